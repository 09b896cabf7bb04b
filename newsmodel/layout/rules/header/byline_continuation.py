"""The line below a byline: the authors' agency or job title."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from ....lexicon.agencies import find_agency
from ....lexicon.bodies import PAPER_WORDS
from ....model import BlockKind, Byline
from ....text.matching import Pattern
from ....text.patterns import IN_WORD
from ...draft import Draft
from ...values.bylines import is_name_line
from ...values.bylines.people import read_people

__all__ = ["byline_continuation"]

# STAFF WRITER   Deputy Editor   Special to The Harbour Times
_JOB: Final = Pattern(
    rf"(?i)(?:[{IN_WORD}]++ ){{0,4}}(?:writers?|reporters?|correspondents?|editors?|staff|columnists?|contributors?)"
    r"|special to .{1,40}"
)


def byline_continuation(draft: Draft, number: int) -> bool:
    """Claim the agency or job title below a byline as part of it."""
    above = number - 1
    if above < 0 or draft.kinds[above] is not BlockKind.BYLINE or draft.byline is None:
        return False
    words = draft.lines.words(number).rstrip(" =")
    if words == draft.lines.words(above):  # printed twice
        return draft.claim(number, BlockKind.BYLINE)
    found = is_name_line(words, 0, len(words)) or _paper(words, draft.byline)
    if found is None or found.authors or found.agency is None or not _is_outlet(found.agency):
        if _JOB.fullmatch(words) is None:
            return False
        found = Byline(words, role=words)
    draft.byline = evolve(
        draft.byline, agency=draft.byline.agency or found.agency, role=draft.byline.role or found.role
    )
    draft.join(number)
    return True


def _is_outlet(name: str) -> bool:
    """Return whether a name is a known agency's, or has a word that papers have in theirs."""
    return find_agency(name) is not None or not PAPER_WORDS.isdisjoint(name.lower().split())


def _paper(words: str, byline: Byline) -> Byline | None:
    """Read the paper below the names of its people: "The Harbour Gazette"."""
    people = read_people(words) if byline.authors and byline.agency is None else None
    return None if people is None or people.agency is None else Byline(words, agency=people.agency)
