"""NITF, the News Industry Text Format of the IPTC: 3.6 is written; 3.1 and later are read, also inside other XML.

Standard: https://iptc.org/standards/nitf/. `docs/formats/nitf.md` shows which field goes where.
"""

from __future__ import annotations

from .read import loads, loads_all, looks_like
from .write import dumps

__all__ = ["dumps", "loads", "loads_all", "looks_like"]

KEEPS_STATUS = True  # documents state whether the story may be used
OPTIONS = frozenset({"embed"})


def __dir__() -> list[str]:
    return __all__
