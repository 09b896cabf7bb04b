"""The text of an IPTC 7901 transmission, the notebook below it, and what follows."""

from __future__ import annotations

import re

from ...layout.lines.end_notes import is_end_note
from ...lexicon import loading
from ...model import BlockKind
from .._wires.filing import filing_stamp
from .._wires.lines import WireLine
from .._wires.paragraphs import opens_paragraph
from .._wires.story import WireStory
from .notation import FILED, FILED_DAY, SIGN_OFF

__all__ = ["groups_of", "kind_of", "notes_start", "read_notes", "read_tail"]

_NOTES = re.compile(r"\#{1,3} ?\S.{0,80}|(?:\* ?){3,8}|-{4,}")  # "# Notebook", "* * * *"
_HEADING = re.compile(r"\#{1,3} ?\S.{0,80}|[*\- ]++")  # "## Redaktionelle Hinweise", "* * * *"
_FULL = 50  # characters of a line that is nearly as long as lines are sent
_END = re.compile(r"\./\.(?P<desk>[A-Z]{2,5})?")  # ./.   ./.KLM
_CLOSERS = {words.upper() for words in loading.words("newsroom_words", "closes")}


def kind_of(text: str, group: list[WireLine]) -> BlockKind:
    """Return what a part of the body is: all of it runs but what closes a story."""
    words = text[group[0].first : group[0].last]
    if group[0].blank:
        return BlockKind.PARAGRAPH
    return (
        BlockKind.FURNITURE
        if _closes(words)
        else BlockKind.END_NOTE
        if words.startswith("((") or (len(group) == 1 and SIGN_OFF.fullmatch(words) is not None)
        else BlockKind.PARAGRAPH
    )


def _closes(words: str) -> bool:
    """Return whether a line says that the story is over, with or without the initials of the desk."""
    return words in _CLOSERS or _END.fullmatch(words) is not None


def notes_start(text: str, lines: list[WireLine], at: int, end: int) -> int:
    """Find the line that begins the notebook: a heading on a line of its own between blank lines."""
    for n in range(at, end):
        line = lines[n]
        if not line.blank and text[line.first] in "#*" and _NOTES.fullmatch(text, line.first, line.last):
            alone = (n == at or lines[n - 1].blank) and (n + 1 >= end or lines[n + 1].blank)
            if alone:
                return n
    return end


def groups_of(text: str, lines: list[WireLine]) -> list[list[WireLine]]:
    """Put the lines of a paragraph together: blank lines part them, an indent or the mark of an item opens one."""
    groups: list[list[WireLine]] = []
    noted = False
    for line in lines:
        words = text[line.first : line.last]
        note = not line.blank and (is_end_note(words) or words.startswith("((") or _closes(words))
        opens = (
            not groups
            or note
            or (noted and not _goes_on(text, groups[-1][-1]))
            or line.blank != groups[-1][0].blank
            or (not line.blank and opens_paragraph(text, groups[-1], line, is_set_in=_is_set_in(text, line)))
        )
        if opens:
            groups.append([line])
        else:
            groups[-1].append(line)
        noted = note or (noted and not opens)
    last = next((group for group in reversed(groups) if not group[0].blank), None)
    if last is not None and len(last) > 1 and SIGN_OFF.fullmatch(text, last[-1].first, last[-1].last):
        groups.insert(groups.index(last) + 1, [last.pop()])
    return groups


def _is_set_in(text: str, line: WireLine) -> bool:
    return text[line.start : line.first].endswith(("  ", "\t"))


def _goes_on(text: str, line: WireLine) -> bool:
    """Return whether a note is as long as lines are sent and does not end there, so that it goes on on the next."""
    return line.last - line.first > _FULL and text[line.last - 1] not in ".)]!?"


def read_notes(wire: WireStory, lines: list[WireLine]) -> None:
    """Claim the notebook; its last line signs the story off."""
    seen = [line for line in lines if not line.blank]
    for line in lines:
        words = wire.text[line.first : line.last]
        if line.blank:
            wire.claim_blank(line)
        elif line is seen[-1] and SIGN_OFF.fullmatch(words):
            wire.claim(BlockKind.END_NOTE, [line])
        else:
            wire.claim(BlockKind.FURNITURE, [line])
            if _HEADING.fullmatch(words) is None:
                wire.desk.note(words)
                wire.say("editor_note", words, line.first)


def read_tail(wire: WireStory, lines: list[WireLine]) -> None:
    """Claim what follows ETX: the filing line and fill."""
    for line in lines:
        if line.blank:
            wire.claim_blank(line)
            continue
        mention = wire.claim(BlockKind.FURNITURE, [line])
        filed = FILED.match(wire.text, line.first, line.last) or FILED_DAY.match(wire.text, line.first, line.last)
        if filed is not None and mention is not None and wire.published is None:
            clock, zone = filed["clock"].replace(":", ""), filed.groupdict().get("zone")
            stamp = filing_stamp(mention, filed["day"], filed["month"], filed["year"], clock, zone)
            wire.set_published(stamp)
