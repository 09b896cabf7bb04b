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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tarn Mills (ticker: TRM) said sales rose.", ("Tarn Mills (ticker: TRM)", "said", "sales rose")),
        ("Tarn Mills Inc. (LSE: TRM) said sales rose.", ("Tarn Mills Inc. (LSE: TRM)", "said", "sales rose")),
        (
            "Last week Ida Lorenz posted on Facebook accusing the mill of greed.",
            ("Ida Lorenz", "accusing", "the mill of greed"),
        ),
        (
            "A letter attributed to the Tarn Front claimed a weir was mined.",
            ("A letter attributed to the Tarn Front", "claimed", "a weir was mined"),
        ),
        ("The dean denies that anything is settled, however.", ("The dean", "denies", "that anything is settled")),
        ("Lund announced on her channel she was retiring.", ("Lund", "announced on", "she was retiring")),
        ("Tarn FM has asked the clinic for a copy of the scan.", ("Tarn FM", "has asked", "for a copy of the scan")),
        ("The envoys expressed the opinion that oil would fall.", ("The envoys", "expressed", "that oil would fall")),
        (
            "The firm said losses will be 2%, compared with an estimate of 5%.",
            ("The firm", "said", "losses will be 2%, compared with an estimate of 5%"),
        ),
        (
            "Brokers said the slide harmed many, encouraged then by low rates.",
            ("Brokers", "said", "the slide harmed many, encouraged then by low rates"),
        ),
        (
            "Officials said the Tarn Grain Board which sets prices, was forced to sell.",
            ("Officials", "said", "the Tarn Grain Board which sets prices, was forced to sell"),
        ),
        ("The warden shouted “Down!” to alert the climbers.", ("The warden", "shouted", "“Down!”")),
        (
            "Marr disclosed the size of her debts for the first time to the Courier.",
            ("Marr", "disclosed", "the size of her debts"),
        ),
        (
            "Both wards were meanwhile reported to be full.",
            (None, "were meanwhile reported", "Both wards | to be full"),
        ),
        (
            "The coach said whatever the odds in Sunday’s race, they were ready.",
            ("The coach", "said", "whatever the odds in Sunday’s race, they were ready"),
        ),
        (
            "Marr later issued a statement on her page saying: “I am sorry.”",
            ("Marr", "saying:", "“I am sorry.”"),
        ),
        (
            "Ida Lorenz, the U.N.’s chief surgeon in the valley, said beds are scarce.",
            ("Ida Lorenz, the U.N.’s chief surgeon in the valley", "said", "beds are scarce"),
        ),
        (
            "The navy announced cuts in April to save fuel, but later dropped them.",
            ("The navy", "announced", "cuts | to save fuel"),
        ),
        (
            "The ward is full, according to her doctor, Emil Rask, who was not there.",
            ("her doctor, Emil Rask", "according to", "The ward is full"),
        ),
        ("The lane was flooded and police said it was closed.", ("police", "said", "it was closed")),
        (
            "Both yards are full and brokers said they would not reopen.",
            ("brokers", "said", "they would not reopen"),
        ),
        ("What’s more, the pass is shut, Lund added.", ("Lund", "added", "the pass is shut")),
        ("In any case, Lund said, the pass was never safe.", ("Lund", "said", "the pass was never safe")),
        ("That being said, “nobody should worry,” Lund said.", ("Lund", "said", "“nobody should worry,”")),
    ],
)
def test_where_sources_and_contents_begin_and_end(text: str, expected: _Row) -> None:
    """Brackets belong to a name; what joins sentences, who listens and what turns back are no part of what is said."""
    assert _rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("A colder spring, disputes over wages and dear coal are slowing trade.", "disputes over"),
        ("Lund defended the ward, saying beds and lists were “only half the story”.", "lists"),
        ("The rise in tolls announced this month was “steep,” a haulier said.", "announced"),
        ("Two miners died, the Courier reported, citing a rescue official.", "citing"),
        ("The bank said cases were not sorted according to whether they were old.", "according to"),
    ],
)
def test_what_is_no_statement_of_its_own(text: str, cue: str) -> None:
    """Plurals that look like verbs, participles of things, who is cited and "according to whether" say nothing."""
    found = _rows(text)
    assert cue not in [row[1] for row in found]
    assert found or cue == "disputes over"


@pytest.mark.parametrize(
    "text",
    [
        "Lund, a miller, disputes the bill.",
        "It fell, the board said, citing high wages and dear coal.",
        "The council announced this week it was broke.",
    ],
)
def test_what_looks_alike_and_is_one(text: str) -> None:
    """The same words say something behind an apposition, with a reason, and before a clause."""
    assert _rows(text)


def test_an_adverb_between_to_and_its_verb() -> None:
    """What somebody goes on to do is not his name: "has continued to openly criticise"."""
    sources = [
        row[0] for row in _rows("Marr has continued to openly criticise the board, two clerks told the Courier.")
    ]
    assert "two clerks" in sources
    assert all(source is None or not source.endswith("to") for source in sources)
