"""The marks of IPTC 7901, and the shapes of its lines."""

from __future__ import annotations

import re

from ...lexicon.languages import newsroom_words
from ...text.matching import Pattern

__all__ = [
    "BYLINE",
    "CATEGORIES",
    "DEL",
    "EOT",
    "ETX",
    "FILED",
    "FILED_DAY",
    "HEADER",
    "LINES_ABOVE",
    "LONGEST_NAMES",
    "NAME",
    "NAMELESS",
    "NO_HEADLINE",
    "SIGN_OFF",
    "SOH",
    "STX",
]

CATEGORIES = "iptc7901"  #: the vocabulary of the letters for categories
SOH, STX, ETX, DEL, EOT = "\x01", "\x02", "\x03", "\x7f", "\x04"

HEADER = re.compile(
    r"""
    (?P<source>[A-Za-z]{1,5})(?P<number>[0-9]{3,5})      # eca0003
    [ ]{1,3}(?P<priority>[0-9])                          # 3
    [ ]{1,3}(?P<category>[A-Za-z]{1,4})                  # i   txx
    [ ]+(?P<words>[0-9]{1,6})                            # 380
    (?:[ ]+(?P<service>[^\r\n]{1,80}))?                  # dpa 0045
    """,
    re.VERBOSE,
)
FILED = Pattern(
    r"""(?x)
    (?P<day>[0-9]{2})(?P<clock>[0-9]{4})                 # 212101
    (?:[ ](?P<zone>GMT|UTC|Z))?                          # GMT
    [ ](?P<month>[\p{L}\p{M}]{3,11})\.?                  # Nov
    [ ](?P<year>[0-9]{4}|[0-9]{2})                       # 18
    (?P<zone>\p{Lu}{2,4})?                               # EDT
    """
)
FILED_DAY = Pattern(
    r"(?P<day>[0-9]{2})-(?P<month>\p{Lu}{3})-(?P<year>[0-9]{2}) (?P<clock>[0-9]{2}:[0-9]{2})"
)  # 12-OTT-20 10:15
SIGN_OFF = re.compile(r"[a-z]{2,5}(?: [a-z0-9]{2,5}(?:/[a-z0-9]{2,5})?){1,8}")  # dpa koe yyno n1 sck
BYLINE = Pattern(  # Von Petra Klein
    r"\L<by> (?P<names>\p{L}[^=]{1,110})", by=frozenset(words.capitalize() for words in newsroom_words("by"))
)

LINES_ABOVE = 20  #: lines in front of the header at most, such as ZCZC
LONGEST_NAMES = 110  #: characters behind "By"
NAME = re.compile(r"[a-z]{3}[0-9]{4}")  # eca0003
NAMELESS = "nml0000"  #: stands for the name of a story that has none
NO_HEADLINE = "-"  #: stands for the headline of a story that has none
