"""Months, weekdays and time zones as English-language copy writes them."""

from __future__ import annotations

from typing import Final

from .loading import table, words

__all__ = ["MONTHS", "WEEKDAYS", "ZONES", "ZONE_NAMES"]

#: Month by lower-case name or abbreviation, without a full stop: 1 to 12.
MONTHS: Final[dict[str, int]] = {name: int(number) for name, number in table("months").items()}

#: Weekday by lower-case name or abbreviation, without a full stop: Monday is 0.
WEEKDAYS: Final[dict[str, int]] = {name: int(number) for name, number in table("weekdays").items()}

#: Minutes east of Greenwich by zone abbreviation; those that name several zones (IST, CST, BST, AST, MST) or stand
#: for two (ET, PT) are left out, so that no clock is set on a guess.
ZONES: Final[dict[str, int]] = {name: int(minutes) for name, minutes in table("zones", "zone").items()}

#: All abbreviations that a clock time may carry, those with more than one meaning too.
ZONE_NAMES: Final[frozenset[str]] = words("zones")
