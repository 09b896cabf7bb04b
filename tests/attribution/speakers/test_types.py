from __future__ import annotations

import pytest

from newsmodel.attribution.entities.types import PERSON
from newsmodel.attribution.speakers.register import Register
from newsmodel.attribution.speakers.types import Description

from ..describing import described


def test_more_is_told_of_the_same() -> None:
    """What another phrase tells is a new description; what it does not tell stays, and so does the old one."""
    editor = Description(PERSON, "Ida Holm", "editor", sex="f", noun="editor", definite=True)
    told = editor.told(role="chief editor", affiliation="Tarn Courier")
    assert described(told) == "person | name: Ida Holm | role: chief editor | of: Tarn Courier | f"
    assert (told.noun, told.definite) == ("editor", True)
    assert described(editor) == "person | name: Ida Holm | role: editor | f"


def test_what_was_told_is_taken_back() -> None:
    """Who is restated has only what is said now; sex, noun, label and owner stay."""
    cook = Description(PERSON, "Bo Lind", "cook", "Mira", "m", "cook", "the cook", owner="its")
    restated = cook.restated(PERSON, None, None, None, definite=True)
    assert described(restated) == "person | m"
    assert (restated.noun, restated.label, restated.owner, restated.definite) == ("cook", "the cook", "its", True)


def test_the_words_of_the_whole_phrase() -> None:
    """Label and owner come last, when the whole phrase has been read."""
    cook = Description(PERSON, role="cook", noun="cook").phrased("her cook", "her")
    assert (cook.role, cook.label, cook.owner) == ("cook", "her cook", "her")


@pytest.mark.parametrize(("name", "role", "called"), [("Ida Holm", "mayor", "Ida Holm"), (None, "mayor", "mayor")])
def test_called(name: str | None, role: str, called: str) -> None:
    """Others belong to somebody by the name, else by what somebody is said to be."""
    assert Register().add(Description(PERSON, name, role)).called == called
