"""XML to a small tree of elements, safely; and texts as XML.

Built on expat of the standard library. Nothing is fetched, no entity is declared, and depth and size are capped, so
that a hostile document costs no more than its own length. Lenient otherwise: what real files get wrong before the
first element, in their encoding, or with the names of HTML's characters, is put right.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5
from typing import Any, NoReturn
from xml.parsers import expat

from ...encoding import decode
from ...errors import FormatError, InputError

__all__ = ["DEPTH", "ELEMENTS", "GUESSED", "SIZE", "Element", "attribute", "parse", "sniff", "text"]

DEPTH = 64  # elements in one another; a news message has about 20
SIZE = 64 * 2**20  # bytes of a document
ELEMENTS = 1_000_000
GUESSED = "\x00encoding"  # the root's attribute that says how bytes were read that are not what they say they are

_XML = "http://www.w3.org/XML/1998/namespace"
_SNIFFED = 2_000  # characters that tell what a document is

_BLANKS = re.compile(r"[ \t\r\n\f]+")  # no-break spaces stay
_BREAKING = frozenset("br dd div dt h1 h2 h3 h4 hl1 hl2 li p td th tr".split())
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # XML 1.0, production 2
_ROOT = re.compile(
    r"""
      \s*+(?:<\?[^>]*+>\s*+)*+                   # the declaration, processing instructions
      (?:<!--(?:[^-]|-(?!->))*+-->\s*+)*+        # comments
      <(?:!DOCTYPE\s++)?+(?:[\w.-]++:)?([\w.-]++)  # the first element, or the document type, which has its name
    """,
    re.VERBOSE,
)
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([\w.:-]{1,40})")
_DECLARATION = re.compile(r"<\?xml[^>]{0,200}\?>")
_NAMED = re.compile(  # a name of HTML's such as &nbsp;, which XML does not know, or a number of a control character
    rb"""
      <!\[CDATA\[(?s:.*?\]\]>|.*)
    | &(?:(?!amp;|lt;|gt;|quot;|apos;)([A-Za-z][A-Za-z0-9]{1,31})
        | (\#0{0,8}(?:[0-8]|1[124-9]|2\d|3[01]|12[89]|1[345]\d)|\#[xX]0{0,8}(?:[0-8BbCcEeFf]|[189][0-9A-Fa-f])));
    """,
    re.VERBOSE,
)
_END = "\x00\x03\x04\x1a \t\r\n"  # what wires and old systems put after the last element

_MULTIBYTE = frozenset(  # encodings in use that expat has no table for
    "big5 big5-hkscs cp932 cp949 euc-jp euc-kr gb18030 gb2312 gbk iso-2022-jp shift_jis shift-jis windows-31j".split()
)

_LATIN = frozenset({b"iso-8859-1", b"latin1", b"latin-1", b"us-ascii", b"ascii", b"windows-1252", b"cp1252"})

_STRAY = re.compile(  # AT&T; control characters other than U+0000
    rb"<!\[CDATA\[(?s:.*?\]\]>|.*)|(&)(?!#?[A-Za-z0-9]{1,31};)|[\x01-\x08\x0b\x0c\x0e-\x1f]"
)

_INVALID_TOKEN = 4
_UNBOUND_PREFIX = 27  # the expat errors that leniency deals with
_WRONG_ENCODING = frozenset({4, 18, 19, 30})  # a byte that is none of the encoding, one unknown, one that is not that


class Element:
    """An element of a document.

    Args:
        name: Its name without prefix.
        ns: Its namespace, empty if it has none.
        attributes: Its attributes by name; one that has a namespace by `{namespace}name`.
        line: The line its tag stands on, from 1.
    """

    __slots__ = ("attributes", "children", "line", "name", "ns")

    def __init__(self, name: str, ns: str, attributes: dict[str, str], line: int) -> None:
        self.name = name
        self.ns = ns
        self.attributes = attributes
        self.children: list[Element | str] = []
        self.line = line

    def __repr__(self) -> str:
        return f"<{self.name}> of line {self.line}"

    def get(self, name: str) -> str:
        """Give an attribute without white space around it; the empty text if it is not there."""
        return self.attributes.get(name, "").strip()

    @property
    def language(self) -> str | None:
        """The value of `xml:lang`, or None."""
        return self.attributes.get(f"{{{_XML}}}lang", "").strip() or None

    def __iter__(self) -> Iterator[Element]:
        """Go through the child elements."""
        return (child for child in self.children if isinstance(child, Element))

    def child(self, *names: str) -> Element | None:
        """Give the first child element with one of the names."""
        return next((child for child in self if child.name in names), None)

    def all(self, *names: str) -> list[Element]:
        """Give the child elements with one of the names."""
        return [child for child in self if child.name in names]

    def find(self, *path: str) -> Element | None:
        """Give the first element at the end of a path of names."""
        level = [self]
        for name in path:
            level = [child for element in level for child in element if child.name == name]
        return level[0] if level else None

    def walk(self) -> Iterator[Element]:
        """Go through the element and all below it, in the order of the document."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(reversed(list(element)))

    def words(self, *, apart: bool = False) -> str:
        """Give all its text, each run of blanks and line ends as one blank, none around it.

        Args:
            apart: Whether each element is a word of its own, as in data; else only what breaks a line in a text is.
        """
        parts: list[str] = []
        waiting: list[Element | str] = [self]
        while waiting:
            node = waiting.pop()
            if isinstance(node, str):
                parts.append(node)
                continue
            if apart or node.name in _BREAKING:
                parts.append(" ")
                waiting.append(" ")
            waiting.extend(reversed(node.children))
        return _BLANKS.sub(" ", "".join(parts)).strip()


def parse(data: str | bytes) -> Element:
    """Read a document.

    Args:
        data: The document, as text or as bytes in the encoding that it declares.

    Returns:
        Its root element.

    Raises:
        FormatError: If it is not well-formed, declares entities or anything else inside its document type, or is too
            deep or too large; with line and column.
        InputError: If it is neither text nor bytes.
    """
    source, encoding = _prepare(data)
    try:
        root = _Reader(source, encoding).root
    except expat.ExpatError as error:
        if error.code == _UNBOUND_PREFIX:
            return _read(source, encoding, namespaces=False)
        if error.code in _WRONG_ENCODING and isinstance(data, bytes) and (again := _read_recoded(source)) is not None:
            return again
        if error.code == _INVALID_TOKEN and (mended := _STRAY.sub(_mend, source)) != source:
            return _read(mended, encoding, namespaces=True)
        _refuse(error)
    except FormatError:
        raise
    except (LookupError, ValueError):  # an encoding that Python does not know, or not as one of single bytes
        return _read_recoded(source) or _read(source, "utf-8", namespaces=True)
    if encoding == "utf-8" and isinstance(data, bytes) and _is_disguised(data):
        root.attributes[GUESSED] = "utf-8"
    return root


def _is_disguised(data: bytes) -> bool:
    """Tell whether bytes are UTF-8 though they say they are of a single-byte encoding."""
    declared = _DECLARED.match(data.lstrip(b" \t\r\n"))
    return declared is not None and declared[1].lower() in _LATIN and not data.isascii() and decode(data)[1] == "utf-8"


def _read_recoded(source: bytes) -> Element | None:
    """Read bytes that are not in the encoding they declare as what such bytes mostly are; None if that is no news."""
    declared = _DECLARED.match(source)
    name = "" if declared is None else declared[1].decode().lower()
    if name in _MULTIBYTE:
        copy, guessed = source.decode(name, "replace"), ""
    else:
        copy, guessed = decode(source)
        if declared is None and guessed == "utf-8":
            return None
    mended = _STRAY.sub(_mend, _DECLARATION.sub("", copy, count=1).encode())
    root = _read(mended, "utf-8", namespaces=True)
    if guessed:
        root.attributes[GUESSED] = guessed
    return root


def _read(source: bytes, encoding: str | None, *, namespaces: bool) -> Element:
    try:
        return _Reader(source, encoding, namespaces=namespaces).root
    except expat.ExpatError as error:
        _refuse(error)


def _refuse(error: expat.ExpatError) -> NoReturn:
    msg = "not XML"
    raise FormatError(msg, [("$", _at(error.lineno, error.offset, expat.ErrorString(error.code)))]) from None


def _at(line: int, offset: int, reason: str) -> str:
    return f"line {line}, column {offset + 1}: {reason}"


def _prepare(data: str | bytes) -> tuple[bytes, str | None]:
    """Make bytes for expat, and say how they are encoded where that is known better than they do."""
    if not isinstance(data, (str, bytes)):
        msg = f"loads: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    if len(data) > SIZE:
        msg = "not XML that is read here"
        raise FormatError(msg, [("$", f"more than {SIZE // 2**20} MiB")])
    if isinstance(data, str):
        try:
            return data.lstrip("\ufeff \t\r\n").rstrip(_END).encode(), "utf-8"
        except UnicodeEncodeError as error:
            line = data.count("\n", 0, error.start) + 1
            column = error.start - data.rfind("\n", 0, error.start) - 1
            msg = "not XML"
            raise FormatError(msg, [("$", _at(line, column, "half of a surrogate pair"))]) from None
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace").rstrip(_END).encode(), "utf-8"
    source = data.removeprefix(codecs.BOM_UTF8).lstrip(b" \t\r\n").rstrip(_END.encode())
    if data.startswith(codecs.BOM_UTF8):
        return source, "utf-8"
    declared = _DECLARED.match(source)
    if declared is not None and declared[1].lower() in _LATIN and not source.isascii():
        return decode(source)[0].encode(), "utf-8"  # Windows-1252 goes by that name, and UTF-8 too
    return source, None


def _number(match: re.Match[bytes]) -> bytes:
    """Write a name of HTML's as numbers; one that nobody knows stays as it is written.

    The number of a control character is what it is in Windows-1252, as browsers have it: &#146; is an apostrophe.
    """
    if match[2] is not None:
        character = _FORBIDDEN.sub("\ufffd", unescape(match[0].decode())) or "\ufffd"
        return f"&#{ord(character)};".encode()
    if match[1] is None:
        return match[0]  # as it is, like all of a CDATA section
    name = match[1].decode()
    characters = html5.get(f"{name};")
    written = f"&amp;{name};" if characters is None else "".join(f"&#{ord(c)};" for c in characters)
    return written.encode()


def _mend(match: re.Match[bytes]) -> bytes:
    """Write what is no XML as what it is: an ampersand, or a character that was lost."""
    if len(match[0]) > 1:
        return match[0]  # a CDATA section
    return b"&amp;" if match[1] else "\ufffd".encode()


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
        parser.Parse(_NAMED.sub(_number, source), True)  # noqa: FBT003  # no keyword there
        self.root = next(iter(self.top))

    def start(self, raw: str, attributes: dict[str, str]) -> None:
        """Open an element."""
        name = self.names.get(raw) or self.split(raw)
        self.count += 1
        stack = self.stack
        if len(stack) > DEPTH:
            self.refuse(f"elements more than {DEPTH} deep")
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
        """Give the name that an attribute is kept under."""
        if "}" in key:
            return "{" + key
        return f"{{{_XML}}}{key[4:]}" if key.startswith("xml:") else key

    def doctype(self, _name: str, _system: str | None, _public: str | None, has_internal_subset: int) -> None:
        """Take a document type that stands elsewhere, which is never fetched, and no other."""
        if has_internal_subset:
            self.refuse("a document type with declarations of its own")

    def refuse_declaration(self, *_: Any) -> None:
        """Refuse any declaration of an entity."""
        self.refuse("an entity is declared")

    def refuse(self, reason: str) -> NoReturn:
        """Stop reading."""
        msg = "not XML that is read here"
        raise FormatError(msg, [("$", _at(self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber, reason))])


def sniff(data: str) -> str:
    """Give the name of the first element, without prefix, as far as the first characters tell; else an empty text.

    Args:
        data: The beginning of a document, or all of it.
    """
    match = _ROOT.match(data[:_SNIFFED].removeprefix("\ufeff"))
    return "" if match is None else match[1]


def text(words: str) -> str:
    """Write words as the text of an element; a character that XML forbids becomes U+FFFD."""
    if "&" in words:
        words = words.replace("&", "&amp;")
    if "<" in words:
        words = words.replace("<", "&lt;")
    if ">" in words:
        words = words.replace(">", "&gt;")
    if "\r" in words:
        words = words.replace("\r", "&#13;")
    return _FORBIDDEN.sub("\ufffd", words)


def attribute(words: str) -> str:
    """Write words as the value of an attribute in double quotation marks, so that it is read back as it is."""
    words = text(words)
    if '"' in words:
        words = words.replace('"', "&quot;")
    if "\n" in words:
        words = words.replace("\n", "&#10;")
    if "\t" in words:
        words = words.replace("\t", "&#9;")
    return words
