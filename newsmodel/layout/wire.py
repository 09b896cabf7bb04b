"""What the wire adds to copy: routing lines in front of it, sign-offs behind it.

Shapes after ANPA 1312 (routing and keyword lines), IPTC 7901 (header, keyword line, envelope controls), and the
practice of Reuters, AP, dpa and AFP desks.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["FORM_FEED", "is_routing", "is_sign_off", "starts_transmission"]

FORM_FEED: Final = "\x0c"
_START_OF_HEADING: Final = "\x01"
_START_OF_TEXT: Final = "\x02"

_ROUTING: Final = re.compile(
    r"""
      [a-z]{3}\d{4}\s\d\s[a-z]\s\d+\s.*            # eca0003 3 i 380  dpa 0045      (IPTC 7901 header)
    | [A-Z]\d{4}[a-z]{3,12}                        # W2607asian                     (ANPA 1312 service line)
    | [a-z]\s[a-z]\s[A-Z]{2,4}-.*\d                # r a BC-US--Storm-Coast 11-13 1693
    | [A-Z]{2,4}-[A-Z]{2,10}--.*                   # BC-US--Storm-Coast, 1st Ld-Writethru,1140
    | [A-Z]\w+(?:/[A-Za-z][\w .-]*)+/              # Harbour/transport/             (keyword line)
    | AP\s(?:Photo|Video|Graphic)s?(?:\s[A-Z]{2,5}\d+,?)+
    | \(?Eds?:.*                                   # Eds: Restores reference in 3rd paragraph
    | (?:REFILE|EXTRA|URGENT|FLASH|BULLETIN|SNAP|ALERT|ADVISORY|CORRECTION|CORRECTED|REPEAT|EMBARGO(?:ED)?\b.*
        | (?:\d(?:ST|ND|RD|TH)|FIRST|SECOND|THIRD)\s(?:LEAD|LD|TAKE|ADD).*
        | \d(?:ST|ND|RD|TH)\sNET | ROUNDUP | LEAD\s.*)
    | zczc\b.* | ^nnnn\b.*
    | \d{6}\sGMT\s[A-Z][a-z]{2}\s\d\d               # 212101 GMT Nov 18              (IPTC 7901 trailer)
    | \(ATTN:.*\)                                   # (ATTN: ADDS details in paras 4-6)
    | \((?:Adds|Updates|Recasts|Refiles|Corrects|Repeats|Releads|Rewrites|Writes\sthrough)\b.*\)  # (Adds comments)
    """,
    re.VERBOSE,
)

# The first letters that a routing line can have are all letters; this keeps long lines away from the pattern.
_LONGEST_ROUTING: Final = 400

_SIGN_OFF: Final = re.compile(
    r"""
      [-—–(\s]{0,4}(?:Reuters?|REUTERS?|reuters?)[\s.^M)]{0,6}     # Reuter   REUTER   Reuter...   --Reuters   reuter^M
    | AP-(?:WF|WS|NY|ES|CS|PS)-\d\d-\d\d-\d\d.{0,20}               # AP-WF-11-13-13 0745GMT
    | [a-z]{2,4}(?:/[a-z]{2,4}){1,5}                               # hh/ph/ts/hd                (AFP desk initials)
      (?:\s\((?:AP|AFP|dpa|Reuters|EFE|KNA|epd)(?:,\s(?:AP|AFP|dpa|Reuters|EFE|KNA|epd)){0,5}\))?    # ab/cd (AP, dpa)
    | [A-Z]{2,4}/\d{5,9}                                           # MNP/6012345
    | (?:dpa|afp|apa|ap)(?:[ ][a-z]{2,4}){1,5}                     # dpa grj rmo
    | AAP(?:[ ]RTV)?(?:[ ][a-z]{2,3}(?:/[a-z]{2,3}){0,3}){1,2}     # AAP RTV ar
    | \(Schluss\)(?:[ ][a-z]{2,3}(?:/[a-z]{2,3}){0,3})?            # (Schluss) bo/ek
    | [-—–=]{1,2}\s?(?:AP|AFP|UPI|dpa|DPA|Xinhua|PTI|ANI|IANS|Bernama|BERNAMA|TASS|EFE|AAP|PA|APP|INP|Kyodo|Interfax)\.?
    | [A-Z]{2,5}/[A-Z]{2,5}(?:/[A-Z]{2,5}){0,3}                    # ABC/DEF
    | \([A-Z]{2,5}/[a-z]{2,4}(?:[ /][a-z]{2,4}){0,4}\)              # (SDA/mf ba)
    | \((?:AP|AFP|UPI|Reuters|REUTERS|dpa|Xinhua|PTI|ANI|IANS|TASS|EFE|SPA|WAM|APP|Bernama|ANSA|Kyodo)\)\.?  # (AFP)
    | \(end\)\s[a-z]{2,4}(?:\.[a-z]{2,4})?                          # (end) km.rk
    | (?i:nnnn|-30-|enditem(?:/[a-z]{2,4})?|\(?(?:end|ends)\)?)
    """,
    re.VERBOSE,
)
_LONGEST_SIGN_OFF: Final = 40


def is_routing(words: str) -> bool:
    """Tell whether a line directs the copy to desks and is no part of the story."""
    return len(words) <= _LONGEST_ROUTING and (words[0].isalnum() or words[0] == "(") and _routed(words)


def _routed(words: str) -> bool:
    return _ROUTING.fullmatch(words.rstrip(" =")) is not None


def is_sign_off(words: str) -> bool:
    """Tell whether a line closes a story: the agency's name, the desk's initials, a filing time."""
    return len(words) <= _LONGEST_SIGN_OFF and _SIGN_OFF.fullmatch(words) is not None


def starts_transmission(raw: str) -> bool:
    """Tell whether a line opens a transmission: it has the control character for a start of heading or of text."""
    return _START_OF_HEADING in raw or _START_OF_TEXT in raw
