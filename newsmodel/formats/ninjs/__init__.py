"""ninjs, the JSON format of the IPTC: 3.1 is written; 1.x, 2.x, 3.x and looser dialects are read.

Standard: https://iptc.org/standards/ninjs/ and https://github.com/iptc/newsinjson. The whole article is embedded in an
entry of `bodies`, as the schema allows no keys of our own. `docs/formats/ninjs.md` shows which field goes where.
"""

from __future__ import annotations

from .read import loads, loads_all, looks_like
from .write import CONTENT_TYPE, ROLE, dumps

__all__ = ["CONTENT_TYPE", "ROLE", "dumps", "loads", "loads_all", "looks_like"]

KEEPS_STATUS = True  # documents state whether the story may be used
OPTIONS = frozenset({"embed", "indent"})


def __dir__() -> list[str]:
    return __all__
