from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsmodel import (
    Addressee,
    Attribution,
    AttributionKind,
    BlockKind,
    Cue,
    InputError,
    Mention,
    ProblemCode,
    When,
    parse,
)
from newsmodel.attribution import attribute, find_attributions

from ..clock import check_growth

_PIECES = st.sampled_from(
    [
        "Mara Lund",
        "Okoro",
        "she",
        "The ministry",
        "said",
        "told AFP",
        "according to",
        "who",
        "that",
        "the dam held",
        "“The dam held,”",
        '"No,"',
        "“",
        "”",
        '"',
        "''",
        "‘",
        "’",
        "'",
        "«",
        "(",
        ")",
        ",",
        ".",
        ":",
        "—",
        "\n",
        "\r\n",
        " ",
        "on Monday",
        "İ",
        "\u2028",
        "saying",
        "and",
    ],
)
_COPY = st.lists(_PIECES, max_size=60).map(" ".join)

# Bits that stand in each other's way: marks that pair or do not, cues without words, characters of no class.
_BITS = st.sampled_from(
    [
        "\n",
        "\n\n",
        "\r",
        "“",
        "”",
        '"',
        "'",
        "‘",
        "’",
        "``",
        "''",
        "«",
        "»",
        "‹",
        "›",
        "‚",
        "„",
        "`",
        "´",
        "「",
        "」",
        "\N{SOFT HYPHEN}",
        "\N{NON-BREAKING HYPHEN}",
        "\N{COMBINING ACUTE ACCENT}",
        " said ",
        " he said",
        " told AFP",
        "said",
        "said said said",
        "according to",
        " according to ",
        " he ",
        "The mayor ",
        "Mara Lund, the mayor of Tarn, ",
        ", ",
        ". ",
        ": ",
        "— ",
        "— ",
        "on Monday ",
        "“We will go,” she said. ",
        "that the port was closed ",
        "adding that ",
        "has not acknowledged ",
        "who said ",
        "tweeted: ",
        "in the words of ",
        "In an interview with the Herald ",
        "TARN: ",
        "(AP)",
        "[",
        "İ",
        "\ud800",
        "\x00",
        "\x1c",
        "\u200b",
        "\u2028",
    ],
)
_ASSEMBLY = st.lists(_BITS, max_size=40).map("".join)

_STORY = (
    "“The dam held,” said Mara Lund, the mayor of Tarn. “We were lucky.”\n"
    "She said the council would meet on Monday.\n"
    "According to police, two people were hurt."
)
_OTHER = "Kofi Mensah told AFP that the sea was empty."


def _mentions(attribution: Attribution) -> list[Mention | Cue | Addressee | When]:
    """Every located value of an attribution."""
    values = (attribution.source, attribution.cue, attribution.addressee, attribution.when)
    return [*attribution.content, *attribution.quotes, *(value for value in values if value is not None)]


@given(st.one_of(st.text(max_size=300), _COPY))
def test_spans_slice_their_words(text: str) -> None:
    """Whatever the text, each value's span lies within it and cuts out exactly its words."""
    for attribution in find_attributions(text):
        for value in _mentions(attribution):
            assert value.span is not None
            assert text[value.span.slice] == value.text


@given(_ASSEMBLY)
@settings(max_examples=300)
@example("``said said said\ud800. ''— ")
@example("‘\ud800: «’“, denied ”— ")
@example("he said``adding that : ”on Monday who said is accused of ‘``''— ")
@example("in the words of , \ud800. ''— who said The mayor according to``In an interview ’(AP)«tweeted: ”— ")
@example("“No.”—")
@example("said:\n“")
@example("according to")
def test_no_arrangement_of_marks_and_cues_fails(text: str) -> None:
    """However marks and cues stand, running text and copy are read, and every span cuts out its words."""
    article = parse(text)
    for whole, found in ((text, find_attributions(text, min_confidence=0)), (article.text, article.attributions)):
        for attribution in found:
            assert attribution.content
            for value in _mentions(attribution):
                assert value.span is not None
                assert whole[value.span.slice] == value.text


@given(_COPY)
def test_same_text_same_answer(text: str) -> None:
    """Finding twice gives equal values."""
    assert find_attributions(text) == find_attributions(text)


@given(_COPY)
def test_quotes_lie_within_content(text: str) -> None:
    """Each quotation is part of a content of its attribution, and only quoting kinds have any."""
    for attribution in find_attributions(text, min_confidence=0):
        assert bool(attribution.quotes) == (attribution.kind is not AttributionKind.INDIRECT)
        for quote in attribution.quotes:
            assert any(quote.span in content.span for content in attribution.content if content.span and quote.span)


@given(_COPY, _COPY)
def test_content_stays_within_blocks(first: str, second: str) -> None:
    """No value crosses from one block to another, or lies in what was not given."""
    text = first + "\n\nNOT GIVEN, he said.\n\n" + second
    blocks = [
        (BlockKind.PARAGRAPH, 0, len(first)),
        (BlockKind.PARAGRAPH, len(text) - len(second), len(text)),
    ]
    found, _ = attribute(text, blocks, date=None, min_confidence=0)
    for attribution in found:
        for value in _mentions(attribution):
            assert value.span is not None
            assert text[value.span.slice] == value.text
            assert any(start <= value.span.start and value.span.end <= end for _, start, end in blocks)


@given(st.lists(st.sampled_from(_STORY.split("\n")), min_size=1, max_size=4))
@settings(max_examples=30)
def test_another_story_behind_changes_no_spans_before(paragraphs: list[str]) -> None:
    """What is found in a text is found again, in the same places, when an unrelated paragraph is added."""
    text = "\n".join(paragraphs)
    before = find_attributions(text)
    after = find_attributions(text + "\n" + _OTHER)
    assert [(x.source, x.cue, x.content) for x in after[: len(before)]] == [
        (x.source, x.cue, x.content) for x in before
    ]


@given(_COPY)
def test_more_confidence_is_a_selection(text: str) -> None:
    """Asking for more confidence gives no cue that asking for less does not give."""
    all_cues = {x.cue for x in find_attributions(text, min_confidence=0.1)}
    assert {x.cue for x in find_attributions(text, min_confidence=0.8)} <= all_cues


@pytest.mark.parametrize("value", [-0.1, 1.1, "0.5", True, float("nan")])
def test_min_confidence_is_a_share(value: object) -> None:
    """Anything but a number from 0 to 1 is refused by name."""
    with pytest.raises(InputError, match="min_confidence"):
        find_attributions(_STORY, min_confidence=value)  # type: ignore[arg-type]


@pytest.mark.parametrize("mark", ["“", "”", '"', "''", "‘", "«", "``", "'", *"`´„‚‹›»「」‟‛〝＂"])
@pytest.mark.parametrize("place", ["{mark}", "{mark} {mark}", "Look {mark}here.", "{mark}Odd"])
def test_a_stray_mark_loses_no_other_attribution(mark: str, place: str) -> None:
    """A paragraph with a mark that has no partner leaves the attributions of the other paragraphs as they were."""
    stray = place.format(mark=mark)
    found = find_attributions(_STORY + "\n" + stray + "\n" + _OTHER)
    assert [str(x.cue) for x in found] == [str(x.cue) for x in find_attributions(_STORY + "\n" + _OTHER)]


def test_blocks_keep_their_kind() -> None:
    """An attribution knows the kind of block it stands in."""
    text = "Mayor says road open\n\nThe mayor said the road was open."
    found, _ = attribute(text, [(BlockKind.HEADLINE, 0, 20), (BlockKind.PARAGRAPH, 22, len(text))], date=None)
    assert [x.block for x in found] == [BlockKind.HEADLINE, BlockKind.PARAGRAPH]


def test_lines_within_a_block_are_one_paragraph() -> None:
    """Hard-wrapped copy is read across its line ends, and spans keep them."""
    text = "“The dam\r\nheld,” Mara Lund\r\nsaid."
    found, _ = attribute(text, [(BlockKind.PARAGRAPH, 0, len(text))], date=None)
    assert [str(x.content[0]) for x in found] == ["“The dam\r\nheld,”"]
    assert [str(x.source) for x in found] == ["Mara Lund"]


def test_a_speaker_is_one_value() -> None:
    """All namings of a speaker give equal speakers, with the fullest name."""
    text = "Mara Lund, mayor of Tarn, said the dam held.\n“We were lucky,” Lund said.\nShe said it would be rebuilt."
    speakers = {x.speaker for x in find_attributions(text)}
    assert [str(speaker) for speaker in speakers] == ["Mara Lund"]


def test_nobody_is_invented_for_a_pronoun() -> None:
    """A pronoun without anybody before it stays unresolved."""
    (found,) = find_attributions("“The dam held,” she said.")
    assert found.speaker is None


def test_days_need_the_day_of_the_story() -> None:
    """The words for a time are kept; its days are told only if the story's day is known."""
    text = "Lund said on Monday that the dam held."
    (without,) = find_attributions(text)
    (dated,) = find_attributions(text, date=datetime.date(2021, 5, 7))
    assert without.when is not None
    assert without.when.date is None
    assert dated.when is not None
    assert str(dated.when.date) == "2021-05-03"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("“The dam held, and the town was dry.", [ProblemCode.UNCLOSED_QUOTE]),
        ("“The dam held, and the town was dry.”", [ProblemCode.QUOTE_WITHOUT_SOURCE]),
        ("“The dam held, and the town was dry,” Lund said.", []),
        ("The so-called “green wall” fell.", []),
    ],
)
def test_complaints(text: str, codes: list[ProblemCode]) -> None:
    """Quotations without an end or without a speaker are reported; terms in quotation marks are not."""
    _, problems = attribute(text, [(BlockKind.PARAGRAPH, 0, len(text))], date=None)
    assert [problem.code for problem in problems] == codes


_HOSTILE = {
    "words": "word ",
    "cues": "said ",
    "clauses": "he said ",
    "told": "told AFP ",
    "cues and commas": "said, ",
    "sources": "according to ",
    "cues and colons": "said: ",
    "commas": "a, ",
    "curly": "“ ",
    "closing": "” ",
    "straight": '" ',
    "open words": "“a, he said ",
    "apostrophes": "' ",
    "single": "‘a ",
    "low": "‚a ",
    "low with apostrophes": "‚a’s b",
    "arrows": "»a ",
    "single arrows": "›a ",
    "backticks": "`a's ",
    "acutes": "´a ",
    "corners": "「a ",
    "marks over letters": "e\u0301",
    "marks alone": "\u0301",
    "soft hyphens": "a\xad",
    "wrong apostrophes": "a‘b ",
    "double": "'' ",
    "brackets": "( ",
    "stops": ". ",
    "capitals": "A ",
    "names": "Mara Lund, ",
    "colons": "a: ",
    "blanks": "  ",
    "and": "he said and she said that ",
    "attributions": "“No,” said Lund. ",
    "paragraphs": "“No,” said Lund.\n",
}


@pytest.mark.slow
@pytest.mark.parametrize("unit", _HOSTILE.values(), ids=_HOSTILE.keys())
def test_time_grows_with_length(unit: str) -> None:
    """Time grows with the length, in one line or many, whatever fills it."""
    check_growth(find_attributions, lambda size: unit * (size // len(unit)), 3_000)


def test_long_texts_are_read_in_parts() -> None:
    """A text of many parts gives what its parts give, with spans into the whole, and remembers who has spoken."""
    opening = "Mara Lund, the mayor of Tarn, said the dam held.\n"
    later = "Lund said the road was open.\n"
    filler = "The river rose by a metre and the harbour was shut for the day.\n" * 1500
    text = opening + filler + later + filler + later
    found = find_attributions(text)
    assert [one.content[0].text for one in found] == ["the dam held", "the road was open", "the road was open"]
    assert {one.speaker.name for one in found if one.speaker is not None} == {"Mara Lund"}
    for one in found:
        assert one.source is not None
        assert one.source.span is not None
        assert text[one.source.span.slice] == one.source.text
    article = parse(f"Dam holds\n\n{text}")
    assert [one.content[0].text for one in article.attributions] == [one.content[0].text for one in found]


def test_a_paragraph_longer_than_a_part() -> None:
    """A paragraph of a hundred thousand words is cut between two of them, and nothing in it is lost to that."""
    filler = "The river rose by a metre and the harbour was shut for the day. " * 3000
    text = f"{filler}Lund said the road was open. {filler}"
    for found in (find_attributions(text), parse(text).attributions):
        assert [one.content[0].text for one in found] == ["the road was open"]


@pytest.mark.parametrize("mark", [", ", "; ", " - ", " (", ") ", ": ", " “a” ", " that ", " and ", " who ", " of "])
@pytest.mark.parametrize("count", [9, 40, 200])
def test_long_lists(mark: str, count: int) -> None:
    """A sentence may have any number of commas and the like, before or behind what is said of it."""
    many = mark.join(["the dam", "a road", "Tarn", "12 men"] * count)
    orders = ("{0}, he said.", "He said {0}.", "{0} said the dam held.", "{0}, according to {0}.")
    for text in (order.format(many) for order in orders):
        for one in find_attributions(text):
            for piece in one.content:
                assert piece.span is not None
                assert text[piece.span.slice] == piece.text


def test_the_text_is_a_text() -> None:
    """Bytes are refused by name, and are no error from within."""
    copy: Any = b"Rain fell, the mayor said."
    with pytest.raises(InputError, match="text: expected str, got bytes"):
        find_attributions(copy)
