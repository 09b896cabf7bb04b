"""schema.org, as JSON-LD: a `NewsArticle` is written; what sites send is read, from JSON or from a page.

Vocabulary: https://schema.org/NewsArticle. A whole article rides in a property of our own namespace, which JSON-LD
allows; `docs/formats/schema-org.md` has the map of the fields. Nothing is fetched.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

import attrs

from ...errors import FormatError, InputError
from ...model import Article, Byline, Caption, Problem, ProblemCode
from .._article.timestamps import write_stamp
from .._article.unplaced import several
from .._data.json_text import decode_fast, encode
from .._embedding.merge import merge
from .._embedding.native import NAMESPACE, pack, unpack
from .._jsonld.nodes import Graph, blocks, texts, types
from .._markup.html_safety import escape_data
from .._writing.identifiers import is_uri
from .._writing.running_copy import body_text
from .quotations import write_quotes
from .read import ARTICLES, WORKS, read_node

__all__ = ["PROPERTY", "dumps", "loads", "loads_all", "looks_like"]

PROPERTY = f"{NAMESPACE}article"  #: the property that holds the whole article

_TELLING = ("headline", "datePublished", "articleBody", "author", "publisher", "description", "image")
# What an article has one of, and a mere reference to one has not.
_SAYING = frozenset({"headline", "name", "articleBody", "description", "datePublished", "author", PROPERTY})
_MOST_PROPERTIES = 200  # of two tellings of one article that are brought together
_SCHEMA_ORG = re.compile(r'"@context"|"@graph"|"@type"|"https?://schema\.org/')
_ANNOTATION = re.compile(r'"@context"\s*+:\s*+\[?\s*+"https?://www\.w3\.org/ns/anno|"Annotation"')
_SCRIPT = re.compile(r"""<script[^>]{0,400}?type\s*+=\s*+["']?application/ld\+json""", re.IGNORECASE)
# <!-- made by hand --><!DOCTYPE html>   <?xml version="1.0"?><html
_PAGE = re.compile(
    r"(?:\s|<\?xml[^>]{0,200}+>|<!--(?:[^\-]|-(?!->))*+-->)*+<(?:!doctype\s++html|html[\s>])", re.IGNORECASE
)
_FRAGMENT = re.compile(r"<(?:script|head|body|div|article|section|main|meta|link|title)[\s>]", re.IGNORECASE)


def __dir__() -> list[str]:
    return __all__


def dumps(article: Article) -> str:
    """Write an article as JSON-LD.

    Args:
        article: Any article.

    Returns:
        The text, JSON on one line. Nothing in it can end the `script` that it goes into in a page.

    Raises:
        InputError: If it is no article.
    """
    native = pack(article)
    return escape_data(encode({**_document(article), PROPERTY: native}))


def loads(data: str | bytes) -> Article:
    """Read an article from JSON-LD, or from the JSON-LD of a page.

    Args:
        data: A node, a list of nodes or a `@graph`, as text or as bytes; or HTML that has some in a `script`.

    Returns:
        What was written by `dumps`, equal; of other documents the article of which they say most, and a problem for
        each property that has no place in it. Where there is no article, another work (a page, a video) is read.

    Raises:
        FormatError: If it is no JSON (with line and column), a page without JSON-LD, or no article is in it.
        InputError: If it is neither text nor bytes.
    """
    article = _unchanged(data)
    if article is not None:
        return article
    found = _read(data)
    telling = [sum(key in node for key in _TELLING) for _, node in found.nodes]
    best = telling.index(max(telling))
    return several(found.article(best), len(found.nodes))


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all the articles of a document.

    The arguments and errors are those of `loads`.

    Returns:
        The articles in the order of the document; those that are parts of one another or are only named are not
        among them.
    """
    article = _unchanged(data)
    if article is not None:
        return (article,)
    found = _read(data)
    return tuple(found.article(n) for n in range(len(found.nodes)))


def looks_like(data: str) -> bool:
    """Tell whether a document can be JSON-LD of schema.org, or a page.

    Args:
        data: What tells it: its beginning, or the keys of its outer objects.
    """
    if data[:1] == "<":
        return _PAGE.match(data) is not None or (_FRAGMENT.match(data) is not None and _SCRIPT.search(data) is not None)
    return data[:1] in ("{", "[") and _SCHEMA_ORG.search(data) is not None and _ANNOTATION.search(data) is None


# ---------------------------------------------------------------- reading


class _Found:
    """The articles of a document."""

    def __init__(
        self, nodes: list[tuple[str, dict[str, Any]]], graph: Graph, problems: tuple[Problem, ...] = ()
    ) -> None:
        self.nodes = nodes
        self.graph = graph
        self.problems = problems  # of the document as a whole

    def article(self, number: int) -> Article:
        """Read one of them."""
        node = self.nodes[number][1]
        carried = node.get(PROPERTY)
        native = unpack(carried) if isinstance(carried, str) else None
        if native is None:
            article = read_node(node, self.graph)
            return attrs.evolve(article, problems=(*self.problems, *article.problems)) if self.problems else article
        visible = {key: value for key, value in node.items() if key != PROPERTY}
        written = _document(native)
        if visible == written:
            return native
        return merge(native, read_node(written, Graph([])), read_node(visible, self.graph))


def _unchanged(data: str | bytes) -> Article | None:
    """Read what `dumps` has written if nobody has touched it since; all else is read with more care."""
    if not isinstance(data, (str, bytes)):
        msg = f"loads: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    with suppress(Exception):  # whatever it is: the careful way decides, and says what is wrong
        document = decode_fast(data)
        native = unpack(document.pop(PROPERTY))
        if native is not None and document == _document(native):
            return native
    return None


def _read(data: str | bytes) -> _Found:
    faults: list[str] = []
    graph = Graph(blocks(data, faults))
    problems = tuple(Problem(ProblemCode.UNPLACED_DATA, fault) for fault in faults)
    nodes = _distinct(graph)
    if nodes:
        return _Found(nodes, graph, problems)
    works = [pair for pair in graph.top if not WORKS.isdisjoint(types(pair[1]))]
    works = [
        pair for pair in works if any(texts(pair[1].get(key)) for key in ("headline", "name", "text", "description"))
    ]
    if works:
        message = f"the document has no article, its {types(works[0][1])[0]} is read instead"
        return _Found(works[:1], graph, (Problem(ProblemCode.UNPLACED_DATA, message), *problems))
    kinds = sorted({kind for _, node in graph.nodes() for kind in types(node)})
    reason = f"there is only: {', '.join(kinds[:8])}" if kinds else "there is no node with a type"
    msg = "no article"
    raise FormatError(msg, [("$", reason)])


def _distinct(graph: Graph) -> list[tuple[str, dict[str, Any]]]:
    """Give the articles of a document, one that is told twice once, with what either telling says."""
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
    """Take a telling of an article; of two the fuller one counts, and the other fills its gaps."""
    if key not in kept:
        kept[key] = path, node
        return
    (path, first), (_, second) = sorted((kept[key], (path, node)), key=lambda pair: -len(pair[1]))
    if len(first) + len(second) <= _MOST_PROPERTIES and PROPERTY not in first and PROPERTY not in second:
        first = {**second, **{name: value for name, value in first.items() if value not in (None, "", [], {})}}
    kept[key] = path, first


# ---------------------------------------------------------------- writing


def _document(article: Article) -> dict[str, Any]:
    """Make the node without the property that holds the native form."""
    document: dict[str, Any] = {"@context": "https://schema.org", "@type": "NewsArticle"}
    is_name = article.id is not None and is_uri(article.id)
    _put(document, "@id", article.id if is_name else None)
    _put(document, "identifier", None if is_name else article.id)
    _put(document, "url", article.url)
    _put(document, "headline", None if article.headline is None else article.headline.text)
    _put(document, "alternativeHeadline", _one_or_more([mention.text for mention in article.subheads]))
    _put(document, "description", _one_or_more([mention.text for mention in article.summary]))
    _put(document, "datePublished", write_stamp(article.published))
    _put(document, "dateModified", write_stamp(article.updated))
    _put(document, "inLanguage", article.language)
    _put(document, "author", _authors(article.byline))
    _put(document, "publisher", _organisation(article.provider))
    _put(document, "sourceOrganization", _one_or_more([_organisation(name) for name in article.agencies if name]))
    if article.dateline is not None:
        _put(document, "dateline", article.dateline.text)
        places = [{"@type": "Place", "name": place} for place in article.dateline.places if place]
        _put(document, "locationCreated", _one_or_more(places))
    if article.paragraphs:
        body = body_text(article)
        _put(document, "articleBody", body)
        _put(document, "wordCount", len(body.split()))
    _put(document, "image", [picture for picture in map(_picture, article.captions) if len(picture) > 1])
    _put(document, "hasPart", write_quotes(article))
    return document


def _put(document: dict[str, Any], key: str, value: object) -> None:
    if value:
        document[key] = value


def _one_or_more(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def _organisation(name: str | None) -> dict[str, str] | None:
    return {"@type": "NewsMediaOrganization", "name": name} if name else None


def _authors(byline: Byline | None) -> list[dict[str, str]]:
    if byline is None:
        return []
    found = [{"@type": "Person", "name": name} for name in byline.authors if name]
    if byline.role and len(found) == 1:
        found[0]["jobTitle"] = byline.role
    agency = _organisation(byline.agency)
    return [*found, agency] if agency else found


def _picture(caption: Caption) -> dict[str, Any]:
    picture: dict[str, Any] = {"@type": "ImageObject"}
    _put(picture, "caption", caption.description)
    credit = caption.credit
    if credit is not None:
        _put(picture, "creditText", credit.text)
        _put(picture, "creator", {"@type": "Person", "name": credit.photographer} if credit.photographer else None)
    return picture
