"""Readings about nothing but the terms on which somebody speaks: "declined to be named", "asked not to be quoted"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.loading import words

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import Reading

__all__ = ["is_on_terms"]

_TERMS: Final = words("verb_frames", "terms")
_NAMED: Final = frozenset({"named", "identified", "quoted"})
_OPENS: Final = frozenset({"to", "not"})
_ANONYMOUS: Final = "anonymity"
_ANONYMITY: Final = 5  # tokens of "on the condition of anonymity"
_LEAST: Final = 3  # tokens of "to be named"


def is_on_terms(t: Tokens, one: Reading) -> bool:
    """Whether a reading says no more than that somebody does not want to be named."""
    a, b = one.content[0]
    if b - a <= _ANONYMITY and _ANONYMOUS in t.words_between(a, b):  # "spoke on condition of anonymity"
        return True
    if one.cue_phrase.cue.lemma not in _TERMS:
        return False
    said = t.words_between(a, min(a + _LEAST + 1, b))
    return len(said) >= _LEAST and said[0] in _OPENS and "be" in said and not _NAMED.isdisjoint(said)
