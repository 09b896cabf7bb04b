"""Which layouts were added, by function or by an installed package."""

from __future__ import annotations

import os
import pickle
import sys
import threading
import warnings
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from ...errors import InputError
from ...lexicon.agencies import set_added_agencies
from ...text.matching import Pattern
from ..decoding import added_evidence
from ..lines import sign_offs
from ..lines.furniture import set_added_labels
from ..values.date_lines import added as date_lines
from .types import Layout

__all__ = [
    "GROUP",
    "add_layout",
    "added_layouts",
    "layouts_for_workers",
    "load_layouts",
    "remove_layout",
    "take_layouts",
]

GROUP: Final = "newsmodel.layouts"

_added: dict[str, Layout] = {}
_packaged: set[str] = set()  # the names of those that installed packages brought
_asked: list[str] = []  # the group, once installed packages have been asked
_changing: Final = threading.RLock()


def add_layout(layout: Layout) -> None:
    r"""Read copy by a layout of your own too, in this process and from now on.

    Call it before reading. The worker processes that newsmodel starts are told of it, if its rule is a function that
    they can import; in other processes call it too. A package that names the layout in its entry points, in the group
    `newsmodel.layouts`, adds it in every process without a call. If it cannot be added, nothing is changed.

    Args:
        layout: The layout. It adds to what newsmodel reads, and takes nothing away.

    Raises:
        InputError: If it is no `Layout`, or another one of its name was added.

    >>> import newsmodel as nm
    >>> from newsmodel.layout import Layout, add_layout, remove_layout
    >>> add_layout(Layout("harbour", sign_offs=r"HP/\d{4}"))
    >>> nm.parse("Bridge reopens\n\nTARN: Cars crossed again on Monday.\n\nHP/0412\n").end_notes[0].text
    'HP/0412'
    >>> remove_layout("harbour")
    """
    if not isinstance(layout, Layout):
        msg = f"add_layout: expected a Layout, got {layout!r}"
        raise InputError(msg)
    with _changing:
        if _added.get(layout.name, layout) != layout:
            msg = f"add_layout: the name {layout.name!r} is taken by another layout"
            raise InputError(msg)
        _change({**_added, layout.name: layout})


def remove_layout(name: str) -> None:
    """Forget a layout that was added.

    Args:
        name: Its name.

    Raises:
        InputError: If no layout of this name was added.
    """
    with _changing:
        if name not in _added:
            msg = f"remove_layout: no layout {name!r} was added; there are: {', '.join(_added) or 'none'}"
            raise InputError(msg)
        _change({held: layout for held, layout in _added.items() if held != name})
        _packaged.discard(name)


def added_layouts() -> tuple[Layout, ...]:
    """Return the layouts that were added, those of installed packages too, in the order in which they were."""
    load_layouts()
    return tuple(_added.values())


def layouts_for_workers() -> tuple[list[Layout], list[str]]:
    """Return what another process must be told to read by the same layouts.

    Returns:
        The layouts that were added by a call, and the names of those of installed packages, which it finds itself.

    Raises:
        InputError: If a layout cannot be sent, because of a rule that other processes cannot import.
    """
    load_layouts()
    with _changing:
        called = [layout for name, layout in _added.items() if name not in _packaged]
        packaged = sorted(_packaged)
    for layout in called:
        reason = _why_unsendable(layout)
        if reason is not None:
            msg = (
                f"layout {layout.name!r}: worker processes cannot be told of it: {reason}; write its rule as a function"
                " of a module that they can import, or read in this process"
            )
            raise InputError(msg)
    return called, packaged


def _why_unsendable(layout: Layout) -> str | None:
    """Say why a layout cannot be sent to another process; None if it can."""
    rule = layout.rule
    if "__main__" in {getattr(rule, "__module__", None), type(rule).__module__}:
        return "its rule is written in the script that runs"
    try:
        pickle.dumps(layout)
    except Exception as error:  # noqa: BLE001  whatever the rule holds
        return str(error)
    return None


def take_layouts(called: list[Layout], packaged: list[str]) -> None:
    """Read by the layouts of the process that started this one.

    Args:
        called: Those that were added by a call.
        packaged: The names of those of installed packages that are still added there.
    """
    load_layouts()
    with _changing:
        _change({name: layout for name, layout in _added.items() if name in packaged})
        for layout in called:
            add_layout(layout)


def _change(layouts: dict[str, Layout]) -> None:
    """Make some layouts those that are added; if the readers cannot take them, all stays as it was."""
    before = dict(_added)
    try:
        _set(layouts)
        _tell()
    except BaseException as error:
        _set(before)
        _tell()
        if not isinstance(error, Exception):
            raise
        msg = f"add_layout: {', '.join(layouts.keys() - before.keys())}: cannot be read by: {error}"
        raise InputError(msg) from error


def _set(layouts: dict[str, Layout]) -> None:
    _added.clear()
    _added.update(layouts)


def _tell() -> None:
    """Tell the readers of lines what the layouts that are added now say."""
    layouts = _added.values()
    set_added_labels(label for layout in layouts for label in layout.labels)
    set_added_agencies({name: full for layout in layouts for name, full in layout.agencies.items()})
    sign_offs.ADDED[:] = [Pattern(source) for layout in layouts for source in layout.sign_offs]
    date_lines.ADDED[:] = [Pattern(source) for layout in layouts for source in layout.date_lines]
    added_evidence.ADDED[:] = [(layout.name, layout.rule) for layout in layouts if layout.rule is not None]


def load_layouts() -> None:
    """Add the layouts that installed packages name in their entry points; they are asked once."""
    if _asked:
        return
    with _changing:
        if _asked:
            return
        _asked.append(GROUP)  # before they are loaded, as a package may read copy when it is imported
        for point in _points() if _is_announced() else ():
            try:
                layout = point.load()
                add_layout(layout)
                _packaged.add(layout.name)
            except Exception as error:  # noqa: BLE001  another package's fault must not stop the reading of copy
                msg = f"the layout {point.name!r} of an installed package was not added: {error}"
                warnings.warn(msg, RuntimeWarning, stacklevel=2)


def _points() -> Iterable[Any]:
    from importlib.metadata import entry_points

    return entry_points(group=GROUP)


def _is_announced() -> bool:
    """Tell whether an installed package may bring a layout; `importlib.metadata` takes ten times as long to say no."""
    for folder in sys.path:
        with suppress(OSError):
            for entry in os.scandir(folder or "."):
                if entry.name.endswith((".dist-info", ".egg-info")):
                    with suppress(OSError):
                        if GROUP.encode() in Path(entry.path, "entry_points.txt").read_bytes():
                            return True
    return False
