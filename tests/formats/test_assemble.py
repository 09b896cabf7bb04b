"""Laying out the parts of a document as the text of an article."""

from __future__ import annotations

import datetime
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel import find_attributions
from newsmodel.formats._article.assembly import assemble
from newsmodel.formats._article.stated_values import as_byline, as_credit, as_dateline
from newsmodel.formats._writing.wording import one_line
from newsmodel.model import (
    Article,
    BlockKind,
    Byline,
    Caption,
    Credit,
    Dateline,
    PartialDate,
    Problem,
    ProblemCode,
    Span,
    Stamp,
)

from .checks import check_places


def kinds(article: Article) -> list[tuple[str, str]]:
    """List the blocks that are not blank with their words."""
    return [(b.kind.value, article[b.span].strip()) for b in article.blocks if b.kind is not BlockKind.BLANK]


def test_a_whole_story_is_laid_out_in_the_order_of_a_page() -> None:
    """Headline, deck, captions, byline, stamps, summary, body and notes follow on one another, each with its place."""
    article = assemble(
        headline="Glassworks fire put out",
        subheads=["No one hurt"],
        byline="By Ida Moss, Ravel Post",
        dateline="RAVEL, May 3 (RP) -",
        paragraphs=["RAVEL, May 3 (RP) - Firemen left on Monday.", (BlockKind.SUBHEAD, "Smoke"), "It took a day."],
        captions=[Caption("Smoke above the works.", credit=Credit("Olaf Brun/RP", photographer="Olaf Brun"))],
        summary=["Kilns cold since dawn"],
        end_notes=["Editing by Jo Hale"],
        published=Stamp(datetime.date(2021, 5, 4), text="Published May 4, 2021"),
        id="tag:1",
        url="https://ravel.example/1",
        provider="Ravel Post",
        language="en",
        problems=[Problem(ProblemCode.UNPLACED_DATA, "a map")],
    )
    assert article.text == (
        "Glassworks fire put out\nNo one hurt\n\n"
        "Smoke above the works. (Olaf Brun/RP)\nBy Ida Moss, Ravel Post\nPublished May 4, 2021\n\n"
        "  • Kilns cold since dawn\n\n"
        "RAVEL, May 3 (RP) - Firemen left on Monday.\nSmoke\nIt took a day.\n\n"
        "Editing by Jo Hale\n"
    )
    assert [kind for kind, _ in kinds(article)] == [
        "headline", "subhead", "caption", "byline", "date-line", "summary-point", "paragraph", "subhead", "paragraph",
        "end-note",
    ]  # fmt: skip
    check_places(article)
    assert article.headline is not None
    assert article.headline.text == "Glassworks fire put out"
    assert [m.text for m in article.subheads] == ["No one hurt", "Smoke"]
    assert article.byline is not None
    assert (article.byline.text, article.byline.authors) == ("By Ida Moss, Ravel Post", ("Ida Moss",))
    assert article.dateline is not None
    assert article.dateline.places == ("RAVEL",)
    assert article.dateline.date == PartialDate(2021, 5, 3)
    assert article.dateline.agency == "RP"
    assert article.dateline.span is not None
    assert article.paragraphs[0].span is not None
    assert article.dateline.span in article.paragraphs[0].span
    assert article.captions[0].credit is not None
    assert article.captions[0].credit.photographer == "Olaf Brun"
    assert article.captions[0].description == "Smoke above the works."
    assert article.published is not None
    assert article.published.date == datetime.date(2021, 5, 4)
    assert [m.text for m in article.summary] == ["Kilns cold since dawn"]
    assert [m.text for m in article.end_notes] == ["Editing by Jo Hale"]
    assert (article.id, article.url, article.provider, article.language) == (
        "tag:1",
        "https://ravel.example/1",
        "Ravel Post",
        "en",
    )
    assert [problem.message for problem in article.problems] == ["a map"]


def test_nothing_makes_an_empty_article() -> None:
    """Of no parts, or of empty ones, comes an article without text."""
    assert assemble() == Article()
    assert assemble(headline=" ", byline="", dateline="", paragraphs=["\n"], captions=[""], summary=[""]) == Article()


def test_a_dateline_apart_from_the_body_gets_a_line_of_its_own() -> None:
    """Paragraphs stay as the document has them where the dateline is an element of its own."""
    article = assemble(dateline="RAVEL, May 3", paragraphs=["Firemen left on Monday."])
    assert kinds(article) == [("dateline", "RAVEL, May 3"), ("paragraph", "Firemen left on Monday.")]
    assert article.dateline is not None
    assert article.dateline.places == ("RAVEL",)
    check_places(article)


def test_a_dateline_is_found_in_the_body_where_the_document_has_none() -> None:
    """The words in front of the first paragraph are read, and completed where the document has only the town."""
    for stated in (None, "RAVEL", Dateline("RAVEL", places=("Ravel",))):
        article = assemble(dateline=stated, paragraphs=["RAVEL, May 3 (AP) - Firemen left.", "RAVEL (AP) - Not this."])
        assert article.dateline is not None
        assert (article.dateline.text, article.dateline.agency) == ("RAVEL, May 3 (AP) -", "AP")
        check_places(article)
    assert assemble(paragraphs=["Firemen left on Monday."]).dateline is None


def test_a_dateline_with_another_blank_is_the_same() -> None:
    """The no-break space that pages put behind a dateline does not keep it from being found in the body."""
    article = assemble(dateline="RAVEL, May 3:", paragraphs=["RAVEL,\xa0May 3: Firemen left."])
    assert article.dateline is not None
    assert article.dateline.text == "RAVEL,\xa0May 3:"
    assert len(article.blocks) == 1


def test_a_place_without_words_is_kept_without_words() -> None:
    """A document may know the place and print none; nothing is put into the text for it."""
    article = assemble(dateline=Dateline(places=("Ravel",)), paragraphs=["Firemen left."])
    assert article.dateline == Dateline(places=("Ravel",))
    assert article.text == "Firemen left.\n"


def test_stamps_need_no_words() -> None:
    """Dates that a document holds as data keep date, clock and zone and add nothing to the text."""
    moment = datetime.datetime(2021, 5, 4, 9, 30, tzinfo=datetime.UTC)
    article = assemble(headline="H", published=moment, updated=datetime.date(2021, 5, 5))
    assert article.published == Stamp(moment.date(), time=moment.timetz())
    assert article.updated == Stamp(datetime.date(2021, 5, 5))
    assert article.text == "H\n"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Byline(authors=("Ida Moss",)), "Ida Moss"),
        (Byline(authors=("Ida Moss", "Jo Hale", "Al Ko")), "Ida Moss, Jo Hale and Al Ko"),
        (Byline(authors=("Ida Moss",), agency="AFP"), "Ida Moss, AFP"),
        (Byline(agency="AFP"), "AFP"),
        (Byline("Words by Ida"), "Words by Ida"),
    ],
)
def test_a_byline_without_words_is_given_its_names(value: Byline, words: str) -> None:
    """Names that a document holds as data stand in the text, with no other words."""
    article = assemble(byline=value)
    assert article.byline == attrs.evolve(value, text=words, span=Span(0, len(words)))
    assert article.text == f"{words}\n"


def test_a_byline_without_anything_has_no_line() -> None:
    """An empty value is no line of the text."""
    assert assemble(byline=Byline()) == Article(byline=Byline())


@pytest.mark.parametrize(
    ("words", "authors", "agency"),
    [
        ("By Ida Moss", ("Ida Moss",), None),
        ("Ida Moss", ("Ida Moss",), None),
        ("Ida Moss and Jo Hale", ("Ida Moss", "Jo Hale"), None),
        ("Ida Moss, Reuters", ("Ida Moss",), "Reuters"),
        ("the desk that never sleeps at night", (), None),
    ],
)
def test_a_byline_may_lack_by(words: str, authors: tuple[str, ...], agency: str | None) -> None:
    """The document says it is the byline, so that "By" is not needed to read it."""
    assert as_byline(words) == Byline(words, authors=authors, agency=agency)


@pytest.mark.parametrize(
    ("words", "name", "credit"),
    [
        ("Ana Ruiz/AFP", None, Credit("Ana Ruiz/AFP", photographer="Ana Ruiz", agency="AFP")),
        ("Post/Olaf Brun", "Olaf Brun", Credit("Post/Olaf Brun", photographer="Olaf Brun", agency="Post")),
        ("AFP", "Ana Ruiz", Credit("AFP", photographer="Ana Ruiz", agency="AFP")),
        ("", "Ana Ruiz", Credit("Ana Ruiz", photographer="Ana Ruiz")),
    ],
)  # fmt: skip
def test_a_credit_may_have_its_name_apart(words: str, name: str | None, credit: Credit) -> None:
    """The photographer that a document names by itself tells the other part of the credit line."""
    assert as_credit(words, name) == credit


def test_no_words_are_no_value() -> None:
    """Empty elements of a document are absent values."""
    assert as_byline(" \n") is None
    assert as_credit(" ", "") is None
    assert as_dateline("\t") is None


@pytest.mark.parametrize(
    ("words", "places", "agency"),
    [
        ("RAVEL:", ("RAVEL",), None),
        ("Ravel", ("Ravel",), None),
        ("Ravel/Oslo (NTB):", ("Ravel", "Oslo"), "NTB"),
        ("ravel by night, as ever", (), None),
        ("—", (), None),
        ("A" * 1000, (), None),
    ],
)
def test_a_dateline_may_lack_its_mark(words: str, places: tuple[str, ...], agency: str | None) -> None:
    """The document says it is the dateline, so that no colon or dash is needed to read it."""
    assert as_dateline(words) == Dateline(words, places=places, agency=agency)


@pytest.mark.parametrize(
    ("caption", "line", "credit"),
    [
        (Caption("A kiln."), "A kiln.", None),
        (Caption("A kiln. (Ana Ruiz/AFP)", credit="Ana Ruiz/AFP"), "A kiln. (Ana Ruiz/AFP)", "Ana Ruiz/AFP"),
        (Caption("A kiln.", credit="AFP"), "A kiln. (AFP)", "AFP"),
        (Caption("", credit="AFP"), "AFP", "AFP"),
        (Caption("A kiln", credit=Credit(photographer="A. Ruiz", agency="AFP")), "A kiln (A. Ruiz/AFP)", "A. Ruiz/AFP"),
    ],
)  # fmt: skip
def test_a_caption_holds_its_credit(caption: Caption, line: str, credit: str | None) -> None:
    """A credit that a document holds apart follows the caption in brackets."""
    article = assemble(captions=[caption])
    assert article.text == f"{line}\n"
    assert (None if article.captions[0].credit is None else article.captions[0].credit.text) == credit
    check_places(article)


def test_a_caption_may_stand_in_mid_text() -> None:
    """A picture within the body has its caption there, and it is no paragraph."""
    article = assemble(paragraphs=["One.", (BlockKind.CAPTION, "A kiln."), "Two."])
    assert [caption.text for caption in article.captions] == ["A kiln."]
    assert [paragraph.text for paragraph in article.paragraphs] == ["One.", "Two."]
    check_places(article)


def test_a_caption_may_hold_its_credit_and_its_day() -> None:
    """The credit at the end of a caption is told from it, and one that says the same is not put there twice."""
    words = "A kiln, Ravel, May 3, 2021. (Ana Ruiz/AFP)"
    for caption in (Caption(words), Caption(words, credit=Credit("ana ruiz/AFP", agency="AFP"))):
        article = assemble(captions=[caption])
        assert article.text == f"{words}\n"
        credit = article.captions[0].credit
        assert credit is not None
        assert (credit.text, credit.agency) == ("Ana Ruiz/AFP", "AFP")
        assert article.captions[0].date == PartialDate(2021, 5, 3)
        check_places(article)


def test_sign_offs_at_the_end_are_end_notes() -> None:
    """Who reported and edited stands behind the body, also where the document has it as a paragraph."""
    note = "(Reporting by Ida Moss; Editing by Jo Hale)"
    article = assemble(paragraphs=["One.", note, "Two.", note])
    assert [m.text for m in article.paragraphs] == ["One.", note, "Two."]
    assert [m.text for m in article.end_notes] == [note]
    assert [m.text for m in assemble(paragraphs=[note]).paragraphs] == [note]


def test_attributions_are_made_of_the_text() -> None:
    """The function that finds attributions is given the text as it was laid out."""
    article = assemble(headline="Fire out", paragraphs=["“It is out,” Moss said."], attributions=find_attributions)
    assert [article[x.content[0]] for x in article.attributions] == ["“It is out,”"]


_WORDS = st.text(st.sampled_from("aB :-(/)\n\r\t\xa0\u2028é€😀."), max_size=12)
_VALUES = st.fixed_dictionaries(
    {},
    optional={
        "headline": _WORDS,
        "byline": _WORDS | st.builds(Byline, authors=st.lists(_WORDS, max_size=2).map(tuple)),
        "dateline": _WORDS | st.builds(Dateline, _WORDS),
        "paragraphs": st.lists(_WORDS | st.tuples(st.sampled_from(BlockKind), _WORDS), max_size=4),
        "captions": st.lists(st.builds(Caption, _WORDS, credit=st.none() | _WORDS), max_size=2),
        "summary": st.lists(_WORDS, max_size=2),
        "subheads": st.lists(_WORDS, max_size=2),
        "headline_repeats": st.lists(_WORDS, max_size=2),
        "end_notes": st.lists(_WORDS, max_size=2),
        "published": st.dates() | st.builds(Stamp, st.dates(), text=_WORDS),
    },
)


@given(_VALUES)
def test_blocks_tile_and_spans_slice(values: dict[str, Any]) -> None:
    """Whatever the parts are, every value's span cuts out its words and no character is without a block."""
    check_places(assemble(**values))


@given(st.text())
def test_one_line_is_one_line(words: str) -> None:
    """No line end is left, nothing but white space is lost, and a second time changes nothing."""
    line = one_line(words)
    assert not set("\r\n") & set(line)
    assert line.split() == words.split()
    assert one_line(line) == line
