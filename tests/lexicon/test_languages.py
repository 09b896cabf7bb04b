from __future__ import annotations

from pathlib import Path

import newsmodel.lexicon
from newsmodel.lexicon.languages import LANGUAGES, month_named, newsroom_words
from newsmodel.lexicon.loading import table

_DATA = Path(newsmodel.lexicon.__file__).parent / "data"


def test_all_folders_are_languages() -> None:
    """Each folder of word lists is one of the languages that are known."""
    assert sorted(path.name for path in _DATA.iterdir() if path.is_dir()) == list(LANGUAGES)


def test_each_language_has_twelve_months() -> None:
    """Each month has a name written out in each language."""
    for language in LANGUAGES:
        assert {int(number) for number in table("months", "name", language=language).values()} == set(range(1, 13))


def test_no_word_names_two_months() -> None:
    """A word that names a month in two languages names the same one, so that the language need not be known."""
    for language in LANGUAGES:
        for name, number in table("months", language=language).items():
            assert month_named(name) == int(number), (language, name)


def test_months_in_any_language_and_case() -> None:
    """Names and abbreviations are known whatever their case, other words are no months."""
    assert [month_named(x) for x in ("OTT", "Mai", "août", "ledna", "marraskuuta")] == [10, 5, 8, 1, 11]
    assert month_named("Marathon") is None


def test_words_of_all_languages() -> None:
    """Words with a tag come from every language that has any."""
    assert {"by", "von", "par"} <= newsroom_words("by")
    assert "by" not in newsroom_words("photo")
