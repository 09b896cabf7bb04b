"""Options of writers, as far as a format has them."""

from __future__ import annotations

from typing import Any

from ...errors import InputError

__all__ = ["OPTIONS", "options_of"]

#: The attribute of a module that names the options of its `dumps`: some of `embed`, `excel`, `force`, `indent`.
OPTIONS = "OPTIONS"
_MOST_BLANKS = 16


def options_of(
    module: Any, name: str, *, force: bool = False, embed: bool = True, indent: int | None = None, excel: bool = False
) -> dict[str, Any]:
    """Return the options to call the writer of a format with.

    Args:
        module: The module of the format.
        name: Its name.
        force: Whether to write stories that must not be used; a writer without the option does not ask.
        embed: Whether to embed the whole article; a format without the option embeds nothing.
        indent: By how many blanks to set lines in; None for as few lines as possible.
        excel: Whether the table is for a spreadsheet.

    Raises:
        InputError: If the format has no such option, or its value is out of range.
    """
    if embed and indent is None and not force and not excel:  # as it mostly is
        return {}
    known: frozenset[str] = getattr(module, OPTIONS, frozenset())
    if indent is not None and (type(indent) is not int or not 0 <= indent <= _MOST_BLANKS):
        msg = f"indent: expected None or an int of 0 to {_MOST_BLANKS}, got {indent!r}"
        raise InputError(msg)
    for option, value in (("indent", indent is not None), ("excel", excel)):
        if value and option not in known:
            msg = f"{option}: the format {name!r} has no such option"
            raise InputError(msg)
    given = {"force": force, "embed": embed, "indent": indent, "excel": excel}
    defaults = {"force": False, "embed": True, "indent": None, "excel": False}
    return {key: value for key, value in given.items() if key in known and value != defaults[key]}
