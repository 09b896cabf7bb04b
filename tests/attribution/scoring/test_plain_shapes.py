from __future__ import annotations

import pytest

import newsmodel as nm


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Work still goes on at the weir, said a source close to the inquiry, adding that it was safe.",
            ["a source close to the inquiry", "a source close to the inquiry"],
        ),
        ("The report also showed women were 18% more likely than men to leave Tarn in 2000.", ["The report"]),
        (
            "Mara Lund said the report highlighted the “deep rifts” between the towns, but added it was a start.",
            ["Mara Lund", "Mara Lund"],
        ),
        ("But the share of women “hardly rose at all”, said its chairman, Ole Dahl.", ["its chairman, Ole Dahl"]),
        ("Ore is up two at seven crowns per share on the Tarn exchange.", []),
    ],
)
def test_sources_of_plain_shapes(text: str, expected: list[str]) -> None:
    """A source behind "said", a document that shows, a subject behind a verb of speech; a rate has no source."""
    assert [one.source and one.source.text for one in nm.find_attributions(text)] == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Dealers said past talks, however, added weight to the rumour.",
            "past talks, however, added weight to the rumour",
        ),
        (
            "Pilots said gales, and orders to fly above them, were not unusual there.",
            "gales, and orders to fly above them, were not unusual there",
        ),
    ],
)
def test_asides_between_a_subject_and_its_verb(text: str, content: str) -> None:
    """A content goes on past "however" and past a joined aside to its verb."""
    assert nm.find_attributions(text)[0].content[0].text == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("She said in leaving the band she hoped for more.", "in leaving the band she hoped for more"),
        ("She said on Tuesday, after a vote in Tarn, it was late.", "it was late"),
    ],
)
def test_content_with_a_preposition_first(text: str, content: str) -> None:
    """A content begins with its preposition, not behind it; a time of saying is none of it."""
    assert nm.find_attributions(text)[0].content[0].text == content


def test_what_it_is_to_say_something() -> None:
    """That it is wrong to say something is said by nobody but the one who says so."""
    (found,) = nm.find_attributions("She said it was petty to say that people were swayed by it.")
    assert found.cue is not None
    assert found.cue.text == "said"


def test_who_say_so() -> None:
    """A relative clause with a verb of speech and a clause says something, without an ending of the verb too."""
    (found,) = nm.find_attributions("It won him praise from leaders who say they are glad the dam has held so long.")
    assert found.source is not None
    assert found.source.text == "who"


def test_an_apposition_with_a_participle() -> None:
    """An apposition between a subject and its verb may have a participle in it."""
    (found,) = nm.find_attributions("The navy said the Otter, a guided missile boat, would be there on Tuesday.")
    assert found.content[0].text.endswith("on Tuesday")
