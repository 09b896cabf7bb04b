from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel import formats

COPY = "Ferry returns to Lunden\n\nLUNDEN: The ferry is back, the harbour office said on Thursday.\n\nIt sails daily.\n"
TWO = Path(__file__).parent.parent / "examples" / "two-stories.txt"


def newsmodel(*words: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the command as a process of its own."""
    return subprocess.run([sys.executable, "-m", "newsmodel", *words], input=stdin, capture_output=True, check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A file with one story."""
    path = tmp_path / "ferry.txt"
    path.write_text(COPY, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", formats.names())
def test_convert_to_every_format(name: str, copy: Path) -> None:
    """A story comes out on standard output as `dumps` writes it, without the article embedded."""
    done = newsmodel("convert", str(copy), "--to", name)
    assert (done.returncode, done.stderr) == (0, b"")
    written = formats.dumps_all([nm.parse(copy.read_bytes())], name, embed=False)
    assert done.stdout == (written if isinstance(written, bytes) else written.encode())


def test_convert_there_and_back(copy: Path, tmp_path: Path) -> None:
    """File names tell the formats in both directions, and a lossless one gives the copy again."""
    page, again = tmp_path / "ferry.nitf.xml", tmp_path / "again.txt"
    assert newsmodel("convert", "--embed", str(copy), "-o", str(page)).returncode == 0
    assert formats.load(page) == nm.parse(COPY)
    assert newsmodel("convert", str(page), "-o", str(again)).returncode == 0
    assert again.read_text(encoding="utf-8") == COPY


def test_convert_standard_input() -> None:
    """A dash is standard input: known by its content, else copy; a format can be named."""
    document = nm.dumps(nm.parse(COPY), "ninjs")
    for stdin, more in ((COPY, ()), (document, ()), (document, ("--from", "ninjs"))):
        done = newsmodel("convert", "-", "--to", "json", *more, stdin=str(stdin).encode())
        assert (done.returncode, done.stderr) == (0, b"")
        assert nm.loads(done.stdout).headline == nm.parse(COPY).headline


def test_convert_what_no_name_tells(tmp_path: Path) -> None:
    """A file whose name tells nothing is known by its content, else it is copy."""
    path = tmp_path / "ferry"
    for text in (COPY, nm.dumps(nm.parse(COPY), "markdown")):
        path.write_text(text, encoding="utf-8")
        done = newsmodel("convert", str(path), "--to", "json")
        headline = nm.loads(done.stdout).headline
        assert headline is not None
        assert headline.text == "Ferry returns to Lunden"


def test_convert_several_stories(tmp_path: Path) -> None:
    """Several stories go into a document that holds them, or one file each into a folder."""
    lines = newsmodel("convert", str(TWO), "--to", "json").stdout.splitlines()
    assert [nm.loads(line) for line in lines] == list(nm.parse_all(TWO.read_bytes()))
    refused = newsmodel("convert", str(TWO), "--to", "html")
    assert (refused.returncode, refused.stdout) == (2, b"")
    assert b"holds one story, but there are 2" in refused.stderr
    assert newsmodel("convert", str(TWO), "--to", "html", "-o", str(tmp_path)).returncode == 0
    assert sorted(x.name for x in tmp_path.iterdir()) == ["two-stories-1.html", "two-stories-2.html"]
    feed = tmp_path / "two.rss"
    assert newsmodel("convert", str(TWO), "-o", str(feed)).returncode == 0
    assert len(formats.load_all(feed)) == 2


def test_convert_to_two_files(copy: Path, tmp_path: Path) -> None:
    """Brat gets its annotations and its copy."""
    assert newsmodel("convert", str(copy), "-o", str(tmp_path / "bell.ann")).returncode == 0
    assert (tmp_path / "bell.txt").read_text(encoding="utf-8") == COPY


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["{copy}"], "cannot tell which format to write"),
        (["{copy}", "-o", "{folder}/out"], "cannot tell which format to write"),
        (["{copy}", "-o", "{folder}/out.xml"], "cannot tell which format to write"),
        (["{copy}", "--to", "papyrus"], "unknown format 'papyrus'"),
        (["{copy}", "--to", "json", "--from", "nitf"], "not"),
        (["{copy}", "--to", "json", "--from", "csv"], "can only be written"),
        (["{folder}/none.txt", "--to", "json"], "No such file"),
        (["{copy}", "--to", "text", "-o", "{copy}"], "is also an input"),
        (["{copy}", "--to", "text", "-o", "{folder}/no/out.txt"], "does not exist"),
    ],
)
def test_convert_fails_in_one_line(words: list[str], reason: str, copy: Path, tmp_path: Path) -> None:
    """What cannot be converted is told in one line, with exit status 2; no file is touched."""
    done = newsmodel("convert", *(word.format(copy=copy, folder=tmp_path) for word in words))
    assert (done.returncode, done.stdout) == (2, b"")
    assert reason in done.stderr.decode()
    assert len(done.stderr.decode().splitlines()) == 1
    assert [x.name for x in tmp_path.iterdir()] == ["ferry.txt"]
    assert copy.read_text(encoding="utf-8") == COPY


def test_a_folder_is_no_input(tmp_path: Path) -> None:
    """A folder is told as what it is."""
    done = newsmodel("convert", str(tmp_path), "--to", "json")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_formats_lists_all() -> None:
    """Every format has a line with its name, what can be done with it, and its suffixes."""
    lines = newsmodel("formats").stdout.decode().splitlines()
    assert tuple(line.split()[0] for line in lines) == formats.names()
    found = {line.split()[0]: line.split()[1:] for line in lines}
    assert found["nitf"][:3] == ["read/write", ".nitf.xml", ".nitf"]
    assert found["csv"][:2] == ["write", ".csv"]
    assert all(len(words) > 2 for words in found.values())


def test_json_lines_are_valid(tmp_path: Path) -> None:
    """A file of JSON Lines is read by its suffix."""
    path = tmp_path / "stories.jsonl"
    assert newsmodel("convert", str(TWO), "-o", str(path)).returncode == 0
    assert [json.loads(x)["schema"] for x in path.read_text(encoding="utf-8").splitlines()] == [
        "newsmodel/article/1"
    ] * 2
    assert formats.load_all(path) == nm.parse_all(TWO.read_bytes())
    assert formats.load(path) == nm.parse_all(TWO.read_bytes())[0]


def test_a_folder_that_is_not_there(copy: Path, tmp_path: Path) -> None:
    """A name that ends as a folder's does is never made a file."""
    done = newsmodel("convert", str(copy), "--to", "ninjs", "-o", f"{tmp_path / 'stories'}/")
    assert done.returncode == 2
    assert b"stories/: the folder does not exist" in done.stderr
    assert list(tmp_path.iterdir()) == [copy]


def test_a_folder_is_not_converted(tmp_path: Path) -> None:
    """It is told which commands take folders, and which one writes tables of who said what."""
    done = newsmodel("convert", str(tmp_path), "--to", "csv")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(f"newsmodel: {tmp_path}: a folder; newsmodel quotes and newsmodel batch".encode())
    done = newsmodel("batch", str(tmp_path), "-o", str(tmp_path / "said.csv"))
    assert done.returncode == 2
    assert b"got 'said.csv'; newsmodel quotes writes tables of who said what" in done.stderr
