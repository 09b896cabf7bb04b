"""Stories on a Spark cluster (the extra `spark`)."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from ..errors import InputError, requiring
from ..model import AttributionType
from ..model._wanted import listed
from . import schema
from ._arrow import pa
from .engines import fields_of, parse_batch
from .many import LIMIT, checked

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

__all__ = ["parse_frame"]


def __dir__() -> list[str]:
    return __all__


def parse_frame(
    frame: DataFrame,
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
) -> DataFrame:
    """Parse the records of a Spark data frame on the cluster.

    newsmodel must be installed on the executors. The arguments are those of `parse_batch`.

    Args:
        frame: The records; columns that are not named below are ignored.
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
        A data frame with the columns of the article table and one row per story; a record that fails is a row with its
        `error`.

    Raises:
        InputError: If an argument has the wrong type or value, or a column does not exist.
        MissingExtraError: If pyspark is not installed.
    """
    with requiring("pyspark", "for parse_frame", extra="spark"):
        from pyspark.sql import DataFrame
        from pyspark.sql.pandas.types import from_arrow_schema
    if not isinstance(frame, DataFrame):
        msg = f"frame: expected a Spark DataFrame, got {type(frame).__name__}"
        raise InputError(msg)
    given: dict[str, Any] = {
        "text_field": text_field,
        "id_field": id_field,
        "date_field": date_field,
        "url_field": url_field,
        "limit": limit,
        "strict": strict,
        "attributions": attributions,
        "types": listed(types),
        "min_confidence": min_confidence,
        "date": date,
        "provider": provider,
        "language": language,
    }
    fields = fields_of(checked(**given), frame.columns)
    return frame.select(*fields).mapInArrow(partial(_parsed, given), from_arrow_schema(schema.ARTICLES))


def _parsed(given: dict[str, Any], batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        yield parse_batch(batch, **given)
