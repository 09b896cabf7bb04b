"""Figures and dates that others have replaced: "14 people" by "18 people", "Monday" by "Tuesday"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ..lexicon.calendar import MONTHS, WEEKDAYS
from ..lexicon.loading import table
from ..model import Mention
from .types import FigureChange, FigureKind
from .words import Token, differences, part_of, tokens

__all__ = ["figure_changes"]

_DIGITS: Final = re.compile(
    r"(?P<money>[$€£¥]?)(?P<number>\d[\d.,:/–-]*)(?:st|nd|rd|th)?(?P<unit>(?:s|m|bn|k|km|kg|am|pm)?%?)", re.IGNORECASE
)
_NUMBERS: Final = {
    **{word: float(number) for word, number in table("counts").items() if word != "a"},
    **{word: float(number) for word, number in table("numerals", "number").items()},
}
_SCALES: Final = {word: float(number) for word, number in table("numerals", "scale").items()}
_VAGUE: Final = frozenset(table("numerals", "vague"))

_SHORT: Final = 4  # words of a replacement in which one figure stands for the other

_Figure = tuple[FigureKind, str, int, int]  # kind, value, first token, the one after the last


def figure_changes(pairs: Iterable[tuple[Mention, Mention, int, int]]) -> Iterator[FigureChange]:
    """Yield the figures and dates that changed in texts that were edited.

    Args:
        pairs: The texts in both versions, each with the offset at which it begins.
    """
    for old, new, old_start, new_start in pairs:
        before, after = tokens(old.text, old_start), tokens(new.text, new_start)
        for one, other in _changed(before, after):
            yield FigureChange(one[0], _shown(old, before, one), _shown(new, after, other))


def _changed(before: list[Token], after: list[Token]) -> Iterator[tuple[_Figure, _Figure]]:
    """Pair figures that replaced others: in a short replacement in their order, else by the word behind them."""
    old_figures, new_figures = _figures(before), _figures(after)
    gone_elsewhere: list[_Figure] = []
    come_elsewhere: list[_Figure] = []
    for a, b, c, d in differences(before, after):
        gone, come = _within(old_figures, a, b), _within(new_figures, c, d)
        if b - a <= _SHORT and d - c <= _SHORT and gone and come:
            yield from _paired(gone, come)
        else:
            gone_elsewhere += gone
            come_elsewhere += come
    stayed = {x[:2] for x in gone_elsewhere} & {x[:2] for x in come_elsewhere}
    come_elsewhere = [x for x in come_elsewhere if x[:2] not in stayed]
    for one in (x for x in gone_elsewhere if x[:2] not in stayed):
        word = _behind(before, one)
        other = next((x for x in come_elsewhere if x[0] is one[0] and word and _behind(after, x) == word), None)
        if other is not None:
            come_elsewhere.remove(other)
            yield one, other


def _behind(held: list[Token], figure: _Figure) -> str:
    """The word for what is counted: "people" in "14 people" and "eight of the 134 people"; "date" for a date."""
    if figure[0] is FigureKind.DATE:
        return "date"
    at = figure[3]
    if at < len(held) and held[at].text == "of":
        at += 2 if at + 1 < len(held) and held[at + 1].text in {"the", "its", "their", "his", "her"} else 1
        whole = _figure(held, at) if at < len(held) else None
        at = at if whole is None else whole[3]
    return held[at].text.lower() if at < len(held) and held[at].text[0].isalpha() else ""


def _within(figures: list[_Figure], first: int, last: int) -> list[_Figure]:
    """The figures any word of which differs."""
    return [x for x in figures if x[2] < last and x[3] > first]


def _paired(old: list[_Figure], new: list[_Figure]) -> Iterator[tuple[_Figure, _Figure]]:
    """Pair the figures of one replacement in their order, kind by kind; those that stayed in it are left out."""
    for kind in FigureKind:
        gone, come = ([x for x in side if x[0] is kind] for side in (old, new))
        both = {x[1] for x in gone} & {x[1] for x in come}
        yield from zip([x for x in gone if x[1] not in both], [x for x in come if x[1] not in both], strict=False)


def _figures(held: list[Token]) -> list[_Figure]:
    found = []
    i = 0
    while i < len(held):
        figure = _date(held, i) or _figure(held, i)
        if figure is None:
            i += 1
        else:
            found.append(figure)
            i = figure[3]
    return found


def _key(token: Token) -> str:
    return token.text.rstrip(".").lower()


def _date(held: list[Token], i: int) -> _Figure | None:
    """A weekday, or a month with its day and year: "Monday", "March 3", "3 March 2024", "June"."""
    word = _key(held[i])
    if not held[i].text[0].isupper() and not held[i].text[0].isdigit():
        return None
    if word in WEEKDAYS and len(word) > len("thurs") and held[i].text[0].isupper():  # "Sun" may be a paper
        return FigureKind.DATE, str(WEEKDAYS[word]), i, i + 1
    first, last = i, i
    if held[i].text.isdigit() and i + 1 < len(held) and _is_month(held[i + 1]):
        last = i + 1
    elif not _is_month(held[i]):
        return None
    last = _past_day_and_year(held, last + 1)
    value = " ".join(str(MONTHS.get(_key(x), _key(x))) for x in held[first:last] if x.text[0].isalnum())
    return FigureKind.DATE, value, first, last


def _past_day_and_year(held: list[Token], last: int) -> int:
    """The token behind the day and the year that follow a month; its full stop may be a token of its own."""
    at = last
    if at + 1 < len(held) and held[at].text == "." and held[at].start == held[at - 1].end:
        at += 1
    start = at
    while at < len(held) and (held[at].text.isdigit() or (held[at].text == "," and _is_year(held, at + 1))):
        at += 1
    return at if at > start else last


def _is_year(held: list[Token], i: int) -> bool:
    return i < len(held) and bool(re.fullmatch("(?:1[89]|20)[0-9]{2}", held[i].text))


def _is_month(token: Token) -> bool:
    return _key(token) in MONTHS and token.text[0].isupper()


def _figure(held: list[Token], i: int) -> _Figure | None:
    """A number in digits or words, with what multiplies it: "14", "$1.5 million", "twenty-one", "dozens"."""
    word = _key(held[i])
    if word in _VAGUE:
        return FigureKind.FIGURE, word, i, i + 1
    number = _number(held[i].text)
    if number is None:
        return None
    (value, unit), last = number, i + 1
    while last < len(held) and isinstance(value, float) and (scale := _SCALES.get(_key(held[last]))) is not None:
        value *= scale
        last += 1
    return FigureKind.FIGURE, f"{value} {unit}", i, last


def _number(text: str) -> tuple[float | str, str] | None:
    """The value of a number, its words where it is a clock time or a range; and its currency and unit."""
    word = text.lower().rstrip(".")
    tens, _, ones = word.partition("-")
    first, second = _NUMBERS.get(tens), _NUMBERS.get(ones, 0.0 if tens == word else None)
    if first is not None and second is not None and (tens == word or (first % 10 == 0 and 0 < second < 10)):  # noqa: PLR2004
        return first + second, ""  # "twenty-one", but not "one-two"
    if word in _SCALES:
        return _SCALES[word], ""
    match = _DIGITS.fullmatch(text)
    if match is None:
        return None
    unit = f"{match['money']}{match['unit']}".lower()
    try:
        return float(match["number"].replace(",", "")), unit
    except ValueError:
        return match["number"], unit


def _shown(part: Mention, held: list[Token], figure: _Figure) -> Mention:
    """The figure with the word behind it; a date as it is."""
    kind, _, first, last = figure
    if kind is FigureKind.FIGURE and last < len(held) and held[last].text[0].isalpha():
        last += 1
    return part_of(part, held, first, last)
