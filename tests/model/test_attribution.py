from __future__ import annotations

import datetime
from typing import Any

import pytest

import newsmodel as nm


@pytest.mark.parametrize("confidence", [0, 1, 0.5, 0.0, 1.0])
def test_confidence_is_a_share(confidence: float) -> None:
    """A confidence is any number from 0 to 1."""
    assert nm.Attribution(confidence=confidence).confidence == confidence


@pytest.mark.parametrize("confidence", [-0.1, 1.1, float("inf"), float("nan"), "1", None, True])
def test_other_confidences_are_refused(confidence: Any) -> None:
    """Anything else is refused."""
    with pytest.raises(nm.InputError, match=r"Attribution\.confidence"):
        nm.Attribution(confidence=confidence)


def test_plain_words() -> None:
    """Words stand for source, cue, content and addressee."""
    attribution = nm.Attribution(source="the mayor", cue="told", content=["it would ring"], addressee="AFP")
    assert attribution.source == nm.Mention("the mayor")
    assert attribution.cue == nm.Cue("told")
    assert attribution.content == (nm.Mention("it would ring"),)
    assert attribution.addressee == nm.Addressee("AFP")


@pytest.mark.parametrize(
    ("speaker", "text"),
    [(nm.Speaker("Emil Radu"), "Emil Radu"), (nm.Speaker(label="a monitor"), "a monitor"), (nm.Speaker(), "?")],
)
def test_the_string_of_a_speaker(speaker: nm.Speaker, text: str) -> None:
    """A speaker is shown by name, else by label, else as unknown."""
    assert str(speaker) == text


def test_repr() -> None:
    """A repr has source, cue, content and kind."""
    attribution = nm.Attribution(source="the mayor", cue="told", content=["it would ring"])
    assert repr(attribution) == "Attribution('the mayor' 'told' 'it would ring', indirect)"
    assert repr(nm.Attribution()) == "Attribution('?' '' '', indirect)"
    when = nm.When("on Friday", date=nm.Period.day(datetime.date(2017, 10, 6)))
    assert repr(when) == "When('on Friday', date='2017-10-06')"
