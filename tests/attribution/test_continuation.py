from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsmodel.attribution.continuation import continue_quotations
from newsmodel.attribution.models import load_models
from newsmodel.attribution.selection import select
from newsmodel.attribution.tokens.tokenizer import Tokens

from ..clock import check_growth
from .reading import line

if TYPE_CHECKING:
    from newsmodel.attribution.types import Reading


def _contents(text: str) -> list[str]:
    t = Tokens(text)
    readings = continue_quotations(t, select(t, load_models(), -0.4))
    return [line(t, one).rpartition(" | ")[2] for one in readings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is late,” she said. “It is dark.”", ["“It is late,” // “It is dark.”"]),
        ("Lund said it was late. “It is dark.”", ["it was late // “It is dark.”"]),
        ("“It is late,” she said. The road was shut. “It is dark.”", ["“It is late,” // “It is dark.”"]),
        ("“It is late,” she said. “It is dark.” “It is cold.”", ["“It is late,” // “It is dark.” “It is cold.”"]),
        (
            "“It is late,” she said. Lund said it was dark. “It is cold.”",
            ["“It is late,”", "it was dark // “It is cold.”"],
        ),
        ("“It is late.”", []),
    ],
)
def test_next_sentence(text: str, expected: list[str]) -> None:
    """A sentence that is a quotation goes to who spoke last in its paragraph."""
    assert _contents(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“It is late,” she said. “It is dark.”\n“It is cold.”",
            ["“It is late,” // “It is dark.” // “It is cold.”"],
        ),
        ("“It is late,” she said.\n“It is dark.” “It is cold.”", ["“It is late,” // “It is dark.” “It is cold.”"]),
        ("“It is late,” she said.\nThe road was shut.\n“It is cold.”", ["“It is late,” // “It is cold.”"]),
        ("“It is late,” she said.\nThe road was shut.\nIt was dark.\n“It is cold.”", ["“It is late,”"]),
        ("“It is late,” she said. “It is dark.”\n“It is cold” again.", ["“It is late,” // “It is dark.”"]),
        ("Lund said it was late.\n“It is dark.”", ["it was late // “It is dark.”"]),
        ("Lund said it was late.\nThe road was shut.\n“It is dark.”", ["it was late"]),
    ],
)
def test_next_paragraph(text: str, expected: list[str]) -> None:
    """A paragraph that is nothing but a quotation goes on with what somebody said above it."""
    assert _contents(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is late.\n“It is dark.\n“It is cold,” she said.", ["“It is late. // “It is dark. // “It is cold,”"]),
        ("“It is late.”\n“It is cold,” she said.", ["“It is cold,”"]),
        ("The road was shut.\n“It is cold,” she said.", ["“It is cold,”"]),
        (
            "Lund said it was late.\n“It is dark.\n“It is cold,” she said.",
            ["it was late", "“It is dark. // “It is cold,”"],
        ),
    ],
)
def test_paragraphs_above(text: str, expected: list[str]) -> None:
    """Paragraphs that open a quotation and do not close it are said by who is named when it is closed."""
    assert _contents(text) == expected


def test_new_values() -> None:
    """A reading that goes on is a new value; the one given and all others stay what they are."""
    t = Tokens("Marr said it was early. “It is late,” she said. “It is dark.”")
    given = select(t, load_models(), -0.4)
    before = [line(t, one) for one in given]
    first, second = continue_quotations(t, given)
    assert first is given[0]
    assert second is not given[1]
    assert [line(t, one) for one in given] == before


def test_nothing_to_do() -> None:
    """Without a quotation that stands alone, the readings are given back."""
    t = Tokens("“It is late,” she said.")
    given = select(t, load_models(), -0.4)
    assert continue_quotations(t, given) is given


@pytest.mark.parametrize("unit", ["“It is dark.” The road is shut. ", "“It is dark.” ", "“It is dark.\n"])
def test_time_grows_with_length(unit: str) -> None:
    """One speaker may go on for very many quotations, and each takes no longer than the one before."""

    def make(size: int) -> tuple[Tokens, list[Reading]]:
        t = Tokens("“It is late,” she said. " + unit * size)
        return t, select(t, load_models(), -0.4)

    check_growth(lambda given: continue_quotations(*given), make, 500)
