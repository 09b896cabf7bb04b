"""The body of a story: its paragraphs, and what stands between and below them."""

from __future__ import annotations

from collections.abc import Callable

from ..model import BlockKind
from .bullets import bullet_words
from .datelines import read_dateline
from .draft import Draft
from .furniture import heads_links, is_furniture, is_topics
from .header import claim_caption
from .notes import is_end_note
from .paragraphs import cut_glued, join_wrapped
from .shapes import ends_open, ends_sentence, is_paragraph, is_rule, line_key
from .stamps import read_stamps

__all__ = ["BODY_RULES", "read_body"]

_SHORT = 80  # characters: a line up to here may be something else than a paragraph, whatever it ends in
_SHORTEST_QUOTE = 20
_SUBHEAD = 80
_SUBHEAD_IN_LOWER_CASE = 60
_RUNNING = 100  # characters from which on a line with a full stop is running text
_FEW = 0.4  # share of lines in a list of other stories that may be running text


def read_body(draft: Draft) -> None:
    """Claim every line that the header left."""
    join_wrapped(draft)
    cut_glued(draft)
    lines = draft.lines
    rows = [n for n in range(draft.body, len(lines)) if lines.start[n] != lines.end[n] and n not in draft.joined]
    foot = _find_foot(draft, rows)
    for number in rows:
        if draft.kinds[number] is not None:
            continue
        if number < foot:
            for rule in BODY_RULES:
                if rule(draft, number):
                    break
        else:
            _read_foot(draft, number)
    for number in sorted(draft.joined):
        draft.kinds[number] = draft.kinds[number - 1]
    _read_dateline(draft)


# ---------------------------------------------------------------- the foot


def _find_foot(draft: Draft, rows: list[int]) -> int:
    """Find the line from which on there are only end notes and furniture."""
    lines = draft.lines
    foot = len(lines)
    for index in range(1, len(rows)):
        words = lines.words(rows[index])
        if words == "# Notebook" or (len(words) < 100 and heads_links(words) and _few_paragraphs(draft, rows, index)):
            foot = rows[index]
            rows = rows[:index]
            break
    for number in reversed(rows[1:]):
        words = draft.text[lines.start[number] : lines.end[draft.last_of(number)]]
        if not (
            is_end_note(words)
            or _is_aside(words)
            or _is_tail_date(draft, number)
            or _is_tail_headline(draft, words)
            or _is_tail_point(draft, number)
        ):
            break
        foot = number
    return foot


def _few_paragraphs(draft: Draft, rows: list[int], index: int) -> bool:
    """Tell whether hardly any running text comes after a line, or only teasers under titles."""
    lines = draft.lines
    after = sum(_is_running(lines.words(n)) for n in rows[index + 1 :])
    before = sum(_is_running(lines.words(n)) for n in rows[:index])
    return after < before and after <= max(1, _FEW * (len(rows) - index - 1))


def _is_running(words: str) -> bool:
    return len(words) > _RUNNING and ends_sentence(words) and words[-1] != "…" and words[-3:] != "..."


def _is_aside(words: str) -> bool:
    return is_furniture(words) or is_rule(words) or is_topics(words) or heads_links(words)


def _is_tail_date(draft: Draft, number: int) -> bool:
    lines = draft.lines
    return read_stamps(draft.text, lines.start[number], lines.end[number]) is not None


def _is_tail_headline(draft: Draft, words: str) -> bool:
    return bool(draft.key) and line_key(words) == draft.key


def _is_tail_point(draft: Draft, number: int) -> bool:
    """Tell whether a line is a bullet under a headline that stands below the body."""
    lines = draft.lines
    if draft.headline is None or not draft.body <= draft.headline < number:
        return False
    return bullet_words(draft.text, lines.start[number], lines.end[number]) is not None


def _read_foot(draft: Draft, number: int) -> None:
    lines, text = draft.lines, draft.text
    start, end = lines.start[number], lines.end[draft.last_of(number)]
    words = text[start:end]
    if number == draft.headline:
        draft.claim(number, BlockKind.HEADLINE)
    elif _is_tail_headline(draft, words):
        draft.claim(number, BlockKind.HEADLINE_REPEAT)
    elif _is_tail_point(draft, number):
        draft.claim(number, BlockKind.SUMMARY_POINT)
    elif is_end_note(words) or _is_tail_date(draft, number):
        draft.claim(number, BlockKind.END_NOTE)
    else:
        draft.claim(number, BlockKind.FURNITURE)


# ---------------------------------------------------------------- between the paragraphs


def _plain(draft: Draft, number: int) -> bool:
    """Most lines: long, ending as a sentence ends, without a bracket at the end."""
    lines = draft.lines
    last = draft.last_of(number)
    size = lines.end[last] - lines.start[number]
    mark = draft.text[lines.end[last] - 1]
    if mark in "”\"":
        return size > _SHORTEST_QUOTE and draft.claim(number, BlockKind.PARAGRAPH)
    if size <= _SHORT or mark not in ".?!:’'":
        return False
    below = last + 1
    if below < len(lines) and 0 < lines.end[below] - lines.start[below] < _SHORT and lines.blank(number - 1):
        return False  # a caption's credit may stand below it
    return draft.claim(number, BlockKind.PARAGRAPH)


def _aside(draft: Draft, number: int) -> bool:
    words = draft.lines.words(number)
    if len(words) <= 300 and _is_aside_inside(words):
        return draft.claim(number, BlockKind.FURNITURE)
    return False


def _is_aside_inside(words: str) -> bool:
    return is_furniture(words) or is_rule(words)


def _headline_again(draft: Draft, number: int) -> bool:
    if not _is_tail_headline(draft, draft.lines.words(number)):
        return False
    return draft.claim(number, BlockKind.HEADLINE if number == draft.headline else BlockKind.HEADLINE_REPEAT)


def _caption(draft: Draft, number: int) -> bool:
    return claim_caption(draft, number, header=False)


def _subhead(draft: Draft, number: int) -> bool:
    """A short line without a full stop between paragraphs."""
    lines, text = draft.lines, draft.text
    start, end = lines.start[number], lines.end[number]
    if end - start > (_SUBHEAD if text[start:end].isupper() else _SUBHEAD_IN_LOWER_CASE) or number + 1 in draft.joined or lines.indent(number) > 2 or number == draft.body:
        return False
    words = text[start:end]
    if words[-1] in ".,:;”\"’'" or (ends_sentence(words) and not words.isupper()) or ends_open(words):
        return False
    if not words[0].isupper() and words[0] not in "“‘\"'":
        return False
    above, below = lines.before(number), lines.after(number)
    if below == len(lines) or draft.kinds[above] is None:
        return False
    return is_running_text(draft, below) and draft.claim(number, BlockKind.SUBHEAD)


def is_running_text(draft: Draft, number: int) -> bool:
    """Tell whether a line is a paragraph by its own look."""
    words = draft.text[draft.lines.start[number] : draft.lines.end[draft.last_of(number)]]
    return is_paragraph(words) or (len(words) > 60 and ends_sentence(words))


def _paragraph(draft: Draft, number: int) -> bool:
    return draft.claim(number, BlockKind.PARAGRAPH)


Rule = Callable[[Draft, int], bool]

#: The rules for a line of the body, in the order in which they are asked; the first that claims it wins.
BODY_RULES: tuple[Rule, ...] = (
    _plain,
    _aside,
    _headline_again,
    _caption,
    _subhead,
    _paragraph,
)


# ---------------------------------------------------------------- the dateline


def _read_dateline(draft: Draft) -> None:
    """Read the dateline of the first paragraph, unless the header saw one."""
    if draft.dateline is not None:
        return
    lines = draft.lines
    for number in range(draft.body, len(lines)):
        if draft.kinds[number] is BlockKind.PARAGRAPH:
            draft.dateline = read_dateline(draft.text, lines.start[number], lines.end[draft.last_of(number)])
            return
