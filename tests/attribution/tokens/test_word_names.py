from __future__ import annotations

import pytest

from newsmodel.attribution.tokens.shapes import CAP
from newsmodel.attribution.tokens.tokenizer import Tokens


def _names(text: str, word: str) -> list[bool]:
    """Whether a word is read as a name, at each of its places."""
    t = Tokens(text)
    return [t.is_(i, CAP) for i in range(len(t)) if t.words[i] == word]


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        ("Ida May told the crew to go. “Now,” May said. In May it snowed.", "May", [True, True, False]),
        ("Ida May ran. On May 5 it closed, said May.", "May", [True, False, True]),
        ("Ann Will ran. Will she stay? Will said no. The Will was read.", "Will", [True, False, True, True]),
        ("Peter Hung said so. Hung, a sailor, left.", "Hung", [True, True]),
        ("Leader Oskar Bent ran, and pilot Wessel Bent sank.", "Bent", [True, True]),
        ("Ida Friday keeps bees. “Yes,” Friday said on Friday.", "Friday", [True, True, False]),
        ("Ida Friday left. She said Friday was cold.", "Friday", [False, False]),
        ("Capt. Wen Long met us. “We wait,” said Long.", "Long", [True, True]),
        ("Ferry Will Sail, Piet Will Stay", "Will", [False, False]),
        ("Chairman Per Lund left, Per the agency.", "Per", [True, False]),
        ("The CEO Per Lund left.", "Per", [True]),
    ],
)
def test_word_names(text: str, word: str, names: list[bool]) -> None:
    """A word that the text introduces as somebody's name is one from then on, unless it has its own meaning there."""
    assert _names(text, word) == names


def test_given_name_is_no_cue() -> None:
    """A given name that is a preposition besides reports nothing."""
    t = Tokens("“We sail,” chairman Per Lund told them.")
    assert [t.words[i] for i, _ in t.cues] == ["told"]
