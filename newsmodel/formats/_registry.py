"""Which formats there are, and which of them a document is in.

A format is a module, or any object, with `dumps(article)` or `loads(data)` or both; it may have `loads_all(data)`,
`dumps_all(articles)`, `looks_like(head)`, and `load(path)` and `dump(article, path)` where it takes more than one file.
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


@frozen
class Format:
    """A format's line in the table.

    Args:
        source: The module's name, or the module or object itself.
        suffixes: How the names of its files end, the one to write first.
        shared: Suffixes it shares with other formats, so that the content must tell.
        opens: What documents begin with, one character each; None: `looks_like` is asked of any document.
    """

    source: Any
    suffixes: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    opens: str | None = field(default=None)

    @property
    def module(self) -> Any:
        """The module, loaded if it is not yet."""
        return import_module(self.source) if isinstance(self.source, str) else self.source


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
        name: Its name: lower-case letters, digits, hyphens.
        source: A module, its name, or any object with `dumps(article)` or `loads(data)` or both; a module that is
            named is imported on first use.
        suffixes: How the names of its files end (".wire"), the one to write first; one that other formats have too is
            theirs to write, and in reading the content tells.

    Raises:
        InputError: If the name is taken or no name, or the source can neither write nor read.
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
    """Give the table with what was registered and what installed packages bring."""
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
    """Give the names of the formats, sorted."""
    return tuple(sorted(_all()))


def format_named(name: str) -> Format:
    """Find a format.

    Raises:
        FormatError: If there is none of that name.
    """
    if isinstance(name, str):
        found = _TABLE.get(name) or _added.get(name) or _from_packages().get(name)
        if found is not None:
            return found
    msg = f"unknown format {name!r}; known formats: {', '.join(names())}"
    raise FormatError(msg)


def for_path(path: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Find the formats whose files have names that end as this one does.

    Args:
        path: A file's name.

    Returns:
        The names of those the suffix belongs to, and of those that share it; both empty for an unknown suffix.
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
    """Give what a format of another package says of itself."""
    return tuple(getattr(row.source, name, ())) if isinstance(row.source, _Point) else ()


def guess(data: str | bytes, among: Iterable[str] | None = None) -> str | None:
    """Tell the format of a document by how it begins.

    Args:
        data: The document; a million characters are looked at, at most.
        among: The names of the formats it can be; all by default.

    Returns:
        The name, or None if no format knows it for its own.

    Raises:
        InputError: If the data is neither text nor bytes.
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
