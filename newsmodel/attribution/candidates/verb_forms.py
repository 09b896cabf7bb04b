"""The forms of a cue that rules tell apart, and the subjects that are surely sources."""

from __future__ import annotations

from typing import Final

from ...lexicon.cues import BASE, GERUND, PAST, THIRD
from ..tokens.grammar import PRONOUN
from ..tokens.shapes import CAP, members

__all__ = ["ANY_VERB", "FINITE", "FINITE_OR_BASE", "SURE_SUBJECT"]

#: "said", "says".
FINITE: Final = frozenset({PAST, THIRD})

#: "said", "says", "say".
FINITE_OR_BASE: Final = frozenset({PAST, THIRD, BASE})

#: Any verb, and no noun or adjective.
ANY_VERB: Final = frozenset({PAST, THIRD, BASE, GERUND})

#: What a subject ends with that surely speaks: a pronoun, a name.
SURE_SUBJECT: Final = members({PRONOUN, CAP})
