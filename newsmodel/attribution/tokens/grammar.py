"""Named word classes, words and sets of symbols: what rules ask of tokens.

A word class (`PREPOSITION`), a word (`THAT`) and a shape (`CAP`, in `shapes`) are numbers of one kind: `Tokens.is_`
takes any of them. A set is made of symbols only, the members of its classes included, so that `Tokens.is_any` and
`symbol in VERBS` mean the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ...lexicon.loading import words
from .shapes import CODES, CUE_GERUND, CUE_PAST, CUE_THIRD, ED, ING, SymbolSet, code, members

__all__ = [
    "ADVERB",
    "AND",
    "ARTICLES_AND_OWNERS",
    "AS",
    "AUXILIARY",
    "BY",
    "CONNECTIVES",
    "CONTRACTED",
    "COORDINATOR",
    "DETERMINER",
    "FINITE_BE",
    "FORMS_OF_BE",
    "FROM",
    "HE",
    "HONORIFIC",
    "HOW",
    "IT",
    "MONTH",
    "NEGATION",
    "NUMERAL",
    "OF",
    "OTHER_PRONOUN",
    "PARTICIPLES",
    "PARTICLE",
    "PERSONAL_PRONOUNS",
    "POSSESSIVE",
    "PREPOSITION",
    "PRONOUN",
    "RELATIVE_PRONOUNS",
    "SHE",
    "STATEMENT_NOUN",
    "SUBORDINATOR",
    "THAT",
    "THEY",
    "TIMES",
    "TIME_ADVERBS",
    "TIME_NOUN",
    "TO",
    "VERBS",
    "WEEKDAY",
    "WH",
    "WHAT",
    "WHETHER",
    "WHICH",
    "WHO",
    "WHOM",
    "WHOSE",
    "spelled",
]


def spelled(listed: str | Iterable[str]) -> SymbolSet:
    """Give the symbols of some words of the closed classes.

    Args:
        listed: The words in lower case: a list of the lexicon, or a few with blanks between them.
    """
    return SymbolSet(CODES[word] for word in (listed.split() if isinstance(listed, str) else listed))


# Word classes.
PRONOUN: Final = code("pronoun")
OTHER_PRONOUN: Final = code("other-pronoun")  #: this, somebody, him …
CONTRACTED: Final = code("contracted")  #: he's, they've …
DETERMINER: Final = code("determiner")
POSSESSIVE: Final = code("possessive")  #: his, its …; for "Lund's" see `CAP_S`
AUXILIARY: Final = code("auxiliary")
NEGATION: Final = code("negation")
ADVERB: Final = code("adverb")  #: those of the closed classes; for "clearly" see `LY`
PREPOSITION: Final = code("preposition")
PARTICLE: Final = code("particle")
COORDINATOR: Final = code("coordinator")
SUBORDINATOR: Final = code("subordinator")
WH: Final = code("wh")
NUMERAL: Final = code("number")  #: two, dozen …; for digits see `NUMBER`
WEEKDAY: Final = code("weekday")
MONTH: Final = code("month")
HONORIFIC: Final = code("honorific")
TIME_NOUN: Final = code("time")  #: week, morning; last, next …
STATEMENT_NOUN: Final = code("statement-noun")

# Words.
AND: Final = CODES["and"]
AS: Final = CODES["as"]
BY: Final = CODES["by"]
FROM: Final = CODES["from"]
HE: Final = CODES["he"]
HOW: Final = CODES["how"]
IT: Final = CODES["it"]
OF: Final = CODES["of"]
SHE: Final = CODES["she"]
THAT: Final = CODES["that"]
THEY: Final = CODES["they"]
TO: Final = CODES["to"]
WHAT: Final = CODES["what"]
WHETHER: Final = CODES["whether"]
WHICH: Final = CODES["which"]
WHO: Final = CODES["who"]
WHOM: Final = CODES["whom"]
WHOSE: Final = CODES["whose"]

#: What may be the verb of a clause: auxiliaries, words in -ed, and finite forms of cue verbs.
VERBS: Final = members({AUXILIARY, ED, CUE_PAST, CUE_THIRD}) | frozenset(
    symbol for word, symbol in CODES.items() if word.endswith("n't")
)

#: What begins a clause without a finite verb: "asked about it", "speaking in Tarn".
PARTICIPLES: Final = members({ED, ING, CUE_PAST, CUE_GERUND})

FORMS_OF_BE: Final = spelled(words("function_words", "be"))
FINITE_BE: Final = spelled(words("function_words", "finite"))

#: What joins a sentence to the one before: "But", "Meanwhile".
CONNECTIVES: Final = spelled(words("function_words", "connective"))

#: What begins a relative clause, "that" left out.
RELATIVE_PRONOUNS: Final = members({WHO, WHICH, WHOSE})

#: What stands for a subject by itself.
PERSONAL_PRONOUNS: Final = members({PRONOUN}) - spelled("one")

#: What an article or an owner begins: "the", "any", "her".
ARTICLES_AND_OWNERS: Final = members({DETERMINER, POSSESSIVE})

#: Weekdays, months, and nouns and adjectives of time: "Monday", "week", "last".
TIMES: Final = members({WEEKDAY, MONTH, TIME_NOUN})

#: Adverbs that say when.
TIME_ADVERBS: Final = spelled("today yesterday tonight tomorrow earlier")
