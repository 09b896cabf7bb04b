"""The news agencies that a story names, found when somebody first asks for them."""

from __future__ import annotations

from typing import Any, Final

from ..lexicon.agencies import is_news_agency
from ..lexicon.agency_mentions import agencies_named, agency_form
from ..model import BlockKind
from .draft import Draft

__all__ = ["AgencyNames", "agency_names"]

_AROUND_SIGN_OFF: Final = "-—–= ()."  # -- Bernama   (ANI)


class AgencyNames:
    """What the parts of a story give as the names of agencies; those in its running text are still to be found.

    Args:
        dateline: The agency of the dateline.
        others: What byline, credits and sign-offs give.
    """

    __slots__ = ("dateline", "others")

    def __init__(self, dateline: str | None, others: list[str]) -> None:
        self.dateline = dateline
        self.others = others

    def __reduce__(self) -> tuple[Any, ...]:
        return AgencyNames, (self.dateline, self.others)

    def named_in(self, text: str) -> tuple[str, ...]:
        """List the news agencies that dateline, byline, credits, sign-offs or running text name.

        Args:
            text: The story.
        """
        named = set(agencies_named(text))
        if self.dateline is not None:
            named.update(_not_named(self.dateline, named))
        named.update(agency_form(name) for name in self.others if is_news_agency(name))
        return tuple(sorted(named))


def agency_names(draft: Draft) -> AgencyNames:
    """Collect what the parts of a story give as the names of agencies.

    Args:
        draft: The story with every line claimed.
    """
    names = [draft.byline.agency] if draft.byline is not None else []
    names += [caption.credit.agency for caption in draft.captions if caption.credit is not None]
    names += [note.text.strip(_AROUND_SIGN_OFF) for note in draft.mentions(BlockKind.END_NOTE)]
    dateline = None if draft.dateline is None else draft.dateline.agency
    return AgencyNames(dateline, [name for name in names if name is not None])


def _not_named(agency: str, named: set[str]) -> list[str]:
    """Return the agencies of a dateline that are not yet among those named: of "AFP/Gracenote" perhaps one."""
    if agency in named:
        return []
    return [name for part in agency.split("/") if (name := part.strip()) and name not in named]
