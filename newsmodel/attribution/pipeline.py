"""Who said what: the stages, one after the other, from paragraphs to attributions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..errors import InputError
from ..model._construction import attributions_of
from .continuation import continue_quotations
from .models import load_models
from .problems import find_problems
from .records import Records
from .refinement.readings import refine
from .scoring.linear_model import log_odds
from .selection import select
from .speakers.resolver import SpeakerResolver
from .tokens.passages import passages
from .tokens.tokenizer import Tokens

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ..model._plain_attributions import PlainAttributions
    from ..model.attribution import Attribution
    from ..model.block import BlockKind
    from ..model.problem import Problem

__all__ = ["MIN_CONFIDENCE", "attribute", "find_attributions", "find_plain"]

#: The confidence from which attributions are given if the caller does not say; it does best on the whole.
MIN_CONFIDENCE: Final = 0.4


def attribute(
    text: str,
    blocks: Sequence[tuple[BlockKind | None, int, int]],
    *,
    date: datetime.date | None = None,
    min_confidence: float | None = None,
) -> tuple[tuple[Attribution, ...], tuple[Problem, ...]]:
    """Find who said what in the blocks of a story.

    Args:
        text: The story's text.
        blocks: The stretches to search: kind, start, end; in the order of the text, without overlap.
        date: The day of the story; it resolves "on Monday".
        min_confidence: Leave out what is less sure than this, 0 to 1; None for the value that does best.

    Returns:
        The attributions in the order of the text, and what is wrong with the quotations.

    Raises:
        InputError: If the text is no `str`, or `min_confidence` no number from 0 to 1.
    """
    values, problems = find_plain(text, blocks, date=date, min_confidence=min_confidence)
    return attributions_of(text, values), problems


def find_attributions(
    text: str,
    *,
    date: datetime.date | None = None,
    min_confidence: float | None = None,
) -> tuple[Attribution, ...]:
    """Find who said what in running text.

    Args:
        text: Any text; a line end ends a paragraph.
        date: The day of the text; it resolves "on Monday".
        min_confidence: Leave out what is less sure than this, 0 to 1; None for the value that does best.

    Returns:
        The attributions in the order of the text, with spans into it.

    Raises:
        InputError: If the text is no `str`, or `min_confidence` no number from 0 to 1.
    """
    return attributions_of(text, find_plain(text, None, date=date, min_confidence=min_confidence)[0])


def find_plain(
    text: str,
    blocks: Sequence[tuple[BlockKind | None, int, int]] | None,
    *,
    date: datetime.date | None = None,
    min_confidence: float | None = None,
) -> tuple[PlainAttributions, tuple[Problem, ...]]:
    """Find who said what, and give the plain values that attributions are made of.

    Args:
        text: The story's text.
        blocks: The stretches to search, as in `attribute`; None where a line end ends a paragraph.
        date: The day of the story; it resolves "on Monday".
        min_confidence: Leave out what is less sure than this, 0 to 1; None for the value that does best.

    Returns:
        The plain values, and what is wrong with the quotations.

    Raises:
        InputError: If the text is no `str`, or `min_confidence` no number from 0 to 1.
    """
    least = _least(text, min_confidence)
    models = load_models()
    records = Records(date)
    problems: list[Problem] = []
    speakers = SpeakerResolver(text)
    for passage in passages(text, blocks):
        t = Tokens(passage.working)
        readings = select(t, models, least)
        readings = continue_quotations(t, readings)
        readings = refine(t, readings)
        speakers.read(t, readings)
        for reading in readings:
            records.add(t, passage, reading, speakers)
        problems += find_problems(t, passage, readings)
    return records.finished(), tuple(problems)


def _least(text: object, min_confidence: object) -> float:
    """The log odds that a reading needs; callers without a type checker give bytes and other things."""
    if not isinstance(text, str):
        msg = f"text: expected str, got {type(text).__name__}"
        raise InputError(msg)
    share = MIN_CONFIDENCE if min_confidence is None else min_confidence
    if isinstance(share, bool) or not isinstance(share, int | float) or not 0 <= share <= 1:
        msg = f"min_confidence: expected a number from 0 to 1, got {share!r}"
        raise InputError(msg)
    return log_odds(share)
