"""Building blocks for patterns: names in any letters, months, weekdays, years, clock times."""

from typing import Any
from unicodedata import normalize

import pytest
import regex

from newsmodel.lexicon.calendar import MONTHS, WEEKDAYS
from newsmodel.text import patterns
from newsmodel.text.patterns import CAPITALISED, CLOCK, DAY, INITIALS, MONTH, NAME, WEEKDAY, YEAR

_NAMES = [
    "Ana Ruiz",
    "Łukasz Żółkiewski",  # Polish
    "İpek Öztürk",  # Turkish
    "Đặng Thị Ánh",  # Vietnamese
    "Þórdís Æ. Ólafsdóttir",  # Icelandic
    "Čeněk Šťastný",  # Czech
    "Íñigo de la Ñora",  # Spanish
    "Élodie d’Œuvray",  # French
    "Ḥasan bin Ṣāliḥ al-Ḥaddād",  # Arabic, transliterated
    "ʿAbbās Ṭāhā",
    "Jean‑Luc Roe-Ög",
    "J.R.R. Moe",
    "J. R. Moe",
    "Mar­rash Holm",
]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("name", _NAMES)
def test_a_name_is_matched_to_its_last_letter(name: str, form: Any) -> None:
    """Names of all letters, composed or not, with hyphens of all kinds, initials and small words inside."""
    name = normalize(form, name)
    match = regex.match(NAME, f"{name}, the mayor", regex.VERSION1)
    assert match is not None
    assert match[0] == name


@pytest.mark.parametrize("words", ["ana Ruiz", "öztürk", "1st Lt", "", "al-", "“Ana"])
def test_what_begins_with_no_capital_is_no_name(words: str) -> None:
    """A name begins with a capital letter."""
    assert regex.match(NAME, words, regex.VERSION1) is None


def test_a_name_ends_before_small_words_that_no_capital_follows() -> None:
    """Words such as "de" belong to a name only between capitalised words."""
    match = regex.match(NAME, "Ana de la casa", regex.VERSION1)
    assert match is not None
    assert match[0] == "Ana"


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (MONTH, [*MONTHS]),
        (WEEKDAY, [*WEEKDAYS]),
        (YEAR, ["1850", "1999", "2024"]),
        (DAY, ["1", "03", "31", "1st", "22nd", "3rd", "4th"]),
        (CLOCK, ["7:05", "19.05", "07:05:09"]),
        (INITIALS, ["É.", "J.R."]),
        (CAPITALISED, ["Çelik", "O’Neil", "Jean‑Luc", "McKay"]),
    ],
)
def test_a_block_matches_its_words_whole(block: str, words: list[str]) -> None:
    """Each block matches the words it is named after, to their last character."""
    for word in words:
        assert regex.fullmatch(block, word, regex.VERSION1)


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (YEAR, ["1750", "2199", "24"]),
        (CLOCK, ["7", "705", "7:5"]),
        (MONTH, ["jani", "sunday"]),
        (INITIALS, ["é.", "J"]),
    ],
)
def test_a_block_matches_nothing_else(block: str, words: list[str]) -> None:
    """What is near to its words is none of them."""
    for word in words:
        assert regex.fullmatch(block, word, regex.VERSION1) is None


@pytest.mark.parametrize("name", [n for n in patterns.__all__ if not n.startswith("IN_")])
def test_a_block_may_be_repeated(name: str) -> None:
    """Each block is one atom, so that a quantifier behind it counts the whole of it."""
    block = getattr(patterns, name)
    assert regex.compile(f"{block}{{2}}", regex.VERSION1).groups == 0
    assert block[0] in "(["
