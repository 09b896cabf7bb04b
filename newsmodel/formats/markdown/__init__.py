r"""Markdown: an article for readers, in a dialect that can be read back.

CommonMark with front matter: lines of `name: value` whose values are JSON, which YAML parsers accept too::

    ---
    format: newsmodel/markdown/1
    language: "en"
    ---

    # Bridge reopens

    *By Ana Ruiz*

    *Updated 06 October 2017*

    > The bridge on Thursday. (*Ana Ruiz/AFP*)

    - Closed for two years

    **TARN:** “*We waited long enough*,” said the mayor.

    ***

    Editing by Tom Hale
"""

from __future__ import annotations

from .read import loads, looks_like
from .write import dumps

__all__ = ["dumps", "loads", "looks_like"]

OPTIONS = frozenset({"force"})


def __dir__() -> list[str]:
    return __all__
