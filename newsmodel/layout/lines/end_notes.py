"""End notes: who reported, wrote and edited the story, who owns the copy, what was corrected."""

from __future__ import annotations

from typing import Final

from ...lexicon import loading
from ...lexicon.agencies import AgencyKind, find_agency, is_news_agency
from ...lexicon.people import NAME_PARTICLES
from ...text.matching import Pattern, any_of
from ...text.patterns import CAPITAL, CAPITALISED, FULL_NAME, IN_WORD, NAME
from .sign_offs import is_sign_off

__all__ = ["is_end_note"]

_LONGEST: Final = 700  # characters

_WORK: Final = any_of(loading.words("end_notes", "work"))
_OPENING: Final = any_of(loading.words("end_notes", "opening")).replace("\\ ", r"\s")

_NOTE: Final = Pattern(
    rf"""(?xi)
    [\s(\[•–—*-]{{0,6}}
    (?: # (Reporting by …; Editing by …)
        (?:additional\s|further\s|extra\s)?{_WORK}\s(?:and\s\w++\s|,\s\w++\sand\s\w++\s)?by\s(?-i:(?:the\s)?{CAPITALISED})
      | {_OPENING}\b
      | contributing\s?: | sources?\s?:\s.{{0,60}}(?:agenc|news|staff|report|afp|ap\b|reuters)
      | (?:©|\(c\)|all\scontents?\s©|copyright\s(?:©|\(c\)|\d{{4}}|by\s))
      | via\s\S++(?<=\.\w{{2,6}})
      | our\sstandards: | edited\sby\s?: | note:\swe\sare\b | corrections?\s?: | clarification\s?:
      | this\s(?:article|story|report|piece|post)\s(?:was|has\sbeen|is)\s
        (?:first|originally|amended|updated|corrected|adapted\sfrom\sthe|(?:provided|supplied|distributed)\sby)\b
      | (?:except\sfor\sthe\sheadline,?\s)?this\s(?:story|article|report|copy)\shas\snot\sbeen\sedited\sby\b
      | this\sreport\sby\s.{{3,40}}?\swas\sfirst\spublished\b
      | the\sabove\s(?:story|article|report)\s(?:is\sverified|(?:has\s)?first\sappeared)\b
      | more\s(?:to\s(?:follow|come)|soon)\W*$
      | (?:write\sto|contact|e-?mail|reach)\s.{{1,80}}@
      | (?<=[-–—])\s?by\s(?-i:{CAPITALISED}).{{2,100}}[,;]\s              # -By Ída Hólm, Wire, +44 …; ida@wire.example
        (?:\+?\d[\d ()-]{{6,20}}|\S{{1,60}}@)
      | call\s(?-i:{CAPITALISED}).{{1,60}}\s(?:at|on)\s[\d(+]
      | (?:editors?|reporters?)\s?:\s(?-i:{CAPITALISED})
      | follow\s.{{1,60}}on\s(?:twitter|x\b|facebook)
      | published\sin\s(?-i:{CAPITAL}).{{2,40}},\s(?:19|20)\d\d$      # Published in Dawn, May 4th, 2024
      | (?<=\()by\s(?-i:{CAPITALISED})[^()\d]{{2,80}}\)$                  # (By Ída Hólm and Jan Moor)
      | (?<=\(\()\S{{1,60}}@\S{{1,60}}\)\)$                           # ((ida.holm@agency.example;))
    )
    """
)
_MARKS: Final = " \t\xa0([•–—*-"  # in front of a note
_MOST_MARKS: Final = 6
_FIRST: Final = 4  # letters by which most lines are refused
_FIRST_LETTERS: Final = frozenset(
    word[:_FIRST].rstrip() for word in loading.words("end_notes", "work", "opening", "first")
)
_THE: Final = "the "
#: What may follow: the above story, the views expressed.
_BEHIND_THE: Final = frozenset("a").union(
    phrase[_FIRST] for phrase in loading.words("end_notes", "opening") if phrase.startswith(_THE)
)

# Moe contributed to this report from Århus.
_CONTRIBUTED: Final = Pattern(
    r"(?s).{0,300}\bcontributed\s(?:to\sthis\s(?:report|story|article|piece)|reporting|from\s(?=[\p{Lu}ʿʾʻ]))"
    rf"(?:(?:,?\sfrom\s)?+{NAME}(?:(?:,?\sand\s|,\s){NAME}){{0,5}}+)?\W*+"
)
# Moe reported from Tarn, Ohio. / Moe and Ek reported from Århus, and Élodie Roe from Selma.
_NAMES: Final = rf"{NAME}(?:(?:,?\sand\s|,\s){NAME}){{0,5}}"
_REPORTED: Final = Pattern(rf"{_NAMES}\sreported\sfrom\s{_NAMES}(?:,?\sand\s{NAME}\sfrom\s{_NAMES})?\.?")

# Élodie Roe is a politics reporter for …; Jane Roe (jroe@paper.example) is the editor …; Jane Roe can be reached at …
_AUTHOR: Final = Pattern(
    rf"{FULL_NAME} (?:(?:\([^()]{{1,60}}\) (?:is|was)|is) (?:an?|the|our) (?:[{IN_WORD}]++ ){{0,6}}"
    rf"{any_of(loading.words('end_notes', 'job'))}\b|(?:can|may) be (?:reached|contacted) (?:at|by|on)\b)"
)
_AUTHOR_PHRASES: Final = (" is a", " is the ", " is our ", ") was ", " be reached ", " be contacted ")
_PARTICLES: Final = frozenset(particle.partition(" ")[0] for particle in NAME_PARTICLES)
_LONGEST_NAME: Final = 60  # characters of its first two words
_AUTHOR_REACH: Final = 180  # characters within which such a line says what the author is

# Émilie Bergeron, The Canadian Press
_SIGNED: Final = Pattern(rf"{FULL_NAME}, The (?:Canadian|Associated) Press\.?")
_LONGEST_SIGNED: Final = 60

# ida.holm@paper.example   Ída Hólm, ida.holm@paper.example
_MAIL: Final = Pattern(
    rf"(?:(?:(?i:e-?mail):?|{FULL_NAME}[,:]?) )?[\w.+-]{{1,40}}@[\w-]{{1,40}}(?:\.[\w-]{{2,20}}){{1,3}}\.?"
)
_LONGEST_MAIL: Final = 120
_SHORT_NAME: Final = 12  # characters of an agency's name that stands alone

_AGENCY_AND_PLACE: Final = 40  # characters
_PLACE: Final = Pattern(NAME)


def is_end_note(words: str) -> bool:
    """Return whether words at the end of a story are an end note: about the story, not part of it.

    Args:
        words: The words of a line or a hard-wrapped stretch.
    """
    if len(words) > _LONGEST:
        return False
    return (
        is_sign_off(words)
        or _is_agency_and_place(words)
        or _praises_agency(words)
        or (len(words) <= _SHORT_NAME and words.isupper() and _is_sure_agency(words))
        or ("@" in words and len(words) <= _LONGEST_MAIL and _MAIL.fullmatch(words) is not None)
        or (_opens_note(words) and _NOTE.match(words) is not None)
        or (" contributed " in words and _CONTRIBUTED.fullmatch(words) is not None)
        or (" reported from " in words and _REPORTED.fullmatch(words) is not None)
        or (_names_author(words) and _AUTHOR.match(words) is not None)
        or (len(words) <= _LONGEST_SIGNED and " Press" in words and _SIGNED.fullmatch(words) is not None)
    )


def _opens_note(words: str) -> bool:
    """Return whether words may be a note, going by their first letters; most lines are not."""
    if words[:1].isalpha():
        first = words[:_FIRST].lower()
        return first.rstrip() in _FIRST_LETTERS and (first != _THE or words[_FIRST : _FIRST + 1].lower() in _BEHIND_THE)
    first = words[: _MOST_MARKS + _FIRST].lstrip(_MARKS)[:_FIRST].lower().rstrip()
    return first in _FIRST_LETTERS or words[:1] in {"(", "["} or first.startswith(("©", "c)", "by "))


def _names_author(words: str) -> bool:
    """Return whether words may say what the author of the story is."""
    for phrase in _AUTHOR_PHRASES:
        if words.find(phrase, 0, _AUTHOR_REACH) > 0:
            return _may_open_name(words)
    return False


def _may_open_name(words: str) -> bool:
    """Return whether a name of two words may stand first: a letter, and no word in small letters behind the first."""
    if not words[0].isalpha():
        return False
    first, _, rest = words[:_LONGEST_NAME].partition(" ")
    second = rest.partition(" ")[0]
    if "." in first or "\xa0" in first or not (second.isalpha() and second[0].islower()):  # J.Roe, Jane al-Ḥaddād
        return True
    return second in _PARTICLES


def _praises_agency(words: str) -> bool:
    """Return whether an agency says what it does: "BERNAMA provides up-to-date news …"."""
    at = words.find(" provides ", 0, _AGENCY_AND_PLACE)
    return at > 0 and is_news_agency(words[:at])


def _is_sure_agency(words: str) -> bool:
    """Return whether words can only be the name of a news agency: "ANSA", unlike "PTI", which may be a party."""
    agency = find_agency(words)
    return agency is not None and agency.sure and agency.kind is AgencyKind.NEWS


def _is_agency_and_place(words: str) -> bool:
    """Return whether words are a news agency and a place: "SPA Beirut"."""
    if len(words) > _AGENCY_AND_PLACE:
        return False
    agency, blank, place = words.partition(" ")
    if not blank or not agency.isupper() or not is_news_agency(agency):
        return False
    return not place.isupper() and _PLACE.fullmatch(place) is not None
