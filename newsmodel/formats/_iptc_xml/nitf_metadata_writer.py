"""What the desk says of a story, as elements of the head of NITF 3.6."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from ...model import Concept, Metadata, Related
from .._markup.xml_text import attribute, text
from .._writing.wording import number_words
from .dates import basic

__all__ = ["docdata", "meta", "rights", "section", "subjects"]

_NAME_TOKEN: Final = re.compile(r"[A-Za-z0-9_.:-]++")


def _tag(name: str, **values: str | None) -> str:
    """Write an empty element, if one of its attributes has a value."""
    pairs = ((key.replace("__", ".").replace("_", "-"), value) for key, value in values.items() if value)
    told = "".join(f' {key}="{attribute(value)}"' for key, value in pairs)
    return f"<{name}{told}/>" if told else ""


def meta(metadata: Metadata) -> str:
    """Write what has no other place: slugline, number of words, priority, alternative headlines."""
    rows = [
        ("slugline", metadata.slugline),
        ("word-count", None if metadata.word_count is None else number_words(metadata.word_count)),
        ("priority", None if metadata.priority is None else str(metadata.priority)),
        *((f"headline-{_token(x.use or 'alternative')}", x.text) for x in metadata.headlines),
    ]
    return "".join(f'<meta name="{name}" content="{attribute(value)}"/>' for name, value in rows if value)


def _token(words: str) -> str:
    found = _NAME_TOKEN.findall(words)
    return "-".join(found) or "alternative"


def subjects(metadata: Metadata) -> str:
    """Write item type, genres and the subjects, those with codes of the IPTC by their numbers."""
    kind = f' tobject.type="{attribute(metadata.item_type)}"' if metadata.item_type else ""
    inner = "".join(_tag("tobject.property", tobject__property__type=x.name) for x in metadata.genres if _is_plain(x))
    for subject in metadata.subjects if _are_numbered(metadata) else ():
        inner += _tag(
            "tobject.subject",
            tobject__subject__ipr=subject.scheme,
            tobject__subject__refnum=subject.code,
            tobject__subject__detail=subject.name,
        )
    return f"<tobject{kind}>{inner}</tobject>" if inner or kind else ""


def _are_numbered(metadata: Metadata) -> bool:
    """Return whether all subjects have a number, which those of `tobject` must have."""
    return all(x.code and _NAME_TOKEN.fullmatch(x.code) for x in metadata.subjects)


def _is_plain(concept: Concept) -> bool:
    return not (concept.code or concept.uri)


def docdata(metadata: Metadata) -> str:
    """Write what `docdata` has a place for, apart from status, embargo and version."""
    held = metadata.rights
    until = "" if metadata.expires is None else basic(metadata.expires)
    urgency = None if metadata.urgency is None else str(metadata.urgency)
    keywords = "".join(_tag("keyword", key=words) for words in metadata.keywords)
    parts = [
        _tag("urgency", ed_urg=urgency),
        _tag("date.expire", norm=until),
        *(_tag("ed-msg", info=line) for line in (metadata.editor_note or "").split("\n")),
        *(_tag("correction", info=words) for words in metadata.corrections),
        *(_tag("doc-scope", scope=x.name) for x in metadata.audiences),
        *(_tag("series", series__name=x.title) for x in metadata.related if x.rel == "series"),
        "" if held is None else _tag("doc.copyright", holder=held.holder),
        f"<key-list>{keywords}</key-list>" if keywords else "",
        _identified(metadata),
    ]
    return "".join(parts)


def _identified(metadata: Metadata) -> str:
    others = () if _are_numbered(metadata) else metadata.subjects
    inner = [
        *_concepts("person", metadata.people),
        *_concepts("org", metadata.organisations),
        *_concepts("location", metadata.places, "location-code", "code-source"),
        *_concepts("event", metadata.events),
        *_concepts("classifier", others),
        *_concepts("classifier", (x for x in metadata.genres if not _is_plain(x)), kind="genre"),
        *(_virtual(x) for x in metadata.related if x.rel != "series"),
    ]
    found = "".join(inner)
    return f"<identified-content>{found}</identified-content>" if found else ""


def _concepts(
    element: str, concepts: Iterable[Concept], code: str = "value", scheme: str = "idsrc", kind: str = ""
) -> Iterable[str]:
    for concept in concepts:
        value = concept.code or concept.uri
        source = concept.scheme if concept.code else "uri" if concept.uri else None
        pairs = (("type", kind if value or concept.name else ""), (scheme, source if value else None), (code, value))
        told = "".join(f' {key}="{attribute(found)}"' for key, found in pairs if found)
        if told or concept.name:
            yield f"<{element}{told}>{text(concept.name or '')}</{element}>"


def _virtual(related: Related) -> str:
    """Write another story or page; of a name and an address the address."""
    value = related.url or related.id
    if not value and not related.title:
        return ""
    source = "url" if related.url else "id" if related.id else None
    pairs = (("class", _class(related.rel)), ("idsrc", source), ("value", value))
    told = "".join(f' {key}="{attribute(found)}"' for key, found in pairs if found)
    return f"<virtloc{told}>{text(related.title or '')}</virtloc>"


def _class(rel: str | None) -> str:
    return "-".join((rel or "").split())


def rights(metadata: Metadata) -> str:
    """Write the rights that stand above the body."""
    held = metadata.rights
    if held is None:
        return ""
    inner = text(held.notice or "")
    inner += f"<rights.type>{text(held.licence)}</rights.type>" if held.licence else ""
    lines = filter(None, (held.terms or "").split("\n"))
    inner += "".join(f"<rights.limitations>{text(line)}</rights.limitations>" for line in lines)
    return f"<rights>{inner}</rights>" if inner else ""


def section(metadata: Metadata) -> str:
    """Write the section as an attribute of `pubdata`."""
    return f' position.section="{attribute(metadata.section)}"' if metadata.section else ""
