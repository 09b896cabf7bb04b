"""The closed word classes of English: what stands around a cue and where a phrase may begin and end."""

from __future__ import annotations

from typing import Final

from .loading import tags, words

__all__ = ["ABBREVIATIONS", "CLASSES", "IRREGULAR", "NOT_ADVERBS"]

#: Words by the name of their class; a word has one class, so "may" is no month.
CLASSES: Final[dict[str, frozenset[str]]] = {
    **{name: words("function_words", name) for name in tags("function_words")},
    "weekday": words("weekdays", "name"),
    "month": words("months", "name") - words("function_words"),
}

#: Words whose full stop does not end a sentence.
ABBREVIATIONS: Final[frozenset[str]] = words("abbreviations") | words("months", "short")

#: Nouns that end as adverbs do.
NOT_ADVERBS: Final[frozenset[str]] = words("nouns_in_ly")

#: Past tenses that no ending shows.
IRREGULAR: Final[frozenset[str]] = words("past_tenses")
