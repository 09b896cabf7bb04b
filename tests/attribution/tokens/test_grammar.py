from __future__ import annotations

import pytest

from newsmodel.attribution.tokens import grammar
from newsmodel.attribution.tokens.grammar import spelled
from newsmodel.attribution.tokens.shapes import CLASS_OF, CODES, NAMES, SymbolSet


def test_words_by_name() -> None:
    """Words are asked for by their name, those of a list or a few in a row."""
    assert spelled("the that").symbols == spelled({"the", "that"}).symbols == {CODES["the"], CODES["that"]}
    with pytest.raises(KeyError):
        spelled("dam")


def test_sets_hold_symbols() -> None:
    """A set holds symbols of tokens and no classes, so that a look at a token's symbol is enough."""
    symbols = set(CODES.values()) | {symbol for symbol, kind in enumerate(CLASS_OF) if symbol == kind}
    classes = {value for name, value in vars(grammar).items() if name.isupper() and NAMES[0] and isinstance(value, int)}
    classes -= set(CODES.values())
    sets = {name: value for name, value in vars(grammar).items() if name.isupper() and isinstance(value, SymbolSet)}
    assert sets
    for name, value in sets.items():
        assert value.symbols <= symbols, name


@pytest.mark.parametrize(
    ("name", "inside", "outside"),
    [
        ("VERBS", "was will being said", "that not while"),
        ("FORMS_OF_BE", "is were being", "has will"),
        ("FINITE_BE", "is were", "be being"),
        ("RELATIVE_PRONOUNS", "who which whose", "that whom"),
        ("PERSONAL_PRONOUNS", "he they who", "one this"),
        ("ARTICLES_AND_OWNERS", "the an his", "this her"),
        ("TIMES", "monday june week last", "on may"),
        ("TIME_ADVERBS", "today earlier", "week on"),
    ],
)
def test_sets(name: str, inside: str, outside: str) -> None:
    """Each set holds the words that its name says."""
    value = getattr(grammar, name)
    assert all(CODES[word] in value for word in inside.split())
    assert not any(CODES[word] in value for word in outside.split())
