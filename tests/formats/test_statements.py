"""What a document says that people said, in its place in the text."""

from __future__ import annotations

import pytest

from newsmodel import AttributionKind, BlockKind, Mention, Span, Speaker, SpeakerKind
from newsmodel.formats._article.article import to_article
from newsmodel.formats._article.parts import Line, Mark, Reference, Statement, StoryParts
from newsmodel.formats._article.unplaced import unplaced

from .checks import told

TEXT = "“It is out,” said Ida Moss. It had burned for a day, she said."
MOSS = Speaker("Ida Moss", kind=SpeakerKind.PERSON)


def body(*marks: Mark) -> tuple[Line, ...]:
    """Give a body of one paragraph, with marks in it."""
    return (Line(BlockKind.PARAGRAPH, TEXT, marks),)


def test_words_are_found_with_their_quotation_marks() -> None:
    """A quotation that a document holds without its marks stands in the text with them."""
    said = Statement(("It is out,",), ("It is out,",), AttributionKind.DIRECT, MOSS)
    article = to_article(StoryParts(body=body(), statements=(said,)))
    (attribution,) = article.attributions
    assert attribution.content == (Mention("“It is out,”", Span(0, 12)),)
    assert attribution.quotes == (Mention("It is out,", Span(1, 11)),)
    assert (attribution.speaker, attribution.block, attribution.rule) == (MOSS, BlockKind.PARAGRAPH, "markup")


def test_how_much_is_quoted_may_be_told_by_the_marks() -> None:
    """Pieces in quotation marks are quotations where the document does not say how much is."""
    direct = Statement(("“It is out,”",), speaker=MOSS)
    indirect = Statement(("It had burned for a day",), speaker=MOSS)
    article = to_article(StoryParts(body=body(), statements=(indirect, direct)))
    assert [said.kind for said in article.attributions] == [AttributionKind.DIRECT, AttributionKind.INDIRECT]
    assert [quote.text for said in article.attributions for quote in said.quotes] == ["It is out,"]


@pytest.mark.parametrize("only_if_found", [False, True])
def test_words_that_are_not_in_the_text(*, only_if_found: bool) -> None:
    """A statement whose words stand nowhere comes last without a place, or is left out and reported."""
    problem = unplaced("annotations")
    lost = Statement(("It rained.",), (), AttributionKind.INDIRECT, only_if_found=only_if_found)
    article = to_article(StoryParts(body=body(), statements=(lost,), statements_problem=problem))
    assert [said.content for said in article.attributions] == ([] if only_if_found else [(Mention("It rained."),)])
    assert told(article) == ((problem,) if only_if_found else ())


def test_marks_of_one_statement_belong_together() -> None:
    """Stretches of a paragraph that are marked as pieces of one statement are one attribution, with who is meant."""
    meant = Reference(MOSS, 0.5)
    marks = [
        Mark(0, 12, "Ida Moss", quoted=True, statement="a1", reference=meant),
        Mark(28, 51, "Ida Moss", quoted=False, statement="a1"),
    ]
    (said,) = to_article(StoryParts(body=body(*marks))).attributions
    assert [piece.text for piece in said.content] == ["“It is out,”", "It had burned for a day"]
    assert [quote.text for quote in said.quotes] == ["It is out,"]
    assert (said.kind, said.speaker, said.confidence) == (AttributionKind.MIXED, MOSS, 0.5)
    assert said.source == Mention("Ida Moss", Span(18, 26))


def test_marks_stay_with_their_paragraph() -> None:
    """A rule above a marked paragraph is furniture, and what is marked below it keeps its place."""
    lines = (Line(BlockKind.PARAGRAPH, "***"), *body(Mark(0, 12, "Ida Moss")))
    article = to_article(StoryParts(body=lines))
    assert [article[said.content[0]] for said in article.attributions] == ["“It is out,”"]
