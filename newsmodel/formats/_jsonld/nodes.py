"""JSON-LD to nodes: blocks of a page, graphs, references by `@id`, prefixes, and JSON that is not quite JSON.

No JSON-LD processor: contexts are not looked up, because what sites send is schema.org under a few spellings. Nothing
is read from the network.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any

from ...encoding import decode as decode_bytes
from ...errors import FormatError, point_at
from .._data.json_text import decode
from .._markup.html_lines import Tags, clean, plain
from .broken_json import read_broken

__all__ = ["Graph", "blocks", "names_of", "texts", "types"]

_NODE = frozenset({"@context", "@type", "@graph"})
_WRAPPERS = frozenset({"@value", "@list", "@set"})
_PREFIX = re.compile(
    r"\A(?:https?://(?:www\.)?schema\.org/|schema:)"
)  # schema:headline   http://schema.org/NewsArticle
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*+=\s*+["']?([A-Za-z0-9_-]{2,40})""", re.IGNORECASE)
_META_WINDOW = 4096  # bytes of a page in which it says how it is encoded

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


def types(node: dict[str, Any]) -> list[str]:
    """Give the types of a node without prefix."""
    value = node.get("@type")
    return [x for x in (value if isinstance(value, list) else [value]) if isinstance(x, str)]


def texts(value: object) -> list[str]:
    """Give the texts of a value: itself, those of a list, or those of the objects in it that have one."""
    if value is None or isinstance(value, str):
        words = clean(value or "")
        return [words] if words else []
    found = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            item = next((item[k] for k in ("@value", "name", "text", "value") if isinstance(item.get(k), str)), "")  # noqa: PLW2901
        if isinstance(item, (str, int, float)) and not isinstance(item, bool) and (words := clean(str(item))):
            found.append(words)
    return found


def names_of(node: dict[str, Any]) -> list[str]:
    """Give the names of a person or an organisation."""
    names = texts(node.get("name") or node.get("legalName"))
    if names:
        return names
    parts = [*texts(node.get("givenName"))[:1], *texts(node.get("familyName"))[:1]]
    return [" ".join(parts)] if parts else []


class Graph:
    """The nodes of a document.

    Args:
        data: The values of its blocks.
    """

    def __init__(self, data: list[tuple[str, Any]]) -> None:
        self.top: list[tuple[str, dict[str, Any]]] = []  #: the outermost nodes with their paths
        self._ids: dict[str, dict[str, Any]] = {}
        for path, value in data:
            self._take(path, self._fold(value))

    def _take(self, path: str, value: object) -> None:
        if isinstance(value, list):
            for n, item in enumerate(value):
                self._take(f"{path}[{n}]", item)
        elif isinstance(value, dict):
            graph = value.get("@graph")
            if graph is not None:
                self._take(f"{path}.@graph", graph)
            if graph is None or types(value):
                self.top.append((path, value))

    def _fold(self, value: Any) -> Any:
        """Give a value without the prefixes of schema.org and the wrappers of expanded JSON-LD; note named nodes."""
        if isinstance(value, list):
            return [self._fold(item) if isinstance(item, (dict, list)) else item for item in value]
        if not isinstance(value, dict):
            return value
        if not _WRAPPERS.isdisjoint(value):
            return self._fold(next(value[wrapper] for wrapper in ("@value", "@list", "@set") if wrapper in value))
        node = {
            _PREFIX.sub("", key, count=1) if ":" in key else key: self._fold(x) if isinstance(x, (dict, list)) else x
            for key, x in value.items()
        }
        if "@type" in node:
            kinds = types(node)
            if any(":" in kind for kind in kinds):
                short = [_PREFIX.sub("", kind, count=1) for kind in kinds]
                node["@type"] = short if len(short) > 1 else short[0]
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(self._ids.get(name, ())):
            self._ids[name] = node
        return node

    def nodes(self, stop: frozenset[str] = frozenset()) -> Iterator[tuple[str, dict[str, Any]]]:
        """Give all nodes with their paths, a node before those within it.

        Args:
            stop: Types of nodes whose inner nodes are passed over.
        """
        todo: list[tuple[str, Any]] = [*reversed(self.top)]
        while todo:
            path, value = todo.pop()
            if isinstance(value, dict):
                yield path, value
                if not stop or stop.isdisjoint(types(value)):
                    inner = [(f"{path}.{k}", v) for k, v in value.items() if isinstance(v, (dict, list))]
                    todo += reversed([pair for pair in inner if not pair[0].endswith(".@graph")])
            elif isinstance(value, list):
                todo += [
                    (f"{path}[{n}]", v) for n, v in reversed(list(enumerate(value))) if isinstance(v, (dict, list))
                ]

    def named(self, name: str) -> dict[str, Any] | None:
        """Give the node of a name, if the document has it."""
        return self._ids.get(name)

    def things(self, value: object) -> list[dict[str, Any] | str]:
        """Give the values of a property: texts, and nodes, those it only names looked up."""
        found: list[dict[str, Any] | str] = []
        if value is None:
            return found
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, list):
                found += self.things([x for x in item if not isinstance(x, list)])
            elif isinstance(item, dict):
                name = item.get("@id")
                is_name = isinstance(name, str) and not item.keys() - {"@id", "@type"}
                found.append(self._ids.get(str(name), item) if is_name else item)
            elif isinstance(item, str) and item.strip():
                found.append(item.strip())
        return found


# ---------------------------------------------------------------- blocks


def blocks(data: str | bytes, faults: list[str]) -> list[tuple[str, Any]]:
    """Read the JSON of a document: the document itself, or the blocks of JSON-LD in a page.

    Args:
        data: JSON, or HTML.
        faults: Takes what is wrong with the blocks of a page that can be read at least in part.

    Returns:
        Path and value of each block; for those of a page the path begins with `script[n]`. Blocks that cannot be
        repaired are left out if there are others.

    Raises:
        FormatError: If there is no block, or none that can be read; with line and column in the document.
    """
    text = data if isinstance(data, str) else _decoded(data)
    if not text.lstrip("\ufeff \t\r\n").startswith("<"):
        try:
            return [("$", decode(data))]
        except FormatError:
            if not any(f'"{name}"' in text for name in _NODE):
                raise
            return [("$", _repaired(text, faults))]
    found: list[tuple[str, Any]] = []
    broken: FormatError | None = None
    tags = Tags(text)
    for tag in tags:
        if tag.name not in {"script", "style"} or tag.closes:
            continue
        end = tags.skip(tag.name)
        if end is None or tag.name == "style" or "ld+json" not in tag.attributes(text).get("type", "").lower():
            continue
        try:
            found.append((f"script[{len(found)}]", _repaired(text[tag.end : end], faults)))
        except FormatError as error:
            moved = _moved(error, text, tag.end)
            broken = broken or moved
            faults.append(f"a block of JSON-LD cannot be read: {moved.problems[0][1]}")
    if not found:
        raise broken or FormatError("no JSON-LD", [("$", "the page has no script of type application/ld+json")])
    return found


def _decoded(data: bytes) -> str:
    """Decode a page: by its byte order mark, as UTF-8, or as what it says it is."""
    head = data[:_META_WINDOW]
    match = _CHARSET.search(head)
    if match is not None and not head.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE)):
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            try:
                return data.decode(match[1].decode("ascii"))
            except (LookupError, UnicodeError):
                pass
    return decode_bytes(data)[0]


def _repaired(text: str, faults: list[str]) -> Any:
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
    faults.append(f"the JSON-LD is broken, and read as far as it goes: {first.problems[0][1]}")
    return best


def _is_node(value: Any) -> bool:
    """Tell whether a value of broken JSON is schema.org all the same."""
    if isinstance(value, list):
        return any(_is_node(item) for item in value)
    return isinstance(value, dict) and not _NODE.isdisjoint(value)


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


def _moved(error: FormatError, text: str, start: int) -> FormatError:
    """Make an error about a block one about the page it stands in."""
    line, column, _, _ = point_at(text, start, start + 1)
    reasons = [("$", f"in the script at line {line}, column {column}: {reason}") for _, reason in error.problems]
    return FormatError(error.message, reasons)
