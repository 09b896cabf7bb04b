"""Who said what as a flat table, from any number of stories: CSV, a spreadsheet, Parquet or JSON Lines."""

from __future__ import annotations

from .rows import COLUMNS, Filter, quote_rows
from .writing import SUFFIXES, write_quotes

__all__ = ["COLUMNS", "SUFFIXES", "Filter", "quote_rows", "write_quotes"]


def __dir__() -> list[str]:
    return __all__
