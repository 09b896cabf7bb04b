"""The tags of a text, with all its faults, and its character references.

A small tokenizer, not a parser: bodies are fragments, often broken. It takes time in proportion to the text whatever
stands in it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from .elements import FRAGMENTS, HTML

__all__ = ["Tag", "Tags", "is_markup", "plain", "unescaped"]

_TAG_LENGTH = 8000  # characters of a tag with its attributes
_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9.:_-]{0,30}+)")  # <p   </media-caption
_REST = re.compile(r"""(?:[^<>"']|"[^"]*+"|'[^']*+')*+>""")  # attributes and the end of a tag
_LOOSE_REST = re.compile(r"[^<>]*+>")  # the same where a quotation mark in it is not closed
_ATTRIBUTE = re.compile(
    r"""([A-Za-z][A-Za-z0-9:_-]*+)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'<>=]++))"""  # type="text/plain"
)
# <p>   </media-caption>   <o:p>, but not <ida@tarn.example> or <https://tarn.example>
_SOME_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9.-]{0,20}+(?::[A-Za-z]\w{0,20}+)?+)(?=[\s/>])([^<>]{0,300}+)")
_OWN_TAG = re.compile(r"""/\Z|\s[\w:-]{1,30}=["']""")  # how one ends or goes on whose name HTML does not know
_REFERENCE = re.compile(r"&(?:[A-Za-z]{2,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")


def is_markup(text: str) -> bool:
    """Return whether a text has tags or comments anywhere: those of HTML, or others that cannot be words."""
    if "<" not in text:
        return False
    return "<!--" in text or any(_is_tag(match) for match in _SOME_TAG.finditer(text))


def _is_tag(match: re.Match[str]) -> bool:
    name = match[2].lower()
    ends = match.string[match.end() : match.end() + 1] == ">"
    if name in HTML:
        return ends or "=" in match[3]  # a value of an attribute may hold ">"
    if not ends:
        return False
    return ":" in name or name in FRAGMENTS or _OWN_TAG.search(match[3]) is not None


def unescaped(text: str) -> str:
    """Replace character references, those too that were escaped twice ("&amp;eacute;")."""
    text = plain(text)
    return _REFERENCE.sub(lambda match: plain(match[0]), text) if "&" in text else text


def plain(text: str) -> str:
    """Replace character references ("&amp;", "&#8217;") by what they stand for."""
    if "&" not in text:
        return text
    try:
        return html.unescape(text)
    except ValueError:  # a number with thousands of digits
        return text


class Tag(NamedTuple):
    """A tag, a comment or a declaration of a text."""

    start: int
    end: int
    name: str  #: in small letters; empty for comments and declarations
    closes: bool  #: whether it ends an element

    def attributes(self, text: str) -> dict[str, str]:
        """Return its attributes, names in small letters; of one that is repeated the first."""
        found: dict[str, str] = {}
        for match in _ATTRIBUTE.finditer(text, self.start, self.end):
            found.setdefault(match[1].lower(), plain(match[2] or match[3] or match[4] or ""))
        return found


class Tags:
    """The tags of a text, one after the other.

    Args:
        text: HTML or XML with all its faults.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0  # where to go on
        self._absent: set[str] = set()  # what is known not to come any more; nothing is looked for twice in vain

    def __iter__(self) -> Iterator[Tag]:
        text = self.text
        while (at := text.find("<", self.at)) >= 0:
            self.at = at + 1
            match = _NAME.match(text, at)
            if match is not None:
                limit = at + _TAG_LENGTH
                rest = _REST.match(text, match.end(), limit) or _LOOSE_REST.match(text, match.end(), limit)
                if rest is not None:
                    self.at = rest.end()
                    yield Tag(at, self.at, match[1].lower(), text[at + 1] == "/")
            elif text.startswith(("<!", "<?", "</"), at):
                close = "-->" if text.startswith("<!--", at) else "]]>" if text.startswith("<![CDATA[", at) else ">"
                end = self._find(close)
                if end >= 0:
                    self.at = end + len(close)
                    yield Tag(at, self.at, "", closes=False)

    def skip(self, name: str) -> int | None:
        """Go to the end of an element whose content is no markup.

        Args:
            name: The element, in small letters, whose opening tag was the last.

        Returns:
            Where its content ends, or None if it is not closed; then nothing is passed over.
        """
        key = f"</{name}"
        if key in self._absent:
            return None
        match = re.compile(re.escape(key), re.IGNORECASE).search(self.text, self.at)
        if match is None:
            self._absent.add(key)
            return None
        self.at = match.start()
        return self.at

    def _find(self, words: str) -> int:
        if words in self._absent:
            return -1
        at = self.text.find(words, self.at)
        if at < 0:
            self._absent.add(words)
        return at
