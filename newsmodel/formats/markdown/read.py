"""Read newsmodel's dialect of Markdown."""

from __future__ import annotations

import datetime
import re

import attrs
from attrs import define, field

from ...encoding import decode
from ...errors import FormatError, InputError
from ...model import Article, BlockKind, Byline, Caption, Dateline, PartialDate, Stamp
from .._article.article import to_article
from .._article.bylines import as_byline
from .._article.credits import as_credit
from .._article.datelines import as_dateline
from .._article.parts import Line, StoryParts
from .._article.unplaced import unplaced
from .._data.json_text import decode as from_json
from .._whitespace import one_line
from .dialect import APART, FIRST, FORMAT, NAMES, NOTES, NOTHING, STAMPS

__all__ = ["loads", "looks_like"]

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_MARKED = re.compile(r"\\.|\*\*?|&#[0-9]{4};", re.DOTALL)
_BOLD = re.compile(r"\*\*((?:[^\\*]|\\.)++)\*\*")  # **BRENNA:**
_EMPHASIS = re.compile(r"\*((?:[^\\*]|\\.)++)\*")  # *Ana Ruiz/AFP*
_FIELD = re.compile(r"([a-z_]{1,30}): (.*)")
_THREE = 3  # values of a field in the front matter


def looks_like(data: str) -> bool:
    """Return whether a document begins with the front matter of this dialect."""
    return data.replace("\r\n", "\n").startswith(FIRST)


def loads(data: str | bytes) -> Article:
    """Read an article from this dialect of Markdown.

    Args:
        data: The output of `dumps`, possibly edited; as text or as UTF-8.

    Returns:
        The article, laid out anew. The document holds no attributions.

    Raises:
        FormatError: If the front matter is missing or malformed.
        InputError: If the data is neither `str` nor `bytes`.
    """
    if not isinstance(data, (str, bytes)):
        msg = f"loads: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    text = data if isinstance(data, str) else decode(data)[0]
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if not text.startswith(FIRST):
        msg = "not newsmodel's dialect of Markdown"
        raise FormatError(msg, [("$", f"line 1, column 1: expected '---' and 'format: {FORMAT}'")])
    front, fence, rest = text.partition("\n---\n")
    if not fence:
        msg = "not newsmodel's dialect of Markdown"
        raise FormatError(msg, [("$", f"line {front.count(chr(10)) + 1}, column 1: expected '---'")])
    page = _Page(_read_front(front))
    for group in rest.split("\n\n"):
        page.take(group.strip("\n"))
    return to_article(page.parts())


def _read_front(front: str) -> dict[str, object]:
    values: dict[str, object] = {}
    for number, line in enumerate(front.split("\n")[2:], 3):
        match = _FIELD.fullmatch(line)
        try:
            value = None if match is None else from_json(match[2])
        except FormatError:
            value, match = None, None
        if match is None:
            msg = "not newsmodel's dialect of Markdown"
            raise FormatError(msg, [("$", f"line {number}, column 1: expected a name and a JSON value")])
        values[match[1]] = value
    return values


def _plain(words: str) -> str:
    """Take the marks off."""
    return _MARKED.sub(_without_marks, words)


def _without_marks(match: re.Match[str]) -> str:
    if match[0][0] == "&":
        return chr(int(match[0][2:-1]))
    return match[0][1:] if match[0][0] == "\\" and _ESCAPED.match(match[0]) else ""


@define
class _Page:
    """The article as it is read."""

    front: dict[str, object]
    headline: str | None = None
    byline: Byline | None = None
    stamps: dict[str, Stamp] = field(factory=dict)
    captions: list[Caption] = field(factory=list)
    summary: list[str] = field(factory=list)
    lines: list[Line] = field(factory=list)
    notes: list[str] = field(factory=list)
    dateline: str | None = None
    in_notes: bool = False

    def take(self, group: str) -> None:
        """Read what stands between blank lines."""
        line = one_line(group)
        if not line:
            return
        if line == NOTES:
            self.in_notes = True
        elif self.in_notes:
            self.notes.append(_plain(line))
        elif line.startswith("# ") and self.headline is None:
            self.headline = _plain(line[2:])
        elif line.startswith("## "):
            self.lines.append(Line(BlockKind.SUBHEAD, _plain(line[3:])))
        elif line.startswith("> "):
            self.captions.append(self._caption(line[2:]))
        elif line.startswith("- "):
            self.summary += [_plain(one_line(point)) for point in group.removeprefix("- ").split("\n- ")]
        elif not self.lines and _EMPHASIS.fullmatch(line) and self._take_header(_plain(line)):
            pass
        else:
            bold = _BOLD.match(line)
            if bold is not None and self.dateline is None and "dateline" in self.front:
                self.dateline = _plain(bold[1])
                line = line[bold.end() :].lstrip() if self._is_apart() else line
            if line:
                self.lines.append(Line(BlockKind.PARAGRAPH, _plain(line)))

    def _is_apart(self) -> bool:
        """Return whether the words of the dateline are not those of the paragraph behind it."""
        stated = self.front.get("dateline")
        return isinstance(stated, list) and stated[_THREE:] == [APART]

    def _take_header(self, words: str) -> bool:
        """Read a line in italics above the body: byline, published, updated, as many as the front matter names."""
        words = "" if words == NOTHING else words
        if self.byline is None and "byline" in self.front and not self.stamps:
            self.byline = _byline(words, self.front["byline"])
            return True
        for name in STAMPS:
            if name in self.front and name not in self.stamps:
                self.stamps[name] = _stamp(words, self.front[name])
                return True
        return False

    def _caption(self, line: str) -> Caption:
        found = _EMPHASIS.search(line)
        said = self.front.get("captions")
        values = said[len(self.captions)] if isinstance(said, list) and len(self.captions) < len(said) else None
        date, *who = values if isinstance(values, list) and values else [None]
        credit = None if found is None else as_credit(_plain(found[1]))
        if credit is not None and len(who) == _THREE:  # agency, photographer, source
            credit = attrs.evolve(credit, agency=_text(who[0]), photographer=_text(who[1]), source=_text(who[2]))
        return Caption(_plain(line), credit=credit, date=_date(date))

    def parts(self) -> StoryParts:
        """Return what was read."""
        known = {*NAMES, *STAMPS, "byline", "captions", "dateline"}
        given = {name: _text(self.front[name]) for name in NAMES if name in self.front}
        return StoryParts(
            headline=self.headline or "",
            byline=self.byline,
            dateline=self._stated_dateline(),
            body=tuple(self.lines),
            captions=tuple(self.captions),
            summary=tuple(self.summary),
            end_notes=tuple(self.notes),
            published=self.stamps.get("published"),
            updated=self.stamps.get("updated"),
            id=given.get("id"),
            url=given.get("url"),
            provider=given.get("provider"),
            language=given.get("language"),
            problems=tuple(unplaced(name, value) for name, value in self.front.items() if name not in known),
            as_stated=True,
        )

    def _stated_dateline(self) -> Dateline | None:
        dateline = None if self.dateline is None else as_dateline(self.dateline)
        stated = self.front.get("dateline")
        if dateline is None or not isinstance(stated, list):
            return dateline
        if len(stated) < _THREE or stated[_THREE:] not in ([], [APART]):  # places, date, agency
            return dateline
        places = stated[0] if isinstance(stated[0], list) else []
        return attrs.evolve(
            dateline,
            places=[x for x in places if isinstance(x, str)],
            date=_date(stated[1]),
            agency=_text(stated[2]),
        )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _date(value: object) -> PartialDate | None:
    try:
        return PartialDate.from_text(value) if isinstance(value, str) else None
    except InputError:
        return None


def _byline(words: str, value: object) -> Byline | None:
    byline = as_byline(words)
    if byline is None or not isinstance(value, list) or len(value) != _THREE:  # authors, agency, role
        return byline
    authors = [x for x in value[0] if isinstance(x, str)] if isinstance(value[0], list) else []
    return attrs.evolve(byline, authors=authors, agency=_text(value[1]), role=_text(value[2]))


def _stamp(words: str, value: object) -> Stamp:
    date, time, zone = value if isinstance(value, list) and len(value) == _THREE else (None, None, None)
    try:
        day = None if date is None else datetime.date.fromisoformat(str(date))
        clock = None if time is None else datetime.time.fromisoformat(str(time))
    except ValueError:
        return Stamp(text=words)
    return Stamp(day, time=clock, zone=_text(zone), text=words)
