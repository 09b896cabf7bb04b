"""Function words by their class, and words that are told by no ending: what stands around a cue."""

from __future__ import annotations

from typing import Final

from .loading import entries, tags, words

__all__ = ["ABBREVIATIONS", "CLASSES", "NOUNS_IN_LY", "PAST_TENSES"]


def _classes() -> dict[str, frozenset[str]]:
    """Sort the words by their first tags."""
    found: dict[str, set[str]] = {name: set() for name in tags("function_words")}
    for word, (listed,) in entries("function_words"):
        found[listed.partition(" ")[0]].add(word)
    return {name: frozenset(members) for name, members in found.items() if members}


#: Words by the name of their class; a word has one class, so "may" is no month.
CLASSES: Final[dict[str, frozenset[str]]] = {
    **_classes(),
    "weekday": words("weekdays", "name"),
    "month": words("months", "name") - words("function_words"),
}

#: Words whose full stop does not end a sentence, without that stop.
ABBREVIATIONS: Final[frozenset[str]] = words("abbreviations") | words("months", "short")

#: Nouns and verbs that end as adverbs do.
NOUNS_IN_LY: Final[frozenset[str]] = words("nouns_in_ly")

#: Past tenses that do not end in "-ed".
PAST_TENSES: Final[frozenset[str]] = words("past_tenses")
