"""JSON with faults, as far as it can be read.

Scripts of pages are filled by templates: values are missing, commas too, brackets do not pair, two values stand side by
side. What stands between the faults is read all the same.
"""

from __future__ import annotations

import json
import re
from typing import Any

__all__ = ["read_broken"]

_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[{}\[\],:]|[^\s{}\[\],:"]++', re.DOTALL)
_OPEN = {"}": dict, "]": list}
_DEPTH = 64
_NOTHING = object()


def read_broken(text: str) -> list[Any]:
    """Read what can be read.

    Args:
        text: JSON, more or less; within its texts all that must be escaped is.

    Returns:
        The outermost objects and lists, those that are not closed too.
    """
    found: list[Any] = []
    stack: list[tuple[Any, Any]] = []  # a container, and the key of an object that waits for its value
    pieces = _TOKEN.findall(text)
    for number, piece in enumerate(pieces):
        if piece in {"{", "["}:
            if len(stack) == _DEPTH:
                break
            inner: Any = {} if piece == "{" else []
            _put(stack, inner) if stack else found.append(inner)
            stack.append((inner, _NOTHING))
        elif piece in _OPEN:
            _close(stack, _OPEN[piece])
        elif not stack or piece == ":":
            continue
        elif piece == ",":
            stack[-1] = stack[-1][0], _NOTHING  # a key without a value is dropped
        else:
            value = _value(piece)
            container, key = stack[-1]
            is_key = type(container) is dict and pieces[number + 1 : number + 2] == [":"] and type(value) is str
            if is_key:
                stack[-1] = container, value
            elif value is not _NOTHING and (type(container) is list or key is not _NOTHING):
                _put(stack, value)
    return found


def _put(stack: list[tuple[Any, Any]], value: Any) -> None:
    """Put a value where one is waited for; an object without a key takes none."""
    container, key = stack[-1]
    if type(container) is list:
        container.append(value)
    elif key is not _NOTHING:
        container[key] = value
        stack[-1] = container, _NOTHING


def _close(stack: list[tuple[Any, Any]], kind: type) -> None:
    """Close the innermost container of a kind with all within it; a bracket too many closes nothing."""
    for number in range(len(stack) - 1, -1, -1):
        if type(stack[number][0]) is kind:
            del stack[number:]
            return


def _value(piece: str) -> Any:
    if piece.startswith('"') and (len(piece) == 1 or not piece.endswith('"')):
        piece += '"'  # the text breaks off
    try:
        return json.loads(piece)
    except ValueError:
        return _NOTHING
