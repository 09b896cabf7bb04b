"""Words that make a statement an attribution, read once from `cues.txt`."""

from __future__ import annotations

from importlib.resources import files

__all__ = ["ADJECTIVE", "BASE", "CUES", "GERUND", "NOUN", "NOUNS", "PAST", "SPEECH", "THIRD", "CueForm"]

BASE, THIRD, PAST, GERUND, NOUN, ADJECTIVE = range(6)  #: the form a cue word has


#: The trust in a verb that nearly always reports speech.
SPEECH = 3


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
        word, kind, act, *rest = line.split()
        if kind == "verb":
            takes, trust, third, past, gerund, participle = rest
            shapes = ((third, THIRD), (past, PAST), (gerund, GERUND), (participle, PAST), (word, BASE))
            for shape, form in shapes:
                cues.setdefault(shape, CueForm(word, number, form, act, takes, int(trust)))
        else:
            form = NOUN if kind == "noun" else ADJECTIVE
            read = CueForm(word, number, form, act, "", 1)
            cues.setdefault(word, read)
            if form == NOUN:
                nouns[word] = read
    return cues, nouns


#: Every form of every cue word, lower case, and the nouns among them, with those that are forms of a verb too.
CUES, NOUNS = _read()
