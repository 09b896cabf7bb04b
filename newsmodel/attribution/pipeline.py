"""Who said what: the stages, one after the other, from paragraphs to attributions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import InputError
from ..model._construction import attributions_of
from ..model._wanted import DEFAULT, DEFAULT_TYPES, MIN_CONFIDENCE, Wanted, wanted
from .continuation import continue_quotations
from .models import load_models
from .problems import find_problems
from .records import Records
from .refinement.attribution_type import type_of
from .refinement.readings import refine
from .scoring.calibration import uncalibrated
from .scoring.linear_model import log_odds
from .selection import select
from .speakers.resolver import SpeakerResolver
from .tokens.passages import passages
from .tokens.tokenizer import Tokens

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Sequence

    from ..model._plain_attributions import PlainAttributions
    from ..model.attribution import Attribution, AttributionType
    from ..model.block import BlockKind
    from ..model.problem import Problem

__all__ = ["DEFAULT_TYPES", "MIN_CONFIDENCE", "attribute", "find_attributions", "find_plain"]


def attribute(
    text: str,
    blocks: Sequence[tuple[BlockKind | None, int, int]],
    *,
    date: datetime.date | None = None,
    types: Iterable[AttributionType] | None = None,
    min_confidence: float | None = None,
) -> tuple[tuple[Attribution, ...], tuple[Problem, ...]]:
    """Find who said what in the blocks of a story.

    Args:
        text: The story's text.
        blocks: The stretches to search: kind, start, end; in the order of the text, without overlap.
        date: The day of the story; it resolves "on Monday".
        types: Which types to return; None for speech and beliefs.
        min_confidence: Leave out what is less sure than this, 0 to 1; None for the value that does best.

    Returns:
        The attributions in the order of the text, and what is wrong with the quotations.

    Raises:
        InputError: If the text is no `str`, or another argument has the wrong type or value.
    """
    values, problems = find_plain(text, blocks, date=date, asked=wanted(types, min_confidence))
    return attributions_of(text, values), problems


def find_attributions(
    text: str,
    *,
    date: datetime.date | None = None,
    types: Iterable[AttributionType] | None = None,
    min_confidence: float | None = None,
) -> tuple[Attribution, ...]:
    """Find who said what in running text.

    Args:
        text: Any text; a line end ends a paragraph.
        date: The day of the text; it resolves "on Monday".
        types: Which types to return; None for speech and beliefs.
        min_confidence: Leave out what is less sure than this, 0 to 1; None for the value that does best.

    Returns:
        The attributions in the order of the text, with spans into it.

    Raises:
        InputError: If the text is no `str`, or another argument has the wrong type or value.
    """
    values, _ = find_plain(text, None, date=date, asked=wanted(types, min_confidence))
    return attributions_of(text, values)


def find_plain(
    text: str,
    blocks: Sequence[tuple[BlockKind | None, int, int]] | None,
    *,
    date: datetime.date | None = None,
    asked: Wanted = DEFAULT,
) -> tuple[PlainAttributions, tuple[Problem, ...]]:
    """Find who said what, and give the plain values that attributions are made of.

    Args:
        text: The story's text.
        blocks: The stretches to search, as in `attribute`; None where a line end ends a paragraph.
        date: The day of the story; it resolves "on Monday".
        asked: Which attributions are wanted.

    Returns:
        The plain values, and what is wrong with the quotations.

    Raises:
        InputError: If the text is no `str`.
    """
    if not isinstance(text, str):  # callers without a type checker give bytes and other things
        msg = f"text: expected str, got {type(text).__name__}"
        raise InputError(msg)
    least = log_odds(uncalibrated(asked.confidence))
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
            kind = type_of(t, reading)
            if kind is not None and kind in asked.types:
                records.add(t, passage, reading, kind, speakers)
        problems += find_problems(t, passage, readings)
    return records.finished(), tuple(problems)
