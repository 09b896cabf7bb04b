from __future__ import annotations

import pytest

import newsmodel as nm


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The charity recommends a weekly payment of 108 crowns.", "a weekly payment of 108 crowns"),
        ("The crew demanded a longer rest.", "a longer rest"),
        ("The union called the offer an insult.", "the offer an insult"),
        ("The union called the mill a day later.", None),
    ],
)
def test_verbs_with_things_for_their_objects(text: str, content: str | None) -> None:
    """What is demanded, recommended or called something is said; who is called a day later is told nothing here."""
    found = nm.find_attributions(text)
    assert [one.content[0].text for one in found] == ([] if content is None else [content])
