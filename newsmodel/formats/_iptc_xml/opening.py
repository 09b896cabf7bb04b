"""Dateline, byline and headline that stand as paragraphs above a story."""

from __future__ import annotations

import attrs

from ...layout.values.bylines import read_byline
from ...lexicon import loading
from ...model import BlockKind, Byline, Dateline
from .._article.bylines import as_byline
from .._article.copy_datelines import CLOSING_MARKS
from .._article.parts import Line
from .._whitespace import one_line

__all__ = ["read_opening", "take_dateline"]

_WINDOW = 200  # characters of a paragraph that may be its dateline
_AROUND = f"{CLOSING_MARKS},"  # the words of a dateline, where it stands twice
_OPENING_LINES = 4  # paragraphs above the story of which one may be the byline
_LONGEST_BYLINE = 120  # characters
_ROLES = loading.words("bylines", "role")


def take_dateline(lines: list[Line], dateline: Dateline | None) -> Dateline | None:
    """Take the first paragraph for the dateline if it says no more than the one that the document states.

    Args:
        lines: The body; the paragraph is taken out.
        dateline: What the document states.

    Returns:
        The dateline, with the words of the paragraph.
    """
    at = next((n for n, line in enumerate(lines) if line.kind is BlockKind.PARAGRAPH), None)
    if dateline is None or at is None or len(lines) < at + 2 or len(lines[at].text) > _WINDOW:
        return dateline
    words = lines[at].text
    if words.rstrip(_AROUND) == one_line(dateline.text).rstrip(_AROUND) != "":
        del lines[at]
        return attrs.evolve(dateline, text=words)
    return dateline


def _is_role(name: str) -> bool:
    """Return whether what stands for the name of an author is a role: "Staff Reporter"."""
    return name.rpartition(" ")[2].lower() in _ROLES


def read_opening(lines: list[Line], headline: str, byline: Byline | None) -> Byline | None:
    """Take the byline that stands as a paragraph above the story, and leave out the headline that does once more.

    Args:
        lines: The body; these paragraphs are taken out.
        headline: The headline.
        byline: The byline that the document states.

    Returns:
        The byline.
    """
    first = [n for n, line in enumerate(lines) if line.kind is BlockKind.PARAGRAPH][: _OPENING_LINES + 1]
    for number in reversed(first[:-1] or first):  # one is the story, if there is any
        words = lines[number].text
        if words == headline:
            del lines[number]
        elif len(first) == 1 and not words.startswith("By "):
            break
        elif len(words) <= _LONGEST_BYLINE and (read := read_byline(words, 0, len(words))) is not None:
            if read.text != words or not read.authors:
                continue
            if byline is None or not byline.text or all(map(_is_role, byline.authors)):
                byline = as_byline(words)
                del lines[number]
            elif byline.authors == read.authors:
                del lines[number]
    return byline
