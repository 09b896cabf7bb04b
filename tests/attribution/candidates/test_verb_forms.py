from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.verb_forms import ANY_VERB, FINITE, FINITE_OR_BASE, SURE_SUBJECT
from newsmodel.attribution.tokens.tokenizer import Tokens
from newsmodel.lexicon.cues import CUES


@pytest.mark.parametrize(
    ("word", "groups"),
    [("said", 3), ("says", 3), ("say", 2), ("saying", 1), ("promise", 2), ("adamant", 0)],
)
def test_forms(word: str, groups: int) -> None:
    """Each wider set of forms holds the narrower ones."""
    form = CUES[word].form
    assert [form in one for one in (ANY_VERB, FINITE_OR_BASE, FINITE)] == [True] * groups + [False] * (3 - groups)


@pytest.mark.parametrize(
    ("text", "sure"), [("Lund", True), ("she", True), ("who", True), ("the mayor", False), ("Lund’s", False)]
)
def test_sure_subjects(text: str, sure: bool) -> None:
    """A name and a pronoun surely speak; a common noun may be a thing."""
    t = Tokens(text)
    assert t.is_any(len(t) - 1, SURE_SUBJECT) == sure
