from __future__ import annotations

from newsmodel.attribution.tokens import shapes
from newsmodel.attribution.tokens.shapes import CLASS_OF, CODES, NAMES, QUOTES, SPOKEN, SymbolSet, code, members


def test_names_are_told_apart() -> None:
    """Each symbol has a name that no other has."""
    assert len(NAMES) == len(set(NAMES)) == len(CLASS_OF)


def test_members() -> None:
    """The symbols of classes are their words; a shape or a word is its own member."""
    found = members({code("possessive"), shapes.CAP, CODES["that"]})
    assert {CODES[word] for word in ("his", "their", "its", "that")} | {shapes.CAP} <= found.symbols
    assert CODES["the"] not in found


def test_classes() -> None:
    """Words know their class, capitals or not; a shape is a class by itself."""
    assert CLASS_OF[CODES["during"]] == CLASS_OF[CODES["During"]] == code("preposition")
    assert CLASS_OF[shapes.CAP] == shapes.CAP
    assert SPOKEN.symbols < QUOTES.symbols


def test_symbol_sets() -> None:
    """A set answers by its table as by its symbols, and sets are joined and taken apart."""
    both = SymbolSet({shapes.COMMA}) | members({shapes.STOP}) | {shapes.ASK}
    assert both.symbols == {shapes.COMMA, shapes.STOP, shapes.ASK}
    assert (both - {shapes.ASK} - SymbolSet({shapes.STOP})).symbols == {shapes.COMMA}
    assert len(both.has) == len(NAMES)
    assert [number for number, is_one in enumerate(both.has) if is_one] == sorted(both.symbols)
    assert shapes.STOP in both
    assert shapes.CAP not in both
