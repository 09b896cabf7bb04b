from __future__ import annotations

import pytest

from newsmodel.layout import read_draft
from newsmodel.layout.draft import Draft
from newsmodel.layout.lines.positions import Lines
from newsmodel.layout.rules.captions import claim_caption, states_day
from newsmodel.model import BlockKind


def draft_of(text: str) -> Draft:
    """A story of which only the headline, the first line, is known."""
    draft = Draft(text, Lines(text))
    draft.headline = 0
    return draft


@pytest.mark.parametrize(
    ("line", "header", "body"),
    [
        ("A tram at the harbour. (Ana Toll/AFP)", "Ana Toll/AFP", "Ana Toll/AFP"),
        ("A tram at the harbour. Photo: Ana Toll/AFP", "Photo: Ana Toll/AFP", "Photo: Ana Toll/AFP"),
        ("A tram at the harbour. Ana Toll/AFP", "Ana Toll/AFP", None),
        ("(AFP)", "AFP", "AFP"),
        ("A tram at the harbour (left)", None, None),
        ("A tram at the harbour.", None, None),
    ],
)
def test_by_its_own_words(line: str, header: str | None, body: str | None) -> None:
    """A credit shows a caption; between paragraphs it needs brackets or a mark."""
    for is_header, credit in ((True, header), (False, body)):
        draft = draft_of(f"Trams stay\n\n{line}\n\nMore.\n")
        assert claim_caption(draft, 2, header=is_header) is (credit is not None)
        assert draft.kinds[2] is (None if credit is None else BlockKind.CAPTION)
        assert [caption.credit and caption.credit.text for caption in draft.captions] == [credit] * bool(credit)


@pytest.mark.parametrize(
    ("below", "header", "body"),
    [
        ("Ana Toll/AFP\n", True, True),
        ("Ana Toll/AFP\nMore.\n", True, False),
        ("\nAna Toll/AFP\n", False, False),
        ("Reuter\n", False, False),
        ("Buses go.\n", False, False),
    ],
)
def test_with_the_credit_below(below: str, header: bool, body: bool) -> None:
    """The line below can be the credit; in the body only where both stand apart. A sign-off is none."""
    for is_header, claimed in ((True, header), (False, body)):
        draft = draft_of(f"Trams stay\n\nA tram leaves the harbour on its last day\n{below}")
        assert claim_caption(draft, 2, header=is_header) is claimed
        assert (3 in draft.joined) is claimed
        for caption in draft.captions:
            assert caption.credit is not None
            assert caption.credit.agency == "AFP"
            assert caption.description == "A tram leaves the harbour on its last day"


@pytest.mark.parametrize(
    ("line", "date_line", "claimed"),
    [
        ("A tram leaves the harbour of Harlow Bay on its last day.", "Updated 14 March 2031", True),
        ("A tram leaves the harbour of Harlow on March 3, 2031, at night", "Updated 14 March 2031", True),
        ("A tram leaves the harbour of Harlow Bay on its last day", "Updated 14 March 2031", False),
        ("A tram leaves the harbour of Harlow Bay on its last day.", "14 March 2031", False),
        ("A tram leaves.", "Updated 14 March 2031", False),
    ],
)
def test_above_the_date_line(line: str, date_line: str, claimed: bool) -> None:
    """In the header a sentence, or a line with a day, right above "Updated" is a caption without a credit."""
    draft = draft_of(f"Trams stay\n\n{line}\n{date_line}\n")
    assert claim_caption(draft, 2, header=True) is claimed
    assert [caption.credit for caption in draft.captions] == [None] * claimed
    assert not claim_caption(draft_of(draft.text), 2, header=False)


def test_printed_twice() -> None:
    """Of a dated caption printed again with its credit, the second print is the one that is kept."""
    words = "A tram leaves the harbour of Harlow Bay on March 3, 2031."
    draft = draft_of(f"Trams stay\n\n• {words}\n{words} (AFP)\n")
    assert claim_caption(draft, 2, header=True)
    assert draft.captions == []
    assert claim_caption(draft, 3, header=True)
    assert [caption.text for caption in draft.captions] == [f"{words} (AFP)"]


@pytest.mark.parametrize(
    ("line", "states"),
    [("A tram on March 3, 2031.", True), ("A tram on its last day.", False), ("A tram in March.", False), ("x", False)],
)
def test_states_day(line: str, states: bool) -> None:
    """A line states a day with month and day; a month alone is none."""
    assert states_day(line, 0, len(line)) is states


def test_an_agency_signs_its_story() -> None:
    """A paragraph between others that ends in the agency of the dateline is no caption; one with another agency is."""
    lede = "HARLOW (PTI) - The council met on Monday and agreed to keep the line open, its chairwoman said."
    more = "Riders who had come to listen stood up and cheered the vote for some minutes, and then they went home."
    for agency, captions in (("PTI", 0), ("AFP", 1)):
        draft = read_draft(f"Trams stay\n\n{lede}\n\n{more} ({agency})\n\n{more}\n")
        assert len(draft.captions) == captions
