from __future__ import annotations

import pytest

from newsmodel.attribution.refinement.source import whole_source
from newsmodel.attribution.types import Order

from ..reading import reading


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("A spokesman for his office said it was late.", "his office", "A spokesman for his office"),
        ("The captain and the cook said it was late.", "the cook", "The captain and the cook"),
        ("Both the captain and the cook said it was late.", "the cook", "Both the captain and the cook"),
        ("Neither the captain nor the cook said it was late.", "the cook", "Neither the captain nor the cook"),
        ("Ida Lorenz, Jo Lind and Emil Hart said it was late.", "Emil Hart", "Ida Lorenz, Jo Lind and Emil Hart"),
        ("Lund, who has waited since May, said it was late.", "May,", "Lund, who has waited since May"),
        (
            "Ida Lorenz, head of Dahl Mills, which runs refineries, said it was late.",
            "runs refineries,",
            "Ida Lorenz, head of Dahl Mills, which runs refineries",
        ),
        (
            "In a complaint by the society, whose chairman, Ida Lorenz, said it was late.",
            "the society, whose chairman, Ida Lorenz",
            "whose chairman, Ida Lorenz",
        ),
        ("It rained and the cook said it was late.", "the cook", "the cook"),
        ("In Tarn, the cook said it was late.", "the cook", "the cook"),
        ("The dam held and the cook, the captain and the mate said it was late.", "the mate", "the mate"),
        ("The cook said it was late.", "The cook", "The cook"),
        ("The cook in a statement said it was late.", "The cook in a statement", "The cook"),
        ("Mr Lund in an interview with the Herald said it was late.", "the Herald", "Mr Lund"),
        ("Lund, during a long speech, said it was late.", "Lund, during a long speech", "Lund"),
        ("A speaker at the rally said it was late.", "A speaker at the rally", "A speaker at the rally"),
        ("An aide and she said it was late.", "she", "she"),
    ],
)
def test_whole_source(text: str, part: str, whole: str) -> None:
    """A list, a phrase with a preposition, an apposition and a relative clause are taken as a whole."""
    t, one = reading(text, "said", source=part, content="it was late")
    source = whole_source(t, one)
    assert source is not None
    assert t.text_between(*source) == whole


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("Health officials left, saying it was late.", "Health", "Health officials"),
        ("Lawmakers from the Green Bloc left, saying it was late.", "Lawmakers", "Lawmakers from the Green Bloc"),
        ("Lawmakers from a bloc left, saying it was late.", "Lawmakers", "Lawmakers"),
        ("On Monday Health officials left, saying it was late.", "Health", "Health"),
    ],
)
def test_subject_of_the_sentence(text: str, part: str, whole: str) -> None:
    """A subject that begins its sentence and was cut short has its head, or what says where it is from."""
    t, one = reading(text, "saying", source=part, content="it was late", order=Order.SUBJECT_GERUND)
    source = whole_source(t, one)
    assert source is not None
    assert t.text_between(*source) == whole


def test_never_across_what_is_said() -> None:
    """A source does not grow over its own content."""
    text = "The captain and the cook said it was late."
    t, one = reading(text, "said", source="the cook", content="The captain")
    assert whole_source(t, one) == one.source


def test_behind_the_cue() -> None:
    """A source behind its cue stays as it is, and so does none at all."""
    t, one = reading("“It is late,” said the captain and the cook.", "said", source="the cook", content="“It is late,”")
    assert whole_source(t, one) == one.source
    t, one = reading("It was announced that it was late.", "announced", source=None, content="that it was late")
    assert whole_source(t, one) is None
