"""The headline."""

from __future__ import annotations

from ....model import BlockKind
from ...draft import Draft

__all__ = ["headline"]


def headline(draft: Draft, number: int) -> bool:
    """Claim the line that was chosen as the headline, and the deck below it: "Talks collapse; / Envoys blame …"."""
    if number != draft.headline:
        return False
    draft.claim(number, BlockKind.HEADLINE)
    lines = draft.lines
    if draft.text.endswith(" =", 0, lines.end[number]):  # the wire's mark for the end of a headline
        lines.end[number] = lines.start[number] + len(lines.words(number)[:-2].rstrip())
    if lines.words(number).endswith(";") and number + 1 < len(lines) and not lines.blank(number + 1):
        draft.join(number + 1)
    return True
