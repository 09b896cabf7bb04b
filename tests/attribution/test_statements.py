"""Which statements are found, and their sources, cues and contents."""

from __future__ import annotations

import pytest

import newsmodel as nm

_Row = tuple[str | None, str, str]


def _rows(text: str) -> list[_Row]:
    """The source, the cue and the content of each attribution in a text; pieces of a content with a bar between."""
    found = []
    for one in nm.find_attributions(text):
        content = " | ".join(part.text for part in one.content)
        found.append((one.source.text if one.source else None, one.cue.text if one.cue else "", content))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The weir was described as unsafe by two engineers.",
            [("two engineers", "was described", "The weir | as unsafe")],
        ),
        (
            "Both divers were reported missing by harbour police on Sunday.",
            [("harbour police", "were reported", "Both divers | missing")],
        ),
        (
            "The diver has been identified by the coroner as Emil Dahl, a plumber from Tarn.",
            [("the coroner", "has been identified", "The diver | as Emil Dahl, a plumber from Tarn")],
        ),
        (
            "They were identified as Col. Ida Moll, Capt. Ole Dahl and Capt. Jan Brandt.",
            [(None, "were identified", "They | Col. Ida Moll, Capt. Ole Dahl and Capt. Jan Brandt")],
        ),
        (
            "The council has been criticized for hiding the report.",
            [(None, "has been criticized for", "The council | hiding the report")],
        ),
        ("The mill is said to be for sale.", [(None, "is said", "The mill | to be for sale")]),
        ("Snow was forecast for the uplands overnight.", []),
    ],
)
def test_passives(text: str, expected: list[_Row]) -> None:
    """The subject of a passive is part of what is said; who says it stands behind "by", or nowhere."""
    assert _rows(text) == expected


def test_passives_that_another_says() -> None:
    """What a passive without a source says is left to the one who says the whole."""
    (found,) = _rows("The bones have been identified as those of a whale, the museum said.")
    assert found[0] == "the museum"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The levy would hurt small mills, the minister went on to say.",
            ("the minister", "went on to say", "The levy would hurt small mills"),
        ),
        ("The bank had long called for a lower levy.", ("The bank", "had long called for", "a lower levy")),
        (
            "The firm declined to give the names of its divers.",
            ("The firm", "declined to give", "the names of its divers"),
        ),
        (
            "Brokers know little of the fund but say it will hold.",
            ("Brokers", "say", "it will hold"),
        ),
    ],
)
def test_cues_of_several_words(text: str, expected: _Row) -> None:
    """Cues have the words that belong to them, and the subject of their sentence."""
    assert _rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“It is old,” said the statement without giving details.", "the statement"),
        ("The weir leaks, according to engineers who suspect that it was built in a hurry.", "engineers"),
        (
            "A man claiming to be the captain Ole Dahl said the boat was lost.",
            "A man claiming to be the captain Ole Dahl",
        ),
        (
            "The visit strengthens trade, roads and ferries of both towns, noted journalist Ida Moll Dahl.",
            "journalist Ida Moll Dahl",
        ),
    ],
)
def test_ends_of_sources(text: str, source: str) -> None:
    """A source has no more and no less than who speaks."""
    assert _rows(text)[0][0] == source


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Dahl said he accepted the fault, but his task now was to mend it.",
            "he accepted the fault, but his task now was to mend it",
        ),
        ("She asked a neighbour in the next house to come over.", "to come over"),
        ("A judge ordered Dahl to be released.", "Dahl to be released"),
        ("The council asked on Tuesday whether the weir had leaked.", "whether the weir had leaked"),
        (
            "But the clerk, who recently said that he brings “a quiet mind to Tarn,” will have to leave.",
            "that he brings “a quiet mind to Tarn,”",
        ),
        ("Dahl said it was late but wouldn't say when it would end.", "it was late"),
    ],
)
def test_extents_of_contents(text: str, content: str) -> None:
    """A content goes to the end of what is said, and has nobody in it who is only asked."""
    assert _rows(text)[0][2] == content


def test_quotations_go_on_for_both_who_say_them() -> None:
    """A quotation goes on for the speaker and for the paper that has it from him."""
    text = "“It was dark,” Dahl said, according to the Herald. “We saw nothing.”"
    assert [row[2].endswith("“We saw nothing.”") for row in _rows(text)] == [True, True]


def test_surname_that_joins() -> None:
    """Nor is a surname where the story has introduced it."""
    text = "“It is old,” said a guide, Mohamed Nor, on Monday.\n“We saw a leak. It was wide,” Nor said."
    assert _rows(text)[1][0] == "Nor"
