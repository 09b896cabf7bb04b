"""That it is an article that is to be written."""

from __future__ import annotations

from ...errors import InputError
from ...model import Article

__all__ = ["check_article"]


def check_article(article: object) -> None:
    """Refuse what is no article.

    Raises:
        InputError: If it is something else.
    """
    if not isinstance(article, Article):
        msg = f"dumps: expected an Article, got {type(article).__name__}"
        raise InputError(msg)
