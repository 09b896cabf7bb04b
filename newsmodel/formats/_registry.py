"""The table of formats, and how the format of a document is recognised.

A format is a module, or any other object, with `dumps(article)`, `loads(data)` or both. It may also have
`loads_all(data)`, `dumps_all(articles)` and `looks_like(head)`, and if its documents consist of several files,
`load(path)` and `dump(article, path)`. `KEEPS_STATUS = True` says that its documents state whether a story may be used;
without it stories that are withheld, cancelled or under an embargo are refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from pathlib import PurePath
from typing import Any

from attrs import field, frozen

from ..errors import FormatError, InputError
from ._sniffing import head_of

__all__ = ["GROUP", "Format", "for_path", "format_named", "guess", "names", "register"]

GROUP = "newsmodel.formats"

_NAME = re.compile(r"[a-z0-9][a-z0-9.-]*")  # web-annotation
_OPENING = 60  # characters
_OWN = re.compile(r'\s*+\{\s*+"schema"\s*+:\s*+"newsmodel/article/')
_NATIVE = re.compile(r'"schema"\s{0,9}:\s{0,9}"newsmodel/article/')  # "schema":"newsmodel/article/1"
_JSON = ("{", "[")
_SUFFIX = re.compile(r"(?:\.[a-z0-9-]+)+")  # .ninjs.json


_LOADED: dict[str, Any] = {}  # modules that were imported, which are looked up for every document


@frozen
class Format:
    """A line of the table.

    Args:
        source: The name of the module, or the module or object itself.
        suffixes: The suffixes of its files, the one to write first.
        shared: Suffixes that it shares with other formats, so that the content decides.
        opens: The characters that a document may begin with; None to ask `looks_like` about every document.
    """

    source: Any
    suffixes: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    opens: str | None = field(default=None)

    @property
    def module(self) -> Any:
        """The module, imported on first use."""
        if not isinstance(self.source, str):
            return self.source
        module = _LOADED.get(self.source)
        if module is None:
            module = _LOADED[self.source] = import_module(self.source)
        return module


def _ours(name: str, suffixes: str, shared: str = "", opens: str | None = "") -> Format:
    return Format(f"newsmodel.formats.{name}", tuple(suffixes.split()), tuple(shared.split()), opens)


# In the order in which they are asked whether a document is theirs: `json` last of its kind, because what is broken is
# best explained by it.
_TABLE = {
    "ninjs": _ours("ninjs", ".ninjs.json .ninjs", ".json", "{["),
    "web-annotation": _ours("web_annotation", ".anno.jsonld .anno.json", ".jsonld .json", "{["),
    "schema-org": _ours("schema_org", ".jsonld", ".json .html .htm", "{[<"),
    "json": _ours("json", ".json .jsonl", "", "{["),
    "nitf": _ours("nitf", ".nitf.xml .nitf", ".xml", "<"),
    "newsml-g2": _ours("newsml_g2", ".g2.xml .newsml", ".xml", "<"),
    "rss": _ours("rss", ".rss.xml .rss", ".xml", "<"),
    "atom": _ours("atom", ".atom.xml .atom", ".xml", "<"),
    "html": _ours("html", ".html .htm"),
    "iptc7901": _ours("iptc7901", ".iptc", ".txt", None),
    "anpa": _ours("anpa", ".anpa .tst", ".txt", None),
    "markdown": _ours("markdown", ".md .markdown", "", "-"),
    "yaml": _ours("yaml", ".yaml .yml", "", "s"),
    "msgpack": _ours("msgpack", ".msgpack", "", "\ufffd"),
    "brat": _ours("brat", ".ann", "", "T"),
    "csv": _ours("csv", ".csv"),
    "text": _ours("text", ".txt"),
}

_added: dict[str, Format] = {}  # what `register` and entry points have brought


def register(name: str, source: Any, suffixes: Iterable[str] = ()) -> None:
    """Add a format for this process.

    Args:
        name: Its name: lower-case letters, digits, hyphens and full stops.
        source: A module, the name of a module, or any object with `dumps(article)`, `loads(data)` or both. A module
            given by its name is imported on first use.
        suffixes: The suffixes of its files (".wire"), the one to write first. A suffix that another format has
            remains that format's for writing; for reading, the content decides.

    Raises:
        InputError: If the name is taken or invalid, or the source can neither read nor write.
    """
    if type(name) is not str or _NAME.fullmatch(name) is None:
        msg = f"register: expected a name such as 'my-format', got {name!r}"
        raise InputError(msg)
    if name in _TABLE or (name in _added and _added[name].source is not source):
        msg = f"register: the name {name!r} is taken by another format"
        raise InputError(msg)
    if not isinstance(source, str) and not any(callable(getattr(source, x, None)) for x in ("dumps", "loads")):
        msg = f"register: expected an object with dumps or loads, got {source!r}"
        raise InputError(msg)
    ends = (suffixes,) if isinstance(suffixes, str) else tuple(suffixes)
    for end in ends:
        if type(end) is not str or _SUFFIX.fullmatch(end) is None:
            msg = f"register: expected a suffix such as '.wire', got {end!r}"
            raise InputError(msg)
    taken = {end for row in _TABLE.values() for end in row.suffixes}
    own, shared = tuple(x for x in ends if x not in taken), tuple(x for x in ends if x in taken)
    _added[name] = Format(source, own, shared, None)


def _all() -> dict[str, Format]:
    """Return the table with what was registered and what installed packages bring."""
    return {**_from_packages(), **_added, **_TABLE}


@cache
def _from_packages() -> dict[str, Format]:
    """Find what installed packages bring; that takes a look at all of them, and does not change while Python runs."""
    from importlib.metadata import entry_points  # slow to load, and rarely asked for

    return {
        point.name: Format(_Point(point), (), (), None)
        for point in entry_points(group=GROUP)
        if _NAME.fullmatch(point.name) and point.name not in _TABLE
    }


class _Point:
    """A format of another package, imported when it is first asked for something."""

    def __init__(self, point: Any) -> None:
        self._point = point

    def __getattr__(self, name: str) -> Any:
        return getattr(self._point.load(), name)


def names() -> tuple[str, ...]:
    """Return the names of all formats, sorted."""
    return tuple(sorted(_all()))


def format_named(name: str) -> Format:
    """Find a format by its name.

    Raises:
        FormatError: If there is no format of that name.
    """
    if isinstance(name, str):
        found = _TABLE.get(name) or _added.get(name) or _from_packages().get(name)
        if found is not None:
            return found
    msg = f"unknown format {name!r}; known formats: {', '.join(names())}"
    raise FormatError(msg)


def for_path(path: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Find the formats that a file may be in, going by its suffix.

    Args:
        path: The name of the file.

    Returns:
        The names of the formats that own the suffix, and of those that share it; both empty if no format has it.
    """
    file = PurePath(path).name.lower()
    table = _all()
    own: dict[str, list[str]] = {}
    shared: dict[str, list[str]] = {}
    for name, row in table.items():
        for kept, suffixes in ((own, (*row.suffixes, *_attribute(row, "suffixes"))), (shared, row.shared)):
            for suffix in suffixes:
                if file.endswith(suffix) and len(file) > len(suffix):
                    kept.setdefault(suffix, []).append(name)
    longest = max((*own, *shared), key=len, default="")
    return tuple(own.get(longest, ())), tuple(shared.get(longest, ()))


def _attribute(row: Format, name: str) -> tuple[str, ...]:
    """Return what a format of another package says of itself."""
    return tuple(getattr(row.source, name, ())) if isinstance(row.source, _Point) else ()


def guess(data: str | bytes, among: Iterable[str] | None = None) -> str | None:
    """Recognise the format of a document by how it begins.

    Args:
        data: The document. At most the first million characters are looked at.
        among: The names of the formats that it may be in; all by default.

    Returns:
        The name of the format; None if no format recognises the document.

    Raises:
        InputError: If `data` is neither `str` nor `bytes`.
    """
    if among is None and isinstance(data, (str, bytes)):
        opening = data[:_OPENING]
        if _OWN.match(opening if isinstance(opening, str) else opening.decode("utf-8", "replace")):
            return "json"  # as it is written here: no need to look further
    head = head_of(data)
    if among is not None:
        table = _all()
        return _asked(head, {name: table[name] for name in among})
    if head[:1] == "{" and _NATIVE.search(head):
        return "json"
    found = _asked(head, {**_added, **_TABLE}) or _asked(head, _from_packages())
    return found or ("json" if head[:1] in _JSON else None)


def _asked(head: str, table: dict[str, Format]) -> str | None:
    """Ask formats whether a document is theirs, those first that were registered."""
    first = head[:1]
    for name, row in table.items():
        if row.opens is not None and (not first or first not in row.opens):
            continue
        try:
            sniff: Callable[[str], bool] | None = getattr(row.module, "looks_like", None)
        except ImportError:  # a format of another package that is broken; it says so when it is asked for by name
            continue
        if sniff is not None and sniff(head):
            return name
    return None
