"""Patterns are compiled on first use; patterns of word lists match the longest word."""

import re
import subprocess
import sys
from itertools import permutations

import pytest
import regex

from newsmodel.text.matching import Pattern, any_of


def test_a_pattern_is_compiled_on_first_use() -> None:
    """Making a pattern costs nothing, not even for one that cannot be compiled."""
    broken = Pattern("(")
    with pytest.raises(regex.error):
        broken.match("x")


def test_importing_the_blocks_does_not_import_regex() -> None:
    """Neither the building blocks nor the class of patterns load `regex`."""
    code = "import sys, newsmodel.text.patterns; sys.exit('regex' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_pattern_has_the_methods_of_a_compiled_one() -> None:
    """It matches, searches, splits and replaces as `regex` does, with offsets where they are given."""
    pattern = Pattern(r"\p{Lu}\w+")
    match = pattern.match("ab Łódź", 3, 6)
    assert match is not None
    assert match.span() == (3, 6)
    assert pattern.fullmatch("Łódź") is not None
    assert pattern.findall("Łódź Tarn") == ["Łódź", "Tarn"]
    assert [m[0] for m in pattern.finditer("Łódź Tarn")] == ["Łódź", "Tarn"]
    assert pattern.split("1 Tarn 2") == ["1 ", " 2"]
    assert pattern.sub("x", "a Tarn") == "a x"
    assert pattern.search("a tarn") is None
    assert "Lu" in repr(pattern)


def test_a_pattern_has_nothing_else() -> None:
    """A method that no compiled pattern has is an error, as on any object."""
    with pytest.raises(AttributeError, match="findone"):
        Pattern("a").findone  # noqa: B018


def test_sets_and_named_lists_work() -> None:
    """Patterns are read with VERSION1, so sets may be taken from each other; lists are given by name."""
    pattern = Pattern(r"(?i)(?:\L<agencies>|[\w--\d]+)", agencies=["AFP", "dpa"])
    assert pattern.fullmatch("DPA") is not None
    assert pattern.fullmatch("x1") is None


_WORDS = ["mar", "march", "may", "m", "june", "jun", "new york", "new", "a.m.", "o’clock", "[x]"]


@pytest.mark.parametrize("engine", [re, regex])
def test_a_list_of_words_matches_each_of_them(engine: object) -> None:
    """Each word is matched whole, though others begin as it does."""
    pattern = getattr(engine, "compile")(any_of(_WORDS))  # noqa: B009  re and regex have no type in common
    for word in _WORDS:
        assert pattern.match(f"{word}|")[0] == word
    for word in ("", "ap", "x", "jul", "a.m"):
        assert pattern.fullmatch(word) is None


@pytest.mark.parametrize("engine", [re, regex])
def test_a_list_of_words_takes_the_longest_and_keeps_it(engine: object) -> None:
    """No shorter word is tried when what follows does not fit."""
    compiled = getattr(engine, "compile")  # noqa: B009
    assert compiled(any_of(["mar", "march"]) + "ch").match("march") is None


def test_the_order_of_words_says_nothing() -> None:
    """The same words give the same pattern, in whatever order they come."""
    assert len({any_of(words) for words in permutations(_WORDS[:5])}) == 1


def test_no_words_match_nothing() -> None:
    """An empty list matches nowhere."""
    assert re.search(any_of([]), "text") is None
