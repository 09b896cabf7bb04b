"""JSON with faults."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel import FormatError
from newsmodel.formats import schema_org
from newsmodel.formats.schema_org.broken_json import read_broken

from ..clock import check_growth


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('{"a": 1, "b": [true, null, "x"]}', [{"a": 1, "b": [True, None, "x"]}]),
        ('{"a": 1 "b": 2}', [{"a": 1, "b": 2}]),
        ('{"a": , "b": 2}', [{"b": 2}]),
        ('{"a": , }', [{}]),
        ('{"a": undefined, "b": 2}', [{"b": 2}]),
        ('{"a": {"b": 1, "c": 2', [{"a": {"b": 1, "c": 2}}]),
        ('{"a": "breaks o', [{"a": "breaks o"}]),
        ('{"a": [1, 2}, "b": 3', [{"a": [1, 2]}]),
        ('{"a": 1}}} {"b": 2}', [{"a": 1}, {"b": 2}]),
        ('{"a": 1}]{"b": 2}', [{"a": 1}, {"b": 2}]),
        ('{"a" "b": 1}', [{"b": 1}]),
        ('{1: 2, "a": 3}', [{"a": 3}]),
        ("words", []),
        ("", []),
    ],
)
def test_what_can_be_read_is_read(text: str, values: list[Any]) -> None:
    """What stands between the faults is kept, and what stands at one is left out."""
    assert read_broken(text) == values


@given(st.recursive(st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)))
def test_json_without_faults_is_json(value: Any) -> None:
    """Objects and lists without a fault are read as any reader of JSON does."""
    expected = [value] if isinstance(value, (dict, list)) else []
    assert read_broken(json.dumps(value)) == expected


@given(st.text(alphabet='{}[]":,\\a1 \n'))
def test_nothing_stops_it(text: str) -> None:
    """There is no text that cannot be read."""
    assert isinstance(read_broken(text), list)


def test_broken_json_of_others_is_refused() -> None:
    """A file that is broken and has no sign of schema.org is an error with its place, as before."""
    with pytest.raises(FormatError, match="line 1, column 13"):
        schema_org.loads('{"headline" "H"}')


def test_a_broken_block_beside_another_is_told() -> None:
    """A page of which one block cannot be read at all gives the others, and says so."""
    good = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "H"}</script>'
    page = f'<!doctype html><script type="application/ld+json">oops</script>{good}'
    article = schema_org.loads(page)
    assert (article.headline and article.headline.text) == "H"
    assert article.problems[0].message.startswith("a block of JSON-LD cannot be read: in the script at line 1")


FAULTS = ('{"@type": ', '"a" ', '{"a": "b" "c": [', "]}", '"', "\\", '{"@type": "b"}', "'", "/*")


def read(block: str) -> None:
    """Read a page, or have it refused."""
    page = f'<!doctype html><script type="application/ld+json">{{"@type" {block}</script>'
    with contextlib.suppress(FormatError):
        schema_org.loads_all(page)


@pytest.mark.parametrize(
    "piece", ['{"@type": ', '"a" ', '{"a": "b" "c": [', "]}", '"', "\\", '{"@type": "b"}', "'", "/*"]
)
def test_broken_pages_are_read_in_linear_time(piece: str) -> None:
    """Time grows with the number of faults."""
    check_growth(read, lambda size: piece * (size // len(piece)), 3_000)
