"""The chain of names in a picture credit: agency, photographer, source."""

from __future__ import annotations

from typing import Final

from ....lexicon import loading
from ....lexicon.agencies import AGENCIES, LISTENERS, Agency, AgencyKind, find_agency
from ....text.characters import MARKS
from ....text.matching import Pattern, any_of
from ..names import SMALL_WORDS, is_capitalised, is_person
from .words import CreditWords

__all__ = ["read_credit_words"]


_LONGEST: Final = 160  # characters of a credit at most
_MOST_LINKS: Final = 8
_MOST_WORDS: Final = 9  # of one link

_MEDIUM: Final = any_of(loading.words("credits", "medium")).replace("\\ ", r"\s+")
# "Photo: ", "Photo by ", "Image credit: ", "© 2019 ", "Copyright ", "Picture courtesy of ", "— ", in front of the chain
_LEAD: Final = Pattern(
    rf"""(?xi)
    (?: [-–—]\s*
      | (?:file\s+|handout\s+|undated\s+)?+{_MEDIUM}(?:\s+credits?+)?+
        (?: \s*[:=/|]\s* | \s+should\s+read:?\s+
          | \s+(?:provided\s+)?+by:?\s+ | \s*[:-]?\s*courtesy(?:\s+of|\s*:)?+\s+ | \s+from\s+ )
      | credits?+ (?:\s*[:/-]\s* | \s+to\s+ | \s+) (?:(?:photo|image|picture)\s*(?:by|:)?\s+)?+
      | (?:©|\(c\)|copyright(?:\s*©)?+) \s* (?:(?:19|20)[0-9]{{2}}\s*,?\s*)?+
      | courtesy (?:\s+of\s+|\s*:\s*|\s+)
      | via\s+ | by\s+
    )
    """
)

# What stands between the names of a chain; the last group names it.
_LINK: Final = Pattern(
    r"""(?xi)
    (?=[\s/|•·;,])
    (?: \s*(?P<slash>[/|•·;])\s*
      | \s+(?P<via>via)\s+
      | \s+(?P<dash>[-–—])\s+
      | \s*(?P<comma>,)\s+
      | \s+(?P<by>(?:file\s+)?+photos?+\s+by|photos?+\s+courtesy\s+of)\s+
      | \s+(?P<for>for)\s+(?=\p{L}) )
    """
)
# "AP Photo", "Kremlin Pool Photo", "Getty Images file", "courtesy of the port": words around a name
_AROUND: Final = Pattern(
    r"(?i)(?:(?:via|courtesy(?:\s+of)?+|handout\s+from|provided\s+by|photo\s+by|by)\s+)*+(?P<name>\S.*?)"
    r"(?:\s+(?:file\s+)?(?:photos?|pictures?|pics?|file|archives?|handouts?))?"
    r"(?:\s+(?:broadcast\s+)?(?:screen\s?(?:capture|grab|shot)s?))?"
)
_WORDS_AROUND: Final = loading.words("credits", "around")
_STATUS: Final = loading.words("credits", "status")
_YEAR: Final = Pattern(r"(?:19|20)\d\d")  # "File 2013"
_COLLECTIONS: Final = loading.words("credits", "collection")
_ACRONYM: Final = 5  # letters that an acronym has at most


def read_credit_words(words: str) -> CreditWords | None:
    """Read the words of a credit.

    Args:
        words: The words without brackets around them.

    Returns:
        Who is credited, or None if the words have no shape of a credit.
    """
    words = " ".join(words.split()).replace(" (", " / ").rstrip(".,;:)")
    if not words or len(words) > _LONGEST or _has_other_word(words):
        return None
    lead = _LEAD.match(words)
    marked = lead is not None and not lead[0].startswith(("-", "–", "—"))
    while lead is not None:
        words = words[lead.end() :]
        marked = marked or not lead[0].startswith(("-", "–", "—"))
        lead = _LEAD.match(words)
    names, marks, status = _split(words)
    if names is None:
        return None
    marked = marked or status
    if not names:
        return CreditWords(marked=True) if marked and status else None
    return _assign(names, marks, marked=marked)


_MEDIUM_WORDS: Final = frozenset(word for phrase in loading.words("credits", "medium") for word in phrase.split())
#: Words in small letters that may stand in a credit: names hold some, and so do the phrases around them.
_MAY_BE_SMALL: Final[set[str]] = set()


def _renew() -> None:
    """Allow for the names of the agencies that are known now."""
    _MAY_BE_SMALL.clear()
    _MAY_BE_SMALL.update(SMALL_WORDS, _MEDIUM_WORDS, _STATUS, _WORDS_AROUND)
    _MAY_BE_SMALL.update(word for name in AGENCIES for word in name.split())


_renew()
LISTENERS.append(_renew)


def _has_other_word(words: str) -> bool:
    """Return whether words hold one in small letters that no credit has; most text in brackets does."""
    for word in words.split():  # noqa: SIM110  a generator takes ten times as long
        if word not in _MAY_BE_SMALL and word.isalpha() and word.islower():
            return True
    return False


def _split(words: str) -> tuple[list[str] | None, list[str], bool]:
    """Split a chain into names and the marks before them; None if a link is not a name."""
    names: list[str] = []
    marks: list[str] = []
    status = False
    at = 0
    mark = ""
    for count, match in enumerate([*_LINK.finditer(words), None]):
        if count > _MOST_LINKS:
            return None, [], False
        piece = words[at : len(words) if match is None else match.start()].strip(" .")
        if piece:
            name = _name_in(piece)
            status = status or name is None or name != piece
            if name is not None:
                if find_agency(name) is None and not is_capitalised(name, _MOST_WORDS):
                    return None, [], False
                names.append(name)
                marks.append(mark)
        if match is not None:
            kind = str(match.lastgroup)
            status = status or kind in {"via", "by"}
            mark = kind
            at = match.end()
    return names, marks, status


def _name_in(piece: str) -> str | None:
    """Strip the words around the name in a link ("Photo", "file", "courtesy of"); None if nothing is left."""
    bare = _WORDS_AROUND.isdisjoint(piece.lower().split()) or find_agency(piece) is not None
    match = None if bare else _AROUND.fullmatch(piece)
    name = piece if match is None else match["name"]
    if all(word.lower() in _STATUS or (word.isdecimal() and _YEAR.fullmatch(word)) for word in name.split()):
        return None
    return name


def _assign(names: list[str], marks: list[str], *, marked: bool) -> CreditWords:
    """Decide which name of a chain is the agency, the photographer, the source."""
    found = [find_agency(name) for name in names]
    persons = [entry is None and _are_persons(name) for name, entry in zip(names, found, strict=True)]
    agency = _agency_place(names, marks, found, persons)
    rest = [number for number in range(len(names)) if number != agency]
    photographer = next((number for number in rest if persons[number]), None)
    if photographer is None and agency is not None:
        photographer = next((n for n in rest if found[n] is None and _is_single_name(names, marks, n, agency)), None)
    if agency is None and photographer is not None and not marked:
        photographer, rest = None, []  # "(Ras Al Khaimah)": a person or not, nobody can tell
    sources = [
        names[number]
        for number in rest
        if number != photographer
        and names[number] not in _COLLECTIONS
        and not (photographer is not None and persons[number])  # a second photographer
    ]
    return CreditWords(
        None if agency is None else names[agency],
        None if photographer is None else names[photographer],
        ", ".join(sources) or None,
        known=any(entry is not None for entry in found),
        marked=marked,
        links=len(names),
    )


def _agency_place(names: list[str], marks: list[str], found: list[Agency | None], persons: list[bool]) -> int | None:
    """Find the link of a chain that supplied the picture: the last, or the first if a name follows it."""
    last = len(names) - 1
    if found[last] is not None:
        return last
    if not last or names[last].startswith("@"):
        return None
    first = found[0]
    if first is not None and (first.kind is not AgencyKind.OUTLET or persons[last]):
        return 0  # "AP Photo/Ada Brook", but "NASA/Institute of Tides"
    chained = any(mark in {"slash", "via", "for"} for mark in marks)
    return last if chained or (persons[0] and not persons[last]) else None


def _are_persons(name: str) -> bool:
    """Return whether a link names a person, or two with "and" between them."""
    first, joined, second = name.partition(" and ")
    return is_person(first) and (not joined or is_person(second))


def _is_single_name(names: list[str], marks: list[str], number: int, agency: int) -> bool:
    """Return whether a single word is a photographer because of its place: "AP Photo/Nuri", "Mukhtar/AFP"."""
    name = names[number]
    beside = marks[max(number, agency)] == "slash" and abs(number - agency) == 1
    letters = name.isalpha() or all(c.isalpha() or c in MARKS for c in name)
    return beside and letters and name[0].isupper() and not (name.isupper() and len(name) <= _ACRONYM)
