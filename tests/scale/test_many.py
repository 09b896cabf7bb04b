from __future__ import annotations

import bz2
import datetime
import gc
import gzip
import json
import lzma
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

import newsmodel as nm
from newsmodel.scale import _worker_pool
from newsmodel.scale._reading import listed
from newsmodel.scale._worker import BOOT

pa = pytest.importorskip("pyarrow", reason="the extra `arrow` is not installed")
pq = pytest.importorskip("pyarrow.parquet")

TWO = (Path(__file__).parents[2] / "examples" / "two-stories.txt").read_text(encoding="utf-8")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs named pipes and signals")


def outcome(row: nm.Parsed) -> tuple[str | None, str | None, list[str]]:
    """Name, error and headlines of a row."""
    return row.name, row.error, [x.headline.text if x.headline else "" for x in row.articles]


@pytest.mark.parametrize("workers", [1, 3])
def test_rows_are_what_parse_gives(page: str, other: str, workers: int) -> None:
    """The stories are those of `parse_all`, in the order of the texts, whoever reads them."""
    texts: list[str | bytes] = [page, other, "", TWO, page.encode(), "a\ud800b"] * 40
    rows = list(nm.parse_many(texts, workers=workers))
    assert [row.index for row in rows] == list(range(240))
    assert [row.articles for row in rows] == [nm.parse_all(text) for text in texts]
    assert [row.article for row in rows] == [nm.parse_all(text)[0] for text in texts]
    assert {(row.name, row.error) for row in rows} == {(None, None)}


def test_arguments_of_parse_reach_the_workers(page: str) -> None:
    """Each argument does in a worker what it does here."""
    given: dict[str, Any] = {
        "attributions": False,
        "date": datetime.date(2017, 10, 7),
        "provider": "Tarn Wire",
        "language": "en",
    }
    (row,) = nm.parse_many([page], workers=2, **given)
    assert row.article == nm.parse(page, **given)
    (row,) = nm.parse_many(["The mayor said that\n"], strict=True)
    assert row.articles == ()
    assert row.error is not None


def test_what_is_no_text_is_a_row() -> None:
    """A wrong type costs its row; the others are read."""
    rows = list(nm.parse_many(["Bridge reopens", 3, None, ["a"], "Swans close runway"], workers=2))  # type: ignore[list-item]
    assert [row.error for row in rows] == [
        None,
        *(f"expected str, bytes or a path, got {name}" for name in ("int", "NoneType", "list")),
        None,
    ]
    assert rows[4].article == nm.parse("Swans close runway")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of files of every kind, good and bad."""
    (tmp_path / "a.txt").write_text("Bridge reopens")
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(b"Swans close runway"))
    (tmp_path / "c.txt.bz2").write_bytes(bz2.compress(b"Ferry sinks"))
    (tmp_path / "d.txt.xz").write_bytes(lzma.compress(b"Mill to close"))
    with pa.CompressedOutputStream(tmp_path / "e.txt.zst", "zstd") as out:
        out.write(b"Bell returns")
    (tmp_path / "cut.txt.gz").write_bytes(gzip.compress(b"Swans close runway" * 99)[:30])
    (tmp_path / "no.txt.gz").write_bytes(b"Swans close runway")
    (tmp_path / "two.txt").write_text(TWO)
    lines = [
        b'{"text": "Line one", "name": "first", "day": "2017-10-06", "link": "https://tarn.example/1"}',
        b"",
        b'{"text": "Line three"',
        b'["Line four"]',
        b'{"body": "Line five"}',
        b'{"text": 6}',
        b'{"text": "Line seven", "name": 7, "day": null}',
        b'{"text": "Line eight", "day": "soon"}',
        b'{"text": "\xff"}',
        b'{"text": "Line ten", "name": ["ten"]}',
        b'{"text": "Half \\ud800"}',
    ]
    (tmp_path / "f.jsonl").write_bytes(b"\n".join(lines))
    (tmp_path / "g.ndjson.gz").write_bytes(gzip.compress(b"\n".join(lines[:1] * 2)))
    with pa.CompressedOutputStream(tmp_path / "h.jsonl.zst", "zstd") as out:
        out.write(b"\n".join(lines[:1] * 2))
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(lines[0] + b"\n" + os.urandom(9999))[:5000])
    pq.write_table(
        pa.table(
            {
                "text": ["Row one", None],
                "day": [datetime.date(2017, 10, 6), None],
                "name": ["first", None],
                "link": [None, "https://tarn.example/2"],
                "other": [1, 2],
            }
        ),
        tmp_path / "i.parquet",
    )
    pq.write_table(pa.table({"body": ["Row one"]}), tmp_path / "other.parquet")
    (tmp_path / "no.parquet").write_bytes(b"Row")
    with zipfile.ZipFile(tmp_path / "j.zip", "w") as archive:
        archive.mkdir("deep")
        archive.writestr("deep/one.txt", "Member one")
        archive.writestr("__MACOSX/deep/one.txt", "not a story")
        archive.writestr("two.txt.gz", gzip.compress(b"Member two"))
        archive.writestr("three.jsonl", b"\n".join(lines[:1]))
        archive.writestr("bad.txt.gz", b"Member four")
        archive.writestr("four.zip", b"")
        archive.writestr(".", "Member five")
        archive.writestr("six.txt", "Member six")
    (tmp_path / "no.zip").write_bytes(b"PK")
    (tmp_path / "empty").mkdir()
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "k.txt").write_text("Deep down")
    (tmp_path / "deep" / "er" / "k.json").write_text("[]")
    (tmp_path / "[1].txt").write_text("In brackets")
    return tmp_path


FIELDS = {"id_field": "name", "date_field": "day", "url_field": "link"}

CASES: dict[str, list[tuple[str, str | None, list[str]]]] = {
    "a.txt": [("a.txt", None, ["Bridge reopens"])],
    "b.txt.gz": [("b.txt.gz", None, ["Swans close runway"])],
    "c.txt.bz2": [("c.txt.bz2", None, ["Ferry sinks"])],
    "d.txt.xz": [("d.txt.xz", None, ["Mill to close"])],
    "e.txt.zst": [("e.txt.zst", None, ["Bell returns"])],
    "cut.txt.gz": [("cut.txt.gz", "ended before the end-of-stream", [])],
    "no.txt.gz": [("no.txt.gz", "Not a gzipped file", [])],
    "missing.txt": [("missing.txt", "No such file", [])],
    "missing.jsonl": [("missing.jsonl", "No such file", [])],
    "f.jsonl": [
        ("f.jsonl:1", None, ["Line one"]),
        ("f.jsonl:3", "not JSON: Expecting ',' delimiter (column ", []),
        ("f.jsonl:4", "expected an object, got a list", []),
        ("f.jsonl:5", "no field 'text'; the fields are 'body'", []),
        ("f.jsonl:6", "field 'text': expected text, got a number", []),
        ("f.jsonl:7", None, ["Line seven"]),
        ("f.jsonl:8", "field 'day': expected a date such as 2017-10-06, got 'soon'", []),
        ("f.jsonl:9", "not UTF-8", []),
        ("f.jsonl:10", "field 'name': expected text or a whole number, got a list", []),
        ("f.jsonl:11", None, ["Half \ud800"]),
    ],
    "g.ndjson.gz": [("g.ndjson.gz:1", None, ["Line one"]), ("g.ndjson.gz:2", None, ["Line one"])],
    "h.jsonl.zst": [("h.jsonl.zst:1", None, ["Line one"]), ("h.jsonl.zst:2", None, ["Line one"])],
    "cut.jsonl.gz": [("cut.jsonl.gz", "ended before the end-of-stream", [])],
    "i.parquet": [
        ("i.parquet:1", None, ["Row one"]),
        ("i.parquet:2", "field 'text': expected text, got null", []),
    ],
    "other.parquet": [("other.parquet", "no column 'text'; the columns are 'body'", [])],
    "no.parquet": [("no.parquet", "Parquet", [])],
    "j.zip": [
        ("j.zip/deep/one.txt", None, ["Member one"]),
        ("j.zip/two.txt.gz", None, ["Member two"]),
        ("j.zip/three.jsonl:1", None, ["Line one"]),
        ("j.zip/bad.txt.gz", "Not a gzipped file", []),
        ("j.zip/four.zip", ".zip files inside a .zip are not read", []),
        ("j.zip/.", None, ["Member five"]),
        ("j.zip/six.txt", None, ["Member six"]),
    ],
    "no.zip": [("no.zip", "not a zip file", [])],
    "empty": [("empty", "no *.txt files in this folder", [])],
    "deep": [("deep/er/k.txt", None, ["Deep down"])],
    "[ab].*": [("a.txt", None, ["Bridge reopens"]), ("b.txt.gz", None, ["Swans close runway"])],
    "**/k.*t": [("deep/er/k.txt", None, ["Deep down"])],
    "[1].txt": [("[1].txt", None, ["In brackets"])],
    "*.doc": [("*.doc", "no files match this pattern", [])],
}


@pytest.mark.parametrize("name", list(CASES))
def test_files(folder: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each kind of file gives its records with their names; what is wrong with it is told in its row."""
    monkeypatch.chdir(folder)
    rows = [outcome(row) for row in nm.parse_many(Path(name), **FIELDS)]  # type: ignore[arg-type]
    if name == "cut.jsonl.gz":
        rows = [row for row in rows if row[0] == name]  # what came before the damage may be there
    assert [(row[0] and row[0].replace(os.sep, "/"), row[2]) for row in rows] == [(x[0], x[2]) for x in CASES[name]]
    for (_, error, _), (_, expected, _) in zip(rows, CASES[name], strict=True):
        assert (error is None) == (expected is None)
        assert expected is None or expected in str(error)


def test_workers_read_the_same_files(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With workers the rows of all files together are those without."""
    monkeypatch.chdir(folder)
    paths = [Path(name) for name in CASES]
    assert list(nm.parse_many(paths, workers=2, **FIELDS)) == list(nm.parse_many(paths, **FIELDS))  # type: ignore[arg-type]


def test_fields_reach_the_article(folder: Path) -> None:
    """Id, day and address are taken from the line; a record without an id has its name."""
    first, *_, last = nm.parse_many(folder / "f.jsonl", **FIELDS)  # type: ignore[arg-type]
    assert first.article is not None
    assert last.article is not None
    assert (first.article.id, first.article.url) == ("first", "https://tarn.example/1")
    assert last.article.id == f"{folder / 'f.jsonl'}:11"
    bare = "BRENNA, Oct. 3 - A judge on Friday returned a bell, the mayor said. “We are glad,” he said."
    path = folder / "day.jsonl"
    path.write_text(json.dumps({"text": bare, "day": "2017-10-06T12:00:00Z"}))
    (row,) = nm.parse_many(path, date_field="day")
    assert row.articles == (nm.parse(bare, date=datetime.date(2017, 10, 6), id=f"{path}:1"),)


@pytest.mark.parametrize("field", ["id_field", "date_field", "url_field"])
def test_a_column_that_is_not_there_is_a_failure(folder: Path, field: str) -> None:
    """A wrong name of a Parquet file's column is told with the columns that are there, and no row is read without."""
    (row,) = nm.parse_many(folder / "i.parquet", **{field: "nmae"})  # type: ignore[arg-type]
    assert row.name == str(folder / "i.parquet")
    assert row.error == "no column 'nmae'; the columns are 'text', 'day', 'name', 'link', 'other'"


@pytest.mark.parametrize("field", ["id_field", "date_field", "url_field"])
def test_a_field_of_a_line_may_be_missing_but_not_wrong(tmp_path: Path, field: str) -> None:
    """Lines without the id, day or address are read without it; a value that can be none of them is a failure."""
    values = [None, ["2017-10-06"], {"a": "2017-10-06"}, True, 1.5]
    lines = [{"text": "Line one"}, *({"text": "Line", "key": value} for value in values)]
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)))
    rows = list(nm.parse_many(path, **{field: "key"}))  # type: ignore[arg-type]
    assert [row.error is None for row in rows] == [True, True, False, False, False, False]
    assert [row.articles for row in rows[:2]] == [row.articles for row in nm.parse_many(path)][:2]
    got = ["a list", "an object", "a boolean", "a number"]
    assert [str(row.error).rpartition("got ")[2] for row in rows[2:]] == got


def test_stories_of_one_file_are_told_apart(folder: Path) -> None:
    """Where a file holds several stories their ids are numbered."""
    (row,) = nm.parse_many(folder / "two.txt")
    assert [article.id for article in row.articles] == [f"{folder / 'two.txt'}#{n}" for n in (1, 2)]


@pytest.mark.parametrize("name", ["a.txt", "b.txt.gz", "f.jsonl", "g.ndjson.gz", "i.parquet", "j.zip"])
def test_large_records_are_refused(folder: Path, name: str) -> None:
    """A record over the limit is a row that says so, in every kind of file."""
    rows = list(nm.parse_many(folder / name, limit=6))
    assert "larger than the limit of 6 bytes or characters" in {row.error for row in rows}


def test_a_long_line_does_not_hide_the_next(tmp_path: Path) -> None:
    """What follows a line over the limit is read, under its own number."""
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": "x" * 500}) + '\n{"text": "Bridge reopens"}\n')
    rows = [outcome(row) for row in nm.parse_many(path, limit=100)]
    assert rows[0][1] == "larger than the limit of 100 bytes or characters"
    assert rows[1] == (f"{path}:2", None, ["Bridge reopens"])


@pytest.mark.parametrize(
    ("sources", "given", "message"),
    [
        ("Bridge reopens", {}, "a text in a list"),
        (b"Bridge reopens", {}, "a text in a list"),
        (3, {}, "got int"),
        ([], {"workers": 0}, "workers: expected a whole number of at least 1, got 0"),
        ([], {"workers": True}, "workers"),
        ([], {"workers": 1.5}, "workers"),
        ([], {"limit": 0}, "limit"),
        ([], {"progress": 1}, "progress"),
        ([], {"strict": 1}, "strict"),
        ([], {"attributions": None}, "attributions"),
        ([], {"date": "2017"}, "date"),
        ([], {"provider": 3}, "provider"),
        ([], {"text_field": None}, "text_field"),
        ([], {"id_field": 3}, "id_field"),
    ],
)
def test_wrong_arguments_raise_at_once(sources: Any, given: dict[str, Any], message: str) -> None:
    """A wrong argument raises before anything is read, and the message names it."""
    with pytest.raises(nm.InputError, match=message):
        nm.parse_many(sources, **given)


@pytest.mark.parametrize("workers", [1, 2])
def test_sources_are_taken_as_they_are_needed(page: str, workers: int) -> None:
    """Of a generator no more is taken than a few chunks ahead; the rest is never asked for."""
    taken = 0

    def texts() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield page

    rows = nm.parse_many(texts(), workers=workers)
    for _ in range(10):
        assert next(rows).error is None
    rows.close()  # type: ignore[attr-defined]  # it is a generator
    assert taken <= 10 if workers == 1 else taken < 200


@pytest.mark.parametrize("workers", [1, 2])
def test_a_failing_generator_loses_nothing(workers: int) -> None:
    """What the caller's generator raises comes out, after the rows of all that it gave before."""

    def texts() -> Iterator[str]:
        yield from ["Bridge reopens"] * 5
        raise LookupError

    rows = nm.parse_many(texts(), workers=workers)
    for _ in range(5):
        assert next(rows).error is None
    with pytest.raises(LookupError):
        next(rows)


def test_rows_can_be_kept_and_sent(page: str) -> None:
    """A row is equal to one read elsewhere, has a hash, survives pickling, and shows itself."""
    (here,), (there,) = nm.parse_many([page]), nm.parse_many([page], workers=2)
    assert here == there == pickle.loads(pickle.dumps(there))  # noqa: S301  # our own
    assert len({here, there}) == 1
    assert here != next(iter(nm.parse_many(["Bridge reopens"])))
    assert here != 3
    assert repr(here) == "Parsed(0, None, 1 article)"
    assert "error='expected" in repr(next(iter(nm.parse_many([3]))))  # type: ignore[list-item]


def test_tables_take_rows(page: str) -> None:
    """A table of rows has their stories, and a row with the reason for each that failed."""
    rows = list(nm.parse_many([page, TWO, 3, "Bridge reopens"], workers=2))  # type: ignore[list-item]
    table = nm.table(rows)
    assert list(table) == [article for row in rows for article in row.articles]
    errors = table.to_arrow()["error"].to_pylist()
    assert errors == [None, None, None, "expected str, bytes or a path, got int", None]
    assert nm.articles_from_table(table.to_pandas()) == tuple(table)
    assert len(nm.attribution_table(rows)) == len(table.attributions)


def test_progress_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """When asked for, a bar counts the records on standard error, and changes nothing."""
    pytest.importorskip("tqdm", reason="the extra `progress` is not installed")
    texts = ["Bridge reopens"] * 30
    assert list(nm.parse_many(texts, progress=True)) == list(nm.parse_many(texts))
    assert "30/30" in capsys.readouterr().err


@pytest.mark.notebook
def test_progress_in_a_notebook() -> None:
    """The bar is shown, with or without ipywidgets, and nothing warns of what is not installed."""
    nbformat = pytest.importorskip("nbformat")
    nbclient = pytest.importorskip("nbclient")
    for package in ("ipykernel", "tqdm"):
        pytest.importorskip(package)
    hidden = "import sys; sys.modules['ipywidgets'] = None"
    shown = "import newsmodel as nm; len(list(nm.parse_many(['Bridge reopens'] * 30, progress=True)))"
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in (hidden, shown)])
    nbclient.NotebookClient(notebook, timeout=60).execute()
    *said, value = notebook.cells[1].outputs
    told = "".join(output.text for output in said)
    assert value.data["text/plain"] == "30"
    assert "30/30" in told
    assert "arning" not in told


def processes() -> set[int]:
    """The worker processes of this one, by id."""
    found = set()
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parent = (folder / "stat").read_text().rpartition(")")[2].split()[1]
                words = (folder / "cmdline").read_bytes()
            except OSError:
                continue
            if int(parent) == os.getpid() and b"newsmodel.scale._worker" in words:
                found.add(int(folder.name))
    return found


def wait_for(condition: Callable[[], Any], seconds: float = 20) -> Any:
    """Wait until something is true."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)
    return found


@POSIX
def test_a_killed_worker_costs_its_record(tmp_path: Path, page: str) -> None:
    """A record over which its process is ended twice is a row with the reason; all others are read."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)  # whoever reads it waits for ever
    stop = threading.Event()
    thread = threading.Thread(target=end_readers, args=(pipe, stop))
    thread.start()
    try:
        sources: list[nm.Source] = [*[page] * 150, pipe, *[page] * 150]
        rows = list(nm.parse_many(sources, workers=2))
    finally:
        stop.set()
        thread.join()
    assert [row.index for row in rows if row.error is not None] == [150]
    assert rows[150].error == "the worker process died: it was killed by signal 9"
    assert {row.articles for row in rows if row.error is None} == {nm.parse_all(page)}
    assert len(rows) == 301


def end_readers(pipe: Path, stop: threading.Event) -> None:
    """Kill every worker that opens a named pipe."""
    while not stop.wait(0.02):
        try:
            end = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:  # nobody reads it
            continue
        for _ in range(50):  # the reader is about to have it open, or it is one that was killed already
            if found := [x for x in processes() if pipe in open_files(x)]:
                os.kill(found[0], signal.SIGKILL)
                break
            time.sleep(0.02)
        os.close(end)


def open_files(process: int) -> set[Path]:
    """The files that a process has open."""
    found = set()
    for entry in Path(f"/proc/{process}/fd").glob("*"):
        with suppress(OSError):
            found.add(entry.readlink())
    return found


@POSIX
@pytest.mark.slow
def test_one_poisoned_record_in_many_costs_one_row(tmp_path: Path, story: Callable[[int], str]) -> None:
    """Of 20,000 records one ends its process whenever it is read: it is one row, and memory stays as it was."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    stop = threading.Event()
    thread = threading.Thread(target=end_readers, args=(pipe, stop))
    thread.start()
    sources = (pipe if number == 12_345 else story(number % 500) for number in range(20_000))
    memory: list[int] = []
    failed: list[int] = []
    try:
        for row in nm.parse_many(sources, workers=2, attributions=False):
            assert row.error is not None or len(row.articles) == 1
            if row.error is not None:
                failed.append(row.index)
            if row.index % 5_000 == 4_999:
                memory.append(resident())
    finally:
        stop.set()
        thread.join()
    assert failed == [12_345]
    assert row.index == 19_999
    assert memory[-1] - memory[0] < 20e6


def resident() -> int:
    """The memory of this process, in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@POSIX
@pytest.mark.parametrize("leave", ["close", "raise", "forget"])
def test_leaving_ends_the_workers(page: str, leave: str) -> None:
    """However the loop is left, the workers end, although they had work to do."""
    rows = nm.parse_many([page] * 5000, workers=2)
    next(rows)
    assert len(processes()) == 2
    if leave == "close":
        rows.close()  # type: ignore[attr-defined]  # it is a generator
    elif leave == "raise":
        with pytest.raises(ZeroDivisionError):
            stumble(rows)
    del rows
    gc.collect()
    assert wait_for(lambda: not processes())


def stumble(rows: Iterator[nm.Parsed]) -> None:
    """Raise in the middle of a loop."""
    for row in rows:
        row.index // 0


SCRIPT = """
import sys, time, newsmodel as nm
print("begun")  # once: no worker runs the script
for row in nm.parse_many(["Bridge reopens"] * {number}, workers=2):
    if row.index == 0:
        print(row.article.headline, flush=True)
    time.sleep({pause})
"""


@pytest.mark.parametrize("way", ["-", "-c", "file"])
def test_scripts_need_no_guard(way: str, tmp_path: Path) -> None:
    """A script without `if __name__ == "__main__"` works from standard input, as an argument and as a file."""
    script = SCRIPT.format(number=200, pause=0)
    path = tmp_path / "script.py"
    path.write_text(script)
    words = {"-": ["-"], "-c": ["-c", script], "file": [str(path)]}[way]
    done = subprocess.run(
        [sys.executable, *words], input=script, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout == "begun\nBridge reopens\n"
    assert done.stderr == ""


def script(pause: float) -> subprocess.Popen[str]:
    """Start a script that has two workers and much to do, and wait until it is at it."""
    words = [sys.executable, "-c", SCRIPT.format(number=100_000, pause=pause)]
    pipe = subprocess.PIPE
    process = subprocess.Popen(words, stdout=pipe, stderr=pipe, text=True, start_new_session=True)
    assert process.stdout is not None
    assert [process.stdout.readline() for _ in range(2)] == ["begun\n", "Bridge reopens\n"]
    return process


def children(process: int) -> list[int]:
    """The processes that a process has started."""
    return [int(x) for task in Path(f"/proc/{process}/task").glob("*/children") for x in task.read_text().split()]


@POSIX
@pytest.mark.parametrize("pause", [0, 0.01])
def test_an_interrupt_leaves_nothing_behind(pause: float) -> None:
    """Ctrl-C ends a script in a moment, with one KeyboardInterrupt, and its workers with it."""
    process = script(pause)
    workers = children(process.pid)
    assert len(workers) == 2
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does
    _, complaints = process.communicate(timeout=30)
    assert complaints.count("Traceback") == complaints.count("KeyboardInterrupt") == 1
    assert wait_for(lambda: not any(Path(f"/proc/{x}").exists() for x in workers))


@POSIX
def test_a_killed_parent_leaves_nothing_behind() -> None:
    """Workers end soon when the process that started them is gone without a word."""
    process = script(0.01)
    workers = children(process.pid)
    process.kill()
    process.communicate()
    assert len(workers) == 2
    assert wait_for(lambda: not any(_alive(x) for x in workers))


def _alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


class Named:
    """A path of another library: its name is text, bytes or an error."""

    def __init__(self, name: Any) -> None:
        self.name = name

    def __fspath__(self) -> Any:
        if isinstance(self.name, Exception):
            raise self.name
        return self.name


@pytest.mark.parametrize("workers", [1, 2])
def test_paths_of_any_kind_are_rows(tmp_path: Path, workers: int) -> None:
    """A path may have a name of bytes; one without a name, or with one that no system takes, costs its own row only."""
    (tmp_path / "a.txt").write_text("Bridge reopens", encoding="utf-8")
    sources: list[Any] = [
        Named(os.fsencode(tmp_path / "a.txt")),
        Named(OSError("gone")),
        Named(3),
        Path("x" * 5000),
        "Ferry sinks",
    ]
    rows = list(nm.parse_many(sources, workers=workers))
    assert [row.error is None for row in rows] == [True, False, False, False, True]
    assert rows[0].name == str(tmp_path / "a.txt")
    assert rows[1].error == "gone"
    assert rows[3].error == "File name too long"
    assert next(iter(nm.parse_many(Named(os.fsencode(tmp_path))))).articles == rows[0].articles


def test_a_locked_folder_is_a_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that must not be looked into is told; the files beside it are read."""
    (tmp_path / "locked").mkdir()
    (tmp_path / "a.txt").write_text("Bridge reopens", encoding="utf-8")
    looked = os.scandir

    def scandir(path: Any) -> Any:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return looked(path)

    monkeypatch.setattr(os, "scandir", scandir)
    rows = list(nm.parse_many(tmp_path))
    assert [(row.name, row.error) for row in rows] == [
        (str(tmp_path / "a.txt"), None),
        (str(tmp_path / "locked"), "Permission denied"),
    ]
    monkeypatch.setattr(Path, "is_dir", lambda _: scandir("locked"))
    assert [row.error for row in nm.parse_many([Path("wire"), "Ferry sinks"])] == ["Permission denied", None]


@POSIX
def test_links_and_pipes_among_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Links that lead round in a ring end, each file comes once by its own name, and pipes are passed over."""
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b/deep"):
        Path(name).mkdir(parents=True)
        Path(name, "one.txt").write_text("Bridge reopens", encoding="utf-8")
    Path("a/over").symlink_to(tmp_path / "b")
    Path("b/over").symlink_to(tmp_path / "a")
    Path("b/up").symlink_to(tmp_path)
    os.mkfifo("a/pipe.txt")
    Path("a/.hidden").mkdir()
    Path("a/.hidden/one.txt").write_text("Not told", encoding="utf-8")
    for pattern in ("**/*.txt", "**/deep/../../?/**/*.txt", "?/**/*.txt"):
        assert {Path(row.name or "").resolve() for row in nm.parse_many(Path(pattern))} == {
            tmp_path / "a/one.txt",
            tmp_path / "b/deep/one.txt",
        }
    assert [row.name for row in nm.parse_many(Path("**/*.txt"))] == ["a/one.txt", "b/deep/one.txt"]
    assert [row.name for row in nm.parse_many(Path("a/*.txt"))] == ["a/one.txt"]
    assert [row.error for row in nm.parse_many(Path("**/*.doc"))] == ["no files match this pattern"]


@POSIX
@pytest.mark.skipif(sys.platform == "darwin", reason="no way to ask there whether a process is stopped")
def test_a_stopped_worker_is_not_waited_for(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker that is stopped and does not go on is ended, and what it had is read by another."""
    monkeypatch.setattr(_worker_pool, "_LOOK", 0.2)
    rows = nm.parse_many([page] * 200, workers=2)
    found = [next(rows)]
    for process in processes():
        os.kill(process, signal.SIGSTOP)
    found += rows
    assert {row.articles for row in found} == {nm.parse_all(page)}
    assert len(found) == 200


@POSIX
@pytest.mark.skipif(sys.platform == "darwin", reason="no way to ask there whether a process is stopped")
def test_a_worker_that_is_stopped_as_it_starts_is_not_waited_for(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that is stopped before it is ready is started again."""
    mark = tmp_path / "mark"
    stop = (
        f"import os, pathlib; p = pathlib.Path({str(mark)!r})\n"
        f"if not p.exists(): p.touch(); os.kill(os.getpid(), {int(signal.SIGSTOP)})\n"
    )
    monkeypatch.setattr(_worker_pool, "BOOT", stop + BOOT)
    monkeypatch.setattr(_worker_pool, "_LOOK", 0.2)
    assert [row.articles for row in nm.parse_many([page] * 3, workers=2)] == [nm.parse_all(page)] * 3
    assert mark.exists()


@POSIX
@pytest.mark.skipif(sys.platform == "darwin", reason="no way to ask there whether a process is stopped")
def test_workers_that_are_stopped_as_they_start_do_not_hold_up_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """If all are stopped whenever they start, that is an error."""
    monkeypatch.setattr(_worker_pool, "BOOT", f"import os; os.kill(os.getpid(), {int(signal.SIGSTOP)})")
    monkeypatch.setattr(_worker_pool, "_LOOK", 0.1)
    with pytest.raises(ChildProcessError, match="stopped and did not go on"):
        list(nm.parse_many(["Bridge reopens"], workers=2))


@POSIX
def test_a_worker_that_is_killed_as_it_starts_is_started_again(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first worker is killed before it is ready; nothing is lost. One that is always killed is an error."""
    mark = tmp_path / "mark"
    die = (
        f"import os, pathlib; p = pathlib.Path({str(mark)!r})\nif not p.exists(): p.touch(); os.kill(os.getpid(), 9)\n"
    )
    monkeypatch.setattr(_worker_pool, "BOOT", die + BOOT)
    assert [row.articles for row in nm.parse_many([page] * 3, workers=2)] == [nm.parse_all(page)] * 3
    assert mark.exists()
    monkeypatch.setattr(_worker_pool, "BOOT", "import os; os.kill(os.getpid(), 9)")
    with pytest.raises(ChildProcessError, match="killed by signal 9"):
        list(nm.parse_many([page], workers=2))


def test_a_worker_that_cannot_start_is_no_data(monkeypatch: pytest.MonkeyPatch) -> None:
    """If no worker can be started that is raised, as no record is to blame, and does not hang."""
    monkeypatch.setattr(_worker_pool, "BOOT", "raise SystemExit(3)")
    with pytest.raises(ChildProcessError, match="exited with status 3"):
        list(nm.parse_many(["Bridge reopens"] * 9, workers=2))


def test_a_missing_field_is_told_with_those_that_are_there() -> None:
    """A message names a few fields and no more, and stays on its line whatever they are called."""
    names = ["id", "a\nb", "x" * 99, *map(str, range(20))]
    assert listed("fields", names) == f"; the fields are 'id', 'a\\nb', {'x' * 40!r}, '0', '1', '2', '3', '4', …"
    assert listed("fields", []) == ""
