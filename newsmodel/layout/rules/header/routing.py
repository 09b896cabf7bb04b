"""Routing lines of the wire."""

from __future__ import annotations

from ....model import BlockKind
from ...draft import Draft
from ...lines.routing import is_routing

__all__ = ["routing"]


def routing(draft: Draft, number: int) -> bool:
    """Claim a routing line: "BC-US--Storm-Coast, 1st Ld-Writethru,1140"."""
    if number == draft.headline or not is_routing(draft.lines.words(number)):
        return False
    return draft.claim(number, BlockKind.FURNITURE)
