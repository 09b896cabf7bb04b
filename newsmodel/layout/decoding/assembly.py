"""From the labels that were decided to the story's blocks and values."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from ...model import BlockKind, Byline, Caption, Dateline, Problem, ProblemCode, Severity, Span
from ...text.matching import Pattern
from ..draft import Draft
from ..lines.shapes import line_key
from ..rules.captions import claim_caption
from ..rules.header.byline_continuation import byline_continuation
from ..values.bylines import is_name_line, read_byline
from ..values.credits import CREDIT_OPENINGS, is_credit_line, read_caption
from ..values.date_lines import Stamps, read_stamps
from ..values.datelines import dateline_in, lone_dateline
from .labels import CONTINUATION, KINDS, LABELS, PARAGRAPH
from .rows import Row

__all__ = ["assemble"]

_LEDES: Final = 3  # paragraphs that may begin with the dateline
_LONGEST_DATE_LINE: Final = 200  # characters


def assemble(draft: Draft, rows: list[Row], labels: list[int]) -> None:
    """Give each row its label's kind, and read the values anew; nothing is done where the labels are the rules' own.

    Args:
        draft: The story, as the rules have read it.
        rows: Its rows.
        labels: The number of each row's label.
    """
    if [row.rule for row in rows] == [LABELS[label] for label in labels]:
        _stamp_of_headline(draft)
        if draft.dateline is None and PARAGRAPH in labels:
            _lede(draft, [row.first for row, label in zip(rows, labels, strict=True) if label == PARAGRAPH][:_LEDES])
        return
    _forget(draft)
    for row, label in zip(rows, labels, strict=True):
        kind = KINDS[label]
        if label == CONTINUATION:
            draft.joined.add(row.first)
        draft.kinds[row.first] = kind
    blocks = _blocks(draft, rows, labels)
    _headlines(draft, blocks)
    readers = {
        BlockKind.DATE_LINE: _date_line,
        BlockKind.BYLINE: _byline,
        BlockKind.CAPTION: _caption,
        BlockKind.DATELINE: _dateline,
    }
    for first, _ in blocks:
        kind = draft.kinds[first]
        if kind is not None and kind in readers:
            readers[kind](draft, first)
    _stamp_of_headline(draft)
    for number in sorted(draft.joined):
        draft.kinds[number] = draft.kinds[number - 1]
    paragraphs = [first for first, _ in blocks if draft.kinds[first] is BlockKind.PARAGRAPH]
    draft.body = paragraphs[0] if paragraphs else len(draft.lines)
    _lede(draft, paragraphs)


def _forget(draft: Draft) -> None:
    """Take back what the rules have read."""
    draft.headline = None
    draft.byline = draft.published = draft.updated = draft.dateline = None
    draft.captions = []
    draft.problems = [problem for problem in draft.problems if problem.code is not ProblemCode.HEADLINE_REPEAT_DIFFERS]


def _blocks(draft: Draft, rows: list[Row], labels: list[int]) -> list[tuple[int, int]]:
    """List the first and the last line of each block."""
    blocks: list[tuple[int, int]] = []
    for row, label in zip(rows, labels, strict=True):
        if label == CONTINUATION and blocks:
            blocks[-1] = (blocks[-1][0], row.last)
            draft.kinds[row.first] = draft.kinds[blocks[-1][0]]
        else:
            blocks.append((row.first, row.last))
    return blocks


def _words(draft: Draft, first: int) -> tuple[int, int]:
    """Where the visible words of the block on a line begin and end."""
    return draft.lines.start[first], draft.lines.end[draft.last_of(first)]


def _headlines(draft: Draft, blocks: list[tuple[int, int]]) -> None:
    """Choose the headline among the rows that are labelled so, and hold its other prints against it."""
    prints = [first for first, _ in blocks if draft.kinds[first] in {BlockKind.HEADLINE, BlockKind.HEADLINE_REPEAT}]
    chosen = next((n for n in prints if draft.kinds[n] is BlockKind.HEADLINE), prints[0] if prints else None)
    if chosen is None:
        return
    key = line_key(draft.text[slice(*_words(draft, chosen))])
    chosen = next(n for n in prints if line_key(draft.text[slice(*_words(draft, n))]) == key)
    draft.headline, draft.key = chosen, key
    draft.kinds[chosen] = BlockKind.HEADLINE
    text_begun = min(
        (first for first, _ in blocks if draft.kinds[first] is BlockKind.PARAGRAPH), default=len(draft.lines)
    )
    for number in prints:
        if number == chosen:
            continue
        start, end = _words(draft, number)
        same = line_key(draft.text[start:end]) == key
        if same or (draft.kinds[number] is BlockKind.HEADLINE_REPEAT and number > chosen):
            draft.kinds[number] = BlockKind.HEADLINE_REPEAT
            if not same:
                message = "the headline is printed again in other words"
                draft.problems.append(
                    Problem(ProblemCode.HEADLINE_REPEAT_DIFFERS, message, Span(start, end), Severity.WARNING)
                )
        else:
            draft.kinds[number] = BlockKind.SUBHEAD if number > text_begun else BlockKind.FURNITURE


def _date_line(draft: Draft, first: int) -> None:
    """Read when the story was published and updated; a line from which nothing can be read belongs to the page."""
    start, end = _words(draft, first)
    stamps = read_stamps(draft.text, start, end) or _stamps_within(draft.text, start, end)
    if stamps is None:
        draft.kinds[first] = BlockKind.FURNITURE
        return
    draft.published = draft.published or stamps.published
    draft.updated = draft.updated or stamps.updated
    if stamps.byline is not None:
        draft.byline = draft.byline or read_byline(draft.text, start, end)


# Where a time may begin or end in a line with other words: "The Desk Updated on: April 25, 2023 11:22 IST"
_LABEL: Final = Pattern(
    r"(?i)(?:(?:last|first)\s)?(?:updated?|published|posted|modified|issued)(?:\son|\sat)?\b",
)
_LABEL_WORDS: Final = ("update", "published", "posted", "modified", "issued")
_DAY: Final = Pattern(
    r"(?:\p{Lu}\p{L}{2,8}day,?\s)?(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d"
    r"|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{L}{2,8}\.?,?\s(?:19|20)\d\d|(?:19|20)\d\d[-./]\d\d?[-./]\d\d?"
    r"|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)"
    r"(?:,?\s(?:at\s|/\s)?\d{1,2}[:.]\d\d(?:\s?[aApP]\.?[mM]\b\.?)?(?:\s[A-Z]{2,4}\b)?)?"
)


def _stamps_within(text: str, start: int, end: int) -> Stamps | None:
    """Read a time that stands among other words on a short line."""
    if end - start > _LONGEST_DATE_LINE:
        return None
    day = _DAY.search(text, start, end)
    if day is None:
        return None
    label = None
    for found in _LABEL.finditer(text, start, day.start()):
        label = found
    if label is not None:
        stamps = read_stamps(text, label.start(), end) or read_stamps(text, label.start(), day.end())
        if stamps is not None:
            return stamps
    return read_stamps(text, day.start(), day.end())


def _stamp_of_headline(draft: Draft) -> None:
    """Read the time that pages glue to the end of a headline: "…, Posted on Nov 06, 2012 at 07:20pm IST"."""
    if draft.headline is None or draft.published is not None or draft.updated is not None:
        return
    start, end = draft.bounds(draft.headline)
    lowered = draft.text[start:end].lower()
    if all(word not in lowered for word in _LABEL_WORDS):  # of nearly all headlines
        return
    label = None
    for found in _LABEL.finditer(draft.text, start, end):
        label = found
    if label is not None and label.start() > start:
        stamps = read_stamps(draft.text, label.start(), end)
        if stamps is not None:
            draft.published, draft.updated = stamps.published, stamps.updated


def _byline(draft: Draft, first: int) -> None:
    """Read who wrote the story, with the agency or the job below the names."""
    start, end = draft.bounds(first)
    found: Byline | None = read_byline(draft.text, start, end) or is_name_line(draft.text, start, end)
    if found is None:
        draft.kinds[first] = BlockKind.FURNITURE
        return
    if draft.byline is not None and (draft.byline.authors or not found.authors):
        return
    draft.byline = found  # names say more than an agency alone
    stamps = read_stamps(draft.text, start, end)  # "May 2, 2019 by Ida Holm"
    if stamps is not None:
        draft.published = draft.published or stamps.published
        draft.updated = draft.updated or stamps.updated
    below = first + 1
    if below < len(draft.lines) and not draft.lines.blank(below) and draft.kinds[below] in _MAY_BE_JOB:
        byline_continuation(draft, below)


_MAY_BE_JOB: Final = frozenset({BlockKind.BYLINE, BlockKind.FURNITURE})


def _caption(draft: Draft, first: int) -> None:
    """Read a caption and its credit."""
    lines, text = draft.lines, draft.text
    if _adds_credit(draft, first):
        return
    below = draft.last_of(first) + 1
    if draft.last_of(first) == first and claim_caption(draft, first, header=True):
        return
    start, end = _words(draft, first)
    caption = read_caption(text, start, end)
    if caption is not None and caption.credit is None and below < len(lines) and not lines.blank(below):
        credit = is_credit_line(text, *draft.bounds(below))
        if credit is not None and draft.kinds[below] is BlockKind.CAPTION:
            draft.join(below)
            caption = Caption(text[start:end], span=Span(start, end), credit=credit, date=caption.date)
    if caption is not None:
        draft.captions.append(caption)


def _adds_credit(draft: Draft, first: int) -> bool:
    """Give the caption above the credit that stands on a line of its own, with a blank line in between or not."""
    above = draft.lines.before(first)
    if above < 0 or draft.kinds[above] is not BlockKind.CAPTION or not draft.captions:
        return False
    start, end = _words(draft, first)
    last = draft.captions[-1]
    if last.credit is not None or not draft.text.startswith(CREDIT_OPENINGS, start):
        return False
    if last.span is None or draft.text[last.span.end : start].strip():
        return False
    draft.captions[-1] = evolve(last, credit=is_credit_line(draft.text, start, end))
    return True


def _dateline(draft: Draft, first: int) -> None:
    """Read a dateline on a line of its own."""
    start, end = draft.bounds(first)
    found: Dateline | None = dateline_in(draft.lines, start, end) or lone_dateline(draft.text, start, end)
    if found is None:
        draft.kinds[first] = BlockKind.FURNITURE
    elif draft.dateline is None:
        draft.dateline = found


def _lede(draft: Draft, paragraphs: list[int]) -> None:
    """Read the dateline that one of the first paragraphs begins with; below the first one it must name the agency."""
    if draft.dateline is not None:
        return
    for place, number in enumerate(paragraphs[:_LEDES]):
        found = dateline_in(draft.lines, *_words(draft, number))
        if found is not None and (place == 0 or (found.agency is not None and found.places)):
            draft.dateline = found
            return
