"""What a source's words say about the speaker: name, role, affiliation, kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lexicon.calendar import WEEKDAYS
from ..lexicon.nations import COUNTRIES, DEMONYMS
from ..lexicon.people import (
    BODIES,
    BODY_NAMES,
    DOCUMENTS,
    FEMALE,
    GROUPS,
    HONORIFICS,
    MALE,
    OUTLETS,
    PAPERS,
    PARTICLES,
    PERSONS,
    POSTNOMINALS,
    ROLES,
    TITLES,
    TRADES,
)
from ._roles import BELONGS, DETERMINERS, RELATIVES, body_behind, leading_country, read_roles
from ._who import (
    DOCUMENT,
    GROUP,
    HEADS,
    ORGANISATION,
    PERSON,
    UNKNOWN,
    Who,
    first_of,
    is_acronym,
    is_modifier,
    is_name,
    join,
    names_body,
    plain,
    sex_of,
)

if TYPE_CHECKING:
    from ._tokens import Tokens

__all__ = ["read_phrase"]

_OWNER_WORDS = frozenset({"its", "their", "his", "her"})
_DEFINITE = frozenset({"the", "The", "this", "This", "that", "That"})
_JOINTS = frozenset(
    "of for in at on from with to by about linked close who which that whose including near since familiar outside "
    "inside under behind between against across during after before representing".split()
)
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands scores both all "
    "Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Dozens Hundreds Thousands Scores Both All".split()
)
_COUNTED = DETERMINERS | _NUMBERS
_SETS = frozenset("group number handful majority team crowd panel pair".split())  # "a group of 40 academics"
_OF = frozenset({"of", "for"})
_AT = frozenset({"at", "from", "for"})
_OF_A_BODY = frozenset({"at", "from", "for", "of", "with"})
_AGAINST = frozenset({"critics", "opponents", "supporters", "rivals", "victims", "customers", "users", "allies"})
_ENDS_APPOSITION = RELATIVES | {",", ")"}
_ADVERBIAL = frozenset({"On", "In", "At", "After", "Meanwhile", "Earlier", "Late"})
_BY = frozenset({"by", "from", "of", "attributed", "to"})
_NAMED_BODIES = OUTLETS | BODIES
_BY_ALONE = frozenset({"by"})
_OWNS = frozenset({"'s", "’s"})
_FORCES = frozenset("lt lieutenant col colonel capt captain sgt sergeant maj major gen general cmdr cpl".split())
_IN_NAME = frozenset({"of", "for", "the", "and", "&", ","})
_TIES = (["linked", "to"], ["close", "to"])
_ADVERBS = frozenset("nevertheless nonetheless also later however meanwhile therefore still then again".split())
_CAUSES = frozenset(
    "Peace Justice Life Democracy Change Freedom Rights Human Animals Animal Climate Equality Responsible Truth Choice "
    "Liberty Safe Clean Fair Better Progress Women Children".split()
)
_PARTISANS = frozenset("democrat republican conservative liberal socialist nationalist centrist native".split())
_PARTICIPLES = ("ed", "ing")
_OF_ALONE = frozenset({"of"})
_TO = frozenset({"to", "on"})
_AND = frozenset({"and"})
_ISSUED = frozenset(
    "released published issued written conducted compiled prepared produced posted distributed filed submitted drafted "
    "commissioned carried drawn put".split()
)
_WITHIN_NAME = PARTICLES | {"&", "."}
_SETS_OFF = frozenset({",", "("})
_LOOSE_ENDS = frozenset({",", ";", ":", "—", "-", "–"})
_LONGEST_NAME = 5  # tokens
_LONGEST_ACRONYM = 6  # letters


def read_phrase(t: Tokens, a: int, b: int) -> Who:
    """Read the words of a source.

    Args:
        t: The tokens.
        a: Number of the first.
        b: Number after the last.
    """
    words = t.words
    while b > a and words[b - 1] in _LOOSE_ENDS:
        b -= 1
    owned = words[a] == "whose" and b - a > 1  # "whose chairman, Walter Hebden"
    a += owned
    if words[a] in _ADVERBIAL:  # "On Monday the ministry"
        day = next((i for i in range(a, min(b, a + 5)) if words[i] == "," or words[i].lower() in WEEKDAYS), None)
        if day is not None and day + 1 < b:
            a = day + 1 + (words[day + 1] == "," and day + 2 < b)
    while b - a > 1 and (words[b - 1] in _ADVERBS or (words[b - 1].endswith("ly") and words[b - 2].islower())):
        b -= 1
    comma = first_of(words, a, b, _SETS_OFF) if b - a > 1 else b
    head_end = first_of(words, a, comma, RELATIVES) if comma - a > 1 else comma
    who = _head(t, a, head_end)
    if comma < b and words[comma] == "(" and is_acronym(words[comma + 1]) and who.role is None and who.name is not None:
        who.kind = ORGANISATION  # "Doctors Without Borders (MSF)"
    elif comma < b:
        nameless = who.name is None
        _apposition(t, who, comma + 1, b)
        if nameless and who.name is not None and who.role is None and who.kind == PERSON and words[head_end - 1].islower():
            role = head_end  # "the mural's restorer, Ida Lorenz": any noun will do
            while role > a and words[role - 1].islower() and words[role - 1] not in DETERMINERS:
                role -= 1
            who.role = join(t, role, head_end)
    if owned:
        who.owner = "its"
    return who


def _is_noun(word: str) -> bool:
    """Whether a word in lower case says what somebody is."""
    if word in GROUPS or word in ROLES or word in BODIES or word in DOCUMENTS:
        return True
    return word.endswith("s") and word[:-1] in ROLES


def _is_head(word: str) -> bool:
    return word in PERSONS or _is_noun(word)


def _head(t: Tokens, a: int, b: int) -> Who:  # noqa: C901
    """Read a noun phrase without appositive."""
    words = t.words
    first = a
    while a < b - 1 and (words[a] in _COUNTED or words[a].isdigit()):
        a += 1
    definite = first < a and words[first] in _DEFINITE
    if first < a and words[a + 1 : a + 2] == ["of"] and words[a] in _SETS:  # "a group of 40 academics"
        many = a + 2
        while many < b - 1 and (words[many] in _COUNTED or words[many][:1].isdigit()):
            many += 1
        if words[many].endswith("s") and words[many].islower():
            a = many
    elif first < a and words[a] == "of" and a + 1 < b:  # "two of the eleven advisers"
        a += 1
        while a < b - 1 and (words[a] in _COUNTED or words[a].isdigit()):
            a += 1
    core, both = b, 0
    for i in range(a + 1, b):
        word = words[i]
        if word in _JOINTS:
            core = i
            break
        if word in _AND or word == "nor":
            both = both or i
    apart = both > a and words[both + 1] in DETERMINERS  # "the captain and the cook"
    if both and (apart or (is_name(words[a]) and not names_body(words[a:core]))):
        core = b = both  # two of them; the first stands for both
    while core - a > 1 and words[core - 1].endswith(_PARTICIPLES) and _is_head(words[core - 2].lower()):
        core -= 1  # "analysts polled by"
    last = words[core - 1].lower() if core > a else ""
    bare = core - a == 1 and _is_noun(last) and not (last in TRADES and first == a and is_name(words[a]))
    if bare and core + 1 < b and is_name(words[core - 1]):  # "Association of Travel Agents", "Doctors for Peace"
        if words[core - 1] in BODY_NAMES and words[core] in _OF:
            bare = not is_name(words[core + 1 + (core + 2 < b and words[core + 1] == "the")])
        elif words[core] == "for":
            bare = words[core + 1] not in _CAUSES
    name = _name_behind(t, core, b) if core < b and words[core] in _OF and is_name(words[core - 1]) else b
    if name < b and words[name - 1] in ROLES:  # "Bank of Norland governor Ida Lorenz"
        role = name
        while role - 1 > core and words[role - 1].islower() and words[role - 1] not in _IN_NAME:
            role -= 1
        who = _proper(t, name, b, definite=False)
        who.kind, who.affiliation, who.role = PERSON, join(t, a, role), join(t, role, name)
    elif core > a and is_name(words[core - 1]) and not bare:
        who = _proper(t, a, core, definite=definite)
        if (who.kind == ORGANISATION or last in GROUPS) and core < b and words[core] in _OF and who.name:
            who.kind, who.role = ORGANISATION, None if last in GROUPS else who.role
            end = core  # "Association of Travel Agents", without "in Norland"
            while end < b and (is_name(words[end]) or words[end] in _IN_NAME):
                end += 1
            while words[end - 1] in _IN_NAME:
                end -= 1
            if words[end : end + 1] == ["in"] and end + 2 == b and words[b : b + 1] == ["("]:
                end = b  # "Cooperation in Europe (OSCE)"
            who.name = join(t, a, end)
        elif who.kind == PERSON and core < b and words[core] in BELONGS and who.affiliation is None:
            who.affiliation = body_behind(t, core + 1, b)
    else:
        name = _name_behind(t, core, b) if core < b and words[core] in BELONGS else b
        who = _common(t, a, core, name)
        if name < b and who.kind == PERSON:  # "leader of the opposition Piet Vos"
            who.name = join(t, name, b)
    who.definite = definite
    if first < a and words[first].lower() in _OWNER_WORDS:
        who.owner = words[first].lower()
    who.label = join(t, first, b) if b > first else None
    return who


def _is_field(words: list[str], a: int, b: int) -> bool:
    """Whether some words say what somebody is in charge of, and name no body."""
    return words[a] not in DETERMINERS and not names_body(words[a:b]) and all(word.islower() for word in words[a:b])


def _joint(words: list[str], a: int, b: int) -> int:
    """Where the body begins that a role is said to be of: "head of taxation | at the ministry"."""
    joint = next((i for i in range(a + 1, b) if words[i] in BELONGS or words[i] in _TO), b)
    if joint < b and words[joint] == "of":
        more = next((i for i in range(joint + 2, b) if words[i] in BELONGS), b)
        if more < b and _is_field(words, joint + 1, more):
            return more
    return joint


def _named_by(who: Who, noun: str) -> Who:
    who.noun = noun
    return who


def _name_behind(t: Tokens, a: int, b: int) -> int:
    """Where a person's name begins that ends a description: "leader of the opposition | Piet Vos"; else the end."""
    words = t.words
    start = b
    while start > a and is_name(words[start - 1]):
        start -= 1
    of_one = 2 <= b - start <= 3 and start > a + 1 and words[start - 1].islower()  # noqa: PLR2004
    if of_one and words[start - 1] not in DETERMINERS and words[start - 1] not in _JOINTS:
        return b if names_body(words[start:b]) or words[start - 1] in _IN_NAME else start
    return b


def _proper(t: Tokens, a: int, b: int, *, definite: bool) -> Who:  # noqa: C901, PLR0912, PLR0915
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
    if definite and run[-1].lower() in _PARTISANS:  # "the Social Liberal"
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
    elif start > a and words[start - 1] in _NAMED_BODIES and words[start - 1] not in ROLES:  # "broadcaster NRK"
        who.kind = ORGANISATION
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
        who.role = join(t, a, start) if words[start - 1] in _NAMED_BODIES else None
    if who.kind != GROUP:
        who.name = text
        who.noun = run[-1].lower()
    else:
        who.noun = text.lower()
        who.role = join(t, a, b)
    return who


def _common(t: Tokens, a: int, core: int, b: int) -> Who:  # noqa: C901, PLR0912, PLR0915
    """Read a phrase whose head is a common noun: [nation] modifiers noun [of whom]."""
    words = t.words
    head = plain(words[core - 1]).lower() if core > a else ""
    named = any(is_name(word) and not is_modifier(word) for word in words[a:core])
    country, rest = leading_country(words, a) if a < core - 1 else (None, a)
    owner = next((i + 1 for i in range(a, core - 1) if words[i][-2:] in _OWNS), a)
    if head in GROUPS or (head.endswith("s") and head[:-1] in ROLES):
        who = Who(GROUP)
        who.affiliation = country
        if core < b and words[core] in _OF_A_BODY and country is None:  # "astronomers at the Plateau Observatory"
            body = body_behind(t, core + 1, b)
            if body is not None and (words[core] in _AT or (names_body(body.split()) and head not in _AGAINST)):
                who.affiliation = body
        of = who.affiliation is country and core < b and (words[core] in BELONGS or words[core] == "familiar")
        who.role = join(t, rest, b if of else core)
    elif head in DOCUMENTS:
        who = Who(DOCUMENT)
        who.role = join(t, rest, core)
        if rest > a:
            who.affiliation = country
        elif owner > a:  # "the airline's website"
            who.affiliation = join(t, a, owner)
            who.role = join(t, owner, core)
        elif named:
            names = next(i for i in range(core - 1, a - 1, -1) if is_name(words[i]))
            if names < core - 1:
                who.affiliation = join(t, a, names + 1)
                who.role = join(t, names + 1, core)
    elif head in ROLES or head in PERSONS or head in _PARTISANS or head.endswith("-old"):
        who = Who(PERSON)
        read_roles(t, who, a, core)
        if who.role is None and head in ROLES:
            who.role = join(t, a, core)
        if words[core : core + 2] in _TIES:  # "a source close to the ministry"
            who.affiliation = who.affiliation or body_behind(t, core + 2, b)
        if who.role is not None and country is None and core < b and words[core] not in BELONGS:
            who.role = join(t, rest, b)
        elif head in HEADS and words[core : core + 1] == ["of"] and core + 1 < b and _is_field(words, core + 1, b):
            who.role = f"{who.role} {join(t, core, b)}"  # "head of operations"
            if who.affiliation is None:
                return _named_by(who, head)
    elif head in BODIES:
        who = Who(ORGANISATION)
        if named:
            first = next(i for i in range(a, core) if is_name(words[i]) and not is_modifier(words[i]))
            end = core
            while end > first + 1 and words[end - 1] in OUTLETS and words[end - 1].islower():
                end -= 1
            who.name = join(t, first, end)  # "Xinhua news agency"
            if end < core:
                who.role = join(t, end, core)
        else:
            who.role = join(t, max(rest, owner), core)
    else:
        who = Who(GROUP if head.endswith("s") and not head.endswith("ss") else UNKNOWN)
        who.role = join(t, a, core) if who.kind == GROUP else None
    who.noun = head
    if who.kind == DOCUMENT and core < b and who.affiliation is None:
        by = core
        if words[by] in _ISSUED:  # "a poll released on Tuesday by"
            by = first_of(words, by, b, _BY_ALONE)
        if by < b and words[by] in _BY:
            while by < b and words[by] in _BY:
                by += 1
            who.affiliation = body_behind(t, by, b)
        elif words[by] == "in" and words[min(by + 2, b) : b] and words[b - 1] in PAPERS:
            who.affiliation = join(t, by + 1, b)  # "an article in the Tarn Courier"
    elif core < b and who.affiliation is None and words[core] in BELONGS and who.kind == PERSON:
        who.affiliation = body_behind(t, core + 1, b)
        if who.affiliation is None and (words[core] == "for" or head in HEADS) and core + 1 < b:
            who.affiliation = join(t, core + 1 + (words[core + 1] in DETERMINERS and core + 2 < b), b)
        if who.affiliation is None and who.kind == PERSON and who.role is not None:
            who.role = join(t, rest, b)
    return who


def _apposition(t: Tokens, who: Who, a: int, b: int) -> None:  # noqa: C901, PLR0912
    """Read what stands between commas behind a name, or the name behind a description."""
    words = t.words
    end = first_of(words, a, b, _ENDS_APPOSITION)
    while end < b and words[end] == "," and is_name(words[end + 1]) and words[end + 2] == "&":  # "Dahl, Soner & Co"
        end = first_of(words, end + 1, b, _ENDS_APPOSITION)
    if a < end and words[a].isdigit():  # an age
        if end < b and words[end] == ",":
            _apposition(t, who, end + 1, b)
        return
    if a >= end:
        return
    if who.name is None and who.kind != GROUP and is_name(words[end - 1]) and words[a] not in {"the", "a", "an"}:
        joint = next((i for i in range(a + 1, end) if words[i] in BELONGS), end)
        other = _proper(t, a, joint, definite=False)
        if joint < end and other.affiliation is None:  # "the restorer, Ida Lorenz of the Tarn Museum"
            other.affiliation = body_behind(t, joint + 1, end)
        human = other.kind == PERSON or (other.kind == UNKNOWN and who.kind == PERSON)
        if human and other.name and who.kind != ORGANISATION:
            who.kind, who.name, who.sex = PERSON, other.name, other.sex or who.sex
            if other.role is not None and (who.role is None or other.role.lower() not in _FORCES):
                who.role = other.role
            who.affiliation = who.affiliation or other.affiliation
        elif other.name and (other.kind == ORGANISATION or who.kind == ORGANISATION):  # "the operator, Lagoon Lines"
            who.kind, who.name = ORGANISATION, other.name
        return
    if who.name is None or who.kind == ORGANISATION:
        return
    if words[a] in BELONGS:
        if who.affiliation is None and names_body(words[a + 1 : end]):
            who.affiliation = body_behind(t, a + 1, end)
        return
    start = a
    while a < end - 1 and words[a] in DETERMINERS:
        a += 1
    joint = _joint(words, a, end)
    other = Who(PERSON)
    of = first_of(words, a, joint, _OF_ALONE)
    read_roles(t, other, a, of)
    if other.role is not None and of < joint:
        other.role = f"{other.role} {join(t, of, joint)}"
    if other.role is None:
        if start < a and joint > a:  # "a 45-year-old plumber": any noun will do
            body = body_behind(t, joint + 1, end) if joint < end else None
            other.role = join(t, a, end if body is None else joint)
            other.affiliation = body
        else:
            return
    elif joint < end:
        body = body_behind(t, joint + 1, end)
        if body is None and words[joint] in _OF and words[joint + 1] == "the" and other.role.lower() in HEADS:
            body = join(t, joint + 2, end) if joint + 2 < end else None
        if body is not None:
            other.affiliation = body if other.affiliation is None else other.affiliation
        else:
            other.role = join(t, a, end)
    who.kind = PERSON
    who.role = who.role or other.role
    who.affiliation = who.affiliation or other.affiliation
    who.sex = who.sex or other.sex
