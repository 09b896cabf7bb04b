from __future__ import annotations

from newsmodel import Act
from newsmodel.lexicon.cues import BASE, CUES, PAST, SPEECH, THIRD


def test_acts_are_those_of_the_model() -> None:
    """Every cue has a speech act that the model knows."""
    assert {cue.act for cue in CUES.values()} <= {act.value for act in Act}


def test_forms_are_plain_words() -> None:
    """Every form is one lower-case word, and numbers stay within what the models can hold."""
    assert all(word == word.lower() and " " not in word for word in CUES)
    assert all(0 < cue.number < 1900 for cue in CUES.values())


def test_forms_of_say() -> None:
    """The forms of a verb share its lemma and differ in form."""
    assert [CUES[word].form for word in ("say", "says", "said")] == [BASE, THIRD, PAST]
    assert {CUES[word].lemma for word in ("say", "says", "said", "saying")} == {"say"}
    assert CUES["said"].trust == SPEECH
