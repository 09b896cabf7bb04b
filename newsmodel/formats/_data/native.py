"""The native form: an article as JSON that holds all of it."""

from __future__ import annotations

from contextlib import suppress

from ...errors import InputError
from ...model import Article
from .conversion import from_data, to_data
from .json_text import decode, decode_fast, encode

__all__ = ["dumps", "loads"]

_PLAIN = 1e-4  # smaller numbers are written with an exponent, by orjson in another way than by Python


def dumps(article: Article) -> str:
    """Write an article as JSON on one line.

    Args:
        article: Any article.

    Returns:
        The text, the same bytes whether orjson is installed or not.

    Raises:
        InputError: If it is no article.
    """
    data = to_data(article)
    return encode(data, exact=any(0 < x.confidence < _PLAIN for x in article.attributions))


def loads(data: str | bytes) -> Article:
    """Read an article from JSON, strictly: nothing is coerced, no unknown field is passed over.

    Args:
        data: What `dumps` gives, as text or as UTF-8.

    Returns:
        The article, equal to the one that was written.

    Raises:
        FormatError: If it is no JSON (with line and column), or no article of a known schema.
        ConversionError: If parts of it are wrong; `problems` names the path of each.
        InputError: If it is neither text nor bytes.
    """
    if not isinstance(data, (str, bytes)):
        msg = f"loads: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    with suppress(Exception):  # whatever it is: the slow way decides, and says what is wrong
        return from_data(decode_fast(data), detailed=False)
    return from_data(decode(data))
