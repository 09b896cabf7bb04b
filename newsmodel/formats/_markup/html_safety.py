"""Words, data and addresses made safe for HTML."""

from __future__ import annotations

import html
import re

from .directions import as_escapes, as_references

__all__ = ["escape", "escape_data", "language_tag", "web_address"]

# Characters that HTML may not hold, not even as references.
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

_WEB = re.compile(r"https?://[^\s\"'<>\\^`{|}\x00-\x20]{1,2000}", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,6}")


def escape(words: str) -> str:
    """Make words safe as text and in attributes.

    Characters that cannot be written become U+FFFD, those that turn the direction of words are written as references.
    """
    if words.isprintable():  # quicker than to look for what is not
        return html.escape(words)
    return as_references(html.escape(_IMPOSSIBLE.sub("\ufffd", words)))


def escape_data(text: str) -> str:
    """Make JSON safe within a page: no `<` that could end its element, no character that HTML may not hold."""
    safe = text.replace("<", "\\u003c")
    if safe.isprintable():
        return safe
    return as_escapes(_IMPOSSIBLE.sub(lambda match: f"\\u{ord(match[0]):04x}", safe))


def web_address(url: str | None) -> str | None:
    """Return a URL if it is a web address, so that no link runs anything."""
    return url if url and _WEB.fullmatch(url) else None


def language_tag(language: str | None) -> str | None:
    """Return a language tag if it has the form of one."""
    return language if language and _LANGUAGE.fullmatch(language) else None
