"""End notes: who reported, wrote and edited, who owns the copy, what was corrected."""

from __future__ import annotations

import re
from typing import Final

from ...lexicon.agencies import AgencyKind, find_agency
from .sign_offs import is_sign_off

__all__ = ["is_end_note"]

_WORK: Final = (
    r"(?:reporting|editing|writing|reported|written|edited|compiled|produced|translated|research|production|graphics?)"
)

_NOTE: Final = re.compile(
    rf"""(?ix)
    [\s(\[•–—*-]{{0,6}}
    (?: # (Reporting by …; Editing by …)
        (?:additional\s|further\s|extra\s)?{_WORK}\s(?:and\s\w+\s|,\s\w+\sand\s\w+\s)?by\s(?-i:(?:the\s)?[A-Z])
      | with\s(?:files|additional\sreporting|reporting|contributions?|inputs?|agencies|assistance)\b
      | contributing\s?: | sources?\s?:\s.{{0,60}}(?:agenc|news|staff|report|afp|ap\b|reuters)
      | (?:©|\(c\)|copyright\s(?:©|\(c\)|\d{{4}}|by\s)|all\s(?:contents?\s(?:©|copyright)|rights\sreserved))
      | via\s\S+\.\w{{2,6}}\b
      | our\sstandards:
      | first\spublished\b | originally\spublished\b | edited\sby\s?: | with\s(?:afp|ap|reuters|agencies)\b
      | this\s(?:article|story|report|piece|post)\s(?:was|has\sbeen|is)\s
        (?:first|originally|amended|updated|corrected|adapted\sfrom\sthe)\b
      | (?:except\sfor\sthe\sheadline,?\s)?this\s(?:story|article|report|copy)\shas\snot\sbeen\sedited\sby\b
      | this\sreport\sby\s.{{3,40}}?\swas\sfirst\spublished\b
      | this\sis\san\sunedited\b | the\sabove\s(?:story|article|report)\s(?:is\sverified|(?:has\s)?first\sappeared)\b
      | our\seditorial\sstaff\scan\sbe\sreached\b
      | this\sis\sa\s(?:breaking|developing)\s(?:news\s)?(?:story|news)\b
      | more\sto\s(?:follow|come)\W*$ | more\ssoon\W*$
      | write\sto\s.{{1,80}}@ | contact\s.{{1,80}}@ | e-?mail\s.{{1,80}}@
      | follow\s.{{1,60}}on\s(?:twitter|x\b|facebook)
      | corrections?\s?: | clarification\s?:
      | the\s(?:views|opinions)\s(?:and\s(?:views|opinions)\s)?expressed\s(?:in|by|here|are)\b
      | note:\swe\sare\b
      | published\sin\s(?-i:[A-Z]).{{2,40}},\s(?:19|20)\d\d$                # Published in Dawn, May 4th, 2024
      | (?<=\()by\s(?-i:[A-Z])[^()\d]{{2,80}}\)$                              # (By Ida Holm and Jan Moor)
      | (?<=\(\()\S{{1,60}}@\S{{1,60}}\)\)$                           # ((ida.holm@agency.example;))
    )
    """
)
_OPENS_NO_NOTE: Final = frozenset("dhijklquyzDHIJKLQUYZ“”‘’\"'0123456789$")  # none of the notes above begins so
_PLACES: Final = r"[A-Z][\w’'-]{1,30}(?:(?:,\sand\s|,?\s|\sand\s)[A-Z][\w’.'-]{0,30}){0,5}"
_CONTRIBUTED: Final = re.compile(
    r".{0,300}\bcontributed\s(?:to\sthis\s(?:report|story|article|piece)|reporting|from\s[A-Z]\w+)"
    rf"(?:,?\sfrom\s{_PLACES})?\W*",
    re.DOTALL,
)
# Moe reported from Tarn, Ohio. / Moe and Ek reported from Selma.
_REPORTED: Final = re.compile(
    rf"[A-Z][\w’'-]{{1,30}}(?:(?:,\sand\s|,?\s|\sand\s)[A-Z][\w’.'-]{{0,30}}){{0,5}}\sreported\sfrom\s{_PLACES}"
    rf"(?:,?\sand\s[A-Z][\w’'-]{{1,30}}(?:\s[A-Z][\w’.'-]{{0,30}}){{0,4}}\sfrom\s{_PLACES})?\.?"
)
# Jane Roe is a politics reporter for …; Jane Roe (jroe@paper.example) is the editor …; Jane Roe can be reached at …
_AUTHOR: Final = re.compile(
    r"(?:[A-Z][\w.’'-]+ ){2,4}(?:(?:\([^()]{1,60}\) (?:is|was)|is) (?:an?|the|our) (?:[\w’'-]+ ){0,6}"
    r"(?:reporter|correspondent|editor|columnist|journalist|writer|contributor|producer|fellow|author|professor|analyst)\b"
    r"|can be (?:reached|contacted) (?:at|by|on)\b)"
)
# Jane Roe, The Canadian Press
_SIGNED: Final = re.compile(r"(?:[A-Z][\w.’'-]{0,30} ){1,3}[A-Z][\w.’'-]{1,30}, The (?:Canadian|Associated) Press\.?")
_LONGEST_SIGNED: Final = 60
_LONGEST: Final = 700


_AGENCY_AND_PLACE: Final = 40  # characters


def _is_agency_and_place(words: str) -> bool:
    """Tell whether words are a news agency and where it writes from: "SPA Beirut"."""
    agency, blank, place = words.partition(" ")
    if not blank or len(words) > _AGENCY_AND_PLACE or not place.istitle() or not agency.isupper():
        return False
    known = find_agency(agency)
    return known is not None and known.kind is AgencyKind.NEWS


def is_end_note(words: str) -> bool:
    """Tell whether words at the end of a story are about it and not of it.

    Args:
        words: The words of a line or a hard-wrapped stretch.
    """
    if len(words) > _LONGEST:
        return False
    return (
        is_sign_off(words)
        or _is_agency_and_place(words)
        or (words[:1] not in _OPENS_NO_NOTE and _NOTE.match(words) is not None)
        or (" contributed " in words and _CONTRIBUTED.fullmatch(words) is not None)
        or (" reported from " in words and _REPORTED.fullmatch(words) is not None)
        or _AUTHOR.match(words) is not None
        or (len(words) <= _LONGEST_SIGNED and _SIGNED.fullmatch(words) is not None)
    )
