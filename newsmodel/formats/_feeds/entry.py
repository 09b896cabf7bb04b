"""An entry of a feed, as feedparser gives it, as the parts of a story."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

import attrs

from ...lexicon import loading
from ...lexicon.languages import newsroom_words
from ...model import BlockKind, Problem, Stamp
from ...text.matching import Pattern
from .._article.parts import Line, StoryParts
from .._article.timestamps import read_stamp
from .._article.unplaced import unplaced
from .._markup.body_text import paragraphs_of
from .._markup.html_lines import read_lines
from .._markup.html_safety import web_address
from .._markup.html_tags import is_markup, plain, unescaped
from .authors import bare_name, byline_of, mails_of
from .feed_text import LONG, PICTURED
from .metadata import read_metadata
from .pictures import TEXT, FeedPictures, read_pictures, words_of
from .story import OwnStory, read_content
from .writing import NAMED, STORY, UNKNOWN, UPDATES

__all__ = ["read_entry"]

_NO_ZONE = "-00:00"  # RFC 3339, 4.3: the offset is not known
_MIDNIGHT = "T00:00:00"
_FROM = Pattern(  # what WordPress and others put below the stories of a feed
    r"(?:The (?:post|article) .{1,400} (?:appeared first|first appeared) on .{1,100}"
    r"|Der Beitrag .{1,400} erschien zuerst auf .{1,100}|L[’']article .{1,400} est apparu en premier sur .{1,100}"
    r"|La entrada .{1,400} (?:aparece|se publicó) primero en .{1,100}"
    r"|\L<more>[ \xa0]?(?:…|\.{3}|»|›|→|>{1,2}|\[…\])?|\L<link>:[ ].{1,200})",
    link=frozenset(words.capitalize() for words in loading.words("page_labels", "link")),
    more=frozenset(words.capitalize() for words in newsroom_words("more")),
)

_PLACED = frozenset(
    """
    title title_detail links link id guidislink published published_parsed updated updated_parsed author author_detail
    authors summary summary_detail content language publisher publisher_detail media_credit credit base source href
    """.split()
)
_WHOLE = re.compile(r"(?:full[-_]?text|turbo_content)\Z")  # elements of others that hold the whole story
_OF_SOURCE = frozenset("title title_detail href link links id guidislink".split())


def read_entry(
    entry: Mapping[str, Any], channel: Mapping[str, Any], problems: tuple[Problem, ...], *, is_ours: bool = False
) -> StoryParts:
    """Read an entry.

    Args:
        entry: The entry.
        channel: What the feed says of itself.
        problems: What is wrong with the feed.
        is_ours: Whether newsmodel wrote the feed, so that nothing in a title is markup.
    """
    if is_ours and (own := _own_story(entry)) is not None:
        return _stated(entry, own, problems)
    whole = [] if entry.get("content") else [key for key in sorted(entry) if _WHOLE.search(key) and entry[key]]
    lines, points = _lines_of(entry, whole)
    pictures = read_pictures(entry, lines)
    name, link, links = _addresses(entry)
    desk = read_metadata(entry, link, links, str(channel.get("rights") or channel.get("copyright") or ""))
    byline = byline_of(entry)
    taken = "" if byline is None else byline.text
    left = [
        key
        for key in sorted(entry)
        if key not in _PLACED | desk.placed
        and entry[key]
        and not (LONG in key and bare_name(str(entry[key])) == taken)
        and not key.endswith(PICTURED)
        and not (key == TEXT and words_of(str(entry[key])) in (*pictures.words, *points))
        and key not in whole
    ]
    dates = {key: str(entry.get(key) or "") for key in ("published", "updated")}
    published, updated = map(_stamp, dates.values())
    unread = [key for key, words in dates.items() if words.strip() and words != UNKNOWN and _stamp(words) is None]
    return StoryParts(
        headline=_title(entry, is_ours=is_ours),
        byline=byline,
        body=pictures.lines,
        captions=pictures.captions,
        summary=tuple(points),
        published=published,
        updated=updated,
        id=None if name.startswith(STORY) else name or None,
        url=link,
        provider=str(entry.get("publisher") or _source(entry) or channel.get("title") or "") or None,
        language=str(entry.get("language") or _spoken(entry) or channel.get("language") or "") or None,
        metadata=desk.metadata,
        problems=(
            *problems,
            *(unplaced(key, dates[key]) for key in unread),
            *(unplaced(key, _shown(entry[key])) for key in left),
            *_unplaced_pictures(pictures),
            *(unplaced(name, words) for name, words in desk.left),
            *(unplaced("author email", mail) for mail in mails_of(entry)),
            *_unplaced_source(entry),
        ),
    )


def _own_story(entry: Mapping[str, Any]) -> OwnStory | None:
    """Read the story that newsmodel wrote; None if another program has changed it."""
    values = [str(part.get("value", "")) for part in entry.get("content", ())]
    return read_content(values[0] if values else "") if len(values) <= 1 else None


def _stated(entry: Mapping[str, Any], own: OwnStory, problems: tuple[Problem, ...]) -> StoryParts:
    """Return the parts of a story as they were written."""
    name, link, links = _addresses(entry)
    if all(rel != "alternate" for rel, _, _ in links):
        link = str(entry.get("link") or "") or None if not str(entry.get("id") or "") else None
    desk = read_metadata(entry, link, links)
    byline = byline_of(entry)
    if own.byline is not None:
        known = () if byline is None else byline.authors
        names = tuple(x for x in known if x != own.byline.agency)
        byline = attrs.evolve(own.byline, authors=names)
    tags = {str(tag.get("scheme") or "") for tag in entry.get("tags") or ()}
    summary = str(entry.get("summary") or "")
    points = [] if any(summary == part.get("value") for part in entry.get("content", ())) else _read(summary)
    identity = unquote(name.removeprefix(NAMED)) if name.startswith(NAMED) else name
    return StoryParts(
        headline=_title(entry, is_ours=True),
        byline=byline,
        dateline=own.dateline,
        body=tuple(own.lines),
        captions=tuple(own.captions),
        summary=tuple(line.text for line in points),
        end_notes=tuple(own.notes),
        published=_stamp(str(entry.get("published") or "")),
        updated=None if UPDATES in tags else _stamp(str(entry.get("updated") or "")),
        id=None if name.startswith(STORY) else identity or None,
        url=link,
        provider=str(entry.get("publisher") or "") or None,
        language=str(entry.get("language") or "") or None,
        metadata=desk.metadata,
        problems=(*problems, *(unplaced(name, words) for name, words in desk.left)),
        as_stated=True,
    )


def _title(entry: Mapping[str, Any], *, is_ours: bool) -> str:
    """Return the title; one that Atom declares to be HTML is escaped as often as it should be."""
    title, detail = str(entry.get("title") or ""), entry.get("title_detail")
    if is_ours or not isinstance(detail, Mapping) or detail.get("type") != "text/html" or is_markup(title):
        return title if is_ours else words_of(title)
    return plain(title)


def _lines_of(entry: Mapping[str, Any], whole: list[str]) -> tuple[list[Line], list[str]]:
    """Return the lines of the story, and the points of the summary unless that is the beginning of the story."""
    values = [str(part.get("value", "")) for part in entry.get("content", ())] or [str(entry[key]) for key in whole]
    lines = [
        attrs.evolve(line, kind=BlockKind.FURNITURE) if _FROM.fullmatch(line.text) else line
        for value in values
        for line in _read(value)
    ]
    summary = str(entry.get("summary") or "")
    if summary in values:  # feedparser takes the story for the summary where an entry has none
        return lines, []
    points = [line.text for line in _read(summary) if not _FROM.fullmatch(line.text)]
    if not lines:
        return [Line(BlockKind.PARAGRAPH, words) for words in points], []
    told = [line for line in lines if line.kind is not BlockKind.FURNITURE]
    forms = (
        told,
        [x for x in told if x.kind is not BlockKind.CAPTION],
        [x for x in told if x.kind is BlockKind.PARAGRAPH],
    )
    if any(points == [line.text for line in form][: len(points)] for form in forms):
        points = []  # it is the beginning of the story
    return lines, points


def _read(value: str) -> list[Line]:
    if not is_markup(value):
        value = unescaped(value)
    if is_markup(value):
        return read_lines(value)
    return [Line(BlockKind.PARAGRAPH, " ".join(words.split())) for words in paragraphs_of(value)]


def _addresses(entry: Mapping[str, Any]) -> tuple[str, str | None, list[tuple[str, str, str]]]:
    """Return the id of an entry, its address, and all its links with what they are for and their titles."""
    links = [(str(x.get("rel")), str(x.get("href")), str(x.get("title") or "")) for x in entry.get("links", ())]
    link = str(entry.get("link") or "") or None
    if link is not None and links and all(rel != "alternate" for rel, href, _ in links if href == link):
        link = link if link not in {href for _, href, _ in links} else None  # of an enclosure, not of the story
    name = str(entry.get("id") or "")
    if link == name and not links and web_address(link) is None:  # feedparser takes any id for an address
        link = None
    return name, link, links


def _unplaced_pictures(pictures: FeedPictures) -> list[Problem]:
    described = [unplaced("media_description", pictures.described)] if pictures.described else []
    return described + [unplaced("media_credit", words) for words in pictures.credits_left]


def _unplaced_source(entry: Mapping[str, Any]) -> list[Problem]:
    source = entry.get("source") or {}
    return [unplaced(f"source {key}", _shown(source[key])) for key in sorted(source) if key not in _OF_SOURCE]


def _shown(value: object) -> object:
    if isinstance(value, (list, tuple)) and len(value) == 1:
        return _shown(value[0])
    if isinstance(value, Mapping):
        return next((str(x) for x in value.values() if isinstance(x, str) and x), None)
    return value


def _spoken(entry: Mapping[str, Any]) -> str:
    """Return the language that the elements of an entry say they are in."""
    detail = entry.get("title_detail")
    return str(detail.get("language") or "") if isinstance(detail, Mapping) else ""


def _source(entry: Mapping[str, Any]) -> str:
    source = entry.get("source")
    return str(source.get("title") or "") if isinstance(source, Mapping) else ""


def _stamp(text: str) -> Stamp | None:
    if not text.endswith(_NO_ZONE):
        return read_stamp(text)
    if text == UNKNOWN:
        return None
    stamp = read_stamp(text.removesuffix(_NO_ZONE).removesuffix(_MIDNIGHT))
    return None if stamp is None else attrs.evolve(stamp, zone=None)
