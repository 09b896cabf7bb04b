"""Building blocks for patterns of `regex`: what names, months, weekdays, years and clock times look like.

    >>> from newsmodel.text.matching import Pattern
    >>> Pattern(rf"By {NAME}").match("By Ümit Bektaş‑Ög, January 11")[0]
    'By Ümit Bektaş‑Ög'

Letters are Unicode's: a capital is any capital, composed or not, and a word of a name may hold apostrophes and hyphens
of all kinds. Blocks with letters in lower case are for patterns that ignore case, `(?i)`; within one of those
`(?-i:…)` keeps a capital a capital.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.calendar import MONTHS, WEEKDAYS
from ..lexicon.people import JOINED_PARTICLES, NAME_PARTICLES
from .characters import HYPHEN
from .matching import any_of

__all__ = [
    "CAPITAL",
    "CAPITALISED",
    "CLOCK",
    "DAY",
    "FULL_NAME",
    "GAP",
    "INITIALS",
    "IN_NAME",
    "IN_WORD",
    "LETTER",
    "MONTH",
    "NAME",
    "WEEKDAY",
    "YEAR",
]

#: A letter of any alphabet, with the marks over it. é  é  ج
LETTER: Final = r"(?:\p{L}\p{M}*+)"

#: A capital letter, with the marks over it. Ł  İ  Ö; the sign of the Arabic letter ayn may stand before it: ʿA
CAPITAL: Final = r"(?:[ʿʾʻ]?+[\p{Lu}\p{Lt}]\p{M}*+)"

#: What the inside of a word may hold, as a class: letters, marks, digits, apostrophes, hyphens.
IN_WORD: Final = rf"\w'’{HYPHEN}"

#: The same for words of names, where a full stop may stand too: "St.", "J.R".
IN_NAME: Final = rf"{IN_WORD}."

#: A word that begins with a capital, an article joined to it aside: Çelik  O’Neil  Jean‑Luc  ʿAbbas  al-Ḥaddād  d’Élan
CAPITALISED: Final = rf"(?:(?:{any_of(JOINED_PARTICLES)}[’'{HYPHEN}])?+{CAPITAL}[{IN_WORD}]*+)"

#: Initials: É.  J.R.R.
INITIALS: Final = rf"(?:(?:{CAPITAL}\.)++)"

#: What parts two words of a name.
GAP: Final = "[ \N{NO-BREAK SPACE}]"

_MORE: Final = rf"{GAP}(?:{any_of(NAME_PARTICLES)}{GAP})*+(?:{INITIALS}|{CAPITALISED})"

#: A name of one word or more: Ümit Bektaş  Ludwig van der Élan  Þór Æ. Ólafsson  Muḥammad bin Ṣāliḥ  Yara al-Ḥaddād
NAME: Final = rf"(?:(?:{INITIALS}{GAP}?)*+{CAPITALISED}(?:{_MORE})*+)"

#: A name of two words or more, of which the first may be an initial.
FULL_NAME: Final = rf"(?:(?:(?:{INITIALS}{GAP}?)++{CAPITALISED}(?:{_MORE})*+|{CAPITALISED}(?:{_MORE})++))"

#: A month, whole or short: january  jan
MONTH: Final = any_of(MONTHS)

#: A weekday, whole or short: monday  mon
WEEKDAY: Final = any_of(WEEKDAYS)

#: A year that a story can be of or about.
YEAR: Final = "(?:(?:1[89]|20)[0-9][0-9])"

#: The day of a month, with the letters that may follow it: 3  03  3rd
DAY: Final = "(?:[0-9]{1,2}+(?:st|nd|rd|th)?+)"

#: A clock time: 7:05  19.05  07:05:09
CLOCK: Final = "(?:[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?+)"
