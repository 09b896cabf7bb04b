"""The text of an ANPA 1312 transmission, and its closing line."""

from __future__ import annotations

import re

import attrs

from ...layout.lines.sign_offs import is_sign_off
from ...model import BlockKind
from .._wires.filing import filing_stamp
from .._wires.lines import WireLine
from .._wires.paragraphs import opens_paragraph
from .._wires.story import WireStory
from .notation import FILED, NOBODY, PART, bare_end, is_indented

__all__ = ["read_body", "read_tail"]

_AGATE = "\x08"  # in front of a row of a table
_LONGEST_SUBHEAD = 75  # characters
_STAMPED = re.compile(r"[A-Z]{2,5}-[0-9]{2}:[0-9]{2}-[0-9]{2}-[0-9]{2}-[0-9]{2}")  # XYZ-21:37-09-12-18


def read_body(wire: WireStory, lines: list[WireLine]) -> None:
    """Claim the paragraphs; centred lines within are subheads, rules are furniture."""
    text = wire.text
    made: list[tuple[BlockKind, list[WireLine]]] = []
    closing = _closing(text, lines)
    for number, line in enumerate(lines):
        words = "" if line.blank else text[line.first : bare_end(text, line)].lstrip("^ ")
        if not line.blank and (PART.fullmatch(words) or not words):
            made.append((BlockKind.FURNITURE, [line]))
        elif not line.blank and text[line.first] == "^" and is_sign_off(words):  # ^END<
            made.append((BlockKind.END_NOTE, [WireLine(line.start, line.end, line.first + 1, bare_end(text, line))]))
        elif made and _is_subhead(text, lines, number):
            made.append((BlockKind.SUBHEAD, [line]))
        elif not line.blank and text[line.first] == "^" and not words.startswith(";"):
            first = line.first
            while text[first] in "^ ":
                first += 1
            made.append((BlockKind.SUBHEAD, [WireLine(line.start, line.end, first, bare_end(text, line))]))
        else:
            inner = line
            if not line.blank and (text[line.last - 1] == "<" or text[line.first] == "^"):
                inner = attrs.evolve(line, first=line.first + (text[line.first] == "^"), last=bare_end(text, line))
            opens = line.blank or text[line.first] == "^" or text[line.start] == _AGATE
            if not line.blank and line.start >= closing:
                made.append((BlockKind.END_NOTE, [inner]))
            elif (
                opens
                or not made
                or made[-1][0] is not BlockKind.PARAGRAPH
                or made[-1][1][-1].blank
                or opens_paragraph(text, made[-1][1], line, is_set_in=is_indented(text, line))
            ):
                made.append((BlockKind.PARAGRAPH, [inner]))
            else:
                made[-1][1].append(inner)
    wire.claim_body(made)


def _is_subhead(text: str, lines: list[WireLine], number: int) -> bool:
    """Return whether a line by itself is all in capitals, and the next one is a paragraph in small letters."""
    line = lines[number]
    if line.blank or line.last - line.first > _LONGEST_SUBHEAD or not text[line.start : line.first].endswith("\t   "):
        return False
    words = text[line.first : line.last]
    if not words.isupper() or words[-1] in ".:;!?<=" or ";" in words:
        return False
    below = next((x for x in lines[number + 1 : number + 3] if not x.blank), None)
    return below is not None and is_indented(text, below) and not text[below.first : below.last].isupper()


def _closing(text: str, lines: list[WireLine]) -> int:
    """Find the offset from which on there are only lines at the margin that sign a story off."""
    closing = len(text)
    for line in reversed(lines):
        words = text[line.first : line.last]
        if not line.blank and (is_indented(text, line) or not (_STAMPED.fullmatch(words) or is_sign_off(words))):
            break
        closing = line.start
    return closing


def read_tail(wire: WireStory, lines: list[WireLine]) -> None:
    """Claim the closing line and fill."""
    for line in lines:
        if line.blank:
            wire.claim_blank(line)
            continue
        filed = FILED.fullmatch(wire.text, line.first, bare_end(wire.text, line))
        if filed is None or wire.published is not None:
            wire.claim(BlockKind.FURNITURE, [line])
            continue
        kind = BlockKind.FURNITURE if filed["origin"].upper() == NOBODY else BlockKind.END_NOTE
        mention = wire.claim(kind, [attrs.evolve(line, last=bare_end(wire.text, line))])
        if mention is not None:
            stamp = filing_stamp(mention, filed["day"], filed["month"], filed["year"], filed["clock"], filed["zone"])
            wire.published = stamp
            origin = filed["origin"].upper()
            wire.provider = None if origin == NOBODY else origin
