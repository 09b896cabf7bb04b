"""Document types with declarations of their own: passed over, so that nothing is fetched, declared or expanded.

Agencies declare there where their DTD and its parts are; no text depends on it. What would need a declaration, an
entity of the document's own, is refused where it is used.
"""

from __future__ import annotations

import re
from html.entities import html5

from ...errors import FormatError
from .xml_repair import at_place

__all__ = ["without_declarations"]

_LONGEST = 2**16  # bytes of declarations

# Up to the bracket that opens the declarations: <?xml version="1.0"?><!DOCTYPE NewsML PUBLIC "…" "NewsMLv1.0.dtd" [
_BEFORE = re.compile(
    rb"""
    (?: \s++ | <\?(?s:.*?)\?> | <!--(?s:.*?)--> )*+
    <!DOCTYPE\s (?: [^\[<>"'] | "[^"]*+" | '[^']*+' )*+ \[
    """,
    re.VERBOSE,
)
_DECLARATIONS = re.compile(
    rb"""
    (?: \s++
      | %[^\s;%&<>]{1,100};                                       # %nitf;
      | <!--(?s:.*?)-->
      | <\?(?s:.*?)\?>
      | <!(?:ELEMENT|ATTLIST|ENTITY|NOTATION)\s (?: [^"'<>] | "[^"]*+" | '[^']*+' )*+ >
    )*+ \] (?=\s*+>)
    """,
    re.VERBOSE,
)
_ENTITY = re.compile(rb"<!ENTITY\s++([^\s%\"'<>]++)\s")  # a general one; those of the DTD have a % in front
_USED = re.compile(rb"<!\[CDATA\[(?s:.*?\]\]>|.*)|&([^\s&;<>#]{1,100});")
_VISIBLE = re.compile(rb"[^\r\n]")


def without_declarations(source: bytes) -> bytes:
    """Blank out the declarations within a document type; lines and columns stay.

    Args:
        source: The document. It is returned as it is if it has none, or none that can be told for sure.

    Raises:
        FormatError: If the declarations are longer than 64 KiB, or an entity is used that only they can explain;
            with line and column.
    """
    opened = _BEFORE.match(source)
    inner = None if opened is None else _DECLARATIONS.match(source, opened.end())
    if opened is None or inner is None:
        return source
    start, end = opened.end() - 1, inner.end()
    if end - start > _LONGEST:
        _refuse(source, start, f"the declarations of the document type are longer than {_LONGEST >> 10} KiB")
    own = {name for name in _ENTITY.findall(source, start, end) if f"{name.decode('latin-1')};" not in html5}
    for match in _USED.finditer(source, end) if own else ():
        if match[1] in own:
            _refuse(source, match.start(), "the document uses an entity that it declares itself")
    return source[:start] + _VISIBLE.sub(b" ", source[start:end]) + source[end:]


def _refuse(source: bytes, at: int, reason: str) -> None:
    line = source.count(b"\n", 0, at) + 1
    column = at - source.rfind(b"\n", 0, at) - 1
    msg = "XML that is not accepted"
    raise FormatError(msg, [("$", at_place(line, column, reason))])
