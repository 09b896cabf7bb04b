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
    PARTICLES,
    PERSONS,
    ROLES,
)
from ._who import (
    DOCUMENT,
    GROUP,
    HEADS,
    ORGANISATION,
    PERSON,
    UNKNOWN,
    Who,
    first_of,
    is_name,
    join,
    names_body,
    plain,
)

if TYPE_CHECKING:
    from ._tokens import Tokens

__all__ = ["read_phrase"]

_DETERMINERS = frozenset(
    "the a an The A An one One some Some several Several many Many other Other another this This "
    "his her its their our my your His Her Its Their Our My Your".split()
)
_OWNER_WORDS = frozenset({"its", "their", "his", "her"})
_DEFINITE = frozenset({"the", "The", "this", "This", "that", "That"})
_JOINTS = frozenset("of for in at on from with to by about linked close who which that whose including".split())
_OF = frozenset({"of", "for"})
_AT = frozenset({"at", "from"})
_BELONGS = frozenset({"of", "for", "at", "with", "from", "in"})
_RELATIVES = frozenset({"who", "which", "whose", "that", "where"})
_ENDS_BODY = _RELATIVES | {",", "("}
_ENDS_APPOSITION = _RELATIVES | {",", ")"}
_ADVERBIAL = frozenset({"On", "In", "At", "After", "Meanwhile", "Earlier", "Late"})
_BY = frozenset({"by", "from", "of", "attributed", "to"})
_TIES = (["linked", "to"], ["close", "to"])
_OWNERS = frozenset({"'s", "’s", "s'", "s’"})
_AND = frozenset({"and", "&"})
_SETS_OFF = frozenset({",", "("})
_LOOSE_ENDS = frozenset({",", ";", ":", "—", "-", "–"})
_APART = frozenset({"in", "on", "to", "by", "from", "linked"})
_PAST_ROLE = frozenset({"former", "Former", "then", "ex", "retired", "late", "acting", "interim"})
_RANKS = frozenset("senior top chief former deputy leading high-ranking junior local longtime veteran".split())
_ORIGINS = ("-born", "-educated", "-trained", "-raised")
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
    if words[a] in _ADVERBIAL:  # "On Monday the ministry"
        day = next((i for i in range(a, min(b, a + 5)) if words[i] == "," or words[i].lower() in WEEKDAYS), None)
        if day is not None and day + 1 < b:
            a = day + 1 + (words[day + 1] == "," and day + 2 < b)
    comma = first_of(words, a, b, _SETS_OFF) if b - a > 1 else b
    head_end = first_of(words, a, comma, _RELATIVES) if comma - a > 1 else comma
    who = _head(t, a, head_end)
    if comma < b:
        _apposition(t, who, comma + 1, b)
    return who


def _is_noun(word: str) -> bool:
    """Whether a word in lower case says what somebody is."""
    if word in GROUPS or word in ROLES or word in BODIES or word in DOCUMENTS:
        return True
    return word.endswith("s") and word[:-1] in ROLES


def _head(t: Tokens, a: int, b: int) -> Who:  # noqa: C901
    """Read a noun phrase without appositive."""
    words = t.words
    first = a
    while a < b - 1 and words[a] in _DETERMINERS:
        a += 1
    definite = first < a and words[first] in _DEFINITE
    core, both = b, 0
    for i in range(a + 1, b):
        word = words[i]
        if word in _JOINTS:
            core = i
            break
        if word in _AND:
            both = both or i
    if both and is_name(words[a]) and not names_body(words[a:core]):
        core = b = both  # two of them; the first stands for both
    while core - a > 1 and _is_noun(words[core - 2].lower()) and words[core - 1][-2:] == "ed":  # "analysts polled by"
        core -= 1
    last = words[core - 1].lower() if core > a else ""
    plain = core - a == 1 and _is_noun(last)
    if core > a and is_name(words[core - 1]) and not plain:
        who = _proper(t, a, core, definite=definite)
        if who.kind == ORGANISATION and core < b and words[core] in {"of", "for"} and who.name:
            who.name = join(t, a, b)
        elif who.kind == PERSON and core < b and words[core] in _BELONGS and who.affiliation is None:
            who.affiliation = _body(t, core + 1, b)
    else:
        who = _common(t, a, core, b)
    who.definite = definite
    if first < a and words[first].lower() in _OWNER_WORDS:
        who.owner = words[first].lower()
    who.label = join(t, first, b) if b > first else None
    return who


def _nation(words: list[str], a: int) -> tuple[str | None, int]:
    """A country or nationality at the start of some words, and where the rest begins."""
    word = plain(words[a])
    if DEMONYMS.get(word):
        return DEMONYMS[word], a + 1
    if word in COUNTRIES:
        return (word + "." if words[a + 1 : a + 2] == ["."] else word), a + 1 + (words[a + 1 : a + 2] == ["."])
    return None, a


def _proper(t: Tokens, a: int, b: int, *, definite: bool) -> Who:  # noqa: C901, PLR0912, PLR0915
    """Read a phrase that ends with a capitalised word: [nation] [role] name."""
    words = t.words
    # the name: what stands behind the last title
    start = b - 1
    while start > a and (
        is_name(words[start - 1]) or words[start - 1] in PARTICLES or (words[start - 1] == "." and start - 1 > a)
    ):
        start -= 1
    title = start
    for i in range(start, b):
        lower = words[i].lower()
        if lower in ROLES or lower in HONORIFICS:
            title = i + 1 + (i + 1 < b and words[i + 1] == ".")
    name = max(start, title)
    who = Who(UNKNOWN)
    run = words[name:b]
    if name >= b:  # a title alone: "the Prime Minister"
        who.kind = PERSON
        _roles(t, who, a, b)
        who.noun = words[b - 1].lower()
        return who
    text = join(t, name, b)
    titled = title > start or any(word in ROLES for word in words[a:start])
    single = len(run) == 1
    if names_body(run) and not (titled and not definite):
        who.kind, name = ORGANISATION, start
        text = join(t, start, b)
    elif titled or plain(run[0]) in MALE or plain(run[0]) in FEMALE:
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
        who.sex = who.sex or ("f" if first in FEMALE else "m" if first in MALE else "")
        end = name
        while end > a and (words[end - 1].lower() in HONORIFICS or words[end - 1] == "."):
            if words[end - 1] == "." and words[end - 2].lower() not in HONORIFICS:
                break
            end -= 1
        if end > a:
            _roles(t, who, a, end)
    elif start > a:
        who.role = join(t, a, start) if words[start - 1] in OUTLETS or words[start - 1] in BODIES else None
    if who.kind != GROUP:
        who.name = text
        who.noun = run[-1].lower()
    else:
        who.noun = text.lower()
        who.role = join(t, a, b)
    return who


def _demonym(words: list[str], a: int, b: int) -> int:
    """The number of the first nationality from one token to another, or the latter."""
    while a < b and not DEMONYMS.get(words[a]):
        a += 1
    return a


def _roles(t: Tokens, who: Who, a: int, b: int) -> None:  # noqa: C901, PLR0912
    """Read what stands before a name: nation, body and role."""
    words = t.words
    opening = a
    country, a = _nation(words, a) if a < b else (None, a)
    if country is not None:
        who.affiliation = country
    for i in range(a, b - 1):
        if words[i][-2:] in _OWNERS:
            who.affiliation = join(t, a, i + 1)
            a = i + 1
            break
    if a >= b:
        return
    last = next((i for i in range(b - 1, a - 1, -1) if words[i] in ROLES), None)
    if last is None:
        last = next((i for i in range(b - 1, a - 1, -1) if words[i].lower() in ROLES), None)
        if last is None:
            return
    role = a
    body = last - 1
    while body >= a and words[body] not in BODY_NAMES and words[body].lower() not in BODIES:
        body -= 1
    if body >= a and words[last].islower() and (country is None or is_name(words[body])):
        own = a if country is None else opening
        if own == a and a < body and words[a].lower() in _RANKS:  # "a senior railway ministry official"
            own += 1
            who.affiliation, role = join(t, own, body + 1), body + 1
            who.role = f"{words[a]} {join(t, role, last + 1)}"
            return
        who.affiliation = join(t, own, body + 1)
        role = body + 1
    elif (nation := _demonym(words, a, last)) < last:
        who.affiliation = DEMONYMS[words[nation]]
        role = nation + 1
    elif words[last].islower():
        names = last
        while names > a and not is_name(words[names - 1]):
            names -= 1
        if names > a and words[names - 1] not in _PAST_ROLE and not words[names - 1].endswith(_ORIGINS):
            who.affiliation = who.affiliation or join(t, a, names)
            role = names
        elif words[last].startswith("spokes") and last > a and words[last - 1] not in _RANKS:  # "a palace spokesman"
            role = last
            who.affiliation = who.affiliation or join(t, a + (words[a] in _RANKS), last)
    who.role = join(t, role, last + 1)
    if words[last].lower().endswith("woman"):
        who.sex = "f"
    elif words[last].lower().endswith("man"):
        who.sex = "m"


def _common(t: Tokens, a: int, core: int, b: int) -> Who:  # noqa: C901, PLR0912, PLR0915
    """Read a phrase whose head is a common noun: [nation] modifiers noun [of whom]."""
    words = t.words
    head = plain(words[core - 1]).lower() if core > a else ""
    named = any(is_name(word) for word in words[a:core])
    country, rest = _nation(words, a) if a < core - 1 else (None, a)
    if head in GROUPS or (head.endswith("s") and head[:-1] in ROLES):
        who = Who(GROUP)
        who.affiliation = country
        if core < b and words[core] in _AT and country is None:  # "astronomers at the Plateau Observatory"
            who.affiliation = _body(t, core + 1, b)
        of = who.affiliation is country and core < b and words[core] in _BELONGS
        who.role = join(t, rest, b if of else core)
    elif head in DOCUMENTS:
        who = Who(DOCUMENT)
        who.role = join(t, rest, core)
        if rest > a:
            who.affiliation = country
        elif named:
            names = next(i for i in range(core - 1, a - 1, -1) if is_name(words[i]))
            if names < core - 1:
                who.affiliation = join(t, a, names + 1)
                who.role = join(t, names + 1, core)
    elif head in ROLES or head in PERSONS or head.endswith("-old"):
        who = Who(PERSON)
        _roles(t, who, a, core)
        if who.role is None and head in ROLES:
            who.role = join(t, a, core)
        if words[core : core + 2] in _TIES:  # "a source close to the ministry"
            who.affiliation = who.affiliation or _body(t, core + 2, b)
        if who.role is not None and country is None and core < b and words[core] not in _BELONGS:
            who.role = join(t, rest, b)
    elif head in BODIES:
        who = Who(ORGANISATION)
        if named:
            first = next(i for i in range(a, core) if is_name(words[i]))
            who.name = join(t, first, core)
        else:
            who.role = join(t, rest, core)
    else:
        who = Who(GROUP if head.endswith("s") and not head.endswith("ss") else UNKNOWN)
        who.role = join(t, a, core) if who.kind == GROUP else None
    who.noun = head
    if who.kind == DOCUMENT and core < b and who.affiliation is None and words[core] in _BY:
        by = core + 1
        while by < b and words[by] in _BY:
            by += 1
        who.affiliation = _body(t, by, b)
    elif core < b and who.affiliation is None and words[core] in _BELONGS and who.kind == PERSON:
        who.affiliation = _body(t, core + 1, b)
        if who.affiliation is None and (words[core] == "for" or head in HEADS) and core + 1 < b:
            who.affiliation = join(t, core + 1 + (words[core + 1] in _DETERMINERS and core + 2 < b), b)
        if who.affiliation is None and who.kind == PERSON and who.role is not None:
            who.role = join(t, rest, b)
    return who


def _body(t: Tokens, a: int, b: int) -> str | None:
    """A body or company named at the start of some words, or None."""
    words = t.words
    while a < b and words[a] in _DETERMINERS:
        a += 1
    end = first_of(words, a, b, _ENDS_BODY)
    if a >= end or not (any(is_name(word) for word in words[a:end]) or names_body(words[a:end])):
        return None
    joint = next((i for i in range(a + 1, end) if words[i] in _APART), end)
    return join(t, a, joint)


def _apposition(t: Tokens, who: Who, a: int, b: int) -> None:  # noqa: C901, PLR0912
    """Read what stands between commas behind a name, or the name behind a description."""
    words = t.words
    end = first_of(words, a, b, _ENDS_APPOSITION)
    if a < end and words[a].isdigit():  # an age
        if end < b and words[end] == ",":
            _apposition(t, who, end + 1, b)
        return
    if a >= end:
        return
    if who.name is None and who.kind != GROUP and is_name(words[end - 1]) and words[a] not in {"the", "a", "an"}:
        other = _proper(t, a, end, definite=False)
        if other.kind == PERSON and other.name:
            who.kind, who.name, who.sex = PERSON, other.name, other.sex or who.sex
            if other.role is not None:
                who.role = other.role
            who.affiliation = who.affiliation or other.affiliation
        return
    if who.name is None or who.kind == ORGANISATION:
        return
    if words[a] in _BELONGS:
        if who.affiliation is None and names_body(words[a + 1 : end]):
            who.affiliation = _body(t, a + 1, end)
        return
    start = a
    while a < end - 1 and words[a] in _DETERMINERS:
        a += 1
    joint = next((i for i in range(a + 1, end) if words[i] in _BELONGS or words[i] in {"to", "on"}), end)
    other = Who(PERSON)
    _roles(t, other, a, joint)
    if other.role is None:
        if start < a and joint > a:  # "a 45-year-old plumber": any noun will do
            other.role = join(t, a, end)
        else:
            return
    elif joint < end:
        body = _body(t, joint + 1, end)
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
