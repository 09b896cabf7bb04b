"""Native JSON read by msgspec: what it takes is what the reader of plain data takes, and the same."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.formats._data import typed_json
from newsmodel.formats._data.conversion import from_data
from newsmodel.formats._data.json_text import decode

COPY = """Kiln to reopen in Ravel

By Ida Moss

RAVEL, March 3, 2021 (Tarn Wire) - The kiln of Ravel will be lit again on Friday, the mayor said on Tuesday.

“We have waited ten weeks for this,” Mayor Emil Radu told the Ravel Gazette. “Nobody knows what it will cost.”

Radu did not say who pays. According to a spokeswoman for the potters’ guild, the guild hopes for help.

(Reporting by Ida Moss; Editing by Jo Hale)
"""
STORY = nm.parse(COPY, types=tuple(nm.AttributionType))
DATA: dict[str, Any] = json.loads(nm.dumps(STORY))

#: Values that are nearly right: of another type, or outside what may be.
VALUES: list[Any] = [
    None, True, False, 0, 1, 3.0, 0.5, 0.123, -1, 10**6, 2**70, 1e300, "", "x", "2021-03-02", "2021-03-02/2021-03-01",
    "report", "person", "\ud800", [], [0, 0], [1, 0], [0, 4, 5], ["0", "4"], [0.0, 4.0], {}, {"text": "x"},
    {"text": "Kiln", "span": [0, 4]}, {"text": "Kiln", "span": [0, 5]}, {"text": "Kiln"}, {"kind": "person", "more": 1},
]  # fmt: skip


def places(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """List the paths of all values in some data."""
    found = [path] if path else []
    if isinstance(data, (dict, list)):
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            found += places(value, (*path, key))
    return found


PLACES = places(DATA)


def exact(text: str) -> nm.Article | None:
    """Read JSON by the reader of plain data; None where it refuses."""
    try:
        return from_data(decode(text))
    except nm.NewsmodelError:
        return None


def check(text: str) -> None:
    """Whatever the quick way takes, the exact way takes too, and both give the same."""
    try:
        found = typed_json.loads(text)
    except Exception:  # noqa: BLE001  # it explains nothing
        return
    assert found == exact(text)


def test_what_was_parsed_is_taken() -> None:
    """A parsed story comes back equal: as text and as bytes, in pieces, pickled, copied."""
    assert STORY.attributions
    assert STORY.byline
    for data in (nm.dumps(STORY), nm.dumps(STORY).encode()):
        found = typed_json.loads(data)
        assert found.attributions == STORY.attributions
        assert found == STORY
        assert hash(found) == hash(STORY)
        assert nm.dumps(typed_json.loads(data)) == nm.dumps(STORY)
        assert pickle.loads(pickle.dumps(typed_json.loads(data))) == STORY  # noqa: S301  # our own
        assert copy.deepcopy(typed_json.loads(data)) == STORY
        assert [str(x) for x in found.paragraphs] == [str(x) for x in STORY.paragraphs]


def test_what_was_built_by_hand_is_left_to_the_other_reader() -> None:
    """A story whose parts have no place in its text is read all the same."""
    story = nm.Article(headline="Kiln to reopen", attributions=[nm.Attribution(source="Radu", content=["it will"])])
    with pytest.raises(Exception):  # noqa: B017, PT011  # whatever it is
        typed_json.loads(nm.dumps(story))
    assert nm.loads(nm.dumps(story)) == story


@settings(max_examples=600, deadline=None)
@given(st.sampled_from(PLACES), st.sampled_from(VALUES))
def test_one_value_that_is_nearly_right(path: tuple[Any, ...], value: object) -> None:
    """A story with one value replaced is refused, or read as the reader of plain data reads it."""
    data = copy.deepcopy(DATA)
    inner = data
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    check(json.dumps(data))


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(PLACES), st.booleans())
def test_one_value_missing_or_one_too_many(path: tuple[Any, ...], more: bool) -> None:  # Hypothesis gives it
    """The same where a value is left out, or a field added that nobody knows."""
    data = copy.deepcopy(DATA)
    inner = data
    for key in path[:-1]:
        inner = inner[key]
    if more and isinstance(inner, dict):
        inner["unknown"] = 1
    else:
        del inner[path[-1]]
    check(json.dumps(data))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"negated":true', '"negated":true,"negated":false'),
        ('"schema":"newsmodel/article/1"', '"schema":"newsmodel/article/1","schema":"newsmodel/article/1"'),
        ('"schema":"newsmodel/article/1"', '"schema":"newsmodel/article/2"'),
        ("Kiln to reopen", "Kiln \\ud800 reopen"),
        ("Kiln to reopen", "Kiln \\ud83d\\ude00 reopen"),
        ("Kiln to reopen", "Kiln \\ude00\\ud83d reopen"),
        ("Kiln to", "Kiln\nto"),
        ("[0,23]", "[0,23.0]"),
        ("[0,23]", "[-0,23]"),
        ("[0,23]", "[0,23,]"),
        ('"confidence":', '"confidence":1e999,"confidence":'),
        ('"confidence":', '"confidence":NaN,"confidence":'),
    ],
)
def test_json_that_readers_disagree_on(old: str, new: str) -> None:
    """Fields stated twice, half pairs, numbers in other forms."""
    text = nm.dumps(STORY)
    assert old in text
    check(text.replace(old, new))
    check(text.replace(old, new, 1))
    try:
        found = nm.loads(text.replace(old, new))
    except nm.NewsmodelError:
        assert exact(text.replace(old, new)) is None
    else:
        assert found == exact(text.replace(old, new))
