from __future__ import annotations

import pytest

from newsmodel.layout.draft import Draft
from newsmodel.layout.lines.positions import Lines
from newsmodel.layout.lines.shapes import line_key
from newsmodel.layout.rules.body.reading import BODY_RULES, read_body
from newsmodel.model import BlockKind

K = BlockKind
LEDE = "The council of Harlow Bay met on Monday and agreed to keep the tram line open until the spring of next year."
END = "Riders who had come to listen to the debate stood up and cheered the vote for some minutes."


def read(text: str, headline: str = "") -> Draft:
    """A story that is all body, read, with the headline that stood above it."""
    draft = Draft(text, Lines(text))
    draft.body = 0
    draft.key = line_key(headline)
    read_body(draft)
    return draft


@pytest.mark.parametrize(
    ("middle", "kind"),
    [
        pytest.param("It was late, and the hall by the harbour was cold, so that nobody stayed for long.", K.PARAGRAPH),
        pytest.param("“It was cold in the hall.”", K.PARAGRAPH, id="a short quotation"),
        pytest.param("It was cold.", K.PARAGRAPH, id="a short sentence"),
        pytest.param("Advertisement", K.FURNITURE, id="a label"),
        pytest.param("* * *", K.FURNITURE, id="stars"),
        pytest.param("Read more: Boats moor at the fish market", K.FURNITURE, id="an invitation"),
        pytest.param("Trams stay until spring", K.HEADLINE_REPEAT, id="the headline"),
        pytest.param("A tram at the harbour. (Ana Toll/AFP)", K.CAPTION, id="a caption"),
        pytest.param("A cold hall", K.SUBHEAD, id="a heading"),
        pytest.param("A COLD HALL", K.SUBHEAD, id="a heading in capitals"),
        pytest.param("A cold hall,", K.PARAGRAPH, id="a comma heads nothing"),
        pytest.param("a cold hall", K.PARAGRAPH, id="small letters head nothing"),
        pytest.param("A cold hall and the", K.PARAGRAPH, id="what stops in mid-phrase heads nothing"),
    ],
)
def test_between_two_paragraphs(middle: str, kind: BlockKind) -> None:
    """A line between paragraphs is one, unless its shape shows something else."""
    draft = read(f"{LEDE}\n\n{middle}\n\n{END}\n", "Trams stay until spring")
    assert [draft.kinds[n] for n in (0, 2, 4)] == [K.PARAGRAPH, kind, K.PARAGRAPH]


def test_a_caption_with_its_credit_below() -> None:
    """A line with a credit right below it, apart from the text, is a caption of two lines."""
    draft = read(f"{LEDE}\n\nA tram leaves the harbour of Harlow Bay\nAna Toll/AFP\n\n{END}\n")
    assert [draft.kinds[n] for n in (2, 3)] == [K.CAPTION, K.CAPTION]
    assert [(str(c), str(c.credit)) for c in draft.captions] == [
        ("A tram leaves the harbour of Harlow Bay", "Ana Toll/AFP")
    ]


def test_no_heading_at_either_end() -> None:
    """A short line is a heading only between text: the first line and the last are none."""
    draft = read(f"A cold hall\n\n{LEDE}\n\nA cold hall\n")
    assert K.SUBHEAD not in draft.kinds


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        (f"HARLOW: {LEDE}\n\nSELBY: {END}\n", "HARLOW:"),
        (f"Advertisement\n\nHARLOW: {LEDE}\n", "HARLOW:"),
        (f"{LEDE}\n\nHARLOW: {END}\n", None),
    ],
)
def test_the_dateline_of_the_first_paragraph(text: str, dateline: str | None) -> None:
    """Only the first paragraph's dateline is the story's, whatever stands above it."""
    draft = read(text)
    assert (None if draft.dateline is None else draft.dateline.text) == dateline


@pytest.mark.parametrize(
    "text", ["", "\n", "x", "”", "(", "•\n•", f"{LEDE}\n\n\n(Reporting by Ana Toll)\n", "\n\nTrams\n"]
)
def test_every_line_with_words_is_claimed(text: str) -> None:
    """Whatever the body, no line with words is left without a kind."""
    draft = read(text)
    left = [n for n in range(len(draft.lines)) if draft.kinds[n] is None and not draft.lines.blank(n)]
    assert left == []


def test_the_last_rule_takes_all() -> None:
    """What no other rule claims is a paragraph."""
    draft = Draft("x\n", Lines("x\n"))
    assert BODY_RULES[-1](draft, 0)
    assert draft.kinds == [K.PARAGRAPH]
