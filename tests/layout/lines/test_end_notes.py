from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.layout.lines.end_notes import is_end_note


@pytest.mark.parametrize(
    "words",
    [
        "(Reporting by Ana Toll and Wei Lund; Editing by J. Marsh)",
        "Writing and editing by Ana Toll",
        "[Compiled by Harlow]",
        "With inputs from the desk in Harlow",
        "© 2031 Harlow Bay Courier",
        "All rights reserved.",
        "Via Tramwire.info",
        "This story has been updated with the vote.",
        "More to follow",
        "Write to Ana Toll at ana.toll@courier.example",
        "Correction: The vote was on Monday.",
        "Ana Toll contributed to this report.",
        "Ana Toll in Harlow and Wei Lund contributed reporting.",
        "Ana Toll and Wei Lund contributed to this report from Harlow and Selma.",
        "Toll reported from Harlow. News writer Wei Lund contributed to this report from Selma.",
        "Toll and Lund reported from Harlow, Ohio.",
        "AAP RTV ar",
        "Ana Toll can be reached at ana@courier.example.",
        "(Schluss) at/wl",
        "Ana Toll is the transport correspondent of the Harlow Bay Courier.",
        "Ana Toll (ana@courier.example) was a reporter for the Courier.",
        "SPA Jeddah",
        "-- Reuters",
    ],
)
def test_about_the_story(words: str) -> None:
    """Who reported, edited, owns or corrected it, and where it was filed, is about the story."""
    assert is_end_note(words)


@pytest.mark.parametrize(
    "words",
    [
        "Reporting by a committee was late.",
        "The trams contributed to the noise.",
        "Ana Toll is a tram driver.",
        "Toll reported from Harlow that the trams ran.",
        "AFP Harlow bay",
        "TRAM Harlow",
        "With trams from the depot",
        "(Reporting by Ana Toll" + "x" * 700,
    ],
)
def test_of_the_story(words: str) -> None:
    """Sentences with the same words, unknown agencies and stretches of any length are the story's own."""
    assert not is_end_note(words)


@given(st.text(min_size=1, max_size=200) | st.text("[(•© AFPReporting by\nz)]", min_size=1, max_size=120))
def test_any_words(words: str) -> None:
    """Whatever the words, there is an answer, and brackets around a note make no difference."""
    assert type(is_end_note(words)) is bool
    assert is_end_note("(Reporting by Ana Toll; " + words + ")")
