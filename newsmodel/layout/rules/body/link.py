"""The titles of other stories between paragraphs."""

from __future__ import annotations

from typing import Final

from ....lexicon import loading
from ....model import BlockKind
from ...draft import Draft
from ...lines.shapes import ends_sentence

__all__ = ["link"]

_LONGEST: Final = 160  # characters
_HEADS_LINK: Final = loading.words("page_labels", "link")


def link(draft: Draft, number: int) -> bool:
    """Claim the title of another story under a label such as "Related"."""
    lines = draft.lines
    above = lines.before(number)
    if draft.kinds[above] is not BlockKind.FURNITURE or lines.words(above).lower().rstrip(" :") not in _HEADS_LINK:
        return False
    words = lines.words(number)
    return len(words) <= _LONGEST and not ends_sentence(words) and draft.claim(number, BlockKind.FURNITURE)
