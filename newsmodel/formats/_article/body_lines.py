"""The lines of a body: which of its paragraphs are subheads, points, furniture or end notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import attrs

from ...layout.lines.end_notes import is_end_note
from ...layout.lines.shapes import is_rule
from ...model import BlockKind, Dateline
from ...text.characters import BLANKS, BULLETS
from .._whitespace import one_line
from .copy_datelines import copy_dateline, lone_dateline
from .parts import Line
from .sign_offs import closing_name, is_closing

__all__ = ["is_point", "sort_lines", "split_subheads", "take_dateline", "with_end_notes"]

_MOST_NOTES = 6  # paragraphs at the end that may be end notes
_FIRST = 3  # paragraphs of which one may be the dateline by itself
_POINT_MARKS = BULLETS | {"*", "-", "–"}  # in front of a blank
_DASHED = re.compile(r"([-–—])[ \xa0](?=[^\Wa-z_]|[“„«»\"'])[^\n]{1,80}[^\s.!?][ \xa0]\1")  # - A cold winter -
_CONTACT = re.compile(
    r"\(\([^()]{1,300}(?:\([^()]{0,50}\)[^()]{0,300}){0,5}\)\)"
)  # ((ana.ruiz@agency.example; +1 202;))


def is_point(words: str) -> bool:
    """Return whether a paragraph may be a point in front of the dateline, by its mark."""
    return words[:1] in _POINT_MARKS and words[1:2] in BLANKS


def split_subheads(lines: Sequence[Line], stated: Sequence[str]) -> tuple[list[Line], list[str]]:
    """Find the lines of a body that a document states as subheads elsewhere.

    Args:
        lines: The body.
        stated: The subheads, in order.

    Returns:
        The body with these lines as subheads, and the subheads that do not stand in it.
    """
    left = Counter(stated)
    sorted_lines = []
    for line in lines:
        if left[line.text] > 0 and line.kind in {BlockKind.PARAGRAPH, BlockKind.SUBHEAD}:
            left[line.text] -= 1
            sorted_lines.append(attrs.evolve(line, kind=BlockKind.SUBHEAD))
        else:
            sorted_lines.append(line)
    rest = []
    for words in stated:
        if left[words] > 0:
            left[words] -= 1
            rest.append(words)
    return sorted_lines, rest


def take_dateline(lines: list[Line]) -> tuple[Dateline | None, list[Line]]:
    """Take one of the first paragraphs for the dateline if it is no more than that."""
    for number, line in enumerate(lines[:-1][:_FIRST]):
        if line.kind is BlockKind.PARAGRAPH and (found := lone_dateline(one_line(line.text))) is not None:
            return found, [*lines[:number], *lines[number + 1 :]]
    return None, lines


def sort_lines(lines: list[Line], *, as_stated: bool) -> list[Line]:
    """Return the lines of a body on one line each, furniture and points told from paragraphs.

    Args:
        lines: The body; empty lines are left out.
        as_stated: Whether the document says what is furniture and what is a point.
    """
    kept = [
        line if words == line.text else attrs.evolve(line, text=words)
        for line in lines
        if (words := _on_one_line(line.text))
    ]
    return kept if as_stated else _with_furniture(kept)


def _on_one_line(words: str) -> str:
    """Put words on one line; the tabs of empty cells in front of a row of a table stay."""
    line = one_line(words)
    return "\t" * (len(words) - len(words.lstrip("\t"))) + line if words[:1] == "\t" and line else line


def _with_furniture(lines: list[Line]) -> list[Line]:
    """Find what only divides, and the points that some agencies put as paragraphs in front of the dateline."""
    paragraphs = [line for line in lines if line.kind is BlockKind.PARAGRAPH]
    if not all(is_rule(line.text) for line in paragraphs):  # "..." may be all there is
        lines = [
            attrs.evolve(line, kind=BlockKind.FURNITURE)
            if line.kind is BlockKind.PARAGRAPH and is_rule(line.text)
            else line
            for line in lines
        ]
    lines = [
        attrs.evolve(line, kind=BlockKind.SUBHEAD)
        if 0 < number < len(lines) - 1 and line.kind is BlockKind.PARAGRAPH and _DASHED.fullmatch(line.text)
        else line
        for number, line in enumerate(lines)
    ]
    count = 0
    while count < len(lines) and lines[count].kind is BlockKind.PARAGRAPH and is_point(lines[count].text):
        count += 1
    if count and count < len(lines) and copy_dateline(lines[count].text) is not None:
        points = [Line(BlockKind.SUMMARY_POINT, line.text[2:].lstrip()) for line in lines[:count]]
        lines = [*points, *lines[count:]]
    return lines


def with_end_notes(lines: list[Line], agency: str | None, *, as_stated: bool) -> list[Line]:
    """Find the paragraphs at the end of a body that say who reported and edited, or only sign it off.

    Args:
        lines: The body.
        agency: The agency of the story, with whose name it may be signed.
        as_stated: Whether the document says what is an end note, so that none is looked for.
    """
    if as_stated:
        return lines
    noted = list(lines)
    number = len(noted) - 1
    while number > max(0, len(noted) - 1 - _MOST_NOTES):
        line = noted[number]
        if line.kind is not BlockKind.PARAGRAPH or not _is_note(line.text, agency):
            break
        noted[number] = attrs.evolve(line, kind=BlockKind.END_NOTE)
        number -= 1
    if number < 0 or noted[number].kind is not BlockKind.PARAGRAPH:
        return noted
    last = noted[number]
    at = closing_name(last.text, agency)
    if at is not None and not any(mark.end >= at for mark in last.marks):
        name = Line(BlockKind.END_NOTE, last.text[at:])
        noted[number : number + 1] = [attrs.evolve(last, text=last.text[:at].rstrip()), name]
    return noted


def _is_note(words: str, agency: str | None) -> bool:
    return is_end_note(words) or is_closing(words, agency) or _CONTACT.fullmatch(words) is not None
