"""Whether another distribution has put its files into our folder: one is on the package index under our import name."""

from __future__ import annotations

from pathlib import Path

from .errors import DISTRIBUTION

__all__ = ["check_installation"]

_NAME = "newsmodel"  # of the other distribution, which is the folder's name too
_RECORDS = (".dist-info", ".egg-info")


def check_installation(package: Path) -> None:
    """Refuse to go on where two distributions share the folder of this package.

    pip installs the one over the other without a word, and the files of both are mixed from then on.

    Args:
        package: The folder of this package.

    Raises:
        ImportError: If the other distribution is installed there; the message says how to mend it.
    """
    try:
        names = [entry.name for entry in package.parent.iterdir()]
    except OSError:  # within a zip file, or a folder that nobody may list
        return
    others = [name for name in names if name.startswith(f"{_NAME}-") and name.endswith(_RECORDS)]
    if others and package.name == _NAME:
        msg = (
            f"the distribution {_NAME!r}, another project, is installed over this one in {package}, and their files "
            f"are mixed: pip uninstall {_NAME} {DISTRIBUTION}, then pip install {DISTRIBUTION}"
        )
        raise ImportError(msg)
