from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import newsmodel as nm

pytest.importorskip("pyarrow")
pytest.importorskip("duckdb")

CORPUS = Path(__file__).resolve().parents[2] / "examples" / "corpus"


@pytest.fixture
def pipeline(load: Callable[[str], ModuleType]) -> ModuleType:
    """Give the module of the pipeline."""
    return load("folder_to_parquet")


def test_the_answers_are_those_of_the_stories(run: Callable[..., list[str]], tmp_path: Path) -> None:
    """What DuckDB says of the file is what Python counts in the stories, with two workers."""
    out = tmp_path / "out.parquet"
    printed = run("folder_to_parquet", str(CORPUS), str(out), "--workers", "2")
    stories = [nm.parse(path.read_bytes()) for path in sorted(CORPUS.glob("*.txt"))]
    agencies = Counter(story.dateline.agency or "none named" for story in stories if story.dateline)
    start = printed.index("Stories by agency") + 2
    told = dict(line.split(" | ")[:2] for line in printed[start : start + len(agencies)])
    assert {name.strip(): int(count) for name, count in told.items()} == agencies
    quoted = Counter(
        speaker
        for story in stories
        for speaker in {said.speaker.name for said in story.attributions if said.speaker and said.quotes}
        if speaker is not None
    )
    start = printed.index("Who is quoted in most stories") + 2
    first = printed[start].split(" | ")
    assert (quoted[first[0].strip()], max(quoted.values())) == (int(first[-1]),) * 2
    assert [story.text for story in nm.read_parquet(out)] == [story.text for story in stories]


def test_what_cannot_be_read_is_told(pipeline: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that fails costs its own row, is named, and the others are written."""
    shutil.copy(min(CORPUS.glob("*.txt")), tmp_path)
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 and no more")
    pipeline.write(tmp_path / "*", tmp_path / "out.parquet")
    assert "broken.zip" in capsys.readouterr().err
    assert len(list(nm.read_parquet(tmp_path / "out.parquet"))) == 1
    assert len(list(pipeline.ask(tmp_path / "out.parquet"))) == len(pipeline.QUERIES)


def test_a_folder_that_is_not_there(
    pipeline: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong folder is told, and nothing is written."""
    out = tmp_path / "out.parquet"
    monkeypatch.setattr("sys.argv", ["folder_to_parquet.py", str(tmp_path / "none"), str(out)])
    with pytest.raises(SystemExit):
        pipeline.main()
    assert "none is not a folder" in capsys.readouterr().err
    assert not out.exists()
