"""Hard-wrapped lines joined into paragraphs, whether paragraphs are indented, flush or ragged."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from ...draft import Draft
from ...lines.bullets import bullet_words
from ...lines.end_notes import is_end_note
from ...lines.furniture import is_furniture
from ...lines.routing import is_routing
from ...lines.shapes import INDENTED, ends_sentence, is_rule
from ...values.bylines import read_byline

__all__ = ["goes_on", "join_wrapped"]

_NARROWEST: Final = 40
_WIDEST: Final = 100  # characters in a line of hard-wrapped copy
_SLACK: Final = 3  # columns a line may fall short of where the next word would still have fitted
_ENOUGH: Final = 0.6  # share of lines that must be full for copy to count as wrapped
_BROKEN: Final = 0.4  # and share of lines that must stop in mid-sentence
_WIDEST_RAGGED: Final = 80  # characters in a line of wrapped copy out of which words were dropped
_RAGGED: Final = 5  # pairs of lines at least
_HEAD: Final = 12  # lines of a body among which lines of a header may be left
_BY: Final = ("By ", "BY ")
_LINK_WORDS: Final = 2  # blanks between the words of a line that a page breaks at a link
_SMALL: Final = 0.45  # share of lines that must go on in small letters


def join_wrapped(draft: Draft) -> None:
    """Join the lines of hard-wrapped paragraphs."""
    lines = draft.lines
    body = [n for n in range(draft.body, len(lines)) if lines.start[n] != lines.end[n]]
    adjacent = [(a, b) for a, b in pairwise(body) if b == a + 1]
    if not adjacent:
        return
    draft.joined.update([b for a, b in adjacent if goes_on(draft, a, b)])
    _join_at_links(draft, adjacent)
    widest = max(lines.end[n] - lines.start[n] for n in body)
    if widest > _WIDEST:
        # One long line among many (a headline, a link) does not make wrapped copy unwrapped.
        wide = sum(lines.end[n] - lines.start[n] > _WIDEST for n in body)
        if wide * 10 > len(body):
            return
        widest = max((s for n in body if (s := lines.end[n] - lines.start[n]) <= _WIDEST), default=0)
    pairs = [(a, b) for a, b in adjacent if not _stands_alone(draft, b)]
    if not pairs:
        return
    out = [(a, b) for a, b in pairs if lines.indent(b) <= INDENTED]
    set_in = sum(lines.indent(n) > INDENTED for n in body)
    if set_in > 1 or (out and set_in):
        draft.joined.update(number for _, number in out)
        return
    full = {b for a, b in pairs if _is_full(draft, a, b, widest)}
    broken = [(a, b) for a, b in pairs if not ends_sentence(lines.words(a))]
    if len(broken) < _BROKEN * len(pairs) or widest < _NARROWEST:
        return
    if len(full) < _ENOUGH * len(pairs):
        _join_ragged(draft, pairs, broken, widest)
        return
    draft.joined.update(full)
    # A line of less than half the width was not broken to fit: it is a label, a name, a time.
    draft.joined.update(b for a, b in broken if 2 * (lines.end[a] - lines.start[a]) > widest)


def _join_at_links(draft: Draft, adjacent: list[tuple[int, int]]) -> None:
    """Join a sentence that a page breaks at its links: "She thanked" / "Port Hollin Police" / "for their work."."""
    lines, text = draft.lines, draft.text
    for a, b in adjacent:
        if not text[lines.start[b]].islower() or b in draft.joined:
            continue
        if max(lines.indent(a), lines.indent(b)) > INDENTED:
            continue
        link, words = lines.words(a), lines.words(b)
        if ends_sentence(link) or not ends_sentence(words) or words.startswith("by ") or _stands_alone(draft, a):
            continue
        draft.joined.add(b)
        above = a - 1
        follows = above >= draft.body and not lines.blank(above)
        if above in draft.joined or (follows and _breaks_off(lines.words(above))):
            draft.joined.add(a)


def _breaks_off(words: str) -> bool:
    """Return whether a line of some words stops before its sentence does."""
    if words.count(" ") < _LINK_WORDS or words.isupper():
        return False
    return not ends_sentence(words) and words[-1] not in ":;"


def _join_ragged(draft: Draft, pairs: list[tuple[int, int]], broken: list[tuple[int, int]], widest: int) -> None:
    """Join wrapped lines of which some are short because a page dropped words; most go on in lower case."""
    lines, text = draft.lines, draft.text
    small = sum(text[lines.start[below]].islower() for _, below in broken)
    if widest > _WIDEST_RAGGED or len(pairs) < _RAGGED or small < _SMALL * len(pairs):
        return
    for above, below in broken:
        if text[lines.start[below]].islower() or 2 * (lines.end[above] - lines.start[above]) > widest:
            draft.joined.add(below)


def goes_on(draft: Draft, number: int, below: int) -> bool:
    """Return whether a line stops in mid-sentence and the line below goes on in lower case.

    Args:
        draft: The story.
        number: A line.
        below: The line right below it, which is not blank.
    """
    lines = draft.lines
    if lines.end[number] - lines.start[number] < _NARROWEST or lines.indent(below) > INDENTED:
        return False
    if not draft.text[lines.start[below]].islower() or ends_sentence(lines.words(number)):
        return False
    words = lines.words(below)
    return not is_furniture(words) and not words.startswith("by ")


def _stands_alone(draft: Draft, number: int) -> bool:
    """Return whether a line cannot continue the line above, however wide that is."""
    lines = draft.lines
    words = lines.words(number)
    return (
        is_end_note(words)
        or is_routing(words)
        or is_rule(words)
        or bullet_words(draft.text, *draft.bounds(number)) is not None
        or (number - draft.body < _HEAD and _is_head_line(draft, number, words))
    )


def _is_head_line(draft: Draft, number: int, words: str) -> bool:
    """Return whether a line begins the text or stands above it, where the header was not read down to the text."""
    if draft.lines.words(number - 1).endswith("="):  # the wire's mark of a line that ends
        return True
    if is_routing(draft.lines.words(number - 1)):
        return True
    if words.startswith(_BY):
        return read_byline(draft.text, *draft.bounds(number)) is not None
    if draft.lines.words(number - 1).startswith(_BY) and read_byline(draft.text, *draft.bounds(number - 1)) is not None:
        return True
    if not words[:2].isupper():
        return False
    dateline = draft.dateline_at(number)
    return dateline is not None and dateline.agency is not None


def _is_full(draft: Draft, number: int, below: int, widest: int) -> bool:
    """Return whether the first word of the line below would not have fitted on a line."""
    lines = draft.lines
    start, end = lines.start[below], lines.end[below]
    space = draft.text.find(" ", start, end)
    word = (space if space >= 0 else end) - start
    return lines.end[number] - lines.start[number] + 1 + word > widest - _SLACK
