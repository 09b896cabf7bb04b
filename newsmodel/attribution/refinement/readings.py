"""The stage that puts right what the best candidates get wrong: what changes is a new reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .content import only_joins, refined_content, rest_behind_time
from .no_speech import says_nothing
from .source import whole_source
from .terms import is_on_terms

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import Reading

__all__ = ["refine"]


def refine(t: Tokens, readings: list[Reading]) -> list[Reading]:
    """Give the readings that say something, with whole sources, and without listeners and times in their content.

    Args:
        t: The tokens.
        readings: The readings, in the order of the text.
    """
    refined = []
    for one in readings:
        if is_on_terms(t, one) or says_nothing(t, one):
            continue
        reading = one
        source = whole_source(t, reading)
        if source is not None and source != reading.source:
            reading = reading.with_source(source)
        if len(reading.content) > 1 and only_joins(t, reading.content[0]):
            reading = reading.with_content(reading.content[1:])  # "In any case, Lund said, it is late"
        first = refined_content(t, reading)
        if first != reading.content[0]:
            reading = reading.with_content((first, *reading.content[1:]))
        more = rest_behind_time(t, reading)
        if more is not None:
            reading = reading.with_content((*reading.content, more))
        refined.append(reading)
    return refined
