"""The foot of a story: end notes, and what a page puts below them."""

from __future__ import annotations

from itertools import accumulate
from typing import Final

from ...model import BlockKind
from ..draft import Draft
from ..lines.bullets import bullet_words
from ..lines.end_notes import is_end_note
from ..lines.furniture import heads_links, is_furniture, is_topics
from ..lines.routing import is_routing
from ..lines.shapes import SET_IN, ends_sentence, is_rule, line_key
from ..values.date_lines import read_stamps

__all__ = ["find_foot", "read_foot", "repeats_headline"]

_RUNNING: Final = 100  # characters from which on a line with a full stop is running text
_FEW: Final = 0.4  # share of lines in a list of other stories that may be running text
_ENDS: Final = '.”"?!'  # no heading ends in one
_BUTTON: Final = 45  # characters
_PAGE: Final = 6  # lines of a body whose habits can be told
_FULL: Final = 0.8  # share of its lines that end as sentences do
_NOTEBOOK: Final = "# Notebook"  # dpa: from here on not for publication


def find_foot(draft: Draft, rows: list[int]) -> int:
    """Find the line from which on there are only end notes and furniture.

    Args:
        draft: The story, its body joined into paragraphs.
        rows: The lines that begin a block of the body.
    """
    lines, text = draft.lines, draft.text
    first = _find_links(draft, rows)
    foot = rows[first] if first < len(rows) else len(lines)
    rows = rows[:first]
    regular: bool | None = None
    for number in reversed(rows[1:]):
        words = text[lines.start[number] : lines.end[draft.last_of(number)]]
        if not (
            is_end_note(words)
            or _is_aside(words)
            or _is_tail_date(draft, number)
            or repeats_headline(draft, words)
            or _is_tail_point(draft, number)
            or _is_value(draft, number)
        ):
            if not _may_be_button(draft, number):
                break
            if regular is None:
                regular = _is_regular(draft, rows)
            if not regular:
                break
        foot = number
    return foot


def _may_be_button(draft: Draft, number: int) -> bool:
    """Tell whether a line is a few words without a full stop, as links and buttons are."""
    lines = draft.lines
    if lines.end[number] - lines.start[number] > _BUTTON or lines.indent(number) > SET_IN:
        return False
    return not ends_sentence(lines.words(number))


def _is_regular(draft: Draft, rows: list[int]) -> bool:
    """Tell whether the lines of a body end as sentences do, so that one that does not is no part of it."""
    full = sum(ends_sentence(draft.lines.words(draft.last_of(row))) for row in rows)
    return len(rows) >= _PAGE and full >= _FULL * len(rows)


def _find_links(draft: Draft, rows: list[int]) -> int:
    """Find where a list of other stories begins: a heading with hardly any running text below it, or only teasers.

    Returns:
        The place of its line among the rows; their number if there is none.
    """
    lines, text = draft.lines, draft.text
    running: list[int] | None = None  # how many of the rows up to each are running text
    for index in range(1, len(rows)):
        if text[lines.end[rows[index]] - 1] in _ENDS:
            continue
        words = lines.words(rows[index])
        if words == _NOTEBOOK:
            return index
        if heads_links(words) and not _heads_text(draft, rows, index, words):
            if running is None:
                running = list(accumulate(_is_running(lines.words(n)) for n in rows))
            before, after = running[index], running[-1] - running[index]
            if after < before and after <= max(1, _FEW * (len(rows) - index - 1)):
                return index
    return len(rows)


def _heads_text(draft: Draft, rows: list[int], index: int, words: str) -> bool:
    """Tell whether a heading in capitals has a sentence right below it: "UP NEXT" in a report of a match."""
    if not words.isupper() or index + 1 == len(rows):
        return False
    return ends_sentence(draft.lines.words(draft.last_of(rows[index + 1])))


def _is_running(words: str) -> bool:
    return len(words) > _RUNNING and ends_sentence(words) and words[-1] != "…" and words[-3:] != "..."


def _is_aside(words: str) -> bool:
    return is_furniture(words) or is_rule(words) or is_topics(words) or heads_links(words) or is_routing(words)


def _is_tail_date(draft: Draft, number: int) -> bool:
    """Tell whether a line repeats when the story was published."""
    return read_stamps(draft.text, *draft.bounds(number)) is not None


def repeats_headline(draft: Draft, words: str) -> bool:
    """Tell whether words are the headline's."""
    return bool(draft.key) and line_key(words) == draft.key


def _is_value(draft: Draft, number: int) -> bool:
    """Tell whether a line stands under a label of the page: "Main category:" and below it "Business"."""
    above = number - 1
    words = draft.lines.words(number)
    label = draft.lines.words(above) if above >= draft.body else ""
    return label.endswith(":") and is_furniture(label) and len(words) < _RUNNING and not ends_sentence(words)


def _is_tail_point(draft: Draft, number: int) -> bool:
    """Tell whether a line is a bullet under a headline that stands below the body."""
    if draft.headline is None or not draft.body <= draft.headline < number:
        return False
    return bullet_words(draft.text, *draft.bounds(number)) is not None


def read_foot(draft: Draft, number: int) -> None:
    """Claim a line of the foot.

    Args:
        draft: The story.
        number: A line that begins a block.
    """
    lines, text = draft.lines, draft.text
    start, end = lines.start[number], lines.end[draft.last_of(number)]
    words = text[start:end]
    if number == draft.headline:
        draft.claim(number, BlockKind.HEADLINE)
    elif repeats_headline(draft, words):
        draft.claim(number, BlockKind.HEADLINE_REPEAT)
    elif _is_tail_point(draft, number):
        draft.claim(number, BlockKind.SUMMARY_POINT)
    elif is_end_note(words) or _is_tail_date(draft, number):
        draft.claim(number, BlockKind.END_NOTE)
    else:
        draft.claim(number, BlockKind.FURNITURE)
