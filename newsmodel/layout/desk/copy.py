"""What the desk says of a story in its copy: routing lines, notes to editors, embargoes, corrections, copyright.

The layout has found these lines; here they are read. A story that has none costs nothing.
"""

from __future__ import annotations

from typing import Any, Final

from ...lexicon.loading import words
from ...model import BlockKind, Concept, DeskLine, Mention, Metadata, Rights, Span, Stamp, Status
from ...model.metadata import NO_METADATA
from ...text.matching import Pattern
from ..draft import Draft
from .holds import once, opening_hold, read_hold, severer
from .notes import is_note, note_words
from .slugs import ANPA_PRIORITIES, read_slug, version_in

__all__ = ["read_desk"]

_MOST: Final = 60  # lines of one kind that are looked at, from each end
_LONGEST: Final = 600  # characters of a line
_PRIORITIES: Final = {"FLASH": 1, "SNAP": 1, "BULLETIN": 2, "ALERT": 2, "URGENT": 3}
_HEADER: Final = Pattern(
    r"[a-z]{2,5}\d{3,5}\s{1,3}(?P<priority>\d)\s{1,3}(?P<category>[a-z]{1,4})\s{1,9}(?P<words>\d{1,6})(?:\s.*)?"
)
_ROUTE: Final = Pattern(
    r"(?P<priority>[a-z])\s(?P<category>[a-z])\s\W{0,4}(?P<slug>[A-Z]{2,4}-.{1,80}?)\s{1,9}\d\d?-\d\d?"
    r"(?:\s{1,9}(?P<words>\d{1,6}))?"
)
_KEYWORDS: Final = Pattern(r"[\p{L}\p{N}][^/\r\n]{0,60}(?:/[^/\r\n]{1,60}){0,12}/")  # Harbour/transport/
_WORDS: Final = Pattern(r"\(?(?P<words>\d{2,5})\swords\)?")
_BRACKETS: Final = frozenset("([")
_CHANGE: Final = Pattern(r"[(\[]\L<change>(?![\p{L}]).+", change=words("routing_words", "change"))
_CORRECTED: Final = Pattern(
    r"(?i)[(\[]?(?:correct(?:s|ion|ed)|clarif(?:ies|ication))\s?(?P<mark>[:–—-])?\s?(?P<words>.*?)[)\]]?",
)
_COPYRIGHT: Final = Pattern(
    r"(?i)(?:(?:all )?contents? )?(?:copyright|©|\(c\)(?= ?(?:copyright|\d{4})))\W{0,3}(?:\(c\)|©)?.{0,500}\w.{0,5}"
)
_RIGHTS_LETTERS: Final = frozenset("acAC©(")
_CORRECTS: Final = "CORRECT"
_OPENING: Final = Pattern(r"\W?(?P<word>CORRECTION|CORRECTED|CORRECTS)\W{0,2}[:)\]–—-]\s?(?P<rest>.+)")


class _Desk:
    """What was found so far."""

    __slots__ = ("lines", "lists", "values")

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.lists: dict[str, list[Any]] = {}
        self.lines: list[DeskLine] = []

    def say(self, name: str, value: Any, text: str, start: int, end: int) -> None:
        """Take a value with the words that say it; the first of a field counts."""
        if value is not None and self.values.setdefault(name, value) == value:
            self.lines.append(DeskLine(text[start:end], Span(start, end), name=name))

    def hold(self, value: Status | Stamp, text: str, start: int, end: int) -> None:
        """Take what forbids the use of the story: of two statuses the severer counts."""
        if isinstance(value, Status):
            value = severer(self.values.pop("status", None), value) or value
            self.say("status", value, text, start, end)
        else:
            self.say("embargo", value, text, start, end)

    def add(self, name: str, value: Any, text: str, start: int, end: int) -> None:
        """Take one of several values of a field."""
        values = self.lists.setdefault(name, [])
        if value not in values:
            values.append(value)
            self.lines.append(DeskLine(text[start:end], Span(start, end), name=name))

    def metadata(self) -> Metadata:
        """Return what was found."""
        if not self.values and not self.lists:
            return NO_METADATA
        fields = {**self.values, **self.lists}
        if "editor_note" in self.lists:
            fields["editor_note"] = "\n".join(self.lists["editor_note"])
        return Metadata(**fields, lines=sorted(self.lines, key=_start))


def _start(line: DeskLine) -> int:
    return 0 if line.span is None else line.span.start


def read_desk(draft: Draft) -> Metadata:
    """Read what the desk says of a story.

    Args:
        draft: The story, each of its lines with what it is.
    """
    desk = _Desk()
    lines = draft.mentions(BlockKind.FURNITURE)
    for line in lines if len(lines) <= 2 * _MOST else (*lines[:_MOST], *lines[-_MOST:]):
        _read_line(desk, draft.text, line)
    for line in draft.mentions(BlockKind.END_NOTE)[:_MOST]:
        _read_end(desk, draft.text, line)
    if draft.headline is not None:
        _read_opening(desk, draft.text, draft.mention(draft.headline))
    else:
        for subhead in draft.mentions(BlockKind.SUBHEAD)[:1]:
            _read_opening(desk, draft.text, subhead)
    return desk.metadata()


def _read_line(desk: _Desk, text: str, line: Mention) -> None:
    """Read a line that is no part of the story."""
    if line.span is None or len(line.text) > _LONGEST:
        return
    start, end = line.span.start, line.span.end
    while start < end and text[start] in "^ ":
        start += 1
    while start < end and text[end - 1] in "<= ":
        end -= 1
    bare = text[start:end]
    if (hold := read_hold(text, start, end)) is not None:
        desk.hold(hold, text, start, end)
    elif (bare[:1] in _BRACKETS and _CHANGE.fullmatch(bare)) or is_note(bare):
        _read_note(desk, text, start, end)
    elif (plain := once(bare)) in _PRIORITIES:
        desk.say("priority", _PRIORITIES[plain], text, start, end)
    elif not _read_routing(desk, text, start, end) and _claims_rights(bare):
        desk.say("rights", Rights(notice=bare), text, start, end)


def _claims_rights(words: str) -> bool:
    """Return whether a line says who has the copyright; most lines are refused by their first letter."""
    return words[:1] in _RIGHTS_LETTERS and _COPYRIGHT.fullmatch(words) is not None


def _read_note(desk: _Desk, text: str, start: int, end: int) -> None:
    """Read a note to editors; one that says what was corrected is a correction too."""
    bare = text[start:end]
    version = version_in(text, start, end)
    if version is not None:
        desk.say("version", text[version.slice], text, version.start, version.end)
    corrected = _CORRECTED.fullmatch(bare)
    note = note_words(bare)
    if corrected is not None:
        desk.add("corrections", note, text, start, end)
    else:
        desk.add("editor_note", note, text, start, end)


def _read_routing(desk: _Desk, text: str, start: int, end: int) -> bool:
    """Read a slug line, the header of a transmission, a line of keywords, a lead."""
    for pattern, scheme in ((_HEADER, "iptc7901"), (_ROUTE, "anpa1312")):
        header = pattern.fullmatch(text, start, end) if text[start : start + 1].islower() else None
        if header is not None:
            letter = header["priority"]
            desk.say(
                "priority",
                ANPA_PRIORITIES.get(letter, int(letter) if "1" <= letter <= "9" else None),
                text,
                *header.span("priority"),
            )
            desk.add("subjects", Concept(code=header["category"], scheme=scheme), text, *header.span("category"))
            if header["words"]:
                desk.say("word_count", int(header["words"]), text, *header.span("words"))
            if scheme == "anpa1312":
                _read_slug(desk, text, *header.span("slug"))
            return True
    if _read_slug(desk, text, start, end):
        return True
    if text.endswith("/", start, end) and _KEYWORDS.fullmatch(text, start, end):
        desk.say("slugline", text[start : end - 1], text, start, end)
        for keyword in text[start : end - 1].split("/"):
            desk.lists.setdefault("keywords", []).append(keyword.strip())
        return True
    if text.find("words", start, end) > start and (count := _WORDS.fullmatch(text, start, end)) is not None:
        desk.say("word_count", int(count["words"]), text, start, end)
        return True
    version = version_in(text, start, end)
    if version is not None:
        desk.say("version", text[version.slice], text, version.start, version.end)
    return version is not None


def _read_slug(desk: _Desk, text: str, start: int, end: int) -> bool:
    slug = read_slug(text, start, end)
    if slug is None:
        return False
    desk.say("slugline", text[slug.slug.slice], text, slug.slug.start, slug.slug.end)
    if slug.version is not None:
        desk.say("version", text[slug.version.slice], text, slug.version.start, slug.version.end)
    if slug.words is not None:
        desk.say("word_count", int(text[slug.words.slice]), text, slug.words.start, slug.words.end)
    return True


def _read_end(desk: _Desk, text: str, line: Mention) -> None:
    """Read a note below the story: what was corrected, who has the copyright."""
    if line.span is None or len(line.text) > _LONGEST:
        return
    start, end = line.span.start, line.span.end
    corrected = _CORRECTED.fullmatch(line.text)
    if corrected is not None and corrected["mark"]:
        desk.add("corrections", corrected["words"], text, start, end)
    elif _claims_rights(line.text):
        desk.say("rights", Rights(notice=line.text), text, start, end)
    elif is_note(line.text):
        desk.add("editor_note", note_words(line.text), text, start, end)


def _read_opening(desk: _Desk, text: str, headline: Mention) -> None:
    """Read a label in front of the headline: the story is withdrawn, or corrects another."""
    if headline.span is None:
        return
    at = headline.span.start
    hold = opening_hold(text, at, headline.span.end)
    if hold is not None:
        desk.hold(hold[0], text, hold[1].start, hold[1].end)
    elif _CORRECTS in headline.text and (match := _OPENING.fullmatch(headline.text)) is not None:
        desk.add("corrections", match["rest"], text, at + match.start("word"), at + match.end("word"))
