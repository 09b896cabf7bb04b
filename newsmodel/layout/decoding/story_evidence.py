"""What a row's place in its story adds: what stands above and below, what is printed again, where running text is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ...lexicon import loading
from ..lines.positions import Lines
from ..lines.shapes import INDENTED, ends_sentence, line_key
from .line_evidence import EVIDENCE, FULL, line_evidence, text_evidence
from .rows import Row

__all__ = ["CERTAIN", "NAMES", "NEIGHBOURS", "story_evidence"]

_NEAR: Final = 6  # rows that are near
_TITLE: Final = 250  # characters of a row that may be printed again
_ALIKE: Final = 0.7  # share of words that two prints of a headline have in common
_LEAST_ALIKE: Final = 4  # words of such a row at least
_PART: Final = 0.9  # share of a row's words that stand in another
_REACH: Final = 12  # rows between two prints that are alike
_LONG: Final = 120  # characters of a row of running text of which little is asked
_NAMES_ABOVE: Final = 3  # rows above running text where its authors are named
_MID: Final = 45  # characters of a row that can break off in mid-sentence

_PLACE: Final = (
    *(f"row-{n}" for n in range(7)),
    *(f"row-from-end-{n}" for n in range(6)),
    *(f"blanks-above-{n}" for n in range(4)),
    *(f"blanks-below-{n}" for n in range(4)),
    "before-dateline-far",
    *(f"before-dateline-{n}" for n in range(1, 6)),
    "at-dateline",
    "behind-dateline",
    "no-dateline",
    *(f"before-text-{n}" for n in range(1, 5)),
    "at-text",
    "behind-text",
    *(f"behind-last-text-{n}" for n in range(1, 5)),
    *(f"text-near-{n}-{m}" for n in range(3) for m in range(3)),
    *(f"share-{n}" for n in range(5)),
    "first-print",
    "second-print",
    "like-above",
    "like-below",
    "part-of-above",
    "holds-below",
    "goes-on",
    "mid-sentence-above",
    "indented",
    "joined",
    "behind-end-mark",
    "whole-story-short",
    "longest-above-text",
    "below-author-label",
    "glued",
    "caption-print",
    "name-print",
    "name-above-text",
    "cut-print",
    "uncut-print",
)
_AHEAD: Final = ("first-print", "date-line", "byline", "headline-shape", "dateline", "end-mark")
_AHEAD_NUMBERS: Final = {name: number for number, name in enumerate(_AHEAD)}
_AHEAD_NAMES: Final = tuple(f"ahead:{name}" for name in _AHEAD)
_BEHIND_NAMES: Final = tuple(f"behind:{name}" for name in _AHEAD)
_RULES: Final = (
    "paragraph",
    "headline",
    "headline-repeat",
    "caption",
    "date-line",
    "summary-point",
    "byline",
    "dateline",
    "subhead",
    "furniture",
    "end-note",
)

#: The names of all evidence of a row, its neighbours' aside.
NAMES: Final[tuple[str, ...]] = (
    *EVIDENCE,
    *_PLACE,
    *_AHEAD_NAMES,
    *_BEHIND_NAMES,
    *(f"rule:{kind}" for kind in _RULES),
)
#: How far from a row the neighbours stand whose own evidence counts for it.
NEIGHBOURS: Final = (-2, -1, 1, 2)


#: What a row shows that is certainly running text; nobody asks for more.
CERTAIN: Final = [*FULL, "rule:paragraph"]


def story_evidence(text: str, lines: Lines, rows: Sequence[Row]) -> tuple[list[list[str]], list[list[str]]]:
    """List the evidence of the rows of a story.

    Args:
        text: The story's copy.
        lines: Its lines.
        rows: Its rows.

    Returns:
        Of each row what its own words show, which counts for its neighbours too, and what its place adds. Of rows that
        are certain only `CERTAIN`.
    """
    known: dict[str, list[str]] = {}
    own = [CERTAIN if row.certain else _own(lines, row, known) for row in rows]
    open_rows = [n for n, row in enumerate(rows) if not row.certain]
    running = [row.certain or _is_running(row, own[n]) for n, row in enumerate(rows)]
    place: list[list[str]] = [[] for _ in rows]
    _positions(lines, rows, open_rows, place)
    _around_text(running, own, open_rows, place)
    _longest(rows, running, own, place)
    _labels(text, rows, open_rows, own)
    _prints(text, rows, open_rows, place)
    _kinds_of_prints(text, rows, open_rows, own, place)
    _near(own, open_rows, place)
    _joins(text, lines, rows, open_rows, place)
    return own, place


def _own(lines: Lines, row: Row, known: dict[str, list[str]]) -> list[str]:
    """List what a row shows by its own words; little is asked of what is plainly running text.

    Pages print many lines several times: what the words of those above have shown is known.
    """
    if row.text and row.end - row.start >= _LONG:
        found = text_evidence(lines, row.start, row.end)
    else:
        words = lines.text[row.start : row.end]
        if words not in known:
            known[words] = line_evidence(lines, row.start, row.end)
        found = known[words].copy()
    if row.rule:
        found.append(f"rule:{row.rule}")
    return found


def _is_running(row: Row, found: list[str]) -> bool:
    """Tell whether a row is running text by its look."""
    if row.end - row.start < 70 and not (row.wrapped and row.rule in _MAY_BE_TEXT):  # noqa: PLR2004
        return False
    return ("stop" in found or row.wrapped) and _NO_TEXT.isdisjoint(found)


#: What captions show that are printed twice, and headlines do not.
_CAPTIONS: Final = frozenset({"caption", "ends-in-credit", "labelled-caption", "stop"})
_MAY_BE_TEXT: Final = frozenset({"", "paragraph"})
_NO_TEXT: Final = frozenset(
    {"end-note", "credit", "caption", "labelled-caption", "date-line", "routing", "furniture", "bullet", "byline"}
)


_ROW: Final = tuple(f"row-{n}" for n in range(7))
_FROM_END: Final = tuple(f"row-from-end-{n}" for n in range(6))
_ABOVE: Final = tuple(f"blanks-above-{n}" for n in range(4))
_BELOW: Final = tuple(f"blanks-below-{n}" for n in range(4))
_NEAR_TEXT: Final = tuple(f"text-near-{n}-{m}" for n in range(3) for m in range(3))
_BEFORE_DATELINE: Final = ("", *(f"before-dateline-{n}" for n in range(1, 6)), "before-dateline-far")
_BEFORE_TEXT: Final = tuple(f"before-text-{n}" for n in range(5))
_BEHIND_TEXT: Final = tuple(f"behind-last-text-{n}" for n in range(5))
_SHARES: Final = tuple(f"share-{n}" for n in range(5))


def _positions(lines: Lines, rows: Sequence[Row], open_rows: list[int], place: list[list[str]]) -> None:
    """Add where each open row stands."""
    count = len(rows)
    for n in open_rows:
        row, out = rows[n], place[n]
        out.append(_ROW[min(n, 6)])
        out.append(_FROM_END[min(count - 1 - n, 5)])
        above = row.first - rows[n - 1].last - 1 if n else 0  # blank lines around the whole copy say nothing
        below = rows[n + 1].first - row.last - 1 if n + 1 < count else 0
        out.append(_ABOVE[min(above, 3)])
        out.append(_BELOW[min(below, 3)])
        if lines.indent(row.first) > INDENTED:
            out.append("indented")
        if row.first != row.last:
            out.append("joined")


def _around_text(running: list[bool], own: list[list[str]], open_rows: list[int], place: list[list[str]]) -> None:
    """Add where each open row stands to the dateline and to running text."""
    count = len(running)
    sure = [n for n in open_rows if "dateline" in own[n]]
    dateline = next((n for n in sure if "dateline-agency" in own[n]), sure[0] if sure else None)
    first = running.index(True) if True in running else count
    last = -1
    sums = [0]
    for n, is_text in enumerate(running):
        sums.append(sums[n] + is_text)
        if is_text:
            last = n
    total = sums[-1]
    end_mark = False
    for n in open_rows:
        out = place[n]
        if dateline is None:
            out.append("no-dateline")
        elif n < dateline:
            out.append(_BEFORE_DATELINE[min(dateline - n, 6)])
        else:
            out.append("at-dateline" if n == dateline else "behind-dateline")
        out.append(_BEFORE_TEXT[min(first - n, 4)] if n < first else "at-text" if n == first else "behind-text")
        if first - _NAMES_ABOVE <= n < first and ("name-line" in own[n] or "byline" in own[n]):
            out.append("name-above-text")
        if n > last:
            out.append(_BEHIND_TEXT[min(n - last, 4)])
        ahead, behind = sums[min(count, n + 1 + _NEAR)] - sums[n + 1], sums[n] - sums[max(0, n - _NEAR)]
        out.append(_NEAR_TEXT[3 * min(ahead, 2) + min(behind, 2)])
        out.append(_SHARES[int(4 * sums[n + 1] / total) if total else 0])
        if end_mark:
            out.append("behind-end-mark")
        if "end-mark" in own[n] and 2 * sums[n + 1] > total:
            end_mark = True
        if count <= 3:  # noqa: PLR2004
            out.append("whole-story-short")


_HEADS_NAME: Final = loading.words("page_labels", "author")
_JOINT: Final = re.compile(r"[a-z][A-Z][a-z]")
_MAYBE_JOINT: Final = re.compile(r"[A-Z](?<=[a-z][A-Z])")  # as many or more, and found fast
_MENU: Final = 4  # rows at the top among which a menu may stand whose names are glued together
_CUT_END: Final = re.compile(r"[ .…]*(?: [A-Za-z]+ [Mm]ore)?\Z")  # of a line that is cut short: "… Read More"
_JOINTS: Final = 3  # places where they are


def _labels(text: str, rows: Sequence[Row], open_rows: list[int], own: list[list[str]]) -> None:
    """Add which names stand below "Author", and which rows are glued names: "World NewsLegalBrexitTech"."""
    for n in open_rows:
        row = rows[n]
        if n and "name-line" in own[n]:
            above = rows[n - 1]
            if text[above.start : above.end].lower().rstrip(" :") in _HEADS_NAME:
                own[n].append("below-author-label")
        if n < _MENU and "stop" not in own[n] and _is_glued(text, row):
            own[n].append("glued")


def _is_glued(text: str, row: Row) -> bool:
    """Return whether names are glued together in a row."""
    if len(_MAYBE_JOINT.findall(text, row.start, row.end)) < _JOINTS:
        return False
    return len(_JOINT.findall(text, row.start, row.end)) >= _JOINTS


def _longest(rows: Sequence[Row], running: list[bool], own: list[list[str]], place: list[list[str]]) -> None:
    """Add which row above the text is the longest that has the shape of a headline: menus and labels are shorter."""
    longest, size = -1, 0
    for n, row in enumerate(rows):
        if running[n] or "dateline" in own[n]:
            break
        if row.end - row.start > size and "headline-shape" in own[n]:
            longest, size = n, row.end - row.start
    if longest >= 0:
        place[longest].append("longest-above-text")


def _prints(text: str, rows: Sequence[Row], open_rows: list[int], place: list[list[str]]) -> None:
    """Add which open rows are printed again, or nearly."""
    titles = [n for n in open_rows if rows[n].end - rows[n].start <= _TITLE]
    if len(titles) < 2:  # noqa: PLR2004  a pair
        return
    seen: dict[str, int] = {}
    known: dict[str, str] = {}  # of rows printed many times one key is kept
    keys: list[str] = []
    for n in titles:
        key = line_key(text[rows[n].start : rows[n].end])
        keys.append(known.setdefault(key, key))
    for n, key in zip(titles, keys, strict=True):
        if not key:
            continue
        if key in seen:
            place[n].append("second-print")
            if "first-print" not in place[seen[key]]:
                place[seen[key]].append("first-print")
        else:
            seen[key] = n
    bags: list[tuple[int, str, frozenset[str]]] = []  # of the rows above
    for n, key in zip(titles, keys, strict=True):
        bag = frozenset(key.split())
        if len(bag) < _LEAST_ALIKE:
            continue
        for m, other_key, other in bags[-_REACH:]:
            if n - m > _REACH or other_key == key or len(other) < _ALIKE * len(bag):
                continue
            common = len(bag & other)
            if common >= _ALIKE * max(len(bag), len(other)):
                place[n].append("like-above")
                place[m].append("like-below")
            elif common >= _PART * len(bag):
                place[n].append("part-of-above")
                place[m].append("holds-below")
        bags.append((n, key, bag))
        if len(bags) > 2 * _REACH:
            del bags[:_REACH]  # of the rows above only the last are asked


def _kinds_of_prints(
    text: str, rows: Sequence[Row], open_rows: list[int], own: list[list[str]], place: list[list[str]]
) -> None:
    """Add which rows that are printed twice look like names or captions, and which are the start of another row."""
    cut: list[int] = []
    for n in open_rows:
        if "second-print" in place[n] or "first-print" in place[n]:
            if "name-line" in own[n]:
                place[n].append("name-print")
            elif not _CAPTIONS.isdisjoint(own[n]):
                place[n].append("caption-print")
        if "cut-short" in own[n] and rows[n].end - rows[n].start <= _TITLE:
            cut.append(n)
    for n in cut[:_REACH]:
        begun = _CUT_END.sub("", text[rows[n].start : rows[n].end])
        for m in range(max(0, n - _REACH), min(len(rows), n + _REACH + 1)):
            if m != n and "cut-short" not in own[m] and text.startswith(begun, rows[m].start):
                if "cut-print" not in place[n]:
                    place[n].append("cut-print")
                place[m].append("uncut-print")


def _near(own: list[list[str]], open_rows: list[int], place: list[list[str]]) -> None:
    """Add what the rows near each open row show."""
    holders: list[list[int]] = [[] for _ in _AHEAD]
    for n in open_rows:
        for found in (own[n], place[n]):
            for name in found:
                number = _AHEAD_NUMBERS.get(name)
                if number is not None:
                    holders[number].append(n)
    count = len(own)
    for number, rows in enumerate(holders):
        ahead, behind = _AHEAD_NAMES[number], _BEHIND_NAMES[number]
        marked_to = 0  # rows up to here know what is ahead, or behind, by an earlier holder
        known_to = 0
        for n in rows:
            for m in range(max(marked_to, n - _NEAR), n):
                place[m].append(ahead)
            marked_to = n
            last = min(count, n + 1 + _NEAR)
            for m in range(max(known_to, n + 1), last):
                place[m].append(behind)
            known_to = max(known_to, last)


def _joins(text: str, lines: Lines, rows: Sequence[Row], open_rows: list[int], place: list[list[str]]) -> None:
    """Add which open rows may go on with the row above."""
    for n in open_rows:
        if not n:
            continue
        row, above = rows[n], rows[n - 1]
        if row.first != above.last + 1 or lines.blank(above.last):
            continue
        words = text[above.start : above.end]
        if ends_sentence(words):
            continue
        if text[row.start].islower():
            place[n].append("goes-on")
        if above.end - above.start >= _MID:
            place[n].append("mid-sentence-above")
