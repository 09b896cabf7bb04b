"""The models that weigh cues, boundaries and readings."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from ..errors import WeightsError
from .boundaries import content_opening, content_span, source_span
from .cues import cue_phrase
from .scoring import features, weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .scoring.linear_model import Feature, Model

__all__ = ["FEATURES", "load_models"]

#: What each model looks at.
FEATURES: Final[dict[str, Sequence[Feature]]] = {
    "particle": cue_phrase.FEATURES,
    "cue": features.CUE_FEATURES,
    "source_start": source_span.START_FEATURES,
    "source_end": source_span.END_FEATURES,
    "content_start": content_span.START_FEATURES,
    "content_end": content_span.END_FEATURES,
    "content_opening": content_opening.FEATURES,
    "candidate": features.CANDIDATE_FEATURES,
}


@cache
def load_models() -> dict[str, Model]:
    """Read the package's weights, once.

    Returns:
        The models by name.

    Raises:
        WeightsError: If the file is not there, is damaged or does not fit the code.
    """
    try:
        text = (files(__package__) / "scoring" / "weights.json").read_text(encoding="utf-8")
    except OSError as error:
        msg = f"weights: {error}"
        raise WeightsError(msg) from error
    return weights.read(text, FEATURES)
