"""Words that a document says are the byline, as a value."""

from __future__ import annotations

import attrs

from ...layout.values.bylines import is_name_line, read_byline
from ...lexicon import loading
from ...lexicon.agencies import is_news_agency
from ...lexicon.languages import newsroom_words
from ...model import Byline
from ...text.characters import APOSTROPHE
from ...text.matching import Pattern, any_of
from ...text.patterns import GAP
from .._whitespace import one_line

__all__ = ["as_byline"]

_BEFORE_NAMES = newsroom_words("by") - {"by"}  # which layout knows
_FORMS = {form for words in _BEFORE_NAMES for form in (words, words.capitalize(), words.title())}
# "Von Petra Klein", but not the name "Von Miller"
_BY = Pattern(rf"{any_of(_FORMS)}{GAP}++(?=\p{{L}}\S{{0,40}}{GAP})".replace("\\ ", GAP))
# Ana Ruiz avec AFP, Ana Ruiz / dpa
_WITH = Pattern(
    rf"(?P<names>\S.{{1,100}}?)(?:,? \L<with> (?:l[{APOSTROPHE}])?| ?/ ?)(?P<agency>\p{{L}}[^,/]{{0,40}})",
    **{"with": newsroom_words("with")},
)
# Ida Hale und Petra Klein, but not Ana Ruiz y Mora: two words at least on both sides
_AND = Pattern(
    rf"(?<=\p{{L}}[\p{{L}}.{APOSTROPHE}\-]{{0,40}}{GAP}\p{{Lu}}[\p{{L}}{APOSTROPHE}\-]{{0,40}}){GAP}\L<and>"
    rf"(?={GAP}\p{{Lu}}[\p{{L}}.{APOSTROPHE}\-]{{0,40}}{GAP}\p{{L}})",
    **{"and": newsroom_words("and")},
)
_IN_TITLES = {words.capitalize() for words in loading.words("bylines", "in-title")}
_PLAIN = Pattern(r"(?:The )?\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30}){1,4}")
_LAST_OF_PAPERS = loading.words("outlets", "last")
_STATION = Pattern(r"[B-DF-HJ-NP-TV-Z]{3,5}")  # initials that are no word
_INITIALS = Pattern(r"(?P<names>\S.{2,80}\S)[ ]\(\p{Ll}{2,4}\)")  # Ana Ruiz (aru)
_LONGEST_BYLINE = 300  # characters of a byline that may name shifts
_SHIFT = Pattern(rf"{GAP}\((?:now|earlier|later)\)")  # Ana Ruiz (now) and Bo Ek (earlier): who writes a live blog
# Reported by Ana Ruiz, Edited by Bo Ek
_EDITED = Pattern(r"(?P<by>(?:(?:[Rr]eported|[Ww]ritten) )?[Bb]y \S.{1,150}?)[,;|]? {0,3}[Ee]dited [Bb]y .{2,150}")


def as_byline(words: str) -> Byline | None:
    """Read words that a document says are the byline, with or without "By" in front.

    Args:
        words: The byline.

    Returns:
        The byline without a span, its people told apart where that is certain; None if there are no words.
    """
    words = one_line(words)
    if not words:
        return None
    bare = _SHIFT.sub("", words) if len(words) <= _LONGEST_BYLINE else words
    edited = _EDITED.fullmatch(bare)
    if edited is not None or bare != words:
        inner = as_byline(bare if edited is None else edited["by"])
        return inner and attrs.evolve(inner, text=words)
    signed = _INITIALS.fullmatch(words) if words[-1] == ")" else None
    if signed is not None:
        inner = as_byline(signed["names"])
        return inner and attrs.evolve(inner, text=words)
    shared = _WITH.fullmatch(words)
    if shared is not None and is_news_agency(shared["agency"]):
        inner = as_byline(shared["names"])
        return inner and attrs.evolve(inner, text=words, agency=inner.agency or shared["agency"])
    line = words.replace(" For ", " for ")
    line = _AND.sub(" and ", line) if len(line) <= _LONGEST_BYLINE else line
    match = _BY.match(line)
    read = None
    if match is None:
        read = read_byline(line, 0, len(line)) or is_name_line(line, 0, len(line))
    if read is None or read.text != line:
        by = f"By {line if match is None else line[match.end() :]}"
        read = read_byline(by, 0, len(by)) or read
    if read is None or not (read.authors or read.agency):
        house = words if _is_house(words) and _PLAIN.fullmatch(words) is not None else None
        return Byline(words, agency=house, role=None if read is None else read.role)
    if any(_is_title(name) for name in read.authors):
        return Byline(words)
    houses = [name for name in read.authors if _is_house(name)]
    if houses and len(read.authors) == 1 and read.agency is None:
        return Byline(words, agency=houses[0], role=read.role)
    return Byline(words, authors=read.authors, agency=read.agency, role=read.role)


def _is_title(name: str) -> bool:
    """Return whether what was taken for a name has a word that no name has: "Letters To The Editor", "The Web Team"."""
    first, *others = name.split()
    return not _IN_TITLES.isdisjoint(others) or (first == "The" and not _is_house(name))


def _is_house(name: str) -> bool:
    """Return whether what was taken for a person is a paper or a station: "Tarn Times", "NDR Tarn"."""
    first, _, rest = name.partition(" ")
    last = rest.rpartition(" ")[2]
    return last.lower() in _LAST_OF_PAPERS or (
        bool(rest) and not rest.isupper() and _STATION.fullmatch(first) is not None
    )
