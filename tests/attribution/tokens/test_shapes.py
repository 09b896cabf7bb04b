from __future__ import annotations

from newsmodel.attribution.tokens import shapes
from newsmodel.attribution.tokens.shapes import CLASS_OF, CODES, NAMES, QUOTES, SPOKEN, code, members


def test_names_are_told_apart() -> None:
    """Each symbol has a name that no other has."""
    assert len(NAMES) == len(set(NAMES)) == len(CLASS_OF)


def test_members() -> None:
    """The symbols of classes are their words; a shape or a word is its own member."""
    found = members({code("possessive"), shapes.CAP, CODES["that"]})
    assert {CODES[word] for word in ("his", "their", "its", "that")} | {shapes.CAP} <= found
    assert CODES["the"] not in found


def test_classes() -> None:
    """Words know their class, capitals or not; a shape is a class by itself."""
    assert CLASS_OF[CODES["during"]] == CLASS_OF[CODES["During"]] == code("preposition")
    assert CLASS_OF[shapes.CAP] == shapes.CAP
    assert SPOKEN < QUOTES
