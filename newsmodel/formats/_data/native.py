"""The native form: an article as JSON that holds all of it."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from ...errors import InputError
from ...model import Article
from .conversion import from_data, to_data
from .json_text import decode, decode_fast, encode

__all__ = ["dumps", "loads"]

_PLAIN = 1e-4  # smaller numbers are written with an exponent, by orjson in another way than by Python


def dumps(article: Article, *, indent: int | None = None) -> str:
    """Write an article as JSON, on one line unless it is set in.

    Args:
        article: Any article.
        indent: By how many blanks each level is set in.

    Returns:
        The JSON text, the same whether or not orjson is installed.

    Raises:
        InputError: If it is not an article.
    """
    data = to_data(article)
    shares = (share for x in article.attributions for share in (x.confidence, x.speaker_confidence))
    return encode(data, exact=any(0 < share < _PLAIN for share in shares), indent=indent)


def loads(data: str | bytes) -> Article:
    """Read an article from JSON, strictly: no value is coerced and no unknown field ignored.

    Args:
        data: The output of `dumps`, as text or as UTF-8.

    Returns:
        The article, equal to the one that was written.

    Raises:
        FormatError: If the data is not valid JSON (with line and column), or not an article of a known schema.
        ConversionError: If parts of the article are invalid; `problems` has the path of each.
        InputError: If the data is neither `str` nor `bytes`.
    """
    if not isinstance(data, (str, bytes)):
        msg = f"loads: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    typed = _typed()
    if typed is not None:
        with suppress(Exception):  # it takes most articles and explains nothing
            return typed.loads(data)  # type: ignore[no-any-return]
    with suppress(Exception):  # whatever it is: the slow way decides, and says what is wrong
        return from_data(decode_fast(data), detailed=False)
    return from_data(decode(data))


@cache
def _typed() -> Any:
    """The fastest way to read, if msgspec is installed; imported when something is read."""
    return import_module(".typed_json", __package__) if find_spec("msgspec") else None
