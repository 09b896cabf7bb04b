"""Sign-offs: lines that close a story with the agency's name, the desk's initials or a filing time."""

from __future__ import annotations

from typing import Final

from ...lexicon.agencies import NEWS_AGENCIES
from ...text.matching import Pattern

__all__ = ["is_sign_off"]

_INITIALS: Final = r"[a-z]{2,3}(?:/[a-z]{2,3}){0,3}"

_SIGN_OFF: Final = Pattern(
    rf"""(?x)
      [-—–(\s]{{0,4}}(?:Reuters?|REUTERS?|reuters?)[\s.^M)]{{0,6}}  # Reuter   REUTER   Reuter...   --Reuters   reuter^M
    | AP-[A-Z]{{2}}-\d\d-\d\d-\d\d.{{0,20}}                          # AP-WF-11-13-13 0745GMT
    | [a-z]{{2,4}}(?:/[a-z]{{2,4}}){{1,5}}                          # hh/ph/ts/hd                 (AFP desk initials)
      (?:\s\(\L<agencies>(?:,\s\L<agencies>){{0,5}}\))?             # ab/cd (AP, dpa)
    | \([a-z]{{2,3}}\) | \([a-z]{{2,4}}(?:[/-][a-z]{{2,4}}){{1,4}}\)   # (kl)   (kl-rm)   (kl/rm)
    | \L<agencies>\s[a-z]{{2,4}}(?:/[a-z]{{2,4}}){{1,5}}             # EFE kl/rm
    | \((?i:end|more\ to\ follow)\)\s\L<agencies>                  # (END) Dow Jones Newswires
    | \(\L<agencies>\)(?:\s[A-Z]{{2,3}}){{1,5}}                      # (PTI) KL RM
    | \L<agencies>(?:\s[A-Z]{{2,3}}){{2,5}}                          # PTI KL RM
    | [(/](?i:end)(?:/[A-Z\d]{{2,5}}){{0,6}}[)/]                     # /END/   (END/KL/RM/21)
    | \d\d-\d\d-\d\d\s\d{{4}}[A-Z]{{2,4}}                            # 05-06-13 1200ET
    | [A-Z]{{2,4}}/\d{{5,9}}                                        # MNP/6012345
    | (?:dpa|afp|apa|ap)(?:[ ][a-z]{{2,4}}){{1,5}}                  # dpa grj rmo
    | AAP(?:[ ]RTV)?(?:[ ]{_INITIALS}){{1,2}}                       # AAP RTV ar
    | \(Schluss\)(?:[ ]{_INITIALS})?                                # (Schluss) bo/ek
    | [-—–=]{{1,2}}\s?\L<agencies>\.?                               # --Bernama   = AFP
    | [A-Z]{{2,5}}/[A-Z]{{2,5}}(?:/[A-Z]{{2,5}}){{0,3}}             # ABC/DEF
    | \([A-Z]{{2,5}}/[a-z]{{2,4}}(?:[ /][a-z]{{2,4}}){{0,4}}\)      # (SDA/mf ba)
    | \(\L<agencies>\)\.?                                           # (AFP)
    | \(end\)\s[a-z]{{2,4}}(?:\.[a-z]{{2,4}})?                      # (end) km.rk
    | (?i:nnnn|--?\s?(?:30|0)\s?--?|enditem(?:/[a-z]{{2,4}})?|\(?(?:end|ends)\)?)
    """,
    agencies=NEWS_AGENCIES,
)
_LONGEST: Final = 40
#: A sign-off that does not begin with a letter or a figure begins with one of these.
_MARKS: Final = frozenset("([-—–=/ \t\xa0")
_CLOSING: Final = frozenset({"reuter", "nnnn", "enditem", "end", "ends"})
#: The first words of sign-offs that are neither all small nor all capital letters in front of a slash.
_FIRST_WORDS: Final = frozenset(name.split()[0].lower() for name in NEWS_AGENCIES) | _CLOSING


def is_sign_off(words: str) -> bool:
    """Return whether a line is a sign-off."""
    return len(words) <= _LONGEST and _may_sign_off(words) and _SIGN_OFF.fullmatch(words) is not None


def _may_sign_off(words: str) -> bool:
    """Return whether a line begins as sign-offs do; most lines do not."""
    first = words[:1]
    if first.isalpha():
        word, slash, _ = words.partition(" ")[0].partition("/")
        if slash and (word.islower() or word.isupper()):
            return True
        return word.startswith("AP-") or word.lower().partition("^")[0].rstrip(".)…") in _FIRST_WORDS
    return first in _MARKS or (first.isdigit() and words[2:3] == "-")
