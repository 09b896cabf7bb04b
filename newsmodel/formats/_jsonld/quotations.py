"""Attributions as quotations and claims of schema.org."""

from __future__ import annotations

from typing import Any

from ...model import Article, AttributionKind, Speaker, SpeakerKind

__all__ = ["write_quotes"]

_TYPES = {SpeakerKind.PERSON: "Person", SpeakerKind.ORGANISATION: "Organization"}


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
