"""The labels that fit best together."""

from __future__ import annotations

import random
from itertools import product

import pytest

import newsmodel as nm
from newsmodel.layout import chain_model, read_draft
from newsmodel.layout.decoding.chain_model import ChainModel
from newsmodel.layout.decoding.decoder import NO_HEADLINE, decode, label_rows
from newsmodel.layout.decoding.exclusions import forbid
from newsmodel.layout.decoding.labels import CONTINUATION, HEADLINE, LABELS, NUMBERS, PARAGRAPH

COUNT = len(LABELS)


def random_model(draw: random.Random) -> ChainModel:
    """Weights by chance."""
    rows = [[draw.randint(-40, 40) for _ in range(COUNT)] for _ in range(COUNT + 3)]
    return ChainModel({}, rows[3:], *rows[:3])


def worth(labels: tuple[int, ...], scores: list[list[int]], model: ChainModel) -> int | None:
    """What a sequence of labels is worth; None for one that may not be."""
    if labels[0] == CONTINUATION or labels.count(HEADLINE) > 1:
        return None
    sum_, seen = model.first[labels[0]] + model.last[labels[-1]], False
    for n, label in enumerate(labels):
        seen = seen or label == HEADLINE
        sum_ += scores[n][label] + (0 if seen else model.above_headline[label])
        if n:
            if label == CONTINUATION and LABELS[labels[n - 1]] == "dateline":
                return None
            sum_ += model.follows[labels[n - 1]][label]
    return sum_ if seen else sum_ - NO_HEADLINE


@pytest.mark.parametrize("seed", range(12))
def test_no_other_sequence_is_worth_more(seed: int) -> None:
    """The search gives the best of all sequences, tried one by one."""
    draw = random.Random(seed)  # noqa: S311
    model = random_model(draw)
    scores = [[draw.randint(-40, 40) for _ in range(COUNT)] for _ in range(4)]
    found = tuple(decode(scores, model, [False] * 4, [False, True, True, True]))
    best = max(w for labels in product(range(COUNT), repeat=4) if (w := worth(labels, scores, model)) is not None)
    assert worth(found, scores, model) == best


def test_certain_rows_are_paragraphs() -> None:
    """Whatever the scores say."""
    model = random_model(random.Random(1))  # noqa: S311
    labels = decode([[9] * COUNT] * 4, model, [False, True, True, False], [False, True, True, True])
    assert labels[1] == labels[2] == PARAGRAPH


def labels_of(copy: str) -> list[str]:
    """The names of the labels of a story's rows."""
    return [LABELS[label] for label in label_rows(read_draft(copy), chain_model())[1]]


BODY = "The first barge in nine weeks left for the Aske isles on Tuesday, the line said, ending a long break.\n\n" * 3


def test_a_caption_without_a_credit_costs_only_itself() -> None:
    """The headline above it and the dateline below are what they are."""
    copy = f"Barge service is back\n\nA docker walks past the barge in Oster May 3, 2018.\n\nOSTER (Reuters) - {BODY}"
    labels = labels_of(copy)
    assert labels[0] == "headline"
    assert labels[1] == "caption"
    assert labels[2:] == ["paragraph"] * 3


def test_a_headline_printed_again_far_below() -> None:
    """Labels of the page may stand between, however many."""
    title = "Barge service is back after nine weeks"
    page = "Author\nMara Lindt\nPublished\nMay 3, 2018\nShare\nTweet\nPrint"
    labels = labels_of(f"{title}\n{page}\n{title}\nOSTER – {BODY}")
    assert labels[0] == "headline"
    assert labels[8] == "headline-repeat"
    assert labels[2] == "byline"
    assert labels[4] == "date-line"


def test_labels_have_numbers() -> None:
    """Each label has its own."""
    assert sorted(NUMBERS.values()) == list(range(COUNT))


def in_favour_of(label: int) -> ChainModel:
    """Weights by which every row is the same."""
    row = [1000 if n == label else 0 for n in range(COUNT)]
    return ChainModel({}, [row] * COUNT, row, row, row)


STORY = (
    f"Barge service is back\n\nBy Nina Orm\n\nOSTER (Reuters) - {BODY}(Reporting by Nina Orm; Editing by Karl Hale)\n"
)


def test_notes_do_not_become_running_text() -> None:
    """Whatever the weights say, a note by its words and by the rules is no paragraph."""
    labels = label_rows(read_draft(STORY), in_favour_of(PARAGRAPH))[1]
    assert labels[-1] != PARAGRAPH
    assert labels[:-1] == [PARAGRAPH] * (len(labels) - 1)


def test_a_story_does_not_lose_all_its_text() -> None:
    """Where no row would be running text, the rules hold."""
    rows, labels = label_rows(read_draft(STORY.replace(".\n", "\n")), in_favour_of(NUMBERS["summary-point"]))
    assert PARAGRAPH in labels
    assert [LABELS[label] for label in labels] == [row.rule for row in rows]


def test_a_rule_is_no_running_text() -> None:
    """Whatever the weights say, and also where a mark stands behind it."""
    copy = f"Barge service is back\n\nBy Nina Orm\n\nOSTER (Reuters) - {BODY}___.\n\n{BODY}"
    labels = label_rows(read_draft(copy), in_favour_of(PARAGRAPH))[1]
    assert [n for n, label in enumerate(labels) if label != PARAGRAPH] == [5]


def test_no_byline_is_a_headline() -> None:
    """Not even where nothing else could be one."""
    copy = f"By Nina Orm\n\nOSTER — {BODY}"
    assert NUMBERS["byline"] == label_rows(read_draft(copy), chain_model())[1][0]
    scores = [[0] * COUNT, [0] * COUNT]
    forbid(scores, [["byline", "by"], ["byline"]], 0)
    assert scores[0][HEADLINE] < 0 == scores[1][HEADLINE]


def test_no_paragraph_with_a_dateline_is_a_headline() -> None:
    """Not even one that is cut short, above lines of the page."""
    lede = "OSTER — The first barge in nine weeks left for the Aske isles, said the line which owns three"
    copy = f"{lede}\n\nRead more: Barge is back\nFollow us\n"
    assert "headline" not in labels_of(copy)
    scores = [[0] * COUNT, [0] * COUNT]
    forbid(scores, [["dateline", "rule:paragraph"], ["rule:paragraph"]], 0)
    assert scores[0][HEADLINE] < 0 == scores[1][HEADLINE]


def test_a_dateline_on_its_own_line_is_kept() -> None:
    """A place, a day and an agency are no part of the page, whatever the weights say."""
    copy = f"Barge service is back\n\nOSTER, May 3 (Reuters)\n\n{BODY}"
    assert labels_of(copy)[1] == "dateline"
    assert LABELS[label_rows(read_draft(copy), in_favour_of(NUMBERS["furniture"]))[1][1]] != "furniture"


def test_the_motto_of_a_paper_is_no_headline() -> None:
    """The headline is the line below it."""
    assert labels_of(f"Voices of the harbour since 1911\n\nBarge service is back after nine weeks\n\nOSTER — {BODY}")[
        :2
    ] == [
        "furniture",
        "headline",
    ]


def test_a_name_in_capitals_above_the_text_is_its_author() -> None:
    """Printed twice, it looks like a headline; above a text without one it is a byline."""
    copy = (
        "A robot carries a tray past a row of chairs. (Supplied)\nIDA HOLM\n\n  • Trial on four wards begins in May\n"
        "IDA HOLM\n\nTARN: A robot at the hospital has learned to climb stairs, the hospital said on Monday.\n\n"
        "It carries medicine in locked drawers, and opens them only for a badge.\n"
    )
    labels = labels_of(copy)
    assert "headline" not in labels
    assert labels[1] == "byline"


@pytest.mark.parametrize(
    "above", ["GRANTS/DONATIONS", "The logo of the harbour board, on the old pier.\n\nCredit: Tarn Press"]
)
def test_what_is_no_headline(above: str) -> None:
    """A word in capitals and a sentence above its picture credit are none."""
    copy = (
        f"{above}\n\nTARN -- The bank has given 355,760 crowns to 31 schools of the town, it said on Monday.\n\n"
        "The grants pay for reading rooms, and for boats on which pupils learn to row.\n\n"
        "Pupils had asked for boats, the bank said.\n"
    )
    assert "headline" not in labels_of(copy)


def test_a_headline_with_its_place_in_front() -> None:
    """A line that ends like a headline is one, though it begins with a place; the first paragraph follows it."""
    copy = (
        "TARN: Woman hid the mayor's boat, police say\n\nA boat that was lost in May has been found in a barn at Selby,"
        " police said on Monday.\n\nIts owner, the mayor, had reported it stolen.\n\nNobody was hurt.\n"
    )
    assert labels_of(copy)[:2] == ["headline", "paragraph"]


def test_who_works_for_the_story_is_no_part_of_the_page() -> None:
    """A line that says who helped is a note, whatever list stands above it."""
    dates = "\n".join(f"October {day} – Tarn, OH @ Harbour Pavilion {day}" for day in range(3, 12))
    copy = (
        "Band to tour in autumn\n\nThe band will play in nine towns in October, its manager said on Monday.\n\n"
        f"Tour dates:\n\n{dates}\n\nAdditional reporting by Ida Holm\n\nNewswire\n\nPowered by\nTHP\n"
    )
    rows, labels = label_rows(read_draft(copy), chain_model())
    at = copy.index("Additional")
    assert [LABELS[label] for row, label in zip(rows, labels, strict=True) if row.start == at] == ["end-note"]


@pytest.mark.parametrize("label", ["For Immediate Release: ", "NEWS RELEASE - ", "FOR RELEASE: "])
def test_the_label_of_a_release_is_no_part_of_its_headline(label: str) -> None:
    """It is cut off where it stands on the same line."""
    copy = (
        f"{label}Harbour Board Opens Old Pier to Walkers\n\nTARN, Ohio - The harbour board has opened the old pier to"
        " walkers, it said on Monday.\n\nBoats will moor there again in May.\n"
    )
    draft = read_draft(copy)
    rows, labels = label_rows(draft, chain_model())
    words = {LABELS[label]: copy[row.start : row.end] for row, label in zip(rows, labels, strict=True)}
    assert words["headline"] == "Harbour Board Opens Old Pier to Walkers"
    assert words["furniture"] == label.strip()


def test_a_time_with_a_label_is_no_subhead() -> None:
    """Below the date, an hour says when the story was last changed."""
    copy = (
        "Tram line stays open until spring\n\nThe mayor (pictured) was cheered by the council.\n\n"
        "Share this article\n\n08/11/2031 | 20:26 PM\n\nUpdated: 9.45pm\n\n"
        "The council met on Monday and agreed to keep the tram line open.\n\n"
        "Riders who had come to listen cheered the vote for some minutes.\n\nThe mayor thanked them.\n"
    )
    assert "subhead" not in labels_of(copy)


def test_a_headline_below_the_text_is_of_another_story() -> None:
    """Below a paragraph with the agency's dateline, titles of other stories are no headline of this one."""
    copy = (
        "Skip to main content\n\nMiddle East\n\nTarn plans tourism hub on the coast\n\n1 minute read\n\n"
        "TARN, Sept 28 (Reuters) - The council of Tarn has a plan for the coast, its mayor said on Tuesday.\n\n"
        "Reporting by Ida Holm; Editing by Jan Moor\n\nMore from Reuters\n\nMiddle East\n\n"
        "Selby to press Olm to restore calm on river\n\nThe mayors of Selby and Olm will meet on Wednesday.\n"
    )
    rows, labels = label_rows(read_draft(copy), chain_model())
    words = [copy[row.start : row.end] for row, label in zip(rows, labels, strict=True) if label == HEADLINE]
    assert words == ["Tarn plans tourism hub on the coast"]


def test_a_label_printed_again_below_the_text_is_no_headline() -> None:
    """Two words at the top and at the foot of a page are a button."""
    copy = (
        "print gohome\nUN: Boats set to replace trains as main way to travel\n"
        "TARN - Boats are about to replace trains as what most people travel by, the council said.\n\n"
        "The council asked the towns to mend their piers, which are a hundred years old.\nprint gohome\n"
    )
    rows, labels = label_rows(read_draft(copy), chain_model())
    words = [copy[row.start : row.end] for row, label in zip(rows, labels, strict=True) if label == HEADLINE]
    assert words == ["UN: Boats set to replace trains as main way to travel"]


def test_a_text_with_more_rows_than_any_story() -> None:
    """The first and the last rows are read as in a short story, and every row between is still a block."""
    front = "Ferry sinks off Tarsk\n\nBy Mina Toll\n\nBRENNA, March 3 (TPA) - The ferry sank, its owner said.\n\n"
    back = "\n\nThe harbour was closed until Sunday.\n\n(Reporting by Mina Toll; editing by Ed Lunt)\n"
    short = nm.parse(front + "Passenger 1\n\n" * 5 + back, attributions=False)
    long = nm.parse(front + "Passenger 1\n\n" * 6000 + back, attributions=False)
    assert str(long.headline) == str(short.headline) == "Ferry sinks off Tarsk"
    assert long.byline == short.byline
    assert long.dateline == short.dateline
    assert [str(x) for x in long.end_notes] == [str(x) for x in short.end_notes] != []
    assert sum(block.kind is not nm.BlockKind.BLANK for block in long.blocks) > 6000
