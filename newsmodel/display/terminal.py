"""A story with its parts marked, as text for a terminal or a file."""

from __future__ import annotations

import re
import textwrap
from bisect import bisect
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final

from ..model import Article, BlockKind, Span, Speaker, Stamp

__all__ = ["render", "visible"]

_INDENT = max(len(kind) for kind in BlockKind) + 2  # columns of the labels on the left
_WHOLE = -1  # the place of what is said of no block
_LEAST = 20  # columns of text, however narrow the terminal
_QUOTED = 60  # characters of content that the line about an attribution shows

_BREAK = re.compile(r"\r\n|[\n\r]")  # a line end, as everywhere in the library

# What a terminal may obey, hide or reorder: control characters, half surrogate pairs, marks of direction, line and
# paragraph separators, invisible operators, tags. The joiners U+200C and U+200D stay, scripts and emoji need them.
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)

# In the order of painting: what comes later covers what came before.
_PARTS = ("", "dateline", "credit", "content", "addressee", "when", "source", "cue")
_STYLES: Final = {
    "dateline": "\x1b[1m",
    "credit": "\x1b[35m",
    "content": "\x1b[32m",
    "addressee": "\x1b[34m",
    "when": "\x1b[34m",
    "source": "\x1b[1;36m",
    "cue": "\x1b[33m",
    "label": "\x1b[2m",
    "problem": "\x1b[31m",
}
_RESET = "\x1b[0m"


def __dir__() -> list[str]:
    return __all__


def visible(text: str) -> str:
    r"""Make control characters and their like harmless on a screen, and visible.

    >>> visible("red \x1b[31m, turned \u202e")
    'red ␛[31m, turned <U+202E>'
    """
    return _HIDDEN.sub(_shown, text)


def _shown(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code == 0x09:  # noqa: PLR2004  # a tab
        return " "
    if code < 0x20:  # noqa: PLR2004  # Unicode has a picture for each of the first control characters
        return chr(0x2400 + code)
    return f"<U+{code:04X}>"


def render(article: Article, *, colour: bool = False, width: int | None = None) -> str:
    """Show a story block by block, with what was read out of each below it.

    Args:
        article: A story that was parsed.
        colour: Whether to mark source, cue, content and other parts with ANSI colours.
        width: Columns to wrap lines at; None leaves lines as they are.

    Returns:
        Lines, each ended by a line feed; all control characters of the copy are shown as pictures or names.
    """
    columns = None if width is None else max(_LEAST, width - _INDENT)
    painted = _paint(article) if colour else b""
    notes = _notes(article)
    lines: list[str] = []
    for number, block in enumerate(article.blocks):
        label = "" if block.kind is BlockKind.BLANK else block.kind.value
        for piece in _pieces(article.text, block.span, columns):
            margin = _styled("label", label, colour=colour) + " " * (_INDENT - len(label))
            lines.append((margin + _styled_text(article.text, piece, painted)).rstrip())
            label = ""
        for style, note in notes.get(number, ()):
            lines += [" " * _INDENT + _styled(style, row, colour=colour) for row in _wrapped(note, columns)]
    for style, note in notes.get(_WHOLE, ()):
        lines += [
            _styled(style, row, colour=colour) for row in _wrapped(note, None if width is None else max(_LEAST, width))
        ]
    return "".join(f"{line}\n" for line in lines)


def _pieces(text: str, span: Span, columns: int | None) -> Iterator[Span]:
    """Cut a block into its lines, and lines that are too wide at their blanks."""
    at = span.start
    while at < span.end:
        line_end = _BREAK.search(text, at, span.end)
        end, after = line_end.span() if line_end else (span.end, span.end)
        while columns is not None and end - at > columns:
            cut = text.rfind(" ", at + 1, at + columns + 1)
            cut = at + columns if cut < 0 else cut
            yield Span(at, cut)
            at = cut + (text[cut] == " ")
        yield Span(at, end)
        at = after


def _wrapped(note: str, columns: int | None) -> list[str]:
    """Break a line about the story where it is too wide, set in from its second row on."""
    if columns is None or len(note) <= columns:
        return [note]
    return textwrap.wrap(note, columns, subsequent_indent="  ", break_on_hyphens=False)


def _paint(article: Article) -> bytearray:
    """Give each character of the text the number of the part it belongs to."""
    painted = bytearray(len(article.text))
    for number, part in enumerate(_PARTS):
        for span in _marked(article, part):
            painted[span.slice] = bytes([number]) * len(article.text[span.slice])
    return painted


def _marked(article: Article, part: str) -> Iterator[Span]:
    values: Iterable[Any] = ()
    match part:
        case "dateline":
            values = [article.dateline]
        case "credit":
            values = [caption.credit for caption in article.captions]
        case "content":
            values = [piece for attribution in article.attributions for piece in attribution.content]
        case "source" | "cue" | "addressee" | "when":
            values = [getattr(attribution, part) for attribution in article.attributions]
    return (value.span for value in values if value is not None and value.span is not None)


def _styled(style: str, text: str, *, colour: bool) -> str:
    return f"{_STYLES[style]}{text}{_RESET}" if colour and text else text


def _styled_text(text: str, span: Span, painted: bytes | bytearray) -> str:
    if not painted:
        return visible(text[span.slice])
    out, at = [], span.start
    for number, run in groupby(painted[span.slice]):
        end = at + len(list(run))
        out.append(_styled(_PARTS[number], visible(text[at:end]), colour=number > 0))
        at = end
    return "".join(out)


def _notes(article: Article) -> dict[int, list[tuple[str, str]]]:
    """Say what was read out of each block: by its number, styles and lines to print below it."""
    starts = [block.span.start for block in article.blocks]
    notes: dict[int, list[tuple[str, str]]] = {}
    for style, span, note in _readings(article):
        number = _WHOLE if span is None else bisect(starts, span.start) - 1
        notes.setdefault(number, []).append((style, visible(note)))
    return notes


def _readings(article: Article) -> Iterator[tuple[str, Span | None, str]]:
    for name in ("published", "updated"):
        stamp: Stamp | None = getattr(article, name)
        if stamp is not None and stamp.span is not None:
            yield "label", stamp.span, _row(name, date=stamp.date, time=stamp.time, zone=stamp.zone)
    if (byline := article.byline) is not None:
        yield (
            "label",
            byline.span,
            _row("byline", authors=", ".join(byline.authors), agency=byline.agency, role=byline.role),
        )
    for caption in article.captions:
        if (credit := caption.credit) is not None:
            parts = {"agency": credit.agency, "photographer": credit.photographer, "source": credit.source}
            yield "label", caption.span, _row("credit", **parts)
    if (dateline := article.dateline) is not None:
        places = "; ".join(dateline.places)
        yield "label", dateline.span, _row("dateline", places=places, date=dateline.date, agency=dateline.agency)
    for attribution in article.attributions:
        cue = attribution.cue
        content = " … ".join(piece.text for piece in attribution.content)
        where = cue.span if cue is not None else None
        if where is None and attribution.content:
            where = attribution.content[0].span
        row = _row(
            attribution.kind.value,
            source=attribution.source,
            cue=cue,
            content=content if len(content) <= _QUOTED else content[: _QUOTED - 1] + "…",
            speaker=_speaker(attribution.speaker),
            addressee=attribution.addressee,
            when=attribution.when and (attribution.when.date or attribution.when),
            rule=attribution.rule,
        )
        yield "label", where, row
    for problem in article.problems:
        yield "problem", problem.span, f"! {problem.severity.value}: {problem.message} [{problem.code.value}]"


def _speaker(speaker: Speaker | None) -> str | None:
    if speaker is None:
        return None
    return ", ".join(part for part in (str(speaker), speaker.role, speaker.affiliation) if part)


def _row(name: str, **parts: object) -> str:
    return f"> {name}" + "".join(f" | {key}: {value}" for key, value in parts.items() if value not in (None, ""))
