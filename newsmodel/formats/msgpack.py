"""The native form as MessagePack: smaller than JSON (needs the extra `msgpack`)."""

from __future__ import annotations

from typing import Any

from ..errors import ConversionError, FormatError, InputError, requiring
from ..model import Article
from ._data.conversion import from_data, to_data
from ._data.plain_data import article_of

__all__ = ["dumps", "loads", "looks_like"]

KEEPS_STATUS = True  # documents state whether the story may be used


def dumps(article: Article) -> bytes:
    """Write an article as MessagePack.

    Args:
        article: Any article.

    Raises:
        ConversionError: If a number has more than 64 bits.
        InputError: If it is not an article.
        MissingExtraError: If msgpack is not installed.
    """
    data = to_data(article)
    try:
        packed: bytes = _msgpack().packb(data, unicode_errors="surrogatepass")
    except OverflowError:
        msg = "the article cannot be written as MessagePack"
        raise ConversionError(msg, [("$.offset", "the number has more than 64 bits")]) from None
    return packed


def loads(data: str | bytes) -> Article:
    """Read an article from MessagePack, as strictly as from JSON.

    Args:
        data: The output of `dumps`.

    Raises:
        FormatError: If the data is not valid MessagePack, or not an article.
        ConversionError: If parts of the article are invalid; `problems` has the path of each.
        InputError: If the data is not `bytes`.
        MissingExtraError: If msgpack is not installed.
    """
    if not isinstance(data, bytes):
        msg = f"loads: expected bytes, got {type(data).__name__}"
        raise InputError(msg)
    try:
        plain = _msgpack().unpackb(data, unicode_errors="surrogatepass", strict_map_key=True)
    except (ValueError, RecursionError) as error:  # its own errors are ValueErrors, and so is broken UTF-8
        reason = str(error) or type(error).__name__
        msg = "not valid MessagePack"
        raise FormatError(msg, [("$", reason)]) from None
    try:
        return from_data(plain, detailed=False)
    except Exception:  # noqa: BLE001  # whatever it is: the slow way decides, and says what is wrong
        return article_of(plain)


def looks_like(data: str) -> bool:
    """Return whether a document begins like the MessagePack of an article."""
    return "schema" in data[:12] and "newsmodel/article/" in data[:40]


def _msgpack() -> Any:
    with requiring("msgpack", "for MessagePack", extra="msgpack"):
        import msgpack  # type: ignore[import-untyped]
    return msgpack
