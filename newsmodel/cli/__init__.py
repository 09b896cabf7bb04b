"""The command `newsmodel`."""

from pathlib import Path

from .._installation import check_installation

check_installation(Path(__file__).parent.parent)  # the other's `newsmodel/__init__.py` may stand in the place of ours

from .command import main  # noqa: E402 - imports much that may be missing or another's by then

__all__ = ["main"]
