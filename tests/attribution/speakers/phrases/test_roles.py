from __future__ import annotations

import pytest

from newsmodel.attribution.speakers.phrases.roles import read_roles
from newsmodel.attribution.tokens.tokenizer import Tokens

from ...describing import post


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("mayor", "role: mayor"),
        ("Norwegian police chief", "role: police chief | of: Norway"),
        ("Norwegian ministry official", "role: official | of: Norwegian ministry"),
        ("Danish dockers union official", "role: official | of: Danish dockers union"),
        ("Danish military official", "role: military official | of: Denmark"),
        ("International spokeswoman", "role: International spokeswoman | f"),
        ("the city's police chief", "role: police chief | of: the city"),
        ("college teacher", "role: college teacher"),
        ("Hollin Fire Chief", "role: Fire Chief | of: Hollin"),
        ("Eastern Regional Minister", "role: Eastern Regional Minister"),
        ("Deputy Fire Chief", "role: Deputy Fire Chief"),
        ("Second Finance Minister", "role: Second Finance Minister"),
        ("Tarn Media Affairs spokeswoman", "role: spokeswoman | of: Tarn Media Affairs | f"),
        ("ferry company steward", "role: ferry company steward"),
        ("Players' union leader", "role: leader | of: Players' union"),
        ("Tarn police chief", "role: chief | of: Tarn police"),
        ("senior railway ministry official", "role: senior official | of: railway ministry"),
        ("Board President", "role: President | of: Board"),
        ("Foreign Ministry Spokesman", "role: Spokesman | of: Foreign Ministry | m"),
        ("Deputy Ministry Spokesman", "role: Deputy Ministry Spokesman | m"),
        ("former Polish minister", "role: former minister | of: Poland"),
        ("UN envoy", "role: envoy | of: UN"),
        ("Penarol midfielder", "role: midfielder | of: Penarol"),
        ("former Penarol midfielder", "role: former midfielder | of: Penarol"),
        ("palace spokeswoman", "role: spokeswoman | of: palace | f"),
        ("senior spokesman", "role: senior spokesman | m"),
        ("Tarn-born striker", "role: striker"),
        ("Prime Minister", "role: Prime Minister"),
        ("lively harbour", ""),
    ],
)
def test_read_roles(phrase: str, expected: str) -> None:
    """Nation, body and role are told apart by the words that are roles and bodies, and by their capitals."""
    t = Tokens(phrase)
    assert post(read_roles(t, 0, len(t))) == expected


@pytest.mark.parametrize(("named", "expected"), [(True, "role: restorer"), (False, "")])
def test_any_noun_before_a_name(*, named: bool, expected: str) -> None:
    """Before a full name any noun is a role."""
    t = Tokens("restorer")
    assert post(read_roles(t, 0, 1, named=named)) == expected
