"""Voices as a short table for a terminal."""

from __future__ import annotations

from typing import Final

from ..display.terminal import visible
from .types import Voice, Voices

__all__ = ["render"]

_MOST: Final = 40  # voices that are listed
_WIDEST: Final = 30  # columns of a name
_SHOWN: Final = 34  # columns of role and affiliation


def render(voices: Voices) -> str:
    """Render the voices with the most statements.

    Args:
        voices: The result of a count.

    Returns:
        Lines that end in a line feed: one for each voice with its statements, its stories and what it is, below a line
        of headings; and one that sums up.
    """
    listed = voices[:_MOST]
    names = [_cut(str(voice), _WIDEST) for voice in listed]
    width = max(map(len, ("voice", *names)))
    lines = [f"{'said':>5}  {'in':>4}  {'voice':<{width}}  what"] if listed else []
    lines += [
        f"{voice.statements:>5}  {voice.stories:>4}  {name:<{width}}  {_cut(_what(voice), _SHOWN)}".rstrip()
        for voice, name in zip(listed, names, strict=True)
    ]
    more = len(voices) - len(listed)
    counts = f"{len(voices)} voices in {voices.stories} stories, {voices.statements} statements"
    lines.append(f"{counts}; {more} more are not listed" if more else counts)
    return "".join(f"{line}\n" for line in lines)


def _what(voice: Voice) -> str:
    if voice.name is None:
        return "unnamed"
    return ", ".join(x for x in (voice.role, voice.affiliation) if x)


def _cut(text: str, width: int) -> str:
    shown = visible(" ".join(text.split()))
    return shown if len(shown) <= width else f"{shown[: width - 1]}…"
