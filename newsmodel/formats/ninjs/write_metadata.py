"""What the desk says of a story, in the keys of ninjs 3.1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...model import Article, Concept, Metadata, Related
from .._article.timestamps import write_zoned
from .._writing.concepts import code_of
from .._writing.identifiers import is_uri
from .vocabulary import FILE, ITEM_TYPES, PLAN, TRUST

__all__ = ["associations_of", "concepts_of", "desk_of"]


def desk_of(metadata: Metadata) -> dict[str, Any]:
    """Return the keys of the item itself, apart from status, version and embargo."""
    rights = metadata.rights
    kind = metadata.item_type or ""
    found = {
        "type": kind if kind in ITEM_TYPES else None,
        "profile": None if kind in ITEM_TYPES else kind,
        "expires": write_zoned(metadata.expires),
        "urgency": metadata.urgency,
        "slugline": metadata.slugline,
        "edNote": metadata.editor_note,
        "copyrightHolder": None if rights is None else rights.holder,
        "copyrightNotice": None if rights is None else rights.notice,
        "usageTerms": None if rights is None else rights.terms,
        "rightsInfo": None if rights is None or not rights.licence else _licence(rights.licence),
        "subjects": _subjects(metadata),
        "places": concepts_of(metadata.places),
        "events": concepts_of(metadata.events),
        "genres": concepts_of(metadata.genres),
        "renditions": [_rendition(x, n) for n, x in enumerate(metadata.related, 1) if x.rel == FILE],
        "plannedCoverage": [
            _without_gaps(uri=_uri(x.id), title=x.title)
            for x in metadata.related
            if x.rel == PLAN and (x.id or x.title)
        ],
        "trustIndicators": [
            _without_gaps(role=_uri(x.id), title=x.title, href=_uri(x.url)) for x in metadata.related if x.rel == TRUST
        ],
    }
    return {key: value for key, value in found.items() if value}


def _licence(licence: str) -> dict[str, str]:
    return {"linkedRights": licence} if is_uri(licence) else {"encodedRights": licence}


def _subjects(metadata: Metadata) -> list[dict[str, Any]]:
    """Return the subjects; section and keywords, which have no key of their own, are among them."""
    found = []
    for subject in metadata.subjects:
        entry = _concept(subject)
        if entry and subject.relevance is not None:
            entry["relevance"] = subject.relevance
        found += [entry] if entry else []
    found += [{"name": metadata.section, "rel": "section"}] if metadata.section else []
    return found + [{"name": words, "rel": "keyword"} for words in metadata.keywords if words]


def concepts_of(concepts: Iterable[Concept]) -> list[dict[str, Any]]:
    """Write concepts; a code has the alias of its vocabulary in front of it."""
    return [entry for entry in map(_concept, concepts) if entry]


def _concept(concept: Concept) -> dict[str, Any]:
    return _without_gaps(name=concept.name, uri=_uri(concept.uri), literal=code_of(concept))


def _uri(value: str | None) -> str | None:
    return value if value and is_uri(value) else None


def _without_gaps(**values: str | None) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value}


def _rendition(file: Related, number: int) -> dict[str, Any]:
    return {"name": file.title or f"rendition-{number}", **_without_gaps(href=_uri(file.url))}


def associations_of(article: Article) -> list[dict[str, Any]]:
    """Write the other items that a story refers to, as far as they have a name or an address that is a URI."""
    found: list[dict[str, Any]] = []
    for number, other in enumerate(article.metadata.related, 1):
        uri = _uri(other.id) or _uri(other.url)
        if other.rel in {FILE, PLAN, TRUST} or uri is None:
            continue
        entry = _without_gaps(name=other.title or f"related-{number}", uri=uri, rel=other.rel)
        if other.url and _uri(other.url):
            entry["altIds"] = [{"role": "url", "value": other.url}]
        found.append(entry)
    return found
