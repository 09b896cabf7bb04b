"""Where a name begins behind its titles: "Prime Minister | Ida Holm", "leader of the opposition | Piet Vos"."""

from __future__ import annotations

from typing import Final

from ...lexicon.given_names import is_given_name
from ...lexicon.loading import words
from ...lexicon.people import HONORIFICS, PARTICLES, ROLES, TITLES
from ...text.characters import fold
from .nations import is_country
from .types import names_body
from .wording import OWNS, is_capitalised, with_capitals

__all__ = [
    "DETERMINERS",
    "IN_NAME",
    "JOINTS",
    "JUNIOR",
    "PARTNERS",
    "POSTNOMINALS",
    "name_behind",
    "name_behind_office",
    "role_end",
    "sex_of_honorific",
    "sex_told",
    "split_title",
]

#: What opens a noun phrase.
DETERMINERS: Final = with_capitals(words("phrase_words", "determiner"))

#: What parts the head of a noun phrase from what is said of it.
JOINTS: Final = words("phrase_words", "joint")

#: Small words inside the names of bodies.
IN_NAME: Final = frozenset({"of", "for", "the", "and", "&", ","})

#: Letters behind a name that are no part of it: MP.
POSTNOMINALS: Final = words("postnominals")

#: What tells father and son of one name apart, without its full stop.
JUNIOR: Final = frozenset({"Jr", "Sr"})

#: What stands behind "and" in the name of a firm: "Lund and Co".
PARTNERS: Final = frozenset({"Co", "Company", "Sons", "Partners", "Associates"})

_HONORIFICS: Final = {
    form: sex
    for word, sex in HONORIFICS.items()
    for plain in (word, fold(word))
    for form in (plain, plain.capitalize(), plain.upper())
}
_PARTISANS: Final = words("roles", "partisan")
_GIVEN: Final = words("roles", "given")
_IN_CAPITALS: Final = frozenset({"PM", "CM", "DCM"})  # ministers
_SECOND: Final = words("honorifics", "second")
_FIELDS: Final = words("fields_of_work")
_OF: Final = frozenset({"of", "for"})
_OF_THE: Final = frozenset({"of", "for", "the"})
_IN_OFFICE: Final = _OF_THE | {"in"}  # "Leader of the House in the Assembly"
_WITHIN: Final = PARTICLES | {"&", "."}
_PERSON: Final = range(2, 4)  # words of a person's name behind a description
_LONGEST_OFFICE: Final = 5  # tokens before the "of" of an office


def split_title(words: list[str], a: int, b: int, *, definite: bool) -> tuple[int, int, int]:
    """Part title and name in a phrase that ends with a name.

    Args:
        words: The words of the text.
        a: Number of the first of the phrase.
        b: Number after the last.
        definite: Whether an article stands before it.

    Returns:
        Where the capitalised words at the end begin, where the name begins behind titles among them, and where it ends
        before letters such as MP. A phrase that is a title alone has an empty name.
    """
    start = b - 1
    while start > a and (is_capitalised(words[start - 1]) or (words[start - 1] in _WITHIN and start - 1 > a)):
        if words[start - 1][-2:] in OWNS:
            break
        start -= 1
    if start - 1 > a and words[start - 1] == "and" and words[start] in PARTNERS and is_capitalised(words[start - 2]):
        start -= 1  # "Tarn Lund and | Co Ltd"
        while start > a and is_capitalised(words[start - 1]):
            start -= 1
    while b - 1 > start and words[b - 1] in POSTNOMINALS:  # "Ian Dodd MP"
        b -= 1
    name = start
    if b - start == _PERSON[0] and start > a and _singular(words[start - 1]) in ROLES:
        last = words[start + 1].lower()
        if words[start].lower() in _GIVEN or last in TITLES:
            return start, start, b  # "union chiefs Duke Sorrell", "party leader Tan Sen"
    for i in range(start, b):
        lower = words[i].lower()
        if start < i == b - 1 and not definite and (lower not in TITLES or _is_surname(words, start, i)):
            break
        party = lower in _PARTISANS and i + _PERSON[0] < b  # "New Democrat Ida Holm"
        if (
            lower in TITLES
            or words[i] in _IN_CAPITALS
            or party
            or (i <= name + (words[i - 1] == ".") and _is_honorific(words, start, i))
        ):
            name = i + 1 + (i + 1 < b and words[i + 1] == ".")
    return start, name, b


def _singular(word: str) -> str:
    """A noun without the s of several."""
    return word.removesuffix("s")


def _is_honorific(words: list[str], start: int, i: int) -> bool:
    """Whether token i of a phrase is an honorific: "Mr", and "Sri" in "Tan Sri", but not in "Sri Lanka"."""
    if sex_of_honorific(words[i]) is None:
        return False
    if words[i].lower() not in _SECOND:
        return True
    before = i > start and sex_of_honorific(words[i - 1]) is not None
    return before or words[i + 1].lower() in _SECOND


def _is_surname(words: list[str], start: int, i: int) -> bool:
    """Whether a title that ends a phrase is a surname: "Foreign Minister Julia | Bishop", "Ms Ada | King".

    Args:
        words: The words of the text.
        start: Number of the first of the capitalised words at its end.
        i: Number of the title.
    """
    before = words[i - 1]
    if before.lower() in TITLES or sex_of_honorific(before):
        return False
    if is_given_name(before):
        return True
    return any(sex_of_honorific(words[k]) is not None for k in range(start, i - 1))


def sex_of_honorific(word: str) -> str | None:
    """Give the sex that an honorific tells: m, f or nothing; None for any other word."""
    sex = _HONORIFICS.get(word)
    return sex if sex is not None or word.isascii() else _HONORIFICS.get(fold(word).lower())


def sex_told(words: list[str], a: int, b: int) -> str:
    """The sex that the honorifics among some words tell: m, f or nothing."""
    for i in range(a, b):
        sex = sex_of_honorific(words[i])
        if sex:
            return sex
    return ""


def role_end(words: list[str], a: int, name: int) -> int:
    """Where the role ends before a name and its honorifics: "engineer | Dr. Ida Holm".

    Args:
        words: The words of the text.
        a: Number of the first of the phrase.
        name: Number of the first of the name.
    """
    end = name
    while end > a:
        if words[end - 1] == ".":
            if sex_of_honorific(words[end - 2]) is None:
                break
        elif sex_of_honorific(words[end - 1]) is None:
            break
        end -= 1
    return end


def name_behind_office(words: list[str], a: int, b: int) -> int:
    """Where the name begins behind an office of several words: "Secretary of State | Mark Hale".

    Args:
        words: The words of the text.
        a: Number of the first of the phrase.
        b: Number after the last.

    Returns:
        Number of the name's first word; b if the phrase is no office with a name behind it.
    """
    of = a + 1
    while of < b and words[of] not in _OF:
        of += 1
    if of >= b - _PERSON[0] or of > a + _LONGEST_OFFICE:
        return b
    head = words[of - 1]
    if not is_capitalised(head) or head.lower() not in TITLES:
        return b
    first = of + 1 + (words[of + 1] == "the")
    last = first
    for i in range(of + 1, b):
        if not (is_capitalised(words[i]) or words[i] in _IN_OFFICE or words[i] in _WITHIN):
            return b
        if words[i] in _IN_OFFICE:
            last = i + 1
    for i in range(last + 1, b - 1):
        if is_given_name(words[i]) and not is_country(words[i]):
            return i
    known = words[last].lower() in _FIELDS or names_body(words[last : last + 1])
    known = known or (words[last - 1] == "the" and not names_body(words[last + 1 : b]))  # "of the Exchequer Ida Holm"
    return last + 1 if known and b - last - 1 in _PERSON else b


def name_behind(words: list[str], a: int, b: int) -> int:
    """Where the person's name begins that ends a description: "leader of the opposition | Piet Vos".

    Args:
        words: The words of the text.
        a: Number of the first behind the description's noun.
        b: Number after the last.

    Returns:
        Number of the name's first word; b if there is no name.
    """
    start = b
    while start > a and is_capitalised(words[start - 1]):
        start -= 1
    if b - start not in _PERSON or start <= a + 1:
        return b
    before = words[start - 1]
    if not before.islower() or before in DETERMINERS or before in JOINTS or names_body(words[start:b]):
        return b
    return b if before in IN_NAME else start
