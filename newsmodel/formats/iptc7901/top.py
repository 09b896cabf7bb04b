"""What stands above the text of an IPTC 7901 transmission: labels, headline, byline."""

from __future__ import annotations

import re

import attrs

from ...layout.desk.slugs import version_in
from ...layout.lines.routing import is_routing
from ...model import BlockKind, Byline
from .._article.bylines import as_byline
from .._wires.lines import WireLine
from .._wires.story import WireStory
from .notation import BYLINE, NO_HEADLINE, STX

__all__ = ["HEADLINE_LINES", "ends_top", "read_top", "take_byline"]

HEADLINE_LINES = 6  #: of the part between STX and "="
_CODES = re.compile(r"[A-Z]{2,4}[0-9]{3,6}|[A-Z](?: [A-Z0-9]{3,5}){1,5}")  # CRO20042, R CRO S0B QBXB
_LABEL = re.compile(r"\([^()]{1,80}\)[ =]*")  # (Eil), (With photo) =


def read_top(wire: WireStory, lines: list[WireLine], at: int, end: int) -> int:
    """Claim the lines between STX and the blank line below "=": labels, headline, byline."""
    text = wire.text
    marked = _marked(text, lines, at, end)
    if marked:
        return _read_marked(wire, lines, at, marked)
    stop = at
    while stop < end and stop - at < HEADLINE_LINES and not (lines[stop].blank and stop > at):
        stop += 1
        if not lines[stop - 1].blank and text[lines[stop - 1].last - 1] == "=":
            break
    top = lines[at:stop]
    if not any(ends_top(text, line) for line in top):  # nothing says where the headline ends
        if STX not in text and len(top) < HEADLINE_LINES and stop < end:  # a blank line does
            return _read_lines(wire, top, at)
        codes = next((n for n, line in enumerate(top) if not _CODES.fullmatch(text, line.first, line.last)), 0)
        top = top[: codes + 1]
    return _read_lines(wire, top, at)


def _read_lines(wire: WireStory, top: list[WireLine], at: int) -> int:
    """Claim such lines; give the number of the next."""
    text = wire.text
    headline: list[WireLine] = []
    nameless = False
    for line in top:
        if line.blank:
            wire.claim_blank(line)
            continue
        words = text[line.first : line.last].strip("^= ")
        nameless = nameless or words == NO_HEADLINE
        if (
            words in {"", NO_HEADLINE}
            or _CODES.fullmatch(words)
            or _LABEL.fullmatch(words)
            or (is_routing(words) and line is not top[-1])
        ):
            wire.claim_headline(headline)
            wire.claim(BlockKind.FURNITURE, [line])
            if (version := version_in(words)) is not None and wire.desk.put("version", words[version.slice]):
                wire.say("version", words[version.slice], wire.text.index(words, line.first) + version.start)
        elif (headline or wire.headline or nameless) and (
            found := _byline(wire, line, words, last=line is top[-1])
        ) is not None:
            wire.claim_headline(headline)
            wire.byline = found
            wire.claim(BlockKind.BYLINE, [line])
        elif wire.headline is None:
            headline.append(line)
        else:
            wire.claim(BlockKind.SUBHEAD, [line])
    wire.claim_headline(headline)
    return at + len(top)


def _marked(text: str, lines: list[WireLine], at: int, end: int) -> int:
    """Count the header lines in the manner of ANPA 1312, each between "^" and "<"."""
    count = 0
    while at + count < end and not (line := lines[at + count]).blank:
        if text[line.first] != "^" or text[line.last - 1] != "<":
            break
        count += 1
    return count


def _read_marked(wire: WireStory, lines: list[WireLine], at: int, count: int) -> int:
    """Claim such lines: the last is the headline, those above it are slugs."""
    for line in lines[at : at + count - 1]:
        wire.claim(BlockKind.FURNITURE, [line])
        words = wire.text[line.first + 1 : line.last - 1].strip()
        if wire.desk.put("slugline", words):
            wire.say("slugline", words, line.first + 1)
    last = lines[at + count - 1]
    wire.claim_headline([WireLine(last.start, last.end, last.first, last.last - 1)])
    return at + count


def ends_top(text: str, line: WireLine) -> bool:
    """Return whether a line ends with the "=" that closes the headline."""
    return not line.blank and text[line.last - 1] == "="


def _byline(wire: WireStory, line: WireLine, words: str, *, last: bool) -> Byline | None:
    """Read a byline: a line that says so in one of the languages of agencies, or names alone in front of the "="."""
    if wire.byline is not None or (not last and BYLINE.fullmatch(words) is None):
        return None
    found = wire.read_byline(line)
    if BYLINE.fullmatch(words) is not None:
        mention = wire.cut(line.first, line.first + len(words))
        read = as_byline(words) if found is None or not words.startswith(("By ", "BY ")) else None
        if read is not None:  # in another language
            found = attrs.evolve(read, text=mention.text, span=mention.span)
        found = found or Byline(mention.text, span=mention.span)
    return found


def take_byline(wire: WireStory, groups: list[list[WireLine]]) -> None:
    """Claim the byline that stands as a paragraph of its own in front of the first."""
    number = next((n for n, group in enumerate(groups) if not group[0].blank), None)
    if wire.byline is not None or number is None or len(groups[number]) > 1:
        return
    for group in groups[:number]:
        for line in group:
            wire.claim_blank(line)
    del groups[:number]
    line = groups[0][0]
    if BYLINE.fullmatch(wire.text, line.first, line.last) and (found := wire.read_byline(line)) is not None:
        wire.byline = found
        wire.claim(BlockKind.BYLINE, groups.pop(0))
