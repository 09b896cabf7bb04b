"""What the desk says of a story, as properties of schema.org."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from ...model import Concept, Metadata, Related
from .._article.timestamps import write_stamp
from .._writing.concepts import code_of
from .._writing.identifiers import is_uri

__all__ = ["LINKS", "desk_of", "type_of"]

#: Properties that refer to other works, which are read as the relation and written for it.
LINKS: Final = frozenset(
    """
    archivedAt citation isBasedOn isPartOf relatedLink sameAs significantLink subjectOf translationOfWork video audio
    workTranslation
    """.split()
)
_TYPE = re.compile(r"(?:[A-Z][A-Za-z]{0,40})?(?:Article|Posting)|Report", re.ASCII)


def type_of(metadata: Metadata) -> str:
    """Return the type of the node: the stated one if it is a type of article."""
    return metadata.item_type if metadata.item_type and _TYPE.fullmatch(metadata.item_type) else "NewsArticle"


def desk_of(metadata: Metadata) -> dict[str, Any]:
    """Return the properties apart from status and version."""
    rights = metadata.rights
    found: dict[str, Any] = {
        "articleSection": metadata.section,
        "keywords": [words for words in metadata.keywords if words],
        "alternateName": _one_or_more([x.text for x in metadata.headlines if x.text]),
        "genre": _one_or_more([x.name or x.uri for x in metadata.genres if x.name or x.uri]),
        "about": [
            *_concepts(metadata.subjects, "DefinedTerm"),
            *_concepts(metadata.people, "Person"),
            *_concepts(metadata.organisations, "Organization"),
            *_concepts(metadata.events, "Event"),
        ],
        "contentLocation": _one_or_more(_concepts(metadata.places, "Place")),
        "contributor": _one_or_more(_concepts(metadata.contributors, "Person")),
        "audience": _one_or_more(_concepts(metadata.audiences, "Audience")),
        "correction": _one_or_more([words for words in metadata.corrections if words]),
        "expires": write_stamp(metadata.expires),
        "wordCount": metadata.word_count,
    }
    if rights is not None:
        found["copyrightHolder"] = {"@type": "Organization", "name": rights.holder} if rights.holder else None
        found["copyrightNotice"] = rights.notice
        found["usageInfo"] = rights.terms
        found["license"] = rights.licence
    for related in metadata.related:
        key = related.rel if related.rel in LINKS else "citation"
        found.setdefault(key, []).append(_work(related))
    return {key: value for key, value in found.items() if value or value == 0}


def _one_or_more(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def _concepts(concepts: Iterable[Concept], kind: str) -> list[dict[str, Any]]:
    return [node for concept in concepts if len(node := _concept(concept, kind)) > 1]


def _concept(concept: Concept, kind: str) -> dict[str, Any]:
    node: dict[str, Any] = {"@type": kind}
    if concept.uri and is_uri(concept.uri):
        node["@id"] = concept.uri
    if concept.name:
        node["name"] = concept.name
    if concept.code and kind == "DefinedTerm":
        node["termCode"] = concept.code
        if concept.scheme:
            node["inDefinedTermSet"] = concept.scheme
    elif concept.code:
        node["identifier"] = code_of(concept)
    return node


def _work(related: Related) -> dict[str, Any]:
    pairs = (("@id", related.id), ("url", related.url), ("name", related.title))
    return {"@type": "CreativeWork", **{key: value for key, value in pairs if value}}
