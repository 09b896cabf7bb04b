from __future__ import annotations

import datetime
import importlib
import io
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsmodel as nm
from newsmodel import cli
from newsmodel.cli import run

COPY = "Ferry returns to Lunden\n\nLUNDEN: The ferry is back, the harbour office said on Thursday.\n\nIt sails daily.\n"
OTHER = "Bridge closes in Tarsk\n\nTARSK: The bridge will close in May, the council said.\n\nIt is old.\n"
ROOT = Path(__file__).parent.parent
TWO = ROOT / "examples" / "two-stories.txt"
CUT = "Port closes\n\nLUNDEN: The mayor told reporters that the\n"


def newsmodel(*words: str, stdin: bytes = b"", env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a process of its own."""
    command = [sys.executable, "-m", "newsmodel", *words]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, env={**os.environ, **(env or {})})


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    """A folder with two stories, one of them in a folder within."""
    (tmp_path / "deep").mkdir()
    (tmp_path / "a.txt").write_text(COPY, encoding="utf-8")
    (tmp_path / "deep" / "b.TXT").write_text(OTHER, encoding="utf-8")
    (tmp_path / "notes.md").write_text("no story", encoding="utf-8")
    return tmp_path


# ---------------------------------------------------------------- parse


def test_parse_writes_one_line_a_story(stories: Path) -> None:
    """Files and folders come out in order, as JSON that loads, under the names of their files."""
    done = newsmodel("parse", str(stories))
    assert (done.returncode, done.stderr) == (0, b"")
    names = [str(stories / "a.txt"), str(stories / "deep" / "b.TXT")]
    read = [nm.loads(line) for line in done.stdout.splitlines()]
    assert read == [attrs.evolve(nm.parse(Path(name).read_bytes()), id=name) for name in names]


def test_parse_numbers_the_stories_of_one_file() -> None:
    """Several stories of a file are several lines, told apart by a number."""
    done = newsmodel("parse", str(TWO))
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [f"{TWO}#1", f"{TWO}#2"]


def test_parse_standard_input() -> None:
    """A dash is standard input, whose stories have no name."""
    done = newsmodel("parse", "-", stdin=COPY.encode())
    assert done.returncode == 0
    assert nm.loads(done.stdout) == nm.parse(COPY)


def test_parse_to_a_file(stories: Path) -> None:
    """With -o the lines go to a file, and nothing to standard output."""
    out = stories / "out.jsonl"
    done = newsmodel("parse", str(stories), "-o", str(out))
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert out.read_bytes() == newsmodel("parse", str(stories)).stdout


def test_parse_does_not_overwrite_what_it_reads(stories: Path) -> None:
    """An output that is also an input is refused before anything is lost."""
    path = stories / "a.txt"
    done = newsmodel("parse", str(stories), "-o", str(path))
    assert done.returncode == 2
    assert done.stderr.decode() == f"newsmodel: {path}: is also an input\n"
    assert path.read_text(encoding="utf-8") == COPY


WIRE = "BRENNA, Oct. 3 (Reuters) - The bell is back, the mayor said on Friday.\n"


def test_parse_takes_what_nm_parse_takes(tmp_path: Path) -> None:
    """The day, the language and the provider reach the story, and attributions are left out if nobody wants them."""
    path = tmp_path / "a.txt"
    path.write_text(WIRE, encoding="utf-8")
    words = ["--date", "2017-10-06", "--language", "en-GB", "--provider", "Tarn Wire", "--no-attributions"]
    done = newsmodel("parse", str(path), *words)
    given: dict[str, Any] = {"language": "en-GB", "provider": "Tarn Wire", "attributions": False}
    story = nm.parse(WIRE, id=str(path), date=datetime.date(2017, 10, 6), **given)
    assert nm.loads(done.stdout) == story
    assert story.dateline is not None
    assert str(story.dateline.date) == "2017-10-03"
    assert story.attributions == ()


@pytest.mark.parametrize("command", [["show"], ["show", "--html"], ["check"]])
def test_a_day_for_datelines_without_a_year(command: list[str]) -> None:
    """Show and check read with the day they are given."""
    days = [newsmodel(*command, "--date", day, "-", stdin=WIRE.encode()) for day in ("2017-10-06", "2009-10-06")]
    assert [done.returncode for done in days] == [0, 0]
    if command != ["check"]:
        assert b"2017-10-03" in days[0].stdout
        assert b"2009-10-03" in days[1].stdout


@pytest.mark.parametrize("command", ["parse", "check", "show", "batch"])
@pytest.mark.parametrize("day", ["2017", "2017-02-30", "20171006", "2017-W40-5", "tomorrow", ""])
def test_a_day_that_is_none(command: str, day: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What is no day is refused with the usage, as any wrong option is."""
    with pytest.raises(SystemExit) as caught:
        cli.main([command, "x", "--date", day])
    assert caught.value.code == 2
    assert f"argument --date: expected a date such as 2017-10-06, got {day!r}" in capsys.readouterr().err


@pytest.mark.parametrize(
    "copy", [b"", b"\x00\xff\xfe\x80", b"\xff\xfeB\x00", "\u202e\x1b[2J".encode(), b"\xed\xa0\x80"]
)
def test_parse_takes_any_bytes(copy: bytes) -> None:
    """Bytes that are no text at all still give a line that loads."""
    done = newsmodel("parse", "-", stdin=copy)
    assert (done.returncode, done.stderr) == (0, b"")
    assert nm.loads(done.stdout) == nm.parse(copy)


def test_files_that_fail_do_not_stop_the_others(stories: Path) -> None:
    """Each bad file is one line on standard error; the good ones are done, and the exit status tells."""
    empty = stories / "empty"
    empty.mkdir()
    done = newsmodel("parse", str(stories / "gone.txt"), str(empty), str(stories / "a.txt"))
    assert done.returncode == 2
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr.decode().splitlines() == [
        f"newsmodel: {empty}: no *.txt files in this folder",
        f"newsmodel: {stories / 'gone.txt'}: No such file or directory",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read(stories: Path) -> None:
    """A file without permission is told like one that is missing."""
    (stories / "a.txt").chmod(0)
    done = newsmodel("parse", str(stories))
    assert (done.returncode, len(done.stdout.splitlines())) == (2, 1)
    assert b"Permission denied" in done.stderr


def test_a_name_that_plays_with_the_terminal(tmp_path: Path) -> None:
    """Control characters in the name of a file are made visible."""
    done = newsmodel("parse", str(tmp_path / "\x1b[2Jgone"))
    assert "␛[2Jgone: No such file" in done.stderr.decode()


@pytest.mark.parametrize("command", ["parse", "show", "check"])
def test_a_reader_that_goes_away(tmp_path: Path, command: str) -> None:
    """A closed pipe ends the command without a traceback or a message."""
    path = tmp_path / "many.txt"
    path.write_text((CUT + "\n\n\n") * 3000, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "newsmodel", command, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode in {0, 1}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk(stories: Path) -> None:
    """Output that cannot be written is one line and exit status 2."""
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "newsmodel", "parse", str(stories)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (2, b"newsmodel: output: No space left on device\n")


def test_an_output_that_cannot_be_opened(stories: Path) -> None:
    """So is an output in a folder that is not there; none is made."""
    out = stories / "nowhere" / "out.jsonl"
    done = newsmodel("parse", str(stories), "-o", str(out))
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == f"newsmodel: {out}: the folder {out.parent} does not exist\n"
    assert not out.parent.exists()


class Terminal(io.TextIOWrapper):
    """A stream that says it is a terminal and keeps what it is given."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", write_through=True)

    def isatty(self) -> bool:
        """Say so."""
        return True

    def text(self) -> str:
        """What was written."""
        raw = self.buffer
        assert isinstance(raw, io.BytesIO)
        return raw.getvalue().decode()


def test_progress_on_a_terminal(stories: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Long work shows how far it is on standard error, and clears it at the end."""
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(run, "_TICK", -1)
    assert cli.main(["parse", str(stories), "-o", str(stories / "out.jsonl")]) == 0
    assert "1 of 2 files" in screen.text()
    assert screen.text().endswith(f"\r{' ' * len('1 of 2 files')}\r")


def test_no_progress_without_a_terminal(stories: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Where standard error is a file, there is no progress in it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(run, "_TICK", -1)
        assert cli.main(["parse", str(stories), "-o", str(stories / "out.jsonl")]) == 0
    assert capfd.readouterr() == ("", "")


def test_parse_on_a_terminal_escapes_what_it_may_obey(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """JSON leaves eight-bit control characters as they are; on a terminal they are escaped, with the same meaning."""
    path = tmp_path / "a.txt"
    path.write_text("Bridge\x9b2J opens\u202e\n", encoding="utf-8")
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    assert cli.main(["parse", str(path)]) == 0
    assert "\x9b" not in screen.text()
    assert "\u202e" not in screen.text()
    assert nm.loads(screen.text()).text == "Bridge\x9b2J opens\u202e\n"


# ---------------------------------------------------------------- check


def test_check_points_at_the_place(tmp_path: Path) -> None:
    """A problem is told with file, line and column as in an editor, the line and a caret below."""
    path = tmp_path / "cut.txt"
    path.write_bytes(f"{COPY}\n\n\n{CUT}".replace("\n", "\r\n").encode())
    done = newsmodel("check", str(path))
    lines = done.stdout.decode().splitlines()
    at = next(n for n, line in enumerate(lines) if line.endswith("[truncated-paragraph]"))
    assert lines[at].startswith(f"{path}:11:")
    assert "LUNDEN: The mayor told reporters that the" in lines[at + 1]
    assert set(lines[at + 2].strip()) <= {"^", "~"}


def test_check_exit_status(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """The status is 1 if a problem is an error, 0 for warnings, 2 if a file failed as well."""
    path = tmp_path / "a.txt"
    path.write_text("One line.\n", encoding="utf-8")

    def with_problem(severity: nm.Severity) -> None:
        problem = nm.Problem(nm.ProblemCode.MOJIBAKE, "damaged \x1b[2J", None, severity)
        story = nm.Article(text="One line.\n", problems=[problem])
        monkeypatch.setattr(nm, "parse_all", lambda _, **__: (story,))

    with_problem(nm.Severity.WARNING)
    assert cli.main(["check", str(path)]) == 0
    with_problem(nm.Severity.ERROR)
    assert cli.main(["check", str(path)]) == 1
    assert cli.main(["check", str(path), str(tmp_path / "gone")]) == 2
    out = capfd.readouterr().out.splitlines()
    assert out[1] == f"{path}:1:1: error: damaged ␛[2J [mojibake]"


def test_check_of_good_copy(tmp_path: Path) -> None:
    """Copy without problems gives no output."""
    path = tmp_path / "a.txt"
    path.write_text(COPY, encoding="utf-8")
    done = newsmodel("check", str(path))
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize("command", ["check", "show", "parse"])
def test_a_document_in_another_format_is_told(tmp_path: Path, command: str) -> None:
    """NITF that is read as copy has a warning that says how it is read."""
    path = tmp_path / "ferry.nitf.xml"
    path.write_bytes(nm.dumps(nm.parse(COPY), "nitf"))
    done = newsmodel(command, str(path))
    assert done.returncode == 0
    assert b"this looks like XML or HTML, not plain copy; use nm.load or newsmodel convert" in done.stdout


PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@pytest.mark.parametrize("command", ["parse", "show", "show --html", "quotes", "voices"])
def test_a_picture_is_no_copy(stories: Path, command: str) -> None:
    """A picture among the copy is one line on standard error, the stories are done, and the exit status tells."""
    picture = stories / "pier.txt"
    picture.write_bytes(PICTURE)
    done = newsmodel(*command.split(), str(picture), str(stories / "a.txt"))
    assert done.returncode == 2
    assert done.stderr.decode() == f"newsmodel: {picture}: this is a PNG picture, not copy; extract its text first\n"
    assert b"harbour office" in done.stdout
    done = newsmodel(*command.split(), "-", stdin=PICTURE)
    assert (done.returncode, done.stderr[:29]) == (2, b"newsmodel: -: this is a PNG p")


def test_a_dash_is_standard_output(stories: Path) -> None:
    """Written with -o or without, to standard output comes the same."""
    for command in ("parse", "quotes", "voices"):
        done = newsmodel(command, str(stories), "-o", "-")
        assert (done.returncode, done.stdout) == (0, newsmodel(command, str(stories)).stdout)
        assert done.stdout


# ---------------------------------------------------------------- show, schema, and the command itself


def test_show_is_plain_in_a_pipe(stories: Path) -> None:
    """Blocks have their labels; there are no colours."""
    done = newsmodel("show", str(stories / "a.txt"))
    text = done.stdout.decode()
    assert done.returncode == 0
    assert text.startswith("headline         Ferry returns to Lunden\n")
    assert "> dateline | places: LUNDEN" in text
    assert "\x1b" not in text


@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_show_on_a_terminal(stories: Path, monkeypatch: pytest.MonkeyPatch, no_color: str, *, coloured: bool) -> None:
    """A terminal gets colours, unless NO_COLOR is set."""
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setenv("NO_COLOR", no_color)
    monkeypatch.setenv("TERM", "xterm")
    assert cli.main(["show", str(stories / "a.txt")]) == 0
    assert ("\x1b[1mLUNDEN:\x1b[0m" in screen.text()) is coloured


def test_show_names_the_stories(stories: Path) -> None:
    """Where there are several files or stories, each has a line with its name above it."""
    done = newsmodel("show", str(stories / "a.txt"), "-", stdin=TWO.read_bytes())
    lines = done.stdout.decode().splitlines()
    assert [line for line in lines if line.startswith("==")] == [
        f"== {stories / 'a.txt'}, story 1 of 1",
        "== -, story 1 of 2",
        "== -, story 2 of 2",
    ]


def test_show_as_a_page(stories: Path) -> None:
    """With --html all stories are on one page that stands alone, named after their files without the folders above."""
    done = newsmodel("show", "--html", str(stories), env={"PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stderr) == (0, b"")
    page = done.stdout.decode()
    read = [
        attrs.evolve(nm.parse((stories / name).read_bytes()), id=str(name))
        for name in (Path("a.txt"), Path("deep") / "b.TXT")
    ]
    assert page == nm.show(read).page()
    assert page.startswith("<!DOCTYPE html>")


def test_show_as_a_page_without_a_story(tmp_path: Path) -> None:
    """If no file could be read there is no page; if some could, these are on it, and the status tells."""
    missing = str(tmp_path / "missing.txt")
    done = newsmodel("show", "--html", missing)
    assert (done.returncode, done.stdout) == (2, b"")
    done = newsmodel("show", "--html", missing, "-", stdin=COPY.encode())
    assert done.returncode == 2
    assert done.stdout.decode() == nm.show(nm.parse(COPY)).page()


def test_show_where_the_encoding_is_narrow(stories: Path) -> None:
    """Characters that a terminal's encoding lacks are escaped and do not stop the command."""
    (stories / "a.txt").write_text(COPY.replace("ferry", "färry “x”"), encoding="utf-8")
    done = newsmodel("show", str(stories / "a.txt"), env={"PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"f\\xe4rry \\u201cx\\u201d" in done.stdout


def test_schema() -> None:
    """The schema that is printed is the one of the format."""
    done = newsmodel("schema")
    assert json.loads(done.stdout)["title"] == json.loads(nm.dumps(nm.Article()))["schema"]


def test_version() -> None:
    """The version is told with whether the modules that are to be compiled are."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["custom"]["modules"]
    modules = [importlib.import_module(name[:-3].replace("/", ".")) for name in listed if "*" not in name]
    (build,) = {"plain Python" if str(module.__file__).endswith(".py") else "compiled" for module in modules}
    done = newsmodel("--version")
    assert done.stdout.decode() == f"newsmodel {nm.__version__} ({build})\n"


@pytest.mark.parametrize("words", [[], ["bake"], ["parse"], ["show"], ["parse", "x", "--oops"]])
def test_a_wrong_command(words: list[str]) -> None:
    """A wrong command is status 2 with a hint how to use it."""
    done = newsmodel(*words)
    assert done.returncode == 2
    assert done.stderr.startswith(b"usage: newsmodel")


@pytest.mark.parametrize("redirect", ["<&-", ">&-"])
def test_a_closed_stream_is_no_crash(redirect: str, tmp_path: Path) -> None:
    """With standard input or output closed by the shell there is one clear line or none, and no traceback."""
    story = tmp_path / "a.txt"
    story.write_text("Bell returns to village\n\nTARN: The bell came home on Monday.\n", encoding="utf-8")
    name = "-" if redirect == "<&-" else str(story)
    command = f'"{sys.executable}" -m newsmodel parse "{name}" {redirect}'
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert done.returncode == (2 if redirect == "<&-" else 0)


@pytest.mark.parametrize(
    ("words", "env", "coloured"),
    [
        ([], {}, False),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ([], {"FORCE_COLOR": ""}, False),
    ],
)
@pytest.mark.parametrize(("command", "copy"), [("show", COPY), ("check", CUT)])
def test_colours_as_wanted(command: str, copy: str, words: list[str], env: dict[str, str], coloured: bool) -> None:
    """The option counts most, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal."""
    done = newsmodel(command, "-", *words, stdin=copy.encode(), env={"NO_COLOR": "", "FORCE_COLOR": "", **env})
    assert (b"\x1b[" in done.stdout) is coloured


def test_check_as_json(tmp_path: Path) -> None:
    """Each problem is a line of JSON with its place; the exit status is that of the text."""
    path = tmp_path / "a.txt"
    path.write_text(CUT, encoding="utf-8")
    done = newsmodel("check", "--json", str(path))
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == newsmodel("check", str(path)).returncode == 1
    problem = nm.parse(CUT).problems[0]
    assert found[0] == {
        "file": str(path),
        "line": 3,
        "column": found[0]["column"],
        "start": problem.span and problem.span.start,
        "end": problem.span and problem.span.end,
        "severity": "error",
        "code": problem.code.value,
        "message": problem.message,
    }
    assert newsmodel("check", "--json", "-", stdin=COPY.encode()).stdout == b""
