from __future__ import annotations

import pytest

from newsmodel.layout.values.datelines import read_month


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("MArch", 3),
        ("Macrh", 3),
        ("Febuary", 2),
        ("Augst", 8),
        ("Otc", 10),
        ("Jnue", 6),
        ("Sept", 9),
        ("Jane", None),
        ("Mae", None),
        ("Marble", None),
        ("Ma", None),
        ("", None),
    ],
)
def test_read_month(word: str, month: int | None) -> None:
    """A month is read with one slip; short names only with two letters changed over."""
    assert read_month(word) == month
