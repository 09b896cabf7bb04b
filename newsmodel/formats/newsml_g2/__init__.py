"""NewsML-G2, the XML format of the IPTC for items and messages: written as 2.35 with NITF inside, 2.x is read.

The standard: https://iptc.org/standards/newsml-g2/. `docs/formats/newsml-g2.md` has the map of the fields.
"""

from __future__ import annotations

from .read import loads, loads_all, looks_like
from .write import dumps

__all__ = ["dumps", "loads", "loads_all", "looks_like"]


def __dir__() -> list[str]:
    return __all__
