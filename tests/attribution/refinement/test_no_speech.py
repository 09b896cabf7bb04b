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


@pytest.mark.parametrize(
    ("nothing", "something"),
    [
        ("The mayor convinced the millers to sell.", "The mayor was convinced that the millers would sell."),
        ("The clinic reported the latest tolls for the valley.", "The clinic reported 12 deaths in the valley."),
        ("A guard showed a map of the dam.", "The poll showed a lead of two points for the mayor."),
        ("The photo shows a lorry loaded with hay.", "The report shows the lorry was loaded with hay."),
        ("The weir was mended in the hope of rain.", "Farmers hope that rain will come."),
    ],
)
def test_things_and_figures_are_no_words(nothing: str, something: str) -> None:
    """An object of an adjective's verb, figures that are not told, and what a person shows are no words."""
    assert not nm.find_attributions(nothing)
    assert nm.find_attributions(something)


def test_a_proposal_is_a_plan() -> None:
    """Who proposes a thing plans it; who proposes that something be done says so."""
    (plan,) = nm.find_attributions(
        "The mayor is proposing a “water forum,” meant for the valley.", types=tuple(nm.AttributionType)
    )
    assert plan.type is nm.AttributionType.INTENTION


def test_a_question_that_is_not_answered() -> None:
    """Who did not say when, said nothing about it: a statement that is denied."""
    (found,) = nm.find_attributions("It did not say which mills would close.")
    assert found.cue is not None
    assert found.cue.negated
    assert found.content[0].text == "which mills would close"
