"""Captions, recognised by a label or by the credit at the end."""

from __future__ import annotations

from typing import Final

from ....lexicon import loading
from ....lexicon.agencies import AgencyKind, find_agency
from ....model import Caption, Credit, Span
from ....text.matching import Pattern
from ..dates import caption_date
from .credit import find_credit, read_credit
from .words import CreditWords

__all__ = ["ends_in_sure_credit", "labelled_words", "looks_like_caption", "read_caption"]

_LONGEST: Final = 900  # characters
_SHORTEST: Final = 2

# How a line begins that says itself to be a caption. "FILE PHOTO:" and AP's "FILE -" are printed as part of it, a bare
# "Caption:" is not.
_LABEL: Final = Pattern(r"(?i)(?:(?:(?:photo|picture|image) )?caption:|(?:image|media) caption,)[^\S\n]+(?=\S)")
_FILE_LABEL: Final = Pattern(r"(?i:file (?:photo|picture|image)):[^\S\n]+(?=\S)|FILE [-–—] (?=\S)")
# "1 of 18. Soldiers", "2 / 5 Soldiers": the number of a picture in a gallery, printed as part of its caption
_COUNTER: Final = Pattern(r"\d{1,2} of \d{1,2}\. (?=\p{Lu})|\d{1,2} ?/ ?\d{1,2} (?=\p{Lu})")
_LABEL_START: Final = 4  # letters by which most lines are refused
_LABEL_STARTS: Final = frozenset(word[:_LABEL_START] for word in loading.words("credits", "caption"))


def read_caption(text: str, start: int, end: int) -> Caption | None:
    """Read a line that is known to be a caption.

    Args:
        text: The text the line stands in.
        start: Where the line begins, in code points.
        end: Where it ends.

    Returns:
        The caption with its credit, if it has one, and the day it states, if it states month and day; None for an
        empty line.
    """
    if start >= end:
        return None
    credit = read_credit(text, start, end)
    upto = end if credit is None or credit.span is None else credit.span.start
    return Caption(text[start:end], span=Span(start, end), credit=credit, date=caption_date(text, start, upto))


def labelled_words(text: str, start: int, end: int) -> int | None:
    """Return where the words of a labelled caption start: "Caption: …", "FILE PHOTO: …".

    Args:
        text: The text the line stands in.
        start: Where the line begins, in code points.
        end: Where it ends.

    Returns:
        The offset of its first word, which a file picture's label is part of; None if the line has no such label.
    """
    opening = text[start : start + _LABEL_START]
    if opening[:1].isdecimal():
        counts = "/" in opening or " o" in opening  # 2 / 5   1 of 18
        return start if counts and _COUNTER.match(text, start, end) is not None else None
    if opening.lower() not in _LABEL_STARTS:
        return None
    label = _LABEL.match(text, start, end)
    if label is not None:
        return label.end()
    return start if _FILE_LABEL.match(text, start, end) is not None else None


def looks_like_caption(text: str, start: int, end: int) -> bool:
    """Return whether a line is unmistakably a caption: it has a label, or ends in a certain credit.

    Args:
        text: The text the line stands in.
        start: Where the line begins, in code points.
        end: Where it ends.
    """
    if labelled_words(text, start, end) is not None:
        return True
    return _SHORTEST < end - start <= _LONGEST and ends_in_sure_credit(text, start, end, find_credit(text, start, end))


def ends_in_sure_credit(text: str, start: int, end: int, found: tuple[Credit, CreditWords] | None) -> bool:
    """Return whether the credit found on a line makes it a caption beyond doubt.

    Args:
        text: The text the line stands in.
        start: Where the line begins, in code points.
        end: Where it ends.
        found: Its credit, as `find_credit` gives it.
    """
    if found is None:
        return False
    credit, words = found
    if text[start] == "(" and credit.span is not None and credit.span.end + 1 < end:  # in front of the words
        return True
    if credit.span is None or credit.span.start <= start + 1 or not (words.known or words.marked):
        return False
    if words.links == 1 and text[credit.span.start - 1] not in "([" and not words.marked:
        agency = find_agency(credit.text)  # "… on Friday. Reuters" is how an agency signs off
        return agency is not None and agency.kind is AgencyKind.PICTURE
    return True
