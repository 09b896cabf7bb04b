from __future__ import annotations

import pytest

import newsmodel as nm


@pytest.mark.parametrize(
    ("nothing", "something"),
    [
        ("The millers of Tarn added mill after mill for ten years.", "The mayor added that the mill was old."),
        ("She played with Ida Holm, who wrote “Tin Ships.”", "She wrote: “Tin ships sink.”"),
        ("No party claimed the seat.", "The party claimed the vote had been rigged."),
        ("The noise of gulls suggested a second wreck.", "The mayor suggested a second vote was likely."),
        ("Traders were out in force, indicating mills restock.", "The mayor left, indicating that he was ill."),
        ("History shows that dry years follow.", "The report shows that the dam leaked."),
        ("A new toll, expected to raise a million, starts in May.", "Dealers expected the toll to raise a million."),
        ("The rebels proclaimed a “free city” in May.", "The rebels proclaimed that the city was free."),
        ("The paper posted a photo of the weir.", "The paper posted: “The weir is gone.”"),
        ("Outside pressures are rising in Tarn.", "The mayor says rents are rising in Tarn."),
        ("So says the law.", "So the mayor says the law is old."),
        ("The man spoke on condition of anonymity.", "The man said the dam leaked."),
    ],
)
def test_verbs_that_say_nothing(nothing: str, something: str) -> None:
    """A verb that shows, adds or makes a thing says nothing there, and something with a clause behind it."""
    assert not nm.find_attributions(nothing)
    assert nm.find_attributions(something)
