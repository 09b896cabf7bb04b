"""What RSS and Atom share in reading: entries through feedparser (the extra `feeds`)."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from typing import Any

import attrs

from ...errors import FormatError, requiring
from ...lexicon.agencies import is_news_agency
from ...model import Article, BlockKind, Byline, Caption, Credit, Problem, Stamp
from .._article.assembly import assemble
from .._article.stated_values import as_byline, as_credit
from .._article.timestamps import read_stamp
from .._article.unplaced import several, unplaced
from .._markup.html_lines import is_markup, plain, read_lines
from .._markup.html_safety import web_address
from .._writing.wording import one_line
from .feed_text import LONG, PICTURED, feed_text, refusal
from .writing import GENERATOR, STORY, UNKNOWN

__all__ = ["entries", "first"]

_NO_ZONE = "-00:00"  # RFC 3339, 4.3: the offset is not known
_MIDNIGHT = "T00:00:00"
# ida@tarn.example (Ida Moss), Ida Moss <ida@tarn.example>: feedparser cuts addresses with a long last part in two
_MAILED = re.compile(
    r"(?:(?P<before>[^<>()@]{1,200}?)(?:\s{1,9}[<(]?|[<(]))?<?(?P<mail>[^\s<>()@]{1,100}@[^\s<>()@]{1,100})[>)]?"
    r"\s{0,9}(?:\((?P<behind>[^()]{1,200})\))?"
)
_BY = re.compile(r"\A(?:[Bb]y|BY)[ \xa0]+(?=\S)")
_CREDITED = re.compile(r"\((?:Image|Photo|Picture) credit: {0,3}(\S.{0,200})\)")  # a paragraph below a picture
_FROM = re.compile(  # what WordPress and others put below the stories of a feed
    r"(?:The (?:post|article) .{1,400} (?:appeared first|first appeared) on .{1,100}"
    r"|Der Beitrag .{1,400} erschien zuerst auf .{1,100}|L[’']article .{1,400} est apparu en premier sur .{1,100}"
    r"|La entrada .{1,400} (?:aparece|se publicó) primero en .{1,100}"
    r"|(?:Continue reading|Read (?:more|the full (?:story|article))|Weiterlesen|Lire la suite|Leer más|Seguir leyendo"
    r"|Les (?:mer|hele saken)|Läs mer|Læs mere|Lees (?:meer|verder)|Lue lisää|Leia mais|Continua a leggere)"
    r"[ \xa0]?(?:…|\.{3}|»|›|→|>{1,2}|\[…\])?)"
)

_PLACED = frozenset(
    """
    title title_detail links link id guidislink published published_parsed updated updated_parsed author author_detail
    authors summary summary_detail content language publisher publisher_detail media_credit credit base source href
    """.split()
)
_OF_PICTURES = frozenset({"", "photographer"})  # roles of credits that name whose the picture is
_WHOLE = re.compile(r"(?:full[-_]?text|turbo_content)\Z")  # elements of others that hold the whole story
_TEXT = "media_text"
_OF_SOURCE = frozenset("title title_detail href link links id guidislink".split())


def first(found: tuple[Article, ...], part: str) -> Article:
    """Give the first story of a feed.

    Args:
        found: The stories.
        part: How the format calls one: "item" or "entry".

    Raises:
        FormatError: If there is none.
    """
    if not found:
        msg = f"the feed has no {part}"
        raise FormatError(msg, [("$", f"expected an {part}")])
    return several(found[0], len(found))


def entries(data: str | bytes, kind: str, name: str) -> tuple[Article, ...]:
    """Read the stories of a feed.

    Args:
        data: The feed.
        kind: How feedparser's name of its version begins: "rss" or "atom".
        name: The format's name in messages.

    Raises:
        FormatError: If it is no such feed, is larger than 64 MiB, or declares entities.
        InputError: If it is neither text nor bytes.
        MissingExtraError: If feedparser is not installed.
    """
    text, problems = feed_text(data, name)
    # Markup is not kept but read as text, so that it need not be made safe, which takes long on hostile input.
    headers = {"content-type": "application/xml; charset=utf-8"}
    source = io.BytesIO(text.encode("utf-8", "replace"))
    parser = _feedparser()
    try:
        feed = parser.parse(source, response_headers=headers, resolve_relative_uris=False, sanitize_html=False)
    except Exception as error:  # it stumbles over some fields that are no part of a story
        raise refusal(name, f"feedparser cannot read it: {type(error).__name__}: {error}") from error
    if not str(feed.get("version", "")).startswith(kind):
        raise refusal(name, _reason(feed, name))
    channel = feed.get("feed", {})
    if channel.get("generator") == GENERATOR:
        channel = {}  # what stands there is of the first story, or made up
    if feed.get("bozo") and not isinstance(feed.get("bozo_exception"), _harmless()):
        problems += (unplaced("what follows a fault of the feed", str(feed.get("bozo_exception"))),)
    return tuple(_article(dict(entry), dict(channel), problems) for entry in feed.get("entries", ()))


def _harmless() -> tuple[type, ...]:
    parser = _feedparser()
    return (parser.CharacterEncodingOverride, parser.NonXMLContentType)


def _reason(feed: Mapping[str, Any], name: str) -> str:
    error = feed.get("bozo_exception")
    line = getattr(error, "getLineNumber", lambda: None)()
    if line is not None:
        column = getattr(error, "getColumnNumber", lambda: 0)()
        return f"line {line}, column {(column or 0) + 1}: {getattr(error, 'getMessage', lambda: error)()}"
    return f"line 1, column 1: expected a feed of {name}, got {feed.get('version') or 'none'}"


def _article(entry: Mapping[str, Any], channel: Mapping[str, Any], problems: tuple[Problem, ...]) -> Article:
    whole = [] if entry.get("content") else [key for key in sorted(entry) if _WHOLE.search(key) and entry[key]]
    values = [str(part.get("value", "")) for part in entry.get("content", ())] or [str(entry[key]) for key in whole]
    lines = [line for value in values for line in _lines(value)]
    lines = [(BlockKind.FURNITURE if _FROM.fullmatch(words) else kind, words) for kind, words in lines]
    points = [words for _, words in _lines(str(entry.get("summary") or "")) if not _FROM.fullmatch(words)]
    if not lines:
        lines, points = [(BlockKind.PARAGRAPH, words) for words in points], []
    elif points and points == [words for kind, words in lines if kind is BlockKind.PARAGRAPH][: len(points)]:
        points = []  # the summary is the beginning of the story
    credited = [match[1] for kind, words in lines if (match := _CREDITED.fullmatch(words)) is not None]
    lines = [line for line in lines if _CREDITED.fullmatch(line[1]) is None]
    captions = [words for kind, words in lines if kind is BlockKind.CAPTION]
    described = _described(entry)
    if described and not captions:
        captions, described = [described], ""
    credits_ = [(str(x.get("content", "")), str(x.get("role", ""))) for x in entry.get("media_credit", ())]
    pictures, left = _captions(captions, [*credits_, *((words, "") for words in credited)])
    if not pictures and (credited or any(entry.get(key) for key in ("media_content", "media_thumbnail"))):
        shown = dict.fromkeys(words for words, role in left if role in _OF_PICTURES)
        pictures = [Caption("", credit=as_credit(words)) for words in shown]
        left = [pair for pair in left if pair[1] not in _OF_PICTURES]
    links = [(str(x.get("rel")), str(x.get("href"))) for x in entry.get("links", ())]
    link = str(entry.get("link") or "") or None
    if link is not None and links and all(rel != "alternate" for rel, href in links if href == link):
        link = link if link not in {href for _, href in links} else None  # of an enclosure, not of the story
    name = str(entry.get("id") or "")
    if link == name and not links and web_address(link) is None:  # feedparser takes any id for an address
        link = None
    byline = _byline(entry)
    taken = "" if byline is None else byline.text
    more = [
        unplaced(key, _shown(entry[key]))
        for key in sorted(entry)
        if key not in _PLACED
        and entry[key]
        and not (LONG in key and _bare(str(entry[key])) == taken)
        and not key.endswith(PICTURED)
        and not (key == _TEXT and _words(str(entry[key])) in (described, *(x.text for x in pictures), *points))
        and key not in whole
    ]
    more += [unplaced("media_description", described)] if described else []
    more += [unplaced("media_credit", words) for words, _ in left]
    more += [unplaced("link", href) for rel, href in links if href != link or rel == "enclosure"]
    more += [unplaced("author email", mail) for mail in _mails(entry)]
    source = entry.get("source") or {}
    more += [unplaced(f"source {key}", _shown(source[key])) for key in sorted(source) if key not in _OF_SOURCE]
    published, updated = (_stamp(str(entry.get(key) or "")) for key in ("published", "updated"))
    return assemble(
        headline=_words(str(entry.get("title") or "")),
        byline=byline,
        paragraphs=[line for line in lines if line[0] is not BlockKind.CAPTION],
        captions=pictures,
        summary=points,
        published=published,
        updated=updated,
        id=None if name.startswith(STORY) else name or None,
        url=link,
        provider=str(entry.get("publisher") or _source(entry) or channel.get("title") or "") or None,
        language=str(entry.get("language") or _spoken(entry) or channel.get("language") or "") or None,
        problems=(*problems, *more),
    )


def _described(entry: Mapping[str, Any]) -> str:
    """Give the words of `media:description`, which was kept from feedparser."""
    words = str(next((entry[key] for key in entry if key.endswith(PICTURED)), ""))
    text = str(entry.get(_TEXT) or "")  # often the description of the story once more, as HTML
    return _words(words or ("" if is_markup(text) else text))


def _lines(value: str) -> list[tuple[BlockKind, str]]:
    if is_markup(value):
        return read_lines(value)
    return [(BlockKind.PARAGRAPH, words) for line in value.split("\n") if (words := " ".join(plain(line).split()))]


def _words(value: str) -> str:
    return " ".join(words for _, words in read_lines(value)) if is_markup(value) else plain(value)


def _captions(captions: list[str], names: list[tuple[str, str]]) -> tuple[list[Caption], list[tuple[str, str]]]:
    """Bring captions and credits, pairs of a name and its role, together.

    A credit belongs to the first caption that holds its words. A single one belongs to a single caption anyway.
    """
    found: list[Caption] = []
    left = [pair for pair in names if pair[0]]
    for words in captions:
        held = [pair for pair in left if pair[0] in words]
        left = [pair for pair in left if pair not in held]
        if not held and len(captions) == 1 and len(left) == 1:
            held, left = left, []
        found.append(Caption(words, credit=_credit(words, held)))
    return found, left


def _credit(caption: str, names: list[tuple[str, str]]) -> Credit | None:
    """Read a credit: what is in brackets around its names, or from the first of them to the end of the last."""
    if not names:
        return None
    photographer = next((name for name, role in names if role == "photographer"), None)
    places = [(caption.find(name), caption.find(name) + len(name)) for name, _ in names if name in caption]
    if not places:
        return as_credit(names[0][0], photographer)
    start, end = min(x for x, _ in places), max(x for _, x in places)
    before, after = caption.rfind("(", 0, start), caption.find(")", end)
    if before >= 0 and after >= 0 and ")" not in caption[before:start] and "(" not in caption[end:after]:
        start, end = before + 1, after
    return as_credit(caption[start:end], photographer)


def _shown(value: object) -> object:
    if isinstance(value, (list, tuple)) and len(value) == 1:
        return _shown(value[0])
    if isinstance(value, Mapping):
        return next((str(x) for x in value.values() if isinstance(x, str) and x), None)
    return value


def _spoken(entry: Mapping[str, Any]) -> str:
    """Give the language that the elements of an entry say they are in."""
    detail = entry.get("title_detail")
    return str(detail.get("language") or "") if isinstance(detail, Mapping) else ""


def _source(entry: Mapping[str, Any]) -> str:
    source = entry.get("source")
    return str(source.get("title") or "") if isinstance(source, Mapping) else ""


def _byline(entry: Mapping[str, Any]) -> Byline | None:
    names = [str(x.get("name") or "") for x in entry.get("authors", ()) if isinstance(x, Mapping)]
    names = [name for name in dict.fromkeys(_bare(x) for x in names) if name]
    if len(names) > 1:
        names = [_BY.sub("", name) for name in names]
        houses = [name for name in names if is_news_agency(name)]
        agency = houses[0] if len(houses) == 1 else None
        return Byline(authors=[name for name in names if name != agency], agency=agency)
    whole = _bare(str(entry.get("author") or _long(entry)))
    mailed = _MAILED.fullmatch(whole)
    if mailed is not None:
        return as_byline(mailed["before"] or mailed["behind"] or whole)
    return as_byline(names[0] if names else whole)


def _bare(words: str) -> str:
    """Give the name of an author without the links that some feeds put around it."""
    return " ".join((_words(words) if is_markup(words) else one_line(words)).split())


def _mails(entry: Mapping[str, Any]) -> list[str]:
    """Give the addresses of the authors."""
    found = [str(x["email"]) for x in entry.get("authors", ()) if x.get("email")]
    whole = _MAILED.fullmatch(str(entry.get("author") or ""))
    return [whole["mail"]] if whole is not None and len(found) == 1 else found


def _long(entry: Mapping[str, Any]) -> str:
    """Give the words of an author that were kept from feedparser."""
    names = (f"{LONG}author", f"{LONG}creator")
    return next((str(entry[key]) for key in sorted(entry) if key.rpartition("_")[2] in names), "")


def _stamp(text: str) -> Stamp | None:
    if not text.endswith(_NO_ZONE):
        return read_stamp(text)
    if text == UNKNOWN:
        return None
    stamp = read_stamp(text.removesuffix(_NO_ZONE).removesuffix(_MIDNIGHT))
    return None if stamp is None else attrs.evolve(stamp, zone=None)


def _feedparser() -> Any:
    with requiring("feedparser", "to read feeds", extra="feeds"):
        import feedparser  # type: ignore[import-untyped]
    return feedparser
