"""The bodies that people are said to belong to: "a doctor | at the Tarn Hospital"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ....lexicon.bodies import BODIES
from ....lexicon.loading import words
from ...entities.titles import DETERMINERS, IN_NAME
from ...entities.types import names_body
from ...entities.wording import OWNS, first_of, is_acronym, is_capitalised, wording

if TYPE_CHECKING:
    from ...tokens.tokenizer import Tokens

__all__ = [
    "BELONGS",
    "RELATIVES",
    "body_behind",
    "is_field",
    "is_named_field",
    "past_acronym",
    "past_owner",
    "past_place",
    "whole_of_part",
]

#: What joins somebody to a body.
BELONGS: Final = words("phrase_words", "belongs")

#: What begins a relative clause.
RELATIVES: Final = words("phrase_words", "relative")

_ENDS_BODY: Final = RELATIVES | {",", "(", "<", ">"}
_MEMBER: Final = frozenset({"at", "for", "with"})
_FIELDS: Final = words("fields_of_work")
_LINKS: Final = frozenset({",", "and", "&"})
_PLACE: Final = 3  # words of a town
_ACRONYM: Final = 3  # tokens of "(TG)"
_PARTS: Final = words("bodies", "part")
_APART: Final = words("phrase_words", "apart")


def body_behind(t: Tokens, a: int, b: int) -> str | None:
    """Read the body, company or place that is named at the start of some words.

    Args:
        t: The tokens.
        a: Number of the first, behind "of" or "at".
        b: Number after the last.

    Returns:
        Its words, or None if none is named.
    """
    words = t.words
    while a < b and (words[a] in DETERMINERS or words[a] == "<"):  # "<Tarn Oil Inc>"
        a += 1
    end = first_of(words, a, b, _ENDS_BODY)
    for i in range(a, end - 1):
        if words[i].endswith("-based") and is_capitalised(words[i + 1]):  # "New Mira-based | Tarn Bank"
            a = i + 1
    name = a
    while name < end and words[name].islower():
        name += 1
    if a < name < end and words[name - 1] in BODIES and is_capitalised(words[name]):  # "brokerage firm | Lund and Co"
        a = name
    while end + 2 < b and words[end] == "," and words[end + 2] == "&":  # "Dahl, Soner & Co"
        end = first_of(words, end + 1, b, _ENDS_BODY)
    end = _past_acronyms(words, end, b)
    if a >= end or not (_has_capital(words, a, end) or names_body(words[a:end])):
        return None
    joint = first_of(words, a + 1, end, _APART)
    if words[joint] == "on" and is_capitalised(words[joint - 1]) and is_capitalised(words[joint + 1]):
        return wording(t, a, _past_subject(words, joint + 1, b))
    if not _has_capital(words, a, joint):
        if not names_body(words[a:joint]):
            return None
        if joint + 1 < end and words[joint] == "in" and is_capitalised(words[joint + 1]):  # "a bank in Zurich"
            joint += 2
            while joint < end and is_capitalised(words[joint]):
                joint += 1
    return wording(t, a, joint)


def _past_acronyms(words: list[str], end: int, b: int) -> int:
    """Where two bodies end, the first with its acronym, that "and" joins: "Tarn Guild (TG) | and Mira Guild"."""
    second = past_acronym(words, end, b)
    if second == end or second + 1 >= b or words[second] != "and" or not is_capitalised(words[second + 1]):
        return end
    end = first_of(words, second + 1, b, _ENDS_BODY)
    return past_acronym(words, end, b)


def past_acronym(words: list[str], i: int, b: int) -> int:
    """Give the number of the word behind an acronym in brackets that begins at a word; that word's if there is none.

    Args:
        words: The words of the text.
        i: Number of the word.
        b: Number after the last.
    """
    found = i + _ACRONYM <= b and words[i] == "(" and is_acronym(words[i + 1]) and words[i + 2] == ")"
    return i + _ACRONYM if found else i


def _past_subject(words: list[str], a: int, b: int) -> int:
    """Where the name of a committee ends behind its subject: "Committee on | Trade, Water and Ports"."""
    end = a
    while end < b and (is_capitalised(words[end]) or (words[end] in _LINKS and is_capitalised(words[end + 1]))):
        end += 1
    return end


def past_owner(words: list[str], a: int, b: int) -> int:
    """Find where the words begin that a name owns which some words begin with: "the Chamber of Trade's | director".

    Args:
        words: The words of the text.
        a: Number of the first.
        b: Number after the last.

    Returns:
        Number of the first of them; a if no name of several words owns any.
    """
    for i in range(a, b):
        if words[i][-2:] in OWNS:
            return i + 1 if is_capitalised(words[i]) and i > a else a
        if not (is_capitalised(words[i]) or words[i] in IN_NAME or words[i] == "."):
            break
    return a


def past_place(words: list[str], joint: int, b: int) -> int:
    """Where a body is joined to somebody of whom a place is told first: "a strategist in Zurich | for Tarn Bank".

    Args:
        words: The words of the text.
        joint: Number of the first joint.
        b: Number after the last.

    Returns:
        Number of the joint before the body; the first one if no place is told.
    """
    if joint >= b or words[joint] != "in":
        return joint
    i = joint + 1
    while i < min(b, joint + 1 + _PLACE) and is_capitalised(words[i]):
        i += 1
    behind = i + 1 + (i + 1 < b and words[i + 1] in DETERMINERS)
    return i if joint + 1 < i and behind < b and words[i] in _MEMBER and is_capitalised(words[behind]) else joint


def _has_capital(words: list[str], a: int, b: int) -> bool:
    for i in range(a, b):  # noqa: SIM110  a generator takes twice as long
        if is_capitalised(words[i]):
            return True
    return False


def is_field(words: list[str], a: int, b: int) -> bool:
    """Whether some words say what somebody is in charge of, and name no body: "head of | water supply"."""
    return words[a] not in DETERMINERS and not names_body(words[a:b]) and all(word.islower() for word in words[a:b])


def is_named_field(words: list[str], a: int, b: int) -> bool:
    """Whether capitalised words say what somebody is in charge of: "commissioner for | Health and Social Care".

    Args:
        words: The words of the text.
        a: Number of the first, behind "of" or "for".
        b: Number after the last.
    """
    for i in range(a, b):
        if not is_capitalised(words[i]) and words[i] != "and":
            return False
    return words[a].lower() in _FIELDS


def whole_of_part(body: str) -> str | None:
    """The body that one is a part of by its name: "Tarn Red Cross | delegation"; None if none is named.

    Args:
        body: The words of the name.
    """
    whole, _, part = body.rpartition(" ")
    return (
        whole
        if part in _PARTS and not any(own in whole for own in OWNS) and is_capitalised(whole.rpartition(" ")[2])
        else None
    )
