"""Stories in colour for terminals: `rich.print(article)`; requires the extra `rich`.

Parts differ in style as well as colour, as on the notebook card: sources bold, cues italic, quoted words underlined.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from ..errors import requiring
from ..model import Article, Attribution, BlockKind, Problem, Severity, Speaker
from ._annotated_rows import Reading, Row, details, role_words, rows
from ._excerpt import excerpt
from ._segments import Part
from ._visible import LINE_END, one_line, visible

with requiring("rich", "for newsmodel.display.rich", extra="rich"):
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

if TYPE_CHECKING:
    from rich.console import RenderableType

__all__ = ["group", "renderable"]

_STYLES: Final = {
    Part.DATELINE: "bold",
    Part.CREDIT: "magenta",
    Part.REPORTED: "green",
    Part.QUOTED: "underline green",
    Part.ADDRESSEE: "bright_blue",
    Part.WHEN: "bright_blue",
    Part.SOURCE: "bold cyan",
    Part.CUE: "italic yellow",
}
_ROWS: Final = {
    BlockKind.HEADLINE: "bold",
    BlockKind.HEADLINE_REPEAT: "dim",
    BlockKind.FURNITURE: "dim",
    BlockKind.DATE_LINE: "dim",
}


def __dir__() -> list[str]:
    return __all__


def renderable(value: object) -> RenderableType:
    """Convert an article, an attribution or a speaker to a renderable of rich.

    Args:
        value: The value; for anything else, its repr is printed.
    """
    match value:
        case Article():
            return _article(value)
        case Attribution():
            return Group(*map(_words, rows(excerpt(value))[0]), _reading(details(value)))
        case Speaker():
            more = [one_line(text) for text in (role_words(value), value.affiliation) if text]
            return Text.assemble((one_line(str(value)), "bold cyan"), *(f", {text}" for text in more))
    return Text(repr(value))


def group(values: Iterable[object], rest: str) -> RenderableType:
    """Stack several values, with a last line if there is one."""
    parts = [part for value in values for part in (renderable(value), Text())]
    return Group(*parts, Text(rest, "dim")) if rest else Group(*parts[:-1])


def _article(article: Article) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    shown, whole = rows(article)
    for row in shown:
        label = "" if row.kind is BlockKind.BLANK else row.kind.value
        table.add_row(label, Group(_words(row), *_notes(article, row)))
    for note in _notes(article, whole):
        table.add_row("", note)
    return table


def _words(row: Row) -> Text:
    text = Text(style=_ROWS.get(row.kind, ""))
    for segment, words in row.cut(row.start, row.start + len(row.text)):
        styles = [_STYLES[part] for part in (segment.content, segment.part) if part is not None]
        style = " ".join([*styles, "underline2 red"] if segment.wrong else styles)
        text.append("\n".join(visible(line) for line in LINE_END.split(words)), style or None)
    return text


def _notes(article: Article, row: Row) -> list[RenderableType]:
    notes: list[RenderableType] = [_reading(reading) for reading in row.readings]
    notes += [_reading(details(article.attributions[number])) for number in row.attributions]
    return notes + [_problem(problem) for problem in row.problems]


def _reading(reading: Reading) -> Text:
    text = Text("› ", "dim").append(reading.name, "bold")
    for key, value in reading.parts:
        text.append(f"  {key} ", "dim").append(value, "not dim")
    return text


def _problem(problem: Problem) -> Text:
    style = {Severity.ERROR: "bold red", Severity.WARNING: "red"}.get(problem.severity, "dim")
    return Text(f"! {problem.severity.value}: {one_line(problem.message)} [{problem.code.value}]", style)
