"""RSS 2.0 feeds.

Authors and dates are in Dublin Core elements, credits in Media RSS, and the whole story in `content:encoded`. Feeds are
written with the standard library and read with feedparser (the extra `feeds`), which knows RSS 0.9 to 2.0.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from email.utils import format_datetime

from ..model import Article, Stamp
from ._article.timestamps import write_stamp
from ._feeds.reading import entries, first
from ._feeds.story import content
from ._feeds.writing import GENERATOR, NAMESPACES, authors, categories, credits_, element, summary
from ._markup.html_safety import escape, language_tag, web_address
from ._markup.xml_text import attribute, sniff
from ._whitespace import one_line
from ._writing.availability import refuse_unusable

__all__ = ["dumps", "dumps_all", "loads", "loads_all", "looks_like"]

OPTIONS = frozenset({"force"})

_EARLIEST = 1900  # of the years that RFC 822 dates can have


def dumps(article: Article, *, force: bool = False) -> str:
    """Write an article as a feed of one item.

    Args:
        article: Any article.
        force: Write it even if it must not be used, which these documents cannot say.
    """
    return dumps_all((article,), force=force)


def dumps_all(articles: Iterable[Article], *, force: bool = False) -> str:
    """Write articles as a feed.

    Args:
        articles: Any articles. Title and language of the channel are those of the first.
        force: As in `dumps`.

    Returns:
        The feed, to be encoded as UTF-8. An item has a `pubDate` if date, time and zone are known; its Dublin Core
        elements hold as much as is known.
    """
    stories = tuple(articles)
    for article in stories:
        refuse_unusable(article, "rss", force=force)
    first = stories[0] if stories else Article()
    title = one_line(first.provider or "") or "News"
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<rss version="2.0" {spaces}>',
        "<channel>",
        *element("title", title),
        *element("link", web_address(first.url) or "https://newsmodel.dev/"),
        *element("description", escape(title)),  # readers take it for HTML
        *element("language", language_tag(first.language)),
        *element("generator", GENERATOR),
    ]
    for article in stories:
        lines += _item(article)
    return "\n".join([*lines, "</channel>", "</rss>", ""])


def _item(article: Article) -> list[str]:
    headline = "" if article.headline is None else one_line(article.headline.text)
    return [
        "<item>",
        *element("title", headline),
        *element("link", web_address(article.url)),
        *element("guid", article.id, ' isPermaLink="false"'),
        *element("pubDate", _rfc822(article.published)),
        *element("dcterms:issued", write_stamp(article.published)),
        *element("dcterms:modified", write_stamp(article.updated)),
        *(line for name in authors(article) for line in element("dc:creator", name)),
        *element("dc:publisher", article.provider),
        *element("dc:language", language_tag(article.language)),
        *(element("description", summary(article)) or ([] if headline else ["<description/>"])),
        *element("content:encoded", content(article)),
        *_desk(article),
        *credits_(article),
        "</item>",
    ]


def _desk(article: Article) -> Iterator[str]:
    """Write categories, rights and what else the desk says."""
    for scheme, _, words in categories(article):
        yield from element("category", words, f' domain="{attribute(scheme)}"' if scheme else "")
    desk = article.metadata
    if desk.rights is not None:
        yield from element("dc:rights", desk.rights.notice)
    yield from element("dcterms:valid", write_stamp(desk.expires))
    for person in desk.contributors:
        yield from element("dc:contributor", person.name)


def _rfc822(stamp: Stamp | None) -> str | None:
    moment = None if stamp is None else stamp.datetime
    if moment is None or moment.tzinfo is None or moment.year < _EARLIEST:
        return None
    offset = moment.utcoffset() or datetime.timedelta()
    return None if offset.seconds % 60 or offset.microseconds else format_datetime(moment)


def loads(data: str | bytes) -> Article:
    """Read the first story of a feed.

    Raises:
        FormatError: If the data is not RSS (with line and column), has no items, or declares entities.
        InputError: If the data is neither `str` nor `bytes`.
        MissingExtraError: If feedparser is not installed.
    """
    return first(loads_all(data), "item")


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all stories of a feed; an empty feed gives an empty tuple. Exceptions are those of `loads`."""
    return entries(data, "rss", "RSS")


def looks_like(data: str) -> bool:
    """Return whether a document begins like RSS."""
    return sniff(data) in {"rss", "RDF"}
