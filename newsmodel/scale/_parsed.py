"""The result of parsing one record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import attrs

from ..errors import InputError
from ..model import Article
from ..model._validators import refuse_single

__all__ = ["Failure", "Parsed", "only_articles", "parsed"]


@attrs.frozen
class Failure:
    """A row for a record that failed.

    Args:
        error: Why it failed.
        id: The id or the name of the record.
    """

    error: str
    id: str | None = None


@attrs.frozen(eq=False, repr=False)
class Parsed:
    """The result of parsing one record: its stories, or the reason why it failed.

    Args:
        index: The number of the record, counted from 0.
        name: The file it comes from, with the line, row or member; None for a text.
        error: Why it failed; None if it did not.
    """

    index: int
    name: str | None
    error: str | None
    _stories: Callable[[], tuple[Article, ...]]
    _id: str | None = None  # the id of a record that failed, if it could be read

    @property
    def failure(self) -> Failure | None:
        """Its row in a table, if it failed."""
        return None if self.error is None else Failure(self.error, self.name if self._id is None else self._id)

    @property
    def articles(self) -> tuple[Article, ...]:
        """Its stories, at least one; none if the record failed."""
        return self._stories()

    @property
    def article(self) -> Article | None:
        """Its first story; None if the record failed."""
        return next(iter(self.articles), None)

    def __repr__(self) -> str:
        number = len(self.articles)
        found = f"{number} article{'s' * (number != 1)}" if self.error is None else f"error={self.error!r}"
        return f"Parsed({self.index}, {self.name!r}, {found})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Parsed):
            return NotImplemented
        mine, theirs = ((x.index, x.name, x.error, x.articles) for x in (self, other))
        return mine == theirs

    def __hash__(self) -> int:
        return hash((self.index, self.name, self.error))

    def __reduce__(self) -> tuple[object, ...]:
        return parsed, (self.index, self.name, self.error, self.articles, self._id)


def parsed(
    index: int, name: str | None, error: str | None, articles: tuple[Article, ...], known: str | None = None
) -> Parsed:
    """Make a result from stories that are already built."""
    return Parsed(index, name, error, lambda: articles, known)


def only_articles(rows: Iterable[Article | Parsed], name: str) -> Iterator[Article]:
    """Yield the stories among articles and results of `parse_many`, one at a time; records that failed have none.

    Args:
        rows: The articles or results.
        name: The function that was called, for messages.

    Raises:
        InputError: If it is a single article, or one of the items is anything else.
    """
    refuse_single(rows, (Article, Parsed), name=name)
    for row in rows:
        if isinstance(row, Parsed):
            yield from row.articles
        elif isinstance(row, Article):
            yield row
        else:
            msg = f"{name}: expected Articles, got {type(row).__name__}"
            raise InputError(msg)
