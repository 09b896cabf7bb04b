"""Display articles in notebooks, in terminals and as HTML pages."""

from __future__ import annotations

from typing import Any

from ..model import Article, Attribution, Speaker
from .displacy import to_displacy
from .page import page
from .view import View, show

__all__ = ["View", "page", "show", "to_displacy"]


def __dir__() -> list[str]:
    return __all__


def draw(view: str, value: object) -> Any:
    """Render a value of the model; None if the view cannot render it.

    Args:
        view: `html` for a notebook card, `rich` for a renderable of rich.
        value: The value.
    """
    if view == "html":
        from . import card

        match value:
            case Article():
                return card.article_card(value)
            case Attribution():
                return card.attribution_card(value)
            case Speaker():
                return card.speaker_card(value)
    if view == "rich":
        from . import rich

        return rich.renderable(value)
    return None
