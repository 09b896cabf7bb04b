"""What a page says besides its JSON-LD: microdata, OpenGraph and meta tags, and the body of its story.

The extra `pages`: extruct reads the data, trafilatura finds the body. Nothing is fetched.
"""

from __future__ import annotations

from typing import Any

from ...errors import requiring
from ...model import BlockKind
from .._article.parts import Line
from .vocabulary import ARTICLES, OPEN_GRAPH

__all__ = ["body_of_page", "node_of_page"]

_PURPOSE = "to read pages whose data is incomplete"
_LONGEST = 5_000_000  # characters of a page
_KINDS = {
    "head": BlockKind.SUBHEAD,
    "p": BlockKind.PARAGRAPH,
    "quote": BlockKind.PARAGRAPH,
    "item": BlockKind.PARAGRAPH,
}


def body_of_page(page: str) -> list[Line]:
    """Find the body of the story in a page.

    Args:
        page: The page.

    Returns:
        Its paragraphs and headings; empty if none are found.

    Raises:
        MissingExtraError: If trafilatura is not installed.
    """
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
            lines.append(Line(kind, words))
    return lines


def node_of_page(page: str) -> dict[str, Any] | None:
    """Make a node of the microdata of a page, or else of its OpenGraph data.

    Args:
        page: The page.

    Returns:
        The node of its article; None if the page says nothing of one.

    Raises:
        MissingExtraError: If extruct is not installed.
    """
    with requiring("extruct", _PURPOSE, extra="pages"):
        import extruct
    if len(page) > _LONGEST:
        return None
    try:
        found = extruct.extract(page, syntaxes=["microdata", "opengraph"], uniform=True, errors="ignore")
    except Exception:  # noqa: BLE001
        return None
    for item in found.get("microdata", ()):
        if isinstance(item, dict) and _type(item) in ARTICLES:
            return {**item, "@type": _type(item)}
    for item in found.get("opengraph", ()):
        node = {key: _one(item[name]) for name, key in OPEN_GRAPH.items() if isinstance(item, dict) and item.get(name)}
        if "headline" in node and (item.get("@type") or item.get("og:type") or "article") != "website":
            return {"@type": "NewsArticle", **node}
    return None


def _type(item: dict[str, Any]) -> str:
    kind = item.get("@type")
    kind = kind[0] if isinstance(kind, list) and kind else kind
    return kind.rstrip("/").rpartition("/")[2] if isinstance(kind, str) else ""


def _one(value: Any) -> Any:
    return value[0] if isinstance(value, list) and len(value) == 1 else value
