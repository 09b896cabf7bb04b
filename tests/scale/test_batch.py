from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel.cli import main

pytest.importorskip("pyarrow", reason="the extra `arrow` is not installed")

from newsmodel.scale import batch as module
from newsmodel.scale._reading import Options
from newsmodel.scale.batch import batch

NUMBER = 500  # records in the file
SMALL = 50  # records in a part, for tests

COMMAND = (
    f"import sys, newsmodel.scale.batch as b, newsmodel.cli as c; b.PART = {SMALL}; sys.exit(c.main(sys.argv[1:]))"
)


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory, story: Callable[[int], str]) -> Path:
    """A file of stories, one of them broken."""
    path = tmp_path_factory.mktemp("batch") / "stories.jsonl"
    texts = [json.dumps({"text": story(number), "key": number}) for number in range(NUMBER)]
    texts[NUMBER // 2] = '{"text": '
    path.write_text("\n".join(texts) + "\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def whole(lines: Path) -> dict[str, bytes]:
    """What runs that nobody interrupted write."""
    found = {}
    for suffix in (".parquet", ".jsonl"):
        out = lines.with_name(f"whole{suffix}")
        done = subprocess.run(command(lines, out), capture_output=True, text=True, check=False)
        assert done.returncode == 2
        where = f"{lines}:{NUMBER // 2 + 1}"
        assert done.stderr.startswith(
            f"newsmodel: {out}: 1 of {NUMBER} records failed, the first of them {where}: not JSON"
        )
        assert done.stderr.count("\n") == 1
        found[suffix] = out.read_bytes()
    return found


def command(source: Path, out: Path, *more: str) -> list[str]:
    """Make a command with small parts."""
    return [sys.executable, "-c", COMMAND, "batch", str(source), "-o", str(out), "--workers", "2", *more]


@pytest.mark.slow
def test_the_file_has_the_rows_of_parse_many(lines: Path, whole: dict[str, bytes], tmp_path: Path) -> None:
    """Stories and failures are those that `parse_many` gives, in the same order."""
    rows = list(nm.parse_many(lines))
    (tmp_path / "a.parquet").write_bytes(whole[".parquet"])
    assert list(nm.read_parquet(tmp_path / "a.parquet")) == [article for row in rows for article in row.articles]
    written = [json.loads(line) for line in whole[".jsonl"].splitlines()]
    failed = written.pop(NUMBER // 2)
    assert failed["schema"] == "newsmodel/failure/1"
    assert (failed["id"], failed["error"]) == (rows[NUMBER // 2].name, rows[NUMBER // 2].error)
    stories = [nm.loads(json.dumps(line)) for line in written]
    assert stories == [article for row in rows for article in row.articles]


@pytest.mark.slow
@pytest.mark.parametrize("workers", [1, 3])
def test_the_number_of_workers_changes_nothing(
    lines: Path, whole: dict[str, bytes], tmp_path: Path, workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is the same, byte for byte, however many processes read."""
    monkeypatch.setattr(module, "PART", SMALL)
    seen: list[int] = []
    done = batch([lines], tmp_path / "a.parquet", workers=workers, progress=seen.append)
    assert (tmp_path / "a.parquet").read_bytes() == whole[".parquet"]
    assert (done.records, done.failures, done.stories) == (NUMBER, 1, NUMBER - 1)
    assert seen == sorted(seen)
    assert seen[-1] == NUMBER
    assert list(tmp_path.iterdir()) == [tmp_path / "a.parquet"]


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".parquet", ".jsonl"])
def test_a_killed_run_gives_the_same_file(lines: Path, whole: dict[str, bytes], tmp_path: Path, suffix: str) -> None:
    """A run killed again and again and resumed each time writes the same bytes, and none before it is done."""
    out = tmp_path / f"a{suffix}"
    parts = tmp_path / f"a{suffix}.parts"
    kills = 0
    for wanted in (1, 4, 7):
        process = subprocess.Popen(command(lines, out, "--resume"), stderr=subprocess.DEVNULL)
        while process.poll() is None and len(list(parts.glob("*.arrow"))) < wanted:
            time.sleep(0.005)
        process.kill()
        kills += process.wait() == -signal.SIGKILL
        assert not out.exists()
    assert kills == 3
    done = subprocess.run(command(lines, out, "--resume"), capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert f"1 of {NUMBER} records failed" in done.stderr
    assert out.read_bytes() == whole[suffix]
    assert not parts.exists()


@pytest.mark.slow
def test_a_run_killed_at_its_end_gives_the_same_file(
    lines: Path, whole: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With all parts there and half of the whole, resuming puts them together."""
    out = tmp_path / "a.parquet"
    monkeypatch.setattr(module, "PART", SMALL)
    with monkeypatch.context() as patch:
        patch.setattr(module._Parts, "finish", lambda *_: sys.exit(9))
        with pytest.raises(SystemExit):
            batch([lines], out)
    (tmp_path / "a.parquet.parts" / "whole.parquet").write_bytes(whole[".parquet"][:999])
    (tmp_path / "a.parquet.parts" / "000003.arrow.1.tmp").write_bytes(b"half")
    batch([lines], out, resume=True)
    assert out.read_bytes() == whole[".parquet"]


@pytest.fixture
def begun(lines: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The output of a run that was interrupted."""
    out = tmp_path / "a.parquet"
    monkeypatch.setattr(module, "PART", SMALL)

    def stop(count: int) -> None:
        if count > 3 * SMALL:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        batch([lines], out, progress=stop)
    return out


def test_parts_of_another_run_are_not_taken_for_its_own(lines: Path, begun: Path, whole: dict[str, bytes]) -> None:
    """What a run left that ended while it deleted its parts is no part of the next run, resumed or not."""
    (begun.with_name("a.parquet.parts") / "run.json").unlink()
    for number in range(40):
        (begun.with_name("a.parquet.parts") / f"{number:06}.arrow").write_bytes(b"stale")

    def stop(count: int) -> None:
        if count > 2 * SMALL:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        batch([lines], begun, progress=stop)
    batch([lines], begun, resume=True)
    assert begun.read_bytes() == whole[".parquet"]


def test_damaged_parts_are_done_again(lines: Path, begun: Path, whole: dict[str, bytes]) -> None:
    """A part that cannot be read, and those behind it, are made again; a damaged list of facts is told in a line."""
    parts = begun.with_name("a.parquet.parts")
    second = parts / "000001.arrow"
    second.write_bytes(second.read_bytes()[:-40])
    batch([lines], begun, resume=True)
    assert begun.read_bytes() == whole[".parquet"]
    parts.mkdir()
    for text in ("", "[]", '{"inputs"'):
        (parts / "run.json").write_text(text, encoding="utf-8")
        with pytest.raises(nm.InputError, match=r"run\.json is damaged; delete the folder"):
            batch([lines], begun, resume=True)


def test_another_run_is_not_taken_up(lines: Path, begun: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run with other inputs, options or version does not go on with what one left, and says what differs."""
    with pytest.raises(nm.InputError, match=r"an interrupted run left a\.parquet\.parts"):
        batch([lines], begun)
    with pytest.raises(nm.InputError, match="a run with different options"):
        batch([lines], begun, resume=True, options=Options(id_field="key"))
    with pytest.raises(nm.InputError, match="a run with different inputs"):
        batch([lines, lines], begun, resume=True)
    with monkeypatch.context() as patch:
        patch.setattr(nm, "__version__", "0")
        with pytest.raises(nm.InputError, match="a run with different newsmodel version"):
            batch([lines], begun, resume=True)
    os.utime(lines, ns=(1, 1))
    with pytest.raises(nm.InputError, match="a run with different inputs"):
        batch([lines], begun, resume=True)


def test_done_records_are_not_read_again(lines: Path, begun: Path, whole: dict[str, bytes]) -> None:
    """A resumed run begins where the parts end."""
    seen: list[int] = []
    os.utime(lines, ns=(1, 1))
    Path(begun.parent / "a.parquet.parts" / "run.json").write_text(
        json.dumps(module._facts([lines], begun, Options())), encoding="utf-8"
    )
    batch([lines], begun, resume=True, progress=seen.append)
    assert seen[0] == 3 * SMALL
    assert begun.read_bytes() == whole[".parquet"]


def test_wrong_commands_are_told_in_one_line(
    lines: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An output of no known kind, one that is read, and a wrong number are refused with status 2."""
    monkeypatch.chdir(tmp_path)
    assert main(["batch", str(lines), "-o", "a.doc"]) == 2
    assert capsys.readouterr().err == (
        "newsmodel: a.doc: output: expected a file name ending in .parquet or .jsonl, got 'a.doc'\n"
    )
    assert main(["batch", str(lines), "-o", str(lines)]) == 2
    assert "is also an input" in capsys.readouterr().err
    with pytest.raises(SystemExit) as caught:
        main(["batch", str(lines), "-o", "a.parquet", "--workers", "none"])
    assert caught.value.code == 2
    assert "expected a whole number of at least 1, got 'none'" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_all_well_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A run without failures says how many there were and where they are; status 0; options reach the reading."""
    path = tmp_path / "a.jsonl"
    path.write_text('{"body": "Bridge reopens\\n\\nIt held, the mayor said.", "key": 7, "day": "2017-10-06"}\n')
    words = ["--text-field", "body", "--id-field", "key", "--date-field", "day", "--no-attributions", "--workers", "1"]
    assert main(["batch", str(path), "-o", str(tmp_path / "b.parquet"), *words]) == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", f"newsmodel: {tmp_path / 'b.parquet'}: 1 record, 1 story, none failed\n")
    (article,) = nm.read_parquet(tmp_path / "b.parquet")
    assert (article.id, article.attributions, len(article.paragraphs)) == ("7", (), 1)


def test_what_nm_parse_takes_is_part_of_the_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Day, language and provider reach the stories, and a run with others is not taken up."""
    path, out = tmp_path / "a.txt", tmp_path / "b.parquet"
    path.write_text("BRENNA, Oct. 3 (Reuters) - The bell is back, the mayor said.\n", encoding="utf-8")
    command = ["batch", str(path), "-o", str(out), "--workers", "1"]
    given = ["--date", "2017-10-06", "--language", "en", "--provider", "Tarn Wire"]
    with monkeypatch.context() as patch:
        patch.setattr(module._Parts, "finish", lambda *_: sys.exit(9))
        with pytest.raises(SystemExit):
            main([*command, *given])
    for others in ([*given, "--date", "2017-10-07"], given[:4], [*given, "--language", "de"]):
        assert main([*command, *others, "--resume"]) == 2
        assert "a run with different options" in capsys.readouterr().err
    assert main([*command, *given, "--resume"]) == 0
    (article,) = nm.read_parquet(out)
    assert (str(article.date), article.language, article.provider) == ("2017-10-03", "en", "Tarn Wire")


def test_no_records_give_an_empty_file(tmp_path: Path) -> None:
    """A file without records gives a table without rows, and a folder without files beside it a row that says so."""
    (tmp_path / "a.jsonl").write_text("")
    done = batch([tmp_path / "a.jsonl"], tmp_path / "b.parquet")
    assert (done.records, list(nm.read_parquet(tmp_path / "b.parquet"))) == (0, [])
    (tmp_path / "empty").mkdir()
    done = batch([tmp_path / "a.jsonl", tmp_path / "empty"], tmp_path / "c.parquet")
    assert done.first == (str(tmp_path / "empty"), "no *.txt files in this folder")


@pytest.mark.parametrize(
    ("sources", "error"),
    [
        (["gone.jsonl"], "gone.jsonl: No such file or directory"),
        (["gone.parquet", "other.txt"], "gone.parquet: No such file or directory"),
        (["gone-*.jsonl", "empty"], "gone-*.jsonl: no files match this pattern"),
        (["empty"], "empty: no *.txt files in this folder"),
    ],
)
def test_without_any_input_nothing_is_written(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    sources: list[str],
    error: str,
) -> None:
    """If no file is there to read, a good file of an earlier run stays, and one line says what is not there."""
    monkeypatch.chdir(tmp_path)
    Path("empty").mkdir()
    Path("a.jsonl").write_text("good\n")
    assert main(["batch", *sources, "-o", "a.jsonl", "--workers", "1"]) == 2
    assert capsys.readouterr().err == f"newsmodel: a.jsonl: nothing to read: {error}\n"
    assert Path("a.jsonl").read_text() == "good\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl", "empty"]


def test_a_missing_input_among_others_is_a_row(lines: Path, tmp_path: Path) -> None:
    """One file that is not there costs its row; the others are read."""
    done = batch([tmp_path / "gone.txt", lines], tmp_path / "a.parquet")
    assert (done.records, done.failures) == (NUMBER + 1, 2)
    assert done.first == (str(tmp_path / "gone.txt"), "No such file or directory")


def test_a_folder_that_is_not_there_is_not_made(
    lines: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An output in a folder that is not there is refused at once, as `parse -o` does."""
    monkeypatch.chdir(tmp_path)
    assert main(["batch", str(lines), "-o", "nowhere/a.parquet", "--workers", "1"]) == 2
    assert capsys.readouterr().err == "newsmodel: nowhere/a.parquet: the folder nowhere does not exist\n"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_refused_before_anything_is_read(lines: Path, tmp_path: Path) -> None:
    """An output that is a folder is told at once, not when all is done."""
    out = tmp_path / "stories.parquet"
    out.mkdir()
    with pytest.raises(nm.InputError, match=r"output: .* is a folder, not a file"):
        batch([lines], out)
    assert list(tmp_path.iterdir()) == [out]
