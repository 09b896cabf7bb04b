"""Credits: at the end of a caption, with or without brackets, or on a line of their own."""

from __future__ import annotations

from typing import Final

from ....lexicon import loading
from ....lexicon.agencies import AGENCY_LAST_WORDS, AgencyKind, find_agency
from ....lexicon.people import NAME_PARTICLES
from ....model import Credit, Span
from ....text.characters import CLOSING, CLOSING_QUOTES
from ....text.matching import Pattern, any_of
from ....text.patterns import CAPITALISED, GAP, INITIALS
from .chain import read_credit_words
from .marks import MARK, MAYBE_MARK, may_open
from .words import CreditWords

__all__ = ["find_credit", "is_credit_line", "read_credit"]

_LONGEST_CREDIT: Final = 170  # characters
_SHORTEST: Final = 2
_CLOSERS: Final = {")": "(", "]": "["}
_OPENERS: Final = "(["
_BLANKS: Final = " \t\xa0\u200b"
_DASHES: Final = "-–—"
_LEADING: Final = " \t\xa0\u200b,;—–-"

# Stops and blanks that may follow a credit
_AFTER: Final = " \t\xa0.;,"

# The last words of a caption behind the end of a sentence, or behind a wide gap: "… in the harbour. Shutterstock"
_STOP: Final = Pattern(rf"[.!?…:][{CLOSING})]{{0,2}}[ \xa0]{{1,3}}|[ \xa0]{{2,3}}|[ ][-–—][ ]")
# "File", "Ada Brook", "Ömer F. Çelik ", "Yara al-Ḥaddād": who stands in front of the first slash of a chain that
# follows without a stop
_FILE: Final = Pattern(r"(?:[Ff]ile|FILE)[ ]?\Z")
_PERSON: Final = Pattern(
    rf"(?<!\w)(?:{CAPITALISED}{GAP}(?:{INITIALS}{GAP}|{any_of(NAME_PARTICLES)}{GAP})?+)?"
    rf"{CAPITALISED}[ ]?\Z"
)
_NAMES_LENGTH: Final = 50  # characters of a name in front of a slash at most
_WINDOW: Final = 140  # characters at the end of a caption in which a credit without brackets stands

_COPYRIGHT: Final = Pattern(
    r"(?:19|20)[0-9]{2}|[Rr]ights\b|RIGHTS\b|Inc\b|LLC\b|Ltd\b"
)  # whose the page is, not the picture
# "AP2014" of "(AP Photo/Ada Brook)AP2014": an agency's mark for its archive
_GLUED: Final = Pattern(r"(?<=\))\p{Lu}{2,8}(?:\d{2,4})?\Z")
_LONGEST_GLUED: Final = 13  # characters, with the bracket
_SENTENCE_END: Final = CLOSING_QUOTES | frozenset(".!?")
_MOST_TRIED: Final = 6  # places near the end of a caption where a credit may begin
_LAST_OF_LINE: Final = frozenset(form for word in ("file", "photo") for form in (word, word.capitalize(), word.upper()))
_SHORTEST_UNKNOWN: Final = 3  # letters; "(R)", "(2L)" are no credits
_NOT_CREDITS: Final = loading.words("credits", "position")


def read_credit(text: str, start: int, end: int) -> Credit | None:
    """Read the credit of a caption: at its end, with or without brackets, or all of it.

    Args:
        text: The text the caption stands in.
        start: Where the caption begins, in code points.
        end: Where it ends.

    Returns:
        The credit without its brackets, or None if the caption has none; "(left)" and "(55)" are none.
    """
    found = find_credit(text, start, end)
    return None if found is None else found[0]


def is_credit_line(text: str, start: int, end: int) -> Credit | None:
    """Read a line that is a credit and nothing else.

    Args:
        text: The text the line stands in.
        start: Where the line begins, in code points.
        end: Where it ends.

    Returns:
        The credit, or None for another line. A line that only names an agency may be a byline as well: the lines
        around it tell.
    """
    if not _SHORTEST <= end - start <= _LONGEST_CREDIT:
        return None
    first = text[start]
    found = None
    if first in _OPENERS:
        found = _bracketed(text, start, end)
        whole = found is not None and found[0].span is not None and found[0].span.start <= start + 1
        found = found if whole else None
    elif may_open(text, start) and MARK.match(text, start, end) is not None:
        end = _before_button(text, start, end)
        if first not in "©C" or _COPYRIGHT.search(text, start, end) is None:
            found = _made(text, start, end)
            found = None if found is None or not (found[1].known or found[1].marked) else found
    elif first in _DASHES:
        at = start + len(text[start : start + 3]) - len(text[start : start + 3].lstrip(_DASHES + _BLANKS))
        found = None if MARK.match(text, at, end) is None else _made(text, at, end)
    else:
        found = _known_chain(text, start, end)
    return None if found is None else found[0]


# What a page prints behind a credit: "… Ida Holm/AFP Purchase Licensing Rights, opens new tab"
_BUTTONS: Final = loading.words("credits", "button")
_BUTTON: Final = Pattern(rf"(?i)[ .|]*\b(?:{any_of(_BUTTONS)})(?:, opens new tab)?\Z")
_BUTTON_END: Final = 4  # letters by which most lines are refused
_BUTTON_ENDS: Final = frozenset([words[-_BUTTON_END:] for words in _BUTTONS] + [" tab"])
_LONGEST_BUTTON: Final = 60  # characters


def find_credit(text: str, start: int, end: int) -> tuple[Credit, CreditWords] | None:
    """Find the credit at the end of a caption, and what its words say."""
    while end > start and text[end - 1] in _BLANKS:
        end -= 1
    if end - start < _SHORTEST:
        return None
    end = _before_button(text, start, end)
    near = max(start, end - _LONGEST_GLUED)
    if text[end - 1].isalnum() and text.find(")", near, end) >= 0:
        glued = _GLUED.search(text, near, end)
        end = end if glued is None else glued.start()
    last = end - 1
    while last > start and text[last] in _AFTER:
        last -= 1
    if text[last] in _CLOSERS:
        found = _bracketed(text, start, last + 1)
        if found is not None:
            return found
    return _bare(text, start, end) or _in_front(text, start, end)


def _before_button(text: str, start: int, end: int) -> int:
    """Return where a line ends without the words of a button behind it."""
    if text[end - _BUTTON_END : end].lower() not in _BUTTON_ENDS:
        return end
    button = _BUTTON.search(text, max(start, end - _LONGEST_BUTTON), end)
    return end if button is None else button.start()


def _in_front(text: str, start: int, end: int) -> tuple[Credit, CreditWords] | None:
    """Read a credit in brackets in front of a caption: "(File 2013/AP) A pilot …"."""
    if text[start] != "(":
        return None
    closing = text.find(")", start, min(end, start + _LONGEST_CREDIT))
    if (
        closing < 0
        or not text[closing + 1 : closing + 2].isspace()
        or not text[closing + 1 : end].lstrip()[:1].isupper()
    ):
        return None
    found = _made(text, start + 1, closing)
    # "(AP)" alone may open a dateline
    return found if found is not None and found[1].marked and (found[1].known or found[1].links == 1) else None


def _made(text: str, start: int, end: int) -> tuple[Credit, CreditWords] | None:
    """Make a credit from some text, or return None if its words are not a credit."""
    while end > start and text[end - 1] in _AFTER:
        end -= 1
    while start < end and text[start] in _LEADING:
        start += 1
    words = read_credit_words(text[start:end])
    if words is None:
        return None
    return (
        Credit(
            text[start:end],
            span=Span(start, end),
            agency=words.agency,
            photographer=words.photographer,
            source=words.source,
        ),
        words,
    )


def _bracketed(text: str, start: int, end: int) -> tuple[Credit, CreditWords] | None:
    """Read a credit in the brackets that close a caption."""
    while end > start and text[end - 1] in _AFTER:
        end -= 1
    opening = _opening(text, start, end)
    if opening is None:
        return None
    found = _made(text, opening + 1, end - 1)
    if found is None:
        return None
    words = found[1]
    if words.known or words.marked or (words.links > 1 and "/" in found[0].text):
        return found
    return found if _may_name_source(text, start, opening, found[0].text) else None


def _opening(text: str, start: int, end: int) -> int | None:
    """Find the bracket that the last character closes; brackets may stand within brackets."""
    closer = text[end - 1] if end > start else ""
    opener = _CLOSERS.get(closer)
    if opener is None:
        return None
    low = max(start, end - _LONGEST_CREDIT)
    depth = 0
    for at in range(end - 1, low - 1, -1):
        if text[at] == closer:
            depth += 1
        elif text[at] == opener:
            depth -= 1
            if not depth:
                return at
    return None


def _known_chain(text: str, start: int, end: int) -> tuple[Credit, CreditWords] | None:
    """Read a line that is a chain with a known agency in it, or the name of one alone."""
    last = max(text.rfind(" ", start, end), text.rfind("\xa0", start, end)) + 1 or start
    word = text[last:end].rstrip(_AFTER)
    if word not in AGENCY_LAST_WORDS and word not in _LAST_OF_LINE and text.find("/", start, end) < 0:
        return None
    found = _made(text, start, end)
    if found is None or not found[1].known:
        return None
    if found[1].links == 1:
        agency = find_agency(found[1].agency or "")
        return found if agency is not None and agency.kind is not AgencyKind.OUTLET else None
    return found


def _may_name_source(text: str, start: int, opening: int, name: str) -> bool:
    """Return whether an unknown name in brackets is a credit: it is if it follows a complete sentence."""
    if len(name) < _SHORTEST_UNKNOWN or name.lower() in _NOT_CREDITS or any(c.isdigit() or c == "." for c in name):
        return False
    before = text[max(start, opening - _NAMES_LENGTH) : opening].rstrip(_BLANKS)
    return before[-1:] in _SENTENCE_END and opening > start


def _bare(text: str, start: int, end: int) -> tuple[Credit, CreditWords] | None:
    """Read a credit without brackets at the end of a caption."""
    low = max(start, end - _WINDOW)
    window = text[low:end]
    bare = window.rstrip(_AFTER)
    blank = max(bare.rfind(" "), bare.rfind("\xa0"))
    ends_in_agency = bare[max(blank, bare.rfind("/")) + 1 :] in AGENCY_LAST_WORDS
    if not ends_in_agency and (bare[-1:] in _SENTENCE_END or bare != window or not _hints(window)):
        return None
    if MAYBE_MARK.search(window) is not None:
        for mark in MARK.finditer(text, low, end):
            found = _made(text, mark.start(), end)
            if found is not None and (found[1].known or found[1].marked):
                return found
    if not ends_in_agency:
        return _by_status(text, low, end)
    for stop in list(_STOP.finditer(text, low, end))[-_MOST_TRIED:]:
        found = _made(text, stop.end(), end)
        if found is not None and found[1].known:
            return found
    return _chain(text, low, end) or (_known_chain(text, start, end) if low == start else None)


def _by_status(text: str, low: int, end: int) -> tuple[Credit, CreditWords] | None:
    """Read what stands behind the last stop and says how the picture came: "HARBOUR POLICE DEPT./CONTRIBUTED IMAGE"."""
    for stop in list(_STOP.finditer(text, low, end))[-_MOST_TRIED:]:
        found = _made(text, stop.end(), end)
        if found is not None and found[1].marked and (found[1].links or found[0].text[0].isupper()):
            return found
    return None


def _hints(window: str) -> bool:
    """Return whether the last words of a caption have a mark that every bare credit not ending in an agency has."""
    return (
        "/" in window
        or "hoto" in window
        or "©" in window
        or "redit" in window
        or "icture" in window
        or "Image" in window
        or "IMAGE" in window
        or "opyright" in window
        or "ourtesy" in window
        or "HOTO" in window
        or "REDIT" in window
    )


def _chain(text: str, low: int, end: int) -> tuple[Credit, CreditWords] | None:
    """Read "Jane Roe/AFP" or "File/AFP" at the end of a caption that has no full stop."""
    slashes = [at for at in range(low, end) if text[at] == "/"]
    for slash in slashes[-_MOST_TRIED:]:
        behind = read_credit_words(text[slash + 1 : end])
        if behind is not None and behind.known:
            near = max(low, slash - _NAMES_LENGTH)
            name = _FILE.search(text, near, slash) or _PERSON.search(text, near, slash)
            return None if name is None else _made(text, name.start(), end)
    return None
