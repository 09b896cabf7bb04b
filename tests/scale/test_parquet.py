from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.testing import articles

pa = pytest.importorskip("pyarrow", reason="the extra `arrow` is not installed")
pq = pytest.importorskip("pyarrow.parquet", reason="the extra `arrow` is not installed")


@settings(max_examples=40)
@given(st.lists(articles(characters=st.characters()), max_size=3))
def test_all_of_an_article_comes_back(found: list[nm.Article]) -> None:
    """Whatever the model allows, half surrogate pairs included, is equal after it was a file."""
    found = [attrs.evolve(article, offset=0) for article in found]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.parquet"
        assert nm.write_parquet(iter(found), path) == len(found)
        assert list(nm.read_parquet(path)) == found


def test_files_are_read_a_few_rows_at_a_time(tmp_path: Path) -> None:
    """A long file gives its first article without the rest being there."""
    path = tmp_path / "a.parquet"
    nm.write_parquet((nm.Article(id=str(number)) for number in range(3000)), path)
    assert pq.ParquetFile(path).num_row_groups >= 3
    assert next(iter(nm.read_parquet(path))).id == "0"
    assert sum(1 for _ in nm.read_parquet(path)) == 3000


def test_other_files_are_refused(tmp_path: Path) -> None:
    """What is no Parquet, or not of articles, raises a FormatError."""
    path = tmp_path / "a.parquet"
    path.write_text("Bridge reopens")
    with pytest.raises(nm.FormatError, match="not a Parquet file"):
        list(nm.read_parquet(path))
    pq.write_table(pa.table({"a": [1]}), path)
    with pytest.raises(nm.FormatError, match="not a table of articles"):
        list(nm.read_parquet(path))


def test_damaged_files_are_refused(tmp_path: Path) -> None:
    """A file with wrong bytes, or that is cut, gives its stories or one of our exceptions."""
    path, chance = tmp_path / "a.parquet", random.Random(7)  # noqa: S311 - repeatable
    nm.write_parquet([nm.parse("Ferry sinks\n\nLONDON (AP) - “It sank,” said Ada Moe.\n")] * 3, path)
    whole, refused = path.read_bytes(), 0
    for _ in range(150):
        data = bytearray(whole[: chance.choice([len(whole), len(whole), chance.randrange(len(whole))])])
        for _ in range(chance.randrange(5) if data else 0):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data)
        try:
            list(nm.read_parquet(path))
        except nm.ConversionError:
            refused += 1
    assert refused > 50
    with pytest.raises(FileNotFoundError):
        list(nm.read_parquet(tmp_path / "none.parquet"))


@pytest.mark.slow
@pytest.mark.corpus
def test_the_corpus_comes_back(shared: Path, tmp_path: Path) -> None:
    """Every page of the corpus is equal after it was a Parquet file."""
    files = sorted((shared / "corpus" / "layout" / "texts").rglob("*.txt"))
    found = [article for path in files for article in nm.parse_all(path.read_bytes())]
    nm.write_parquet(found, tmp_path / "a.parquet")
    assert list(nm.read_parquet(tmp_path / "a.parquet")) == found


def test_a_file_can_be_written_from_itself(tmp_path: Path) -> None:
    """Articles may come out of the file that they replace."""
    path = tmp_path / "a.parquet"
    nm.write_parquet((nm.Article(id=str(number)) for number in range(3000)), path)
    assert nm.write_parquet((attrs.evolve(x, provider="dpa") for x in nm.read_parquet(path)), path) == 3000
    assert {x.provider for x in nm.read_parquet(path)} == {"dpa"}
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    """Writing into it raises before the first article is asked for, and names the file."""
    asked: list[int] = []

    def found() -> Iterator[nm.Article]:
        asked.append(1)
        yield nm.Article()

    with pytest.raises(FileNotFoundError, match=r"the folder does not exist: .*nowhere.a\.parquet"):
        nm.write_parquet(found(), tmp_path / "nowhere" / "a.parquet")
    assert asked == []
    assert list(tmp_path.iterdir()) == []


def test_an_error_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    """A run that fails in the middle leaves neither half a file nor none."""
    path = tmp_path / "a.parquet"
    nm.write_parquet([nm.Article(id="old")], path)
    wrong: list[Any] = [*[nm.Article()] * 3000, "no article"]
    with pytest.raises(nm.InputError, match="expected Articles, got str"):
        nm.write_parquet(wrong, path)
    assert [x.id for x in nm.read_parquet(path)] == ["old"]
    assert list(tmp_path.iterdir()) == [path]
