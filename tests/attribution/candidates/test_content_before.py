from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.content_before import content_before
from newsmodel.attribution.types import ORDERS, Order

from ..reading import context, line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The road is open, Lund said.", ["The road is open"]),
        ("“The road is open,” Lund said.", ["“The road is open,”"]),
        ("“The road,” Lund said, “is open.”", ["“The road,” // “is open.”"]),
        ("“The road is shut,” Lund said on Monday. “It is late.”", ["“The road is shut,”"]),
        ("The war, Lund said on Monday, was over.", ["The war // was over", "The war"]),
        ("It fell, Lund said, and nobody was hurt.", ["It fell // and nobody was hurt", "It fell"]),
        ("It fell, Lund said late on Monday, because it was old.", ["It fell // because it was old", "It fell"]),
        ("If it fell, Lund said late on Monday, it was old.", ["If it fell // it was old", "If it fell"]),
        ("It fell, Lund said, adding that it was old.", ["It fell"]),
        ("“It fell,” Lund said, adding that it was “very old” too.", ["“It fell,”"]),
        ("It was late as Lund said.", ["It was late"]),
    ],
)
def test_content_before(text: str, expected: list[str]) -> None:
    """Content goes on behind source and cue where a quotation, a clause or a conjunction shows it."""
    c = context(text, "said")
    subject = c.clause.subject
    assert subject is not None
    made = content_before(c, subject[0], subject, Order.CONTENT_SOURCE_CUE, Order.CONTENT_SOURCE_CUE_CONTENT)
    assert [line(c.t, one).rpartition(" | ")[2] for one in made] == expected
    for one in made:
        assert ORDERS[one.order] == "content-source-cue" + "-content" * (len(one.content) > 1)


def test_nothing_before() -> None:
    """Marks alone are no content."""
    c = context("“Why?” Lund said. , Lund said.", "said")
    assert content_before(c, c.first, (c.first, c.first + 1), 0, 0) == []
