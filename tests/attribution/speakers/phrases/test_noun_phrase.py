from __future__ import annotations

import pytest

from newsmodel.attribution.speakers.phrases.noun_phrase import behind_count, read_noun_phrase
from newsmodel.attribution.tokens.tokenizer import Tokens

from ...describing import described


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the mayor of Tarn", "person | role: mayor | of: Tarn"),
        ("the captain and the cook", "person | role: captain"),
        ("Ida Holm and Piet Vos", "person | name: Ida Holm | f"),
        ("the mayor and Ida Holm", "person | role: mayor"),
        ("CEO Ida Holm and President Piet Vos", "person | name: Ida Holm | role: CEO | f"),
        ("analysts polled by the bank", "group | role: analysts"),
        ("Bank of Norland governor Ida Lorenz", "person | name: Ida Lorenz | role: governor | of: Bank of Norland | f"),
        ("leader of the opposition Piet Vos", "person | name: Piet Vos | role: leader | of: opposition"),
        ("the Association of Norland Travel Agents", "organisation | name: Association of Norland Travel Agents"),
        ("Doctors for Peace", "organisation | name: Doctors for Peace"),
        ("Doctors for the poor", "group | role: Doctors for the poor"),
        ("Officials", "group | role: Officials"),
        ("Weaver", "unknown | name: Weaver"),
        ("Ida Holm of the Tarn Hospital", "person | name: Ida Holm | of: Tarn Hospital | f"),
        ("a group of 40 academics", "group | role: academics"),
        ("a steward suspended over pictures", "person | role: steward"),
        ("a number of corporate and state speakers", "group | role: corporate and state speakers"),
        ("the disaster and emergency board", "organisation | role: disaster and emergency board"),
        ("Tarn's disaster and emergency agency", "organisation | name: Tarn's disaster and emergency agency"),
    ],
)
def test_read_noun_phrase(phrase: str, expected: str) -> None:
    """Two who are joined are the first of them; names, officers and nouns each have their reader."""
    t = Tokens(phrase)
    assert described(read_noun_phrase(t, 0, len(t))) == expected


@pytest.mark.parametrize(
    ("phrase", "label", "definite", "owner"),
    [
        ("the mayor", "the mayor", True, ""),
        ("a harbour official", "a harbour official", False, ""),
        ("its leader", "its leader", False, "its"),
        ("Ida Holm", None, False, ""),
        ("the Prime Minister", "the Prime Minister", True, ""),
    ],
)
def test_label_and_owner(phrase: str, label: str | None, owner: str, *, definite: bool) -> None:
    """Who has no name is called by all the words of the phrase."""
    t = Tokens(phrase)
    found = read_noun_phrase(t, 0, len(t))
    assert (found.label, found.definite, found.owner) == (label, definite, owner)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the two men", "men"),
        ("a group of 40 academics", "academics"),
        ("two of the eleven advisers", "advisers"),
        ("the group of Tarn", "group of Tarn"),
        ("officials", "officials"),
    ],
)
def test_behind_count(phrase: str, expected: str) -> None:
    """Determiners, numbers and "a group of" say how many there are."""
    words = phrase.split()
    assert " ".join(words[behind_count(words, 0, len(words)) :]) == expected
