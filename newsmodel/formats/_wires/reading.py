"""The stories of a transmission, and the error for data that is none."""

from __future__ import annotations

from collections.abc import Callable

from ...errors import FormatError, point_at
from ...model import Article
from .._article.article import to_article
from .._article.parts import StoryParts
from .._article.unplaced import first_of_several
from .lines import decoded, transmissions

__all__ = ["read_all", "read_first", "refusal"]

#: Reads one story of a transmission; it gets the text, the name of its encoding, and its offset in the transmission.
Reader = Callable[[str, str, int], StoryParts]


def read_first(data: str | bytes, read: Reader) -> Article:
    """Read the first story of a transmission; a problem says so if there are more.

    Args:
        data: The transmission.
        read: Reads one story.

    Raises:
        InputError: If the data is neither `str` nor `bytes`.
    """
    text, encoding = decoded(data)
    stories = transmissions(text)
    return first_of_several(to_article(read(stories[0], encoding, 0)), len(stories))


def read_all(data: str | bytes, read: Reader) -> tuple[Article, ...]:
    """Read all stories of a transmission; their texts joined are the transmission.

    Args:
        data: The transmission.
        read: Reads one story.

    Raises:
        InputError: If the data is neither `str` nor `bytes`.
    """
    text, encoding = decoded(data)
    articles, at = [], 0
    for story in transmissions(text):
        articles.append(to_article(read(story, encoding, at)))
        at += len(story)
    return tuple(articles)


def refusal(format_: str, text: str, at: int, wanted: str) -> FormatError:
    """Make the error for data that is not the format, with line and column."""
    line, column, _, _ = point_at(text, at, at + 1)
    return FormatError(f"not {format_}", [("$", f"line {line}, column {column}: expected {wanted}")])
