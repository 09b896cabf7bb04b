from __future__ import annotations

import datetime
import doctest
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel import Article, Attribution, AttributionKind, FormatError, InputError, ProblemCode, Speaker
from newsmodel.formats import nitf
from newsmodel.formats._embedding.xml_attributes import digest
from newsmodel.testing import articles

from ..clock import seconds
from ..places import check_places
from .checks import told, without_native

DOCS = Path(__file__).parents[2] / "docs" / "formats"
VARIANT = Path(__file__).parent / "variants" / "nitf-newsml1.xml"
HARD = "\x00\x0b\ud83d\ude00\ufffe\uffff\r\n\t\"'<&>“”\\x\x85\u2028 ]"  # what XML has no place or another meaning for

STORY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-1.dtd">
<nitf version="-//IPTC-NAA//DTD NITF-XML 3.1//EN" change.date="October 1, 2002" baselang="en-US">
<head>
 <title>Tide tables</title>
 <docdata>
  <evloc/>
  <doc-id id-string="tarn.1" regsrc="TPA"/>
  <date.issue norm="20201012T101500Z"/>
  <urgency ed-urg="4"/>
 </docdata>
 <pubdata type="web" ex-ref="https://example.org/tides"/>
 <revision-history name="Cy Dahl" norm="20201012T120000Z"/>
 <revision-history norm="20201012T110000Z"/>
</head>
<body>
 <body.head>
  <hedline><hl1>Tide runs high in <location>Tarn</location></hl1><hl2>Boats stay in port</hl2></hedline>
  <note noteclass="editorsnote"><body.content><p>Adds quotes.</p></body.content></note>
  <byline>By <person><name.given>Alma</name.given> <name.family>Berg</name.family></person><byttl>Sea Editor</byttl>
  </byline>
  <distributor>Tarn Press</distributor>
  <dateline><location><city>Tarn</city><state>Ala.</state></location>,
   <story.date norm="20201012">Oct. 12</story.date></dateline>
  <abstract><p>Boats stay.</p><p>Nobody is hurt.</p></abstract>
 </body.head>
 <body.content>
  <block>
   <p>The tide rose <num>4</num>&#160;feet.<br/>It fell
      again.</p>
   <p>“We stayed,” said Bo Ek. <q id="x1" quote-source="Bo Ek">“Who would sail?”</q></p>
   <hl2>What next</hl2>
   <bq><block><p>Nobody sails.</p></block><credit>Ada Moe</credit></bq>
   <ul><li>First</li><li>Second</li></ul>
   <table><tr><th>Day</th><th>Feet</th></tr><tr><td>Mon<br/>day</td><td>4</td></tr></table>
   <media media-type="image">
    <media-reference source="a.jpg" source-credit="Iris Vaa/TPA"/>
    <media-caption><p>A boat in Tarn.</p></media-caption><media-producer>By Iris Vaa</media-producer>
   </media>
   <media media-type="image"><media-reference/><media-caption>The port. (AFP Photo/Cy Dahl)</media-caption></media>
  </block>
 </body.content>
 <body.end><tagline>Reporting by Alma Berg<br/>Editing by Cy Dahl</tagline></body.end>
</body>
</nitf>
"""


@pytest.fixture(scope="session")
def schema(shared: Path) -> Any:
    """The official schema."""
    etree = pytest.importorskip("lxml.etree")
    schema = etree.XMLSchema(etree.parse(str(shared.parent / "shared" / "schemas" / "nitf" / "nitf-3-6.xsd")))

    def check(data: bytes) -> None:
        tree = etree.fromstring(data, etree.XMLParser(huge_tree=True, resolve_entities=False))
        assert schema.validate(tree), schema.error_log

    return check


def body(content: str, head: str = "") -> Article:
    """Read a document with no more than a body."""
    return nitf.loads(f"<nitf><body><body.head>{head}</body.head><body.content>{content}</body.content></body></nitf>")


def paragraphs(article: Article) -> list[str]:
    """The words of the paragraphs."""
    return [paragraph.text for paragraph in article.paragraphs]


def unplaced(article: Article) -> str:
    """The messages of all problems, but for those of what a short document lacks."""
    found = told(article)
    assert all(problem.code is ProblemCode.UNPLACED_DATA for problem in found)
    return "\n".join(problem.message for problem in found)


# Reading what others wrote


def test_every_part_of_a_story_finds_its_field() -> None:
    """A whole document of 3.1, with what real ones have, gives all its fields."""
    article = nitf.loads(STORY)
    check_places(article)
    assert str(article.headline) == "Tide runs high in Tarn"
    assert [str(x) for x in article.subheads] == ["Boats stay in port", "What next"]
    byline, dateline = article.byline, article.dateline
    assert byline is not None
    assert (byline.text, byline.authors, byline.role) == ("By Alma Berg, Sea Editor", ("Alma Berg",), "Sea Editor")
    assert dateline is not None
    assert (dateline.text, dateline.places, str(dateline.date)) == (
        "Tarn, Ala., Oct. 12",
        ("Tarn, Ala.",),
        "2020-10-12",
    )
    assert [str(x) for x in article.summary] == ["Boats stay.", "Nobody is hurt."]
    assert paragraphs(article) == [
        "The tide rose 4\xa0feet.",
        "It fell again.",
        "“We stayed,” said Bo Ek. “Who would sail?”",
        "Nobody sails.",
        "First",
        "Second",
        "Day\tFeet",
        "Mon day\t4",
    ]
    assert [str(x) for x in article.captions] == ["A boat in Tarn. (Iris Vaa/TPA)", "The port. (AFP Photo/Cy Dahl)"]
    credits_ = [
        (x.credit.text, x.credit.photographer, x.credit.agency) for x in article.captions if x.credit is not None
    ]
    assert credits_[0][:2] == ("Iris Vaa/TPA", "Iris Vaa")
    assert credits_[1] == ("AFP Photo/Cy Dahl", "Cy Dahl", "AFP")
    assert [str(x) for x in article.end_notes] == ["Reporting by Alma Berg", "Editing by Cy Dahl"]
    assert article.published is not None
    assert article.published.datetime == datetime.datetime(2020, 10, 12, 10, 15, tzinfo=datetime.UTC)
    assert article.updated is not None
    assert article.updated.datetime == datetime.datetime(2020, 10, 12, 12, tzinfo=datetime.UTC)
    assert (article.id, article.url) == ("tarn.1", "https://example.org/tides")
    assert (article.provider, article.language) == ("Tarn Press", "en-US")


def test_nothing_is_dropped_in_silence() -> None:
    """What an article has no field for is a problem that names it and shows it."""
    article = nitf.loads(STORY)
    found = unplaced(article)
    for words in ("a.jpg", "TPA"):
        assert words in found
    desk = article.metadata
    assert (desk.urgency, desk.editor_note) == (4, "Adds quotes.")
    assert [(x.text, x.use) for x in desk.headlines] == [("Tide tables", "title")]
    assert desk.places == ()  # the element says nothing


def test_marked_quotations_are_attributions() -> None:
    """`q` and `bq` with a source give direct attributions with rule `markup` and certain spans."""
    article = nitf.loads(STORY)
    assert [(str(x.source), str(x.speaker), [str(c) for c in x.content]) for x in article.attributions] == [
        ("Bo Ek", "Bo Ek", ["“Who would sail?”"]),
        ("None", "Ada Moe", ["Nobody sails."]),
    ]
    first = article.attributions[0]
    assert [str(quote) for quote in first.quotes] == ["Who would sail?"]
    assert (first.rule, first.confidence, first.kind) == ("markup", 1.0, AttributionKind.DIRECT)
    assert first.block is nm.BlockKind.PARAGRAPH


def test_quotation_without_a_source_has_no_speaker() -> None:
    """`q` alone marks quoted words, not who says them; what is quoted within a quotation is part of it."""
    article = body("<p>“<q>The <q>great</q> flood</q>” <q quote-source=''>came</q>.</p><bq><p>It did.</p></bq>")
    assert [(str(x.content[0]), x.source, x.speaker) for x in article.attributions] == [
        ("The great flood", None, None),
        ("came", None, None),
        ("It did.", None, None),
    ]
    check_places(article)


@pytest.mark.parametrize(
    ("source", "tag"),
    [("He", '<q id="a1.1">'), ("who", '<q id="a1.1">'), ("Mill", '<q id="a1.1" quote-source="Mill">')],
)
def test_a_pronoun_is_no_source(source: str, tag: str) -> None:
    """A source that is only a pronoun, and nobody knows whose, is not written as a name; a noun is."""
    said = Attribution(source=source, content=["“No,”"], quotes=["No,"], kind=AttributionKind.DIRECT)
    written = nitf.dumps(Article(paragraphs=["“No,” came the answer."], attributions=[said])).decode()
    assert f'<p lede="true">{tag}“No,”</q> came' in written


def test_quotation_of_several_paragraphs_is_marked_in_each() -> None:
    """A quotation that goes over breaks or holds paragraphs gives an attribution for each paragraph."""
    article = body("<p>Al: <q quote-source='Al'>“One.<br/><br/>“Two.”</q> he said.</p>")
    assert [str(x.content[0]) for x in article.attributions] == ["“One.", "“Two.”"]
    article = body("<q quote-source='Al'><p>“One.</p><p>“Two.”</p></q><p>Three.</p>")
    assert [str(x.content[0]) for x in article.attributions] == ["“One.", "“Two.”"]
    check_places(article)


def test_statements_and_quoted_paragraphs_are_attributions() -> None:
    """Our `classifier`, and `p` with a source as some agencies have it, are read too."""
    article = body(
        '<p>Al said <classifier type="attribution:indirect" value="Al">it rained</classifier>.</p>'
        '<p quote-source="Bo">– It rained.</p><p><classifier type="subject" value="rain">Rain</classifier> fell.</p>'
    )
    assert [(x.kind.value, str(x.speaker), str(x.content[0])) for x in article.attributions] == [
        ("indirect", "Al", "it rained"),
        ("direct", "Bo", "– It rained."),
    ]
    check_places(article)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("<p>One.<br/><br/>Two <br/> more.<br/>\n<br/></p>", ["One.", "Two more."]),
        ("One.<p>Two.</p>Three", ["One.", "Two.", "Three"]),
        ("<![CDATA[<p>One.</p><p>Two &amp; more.</p>]]>", ["One.", "Two & more."]),
        ("<p/><p> </p><p>\xa0</p><p>One.</p>", ["One."]),
        ("<block><block><p>One.</p></block></block>", ["One."]),
        ("<dl><dt>One</dt><dd>Two</dd></dl><pre>Three</pre>", ["One", "Two", "Three"]),
        ("<p>One <em>two</em><br/>three</p>", ["One two three"]),
        ("<p>2 &lt; 3, <money>5</money> &amp; more</p>", ["2 < 3, 5 & more"]),
        ("<div><h2>Head</h2><p>One.</p></div>", ["One."]),
        ("One.\n \n  Two\n  more.\n\n", ["One.", "Two more."]),
        ("<p>One\n\ntwo.</p>", ["One two."]),
        ("<pre>One\n two\n\nthree</pre>", ["One", "two", "three"]),
        ("<p>One <media><media-caption>x</media-caption></media> two</p>", ["One", "two"]),
        ("<figure><p>Two.</p></figure><p>One.</p>", ["One."]),
    ],
)
def test_bodies_read_line_by_line(content: str, expected: list[str]) -> None:
    """Each block of text is a paragraph of its own, whatever holds it; none is empty."""
    article = body(content)
    assert paragraphs(article) == expected
    check_places(article)


def test_dateline_in_the_paragraph_is_found_there() -> None:
    """Where the first paragraph begins with the dateline that the head states, the words in the copy are it."""
    article = body(
        "<p>SELMA, Ala. (AP) — A judge freed a goat.</p><p>It ran.</p>",
        "<dateline><location>SELMA, Ala. (AP)</location></dateline>",
    )
    dateline = article.dateline
    assert dateline is not None
    assert (dateline.text, dateline.places, dateline.agency) == ("SELMA, Ala. (AP) —", ("SELMA, Ala.",), "AP")
    assert dateline.span == nm.Span(0, 18)


def test_dateline_of_the_head_alone_has_a_line_of_its_own() -> None:
    """A dateline that the copy does not repeat does not become part of a paragraph."""
    article = body("<p>A judge freed a goat.</p>", "<dateline>Selma</dateline>")
    assert article.dateline is not None
    assert (article.dateline.text, article.dateline.places) == ("Selma", ("Selma",))
    assert paragraphs(article) == ["A judge freed a goat."]
    assert article.blocks[0].kind is nm.BlockKind.DATELINE


def test_year_of_a_dateline_comes_from_the_marked_day() -> None:
    """`story.date` supplies the year that the copy leaves out."""
    article = body(
        "<p>TARN, Oct. 12 (TPA) — A goat ran.</p>",
        '<dateline><location>Tarn</location><story.date norm="20191012"/></dateline>',
    )
    assert article.dateline is not None
    assert str(article.dateline.date) == "2019-10-12"


def test_other_wordings_of_the_headline_are_kept() -> None:
    """A second headline, and one without `hl1`, are read."""
    article = body("<p>One.</p>", "<hedline>Goat free</hedline><hedline><hl1>Goat runs</hl1></hedline><byline/>")
    assert (str(article.headline), [str(x) for x in article.headline_repeats]) == ("Goat free", ["Goat runs"])
    assert article.byline is None


def test_several_bylines_are_one() -> None:
    """People in bylines of their own are all authors."""
    article = body("<p>One.</p>", "<byline><person>Ada Moe</person></byline><byline><person>By Bo Ek</person></byline>")
    assert article.byline is not None
    assert article.byline.authors == ("Ada Moe", "Bo Ek")


@pytest.mark.parametrize(
    "data",
    [
        '<x:nitf xmlns:x="http://iptc.org/std/NITF/2006-10-18/"><x:body><x:body.content><x:p>One.</x:p></x:body.content></x:body></x:nitf>',
        "<nitf><body><p>One.</p></body></nitf>",
        "<nitf><body><body.head/><p>One.</p><body.end/></body></nitf>",
        "<nitf><body><body.head><byline>By Ada Moe</byline></body.head>One.</body></nitf>",
        "<nitf><body.content><p>One.</p></body.content></nitf>",
        "<nitf><body><body.content><p>One.</p></body.content><body.content/></body></nitf>",
    ],
)
def test_misbuilt_documents_read(data: str) -> None:
    """Namespaces, missing levels and repeated ones are no obstacle."""
    article = nitf.loads(data)
    assert paragraphs(article) == ["One."]
    assert told(article) == ()


def test_block_may_have_the_lines_above_the_text() -> None:
    """Byline, dateline and summary of a block are those of the story where its head has none; others are named."""
    block = (
        "<block><byline>By Ada Moe</byline><dateline>Tarn</dateline><copyrite>TPA 2020</copyrite>"
        "<abstract><p>It ran.</p></abstract><p>One.</p></block>"
    )
    article = body(block)
    assert (str(article.byline), str(article.dateline)) == ("By Ada Moe", "Tarn")
    assert [str(x) for x in article.summary] == ["It ran."]
    assert "copyrite: TPA 2020" in unplaced(article)
    article = body(block + block.replace("Ada", "Eva"), "<byline>By Bo Ek</byline><dateline>Selma</dateline>")
    assert (str(article.byline), str(article.dateline)) == ("By Bo Ek", "Selma")
    for words in ("By Ada Moe", "By Eva Moe", "Tarn"):
        assert words in unplaced(article)


def test_wrong_encoding_is_a_problem() -> None:
    """Bytes that are not what they say they are, are read as Windows-1252, and the article tells."""
    data = '<?xml version="1.0" encoding="utf-8"?><nitf><body><p>“No”</p></body></nitf>'
    article = nitf.loads(data.encode("cp1252"))
    assert paragraphs(article) == ["“No”"]
    assert [problem.code for problem in told(article)] == [ProblemCode.ENCODING_GUESSED]
    assert told(nitf.loads(data.encode())) == ()


def test_dateline_may_be_no_more_than_a_day() -> None:
    """The day is kept, also one of which only the month is stated."""
    head = '<dateline><story.date norm="2019-10"/></dateline><dateline>Selma</dateline>'
    article = body("<p>One.</p>", head)
    assert article.dateline is not None
    assert (article.dateline.text, str(article.dateline.date)) == ("", "2019-10")
    assert "body.head/dateline: Selma" in unplaced(article)
    assert body("<p>One.</p>", '<dateline><story.date norm="one day"/></dateline>').dateline is None


def test_what_stands_in_the_head_only_is_read() -> None:
    """Title, other ids, copyright holder, publication date and addresses that are none."""
    article = nitf.loads(
        '<nitf uno="u1" xml:lang="en"><head><title>Goat free</title><docdata><doc.copyright holder="TPA"/></docdata>'
        '<pubdata date.publication="20201012" ex-ref="page 3" name="Tarn Post"/><revision-history/></head>'
        "<body><body.head/></body></nitf>"
    )
    assert (str(article.headline), article.id, article.provider, article.language) == ("Goat free", "u1", "TPA", "en")
    assert article.date == datetime.date(2020, 10, 12)
    for words in ("pubdata/@ex-ref: page 3", "pubdata/@name: Tarn Post"):
        assert words in unplaced(article)


def test_a_release_is_no_publication() -> None:
    """The standard calls it the time from which a document is available to be released; that is told, not taken."""
    article = nitf.loads('<nitf><head><docdata><date.release norm="20201012"/></docdata></head><body/></nitf>')
    assert (article.published, article.updated) == (None, None)
    assert unplaced(article) == "no field for docdata/date.release: 20201012"


def test_picture_without_words_leaves_its_credit_in_a_problem() -> None:
    """Nobody's caption is invented."""
    table = "<figure><table><tr><td>4</td></tr></table></figure>"
    article = body(f"<media><media-reference source-credit='Iris Vaa/AFP'/></media>{table}")
    assert article.captions == ()
    assert paragraphs(article) == ["4"]
    assert "a picture without a caption: Iris Vaa/AFP" in unplaced(article)


@pytest.mark.parametrize("norm", ["20210504T093000Z", "2021-05-04T09:30:00Z", "20210504", "2021-05-04"])
def test_dates_read_in_all_spellings(norm: str) -> None:
    """The day of publication is told from each."""
    article = nitf.loads(f'<nitf><head><docdata><date.issue norm="{norm}"/></docdata></head><body/></nitf>')
    assert article.date == datetime.date(2021, 5, 4)


def test_unreadable_date_is_a_problem() -> None:
    """A date that is none is not guessed at, and not lost."""
    article = nitf.loads('<nitf><head><docdata><date.issue norm="2021-13-40"/></docdata></head><body/></nitf>')
    assert article.published is None
    assert "docdata/date.issue: 2021-13-40" in unplaced(article)


@pytest.mark.parametrize("data", ["<newsItem/>", "<html/>", b"<rss/>", "{}", "", "EASTPORT (AP) -", "<nitf>"])
def test_other_documents_are_a_format_error(data: str | bytes) -> None:
    """What is no NITF says so, with the line."""
    with pytest.raises(FormatError, match="line 1"):
        nitf.loads(data)


def test_wrong_types_are_an_input_error() -> None:
    """Neither function takes anything else."""
    with pytest.raises(InputError, match="expected an Article, got str"):
        nitf.dumps("x")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="expected str or bytes, got None"):
        nitf.loads(None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("data", "expected"), [("<?xml version='1.0'?><nitf>", True), ("<newsItem/>", False), ('{"nitf": 1}', False)]
)
def test_looks_like(data: str, expected: bool) -> None:
    """The root element tells."""
    assert nitf.looks_like(data) is expected


# Real files; the expected values are from reading them, shortened to their ends


@pytest.mark.corpus
def test_golden_sample(shared: Path) -> None:
    """The invented story beside the schemas gives its fields and its four attributions."""
    article = nitf.loads((shared / "samples" / "golden" / "harbour.nitf-3.6.xml").read_bytes())
    check_places(article)
    assert str(article.headline) == "Harbour bridge to close for six weeks of repairs"
    assert [str(x) for x in article.subheads] == ["Ferry operator adds early crossings"]
    assert article.byline is not None
    assert (article.byline.authors, article.byline.role) == (("Nora Lindqvist",), "Staff Writer")
    dateline = article.dateline
    assert dateline is not None
    assert (dateline.text, dateline.places) == ("EASTPORT, Nov. 4 (Example Wire) —", ("EASTPORT",))
    assert str(dateline.date) == "2026-11-04"
    assert len(article.paragraphs) == 3
    assert [(x.kind.value, str(x.source), x.content[0].text[:12]) for x in article.attributions] == [
        ("direct", "Tomas Reyes", "“We would ra"),
        ("indirect", "Tomas Reyes", "repairs woul"),
        ("indirect", "Ada Flint", "her crews wo"),
        ("direct", "Ada Flint", "“It won’t be"),
    ]
    caption = article.captions[0]
    assert caption.description == "Traffic crosses the harbour bridge on Tuesday."
    assert caption.credit is not None
    assert (caption.credit.text, caption.credit.photographer) == ("Example Wire/Iris Malone", "Iris Malone")
    assert article.published is not None
    assert article.published.datetime == datetime.datetime(2026, 11, 4, 9, 30, tzinfo=datetime.UTC)
    assert article.id == "urn:newsmodel:example:harbour-20261104"
    assert (article.provider, article.language) == ("Example Wire", "en-GB")


@pytest.mark.corpus
def test_agency_sample(shared: Path) -> None:
    """An agency's file without namespace and against the schema gives its fields."""
    article = nitf.loads((shared / "samples" / "nitf" / "NTB_nitf_sample.xml").read_bytes())
    check_places(article)
    headline = str(article.headline).split()
    assert (headline[0], headline[-1], len(headline)) == ("Pandemien", "landsbygda", 7)
    assert [str(x).split()[-1] for x in article.subheads] == ["India", "elvebredden", "fagfolk", "utstyr"]
    assert str(article.byline) == "NTB-AFP-DPA"
    assert article.dateline is not None
    assert article.dateline.places == ("Unnao",)
    assert article.paragraphs[0].text.startswith("Koronapandemien ")
    assert len(article.paragraphs) == 17
    assert article.published is not None
    assert article.published.datetime == datetime.datetime(2021, 5, 16, 9, 0, 4)  # noqa: DTZ001  # the file has no zone
    assert article.captions[0].credit is not None
    assert article.captions[0].credit.photographer == "Amit Sharma"
    assert (article.provider, article.language) == ("NTB", "nb-NO")
    assert article.id == "NTB5df9281a-a270-4dc5-a618-869bbc3bbca7_00"
    assert article.end_notes[0].text == "(©NTB)"
    assert article.end_notes[1].text.startswith("kenneth.")


# Writing


def test_written_document_has_the_fields_in_view() -> None:
    """Other programs find headline, byline, dateline, dates, captions and quotations where NITF has them."""
    article = Article(
        headline="Goat & <kid> free",
        byline=nm.Byline("By Ada Moe, Staff Writer", authors=["Ada Moe"], role="Staff Writer"),
        dateline=nm.Dateline("TARN, Oct. 12 (TPA) —", places=["TARN"], date=nm.PartialDate(2020, 10, 12)),
        paragraphs=["TARN, Oct. 12 (TPA) — A goat ran.", "“It’s free,” said Bo Ek.", "It will run, he said."],
        subheads=["The goat"],
        summary=["It ran"],
        captions=[nm.Caption("The goat. (Iris Vaa/AFP)", credit=nm.Credit("Iris Vaa/AFP", photographer="Iris Vaa"))],
        end_notes=["Editing by Cy Dahl"],
        published=datetime.datetime(2020, 10, 12, 10, 15, tzinfo=datetime.UTC),
        attributions=[
            Attribution(content=["“It’s free,”"], kind=AttributionKind.DIRECT, speaker=Speaker("Bo Ek")),
            Attribution(content=["It will run"], source="he"),
        ],
        id="tarn.1",
        url="https://example.org/?a=1&b=2",
        provider="TPA",
        language="en",
    )
    written = nitf.dumps(article).decode()
    for part in (
        ' baselang="en"',
        "<title>Goat &amp; &lt;kid&gt; free</title>",
        '<doc-id regsrc="TPA" id-string="tarn.1"/><date.issue norm="20201012T101500Z"/>',
        'ex-ref="https://example.org/?a=1&amp;b=2"',
        "<hedline><hl1>Goat &amp; &lt;kid&gt; free</hl1><hl2>The goat</hl2></hedline>",
        "<byline>By <person>Ada Moe</person>, <byttl>Staff Writer</byttl></byline>",
        '<dateline><location>TARN</location>, Oct. 12 (TPA) —<story.date norm="20201012"/></dateline>',
        "<abstract><p>It ran</p></abstract>",
        '<p lede="true">TARN, Oct. 12 (TPA) — A goat ran.</p>',
        '<p><q id="a1.1" quote-source="Bo Ek">“It’s free,”</q> said Bo Ek.</p>',
        '<p><classifier id="a2.1" type="attribution:indirect">It will run</classifier>, he said.</p>',
        '<media-reference source-credit="Iris Vaa/AFP"/><media-caption>The goat.</media-caption>',
        "<media-producer>Iris Vaa</media-producer>",
        "<tagline>Editing by Cy Dahl</tagline>",
    ):
        assert part in written


def test_pieces_of_one_attribution_are_read_as_one() -> None:
    """Without the native part the ids of our own documents still join what belongs together; mixed ones are quotes."""
    article = Article(
        paragraphs=["“One,” said Al, “two.” It was “bad”, he said."],
        attributions=[
            Attribution(content=["“One,”", "“two.”"], kind=AttributionKind.DIRECT, speaker=Speaker("Al")),
            Attribution(content=["It was “bad”"], quotes=["bad"], kind=AttributionKind.MIXED, speaker=Speaker("Al")),
        ],
    )
    read = nitf.loads(without_native(nitf.dumps(article)))
    assert [[str(piece) for piece in x.content] for x in read.attributions] == [["“One,”", "“two.”"], ["“bad”"]]
    check_places(read)


def test_without_the_native_part_the_fields_are_read(page: str) -> None:
    """What is in view is enough for the fields of a parsed story."""
    article = nm.parse(page, id="t1")
    read = nitf.loads(without_native(nitf.dumps(article)))
    check_places(read)
    for name in ("headline", "dateline"):
        assert str(getattr(read, name)) == str(getattr(article, name))
    for name in ("paragraphs", "summary", "headline_repeats", "subheads"):
        assert [str(x) for x in getattr(read, name)] == [str(x) for x in getattr(article, name)]
    assert read.captions[0].credit is not None
    assert read.captions[0].credit.photographer == "Ana Ruiz"
    assert read.updated is not None
    assert read.updated.date == datetime.date(2017, 10, 6)


@given(articles(characters=st.characters() | st.sampled_from(HARD)))
@example(Article(text=HARD, headline=HARD, id=HARD, paragraphs=[HARD]))
@example(Article(paragraphs=["\ud83d\ude00"], url="\\x00 \\\\xd83d \\xd83d"))
def test_round_trip(article: Article) -> None:
    """Any article comes back equal, with every field and span; as text, too."""
    written = nitf.dumps(article)
    assert nitf.loads(written) == article
    assert nitf.loads(written.decode()) == article


@pytest.mark.corpus
@settings(max_examples=200)
@given(article=articles(characters=st.characters() | st.sampled_from(HARD)))
def test_any_article_is_written_valid(schema: Any, article: Article) -> None:
    """The schema takes whatever is written."""
    schema(nitf.dumps(article))


@pytest.mark.corpus
@pytest.mark.slow
@settings(max_examples=2000)
@given(article=articles())
def test_two_thousand_articles(schema: Any, article: Article) -> None:
    """All are valid and come back equal."""
    written = nitf.dumps(article)
    schema(written)
    assert nitf.loads(written) == article


@pytest.mark.corpus
def test_real_stories(schema: Any, shared: Path) -> None:
    """Two hundred parsed stories are valid, come back equal, and are read from what is in view without a fault."""
    paths = sorted((shared / "corpus" / "layout" / "texts").rglob("*.txt"))[::4][:200]
    assert len(paths) == 200
    for path in paths:
        article = nm.parse(path.read_bytes())
        written = nitf.dumps(article)
        schema(written)
        assert nitf.loads(written) == article
        seen = nitf.loads(without_native(written))
        check_places(seen)
        assert len(seen.paragraphs) == len(article.paragraphs)


@given(articles())
def test_changed_spelling_changes_nothing(article: Article) -> None:
    """A document that another program wrote anew, with the same content, still gives the same article."""
    written = nitf.dumps(article).replace(b"<head>", b"<head>\n ").replace(b"<body>", b"<body >")
    assert digest(written) != digest(nitf.dumps(article))
    assert nitf.loads(written) == article


def test_what_another_program_changed_wins(page: str) -> None:
    """A changed headline, paragraph and id are those of the article read; the rest is as it was, with its spans."""
    article = nm.parse(page, id="t1", language="en")
    written = nitf.dumps(article)
    start = written.index(b"<head>")
    seen = written[start:].replace(b"Bell of Upper", b"The bell of Upper").replace(b"half a ton", b"a ton")
    read = nitf.loads(written[:start] + seen.replace(b'id-string="t1"', b'id-string="t2"'))
    assert read.headline == nm.Mention("The bell of Upper Tarn returns after eighty years")
    assert read.id == "t2"
    assert read.paragraphs[:-1] == article.paragraphs[:-1]
    assert read.paragraphs[-1] == nm.Mention("It weighs a ton.")
    assert (read.byline, read.dateline, read.captions) == (article.byline, article.dateline, article.captions)
    assert (read.text, read.blocks, read.language) == (article.text, article.blocks, "en")


def test_changed_markup_changes_the_attributions() -> None:
    """One that is unmarked is gone, one that is marked anew is there, the others are as they were."""
    parts = "“One,” said Al. “Two,” said Bo. “Three,” said Cy."
    said = [
        Attribution(
            content=[f"“{word},”"], kind=AttributionKind.DIRECT, speaker=Speaker(name), rule="x", confidence=0.5
        )
        for word, name in (("One", "Al"), ("Two", "Bo"))
    ]
    article = Article(paragraphs=[parts], attributions=said)
    native, head, seen = nitf.dumps(article).decode().partition("<head>")
    seen = seen.replace('<q id="a1.1" quote-source="Al">“One,”</q>', "“One,”")
    seen = seen.replace("“Three,” said", '<q quote-source="Cy">“Three,”</q> said')
    read = nitf.loads(native + head + seen)
    assert read.attributions[0] == said[1]
    assert [(str(x.content[0]), x.rule) for x in read.attributions[1:]] == [("“Three,”", "markup")]
    assert attrs.evolve(read, attributions=()) == attrs.evolve(article, attributions=())


def test_damaged_native_part_is_passed_over() -> None:
    """What is in view is read, and a problem says why."""
    text = nitf.dumps(Article(headline="Goat free", paragraphs=["It ran."])).decode()
    read = nitf.loads(text.replace('"schema"', '"shema"'))
    assert (str(read.headline), paragraphs(read)) == ("Goat free", ["It ran."])
    assert "the embedded article cannot be read" in unplaced(read)


def test_speed(page: str) -> None:
    """A thousand stories are written, and five hundred read, in well under the time that is allowed for them."""
    article = nm.parse(page * 4)
    written = nitf.dumps(article)
    # Half of the aim, for machines that do other things too.
    assert seconds(lambda: nitf.dumps(article), 30) < 1 / 500
    assert seconds(lambda: nitf.loads(written), 30) < 1 / 250


def test_examples_of_the_page() -> None:
    """What the page about the format shows is what comes out."""
    result = doctest.testfile(str(DOCS / "nitf.md"), module_relative=False, globs={"nm": nm}, encoding="utf-8")
    assert result.attempted > 0
    assert result.failed == 0


def test_an_envelope_may_hold_several_stories() -> None:
    """NewsML 1 and a mere bundle give an article each; `loads` gives the first and says that there are more."""
    data = VARIANT.read_bytes()
    first, second = nitf.loads_all(data)
    assert (first.id, second.id, second.language) == ("urn:newsml:tpa.example:20201012:T1:1", "T2", "de")
    assert [x.text for x in second.paragraphs] == ["Ziegen kamen.", "Sie fraßen."]
    assert second.provider == "TPA Wire"
    assert "FirstCreated: soon" in unplaced(second)
    only = nitf.loads(data)
    assert (only.id, only.problems[0].code) == (first.id, ProblemCode.SEVERAL_STORIES)


def test_an_envelope_without_a_story_is_no_nitf() -> None:
    """The error names the element that was looked into."""
    with pytest.raises(FormatError, match="the root element 'NewsML' holds no 'nitf'"):
        nitf.loads("<NewsML><NewsItem><NewsComponent/></NewsItem></NewsML>")


def test_what_was_written_is_found_in_an_envelope() -> None:
    """An article that rides in a document comes back whole though somebody else put that into a bundle."""
    article = nm.parse("Goats come\n\nTARN (AP) - “They ate it all,” said Bo Ek, a baker.\n")
    written = nitf.dumps(article).decode().partition("?>")[2]
    assert nitf.loads(f"<bundle>{written}</bundle>") == article


def test_formats_of_their_own_are_not_taken_for_nitf() -> None:
    """A news message, a feed and a page may hold NITF; any other XML that does is NITF."""
    for name in ("newsMessage", "rss", "feed", "html"):
        assert not nitf.looks_like(f"<{name}><nitf>")
    for name in ("NewsML", "nitf", "document", "x:bundle"):
        assert nitf.looks_like(f"<{name}><nitf>")
    assert not nitf.looks_like("<document><story>")
