"""Read IPTC 7901 transmissions."""

from __future__ import annotations

from ...model import Article
from .._article.parts import StoryParts
from .._wires.lines import lines_of
from .._wires.reading import read_all, read_first
from .._wires.story import WireStory
from .body import groups_of, kind_of, notes_start, read_notes, read_tail
from .header import read_header
from .notation import ETX, FILED, HEADER, LINES_ABOVE, SOH, STX
from .top import HEADLINE_LINES, read_top, take_byline

__all__ = ["loads", "loads_all", "looks_like"]


def loads(data: str | bytes) -> Article:
    """Read the first story of a transmission.

    Args:
        data: The transmission, in UTF-8 or else Windows-1252.

    Returns:
        The article. `id` is source and number, `provider` the service, `published` the filing time. Paragraphs above
        the dateline are the summary; the notebook is furniture.

    Raises:
        FormatError: If the IPTC 7901 header is missing.
        InputError: If the data is neither `str` nor `bytes`.
    """
    return read_first(data, _read)


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all stories of a transmission, whose texts make up the transmission. Exceptions are those of `loads`."""
    return read_all(data, _read)


def looks_like(data: str) -> bool:
    """Return whether a document begins like IPTC 7901."""
    lines = [line.strip("\x16\x00\x7f\x01 ") for line in data.splitlines()[:LINES_ABOVE]]
    seen = [line for line in lines if line]
    if SOH not in data and STX not in data:  # it may have lost its controls
        ends = [line[-1] for line in seen[1:HEADLINE_LINES]]  # the keywords stand above all else
        return bool(seen) and HEADER.fullmatch(seen[0]) is not None and "/" in ends and ("=" in ends or ends[0] == "/")
    if seen and seen[0].startswith("ZCZC") and STX in data:
        return True
    return any(HEADER.fullmatch(line) for line in seen[:2])


def _read(text: str, encoding: str, offset: int) -> StoryParts:
    wire = WireStory(text, encoding, offset=offset)
    lines = lines_of(text, 0, len(text))
    at = read_header(wire, lines)
    end = next((n for n in range(at, len(lines)) if ETX in text[lines[n].start : lines[n].first]), len(lines))
    if end == len(lines):  # the text may have lost its controls
        seen = [n for n in range(at, len(lines)) if not lines[n].blank]
        if seen and FILED.fullmatch(text, lines[seen[-1]].first, lines[seen[-1]].last):
            end = seen[-1]
    at = read_top(wire, lines, at, end)
    notes = notes_start(text, lines, at, end)
    groups = groups_of(text, lines[at:notes])
    take_byline(wire, groups)
    wire.claim_body((kind_of(text, group), group) for group in groups)
    read_notes(wire, lines[notes:end])
    read_tail(wire, lines[end:])
    return wire.parts()
