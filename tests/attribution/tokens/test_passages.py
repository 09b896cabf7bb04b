from __future__ import annotations

import pytest

from newsmodel import BlockKind
from newsmodel.attribution.tokens.passages import Passage, passages

_PARAGRAPH = BlockKind.PARAGRAPH


def test_a_text_is_one_passage() -> None:
    """A text of usual length is read as a whole, its line ends as they are."""
    text = "One line.\r\nAnother.\rA third."
    (passage,) = passages(text, None)
    assert passage.working == "One line.\n\nAnother.\nA third."
    assert passage.kind(12) is None
    assert passage.given(11, 19) == (11, 19)


def test_blocks_are_paragraphs() -> None:
    """Of the blocks given each is one paragraph; offsets and kinds lead back to them."""
    text = "Headline\n\nBy Ada Holt\n\nThe dam\nheld."
    (passage,) = passages(text, [(BlockKind.HEADLINE, 0, 8), (_PARAGRAPH, 23, 36)])
    assert passage.working == "Headline\nThe dam held."
    assert passage.kind(0) is BlockKind.HEADLINE
    assert passage.kind(9) is _PARAGRAPH
    start, end = passage.given(9, 21)
    assert text[start:end] == "The dam\nheld"


def test_no_blocks_no_words() -> None:
    """Where there are no blocks, nothing is read."""
    (passage,) = passages("The dam held.", [])
    assert passage.working == ""


@pytest.mark.parametrize(
    ("text", "working"),
    [
        ("Jean‑Luc, vice‐president", "Jean-Luc, vice-president"),
        ("The may\xador of the har\xadbour", "The mayor of the harbour"),
        ("\xadThe\xad\xad dam\xad", "The dam"),
        ("Polish\xadborn, Tarn\xadbased", "Polish-born, Tarn-based"),
        ("O‘Brien‘s and D`Arc´s", "O’Brien’s and D’Arc’s"),
        ("He said ‘No’ and `Yes'.", "He said ‘No’ and `Yes'."),
        ("said‘Yes’", "said‘Yes’"),
    ],
)
def test_hyphens_and_apostrophes(text: str, working: str) -> None:
    """In the working text hyphens are -, soft ones are left out, and apostrophes within words are ’."""
    (passage,) = passages(text, None)
    assert passage.working == working


def test_the_way_back_over_soft_hyphens() -> None:
    """A stretch of the working text is found again in the text given, with the soft hyphens inside it and no others."""
    text = "Old.\nThe\xad may\xadors\xad met.\nThe har\xadbour."
    (passage,) = passages(text, [(BlockKind.HEADLINE, 0, 4), (_PARAGRAPH, 5, 23), (_PARAGRAPH, 24, 36)])
    for given in ("Old", "The\xad may\xadors", "met.", "har\xadbour"):
        words = given.replace("\xad", "")
        at = passage.working.index(words)
        start, end = passage.given(at, at + len(words))
        assert text[start:end] == given
    assert passage.kind(passage.working.index("harbour")) is _PARAGRAPH


def test_long_texts_are_cut_between_paragraphs() -> None:
    """A text that is too long is read in passages that end with a paragraph and together are all of it."""
    text = ("word " * 2000 + "\n") * 20
    parts = list(passages(text, None))
    assert len(parts) > 1
    assert all(part.working.endswith("\n") for part in parts[:-1])
    assert "".join(part.working for part in parts) == text


def test_a_long_paragraph_is_cut_at_a_blank() -> None:
    """Only a paragraph that is too long by itself is cut within."""
    text = "word " * 30_000
    blocks = [(_PARAGRAPH, 0, 4), (_PARAGRAPH, 5, len(text)), (_PARAGRAPH, len(text), len(text))]
    parts = list(passages(text, blocks))
    assert len(parts) > 1
    assert all(part.working.endswith("word ") for part in parts[:-1])
    assert sum(part.working.count("word") for part in parts) == 30_000


def test_offsets_of_a_later_passage() -> None:
    """Offsets lead back from each passage of a long text."""
    text = ("word " * 2000 + "\n") * 20 + "The dam held."
    *_, last = passages(text, None)
    at = last.working.index("dam")
    assert last.given(at, at + 3) == (len(text) - 9, len(text) - 6)


def test_without_a_look_at_the_whole_text() -> None:
    """A passage by itself looks for hyphens of other kinds, unless it is told that there are none."""
    assert Passage("vice‑president", [(None, 0, 14)]).working == "vice-president"
    assert Passage("vice‑president", [(None, 0, 14)], rare=False).working == "vice‑president"
