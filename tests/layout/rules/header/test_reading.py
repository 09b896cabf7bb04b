from __future__ import annotations

import pytest

from newsmodel.layout.draft import Draft
from newsmodel.layout.lines.positions import Lines
from newsmodel.layout.rules.header.reading import HEADER_RULES, read_header
from newsmodel.model import BlockKind

K = BlockKind
LEDE = "The council of Harlow Bay met on Monday and agreed to keep the tram line open until the spring of next year."
HEAD = "Tram line stays open until spring"


def read(text: str) -> Draft:
    """A story with its header read."""
    draft = Draft(text, Lines(text))
    read_header(draft)
    return draft


def kinds(draft: Draft) -> list[BlockKind | None]:
    """What the lines with words above the body turned out to be."""
    return [draft.kinds[n] for n in range(draft.body) if not draft.lines.blank(n)]


@pytest.mark.parametrize(
    ("header", "claimed"),
    [
        pytest.param(HEAD, [K.HEADLINE], id="a headline"),
        pytest.param(f"Trams/council/\n{HEAD}", [K.FURNITURE, K.HEADLINE], id="a keyword line"),
        pytest.param(f"Home\nTransport\n{HEAD}", [K.FURNITURE, K.FURNITURE, K.HEADLINE], id="labels above"),
        pytest.param(f"{HEAD}\n{HEAD}", [K.HEADLINE, K.HEADLINE_REPEAT], id="printed again"),
        pytest.param(f"{HEAD}\n14 March 2031", [K.HEADLINE, K.DATE_LINE], id="a day"),
        pytest.param(f"{HEAD}\n14 March\n09:15 2031", [K.HEADLINE, K.DATE_LINE, K.DATE_LINE], id="a day on two lines"),
        pytest.param(
            f"{HEAD}\n• Riders cheer the vote\n• Cars ordered",
            [K.HEADLINE, K.SUMMARY_POINT, K.SUMMARY_POINT],
            id="points, the second one short",
        ),
        pytest.param(f"{HEAD}\n• Cars ordered", [K.HEADLINE, K.SUMMARY_POINT], id="one short point"),
        pytest.param(f"{HEAD}\n\nPhoto gallery", [K.HEADLINE, K.FURNITURE], id="a label above the dateline"),
        pytest.param(f"{HEAD}\n___\nShare", [K.HEADLINE, K.FURNITURE, K.FURNITURE], id="a rule, a label"),
        pytest.param(f"{HEAD}\nBy Ana Toll", [K.HEADLINE, K.BYLINE], id="a byline"),
        pytest.param(f"{HEAD}\nAna Toll", [K.HEADLINE, K.BYLINE], id="a bare name below the headline"),
        pytest.param(f"{HEAD}\nBy Ana Toll\nSTAFF WRITER", [K.HEADLINE, K.BYLINE, K.BYLINE], id="a job below it"),
        pytest.param(f"{HEAD}\nA tram. (Ana Toll/AFP)", [K.HEADLINE, K.CAPTION], id="a caption"),
        pytest.param(
            f"{HEAD}\nWhat the vote means for riders and the harbour", [K.HEADLINE, K.SUMMARY_POINT], id="a standfirst"
        ),
        pytest.param(
            f"{HEAD}\nKey Points\nThe council of Harlow Bay voted late.",
            [K.HEADLINE, K.FURNITURE, K.SUMMARY_POINT],
            id="a sentence below a heading of summaries",
        ),
    ],
)
def test_lines_of_the_header(header: str, claimed: list[BlockKind]) -> None:
    """Each line above the first paragraph is claimed by the rule for its shape."""
    draft = read(f"{header}\n\nHARLOW: {LEDE}\n")
    assert kinds(draft) == claimed
    assert draft.lines.words(draft.body)[:8] in {"HARLOW: ", "• Cars o"}


def test_a_standfirst_and_the_dateline_on_one_line() -> None:
    """A line with a dateline in its middle is cut in two, a standfirst and the first paragraph."""
    draft = read(f"{HEAD}\nRiders cheer as the council votes DUBAI: {LEDE}\n")
    assert kinds(draft) == [K.HEADLINE, K.SUMMARY_POINT]
    assert draft.lines.words(1) == "Riders cheer as the council votes"
    assert draft.lines.words(draft.body) == f"DUBAI: {LEDE}"


def test_a_byline_and_the_dateline_on_one_line() -> None:
    """The byline in front of a dateline is a line of its own."""
    draft = read(f"{HEAD}\nBy Ana Toll DUBAI, March 3 (Reuters) - {LEDE}\n")
    assert draft.byline is not None
    assert draft.byline.authors == ("Ana Toll",)
    assert draft.dateline is not None
    assert draft.dateline.places == ("DUBAI",)


def test_a_deck() -> None:
    """A headline that ends in a semicolon goes on with the next line."""
    draft = read(f"{HEAD};\nRiders cheer\n\nHARLOW: {LEDE}\n")
    assert draft.headline == 0
    assert draft.mention(0).text == f"{HEAD};\nRiders cheer"


def test_the_wire_mark_behind_a_headline() -> None:
    """The equals sign that ends a headline on the wire is no part of its words."""
    draft = read(f"{HEAD} =\n\nHARLOW: {LEDE}\n")
    assert draft.mention(0).text == HEAD


@pytest.mark.parametrize(
    ("below", "kind"),
    [
        pytest.param(f"\n{LEDE}\n", K.DATELINE, id="a line of its own"),
        pytest.param(f"{LEDE}\n", None, id="the paragraph on the next line"),
    ],
)
def test_a_dateline_at_a_line_end(below: str, kind: BlockKind | None) -> None:
    """A dateline with a blank line below is a block of its own, one without begins the paragraph."""
    draft = read(f"{HEAD}\n\nHARLOW (AP) —\n{below}")
    assert draft.kinds[2] is kind
    assert (3 in draft.joined) is (kind is None)
    assert draft.dateline is not None
    assert draft.dateline.agency == "AP"


def test_the_first_of_each_counts() -> None:
    """A second byline or date line is claimed too, and does not change what the first one said."""
    draft = read(f"{HEAD}\nBy Ana Toll\nUpdated 14 March 2031\nBy Wei Lund\nUpdated 15 March 2031\n\nHARLOW: {LEDE}\n")
    assert kinds(draft) == [K.HEADLINE, K.BYLINE, K.DATE_LINE, K.BYLINE, K.DATE_LINE]
    assert draft.byline is not None
    assert draft.byline.authors == ("Ana Toll",)
    assert draft.updated is not None
    assert str(draft.updated.date) == "2031-03-14"


def test_a_body_only_has_no_header() -> None:
    """Copy that begins with its dateline has its body on the first line."""
    draft = read(f"HARLOW: {LEDE}\n")
    assert (draft.body, draft.headline) == (0, None)


@pytest.mark.parametrize("rule", HEADER_RULES)
@pytest.mark.parametrize("line", ["x", "”", "1", "•", "By", "(", "Trams stay"])
def test_a_rule_claims_what_it_says(rule: object, line: str) -> None:
    """A rule that answers yes has given the line a kind, one that answers no has not."""
    assert callable(rule)
    draft = Draft(f"{line}\n", Lines(f"{line}\n"))
    assert rule(draft, 0) is (draft.kinds[0] is not None)
