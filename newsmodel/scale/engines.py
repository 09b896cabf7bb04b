"""The batch function for data engines: a batch of records in, a batch of rows out."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from ..errors import InputError
from ..model import AttributionType
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
    types: Iterable[AttributionType] | None = None,
    min_confidence: float | None = None,
    date: datetime.date | None = None,
    provider: str | None = None,
    language: str | None = None,
) -> pa.RecordBatch:
    """Parse a batch of records, for data engines that call a function batch by batch.

    The function can be pickled, and so can a `functools.partial` of it.

    Args:
        batch: The records; columns that are not named below are ignored.
        text_field: The column with the text.
        id_field: The column with the story's id.
        date_field: The column with the story's date.
        url_field: The column with its URL.
        limit: As in `parse_many`.
        strict: As in `parse_many`.
        attributions: As in `parse`.
        types: As in `parse`.
        min_confidence: As in `parse`.
        date: As in `parse`, for all stories.
        provider: As in `parse`, for all stories.
        language: As in `parse`, for all stories.

    Returns:
        A batch of the article table, in the order of the records, with one row per story; a record that fails is a row
        with its `error`, not an exception.

    Raises:
        InputError: If an argument has the wrong type or value, or a column does not exist.
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
        types=types,
        min_confidence=min_confidence,
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
    """List the columns that are read.

    Args:
        options: How records are read.
        names: The columns of the data.

    Raises:
        InputError: If one of them does not exist.
    """
    wanted = [options.text_field, options.id_field, options.date_field, options.url_field]
    fields = list(dict.fromkeys(name for name in wanted if name is not None))
    for field in fields:
        if field not in names:
            msg = f"no column {field!r}; the columns are {', '.join(map(repr, names))}"
            raise InputError(msg)
    return fields
