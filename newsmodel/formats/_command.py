"""The work of the commands `convert` and `formats`, apart from the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from ..errors import FormatError
from ..model import Article
from . import dump, dump_all, dumps_all, guess, load_all, loads_all, names
from ._registry import for_path, format_named

__all__ = ["convert", "table"]

_STDIN = "-"
_SEPARATORS = tuple(x for x in (os.sep, os.altsep) if x)


def convert(
    source: str, read: str | None, write: str | None, target: str | None, *, force: bool = False, embed: bool = False
) -> str | bytes | None:
    """Convert a file.

    Args:
        source: Its name, or a dash for standard input. A file that no format recognises is read as plain copy.
        read: The format it is in; None to recognise it.
        write: The format to write; None to go by the suffix of the target.
        target: A file or a folder to write to; None to return the document.
        force: Write stories that must not be used even if the format cannot say so.
        embed: Embed the whole article in documents of a standard.

    Returns:
        The document, if there is no target.

    Raises:
        NewsmodelError: If a format is unknown, or the file is not in it.
        OSError: If a file cannot be read or written.
    """
    if write is None:
        own, _ = for_path(target or "")
        if len(own) != 1:
            msg = "cannot tell which format to write: give --to FORMAT"
            raise FormatError(msg)
        write = own[0]
    format_named(write)
    stories = _read(source, read)
    if target is None:
        return dumps_all(stories, write, force=force, embed=embed)
    out = Path(target)
    if target.endswith(_SEPARATORS) and not out.is_dir():
        raise OSError(0, "the folder does not exist", target)
    if not out.parent.is_dir():
        raise OSError(0, f"the folder {out.parent} does not exist", target)
    if out.is_dir():
        _write_each(stories, write, out, "story" if source == _STDIN else Path(source).stem, force=force, embed=embed)
    elif source != _STDIN and out.exists() and out.samefile(source):
        raise OSError(0, "is also an input", target)
    elif len(stories) == 1:
        dump(stories[0], out, write, force=force, embed=embed)
    else:
        dump_all(stories, out, write, force=force, embed=embed)
    return None


def _read(source: str, read: str | None) -> tuple[Article, ...]:
    if source == _STDIN:
        if sys.stdin is None:  # the shell's `<&-`
            raise OSError(0, "standard input is closed")
        data = sys.stdin.buffer.read()
        return loads_all(data, read or guess(data) or "text")
    if read is not None or any(for_path(source)):
        return load_all(source, read)
    data = Path(source).read_bytes()
    return loads_all(data, guess(data) or "text")


def _write_each(stories: tuple[Article, ...], write: str, folder: Path, stem: str, *, force: bool, embed: bool) -> None:
    suffix = next(iter(format_named(write).suffixes), f".{write}")
    for number, story in enumerate(stories, 1):
        name = stem if len(stories) == 1 else f"{stem}-{number}"
        dump(story, folder / f"{name}{suffix}", write, force=force, embed=embed)


def table() -> Iterator[str]:
    """Return the formats, one a line: name, whether it is read and written, suffixes, and what it is."""
    for name in names():
        row = format_named(name)
        module = row.module
        parts = [word for word, part in (("read", "loads"), ("write", "dumps")) if getattr(module, part, None)]
        about = (getattr(module, "__doc__", None) or "").strip().split("\n", 1)[0].partition(":")[0].rstrip(".")
        ends = " ".join(row.suffixes)
        yield f"{name:<15} {'/'.join(parts):<11} {ends:<25} {about}".rstrip()
