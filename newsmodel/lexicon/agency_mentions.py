"""Which news agencies a story names, anywhere in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from ..text.characters import BLANK, CLOSING, DASH
from ..text.matching import Pattern
from .agencies import AGENCIES, LISTENERS, AgencyKind

__all__ = ["agencies_named", "agency_form"]

_FORMS: Final = {"REUTERS": "Reuters", "REUTER": "Reuters", "Reuter": "Reuters", "DPA": "dpa"}
_SMALL: Final = "dpa"  # the one name without a capital, looked for by itself
_NEWS: Final[dict[str, bool]] = {}  # the names, and whether the bare name means the agency


def _anchors() -> dict[str, tuple[tuple[str, int], ...]]:
    """Group the names by one word that each of them holds.

    Returns:
        By such a word: each name that holds it, longest first, with the place of the word in it.
    """
    groups: dict[str, list[tuple[str, int]]] = {}
    for name in sorted(_NEWS, key=len, reverse=True):
        words = name.replace("-", " ").split()
        anchor = next((word for word in ("Press", "Presse", "Agency", "News") if word in words), max(words, key=len))
        groups.setdefault(anchor, []).append((name, name.index(anchor)))
    return {anchor: tuple(names) for anchor, names in groups.items()}


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Make a pattern that finds words fast: by their initial first, then by what follows it.

    It runs over the whole of every story, and `re` takes a quarter of the time of `regex` for it.
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(words):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    return re.compile(
        "(?:" + "|".join(f"{re.escape(initial)}(?:{'|'.join(rest)})" for initial, rest in rests.items()) + r")\b"
    )


_ANCHORS: Final[dict[str, tuple[tuple[str, int], ...]]] = {}
# "AFP", "Reuters", "Press", "Agency": a word of a name; the names that hold it are tried where it stands.
_ANCHOR: Final[list[re.Pattern[str]]] = []


def _renew() -> None:
    """Look for the agencies that are known now."""
    for held in (_NEWS, _ANCHORS, _ANCHOR):
        held.clear()
    _NEWS.update((name, agency.sure) for name, agency in AGENCIES.items() if agency.kind is AgencyKind.NEWS)
    _NEWS.update(dict.fromkeys(_FORMS, True))
    _ANCHORS.update(_anchors())
    _ANCHOR.append(_any_of(word for word in _ANCHORS if word != _SMALL))


_renew()
LISTENERS.append(_renew)

# "told PTI", "news agency ANI", "/EFE", "via SPA", "according to MENA": what stands before a doubtful name.
_BEFORE: Final = Pattern(r"(?:[Tt]old|[Aa]gency|[Aa]gencia|via|to the|according to|quoted by|with|for) \Z|[/©] ?\Z")
# "SPA reported", "(MENA) -", "PTI news agency", "EFE/": what stands after one.
_AFTER: Final = Pattern(
    r"""(?x)
    [ ](?:(?:state[ ])?(?:news[ ])?agency|news[ ]wire|photo|reported|reports?|quoted|cited|correspondent|reporter)\b
    | /\p{Lu}
    """
)
# "DELHI, May 5 (ANI): ", "RIYADH (SPA) —": brackets after a place, closed by the mark of a dateline.
_DATELINE_MARK: Final = Pattern(rf"[\w ]{{0,12}}\)[{BLANK}]?(?:[:_{DASH}]|\.-)")
# "… on Friday. (SPA)" at the end of a caption.
_LINE_END: Final = Pattern(rf"\)[.;]?[{BLANK}]*(?:[\r\n]|\Z)")
_AFTER_STOP: Final = Pattern(rf"[.!?{CLOSING}][{BLANK}]?\(\Z")
# "AP classes", "AP government": what "AP" means there is no agency.
_NOT_AP: Final = Pattern(
    r"""(?x)
    [ ](?: class | course | exam | test | student | teacher | credit | score | program | Calculus | Biology | Chemistry
        | English | History | Physics | Psychology | Statistics | [Gg]overnment | govt | chief | CM\b | High
        | [Aa]ssembly | cabinet | M[oø]ller )
    | -?[0-9]
    """
)
_WINDOW: Final = 16  # characters before a name that may show what it is
_DATELINE_LENGTH: Final = 70  # a dateline's bracket stands at most so far into its line


def agencies_named(text: str) -> tuple[str, ...]:
    """Find the news agencies that a story names, anywhere in it.

    Args:
        text: The story.

    Returns:
        Their names as written, without "The", each once, sorted ("AFP", "AP", "SANA"). A name that often means
        something else counts only where the words beside it show an agency ("told PTI", "(MENA) -"). The sign-offs
        "Reuter" and "REUTERS" count as "Reuters".
    """
    named: set[str] = set()
    for match in _ANCHOR[0].finditer(text):
        for name, offset in _ANCHORS[match[0]]:
            start = match.start() - offset
            if name not in named and start >= 0 and text.startswith(name, start) and _is_agency(text, start, name):
                named.add(name)
    at = text.find(_SMALL)
    while at >= 0:
        if _is_agency(text, at, _SMALL):
            named.add(_SMALL)
            break
        at = text.find(_SMALL, at + 1)
    return tuple(sorted(set(map(agency_form, named))))


def agency_form(name: str) -> str:
    """Give the form of an agency's name that lists have: "Reuters" for "REUTERS" and "Reuter", "dpa" for "DPA".

    Args:
        name: As copy has it.
    """
    return _FORMS.get(name, name)


def _is_agency(text: str, start: int, name: str) -> bool:
    """Tell whether a name that stands somewhere is a word there, and means the agency."""
    end = start + len(name)
    if not _is_word(text, start, end):
        return False
    return _no_other(text, start, end, name) if _NEWS[name] else _means_agency(text, start, end)


def _is_word(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 2]
    if before.isalnum() or before in {"@", "_", "#"} or after[:1].isalnum():
        return False
    return not (after[:1] in {"'", "’"} and after[1:].isupper())  # "SANA'A"


def _no_other(text: str, start: int, end: int, name: str) -> bool:
    """Tell whether a sure name is neither part of a longer one nor followed by words that give it another meaning."""
    if name == "AP":
        return _NOT_AP.match(text, end) is None and text[end : end + 1] != "&"
    if name == "Associated Press":
        return not text.startswith(" of Pakistan", end) and text[max(0, start - 11) : start] != "Australian "
    return not (name == "TASS" and text[max(0, start - 5) : start] == "ITAR-")


def _means_agency(text: str, start: int, end: int) -> bool:
    """Tell whether the words beside a doubtful name show an agency."""
    before = text[max(0, start - _WINDOW) : start]
    if _BEFORE.search(before) or _AFTER.match(text, end):
        return True
    if _DATELINE_MARK.match(text, end) and "(" in before:
        line = max(text.rfind("\n", max(0, start - _DATELINE_LENGTH), start), -1)
        return line >= 0 or start <= _DATELINE_LENGTH
    return bool(_LINE_END.match(text, end) and (_AFTER_STOP.search(before) or before[-2:] in {"\n(", "\r("}))
