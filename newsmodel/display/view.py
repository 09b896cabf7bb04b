"""Several stories, attributions or speakers, shown together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import field, frozen

from ..errors import InputError
from ..model import Article, Attribution, Speaker
from ._annotated_rows import counted
from ._html_words import escape
from ._visible import one_line
from .card import article_card, attribution_card, speaker_card, style
from .page import page
from .terminal import render

__all__ = ["View", "show"]

_MANY = 10  # items shown by default; a notebook saves everything it shows

Item = Article | Attribution | Speaker


def __dir__() -> list[str]:
    return __all__


@frozen(repr=False)
class View:
    """Values to display: a notebook shows cards, `print` plain text, rich colour.

    Args:
        items: The values, in order.
        limit: The number of values to show; None for all.
    """

    items: tuple[Item, ...]
    limit: int | None = field(default=_MANY, kw_only=True)

    def __repr__(self) -> str:
        return f"<View of {_counted(self.items)}>"

    def __str__(self) -> str:
        texts = [render(item) if isinstance(item, Article) else f"{item!r}\n" for item in self._drawn]
        return "\n".join([*texts, f"{self._rest}\n"] if self._rest else texts)

    def __rich__(self) -> Any:
        from . import rich

        return rich.group(self._drawn, self._rest)

    def _repr_html_(self) -> str:
        if len(self.items) == 1:
            return _card(self.items[0], 0, styled=True)
        cards = "".join(_entry(item, number) for number, item in enumerate(self._drawn, 1))
        rest = f'<div class="nm"><p class="nm-one nm-who">{self._rest}</p></div>' if self._rest else ""
        return f"<div><style>{style()}</style>{cards}{rest}</div>"

    def page(self) -> str:
        """Render all stories among the items, whatever the limit, as a self-contained HTML document."""
        return page([item for item in self.items if isinstance(item, Article)])

    @property
    def _drawn(self) -> tuple[Item, ...]:
        return self.items[: self.limit]

    @property
    def _rest(self) -> str:
        more = len(self.items) - len(self._drawn)
        return f"{more} more; show(…, limit=None) shows all" if more else ""


def show(items: Item | Iterable[Item], *, limit: int | None = _MANY) -> View:
    """Display stories, attributions or speakers together.

    A notebook shows a plain list of stories only as text, so pass it to this function: `nm.show(nm.parse_all(copy))`.

    Args:
        items: One value, or any number of them.
        limit: The number of values to show; None for all.

    Returns:
        A view. Notebooks render it as the value of a cell, `print` writes plain text, `view.page()` returns an HTML
        document.

    Raises:
        InputError: If an item is anything else, or the limit is not a whole number of at least 0.
    """
    values = (items,) if isinstance(items, Item) or not isinstance(items, Iterable) else tuple(items)
    for number, value in enumerate(values):
        if not isinstance(value, Item):
            msg = f"show: expected articles, attributions or speakers, got {type(value).__name__} at index {number}"
            raise InputError(msg)
    given: object = limit  # callers without a type checker may pass anything
    if given is not None and (not isinstance(given, int) or isinstance(given, bool) or given < 0):
        msg = f"show: limit: expected None or a whole number of at least 0, got {given!r}"
        raise InputError(msg)
    return View(values, limit=limit)


def _card(item: Item, number: int, *, styled: bool) -> str:
    if isinstance(item, Article):
        return article_card(item, styled=styled, number=number)
    if isinstance(item, Attribution):
        return attribution_card(item, styled=styled)
    return speaker_card(item, styled=styled)


def _entry(item: Item, number: int) -> str:
    """Render one of several items; a story is folded to its headline and opened by pointer or keyboard."""
    card = _card(item, number, styled=False)
    if not isinstance(item, Article):
        return card
    title = "" if item.headline is None else one_line(item.headline.text)
    facts = [str(item.date)] if item.date is not None else []
    facts += [one_line(place) for place in item.dateline.places] if item.dateline is not None else []
    facts.append(counted(len(item.attributions), "attribution"))
    return (
        f'<details class="nm-story"><summary><b><bdi>{escape(title or "Story without a headline")}</bdi></b>'
        f" {escape(' · '.join(facts))}</summary>{card}</details>"
    )


def _counted(items: tuple[Item, ...]) -> str:
    counts: dict[str, int] = {}
    for item in items:
        name = type(item).__name__.lower()
        counts[name] = counts.get(name, 0) + 1
    return ", ".join(counted(number, name) for name, number in counts.items()) or "nothing"
