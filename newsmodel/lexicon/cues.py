"""Words that make a statement an attribution: verbs in all their forms, nouns and adjectives."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Final

from ..errors import InputError
from .cue_numbers import class_name, new_number
from .loading import entries

__all__ = [
    "ADJECTIVE",
    "BASE",
    "CUES",
    "FIXED",
    "GERUND",
    "NOUN",
    "NOUNS",
    "PAST",
    "SPEECH",
    "THIRD",
    "CueForm",
    "forms_of_verb",
]

#: The form a cue word has.
BASE: Final = 0
THIRD: Final = 1
PAST: Final = 2
GERUND: Final = 3
NOUN: Final = 4
ADJECTIVE: Final = 5


#: The trust in a verb that nearly always reports speech.
SPEECH: Final = 3


class CueForm:
    """One form of a cue word.

    Args:
        lemma: The word it is a form of.
        number: Stands for the lemma and its word class, or for a class of cues; see `cue_numbers`.
        form: `BASE`, `THIRD`, `PAST`, `GERUND`, `NOUN` or `ADJECTIVE`.
        act: The value of the speech act.
        takes: Letters: t that-clause, a addressee, q quotation, o object, i infinitive.
        trust: 3 reports speech nearly always, 2 mostly, 1 only with support.
    """

    __slots__ = ("act", "form", "lemma", "number", "takes", "trust")

    def __init__(self, lemma: str, number: int, form: int, act: str, takes: str, trust: int) -> None:
        self.lemma = lemma
        self.number = number
        self.form = form
        self.act = act
        self.takes = takes
        self.trust = trust


_FORMS: Final = (THIRD, PAST, GERUND, PAST, BASE)
_NOT: Final = ("not-third", "not-past", "not-gerund", "not-participle", "not-base")  # the tags that leave them out
_TRUST: Final = {"always": SPEECH, "mostly": 2, "rarely": 1}


def forms_of_verb(verb: CueForm, forms: list[str], left_out: Collection[str] = ()) -> Iterator[tuple[str, CueForm]]:
    """Give the forms of a verb that are cues.

    Args:
        verb: The verb.
        forms: Its third person, past, gerund and participle.
        left_out: The forms that are no cues, each as "not-past".
    """
    words = (*forms, verb.lemma)
    gone = {word for word, tag in zip(words, _NOT, strict=True) if tag in left_out} if left_out else ()
    for word, form in zip(words, _FORMS, strict=True):
        if word not in gone:
            yield word, CueForm(verb.lemma, verb.number, form, verb.act, verb.takes, verb.trust)


def _listed_verb(lemma: str, fields: tuple[str, ...]) -> list[tuple[str, CueForm]]:
    """Read the line of a verb in the list: the forms of it that are cues."""
    try:
        listed, act, takes, forms = fields
        tag, *left_out = listed.split()
        third, past, gerund, participle = forms.split()
        trust = _TRUST[tag]
    except (ValueError, KeyError) as error:
        msg = f"lexicon/data/en/cue_verbs.tsv: not the line of a verb: {lemma!r}"
        raise InputError(msg) from error
    number = new_number(f"{lemma}|verb", class_name("verb", takes, trust))
    return list(
        forms_of_verb(CueForm(lemma, number, BASE, act, takes, trust), [third, past, gerund, participle], left_out)
    )


def _read() -> tuple[dict[str, CueForm], dict[str, CueForm]]:
    """Read the words, and the nouns apart: "promise" is a verb as well. The order of the lines does not matter."""
    cues: dict[str, CueForm] = {}
    nouns: dict[str, CueForm] = {}
    for lemma, fields in sorted(entries("cue_verbs")):
        for word, form in _listed_verb(lemma, fields):
            cues.setdefault(word, form)  # "read" is the past, rather than the infinitive
    for word, (act,) in sorted(entries("cue_nouns")):
        nouns[word] = CueForm(word, new_number(f"{word}|noun", "noun"), NOUN, act, "", 1)
        cues.setdefault(word, nouns[word])
    for word, (act,) in sorted(entries("cue_adjectives")):
        number = new_number(f"{word}|adjective", "adjective")
        cues.setdefault(word, CueForm(word, number, ADJECTIVE, act, "", 1))
    return cues, nouns


#: Every form of every cue word, lower case, and the nouns among them, with those that are forms of a verb too.
CUES, NOUNS = _read()

#: From this number on, cues are no words of the lists: "according to" first, then marks.
FIXED: Final = new_number("according to|fixed", "fixed")
new_number(":|fixed", "fixed")

#: What else has to know of words that are added.
LISTENERS: Final[list[Callable[[dict[str, CueForm]], None]]] = []
