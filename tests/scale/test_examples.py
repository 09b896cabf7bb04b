from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

import newsmodel as nm

pa = pytest.importorskip("pyarrow", reason="the extra `arrow` is not installed")
pq = pytest.importorskip("pyarrow.parquet")

pytestmark = pytest.mark.engines

EXAMPLES = Path(__file__).parents[2] / "examples"
NUMBER = 300


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory, story: Callable[[int], str]) -> Path:
    """A Parquet file of stories in several row groups; the last has no text."""
    path = tmp_path_factory.mktemp("examples") / "stories.parquet"
    texts = [*(story(number) for number in range(NUMBER - 1)), None]
    pq.write_table(pa.table({"id": [str(n) for n in range(NUMBER)], "text": texts}), path, row_group_size=100)
    return path


@pytest.fixture(scope="module")
def rows(stories: Path) -> list[nm.Parsed]:
    """What `parse_many` gives."""
    return list(nm.parse_many(stories, id_field="id"))


def run(name: str, *words: object) -> str:
    """Run an example and give what it prints."""
    command = [sys.executable, str(EXAMPLES / name), *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_duckdb(stories: Path, rows: list[nm.Parsed]) -> None:
    """The example counts the speakers that `parse_many` finds."""
    pytest.importorskip("duckdb")
    found = Counter(
        said.speaker.name
        for row in rows
        for article in row.articles
        for said in article.attributions
        if said.speaker is not None and said.speaker.name is not None
    )
    most = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[:5]
    assert run("scale_duckdb.py", stories) == "".join(f"{times:6} {speaker}\n" for speaker, times in most)


def test_dask(stories: Path, rows: list[nm.Parsed]) -> None:
    """The example counts the attributions that `parse_many` finds."""
    pytest.importorskip("dask.dataframe")
    found = Counter(said.kind.value for row in rows for article in row.articles for said in article.attributions)
    assert run("scale_dask.py", stories) == "".join(f"{found[kind]:6} {kind}\n" for kind in sorted(found))


def test_ray(stories: Path, rows: list[nm.Parsed], tmp_path: Path) -> None:
    """The example writes the rows that `parse_many` gives, the one that fails included."""
    pytest.importorskip("ray.data")
    assert run("scale_ray.py", stories, tmp_path / "out").splitlines()[-1] == f"{NUMBER:6} rows"
    found = pq.read_table(tmp_path / "out").sort_by("id")
    assert found.equals(nm.table(rows).to_arrow().sort_by("id"))


@pytest.mark.parametrize(("name", "needs"), [("duckdb", "duckdb"), ("dask", "dask.dataframe"), ("ray", "ray")])
def test_without_arguments_they_say_how_they_are_called(name: str, needs: str) -> None:
    """An example without its arguments prints what it is and how it is called, and no traceback."""
    pytest.importorskip(needs)
    command = [sys.executable, str(EXAMPLES / f"scale_{name}.py")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 1
    assert f"python examples/scale_{name}.py stories.parquet" in done.stderr
    assert "Traceback" not in done.stderr
