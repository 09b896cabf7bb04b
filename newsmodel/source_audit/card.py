"""Voices as a card: who is heard, in bars that need no scripts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from ..display._annotated_rows import counted
from ..display._html_words import escape
from ..display._visible import one_line
from ..display.card import heading, style, style_sheet
from ..display.page import document
from .types import Voice, Voices

__all__ = ["card", "page"]

_MANY: Final = 25  # voices in the list; a notebook saves everything it shows
_FEW: Final = 10  # unnamed sources and categories in theirs
_MONTHS: Final = 120  # bars over time


def card(voices: Voices, *, level: int | None = None, styled: bool = True) -> str:
    """Render the voices: the most heard, named against unnamed, categories, months.

    Args:
        voices: The voices.
        level: The level of its heading; None for no heading elements, as in a notebook.
        styled: Whether to include the style sheet.
    """
    below = None if level is None else level + 1
    facts = [
        counted(voices.stories, "story").replace("storys", "stories"),
        counted(voices.statements, "statement"),
        counted(len(voices.named), "named voice"),
        counted(len(voices.unnamed), "kind") + " of unnamed source",
    ]
    if voices.unattributed:
        facts.append(f"{counted(voices.unattributed, 'statement')} without a speaker")
    parts = [
        heading("Who is heard", level, "nm-headline"),
        f'<p class="nm-f">{" · ".join(facts)}</p>',
        _shares(voices, below),
        _bars("Most heard", voices.named[:_MANY], len(voices.named), below),
        _bars("Unnamed sources", voices.unnamed[:_FEW], len(voices.unnamed), below),
        _categories(voices, below),
        _over_time(voices, below),
    ]
    css = f"<style>{style()}{style_sheet(__package__)}</style>" if styled else ""
    return f'<div class="nm">{css}<article aria-label="Who is heard">{"".join(parts)}</article></div>'


def page(voices: Voices) -> str:
    """Render the voices as a self-contained HTML document."""
    return document("Who is heard", card(voices, level=1, styled=False), css=style_sheet(__package__))


def _shares(voices: Voices, level: int | None) -> str:
    """Two bars over the whole width: named against unnamed, direct against indirect."""
    named = sum(voice.statements for voice in voices.named)
    unnamed = sum(voice.statements for voice in voices.unnamed)
    direct = sum(voice.direct for voice in voices)
    indirect = sum(voice.indirect for voice in voices)
    quoted = sum(voice.quoted_words for voice in voices)
    reported = sum(voice.reported_words for voice in voices)
    rows = [
        _share("Sources", ("named", named, "nm-bd"), ("unnamed", unnamed, "nm-bu")),
        _share("Statements", ("quoted", direct, "nm-bd"), ("reported", indirect, "nm-bi")),
        _share("Words", ("quoted", quoted, "nm-bd"), ("reported", reported, "nm-bi")),
    ]
    return f'{heading("Shares", level, "nm-t")}<div class="nm-vt">{"".join(rows)}</div>' if named + unnamed else ""


def _share(title: str, one: tuple[str, int, str], other: tuple[str, int, str]) -> str:
    total = (one[1] + other[1]) or 1
    bar = "".join(_bar(name, number / total) for _, number, name in (one, other))
    words = f"{100 * one[1] / total:.0f} % {one[0]}, {100 * other[1] / total:.0f} % {other[0]}"
    return (
        f'<p class="nm-vn"><b>{title}</b></p><div class="nm-bar" aria-hidden="true">{bar}</div>'
        f'<p class="nm-num">{words}</p>'
    )


def _bar(name: str, share: float) -> str:
    return f'<span class="{name}" style="width:{100 * share:.2f}%"></span>' if share else ""


def _bars(title: str, shown: tuple[Voice, ...], count: int, level: int | None) -> str:
    if not shown:
        return ""
    most = max(voice.statements for voice in shown)
    rows = "".join(_voice(voice, most) for voice in shown)
    rest = f'<p class="nm-f">{count - len(shown):,} more in the table</p>' if count > len(shown) else ""
    key = (
        '<p class="nm-f" aria-hidden="true"><span class="nm-key nm-bd"></span>quoted, at least in part &nbsp; '
        '<span class="nm-key nm-bi"></span>reported</p>'
    )
    return f'{heading(title, level, "nm-t")}{key}<div class="nm-vt">{rows}</div>{rest}'


def _voice(voice: Voice, most: int) -> str:
    more = ", ".join(one_line(x) for x in (voice.role, voice.affiliation) if x)
    who = f"<b><bdi>{escape(one_line(str(voice)))}</bdi></b>{f' <bdi>{escape(more)}</bdi>' if more else ''}"
    bar = _bar("nm-bd", voice.direct / most) + _bar("nm-bi", voice.indirect / most)
    told = f"{counted(voice.statements, 'statement')}, {voice.direct} quoted, in {voice.stories}"
    told += " story" if voice.stories == 1 else " stories"
    number = f'<span aria-hidden="true">{voice.statements:,}</span><span class="nm-seen">{told}</span>'
    return (
        f'<p class="nm-vn" title="{told}">{who}</p><div class="nm-bar" aria-hidden="true">{bar}</div>'
        f'<p class="nm-num">{number}</p>'
    )


def _categories(voices: Voices, level: int | None) -> str:
    sums = voices.by_category()
    if set(sums) == {None} or not sums:
        return ""
    most = max(x["statements"] for x in sums.values())
    rows = []
    for name, held in list(sums.items())[:_FEW]:
        bar = _bar("nm-bd", held["direct"] / most) + _bar("nm-bi", held["indirect"] / most)
        title = "none" if name is None else escape(one_line(str(name)))
        rows.append(
            f'<p class="nm-vn"><b><bdi>{title}</bdi></b> {counted(held["voices"], "voice")}</p>'
            f'<div class="nm-bar" aria-hidden="true">{bar}</div><p class="nm-num">{held["statements"]:,}</p>'
        )
    return f'{heading("Categories", level, "nm-t")}<div class="nm-vt">{"".join(rows)}</div>'


def _over_time(voices: Voices, level: int | None) -> str:
    """A bar for each month from the first to the last."""
    sums: Counter[str] = Counter()
    for voice in voices:
        sums.update(voice.months)
    months = [*_months(min(sums), max(sums))][-_MONTHS:] if sums else []
    if len(months) < len(("one", "other")):
        return ""
    most = max(sums[month] for month in months)
    bars = "".join(f'<span style="height:{100 * sums[x] / most:.1f}%" title="{x}: {sums[x]}"></span>' for x in months)
    total = counted(sum(sums[month] for month in months), "statement")
    told = f"{total} from {months[0]} to {months[-1]}, at most {most} in a month"
    return (
        f'{heading("Over time", level, "nm-t")}<div class="nm-months" role="img" aria-label="{told}">{bars}</div>'
        f'<p class="nm-span"><span>{months[0]}</span><span>{months[-1]}</span></p>'
    )


def _months(first: str, last: str) -> Iterator[str]:
    year, month = int(first[:4]), int(first[5:])
    while (text := f"{year:04}-{month:02}") <= last:
        yield text
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)  # noqa: PLR2004  # months of a year
