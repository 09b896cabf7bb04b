"""What RSS and Atom share in writing: the story as HTML in a feed, and the elements of Dublin Core and Media RSS."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Article
from .._markup.html_safety import escape
from .._markup.xml_text import text as xml_text
from .._whitespace import one_line

__all__ = [
    "GENERATOR",
    "NAMED",
    "NAMESPACES",
    "SECTIONS",
    "STORY",
    "UNKNOWN",
    "UPDATES",
    "authors",
    "categories",
    "credits_",
    "element",
    "summary",
]

NAMESPACES = {
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "media": "http://search.yahoo.com/mrss/",
}
GENERATOR = "newsmodel"  # the feeds that are written here state provider and language of each story by itself
STORY = "urn:newsmodel:story:"  # before a name that is made up because a feed must have one
NAMED = "urn:newsmodel:id:"  #: before an id that is no IRI, as Atom wants it
UPDATES = "https://newsmodel.dev/ns#updates"  #: the scheme of the category of a story that was not updated
SECTIONS = "https://newsmodel.dev/ns#section"  #: the scheme of the category that is the section
UNKNOWN = "0001-01-01T00:00:00-00:00"  # for a time that a feed must state and nobody knows


def element(name: str, words: str | None, attributes: str = "") -> list[str]:
    """Write an element that holds words, if there are any."""
    return [f"<{name}{attributes}>{xml_text(words)}</{name}>"] if words else []


def summary(article: Article) -> str:
    """Write the summary as a fragment of HTML; empty where there is none."""
    lines = "".join(f"<li>{escape(one_line(point.text))}</li>" for point in article.summary)
    return f"<ul>{lines}</ul>" if lines else ""


def authors(article: Article) -> list[str]:
    """Return the names for the feed: the persons, or the agency, or the byline as it is."""
    byline = article.byline
    if byline is None:
        return []
    names = [one_line(name) for name in byline.authors if name.strip()]
    return names or [x for x in (one_line(byline.agency or byline.text),) if x.strip()]


def credits_(article: Article) -> Iterator[str]:
    """Write the credits of the pictures, one `media:credit` for each role (of the EBU's list) that is known."""
    for caption in article.captions:
        credit = caption.credit
        if credit is None:
            continue
        roles = [("photographer", credit.photographer), ("distribution company", credit.agency)]
        known = [(role, name) for role, name in roles if name]
        for role, name in known or [("", credit.text)]:
            scheme = f' role="{role}" scheme="urn:ebu"' if role else ""
            yield from element("media:credit", name, scheme)


def categories(article: Article) -> Iterator[tuple[str, str, str]]:
    """Return scheme, code and words of the categories of a story: keywords, subjects, and the section."""
    desk = article.metadata
    for words in desk.keywords:
        if words.strip():
            yield "", "", one_line(words)
    for subject in desk.subjects:
        words = one_line(subject.name or subject.code or "")
        if words:
            yield subject.scheme or "", subject.code or "", words
    if desk.section and desk.section.strip():
        yield SECTIONS, "", one_line(desk.section)
