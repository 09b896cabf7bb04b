"""The header lines of an ANPA 1312 transmission: slug, notes to editors, headline, byline."""

from __future__ import annotations

import re

import attrs

from ...layout.desk.notes import is_note, note_words
from ...layout.desk.slugs import read_slug
from ...layout.lines.routing import is_routing
from ...lexicon import loading
from ...lexicon.agencies import is_news_agency
from ...lexicon.agency_mentions import agencies_named
from ...model import BlockKind, Byline
from ...text.matching import Pattern
from .._wires.lines import WireLine
from .._wires.story import WireStory
from .notation import PART, bare_end, is_indented, sums_up

__all__ = ["read_top"]

# BC-US--Storm Coast, 1st Ld-Writethru,1140   bc-storm-coast,420
_SLUG = re.compile(r"(?:[*]\S{1,9}< ?\^?)?(?:[A-Z]{2,4}-\S.{0,120}|[a-z]{2,4}-\S{1,60},[0-9]{2,5})")
_COUNTED = re.compile(r", ?[0-9]{1,5}\Z")
_EDITORS = loading.words("routing_words", "editors")
_TO_EDITORS = Pattern(  # With photos.   AP Photo XX101
    r"\(?\L<editors>(?!\p{L}).{0,600}", editors=_EDITORS | {words.replace("'", "’") for words in _EDITORS}
)


def read_top(wire: WireStory, lines: list[WireLine], at: int, end: int) -> int:
    """Claim the header lines above the first paragraph; give its number."""
    text = wire.text
    notes: list[str] = []
    while at < end:
        line = lines[at]
        if line.blank:
            wire.claim_blank(line)
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
    for note in notes:
        wire.desk.note(note_words(note))
    return at


def _opens_body(text: str, line: WireLine) -> bool:
    """Return whether a line is a paragraph or a row of a table, and not a header line with both its marks."""
    if text[line.first] != "^":
        return is_indented(text, line) or text.count(";", line.first, line.last) > 1
    return text[line.last - 1] not in "<=" and text.count(";", line.first, line.last) > 1


def _is_header(text: str, line: WireLine) -> bool:
    return text[line.last - 1] in "<=" or line.last - line.first < 60  # noqa: PLR2004  # half a line


def _read_header_line(wire: WireStory, line: WireLine, notes: list[str]) -> None:
    text = wire.text
    first, last = line.first, bare_end(text, line)
    while first < last and text[first] in "^ ":
        first += 1
    if first == line.first and text[last - 1] == "+":  # the mark of an agency that has no other
        last -= 1
    words = text[first:last]
    inner = WireLine(line.start, line.end, first, last)
    slug = wire.headline is None and (
        words == wire.slug or (_SLUG.fullmatch(words) and ("--" in words or _COUNTED.search(words)))
    )
    if slug or not words or PART.fullmatch(words):
        if slug:
            _take_slug(wire, first, line.last)
        wire.claim(BlockKind.FURNITURE, [line])
    elif is_note(words) or _TO_EDITORS.fullmatch(words):
        notes.append(words)
        wire.say("editor_note", words, first)
        wire.claim(BlockKind.FURNITURE, [line])
    elif wire.byline is None and (byline := wire.read_byline(inner)) is not None:
        wire.byline = byline
        wire.claim(BlockKind.BYLINE, [line])
    elif _below_byline(wire, words) and (agencies_named(words) or text[line.last - 1] == "="):
        _add_to_byline(wire, words)
        wire.claim(BlockKind.FURNITURE, [line])
    elif wire.headline is None and not is_routing(words):
        wire.claim_headline([inner])
    elif sums_up(words):
        wire.claim(BlockKind.SUMMARY_POINT, [inner])
    else:
        wire.claim(BlockKind.SUBHEAD, [inner])


def _take_slug(wire: WireStory, start: int, end: int) -> None:
    """Take the slug in full, which the routing line has without blanks and cut short, and the version behind it."""
    text = wire.text
    while end > start and text[end - 1] in "<=, ":
        end -= 1
    slug = read_slug(text, start, end)
    if slug is None:
        return
    words = text[slug.slug.slice]
    full, cut = "".join(words.split()), "".join((wire.desk.value("slugline") or "").split())
    if full[: len(cut)] != cut[: len(full)]:
        return
    if wire.desk.replace("slugline", words):
        wire.say("slugline", words, slug.slug.start)
    if slug.version is not None and wire.desk.replace("version", text[slug.version.slice]):
        wire.say("version", text[slug.version.slice], slug.version.start)


def _below_byline(wire: WireStory, words: str) -> bool:
    """Return whether the line above was the byline, or its second line."""
    byline = wire.byline
    if byline is None or byline.agency is not None:
        return False
    return byline.role is None or bool(agencies_named(words))


def _add_to_byline(wire: WireStory, words: str) -> None:
    """Take the line below the byline: the agency, or what the writer is."""
    byline = wire.byline or Byline()
    named = agencies_named(words)
    if named:  # Associated Press   AP Sports Writer
        whole = is_news_agency(words) or byline.role is not None or not words.startswith(named[0])
        wire.byline = attrs.evolve(byline, agency=words if whole else named[0], role=byline.role if whole else words)
    elif byline.role is None:
        wire.byline = attrs.evolve(byline, role=words)
