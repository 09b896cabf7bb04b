"""IPTC 7901: stories on the text wires of European agencies.

Based on the "IPTC Recommended Message Format", revision 5 (1995), and on transmissions of dpa, which are in UTF-8. The
text of an article is the whole transmission; the envelope is furniture.
"""

from __future__ import annotations

from .read import loads, loads_all, looks_like
from .write import dumps, dumps_all

__all__ = ["dumps", "dumps_all", "loads", "loads_all", "looks_like"]

OPTIONS = frozenset({"force"})


def __dir__() -> list[str]:
    return __all__
