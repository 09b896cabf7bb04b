"""How the tests of several formats look at words of others, and at values."""

from __future__ import annotations

from newsmodel import Stamp


def sketch(text: str) -> tuple[str, str, int]:
    """Give the beginning, the end and the length of words that belong to somebody else."""
    return text[:8], text[-8:], len(text)


def moment(stamp: Stamp | None) -> str | None:
    """Give a stamp as ISO 8601, as far as it is known."""
    if stamp is None or stamp.date is None:
        return None
    return stamp.date.isoformat() if stamp.datetime is None else stamp.datetime.isoformat()


def without_native(data: bytes) -> bytes:
    """Give an XML document of ours as if another program had made it."""
    text = data.decode()
    start = text.index(" xmlns:nm=")
    return (text[:start] + text[text.index(">", text.index("nm:article=")) :]).encode()
