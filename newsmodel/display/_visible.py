"""Make text of the copy safe to show."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["LINE_END", "one_line", "shortened", "visible"]

LINE_END = re.compile(r"\r\n|[\n\r]")  # as everywhere in the library

# What a terminal may obey, hide or reorder: control characters, lone surrogates, direction marks, line and paragraph
# separators, invisible operators, tags, and noncharacters, which are an error in HTML. The joiners U+200C and U+200D
# stay, since scripts and emoji need them.
_NO_CHARACTERS = "\ufdd0-\ufdef" + "".join(
    chr(plane + 0xFFFE) + chr(plane + 0xFFFF) for plane in range(0, 0x110000, 0x10000)
)
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb"
    f"\U000e0000-\U000e007f{_NO_CHARACTERS}]"
)


def visible(text: str) -> str:
    r"""Replace control characters and the like by visible, harmless text.

    >>> visible("red \x1b[31m, turned \u202e")
    'red ␛[31m, turned <U+202E>'
    """
    return _HIDDEN.sub(_shown, text)


def one_line(text: str) -> str:
    r"""Make a text visible as one line, with single blanks for line ends and runs of blanks.

    >>> one_line("a port\r\n  in the\x1f north")
    'a port in the␟ north'
    """
    return " ".join(visible(LINE_END.sub(" ", text)).split())


def shortened(texts: Iterable[str], width: int) -> str:
    """Join texts in one visible line with `…` between them, cut at a width; reads no more than it shows."""
    enough, looked = 4 * width, ""
    for text in texts:
        looked += (" … " if looked and text else "") + text[: enough + 1]
        if len(looked) > enough:
            break
    line = one_line(looked)
    return line if len(looked) <= enough and len(line) <= width else line[: width - 1].rstrip() + "…"


def _shown(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code == 0x09:  # noqa: PLR2004  # a tab
        return " "
    if code < 0x20:  # noqa: PLR2004  # Unicode has a picture for each of the first control characters
        return chr(0x2400 + code)
    return f"<U+{code:04X}>"
