"""Words as XML, and what the first element of a document is called."""

from __future__ import annotations

import re

from .directions import as_references

__all__ = ["FORBIDDEN", "attribute", "sniff", "text"]

_SNIFFED = 2_000  # characters that tell what a document is

#: What no XML may hold (XML 1.0, production 2).
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ROOT = re.compile(
    r"""
      \s*+(?:<\?[^>]*+>\s*+)*+                   # the declaration, processing instructions
      (?:<!--(?:[^-]|-(?!->))*+-->\s*+)*+        # comments
      <(?:!DOCTYPE\s++)?+(?:[\w.-]++:)?([\w.-]++)  # the first element, or the document type, which has its name
    """,
    re.VERBOSE,
)


def sniff(data: str) -> str:
    """Return the name of the first element, without prefix, as far as the first characters tell; else an empty text.

    Args:
        data: The beginning of a document, or all of it.
    """
    match = _ROOT.match(data[:_SNIFFED].removeprefix("\ufeff"))
    return "" if match is None else match[1]


def text(words: str) -> str:
    """Write words as the text of an element.

    A character that XML forbids becomes U+FFFD, one that turns the direction of words is written as a reference.
    """
    if "&" in words:
        words = words.replace("&", "&amp;")
    if "<" in words:
        words = words.replace("<", "&lt;")
    if ">" in words:
        words = words.replace(">", "&gt;")
    if words.isprintable():  # quicker than to look for what is not
        return words
    if "\r" in words:
        words = words.replace("\r", "&#13;")
    return as_references(FORBIDDEN.sub("\ufffd", words))


def attribute(words: str) -> str:
    """Write words as the value of an attribute in double quotation marks, so that it is read back as it is."""
    words = text(words)
    if '"' in words:
        words = words.replace('"', "&quot;")
    if words.isprintable():
        return words
    if "\n" in words:
        words = words.replace("\n", "&#10;")
    if "\t" in words:
        words = words.replace("\t", "&#9;")
    return words
