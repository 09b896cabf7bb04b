"""What a wire puts in front of copy: routing lines, and the control characters of a transmission.

Shapes after ANPA 1312 (routing and keyword lines), IPTC 7901 (header, keyword line, envelope controls), and the
practice of Reuters, AP, dpa and AFP desks.
"""

from __future__ import annotations

from typing import Final

from ...lexicon import loading
from ...text.matching import Pattern
from ...text.patterns import CAPITAL, IN_WORD, LETTER

__all__ = ["FORM_FEED", "is_routing", "starts_transmission"]

FORM_FEED: Final = "\x0c"
_START_OF_HEADING: Final = "\x01"
_START_OF_TEXT: Final = "\x02"

_CHANGES: Final = loading.words("routing_words", "change")
_FIRST_OF_CHANGES: Final = frozenset(words.partition(" ")[0] for words in _CHANGES)
_HELD: Final = loading.words("routing_words", "cancelled", "withheld")
_PRIORITIES: Final = loading.words("routing_words", "priority")
_COUNTED: Final = ("FIRST", "SECOND", "THIRD")
_ORDINALS: Final = ("ST", "ND", "RD", "TH")

_ROUTING: Final = Pattern(
    rf"""(?x)
      [a-z]{{3}}\d{{4}}\s\d\s[a-z]\s\d+\s.*          # eca0003 3 i 380  dpa 0045      (IPTC 7901 header)
    | [A-Z]\d{{4}}[a-z]{{3,12}}                      # W2607asian                     (ANPA 1312 service line)
    | [a-z]\s[a-z]\s[A-Z]{{2,4}}-.*\d                # r a BC-US--Storm-Coast 11-13 1693
    | [A-Z]{{2,4}}-[A-Z]{{2,10}}--.*                 # BC-US--Storm-Coast, 1st Ld-Writethru,1140
    | {CAPITAL}\w++(?:/{LETTER}[{IN_WORD} .]*+)+/    # Harbour/transport/   Ägypten/Verkehr/     (keyword line)
    | (?:[AP]M|BC|US)-[A-Z].{{1,50}},\s?(?:.{{2,40}},\s?)?
      [a-z]?\d{{3,5}}(?:[,-]\d{{2,4}})?               # PM-Storm, 1st Ld, a0420,310
    | \^?BC-[A-Z][\w.'-]++(?:\s[A-Z][\w.'-]++){{0,3}}  # BC-Storm
    | [A-Z]{{4}}\d\d\s[A-Z]{{4}}\s\d{{6}} | [A-Z]{{5}}\d   # WTNT31 KNHC 191431   TCPEP2  (weather services)
    | AP\sNewsAlert | With\sAP\s(?:Photo|Video|Graphic)s?
    | AP\s(?:Photo|Video|Graphic)s?(?:\s[A-Z]{{2,5}}\d+,?)+
    | \(?(?:Eds?|EDS|ATTN):.*                                     # Eds: Restores reference in 3rd paragraph
    | \(?(?:\L<held>)\)?                            # KILL   (WITHDRAWN)   HOLD FOR RELEASE
    | \L<priority> | EMBARGO(?:ED)?\b.* | LEAD\s.*   # URGENT    EMBARGOED UNTIL 0600
    | (?:\d(?:{"|".join(_ORDINALS)})|{"|".join(_COUNTED)})\s(?:LEAD|LD|TAKE|ADD).*
    | \d(?:{"|".join(_ORDINALS)})\sNET
    | zczc\b.* | nnnn\b.*
    | \d{{6}}\sGMT\s[A-Z][a-z]{{2}}\s\d\d            # 212101 GMT Nov 18              (IPTC 7901 trailer)
    | \(ATTN:.*\)                                    # (ATTN: ADDS details in paras 4-6)
    | \(\L<change>\b.*\)                             # (Adds comments)
    | \L<change>,?\s(?:.{{0,200}}[\s,])?\L<detail>\b.{{0,200}}(?<![.!?])   # Adds comments, details
    """,
    held=_HELD,
    priority=_PRIORITIES,
    change=_CHANGES,
    detail=loading.words("routing_words", "detail"),
)
_LONGEST: Final = 400
# The first words of lines that open with capitals or a bracket and are told by their words.
_FIRST_WORDS: Final = frozenset(
    words.partition(" ")[0] for words in (*_CHANGES, *_HELD, *_PRIORITIES, *_COUNTED, "AP", "LEAD")
)
_LONGEST_FIRST: Final = max(map(len, _FIRST_WORDS))
_FIRST_LABELS: Final = ("Ed:", "Eds:", "EDS:", "ATTN:")


def is_routing(words: str) -> bool:
    """Return whether a line only routes the copy to desks and is not part of the story."""
    return 0 < len(words) <= _LONGEST and _may_route(words) and _ROUTING.fullmatch(words.rstrip(" =")) is not None


def _may_route(words: str) -> bool:
    """Return whether a line may be one of these, going by its first letters and its last; most lines are not."""
    first, second = words[0], words[1:2]
    if first.isupper():
        if words[-1] in "/= " or words.startswith(_FIRST_LABELS):  # "Harbour/transport/"
            return True
        if second.islower():  # nearly all copy
            return words.partition(" ")[0].rstrip(",") in _FIRST_OF_CHANGES or words.startswith("With AP ")
        return (
            "-" in words[2:5]  # the region of a keyword line
            or second.isdigit()
            or words[4:5].isdigit()
            or words[5:6].isdigit()
            or words.startswith("EMBARGO")
            or _first_word(words) in _FIRST_WORDS
        )
    if first == "(":
        return second.isupper() and (words.startswith(_FIRST_LABELS, 1) or _first_word(words[1:]) in _FIRST_WORDS)
    if first.islower():
        return words[3:4].isspace() if second.isspace() else words[3:4].isdigit() or words.startswith(("zczc", "nnnn"))
    if first.isdigit():
        return words[1:3] in _ORDINALS or words[7:10] == "GMT"
    return first.isalnum()


def _first_word(words: str) -> str:
    """Return the letters a line begins with."""
    end = 0
    for character in words[: _LONGEST_FIRST + 1]:
        if not character.isalpha():
            break
        end += 1
    return words[:end]


def starts_transmission(raw: str) -> bool:
    """Return whether a line opens a transmission: it has the control character SOH or STX."""
    return _START_OF_HEADING in raw or _START_OF_TEXT in raw
