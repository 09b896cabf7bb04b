r"""Markdown: an article people read, in a dialect that is read back.

CommonMark with a front matter of `name: value` lines, each value a JSON text, which YAML readers take too::

    ---
    format: newsmodel/markdown/1
    language: "en"
    ---

    # Bridge reopens

    *By Ana Ruiz*

    *Updated 06 October 2017*

    > The bridge on Thursday. (*Ana Ruiz/AFP*)

    - Closed for two years

    **TARN:** “*We waited long enough*,” said the mayor.

    ***

    Editing by Tom Hale
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence

import attrs
from attrs import define, field

from ...encoding import decode
from ...errors import FormatError, InputError
from ...model import Article, Attribution, BlockKind, Byline, Caption, PartialDate, Span, Stamp
from .._article.assembly import assemble
from .._article.stated_values import as_byline, as_credit, as_dateline
from .._article.unplaced import unplaced
from .._data.json_text import decode as from_json
from .._data.json_text import encode
from .._writing.quotations import Quotation, marked, quotations
from .._writing.running_copy import Part, body
from .._writing.wording import byline_words, credit_words, one_line
from ..text import _stamp_words as stamp_words

__all__ = ["dumps", "loads", "looks_like"]

_FORMAT = "newsmodel/markdown/1"
_FIRST = f"---\nformat: {_FORMAT}\n"
_NAMES = ("id", "url", "provider", "language")
_STAMPS = ("published", "updated")
_NOTES = "***"
_NOTHING = "—"  # for a byline or a date without words

_SPECIAL = re.compile(r"[\\*_`\[\]<>&#|~]")  # marks anywhere in a line; escaped with a backslash
_OPENING = re.compile(r"[-+=]|[0-9]{1,9}[.)]")  # marks at the start of a line
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_MARKED = re.compile(r"\\.|\*\*?", re.DOTALL)
_BOLD = re.compile(r"\*\*((?:[^\\*]|\\.)++)\*\*")  # **BRENNA:**
_EMPHASIS = re.compile(r"\*((?:[^\\*]|\\.)++)\*")  # *Ana Ruiz/AFP*
_FIELD = re.compile(r"([a-z_]{1,30}): (.*)")


def dumps(article: Article) -> str:
    """Write an article as Markdown; nothing of it is taken for marks.

    Args:
        article: Any article.

    Returns:
        The document. Quotations are in italics, the dateline is bold.

    Raises:
        InputError: If it is no article.
    """
    quotes = quotations(article)
    parts = [
        "" if article.headline is None else f"# {_line(article.headline.text)}",
        "" if article.byline is None else f"*{_inner(byline_words(article.byline)) or _NOTHING}*",
        *(f"*{_inner(stamp_words(stamp, name.title())) or _NOTHING}*" for name, stamp in _stamps(article)),
        *(f"> {_caption(caption)}" for caption in article.captions),
        "\n".join(f"- {_quoting(point.text, point.span, quotes)}" for point in article.summary),
        *(_part(part, quotes) for part in body(article)),
    ]
    notes = [_line(note.text) for note in article.end_notes]
    parts += [_NOTES, *notes] if notes else []
    front = "".join(f"{name}: {value}\n" for name, value in _front(article))
    return f"{_FIRST}{front}---\n" + "".join(f"\n{part}\n" for part in parts if part.strip("# >"))


def _front(article: Article) -> Iterator[tuple[str, str]]:
    for name in _NAMES:
        value = getattr(article, name)
        if value is not None:
            yield name, encode(value)
    if article.byline is not None:
        byline = article.byline
        yield "byline", encode([list(byline.authors), byline.agency, byline.role])
    for name, stamp in _stamps(article):
        time = None if stamp.time is None else stamp.time.isoformat()
        yield name, encode([None if stamp.date is None else stamp.date.isoformat(), time, stamp.zone])
    pictures = [_caption_values(caption) for caption in article.captions]
    if any(pictures):
        yield "captions", encode(pictures)
    if article.dateline is not None:
        line = article.dateline
        yield "dateline", encode([list(line.places), None if line.date is None else str(line.date), line.agency])


def _caption_values(caption: Caption) -> list[str | None]:
    credit = caption.credit
    who = [None, None, None] if credit is None else [credit.agency, credit.photographer, credit.source]
    return [None if caption.date is None else str(caption.date), *who]


def _stamps(article: Article) -> Iterator[tuple[str, Stamp]]:
    for name in _STAMPS:
        stamp = getattr(article, name)
        if stamp is not None:
            yield name, stamp


def _escape(words: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", words)


def _inner(words: str) -> str:
    """Write words within a line."""
    return _escape(one_line(words))


def _line(words: str) -> str:
    """Write words as a line of their own, so that it opens no list and no heading."""
    return _guarded(_inner(words))


def _guarded(line: str) -> str:
    opening = _OPENING.match(line)
    return line if opening is None else f"{line[: opening.end() - 1]}\\{line[opening.end() - 1 :]}"


def _caption(caption: Caption) -> str:
    words = one_line(caption.text)
    credit = "" if caption.credit is None else one_line(credit_words(caption.credit))
    if not credit:
        return _line(words)
    at = words.rfind(credit)
    if at < 0:
        return f"{_line(words)} (*{_escape(credit)}*)".lstrip()
    return f"{_guarded(_escape(words[:at]))}*{_escape(credit)}*{_escape(words[at + len(credit) :])}"


def _quoting(words: str, span: Span | None, quotes: Sequence[Quotation]) -> str:
    return _guarded(one_line(marked(words, span, quotes, _escape, _emphasised)))


def _emphasised(words: str, _: Attribution) -> str:
    bare = words.strip()
    if not bare:
        return words
    at = words.index(bare)
    return f"{words[:at]}*{_escape(bare)}*{words[at + len(bare) :]}"


def _part(part: Part, quotes: Sequence[Quotation]) -> str:
    if part.kind is BlockKind.SUBHEAD:
        return f"## {_line(part.text)}"
    dateline = part.lead or part.text[: part.dateline]
    span = None if part.span is None else Span(part.span.start + part.dateline, part.span.end)
    rest = part.text[part.dateline :]
    words = _quoting(rest, span, quotes)
    if not dateline:
        return words
    gap = " " if part.lead else rest[: len(rest) - len(rest.lstrip())]
    gap = "" if not words else one_line(f"x{gap}x")[1:-1]
    return f"**{_inner(dateline)}**{gap}{words}"


# ---------------------------------------------------------------- reading


def looks_like(data: str) -> bool:
    """Tell whether a document begins with the front matter of this dialect."""
    return data.replace("\r\n", "\n").startswith(_FIRST)


def loads(data: str | bytes) -> Article:
    """Read Markdown of this dialect.

    Args:
        data: What `dumps` gives; UTF-8.

    Returns:
        The article, laid out anew. Attributions are not in the document; a paragraph that has moved or changed is
        read as it is.

    Raises:
        FormatError: If it has no front matter of this dialect, or a line of that is broken.
        InputError: If it is neither text nor bytes.
    """
    if not isinstance(data, (str, bytes)):
        msg = f"loads: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    text = data if isinstance(data, str) else decode(data)[0]
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if not text.startswith(_FIRST):
        msg = "not Markdown of newsmodel's dialect"
        raise FormatError(msg, [("$", f"line 1, column 1: expected '---' and 'format: {_FORMAT}'")])
    front, fence, rest = text.partition("\n---\n")
    if not fence:
        msg = "not Markdown of newsmodel's dialect"
        raise FormatError(msg, [("$", f"line {front.count(chr(10)) + 1}, column 1: expected '---'")])
    page = _Page(_read_front(front))
    for group in rest.split("\n\n"):
        page.take(group.strip("\n"))
    return page.article()


def _read_front(front: str) -> dict[str, object]:
    values: dict[str, object] = {}
    for number, line in enumerate(front.split("\n")[2:], 3):
        match = _FIELD.fullmatch(line)
        try:
            value = None if match is None else from_json(match[2])
        except FormatError:
            value, match = None, None
        if match is None:
            msg = "not Markdown of newsmodel's dialect"
            raise FormatError(msg, [("$", f"line {number}, column 1: expected a name and a JSON value")])
        values[match[1]] = value
    return values


def _plain(words: str) -> str:
    """Take the marks off."""
    return _MARKED.sub(lambda match: match[0][1:] if match[0][0] == "\\" and _ESCAPED.match(match[0]) else "", words)


@define
class _Page:
    """The article as it is read."""

    front: dict[str, object]
    headline: str | None = None
    byline: Byline | None = None
    stamps: dict[str, Stamp] = field(factory=dict)
    captions: list[Caption] = field(factory=list)
    summary: list[str] = field(factory=list)
    lines: list[tuple[BlockKind, str]] = field(factory=list)
    notes: list[str] = field(factory=list)
    dateline: str | None = None
    in_notes: bool = False

    def take(self, group: str) -> None:
        """Read what stands between blank lines."""
        line = one_line(group)
        if not line:
            return
        if line == _NOTES:
            self.in_notes = True
        elif self.in_notes:
            self.notes.append(_plain(line))
        elif line.startswith("# ") and self.headline is None:
            self.headline = _plain(line[2:])
        elif line.startswith("## "):
            self.lines.append((BlockKind.SUBHEAD, _plain(line[3:])))
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
            self.lines.append((BlockKind.PARAGRAPH, _plain(line)))

    def _take_header(self, words: str) -> bool:
        """Read a line in italics above the body: byline, published, updated, as many as the front matter names."""
        words = "" if words == _NOTHING else words
        if self.byline is None and "byline" in self.front and not self.stamps:
            self.byline = _byline(words, self.front["byline"])
            return True
        for name in _STAMPS:
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
        if credit is not None and len(who) == 3:  # noqa: PLR2004  # agency, photographer, source
            credit = attrs.evolve(credit, agency=_text(who[0]), photographer=_text(who[1]), source=_text(who[2]))
        return Caption(_plain(line), credit=credit, date=_date(date))

    def article(self) -> Article:
        """Lay it out."""
        dateline = None if self.dateline is None else as_dateline(self.dateline)
        stated = self.front.get("dateline")
        if dateline is not None and isinstance(stated, list) and len(stated) == 3:  # noqa: PLR2004  # places, date, agency
            places = stated[0] if isinstance(stated[0], list) else []
            dateline = attrs.evolve(
                dateline,
                places=[x for x in places if isinstance(x, str)],
                date=_date(stated[1]),
                agency=_text(stated[2]),
            )
        known = {*_NAMES, *_STAMPS, "byline", "captions", "dateline"}
        given = {name: _text(self.front[name]) for name in _NAMES if name in self.front}
        problems = [unplaced(name, value) for name, value in self.front.items() if name not in known]
        return assemble(
            as_told=True,
            headline=self.headline,
            byline=self.byline,
            dateline=dateline,
            paragraphs=self.lines,
            captions=self.captions,
            summary=self.summary,
            end_notes=self.notes,
            published=self.stamps.get("published"),
            updated=self.stamps.get("updated"),
            problems=problems,
            id=given.get("id"),
            url=given.get("url"),
            provider=given.get("provider"),
            language=given.get("language"),
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
    if byline is None or not isinstance(value, list) or len(value) != 3:  # noqa: PLR2004  # authors, agency, role
        return byline
    authors = [x for x in value[0] if isinstance(x, str)] if isinstance(value[0], list) else []
    return attrs.evolve(byline, authors=authors, agency=_text(value[1]), role=_text(value[2]))


def _stamp(words: str, value: object) -> Stamp:
    date, time, zone = value if isinstance(value, list) and len(value) == 3 else (None, None, None)  # noqa: PLR2004
    try:
        day = None if date is None else datetime.date.fromisoformat(str(date))
        clock = None if time is None else datetime.time.fromisoformat(str(time))
    except ValueError:
        return Stamp(text=words)
    return Stamp(day, time=clock, zone=_text(zone), text=words)
