from __future__ import annotations

import pytest

from newsmodel import parse

from ..describing import heard


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[The mayor] spoke. [Ida Holm] spoke. [She] left.",
            ["person | role: mayor", "person | name: Ida Holm | f", "person | name: Ida Holm | f"],
        ),
        (
            "[Okoro] spoke. [Okoro] left. [Okoro, a doctor,] rested.",
            ["person | name: Okoro | role: doctor"] * 3,
        ),
    ],
)
def test_in_the_order_of_the_text(text: str, expected: list[str]) -> None:
    """Who was heard before is known to those who come later."""
    assert heard(text)[-1] == expected[-1]


def test_one_speaker_for_all_mentions() -> None:
    """All attributions of a speaker share one value, in the headline, the captions and the paragraphs."""
    story = parse("Bridge is safe, Holm says\n\nTARN: Mayor Ida Holm said the bridge was safe. She said it was dry.\n")
    speakers = {id(one.speaker) for one in story.attributions}
    assert len(story.attributions) == 3
    assert len(speakers) == 1


def test_two_verbs_of_one_subject() -> None:
    """Whoever has two verbs is one speaker, also where the name comes later."""
    text = (
        "Norland’s trade minister said trust was low, adding that talks would go on.\nAbel Araghi said Mira was ready."
    )
    first, second, last = parse(f"TARN: {text}\n").attributions
    assert first.source == second.source
    assert first.speaker == second.speaker == last.speaker


def test_letters_of_a_role() -> None:
    """The CEO is the chief executive of the story, and no chief economist; a correspondent stays without a name."""
    story = parse(
        "TARN: Trade is slow, chief economist Ida Rask said. Sales will rise, chief executive Jan Lund said.\n\n"
        "Debts will fall, the CEO said. Few know how, our correspondent says.\n"
    )
    assert [one.speaker and one.speaker.name for one in story.attributions] == [
        "Ida Rask",
        "Jan Lund",
        "Jan Lund",
        None,
    ]
