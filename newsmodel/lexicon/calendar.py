"""Months, weekdays and time zones as English-language copy writes them."""

from __future__ import annotations

__all__ = ["MONTHS", "WEEKDAYS", "ZONES", "ZONE_NAMES"]

#: Month by lower-case name or abbreviation, without a full stop: 1 to 12.
MONTHS: dict[str, int] = {}
for _number, _names in enumerate(
    (
        "january jan",
        "february feb febr",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ),
    start=1,
):
    MONTHS |= dict.fromkeys(_names.split(), _number)

#: Weekday by lower-case name or abbreviation, without a full stop: Monday is 0.
WEEKDAYS: dict[str, int] = {}
for _number, _names in enumerate(
    (
        "monday mon",
        "tuesday tues tue",
        "wednesday weds wed",
        "thursday thurs thur thu",
        "friday fri",
        "saturday sat",
        "sunday sun",
    ),
):
    WEEKDAYS |= dict.fromkeys(_names.split(), _number)

#: Minutes east of Greenwich by zone abbreviation; those that name several zones (IST, CST, BST, AST, MST) or stand
#: for two (ET, PT) are left out, so that no clock is set on a guess.
ZONES: dict[str, int] = {
    "GMT": 0,
    "UTC": 0,
    "Z": 0,
    "EST": -300,
    "EDT": -240,
    "CDT": -300,
    "MDT": -360,
    "PST": -480,
    "PDT": -420,
    "AKST": -540,
    "AKDT": -480,
    "HST": -600,
    "WEST": 60,
    "CET": 60,
    "CEST": 120,
    "WAT": 60,
    "CAT": 120,
    "SAST": 120,
    "EET": 120,
    "EEST": 180,
    "EAT": 180,
    "MSK": 180,
    "KSA": 180,
    "TRT": 180,
    "PKT": 300,
    "NPT": 345,
    "WIB": 420,
    "HKT": 480,
    "SGT": 480,
    "MYT": 480,
    "PHT": 480,
    "AWST": 480,
    "JST": 540,
    "KST": 540,
    "AEST": 600,
    "AEDT": 660,
    "NZST": 720,
    "NZDT": 780,
}

#: All abbreviations that a clock time may carry, those with more than one meaning too.
ZONE_NAMES: frozenset[str] = frozenset(ZONES) | frozenset(
    "ACDT ACST ADT ART AST BDT BRT BST CLT COT CST CT ET ICT IST MST MT NDT NST PET PT UAE UK WET".split()
)
