"""Replace a file only once the new one is complete."""

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
    """Yield a temporary file to write to, and move it to `path` if no error occurs.

    The old file can be read while the new one is written, and an error leaves it untouched.

    Args:
        path: The file to replace. Pipes and other special files, and files in a folder that cannot be written to, are
            written directly.

    Raises:
        FileNotFoundError: If the folder does not exist; it is not created.
    """
    goal = Path(os.path.realpath(path))  # a symbolic link keeps pointing to the file
    device = Path(path).absolute().is_relative_to("/dev")  # /dev/stdout points to a file that others have open
    plain = goal.is_file() or not goal.exists()
    if not device and not goal.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "the folder does not exist", os.fspath(path))
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
