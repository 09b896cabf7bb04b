"""Words that say that a story must not be used, or not yet: KILL, HOLD FOR RELEASE, EMBARGOED UNTIL 0600 GMT."""

from __future__ import annotations

from typing import Final

from ...lexicon.loading import words
from ...model import Span, Stamp, Status
from ...text.matching import Pattern
from .embargoes import read_embargo
from .notes import label_end

__all__ = ["once", "opening_hold", "read_hold", "severer"]

_CANCELLED: Final = words("routing_words", "cancelled")
_WITHHELD: Final = words("routing_words", "withheld")
_TOP: Final = 3  # letters, or two and the mark in front of them
_AROUND: Final = "()[]*-. "
_ORDER: Final = (None, Status.USABLE, Status.WITHHELD, Status.CANCELLED)  # the severest last
# An embargo in a note to editors, which may also speak of a story about one.
_EMBARGO: Final = Pattern(r"(?i)(?:(?:strictly|under)\s)?embargo(?:ed)?\s?(?::|until|till)")
# KILL: Bridge reopens   (WITHDRAWN) Bridge reopens   HOLD: Bridge reopens   EMBARGOED UNTIL 0600 GMT: Bridge reopens
_OPENING: Final = Pattern(
    r"\W?(?:(?P<word>\L<cancelled>)\W{0,2}[:)\]–—-]|(?P<word>\L<withheld>)\s?:"
    r"|(?P<embargo>(?:STRICTLY |UNDER )?EMBARGO(?:ED)?(?:(?=\s?:)| (?:UN)?TIL .{1,60}?(?=[:)\]]\s)))\W{1,3})",
    cancelled=_CANCELLED,
    withheld=_WITHHELD,
)


def read_hold(text: str, start: int, end: int) -> Status | Stamp | None:
    """Read a line, with or without a label to editors, that says that its story must not be used.

    Args:
        text: The copy.
        start: Where the line begins.
        end: Where it ends.

    Returns:
        The status, or the embargo as a stamp; None for any other line.
    """
    label = label_end(text[start:end])
    start += label
    status = _status(once(text[start:end]))
    if status is not None or (label and _EMBARGO.match(text, start, end) is None):  # "Eds: Embargo story follows"
        return status
    return read_embargo(text, start, end)


def once(words: str) -> str:
    """Return words without the marks around them, each once: "KILL KILL KILL"."""
    return " ".join(dict.fromkeys(words.strip(_AROUND).split()))


def opening_hold(text: str, start: int, end: int) -> tuple[Status | Stamp, Span] | None:
    """Read such words in front of a headline; give them with their place, or None where there are none.

    Args:
        text: The copy.
        start: Where the headline begins.
        end: Where it ends.
    """
    if not text[start : start + _TOP].isupper():  # no headline in small letters has them
        return None
    match = _OPENING.match(text, start, end)
    if match is None:
        return None
    group = "word" if match["word"] else "embargo"
    found = _status(match["word"]) if match["word"] else read_embargo(text, *match.span("embargo"))
    return None if found is None else (found, Span(*match.span(group)))


def severer(one: Status | None, other: Status | None) -> Status | None:
    """Return the status that forbids more."""
    return max(one, other, key=_ORDER.index)


def _status(plain: str | None) -> Status | None:
    if plain in _CANCELLED:
        return Status.CANCELLED
    return Status.WITHHELD if plain in _WITHHELD else None
