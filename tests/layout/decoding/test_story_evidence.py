"""What a row's place in its story shows."""

from __future__ import annotations

from newsmodel.layout import read_draft
from newsmodel.layout.decoding.rows import rows_of
from newsmodel.layout.decoding.story_evidence import NAMES, story_evidence

BODY = "The barge left on Tuesday for the first time in nine weeks, and the quay was full of people.\n\n" * 4


def places_of(copy: str) -> list[set[str]]:
    """The evidence of each row."""
    draft = read_draft(copy)
    own, place = story_evidence(draft.text, draft.lines, rows_of(draft))
    assert {name for found in (*own, *place) for name in found} <= set(NAMES)
    return [{*a, *b} for a, b in zip(own, place, strict=True)]


def test_two_prints_of_a_line() -> None:
    """The first and the second one know of each other."""
    places = places_of(f"Barge service is back\nShare\nBarge service is back\n{BODY}")
    assert "first-print" in places[0]
    assert "second-print" in places[2]
    assert "behind:first-print" in places[1]


def test_prints_in_other_words() -> None:
    """Most of the words are enough."""
    places = places_of(f"Barge service to isles is back\nShare\nBarge service to the isles is back\n{BODY}")
    assert "like-below" in places[0]
    assert "like-above" in places[2]


def test_where_the_dateline_is() -> None:
    """Rows above it know how far it is."""
    places = places_of(f"Barge is back\nShare\nTweet\n\nOSTER (Reuters) - {BODY}")
    assert "before-dateline-3" in places[0]
    assert "at-dateline" in places[3]
    assert "behind-dateline" in places[4]


def test_what_stands_behind_an_end_mark() -> None:
    """Every row below it."""
    places = places_of(f"Barge is back\n\n{BODY}###\nLeadership\nCareers\n")
    assert "behind-end-mark" in places[-1]
    assert "behind-end-mark" not in places[1]


def test_what_kind_of_line_is_printed_twice() -> None:
    """A name, or a caption; of a headline nothing more is said."""
    picture = "A docker waits beside the barge. (Supplied)"
    places = places_of(
        f"Barge is back in Oster\n{picture}\nMara Lindt\nShare\n{picture}\nBarge is back in Oster\nMara Lindt\n\n{BODY}"
    )
    assert "caption-print" in places[1]
    assert "caption-print" in places[4]
    assert "name-print" in places[2]
    assert not {"caption-print", "name-print"} & places[0]


def test_a_line_that_was_cut_and_the_whole_of_it() -> None:
    """Pages cut captions short, and print them in full below."""
    caption = "A docker waits beside the barge in"
    places = places_of(f"Barge is back\n{caption}...\n{caption} Oster harbour.\n\n{BODY}")
    assert "cut-print" in places[1]
    assert "uncut-print" in places[2]
    assert not {"cut-print", "uncut-print"} & places[0]


def test_names_above_the_text() -> None:
    """Three rows above it, and not further."""
    places = places_of(f"Barge is back\nMara Lindt\nShare\nTweet\nPrint\nMara Lindt\nMay 3, 2018\n{BODY}")
    assert "name-above-text" in places[5]
    assert "name-above-text" not in places[1]
