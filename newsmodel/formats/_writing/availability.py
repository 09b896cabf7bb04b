"""Stories that must not be used: how standards state it, and formats that have no place for it."""

from __future__ import annotations

from ...errors import ConversionError
from ...model import Article, Metadata, Status

__all__ = ["KEPT", "refuse_unusable", "status_code"]

#: The attribute of a format's module that says whether its documents state status and embargo.
KEPT = "KEEPS_STATUS"

# The IPTC spells one of them in American English.
_CODES = {Status.USABLE: "usable", Status.WITHHELD: "withheld", Status.CANCELLED: "canceled"}


def status_code(metadata: Metadata, *, embargo_stated: bool = True) -> str | None:
    """Return the status in the words of the IPTC's standards.

    Args:
        metadata: What the desk says.
        embargo_stated: Whether the document states the embargo beside it; if it cannot, the story is withheld.

    Returns:
        `usable`, `withheld` or `canceled`; None if no status is known.
    """
    status = metadata.status
    if metadata.embargo is not None and not embargo_stated and status is not Status.CANCELLED:
        status = Status.WITHHELD
    return None if status is None else _CODES[status]


def refuse_unusable(article: Article, name: str, *, force: bool = False) -> None:
    """Refuse to write a story that must not be used in a format whose documents cannot say so.

    Args:
        article: The story.
        name: The name of the format.
        force: Whether to write it all the same.

    Raises:
        ConversionError: If the story is withheld, cancelled or under an embargo.
    """
    metadata = article.metadata
    if force or metadata.is_usable:
        return
    blocked = metadata.status is not None and metadata.status is not Status.USABLE
    path = "$.metadata.status" if blocked else "$.metadata.embargo"
    msg = f"the format {name!r} cannot say that a story must not be used, so this one is not written"
    raise ConversionError(msg, [(path, f"{metadata.notice}; force=True (--force) writes it all the same")])
