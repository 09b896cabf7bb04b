from __future__ import annotations

import pytest

from newsmodel.attribution.models import load_models
from newsmodel.attribution.scoring.priors import PRIORS, QUOTED, SPEECH_VERB, TRUSTED, TWO_CONTENTS, Prior, prior
from newsmodel.attribution.selection import select
from newsmodel.attribution.tokens.tokenizer import Tokens
from newsmodel.attribution.types import Order


@pytest.mark.parametrize("row", PRIORS, ids=lambda row: row.example)
def test_examples_have_the_shape_of_their_row(row: Prior) -> None:
    """What is found in the example of a row has one of the orders of the row."""
    readings = select(Tokens(row.example), load_models(), -1.0)
    assert {reading.order for reading in readings} & set(row.orders)


def test_the_first_row_that_fits_counts() -> None:
    """Of several rows the first one gives the worth; more facts than it asks for do not matter."""
    by = Order.CONTENT_CUE_BY_SOURCE
    assert prior(by, TWO_CONTENTS | TRUSTED) == 1.2
    assert prior(by, TRUSTED | SPEECH_VERB | QUOTED) == 0.7
    assert prior(by, SPEECH_VERB) == 0.0


def test_orders_without_rows_are_worth_nothing() -> None:
    """An order that no row names gets nothing, whatever is true."""
    assert prior(Order.SOURCE_COLON_CONTENT, -1) == 0.0
