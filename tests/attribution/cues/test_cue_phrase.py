from __future__ import annotations

import pytest

from newsmodel.attribution.cues.cue_phrase import ACCORDING_TO, MARK_CUE, WORDS_OF, cue_of, is_words_of, read_cue_phrase
from newsmodel.attribution.models import load_models
from newsmodel.attribution.tokens.tokenizer import Tokens
from newsmodel.attribution.types import CuePhrase


def phrase(text: str, cue: str, *, particles: bool = True) -> tuple[str, CuePhrase]:
    """The words of the phrase around a cue word of a text, and the phrase."""
    t = Tokens(text)
    i, number = next((i, number) for i, number in t.cues if t.word(i) == cue)
    found = read_cue_phrase(t, i, t.sentences[number], load_models()["particle"] if particles else None)
    return t.text_between(found.first, found.last), found


@pytest.mark.parametrize(
    ("text", "cue", "words"),
    [
        ("Lund said it fell.", "said", "said"),
        ("Lund has also repeatedly said it fell.", "said", "has also repeatedly said"),
        ("Lund today said it fell.", "said", "said"),
        ("The Herald first reported it.", "reported", "first reported"),
        ("She declined to say who left.", "say", "declined to say"),
        ("She had refused to say who left.", "say", "had refused to say"),
        ("Lund wants to say it fell.", "say", "wants to say"),
        ("He is reported to have said it fell.", "said", "is reported to have said"),
        ("Lund was quoted as saying it fell.", "quoted", "was quoted as saying"),
        ("Lund was quoted by the Tarn Herald as saying it fell.", "quoted", "was quoted by the Tarn Herald as saying"),
        ("“It fell,” the Herald cited Lund as telling the board.", "cited", "cited Lund as telling"),
        ("The Herald cited Lund as saying it fell.", "cited", "cited"),
        ("Lund complained about the road.", "complained", "complained about"),
        ("Lund said in a statement it fell.", "said", "said in a statement"),
        ("Lund said in a short statement it fell.", "said", "said in a short statement"),
        ("Lund said on Monday it fell.", "said", "said"),
        ("Lund said over the weekend it fell.", "said", "said"),
        ("According to Lund, it fell.", "According", "According to"),
        ("In the words of Lund, it fell.", "words", "In the words of"),
        ("Lund: It fell.", ":", ":"),
        ("There was criticism of the road.", "criticism", "criticism of"),
    ],
)
def test_words_of_a_cue(text: str, cue: str, words: str) -> None:
    """Auxiliaries, adverbs of the verb, "declined to", and the preposition behind belong to a cue; times do not."""
    assert phrase(text, cue)[0] == words


@pytest.mark.parametrize(
    ("text", "cue", "traits"),
    [
        ("Lund said it fell.", "said", ""),
        ("Lund has never said it fell.", "said", "negated"),
        ("It was criticised by Lund.", "criticised", "passive"),
        ("It had been widely criticised by Lund.", "criticised", "passive"),
        ("Lund has criticised it.", "criticised", ""),
        ("She declined to say who left.", "say", "negated infinitive governed"),
        ("Lund promised to say who left.", "say", "infinitive governed"),
        ("Lund was quoted as saying it fell.", "quoted", ""),
    ],
)
def test_traits(text: str, cue: str, traits: str) -> None:
    """A cue knows whether it is denied, passive, an infinitive, and governed by another."""
    found = phrase(text, cue)[1]
    names = ("negated", "passive", "infinitive", "governed")
    assert " ".join(name for name in names if getattr(found, name)) == traits


def test_what_counts_as_said() -> None:
    """Who is quoted as saying something says it; marks and "according to" are cues of their own."""
    assert phrase("Lund was quoted as saying it fell.", "quoted")[1].cue.lemma == "say"
    assert phrase("Lund: It fell.", ":")[1].cue is MARK_CUE
    assert phrase("According to Lund, it fell.", "According")[1].cue is ACCORDING_TO
    assert phrase("In the words of Lund, it fell.", "words")[1].cue is WORDS_OF


def test_without_particles() -> None:
    """Without weights nothing behind a verb belongs to it but "in a statement" and its like."""
    assert phrase("Lund complained about it.", "complained", particles=False)[0] == "complained"
    assert phrase("Lund said in a letter it fell.", "said", particles=False)[0] == "said in a letter"


def test_cue_of() -> None:
    """A word is looked up as it stands, and else in lower case; a dash of any kind may be a cue."""
    assert cue_of("said").lemma == cue_of("Said").lemma == "say"
    assert cue_of("―") is cue_of("—") is MARK_CUE
    with pytest.raises(KeyError):
        cue_of("dam")


def test_is_words_of() -> None:
    """Only "in the words of" is a cue, not all words."""
    assert is_words_of(Tokens("In the words of Lund"), 2)
    assert not is_words_of(Tokens("By the words of Lund"), 2)
    assert not is_words_of(Tokens("words of Lund"), 0)


def test_another_end() -> None:
    """A phrase with another end is the same otherwise."""
    found = phrase("She declined to say who left.", "say")[1]
    other = found.ending(9)
    assert (other.last, other.first, other.head, other.cue) == (9, found.first, found.head, found.cue)
    assert (other.negated, other.governed, other.infinitive, other.passive) == (True, True, True, False)
