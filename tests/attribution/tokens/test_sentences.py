from __future__ import annotations

import pytest

from newsmodel.attribution.tokens.shapes import Q_LONG, Q_SHORT
from newsmodel.attribution.tokens.tokenizer import Tokens


def sentences(text: str) -> list[str]:
    """The sentences of a text, each as it stands."""
    t = Tokens(text)
    return [t.text_between(sentence.first, sentence.last) for sentence in t.sentences]


@pytest.mark.parametrize(
    "whole",
    [
        "Mr. Lund and Gov. Marr met in Tarn, Fla. on Monday.",
        "The U.S. senator J. R. Moss left.",
        "Gen. The Lund left.",
        "It fell 3.5 percent to 1,200.",
        "“Is it safe?” she asked.",
        "“It is safe.” Mara Lund said.",
        "“Why?” He said.",
        "“It is safe,” she said.",
        "It is safe (he said so.) and dry.",
        "Is it safe? — no.",
        "“No.” — Mara Lund",
        "It fell ... and rose.",
    ],
)
def test_one_sentence(whole: str) -> None:
    """Abbreviations, initials, and quotations with their speaker end no sentence."""
    assert sentences(whole) == [whole]


@pytest.mark.parametrize(
    "parts",
    [
        ["It held.", "It was safe."],
        ["She was ill.", "Another, Mara Lund, left."],
        ["He works for Tarn Inc.", "The company left."],
        ["It is in the U.S.", "But the board left."],
        ["He lives in Tarn, Fla.", "She left."],
        ["At 5 p.m.", "He left."],
        ["Is it safe?", "No!", "It fell …", "It rose."],
        ["She said it held.”", "He left."],
        ["(It held.)", "He left."],
        ["“It held.”", "The town was dry for the first time in a year and a day, and she said so."],
        ["“Why?”", "He left the room."],
        ["“It held,” said Lund of Tarn, Fla.", "“It was luck.”"],
        ["“It held.”", "“It was luck.”"],
        ["«It held.»", "She left."],
        ["It held.›", "She left."],
    ],
)
def test_sentences_end(parts: list[str]) -> None:
    """A full stop, a question or a quotation ends a sentence where another begins, closing marks included."""
    assert sentences(" ".join(parts)) == parts


def test_paragraphs() -> None:
    """A line end ends a sentence and its paragraph; empty lines count."""
    t = Tokens("One. Two\nThree.\n\nFour")
    assert [sentence.paragraph for sentence in t.sentences] == [0, 0, 1, 2]
    assert sentences("One. Two\nThree.\n\nFour") == ["One.", "Two", "Three.", "Four"]


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Lund said it fell, according to police.", ["said", "according"]),
        ("Lund: It fell.", [":"]),
        ("The list of roads for the town and its port: It fell.", []),
        ("The list of roads for the town and its port: “It fell.”", [":"]),
        ("“It held.” - Mara Lund", ["-"]),
        ("“It held.” ― Mara Lund", ["―"]),
        ("It fell - and it rose.", []),
        ("SAYS", []),
        ("Says Lund", ["Says"]),
    ],
)
def test_words_that_may_be_cues(text: str, cues: list[str]) -> None:
    """Words of the lexicon may be cues, and a colon or a dash where a speaker and a statement stand beside it."""
    t = Tokens(text)
    assert [t.word(i) for i, _ in t.cues] == cues
    assert all(t.sentences[number].first <= i < t.sentences[number].last for i, number in t.cues)


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("“It is safe”, she said.", Q_LONG),
        ("“it is safe”, she said.", Q_SHORT),
        ("“Safe”, she said.", Q_SHORT),
        ("The “Old Bridge” fell.", Q_SHORT),
        ("“Old Bridge” fell.", Q_SHORT),
    ],
)
def test_few_words_that_say_something(text: str, symbol: int) -> None:
    """A few words in quotation marks are a statement where a sentence begins with them and a comma follows."""
    t = Tokens(text)
    assert t.symbol(t.quotes[0]) == symbol


def test_short_quotations_alone() -> None:
    """A few words in quotation marks that are a whole paragraph are one sentence."""
    assert len(Tokens("“It held”\n“No end”").sentences) == 2
