"""Captions between paragraphs."""

from __future__ import annotations

from typing import Final

from ...draft import Draft
from ...values.credits import labelled_words
from ..captions import claim_caption

__all__ = ["caption"]

_CREDIT_SIGNS: Final = "(/|©:"


def caption(draft: Draft, number: int) -> bool:
    """Claim a caption whose credit is unmistakable."""
    if draft.lines.after(draft.last_of(number)) >= draft.foot:
        return False  # "(AFP)" behind the last sentence is whose story it is
    start, end = draft.bounds(number)
    text = draft.text
    alone = number + 1 == len(draft.lines) or draft.lines.blank(number + 1)
    if labelled_words(text, start, end) is not None:
        alone = False
    if alone and text[end - 1] in ".?!" and not any(text.find(sign, start, end) >= 0 for sign in _CREDIT_SIGNS):
        return False
    return claim_caption(draft, number, header=False)
