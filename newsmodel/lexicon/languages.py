"""Words of copy in other languages than English: months, and words around names in bylines, credits and datelines."""

from __future__ import annotations

from functools import cache
from typing import Final
from unicodedata import normalize

from .calendar import MONTHS
from .loading import table, tags, words

__all__ = ["LANGUAGES", "month_named", "newsroom_words"]

#: The languages that have lists, as their folders in `data/` are named.
LANGUAGES: Final = ("ar", "cs", "da", "de", "en", "es", "fi", "fr", "hi", "it", "nl", "no", "pt", "ru", "sv", "tr")


def month_named(name: str) -> int | None:
    """Tell which month a word names, in any language that has a list.

    Args:
        name: The name or its abbreviation, in any case, composed or not, without a full stop.

    Returns:
        1 to 12; None if it names no month.

    >>> month_named("Dezember"), month_named("déc"), month_named("Tarn")
    (12, 12, None)
    """
    return _months().get(normalize("NFC", name.casefold()))


@cache
def _months() -> dict[str, int]:
    found = dict(MONTHS)
    for language in LANGUAGES:
        found |= {name: int(number) for name, number in table("months", language=language).items()}
    return found


@cache
def newsroom_words(tag: str) -> frozenset[str]:
    """Give the words that serve a purpose in copy, of all languages that have any.

    Args:
        tag: The purpose: a tag of the lists `newsroom_words`.

    Returns:
        The words in lower case, composed and decomposed.
    """
    with_tag = [language for language in LANGUAGES if tag in tags("newsroom_words", language)]
    found = {word for language in with_tag for word in words("newsroom_words", tag, language=language)}
    return frozenset(found | {normalize("NFD", word) for word in found})
