"""A body, plain text or markup, as lines; and words of data fields without the markup left in them."""

from __future__ import annotations

import re
from itertools import pairwise

from ...model import BlockKind
from ...text.characters import BLANK
from .._article.parts import Line
from .._list_items import hangs, items, joined_hanging
from .._whitespace import one_line
from .html_lines import read_lines
from .html_tags import is_markup, unescaped

__all__ = ["body_lines", "clean", "paragraphs_of"]

_BLANK_LINE = re.compile(rf"\n[{BLANK}]*+\n")
_INDENT = re.compile(r"\n(?:[ \xa0]{2,}|\t)(?=\S)")  # opens a paragraph of wrapped text
_SET_IN = re.compile(r"(?:[ \xa0]{2,}|\t)(?=\S)")
_WRAPPED = re.compile(r"\n[^\s]")
_ONE_PARAGRAPH = re.compile(r"\s*<p>([^<]*)</p>\s*")  # around a text that is none
_LAID_OUT = re.compile(r"<(?:p|div|table|pre|html|body)[\s/>]", re.IGNORECASE)  # line ends are no more than blanks
_LINE_END = re.compile(r"\n")
_SHORTEST = 30  # characters of one that is wrapped where it ends
_FULL = 0.75  # of the longest line that the last one of a paragraph has at most
_STOPS = (".", "!", "?", "…", ":", ".”", '."', "?”", "!”", "»", ")")
_WIDEST = 160  # characters of a line that was wrapped by hand or machine


def clean(text: str) -> str:
    """Return words on one line without the markup and character references that some systems leave in them."""
    if not is_markup(text):
        text = unescaped(text)
        if not is_markup(text):  # it is else, though escaped
            return one_line(text)
    return " ".join(unescaped(line.text) for line in read_lines(text))


def body_lines(text: str, *, is_html: bool = False) -> list[Line]:
    """Cut a body into lines: at its tags, or else at blank lines or line ends.

    Args:
        text: Plain text or markup; a field that should hold the one often holds the other.
        is_html: Whether the document says it is markup; line ends are no more than blanks then.

    Returns:
        Kind and words of each line that has any.
    """
    inner = _ONE_PARAGRAPH.fullmatch(text)
    if inner is not None and _is_indented(inner[1].strip()):
        text = inner[1]
    elif is_markup(text):
        return _read_markup(text, is_html=is_html)
    elif is_html and "\n\n" not in text:
        return read_lines(text)
    text = unescaped(text)
    if is_markup(text):  # it was escaped
        return _read_markup(text.strip(), is_html=is_html)
    return [Line(BlockKind.PARAGRAPH, words) for words in paragraphs_of(text)]


def paragraphs_of(text: str) -> list[str]:
    """Cut plain text into paragraphs: at blank lines, else at indents or line ends; items of lists are paragraphs."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if "\n" not in text and "\\n\\n" in text:
        text = text.replace("\\r", "").replace("\\n", "\n")
    parts = _BLANK_LINE.split(text)
    lines = text.split("\n")
    if max(map(len, lines)) > _WIDEST:  # nobody wraps lines so wide: each is a paragraph
        parts = lines
    elif len(parts) > 1:
        parts = [item for part in parts for item in items(part)]
    elif _is_indented(text):
        parts = [item for part in _set_in(lines) for item in items(part)]
    elif _is_wrapped(lines):
        parts = [item for part in _at_short_lines(lines) for item in items(part)]
    else:
        parts = joined_hanging(lines)
    return [words for part in parts if (words := one_line(part))]


def _read_markup(text: str, *, is_html: bool) -> list[Line]:
    """Read the lines of markup; plain text with a few tags in it keeps its own paragraphs."""
    if is_html or "\n" not in text or _LAID_OUT.search(text) is not None:
        return read_lines(text)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    is_wide = max(map(len, text.split("\n"))) > _WIDEST
    return read_lines(text, paragraph_end=_LINE_END if is_wide else _BLANK_LINE)


def _set_in(lines: list[str]) -> list[str]:
    """Join the lines of each paragraph of a text whose paragraphs begin with a line that is set in."""
    parts: list[list[str]] = []
    for line in lines:
        if not parts or (_SET_IN.match(line) is not None and not hangs(parts[-1][0], parts[-1][-1], line)):
            parts.append([line])
        else:
            parts[-1].append(line)
    return ["\n".join(part) for part in parts]


def _is_wrapped(lines: list[str]) -> bool:
    """Return whether lines are those of wrapped paragraphs: most are long and go on in the middle of a sentence."""
    going_on = [
        below.lstrip()[:1]
        for line, below in pairwise(lines)
        if len(line) > _SHORTEST and not line.rstrip().endswith(_STOPS)
    ]
    breaks = len(lines) - 1
    return len(going_on) * 2 > breaks and sum(first.islower() for first in going_on) * 3 >= breaks


def _at_short_lines(lines: list[str]) -> list[str]:
    """Join wrapped lines to paragraphs, each of which ends with a sentence on a line that is not full."""
    full = _FULL * max(map(len, lines))
    parts: list[list[str]] = [[]]
    for line in lines:
        parts[-1].append(line)
        if len(line) < full and line.rstrip().endswith(_STOPS):
            parts.append([])
    return ["\n".join(part) for part in parts]


def _is_indented(text: str) -> bool:
    """Return whether a text is wrapped, and indents open its paragraphs."""
    return _INDENT.search(text) is not None and _WRAPPED.search(text) is not None
