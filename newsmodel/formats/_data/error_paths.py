"""What is wrong with data that was read: the nested errors of cattrs as a flat list of paths and reasons."""

from __future__ import annotations

import json
import re

from cattrs import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError

from ...errors import InputError
from ...model._validators import shorten

__all__ = ["NAMED", "describe", "problems", "size"]

NAMED = 10_000  # problems of one document, after which reading stops; each takes a kilobyte or two

_BITS = 64  # of a whole number that a reason shows

_NAME = re.compile(r"[A-Za-z_]\w{0,39}", re.ASCII)  # a key that a path shows bare: credit

_FIELD = re.compile(r"(\w++)\.(\w++): ")  # how the model's messages begin: "Mention.span: "


def describe(value: object) -> str:
    """Describe what a value of plain data is, in a few words whatever its size."""
    match value:
        case None | bool():
            said = json.dumps(value)
        case str():
            said = repr(shorten(value))
        case int() if value.bit_length() > _BITS:
            said = "a huge number"
        case int() | float():
            said = repr(value)
        case list():
            said = f"a list of {len(value)}"
        case dict():
            said = "an object"
        case _:
            said = f"a {type(value).__name__}"
    return said


def size(error: BaseException) -> int:
    """Count the problems in an error of a converter."""
    return sum(map(size, error.exceptions)) if isinstance(error, BaseExceptionGroup) else 1


def problems(error: BaseException, path: str = "$") -> list[tuple[str, str]]:
    """Flatten an error of a converter with detailed validation.

    Args:
        error: What it raised.
        path: Where the value stands that it was reading.

    Returns:
        Pairs of a path (`$.captions[0].credit`) and what is wrong there.
    """
    if isinstance(error, ClassValidationError):
        noted, others = error.group_exceptions()
        inner = [row for x, note in noted for row in problems(x, path + _key(note.name))]
        return inner + [row for x in others for row in problems(x, path)]
    if isinstance(error, IterableValidationError):
        items, rest = error.group_exceptions()
        inner = [row for x, at in items for row in problems(x, f"{path}[{at.index}]")]
        return inner + [row for x in rest for row in problems(x, path)]
    if isinstance(error, ForbiddenExtraKeysError):
        return [(path + _key(name), "unknown field") for name in sorted(error.extra_fields)]
    if isinstance(error, KeyError):
        return [(path, "missing")]
    reason = str(error)
    if isinstance(error, InputError) and (field := _FIELD.match(reason)):
        path += "" if path.endswith(f".{field[2]}") else f".{field[2]}"
        reason = reason[field.end() :]
    return [(path, reason or type(error).__name__)]


def _key(name: str) -> str:
    return f".{name}" if _NAME.fullmatch(name) else f"[{describe(name)}]"
