"""The header of an IPTC 7901 transmission: source, number, priority, category, service, keywords."""

from __future__ import annotations

import re

from ...lexicon.agencies import is_news_agency
from ...model import BlockKind
from ...text.matching import Pattern
from .._wires.lines import WireLine
from .._wires.reading import refusal
from .._wires.story import WireStory
from .notation import CATEGORIES, HEADER, LINES_ABOVE, NAMELESS, SOH, STX
from .top import ends_top

__all__ = ["read_header"]

_SERVICE = Pattern(r"\p{L}[\p{L}\p{M}\p{N}]*+(?:[ .\&\-]{1,2}\p{L}[\p{L}\p{M}\p{N}]*+){0,5}")  # dpa   Harbour News
_NUMBER = re.compile(r"(?:\A|\s)\s*[0-9]{1,6}\s*\Z")


def read_header(wire: WireStory, lines: list[WireLine]) -> int:
    """Claim the lines down to the last of header and keywords; give the number of the next."""
    number = _header_line(wire.text, lines)
    wire.claim_furniture(lines[:number])
    wire.claim(BlockKind.FURNITURE, [lines[number]])
    words = wire.text[lines[number].first : lines[number].last]
    header = HEADER.fullmatch(words)
    if header is None:
        wire.unplaced.append(("header", words))
    else:
        _take_header(wire, header, lines[number].first)
    return _read_keywords(wire, lines, number + 1)


def _header_line(text: str, lines: list[WireLine]) -> int:
    """Find the line of the header: the one with SOH, or else the first."""
    seen = [n for n, line in enumerate(lines[:LINES_ABOVE]) if not line.blank]
    marked = [n for n in seen if SOH in text[lines[n].start : lines[n].first]]
    number = next(iter([*marked, *seen]), None)
    if number is not None:
        line = lines[number]
        if HEADER.fullmatch(text, line.first, line.last) is not None or (marked and STX in text):
            return number
    wanted = "a header such as eca0003 3 i 380  dpa"
    error = refusal("IPTC 7901", text, 0 if number is None else lines[number].first, wanted)
    raise error


def _take_header(wire: WireStory, header: re.Match[str], start: int) -> None:
    name = header["source"] + header["number"]
    wire.id = None if name == NAMELESS else name
    service = _NUMBER.sub("", header["service"] or "").strip()
    wire.provider = (service if _SERVICE.fullmatch(service) else _agency(service)) or None
    if service != (wire.provider or ""):
        wire.unplaced.append(("service", service))
    desk = wire.desk
    if not desk.number("priority", header["priority"]):
        wire.unplaced.append(("priority", header["priority"]))
    desk.concept("subjects", code=header["category"], scheme=CATEGORIES)
    desk.count(header["words"])
    for name, part in (("priority", "priority"), ("subjects", "category"), ("word_count", "words")):
        wire.say(name, header[part], start + header.start(part))


def _read_keywords(wire: WireStory, lines: list[WireLine], at: int) -> int:
    """Claim the lines of keywords below the header; give the number of the next."""
    text = wire.text
    keywords = []
    sure = _keywords_end(text, lines, at)
    while at < len(lines):
        line = lines[at]
        if line.blank and STX not in text[line.start : line.end]:
            wire.claim_blank(line)
        elif not line.blank and (at < sure or _ends_with_slash(text, line)):
            keywords.append(text[line.first : line.last])
            wire.say("keywords", text[line.first : line.last], line.first)
            wire.claim(BlockKind.FURNITURE, [line])
        else:
            break
        at += 1
    wire.desk.put("slugline", "".join(keywords).rstrip("/"))
    for words in "".join(keywords).split("/"):
        wire.desk.add("keywords", words.strip())
    return at


def _ends_with_slash(text: str, line: WireLine) -> bool:
    """Return whether a line of keywords goes on, and is not the first of the text."""
    return text[line.last - 1] == "/" and STX not in text[line.start : line.first]


def _agency(service: str) -> str | None:
    """Return the agency among codes of the service: "xxab KNA 170123-89-00065", "F BELGA-0102"."""
    return next((word for word in service.replace("-", " ").split() if is_news_agency(word)), None)


def _keywords_end(text: str, lines: list[WireLine], at: int) -> int:
    """Find the line behind the keywords: at the start of text, or behind the last blank line in front of the "="."""
    near = range(at, min(at + LINES_ABOVE, len(lines)))
    stx = next((n for n in near if STX in text[lines[n].start : lines[n].end]), None)
    if stx is not None:
        return stx
    ends = next((n for n in near if ends_top(text, lines[n])), None)
    if ends is None:
        return at
    blank = next((n for n in range(ends, at, -1) if lines[n].blank), at)
    return blank if any(not lines[n].blank for n in range(at, blank)) else at
