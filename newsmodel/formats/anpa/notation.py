"""The marks of ANPA 1312, and the shapes of its lines."""

from __future__ import annotations

import re

from .._wires.lines import WireLine

__all__ = [
    "CATEGORIES",
    "ETX",
    "FILED",
    "MARKS",
    "NAME",
    "NAMELESS",
    "NOBODY",
    "ORIGIN",
    "PART",
    "ROUTE",
    "ROUTED",
    "SERVICE",
    "SOH",
    "STX",
    "SYN",
    "TEXT",
    "US",
    "bare_end",
    "is_indented",
    "sums_up",
]

CATEGORIES = "anpa1312"  #: the vocabulary of the letters for categories
SYN, SOH, STX, ETX, US = "\x16", "\x01", "\x02", "\x03", "\x1f"
TEXT = "\x11"  #: DC1, for running text; DC2 is for tables
ROUTED = "\x13"  #: DC3

SERVICE = re.compile(
    r"""
    (?P<service>[A-Za-z])(?P<number>[0-9]{4})            # W2607
    (?:[\x1f\ ]?[A-Za-z0-9-]{1,24}){0,2}[\x1f\ ]?        # asian
    """,
    re.VERBOSE,
)
ROUTE = re.compile(
    r"""
    (?P<priority>[A-Za-z])[ ](?P<category>[A-Za-z])      # r a
    [\x11-\x14 ]{1,4}
    (?P<slug>\S[^\r\n]{0,80}?)                           # BC-US--Storm-Coast 1stLd-Writethru
    [ ]{1,9}(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})    # 11-13
    (?:[ ]{1,9}(?P<words>[0-9]{1,6}))?                   # 1693
    """,
    re.VERBOSE,
)
FILED = re.compile(
    r"""
    (?P<origin>[A-Za-z]{2,5})-[A-Za-z]{2}-                     # AP-WF-
    (?P<month>[0-9]{2})-(?P<day>[0-9]{2})-(?P<year>[0-9]{2})
    [ ](?P<clock>[0-9]{4})(?P<zone>[A-Z]{2,4})?          # 0745GMT
    """,
    re.VERBOSE,
)
PART = re.compile(r"_{2,8}|-{3,8}")  # between parts of a story
NAME = re.compile(r"[A-Za-z][0-9]{4}")
ORIGIN = re.compile(r"[A-Z]{2,5}")
NAMELESS = "n0000"  #: stands for the name of a story that has none
NOBODY = "NM"  #: the origin of a story that has none
MARKS = "^<=> "  #: of header lines
_SHORTEST_SUMMARY = 80  # characters
_SENTENCE_ENDS = (".", "!", "?", "''")


def bare_end(text: str, line: WireLine) -> int:
    """Return the end of a line's words, without the marks that close header lines."""
    last = line.last
    while last > line.first and text[last - 1] in "<= ":
        last -= 1
    return last


def is_indented(text: str, line: WireLine) -> bool:
    """Return whether a line is set in, as paragraphs are."""
    return text[line.start : line.first].endswith(("\t", "   ", "\t "))


def sums_up(words: str) -> bool:
    """Return whether a header line below the headline is a summary, by its length or as a sentence."""
    return len(words) >= _SHORTEST_SUMMARY or (words.endswith(_SENTENCE_ENDS) and " " in words)
