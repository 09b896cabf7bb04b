"""Sign-offs: lines that close a story with the agency's name, the desk's initials or a filing time."""

from __future__ import annotations

from typing import Final

from ...lexicon import loading
from ...lexicon.agencies import LISTENERS, NEWS_AGENCIES
from ...text.matching import Pattern

__all__ = ["ADDED", "is_sign_off"]

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
    | (?i:nnnn|--?\s?(?:30|0)\s?--?|endi(?:tem(?:/[a-z]{{2,4}})?)?|\(?(?:end|ends)\)?)
    """,
    agencies=NEWS_AGENCIES,
)
_LONGEST: Final = 40
#: A sign-off that does not begin with a letter or a figure begins with one of these.
_MARKS: Final = frozenset("([-—–=/ \t\xa0")
_CLOSING: Final = frozenset({"reuter", *loading.words("newsroom_words", "end")})
#: The first words of sign-offs that are neither all small nor all capital letters in front of a slash.
_FIRST_WORDS: Final[set[str]] = {*_CLOSING, *(name.split()[0].lower() for name in NEWS_AGENCIES)}

#: The sign-offs of layouts that were added.
ADDED: Final[list[Pattern]] = []
_LONGEST_ADDED: Final = 200


def _renew() -> None:
    """Read the sign-offs of the agencies that are known now."""
    _SIGN_OFF.replace(_SIGN_OFF.source, agencies=NEWS_AGENCIES)
    _FIRST_WORDS.clear()
    _FIRST_WORDS.update(_CLOSING, (name.split()[0].lower() for name in NEWS_AGENCIES))


LISTENERS.append(_renew)


def is_sign_off(words: str) -> bool:
    """Return whether a line is a sign-off, or two that were joined: "EFE" and the desk's initials below it."""
    if len(words) <= _LONGEST and "\n" in words:
        words = words.replace("\n", " ")
    if len(words) <= _LONGEST and _may_sign_off(words) and _SIGN_OFF.fullmatch(words) is not None:
        return True
    return bool(ADDED) and len(words) <= _LONGEST_ADDED and _is_added(words)


def _is_added(words: str) -> bool:
    """Return whether a line is a sign-off by a layout that was added."""
    for pattern in ADDED:  # noqa: SIM110  compiled, a loop is faster than a generator
        if pattern.fullmatch(words) is not None:
            return True
    return False


def _may_sign_off(words: str) -> bool:
    """Return whether a line begins as sign-offs do; most lines do not."""
    first = words[:1]
    if first.isalpha():
        word, slash, _ = words.partition(" ")[0].partition("/")
        if slash and (word.islower() or word.isupper()):
            return True
        return word.startswith("AP-") or word.lower().partition("^")[0].rstrip(".)…") in _FIRST_WORDS
    return first in _MARKS or (first.isdigit() and words[2:3] == "-")
