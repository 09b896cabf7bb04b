from __future__ import annotations

from math import exp

import pytest

from newsmodel.attribution.models import FEATURES, load_models
from newsmodel.attribution.scoring.linear_model import (
    LOG_CHANCES,
    Feature,
    Model,
    Weights,
    chance,
    log_chances,
    log_odds,
)
from newsmodel.attribution.scoring.vocabulary import SYMBOL, choice, counts


def test_a_score_is_the_sum_of_its_weights() -> None:
    """Bias and bytes add up to the bias and the weights, also where there is none."""
    features = (Feature("size", counts(3), choice("a", "b")), Feature("flag", choice("no", "yes"), counts(2)))
    model = Model(features, Weights(-7, [{3: {1: 127}}, {0: {2: -127}}], {}))
    first, second = model.tables
    assert model.bias + first[3][1] + second[0][2] == -7
    assert model.bias + first[3][0] + second[0][2] == -7 - 127
    assert model.bias + first[0][1] + second[1][1] == -7


def test_rows_without_weights_are_one() -> None:
    """Most rows have no weights, and take no room of their own."""
    (table,) = Model((Feature("size", counts(99), counts(99)),), Weights(0, [{5: {5: 1}}], {})).tables
    assert len({id(row) for row in table}) == 2


def test_gates_are_pairs_of_symbols() -> None:
    """A gate is 1 where a boundary never falls between two symbols."""
    that, of = SYMBOL.numbers["that"], SYMBOL.numbers["of"]
    gates = Model((), Weights(0, (), {that: frozenset({of})})).gates
    assert gates[that][of] == 1
    assert sum(map(sum, gates)) == 1


def test_every_model_has_the_tables_of_its_features() -> None:
    """The package's weights have a table for each feature, as wide as its values are many."""
    models = load_models()
    assert models.keys() == FEATURES.keys()
    for name, features in FEATURES.items():
        sizes = [(len(table), {len(row) for row in table}) for table in models[name].tables]
        assert sizes == [(len(one.rows.names), {len(one.columns.names)}) for one in features]


def test_features_have_names_of_their_own() -> None:
    """No model has two features of one name, under which the file has its weights."""
    for features in FEATURES.values():
        assert len({one.name for one in features}) == len(features)


@pytest.mark.parametrize("score", [-40.0, -3.0, -0.1, 0.0, 0.1, 3.0, 40.0])
def test_chances_and_odds(score: float) -> None:
    """A chance is that of its log odds, and its logarithms are those of the chance and of its opposite."""
    yes, no = log_chances(score)
    assert exp(yes) == pytest.approx(chance(score))
    assert exp(yes) + exp(no) == pytest.approx(1.0)
    if abs(score) < 30:
        assert log_odds(chance(score)) == pytest.approx(score)


def test_certainty_has_log_odds() -> None:
    """A chance of 0 or 1 has log odds that end somewhere."""
    assert (log_odds(0.0), log_odds(1.0)) == (-30.0, 30.0)


def test_logarithms_are_looked_up() -> None:
    """The table has the logarithms of the chance by score, in fours of its parts."""
    for score in (-500, -3, 0, 70, 1000):
        yes, no = LOG_CHANCES[(score >> 2) + 512]
        assert (yes, no) == pytest.approx(log_chances(score / 32), abs=0.07)
