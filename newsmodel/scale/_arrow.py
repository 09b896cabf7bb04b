"""pyarrow, imported on first use.

Without pyarrow the modules for tables can still be imported and their functions looked up; calling one raises
`MissingExtraError`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from ..errors import requiring

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

__all__ = ["pa", "pq"]


class _Deferred:
    """A module of pyarrow, imported when something in it is used.

    Args:
        name: Its full name.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # introspection, not use
            raise AttributeError(name)
        with requiring("pyarrow", "for tables and Parquet files", extra="arrow"):
            module = importlib.import_module(self._name)
        value = getattr(module, name)
        setattr(self, name, value)  # found directly from now on
        return value


if not TYPE_CHECKING:
    pa = _Deferred("pyarrow")
    pq = _Deferred("pyarrow.parquet")
