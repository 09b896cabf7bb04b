from __future__ import annotations

import pytest

from newsmodel.attribution.cues.transcripts import transcript
from newsmodel.attribution.tokens.tokenizer import Tokens


def turns(text: str) -> list[str]:
    """The words before each colon of a transcript."""
    t = Tokens(text)
    return [t.word(i - 1) for i in sorted(transcript(t, t.cues))]


def test_turns() -> None:
    """Where two speakers take turns, each colon behind one of them is found, and that of a third speaker too."""
    text = "MARR: Is it safe?\nLUND: It is.\nMARR: Was it?\nLUND: It was safe.\nOKORO: It was not."
    assert turns(text) == ["MARR", "LUND", "MARR", "LUND", "OKORO"]


@pytest.mark.parametrize(
    "text",
    [
        "MARR: Is it safe?\nLUND: It is.",
        "MARR: Is it safe?\nMARR: It is.\nMARR: Was it?\nMARR: It was.",
        "Goals: Lund 3\nCards: Marr 1\nGoals: Marr 1\nCards: Lund 2",
        "the mayor: Is it safe?\nthe editor: It is.\nthe mayor: Was it?\nthe editor: It was.",
        "It fell. MARR: Is it safe? LUND: It is. MARR: Was it? LUND: It was.",
        "MARR: “Is it safe?”\nLUND: “It is.”\nMARR: “Was it?”\nLUND: “It was.”",
    ],
)
def test_no_turns(text: str) -> None:
    """Single labels, tables, common nouns, colons within paragraphs and quotations are no transcript."""
    assert turns(text) == []
