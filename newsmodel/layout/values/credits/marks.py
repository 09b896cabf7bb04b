"""How a credit without brackets begins: "Photo: ", "Photo by ", "© ", "Credit: ", "AP Photo/"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from ....lexicon import loading
from ....lexicon.agencies import AGENCIES, LISTENERS, AgencyKind
from ....text.matching import Pattern, any_of
from ....text.patterns import CAPITALISED

__all__ = ["CREDIT_OPENINGS", "MARK", "MAYBE_MARK", "may_open"]

#: How lines begin that are credits and no names.
CREDIT_OPENINGS: Final = (*map(str.capitalize, loading.words("credits", "line")), "AP Photo", "REUTERS/", "©")

_MEDIA: Final = loading.words("credits", "opening")


def _agencies() -> set[str]:
    """Return the names of those who deliver pictures, as written and in capitals."""
    known = (name for name, agency in AGENCIES.items() if agency.kind is not AgencyKind.OUTLET)
    return {"AN", *(form for name in known for form in (name, name.upper()))}


def _mark() -> str:
    """Write the pattern of the words in front of names."""
    agencies = any_of(_agencies())
    return rf"""(?x)
    (?<![\w/])
    (?: (?:File[ ]|Handout[ ])?+(?=[Pp\p{{Lu}}])(?i:{any_of(_MEDIA)})(?:[ ](?:[Cc]redit|CREDIT))?+
        (?:[ ]?:[ \xa0] | [ ]=[ ] | [ ]?/[ ]?(?={CAPITALISED})(?!(?i:video|graphic|illustration|image))
          | [ ](?:[Bb]y:?|[Cc]ourtesy[ ]of|[Cc]ourtesy:)[ ](?={CAPITALISED}|@))
      | (?:Credit|CREDIT)[ ]?:[ \xa0]?
      | (?:©|Copyright[ \xa0]|COPYRIGHT[ ])(?=\W?\w)
      | (?:Courtesy|COURTESY)(?:[ ]of|[ ]?:)[ ]
      | (?<=^|[.!?)]\ )(?:Courtesy|COURTESY)[ ](?={CAPITALISED})
      | {agencies}(?:[ ](?:[Pp]hoto|PHOTO))?+[ ]?/[ ]?(?={CAPITALISED})
      | {agencies}[ ](?i:photos?)[ ](?:by|BY)[ ](?={CAPITALISED})
    )
    """


#: The words in front of the names of a credit.
MARK: Final = Pattern(_mark())

_FIRST: Final = 3  # letters by which most lines are refused
_FIRST_LETTERS: Final[set[str]] = set()
_FIRST_WORDS: Final[set[str]] = set()
_LONGEST_FIRST: Final = 40  # characters


def _renew() -> None:
    """Look for the agencies that are known now."""
    MARK.replace(_mark())
    openings = {*_MEDIA, *_agencies(), "file", "handout", "credit", "copyright", "courtesy"}
    _FIRST_LETTERS.clear()
    _FIRST_LETTERS.update(f"{word}{mark}"[:_FIRST].lower() for word in openings for mark in " /")  # of two letters
    _FIRST_WORDS.clear()
    _FIRST_WORDS.update(_first_word(word) for word in openings)


def _first_word(words: str) -> str:
    """Return the first word of a mark, in lower case; a blank, a colon or a slash follows it."""
    word = words[:_LONGEST_FIRST].partition(" ")[0].partition("/")[0].partition(":")[0]
    return word.partition("\xa0")[0].lower()


_renew()
LISTENERS.append(_renew)


def _any_case(letters: Iterable[str]) -> str:
    """Write a pattern of `re` for letters in any case, which it finds fast by the first of them."""
    rests: dict[str, list[str]] = {}
    for opening in sorted(letters):
        rest = "".join(f"[{c}{c.upper()}]" if c.isalpha() else re.escape(c) for c in opening[1:])
        for initial in (opening[0], opening[0].upper()):
            rests.setdefault(initial, []).append(rest)
    return "|".join(f"{re.escape(initial)}(?:{'|'.join(found)})" for initial, found in rests.items())


#: How the words of a mark begin, roughly; most captions and paragraphs are refused by it.
MAYBE_MARK: Final = re.compile(rf"(?s)(?:{_any_case(_FIRST_LETTERS)})(?<![\w/]{'.' * _FIRST})|©")


def may_open(text: str, start: int) -> bool:
    """Return whether the words of a mark may stand at a place."""
    if text[start : start + _FIRST].lower() in _FIRST_LETTERS:
        return _first_word(text[start : start + _LONGEST_FIRST]) in _FIRST_WORDS
    return text[start] == "©"
