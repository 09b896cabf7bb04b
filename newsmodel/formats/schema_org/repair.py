"""JSON of pages with the faults that are common there mended."""

from __future__ import annotations

import json
import re
from typing import Any

from ...errors import FormatError
from .._data.json_text import decode
from .._markup.html_tags import plain
from .broken_json import read_broken

__all__ = ["NODE", "repaired"]

#: What nodes of JSON-LD have.
NODE = frozenset({"@context", "@type", "@graph"})

# Around the JSON of a block:   <!--  //<![CDATA[  /*<![CDATA[*/   ...   /*]]>*/  //]]>  -->  ;
_BEFORE = re.compile(r"(?:\s++|<!--|//|/\*|\*/|<!\[CDATA\[){1,20}+")
_AFTER = re.compile(r"(?:\s|-->|//|/\*|\*/|\]\]>|;)*+\Z")
_AFTER_WINDOW = 200

_STRING = re.compile(
    r"""
      "(?:[^"\\]++|\\.)*+"?                                # a text; an unclosed one reaches to the end
    | //[^\n]*+                                            # a comment, which JSON has not
    | /\*[^*]{0,500}+(?:\*(?!/)[^*]{0,500}+){0,20}+\*/
    """,
    re.VERBOSE | re.DOTALL,
)
_QUOTE = re.compile(r'\\.|"', re.DOTALL)
# What follows a text that ends:   }   ]   :   , "next"
_CLOSES = re.compile(r'\s{0,200}+(?:[}\]:]|,\s{0,200}+(?:["{\[\d}\]-]|true|false|null)|\Z)')
_CONTROL = re.compile(r"[\x00-\x1f]")
_BAD_ESCAPE = re.compile(r'\\(?![\\"/bfnrtu])')  # \'   \s
_PAIR = re.compile(r"\\\\")
_LAST_COMMA = re.compile(r",(\s*+[}\]])")  # {"a": 1,}


def repaired(text: str, faults: list[str]) -> Any:
    """Read the JSON of a block, with the faults that are common in pages mended.

    Args:
        text: The block.
        faults: Takes what is wrong with it beyond that.

    Raises:
        FormatError: If it stays unreadable; it is the error of the text as it stands.
    """
    text = text.strip()
    before = _BEFORE.match(text)
    at = 0 if before is None else before.end()
    after = _AFTER.search(text, max(at, len(text) - _AFTER_WINDOW))
    bare = text[at : len(text) if after is None else after.start()]
    try:
        return decode(bare)
    except FormatError as error:
        first = error
    if '"' not in bare and "&quot;" in bare:
        bare = plain(bare)
    for mend in (_mended, _unended, _requoted):
        try:
            return decode(mend(bare))
        except FormatError:
            pass
    if "nested" in first.problems[0][1]:
        raise first
    readings = [[x for x in read_broken(mend(bare)) if _is_node(x)] for mend in (_mended, _requoted)]
    best = max(readings, key=lambda values: len(json.dumps(values)))
    if not best:
        raise first
    faults.append(f"the JSON-LD is malformed and was read as far as possible: {first.problems[0][1]}")
    return best


def _is_node(value: Any) -> bool:
    """Return whether a value of broken JSON is schema.org all the same."""
    if isinstance(value, list):
        return any(_is_node(item) for item in value)
    return isinstance(value, dict) and not NODE.isdisjoint(value)


def _unended(text: str) -> str:
    """Drop a bracket too many at the end."""
    return _mended(text).rstrip()[:-1]


def _requoted(text: str) -> str:
    """Escape quotation marks within texts: those that neither open nor close one by what stands beside them."""
    out: list[str] = []
    inside = False
    at = 0
    for match in _QUOTE.finditer(text):
        out.append(text[at : match.start()])
        at = match.end()
        closes = _CLOSES.match(text, at) is not None
        if match[0] != '"' or (inside and not closes):
            out.append(match[0] if match[0] != '"' else '\\"')
        else:
            out.append('"')
            inside = not inside
    return _mended("".join([*out, text[at:]]))


def _mended(text: str) -> str:
    """Escape what must be escaped within texts, and drop comments and commas with nothing behind them."""
    if "//" in text or "/*" in text:
        text = _STRING.sub(lambda m: m[0] if m[0][0] == '"' else " ", text)
    parts, at = [], 0
    for match in _STRING.finditer(text):
        parts.append(_LAST_COMMA.sub(r"\1", text[at : match.start()]))
        at = match.end()
        words = _CONTROL.sub(lambda c: f"\\u{ord(c[0]):04x}", match[0])
        pieces = _PAIR.split(words)  # a backslash that is escaped escapes nothing
        parts.append("\\\\".join(_BAD_ESCAPE.sub(r"\\\\", piece.replace("\\'", "'")) for piece in pieces))
    parts.append(_LAST_COMMA.sub(r"\1", text[at:]))
    return "".join(parts)
