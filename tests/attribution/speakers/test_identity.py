from __future__ import annotations

import pytest

from ..describing import heard


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Ida Holm] spoke. [Holm, the mayor,] left.", ["person | name: Ida Holm | role: mayor | f"] * 2),
        ("[Ida Holm] spoke. [Bo Lind] left.", ["person | name: Ida Holm | f", "person | name: Bo Lind | m"]),
        ("[An official] spoke. [An official] left.", ["person | role: official"] * 2),
    ],
)
def test_identify(text: str, expected: list[str]) -> None:
    """Somebody known gets what the phrase says; somebody new is put on the list."""
    found = heard(text)
    assert found[1:] == expected[1:]
