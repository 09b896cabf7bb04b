"""Stories as text for a terminal or a file, with their parts labelled."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Final

from ..model import Article, Attribution, AttributionType, BlockKind, Problem, Span
from ._annotated_rows import Reading, Row, doubts, reading_of, rows, speaker_words
from ._segments import Part, Segment
from ._visible import LINE_END, shortened, visible

__all__ = ["render", "visible"]

_INDENT = max(len(kind) for kind in BlockKind) + 2  # columns for the labels on the left
_LEAST = 20  # columns for the text, however narrow the terminal
_QUOTED = 60  # characters of content in the line about an attribution

_STYLES: Final = {
    Part.DATELINE: "\x1b[1m",
    Part.CREDIT: "\x1b[35m",
    Part.REPORTED: "\x1b[32m",
    Part.QUOTED: "\x1b[4;32m",
    Part.ADDRESSEE: "\x1b[34m",
    Part.WHEN: "\x1b[34m",
    Part.SOURCE: "\x1b[1;36m",
    Part.CUE: "\x1b[33m",
    "label": "\x1b[2m",
    "problem": "\x1b[31m",
}
_RESET = "\x1b[0m"


def __dir__() -> list[str]:
    return __all__


def render(article: Article, *, colour: bool = False, width: int | None = None) -> str:
    """Render a story block by block, with the values read from each below it.

    Args:
        article: A parsed story.
        colour: Whether to mark source, cue, content and other parts with ANSI colours.
        width: The number of columns to wrap lines at; None does not wrap.

    Returns:
        Lines that end in a line feed. Control characters of the copy are shown as pictures or names.
    """
    columns = None if width is None else max(_LEAST, width - _INDENT)
    shown, whole = rows(article)
    lines: list[str] = []
    if article.metadata.notice is not None:
        lines.append(_styled("problem", visible(f"! {article.metadata.notice}"), colour=colour))
    for row in shown:
        label = "" if row.kind is BlockKind.BLANK else row.kind.value
        for piece in _pieces(row, columns):
            margin = _styled("label", label, colour=colour) + " " * (_INDENT - len(label))
            words = "".join(_styled_words(*part, colour=colour) for part in row.cut(piece.start, piece.end))
            lines.append((margin + words).rstrip())
            label = ""
        for style, note in _notes(article, row):
            lines += [" " * _INDENT + _styled(style, line, colour=colour) for line in _wrapped(note, columns)]
    columns = None if width is None else max(_LEAST, width)
    for style, note in _notes(article, whole):
        lines += [_styled(style, line, colour=colour) for line in _wrapped(note, columns)]
    return "".join(f"{line}\n" for line in lines)


def _pieces(row: Row, columns: int | None) -> Iterator[Span]:
    """Split a row into lines, and wide lines at blanks; yield their spans in the story's text."""
    text, at = row.text, 0
    while at <= len(text):
        line_end = LINE_END.search(text, at)
        end, after = line_end.span() if line_end else (len(text), len(text) + 1)
        while columns is not None and end - at > columns:
            cut = text.rfind(" ", at + 1, at + columns + 1)
            cut = at + columns if cut < 0 else cut
            yield Span(row.start + at, row.start + cut)
            at = cut + (text[cut] == " ")
        yield Span(row.start + at, row.start + end)
        at = after


def _wrapped(note: str, columns: int | None) -> list[str]:
    """Wrap a note that is too wide, indented from its second line on."""
    if columns is None or len(note) <= columns:
        return [note]
    return textwrap.wrap(note, columns, subsequent_indent="  ", break_on_hyphens=False)


def _styled(style: Part | str, text: str, *, colour: bool) -> str:
    return f"{_STYLES[style]}{text}{_RESET}" if colour and text else text


def _styled_words(segment: Segment, words: str, *, colour: bool) -> str:
    shown = visible(words)
    return shown if segment.part is None else _styled(segment.part, shown, colour=colour)


def _notes(article: Article, row: Row) -> Iterator[tuple[str, str]]:
    """Yield the notes below a row, each with its style."""
    for reading in row.readings:
        yield "label", _line(reading)
    for number in row.attributions:
        yield "label", _line(_attribution(article.attributions[number]))
    for problem in row.problems:
        yield "problem", _complaint(problem)


def _line(reading: Reading) -> str:
    return f"> {reading.name}" + "".join(f" | {key}: {value}" for key, value in reading.parts)


def _attribution(attribution: Attribution) -> Reading:
    return reading_of(
        attribution.kind.value,
        doubtful=doubts(attribution),
        type=None if attribution.type is AttributionType.SPEECH else attribution.type.value,
        source=attribution.source,
        cue=attribution.cue,
        content=shortened((piece.text for piece in attribution.content), _QUOTED),
        speaker=speaker_words(attribution.speaker),
        addressee=attribution.addressee,
        when=attribution.when and (attribution.when.date or attribution.when),
        rule=attribution.rule,
    )


def _complaint(problem: Problem) -> str:
    return visible(f"! {problem.severity.value}: {problem.message} [{problem.code.value}]")
