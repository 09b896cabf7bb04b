"""NewsML-G2, the XML format of the IPTC for items and messages: 2.35 with NITF inside is written; 2.x is read.

Standard: https://iptc.org/standards/newsml-g2/. `docs/formats/newsml-g2.md` shows which field goes where.
"""

from __future__ import annotations

from .read import loads, loads_all, looks_like
from .write import dumps

__all__ = ["dumps", "loads", "loads_all", "looks_like"]

KEEPS_STATUS = True  # documents state whether the story may be used
OPTIONS = frozenset({"embed"})


def __dir__() -> list[str]:
    return __all__
