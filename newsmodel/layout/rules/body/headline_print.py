"""Repeats of the headline in the body."""

from __future__ import annotations

from ....model import BlockKind
from ...draft import Draft

__all__ = ["headline_print"]


def headline_print(draft: Draft, number: int) -> bool:
    """Claim a line with the same words as the headline."""
    if not draft.repeats_headline(draft.lines.words(number)):
        return False
    return draft.claim(number, BlockKind.HEADLINE if number == draft.headline else BlockKind.HEADLINE_REPEAT)
