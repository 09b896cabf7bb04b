from __future__ import annotations

import copy
import pickle

import pytest

import newsmodel as nm
from newsmodel.errors import point_at


def test_one_base() -> None:
    """Everything the library raises can be caught as NewsmodelError."""
    for kind in (
        nm.InputError,
        nm.ParseError,
        nm.ConversionError,
        nm.FormatError,
        nm.MissingExtraError,
        nm.WeightsError,
    ):
        assert issubclass(kind, nm.NewsmodelError)
    assert issubclass(nm.FormatError, nm.ConversionError)
    assert issubclass(nm.InputError, ValueError)
    assert issubclass(nm.MissingExtraError, ImportError)


@pytest.mark.parametrize(
    ("source", "start", "end", "expected"),
    [
        ("One two", 4, 7, (1, 5, "One two", "    ^~~")),
        ("One\nTwo three", 4, 7, (2, 1, "Two three", "^~~")),
        ("One\r\nTwo three", 9, 14, (2, 5, "Two three", "    ^~~~~")),
        ("One\rTwo three", 8, 13, (2, 5, "Two three", "    ^~~~~")),
        ("One\r\rTwo", 5, 8, (3, 1, "Two", "^~~")),
        ("One\n", 4, 4, (2, 1, "", "^")),
        ("", 0, 0, (1, 1, "", "^")),
        ("One", 99, 120, (1, 4, "One", "   ^")),
        ("One two\nthree", 4, 13, (1, 5, "One two", "    ^~~")),
        ("One\u2028two", 4, 7, (1, 5, "One two", "    ^~~")),
        ("A\tB", 2, 3, (1, 3, "A B", "  ^")),
        ("One\r\nTwo", 4, 5, (1, 5, "One", "    ^")),
    ],
)
def test_a_place_is_shown(source: str, start: int, end: int, expected: tuple[int, int, str, str]) -> None:
    """Line, column, the line and the caret are those a reader would point at."""
    assert point_at(source, start, end) == expected


def test_a_long_line_is_cut_around_the_place() -> None:
    """Of a long line only the part near the place is shown, with the caret below the right character."""
    source = "x" * 5000 + "HERE" + "y" * 5000
    line, column, excerpt, caret = point_at(source, 5000, 5004)
    assert (line, column) == (1, 5001)
    assert len(excerpt) <= 80
    assert excerpt[caret.index("^") :].startswith("HERE")
    assert caret.strip() == "^~~~"


def test_a_parse_error_shows_its_place() -> None:
    """The text of a ParseError has the message, the place, the line and the caret."""
    error = nm.ParseError("a character was lost", source="One\nTwo \ufffd\n", start=8, end=9)
    assert str(error) == "a character was lost (line 2, column 5)\n    Two \ufffd\n        ^"


def test_a_parse_error_survives_pickling() -> None:
    """A ParseError from a worker process arrives whole."""
    error = nm.ParseError("lost", source="One two", start=4, end=7)
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301  our own bytes
        assert type(again) is nm.ParseError
        assert (again.message, again.source, again.start, again.end) == ("lost", "One two", 4, 7)
        assert str(again) == str(error)


@pytest.mark.parametrize("kind", [nm.ConversionError, nm.FormatError])
def test_a_conversion_error_lists_its_problems(kind: type[nm.ConversionError]) -> None:
    """The text names every path and its reason, a line each."""
    error = kind("no article", [("$.headline", "expected text"), ("$.captions[0]", "expected an object")])
    assert str(error) == "no article\n  $.headline: expected text\n  $.captions[0]: expected an object"
    assert error.problems == (("$.headline", "expected text"), ("$.captions[0]", "expected an object"))


@pytest.mark.parametrize("kind", [nm.ConversionError, nm.FormatError])
def test_a_conversion_error_survives_pickling(kind: type[nm.ConversionError]) -> None:
    """A conversion error from a worker process arrives whole and is of its own class."""
    error = kind("no article", [("$.headline", "expected text")])
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  our own bytes
    assert type(again) is kind
    assert (again.message, again.problems) == (error.message, error.problems)


def test_a_conversion_error_without_problems() -> None:
    """A conversion error may have a message only."""
    assert str(nm.ConversionError("empty")) == "empty"
    assert nm.ConversionError("empty").problems == ()
