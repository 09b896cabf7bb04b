from __future__ import annotations

import pytest

from newsmodel.attribution.entities.titles import name_behind, role_end, sex_of_honorific, sex_told, split_title


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Prime Minister Ida Holm", "| Prime Minister | Ida Holm |"),
        ("mayor Ida Holm", "mayor | | Ida Holm |"),
        ("Dr . Holm", "| Dr . | Holm |"),
        ("Ian Dodd MP", "| | Ian Dodd | MP"),
        ("Jan van Dijk", "| | Jan van Dijk |"),
        ("Joey Tan", "| | Joey Tan |"),
        ("Prime Minister", "| Prime Minister | |"),
        ("the Harbour Board", "the | | Harbour Board |"),
    ],
)
def test_split_title(phrase: str, expected: str) -> None:
    """A phrase is words in lower case, titles, the name, and letters behind it."""
    words = phrase.split()
    start, name, end = split_title(words, 0, len(words), definite=False)
    parts = (words[:start], words[start:name], words[name:end], words[end:])
    assert " | ".join(" ".join(part) for part in parts).replace("  ", " ").strip() == expected


@pytest.mark.parametrize(
    ("words", "sex"), [("Mr", "m"), ("Ms .", "f"), ("Dr .", ""), ("Prof . Sir", "m"), ("Herr Dr .", "m"), ("", "")]
)
def test_sex_told(words: str, sex: str) -> None:
    """Honorifics tell the sex; those of both leave it to others."""
    assert sex_told(words.split(), 0, len(words.split())) == sex


@pytest.mark.parametrize(
    ("phrase", "name", "expected"),
    [("engineer Dr . Ida Holm", 3, 1), ("engineer Ida Holm", 1, 1), ("U.S . Senator Holm", 3, 3), ("Mr Holm", 1, 0)],
)
def test_role_end(phrase: str, name: int, expected: int) -> None:
    """Honorifics before a name are no part of the role."""
    assert role_end(phrase.split(), 0, name) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("of the opposition Piet Vos", 3),
        ("of the opposition Vos", 4),
        ("of the Tarn Board", 4),
        ("of the city Harbour Board", 5),
        ("of Piet Vos", 3),
        ("of health at Tarn Hall", 5),
    ],
)
def test_name_behind(phrase: str, expected: int) -> None:
    """Two or three capitalised words behind a noun in lower case name a person, unless they name a body."""
    words = phrase.split()
    assert name_behind(words, 0, len(words)) == expected


@pytest.mark.parametrize(
    ("word", "sex"),
    [("Señora", "f"), ("Sen\u0303ora", "f"), ("Senora", "f"), ("Maître", ""), ("Mr", "m"), ("Dr", ""), ("Holm", None)],
)
def test_sex_of_honorific(word: str, sex: str | None) -> None:
    """Honorifics are found in any case, with and without accents, composed or not."""
    assert sex_of_honorific(word) == sex
