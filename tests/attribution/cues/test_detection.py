from __future__ import annotations

import pytest

from newsmodel.attribution.cues.detection import leads_to_quotation, likely_cues
from newsmodel.attribution.models import load_models
from newsmodel.attribution.tokens.tokenizer import Tokens


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("The mayor said it was late.", ["said"]),
        ("The company call centre is open.", []),
        ("The share price was put at 4.", []),
        ("The mayor declined to say who signed it.", ["declined", "say"]),
        ("“The dam is safe.” — Mara Lund", ["—"]),
    ],
)
def test_likely_cues(text: str, likely: list[str]) -> None:
    """Words that may be cues are looked into where the model takes them for cues, and behind a refusal."""
    t = Tokens(text)
    assert [t.word(one.token) for one in likely_cues(t, load_models()["cue"])] == likely


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The picture shows what officials claim is a boat.", "claim"),
        ("The town is, in the words of its mayor, late.", "words"),
        ("There was condemnation of the attack by the ministry.", "condemnation"),
        ("Its plan to open was late.", "plan"),
    ],
)
def test_shown_by_the_sentence(text: str, word: str) -> None:
    """A word that is seldom a cue is one where its sentence has the shape for it, and that is noted."""
    t = Tokens(text)
    by_shape = [t.word(one.token) for one in likely_cues(t, load_models()["cue"]) if one.by_shape]
    assert by_shape == [word]


def test_transcripts() -> None:
    """The colons of a transcript are cues, whatever the model says."""
    t = Tokens("Name: Ana Ruiz")
    (colon,) = likely_cues(t, load_models()["cue"], frozenset({1}))
    assert (colon.token, colon.sentence, colon.score) == (1, 0, 2.0)


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("The mayor was blunt: “We are done.”", True),
        ("The mayor was blunt:\n“We are done.”", True),
        ("The mayor was blunt: “We are done,” and left.", False),
        ("The mayor liked the film: “Open Roads of Tarn” is long.", False),
        ("The mayor was blunt: no.", False),
    ],
)
def test_leads_to_quotation(text: str, leads: bool) -> None:
    """A colon leads to a quotation that is a sentence of its own, not to a title or a part of a sentence."""
    t = Tokens(text)
    assert leads_to_quotation(t, t.words.index(":")) == leads
