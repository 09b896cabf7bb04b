"""The check that what is to be written is an article."""

from __future__ import annotations

from ...errors import InputError
from ...model import Article

__all__ = ["check_article"]


def check_article(article: object) -> None:
    """Refuse anything but an article.

    Raises:
        InputError: If it is not an article.
    """
    if not isinstance(article, Article):
        msg = f"dumps: expected an Article, got {type(article).__name__}"
        raise InputError(msg)
