"""A node of schema.org as the parts of a story, in every shape that sites send."""

from __future__ import annotations

from typing import Any

from ...model import BlockKind, Dateline
from .._article.body_lines import split_subheads
from .._article.datelines import as_dateline
from .._article.parts import Line, StoryParts
from .._article.unplaced import unplaced
from .._markup.body_text import body_lines
from .authors import byline_of
from .captions import captions_of
from .graph import Graph, texts, types
from .metadata import read_metadata
from .node import Node
from .quotations import read_quotes
from .vocabulary import OF_UPDATES, PAGES, QUOTES

__all__ = ["read_node"]


def read_node(data: dict[str, Any], graph: Graph) -> StoryParts:
    """Read an article.

    Args:
        data: Its node.
        graph: The document it stands in, in which references are looked up.

    Returns:
        The parts of the story, with a problem for each property that has no place in an article.
    """
    node = Node(data, graph)
    headline = node.text("headline", "name", "title")
    node.placed |= {key for key in ("name", "title") if texts(data.get(key))[:1] == [headline]}
    body = [line for line in _body(node) if line != Line(BlockKind.SUBHEAD, headline)]
    subheads = [words for words in node.texts("alternativeHeadline") if words != headline]
    body, decks = split_subheads(body, subheads)
    identity, url = _identity(node)
    captions = [*captions_of(node, "image"), *captions_of(node, "associatedMedia")]
    quotes = _quotes(node)
    metadata = read_metadata(node)
    return StoryParts(
        headline=headline,
        subheads=tuple(decks),
        byline=byline_of(node),
        dateline=_dateline(node),
        body=tuple(body),
        captions=tuple(captions),
        summary=_summary(node),
        published=node.stamp("datePublished", "uploadDate"),
        updated=node.stamp("dateModified"),
        id=identity,
        url=url,
        provider=node.text("publisher", "provider", "sourceOrganization") or _of_page(node, "publisher"),
        language=_language(node) or _of_page(node, "inLanguage"),
        metadata=metadata,
        statements=tuple(read_quotes(quotes, graph)),
        problems=(*node.problems, *node.left()),
    )


def _body(node: Node) -> list[Line]:
    keys = ("articleBody", "text", "reviewBody", "transcript")
    key = next((key for key in keys if node.data.get(key)), "")
    value = node.data.get(key)
    lines: list[Line] = []
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
            lines += [Line(BlockKind.SUBHEAD, words) for words in titles[:1]]
            lines += [line for words in told for line in body_lines(words)]
            left |= dict.fromkeys(key for key in update if key not in OF_UPDATES and update[key])
    if left:
        node.problems.append(unplaced(f"liveBlogUpdate: {', '.join(left)}"))
    node.placed |= ({key} if lines else set()) | ({"liveBlogUpdate"} if updates else set())
    return lines


def _bare(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    values = [x.get("@value") or x.get("text") if isinstance(x, dict) else x for x in values]
    return [x for x in values if isinstance(x, str) and x.strip()]


def _summary(node: Node) -> tuple[str, ...]:
    """Return the points of the description; a description by itself may have the line ends of an abstract."""
    return tuple(dict.fromkeys([*node.texts("description"), *node.texts("abstract")]))


def _dateline(node: Node) -> Dateline | None:
    """Read the dateline, or the place where the article was made."""
    places = tuple(node.texts("locationCreated"))
    words = node.text("dateline")
    read = as_dateline(words)
    if words and read is None:
        node.problems.append(unplaced("dateline", words))
    return read or (Dateline(places=places) if places else None)


def _identity(node: Node) -> tuple[str | None, str | None]:
    """Return the article's id and its address."""
    name = node.data.get("@id")
    identity = name.strip() if isinstance(name, str) else ""
    url = _address(node, "url")
    page = _address(node, "mainEntityOfPage")
    url = url or (page if "://" in page else "") or next((_address(x, "url") for x in _page(node)), "")
    node.placed |= {"mainEntityOfPage"} if page and page in (url, identity) else set()
    identity = identity or node.text("identifier")
    node.placed |= {"identifier"} if texts(node.data.get("identifier")) == [identity] else set()
    return identity or None, url or None


def _page(node: Node) -> list[Node]:
    """Return the page that an article says it is part of, and the site that the page is part of."""
    found: list[Node] = []
    for _ in range(2):
        inner = [x for x in (found[-1] if found else node).things("isPartOf") if isinstance(x, dict)]
        inner = [x for x in inner if not PAGES.isdisjoint(types(x))]
        if not inner:
            break
        found.append(Node(inner[0], node.graph))
    return found if found and "WebSite" not in types(found[0].data) else []


def _of_page(node: Node, key: str) -> str | None:
    """Return what an article does not say from the page that it is part of."""
    return next((words for page in _page(node) if (words := page.text(key))), None)


def _address(node: Node, key: str) -> str:
    """Take the address in a property: a text, or that of a page."""
    for value in node.things(key):
        thing = (node.graph.named(value) or value) if isinstance(value, str) and key != "url" else value
        values = [thing.get("url"), thing.get("@id")] if isinstance(thing, dict) else [thing]
        found = next((x.strip() for x in values if isinstance(x, str) and x.strip()), "")
        if found:
            node.placed |= {key} if key == "url" else set()
            return found
    return ""


def _language(node: Node) -> str | None:
    for thing in node.things("inLanguage"):
        value = thing.get("alternateName") or thing.get("name") if isinstance(thing, dict) else thing
        if isinstance(value, str) and value.strip():
            node.placed.add("inLanguage")
            return value.strip()
    return None


def _quotes(node: Node) -> list[dict[str, Any]]:
    """Take the quotations and claims that are parts of an article, or that a lone node is."""
    if not QUOTES.isdisjoint(types(node.data)):
        node.placed |= {"text", "spokenByCharacter", "claimInterpreter"}
        return [node.data]
    found: list[dict[str, Any]] = []
    other: list[Any] = []
    for thing in node.things("hasPart"):
        if isinstance(thing, dict) and not QUOTES.isdisjoint(types(thing)) and texts(thing.get("text")):
            found.append(thing)
        else:
            other.append(thing)
    node.placed.add("hasPart")
    node.problems += [unplaced("hasPart", other)] if other else []
    return found
