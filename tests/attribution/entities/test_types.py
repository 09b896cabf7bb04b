from __future__ import annotations

import pytest

from newsmodel.attribution.entities.types import kind_of_name, names_body


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ida Holm", "person"),
        ("Okoro", "unknown"),
        ("Daron Okoro", "person"),
        ("Tarn Steel Company", "organisation"),
        ("Holt & Holt", "organisation"),
        ("Norway", "organisation"),
        ("Norwegian", "group"),
        ("WHO", "organisation"),
        ("One Two Three Four Five Six", "unknown"),
    ],
)
def test_kind_by_name(name: str, kind: str) -> None:
    """A given name or two words make a person; a kind of body, "&", a country and an acronym make a body."""
    assert kind_of_name(name.split(), "", titled=False, definite=False).value == kind


@pytest.mark.parametrize(
    ("before", "name", "titled", "definite", "kind"),
    [
        ("broadcaster", "NRK Tarn", False, False, "organisation"),
        ("operator", "Lagoon", False, False, "organisation"),
        ("", "Okoro", True, False, "person"),
        ("", "Bank", True, False, "person"),
        ("", "Okoros", False, True, "group"),
        ("", "Lagoon", False, True, "organisation"),
    ],
)
def test_kind_by_what_stands_before(before: str, name: str, *, titled: bool, definite: bool, kind: str) -> None:
    """Nouns for bodies, titles of people and an article decide where the name does not."""
    assert kind_of_name(name.split(), before, titled=titled, definite=definite).value == kind


@pytest.mark.parametrize(
    ("words", "expected"),
    [("Tarn Steel Company", True), ("the harbour board", True), ("Ida Holm", False), ("", False)],
)
def test_names_body(words: str, *, expected: bool) -> None:
    """One word for a kind of body is enough."""
    assert names_body(words.split()) is expected
