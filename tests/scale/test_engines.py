from __future__ import annotations

import pickle
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import newsmodel as nm

pa = pytest.importorskip("pyarrow", reason="the extra `arrow` is not installed")
pq = pytest.importorskip("pyarrow.parquet")


@pytest.fixture
def batch(page: str, other: str) -> Any:
    """A batch of records, two of which fail."""
    return pa.record_batch(
        {
            "body": [page, None, other, "Bridge reopens", "Swans close runway"],
            "key": ["a", "b", None, "d", "e"],
            "link": [f"https://tarn.example/{number}" for number in range(5)],
            "day": ["2017-10-07", None, None, "soon", None],
            "more": [1, 2, 3, 4, 5],
        }
    )


GIVEN: Any = {"text_field": "body", "id_field": "key", "url_field": "link", "date_field": "day"}


def test_a_batch_of_rows(batch: Any, page: str, other: str) -> None:
    """Each record gives its stories or its failure, in order, and other columns are passed over."""
    found = nm.parse_batch(batch, **GIVEN)
    assert found.schema.equals(nm.table([]).to_arrow().schema, check_metadata=True)
    assert found["id"].to_pylist() == ["a", "b", None, "d", "e"]
    assert found["error"].to_pylist() == [
        None,
        "field 'body': expected text, got null",
        None,
        "field 'day': expected a date such as 2017-10-06, got 'soon'",
        None,
    ]
    first, third, last = nm.articles_from_table(found)
    assert first == nm.parse(page, id="a", url="https://tarn.example/0")
    assert third == nm.parse(other, url="https://tarn.example/2")
    assert last == nm.parse("Swans close runway", id="e", url="https://tarn.example/4")


def test_it_gives_the_rows_of_parse_many(batch: Any, tmp_path: Path) -> None:
    """A batch gives the same rows as the file it was written to."""
    pq.write_table(pa.Table.from_batches([batch]), tmp_path / "a.parquet")
    whole = batch.filter(batch["key"].is_valid())  # without an id the file's name is the id
    pq.write_table(pa.Table.from_batches([whole]), tmp_path / "a.parquet")
    rows = nm.parse_many(tmp_path / "a.parquet", **GIVEN)
    stories = [article for row in rows for article in row.articles]
    assert list(nm.articles_from_table(nm.parse_batch(whole, **GIVEN))) == stories


def test_it_can_be_sent(batch: Any) -> None:
    """The function and a partial of it survive pickling, as engines need."""
    sent = pickle.loads(pickle.dumps(partial(nm.parse_batch, **GIVEN)))  # noqa: S301  # our own
    assert sent(batch).equals(nm.parse_batch(batch, **GIVEN))


def test_an_empty_batch(batch: Any) -> None:
    """No records are a batch without rows."""
    assert nm.parse_batch(batch.slice(0, 0), **GIVEN).num_rows == 0


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "no column 'text'; the columns are 'body', 'key'"),
        ({"text_field": "body", "id_field": "name"}, "no column 'name'"),
        ({"text_field": "body", "limit": 0}, "limit"),
        ({"text_field": "body", "date": 3}, "date"),
    ],
)
def test_wrong_arguments_raise(batch: Any, given: dict[str, Any], message: str) -> None:
    """A wrong argument is no data: it raises, and the message names it."""
    with pytest.raises(nm.InputError, match=message):
        nm.parse_batch(batch, **given)
    with pytest.raises(nm.InputError, match=r"expected a pyarrow\.RecordBatch, got list"):
        nm.parse_batch([])
