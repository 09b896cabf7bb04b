"""IPTC 7901: stories on the text wires of European agencies.

After "IPTC Recommended Message Format", revision 5 (1995), and the transmissions of dpa, which are in UTF-8. The text
of an article that is read is the whole transmission, its envelope is furniture.
"""

from __future__ import annotations

import re

import attrs

from ...layout.lines.end_notes import is_end_note
from ...layout.lines.routing import is_routing
from ...lexicon.agencies import is_news_agency
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
    wrapped,
)
from .._writing.running_copy import body, stamp_of
from .._writing.wording import byline_words

__all__ = ["dumps", "dumps_all", "loads", "loads_all", "looks_like"]

_SOH, _STX, _ETX, _DEL, _EOT = "\x01", "\x02", "\x03", "\x7f", "\x04"

_HEADER = re.compile(
    r"""
    (?P<source>[A-Za-z]{2,5})(?P<number>[0-9]{3,5})      # eca0003
    [ ]{1,3}(?P<priority>[0-9])                          # 3
    [ ]{1,3}(?P<category>[A-Za-z]{1,4})                  # i
    [ ]+(?P<words>[0-9]{1,6})                            # 380
    (?:[ ]+(?P<service>[^\r\n]{1,80}))?                  # dpa 0045
    """,
    re.VERBOSE,
)
_FILED = re.compile(
    r"""
    (?P<day>[0-9]{2})(?P<clock>[0-9]{4})                 # 212101
    (?:[ ](?P<zone>GMT|UTC|Z))?                          # GMT
    [ ](?P<month>[^\W\d_]{3,9})\.?                       # Nov
    [ ](?P<year>[0-9]{4}|[0-9]{2})                       # 18
    """,
    re.VERBOSE,
)
_FILED_DAY = re.compile(
    r"(?P<day>[0-9]{2})-(?P<month>[A-Z]{3})-(?P<year>[0-9]{2}) (?P<clock>[0-9]{2}:[0-9]{2})"
)  # 12-OTT-20 10:15
_NOTES = re.compile(r"\#{1,3} ?\S.{0,80}|(?:\* ?){3,8}|-{4,}")  # "# Notebook", "* * * *"
_SECTION = re.compile(r"## ?(\S.{0,60})")
_SIGN_OFF = re.compile(r"[a-z]{2,5}(?: [a-z0-9]{2,5}){1,6}")  # dpa koe yyno n1 sck
_BY = re.compile(r"(?:By|Von|Par|Por|Di|Av|Door) (?P<names>[^\W\d_][^=]{1,110})")
_CODES = re.compile(r"[A-Z]{2,4}[0-9]{3,6}|[A-Z](?: [A-Z0-9]{3,5}){1,5}")  # CRO20042, R CRO S0B QBXB
_LABEL = re.compile(r"\([^()]{1,80}\)[ =]*")  # (Eil), (With photo) =
_CLOSERS = frozenset({"REUTERS", "ENDS", "RTRS", "NNNN"})
_SERVICE = re.compile(r"[^\W\d_][^\W_]*(?:[ .&-]{1,2}[^\W\d_][^\W_]*){0,5}")  # dpa   Harbour News
_NUMBER = re.compile(r"(?:\A|\s)\s*[0-9]{1,6}\s*\Z")

_ABOVE = 20  # lines in front of the header at most, such as ZCZC
_HEADLINE_LINES = 6  # of the part between STX and "="
_LONGEST_NAMES = 110  # characters behind "By"
_WIDTH = 69  # characters of a line that is sent
_NAME = re.compile(r"[a-z]{3}[0-9]{4}")
_NAMELESS = "nml0000"
_NO_HEADLINE = "-"


def dumps(article: Article) -> str:
    """Write an article as one transmission.

    Args:
        article: Any article.

    Returns:
        The transmission, with CRLF and lines of at most 69 characters where words allow it. Priority is 4, category
        "i" (international); the filing line is there if date and time are known. Control characters are left out.
    """
    words = [part.line for part in body(article)]
    count = sum(len(line.split()) for line in words)
    name = article.id if article.id and _NAME.fullmatch(article.id) else _NAMELESS
    provider = clean(article.provider)[:60]
    service = f"  {provider} 0000" if provider else ""
    lines = [f"{_SOH}{name} 4 i {count}{service}", ""]
    top = ["" if article.headline is None else _safe(article.headline.text)]
    if article.byline is not None:
        top.append(_sent(article.byline))
    top = [line for line in top if line] or [_NO_HEADLINE]
    lines += [_STX + top[0], *top[1:]]
    lines[-1] += " ="
    for paragraph in (*(x.text for x in article.summary), *words, *(x.text for x in article.end_notes)):
        folded = list(wrapped(clean(paragraph), _WIDTH))
        lines += ["", *folded] if folded else []
    filed = filing_clock(stamp_of(article))
    stamp = "" if filed is None else _filing(*filed)
    return "\r\n".join([*lines, "", _ETX + stamp, _DEL, _DEL + _EOT, ""])


def _sent(byline: Byline) -> str:
    """Write a byline so that it is known for one: behind "By" or its like."""
    words = _safe(byline_words(byline))
    if not words or _BY.fullmatch(words):
        return words
    if byline.authors or byline.agency:
        words = _safe(byline_words(attrs.evolve(byline, text="", span=None))).removeprefix("By ")
    return f"By {words.replace('=', ' ')[:_LONGEST_NAMES]}" if words else ""


def _safe(line: str) -> str:
    return clean(line).rstrip("= ")


def _filing(moment: object, zone: str) -> str:
    return " ".join(f"{moment:%d%H%M} {zone} {moment:%b %y}".split())


def dumps_all(articles: tuple[Article, ...]) -> str:
    """Write articles as transmissions, one after the other."""
    return "".join(dumps(article) for article in articles)


def loads(data: str | bytes) -> Article:
    """Read the first story of a transmission.

    Args:
        data: The transmission: UTF-8, or else Windows-1252.

    Returns:
        The article. `id` is source and number, `provider` the service, `published` the filing time; what stands in
        front of the dateline is the summary, the notebook is furniture. Priority, category, word count, keywords and
        notes have no field: a problem names them.

    Raises:
        FormatError: If there is no IPTC 7901 header.
        InputError: If it is neither text nor bytes.
    """
    text, encoding = decoded(data)
    parts = transmissions(text)
    return several(_read(parts[0], encoding, 0), len(parts))


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all stories of a transmission; their texts joined are the transmission. Errors are those of `loads`."""
    return read_each(data, _read)


def looks_like(data: str) -> bool:
    """Tell whether a document begins as IPTC 7901 does."""
    lines = [line.strip("\x16\x00\x7f\x01 ") for line in data.splitlines()[:_ABOVE]]
    seen = [line for line in lines if line]
    if _SOH not in data and _STX not in data:  # it may have lost its controls
        ends = {line[-1] for line in seen[1:_HEADLINE_LINES]}
        return bool(seen) and _HEADER.fullmatch(seen[0]) is not None and ends >= {"/", "="}
    if seen and seen[0].startswith("ZCZC") and _STX in data:
        return True
    return any(_HEADER.fullmatch(line) for line in seen[:2])


def _read(text: str, encoding: str, offset: int) -> Article:
    wire = Wire(text, encoding, offset=offset)
    lines = lines_of(text, 0, len(text))
    at = _read_header(wire, lines)
    end = next((n for n in range(at, len(lines)) if _ETX in text[lines[n].start : lines[n].first]), len(lines))
    if end == len(lines):  # the text may have lost its controls
        seen = [n for n in range(at, len(lines)) if not lines[n].blank]
        if seen and _FILED.fullmatch(text, lines[seen[-1]].first, lines[seen[-1]].last):
            end = seen[-1]
    at = _read_top(wire, lines, at, end)
    notes = _notes_start(wire, lines, at, end)
    groups = _groups(text, lines[at:notes])
    _take_byline(wire, groups)
    wire.take_body((_kind(text, group), group) for group in groups)
    _read_notes(wire, lines[notes:end])
    _read_tail(wire, lines[end:])
    return wire.article()


def _read_header(wire: Wire, lines: list[Line]) -> int:
    """Claim the lines down to the first of header and keywords; give the number of the next."""
    text = wire.text
    seen = [n for n, line in enumerate(lines[:_ABOVE]) if not line.blank]
    number = next((n for n in seen if _SOH in text[lines[n].start : lines[n].first]), seen[0] if seen else None)
    header = None if number is None else _HEADER.fullmatch(text, lines[number].first, lines[number].last)
    known = header is not None or (
        number is not None and _SOH in text[lines[number].start : lines[number].first] and _STX in text
    )
    if number is None or not known:
        wanted = "a header as eca0003 3 i 380  dpa"
        error = refuse("IPTC 7901", text, 0 if number is None else lines[number].first, wanted)
        raise error
    for line in lines[:number]:
        if line.blank:
            wire.blank(line)
        else:
            wire.claim(BlockKind.FURNITURE, [line])
    wire.claim(BlockKind.FURNITURE, [lines[number]])
    if header is None:
        wire.unplaced.append(("header", text[lines[number].first : lines[number].last]))
    else:
        name = header["source"] + header["number"]
        wire.id = None if name == _NAMELESS else name
        service = _NUMBER.sub("", header["service"] or "").strip()
        wire.provider = (service if _SERVICE.fullmatch(service) else _named(service)) or None
        if service != (wire.provider or ""):
            wire.unplaced.append(("service", service))
        wire.unplaced += [(part, header[part]) for part in ("priority", "category", "words")]
    keywords = []
    at = number + 1
    sure = _keywords_end(text, lines, at)
    while at < len(lines):
        line = lines[at]
        if line.blank and _STX not in text[line.start : line.end]:
            wire.blank(line)
        elif not line.blank and (
            at < sure or (text[line.last - 1] == "/" and _STX not in text[line.start : line.first])
        ):
            keywords.append(text[line.first : line.last])
            wire.claim(BlockKind.FURNITURE, [line])
        else:
            break
        at += 1
    wire.unplaced.append(("keywords", "".join(keywords).rstrip("/")))
    return at


def _named(service: str) -> str | None:
    """Give the agency among codes of the service: "xxab KNA 170123-89-00065"."""
    return next((word for word in service.split() if is_news_agency(word)), None)


def _keywords_end(text: str, lines: list[Line], at: int) -> int:
    """Find the line behind the keywords: at the start of text, or behind the last blank line in front of the "="."""
    near = range(at, min(at + _ABOVE, len(lines)))
    stx = next((n for n in near if _STX in text[lines[n].start : lines[n].end]), None)
    if stx is not None:
        return stx
    ends = next((n for n in near if _ends_top(text, lines[n])), None)
    if ends is None:
        return at
    blank = next((n for n in range(ends, at, -1) if lines[n].blank), at)
    return blank if any(not lines[n].blank for n in range(at, blank)) else at


def _read_top(wire: Wire, lines: list[Line], at: int, end: int) -> int:
    """Claim the lines between STX and the blank line below "=": labels, headline, byline."""
    text = wire.text
    stop = at
    while stop < end and stop - at < _HEADLINE_LINES and not (lines[stop].blank and stop > at):
        stop += 1
        if not lines[stop - 1].blank and text[lines[stop - 1].last - 1] == "=":
            break
    top = lines[at:stop]
    if not any(_ends_top(text, line) for line in top):  # nothing says where the headline ends
        codes = next((n for n, line in enumerate(top) if not _CODES.fullmatch(text, line.first, line.last)), 0)
        top = top[: codes + 1]
    headline: list[Line] = []
    for line in top:
        if line.blank:
            wire.blank(line)
            continue
        words = text[line.first : line.last].strip("^= ")
        if (
            words in {"", _NO_HEADLINE}
            or _CODES.fullmatch(words)
            or _LABEL.fullmatch(words)
            or (is_routing(words) and line is not top[-1])
        ):
            wire.claim_headline(headline)
            wire.claim(BlockKind.FURNITURE, [line])
        elif (headline or wire.headline) and (found := _byline(wire, line, words, last=line is top[-1])) is not None:
            wire.claim_headline(headline)
            wire.byline = found
            wire.claim(BlockKind.BYLINE, [line])
        elif wire.headline is None:
            headline.append(line)
        else:
            wire.subheads += [mention] if (mention := wire.claim(BlockKind.SUBHEAD, [line])) else []
    wire.claim_headline(headline)
    return at + len(top)


def _ends_top(text: str, line: Line) -> bool:
    return not line.blank and text[line.last - 1] == "="


def _byline(wire: Wire, line: Line, words: str, *, last: bool) -> Byline | None:
    """Read a byline: a line that says so in one of the languages of agencies, or names alone in front of the "="."""
    if wire.byline is not None or (not last and _BY.fullmatch(words) is None):
        return None
    found = wire.read_byline(line)
    if found is None and _BY.fullmatch(words) is not None:
        mention = wire.cut(line.first, line.first + len(words))
        found = Byline(mention.text, span=mention.span)
    return found


def _take_byline(wire: Wire, groups: list[list[Line]]) -> None:
    """Claim the byline that stands as a paragraph of its own in front of the first."""
    number = next((n for n, group in enumerate(groups) if not group[0].blank), None)
    if wire.byline is not None or number is None or len(groups[number]) > 1:
        return
    for group in groups[:number]:
        for line in group:
            wire.blank(line)
    del groups[:number]
    line = groups[0][0]
    if _BY.fullmatch(wire.text, line.first, line.last) and (found := wire.read_byline(line)) is not None:
        wire.byline = found
        wire.claim(BlockKind.BYLINE, groups.pop(0))


def _kind(text: str, group: list[Line]) -> BlockKind:
    """Tell what a part of the body is: all of it runs but what closes a story."""
    words = text[group[0].first : group[0].last]
    if group[0].blank:
        return BlockKind.PARAGRAPH
    return (
        BlockKind.FURNITURE
        if words in _CLOSERS
        else BlockKind.END_NOTE
        if words.startswith("((")
        else BlockKind.PARAGRAPH
    )


def _notes_start(wire: Wire, lines: list[Line], at: int, end: int) -> int:
    """Find the line that begins the notebook: a heading on a line of its own between blank lines."""
    text = wire.text
    for n in range(at, end):
        line = lines[n]
        if not line.blank and text[line.first] in "#*" and _NOTES.fullmatch(text, line.first, line.last):
            alone = (n == at or lines[n - 1].blank) and (n + 1 >= end or lines[n + 1].blank)
            if alone:
                return n
    return end


def _groups(text: str, lines: list[Line]) -> list[list[Line]]:
    """Put the lines of a paragraph together: blank lines part paragraphs, an indent opens one."""
    groups: list[list[Line]] = []
    noted = False
    for line in lines:
        words = text[line.first : line.last]
        note = not line.blank and (is_end_note(words) or words.startswith("((") or words in _CLOSERS)
        opens = (
            not groups
            or note
            or noted
            or line.blank != groups[-1][0].blank
            or text[line.start : line.first].endswith(("  ", "\t"))
        )
        if opens:
            groups.append([line])
        else:
            groups[-1].append(line)
        noted = note
    last = next((group for group in reversed(groups) if not group[0].blank), None)
    if last is not None and len(last) > 1 and _SIGN_OFF.fullmatch(text, last[-1].first, last[-1].last):
        groups.insert(groups.index(last) + 1, [last.pop()])
    return groups


def _read_notes(wire: Wire, lines: list[Line]) -> None:
    """Claim the notebook; its last line signs the story off."""
    seen = [line for line in lines if not line.blank]
    sections = []
    for line in lines:
        words = wire.text[line.first : line.last]
        if line.blank:
            wire.blank(line)
        elif line is seen[-1] and _SIGN_OFF.fullmatch(words):
            mention = wire.claim(BlockKind.END_NOTE, [line])
            wire.end_notes += [] if mention is None else [mention]
        else:
            wire.claim(BlockKind.FURNITURE, [line])
            if section := _SECTION.fullmatch(words):
                sections.append(section[1])
    wire.unplaced.append(("notes", ", ".join(sections)))


def _read_tail(wire: Wire, lines: list[Line]) -> None:
    """Claim what follows ETX: the filing line and fill."""
    for line in lines:
        if line.blank:
            wire.blank(line)
            continue
        mention = wire.claim(BlockKind.FURNITURE, [line])
        filed = _FILED.match(wire.text, line.first, line.last) or _FILED_DAY.match(wire.text, line.first, line.last)
        if filed is not None and mention is not None and wire.published is None:
            clock, zone = filed["clock"].replace(":", ""), filed.groupdict().get("zone")
            stamp = filing_stamp(mention, filed["day"], filed["month"], filed["year"], clock, zone)
            wire.set_published(stamp)
