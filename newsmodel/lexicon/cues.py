"""Words that make a statement an attribution, read once from `cues.txt`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import Final

from ..errors import InputError
from ..model.attribution import Act

__all__ = ["ADJECTIVE", "BASE", "CUES", "GERUND", "NOUN", "NOUNS", "PAST", "SPEECH", "THIRD", "CueForm", "add_cues"]

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
        number: A small number that stands for the lemma and its word class.
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


def _forms(line: str, number: int) -> Iterator[tuple[str, CueForm]]:
    """Read a line of `cues.txt`: the forms of a word."""
    word, kind, act, *rest = line.split()
    if kind == "verb":
        takes, trust, third, past, gerund, participle = rest
        shapes = ((third, THIRD), (past, PAST), (gerund, GERUND), (participle, PAST), (word, BASE))
        for shape, form in shapes:
            yield shape, CueForm(word, number, form, act, takes, int(trust))
    else:
        yield word, CueForm(word, number, NOUN if kind == "noun" else ADJECTIVE, act, "", 1)


def _read() -> tuple[dict[str, CueForm], dict[str, CueForm]]:
    """Read the words, and the nouns apart: "promise" is a verb as well."""
    cues: dict[str, CueForm] = {}
    nouns: dict[str, CueForm] = {}
    text = (files(__package__) / "cues.txt").read_text(encoding="utf-8")
    number = 0
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("other "):
            for word in line.split()[1:]:
                del cues[word]
            continue
        number += 1
        for word, form in _forms(line, number):
            cues.setdefault(word, form)
            if form.form == NOUN:
                nouns[word] = form
    return cues, nouns


#: Every form of every cue word, lower case, and the nouns among them, with those that are forms of a verb too.
CUES, NOUNS = _read()

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

    A new verb is weighed like the first known one of the same trust that takes the same; words that are known already
    are replaced. Call it before reading, in every process that reads.

    Args:
        lines: A word a line, in the form of the package's own list: `kvetch verb criticise tq 3 kvetches kvetched
            kvetching kvetched` (lemma, "verb", speech act, what it takes, trust from 1 to 3, then its forms),
            `mantra noun claim` or `livid adjective criticise`. Empty lines and lines that begin with "#" are left out.

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
        for word, form in _forms(words, 0):
            form.number = _like(form)
            added[word] = form
            if form.form == NOUN:
                nouns[word] = form
    CUES.update(added)
    NOUNS.update(nouns)
    for tell in LISTENERS:
        tell(added)


def _like(form: CueForm) -> int:
    """The number of the known word that a new one is weighed like."""
    alike = [one for one in CUES.values() if (one.form == form.form and one.trust == form.trust)]
    return max(alike, key=lambda one: (one.takes == form.takes, one.act == form.act, -one.number)).number
