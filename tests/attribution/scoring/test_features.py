from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.context import Context
from newsmodel.attribution.candidates.rules import candidates
from newsmodel.attribution.cues.cue_phrase import cue_of, read_cue_phrase
from newsmodel.attribution.models import load_models
from newsmodel.attribution.scoring.bins import chance_bin, distance_bin, length_bin, odds_bin
from newsmodel.attribution.scoring.features import candidate_score, cue_score
from newsmodel.attribution.tokens.tokenizer import Tokens
from newsmodel.attribution.types import ORDERS


def _cue(text: str) -> float:
    """The log odds of the first word of a text that may be a cue."""
    t = Tokens(text)
    i, number = t.cues[0]
    return cue_score(load_models()["cue"], t, i, cue_of(t.word(i)), t.sentences[number])


@pytest.mark.parametrize(
    ("cue", "none"),
    [
        ("The mayor said that the dam had held.", "That said, the dam held."),
        ("Lund continued: “It is late.”", "The rain continued on Friday."),
        ("Officials found that the dam had held.", "Police found a bag of coins."),
    ],
)
def test_what_stands_around_a_cue_word_tells(cue: str, none: str) -> None:
    """The same word is likelier to be a cue with a clause behind it, and less so with an object or a time."""
    assert _cue(cue) > _cue(none)


def _best(text: str) -> str:
    """The order of the best candidate of "said" in a text."""
    t = Tokens(text)
    i, number = next((i, number) for i, number in t.cues if t.word(i) == "said")
    models = load_models()
    phrase = read_cue_phrase(t, i, t.sentences[number], models["particle"])
    made = candidates(Context(t, models, phrase, number, None))
    return ORDERS[max(made, key=lambda one: candidate_score(models["candidate"], t, one, odds_bin(2.0), 0, 0)).order]


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("The mayor said that the dam had held.", "source-cue-content"),
        ("The dam had held, the mayor said.", "content-source-cue"),
        ("“The dam has held,” said the mayor.", "content-cue-source"),
        ("The dam, the mayor said, was built in 1932.", "content-source-cue-content"),
    ],
)
def test_the_right_order_scores_best(text: str, order: str) -> None:
    """Of the candidates of a plain sentence the one with the right order scores best."""
    assert _best(text) == order


def test_bins_grow_with_what_they_count() -> None:
    """Bins are steps in order, and what is beyond the last one is in the last one."""
    for count in (distance_bin, length_bin):
        bins = [count(n) for n in (0, 1, 2, 3, 5, 10, 25, 40, 500)]
        assert bins == sorted(bins)
        assert bins[-1] == bins[-2] == count(10_000)
    assert [chance_bin(log) for log in (-9.0, -1.0, -0.3, 0.0)] == [6, 4, 2, 0]
    assert [odds_bin(odds) for odds in (-99.0, -5.0, -4.9, 0.0, 4.9, 5.0, 99.0)] == [0, 0, 0, 10, 20, 20, 20]
