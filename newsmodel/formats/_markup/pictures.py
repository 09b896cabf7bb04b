"""What is said of a picture beside it, in NITF and in XHTML: caption, credit, who took it."""

from __future__ import annotations

import re

from .._article.unplaced import Unplaced
from .xml_tree import Element

__all__ = ["captions_of", "credit_line", "producer_of", "read_dialect"]

_CREDITS = frozenset(  # classes and properties; image_credit and photo-credit are such too
    "author byline copyright copyrightholder credit creditline credittext creator photographer source".split()
)
_CREDITED = frozenset("div p".split())  # elements of a caption that may be no more than its credit
_PART = re.compile(r"[-_]")
_CAPTION_NAMES = frozenset({"media-caption", "figcaption"})
_PRODUCERS = ("media-producer", "media-byline")
_MEDIA = frozenset({"media-caption", "media-metadata", "media-object", "media-producer", "media-reference"})
_KNOWN = _MEDIA | frozenset(_PRODUCERS)


def captions_of(picture: Element) -> list[str]:
    """Give the words of the captions of a picture."""
    return [_caption(part) for part in picture.walk() if part.name in _CAPTION_NAMES]


def producer_of(picture: Element) -> str:
    """Give who took a picture, where an element says so; else an empty text."""
    producers = (part.words() for name in _PRODUCERS for part in picture.walk() if part.name == name)
    return next((words for words in producers if words), "")


def credit_line(picture: Element) -> str:
    """Give the words of the credit beside a picture."""
    for part in picture.walk():
        if part is not picture and _is_credit(part) and (words := part.words()):
            return words
    references = (part.get("source-credit") for part in picture.walk() if part.name == "media-reference")
    return next((words for words in references if words), "")


def read_dialect(picture: Element, captions: list[str], line: str, unplaced: Unplaced) -> tuple[list[str], str]:
    """Read what publishing systems call parts of a picture: `media-printcaption`, `media-printproducer`.

    Args:
        picture: The element `media`.
        captions: The captions that were found.
        line: The credit that was found.
        unplaced: Takes what there is beside them.

    Returns:
        Captions and credit.
    """
    taken: list[Element] = []
    if not any(captions):
        taken += [part for part in picture if part.name.endswith("caption") and part.words()][:1]
        captions = [part.words() for part in taken]
    if not line:
        found = [part for part in picture if part.name.endswith("producer") and part.name not in _MEDIA]
        told = [part for part in found if part.words()][:1]
        line = told[0].words() if told else ""
        taken += told
    for part in picture:
        if part.name.startswith("media-") and part.name not in _KNOWN and part not in taken and part.words():
            unplaced.element("media", part)
    return captions, line


def _is_credit(element: Element) -> bool:
    """Tell whether an element beside a picture is its credit."""
    if element.name == "credit":
        return True
    words = f"{element.get('class')} {element.get('itemprop')}".lower().split()
    return any(word in _CREDITS or _PART.split(word)[-1] in _CREDITS for word in words)


def _caption(element: Element) -> str:
    """Give the words of a caption without a credit that has a paragraph of its own there, and without its title."""
    parts = [part for part in element.walk() if part.name in _CREDITED]
    credited = [part for part in parts if _is_credit(part)]
    titles = [part for part in parts if part.get("itemprop") == "headline"]
    return _without(element, credited + titles) or _without(element, credited)


def _without(element: Element, left_out: list[Element]) -> str:
    """Give the words of an element without those of some elements in it."""
    if not left_out:
        return element.words()
    out = set(left_out)
    parts: list[str] = []
    waiting: list[Element | str] = [element]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            parts.append(node)
        elif node not in out:
            between = [" "] if node.name in _CREDITED else []
            waiting += [*between, *reversed(node.children), *between]
    return " ".join("".join(parts).split())
