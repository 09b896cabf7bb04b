from __future__ import annotations

import pytest

from newsmodel.attribution.entities.nations import country_at, country_of_story, is_country


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Norwegian police", ("Norway", 1)),
        ("South Korean lawmakers", ("South Korea", 2)),
        ("U.S . officials", ("U.S.", 2)),
        ("Norway's police", ("Norway", 1)),
        ("South officials", (None, 0)),
        ("European officials", (None, 0)),
        ("Türkiye's police", ("Türkiye", 1)),
        ("Bogotá police", (None, 0)),
        ("Tarn officials", (None, 0)),
    ],
)
def test_country_at(words: str, expected: tuple[str | None, int]) -> None:
    """A country or its adjective is read as the country, of two words too."""
    assert country_at(words.split(), 0) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OSLO (Tarn Wire) - Norwegian police closed a bridge.", "Norway"),
        ("Norwegian police closed a bridge.", ""),
        ("Norwegian police met Danish police in Oslo and Copenhagen.", ""),
        ("Police in Oslo and Norway's coast guard met Danish police.", "Norway"),
        ("The bridge in Tarn is closed.", ""),
        ("BOGOTÁ (Tarn Wire) - Police in Bogotá closed a bridge.", "Colombia"),
        ("BOGOTA\u0301 (Tarn Wire) - Police in Bogota\u0301 closed a bridge.", "Colombia"),
        ("Turkish police closed a bridge in Türkiye.", "Turkey"),
    ],
)
def test_country_of_story(text: str, expected: str) -> None:
    """A story is about the country that it names most, adjectives and capitals counted, if no other comes near."""
    assert country_of_story(text) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Norway", True),
        ("Türkiye", True),
        ("Tu\u0308rkiye", True),
        ("Turkiye", True),
        ("Moscow", True),
        ("Tarn", False),
    ],
)
def test_is_country(word: str, *, expected: bool) -> None:
    """Countries, and powers that speak like one, are found with and without accents, composed or not."""
    assert is_country(word) is expected
