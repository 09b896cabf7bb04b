from __future__ import annotations

from typing import Any
from unicodedata import normalize

import pytest

from newsmodel.layout.values.names import is_capitalised, is_person


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    "name",
    [
        "Ana Toll",
        "ANA TOLL",
        "Łukasz Żółtek",
        "İpek Çelik",
        "Đặng Thị Ánh",
        "Þórdís Æ. Ólafsdóttir",
        "Čeněk Šťastný",
        "Íñigo de la Ñora",
        "Élodie d’Œuvray",
        "Ḥasan bin Ṣāliḥ al-Ḥaddād",
        "ʿAbbās Ṭāhā",
        "Jean‑Luc Ødegård‐Ünal",
        "Mar\xadrash Holm",
    ],
)
def test_persons(name: str, form: Any) -> None:
    """Two to five capitalised words, in any letters and with hyphens of any kind, may be a person."""
    assert is_person(normalize(form, name))


@pytest.mark.parametrize(
    "name",
    [
        "Ana",
        "Harlow Council",
        "ana toll",
        "Ana toll",
        "Ana Toll 2",
        "Ana Maria Luisa Vera Ilse Toll",
        "Ana van",
        "élan Toll",
    ],
)
def test_no_persons(name: str) -> None:
    """One word, small letters, digits, or a word of organisations are no person."""
    assert not is_person(name)


@pytest.mark.parametrize(
    ("name", "most", "capitalised"),
    [
        ("Port of Ürgüp", 3, True),
        ("Port of Ürgüp", 2, False),
        ("al-Ḥaddād Press", 2, True),
        ("al‑ʿAyn", 1, True),
        ("@harlow", 1, True),
        ("port of Harlow", 3, False),
        ("Port said", 2, False),
        ("", 1, False),
    ],
)
def test_is_capitalised(name: str, most: int, capitalised: bool) -> None:
    """Small words may stand inside, if there are not too many words."""
    assert is_capitalised(name, most) is capitalised
