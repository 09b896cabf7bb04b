from __future__ import annotations

import csv
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel.quotes import COLUMNS, Filter, quote_rows, write_quotes

COPY = (
    "Ferry returns to Lunden\n\nLUNDEN, March 3, 2019 (Reuters) - The ferry is back, Mayor Ida Holm said on Sunday.\n\n"
    "“It sails daily,” she told reporters. The World Harbour Organisation denied that it was late.\n"
)
STORY = nm.parse(COPY, id="=1+1")


def cells(story: nm.Article, wanted: Filter | None = None) -> list[dict[str, object]]:
    """The rows of a story by the names of their columns."""
    return [dict(zip(COLUMNS, row, strict=True)) for row in quote_rows([story], wanted)]


def newsmodel(*words: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the command as a process of its own."""
    command = [sys.executable, "-m", "newsmodel", *words]
    return subprocess.run(command, input=stdin, capture_output=True, check=False)


def csv_rows(table: bytes) -> list[dict[str, str]]:
    """The rows of a table in CSV."""
    return [*csv.DictReader(table.decode().splitlines())]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a story, and one deeper down."""
    (tmp_path / "deep").mkdir()
    (tmp_path / "a.txt").write_text(COPY, encoding="utf-8")
    (tmp_path / "deep" / "b.txt").write_text(COPY.replace("Holm", "Falk"), encoding="utf-8")
    return tmp_path


def test_one_flat_row_for_each_attribution() -> None:
    """A row has what was said, by whom, and the paragraph with its number and text."""
    rows = cells(STORY)
    assert len(rows) == len(STORY.attributions) == 3
    assert [row["paragraph"] for row in rows] == [1, 2, 2]
    assert [row["speaker"] for row in rows[:2]] == ["Ida Holm", "Ida Holm"]
    assert rows[1]["paragraph_text"] == STORY.paragraphs[1].text
    assert rows[1]["quotes"] == "It sails daily,"
    assert (rows[1]["kind"], rows[2]["act"]) == ("direct", "deny")
    assert [(row["start"], row["end"]) for row in rows] == [
        (x.span.start, x.span.end) for x in STORY.attributions if x.span is not None
    ]


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        (Filter(), [1, 2, 3]),
        (Filter(kinds=frozenset({nm.AttributionKind.DIRECT})), [2]),
        (Filter(acts=frozenset({nm.Act.DENY})), [3]),
        (Filter(speakers=("Holm",)), [1, 2]),
        (Filter(speakers=("WHO", "nobody")), [3]),
        (Filter(min_confidence=1.0), []),
        (Filter(types=frozenset({nm.AttributionType.SPEECH})), [1, 2, 3]),
        (Filter(types=frozenset({nm.AttributionType.BELIEF})), []),
        (Filter(kinds=frozenset({nm.AttributionKind.DIRECT}), speakers=("WHO",)), []),
    ],
)
def test_filters(wanted: Filter, numbers: list[int]) -> None:
    """Filters of one sort widen, filters of different sorts narrow."""
    assert [row["number"] for row in cells(STORY, wanted)] == numbers


def test_csv_from_a_folder(folder: Path) -> None:
    """The shortest way: a folder to a table that opens in a spreadsheet, in which no cell is a formula."""
    out = folder / "out.csv"
    done = newsmodel("quotes", str(folder), "-o", str(out))
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    rows = csv_rows(out.read_bytes())
    assert tuple(rows[0]) == tuple(COLUMNS)
    assert [row["speaker"] for row in rows if row["kind"] == "direct"] == ["Ida Holm", "Ida Falk"]
    write_quotes(quote_rows([STORY]), out)
    assert "'=1+1" in out.read_text(encoding="utf-8")


def test_json_lines_and_standard_output(folder: Path) -> None:
    """JSON Lines have the types of the cells, and without -o the table goes to standard output."""
    out = folder / "out.jsonl"
    assert newsmodel("quotes", str(folder / "a.txt"), "-o", str(out), "--speaker", "Holm").returncode == 0
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [(row["number"], row["story_date"], row["negated"]) for row in rows] == [
        (1, "2019-03-03", False),
        (2, "2019-03-03", False),
    ]
    for words, lines in ((["--act", "deny"], 2), (["--type", "belief"], 1), (["--min-confidence", "1"], 1)):
        done = newsmodel("quotes", "-", *words, stdin=COPY.encode())
        assert len(done.stdout.splitlines()) == lines


def test_parquet(folder: Path) -> None:
    """Parquet has typed columns; a story with lone surrogates is written as well."""
    pq = pytest.importorskip("pyarrow.parquet")
    out = folder / "out.parquet"
    assert newsmodel("quotes", str(folder), "-o", str(out)).returncode == 0
    table = pq.read_table(out)
    assert (table.num_rows, table.column_names) == (6, list(COLUMNS))
    assert str(table.schema.field("story_date").type) == "date32[day]"
    assert write_quotes(quote_rows([nm.parse(COPY.replace("daily", "d\ud800y"))]), out) == 3
    assert "d\ufffdy" in pq.read_table(out).column("content").to_pylist()[1]


def sheet(path: Path) -> list[list[str | None]]:
    """The cells of a workbook as text."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            ET.fromstring(archive.read(name))  # noqa: S314  # our own file
        root = ET.fromstring(archive.read("xl/worksheets/sheet1.xml"))  # noqa: S314
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    return [["".join(cell.itertext()) or None for cell in row] for row in root.iter(f"{space}row")]


def test_a_workbook(folder: Path) -> None:
    """An Excel workbook needs no package, has a header and a row each, and takes any characters."""
    out = folder / "out.xlsx"
    assert newsmodel("quotes", str(folder), "-o", str(out)).returncode == 0
    rows = sheet(out)
    assert rows[0] == list(COLUMNS)
    assert len(rows) == 7
    assert rows[1][4] == str(43527)  # 3 March 2019 in the calendar of spreadsheets
    odd = nm.Attribution(content=["d\x01_x0041_\ud800 & <b>"])
    write_quotes(quote_rows([nm.Article(attributions=[odd])]), out)
    assert "d_x0001__x005F_x0041_? & <b>" in sheet(out)[1]


def test_a_workbook_that_others_read(folder: Path) -> None:
    """Openpyxl reads days, numbers and texts as they were."""
    openpyxl = pytest.importorskip("openpyxl")
    out = folder / "out.xlsx"
    write_quotes(quote_rows([STORY]), out)
    read = list(openpyxl.load_workbook(out).active.values)
    assert read[1][0] == "=1+1"
    assert read[1][4].date() == STORY.date
    assert read[2][18] == "“It sails daily,”"


def test_tables_and_formats_are_inputs(folder: Path) -> None:
    """What newsmodel and others have written is read as well as copy."""
    pytest.importorskip("pyarrow")
    nm.write_parquet([STORY], folder / "a.parquet")
    (folder / "a.jsonl").write_text(f"{nm.dumps(STORY)}\n" * 2, encoding="utf-8")
    nm.dump(STORY, folder / "a.ninjs.json", "ninjs")
    names = [str(folder / name) for name in ("a.parquet", "a.jsonl", "a.ninjs.json", "a.txt")]
    done = newsmodel("quotes", *names)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(done.stdout.splitlines()) == 1 + 3 * 5


def test_a_file_of_copy_is_read_with_the_options(folder: Path) -> None:
    """A file that is named is read like those of a folder: rows have its name, options hold; wires are known."""
    name = str(folder / "a.txt")
    (folder / "a.txt").write_text(COPY.replace(", 2019", ""), encoding="utf-8")
    whole, named = (csv_rows(newsmodel("quotes", x, "--date", "2011-03-05").stdout) for x in (str(folder), name))
    assert named == [row for row in whole if row["id"] == name]
    assert [row["story_date"] for row in named] == ["2011-03-03"] * len(named)
    assert named
    assert not csv_rows(newsmodel("quotes", name, "--min-confidence", "1").stdout)
    nm.dump(STORY, folder / "b.txt", "iptc7901")
    assert csv_rows(newsmodel("quotes", str(folder / "b.txt")).stdout)[0]["headline"] == str(STORY.headline)


def test_filters_that_leave_nothing_are_told(folder: Path) -> None:
    """A table without rows because of its filters is written, and a line on standard error says so."""
    done = newsmodel("quotes", str(folder), "--speaker", "Nobody Atall")
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 1)
    assert done.stderr == b"newsmodel: output: no statement is left by these filters\n"


def test_what_fails_is_told(folder: Path) -> None:
    """A missing file, an unknown kind of table and an input as output are lines on standard error, not tracebacks."""
    done = newsmodel("quotes", str(folder / "gone"), str(folder / "a.txt"), "-o", str(folder / "x.csv"))
    assert done.returncode == 2
    assert done.stderr.decode() == f"newsmodel: {folder / 'gone'}: No such file or directory\n"
    assert (folder / "x.csv").exists()
    done = newsmodel("quotes", str(folder), "-o", str(folder / "x.docx"))
    assert (done.returncode, b"expected a name that ends in .csv, .xlsx, .parquet, .jsonl" in done.stderr) == (2, True)
    done = newsmodel("quotes", str(folder / "a.txt"), "-o", str(folder / "a.txt"))
    assert (done.returncode, b"is also an input" in done.stderr) == (2, True)
    held = (folder / "x.csv").read_bytes()
    for inputs in (folder / "*", folder / "gone"):  # a pattern that the output is among, and a mistyped name
        done = newsmodel("quotes", str(inputs), "-o", str(folder / "x.csv"))
        assert (done.returncode, (folder / "x.csv").read_bytes() == held) == (2, True)
    assert newsmodel("quotes", str(folder / "gone")).stdout == b""
