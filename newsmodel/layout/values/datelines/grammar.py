"""The grammar of datelines: place words, day, agency and final mark.

    dateline = [lead] [places ["," [weekday ","] date]] [agency] mark
    places   = words that begin with a capital, with blanks, commas, "/" and small words such as "de" between them
    date     = month day ["," year]  /  day month [year]
    agency   = "(" words ")"  /  "/" words "/"  /  ", Reuter"
    mark     = "-" / "--" / "—" / "_" / ":" / ".-" and what damage leaves of them

All patterns are possessive and look at no more than a window, so reading is linear whatever the text.
"""

from __future__ import annotations

import re
from typing import Final

from ....lexicon import loading
from ....text.characters import APOSTROPHE, BLANK, BLANKS, DASH, DASHES, HYPHEN
from ....text.matching import Pattern, any_of

__all__ = [
    "AGAIN",
    "AGENCY",
    "BEHIND_BLANK",
    "CLOCK_AND_DATE",
    "DATE_IN_BRACKETS",
    "DAY_MONTH",
    "DAY_YEAR",
    "DIGITS",
    "GO_ON",
    "LEAD",
    "LONGEST_REGION",
    "MARK",
    "MAYBE_SMALL_MONTH",
    "MISTAKEN_BLANK",
    "MORE_AGENCY",
    "MORE_DATE",
    "NAMED_AGENCY",
    "NO_DAY",
    "PLACE_WORD",
    "SMALL_HEAD",
    "SMALL_MONTH",
    "SMALL_PLACE_WORD",
    "SMALL_WORDS",
    "UNMARKED_AGENCY",
    "UNSEEN",
    "WINDOW",
]

WINDOW: Final = 160  # characters within which a dateline ends

_INVISIBLE: Final = "\u200b\u2060\ufeff"
_BLANKS: Final = rf"{BLANK}{_INVISIBLE}"
_LETTERS: Final = r"[\p{L}\p{M}]"
_YEAR: Final = r"(?:(?:1[5-9]|20)\d\d)"
_ORDINAL: Final = "(?:st|nd|rd|th)?+"

# ****LONDON   RPT --LONDON   c    LONDON (a stray key of the wire desk)
LEAD: Final = Pattern(r"\*{1,8}+[ ]*+|RPT[ ]?--?[ ]?|[a-z][ ]{2,8}+")

# what may stand behind a place word: blanks, a line break behind a comma, a region or a province in brackets
LONGEST_REGION: Final = 30  # characters within the brackets
_BEHIND: Final = rf"""
    [{_BLANKS},;/]*+(?:(?<=[,/])\r?+\n[ \t]*+)?+          # DUBAI,<line break>LONDON
    (?:\([^()\r\n]{{2,{LONGEST_REGION}}}+\)(?:[ ]*+(?=\[)               # Alwar (Rajasthan) [India]
        |,[ ](?=(?:[A-Z][a-z]{{2,8}}\.?[ ])?\d)))?+       # Alwar (RJ), May 4
"""
#: With what goes on, behind a place word and a blank, what stands behind that word; anything else follows it.
BEHIND_BLANK: Final = frozenset((*BLANKS, *_INVISIBLE, *",;/("))
# a word of NEW YORK   RENO, Nev.,   Rio de Janeiro   BEIRUT/THE HAGUE, with what stands behind it
PLACE_WORD: Final = Pattern(
    rf"""(?x)
    (?P<word>
        \[?+[ʿʾʻ‘]?+[\p{{Lu}}\p{{Lt}}\p{{Lo}}]{_LETTERS}*+                                # LONDON  [India  ʿAjmān
        (?:(?:[{APOSTROPHE}]|[.{HYPHEN}][{APOSTROPHE}]?+){_LETTERS}++)*+        # PORT-AU-PRINCE  N.J  N'DJAMENA
        \.?+\]?+                                                                # Calif.  India]
    )
    {_BEHIND}
    """
)
#: Small words in the names of places.
SMALL_WORDS: Final = loading.words("datelines", "inside") | loading.words("place_words", "dateline")
# Rio de Janeiro   the Netherlands   northern Iraq   JEDDAH & RIYADH
SMALL_PLACE_WORD: Final = Pattern(rf"(?x)(?P<word>{any_of(SMALL_WORDS)})(?=[ \xa0]){_BEHIND}")

DIGITS: Final = frozenset("0123456789lIO")  # some of them mistyped
GO_ON: Final = DIGITS | DASHES | frozenset("(/_:&.,â\x96\x97\ufffd\r\n")  # what may follow the words of the places

# 3   3rd   11, 2018   25, 1987.
DAY_YEAR: Final = Pattern(
    rf"(?P<day>\d{{1,2}}+)(?:st|nd|rd|th|ST|ND|RD|TH)?+(?!\w)(?:[,.]?+[{_BLANKS}]*+(?P<year>{_YEAR})(?!\w))?+"
)
# the same day once more: Nov 12, 2020, Nov. 12, 2020 (GLOBE NEWSWIRE)
AGAIN: Final = Pattern(rf",[{_BLANKS}]*+(?P<month>[A-Z][a-z]{{2,8}}+)\.?[ ](?=\d)")
NO_DAY: Final = Pattern(r"[\dlIoOQ]{1,4}+(?!\w)")  # 119   l   2O
# 18 Jun   5th of April 2016   21 de enero
DAY_MONTH: Final = Pattern(
    rf"""(?x)
    (?P<day>\d{{1,2}}+){_ORDINAL}\.?+[{_BLANKS}]*+(?:(?:of|de|di)[ ])?+(?P<month>\p{{L}}{{3,10}}+)\.?+(?!\w)
    (?:,?+[{_BLANKS}]*+(?P<year>{_YEAR})(?!\w))?+
    """
)
# 09:12 AM EST, 03/04/2021: how wires of companies' news open
CLOCK_AND_DATE: Final = Pattern(
    r"""(?x)
    \d{1,2}:\d\d (?:[ ]?[AaPp]\.?[Mm]\.?)? (?:[ ][A-Z]{2,4})? ,?[ ]
    (?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>(?:19|20)\d\d) (?=[ ]\()
    """
)
# LONDON, march 4 -   san jose, costa rica, april 7 -: a comma, perhaps a region, a month in small letters, a day
SMALL_MONTH: Final = Pattern(
    rf",?+[{_BLANKS}]*+(?P<region>[^,\d\r\n]{{2,20}}+,[{_BLANKS}]*+)??(?P<month>[a-z]{{3,9}}+)\.?+[{_BLANKS}]++(?=[\dlO])"
)
MAYBE_SMALL_MONTH: Final = re.compile(rf"[a-z]\.?[{_BLANKS}]+[\dlO]")  # its end, which few lines have
SMALL_HEAD: Final = Pattern(rf"\p{{L}}{_LETTERS}*+(?:[ .'’{HYPHEN}]{{1,2}}+{_LETTERS}++){{0,3}}+")

# (AP)   /TASS/   , Reuter
AGENCY: Final = Pattern(
    rf"""(?x)
    [\s,.;{_BLANKS}]*+
    (?: \((?P<round>[^()\r\n]{{2,70}}+(?:\([^()\r\n]{{2,12}}+\))?+)\)      # (AP)   (Jordan News Agency (Petra))
      | /(?P<slash>[^/\r\n]{{2,40}}+)/
      | (?P<bare>\p{{L}}[\p{{L}}\p{{M}}.]{{1,14}}+)(?=[{_BLANKS}]*+[\-–—_:]) )
    """
)
MARK: Final = Pattern(
    rf"""(?x)
    [\s,.;{_BLANKS}]*+
    (?P<mark>
        [{DASH}]{{1,6}}+(?:[ ][\-–—]{{1,3}}+(?=\s))?+      # -  --  —  - -
      | _{{1,3}}+ | :-?+                                   # _  :
      | â€["“”\x93\x94] | [\x96\x97] | \ufffd{{1,3}}+      # a dash after its encoding was mistaken
      | &(?:[mn]dash|\#821[12]);
    )
    """
)
# what may follow the first mark and belong to it: KANSAS CITY, Mo. - March 13 -   LONDON--(BUSINESS WIRE)--
MORE_DATE: Final = Pattern(rf"[{_BLANKS}]*+(?P<month>\p{{L}}{{3,9}}+)\.?+[{_BLANKS}]++(?=\d)")
MORE_AGENCY: Final = Pattern(r"[ \xa0]*+\((?P<agency>[^()\r\n]{2,70}+)\)")
# TARN Sept 17 Sapa FERRY BACK IN SERVICE
UNMARKED_AGENCY: Final = Pattern(r"[ \xa0](?P<agency>\p{L}{2,14}+)(?:[ \xa0]++(?=\p{Lu}{2})|\Z)")
# МОСКВА, 3 мар - РИА Новости.
NAMED_AGENCY: Final = Pattern(r"[ \xa0]?(?P<agency>\p{Lu}{2,12}(?:[ ]\p{Lu}\p{L}{2,15})?)\.(?=\s)")
# KABUL (March 3)   TARN (AP, 3 March 2020)
DATE_IN_BRACKETS: Final = Pattern(
    rf"""(?x)
    [\s,\-–—]*+\b
    (?: (?P<month>\p{{L}}{{3,9}})\.?[ ](?P<day>\d{{1,2}}){_ORDINAL}(?:,?[ ]?(?P<year>{_YEAR}))?
      | (?P<day>\d{{1,2}}){_ORDINAL}[ ](?P<month>\p{{L}}{{3,9}})\.?(?:,?[ ]?(?P<year>{_YEAR}))? )\Z
    """
)
MISTAKEN_BLANK: Final = "Â\xa0"  # U+00A0 after its encoding was mistaken
UNSEEN: Final = Pattern(r"(?:[\s\u200b\ufeff]|Â(?!\p{L}))*+")  # "Â" of a blank, not of "Ângela"
