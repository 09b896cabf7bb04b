"""Atom feeds (RFC 4287).

The content is the whole story; credits are in Media RSS elements. Feeds are written with the standard library and read
with feedparser (the extra `feeds`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import quote

from ..model import Article, Stamp
from ._article.timestamps import write_zoned
from ._feeds.reading import entries, first
from ._feeds.story import content
from ._feeds.writing import (
    GENERATOR,
    NAMED,
    NAMESPACES,
    STORY,
    UNKNOWN,
    UPDATES,
    authors,
    categories,
    credits_,
    element,
    summary,
)
from ._markup.html_safety import language_tag, web_address
from ._markup.xml_text import attribute, sniff
from ._whitespace import one_line
from ._writing.availability import refuse_unusable
from ._writing.identifiers import is_iri, made_up

__all__ = ["dumps", "dumps_all", "loads", "loads_all", "looks_like"]

OPTIONS = frozenset({"force"})

_RELATIONS = frozenset({"related", "via", "enclosure", "license"})  # of links, besides that to the story itself
_ATOM = "http://www.w3.org/2005/Atom"


def dumps(article: Article, *, force: bool = False) -> str:
    """Write an article as a feed of one entry.

    Args:
        article: Any article.
        force: Write it even if it must not be used, which these documents cannot say.
    """
    return dumps_all((article,), force=force)


def dumps_all(articles: Iterable[Article], *, force: bool = False) -> str:
    """Write articles as a feed.

    Args:
        articles: Any articles. Title and language of the feed are those of the first.
        force: As in `dumps`.

    Returns:
        The feed, to be encoded as UTF-8. Its author, which Atom requires, is the provider; an entry has an author only
        if the article has a byline. Atom also requires `updated` with time and zone: if the zone is unknown the
        offset is `-00:00`, if the time is unknown it is midnight, and if nothing is known the year is 1.
    """
    stories = tuple(articles)
    for article in stories:
        refuse_unusable(article, "atom", force=force)
    first = stories[0] if stories else Article()
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items() if prefix in {"dc", "media"})
    language = language_tag(first.language)
    tag = "" if language is None else f' xml:lang="{language}"'
    source = one_line(first.provider or "") or "News"
    newest = max((_moment(x.updated or x.published) for x in stories), default=UNKNOWN)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="{_ATOM}" {spaces}{tag}>',
        *element("title", source),
        *element("id", f"{STORY}feed:{made_up(first)}"),
        *element("updated", newest),
        *element("generator", GENERATOR),
        *("<author>", *element("name", source), "</author>"),
    ]
    for article in stories:
        lines += _entry(article)
    return "\n".join([*lines, "</feed>", ""])


def _entry(article: Article) -> list[str]:
    headline = "" if article.headline is None else one_line(article.headline.text)
    address = web_address(article.url)
    made = [line for name in authors(article) for line in ("<author>", *element("name", name), "</author>")]
    name = article.id if not article.id or is_iri(article.id) else f"{NAMED}{quote(article.id, safe='')}"
    return [
        "<entry>",
        *(element("title", headline) or ["<title/>"]),
        *element("id", name or f"{STORY}{made_up(article)}"),
        *([] if address is None else [f'<link rel="alternate" href="{attribute(address)}"/>']),
        *([] if article.published is None else element("published", _stated(article.published))),
        *element("updated", _moment(article.updated or article.published)),
        *made,
        *element("dc:publisher", article.provider),
        *element("dc:language", language_tag(article.language)),
        *element("summary", summary(article), ' type="html"'),
        *element("content", content(article) or " ", ' type="html"'),
        *_desk(article),
        *credits_(article),
        "</entry>",
    ]


def _desk(article: Article) -> Iterator[str]:
    """Write categories, rights, contributors and links."""
    if article.updated is None and article.published is not None:
        yield f'<category term="none" scheme="{UPDATES}"/>'
    for scheme, code, words in categories(article):
        pairs = (("term", code or words), ("scheme", scheme), ("label", words if code and words != code else ""))
        told = "".join(f' {key}="{attribute(value)}"' for key, value in pairs if value)
        yield f"<category{told}/>"
    desk = article.metadata
    if desk.rights is not None:
        yield from element("rights", desk.rights.notice)
    for person in desk.contributors:
        if person.name and person.name.strip():
            yield from ("<contributor>", *element("name", person.name), "</contributor>")
    for other in desk.related:
        address = web_address(other.url)
        if address is not None and other.rel in _RELATIONS:
            title = f' title="{attribute(other.title)}"' if other.title else ""
            yield f'<link rel="{other.rel}" href="{attribute(address)}"{title}/>'


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
        FormatError: If the data is not Atom (with line and column), has no entries, or declares entities.
        InputError: If the data is neither `str` nor `bytes`.
        MissingExtraError: If feedparser is not installed.
    """
    return first(loads_all(data), "entry")


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all stories of a feed; an empty feed gives an empty tuple. Exceptions are those of `loads`."""
    return entries(data, "atom", "Atom")


def looks_like(data: str) -> bool:
    """Return whether a document begins like Atom."""
    return sniff(data) == "feed"
