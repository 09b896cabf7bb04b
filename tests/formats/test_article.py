"""Laying out the parts of a document as the text of an article."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel import formats
from newsmodel.formats._article.article import to_article
from newsmodel.formats._article.bylines import as_byline
from newsmodel.formats._article.datelines import as_dateline
from newsmodel.formats._article.parts import Line, PlacedLine, SourceText, StoryParts
from newsmodel.formats._article.unplaced import unplaced
from newsmodel.model import (
    Article,
    BlockKind,
    Byline,
    Caption,
    Credit,
    Dateline,
    Mention,
    PartialDate,
    Problem,
    ProblemCode,
    Span,
    Stamp,
)

from ..places import check_places

_PLURAL = ("headline_repeats", "subheads", "captions", "summary", "end_notes", "problems", "statements")


def laid_out(*, body: Sequence[str | tuple[BlockKind, str] | Line] = (), **parts: Any) -> Article:
    """Make an article of parts, of which paragraphs may be plain words and lists stand for tuples."""
    lines = [Line(BlockKind.PARAGRAPH, x) if isinstance(x, str) else x for x in body]
    values: dict[str, Any] = {name: tuple(value) if name in _PLURAL else value for name, value in parts.items()}
    return to_article(StoryParts(body=tuple(x if isinstance(x, Line) else Line(*x) for x in lines), **values))


def kinds(article: Article) -> list[tuple[str, str]]:
    """List the blocks that are not blank with their words."""
    return [(b.kind.value, article[b.span].strip()) for b in article.blocks if b.kind is not BlockKind.BLANK]


def test_a_whole_story_is_laid_out_in_the_order_of_a_page() -> None:
    """Headline, deck, captions, byline, stamps, summary, body and notes follow on one another, each with its place."""
    article = laid_out(
        headline="Glassworks fire put out",
        subheads=["No one hurt"],
        byline=as_byline("By Ida Moss, Ravel Post"),
        dateline=as_dateline("RAVEL, May 3 (RP) -"),
        body=["RAVEL, May 3 (RP) - Firemen left on Monday.", (BlockKind.SUBHEAD, "Smoke"), "It took a day."],
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
    assert attrs.evolve(laid_out(), problems=()) == Article()
    empty = laid_out(headline=" ", body=["\n"], captions=[Caption()], summary=[""])
    assert attrs.evolve(empty, problems=()) == Article()


def test_a_dateline_apart_from_the_body_gets_a_line_of_its_own() -> None:
    """Paragraphs stay as the document has them where the dateline is an element of its own."""
    article = laid_out(dateline=as_dateline("RAVEL, May 3"), body=["Firemen left on Monday."])
    assert kinds(article) == [("dateline", "RAVEL, May 3"), ("paragraph", "Firemen left on Monday.")]
    assert article.dateline is not None
    assert article.dateline.places == ("RAVEL",)
    check_places(article)


def test_a_dateline_is_found_in_the_body_where_the_document_has_none() -> None:
    """The words in front of the first paragraph are read, and completed where the document has only the town."""
    for stated in (None, Dateline("RAVEL"), Dateline("RAVEL", places=("Ravel",))):
        article = laid_out(dateline=stated, body=["RAVEL, May 3 (AP) - Firemen left.", "RAVEL (AP) - Not this."])
        assert article.dateline is not None
        assert (article.dateline.text, article.dateline.agency) == ("RAVEL, May 3 (AP) -", "AP")
        check_places(article)
    assert laid_out(body=["Firemen left on Monday."]).dateline is None


def test_a_dateline_with_another_blank_is_the_same() -> None:
    """The no-break space that pages put behind a dateline does not keep it from being found in the body."""
    article = laid_out(dateline=as_dateline("RAVEL, May 3:"), body=["RAVEL,\xa0May 3: Firemen left."])
    assert article.dateline is not None
    assert article.dateline.text == "RAVEL,\xa0May 3:"
    assert len(article.blocks) == 1


def test_a_place_without_words_is_kept_without_words() -> None:
    """A document may know the place and print none; nothing is put into the text for it."""
    article = laid_out(dateline=Dateline(places=("Ravel",)), body=["Firemen left."])
    assert article.dateline == Dateline(places=("Ravel",))
    assert article.text == "Firemen left.\n"


def test_stamps_need_no_words() -> None:
    """Dates that a document holds as data keep date, clock and zone and add nothing to the text."""
    published = Stamp(datetime.date(2021, 5, 4), time=datetime.time(9, 30, tzinfo=datetime.UTC))
    updated = Stamp(datetime.date(2021, 5, 5))
    article = laid_out(headline="H", published=published, updated=updated)
    assert (article.published, article.updated) == (published, updated)
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
    article = laid_out(byline=value)
    assert article.byline == attrs.evolve(value, text=words, span=Span(0, len(words)))
    assert article.text == f"{words}\n"


def test_a_byline_without_anything_has_no_line() -> None:
    """An empty value is no line of the text."""
    assert attrs.evolve(laid_out(byline=Byline()), problems=()) == Article(byline=Byline())


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
    article = laid_out(captions=[caption])
    assert article.text == f"{line}\n"
    assert (None if article.captions[0].credit is None else article.captions[0].credit.text) == credit
    check_places(article)


def test_a_caption_may_stand_in_mid_text() -> None:
    """A picture within the body has its caption there, and it is no paragraph."""
    article = laid_out(body=["One.", (BlockKind.CAPTION, "A kiln."), "Two."])
    assert [caption.text for caption in article.captions] == ["A kiln."]
    assert [paragraph.text for paragraph in article.paragraphs] == ["One.", "Two."]
    check_places(article)


def test_a_caption_may_hold_its_credit_and_its_day() -> None:
    """The credit at the end of a caption is told from it, and one that says the same is not put there twice."""
    words = "A kiln, Ravel, May 3, 2021. (Ana Ruiz/AFP)"
    for caption in (Caption(words), Caption(words, credit=Credit("ana ruiz/AFP", agency="AFP"))):
        article = laid_out(captions=[caption])
        assert article.text == f"{words}\n"
        credit = article.captions[0].credit
        assert credit is not None
        assert (credit.text, credit.agency) == ("Ana Ruiz/AFP", "AFP")
        assert article.captions[0].date == PartialDate(2021, 5, 3)
        check_places(article)


def test_sign_offs_at_the_end_are_end_notes() -> None:
    """Who reported and edited stands behind the body, also where the document has it as a paragraph."""
    note = "(Reporting by Ida Moss; Editing by Jo Hale)"
    article = laid_out(body=["One.", note, "Two.", note])
    assert [m.text for m in article.paragraphs] == ["One.", note, "Two."]
    assert [m.text for m in article.end_notes] == [note]
    assert [m.text for m in laid_out(body=[note]).paragraphs] == [note]


def test_the_year_of_a_dateline_comes_from_the_day_of_the_story() -> None:
    """Updated before published, and what the document states for a dateline in the body where it has no day itself."""
    words = ["RAVEL, May 3 (AP) - Firemen left."]
    days = {"published": Stamp(datetime.date(2019, 5, 4)), "updated": Stamp(datetime.date(2021, 5, 4))}
    for stated, year in (({}, 2017), ({"published": days["published"]}, 2019), (days, 2021)):
        article = laid_out(body=words, dateline_date=datetime.date(2017, 5, 3), **stated)
        assert article.dateline is not None
        assert article.dateline.date == PartialDate(year, 5, 3)


def test_a_text_that_is_kept_is_not_laid_out() -> None:
    """Lines with their places make the blocks and fields of an article whose text is the document's own."""
    text = "Fire out\n\nRAVEL, May 3 (AP) - “It is out,” said Ida Moss.\nRTRS\n"
    stretches = [(BlockKind.HEADLINE, 0, 8), (BlockKind.BLANK, 9, 9), (BlockKind.PARAGRAPH, 10, 57)]
    assert text[10:57].endswith("Moss.")
    lines = [
        PlacedLine(kind, Span(start, end + 1), Mention(text[start:end], Span(start, end)) if end > start else None)
        for kind, start, end in stretches
    ]
    furniture = PlacedLine(BlockKind.FURNITURE, Span(58, len(text)))
    parts = StoryParts(
        dateline=Dateline("RAVEL, May 3 (AP) -", span=Span(10, 29), date=PartialDate(None, 5, 3)),
        published=Stamp(datetime.date(2021, 5, 4)),
        source_text=SourceText(text, (*lines, furniture), offset=7, encoding="cp1252"),
    )
    article = to_article(parts)
    check_places(article)
    assert (article.text, article.offset, article.encoding) == (text, 7, "cp1252")
    assert article.headline == Mention("Fire out", Span(0, 8))
    assert [m.text for m in article.paragraphs] == [text[10:57]]
    assert article.dateline is not None
    assert article.dateline.date == PartialDate(2021, 5, 3)
    assert [said.speaker and said.speaker.name for said in article.attributions] == ["Ida Moss"]


_WORDS = st.text(st.sampled_from("aB :-(/)\n\r\t\xa0\u2028é€😀."), max_size=12)
_VALUES = st.fixed_dictionaries(
    {},
    optional={
        "headline": _WORDS,
        "byline": st.builds(Byline, _WORDS) | st.builds(Byline, authors=st.lists(_WORDS, max_size=2).map(tuple)),
        "dateline": st.builds(Dateline, _WORDS),
        "body": st.lists(_WORDS | st.tuples(st.sampled_from(BlockKind), _WORDS), max_size=4),
        "captions": st.lists(st.builds(Caption, _WORDS, credit=st.none() | _WORDS), max_size=2),
        "summary": st.lists(_WORDS, max_size=2),
        "subheads": st.lists(_WORDS, max_size=2),
        "headline_repeats": st.lists(_WORDS, max_size=2),
        "end_notes": st.lists(_WORDS, max_size=2),
        "published": st.builds(Stamp, st.dates(), text=_WORDS),
    },
)


@given(_VALUES)
def test_blocks_tile_and_spans_slice(values: dict[str, Any]) -> None:
    """Whatever the parts are, every value's span cuts out its words and no character is without a block."""
    check_places(laid_out(**values))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("nitf", "<nitf/>"),
        ("newsml-g2", '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:ravel:1" version="1"/>'),
        ("ninjs", '{"uri": "urn:ravel:1", "type": "text"}'),
        ("schema-org", '{"@type": "NewsArticle", "headline": " "}'),
        ("atom", '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:ravel:1</id></entry></feed>'),
    ],
)
def test_a_document_without_words_is_told(name: str, data: str) -> None:
    """A document that holds no word of a story is read, with an error among its problems."""
    problem = formats.loads(data, name).problems[-1]
    assert (problem.code.value, problem.severity.value) == ("missing-body", "error")


_BODY = "<p>The kiln is cold.</p>"
_G2 = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:ravel:1" version="1"><contentSet>'
    '<inlineXML contenttype="application/nitf+xml">{}</inlineXML></contentSet></newsItem>'
)
_RSS = '<rss version="2.0"><channel><item><description>{}</description></item></channel></rss>'
_7901 = "\x01eca0003 3 i 120 dpa 0045\r\nKiln/\r\n\x02\r\n\r\nRavel (dpa) - {}\r\n\x03\r\n"
_ANPA = "\x16\x16\x01W2607asian\r\nr a BC-Kiln 11-13 0420\r\n\x02\r\n\tRAVEL (AP) _ {}\r\n\x03"
_NITF = f"<nitf><body><body.content>{_BODY}</body.content></body></nitf>"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("nitf", _NITF),
        ("newsml-g2", _G2.format(_NITF)),
        ("ninjs", '{"uri": "urn:ravel:1", "type": "text", "body_text": "The kiln is cold."}'),
        ("schema-org", '{"@type": "NewsArticle", "articleBody": "The kiln is cold."}'),
        ("rss", _RSS.format("The kiln is cold.")),
        ("iptc7901", _7901.format("The kiln is cold.")),
        ("anpa", _ANPA.format("The kiln is cold.")),
    ],
)
def test_a_document_without_a_headline_is_told(name: str, data: str) -> None:
    """A document that holds a story and no headline is read, and says so; one with a headline does not."""
    article = formats.loads(data, name)
    assert len(article.paragraphs) == 1
    assert [problem.code.value for problem in article.problems] == ["missing-headline"]
    headed = attrs.evolve(article, headline=nm.Mention("Kiln"), text=f"{article.text}\nKiln", blocks=(), problems=())
    again = formats.loads(formats.dumps(headed, "nitf", embed=False), "nitf")
    assert "missing-headline" not in [problem.code.value for problem in again.problems]


def test_a_picture_needs_no_headline() -> None:
    """A document that has nothing but a caption lacks no headline."""
    data = '{"uri": "urn:ravel:1", "type": "picture", "description_text": "The kiln on Monday."}'
    assert formats.loads(data, "ninjs").problems == ()


def test_problems_show_values() -> None:
    """What has no field is named with the first values in it, however deep, and the number of them."""
    assert unplaced("x", ["a", {"code": "9", "name": "b"}]).message == "no field for x (2): a; b"
    assert unplaced("x", {"a": [{"b": ["c"]}], "d": 1}).message == "no field for x (2): c; 1"
    assert unplaced("x", [str(n) for n in range(9)]).message == "no field for x (9): 0; 1; 2; …"
    assert unplaced("x", [["y"]]).message == "no field for x: y"
