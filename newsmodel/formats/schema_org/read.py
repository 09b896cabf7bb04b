"""Nodes of schema.org to articles, in every shape that sites send."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from ...model import Article, BlockKind, Byline, Caption, Dateline, Problem, Stamp
from .._article.assembly import assemble, tell_subheads
from .._article.stated_values import as_byline, as_credit, as_dateline
from .._article.timestamps import read_stamp
from .._article.unplaced import unplaced
from .._jsonld.nodes import Graph, names_of, texts, types
from .._markup.html_lines import body_lines, clean
from .quotations import read_quotes

__all__ = ["ARTICLES", "WORKS", "read_node"]

ARTICLES = frozenset(
    """
    AdvertiserContentArticle AnalysisNewsArticle Article AskPublicNewsArticle BackgroundNewsArticle BlogPosting
    DiscussionForumPosting LiveBlogPosting MedicalScholarlyArticle NewsArticle OpinionNewsArticle ReportageNewsArticle
    Report ReviewNewsArticle SatiricalArticle ScholarlyArticle SocialMediaPosting TechArticle
    """.split()
)
# What is read where there is no article: works with words of their own.
WORKS = frozenset(
    """
    AudioObject Blog Chapter Claim ClaimReview Clip Comment Conversation CreativeWork Episode FAQPage HowTo ItemPage
    MediaObject Message Movie PodcastEpisode Periodical PublicationIssue PublicationVolume QAPage Quotation Recipe
    Review SpecialAnnouncement Statement VideoObject WebPage WebPageElement
    """.split()
)
_QUOTES = frozenset({"Quotation", "Claim"})
_PERSONS = frozenset({"Person", "person"})

_PAGES = frozenset({"WebPage", "ItemPage", "WebSite"})
_OF_UPDATES = frozenset({"@context", "@type", "@id", "headline", "name", "articleBody", "text", "description", "url"})
_SILENT = ("@context", "@type", "@id", "@graph")
_UNSET = ("0001-01-01T00:00:00", "1970-01-01T00:00:00")  # what systems write for a date they have not


class _Node:
    """A node, and which of its properties have found a place."""

    def __init__(self, data: dict[str, Any], graph: Graph) -> None:
        self.data = data
        self.graph = graph
        self.placed = set(_SILENT)
        self.problems: list[Problem] = []

    def texts(self, *keys: str) -> list[str]:
        """Take the texts of the first property that has any; the others are placed if they say the same."""
        found: list[str] = []
        for key in keys:
            value = texts([_named(x) for x in self.graph.things(self.data[key])]) if key in self.data else []
            if value and (not found or found == value):
                found = value
                self.placed.add(key)
        return found

    def text(self, *keys: str) -> str:
        """Take the first text of the first property that has any."""
        return next(iter(self.texts(*keys)), "")

    def things(self, key: str) -> list[dict[str, Any] | str]:
        """Give the values of a property, references looked up."""
        return self.graph.things(self.data[key]) if key in self.data else []

    def stamp(self, *keys: str) -> Stamp | None:
        """Take the first date of some properties."""
        for key in keys:
            for words in texts(self.data.get(key)):
                stamp = read_stamp(words)
                if stamp is not None and not words.startswith(_UNSET):
                    self.placed.add(key)
                    return stamp
        return None

    def left(self) -> Iterator[Problem]:
        """Give a problem for each property whose value has found no place."""
        for key, value in self.data.items():
            if key not in self.placed and value not in (None, "", [], {}):
                yield unplaced(key, value)


def _named(thing: dict[str, Any] | str) -> Any:
    """Give a node as its name, where it has one."""
    return next(iter(names_of(thing)), thing) if isinstance(thing, dict) else thing


def read_node(data: dict[str, Any], graph: Graph) -> Article:
    """Read an article.

    Args:
        data: Its node.
        graph: The document it stands in, in which references are looked up.

    Returns:
        The article, with a problem for each property that has no place in it; its quotations and claims are
        attributions by the rule "markup".
    """
    node = _Node(data, graph)
    headline = node.text("headline", "name", "title")
    node.placed |= {key for key in ("name", "title") if texts(data.get(key))[:1] == [headline]}
    body = [line for line in _body(node) if line != (BlockKind.SUBHEAD, headline)]
    subheads = [words for words in node.texts("alternativeHeadline", "alternateName") if words != headline]
    body, decks = tell_subheads(body, subheads)
    identity, url = _identity(node)
    captions = [*_captions(node, "image"), *_captions(node, "associatedMedia")]
    quotes = _quotes(node)
    article = assemble(
        headline=headline,
        subheads=decks,
        byline=_byline(node),
        dateline=_dateline(node),
        paragraphs=body,
        captions=captions,
        summary=_summary(node),
        published=node.stamp("datePublished", "uploadDate"),
        updated=node.stamp("dateModified"),
        id=identity,
        url=url,
        provider=node.text("publisher", "provider", "sourceOrganization") or _of_page(node, "publisher"),
        language=_language(node) or _of_page(node, "inLanguage"),
        problems=(*node.problems, *node.left()),
    )
    return attrs.evolve(article, attributions=read_quotes(quotes, article, graph)) if quotes else article


def _body(node: _Node) -> list[tuple[BlockKind, str]]:
    keys = ("articleBody", "text", "reviewBody", "transcript")
    key = next((key for key in keys if node.data.get(key)), "")
    value = node.data.get(key)
    lines: list[tuple[BlockKind, str]] = []
    for part in value if isinstance(value, list) else [value]:
        words = (part.get("text") or part.get("@value")) if isinstance(part, dict) else part
        if isinstance(words, str):
            lines += body_lines(words)
    updates = node.things("liveBlogUpdate")
    left: dict[str, None] = {}
    for update in updates:  # a live blog is told in short stories of their own
        if isinstance(update, dict):
            titles = texts(update.get("headline")) or texts(update.get("name"))
            told = _bare(update.get("articleBody")) or _bare(update.get("text")) or _bare(update.get("description"))
            lines += [(BlockKind.SUBHEAD, words) for words in titles[:1]]
            lines += [line for words in told for line in body_lines(words)]
            left |= dict.fromkeys(key for key in update if key not in _OF_UPDATES and update[key])
    if left:
        node.problems.append(unplaced(f"liveBlogUpdate: {', '.join(left)}"))
    node.placed |= ({key, "wordCount"} if lines else set()) | ({"liveBlogUpdate"} if updates else set())
    return lines


def _bare(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    values = [x.get("@value") or x.get("text") if isinstance(x, dict) else x for x in values]
    return [x for x in values if isinstance(x, str) and x.strip()]


def _summary(node: _Node) -> list[str]:
    """Give the points of the description; a description by itself may have the line ends of an abstract."""
    return list(dict.fromkeys([*node.texts("description"), *node.texts("abstract")]))


def _byline(node: _Node) -> Byline | None:
    """Read who wrote it: persons and organisations, nodes or plain names, in any number."""
    key = "author" if node.data.get("author") else "creator"
    things = node.things(key)
    others = [x for x in ("author", "creator") if _persons(node, x) in (_persons(node, key), [])]
    node.placed |= set(others if things else ())
    authors: list[str] = []
    houses: list[str] = []
    words: list[str] = []  # the names as they stand there, with what is said beside them
    roles: list[str] = []
    for thing in things:
        names = names_of(thing) if isinstance(thing, dict) else texts(thing)
        for name in names or [""]:
            if not name or "://" in name:  # the address of a page about the author is no name
                node.problems.append(unplaced(key, thing))
            elif isinstance(thing, dict) and types(thing) and _PERSONS.isdisjoint(types(thing)):
                houses.append(name)
            else:
                read = as_byline(name) or Byline(name)
                authors += read.authors or (() if read.agency else (name,))
                houses += [read.agency] if read.agency else []
                roles += [read.role] if read.role else []
                words.append(name)
        roles += texts(thing.get("jobTitle")) if isinstance(thing, dict) else []
    agency = houses[0] if houses else None
    if not words and agency is None:
        return None
    told = list(dict.fromkeys(words))
    line = " and ".join(x for x in (", ".join(told[:-1]), *told[-1:]) if x)
    line = line if agency is None or agency in line else ", ".join(x for x in (line, agency) if x)
    people = tuple(dict.fromkeys(authors))
    return Byline(line, authors=people, agency=agency, role=roles[0] if roles and len(people) == 1 else None)


def _persons(node: _Node, key: str) -> list[str]:
    return texts([_named(x) for x in node.things(key)])


def _dateline(node: _Node) -> Dateline | None:
    """Read the dateline, or the place where the article was made."""
    places = tuple(node.texts("locationCreated"))
    words = node.text("dateline")
    read = as_dateline(words)
    if words and read is None:
        node.problems.append(unplaced("dateline", words))
    return read or (Dateline(places=places) if places else None)


def _identity(node: _Node) -> tuple[str | None, str | None]:
    """Give the article's id and its address."""
    name = node.data.get("@id")
    identity = name.strip() if isinstance(name, str) else ""
    url = _address(node, "url")
    page = _address(node, "mainEntityOfPage")
    url = url or (page if "://" in page else "") or next((_address(x, "url") for x in _page(node)), "")
    node.placed |= {"mainEntityOfPage"} if page and page in (url, identity) else set()
    identity = identity or node.text("identifier")
    node.placed |= {"identifier"} if texts(node.data.get("identifier")) == [identity] else set()
    return identity or None, url or None


def _page(node: _Node) -> list[_Node]:
    """Give the page that an article says it is part of, and the site that the page is part of."""
    found: list[_Node] = []
    for _ in range(2):
        inner = [x for x in (found[-1] if found else node).things("isPartOf") if isinstance(x, dict)]
        inner = [x for x in inner if not _PAGES.isdisjoint(types(x))]
        if not inner:
            break
        found.append(_Node(inner[0], node.graph))
    return found if found and "WebSite" not in types(found[0].data) else []


def _of_page(node: _Node, key: str) -> str | None:
    """Give what an article does not say from the page that it is part of."""
    return next((words for page in _page(node) if (words := page.text(key))), None)


def _address(node: _Node, key: str) -> str:
    """Take the address in a property: a text, or that of a page."""
    for value in node.things(key):
        thing = (node.graph.named(value) or value) if isinstance(value, str) and key != "url" else value
        values = [thing.get("url"), thing.get("@id")] if isinstance(thing, dict) else [thing]
        found = next((x.strip() for x in values if isinstance(x, str) and x.strip()), "")
        if found:
            node.placed |= {key} if key == "url" else set()
            return found
    return ""


def _language(node: _Node) -> str | None:
    for thing in node.things("inLanguage"):
        value = thing.get("alternateName") or thing.get("name") if isinstance(thing, dict) else thing
        if isinstance(value, str) and value.strip():
            node.placed.add("inLanguage")
            return value.strip()
    return None


def _captions(node: _Node, key: str) -> list[Caption]:
    """Read the captions of pictures; a picture of which nothing is said is a problem."""
    found: dict[str, Caption] = {}  # by their words: sites list each picture in several sizes
    silent = 0
    for thing in node.things(key):
        caption = _caption(thing, node.graph) if isinstance(thing, dict) else None
        if caption is None:
            silent += 1
            continue
        words = caption.text or f"({caption.credit and caption.credit.text})"
        if words not in found or found[words].credit is None:
            found[words] = caption
        elif caption.credit is not None and caption.credit != found[words].credit:
            found[f"{words} ({caption.credit.text})"] = caption
    if node.data.get(key):
        node.placed.add(key)
        node.problems += [unplaced(f"{key}: {silent} without caption or credit")] if silent else []
    return list(found.values())


def _caption(picture: dict[str, Any], graph: Graph) -> Caption | None:
    words = next(iter(texts(picture.get("caption")) or texts(picture.get("description"))), "")
    line = next(iter(texts(picture.get("creditText"))), "")
    makers = [x for key in ("creator", "author") for x in graph.things(picture.get(key))]
    persons = [name for x in makers if isinstance(x, dict) and "Person" in types(x) for name in names_of(x)[:1]]
    others = [name for x in makers for name in (names_of(x)[:1] if isinstance(x, dict) else [clean(x)])]
    credit = as_credit(line or next((name for name in others if name not in persons), ""), next(iter(persons), None))
    return Caption(words, credit=credit) if words or credit is not None else None


def _quotes(node: _Node) -> list[dict[str, Any]]:
    """Take the quotations and claims that are parts of an article, or that a lone node is."""
    if not _QUOTES.isdisjoint(types(node.data)):
        node.placed |= {"text", "spokenByCharacter", "claimInterpreter"}
        return [node.data]
    found: list[dict[str, Any]] = []
    other: list[Any] = []
    for thing in node.things("hasPart"):
        if isinstance(thing, dict) and not _QUOTES.isdisjoint(types(thing)) and texts(thing.get("text")):
            found.append(thing)
        else:
            other.append(thing)
    node.placed.add("hasPart")
    node.problems += [unplaced("hasPart", other)] if other else []
    return found
