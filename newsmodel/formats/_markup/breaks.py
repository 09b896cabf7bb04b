"""Line breaks within a paragraph: where one ends a line of its own, and where it only wraps a sentence."""

from __future__ import annotations

from itertools import pairwise

from ...model import BlockKind
from ...text.characters import CLOSING_QUOTES

__all__ = ["divides", "joined_at_breaks"]

_SHORT = 45  # characters of a line that nobody has wrapped there
_ENDS = (".", "!", "?", "…", ":", ";")
_BEHIND = "".join(CLOSING_QUOTES) + ")]"


def divides(before: str, after: str) -> bool:
    """Return whether a line break stands between two lines: what is before it is whole, and a sentence begins there.

    A short line is whole without a final mark only where it ends like a label, a name or an address, in a capital or a
    figure: "Ravel Wire", "12 Lock Street". A word in lower case goes on with what follows.

    Args:
        before: The words between the last break and this one.
        after: What follows it, or the beginning of that.
    """
    before, after = before.strip(), after.lstrip()
    if not before or not after or after[0].islower() or before[-1] in ",-–—":
        return False
    if before.rstrip(_BEHIND).endswith(_ENDS):
        return True
    return len(before) <= _SHORT and not before.split()[-1][0].islower()


def joined_at_breaks(pieces: list[str], kind: BlockKind) -> list[str]:
    """Join what stands between line breaks to lines.

    Args:
        pieces: The words between the breaks, each on one line.
        kind: What they are; only paragraphs are divided.

    Returns:
        At least one line.
    """
    filled = [piece for piece in pieces if piece] or [""]
    if kind is not BlockKind.PARAGRAPH:
        return [" ".join(filled)]
    lines: list[list[str]] = [filled[:1]]
    for before, after in pairwise(filled):
        if divides(before, after):
            lines.append([after])
        else:
            lines[-1].append(after)
    return [" ".join(line) for line in lines]
