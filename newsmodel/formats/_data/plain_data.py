"""Plain data of YAML and MessagePack to articles: what JSON cannot hold is refused before it is read."""

from __future__ import annotations

from typing import Any

from ...errors import FormatError
from ...model import Article
from .conversion import from_data
from .error_paths import describe

__all__ = ["article_of"]

_DEPTH = 64  # of lists and objects in one another; an article has 6


def article_of(data: Any) -> Article:
    """Make an article of plain data, strictly.

    Raises:
        FormatError: If it is no article, is nested too deep, or has a key that is no text.
        ConversionError: If parts of it are wrong; `problems` names each.
    """
    stack: list[tuple[Any, str, int]] = [(data, "$", 0)]
    while stack:
        value, path, depth = stack.pop()
        if depth > _DEPTH:
            msg = "not an article"
            raise FormatError(msg, [("$", f"nested more than {_DEPTH} levels deep")])
        if type(value) is dict:
            for key, item in value.items():
                if type(key) is not str:
                    msg = "not an article"
                    raise FormatError(msg, [(path, f"expected string keys, got {describe(key)}")])
                stack.append((item, f"{path}.{key[:40]}", depth + 1))
        elif type(value) is list:
            stack += [(item, f"{path}[{index}]", depth + 1) for index, item in enumerate(value)]
    return from_data(data)
