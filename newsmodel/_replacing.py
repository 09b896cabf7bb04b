"""Writing a file that may be there: the old one stays until the new one is whole."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["replacing"]


def __dir__() -> list[str]:
    return __all__


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Give a file to write to, which takes the other's place if all goes well.

    So what is written can be read out of the same file, and an error leaves it as it was.

    Args:
        path: The file that is written in the end. One that is no plain file, as a pipe, is written to directly, and so
            is one in a folder that takes no new files.

    Raises:
        FileNotFoundError: If the folder it lies in is not there; none is made.
    """
    goal = Path(os.path.realpath(path))  # a link goes on leading to the file
    device = Path(path).absolute().is_relative_to("/dev")  # /dev/stdout leads to a file that others have open
    plain = goal.is_file() or not goal.exists()
    if not device and not goal.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "its folder is not there", os.fspath(path))
    if device or not plain or not os.access(goal.parent, os.W_OK):
        yield Path(path)
        return
    other = goal.with_name(f".newsmodel-{secrets.token_hex(6)}.tmp")
    try:
        yield other
        if goal.exists():
            shutil.copymode(goal, other)
        other.replace(goal)
    finally:
        other.unlink(missing_ok=True)
