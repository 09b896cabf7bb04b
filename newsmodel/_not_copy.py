"""Recognise documents that are not plain copy by how they begin and end."""

from __future__ import annotations

import re

__all__ = ["looks_like"]

_LAST = 200  # characters

# <?xml …, <!DOCTYPE …; <nitf …; {"headline": …, [{"headline": …; schema: newsmodel/article/1
_BEGINNING = re.compile(
    r"""
    \ufeff?+ \s{0,200}+
    (?:
        (?P<declared> <(?: \?xml\b | !doctype\b ) )
      | (?P<element> <(?: [a-z] | !-- ) )
      | (?P<json> \[?+ \s{0,200}+ \{ \s{0,200}+ "[^"\n]{1,100}+" \s{0,20}+ : )
      | (?P<yaml> schema: \s ['"]?+ newsmodel/article/ )
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CLOSED = re.compile(r"</[\w:.-]{1,100}+>\s*+\Z")  # </nitf> at the end


def looks_like(text: str) -> str | None:
    """Name the kind of document a text looks like, if it is not plain copy.

    Args:
        text: Any text. An element at the start is not enough: `<TARN FERRIES LTD> YEAR NET` is a headline, and a stray
            picture tag may stand above a story. The text must also end by closing an element.

    Returns:
        "XML or HTML", "JSON" or "YAML"; None for plain copy.
    """
    found = _BEGINNING.match(text)
    if found is None:
        return None
    if found["json"] is not None:
        return "JSON"
    if found["yaml"] is not None:
        return "YAML"
    if found["element"] is not None and _CLOSED.search(text[-_LAST:]) is None:
        return None
    return "XML or HTML"
