"""The one place where pyarrow is imported, so that its absence is told in one way."""

from __future__ import annotations

from ..errors import MissingExtraError

try:
    import pyarrow as pa
except ModuleNotFoundError as error:
    _MESSAGE = "tables need pyarrow: pip install 'newsmodel[arrow]'"
    raise MissingExtraError(_MESSAGE) from error

__all__ = ["pa"]
