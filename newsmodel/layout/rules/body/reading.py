"""The body of a story: its paragraphs, and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from ....model import BlockKind
from ...draft import Draft
from ...lines.furniture import is_furniture
from ...lines.shapes import SET_IN, ends_open, ends_sentence, is_paragraph, is_rule
from ...values.credits import labelled_words
from ...values.datelines import read_dateline
from ..captions import claim_caption
from ..foot import find_foot, read_foot, repeats_headline
from .paragraph_breaks import cut_closing, cut_glued, join_notes, join_wrapped

__all__ = ["BODY_RULES", "read_body"]

_SHORT: Final = 80  # characters: a line up to here may be something else than a paragraph, whatever it ends in
_SHORTEST_QUOTE: Final = 20
_CLOSING: Final = '”"'
_LONGEST_ASIDE: Final = 300
_LONGEST_LINK: Final = 160
_SUBHEAD: Final = 80  # characters of one in capitals
_SUBHEAD_IN_LOWER_CASE: Final = 60
_RUNNING: Final = 40  # characters from which on a line with a full stop can be the text under a subhead


def read_body(draft: Draft) -> None:
    """Claim every line that the header left."""
    join_wrapped(draft)
    join_notes(draft)
    cut_glued(draft)
    cut_closing(draft)
    lines = draft.lines
    rows = [n for n in range(draft.body, len(lines)) if lines.start[n] != lines.end[n] and n not in draft.joined]
    draft.foot = foot = find_foot(draft, rows)
    for number in rows:
        if draft.kinds[number] is not None:
            continue
        if number < foot:
            for rule in BODY_RULES:
                if rule(draft, number):
                    break
        else:
            read_foot(draft, number)
    for number in sorted(draft.joined):
        draft.kinds[number] = draft.kinds[number - 1]
    _read_dateline(draft)


# ---------------------------------------------------------------- between the paragraphs


def _plain(draft: Draft, number: int) -> bool:
    """Most lines: long, ending as a sentence ends, without a bracket at the end."""
    lines = draft.lines
    last = draft.last_of(number) if draft.joined else number
    end = lines.end[last]
    size = end - lines.start[number]
    mark = draft.text[end - 1]
    if mark in _CLOSING:
        return size > _SHORTEST_QUOTE and draft.claim(number, BlockKind.PARAGRAPH)
    if size <= _SHORT or mark not in ".?!:’'":
        return False
    below = last + 1
    if below < len(lines) and 0 < lines.end[below] - lines.start[below] < _SHORT and lines.blank(number - 1):
        return False  # a caption's credit may stand below it
    return draft.claim(number, BlockKind.PARAGRAPH)


def _aside(draft: Draft, number: int) -> bool:
    words = draft.lines.words(number)
    if len(words) <= _LONGEST_ASIDE and (is_furniture(words) or is_rule(words)):
        return draft.claim(number, BlockKind.FURNITURE)
    return False


def _link(draft: Draft, number: int) -> bool:
    """The title of another story under a label such as "Related"."""
    lines = draft.lines
    above = lines.before(number)
    if draft.kinds[above] is not BlockKind.FURNITURE or lines.words(above).lower().rstrip(" :") not in _HEADS_LINK:
        return False
    words = lines.words(number)
    return len(words) <= _LONGEST_LINK and not ends_sentence(words) and draft.claim(number, BlockKind.FURNITURE)


_HEADS_LINK: Final = frozenset({"related", "related articles", "related stories", "read also", "read more", "see also"})


def _headline_again(draft: Draft, number: int) -> bool:
    if not repeats_headline(draft, draft.lines.words(number)):
        return False
    return draft.claim(number, BlockKind.HEADLINE if number == draft.headline else BlockKind.HEADLINE_REPEAT)


_CREDIT_SIGNS: Final = re.compile(r"[(/|©:]")


def _caption(draft: Draft, number: int) -> bool:
    if draft.lines.after(draft.last_of(number)) >= draft.foot:
        return False  # "(AFP)" behind the last sentence is whose story it is
    start, end = draft.bounds(number)
    alone = number + 1 == len(draft.lines) or draft.lines.blank(number + 1)
    if labelled_words(draft.text, start, end) is not None:
        alone = False
    if alone and draft.text[end - 1] in ".?!" and _CREDIT_SIGNS.search(draft.text, start, end) is None:
        return False
    return claim_caption(draft, number, header=False)


def _subhead(draft: Draft, number: int) -> bool:
    """A short line without a full stop between paragraphs."""
    lines = draft.lines
    start, end = draft.bounds(number)
    words = draft.text[start:end]
    if end - start > (_SUBHEAD if words.isupper() else _SUBHEAD_IN_LOWER_CASE):
        return False
    if number == draft.body or number + 1 in draft.joined or lines.indent(number) > SET_IN or not _is_heading(words):
        return False
    above, below = lines.before(number), lines.after(number)
    if below == len(lines) or draft.kinds[above] is None or not _is_text(draft, below):
        return False
    return draft.claim(number, BlockKind.SUBHEAD)


def _is_heading(words: str) -> bool:
    """Tell whether words are a heading by their look: they begin as a sentence and do not end as one."""
    if words[-1] in ".,:;”\"’'" or (ends_sentence(words) and not words.isupper()) or ends_open(words):
        return False
    return words[0].isupper() or words[0] in "“‘\"'"


def _is_text(draft: Draft, number: int) -> bool:
    """Tell whether a line begins a paragraph by its own look."""
    words = draft.text[draft.lines.start[number] : draft.lines.end[draft.last_of(number)]]
    return is_paragraph(words) or (len(words) > _RUNNING and ends_sentence(words))


def _paragraph(draft: Draft, number: int) -> bool:
    return draft.claim(number, BlockKind.PARAGRAPH)


Rule = Callable[[Draft, int], bool]

#: The rules for a line of the body, in the order in which they are asked; the first that claims it wins.
BODY_RULES: Final[tuple[Rule, ...]] = (
    _plain,
    _aside,
    _link,
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
