from __future__ import annotations

import pytest
from attrs.exceptions import FrozenInstanceError

from newsmodel.attribution.entities.types import PERSON
from newsmodel.attribution.speakers.register import Register
from newsmodel.attribution.speakers.types import Description, Mention, RolePhrase


@pytest.mark.parametrize(
    ("value", "field"),
    [(Description(PERSON), "name"), (Mention(0, 1, 0, 0, 0), "start"), (RolePhrase("mayor"), "role")],
)
def test_what_crosses_is_frozen(value: object, field: str) -> None:
    """Descriptions, mentions and roles are never changed once they are read."""
    with pytest.raises(FrozenInstanceError):
        setattr(value, field, None)


@pytest.mark.parametrize(("name", "role", "called"), [("Ida Holm", "mayor", "Ida Holm"), (None, "mayor", "mayor")])
def test_called(name: str | None, role: str, called: str) -> None:
    """Others belong to somebody by the name, else by what somebody is said to be."""
    assert Register().add(Description(PERSON, name, role)).called == called
