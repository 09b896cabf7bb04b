r"""ANPA 1312: stories on the text wires of North American agencies.

Based on ANPA 1312 (1989) and on transmissions of AP: a service line, a routing line with the keyword slug, header lines
between `^` and `<` (or `=` if they are centred), paragraphs that begin with a tab, and a closing line such as
`AP-WF-11-13-13 0745GMT`. Files that have lost control characters and marks can be read too. The text of an article is
the whole transmission; the envelope is furniture.
"""

from __future__ import annotations

from .read import loads, loads_all, looks_like
from .write import dumps, dumps_all

__all__ = ["dumps", "dumps_all", "loads", "loads_all", "looks_like"]

OPTIONS = frozenset({"force"})


def __dir__() -> list[str]:
    return __all__
