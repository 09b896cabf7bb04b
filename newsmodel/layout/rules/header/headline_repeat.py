"""Repeats of the headline in the header."""

from __future__ import annotations

from typing import Final

from ....lexicon import loading
from ....model import BlockKind, Problem, ProblemCode, Severity, Span
from ...draft import Draft
from ...lines.shapes import ends_sentence, line_key
from ..line_kinds import is_other

__all__ = ["headline_repeat"]

_LONGEST: Final = 250  # characters
_LONGEST_LABEL: Final = 20
_FEWEST_WORDS: Final = 3  # of a headline, more are compared one by one
_LIKE: Final = 0.7  # share of words that two prints of a headline have in common

# In front of the second print: "Special ", "Opinion: "
_LABELS: Final = loading.words("page_labels", "again")


def headline_repeat(draft: Draft, number: int) -> bool:
    """Claim a repeat of the headline, with a label in front of it or in slightly different words.

    Args:
        draft: The story, its headline known.
        number: A line of its header.
    """
    if draft.headline is None or number <= draft.headline:
        return False
    start, end = draft.bounds(number)
    if not len(draft.key) // 2 <= end - start <= 2 * len(draft.key) + _LONGEST_LABEL or end - start > _LONGEST:
        return False
    words = draft.text[start:end]
    key = line_key(words)
    if key == draft.key or (key.endswith(draft.key) and key.removesuffix(draft.key).strip(" :|") in _LABELS):
        return draft.claim(number, BlockKind.HEADLINE_REPEAT)
    if ends_sentence(words) or not _is_alike(key, draft.key) or is_other(draft, number):
        return False
    message = "the headline is repeated in different words"
    draft.problems.append(Problem(ProblemCode.HEADLINE_REPEAT_DIFFERS, message, Span(start, end), Severity.WARNING))
    return draft.claim(number, BlockKind.HEADLINE_REPEAT)


def _is_alike(key: str, other: str) -> bool:
    """Return whether two lines share most of their words."""
    mine, theirs = set(key.split()), set(other.split())
    return len(theirs) > _FEWEST_WORDS and len(mine & theirs) >= _LIKE * max(len(mine), len(theirs))
