"""Atom feeds (RFC 4287).

The content is the whole story, Media RSS holds the credits. Written with the standard library; read through feedparser
(the extra `feeds`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..errors import FormatError
from ..model import Article, Stamp
from ._feeds import NAMESPACES, STORY, UNKNOWN, authors, content, credits_, element, entries, summary
from ._iso import write_zoned
from ._running import one_line
from ._safe import language_tag, web_address
from ._xml import attribute, sniff

__all__ = ["dumps", "dumps_all", "loads", "loads_all", "looks_like"]

_ATOM = "http://www.w3.org/2005/Atom"
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,30}:[^\s<>\"{}|\\^`\x00-\x20]{1,2000}")
_UNSAFE = re.compile(r"[^A-Za-z0-9]+")


def dumps(article: Article) -> str:
    """Write an article as a feed of one entry."""
    return dumps_all((article,))


def dumps_all(articles: Iterable[Article]) -> str:
    """Write articles as a feed.

    Args:
        articles: Any articles; feed title and language are those of the first.

    Returns:
        The feed, to be encoded as UTF-8. Atom wants `updated` with time and zone: where no zone is known the offset is
        `-00:00`, where no time is it is midnight of that zone, and where nothing is known the year is 1.
    """
    stories = tuple(articles)
    first = stories[0] if stories else Article()
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items() if prefix in {"dc", "media"})
    language = language_tag(first.language)
    tag = "" if language is None else f' xml:lang="{language}"'
    newest = max((_moment(x.updated or x.published) for x in stories), default=UNKNOWN)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="{_ATOM}" {spaces}{tag}>',
        *element("title", one_line(first.provider or "") or "News"),
        *element("id", f"{STORY}feed:{_slug(first)}"),
        *element("updated", newest),
    ]
    for article in stories:
        lines += _entry(article)
    return "\n".join([*lines, "</feed>", ""])


def _slug(article: Article) -> str:
    words = article.id or article.url or ("" if article.headline is None else article.headline.text)
    return _UNSAFE.sub("-", words)[:80].strip("-") or "unnamed"


def _entry(article: Article) -> list[str]:
    headline = "" if article.headline is None else one_line(article.headline.text)
    address = web_address(article.url)
    names = authors(article) or [one_line(article.provider or "")]
    made = [line for name in names if name for line in ("<author>", *element("name", name), "</author>")]
    name = article.id if article.id and _IRI.fullmatch(article.id) else None
    return [
        "<entry>",
        *element("title", headline or "Story"),
        *element("id", name or f"{STORY}{_slug(article)}"),
        *([] if address is None else [f'<link rel="alternate" href="{attribute(address)}"/>']),
        *([] if article.published is None else element("published", _stated(article.published))),
        *element("updated", _moment(article.updated or article.published)),
        *(made or ["<author>", *element("name", "Unknown"), "</author>"]),
        *element("dc:publisher", article.provider),
        *element("dc:language", language_tag(article.language)),
        *element("summary", summary(article), ' type="html"'),
        *element("content", content(article) or " ", ' type="html"'),
        *credits_(article),
        "</entry>",
    ]


def _stated(stamp: Stamp) -> str | None:
    return None if stamp.date is None else _moment(stamp)


def _moment(stamp: Stamp | None) -> str:
    if stamp is None or stamp.date is None:
        return UNKNOWN
    time = "00:00:00" if stamp.time is None else stamp.time.replace(tzinfo=None).isoformat()
    return write_zoned(stamp) or f"{stamp.date.isoformat()}T{time}-00:00"


def loads(data: str | bytes) -> Article:
    """Read the first story of a feed.

    Raises:
        FormatError: If it is no Atom (with line and column), has no entries, or declares entities.
        InputError: If it is neither text nor bytes.
        MissingExtraError: If feedparser is not installed.
    """
    found = loads_all(data)
    if not found:
        msg = "the feed has no entries"
        raise FormatError(msg, [("$", "expected an entry")])
    return found[0]


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all stories of a feed, none of an empty one. Errors are those of `loads`."""
    return entries(data, "atom", "Atom")


def looks_like(data: str) -> bool:
    """Tell whether a document begins as Atom does."""
    return sniff(data) == "feed"
