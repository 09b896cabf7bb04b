from __future__ import annotations

import pytest

from ..describing import heard


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Ida Holm] spoke. [Holm] left.", "person | name: Ida Holm | f"),
        ("[Ida Holm] spoke. [Ida] left.", "person | name: Ida Holm | f"),
        ("[Holm] spoke. [Ida Holm] left.", "person | name: Ida Holm | f"),
        ("[Bank of Tarn Holdings] spoke. [Bank of Tarn] left.", "organisation | name: Bank of Tarn Holdings"),
        ("[The Tarn Steel Company] spoke. [Tarn Steel] left.", "organisation | name: Tarn Steel Company"),
        ("[The House of Ruiz Company] spoke. [Ana Ruiz] left.", "person | name: Ana Ruiz | f"),
        ("Tarn Harbour Watch (THW) met. [THW] left.", "organisation | name: Tarn Harbour Watch"),
        ("[Holm] spoke. It was the turn of mayor Ida Holm.", "person | name: Ida Holm | role: mayor | f"),
        ("[Holm] spoke. He met Lund.", "unknown | name: Holm"),
        ("The Bank of Norway met. [Norway] left.", "organisation | name: Norway"),
    ],
)
def test_find_by_name(text: str, expected: str) -> None:
    """A shorter name, a fuller one and an acronym mean the same; a country is not the body with its name in it."""
    assert heard(text)[-1] == expected
