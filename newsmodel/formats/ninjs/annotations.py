"""Attributions that ride in a ninjs item as Web Annotations.

ninjs has no markup for quotations. So who said what is written into a body with the role "attributions": annotations
(W3C Web Annotation Data Model, 2017) whose targets quote the main body and whose bodies name the speaker, and how much
is quoted. Such bodies of others are read too.
"""

from __future__ import annotations

from typing import Any

from ...model import Article, AttributionKind, Speaker, SpeakerKind
from .._article.parts import Statement
from .._data.json_text import decode_fast, encode
from .._writing.wording import said_by

__all__ = ["ROLE", "read_annotations", "write_annotations"]

ROLE = "attributions"

_MOST = 2000  # annotations that are read
_KINDS = frozenset(AttributionKind)
_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def read_annotations(text: str, kinds: dict[str, SpeakerKind]) -> list[Statement]:
    """Read annotations.

    Args:
        text: JSON, a list of annotations or one.
        kinds: What the persons and organisations are that the item names.

    Returns:
        One statement for each annotation that quotes some words; none if the text is something else.
    """
    try:
        data = decode_fast(text)
    except (ValueError, RecursionError):  # no JSON, or nested without end
        return []
    if isinstance(data, dict) and isinstance(data.get("items"), list):  # a page of them
        data = data["items"]
    listed = (data if isinstance(data, list) else [data])[:_MOST]
    found = [_statement(x, kinds) for x in listed if isinstance(x, dict)]
    return [statement for statement in found if statement.content]


def _statement(annotation: dict[str, Any], kinds: dict[str, SpeakerKind]) -> Statement:
    content: list[str] = []
    targets = annotation.get("target")
    for target in (targets if isinstance(targets, list) else [targets])[:_MOST]:
        exact = _first(target.get("selector") if isinstance(target, dict) else None, "exact")
        content += [] if exact is None else [exact]
    bodies = annotation.get("body")
    name = tagged = None
    for body in bodies if isinstance(bodies, list) else [bodies]:
        purpose = body.get("purpose") if isinstance(body, dict) else "none"
        if purpose == "tagging":
            tagged = _first(body, "value")
        elif name is None and purpose in {"identifying", None}:
            name = _first(body, "value")
    return Statement(
        tuple(content),
        kind=AttributionKind(tagged) if tagged in _KINDS else None,
        speaker=None if name is None else Speaker(name, kind=kinds.get(name, SpeakerKind.UNKNOWN)),
        only_if_found=True,
    )


def _first(value: object, key: str) -> str | None:
    """Find the first text under a key, in an object or in those of a list."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict) and isinstance(item.get(key), str) and item[key].strip():
            return str(item[key]).strip()
    return None


# ---------------------------------------------------------------- writing


def write_annotations(article: Article, uri: str) -> str:
    """Write attributions as annotations.

    Args:
        article: Any article.
        uri: What the annotations are about.

    Returns:
        JSON-LD, a page of annotations; empty where there are no attributions with words.
    """
    items = []
    for number, said in enumerate(article.attributions, 1):
        targets = [
            {"source": uri, "selector": {"type": "TextQuoteSelector", "exact": piece.text}}
            for piece in said.content or said.quotes
            if piece.text
        ]
        name = said_by(said)
        bodies = [{"type": "TextualBody", "purpose": "tagging", "value": said.kind.value}]
        if name:
            bodies.insert(0, {"type": "TextualBody", "purpose": "identifying", "value": name})
        if targets:
            items.append(
                {
                    "id": f"{uri}#{ROLE}-{number}",
                    "type": "Annotation",
                    "motivation": "identifying",
                    "body": bodies,
                    "target": targets,
                }
            )
    if not items:
        return ""
    return encode({"@context": _CONTEXT, "id": f"{uri}#{ROLE}", "type": "AnnotationPage", "items": items})
