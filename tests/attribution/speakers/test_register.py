from __future__ import annotations

import pytest

from newsmodel.attribution.entities.types import GROUP, ORGANISATION, PERSON, UNKNOWN
from newsmodel.attribution.speakers.register import Register
from newsmodel.attribution.speakers.types import Description

from ..describing import described

_HOLM = Description(PERSON, "Ida Holm", "mayor", "Tarn", "f", "holm")
_WORKS = Description(ORGANISATION, "Tarn Steel Works", noun="works")
_GUARD = Description(ORGANISATION, "Tarn coastguard", noun="coastguard")
_OFFICIAL = Description(PERSON, role="harbour official", noun="official")


@pytest.mark.parametrize("name", ["Ida Holm", "Ida", "Holm"])
def test_a_person_is_found_by_each_name(name: str) -> None:
    """A person is found by the whole name, the first and the last."""
    register = Register()
    assert register.add(_HOLM) is register.named(name)


def test_a_body_is_found_by_each_word() -> None:
    """A body is found by each capitalised word of its name, and by a last word in lower case as what it is called."""
    register = Register()
    works, guard = register.add(_WORKS), register.add(_GUARD)
    assert {register.named(word) for word in ("Tarn Steel Works", "Steel", "Works", "Tarn")} == {works}
    assert register.called("coastguard") is guard


def test_what_somebody_was_called() -> None:
    """The last one who was described by a noun or a role is found by it."""
    register = Register()
    register.add(_OFFICIAL)
    other = register.add(Description(PERSON, role="port official", noun="official"))
    assert register.called("official") is other
    assert register.called("port official") is other
    assert register.called("mayor") is None


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (_OFFICIAL, _HOLM, "person | name: Ida Holm | role: harbour official | of: Tarn | f"),
        (Description(PERSON, "Holm"), _HOLM, "person | name: Ida Holm | role: mayor | of: Tarn | f"),
        (
            _HOLM,
            Description(PERSON, "Holm", "editor", "Mira", "m"),
            "person | name: Ida Holm | role: mayor | of: Tarn | f",
        ),
        (Description(UNKNOWN, "Petrosur"), Description(ORGANISATION, "Petrosur"), "organisation | name: Petrosur"),
        (
            Description(PERSON, "Holm"),
            Description(PERSON, "Holm", "former mayor", "Tarn"),
            "person | name: Holm | role: former mayor",
        ),
        (
            Description(ORGANISATION, "Tarn"),
            Description(GROUP, role="people", affiliation="Mira"),
            "organisation | name: Tarn",
        ),
    ],
)
def test_merge(first: Description, second: Description, expected: str) -> None:
    """Another phrase fills in what is not known; only a fuller name takes the place of a name."""
    register = Register()
    entity = register.add(first)
    register.merge(entity, second)
    assert described(entity) == expected


def test_a_new_name_is_found() -> None:
    """Who gets a name is found by it, and by what the phrase before said."""
    register = Register()
    entity = register.add(_OFFICIAL)
    register.rename(entity, "Ida Holm")
    assert register.named("Holm") is entity
    assert register.called("official") is entity


def test_changes_have_names() -> None:
    """What is found out later is told by a method of its own."""
    register = Register()
    holm, official = register.add(_HOLM), register.add(_OFFICIAL)
    register.identify(official, holm)
    assert described(official) == "person | name: Ida Holm | role: harbour official | of: Tarn | f"
    register.affiliate(official, "Mira")
    register.tell_sex(official, "m")
    assert described(official) == "person | name: Ida Holm | role: harbour official | of: Mira | m"
    register.appoint(official, "Mira official")
    assert described(official) == "person | name: Ida Holm | role: Mira official | m"
    register.complete(official, Description(PERSON, role="x", affiliation="Norland", sex="f"))
    assert described(official) == "person | name: Ida Holm | role: Mira official | of: Norland | m"
    assert (register.hear(official), register.hear(official)) == (True, False)
