from __future__ import annotations

import pytest

from newsmodel.attribution.scoring.inventory import LOST, Inventory, lend
from newsmodel.attribution.scoring.vocabulary import CUE, SYMBOL, Vocabulary, choice, combined, counts
from newsmodel.errors import WeightsError
from newsmodel.lexicon.cue_numbers import class_name, nearest_class

# <none>, a shape, a class of three words, and a class without any.
WORDS = Vocabulary(["<none>", "<Cap>", "<fruit>", "apple", "pear", "quince", "<tree>"], [0, 1, 2, 2, 2, 2, 6])
SHAPES = ["<Cap>", "<fruit>", "<none>", "<tree>"]


def test_what_is_new_borrows_the_mean_of_its_class() -> None:
    """A word that the file does not know has, in rows and columns, the mean of the words of its class; 0 counts too."""
    known = Inventory(WORDS, {"": SHAPES, "<fruit>": ["apple", "pear"]}, "inventory.words")
    assert known.borrowers == {"<fruit>": ["quince"]}
    table = {"apple": {"<Cap>": 30, "pear": 8}, "pear": {"<Cap>": 5}, "<Cap>": {"apple": -9, "pear": -20}}
    assert lend(table, known, None) == table | {"quince": {"<Cap>": 18, "pear": 4}}
    assert lend(table, known, known) == {
        "apple": {"<Cap>": 30, "pear": 8, "quince": 4},
        "pear": {"<Cap>": 5},
        "quince": {"<Cap>": 18, "pear": 4, "quince": 2},
        "<Cap>": {"apple": -9, "pear": -20, "quince": -14},
    }


def test_what_is_lost_still_lends() -> None:
    """A word that the lexicon has no longer has no number, and counts in the mean of its class as before."""
    known = Inventory(WORDS, {"": SHAPES, "<fruit>": ["apple", "medlar"]}, "inventory.words")
    assert known.numbers["medlar"] == LOST
    assert lend({"medlar": {"<Cap>": 20}}, known, None)["quince"] == {"<Cap>": 10}


def test_nothing_to_borrow() -> None:
    """A word whose class the file does not know has no weights."""
    assert Inventory(WORDS, {"": SHAPES}, "inventory.words").borrowers == {}


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"": [*SHAPES, "<Capp>"]}, "inventory.words: unknown: <Capp>"),
        ({"": SHAPES, "<froot>": ["apple"]}, "inventory.words: unknown: <froot>"),
    ],
)
def test_unknown_shapes_and_classes_are_refused(members: dict[str, list[str]], message: str) -> None:
    """A shape or a class that the code does not know is a mistake, and no word that is gone."""
    with pytest.raises(WeightsError, match=message):
        Inventory(WORDS, members, "inventory.words")


def test_members_are_given_by_class() -> None:
    """A vocabulary gives its words by class and all else under "", sorted: what a file lists."""
    assert WORDS.members() == {"": SHAPES, "<fruit>": ["apple", "pear", "quince"]}
    assert choice("b", "a").members() == {"": ["a", "b"]}


def test_combined_values_are_counted_through() -> None:
    """The number of a combined value is made of those of its parts, the last one counting single steps."""
    pairs = combined(choice("", "yes", "no"), counts(3))
    assert pairs.numbers["yes 2"] == 1 * 4 + 2
    assert pairs.numbers["no 0"] == 2 * 4
    assert "" not in pairs.numbers


def test_names_are_told_apart() -> None:
    """No two symbols and no two cues have the same name, so that a name stands for one number."""
    for vocabulary in (SYMBOL, CUE):
        assert len(set(vocabulary.names)) == len(vocabulary.names)


@pytest.mark.parametrize(
    ("wanted", "known", "nearest"),
    [
        ("verb tq 3", ["verb tq 3", "verb tq 2", "noun"], "verb tq 3"),
        ("verb taq 3", ["verb o 3", "verb tq 3", "verb taq 2"], "verb tq 3"),
        ("verb taq 3", ["verb taq 1", "verb taq 2"], "verb taq 2"),
        ("noun", ["adjective", "verb tq 3"], ""),
    ],
)
def test_the_nearest_class_of_cues(wanted: str, known: list[str], nearest: str) -> None:
    """Of verbs the nearest class is one of the same trust, and among these one that takes most nearly the same."""
    assert nearest_class(wanted, known) == nearest


def test_classes_are_named_by_what_they_take() -> None:
    """The name of a class of verbs does not depend on the order of the letters."""
    assert class_name("verb", "qt", 3) == class_name("verb", "tq", 3) == "verb tq 3"
    assert class_name("noun", "", 1) == "noun"
