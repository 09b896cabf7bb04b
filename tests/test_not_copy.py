from __future__ import annotations

from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel._not_copy import looks_like

COPY = "Ferry returns to Lunden\n\nLUNDEN: The ferry is back, the harbour office said on Thursday.\n\nIt sails daily.\n"


def warned(copy: str | bytes) -> list[str]:
    """The messages that a copy is none, of all its stories."""
    problems = [problem for story in nm.parse_all(copy) for problem in story.problems]
    found = [problem for problem in problems if problem.code is nm.ProblemCode.OTHER_FORMAT]
    assert all((x.severity, x.span) == (nm.Severity.WARNING, None) for x in found)
    return [problem.message for problem in found]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("nitf", "XML or HTML"),
        ("newsml-g2", "XML or HTML"),
        ("rss", "XML or HTML"),
        ("atom", "XML or HTML"),
        ("html", "XML or HTML"),
        ("ninjs", "JSON"),
        ("schema-org", "JSON"),
        ("web-annotation", "JSON"),
        ("json", "JSON"),
        ("yaml", "YAML"),
    ],
)
def test_documents_in_other_formats_are_told(name: str, kind: str) -> None:
    """What we write in a format and somebody reads as copy has one problem that says what it looks like."""
    if name == "yaml":
        pytest.importorskip("yaml", reason="the extra `yaml` is not installed")
    document = nm.dumps(nm.parse(COPY), name)
    expected = f"this looks like {kind}, not plain copy; use nm.load or newsmodel convert for news formats"
    assert warned(document) == [expected]
    assert expected in [problem.message for problem in nm.parse(document).problems]


@pytest.mark.parametrize(
    ("copy", "kind"),
    [
        (b'\xef\xbb\xbf<?xml version="1.0"?>\n<item>', "XML or HTML"),
        ("\n\n <!doctype html>\n<p>Ferry returns", "XML or HTML"),
        ("<!-- made by hand --><nitf><body/></nitf>\n", "XML or HTML"),
        ("<p>Ferry returns</p>\n\n\n<p>It sails daily.</p>\n", "XML or HTML"),
        ('[\n  {"headline": "Ferry returns"}\n]', "JSON"),
        ('{ "headline" : "Ferry retu', "JSON"),
    ],
)
def test_ways_in_which_they_begin(copy: str | bytes, kind: str) -> None:
    """A byte order mark, blanks and a comment may stand before; what is cut off is told by its beginning."""
    assert [message.split(",")[0] for message in warned(copy)] == [f"this looks like {kind}"]


@pytest.mark.parametrize(
    "copy",
    [
        COPY,
        "",
        "<TARN FERRIES LTD> YEAR NET\n    LUNDEN, March 3 - Shr 12 cts vs 9 cts.\n",
        '<img src="https://tarn.example/1.jpg"/>\n' + COPY,
        "<NOT>\n" + COPY,
        "[Updates with quotes]\n" + COPY,
        "{Ferry returns}\n" + COPY,
        '["Ferry returns"]\n' + COPY,
        "Schema: how the ferry returns\n" + COPY,
        COPY + "</body></html>\n",
    ],
)
def test_copy_with_such_marks_is_copy(copy: str) -> None:
    """A name in angle brackets, a tag left over, a note in brackets at the beginning are found in real copy."""
    assert warned(copy) == []


@pytest.mark.parametrize("start", [" ", "[", "{", "<", "</", "<a", '{"', "\ufeff", "[ {", "a>"])
def test_long_runs_cost_nothing(start: str) -> None:
    """Only the beginning and the end are looked at, however often a mark is repeated."""
    assert looks_like(start * 300_000) is None


BINARY = {
    "png": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00" + bytes(range(256)) * 20, "a PNG picture"),
    "pdf": (b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + bytes(range(256)) * 20, "a PDF document"),
    "zip": (b"PK\x03\x04\x14\x00story.txt" + bytes(range(256)), "a ZIP archive"),
    "docx": (
        b"PK\x03\x04\x14\x00[Content_Types].xml PK\x03\x04word/document.xml" + bytes(range(256)),
        "a Word document",
    ),
    "elf": (b"\x7fELF\x02\x01\x01\x00" + bytes(range(256)) * 9, "an executable"),
    "exe": (b"MZ\x90\x00\x03\x00" + bytes(range(256)) * 9, "an executable"),
    "unknown": (bytes(range(256)) * 9, "binary data"),
}


@pytest.mark.parametrize("name", BINARY)
def test_bytes_that_are_no_copy(name: str) -> None:
    """They are one story with an error that says what they are; nothing of them is read, and nothing is lost."""
    data, kind = BINARY[name]
    (story,) = nm.parse_all(data)
    (problem,) = story.problems
    assert (problem.code, problem.severity) == (nm.ProblemCode.OTHER_FORMAT, nm.Severity.ERROR)
    assert kind in problem.message
    assert story.headline is None
    assert nm.parse(data) == story
    assert nm.to_bytes(story) == data
    with pytest.raises(nm.ParseError, match="not copy"):
        nm.parse(data, strict=True)


@pytest.mark.parametrize(
    "copy", ["PK is a shop in Tarn.\n", "BZh: a headline\n", "\x01a0105\x1f-\r\n\x02Ferry\r\n\x03"]
)
def test_copy_that_begins_like_them(copy: str) -> None:
    """Letters alone, and the controls of a wire, are copy."""
    assert not any("not copy" in x.message for x in nm.parse(copy.encode()).problems)


def test_the_name_of_a_file(tmp_path: Path) -> None:
    """A path given for copy is told; a path as an object is refused, and both say what to do."""
    file = tmp_path / "ferry.txt"
    file.write_text(COPY, encoding="utf-8")
    (problem,) = (x for x in nm.parse(str(file)).problems if x.code is nm.ProblemCode.OTHER_FORMAT)
    assert problem.severity is nm.Severity.ERROR
    assert "nm.load" in problem.message
    assert not any("name of a file" in x.message for x in nm.parse(str(tmp_path / "other.txt")).problems)
    with pytest.raises(nm.InputError, match="read_bytes"):
        nm.parse(file)  # type: ignore[arg-type]
