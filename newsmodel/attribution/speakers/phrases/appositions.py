"""What stands behind a name, set off by a comma, or the name behind a description: "Ida Holm, | a doctor in Mira"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ....lexicon.bodies import BODIES
from ....lexicon.documents import DOCUMENTS
from ....lexicon.given_names import is_given_name
from ....lexicon.loading import words
from ....lexicon.people import KIN, ROLES, TITLES
from ....lexicon.places import is_place
from ...entities.nations import is_country
from ...entities.titles import DETERMINERS, IN_NAME, JOINTS, JUNIOR, POSTNOMINALS
from ...entities.types import GROUP, ORGANISATION, PERSON, UNKNOWN, names_body
from ...entities.wording import OWNS, first_of, is_acronym, is_capitalised, owner_of, wording
from ...tokens.shapes import CUE_PAST, ED, members
from ..types import RolePhrase
from .affiliations import BELONGS, RELATIVES, body_behind, is_field, past_owner, past_place, whole_of_part
from .proper import read_proper
from .roles import HEADS, read_roles

if TYPE_CHECKING:
    from ...tokens.tokenizer import Tokens
    from ..types import Description

__all__ = ["add_apposition"]

_ENDS_APPOSITION: Final = RELATIVES | {",", ")"}
_FORCES: Final = words("roles", "force")
_OF_A_FIELD: Final = frozenset({"of", "in", "on", "for"})
_BELONGS_OR_TO: Final = BELONGS | {"to", "on"}
_OF: Final = frozenset({"of", "for"})
_ARTICLES: Final = frozenset({"the", "a", "an"})
_ONE: Final = frozenset({"one", "another", "also"})
_PAST: Final = members({ED, CUE_PAST})
_ANY_BODY: Final = words("bodies", "anything")
_LEADS: Final = frozenset({"chairs", "heads", "leads", "runs", "directs"})
_PLACES: Final = frozenset({"in", "from"})
_AIMS: Final = frozenset({"to", "on"})
_AGENTS: Final = ("er", "or", "ist", "ian")  # what the names of those who do something end with
_MEMBER: Final = frozenset({"at", "with", "for"})
_CLOSES: Final = frozenset({">"})
_LISTED: Final = 7  # tokens of ", sanitation and public health"
_CALLED: Final = words("phrase_words", "called")
_PARTIES: Final = frozenset({"D", "R", "I"})
_POSTS: Final = words("phrase_words", "post")
_AS: Final = frozenset({"as"})
_SECOND: Final = 3  # tokens of "and lead author"
_MORE: Final = 3  # commas behind an office in which the body may stand


def add_apposition(t: Tokens, found: Description, a: int, b: int) -> Description:
    """Add what stands between commas behind a name, or the name behind a description.

    Args:
        t: The tokens.
        found: What the words before it say.
        a: Number of the first behind the comma.
        b: Number after the last of the whole phrase.
    """
    words = t.words
    if found.name is not None and words[a] == "who" and found.kind is not ORGANISATION:
        return _with_lead(t, found, a, b)
    end = _end(words, a, b)
    if words[a] == "<" and a + 1 < end:  # "another company, <Tarn Works Inc>"
        a += 1
        end = first_of(words, a, end, _CLOSES)
    while a < end < b and words[end] == "," and _is_beside(words[a]):  # "Ida Holm, 45, a plumber"
        a = end + 1
        end = _end(words, a, b)
    if a >= end or words[a].isdigit():
        return found
    if found.name is None:
        junior = words[end - 1] == "." and words[end - 2] in JUNIOR  # "Karl Mohr Jr."
        named = is_capitalised(words[end - 1]) or junior
        return (
            _with_name(t, found, a, end) if named and found.kind is not GROUP and words[a] not in _ARTICLES else found
        )
    if found.kind is ORGANISATION:
        return found
    if words[a] in BELONGS:  # "Ida Holm, of the Tarn Hospital", "Ida Holm, for the Greens"
        party = words[a] == "for" and is_capitalised(words[end - 1])
        last = a + 1 + (words[a + 1] in DETERMINERS)
        while last < end and (is_capitalised(words[last]) or (words[a] not in _PLACES and last < end)):
            last += 1
        if found.affiliation is None and (party or names_body(words[a + 1 : last])):  # not "Ida Holm, in Norland for …"
            return found.told(affiliation=body_behind(t, a + 1, end))
        return found
    return _with_role(t, found, a, end, b)


def _is_beside(word: str) -> bool:
    """Whether a word between commas is an age, a degree, or a party and a state as copy shortens them: "R-Ohio"."""
    return word.isdigit() or word in POSTNOMINALS or (word[1:2] == "-" and word[0] in _PARTIES and word[2:3].isupper())


def _with_lead(t: Tokens, found: Description, a: int, b: int) -> Description:
    """Add the body or the post that a relative clause from token a on tells of: "Ida Holm, who heads the Tarn Bank"."""
    words = t.words
    if a + 2 < b and found.role is None and not _POSTS.isdisjoint(words[a + 1 : a + 3]):
        return _with_post(t, found, a + 2, b)
    if found.affiliation is not None or a + 2 >= b or words[a + 1] not in _LEADS:
        return found
    body = body_behind(t, a + 2, b)
    return found if body is None or body.islower() else found.told(affiliation=body)  # "who heads its surgery unit"


def _with_post(t: Tokens, found: Description, a: int, b: int) -> Description:
    """Add the post that somebody has taken: "who became mayor", "who replaced Piet Lind as harbour minister"."""
    words = t.words
    end = first_of(words, a, b, _ENDS_APPOSITION)
    post = first_of(words, a, end, _AS) + 1
    if post > end:
        post = a + (words[a] in _POSTS)
    while post < end and words[post] in DETERMINERS:
        post += 1
    last = post
    while last < end and words[last].islower() and words[last] not in ROLES:
        last += 1
    if last >= end or words[last] not in ROLES or words[last] in KIN:
        return found
    return found.told(role=wording(t, post, last + 1))


def _with_role(t: Tokens, found: Description, a: int, end: int, b: int) -> Description:
    """Add the role behind a name, which ends before `end`; the phrase goes on until b.

    Args:
        t: The tokens.
        found: What the words before it say.
        a: Number of the first behind the comma.
        end: Number after the last of the role.
        b: Number after the last of the whole phrase.
    """
    words = t.words
    head = first_of(words, a + 1, end, BELONGS) - 1
    if words[head] in BODIES and words[head] not in ROLES and not found.sex and not found.role:
        article = words[a] in DETERMINERS
        if (article or _owner(words, a, end) > a) and not is_given_name((found.name or "").partition(" ")[0]):
            # "Green Tide, a civil rights group", "Tarn Mutual, Norland's largest insurer"
            return found.told(kind=ORGANISATION, role=wording(t, min(a + 1, head), head + 1) if article else None)
    one = words[a].lower() in _ONE and words[a + 1] == "of"  # "one of the survivors"
    post = None if one else _role(t, a, end)
    if post is None:
        return found
    role, affiliation = post.role, post.affiliation
    if affiliation is None and is_capitalised(words[a]):
        affiliation, last = _behind_commas(t, end, b)
        role = wording(t, a, last) if last > end else role
    if end + 2 < b and words[end] == "who" and words[end + 1] in _LEADS and is_capitalised(words[b - 1]):
        affiliation = body_behind(t, end + 2, b) or affiliation  # "a senator who chairs the Harbour Committee"
    if role is not None and found.role is not None and found.role.rpartition(" ")[2].lower() in _FORCES:
        found = found.restated(found.kind, found.name, role, found.affiliation, definite=found.definite)
    return found.told(  # "Gen. Bo Lind, the army spokesman": what he is says more than his rank
        kind=PERSON,
        role=found.role or role,
        affiliation=found.affiliation or affiliation,
        sex=found.sex or post.sex,
    )


def _behind_commas(t: Tokens, comma: int, b: int) -> tuple[str | None, int]:
    """Read a body behind an office and what it is in charge of: "Head, Press and Protocol, | Tarn Water Board".

    Args:
        t: The tokens.
        comma: Number of the comma behind the office.
        b: Number after the last of the whole phrase.

    Returns:
        The body, or None, and the number after the last word of the office.
    """
    words = t.words
    last = comma
    for _ in range(_MORE):
        if comma >= b or words[comma] != ",":
            break
        end = first_of(words, comma + 1, b, _ENDS_APPOSITION)
        if not all(is_capitalised(word) or word in IN_NAME for word in words[comma + 1 : end]):
            break
        if names_body(words[end - 1 : end]):
            return wording(t, comma + 1, end), last
        comma = last = end
    return None, 0


def _end(words: list[str], a: int, b: int) -> int:
    """Where an apposition ends; a comma within "Dahl, Soner & Co" and "maternal, child and school health" does not."""
    end = first_of(words, a, b, _ENDS_APPOSITION)
    if end < b and words[end] == ")" and end - 2 > a and words[end - 2] == "(" and is_acronym(words[end - 1]):
        end -= 2  # "District Chief Officer (DCO)"
    while end < b and words[end] == ",":
        company = is_capitalised(words[end + 1]) and words[end + 2] == "&"
        if not company and not _lists_fields(words, a, end, b) and not _lists_titles(words, end, b):
            break
        end = first_of(words, end + 1, b, _ENDS_APPOSITION)
    return end


def _lists_fields(words: list[str], a: int, comma: int, b: int) -> bool:
    """Whether a comma parts the fields that somebody is in charge of: "director for water, sanitation and health"."""
    if not words[comma - 1].islower() or first_of(words, a, comma, _OF_A_FIELD) == comma:
        return False
    for i in range(comma + 1, min(comma + _LISTED, b - 1)):
        if words[i] == "and":
            return i > comma + 1 and words[i + 1].islower() and words[i + 1] not in DETERMINERS
        if not words[i].islower() or words[i] in DETERMINERS or words[i] in RELATIVES or words[i] in ROLES:
            return False
    return False


def _lists_titles(words: list[str], comma: int, b: int) -> bool:
    """Whether a comma parts two of somebody's titles: "Chairman, | President and CEO"."""
    if words[comma - 1] not in ROLES and words[comma - 1].lower() not in TITLES:
        return False
    for i in range(comma + 1, min(comma + _LISTED, b - 1)):
        if words[i] == "and":
            return i > comma + 1 and words[i + 1].lower() in TITLES
        if not is_capitalised(words[i]):
            return False
    return False


def _with_name(t: Tokens, found: Description, a: int, end: int) -> Description:
    """Add the name behind a description: "its president, | Joey Tan", "the operator, | Lagoon Lines"."""
    words = t.words
    joint = first_of(words, a + 1, end, BELONGS)
    other = read_proper(t, a, joint, definite=False)
    if other.name is None:
        return found
    affiliation = other.affiliation
    if joint < end and affiliation is None:  # "the restorer, Ida Lorenz of the Tarn Museum"
        affiliation = body_behind(t, joint + 1, end)
    human = other.kind is PERSON or (other.kind is UNKNOWN and found.kind is PERSON)
    if human and found.kind is not ORGANISATION:
        role, own = found.role, found.affiliation  # "the study's author, Ida Lorenz of the Tarn Museum"
        if other.role is not None and (role is None or other.role.lower() not in _FORCES):
            role = other.role
        return found.told(
            kind=PERSON,
            name=other.name,
            sex=other.sex or found.sex,
            role=role,
            affiliation=affiliation if own in DOCUMENTS else own or affiliation,
        )
    if other.kind is ORGANISATION or found.kind is ORGANISATION:
        role = None if found.role in _ANY_BODY else found.role  # "the group, Lagoon Watch": that says nothing of it
        return found.restated(ORGANISATION, other.name, role, found.affiliation, definite=found.definite)
    return found


def _role(t: Tokens, a: int, end: int) -> RolePhrase | None:
    """Read the role behind a name: "a doctor in Mira", "head of taxation at the ministry"."""
    words = t.words
    start = a
    while a < end - 1 and words[a] in DETERMINERS:
        a += 1
    if a == start and (t.is_any(a, _PAST) or words[a] in _CALLED) and (words[a + 1] in JOINTS or words[a + 1] == "as"):
        # "known as the Weaver", "born in Mira"
        return None
    own = past_owner(words, a, end)
    if own < end and not _OF_A_FIELD.isdisjoint(words[a:own]):  # "the Chamber of Trade's director for Mira"
        return RolePhrase(read_roles(t, own, first_of(words, own, end, BELONGS)).role, owner_of(wording(t, a, own)))
    end = _before_second(words, a, _before_participle(t, a, end))
    owner = _owner(words, a, end)
    if owner > a and words[owner] in ROLES and words[end - 1].lower() in ROLES:  # "Unions for Tarn's | founder and CEO"
        return RolePhrase(wording(t, owner, end), wording(t, a, owner))
    place = _joint(words, a, end)
    joint = past_place(words, place, end)
    of = first_of(words, a, min(place, joint), _OF_A_FIELD)
    post = read_roles(t, a, of, named=of == end and a > start and names_body(words[a:of]))
    role, affiliation = post.role, post.affiliation
    if role is not None and of > a and is_capitalised(words[of - 1]) and not _ends_role(words, role, of):
        return None  # "chancellor Piet Vos" is somebody else
    if role is None:
        return _any_noun(t, a, joint, end, bare=a == start)
    if of < min(place, joint):
        role = f"{role} {wording(t, of, joint)}"
    if joint < end:
        return _with_body(t, (a, of, joint, end), RolePhrase(role, affiliation, post.sex))
    if role.rpartition(" ")[2] in KIN:
        affiliation = None
    return RolePhrase(role, affiliation, post.sex)


def _with_body(t: Tokens, parts: tuple[int, int, int, int], post: RolePhrase) -> RolePhrase:
    """Add the body that a role is joined to: "doctor | at the Tarn Hospital".

    Args:
        t: The tokens.
        parts: Numbers of the first word, of the first "of", of the joint, and after the last word.
        post: The role as far as it is read, and to whom it belongs by the words before it.
    """
    words = t.words
    a, of, joint, end = parts
    role, affiliation = post.role or "", post.affiliation
    body = body_behind(t, joint + 1, end)
    if body is not None and _is_no_body(words, joint, body):
        body = None
    if body is None and words[joint] == "from":
        return post
    if body is None and words[joint] in _OF and words[joint + 1] == "the" and role.lower() in HEADS:
        body = wording(t, joint + 2, end) if joint + 2 < end else None
    whole = whole_of_part(body) if body is not None and words[joint] in _OF else None
    if whole is not None and role.lower() in HEADS:
        return RolePhrase(wording(t, a, end), affiliation or whole, post.sex)
    if body is None:
        role = wording(t, a, end) if affiliation is None else f"{role} {wording(t, of, end)}"
    elif affiliation is not None and affiliation.islower() and is_capitalised(body):
        return RolePhrase(wording(t, a, of), body, post.sex)  # "fund | manager at the Tarn Saving Fund"
    member = words[joint] in _MEMBER or (words[joint] == "of" and body is not None and names_body(body.split()))
    if affiliation is None or (member and body is not None and is_country(affiliation)):
        affiliation = body  # "a China scholar with the Tarn Institute"
    return RolePhrase(role, None if role.rpartition(" ")[2] in KIN else affiliation, post.sex)


def _any_noun(t: Tokens, a: int, joint: int, end: int, *, bare: bool) -> RolePhrase | None:
    """Read a role whose noun is not known: "a 45-year-old plumber", "builder of the bridge".

    Args:
        t: The tokens.
        a: Number of the first.
        joint: Number of what joins it to a body; `end` if nothing does.
        end: Number after the last.
        bare: Whether no article stands before it.
    """
    words = t.words
    body = body_behind(t, joint + 1, end) if joint < end else None
    if bare:
        agent = a < joint < end and words[joint] == "of" and words[joint - 1].endswith(_AGENTS)
        return RolePhrase(wording(t, a, joint), body) if agent else None
    if a == joint:
        return None
    if body is not None and _is_no_body(words, joint, body):
        return RolePhrase(wording(t, a, joint))
    return RolePhrase(wording(t, a, end if body is None else joint), body)


def _before_participle(t: Tokens, a: int, end: int) -> int:
    """Where a role ends before what happened to somebody: "a reporter | captured in Mira"."""
    words = t.words
    for i in range(a + 1, end - 1):
        if t.is_any(i, _PAST) and words[i - 1].islower() and words[i + 1] in JOINTS and words[i - 1] not in DETERMINERS:
            return i
    return end


def _before_second(words: list[str], a: int, end: int) -> int:
    """Where a role ends before another thing that is said of somebody: "a clerk | and one of the oldest"."""
    for i in range(a + 1, end - 1):
        if words[i] != "and":
            continue
        if words[i + 1] in _ARTICLES or words[i + 1] in _ONE:
            return i
        body = words[i - 1] in BODIES or is_capitalised(words[i - 1])
        if body and words[i + 1].islower() and not ROLES.isdisjoint(words[i + 1 : min(end, i + _SECOND)]):
            return i  # "professor at the Tarn Institute and lead author"
    return end


def _owner(words: list[str], a: int, end: int) -> int:
    """The number after the last capitalised word that owns those behind it; a if there is none."""
    for i in range(end - 2, a - 1, -1):
        if words[i][-2:] in OWNS and is_capitalised(words[i]):
            return i + 1
    return a


def _ends_role(words: list[str], role: str, end: int) -> bool:
    """Whether the last word of a role stands right before a token."""
    return role.rpartition(" ")[2] == words[end - 1]


def _is_no_body(words: list[str], joint: int, body: str) -> bool:
    """Whether nobody is named whom a role belongs to: "envoy to Norland", "the first to see it", "from Texas"."""
    if words[joint] in _AIMS:
        return is_country(body) or (words[joint + 1].islower() and words[joint + 1] not in DETERMINERS)
    return words[joint] == "from" and is_place(body)


def _is_named_field(words: list[str], a: int, b: int) -> bool:
    """Whether some words say what somebody is in charge of, with a name among them: "director of | Dutch outreach"."""
    return b - a > 1 and words[b - 1].islower() and words[a] not in DETERMINERS and not names_body(words[a:b])


def _joint(words: list[str], a: int, b: int) -> int:
    """Where the body begins that a role is said to be of: "head of taxation | at the ministry"."""
    joint = first_of(words, a + 1, b, _BELONGS_OR_TO)
    if joint < b and words[joint] in _OF_A_FIELD:
        more = first_of(words, joint + 2, b, BELONGS)
        if more < b and (is_field(words, joint + 1, more) or _is_named_field(words, joint + 1, more)):
            return more
    return joint
