"""The clock that other tests trust tells growth by the square from growth in proportion."""

from __future__ import annotations

import pytest

from .clock import check_growth


def test_growth_in_proportion_passes() -> None:
    """Adding one to each of many numbers takes time in proportion to how many there are."""
    check_growth(lambda size: [x + 1 for x in range(size)], int, 10_000)


@pytest.mark.slow
def test_growth_by_the_square_fails() -> None:
    """Looking through a list for each of its members does not."""
    with pytest.raises(pytest.fail.Exception, match="size 1000 takes"):
        check_growth(lambda some: [x in some for x in some], lambda size: list(range(size)), 1000)
