from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.layout.lines.positions import EDGE, Lines

_LETTERS = st.sampled_from("ab.é“ \t\xa0\u200b\ufeff\x00\x0c\x1c\x85\u2028\n\r")
_TEXTS = st.text(_LETTERS, max_size=80)


def words_of(lines: Lines) -> list[str]:
    """The words of all lines that have some."""
    return [lines.words(number) for number in range(len(lines)) if not lines.blank(number)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", [""]),
        ("\n", [""]),
        ("Tram", ["Tram"]),
        ("Tram\n", ["Tram"]),
        ("Tram\n\nBus", ["Tram", "", "Bus"]),
        ("Tram\r\nBus\rBoat\n", ["Tram", "Bus", "Boat"]),
        ("Tram\u2028Bus\x85Boat\x0bCab", ["Tram\u2028Bus\x85Boat\x0bCab"]),
        ("\ufeffTram\u200b\n \xa0 \n", ["Tram", ""]),
    ],
)
def test_what_ends_a_line(text: str, words: list[str]) -> None:
    """Line feed, carriage return or both end a line; Unicode's other separators do not, and a final end opens none."""
    lines = Lines(text)
    assert [lines.words(number) for number in range(len(lines))] == words


@given(_TEXTS)
def test_offsets_are_in_order(text: str) -> None:
    """Lines begin one after the other, reach to the end of the text, and hold their words without what is unseen."""
    lines = Lines(text)
    assert len(lines.at) == len(lines) + 1
    assert lines.at[0] == 0
    assert lines.at[-1] == len(text)
    assert lines.at == sorted(lines.at)
    assert len(set(lines.at[:-1])) == len(lines)
    for number in range(len(lines)):
        assert lines.at[number] <= lines.start[number] <= lines.end[number] <= lines.at[number + 1]
        words = lines.words(number)
        assert words == words.strip(EDGE)
        assert lines.blank(number) == (not words)
        assert text[lines.at[number] : lines.at[number + 1]].strip(EDGE) == words


@given(_TEXTS, st.sampled_from(["\r\n", "\r"]))
def test_line_ends_make_no_difference(text: str, end: str) -> None:
    """The same copy with other line ends has lines with the same words."""
    text = text.replace("\r", "")
    assert words_of(Lines(text.replace("\n", end))) == words_of(Lines(text))


@given(_TEXTS)
def test_neighbours_have_words(text: str) -> None:
    """The line after a line is the next one with words, the line before it the last, and there is none in between."""
    lines = Lines(text)
    count = len(lines)
    filled = [number for number in range(count) if not lines.blank(number)]
    for number in range(-1, count):
        assert lines.after(number) == next((n for n in filled if n > number), count)
    for number in range(count + 1):
        assert lines.before(number) == next((n for n in reversed(filled) if n < number), -1)


@pytest.mark.parametrize(("text", "columns"), [("Tram", 0), ("    Tram", 4), ("\t \xa0Tram", 3), ("   ", 0)])
def test_indent(text: str, columns: int) -> None:
    """A line's indent counts whatever stands unseen in front of its words; a blank line has none."""
    assert Lines(text).indent(0) == columns


@given(st.integers(0, 60))
def test_runs_of_blank_lines_are_bounded(count: int) -> None:
    """However many blank lines follow on one another, only the first few are told apart, and none is lost."""
    text = "Tram" + "\n" * (count + 1) + "Bus"
    lines = Lines(text)
    assert words_of(lines) == ["Tram", "Bus"]
    assert len(lines) <= 2 + min(count, 6)
    assert "".join(text[a:b] for a, b in zip(lines.at, lines.at[1:], strict=False)) == text
