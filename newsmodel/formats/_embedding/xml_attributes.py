"""The whole article within an XML document of a standard, in attributes of our own namespace.

A standard cannot express spans, blocks, cues and problems. They are embedded in the root element as native JSON, beside
a digest of the rest of the document. If the rest is as it was written, the embedded article is returned. If another
program has changed it, the visible document wins, field by field.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from hashlib import blake2b

import attrs

from ...errors import ConversionError
from ...model import Article, Problem, ProblemCode
from .._data.native import loads
from .._markup.directions import as_references
from .._markup.xml_tree import Element
from .merge import merge
from .native import NAMESPACE, pack

__all__ = ["PLACE", "attach", "digest", "recall"]

PLACE = "\x00"  # stands in a document for where the attributes go; no other U+0000 can be there

_NOT_IN_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")  # what JSON text may hold and XML not
_ESCAPED = re.compile(r"\\(?:x([0-9a-f]{4})|.)", re.DOTALL)  # \x is no escape of JSON's: it is ours
_ATTRIBUTES = re.compile(rb" xmlns:nm=\"https://newsmodel\.dev/ns#\" nm:check=\"([0-9a-f]{32})\" nm:article='[^']*+'")
_ARTICLE = f"{{{NAMESPACE}}}article"
_CHECK = f"{{{NAMESPACE}}}check"


def attach(document: str, article: Article) -> bytes:
    """Put the native article into a document.

    Args:
        document: The document, with `PLACE` in the root element's tag.
        article: The article.
    """
    before, _, after = document.partition(PLACE)
    check = digest(f"{before}{after}".encode())
    native = pack(article)
    if "&" in native:
        native = native.replace("&", "&amp;")
    if "<" in native:
        native = native.replace("<", "&lt;")
    if "'" in native:
        native = native.replace("'", "&#39;")
    if not native.isprintable():
        native = as_references(_NOT_IN_XML.sub(_escape, native))
    return f'{before} xmlns:nm="{NAMESPACE}" nm:check="{check}" nm:article=\'{native}\'{after}'.encode()


def digest(visible: bytes) -> str:
    """Return the digest of a document without the native part, 32 hexadecimal digits."""
    return blake2b(visible, digest_size=16).hexdigest()


def _escape(match: re.Match[str]) -> str:
    return f"\\x{ord(match[0]):04x}"


def _unescape(match: re.Match[str]) -> str:
    return match[0] if match[1] is None else chr(int(match[1], 16))


def recall(
    data: str | bytes, root: Element, read: Callable[[], Article], reread: Callable[[Article], Article]
) -> Article:
    """Read a story that may hold its native article.

    Args:
        data: The document.
        root: The element of the story.
        read: Reads what people see in it.
        reread: Writes an article, and reads what people see in that.

    Returns:
        The native article if it is there, with the fields that another program has changed since; else what is seen.
    """
    written = root.attributes.get(_ARTICLE)
    if written is None:
        return read()
    try:
        native = loads(_ESCAPED.sub(_unescape, written) if "\\x" in written else written)
    except ConversionError as error:
        seen = read()
        message = f"the embedded article cannot be read: {str(error).splitlines()[-1].strip()}"
        return attrs.evolve(seen, problems=(*seen.problems, Problem(ProblemCode.UNPLACED_DATA, message)))
    if _untouched(data, root):
        return native
    return merge(native, reread(native), read())


def _untouched(data: str | bytes, root: Element) -> bool:
    source = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    match = _ATTRIBUTES.search(source)
    if match is None or match[1].decode() != root.attributes.get(_CHECK):
        return False
    return digest(source[: match.start()] + source[match.end() :]) == match[1].decode()
