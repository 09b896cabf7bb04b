from __future__ import annotations

import pytest

import newsmodel as nm


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "The mayor said the weir had failed in May but did not say when it would be mended.",
            "the weir had failed in May",
        ),
        ("Lund said the union would strike, but Lund gave no date.", "the union would strike"),
        ("Lund said the union would strike, but declined to name the day.", "the union would strike"),
        (
            "Lund said the union had met but had not disclosed the vote.",
            "the union had met but had not disclosed the vote",
        ),
        (
            "The plan is part of a push to mend the weir, so that it may — in dry years — store water, Lund said.",
            "The plan is part of a push to mend the weir, so that it may — in dry years — store water",
        ),
    ],
)
def test_content_beside_what_is_withheld_and_around_asides(text: str, content: str) -> None:
    """What is not told ends a content, unless it is reported too; a content begins in front of an aside in dashes."""
    found = nm.find_attributions(text)
    assert found[0].content[0].text == content
