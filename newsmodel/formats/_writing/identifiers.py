"""Identifiers of stories: URIs, IRIs, and made-up ones for formats that require one the story lacks."""

from __future__ import annotations

import re
from hashlib import blake2b
from urllib.parse import urlsplit

from ...model import Article

__all__ = ["is_iri", "is_uri", "made_up"]

# RFC 3986: urn:example:1   https://example.org/a%20b?c#d
_URI = re.compile(
    r"""
    [A-Za-z][A-Za-z0-9+.\-]*+ :
    (?: //(?:[\w.~!$&'()*+,;=:%\-]*+@)?[\w.~!$&'()*+,;=%\-]*+(?: :\d*+)?(?=[/?\#]|\Z) | (?!//) )
    (?:[\w\-.~!$&'()*+,;=:@/] | %[0-9A-Fa-f]{2})*+
    (?: \? (?:[\w\-.~!$&'()*+,;=:@/?] | %[0-9A-Fa-f]{2})*+ )?
    (?: \# (?:[\w\-.~!$&'()*+,;=:@/?] | %[0-9A-Fa-f]{2})*+ )?
    """,
    re.VERBOSE | re.ASCII,
)
_BARE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,30}:[^\s<>\"{}|\\^`\x00-\x20]{1,2000}")
_UNSAFE = re.compile(r"[^A-Za-z0-9]+")
_LONGEST = 60  # characters of the words in a name


def is_uri(text: str) -> bool:
    """Return whether a text is a URI, of ASCII characters only."""
    if _URI.fullmatch(text) is None or _BARE_PERCENT.search(text) is not None:
        return False
    try:
        return urlsplit(text).port is None or True
    except ValueError:  # a port beyond 65535
        return False


def is_iri(text: str) -> bool:
    """Return whether a text is a URI that may hold characters of any script."""
    return _IRI.fullmatch(text) is not None


def made_up(article: Article) -> str:
    """Make an identifier for a story: a few of its words and a digest, so that no two stories share one.

    The same story always gets the same one. It is made of id, address, headline and day of publication, or else of the
    text.
    """
    headline = "" if article.headline is None else article.headline.text
    words = article.id or article.url or headline
    day = "" if article.published is None else str(article.published.date)
    whole = "\0".join((article.id or "", article.url or "", headline, day)) if words else article.body or article.text
    digest = blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
    return f"{_UNSAFE.sub('-', words)[:_LONGEST].strip('-')}-{digest}".lstrip("-")
