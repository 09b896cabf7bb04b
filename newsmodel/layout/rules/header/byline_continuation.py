"""The line below a byline: the authors' agency or job title."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from ....lexicon.agencies import find_agency
from ....model import BlockKind, Byline
from ....text.matching import Pattern
from ....text.patterns import IN_WORD
from ...draft import Draft
from ...values.bylines import is_name_line

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
    found = is_name_line(words, 0, len(words))
    if found is None or found.authors or found.agency is None or find_agency(found.agency) is None:
        if _JOB.fullmatch(words) is None:
            return False
        found = Byline(words, role=words)
    draft.byline = evolve(
        draft.byline, agency=draft.byline.agency or found.agency, role=draft.byline.role or found.role
    )
    draft.join(number)
    return True
