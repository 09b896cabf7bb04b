"""What users can call stays as it is recorded, or the record changes with it, for a reviewer to see."""

from __future__ import annotations

from pathlib import Path

import pytest

from .api_surface import surface

RECORD = Path(__file__).with_name("api_surface.txt")


def test_nothing_public_changed_unseen() -> None:
    """Names, arguments, defaults and members are those of the record."""
    pytest.importorskip("hypothesis")
    recorded = RECORD.read_text(encoding="utf-8").splitlines()[1:]
    now = surface()
    gone, new = sorted(set(recorded) - set(now)), sorted(set(now) - set(recorded))
    assert (gone, new) == ([], []), "if that is meant: python -m tests.api_surface > tests/api_surface.txt"
