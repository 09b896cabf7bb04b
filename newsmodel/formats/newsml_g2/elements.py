"""Names and words of elements of NewsML-G2."""

from __future__ import annotations

from ...layout.values.bylines import is_name_line
from .._markup.xml_tree import Element

__all__ = ["first_words", "is_person", "party"]


def party(element: Element) -> str:
    """Return the name of a party or a place, or else what stands for it."""
    name = element.child("name")
    if name is not None and (words := name.words()):
        return words
    return element.get("literal") or element.get("qcode").rpartition(":")[2] or element.get("uri")


def first_words(parent: Element | None, name: str) -> str:
    """Return the words of the first child element with a name; an empty text if there is none."""
    element = None if parent is None else parent.child(name)
    return "" if element is None else element.words()


def is_person(name: str, credit: str) -> bool:
    """Return whether a party has the name of a person, and is not just who the credit names."""
    return " " in name and name.casefold() != credit.casefold() and is_name_line(name, 0, len(name)) is not None
