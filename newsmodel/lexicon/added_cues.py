"""Words of a house's own that make a statement an attribution."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..errors import InputError
from ..model.attribution import Act
from ..text.matching import Pattern
from .cue_numbers import class_name, number_of
from .cues import ADJECTIVE, BASE, CUES, LISTENERS, NOUN, NOUNS, CueForm, forms_of_verb

__all__ = ["add_cues"]

_LINE: Final = Pattern(
    r"""(?x)
    [^\W\d_]+[ ]
    (?: verb[ ](?P<act>[a-z]+)[ ][taqoi]+[ ][123] (?:[ ][^\W\d_]+){4}
      | (?:noun|adjective)[ ](?P<act>[a-z]+)
    )
    """
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
        if match is None or words != words.lower() or match["act"] not in {one.value for one in Act}:
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
        yield from forms_of_verb(CueForm(word, number, BASE, act, takes, int(trust)), forms)
    else:
        yield word, CueForm(word, number_of(f"{word}|{kind}", kind), NOUN if kind == "noun" else ADJECTIVE, act, "", 1)
