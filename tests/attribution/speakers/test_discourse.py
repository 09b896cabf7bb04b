from __future__ import annotations

import pytest

from newsmodel.attribution.entities.types import DOCUMENT, ORGANISATION, PERSON, UNKNOWN
from newsmodel.attribution.speakers.discourse import REACH, Discourse
from newsmodel.attribution.speakers.register import Register
from newsmodel.attribution.speakers.types import Description, Entity, Mention


def _heard(*speakers: Entity) -> Discourse:
    """Each of the speakers is heard in a sentence and paragraph of its own."""
    discourse = Discourse()
    for n, speaker in enumerate(speakers):
        discourse.hear(speaker, Mention(n, n + 1, n, n, n))
    return discourse


_REGISTER = Register()
_HOLM = _REGISTER.add(Description(PERSON, "Ida Holm", sex="f"))
_VOS = _REGISTER.add(Description(PERSON, "Piet Vos", sex="m"))
_WORKS = _REGISTER.add(Description(ORGANISATION, "Tarn Works"))
_UNION = _REGISTER.add(Description(ORGANISATION, role="union"))
_PETROSUR = _REGISTER.add(Description(UNKNOWN, "Petrosur"))


def test_last_of_a_kind() -> None:
    """The last speaker of a kind is found as many paragraphs back as a pronoun reaches."""
    discourse = _heard(_HOLM, _WORKS, _VOS)
    assert discourse.last(PERSON, 3) is _VOS
    assert discourse.last(ORGANISATION, 1 + REACH) is _WORKS
    assert discourse.last(ORGANISATION, 2 + REACH) is None
    assert discourse.last(ORGANISATION, 3, reach=1) is None
    assert discourse.last(DOCUMENT, 3) is None


def test_persons() -> None:
    """A person is found by sex, by sentence, or as the last one however long ago."""
    discourse = _heard(_HOLM, _VOS, _WORKS)
    assert discourse.last_of_sex("f", 2) is _HOLM
    assert discourse.last_of_sex("f", 9) is None
    assert discourse.person_of(0) is _HOLM
    assert discourse.person_of(2) is None
    assert discourse.last_person() is _VOS


@pytest.mark.parametrize(
    ("speakers", "last", "named"),
    [
        ((_WORKS, _UNION), _UNION, _WORKS),
        ((_PETROSUR,), _PETROSUR, None),
        ((_WORKS, _PETROSUR), _WORKS, _WORKS),
        ((), None, None),
    ],
)
def test_bodies(speakers: tuple[Entity, ...], last: Entity | None, named: Entity | None) -> None:
    """The last body is found, or what may be one; and the last with a name."""
    discourse = _heard(*speakers)
    assert discourse.last_body() is last
    assert discourse.named_body is named


def test_body_in_a_paragraph() -> None:
    """A body is found if it spoke last in just that paragraph; what may be one, only where that will do."""
    discourse = _heard(_PETROSUR)
    assert discourse.body_in(0) is None
    assert discourse.body_in(0, surely=False) is _PETROSUR
    assert discourse.body_in(1, surely=False) is None


def test_another_part_begins() -> None:
    """Another part has paragraphs of its own; only the last body with a name is remembered."""
    discourse = _heard(_HOLM, _WORKS)
    discourse.begin_part()
    assert (
        discourse.last(PERSON, 0) is discourse.last_person() is discourse.person_of(0) is discourse.last_body() is None
    )
    assert discourse.last_of_sex("f", 0) is None
    assert discourse.named_body is _WORKS
