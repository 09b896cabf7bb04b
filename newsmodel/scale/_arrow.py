"""pyarrow, imported at first use.

The modules for tables can so be imported, and their functions looked at, where pyarrow is not installed; using one of
them raises `MissingExtraError`.
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
    """A module of pyarrow that is imported when something in it is needed.

    Args:
        name: Its full name.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # asked by whoever looks at this object, not by whoever needs pyarrow
            raise AttributeError(name)
        with requiring("pyarrow", "for tables and Parquet files", extra="arrow"):
            module = importlib.import_module(self._name)
        value = getattr(module, name)
        setattr(self, name, value)  # the next time it is found without coming here
        return value


if not TYPE_CHECKING:
    pa = _Deferred("pyarrow")
    pq = _Deferred("pyarrow.parquet")
