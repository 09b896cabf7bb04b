"""What the desk says of a story, as elements of NewsML-G2."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

from ...model import Concept, Metadata, Related
from .._iptc_xml.dates import extended
from .._markup.xml_text import attribute, text
from .._writing.concepts import code_of
from .._writing.identifiers import is_iri
from .vocabulary import ALTERNATIVE, CORRECTION, SOURCE_TYPES

__all__ = ["description", "item_class", "links", "management", "people", "rights", "source_type", "urgency"]

_BLANKS = re.compile(r"[ \t\r\n]+")
_QCODE = re.compile(r"[^\s:/]{1,60}:[^\s]{1,200}")
_NAME = re.compile(r"[A-Za-z][\w-]{0,60}", re.ASCII)
_OURS = "https://newsmodel.dev/ns#"
_CLASSES = "http://cv.iptc.org/newscodes/ninature/"


def _line(words: str) -> str:
    return text(_BLANKS.sub(" ", words).strip())


def _element(name: str, words: str | None, attributes: str = "") -> str:
    return f"<{name}{attributes}>{_line(words)}</{name}>" if words and words.strip() else ""


def _token(words: str) -> str:
    return quote("-".join(words.split()).encode("utf-8", "replace"), safe="")


def item_class(metadata: Metadata, otherwise: str) -> str:
    """Write the class of an item, by its address where nobody has stated one."""
    code = metadata.item_type or ""
    if _NAME.fullmatch(code):
        return f'<itemClass qcode="ninat:{code}"/>'
    return f'<itemClass uri="{_CLASSES}{otherwise}"/>'


def _concept(element: str, concept: Concept, attributes: str = "", *, ranked: bool = True) -> str:
    """Write a concept, if there is anything to write of it."""
    code = code_of(concept)
    if code and _QCODE.fullmatch(code) and concept.scheme:
        attributes += f' qcode="{attribute(code)}"'
    elif code:
        attributes += f' literal="{attribute("_".join(code.split()))}"'
    uri = concept.uri if concept.uri and is_iri(concept.uri) else None
    if uri:
        attributes += f' uri="{attribute(uri)}"'
    if concept.relevance is not None and ranked:
        attributes += f' relevance="{concept.relevance}"'
    name = _element("name", concept.name)
    return f"<{element}{attributes}>{name}</{element}>" if name or code or uri else ""


def _concepts(element: str, concepts: Iterable[Concept], kind: str = "") -> str:
    told = f' type="cpnat:{kind}"' if kind else ""
    return "".join(_concept(element, concept, told) for concept in concepts)


def rights(metadata: Metadata) -> str:
    """Write the element `rightsInfo`."""
    held = metadata.rights
    if held is None:
        return ""
    holder = held.holder.strip() if held.holder else ""
    literal = f' literal="{attribute("_".join(holder.split()))}"'
    parts = [
        f"<copyrightHolder{literal}>{_element('name', holder)}</copyrightHolder>" if holder else "",
        _element("copyrightNotice", held.notice),
        *(_element("usageTerms", line) for line in (held.terms or "").split("\n")),
        _licence(held.licence),
    ]
    inner = "".join(parts)
    return f"<rightsInfo>{inner}</rightsInfo>\n" if inner else ""


def _licence(licence: str | None) -> str:
    """Write a licence: a link to it, or its name as data."""
    if not licence or not licence.strip():
        return ""
    if is_iri(licence):
        return f'<link href="{attribute(licence)}"/>'
    return f'<link residref="{attribute(_BLANKS.sub(" ", licence).strip())}"/>'


def management(metadata: Metadata) -> str:
    """Write title, notes and expiry, in the order that the schema wants."""
    titles = "".join(_element("title", x.text) for x in metadata.headlines if x.use == "title")
    notes = "".join(_element("edNote", line) for line in (metadata.editor_note or "").split("\n"))
    notes += "".join(_element("edNote", words, f' roleuri="{_OURS}{CORRECTION}"') for words in metadata.corrections)
    until = "" if metadata.expires is None else extended(metadata.expires, whole=True)
    return titles + notes + (f"<expires>{until}</expires>" if until else "")


def links(metadata: Metadata) -> str:
    """Write the links to what the story refers to; they follow the rest of `itemMeta`."""
    return "".join(map(_link, metadata.related))


def _link(related: Related) -> str:
    rel = quote("".join((related.rel or "").split()).encode("utf-8", "replace"), safe="")
    pairs = {
        "reluri": f"{_OURS}{rel}" if rel else "",
        "residref": related.id,
        "href": related.url if related.url and is_iri(related.url) else None,
    }
    told = "".join(f' {key}="{attribute(value.strip())}"' for key, value in pairs.items() if value and value.strip())
    title = _element("title", related.title)
    return f"<link{told}>{title}</link>" if told or title else ""


def urgency(metadata: Metadata) -> str:
    """Write the urgency, which comes first in `contentMeta`."""
    return "" if metadata.urgency is None else f"<urgency>{metadata.urgency}</urgency>"


def source_type(metadata: Metadata) -> str:
    """Write how the content was made, which the schema wants behind the dates."""
    found = (x for x in metadata.genres if x.scheme == SOURCE_TYPES)
    return next((_concept("digitalSourceType", x, ranked=False) for x in found), "")


def people(metadata: Metadata) -> str:
    """Write contributors and audiences, which stand among the authors."""
    parts = [_concept("contributor", concept, ranked=False) for concept in metadata.contributors]
    return "".join([*parts, *(_concept("audience", concept, ranked=False) for concept in metadata.audiences)])


def description(metadata: Metadata) -> str:
    """Write keywords, genres, subjects and the slugline."""
    parts = [
        _concepts("genre", (x for x in metadata.genres if x.scheme != SOURCE_TYPES)),
        *(_element("keyword", words) for words in metadata.keywords),
        _element("keyword", metadata.section, f' roleuri="{_OURS}section"'),
        _concepts("subject", metadata.subjects),
        _concepts("subject", metadata.places, "geoArea"),
        _concepts("subject", metadata.people, "person"),
        _concepts("subject", metadata.organisations, "organisation"),
        _concepts("subject", metadata.events, "event"),
        _element("slugline", metadata.slugline),
        *(
            _element("headline", x.text, f' roleuri="{_OURS}{_token(x.use or ALTERNATIVE)}"')
            for x in metadata.headlines
            if x.use != "title"
        ),
    ]
    return "".join(parts)
