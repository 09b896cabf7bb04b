r"""Markdown: an article people read, in a dialect that is read back.

CommonMark with a front matter of `name: value` lines, each value a JSON text, which YAML readers take too::

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


def __dir__() -> list[str]:
    return __all__
