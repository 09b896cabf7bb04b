"""What counts when a document was edited after a whole article was put into it.

The native form counts as long as the rest of the document says what it said when it was written. Where another program
has changed a visible field, that field is read anew, and with it who says what in it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Any

import attrs

from ...model import Article, Attribution, Metadata, Span

__all__ = ["merge"]

_WHOLE = ("headline", "byline", "published", "updated", "dateline", "id", "url", "provider", "language")
_MOST = 2000  # attributions whose words are looked for in a changed text
_LISTS = ("headline_repeats", "captions", "summary", "paragraphs", "subheads", "end_notes")


def merge(native: Article, was: Article, now: Article) -> Article:
    """Take over what another program has changed in a document's visible fields.

    Args:
        native: The article that rides in the document.
        was: What the visible fields said when the document was written.
        now: What they say.

    Returns:
        The native article with the changed fields, as of an article edited by hand: without spans. What the
        document has beyond that is among its problems.
    """
    changes: dict[str, Any] = {}
    for name in _WHOLE:
        value = _bare(getattr(now, name))
        if value != _bare(getattr(was, name)):
            changes[name] = value
    for name in _LISTS:
        before, after = _bare_all(getattr(was, name)), _bare_all(getattr(now, name))
        if before != after:
            changes[name] = _kept(getattr(native, name), before, after)
    desk = {x.name: getattr(now.metadata, x.name) for x in attrs.fields(Metadata)}
    desk = {name: value for name, value in desk.items() if value != getattr(was.metadata, name)}
    if desk:
        changes["metadata"] = attrs.evolve(native.metadata, **desk)
    more = tuple(problem for problem in now.problems if problem not in was.problems)
    if more:
        changes["problems"] = (*native.problems, *more)
    merged = attrs.evolve(native, **changes) if changes else native
    return _with_attributions(native, merged, was.attributions, now.attributions)


def _bare(value: Any) -> Any:
    """Return a value without its place, and what is within it without theirs."""
    changes: dict[str, Any] = {}
    if hasattr(value, "span"):
        changes["span"] = None
    if hasattr(value, "credit"):
        changes["credit"] = _bare(value.credit)
    return attrs.evolve(value, **changes) if changes else value


def _bare_all(values: Sequence[Any]) -> list[Any]:
    return [_bare(value) for value in values]


def _kept(native: tuple[Any, ...], was: list[Any], now: list[Any]) -> tuple[Any, ...]:
    """Return the items there are now; those that are as they were, as the native article has them, with their place."""
    left: dict[Any, list[Any]] = {}
    if len(native) == len(was):
        for bare, item in zip(reversed(was), reversed(native), strict=True):
            left.setdefault(bare, []).append(item)
    return tuple(left[item].pop() if left.get(item) else item for item in now)


# ---------------------------------------------------------------- attributions


def _with_attributions(
    native: Article, merged: Article, was: Sequence[Attribution], now: Sequence[Attribution]
) -> Article:
    """Return the merged article without the attributions that were taken out, and with those that were put in.

    One that stands in words that were changed loses its places; if what is said is not there any more, it goes too.
    """
    before, after = Counter(map(_content, was)), Counter(map(_content, now))
    changed = _changed(native, merged)
    if before == after and not changed:
        return merged
    gone = before - after
    within = _covers(sorted(changed))
    copy = "\n".join(mention.text for mention in _copy(merged))
    kept, looked = [], 0
    for said in native.attributions:
        if _content(said) in gone:
            continue
        if not _stands(said, within):
            kept.append(said)
        elif looked < _MOST and all(piece.text in copy for piece in said.content):
            kept.append(_without_spans(said))
        looked += 1
    known = {_content(x) for x in kept}
    new = [_without_spans(x) for x in now if _content(x) in after - before and _content(x) not in known]
    return attrs.evolve(merged, attributions=(*kept, *new))


def _copy(article: Article) -> list[Any]:
    lines = [value for name in _LISTS for value in getattr(article, name)]
    return lines if article.headline is None else [article.headline, *lines]


def _changed(native: Article, merged: Article) -> list[Span]:
    """Return the places of the words that are not as they were."""
    left = set(_copy(merged))
    return [value.span for value in _copy(native) if value.span is not None and value not in left]


def _content(attribution: Attribution) -> tuple[tuple[str, ...], str]:
    speaker = attribution.speaker
    name = "" if speaker is None else speaker.name or speaker.label or ""
    return tuple(piece.text for piece in attribution.content), name


def _covers(places: Sequence[Span]) -> Callable[[Span], bool]:
    """Make a test whether a span lies within one of some places, given in order."""
    starts = [place.start for place in places]
    ends = list(accumulate((place.end for place in places), max))

    def covered(span: Span) -> bool:
        number = bisect_right(starts, span.start) - 1
        return number >= 0 and span.end <= ends[number]

    return covered


def _stands(attribution: Attribution, within: Callable[[Span], bool]) -> bool:
    parts = (attribution.source, attribution.cue, *attribution.content)
    return any(within(part.span) for part in parts if part is not None and part.span is not None)


def _without_spans(attribution: Attribution) -> Attribution:
    changes: dict[str, Any] = {
        name: attrs.evolve(value, span=None)
        for name in ("source", "cue", "addressee", "when")
        if (value := getattr(attribution, name)) is not None
    }
    for name in ("content", "quotes"):
        changes[name] = [piece.text for piece in getattr(attribution, name)]
    return attrs.evolve(attribution, **changes)
