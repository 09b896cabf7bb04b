from __future__ import annotations

import pytest

import newsmodel as nm


@pytest.mark.parametrize(
    ("done", "said"),
    [
        ("The harbour master ordered a new crane on Monday.", "The harbour master ordered the crew to leave."),
        ("The mill saw its orders fall by a third in May.", "The mill said its orders had fallen."),
        ("Police alerted the coast guard and the mayor.", "Police alerted the mayor that a boat was missing."),
        ("The firm calculates its fees in crowns.", "The firm said its fees would fall."),
        ("Divers discovered the wreck of a tug.", "Divers discovered that the tug had been scuttled."),
    ],
)
def test_an_object_that_is_no_words(done: str, said: str) -> None:
    """A verb that acts on a thing or a person says nothing; with a clause, or "as" or "to", it says something."""
    assert not nm.find_attributions(done, min_confidence=0)
    assert nm.find_attributions(said, types=tuple(nm.AttributionType), min_confidence=0)


def test_who_acts_is_known_below() -> None:
    """Whoever does something may be the one that "it" means."""
    found = nm.find_attributions("Holm Mills saw its shares rise after it said it would move to Tarn.")
    assert [one.speaker and one.speaker.name for one in found] == ["Holm Mills"]


def test_a_source_with_digits_in_small_letters() -> None:
    """A name in small letters with a digit is a source; a common noun alone is none."""
    (found,) = nm.find_attributions("According to wave24, the ferry will stay in port until May.")
    assert found.source is not None
    assert found.source.text == "wave24"
    assert not nm.find_attributions("According to plan, the ferry stayed in port until May.")


@pytest.mark.parametrize(
    ("done", "said"),
    [
        ("She pleaded not guilty to theft and was held.", "She pleaded: “Not yet.”"),
        ("Police questioned a man who saw the boat.", "Police questioned the man’s account."),
        (
            "The rebels declared a republic there, which they rule.",
            "The rebels declared that the war was over.",
        ),
        ("She moved to Tarn, considered the driest town in Roe.", "She considered the town dry."),
    ],
)
def test_people_republics_and_what_is_held_of_towns(done: str, said: str) -> None:
    """People are questioned and republics declared without words, and a town is considered dry by nobody."""
    assert not nm.find_attributions(done)
    assert nm.find_attributions(said, min_confidence=0)
