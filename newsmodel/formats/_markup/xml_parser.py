"""XML to a small tree of elements, safely.

Built on expat of the standard library. Nothing is fetched, no declaration counts, and depth and size are capped, so
that a hostile document costs no more than its own length. Lenient otherwise: what real files get wrong before the
first element, in their encoding, or with the names of HTML's characters, is put right.
"""

from __future__ import annotations

from typing import Any, NoReturn
from xml.parsers import expat

from ...errors import FormatError
from .xml_doctype import without_declarations
from .xml_repair import at_place, is_disguised, mended, prepare, recoded, with_numbers
from .xml_tree import XML, Element

__all__ = ["DEPTH", "ELEMENTS", "GUESSED", "parse"]

DEPTH = 64  #: elements in one another; a news message has about 20
ELEMENTS = 1_000_000  #: elements of a document
GUESSED = "\x00encoding"  #: the root's attribute that says how bytes were read that are not what they say they are

_INVALID_TOKEN = 4
_UNBOUND_PREFIX = 27  # the expat errors that leniency deals with
_WRONG_ENCODING = frozenset({4, 18, 19, 30})  # a byte that is none of the encoding, one unknown, one that is not that


def parse(data: str | bytes) -> Element:
    """Read a document.

    Args:
        data: The document, as text or as bytes in the encoding that it declares.

    Returns:
        Its root element.

    Raises:
        FormatError: If it is not well-formed, uses entities that it declares itself, or is too deep or too large; with
            line and column.
        InputError: If the data is neither `str` nor `bytes`.
    """
    source, encoding = prepare(data)
    source = without_declarations(source)
    try:
        root = _Reader(source, encoding).root
    except expat.ExpatError as error:
        if error.code == _UNBOUND_PREFIX:
            return _read(source, encoding, namespaces=False)
        if error.code in _WRONG_ENCODING and isinstance(data, bytes) and (again := _read_recoded(source)) is not None:
            return again
        if error.code == _INVALID_TOKEN and (better := mended(source)) != source:
            return _read(better, encoding, namespaces=True)
        _refuse(error)
    except FormatError:
        raise
    except (LookupError, ValueError):  # an encoding that Python does not know, or not as one of single bytes
        return _read_recoded(source) or _read(source, "utf-8", namespaces=True)
    if encoding == "utf-8" and isinstance(data, bytes) and is_disguised(data):
        root.attributes[GUESSED] = "utf-8"
    return root


def _read_recoded(source: bytes) -> Element | None:
    """Read bytes that are not in the encoding they declare; None if nothing better is known."""
    again = recoded(source)
    if again is None:
        return None
    root = _read(again[0], "utf-8", namespaces=True)
    if again[1]:
        root.attributes[GUESSED] = again[1]
    return root


def _read(source: bytes, encoding: str | None, *, namespaces: bool) -> Element:
    try:
        return _Reader(source, encoding, namespaces=namespaces).root
    except expat.ExpatError as error:
        _refuse(error)


def _refuse(error: expat.ExpatError) -> NoReturn:
    msg = "not well-formed XML"
    raise FormatError(msg, [("$", at_place(error.lineno, error.offset, expat.ErrorString(error.code)))]) from None


class _Reader:
    """The handlers that expat calls, and the tree that grows."""

    def __init__(self, source: bytes, encoding: str | None, *, namespaces: bool = True) -> None:
        self.top = Element("", "", {}, 0)
        self.stack = [self.top]
        self.count = 0
        self.names: dict[str, tuple[str, str]] = {}
        self.parser = parser = expat.ParserCreate(encoding, "}" if namespaces else None)
        parser.buffer_text = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.text
        parser.StartDoctypeDeclHandler = self.doctype
        parser.EntityDeclHandler = self.refuse_declaration
        parser.Parse(with_numbers(source), True)  # noqa: FBT003  # no keyword there
        self.root = next(iter(self.top))

    def start(self, raw: str, attributes: dict[str, str]) -> None:
        """Open an element."""
        name = self.names.get(raw) or self.split(raw)
        self.count += 1
        stack = self.stack
        if len(stack) > DEPTH:
            self.refuse(f"elements nested more than {DEPTH} levels deep")
        if self.count > ELEMENTS:
            self.refuse(f"more than {ELEMENTS} elements")
        if attributes:
            for key in attributes:
                if "}" in key or ":" in key:
                    attributes = {self.attribute(k): value for k, value in attributes.items()}
                    break
        element = Element(name[0], name[1], attributes, self.parser.CurrentLineNumber)
        stack[-1].children.append(element)
        stack.append(element)

    def end(self, _: str) -> None:
        """Close an element."""
        self.stack.pop()

    def text(self, words: str) -> None:
        """Add text."""
        self.stack[-1].children.append(words)

    def split(self, raw: str) -> tuple[str, str]:
        """Part a name and its namespace, once for each name of the document."""
        ns, _, name = raw.rpartition("}")
        self.names[raw] = name.rpartition(":")[2], ns
        return self.names[raw]

    @staticmethod
    def attribute(key: str) -> str:
        """Return the name that an attribute is kept under."""
        if "}" in key:
            return "{" + key
        return f"{{{XML}}}{key[4:]}" if key.startswith("xml:") else key

    def doctype(self, _name: str, _system: str | None, _public: str | None, has_internal_subset: int) -> None:
        """Take a document type that stands elsewhere, which is never fetched; declarations are passed over before."""
        if has_internal_subset:
            self.refuse("the declarations of the document type cannot be read")

    def refuse_declaration(self, *_: Any) -> None:
        """Refuse any declaration of an entity."""
        self.refuse("the document declares an entity")

    def refuse(self, reason: str) -> NoReturn:
        """Stop reading."""
        msg = "XML that is not accepted"
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber
        raise FormatError(msg, [("$", at_place(line, column, reason))])
