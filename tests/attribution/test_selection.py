from __future__ import annotations

import pytest

from newsmodel.attribution.models import load_models
from newsmodel.attribution.scoring.linear_model import log_odds
from newsmodel.attribution.selection import scored_candidates, select
from newsmodel.attribution.tokens.tokenizer import Tokens
from newsmodel.attribution.types import ORDERS, Order

from .reading import line

_LEAST = log_odds(0.4)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor said the road would open, and Lund said it would not.",
            [
                "source-cue-content | The mayor | said | the road would open",
                "source-cue-content | Lund | said | it would not",
            ],
        ),
        ("She declined to say who signed it.", ["source-cue-content | She | declined to say | who signed it"]),
        (
            "The police found what witnesses say is a bomb.",
            ["what-source-cue-content | witnesses | say | a bomb"],
        ),
        ("The mayor wrote on Facebook: “No.”", ["source-cue-content | The mayor | wrote on Facebook: | “No.”"]),
        ("The mayor was blunt: “No.”", ["clause-colon-quotation | The mayor | was blunt: | “No.”"]),
        ("The road was shut for the winter.", []),
    ],
)
def test_select(text: str, expected: list[str]) -> None:
    """Each cue has one reading at most, and no word belongs to two cues."""
    t = Tokens(text)
    assert [line(t, one) for one in select(t, load_models(), _LEAST)] == expected


def test_in_the_order_of_the_text() -> None:
    """Readings come as they stand in the text, however sure each of them is."""
    t = Tokens("The plan was condemned by farmers. “It is late,” Lund said. Marr argues that it is early.")
    readings = select(t, load_models(), log_odds(0.1))
    assert len(readings) == 3
    assert [one.cue_phrase.first for one in readings] == sorted(one.cue_phrase.first for one in readings)
    assert [one.score for one in readings] != sorted(one.score for one in readings)


def test_more_is_asked_of_a_reading() -> None:
    """What needs more log odds is part of what needs fewer."""
    t = Tokens("The plan was condemned. “It is late,” Lund said. It was announced that it would rain.")
    few, many = (select(t, load_models(), least) for least in (2.0, -2.0))
    assert {line(t, one) for one in few} < {line(t, one) for one in many}
    assert all(one.score > 2.0 for one in few)


def test_turns_of_a_conversation() -> None:
    """In a transcript each turn is said as a whole, however many sentences it has."""
    t = Tokens("MARR: Is it safe?\nLUND: It is. We looked.\nMARR: And the road?\nLUND: It is open.")
    assert [line(t, one) for one in select(t, load_models(), _LEAST)] == [
        "source-colon-content | MARR | : | Is it safe",
        "source-colon-content | LUND | : | It is. We looked",
        "source-colon-content | MARR | : | And the road",
        "source-colon-content | LUND | : | It is open",
    ]


def test_a_source_is_shared() -> None:
    """The source of a likely reading is offered to the next cue of its sentence, and to no other sentence."""
    t = Tokens("Lund said the plan was late, adding that it was good. Adding salt, cooks say, is wrong.")
    shared = [
        one.source
        for scored in scored_candidates(t, load_models())
        for one in scored.candidates
        if one.order == Order.SHARED_SOURCE
    ]
    assert shared == [(0, 1)]


def test_what_scores_depend_on() -> None:
    """A score knows how far the cues beside it in the sentence are, and nothing of other sentences."""
    t = Tokens("Lund said it was late, adding that it was good. Marr said it was not.")
    first, second, third = (scored.context for scored in scored_candidates(t, load_models()))
    assert first[1] == 0
    assert first[2] == second[1] == 5
    assert second[2] == third[1] == third[2] == 0


def test_plain_orders_are_not_scored() -> None:
    """What is too rare to learn has a score of its own."""
    (scored,) = scored_candidates(Tokens("“The dam is safe.” — Mara Lund"), load_models())
    assert [(ORDERS[one.order], score) for one, score in zip(scored.candidates, scored.scores, strict=True)] == [
        ("content-dash-source", 2.0)
    ]


def test_no_cues() -> None:
    """A text without cues has no readings."""
    assert select(Tokens(""), load_models(), _LEAST) == []
