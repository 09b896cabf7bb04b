"""The story within a feed that newsmodel writes: HTML whose classes say what is what, and how it is read back.

Classes are those of the microformat hNews as far as it has them (`dateline`), else the names of NITF (`byline`,
`tagline`). What another program has changed is read like the HTML of any other feed.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from attrs import define, field

from ...model import Article, BlockKind, Byline, Caption, Credit, Dateline, PartialDate
from .._article.parts import Line
from .._markup.html_safety import escape
from .._whitespace import one_line
from .._writing.running_copy import Part, body
from .._writing.wording import byline_words, caption_words

__all__ = ["OwnStory", "content", "read_content"]

_LINE = re.compile(
    r"<(?P<tag>p|h2)(?: class=\"(?P<kind>[a-z]+)\")?(?P<told>(?: data-[a-z]+=\"[^\"<>]*\")*)>"
    r"(?:<span class=\"dateline(?P<apart> apart)?\"(?P<place>(?: data-[a-z]+=\"[^\"<>]*\")*)>"
    r"(?P<dateline>[^<>]*)</span>)?"
    r"(?P<words>[^<>]*)</(?P=tag)>"
)
_FIGURE = re.compile(
    r"<figure><figcaption(?P<told>(?: data-[a-z]+=\"[^\"<>]*\")*)>(?P<words>[^<>]*)</figcaption></figure>"
)
_DATA = re.compile(r" data-(?P<name>[a-z]+)=\"(?P<value>[^\"<>]*)\"")
_DIVIDER = "|"  # between places
# UTF-8 that was read as Windows-1252 in the copy itself, which readers of feeds mend where nobody wants it
_TWICE = re.compile("[\xc2-\xf4][\x80-\xbf]")


@define
class OwnStory:
    """A story as it was written.

    Args:
        lines: Its paragraphs and subheads.
        notes: Its end notes.
        captions: Its captions.
        byline: The byline, without its names; None if it was not written.
        dateline: The dateline.
    """

    lines: list[Line] = field(factory=list)
    notes: list[str] = field(factory=list)
    captions: list[Caption] = field(factory=list)
    byline: Byline | None = None
    dateline: Dateline | None = None


# ---------------------------------------------------------------- writing


def content(article: Article) -> str:
    """Write the story as a fragment of HTML: figures, paragraphs with the dateline, headings, notes."""
    return "\n".join(_lines(article))


def _lines(article: Article) -> Iterator[str]:
    for caption in article.captions:
        credit = caption.credit
        who = {} if credit is None else {x: getattr(credit, x) for x in ("photographer", "agency", "source", "text")}
        told = _data(**who, date=None if caption.date is None else str(caption.date))
        yield f"<figure><figcaption{told}>{_words(caption_words(caption))}</figcaption></figure>"
    byline = article.byline
    if byline is not None and (byline.agency or byline.role):
        yield f'<p class="byline"{_data(agency=byline.agency, role=byline.role)}>{_words(byline_words(byline))}</p>'
    for part in body(article):
        if part.kind is BlockKind.SUBHEAD:
            yield f"<h2>{_words(part.line)}</h2>"
        elif not part.dateline and not part.lead:
            yield f"<p>{_words(one_line(part.text))}</p>"
        else:
            yield f"<p>{_paragraph(part, article.dateline)}</p>"
    for note in article.end_notes:
        yield f'<p class="tagline">{_words(one_line(note.text))}</p>'


def _paragraph(part: Part, dateline: Dateline | None) -> str:
    """Write a paragraph, with its dateline marked."""
    words = part.lead or one_line(part.text[: part.dateline])
    if dateline is None or not words:
        return _words(part.line)
    rest = one_line(part.text) if part.lead else one_line(part.text)[len(words) :]
    apart = " apart" if part.lead else ""
    gap = " " if part.lead and rest else ""
    return f'<span class="dateline{apart}"{_told(dateline)}>{_words(words)}</span>{gap}{_words(rest)}'


def _told(dateline: Dateline) -> str:
    """Return the parts of a dateline as attributes."""
    date = None if dateline.date is None else str(dateline.date)
    return _data(places=_DIVIDER.join(dateline.places) or " ", date=date, agency=dateline.agency)


def _data(**values: str | None) -> str:
    return "".join(f' data-{name}="{_words(one_line(value) or " ")}"' for name, value in values.items() if value)


def _words(words: str) -> str:
    words = escape(words)
    return words if words.isascii() else _TWICE.sub(lambda match: "".join(f"&#{ord(x)};" for x in match[0]), words)


# ---------------------------------------------------------------- reading


def read_content(fragment: str) -> OwnStory | None:
    """Read what `content` wrote.

    Args:
        fragment: The HTML.

    Returns:
        The story; None if the fragment is not as it was written.
    """
    story = OwnStory()
    for line in fragment.split("\n"):
        if not line.strip():
            continue
        figure = _FIGURE.fullmatch(line)
        match = _LINE.fullmatch(line)
        if figure is not None:
            story.captions.append(_caption(html.unescape(figure["words"]), _values(figure["told"])))
        elif match is not None:
            _take(story, match)
        else:
            return None
    return story


def _take(story: OwnStory, match: re.Match[str]) -> None:
    words = html.unescape(match["words"])
    told = _values(match["told"])
    if match["kind"] == "byline":
        story.byline = Byline(words, agency=told.get("agency"), role=told.get("role"))
    elif match["kind"] == "tagline":
        story.notes.append(words)
    elif match["tag"] == "h2":
        story.lines.append(Line(BlockKind.SUBHEAD, words))
    else:
        if match["dateline"] is not None:
            place = html.unescape(match["dateline"])
            story.dateline = _dateline(place, _values(match["place"]))
            words = words.lstrip() if match["apart"] else f"{place}{words}"
        if words:
            story.lines.append(Line(BlockKind.PARAGRAPH, words))


def _values(attributes: str) -> dict[str, str]:
    found = {match["name"]: html.unescape(match["value"]) for match in _DATA.finditer(attributes)}
    return {name: value for name, value in found.items() if value.strip()}


def _dateline(words: str, told: dict[str, str]) -> Dateline:
    places = told["places"].split(_DIVIDER) if "places" in told else ()
    return Dateline(words, places=places, date=_day(told.get("date")), agency=told.get("agency"))


def _caption(words: str, told: dict[str, str]) -> Caption:
    agency, photographer, source = (told.get(name) for name in ("agency", "photographer", "source"))
    stated = agency or photographer or source or "text" in told
    credit = Credit(told.get("text", ""), agency=agency, photographer=photographer, source=source) if stated else None
    return Caption(words, credit=credit, date=_day(told.get("date")))


def _day(words: str | None) -> PartialDate | None:
    return None if words is None else PartialDate.from_text(words)
