"""Stories of which little is known yet, for tests of the rules."""

from __future__ import annotations

from newsmodel.layout.draft import Draft
from newsmodel.layout.lines.positions import Lines

__all__ = ["body_of", "draft_of", "stretches"]


def body_of(text: str) -> Draft:
    """A story that is all body."""
    draft = Draft(text, Lines(text))
    draft.body = 0
    return draft


def stretches(draft: Draft) -> list[str]:
    """The words of each stretch of lines that belong together, on one line."""
    return [
        " ".join(draft.mention(number).text.split())
        for number in range(len(draft.lines))
        if number not in draft.joined and not draft.lines.blank(number)
    ]


def draft_of(text: str) -> Draft:
    """A story of which nothing is known yet."""
    return Draft(text, Lines(text))
