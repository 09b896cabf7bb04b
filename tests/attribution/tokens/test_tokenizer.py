from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.attribution.tokens.cutting import _TILE
from newsmodel.attribution.tokens.grammar import ARTICLES_AND_OWNERS, PREPOSITION, RELATIVE_PRONOUNS, THAT, VERBS, WHO
from newsmodel.attribution.tokens.quotations import QUOTED, quotation_end
from newsmodel.attribution.tokens.shapes import CAP, COMMA, CUE_PAST, members
from newsmodel.attribution.tokens.tokenizer import Tokens

_TEXT = "Mara Lund, who lives by the sea, said that “it held”."


def words(text: str) -> list[str]:
    """The tokens of a text, without the line ends at its end."""
    return Tokens(text).words[:-3]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("It held, he said.", ["It", "held", ",", "he", "said", "."]),
        ("He didn't say, AT&T's head said.", ["He", "didn't", "say", ",", "AT&T's", "head", "said", "."]),
        ("the players’ union", ["the", "players’", "union"]),
        ("a 45-year-old from St.Tarn at 10:30", ["a", "45-year-old", "from", "St.Tarn", "at", "10:30"]),
        ("$1,200 or 3.5%, 1,2", ["$1,200", "or", "3.5", "%", ",", "1", ",", "2"]),
        ("mail a@b.org", ["mail", "a@b.org"]),
        ("One\n\nTwo", ["One", "", "Two"]),
        ("(AP)", ["(", "AP", ")"]),
        ("snake_case and/or", ["snake_case", "and/or"]),
        ("vice‐president Jean‑Luc min\xadister", ["vice‐president", "Jean‑Luc", "min\xadister"]),
        ("Sana‘a and ʻIolani", ["Sana‘a", "and", "ʻIolani"]),
        (
            "Zoe\u0308's A\u0301rpa\u0301d-E\u0301mile",
            ["Zoe\u0308's", "A\u0301rpa\u0301d-E\u0301mile"],
        ),
        ("राजनीति है", ["राजनीति", "है"]),
        ("“It held,” he said", ["“It held,”", "he", "said"]),
        ("", []),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    """Words with the marks inside them, marks, whole quotations and line ends are a token each."""
    assert words(text) == tokens


@pytest.mark.parametrize("text", [_TEXT, " It  held.\n\n\tHe\xa0said “no ” .", "a\u0301 \u0301b", "“", "\n"])
def test_tokens_cover_the_text(text: str) -> None:
    """What stands between two tokens is blanks; nothing of the text is lost."""
    t = Tokens(text)
    at = 0
    for i in range(len(t)):
        assert text[at : t.start(i)].strip() == ""
        assert text[t.start(i) : t.end(i)] == t.word(i)
        at = t.end(i)
    assert text[at:].strip() == ""


def test_three_line_ends_stand_behind() -> None:
    """Looking ahead needs no check: three line ends follow the last token, and do not count."""
    t = Tokens("It held")
    assert len(t) == 2
    assert [t.is_edge(i) for i in range(5)] == [False, False, True, True, True]


def test_kinds() -> None:
    """A token is asked for its word, its shape or its class."""
    t = Tokens(_TEXT)
    assert t.is_(0, CAP)
    assert t.is_(3, WHO)
    assert t.is_(5, PREPOSITION)
    assert not t.is_(4, PREPOSITION)
    assert t.class_of(5) == PREPOSITION
    assert t.symbol(9) == CUE_PAST
    assert t.class_of(9) == CUE_PAST
    assert t.is_any(6, ARTICLES_AND_OWNERS)
    assert not t.is_any(7, ARTICLES_AND_OWNERS)
    assert t.is_capitalised(0)
    assert not t.is_capitalised(3)
    assert not t.is_capitalised(len(t))


def test_words_in_a_row() -> None:
    """Some words stand at a place, written exactly so."""
    t = Tokens(_TEXT)
    assert t.spells(5, ("by", "the", "sea"))
    assert not t.spells(5, ("by", "the", "Sea"))


def test_verbs() -> None:
    """There is a verb between two tokens; a relative clause's is none of the main clause."""
    t = Tokens("The crew, who warned us, left. He said so.")
    end = t.words.index("left")
    assert t.has_verb(0, end)
    assert not t.has_main_verb(0, end)
    assert t.has_main_verb(end, end + 1)
    assert not t.has_verb(0, 3)


def test_finding() -> None:
    """The first and the last token of some kind between two others are found, or that there is none."""
    t = Tokens(_TEXT)
    commas = [2, 8]
    assert t.find_symbol(COMMA, 0, len(t)) == commas[0]
    assert t.find(members({COMMA}), 3, len(t)) == commas[1]
    assert t.find(RELATIVE_PRONOUNS, 4, 7) == 7
    assert t.find_symbol(THAT, 0, 5) == 5
    assert t.rfind(members({COMMA}), 0, len(t)) == commas[1]
    assert t.rfind(members({COMMA}), 0, 8) == commas[0]
    assert t.rfind(VERBS, 0, 3) == -1
    assert t.past(members({CAP}), 0, 8) == 2
    assert t.past(members({CAP}), 0, 1) == 1
    assert t.has_any(0, 3, members({COMMA}))
    assert not t.has_any(0, 2, members({COMMA}))


def test_text() -> None:
    """The text of some tokens is what stands there, without blanks at its end."""
    t = Tokens("Mara  Lund , of Tarn")
    assert t.text_between(0, 3) == "Mara  Lund ,"
    assert t.text_between(1, 1) == ""
    assert t.words_between(0, 3) == ["Mara", "Lund", ","]


def test_quotes_between() -> None:
    """The quotations among some tokens are given by number."""
    t = Tokens("“A,” he said, “b” and “c”.")
    assert t.quotes == [0, 4, 6]
    assert t.quotes_between(1, 6) == [4]
    assert t.quotes_between(0, 7) == [0, 4, 6]
    assert t.quotes_between(1, 4) == []


@given(st.text("aS9 .,'’‘“”\"`-–$&\n:;?!(_\xa0«»é\u0301", max_size=40))
def test_shortcuts_cut_as_the_patterns_do(text: str) -> None:
    """Plain words and marks are cut without the pattern of tokens, and quotations found from mark to mark, as by it."""
    tokens = Tokens(text)
    expected: list[tuple[int, str]] = []
    at = 0
    while at < len(text):
        match = QUOTED.search(text, at)
        start = len(text) if match is None else match.start()
        expected += [(tile.start(), tile[0].rstrip()) for tile in _TILE.finditer(text, at, start)]
        at = start
        if match is not None:
            at = quotation_end(text, start, match.end())
            expected.append((start, text[start:at].rstrip()))
    assert list(zip(tokens.starts, tokens.words[:-3], strict=False)) == expected
