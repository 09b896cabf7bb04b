"""Attributions that ride in a ninjs item as Web Annotations.

ninjs has no markup for quotations. Where a body with the role "attributions" holds annotations (W3C Web Annotation
Data Model, 2017) whose target quotes the main body and whose body names the speaker, they are read.
"""

from __future__ import annotations

from typing import Any

from ..errors import FormatError
from ..model import Article, Attribution, AttributionKind, Mention, Speaker, SpeakerKind
from ._finder import Finder
from ._json_text import decode

__all__ = ["ROLE", "read_annotations"]

ROLE = "attributions"

_MOST = 2000  # annotations that are read


def read_annotations(text: str, article: Article, kinds: dict[str, SpeakerKind]) -> tuple[Attribution, ...]:
    """Make attributions of annotations.

    Args:
        text: JSON, a list of annotations or one.
        article: The article, laid out.
        kinds: What the persons and organisations are that the item names.

    Returns:
        One attribution for each annotation whose words stand in the article, in the order of the text; none if the
        text is something else.
    """
    try:
        data = decode(text)
    except FormatError:
        return ()
    finder = Finder(article)
    found = [
        _attribution(x, finder, kinds)
        for x in (data if isinstance(data, list) else [data])[:_MOST]
        if isinstance(x, dict)
    ]
    located = [(x.content[0].span.start, x) for x in found if x is not None and x.content[0].span is not None]
    return tuple(attribution for _, attribution in sorted(located, key=lambda pair: pair[0]))


def _attribution(annotation: dict[str, Any], finder: Finder, kinds: dict[str, SpeakerKind]) -> Attribution | None:
    target = annotation.get("target")
    selectors = target.get("selector") if isinstance(target, dict) else None
    exact = _first(selectors, "exact")
    place = None if exact is None else finder.find(exact)
    if exact is None or place is None:
        return None
    name = _first(annotation.get("body"), "value")
    content = Mention(exact, place)
    quote = finder.without_marks(content)
    return Attribution(
        content=(content,),
        quotes=() if quote is None else (quote,),
        kind=AttributionKind.INDIRECT if quote is None else AttributionKind.DIRECT,
        speaker=None if name is None else Speaker(name, kind=kinds.get(name, SpeakerKind.UNKNOWN)),
        block=finder.kind(place),
        rule="markup",
    )


def _first(value: object, key: str) -> str | None:
    """Find the first text under a key, in an object or in those of a list."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict) and isinstance(item.get(key), str) and item[key].strip():
            return str(item[key]).strip()
    return None
