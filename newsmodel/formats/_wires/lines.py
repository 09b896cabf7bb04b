"""Transmissions of wires as text: cut into stories and lines, and words made fit to be sent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from ...encoding import WINDOWS_1252, decode
from ...errors import InputError

__all__ = ["DOS", "WireLine", "clean", "decoded", "lines_of", "transmissions", "wrapped"]

_LINE = re.compile(r"[^\r\n]*+(?:\r\n|\r(?!\n)|\n|\Z)")
_VISIBLE = re.compile(r"[^\s\x00-\x20\x7f-\x9f]")

# Everything that directs a transmission or a terminal. Text must not hold any when it is sent.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")

_SOH = "\x01"

DOS = "cp850"
# Umlauts and accents of DOS within a word: Windows-1252 has quotation marks there, and nothing.
_DOS = re.compile(rb"[A-Za-z][\x81\x82\x84\x87\x8a\x94][a-z]")


def transmissions(text: str) -> list[str]:
    """Cut a text at each start of heading but the first; joined the parts are the text."""
    starts = []
    at = text.find(_SOH)
    while at >= 0:
        start = at
        while start and text[start - 1] == "\x16":
            start -= 1
        starts.append(start)
        at = text.find(_SOH, at + 1)
    starts[:1] = [0]  # what stands in front of the first belongs to it
    return [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


@frozen
class WireLine:
    """A line of a transmission.

    Args:
        start: Where it begins, in code points.
        end: Where it ends, its line end included.
        first: Its first visible character; `end` if there is none.
        last: After its last visible character.
    """

    start: int
    end: int
    first: int
    last: int

    @property
    def blank(self) -> bool:
        """Whether it holds nothing to be seen."""
        return self.first == self.end


def lines_of(text: str, start: int, end: int) -> list[WireLine]:
    """Cut a stretch of text into lines; white space and control characters do not count as visible."""
    lines = []
    at = start
    while at < end:
        match = _LINE.match(text, at, end)
        stop = end if match is None or match.end() == at else match.end()
        seen = _VISIBLE.search(text, at, stop)
        if seen is None:
            lines.append(WireLine(at, stop, stop, stop))
        else:
            last = stop
            while _VISIBLE.match(text, last - 1, last) is None:
                last -= 1
            lines.append(WireLine(at, stop, seen.start(), last))
        at = stop
    return lines


def decoded(data: str | bytes) -> tuple[str, str]:
    """Decode a transmission.

    Raises:
        InputError: If the data is neither `str` nor `bytes`.
    """
    if isinstance(data, str):
        return data, "utf-8"
    if isinstance(data, bytes):
        text, encoding = decode(data)
        if encoding == WINDOWS_1252 and _DOS.search(data) is not None:
            return data.decode(DOS), DOS
        return text, encoding
    msg = f"loads: expected str or bytes, got {type(data).__name__}"
    raise InputError(msg)


def clean(words: str | None) -> str:
    """Make words safe to send: on one line, without control characters."""
    line = " ".join((words or "").split())
    return line if line.isprintable() else _CONTROLS.sub("", line)


def wrapped(words: str, width: int) -> Iterator[str]:
    """Break words into lines; a word longer than a line has one of its own."""
    line = ""
    for word in words.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    if line:
        yield line
