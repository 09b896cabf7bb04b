"""Read JSON-LD documents, and the JSON-LD in pages."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

import attrs

from ...errors import FormatError, InputError, MissingExtraError
from ...model import Article, BlockKind, Problem, ProblemCode, Severity
from .._article.article import to_article
from .._article.parts import Line, StoryParts
from .._article.unplaced import first_of_several
from .._data.json_text import decode_fast
from .._embedding.merge import merge
from .._embedding.native import unpack
from .._iptc_xml.opening import read_opening
from .._jsonld.news_article import PROPERTY, document_of
from .article_node import read_node
from .blocks import blocks, page_of
from .graph import Graph, texts, types
from .page import Page
from .site import of_site
from .vocabulary import ARTICLES, SAYING, TELLING, WORKS

__all__ = ["loads", "loads_all", "looks_like"]

_SAYING = SAYING | {PROPERTY}
#: What a page may say of its story elsewhere: the property, and those that say the same.
_GAPS = (("author", "creator"), ("datePublished",), ("publisher", "provider", "sourceOrganization"))
_PEOPLE = ("author", "creator")  # of whom the description counts that names more
_LONG = 800  # characters of a body that has more than one paragraph
_LONGEST = 100_000  # and of one that is compared with the page
_SEVERAL = 3  # paragraphs of a page whose story is more than an extract in its data
_FULLER = 4  # times as long as that
_MOST_LINES = 1_000  # of the page that are looked for in it
_MOST = 0.9  # of its characters that the paragraphs of the page must hold
_MOST_PROPERTIES = 200  # of two descriptions of one article that are merged
_SCHEMA_ORG = re.compile(r'"@context"|"@graph"|"@type"|"https?://schema\.org/')
_ANNOTATION = re.compile(r'"@context"\s*+:\s*+\[?\s*+"https?://www\.w3\.org/ns/anno|"Annotation"')
_SCRIPT = re.compile(r"""<script[^>]{0,400}?type\s*+=\s*+["']?application/ld\+json""", re.IGNORECASE)
# <!-- made by hand --><!DOCTYPE html>   <?xml version="1.0"?><html
_PAGE = re.compile(
    r"(?:\s|<\?xml[^>]{0,200}+>|<!--(?:[^\-]|-(?!->))*+-->)*+<(?:!doctype\s++html|html[\s>])", re.IGNORECASE
)
_FRAGMENT = re.compile(r"<(?:script|head|body|div|article|section|main|meta|link|title)[\s>]", re.IGNORECASE)


def loads(data: str | bytes) -> Article:
    """Read an article from JSON-LD, or from the JSON-LD of a page.

    Args:
        data: A node, a list of nodes or a `@graph`, as text or bytes; or HTML with JSON-LD in a `script`. If `dumps`
            wrote it, the same article is returned, with the fields that another program has changed since.

    Returns:
        The article; if the document has several, the one it says most about. If it has none, another work (a page, a
        video) is read. Properties that an article has no field for are reported among its problems.

    Raises:
        FormatError: If the document is not valid JSON (with line and column), is a page without JSON-LD, or holds no
            article.
        InputError: If the data is neither `str` nor `bytes`.
    """
    article = _unchanged(data)
    if article is not None:
        return article
    found = _read(data)
    return first_of_several(found.article(found.best), len(found.nodes))


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all articles of a document.

    Arguments and exceptions are those of `loads`.

    Returns:
        The articles, in the order of the document, without those that are part of another article or are only
        mentioned.
    """
    article = _unchanged(data)
    if article is not None:
        return (article,)
    found = _read(data)
    return tuple(found.article(n) for n in range(len(found.nodes)))


def looks_like(data: str) -> bool:
    """Return whether a document may be JSON-LD of schema.org, or a page.

    Args:
        data: The beginning of the document, or the keys of its outer objects.
    """
    if data[:1] == "<":
        return _PAGE.match(data) is not None or (_FRAGMENT.match(data) is not None and _SCRIPT.search(data) is not None)
    return data[:1] in ("{", "[") and _SCHEMA_ORG.search(data) is not None and _ANNOTATION.search(data) is None


# ---------------------------------------------------------------- the articles of a document


class _Found:
    """The articles of a document."""

    def __init__(
        self,
        nodes: list[tuple[str, dict[str, Any]]],
        graph: Graph,
        problems: tuple[Problem, ...] = (),
        page: Page | None = None,
    ) -> None:
        self.nodes = nodes
        self.graph = graph
        self.problems = problems  # of the document as a whole
        self.page = page  # that the nodes stand in
        details = [sum(key in node for key in TELLING) for _, node in nodes]
        self.best = details.index(max(details))  # the article it says most about

    def article(self, number: int) -> Article:
        """Read one of them."""
        node = self.nodes[number][1]
        carried = node.get(PROPERTY)
        native = unpack(carried) if isinstance(carried, str) else None
        if native is None:
            is_of_page = self.page is not None and number == self.best
            parts = read_node(_completed(node, self.page) if is_of_page else node, self.graph)
            if self.page is not None and is_of_page:
                parts = _with_paragraphs(parts, self.page) if parts.body else _with_body(parts, self.page)
            article = to_article(parts)
            return attrs.evolve(article, problems=(*self.problems, *article.problems)) if self.problems else article
        visible = {key: value for key, value in node.items() if key != PROPERTY}
        written = document_of(native)
        if visible == written:
            return native
        was = to_article(read_node(written, Graph([])))
        return merge(native, was, to_article(read_node(visible, self.graph)))


def _unchanged(data: str | bytes) -> Article | None:
    """Read what `dumps` has written if nobody has touched it since; all else is read with more care."""
    if not isinstance(data, (str, bytes)):
        msg = f"loads: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    with suppress(Exception):  # whatever it is: the careful way decides, and says what is wrong
        document = decode_fast(data)
        native = unpack(document.pop(PROPERTY))
        if native is not None and document == document_of(native):
            return native
    return None


def _read_page(page: Page | None, error: FormatError) -> _Found:
    """Read what a page says of its article apart from JSON-LD; if it says nothing, the error stands."""
    if page is None:
        raise error
    try:
        node = page.node()
    except MissingExtraError as missing:
        raise FormatError(error.message, [*error.problems, ("$", str(missing))]) from None
    if node is None:
        raise error
    graph = Graph([("$", node)])
    return _Found([("$", graph.top[0][1])], graph, (), page)


def _completed(node: dict[str, Any], page: Page | None) -> dict[str, Any]:
    """Fill the gaps of a description with what the tags of its page say: who wrote it, when, and where it stands."""
    gaps = [names for names in _GAPS if not any(node.get(name) for name in names)]
    if page is None or not gaps:
        return node
    try:
        told = page.tags()
    except MissingExtraError:
        return node
    return {**node, **{names[0]: told[names[0]] for names in gaps if names[0] in told}}


def _with_body(parts: StoryParts, page: Page) -> StoryParts:
    """Take the body of a story from the page where its data has none."""
    try:
        lines = page.body()
    except MissingExtraError as missing:
        message = f"the data of the page has no body of the story; {missing}"
        problem = Problem(ProblemCode.MISSING_BODY, message, severity=Severity.WARNING)
        return attrs.evolve(parts, problems=(*parts.problems, problem))
    while lines and lines[0].text in (parts.headline, *parts.summary):
        del lines[0]
    byline = read_opening(lines, parts.headline, parts.byline)
    return attrs.evolve(parts, body=tuple(lines), byline=byline)


def _with_paragraphs(parts: StoryParts, page: Page) -> StoryParts:
    """Take the paragraphs of a story from the page where its data has the whole body on one line, or an extract."""
    if len(parts.body) != 1 or len(parts.body[0].text) > _LONGEST:
        return parts
    try:
        lines = page.body()
    except MissingExtraError:
        return parts
    if len(parts.body[0].text) < _LONG:
        return _with_whole(parts, lines, page)
    whole = "".join(parts.body[0].text.split())
    held = [line for line in lines[:_MOST_LINES] if "".join(line.text.split()) in whole]
    told = sum(len("".join(line.text.split())) for line in held)
    return attrs.evolve(parts, body=tuple(held)) if len(held) > 1 and told >= _MOST * len(whole) else parts


def _with_whole(parts: StoryParts, lines: list[Line], page: Page) -> StoryParts:
    """Take the story from the page where its data has no more than a sentence or two for the body."""
    copy = [line.text for line in lines if line.kind is BlockKind.PARAGRAPH]
    extract = parts.body[0].text
    if len(copy) < _SEVERAL or sum(map(len, copy)) < _FULLER * len(extract):
        return parts
    summary = parts.summary or (() if any(extract in words for words in copy) else (extract,))
    return _with_body(attrs.evolve(parts, body=(), summary=summary), page)


def _read(data: str | bytes) -> _Found:
    faults: list[str] = []
    text = page_of(data)
    page = None if text is None else Page(text)
    try:
        graph = Graph(blocks(data, faults))
    except FormatError as error:
        return _read_page(page, error)
    problems = tuple(Problem(ProblemCode.UNPLACED_DATA, fault) for fault in faults)
    nodes = _distinct(graph)
    if nodes:
        return _Found(nodes, graph, problems, page)
    with suppress(FormatError):  # what the page says of an article counts more than that it is a page
        return _read_page(page, FormatError("no article found"))
    works = [pair for pair in graph.top if not WORKS.isdisjoint(types(pair[1]))]
    works = [
        pair for pair in works if any(texts(pair[1].get(key)) for key in ("headline", "name", "text", "description"))
    ]
    if works:
        message = f"the document has no article; its {types(works[0][1])[0]} was read instead"
        told = Problem(ProblemCode.UNPLACED_DATA, message, severity=Severity.INFO)
        return _Found([(works[0][0], of_site(works[0][1], graph))], graph, (told, *problems), page)
    kinds = sorted({kind for _, node in graph.nodes() for kind in types(node)})
    reason = f"found only: {', '.join(kinds[:8])}" if kinds else "no node has a type"
    msg = "no article found"
    raise FormatError(msg, [("$", reason)])


def _distinct(graph: Graph) -> list[tuple[str, dict[str, Any]]]:
    """Return the articles of a document; one that is described twice is merged."""
    kept: dict[object, tuple[str, dict[str, Any]]] = {}
    for path, node in graph.nodes(ARTICLES):
        if not ARTICLES.isdisjoint(types(node)) and not _SAYING.isdisjoint(node):
            headline = (texts(node.get("headline")) or texts(node.get("name")) or [""])[0]
            _keep(kept, headline or node.get("@id") or path, path, node)
    named: dict[object, tuple[str, dict[str, Any]]] = {}
    for path, node in kept.values():  # a theme and a plug-in may word the headline each in its own way
        address, day = (texts(node.get(x)) for x in ("url", "datePublished"))
        _keep(named, (address[0], day[0]) if address and day else path, path, node)
    return list(named.values())


def _keep(kept: dict[object, tuple[str, dict[str, Any]]], key: object, path: str, node: dict[str, Any]) -> None:
    """Keep a description of an article; if there is one already, the fuller one counts and the other fills its gaps."""
    if key not in kept:
        kept[key] = path, node
        return
    (path, first), (_, second) = sorted((kept[key], (path, node)), key=lambda pair: -len(pair[1]))
    if len(first) + len(second) <= _MOST_PROPERTIES and PROPERTY not in first and PROPERTY not in second:
        kept_values = {name: value for name, value in first.items() if value not in (None, "", [], {})}
        more = {name: second[name] for name in _PEOPLE if _count(second.get(name)) > _count(first.get(name))}
        first = {**second, **kept_values, **more}
    kept[key] = path, first


def _count(value: object) -> int:
    """Return how many things a property names."""
    return len(value) if isinstance(value, list) else int(value not in (None, "", {}))
