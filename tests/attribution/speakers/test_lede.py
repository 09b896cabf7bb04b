from __future__ import annotations

import pytest

from newsmodel.attribution.entities.types import ORGANISATION, PERSON
from newsmodel.attribution.speakers.lede import LAST, Lede
from newsmodel.attribution.speakers.register import Register
from newsmodel.attribution.speakers.types import Description, Mention

from ..describing import described

_COMMANDER = Description(PERSON, role="commander", affiliation="Norway", noun="commander")
_HOLM = Description(PERSON, "Ida Holm")


def _story(*people: tuple[Description, int], part: int = 1) -> list[str]:
    """Let people speak in paragraphs, in the first part of a story or a later one."""
    register, lede = Register(), Lede()
    for _ in range(part):
        lede.begin_part()
    entities = [register.add(description) for description, _ in people]
    for entity, (_, paragraph) in zip(entities, people, strict=True):
        lede.meet_person(register, entity, Mention(0, 1, 0, 0, paragraph), 0)
    return [described(entity) for entity in entities]


_ALONE = ["person | role: commander | of: Norway", "person | name: Ida Holm"]
_SAME = [
    "person | name: Ida Holm | role: commander | of: Norway",
    "person | name: Ida Holm | role: commander | of: Norway",
]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ((_COMMANDER, 0), (_HOLM, 2), _SAME),
        ((_HOLM, 0), (_COMMANDER, 1), _SAME),
        ((_COMMANDER, 0), (_HOLM, LAST + 1), _ALONE),
        ((_COMMANDER, LAST + 1), (_HOLM, LAST), _ALONE),
    ],
)
def test_unnamed_and_named(
    first: tuple[Description, int], second: tuple[Description, int], expected: list[str]
) -> None:
    """Somebody without a name in the first paragraphs is who is named there without a role."""
    assert _story(first, second) == expected


def _meets(unnamed: Description, named: Description, *, source: int = 2, first: int = 9, paragraph: int = 1) -> bool:
    """Whether somebody named in a source of so many tokens is taken for somebody unnamed before."""
    register, lede = Register(), Lede()
    lede.begin_part()
    one, other = register.add(unnamed), register.add(named)
    lede.meet_person(register, one, Mention(3, 5, 0, 0, paragraph - 1), 3)
    lede.meet_person(register, other, Mention(20, 20 + source, 1, 20, paragraph), first)
    return one.name == named.name


def test_two_people() -> None:
    """Who is named before, described himself, or of another sex or country is somebody else."""
    commander = _COMMANDER.told(sex="m")
    assert _meets(_COMMANDER, _HOLM)
    assert not _meets(_COMMANDER, _HOLM, first=1)
    assert not _meets(_COMMANDER, _HOLM, source=9)
    assert not _meets(commander, _HOLM.told(sex="f"))
    assert not _meets(_COMMANDER, Description(PERSON, "Ida Holm", "commander", "Chile"))


def test_a_woman() -> None:
    """A woman of the first paragraph is who is named in the next one."""
    woman = Description(PERSON, sex="f", noun="woman")
    assert _meets(woman, _HOLM)
    assert not _meets(woman, _HOLM, paragraph=2)


def test_the_same_role_further_down() -> None:
    """Somebody with the role of one who has just spoken without a name is the same, wherever that is."""
    chief = Description(PERSON, role="transit chief", noun="chief")
    assert _meets(chief, Description(PERSON, "Ida Holm", "Police Chief"), paragraph=LAST + 5)
    assert not _meets(chief, Description(PERSON, "Ida Holm", "mayor"), paragraph=LAST + 5)
    assert _meets(chief.told(affiliation="Tarn"), Description(PERSON, "Ida Holm", "Chief", "Tarn Police"))


def test_only_the_first_part_has_a_lede() -> None:
    """In later parts, such as captions, nobody is taken for somebody else."""
    assert _story((_COMMANDER, 0), (_HOLM, 1), part=2) == _ALONE


@pytest.mark.parametrize("noun", ["official", "spokesman", "analyst"])
def test_who_is_seldom_named(noun: str) -> None:
    """An official, a spokesman or an analyst stays without a name."""
    unnamed = Description(PERSON, role=noun, noun=noun)
    assert _story((unnamed, 0), (_HOLM, 1)) == [f"person | role: {noun}", "person | name: Ida Holm"]


def test_a_role_of_its_own() -> None:
    """Who has a role already is only taken for somebody with the same one."""
    governor = Description(PERSON, "Ida Holm", "Governor")
    unnamed = Description(PERSON, role="state governor", noun="governor")
    assert _story((unnamed, 0), (governor, 1))[0] == "person | name: Ida Holm | role: state governor"
    assert _story((_COMMANDER, 0), (governor, 1))[0] == "person | role: commander | of: Norway"


def test_body() -> None:
    """A monitor without a name gets it where its head speaks."""
    register, lede = Register(), Lede()
    monitor = register.add(Description(ORGANISATION, role="monitor", noun="monitor"))
    lede.meet_body(monitor, Mention(0, 1, 0, 0, 0))
    lede.name_body(register, register.add(Description(PERSON, "Ida Holm", "doctor", "Mira-based Tarn Observatory")))
    assert monitor.name is None
    lede.name_body(register, register.add(Description(PERSON, "Piet Vos", "head", "Mira-based Tarn Observatory")))
    assert monitor.name == "Tarn Observatory"
    assert register.named("Tarn Observatory") is monitor


@pytest.mark.parametrize(
    ("description", "paragraph"),
    [
        (Description(ORGANISATION, role="monitor", noun="monitor"), LAST + 1),
        (Description(ORGANISATION, role="monitor", noun="monitor", definite=True), 0),
        (Description(ORGANISATION, "Tarn Watch"), 0),
    ],
)
def test_no_body_of_the_lede(description: Description, paragraph: int) -> None:
    """A body that is named, known or further down is none of the lede."""
    lede = Lede()
    lede.meet_body(Register().add(description), Mention(0, 1, 0, 0, paragraph))
    assert lede.body is None
