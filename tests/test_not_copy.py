from __future__ import annotations

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
