"""What is said of a picture beside it, in NITF and in XHTML: caption, credit, who took it."""

from __future__ import annotations

import re

from .elements import CAPTIONS, CREDITS, MEDIA, PARAGRAPHS
from .unplaced_elements import Unplaced
from .xml_tree import Element

__all__ = ["captions_of", "credit_line", "producer_of", "read_dialect"]

_PART = re.compile(r"[-_]")
_PRODUCERS = ("media-producer", "media-byline")
_KNOWN = MEDIA | frozenset(_PRODUCERS)


def captions_of(picture: Element) -> list[str]:
    """Return the words of the captions of a picture."""
    return [_caption(part) for part in picture.walk() if part.name in CAPTIONS]


def producer_of(picture: Element) -> str:
    """Return who took a picture, where an element says so; else an empty text."""
    producers = (part.words() for name in _PRODUCERS for part in picture.walk() if part.name == name)
    return next((words for words in producers if words), "")


def credit_line(picture: Element) -> str:
    """Return the words of the credit beside a picture."""
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
        found = [part for part in picture if part.name.endswith("producer") and part.name not in MEDIA]
        told = [part for part in found if part.words()][:1]
        line = told[0].words() if told else ""
        taken += told
    for part in picture:
        if part.name.startswith("media-") and part.name not in _KNOWN and part not in taken and part.words():
            unplaced.element("media", part)
    return captions, line


def _is_credit(element: Element) -> bool:
    """Return whether an element beside a picture is its credit."""
    if element.name == "credit":
        return True
    words = f"{element.get('class')} {element.get('itemprop')}".lower().split()
    return any(word in CREDITS or _PART.split(word)[-1] in CREDITS for word in words)


def _caption(element: Element) -> str:
    """Return the words of a caption without a credit that has a paragraph of its own there, and without its title."""
    parts = [part for part in element.walk() if part.name in PARAGRAPHS]
    credited = [part for part in parts if _is_credit(part)]
    titles = [part for part in parts if part.get("itemprop") == "headline"]
    return _without(element, credited + titles) or _without(element, credited)


def _without(element: Element, left_out: list[Element]) -> str:
    """Return the words of an element without those of some elements in it."""
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
            between = [" "] if node.name in PARAGRAPHS else []
            waiting += [*between, *reversed(node.children), *between]
    return " ".join("".join(parts).split())
