"""What engines call: a batch of records in, a batch of rows out."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..errors import InputError
from ._arrow import pa
from ._article_rows import to_batch
from ._reading import Kind, Options, Record
from ._worker import answer
from .many import LIMIT, checked

__all__ = ["fields_of", "parse_batch"]


def __dir__() -> list[str]:
    return __all__


def parse_batch(
    batch: pa.RecordBatch,
    *,
    text_field: str = "text",
    id_field: str | None = None,
    date_field: str | None = None,
    url_field: str | None = None,
    limit: int = LIMIT,
    strict: bool = False,
    attributions: bool = True,
    date: datetime.date | None = None,
    provider: str | None = None,
    language: str | None = None,
) -> pa.RecordBatch:
    """Read the stories in a batch of records; for engines that call a function with one batch after the other.

    It can be pickled, and so can a `functools.partial` of it.

    Args:
        batch: The records; other columns than those named are passed over.
        text_field: The column that has the text.
        id_field: The one that has the story's id.
        date_field: The one that has the story's day.
        url_field: The one that has its address.
        limit: As in `parse_many`.
        strict: As in `parse_many`.
        attributions: As in `parse`.
        date: As in `parse`, for all stories.
        provider: As in `parse`, for all stories.
        language: As in `parse`, for all stories.

    Returns:
        A batch of the table of articles, with one row a story, or a row with the `error` of a record that failed, in
        the order of the records. No record raises.

    Raises:
        InputError: If an argument has the wrong type or value, or there is no such column.
        MissingExtraError: If pyarrow is not installed.
    """
    options = checked(
        text_field=text_field,
        id_field=id_field,
        date_field=date_field,
        url_field=url_field,
        limit=limit,
        strict=strict,
        attributions=attributions,
        date=date,
        provider=provider,
        language=language,
    )
    if not isinstance(batch, pa.RecordBatch):
        msg = f"batch: expected a pyarrow.RecordBatch, got {type(batch).__name__}"
        raise InputError(msg)
    rows = batch.select(fields_of(options, batch.schema.names)).to_pylist()
    _, found = answer([Record(None, Kind.FIELDS, row) for row in rows], options, to_batch)
    return found


def fields_of(options: Options, names: Sequence[str]) -> list[str]:
    """Give the columns that are read.

    Args:
        options: How records are read.
        names: The columns that there are.

    Raises:
        InputError: If one is not among them.
    """
    wanted = [options.text_field, options.id_field, options.date_field, options.url_field]
    fields = list(dict.fromkeys(name for name in wanted if name is not None))
    for field in fields:
        if field not in names:
            msg = f"there is no column {field!r}; there are {', '.join(map(repr, names))}"
            raise InputError(msg)
    return fields
