"""Sign-offs and end notes on the same line as the last sentence."""

from __future__ import annotations

import re
from typing import Final

from ....lexicon.agencies import LISTENERS, NEWS_AGENCIES
from ....text.characters import CLOSING
from ....text.matching import Pattern
from ...draft import Draft

__all__ = ["cut_closing"]

# what closes a story, behind its last sentence: "… Tarn. Enditem", "… said.—INP", "… said. EFE", "… (Writing by …)"
_CLOSES: Final = Pattern(
    rf"""(?x)
    (?<=[.!?{CLOSING}])[ \t\xa0]*+(?=(?P<note>
        Endi(?:tem)?\Z | \((?i:end)\)(?:[ ][a-z]{{2,4}}(?:[./][a-z]{{2,4}})?)?\Z
      | [-—–]{{1,2}}[ ]?\L<agencies>\Z | \L<capitals>\Z
      | \((?:Additional[ ]|Writing[ ]and[ ])?(?:Reporting|Writing|Editing)[ ]by[ ][^()]{{3,300}}\)\Z
    ))
    """,
    agencies=NEWS_AGENCIES,
    capitals=frozenset(filter(str.isupper, NEWS_AGENCIES)),
)
_LAST_LETTERS: Final[set[str]] = set()
_LONGEST_END: Final = 15  # characters of "(end)" and the initials behind it


def _renew() -> None:
    """Look for the agencies that are known now."""
    capitals = frozenset(filter(str.isupper, NEWS_AGENCIES))
    _CLOSES.replace(_CLOSES.source, agencies=NEWS_AGENCIES, capitals=capitals)
    _LAST_LETTERS.clear()
    _LAST_LETTERS.update(["Endi", "Enditem"], (re.split(r"\W", name)[-1] for name in NEWS_AGENCIES))


_renew()
LISTENERS.append(_renew)

_CLOSING_REACH: Final = 320  # characters from the end of a line in which its closing words begin
_STOPS: Final = frozenset('.?!”"’…')  # what most lines end in
_SHORTEST_CLOSED: Final = 12  # characters of a sentence in front of them
_LAST_LINES: Final = 4  # with words, of which one can have the closing words at its end


def cut_closing(draft: Draft) -> None:
    """Cut a sign-off or a note in brackets off the end of the last paragraph."""
    lines, text = draft.lines, draft.text
    number = len(lines)
    for _ in range(_LAST_LINES):
        number = lines.before(number)
        if number < draft.body:
            return
        start, end = lines.start[number], lines.end[number]
        if text[end - 1] in _STOPS or not _may_close(text, start, end):
            continue
        match = _CLOSES.search(text, max(start + _SHORTEST_CLOSED, end - _CLOSING_REACH), end)
        if match is not None:
            draft.cut((number, match.start("note")))
            return


def _may_close(text: str, start: int, end: int) -> bool:
    """Return whether a line ends in a bracket or in the last letters of such words; most lines are refused by it."""
    if text[end - 1] == ")":
        return True
    at = end
    while at > start and text[at - 1].isalnum():
        at -= 1
    return text[at:end] in _LAST_LETTERS or "(end)" in text[max(start, end - _LONGEST_END) : end].lower()
