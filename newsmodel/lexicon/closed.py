"""The closed word classes of English: what stands around a cue and where a phrase may begin and end."""

from __future__ import annotations

from typing import Final

from .loading import tags, words

__all__ = ["ABBREVIATIONS", "CLASSES", "CLOSED", "IRREGULAR", "NOT_ADVERBS"]

#: Words by the name of their class.
CLASSES: Final[dict[str, frozenset[str]]] = {name: words("function_words", name) for name in tags("function_words")}

#: Every word of the closed classes.
CLOSED: Final[frozenset[str]] = words("function_words")

#: Words whose full stop does not end a sentence.
ABBREVIATIONS: Final[frozenset[str]] = words("abbreviations")

#: Nouns that end as adverbs do.
NOT_ADVERBS: Final[frozenset[str]] = words("nouns_in_ly")

#: Past tenses that no ending shows.
IRREGULAR: Final[frozenset[str]] = words("past_tenses")
