"""What a page says besides its JSON-LD: microdata, OpenGraph and meta tags, and the body of its story.

The extra `pages`: extruct reads the data, trafilatura the tags, and it finds the body. Nothing is fetched.
"""

from __future__ import annotations

import re
from typing import Any

from ...errors import requiring
from ...model import BlockKind
from .._article.parts import Line
from .._markup.html_tags import Tags, plain
from .vocabulary import ARTICLES, META_TAGS, OPEN_GRAPH

__all__ = ["Page"]

_PURPOSE = "to read pages whose data is incomplete"
_LONGEST = 5_000_000  # characters of a page
_SHORTEST = 250  # characters of paragraphs that are a story where no data says that there is one
_OF_SITE = re.compile(r"<meta\s[^>]{0,40}?og:type[^>]{1,20}website", re.IGNORECASE)
_TITLE = re.compile(r"<title[^>]{0,100}>([^<]{1,500})</title>", re.IGNORECASE)
_DROP_CAP = re.compile(r"([B-HJ-NP-Z]) (?=[a-z])")  # W hale: of its own element
_KINDS = {
    "head": BlockKind.SUBHEAD,
    "p": BlockKind.PARAGRAPH,
    "quote": BlockKind.PARAGRAPH,
    "item": BlockKind.PARAGRAPH,
}


class Page:
    """A page, and what it says of its story.

    Args:
        text: The page.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._body: list[Line] | None = None

    def body(self) -> list[Line]:
        """Find the body of the story.

        Returns:
            Its paragraphs and headings; empty if none are found.

        Raises:
            MissingExtraError: If trafilatura is not installed.
        """
        if self._body is None:
            self._body = _body_of(self.text)
        return list(self._body)

    def tags(self) -> dict[str, Any]:
        """Return what the meta tags, the title and the headings say of the story.

        Raises:
            MissingExtraError: If trafilatura is not installed.
        """
        return _of_tags(self.text)

    def node(self) -> dict[str, Any] | None:
        """Make a node of the microdata, or else of the OpenGraph data, or else of the tags of a page with a story.

        Returns:
            The node of the article; None if the page says nothing of one, and has no text that may be one.

        Raises:
            MissingExtraError: If extruct or trafilatura is not installed.
        """
        with requiring("extruct", _PURPOSE, extra="pages"):
            import extruct
        if len(self.text) > _LONGEST:
            return None
        try:
            found = extruct.extract(self.text, syntaxes=["microdata", "opengraph"], uniform=True, errors="ignore")
        except Exception:  # noqa: BLE001
            found = {}
        for item in found.get("microdata", ()):
            if isinstance(item, dict) and _type(item) in ARTICLES:
                node = {_named(key): value for key, value in item.items()}
                return self._without_flat_body({**node, "@type": _type(item)})
        for item in found.get("opengraph", ()):
            told = {key: _one(item[x]) for x, key in OPEN_GRAPH.items() if isinstance(item, dict) and item.get(x)}
            if "headline" in told and (item.get("@type") or item.get("og:type") or "article") != "website":
                return {"@type": "NewsArticle", **self.tags(), **told}
        node = self.tags()
        length = sum(len(line.text) for line in self.body() if line.kind is BlockKind.PARAGRAPH)
        return {"@type": "NewsArticle", **node} if "headline" in node and length >= _SHORTEST else None

    def _without_flat_body(self, node: dict[str, Any]) -> dict[str, Any]:
        """Leave the body of microdata out if that of the page is as long: all the elements in it became words."""
        flat = node.get("articleBody")
        size = sum(len(words) for words in (flat if isinstance(flat, list) else [flat]) if isinstance(words, str))
        copy = sum(len(line.text) for line in self.body() if line.kind is BlockKind.PARAGRAPH) if size else 0
        return {key: value for key, value in node.items() if key != "articleBody"} if copy * 2 > size else node


def _named(key: str) -> str:
    """Return the name of a property as schema.org spells it: pages have Headline too."""
    return key[:1].lower() + key[1:]


def _body_of(page: str) -> list[Line]:
    with requiring("trafilatura", _PURPOSE, extra="pages"):
        import trafilatura
    if len(page) > _LONGEST:
        return []
    try:
        found = trafilatura.bare_extraction(page, with_metadata=False, include_comments=False, favor_precision=True)
    except Exception:  # noqa: BLE001  # whatever a page does to it, the data of the page is read
        return []
    body = getattr(found, "body", None)
    return [] if body is None else list(_lines(body))


def _of_tags(page: str) -> dict[str, Any]:
    """Return what the meta tags, the title and the headings of a page say of its story."""
    with requiring("trafilatura", _PURPOSE, extra="pages"):
        import trafilatura
    try:
        found = trafilatura.extract_metadata(_without_scripts(page), extensive=False)
    except Exception:  # noqa: BLE001
        return {}
    node = {key: value for name, key in META_TAGS.items() if (value := getattr(found, name, None))}
    if _OF_SITE.search(page) is not None and (title := _TITLE.search(page)) is not None:
        words = " ".join(plain(title[1]).split())  # what OpenGraph says is of the site
        if words and not words.startswith(str(node.get("headline", "")) or " "):
            node["headline"] = words
    if "author" in node:
        node["author"] = str(node["author"]).split("; ")
    return node


def _without_scripts(page: str) -> str:
    """Leave out what stands in scripts: their data has been read, and its faults would be searched for at length."""
    kept: list[str] = []
    at = 0
    tags = Tags(page)
    for tag in tags:
        if tag.name == "script" and not tag.closes:
            kept.append(page[at : tag.end])
            end = tags.skip("script")
            at = len(page) if end is None else end
            if end is None:
                break
    return "".join([*kept, page[at:]])


def _lines(body: Any) -> list[Line]:
    lines: list[Line] = []
    waiting = list(body)[::-1]
    while waiting:
        element = waiting.pop()
        kind = _KINDS.get(element.tag)
        if element.tag == "row":
            cells = [" ".join("".join(cell.itertext()).split()) for cell in element]
            lines += [Line(BlockKind.PARAGRAPH, "\t".join(cells))] if any(cells) else []
        elif kind is None or any(child.tag in {*_KINDS, "list"} for child in element):
            waiting += list(element)[::-1]
        elif words := " ".join("".join(element.itertext()).split()):
            lines.append(Line(kind, _DROP_CAP.sub(r"\1", words, count=1) if _DROP_CAP.match(words) else words))
    return lines


def _type(item: dict[str, Any]) -> str:
    kind = item.get("@type")
    kind = kind[0] if isinstance(kind, list) and kind else kind
    return kind.rstrip("/").rpartition("/")[2] if isinstance(kind, str) else ""


def _one(value: Any) -> Any:
    return value[0] if isinstance(value, list) and len(value) == 1 else value
