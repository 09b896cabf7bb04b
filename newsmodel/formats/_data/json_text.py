"""JSON text to plain data and back, the same with and without orjson."""

from __future__ import annotations

import json
import re
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from typing import Any, NoReturn

from ...errors import FormatError, point_at
from .numbers import unwritable

__all__ = ["decode", "decode_fast", "encode"]

_orjson: Any = import_module("orjson") if find_spec("orjson") else None  # an extra: faster, with the same result

_DEPTH = 64  # of lists and objects in one another; an article has 6

_SURROGATE = re.compile("[\ud800-\udfff]")  # half of a UTF-16 pair; UTF-8 has no bytes for it

_BRACKET = re.compile(
    r"""
    (?: [^"\[\]{}]++
      | "(?:[^"\\]++|\\.)*+"?    # a text, which may hold brackets; an unclosed one reaches to the end
    )*+
    ([\[\]{}]|\Z)
    """,
    re.VERBOSE | re.DOTALL,
)


def encode(data: object, *, exact: bool = False, indent: int | None = None) -> str:
    r"""Write plain data as JSON, on one line without blanks unless it is set in.

    Args:
        data: Dicts, lists, texts, numbers, booleans.
        exact: Not with orjson, because it writes some numbers in another way.
        indent: By how many blanks each level is set in.

    Returns:
        The text. Half a UTF-16 pair is written as `\ud83d`, so that the text can be encoded. Only where two halves
        stand side by side the second stays as it is: two escapes would be read as one character.

    Raises:
        ConversionError: If a number has more digits than Python writes.
    """
    if _orjson is not None and not exact and indent is None:
        try:
            return str(_orjson.dumps(data), "utf-8")
        except TypeError:  # half pairs, integers of more than 64 bits
            pass
    separators = (",", ":") if indent is None else (",", ": ")
    try:
        text = json.dumps(data, ensure_ascii=False, separators=separators, allow_nan=False, indent=indent)
    except ValueError as error:  # more digits than Python writes
        raise unwritable(error, "JSON") from None
    try:
        text.encode()
    except UnicodeEncodeError:
        text = _SURROGATE.sub(_escape, text)
    return text


def _escape(match: re.Match[str]) -> str:
    half = match[0]
    before = match.string[match.start() - 1]
    if half >= "\udc00" and "\ud800" <= before < "\udc00":
        return half
    return f"\\u{ord(half):04x}"


def decode_fast(data: str | bytes) -> Any:
    """Read JSON that is all right; on any error `decode` knows more, and accepts what orjson does not."""
    return json.loads(data) if _orjson is None else _orjson.loads(data)


def decode(data: str | bytes) -> Any:
    """Read JSON.

    Args:
        data: One JSON value; bytes are UTF-8, with or without a byte order mark.

    Raises:
        FormatError: If it is none, or is nested deeper than any article; the message has line and column.
    """
    text = data if isinstance(data, str) else _from_bytes(data)
    text = text.removeprefix("\ufeff")
    _check_depth(text)
    try:
        return json.loads(text, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise _format_error(error.msg[:1].lower() + error.msg[1:], text, error.pos) from None
    except ValueError as error:  # NaN; more digits than Python takes for a number
        msg = "not valid JSON"
        raise FormatError(msg, [("$", str(error))]) from None


def _from_bytes(data: bytes) -> str:
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "surrogatepass")
        reason = f"invalid UTF-8: byte 0x{data[error.start]:02x}"
        raise _format_error(reason, before, len(before)) from None


def _check_depth(text: str) -> None:
    if text.count("{") + text.count("[") <= _DEPTH:
        return
    depth = 0
    for number, bracket in enumerate("".join(_BRACKET.findall(text))):
        if bracket in "]}":
            depth -= 1
            continue
        depth += 1
        if depth > _DEPTH:
            match = next(islice(_BRACKET.finditer(text), number, None))
            reason = f"nested more than {_DEPTH} levels deep"
            raise _format_error(reason, text, match.start(1))


def _refuse(constant: str) -> NoReturn:
    msg = f"{constant} is not a JSON number"
    raise ValueError(msg)


def _format_error(reason: str, text: str, at: int) -> FormatError:
    line, column, _, _ = point_at(text, at, at + 1)
    return FormatError("not valid JSON", [("$", f"line {line}, column {column}: {reason}")])
