from __future__ import annotations

import pytest

import newsmodel as nm


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The by-laws, which the union says are the oldest in Roe, are to go.", "the union", None),
        ("When the boat left, Ole Dahl had high hopes that it would return.", "Ole Dahl", "that it would return"),
        (
            "The council has ordered a halt to construction on the weir.",
            "The council",
            "a halt to construction on the weir",
        ),
        ("The mayor ordered a crew to leave the weir.", "The mayor", "to leave the weir"),
        (
            "He said the day before the boat sank, she gave him a letter.",
            "He",
            "the day before the boat sank, she gave him a letter",
        ),
    ],
)
def test_clauses_within_others(text: str, source: str, content: str | None) -> None:
    """Who says something within another clause, what "had high hopes" ends, and what is no listener and no end."""
    found = nm.find_attributions(text)[0]
    assert found.source is not None
    assert found.source.text == source
    assert content in {None, found.content[0].text}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "Minister for Mills, Young People and Locks Ida Holm said plans would be fair.",
            "Minister for Mills, Young People and Locks Ida Holm",
        ),
        (
            "The Secretary of State for Weirs, Mills and Locks Ida Holm said it was late.",
            "The Secretary of State for Weirs, Mills and Locks Ida Holm",
        ),
        ("In Tarn, Roe, Mayor Ida Holm said it was late.", "Mayor Ida Holm"),
        ("Noting that Roe was an importer of Tarn Wool, Ida Holm said that it was late.", "Ida Holm"),
    ],
)
def test_offices_with_commas(text: str, source: str) -> None:
    """An office whose field has a comma in it is part of the source whole."""
    found = nm.find_attributions(text)[-1]
    assert found.source is not None
    assert found.source.text == source
