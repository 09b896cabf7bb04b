from __future__ import annotations

import pytest

import newsmodel as nm


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        (
            "The Tarn Herald quoted harbour master Ida Holm as saying that “no boat will leave this week.”",
            ["The Tarn Herald", "harbour master Ida Holm"],
        ),
        (
            "Hours before the vote on Tuesday, mill owner Ole Dahl left, saying the count was rigged.",
            ["mill owner Ole Dahl"],
        ),
    ],
)
def test_who_is_quoted_and_who_follows_a_time(text: str, sources: list[str]) -> None:
    """Whoever is quoted "as saying" says it; a time that leads to the sentence's subject says nothing."""
    found = nm.find_attributions(text)
    assert [one.source and one.source.text for one in found] == sources


def test_a_list_at_the_end_of_what_is_said() -> None:
    """Content in front of its source begins with the clause, not with the last member of a list in it."""
    (found,) = nm.find_attributions(
        "The blast damaged homes across the town, including near offices, schools and a market, officials in Tarn said."
    )
    assert found.content[0].text.startswith("The blast")
