"""The inventory of characters agrees with Unicode and with itself."""

import re
import unicodedata
from itertools import pairwise
from typing import Any

import pytest
import regex

from newsmodel.text import characters
from newsmodel.text.characters import (
    APOSTROPHES,
    BLANKS,
    CLOSING_QUOTES,
    DASHES,
    HYPHENS,
    LETTER,
    LOWER,
    LOWER_LETTERS,
    MARKS,
    OPENING_QUOTES,
    QUOTE_PAIRS,
    QUOTES,
    SOFT_HYPHEN,
    UNSEEN_CHARACTERS,
    UPPER,
    UPPER_LETTERS,
    fold,
    in_class,
)

_NAMES = [
    "Łukasz Żółkiewski",  # Polish
    "İbrahim Şahin Öztürk",  # Turkish
    "Đặng Thị Ánh",  # Vietnamese
    "Þórdís Æsa Ólafsdóttir",  # Icelandic
    "Čeněk Řehoř Šťastný",  # Czech
    "Íñigo Álvarez Ñíguez",  # Spanish
    "Élodie Çolak Œuvray",  # French
    "Ḥasan ʿAbd al‑Raḥmān",  # Arabic, transliterated
]


_SCRIPTS = ("LATIN ", "GREEK ", "CYRILLIC ", "ARMENIAN ")


def _letters(*categories: str) -> frozenset[str]:
    """Give the letters of some categories in the scripts that news in European languages is written in."""
    some = (c for c in map(chr, range(0x2000)) if unicodedata.category(c) in categories)
    return frozenset(c for c in some if unicodedata.name(c).startswith(_SCRIPTS))


def test_capitals_and_small_letters_are_those_of_unicode() -> None:
    """Every capital and every small letter of four alphabets is known, and no other sort of letter."""
    assert _letters("Lu", "Lt") <= UPPER_LETTERS
    assert _letters("Ll") <= LOWER_LETTERS
    assert UPPER_LETTERS.isdisjoint(LOWER_LETTERS)
    assert {unicodedata.category(c) for c in UPPER_LETTERS} == {"Lu", "Lt"}


def test_marks_cover_what_decomposition_gives() -> None:
    """Every mark that NFD takes from a letter of an alphabet with cases is known."""
    apart = unicodedata.normalize("NFD", "".join(UPPER_LETTERS | LOWER_LETTERS))
    assert {c for c in apart if unicodedata.category(c)[0] == "M"} <= MARKS
    assert {unicodedata.category(c) for c in MARKS} <= {"Mn", "Mc", "Me"}


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize("engine", [re, regex])
def test_a_class_reads_each_word_of_a_name(engine: Any, name: str, form: Any) -> None:
    """A capital and letters are a word of a name, in `re` and in `regex`, composed or not."""
    word = engine.compile(rf"(?:al‑|ʿ)?[{UPPER}][{LETTER}]*+")
    for part in unicodedata.normalize(form, name).split():
        assert word.fullmatch(part)


@pytest.mark.parametrize("engine", [re, regex])
@pytest.mark.parametrize("name", [n for n in characters.__all__ if isinstance(getattr(characters, n), frozenset)])
def test_a_class_holds_what_its_set_holds(engine: Any, name: str) -> None:
    """Written as a class, a set of characters matches its members and no neighbour of theirs."""
    members = getattr(characters, name)
    pattern = engine.compile(f"[{in_class(members)}]")
    near = members | {chr(ord(c) + step) for c in members for step in (-1, 1) if ord(c)}
    assert {c for c in near if pattern.match(c)} == members


def test_a_class_is_sorted_and_short() -> None:
    """Neighbours are written as ranges, and what is special in a class is escaped."""
    assert in_class("cab") == "a-c"
    assert in_class("ba") == "ab"
    assert in_class("]x^-") == r"\-\]\^x"
    assert all(ord(a) < ord(b) for a, b in pairwise(LOWER.replace("-", "")))


def test_quotation_marks_come_in_pairs() -> None:
    """What opens is in one set, what closes in another, and no quotation mark is left out."""
    assert frozenset(QUOTE_PAIRS) == OPENING_QUOTES
    assert frozenset("".join(QUOTE_PAIRS.values())) == CLOSING_QUOTES
    sorts = {c for c in map(chr, range(0x10000)) if unicodedata.category(c) in {"Pi", "Pf"}}
    assert {c for c in sorts if "QUOTATION MARK" in unicodedata.name(c)} <= QUOTES


def test_every_quotation_mark_known_elsewhere_is_known_here() -> None:
    """Marks of every language that formats and pages have shown."""
    assert set("“\"„«‘'‹»‚‟‛「『《〈`") <= OPENING_QUOTES
    assert set("”\"“»’'›«」』》〉") <= CLOSING_QUOTES


def test_dashes_are_those_of_unicode() -> None:
    """Each dash of the category Pd that is no bracket of another script is a dash here; the soft hyphen is none."""
    latin = {c for c in map(chr, range(0x2000)) if unicodedata.category(c) == "Pd"} & set("-")
    assert latin | {c for c in map(chr, range(0x2010, 0x2016)) if unicodedata.category(c) == "Pd"} <= DASHES
    assert SOFT_HYPHEN in HYPHENS
    assert SOFT_HYPHEN not in DASHES


def test_blanks_are_those_of_unicode() -> None:
    """Each space separator is a blank; what takes no room is not."""
    assert {c for c in map(chr, range(0x10000)) if unicodedata.category(c) == "Zs"} | {"\t"} == BLANKS
    assert BLANKS.isdisjoint(UNSEEN_CHARACTERS)
    assert {unicodedata.category(c) for c in UNSEEN_CHARACTERS} == {"Cf"}


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Łukasz Żółkiewski", "Lukasz Zolkiewski"),
        ("Đặng Thị Ánh", "Dang Thi Anh"),
        ("İbrahim Işık", "Ibrahim Isik"),
        ("Þórdís Guðmundsdóttir", "Thordis Gudmundsdottir"),
        ("Søren Ærø Großmann", "Soren Aero Grossmann"),
        ("Hawaiʻi", "Hawai'i"),
        ("Jean‑Luc D’Arc", "Jean-Luc D'Arc"),
        ("Mar­rash", "Marrash"),
        ("Əli Məmmədov", "Ali Mammadov"),
        ("Plain Name", "Plain Name"),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_fold_takes_the_accents_away(name: str, plain: str, form: Any) -> None:
    """A name with accents, composed or not, and the name without them are the same after folding."""
    assert fold(unicodedata.normalize(form, name)) == plain


def test_folding_twice_changes_nothing() -> None:
    """What is folded stays as it is."""
    letters = "".join(sorted(UPPER_LETTERS | LOWER_LETTERS | APOSTROPHES | HYPHENS))
    assert fold(fold(letters)) == fold(letters)


@pytest.mark.parametrize("word", ["Ürün", "ÅNGSTRÖM", "Ğ"])
def test_the_class_of_capitals_has_the_first_letter(word: str) -> None:
    """A capital outside A to Z is a capital."""
    assert re.match(f"[{UPPER}]", word)
