"""Which part of the old version became which part of the new one."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

from .words import bag_of, flat, similarity

__all__ = ["Aligned", "align"]

_ALIKE: Final = 0.5  # two texts in the same place that are one
_FAR: Final = 0.65  # two texts in different places that are one
_HELD: Final = 0.8  # of the words of the shorter of two texts that are one wherever they stand
_SEVERAL: Final = 8  # words of such a text
_ONLY: Final = 0.34  # the only text left on either side of the same place
_COMMON: Final = 12  # a word in more texts than this does not tell them apart


class Aligned(NamedTuple):
    """A text of either version, or of both.

    Args:
        old: Its number in the old version; None if it was added.
        new: Its number in the new version; None if it was cut.
        same: Whether its words are the same.
        moved: Whether it changed places with others.
    """

    old: int | None
    new: int | None
    same: bool
    moved: bool


def align(old: Sequence[str], new: Sequence[str]) -> list[Aligned]:
    """Align two lists of texts.

    Args:
        old: The texts of the old version.
        new: The texts of the new version.

    Returns:
        Each text once, in the order of the new version; one that was cut stands behind the one that it followed.
    """
    before, after = [flat(text) for text in old], [flat(text) for text in new]
    pairs = _equal(before, after)
    pairs.update(_alike(before, after, pairs))
    still = _in_order(pairs)
    found = []
    partner = {b: a for a, b in pairs.items()}
    place = {}  # of each old text: the new one that it became
    for b in range(len(after)):
        a = partner.get(b)
        if a is None:
            found.append(Aligned(None, b, same=False, moved=False))
        else:
            place[a] = len(found)
            found.append(Aligned(a, b, same=before[a] == after[b], moved=a not in still))
    return _with_cuts(found, place, len(before), still)


def _with_cuts(found: list[Aligned], place: dict[int, int], count: int, still: set[int]) -> list[Aligned]:
    """Put what was cut behind the text that it followed."""
    behind: dict[int, list[Aligned]] = defaultdict(list)
    at = -1
    for a in range(count):
        if a not in place:
            behind[at].append(Aligned(a, None, same=False, moved=False))
        elif a in still:
            at = place[a]
    whole = behind[-1]
    for number, one in enumerate(found):
        whole.append(one)
        whole += behind.get(number, [])
    return whole


def _equal(old: list[str], new: list[str]) -> dict[int, int]:
    """Pair each text with the first of the same words that is left."""
    pairs: dict[int, int] = {}
    waiting: dict[str, list[int]] = defaultdict(list)
    for b in reversed(range(len(new))):
        waiting[new[b]].append(b)
    for a, text in enumerate(old):
        if waiting[text]:
            pairs[a] = waiting[text].pop()
    return pairs


def _in_order(pairs: dict[int, int]) -> set[int]:
    """The old texts that kept their order: the longest rising sequence, so that as few as possible are moved."""
    ends: list[int] = []  # the least new number that a sequence of each length ends with
    last: list[int] = []  # its old number
    before: dict[int, int | None] = {}
    for a in sorted(pairs):
        at = bisect_left(ends, pairs[a])
        before[a] = last[at - 1] if at else None
        if at == len(ends):
            ends.append(pairs[a])
            last.append(a)
        else:
            ends[at], last[at] = pairs[a], a
    found: set[int] = set()
    one = last[-1] if last else None
    while one is not None:
        found.add(one)
        one = before[one]
    return found


def _alike(old: list[str], new: list[str], pairs: dict[int, int]) -> dict[int, int]:
    """Pair what is left by how alike the words are: the most alike first, those in the same place sooner."""
    taken = set(pairs.values())
    bags = {("old", a): bag_of(text) for a, text in enumerate(old) if a not in pairs}
    bags |= {("new", b): bag_of(text) for b, text in enumerate(new) if b not in taken}
    gaps_old, gaps_new = _gaps(len(old), len(new), pairs)
    holders: dict[str, list[int]] = defaultdict(list)
    by_gap: dict[int, list[int]] = defaultdict(list)
    for side, b in bags:
        if side == "new":
            by_gap[gaps_new[b]].append(b)
            for word in bags[side, b]:
                holders[word].append(b)
    ranked = []
    for side, a in bags:
        if side == "old":
            bag = bags[side, a]
            near = by_gap[gaps_old[a]][: 4 * _COMMON]
            shared = {b for word in bag if len(holders[word]) <= _COMMON for b in holders[word]}
            for b in shared.union(near):
                alike = similarity(bag, bags["new", b])
                close = gaps_old[a] == gaps_new[b]
                if alike >= (_ALIKE if close else _FAR) or _is_held(bag, bags["new", b]):
                    ranked.append((-alike - (0.1 if close else 0), abs(a - b), a, b))
    found: dict[int, int] = {}
    used: set[int] = set()
    for _, _, a, b in sorted(ranked):
        if a not in found and b not in used:
            found[a] = b
            used.add(b)
    left: dict[int, list[int]] = defaultdict(list)
    for side, a in bags:
        if side == "old" and a not in found:
            left[gaps_old[a]].append(a)
    for gap, olds in left.items():
        news = [b for b in by_gap[gap] if b not in used]
        if len(olds) == len(news) == 1 and _is_one(old[olds[0]], new[news[0]]):
            found[olds[0]] = news[0]
    return found


def _is_held(old: Counter[str], new: Counter[str]) -> bool:
    """Whether most words of the shorter text are in the longer one, such as a quotation whose speaker is named now."""
    least = min(old.total(), new.total())
    return least >= _SEVERAL and (old & new).total() >= _HELD * least


def _is_one(old: str, new: str) -> bool:
    """Whether the only texts left in one place are one: somewhat alike, or one begins or ends with the other."""
    short, long = sorted((old, new), key=len)
    return long.startswith(short) or long.endswith(short) or similarity(bag_of(old), bag_of(new)) >= _ONLY


def _gaps(old: int, new: int, pairs: dict[int, int]) -> tuple[list[int], list[int]]:
    """Number the gaps between the texts that kept their order; each text has the number of the gap it is in."""
    still = _in_order(pairs)
    gaps_old, gap = [], 0
    for a in range(old):
        gap += a in still
        gaps_old.append(gap)
    fixed = {pairs[a] for a in still}
    gaps_new, gap = [], 0
    for b in range(new):
        gap += b in fixed
        gaps_new.append(gap)
    return gaps_old, gaps_new
