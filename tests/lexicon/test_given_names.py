from __future__ import annotations

import unicodedata

import pytest

import newsmodel as nm
from newsmodel.lexicon.given_names import is_given_name, is_given_name_of, opens_no_town, sex_of_given_name
from newsmodel.lexicon.loading import words
from newsmodel.text.characters import fold


@pytest.mark.parametrize(
    ("name", "sex"),
    [
        ("Ahmed", "m"),
        ("Katie", "f"),
        ("Todd", "m"),
        ("Robin", ""),
        ("Rene", "m"),
        ("René", "m"),
        ("Chloé", "f"),
        ("Andres", "m"),
        ("Andrés", "m"),
        ("Françoise", "f"),
        ("Francoise", "f"),
        ("Zoë", "f"),
        ("Zoe\u0308", "f"),
        ("ʿĀʾisha", "f"),
        ("ʿAbbās", "m"),
        ("Łukasz", "m"),
        ("Żegota", ""),  # not in the list
        ("Harbour", ""),
        ("ahmed", ""),
        ("", ""),
    ],
)
def test_the_sex_that_a_name_tells(name: str, sex: str) -> None:
    """A name of men or of women tells a sex, with and without its accents; one of both, or no name, tells none."""
    assert sex_of_given_name(name) == sex
    assert sex_of_given_name(unicodedata.normalize("NFD", name)) == sex
    if sex:
        assert is_given_name(name)
        assert is_given_name_of(name, sex)
        assert not is_given_name_of(name, "mf".replace(sex, ""))


def test_names_of_both() -> None:
    """A name of both is a given name of each, though it tells no sex."""
    assert is_given_name("Robin")
    assert is_given_name_of("Robin", "m")
    assert is_given_name_of("Robin", "f")


def test_names_are_told_apart_by_their_letters() -> None:
    """No name is listed with and without its accents: both are found by one line."""
    plain = [fold(name) for name in words("given_names")]
    assert len(set(plain)) == len(plain)


@pytest.mark.parametrize("name", ["KATE", "Oksana", "ANDRÉS", "ANDRES", "harry"])
def test_names_that_begin_no_town(name: str) -> None:
    """Most given names begin no name of a town, whatever their case."""
    assert opens_no_town(name)


@pytest.mark.parametrize("name", ["CHARLOTTE", "Florence", "San", "PARIS", "Virginia", ""])
def test_names_that_begin_a_town(name: str) -> None:
    """Some are names of towns too, and a word that is no given name says nothing."""
    assert not opens_no_town(name)


@pytest.mark.parametrize("name", ["KATE BRAND", "OKSANA BRAND", "ANDRÉS BRAND"])
@pytest.mark.parametrize("mark", [":", " -"])
def test_speakers_are_no_datelines(name: str, mark: str) -> None:
    """A given name in capitals, before a colon or a dash, opens what somebody says and no dateline."""
    article = nm.parse(f"{name}{mark} Good evening, and welcome. The pier is shut.\n\nMARIE LUND: It is.\n")
    assert article.dateline is None


def test_towns_that_begin_with_a_given_name() -> None:
    """A town whose name begins with a given name has its dateline."""
    article = nm.parse("CHARLOTTE AMALIE, May 5 (AP) — The pier is shut.\n")
    assert article.dateline is not None
    assert article.dateline.places == ("CHARLOTTE AMALIE",)
