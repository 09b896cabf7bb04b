"""NITF, the News Industry Text Format of the IPTC: written as 3.6, read from 3.1 on, also within other XML.

The standard: https://iptc.org/standards/nitf/. `docs/formats/nitf.md` has the map of the fields.
"""

from __future__ import annotations

from .read import loads, loads_all, looks_like
from .write import dumps

__all__ = ["dumps", "loads", "loads_all", "looks_like"]


def __dir__() -> list[str]:
    return __all__
