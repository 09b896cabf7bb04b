"""Which attributions a caller wants: of which types, and how sure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from ..errors import InputError
from ._validators import shorten
from .attribution import AttributionType

__all__ = ["DEFAULT", "DEFAULT_TYPES", "MIN_CONFIDENCE", "Wanted", "listed", "wanted"]

#: The confidence from which attributions are returned if the caller does not say; it gives the best F1.
MIN_CONFIDENCE: Final = 0.4

#: The types that are returned if the caller does not say.
DEFAULT_TYPES: Final = (AttributionType.SPEECH, AttributionType.BELIEF)


class Wanted(NamedTuple):
    """Which attributions are wanted.

    Args:
        types: Their types.
        confidence: How sure they must be, 0 to 1.
    """

    types: frozenset[AttributionType]
    confidence: float


#: What is wanted if the caller does not say.
DEFAULT: Final = Wanted(frozenset(DEFAULT_TYPES), MIN_CONFIDENCE)


def wanted(types: object = None, min_confidence: object = None) -> Wanted:
    """Check which attributions a caller asks for.

    Args:
        types: Members of `AttributionType`, or their values; None for the default.
        min_confidence: A number from 0 to 1; None for the default.

    Raises:
        InputError: If one of them is anything else.
    """
    share = MIN_CONFIDENCE if min_confidence is None else min_confidence
    if isinstance(share, bool) or not isinstance(share, int | float) or not 0 <= share <= 1:
        msg = f"min_confidence: expected a number from 0 to 1, got {shorten(repr(share))}"
        raise InputError(msg)
    return Wanted(DEFAULT.types if types is None else _types(types), share)


def listed(types: object) -> Any:
    """Turn an iterator of types into a tuple, which can be read for every story; leave what is none to `wanted`."""
    return tuple(types) if isinstance(types, Iterable) and not isinstance(types, str | bytes) else types


def _types(given: object) -> frozenset[AttributionType]:
    try:
        if not isinstance(given, str | bytes) and isinstance(given, Iterable):
            return frozenset(AttributionType(one) for one in given)
    except ValueError:
        pass
    known = ", ".join(repr(one.value) for one in AttributionType)
    msg = f"types: expected several of {known}, got {shorten(repr(given))}"
    raise InputError(msg)
