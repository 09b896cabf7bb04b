"""The text of an item in the XML of a publishing system's or an agency's own, where the standard lets it be so.

Two such vocabularies are in wide use in the Nordic countries: `idf`, whose elements tell by `type` what they are, and
one with the Swedish names of the trade (`RUBRIK`, `INGRESS`, `BRODTEXT`).
"""

from __future__ import annotations

from ...model import BlockKind, Caption
from .._article.credits import as_credit
from .._article.parts import Line
from .._markup.xml_tree import Element
from .story_builder import StoryBuilder
from .vocabulary import IDF_SUBHEADS, IDF_TYPES, SWEDISH

__all__ = ["read_own"]

_PICTURE = "image"


def read_own(root: Element, story: StoryBuilder) -> bool:
    """Read the text of an item, if it is in a vocabulary that is known.

    Args:
        root: The element within `inlineXML`.
        story: Takes the lines and captions.

    Returns:
        Whether it is.
    """
    if root.name == "idf":
        for group in root.all("group"):
            _read_idf(group, story)
        story.language = story.language or root.language
        return True
    if root.name.lower() == "body" and any(element.name == "RUBRIK" for element in root.walk()):
        _read_swedish(root, story)
        return True
    return False


def _add(story: StoryBuilder, kind: BlockKind, words: str) -> None:
    if words:
        story.lines.append(Line(kind, words))


# ---------------------------------------------------------------- idf


def _read_idf(group: Element, story: StoryBuilder) -> None:
    for child in group:
        if child.name == "group":
            _read_idf(child, story)
        elif child.name == "element" and child.get("type") != "object":
            _read_element(child, story)
        else:
            for part in child.walk():
                if part.name == "object":
                    _read_object(part, story)


def _read_element(element: Element, story: StoryBuilder) -> None:
    told = element.get("type").lower()
    kind = IDF_TYPES.get(told, BlockKind.SUBHEAD if told.startswith(IDF_SUBHEADS) else BlockKind.PARAGRAPH)
    for line in element.all("p") or [element]:
        _add(story, kind, _words(line))
    for part in element.walk():
        if part.name == "object":
            _read_object(part, story)


def _words(element: Element) -> str:
    """Return the words of a line; of a link within, which is data, what is shown."""
    parts: list[str] = []
    waiting: list[Element | str] = [element]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            parts.append(node)
        elif node.name == "object":
            anchor = node.find("data", "anchor")
            parts.append("" if anchor is None else anchor.words())
        elif node.name == "br":
            parts.append(" ")
        else:
            waiting.extend(reversed(node.children))
    return " ".join("".join(parts).split())


def _read_object(element: Element, story: StoryBuilder) -> None:
    if not element.get("type").endswith(_PICTURE):
        target = element.find("data", "href")
        shown = element.get("title") or element.get("url") or ("" if target is None else target.words())
        story.unplaced.add("idf/object", shown or element.get("type"))
        return
    data = element.find("links", "link", "data") or element.child("data")
    parts = {} if data is None else {part.name: part.words() for part in data}
    authors = [link.get("title") for link in element.walk() if link.name == "link" and link.get("rel") == "author"]
    credit = as_credit(parts.get("credit", ""), next(filter(None, authors), None))
    words = parts.get("caption") or parts.get("text") or ""
    if words:
        story.add_caption(Caption(words, credit=credit))
    elif credit is not None:
        story.unplaced.add("credit of a picture without a caption", credit.text)


# ---------------------------------------------------------------- the Swedish names


def _read_swedish(element: Element, story: StoryBuilder, within: BlockKind | None = None) -> None:
    for child in element:
        name = child.name.lower()
        kind = SWEDISH.get(name)
        has_lines = child.child("P", "p") is not None
        if name == "bild":
            _read_picture(child, story)
        elif has_lines or (kind is None and not any(isinstance(x, str) and x.strip() for x in child.children)):
            _read_swedish(child, story, kind or within)
        elif kind is BlockKind.HEADLINE and story.lines:
            _add(story, BlockKind.SUBHEAD, child.words())  # of a box beside the story
        elif kind is BlockKind.FURNITURE:
            _add(story, kind, child.words(apart=True))
        else:
            _add(story, within or kind or BlockKind.PARAGRAPH, child.words())


def _read_picture(element: Element, story: StoryBuilder) -> None:
    parts = {part.name.lower(): part.words() for part in element}
    words, credit = parts.get("bildtext", ""), as_credit(parts.get("bildskapare", ""))
    if words:
        story.add_caption(Caption(words, credit=credit))
    if file := parts.get("bildfil"):
        story.unplaced.add("picture files", file)
