"""What a phrase that ends with a capitalised word says: "[nation] [role] name"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.nations import COUNTRIES, DEMONYMS
from ...lexicon.people import (
    BODIES,
    FEMALE,
    HONORIFICS,
    MALE,
    OUTLETS,
    PARTICLES,
    POSTNOMINALS,
    ROLES,
    TITLES,
)
from ..speakers.roles import DETERMINERS, read_roles
from ..speakers.speaker import (
    GROUP,
    ORGANISATION,
    PERSON,
    UNKNOWN,
    Who,
    is_name,
    join,
    names_body,
    plain,
    sex_of,
)

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens


__all__ = ["IN_NAME", "JOINTS", "PARTISANS", "name_behind", "read_proper"]

JOINTS: Final = frozenset(
    "of for in at on from with to by about linked close who which that whose including near since familiar outside "
    "inside under behind between against across during after before representing".split()
)
IN_NAME: Final = frozenset({"of", "for", "the", "and", "&", ","})
PARTISANS: Final = frozenset("democrat republican conservative liberal socialist nationalist centrist native".split())
_WITHIN_NAME: Final = PARTICLES | {"&", "."}
_LONGEST_NAME: Final = 5  # tokens
_LONGEST_ACRONYM: Final = 6  # letters
_FIRMS: Final = frozenset(
    "operator developer builder contractor producer promoter exporter importer supplier maker".split()
)
_FIRM_OR_BODY: Final = ((OUTLETS | BODIES) - ROLES) | _FIRMS


def name_behind(t: Tokens, a: int, b: int) -> int:
    """Where a person's name begins that ends a description: "leader of the opposition | Piet Vos"; else the end."""
    words = t.words
    start = b
    while start > a and is_name(words[start - 1]):
        start -= 1
    of_one = 2 <= b - start <= 3 and start > a + 1 and words[start - 1].islower()  # noqa: PLR2004
    if of_one and words[start - 1] not in DETERMINERS and words[start - 1] not in JOINTS:
        return b if names_body(words[start:b]) or words[start - 1] in IN_NAME else start
    return b


def read_proper(t: Tokens, a: int, b: int, *, definite: bool) -> Who:  # noqa: C901, PLR0912, PLR0915
    """Read a phrase that ends with a capitalised word: [nation] [role] name."""
    words = t.words
    # the name: what stands behind the last title
    start = b - 1
    while start > a and (is_name(words[start - 1]) or (words[start - 1] in _WITHIN_NAME and start - 1 > a)):
        start -= 1
    while b - 1 > start and words[b - 1] in POSTNOMINALS:  # "Ian Dodd MP"
        b -= 1
    title = start
    for i in range(start, b):
        lower = words[i].lower()
        if lower in TITLES or (lower in HONORIFICS and (definite or not start < i == b - 1)):  # not "Joey Tan"
            title = i + 1 + (i + 1 < b and words[i + 1] == ".")
    name = max(start, title)
    who = Who(UNKNOWN)
    run = words[name:b]
    if name >= b:  # a title alone: "the Prime Minister"
        who.kind = PERSON
        read_roles(t, who, a, b)
        who.noun = words[b - 1].lower()
        return who
    if definite and run[-1].lower() in PARTISANS:  # "the Social Liberal"
        who.kind, who.noun = PERSON, run[-1].lower()
        return who
    text = join(t, name, b)
    titled = title > start or any(word in ROLES for word in words[a:start])
    single = len(run) == 1
    if names_body(run) and not (titled and not definite):
        who.kind, name = ORGANISATION, start
        text = join(t, start, b)
    elif "&" in run:
        who.kind = ORGANISATION
    elif plain(run[0]) in MALE or plain(run[0]) in FEMALE:
        who.kind = PERSON
    elif start > a and words[start - 1] in _FIRM_OR_BODY:
        who.kind = ORGANISATION  # "broadcaster NRK"
    elif titled:
        who.kind = PERSON
    elif single and (text in COUNTRIES or text in DEMONYMS):
        who.kind = ORGANISATION if text in COUNTRIES else GROUP
    elif single and text.isupper() and 1 < len(text) <= _LONGEST_ACRONYM:
        who.kind = ORGANISATION
    elif definite:
        who.kind = GROUP if text.endswith("s") and single else ORGANISATION
    elif not single and len(run) <= _LONGEST_NAME:
        who.kind = PERSON
    if who.kind in {PERSON, UNKNOWN}:
        for i in range(start, name):
            who.sex = who.sex or HONORIFICS.get(words[i].lower(), "")
        first = plain(run[0])
        who.sex = who.sex or sex_of(first)
        end = name
        while end > a and (words[end - 1].lower() in HONORIFICS or words[end - 1] == "."):
            if words[end - 1] == "." and words[end - 2].lower() not in HONORIFICS:
                break
            end -= 1
        if end > a:
            read_roles(t, who, a, end, named=not single)
    elif start > a:
        who.role = join(t, a, start) if words[start - 1] in _FIRM_OR_BODY else None
    if who.kind != GROUP:
        who.name = text
        who.noun = run[-1].lower()
    else:
        who.noun = text.lower()
        who.role = join(t, a, b)
    return who
