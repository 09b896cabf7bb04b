"""Quotations and claims of schema.org: to attributions with their places in the text, and back."""

from __future__ import annotations

from typing import Any

from ...model import (
    Article,
    Attribution,
    AttributionKind,
    Mention,
    Speaker,
    SpeakerKind,
)
from .._article.quotation_finder import Finder
from .._jsonld.nodes import Graph, names_of, texts, types

__all__ = ["read_quotes", "write_quotes"]

_MOST = 2000  # parts of an article that are looked for in its text
_KINDS = {"Person": SpeakerKind.PERSON}  # all others are organisations of some type
_TYPES = {SpeakerKind.PERSON: "Person", SpeakerKind.ORGANISATION: "Organization"}


def read_quotes(parts: list[dict[str, Any]], article: Article, graph: Graph) -> tuple[Attribution, ...]:
    """Make attributions of the quotations and claims of an article.

    Args:
        parts: Nodes of type Quotation and Claim with a `text`.
        article: The article, laid out.
        graph: The document they stand in.

    Returns:
        One attribution a part, in the order of the text, those last whose words do not stand in it.
    """
    finder = Finder(article)
    found = []
    for number, part in enumerate(parts):
        words = texts(part.get("text"))[0]
        place = finder.find(words) if number < _MOST else None
        inner = [q for x in graph.things(part.get("hasPart")) if isinstance(x, dict) for q in texts(x.get("text"))]
        is_direct = "Quotation" in types(part)
        kind = AttributionKind.DIRECT if is_direct else AttributionKind.MIXED if inner else AttributionKind.INDIRECT
        content = Mention(words, place) if not is_direct or place is None else finder.with_marks(place)
        quotes = [Mention(words, place)] if is_direct else [finder.within(q, place) for q in inner]
        key = "spokenByCharacter" if is_direct else "claimInterpreter"
        speaker = next((x for x in map(_speaker, graph.things(part.get(key))) if x is not None), None)
        found.append(
            Attribution(
                content=(content,),
                quotes=quotes,
                kind=kind,
                speaker=speaker,
                block=None if place is None else finder.kind(place),
                rule="markup",
            )
        )
    return tuple(sorted(found, key=_order))


def _order(attribution: Attribution) -> tuple[bool, int]:
    span = attribution.content[0].span
    return span is None, 0 if span is None else span.start


def _speaker(thing: dict[str, Any] | str) -> Speaker | None:
    if isinstance(thing, str):
        return Speaker(thing)
    name = next(iter(names_of(thing)), None)
    if name is None:
        return None
    kinds = types(thing)
    kind = SpeakerKind.UNKNOWN if not kinds else _KINDS.get(kinds[0], SpeakerKind.ORGANISATION)
    role = next(iter(texts(thing.get("jobTitle"))), None)
    affiliations = [n for key in ("affiliation", "worksFor") for x in _dicts(thing.get(key)) for n in names_of(x)]
    return Speaker(name, kind=kind, role=role, affiliation=next(iter(affiliations), None))


def _dicts(value: object) -> list[dict[str, Any]]:
    return [x for x in (value if isinstance(value, list) else [value]) if isinstance(x, dict)]


# ---------------------------------------------------------------- writing


def write_quotes(article: Article) -> list[dict[str, Any]]:
    """Write attributions as parts of an article.

    Returns:
        A Quotation for each quoted stretch of a direct attribution; for the others a Claim, in which quoted stretches
        are Quotations.
    """
    parts: list[dict[str, Any]] = []
    for attribution in article.attributions:
        speaker = _person(attribution.speaker)
        quotes = [{"@type": "Quotation", "text": quote.text} for quote in attribution.quotes if quote.text]
        if attribution.kind is AttributionKind.DIRECT and quotes:
            parts += [{**quote, "spokenByCharacter": speaker} if speaker else quote for quote in quotes]
            continue
        words = " ".join(piece.text for piece in attribution.content if piece.text)
        if words:
            part: dict[str, Any] = {"@type": "Claim", "text": words}
            part |= {"claimInterpreter": speaker} if speaker else {}
            parts.append(part | ({"hasPart": quotes} if quotes else {}))
    return parts


def _person(speaker: Speaker | None) -> dict[str, Any] | None:
    """Write a speaker; one that is neither a person nor an organisation has no type, since no type fits."""
    if speaker is None or not (speaker.name or speaker.label):
        return None
    node: dict[str, Any] = {}
    kind = _TYPES.get(speaker.kind)
    if kind is not None:
        node["@type"] = kind
    node["name"] = speaker.name or speaker.label
    if kind == "Person":
        if speaker.role:
            node["jobTitle"] = speaker.role
        if speaker.affiliation:
            node["affiliation"] = {"@type": "Organization", "name": speaker.affiliation}
    return node
