"""Captions and their credits, in the header and between paragraphs."""

from __future__ import annotations

from typing import Final

from ...model import BlockKind, Caption, Span
from ...text.matching import Pattern
from ..draft import Draft
from ..lines.bullets import bullet_words
from ..lines.furniture import is_furniture
from ..lines.shapes import ends_sentence
from ..lines.sign_offs import is_sign_off
from ..values.credits import CREDIT_OPENINGS, is_credit_line, labelled_words, looks_like_caption, read_caption
from ..values.date_lines import read_stamps

__all__ = ["claim_caption", "states_day"]

_SHORTEST: Final = 40  # characters, where no credit shows that it is one
_LONGEST: Final = 600
_LABELS: Final = 2  # of the page, between a caption and the date line below it
_STOPS: Final = ".)]"
# Tuesday, 11.06.2012 / 4:54 PM / News
_STAMP: Final = Pattern(r"(?:\p{Lu}\p{L}{2,8},\s)?[\d./-]{6,10}\s.{0,12}\d{1,2}[:.]\d\d\b")


def claim_caption(draft: Draft, number: int, *, header: bool) -> bool:
    """Claim a caption with its credit, a credit on its own, or a caption with the credit on the line below.

    Args:
        draft: The story.
        number: A line.
        header: Whether it is a line of the header, where the line above the date line is a caption too; in the body
            the credit must be unmistakable.
    """
    lines = draft.lines
    caption = _by_itself(draft, number, header=header)
    if caption is not None:
        draft.captions.append(caption)
        return draft.claim(number, BlockKind.CAPTION)
    below = number + 1
    if below >= len(lines) or lines.blank(below) or lines.end[number] - lines.start[number] > _LONGEST:
        return False
    if header and _is_printed_again(draft, number, below):
        return draft.claim(number, BlockKind.CAPTION)  # the second print has the credit
    caption = _with_credit_below(draft, number, header=header)
    if caption is not None:
        draft.captions.append(caption)
        draft.claim(number, BlockKind.CAPTION)
        draft.join(below)
        return True
    caption = _above_date_line(draft, number) if header else None
    if caption is None:
        return False
    draft.captions.append(caption)
    return draft.claim(number, BlockKind.CAPTION)


def _by_itself(draft: Draft, number: int, *, header: bool) -> Caption | None:
    """Read a caption that is recognisable from its own words."""
    text = draft.text
    start, end = draft.bounds(number)
    words_at = labelled_words(text, start, end)
    if words_at is not None:
        return read_caption(text, words_at, end)
    credit = is_credit_line(text, start, end)
    if credit is not None:
        return Caption(text[start:end], span=Span(start, end), credit=credit)
    caption = read_caption(text, start, end) if looks_like_caption(text, start, end) else None
    if caption is None or (not header and (_is_signed(draft, caption) or not _is_marked(text, caption))):
        return None
    return caption


def _with_credit_below(draft: Draft, number: int, *, header: bool) -> Caption | None:
    """Read a caption whose credit is the line below."""
    text = draft.text
    start, end = draft.bounds(number)
    below = draft.bounds(number + 1)
    credit = None if is_sign_off(text[slice(*below)]) else is_credit_line(text, *below)
    if credit is None or not (header or _stands_apart(draft, number, number + 1)):
        return None
    if header and text[end - 1] not in _STOPS and _STAMP.match(text, start, end) is not None:
        return None  # the agency below a time is the byline
    plain = read_caption(text, start, end)
    return Caption(text[start:end], span=Span(start, end), credit=credit, date=None if plain is None else plain.date)


def _above_date_line(draft: Draft, number: int) -> Caption | None:
    """Read a caption without a sure credit, recognised by the "Updated …" line below it and the labels above that."""
    text, lines = draft.text, draft.lines
    start, end = draft.bounds(number)
    if draft.headline is None or end - start <= _SHORTEST:
        return None
    below = number + 1
    while below + 1 < len(lines) and below - number <= _LABELS and is_furniture(lines.words(below)):
        below += 1
        if lines.blank(below):
            return None
    stamps = read_stamps(text, *draft.bounds(below))
    if stamps is None or stamps.updated is None:
        return None
    caption = read_caption(text, start, end)
    known = caption is not None and (
        caption.date is not None or caption.credit is not None or text[end - 1] == ")" or ends_sentence(text[start:end])
    )
    return caption if known else None


def _is_signed(draft: Draft, caption: Caption) -> bool:
    """Return whether a paragraph ends in nothing but the agency of the dateline: "… on Thursday. (Reuters)"."""
    agency = None if draft.dateline is None else draft.dateline.agency
    return agency is not None and caption.credit is not None and caption.credit.text == agency


def _is_marked(text: str, caption: Caption) -> bool:
    """Return whether a caption's credit stands in brackets behind the words, or behind a word such as "Photo:"."""
    credit = caption.credit
    if credit is None or credit.span is None or caption.span is None:
        return False
    if credit.text.startswith(CREDIT_OPENINGS):
        return True
    if text[credit.span.start - 1] not in "([":
        return False
    before = text[caption.span.start : credit.span.start - 1].rstrip()
    return credit.photographer is not None or caption.text[-1] != "." or ends_sentence(before)


def _is_printed_again(draft: Draft, number: int, below: int) -> bool:
    """Return whether the line below begins with the words of a caption, its bullet aside."""
    start, end = draft.bounds(number)
    text = draft.text
    return states_day(text, start, end) and text.startswith(
        text[bullet_words(text, start, end) or start : end], draft.lines.start[below]
    )


def _stands_apart(draft: Draft, number: int, below: int) -> bool:
    """Return whether two lines have a blank line above and below them."""
    lines = draft.lines
    return lines.before(number) < number - 1 and (below + 1 >= len(lines) or lines.blank(below + 1))


def states_day(text: str, start: int, end: int) -> bool:
    """Return whether a line says on which day a picture was taken, as captions do."""
    caption = read_caption(text, start, end)
    return caption is not None and caption.date is not None
