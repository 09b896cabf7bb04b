"""Quotations and claims of schema.org as statements."""

from __future__ import annotations

from typing import Any

from ...model import AttributionKind, Speaker, SpeakerKind
from .._article.parts import Statement
from .graph import Graph, names_of, texts, types

__all__ = ["read_quotes"]

_KINDS = {"Person": SpeakerKind.PERSON}  # all others are organisations of some type


def read_quotes(parts: list[dict[str, Any]], graph: Graph) -> list[Statement]:
    """Read the quotations and claims of an article.

    Args:
        parts: Nodes of type Quotation and Claim with a `text`.
        graph: The document they stand in.

    Returns:
        One statement for each part that has words.
    """
    return [_statement(part, graph) for part in parts if texts(part.get("text"))]


def _statement(part: dict[str, Any], graph: Graph) -> Statement:
    words = texts(part.get("text"))[0]
    is_direct = "Quotation" in types(part)
    key = "spokenByCharacter" if is_direct else "claimInterpreter"
    speaker = next((x for x in map(_speaker, graph.things(part.get(key))) if x is not None), None)
    if is_direct:
        return Statement((words,), (words,), AttributionKind.DIRECT, speaker)
    inner = [q for x in graph.things(part.get("hasPart")) if isinstance(x, dict) for q in texts(x.get("text"))]
    kind = AttributionKind.MIXED if inner else AttributionKind.INDIRECT
    return Statement((words,), tuple(inner), kind, speaker)


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
