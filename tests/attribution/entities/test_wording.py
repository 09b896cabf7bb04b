from __future__ import annotations

import pytest

from newsmodel.attribution.entities.wording import (
    capitalised,
    first_of,
    is_acronym,
    is_capitalised,
    is_letters,
    is_modifier,
    owner_of,
    with_capitals,
    without_owner,
    wording,
)
from newsmodel.attribution.tokens.tokenizer import Tokens


@pytest.mark.parametrize(
    ("word", "expected"), [("Holm", True), ("Ólafur", True), ("holm", False), ("", False), ("7", False)]
)
def test_is_capitalised(word: str, *, expected: bool) -> None:
    """Names begin with a capital of any alphabet."""
    assert is_capitalised(word) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("WHO", True),
        ("F1", True),
        ("EU", True),
        ("U", False),
        ("Who", False),
        ("ABCDEFG", False),
        ("U.S", False),
        ("ÖVP", True),
        ("O\u0308VP", True),
    ],
)
def test_is_acronym(word: str, *, expected: bool) -> None:
    """Two to six capitals and digits are the short name of a body."""
    assert is_acronym(word) is expected


@pytest.mark.parametrize(
    ("word", "expected"), [("London-based", True), ("Right-wing", True), ("Al-Amin", False), ("London", False)]
)
def test_is_modifier(word: str, *, expected: bool) -> None:
    """A word with a small letter behind its hyphen says more of the next one."""
    assert is_modifier(word) is expected


@pytest.mark.parametrize(("word", "expected"), [("Lund's", "Lund"), ("Lund’s", "Lund"), ("Lunds", "Lunds"), ("'s", "")])
def test_without_owner(word: str, expected: str) -> None:
    """A possessive ending is no part of a name."""
    assert without_owner(word) == expected


def test_capitals() -> None:
    """Words of a list get the capitals that they have in names and at the head of a sentence."""
    assert capitalised(["tarn", "GmbH"]) == {"Tarn", "GmbH"}
    assert with_capitals(frozenset({"the"})) == {"the", "The"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ida Holm", "Ida Holm"), ("Ida\u00a0Holm", "Ida Holm"), ("Ida  Holm", "Ida Holm"), ("Ida Holm’s", "Ida Holm")],
)
def test_wording(text: str, expected: str) -> None:
    """The words stand as the copy has them, with single spaces and without a possessive ending."""
    t = Tokens(text)
    assert wording(t, 0, len(t)) == expected


def test_first_of() -> None:
    """The first wanted word is found from one token to before another."""
    words = ["the", "mayor", "of", "Tarn", "of"]
    assert first_of(words, 0, 5, frozenset({"of"})) == 2
    assert first_of(words, 3, 5, frozenset({"of"})) == 4
    assert first_of(words, 0, 2, frozenset({"of"})) == 2


@pytest.mark.parametrize(
    ("word", "expected"),
    [("nurse", True), ("garçon", True), ("garc\u0327on", True), ("co-owner", False), ("7", False), ("", False)],
)
def test_is_letters(word: str, *, expected: bool) -> None:
    """Letters may be decomposed; hyphens and digits are none."""
    assert is_letters(word) is expected


@pytest.mark.parametrize(
    ("word", "expected"), [("Lund’s", "Lund"), ("Jones’", "Jones"), ("Jones'", "Jones"), ("Lund", "Lund")]
)
def test_owner_of(word: str, expected: str) -> None:
    """A possessive loses its ending, also one without an s of its own."""
    assert owner_of(word) == expected
