"""What the words of a credit say."""

from __future__ import annotations

from attrs import frozen

__all__ = ["CreditWords"]


@frozen
class CreditWords:
    """Who is credited, and how sure it is that the words are a credit.

    Args:
        agency: The last link of the chain.
        photographer: The person who took the picture.
        source: Whoever else it came from.
        known: Whether an agency in the chain is a known one.
        marked: Whether a word such as "Photo:", "courtesy of" or "Supplied" says that this is a credit.
        links: How many names the chain has.
    """

    agency: str | None = None
    photographer: str | None = None
    source: str | None = None
    known: bool = False
    marked: bool = False
    links: int = 0
