"""How agencies sign off in documents whose paragraphs are told apart: with their name, the desk's initials, or both."""

from __future__ import annotations

from ...lexicon import loading
from ...lexicon.agencies import is_news_agency
from ...lexicon.languages import newsroom_words
from ...text.characters import CLOSING
from ...text.matching import Pattern

__all__ = ["closing_name", "is_closing"]

_LONGEST = 40  # characters of a sign-off
_MARKS = "/()[]=-–—. \xa0"  # around a name: /ritzau/   (sda)   = AFP
_NAMED = Pattern(  # AFP sn   Lusa/Fim
    r"(?P<name>\p{L}{2,12})"
    r"(?:(?:[ /]\p{Ll}{2,3}){1,4}|(?:[ ]\p{Lu}{2,3}){1,3}|/(?i:\L<ends>))",
    ends=newsroom_words("end"),
)
_DESK = Pattern(r"(?=[^/]{1,20}/)\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4}){1,5}")  # kl-rm/sn
_INITIALS = Pattern(r"\p{Lu}{2,4}(?:[ ]?/{1,2}[ ]?\p{Lu}{2,4}){1,3}")  # MA // EA
_UNCASED = Pattern(r"\p{Lo}{1,4}(?:[ -]\p{Lo}{1,4}){0,2}(?:/\p{Lo}{1,4}(?:[ -]\p{Lo}{1,4}){0,2}){1,4}")  # كا/ب ق
_CLOSED = Pattern(rf"(?<=[.!?…{CLOSING})])[ \xa0](?P<name>\p{{Lu}}\p{{L}}{{1,11}}|/\p{{L}}{{2,12}}/)\Z")
_AGENCIES = loading.words("dateline_agencies")


def is_closing(words: str, agency: str | None = None) -> bool:
    """Return whether a paragraph at the end of a body only signs it off.

    Args:
        words: The paragraph.
        agency: The agency of the story, which need not be a known one.
    """
    if len(words) > _LONGEST:
        return False
    if _is_agency(words.strip(_MARKS), agency):
        return True
    named = _NAMED.fullmatch(words)
    if named is not None and _is_agency(named["name"], agency):
        return True
    if _DESK.fullmatch(words) is not None:
        return True
    return _INITIALS.fullmatch(words) is not None or _UNCASED.fullmatch(words) is not None


def closing_name(words: str, agency: str | None = None) -> int | None:
    """Return where the agency's name begins with which a last paragraph is signed: "… is new. EFE".

    Args:
        words: The paragraph.
        agency: The agency of the story.
    """
    match = _CLOSED.search(words, max(0, len(words) - _LONGEST))
    return match.start("name") if match is not None and _is_agency(match["name"].strip("/"), agency) else None


def _is_agency(name: str, agency: str | None) -> bool:
    if not name:
        return False
    known = agency is not None and name.casefold() == agency.casefold()
    return known or is_news_agency(name) or is_news_agency(name.upper()) or name.lower() in _AGENCIES
