r"""ANPA 1312: stories on the text wires of North American agencies.

After ANPA 1312 (1989) and the transmissions of AP: a service line, a routing line with the keyword slug, header lines
between `^` and `<` (or `=` for centred ones), paragraphs that begin with a tab, and a closing line such as
`AP-WF-11-13-13 0745GMT`. Copies that have lost control characters and marks are read too. The text of an article that
is read is the whole transmission, its envelope is furniture.
"""

from __future__ import annotations

import re
from itertools import pairwise

import attrs

from ...layout.lines.routing import is_routing
from ...layout.lines.sign_offs import is_sign_off
from ...lexicon.agency_mentions import agencies_named
from ...model import Article, BlockKind, Byline
from .._article.unplaced import several
from .._wires.story import (
    Line,
    Wire,
    clean,
    decoded,
    filing_clock,
    filing_stamp,
    lines_of,
    read_each,
    refuse,
    transmissions,
)
from .._writing.running_copy import body, stamp_of
from .._writing.wording import byline_words

__all__ = ["dumps", "dumps_all", "loads", "loads_all", "looks_like"]

_SYN, _SOH, _STX, _ETX, _US = "\x16", "\x01", "\x02", "\x03", "\x1f"
_TEXT, _TABLE = "\x11", "\x12"  # DC1 for running text, DC2 for tables
_ROUTED = "\x13"  # DC3
_FILL = "\x16\x01\x00\x7f \r\n"

_SERVICE = re.compile(
    r"""
    (?P<service>[A-Za-z])(?P<number>[0-9]{4})            # W2607
    [\x1f\ ]?(?P<routing>[A-Za-z0-9-]{0,24})             # asian
    """,
    re.VERBOSE,
)
_ROUTE = re.compile(
    r"""
    (?P<priority>[A-Za-z])[ ](?P<category>[A-Za-z])      # r a
    [\x11-\x14 ]{1,4}
    (?P<slug>\S[^\r\n]{0,80}?)                           # BC-US--Storm-Coast 1stLd-Writethru
    [ ]{1,9}(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})    # 11-13
    (?:[ ]{1,9}(?P<words>[0-9]{1,6}))?                   # 1693
    """,
    re.VERBOSE,
)
# BC-US--Storm Coast, 1st Ld-Writethru,1140   bc-storm-coast,420
_SLUG = re.compile(r"(?:[*]\S{1,9}< ?\^?)?(?:[A-Z]{2,4}-\S.{0,120}|[a-z]{2,4}-\S{1,60},[0-9]{2,5})")
_COUNTED = re.compile(r", ?[0-9]{1,5}\Z")
_DESK = re.compile(r"(?:AP Photo|AP Video|Photo|\(?Eds?:|EDITOR['’]S NOTE|EDS:|\(?With |For use|FOR ).{0,600}")
_FILED = re.compile(
    r"""
    (?P<origin>[A-Za-z]{2,5})-[A-Za-z]{2}-                     # AP-WF-
    (?P<month>[0-9]{2})-(?P<day>[0-9]{2})-(?P<year>[0-9]{2})
    [ ](?P<clock>[0-9]{4})(?P<zone>[A-Z]{2,4})?          # 0745GMT
    """,
    re.VERBOSE,
)
_STAMPED = re.compile(r"[A-Z]{2,5}-[0-9]{2}:[0-9]{2}-[0-9]{2}-[0-9]{2}-[0-9]{2}")  # XYZ-21:37-09-12-18
_PART = re.compile(r"_{2,8}|-{3,8}")  # between parts of a story
_NAME = re.compile(r"[A-Za-z][0-9]{4}")
_ORIGIN = re.compile(r"[A-Z]{2,5}")
_NAMELESS = "n0000"
_NOBODY = "NM"  # origin of what has none
_ABOVE = 20  # lines in which the envelope stands, with what an older one puts in front
_MARKS = "^<=> "

# What teleprinters have no key for, in reading order back again where it is certain.
_TO_WIRE = str.maketrans({"“": "``", "”": "''", "‘": "`", "’": "'", "—": "_", "–": "-", "\xa0": " ", "…": "..."})
_LONGEST_SLUG = 24


def dumps(article: Article) -> str:
    """Write an article as one transmission.

    Args:
        article: Any article.

    Returns:
        The transmission. Quotation marks and dashes are those of the wire (two backquotes, two apostrophes, an
        underscore); the closing line is there if date and time are known. Control characters are left out.
    """
    parts = [(part.kind, _words(part.line)) for part in body(article)]
    count = sum(len(words.split()) for _, words in parts)
    name = article.id if article.id and _NAME.fullmatch(article.id) else _NAMELESS
    headline = "" if article.headline is None else _words(article.headline.text)
    slug = "-".join(re.findall(r"[A-Za-z]{3,}", headline)[:2]) or "Story"
    slug = f"BC-{slug[:_LONGEST_SLUG]}"
    filed = filing_clock(stamp_of(article))
    day = "00-00" if filed is None else f"{filed[0]:%m-%d}"
    lines = [
        f"{_SYN}{_SYN}{_SOH}{name}{_US}-----",
        f"r i {_ROUTED}{_TEXT} {slug} {day} {min(count, 9999):04d}",
        f"{_STX}^{slug},{count:03d}<",
    ]
    lines += [f"^{headline}<"] if headline else []
    lines += [f"^{_words(byline_words(article.byline))}="] if article.byline is not None else []
    lines += [f"\t   {words}" for point in article.summary if (words := _words(point.text))]
    lines += [f"^{words}=" if kind is BlockKind.SUBHEAD else f"\t   {words}" for kind, words in parts if words]
    for note in article.end_notes:
        if (note_words := _words(note.text)) and not _FILED.fullmatch(note_words):
            lines += ["", f"\t   {note_words}"]
    origin = article.provider if article.provider and _ORIGIN.fullmatch(article.provider) else _NOBODY
    closing = "" if filed is None else f"{origin}-WF-{filed[0]:%m-%d-%y} {filed[0]:%H%M}{filed[1]}"
    return "\r\n".join([*lines, "", _ETX + closing, ""])


def _words(words: str) -> str:
    return clean(words.translate(_TO_WIRE)).strip(_MARKS)


def dumps_all(articles: tuple[Article, ...]) -> str:
    """Write articles as transmissions, one after the other."""
    return "".join(dumps(article) for article in articles)


def loads(data: str | bytes) -> Article:
    """Read the first story of a transmission.

    Args:
        data: The transmission: UTF-8, or else Windows-1252.

    Returns:
        The article. `id` is the service letter and number, `provider` the origin in the closing line, `published` the
        time there. Priority, category, slug, word count and notes to editors have no field: a problem names them.

    Raises:
        FormatError: If there is no service line and routing line.
        InputError: If it is neither text nor bytes.
    """
    text, encoding = decoded(data)
    parts = transmissions(text)
    return several(_read(parts[0], encoding, 0), len(parts))


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all stories of a transmission; their texts joined are the transmission. Errors are those of `loads`."""
    return read_each(data, _read)


def looks_like(data: str) -> bool:
    """Tell whether a document begins as ANPA 1312 does: with a service line and a routing line."""
    lines = data[:400].lstrip(_FILL).splitlines()[:3]
    lines = [line.strip() for line in lines if line.strip()]
    return len(lines) > 1 and _SERVICE.fullmatch(lines[0]) is not None and _ROUTE.fullmatch(lines[1]) is not None


def _read(text: str, encoding: str, offset: int) -> Article:
    wire = Wire(text, encoding, offset=offset)
    lines = lines_of(text, 0, len(text))
    at = _read_envelope(wire, lines)
    end = _end(text, lines, at)
    at = _read_top(wire, lines, at, end)
    _read_body(wire, lines[at:end])
    _read_tail(wire, lines[end:])
    return wire.article()


def _read_envelope(wire: Wire, lines: list[Line]) -> int:
    """Claim service line and routing line; give the number of the next."""
    text = wire.text
    seen = [n for n, line in enumerate(lines[:_ABOVE]) if not line.blank]
    for one, other in pairwise(seen):
        service = _SERVICE.fullmatch(text, lines[one].first, lines[one].last)
        route = _ROUTE.fullmatch(text, lines[other].first, lines[other].last)
        if service is not None and route is not None:
            break
    else:
        wanted = "a service line as W2607asian and a line as r a BC-Storm 11-13 0420 below it"
        error = refuse("ANPA 1312", text, lines[seen[0]].first if seen else 0, wanted)
        raise error
    for line in lines[: other + 1]:
        if line.blank:
            wire.blank(line)
        else:
            wire.claim(BlockKind.FURNITURE, [line])
    name = service["service"] + service["number"]
    wire.id = None if name == _NAMELESS else name
    names = ("priority", "category", "slug", "words")
    wire.unplaced += [(name, route[name] or "") for name in names]
    wire.slug = route["slug"]
    return other + 1


def _end(text: str, lines: list[Line], at: int) -> int:
    """Find the line where the story ends: with ETX, or the closing line."""
    for n in range(at, len(lines)):
        line = lines[n]
        if _ETX in text[line.start : line.first]:
            return n
        if not line.blank and text[line.first].isalpha() and _FILED.fullmatch(text, line.first, _bare(text, line)):
            return n
    return len(lines)


def _bare(text: str, line: Line) -> int:
    """Give the end of a line's words, without the marks that close header lines."""
    last = line.last
    while last > line.first and text[last - 1] in "<= ":
        last -= 1
    return last


def _indented(text: str, line: Line) -> bool:
    return text[line.start : line.first].endswith(("\t", "   ", "\t "))


def _read_top(wire: Wire, lines: list[Line], at: int, end: int) -> int:
    """Claim the header lines above the first paragraph; give its number."""
    text = wire.text
    notes: list[str] = []
    while at < end:
        line = lines[at]
        if line.blank:
            wire.blank(line)
        elif _opens_body(text, line):
            break
        elif text[line.first] != "^" and any(text[x.first : x.first + 1] == "^" for x in lines[max(0, at - 1) : at]):
            # Header lines have their mark and this one has none: the story begins, even without a tab.
            if wire.headline is not None and not _is_header(text, line):
                break
            _read_header_line(wire, line, notes)
        else:
            _read_header_line(wire, line, notes)
        at += 1
    wire.unplaced.append(("note", " ".join(notes)))
    return at


def _opens_body(text: str, line: Line) -> bool:
    """Tell whether a line is a paragraph or a row of a table, and not a header line with both its marks."""
    if text[line.first] != "^":
        return _indented(text, line) or text.count(";", line.first, line.last) > 1
    return text[line.last - 1] not in "<=" and text.count(";", line.first, line.last) > 1


def _is_header(text: str, line: Line) -> bool:
    return text[line.last - 1] in "<=" or line.last - line.first < 60  # noqa: PLR2004  # half a line


def _read_header_line(wire: Wire, line: Line, notes: list[str]) -> None:
    text = wire.text
    first, last = line.first, _bare(text, line)
    while first < last and text[first] in "^ ":
        first += 1
    words = text[first:last]
    inner = Line(line.start, line.end, first, last)
    slug = wire.headline is None and (
        words == wire.slug or (_SLUG.fullmatch(words) and ("--" in words or _COUNTED.search(words)))
    )
    if slug or not words or _PART.fullmatch(words):
        wire.claim(BlockKind.FURNITURE, [line])
    elif _DESK.fullmatch(words):
        notes.append(words)
        wire.claim(BlockKind.FURNITURE, [line])
    elif wire.byline is None and (byline := wire.read_byline(inner)) is not None:
        wire.byline = byline
        wire.claim(BlockKind.BYLINE, [line])
    elif _below_byline(wire, words) and (agencies_named(words) or text[line.last - 1] == "="):
        _add_to_byline(wire, words)
        wire.claim(BlockKind.FURNITURE, [line])
    elif wire.headline is None and not is_routing(words):
        wire.claim_headline([inner])
    else:
        mention = wire.claim(BlockKind.SUBHEAD, [inner])
        wire.subheads += [] if mention is None else [mention]


def _below_byline(wire: Wire, words: str) -> bool:
    """Tell whether the line above was the byline, or its second line."""
    byline = wire.byline
    if byline is None or byline.agency is not None:
        return False
    return byline.role is None or bool(agencies_named(words))


def _add_to_byline(wire: Wire, words: str) -> None:
    """Take the line below the byline: the agency, or what the writer is."""
    byline = wire.byline or Byline()
    if agencies_named(words):
        wire.byline = attrs.evolve(byline, agency=words)
    elif byline.role is None:
        wire.byline = attrs.evolve(byline, role=words)


def _read_body(wire: Wire, lines: list[Line]) -> None:
    """Claim the paragraphs; centred lines within are subheads, rules are furniture."""
    text = wire.text
    made: list[tuple[BlockKind, list[Line]]] = []
    closing = _closing(text, lines)
    for line in lines:
        words = "" if line.blank else text[line.first : _bare(text, line)].lstrip("^ ")
        if not line.blank and (_PART.fullmatch(words) or not words):
            made.append((BlockKind.FURNITURE, [line]))
        elif not line.blank and text[line.first] == "^" and not words.startswith(";"):
            first = line.first
            while text[first] in "^ ":
                first += 1
            made.append((BlockKind.SUBHEAD, [Line(line.start, line.end, first, _bare(text, line))]))
        else:
            inner = line
            if not line.blank and (text[line.last - 1] == "<" or text[line.first] == "^"):
                inner = attrs.evolve(line, first=line.first + (text[line.first] == "^"), last=_bare(text, line))
            opens = line.blank or _indented(text, line) or text[line.first] == "^"
            if not line.blank and line.start >= closing:
                made.append((BlockKind.END_NOTE, [inner]))
            elif opens or not made or made[-1][0] is not BlockKind.PARAGRAPH or made[-1][1][-1].blank:
                made.append((BlockKind.PARAGRAPH, [inner]))
            else:
                made[-1][1].append(inner)
    wire.take_body(made)


def _closing(text: str, lines: list[Line]) -> int:
    """Find the offset from which on there are only lines at the margin that sign a story off."""
    closing = len(text)
    for line in reversed(lines):
        words = text[line.first : line.last]
        if not line.blank and (_indented(text, line) or not (_STAMPED.fullmatch(words) or is_sign_off(words))):
            break
        closing = line.start
    return closing


def _read_tail(wire: Wire, lines: list[Line]) -> None:
    """Claim the closing line and fill."""
    for line in lines:
        if line.blank:
            wire.blank(line)
            continue
        filed = _FILED.fullmatch(wire.text, line.first, _bare(wire.text, line))
        if filed is None or wire.published is not None:
            wire.claim(BlockKind.FURNITURE, [line])
            continue
        mention = wire.claim(BlockKind.END_NOTE, [attrs.evolve(line, last=_bare(wire.text, line))])
        if mention is not None:
            wire.end_notes.append(mention)
            stamp = filing_stamp(mention, filed["day"], filed["month"], filed["year"], filed["clock"], filed["zone"])
            wire.published = stamp
            origin = filed["origin"].upper()
            wire.provider = None if origin == _NOBODY else origin
