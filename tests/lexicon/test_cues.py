from __future__ import annotations

import re

import pytest

from newsmodel import Act, InputError
from newsmodel.lexicon.cue_numbers import NAMES
from newsmodel.lexicon.cues import BASE, CUES, FIXED, NOUN, NOUNS, PAST, SPEECH, THIRD, _listed_verb
from newsmodel.lexicon.loading import entries


def test_acts_are_those_of_the_model() -> None:
    """Every cue has a speech act that the model knows."""
    assert {cue.act for cue in CUES.values()} <= {act.value for act in Act}


def test_forms_are_plain_words() -> None:
    """Every form is one lower-case word, and each number stands for the lemma and its word class."""
    assert all(word == word.lower() and " " not in word for word in CUES)
    assert all(NAMES[cue.number].partition("|")[0] == cue.lemma for cue in [*CUES.values(), *NOUNS.values()])
    assert all(0 < cue.number < FIXED for cue in CUES.values())


def test_verbs_have_all_their_fields() -> None:
    """Each verb has one trust, an act that the model knows, what it takes in letters, and four forms."""
    for lemma, (listed, act, takes, forms) in entries("cue_verbs"):
        trusts = [tag for tag in listed.split() if not tag.startswith("not-")]
        assert (lemma, len(trusts), len(forms.split())) == (lemma, 1, 4)
        assert act in {one.value for one in Act}
        assert takes.strip("taqoi") == ""
        assert len(set(takes)) == len(takes) > 0


def _stems(lemma: str) -> tuple[str, ...]:
    """How a verb may be written before "-ed" and "-ing", by the rules of English spelling."""
    if lemma.endswith("e"):
        return (lemma.removesuffix("e"), lemma)  # "agreeing", "dyeing"
    if re.fullmatch(r"(?:qu|[^aeiou])*[aeiou][bdgklmnprtz]", lemma):
        return (lemma + lemma[-1],)  # "slammed"
    if re.search(r"[^aeiou][aeiou][bdgklmnprtz]$", lemma):
        return (lemma, lemma + lemma[-1])  # "offered", "referred": by the syllable that is stressed
    return (lemma, lemma.removesuffix("y") + "i") if re.search(r"[^aeiou]y$", lemma) else (lemma,)


def test_forms_are_spelt_as_english_spells_them() -> None:
    """A regular past and a gerund double the last letter where they must, and both or neither do."""
    for lemma, (_, _, _, forms) in entries("cue_verbs"):
        _, past, gerund, participle = forms.split()
        assert gerund.removesuffix("ing") in _stems(lemma), gerund
        for form in {past, participle} if past.endswith("ed") and past.startswith(lemma[:-1]) else ():
            assert form.removesuffix("ed") in _stems(lemma) or not form.endswith("ed"), form
        if past in {lemma + "ed", lemma + lemma[-1] + "ed"}:
            assert gerund == past.removesuffix("ed") + "ing"


def test_verbs_share_no_form() -> None:
    """No form is one of two verbs: which of them would count is for a tag to say, and not for the order of lines."""
    lemmas: dict[str, str] = {}
    for lemma, (listed, _, _, forms) in entries("cue_verbs"):
        shapes = dict(zip(("third", "past", "gerund", "participle", "base"), (*forms.split(), lemma), strict=True))
        gone = {word for shape, word in shapes.items() if f"not-{shape}" in listed.split()}
        for word in set(shapes.values()) - gone:
            assert lemmas.setdefault(word, lemma) == lemma


def test_forms_that_are_left_out() -> None:
    """A form that nearly always means something else is no cue, nor is the participle that is written like it."""
    assert {word for word in ("air", "airs", "aired", "airing") if word in CUES} == {"airs", "aired"}
    assert "surveyed" not in CUES
    assert CUES["surveying"].lemma == "survey"
    assert CUES["lambasted"].lemma == "lambast"


def test_nouns_and_verbs_of_one_spelling() -> None:
    """A word that is a noun and a form of a verb counts as the verb, and the noun is known apart."""
    assert (CUES["promise"].form, NOUNS["promise"].form) == (BASE, NOUN)
    assert CUES["allegation"] is NOUNS["allegation"]


@pytest.mark.parametrize(
    "fields", [("always", "report", "tq"), ("surely", "report", "tq", "a b c d"), ("always", "report", "tq", "a b c")]
)
def test_a_malformed_verb_is_refused(fields: tuple[str, ...]) -> None:
    """A verb without one of its fields, trust or forms is an error that names it."""
    with pytest.raises(InputError, match=r"cue_verbs\.tsv: not the line of a verb: 'kvetch'"):
        _listed_verb("kvetch", fields)


def test_forms_of_say() -> None:
    """The forms of a verb share its lemma and differ in form."""
    assert [CUES[word].form for word in ("say", "says", "said")] == [BASE, THIRD, PAST]
    assert {CUES[word].lemma for word in ("say", "says", "said", "saying")} == {"say"}
    assert CUES["said"].trust == SPEECH
