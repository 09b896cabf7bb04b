"""Words that make a statement an attribution: verbs in all their forms, nouns and adjectives."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from typing import Final

from ..errors import InputError
from ..model.attribution import Act
from .cue_numbers import class_name, new_number, number_of
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
    "add_cues",
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


_SHAPES: Final = (("third", THIRD), ("past", PAST), ("gerund", GERUND), ("participle", PAST), ("base", BASE))
_TRUST: Final = {"always": SPEECH, "mostly": 2, "rarely": 1}


def _verb(verb: CueForm, forms: list[str], left_out: Collection[str] = ()) -> Iterator[tuple[str, CueForm]]:
    """Give the forms of a verb that are cues.

    Args:
        verb: The verb.
        forms: Its third person, past, gerund and participle.
        left_out: The forms that are no cues, each as "not-past".
    """
    words = dict(zip(_SHAPES, (*forms, verb.lemma), strict=True))
    gone = {word for (name, _), word in words.items() if f"not-{name}" in left_out}
    for (_, form), word in words.items():
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
    return list(_verb(CueForm(lemma, number, BASE, act, takes, trust), [third, past, gerund, participle], left_out))


def _read() -> tuple[dict[str, CueForm], dict[str, CueForm]]:
    """Read the words, and the nouns apart: "promise" is a verb as well. The order of the lines does not matter."""
    cues: dict[str, CueForm] = {}
    nouns: dict[str, CueForm] = {}
    for lemma, fields in sorted(entries("cue_verbs")):
        for word, form in _listed_verb(lemma, fields):
            cues.setdefault(word, form)  # "read" is the past, rather than the infinitive
    for word, (listed,) in sorted(entries("cue_nouns")):
        act, *rare = listed.split()
        nouns[word] = CueForm(word, new_number(f"{word}|noun", "noun"), NOUN, act, "", 1)
        if not rare:
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

_LINE: Final = re.compile(
    r"""
    [^\W\d_]+[ ]
    (?: verb[ ](?P<act>[a-z]+)[ ][taqoi]+[ ][123] (?:[ ][^\W\d_]+){4}
      | (?:noun|adjective)[ ](?P<said>[a-z]+)
    )
    """,
    re.VERBOSE,
)


def add_cues(lines: str) -> None:
    """Add words that make a statement an attribution, for this process and from now on.

    A new verb is weighed as verbs of the same trust that take the same are on average. A word that is known already
    is replaced, and weighed as before. Call it before reading, in every process that reads.

    Args:
        lines: A word a line. A verb: `kvetch verb criticise tq 3 kvetches kvetched kvetching kvetched`, that is the
            infinitive, "verb", the speech act (a value of `newsmodel.Act`), what it takes (letters: t a that-clause,
            a an addressee, q a quotation, o an object, i an infinitive), how far it can be trusted to report speech
            (3 nearly always, 2 mostly, 1 only with support), then its third person, past, gerund and participle. A
            noun or an adjective: `mantra noun claim`, `livid adjective criticise`. Empty lines and lines that begin
            with "#" are skipped.

    Raises:
        InputError: If a line has another form, or names no speech act; nothing is added then.

    >>> from newsmodel.lexicon import add_cues
    >>> add_cues("kvetch verb criticise tq 3 kvetches kvetched kvetching kvetched")
    """
    added: dict[str, CueForm] = {}
    nouns: dict[str, CueForm] = {}
    for place, line in enumerate(lines.splitlines(), 1):
        words = " ".join(line.split())
        if not words or words.startswith("#"):
            continue
        match = _LINE.fullmatch(words)
        act = None if match is None else match["act"] or match["said"]
        if match is None or words != words.lower() or act not in {one.value for one in Act}:
            msg = f"add_cues: line {place} is no cue: {line!r}"
            raise InputError(msg)
        for word, form in _added(words):
            added[word] = form
            if form.form == NOUN:
                nouns[word] = form
    CUES.update(added)
    NOUNS.update(nouns)
    for tell in LISTENERS:
        tell(added)


def _added(line: str) -> Iterator[tuple[str, CueForm]]:
    """Read a line that has the right form: the forms of its word."""
    word, kind, act, *rest = line.split()
    if kind == "verb":
        takes, trust, *forms = rest
        number = number_of(f"{word}|verb", class_name("verb", takes, int(trust)))
        yield from _verb(CueForm(word, number, BASE, act, takes, int(trust)), forms)
    else:
        yield word, CueForm(word, number_of(f"{word}|{kind}", kind), NOUN if kind == "noun" else ADJECTIVE, act, "", 1)
