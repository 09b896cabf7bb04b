from __future__ import annotations

import pytest

from newsmodel.attribution.refinement.terms import is_on_terms

from ..reading import reading


@pytest.mark.parametrize(
    ("text", "cue", "content", "expected"),
    [
        ("The official declined to be named.", "declined", "to be named", True),
        ("The official asked not to be further identified.", "asked", "not to be further identified", False),
        ("The official asked not to be identified.", "asked", "not to be identified", True),
        ("The official wanted not to be quoted.", "wanted", "not to be quoted", True),
        ("The official asked to be heard.", "asked", "to be heard", False),
        ("The official said she would be named.", "said", "she would be named", False),
    ],
)
def test_is_on_terms(text: str, cue: str, content: str, expected: bool) -> None:
    """Somebody who does not want to be named has said nothing by it."""
    t, one = reading(text, cue, source="The official", content=content)
    assert is_on_terms(t, one) == expected
