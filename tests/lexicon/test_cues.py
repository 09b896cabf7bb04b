from __future__ import annotations

import subprocess
import sys

import pytest

from newsmodel import Act, InputError
from newsmodel.lexicon import add_cues
from newsmodel.lexicon.cue_numbers import CLASS_OF, NAMES
from newsmodel.lexicon.cues import BASE, CUES, FIXED, NOUN, NOUNS, PAST, SPEECH, THIRD, _added, _listed_verb
from newsmodel.lexicon.loading import entries


def test_acts_are_those_of_the_model() -> None:
    """Every cue has a speech act that the model knows."""
    assert {cue.act for cue in CUES.values()} <= {act.value for act in Act}


def test_forms_are_plain_words() -> None:
    """Every form is one lower-case word, and each number stands for the lemma and its word class."""
    assert all(word == word.lower() and " " not in word for word in CUES)
    assert all(NAMES[cue.number].partition("|")[0] == cue.lemma for cue in [*CUES.values(), *NOUNS.values()])
    assert all(0 < cue.number < FIXED for cue in CUES.values())


def test_a_new_cue_is_weighed_as_its_class() -> None:
    """A word that is added has the number of its class; one that the lists have already keeps its own."""
    (_, kvetch), *_ = _added("kvetch verb criticise qt 3 kvetches kvetched kvetching kvetched")
    assert NAMES[kvetch.number] == "verb tq 3"
    assert CLASS_OF[kvetch.number] == kvetch.number
    ((_, mantra),) = _added("mantra noun claim")
    assert NAMES[mantra.number] == "noun"
    (_, say), *_ = _added("say verb report q 2 says said saying said")
    assert say.number == CUES["said"].number


def test_verbs_have_all_their_fields() -> None:
    """Each verb has one trust, an act that the model knows, what it takes in letters, and four forms."""
    for lemma, (listed, act, takes, forms) in entries("cue_verbs"):
        trusts = [tag for tag in listed.split() if not tag.startswith("not-")]
        assert (lemma, len(trusts), len(forms.split())) == (lemma, 1, 4)
        assert act in {one.value for one in Act}
        assert takes.strip("taqoi") == ""
        assert len(set(takes)) == len(takes) > 0


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
    """A word that is a noun and a form of a verb counts as the verb, and the noun is known apart; so are rare nouns."""
    assert (CUES["promise"].form, NOUNS["promise"].form) == (BASE, NOUN)
    assert CUES["allegation"] is NOUNS["allegation"]
    assert "statement" not in CUES
    assert NOUNS["statement"].act == "report"


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


_ADDING = """
import newsmodel as nm
from newsmodel.lexicon import add_cues
copy = "“The soup is cold,” Lund kvetched on Monday. Brandt kvetched that the bread was stale. A kvetch a day."
LATE
add_cues('''
# words of the house
kvetch verb criticise tq 3 kvetches kvetched kvetching kvetched
''')
for one in nm.find_attributions(copy):
    print(one.source, one.cue.lemma, one.cue.act.value, one.content[0].text, sep="|")
"""


@pytest.mark.parametrize("late", [False, True], ids=["before reading", "between two texts"])
def test_words_of_ones_own(late: bool) -> None:
    """A verb that is added is found in all its orders, whether texts have been read before or not."""
    script = _ADDING.replace("LATE", "print(len(nm.find_attributions(copy)))" if late else "")
    out = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, encoding="utf-8").stdout
    assert out.splitlines()[late:] == [
        "Lund|kvetch|criticise|“The soup is cold,”",
        "Brandt|kvetch|criticise|that the bread was stale",
    ]
    assert not late or out.splitlines()[0] == "0"


@pytest.mark.parametrize(
    "line",
    [
        "kvetch",
        "kvetch verb",
        "kvetch verb nothing tq 3 a b c d",
        "kvetch verb criticise tq 4 a b c d",
        "kvetch verb criticise xz 3 a b c d",
        "kvetch verb criticise tq 3 a b c",
        "Kvetch noun criticise",
        "kvetch noun nothing",
        "two words noun claim",
    ],
)
def test_what_is_no_cue_is_refused(line: str) -> None:
    """A line of another form is refused with its number, and nothing is added."""
    before = dict(CUES)
    with pytest.raises(InputError, match="line 2"):
        add_cues(f"mantra noun claim\n{line}\n")
    assert before == CUES
