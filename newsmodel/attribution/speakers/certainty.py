"""How sure each way of finding a speaker is: one row for each sieve."""

from __future__ import annotations

from enum import Enum
from typing import Final

__all__ = ["CERTAINTY", "Sieve"]


class Sieve(Enum):
    """A way of finding who a source is."""

    __hash__ = object.__hash__  # each is there once; that of `Enum` takes ten times as long

    HEARD_NAME = "a word that names somebody who has spoken: Holm"
    SAME_WORDS = "the words with which a named speaker was mentioned before"
    KNOWN_NAME = "a name that has stood in the story letter for letter"
    PART_OF_NAME = "the first or last words of a name: Holm is Ida Holm"
    FULLER_NAME = "a name that the story has in full elsewhere, or an acronym"
    NEW_PERSON = "a name that is new, and a person's"
    NEW_BODY = "a name that is new, and a body's"
    NEW_NAME = "a name that is new, and anybody's or anything's"
    CALLED_SO = "the spokesman: who was called a spokesman"
    NOUN_IN_NAME = "the company: Tarn Steel Company"
    INTRODUCED = "the daily, the lawmaker: a name that the story introduces so"
    BODY_HEARD = "the council: the body that spoke last"
    BODY_NAMED = "the company: the body that is named last"
    PERSON_HEARD = "the 26-year-old: the person who spoke last"
    UNNAMED = "a description of somebody who has no name: a docker"
    UNKNOWN_NOUN = "words that do not tell what they describe: a reprieve"
    UNKNOWN_DEFINITE = "the docker: nobody in the story was called so"
    SUBJECT = "he: the subject of the sentence or of one before it"
    LAST_HEARD = "he: the person who spoke last"
    LAST_NAMED = "he: the man who is named last"
    LAST_BODY = "it: the body that spoke last"
    LAST_GROUP = "they: the group that spoke last"
    ANTECEDENT = "who: the person right before it"
    NOBODY = "some: nobody that can be named"
    NOT_FOUND = "he: no man in sight"


#: The share of sources whose speaker is right, by the sieve that found it, on wire stories with the speakers noted.
CERTAINTY: Final[dict[Sieve, float]] = {
    Sieve.HEARD_NAME: 0.98,
    Sieve.SAME_WORDS: 0.96,
    Sieve.KNOWN_NAME: 0.97,
    Sieve.PART_OF_NAME: 0.95,
    Sieve.FULLER_NAME: 0.93,
    Sieve.NEW_PERSON: 0.96,
    Sieve.NEW_BODY: 0.83,
    Sieve.NEW_NAME: 0.7,
    Sieve.CALLED_SO: 0.95,
    Sieve.NOUN_IN_NAME: 0.92,
    Sieve.INTRODUCED: 0.88,
    Sieve.BODY_HEARD: 0.84,
    Sieve.BODY_NAMED: 0.7,
    Sieve.PERSON_HEARD: 0.75,
    Sieve.UNNAMED: 0.93,
    Sieve.UNKNOWN_NOUN: 0.55,
    Sieve.UNKNOWN_DEFINITE: 0.6,
    Sieve.SUBJECT: 0.97,
    Sieve.LAST_HEARD: 0.78,
    Sieve.LAST_NAMED: 0.8,
    Sieve.LAST_BODY: 0.78,
    Sieve.LAST_GROUP: 0.93,
    Sieve.ANTECEDENT: 0.86,
    Sieve.NOBODY: 0.95,
    Sieve.NOT_FOUND: 0.45,
}
