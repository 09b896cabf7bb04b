from __future__ import annotations

import datetime
import doctest
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel import Article, Attribution, AttributionKind, FormatError, InputError, ProblemCode, Speaker, SpeakerKind
from newsmodel.formats import newsml_g2 as g2
from newsmodel.testing import articles

from ..clock import seconds
from ..places import check_places
from .checks import told, without_native

DOCS = Path(__file__).parents[2] / "docs" / "formats"
HARD = "\x00\x0b\ud83d\ude00\ufffe\uffff\r\n\t\"'<&>“”\\x\x85\u2028 ]"  # what XML has no place or another meaning for
NAR = "http://iptc.org/std/nar/2006-10-01/"


@pytest.fixture(scope="session")
def schema(shared: Path) -> Any:
    """The official schemas: of the item, and of the NITF inside."""
    etree = pytest.importorskip("lxml.etree")
    folder = shared / "schemas"
    item = etree.XMLSchema(etree.parse(str(folder / "newsml-g2" / "NewsML-G2_2.35-spec-All-Power.xsd")))
    text = etree.XMLSchema(etree.parse(str(folder / "nitf" / "nitf-3-6.xsd")))

    def check(data: bytes) -> None:
        tree = etree.fromstring(data, etree.XMLParser(huge_tree=True, resolve_entities=False))
        assert item.validate(tree), item.error_log
        inner = tree.find(".//{http://iptc.org/std/NITF/2006-10-18/}nitf")
        assert text.validate(etree.ElementTree(inner)), text.error_log

    return check


def item(meta: str = "", content: str = "", data: str = "", more: str = ' guid="urn:x:1" xml:lang="en"') -> str:
    """An item of text."""
    return (
        f'<newsItem xmlns="{NAR}"{more}><itemMeta><itemClass qcode="ninat:text"/>{meta}</itemMeta>'
        f"<contentMeta>{content}</contentMeta><contentSet>{data}</contentSet></newsItem>"
    )


def html(*lines: str) -> str:
    """A text as XHTML."""
    inner = "".join(lines)
    return (
        '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title>'
        f"</head><body>{inner}</body></html></inlineXML>"
    )


def words(values: Any) -> list[str]:
    """The words of values."""
    return [str(value) for value in values]


def unplaced(article: Article) -> str:
    """The messages of the problems about data without a place."""
    return "\n".join(x.message for x in article.problems if x.code is ProblemCode.UNPLACED_DATA)


# Reading what others wrote


def test_metadata_of_an_item_find_their_fields() -> None:
    """Headline, lines below it, byline, dateline, dates, provider, summary and address are read."""
    article = g2.loads(
        item(
            '<provider qcode="nprov:TPA"><name>Tarn Press</name></provider>'
            "<versionCreated>2020-10-12T12:00:00+02:00</versionCreated><firstCreated>2020-10-12T10:15:00Z</firstCreated>",
            '<altId>https://example.org/goat</altId><located qcode="city:1"><name>Tarn</name></located>'
            "<creator><name>moe.ada</name></creator>"
            '<language tag="en-US"/><headline rank="2">It ran</headline>'
            '<headline rank="1">Goat <span>free</span></headline>'
            "<dateline>TARN, Oct. 12 (TPA) —</dateline><by>By Ada Moe</by><creditline>TPA</creditline>"
            '<description role="drol:summary">It ran\n  away.</description><urgency>4</urgency>',
            html("<h1>Goat free</h1><p>TARN, Oct. 12 (TPA) — A goat ran.</p><h2>What next</h2><p>It eats.</p>"),
        )
    )
    check_places(article)
    assert (str(article.headline), words(article.subheads)) == ("Goat free", ["It ran", "What next"])
    assert article.byline is not None
    assert article.byline.authors == ("Ada Moe",)
    assert article.dateline is not None
    assert (article.dateline.text, article.dateline.places) == ("TARN, Oct. 12 (TPA) —", ("TARN",))
    assert (str(article.dateline.date), article.dateline.agency) == ("2020-10-12", "TPA")
    assert words(article.paragraphs) == ["TARN, Oct. 12 (TPA) — A goat ran.", "It eats."]
    assert words(article.summary) == ["It ran away."]
    assert article.published is not None
    assert article.published.datetime == datetime.datetime(2020, 10, 12, 10, 15, tzinfo=datetime.UTC)
    assert article.updated is not None
    assert str(article.updated.datetime) == "2020-10-12 12:00:00+02:00"
    assert (article.id, article.url) == ("urn:x:1", "https://example.org/goat")
    assert (article.provider, article.language) == ("Tarn Press", "en-US")
    found = unplaced(article)
    assert article.metadata.urgency == 4
    for part in ("contentMeta/creator: moe.ada", "contentMeta/creditline: TPA"):
        assert part in found


def test_version_tells_what_a_lone_date_means() -> None:
    """The date of a first version is that of publication too; of a later one, publication is not stated."""
    meta = "<versionCreated>2020-10-12T12:00:00Z</versionCreated>"
    first, third = g2.loads(item(meta)), g2.loads(item(meta, more=' version="3"'))
    assert first.published == first.updated != None  # noqa: E711  # all three at once
    assert (third.published, third.updated) == (None, first.updated)


def test_creators_are_the_byline_where_there_is_none() -> None:
    """Names of persons are; log-in names and organisations are not."""
    creators = "".join(f"<creator><name>{name}</name></creator>" for name in ("Ada Moe", "moe.ada", "The Tarn Press"))
    article = g2.loads(item("", creators))
    assert article.byline is not None
    assert article.byline.authors == ("Ada Moe",)
    assert "moe.ada" in unplaced(article)


def test_headline_in_the_language_of_the_item_is_chosen() -> None:
    """Another language's is named in a problem."""
    article = g2.loads(
        item("", '<headline xml:lang="de">Ziege frei</headline><headline xml:lang="en">Goat free</headline>')
    )
    assert str(article.headline) == "Goat free"
    assert "Ziege frei" in unplaced(article)


def test_role_or_rank_tells_the_headline_from_what_is_below() -> None:
    """A subheadline by its role, and a lower rank, are lines below; a second wording is one; a title alone is it."""
    article = g2.loads(
        item(
            "<title>TARN/GOAT</title>",
            '<headline role="hld:subHeadline">It ran</headline><headline>Goat free</headline>'
            "<headline>Goat runs</headline>",
        )
    )
    assert (str(article.headline), words(article.subheads)) == ("Goat free", ["It ran"])
    assert words(article.headline_repeats) == ["Goat runs"]
    assert article.metadata.headlines == (nm.AlternativeHeadline("TARN/GOAT", use="title"),)
    assert str(g2.loads(item("<title>TARN/GOAT</title>")).headline) == "TARN/GOAT"


def test_credit_line_is_the_provider_where_none_is_stated() -> None:
    """It says who delivers the item."""
    assert g2.loads(item("", "<creditline>TPA</creditline>")).provider == "TPA"


@pytest.mark.parametrize(
    "data",
    [
        html("<p>One.</p><div><p>Two.</p></div>"),
        html("<section>One.<br/><br/>Two.</section>"),
        '<inlineXML contenttype="text/html"><p>One.</p><p>Two.</p></inlineXML>',
        '<inlineXML><body xmlns="http://www.w3.org/1999/xhtml"><article>One.<p>Two.</p></article></body></inlineXML>',
        '<inlineXML><nitf xmlns=""><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf></inlineXML>',
        "<inlineXML><x><nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf></x></inlineXML>",
        '<inlineData contenttype="text/plain">One.\n\n  Two.\n</inlineData>',
        '<inlineData contenttype="text/html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</inlineData>',
        "<inlineXML>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</inlineXML>",
        "<inlineXML><block><p>One.</p></block><p>Two.</p></inlineXML>",
        "<inlineXML><strong>One.</strong><p>Two.</p></inlineXML>",
        "<inlineXML><ul><li>One.</li></ul><p>Two.</p></inlineXML>",
        "<inlineXML><body.content><p>One.</p><p>Two.</p></body.content></inlineXML>",
        "<inlineData>&lt;nitf&gt;&lt;body&gt;&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;&lt;/body&gt;&lt;/nitf&gt;</inlineData>",
        "<inlineData>&lt;nitf&gt;&lt;body&gt;&lt;p&gt;One.&lt;p&gt;Two.&lt;/body&gt;&lt;/nitf&gt;</inlineData>",
        "<inlineXML><!-- nothing --></inlineXML><inlineData>One.\nTwo.</inlineData>",
    ],
)
def test_text_is_read_in_every_form(data: str) -> None:
    """XHTML, pieces of it, NITF, plain text and markup written as text give the same paragraphs."""
    article = g2.loads(item("", "", data))
    check_places(article)
    assert words(article.paragraphs) == ["One.", "Two."]


def test_second_form_of_the_text_is_named() -> None:
    """Of several renditions the first with words is read, and the others are problems."""
    article = g2.loads(item("", "", html("<p>One.</p>") + '<inlineData contenttype="text/plain">One.</inlineData>'))
    assert words(article.paragraphs) == ["One."]
    assert "contentSet/inlineData: One." in unplaced(article)


def test_figures_and_the_header_of_a_page_are_no_paragraphs() -> None:
    """A figure is a caption with its credit; what a header repeats is read once."""
    article = g2.loads(
        item(
            "",
            "<headline>Goat free</headline><by>By Ada Moe</by>"
            '<description role="drol:teaser">It ran.</description><dateline>Tarn (TPA) - </dateline>',
            html(
                "<header><time>12.10.2020</time><h1>Goat free</h1><p class='byline'>By Ada Moe</p></header>"
                "<p class='teaser'>It ran.</p><figure><img src='a.jpg'/><div class='byline'>Iris Vaa/TPA</div>"
                "<figcaption>The goat.</figcaption></figure><p><span>Tarn <b>(TPA)</b> - </span></p><p>A goat ran.</p>"
            ),
        )
    )
    check_places(article)
    assert words(article.paragraphs) == ["A goat ran."]
    assert words(article.captions) == ["The goat. (Iris Vaa/TPA)"]
    assert article.captions[0].credit is not None
    assert article.captions[0].credit.photographer == "Iris Vaa"
    assert (words(article.summary), article.headline_repeats) == (["It ran."], ())
    assert article.dateline is not None
    assert (article.dateline.text, article.dateline.places) == ("Tarn (TPA) -", ("Tarn",))
    assert "header/time: 12.10.2020" in unplaced(article)


def test_classes_of_a_page_tell_what_a_line_is() -> None:
    """Byline, dateline, teaser, labels and caption by class; a second one that differs is named."""
    article = g2.loads(
        item(
            "",
            "<headline>Goat free</headline>",
            html(
                "<div class='dat'><span>Animals</span><span>TPA</span></div><p class='byline'>By Ada Moe</p>"
                "<p class='byline'>By Bo Ek</p><p class='dateline'>Tarn, Oct. 12</p><p class='dateline'>Selma</p>"
                "<p class='teaser'>It ran.</p><p class='headline'>Goat runs</p><p class='caption'>The goat.</p>"
                "<p>One.</p><p>Two <img src='a.jpg'/><a href='https://example.org'>here</a>.</p><iframe src='b'/>"
            ),
        )
    )
    check_places(article)
    assert words(article.paragraphs) == ["One.", "Two here."]
    assert (str(article.byline), str(article.dateline)) == ("By Ada Moe", "Tarn, Oct. 12")
    assert (words(article.summary), words(article.captions)) == (["It ran."], ["The goat."])
    assert words(article.headline_repeats) == ["Goat runs"]
    assert [article[x.span] for x in article.blocks if x.kind is nm.BlockKind.FURNITURE] == ["Animals\tTPA\n"]
    for part in ("By Bo Ek", "Selma", "a.jpg", "https://example.org", "iframe: src=b"):
        assert part in unplaced(article)


@pytest.mark.corpus
def test_dates_that_the_schema_has_no_form_for_are_written_valid(schema: Any) -> None:
    """Offsets beyond fourteen hours or with seconds are turned to UTC, at the ends of the calendar left out."""
    for minutes, rest in ((20 * 60, 0), (-20 * 60, 0), (60, 30)):
        zone = datetime.timezone(datetime.timedelta(minutes=minutes, seconds=rest))
        for year in (1, 2020, 9999):
            for month, day, hour in ((1, 1, 0), (12, 31, 23)):
                stamp = nm.Stamp(datetime.date(year, month, day), time=datetime.time(hour, 30, tzinfo=zone))
                article = Article(published=stamp, updated=stamp)
                schema(g2.dumps(article))
                assert g2.loads(g2.dumps(article)) == article


def test_place_without_a_dateline_is_kept_as_one() -> None:
    """Where a story was written is stated, even if no line says it."""
    article = g2.loads(item("", "<located><name>Tarn</name></located>"))
    assert article.dateline is not None
    assert (article.dateline.text, article.dateline.places) == ("", ("Tarn",))


MESSAGE = (
    f'<newsMessage xmlns="{NAR}"><itemSet>'
    '<packageItem guid="p"><groupSet><group><itemRef residref="t1"/><itemRef residref="i1"/></group></groupSet>'
    '</packageItem><newsItem guid="t1"><itemMeta><itemClass qcode="ninat:text"/></itemMeta>'
    "<contentMeta><headline>One</headline></contentMeta></newsItem>"
    '<newsItem guid="t2"><itemMeta><itemClass qcode="ninat:text"/><link residref="i2"/></itemMeta>'
    "<contentMeta><headline>Two</headline></contentMeta></newsItem>"
    + "".join(
        f'<newsItem guid="{guid}"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta>'
        f'<creator role="crol:photographer"><name>Iris Vaa</name></creator><creditline>TPA</creditline>'
        f'<description role="drol:caption">Picture {guid}.</description></contentMeta></newsItem>'
        for guid in ("i1", "i2", "i3")
    )
    + "</itemSet></newsMessage>"
)


def test_message_gives_an_article_for_each_story() -> None:
    """Pictures go with the text that refers to them, or stands in one package with them; others are articles."""
    read = g2.loads_all(MESSAGE)
    assert [str(x.headline) for x in read] == ["One", "Two", "None"]
    assert [words(x.captions) for x in read] == [["Picture i1. (TPA)"], ["Picture i2. (TPA)"], ["Picture i3. (TPA)"]]
    credit = read[0].captions[0].credit
    assert credit is not None
    assert (credit.text, credit.agency, credit.photographer) == ("TPA", None, "Iris Vaa")


def test_loads_gives_the_first_and_says_so() -> None:
    """A problem tells that there are more."""
    article = g2.loads(MESSAGE)
    assert str(article.headline) == "One"
    assert article.problems[0].code is ProblemCode.SEVERAL_STORIES


PICTURED = f"""<newsMessage xmlns="{NAR}"><itemSet>
<newsItem guid="t"><itemMeta><itemClass qcode="ninat:text"/><provider literal="TPA"/></itemMeta>
<contentMeta><headline>Goat free</headline></contentMeta></newsItem>
<newsItem guid="i"><itemMeta><itemClass qcode="ninat:picture"/><provider literal="TPA"/>
<versionCreated>2020-10-13T08:00:00Z</versionCreated></itemMeta>
<contentMeta><contentCreated>2020-10-12T10:15:00Z</contentCreated><creator><name>Iris Vaa</name></creator>
<creditline>TPA</creditline><headline>A goat</headline><located><name>Tarn</name></located>%s</contentMeta>
<contentSet><remoteContent href="goat.jpg"/></contentSet></newsItem></itemSet></newsMessage>"""


def test_a_picture_that_goes_with_a_text_is_placed_or_told() -> None:
    """Caption, credit and day of a picture are placed; what else its item says is named."""
    (article,) = g2.loads_all(PICTURED % '<description role="drol:caption">The goat runs.</description>')
    (caption,) = article.captions
    assert (caption.text, str(caption.date)) == ("The goat runs. (TPA)", "2020-10-12")
    assert caption.credit is not None
    assert (caption.credit.text, caption.credit.photographer) == ("TPA", "Iris Vaa")
    assert [x.message for x in article.problems] == [
        "no field for picture/headline: A goat",
        "no field for picture/versionCreated: 2020-10-13T08:00:00Z",
        "no field for picture/guid: i",
        "no field for picture/places: Tarn",
        "no field for picture/related: goat.jpg",
        "no field for picture/contentMeta/contentCreated: 2020-10-12T10:15:00Z",  # the time of the day
    ]


def test_a_picture_without_a_caption_has_its_headline() -> None:
    """Where nothing else is said of a picture its headline is the caption."""
    (article,) = g2.loads_all(PICTURED % "")
    assert words(article.captions) == ["A goat (TPA)"]
    assert not any("headline" in x.message for x in article.problems)


def test_references_tell_who_speaks() -> None:
    """An `inlineRef` names who is meant by a quotation; one that points at none is told."""
    article = g2.loads(
        f'<newsItem xmlns="{NAR}"><inlineRef idrefs="q1 q2" type="cpnat:person" confidence="80"><name>Bo Ek</name>'
        '</inlineRef><inlineRef idrefs="s1"><name>Tarn</name></inlineRef><contentSet><inlineXML><nitf><body>'
        '<body.content><p><q id="q1">“No,”</q> said Ek. <q id="q2" quote-source="Ek">“Never.”</q> In <span id="s1">Tarn'
        "</span>.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>"
    )
    said = [(str(x.content[0]), x.source and str(x.source), x.speaker, x.confidence) for x in article.attributions]
    speaker = nm.Speaker("Bo Ek", kind=SpeakerKind.PERSON)
    assert said == [("“No,”", None, speaker, 0.8), ("“Never.”", "Ek", speaker, 0.8)]
    assert [x.message for x in told(article)] == ["no field for inlineRef: Tarn"]


def test_references_tell_what_a_speaker_is() -> None:
    """The type of an `inlineRef` is the kind of who is quoted."""
    article = g2.loads(
        f'<newsItem xmlns="{NAR}"><inlineRef idrefs="q1" type="cpnat:person"><name>Bo Ek</name></inlineRef><contentSet>'
        '<inlineXML><nitf><body><body.content><p><q id="q1" quote-source="Bo Ek">“No,”</q> said Bo Ek.</p>'
        "</body.content></body></nitf></inlineXML></contentSet></newsItem>"
    )
    check_places(article)
    assert [(str(x.speaker), x.speaker and x.speaker.kind, x.rule) for x in article.attributions] == [
        ("Bo Ek", SpeakerKind.PERSON, "markup")
    ]


@pytest.mark.parametrize(
    "data", ["<nitf/>", "<html/>", "<newsMessage/>", b"<rss/>", "{}", "", "TARN (TPA) -", "<newsItem>"]
)
def test_other_documents_are_a_format_error(data: str | bytes) -> None:
    """What is no NewsML-G2 says so, with the line."""
    for read in (g2.loads, g2.loads_all):
        with pytest.raises(FormatError, match="line 1"):
            read(data)


def test_wrong_types_are_an_input_error() -> None:
    """Neither function takes anything else."""
    with pytest.raises(InputError, match="expected an Article, got str"):
        g2.dumps("x")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="expected str or bytes, got None"):
        g2.loads(None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("<?xml version='1.0'?><newsItem>", True),
        ("<newsMessage xmlns='x'>", True),
        (f"<x:itemSet xmlns:x='{NAR}'>", True),
        ("<itemSet/>", False),
        ("<nitf/>", False),
    ],
)
def test_looks_like(data: str, expected: bool) -> None:
    """The root element tells."""
    assert g2.looks_like(data) is expected


# Real files; the expected values are from reading them, shortened


def sample(shared: Path, name: str) -> Article:
    """The article of a sample file."""
    article = g2.loads((shared / "samples" / name).read_bytes())
    check_places(article)
    return article


@pytest.mark.corpus
def test_golden_sample(shared: Path) -> None:
    """The invented story beside the schemas gives its fields and its four attributions."""
    article = sample(shared, "golden/harbour.newsml-g2-2.35.xml")
    assert str(article.headline) == "Harbour bridge to close for six weeks of repairs"
    assert words(article.subheads) == ["Ferry operator adds early crossings"]
    assert str(article.byline) == "By Nora Lindqvist"
    assert str(article.dateline) == "EASTPORT, Nov. 4 (Example Wire) —"
    assert len(article.paragraphs) == 3
    assert [(x.kind.value, str(x.speaker)) for x in article.attributions] == [
        ("direct", "Tomas Reyes"),
        ("indirect", "Tomas Reyes"),
        ("indirect", "Ada Flint"),
        ("direct", "Ada Flint"),
    ]
    assert all(x.speaker is not None and x.speaker.kind is SpeakerKind.PERSON for x in article.attributions)
    assert article.published is not None
    assert article.published.datetime == datetime.datetime(2026, 11, 4, 9, 30, tzinfo=datetime.UTC)
    assert article.updated is not None
    assert article.updated.datetime == datetime.datetime(2026, 11, 4, 11, 5, tzinfo=datetime.UTC)
    assert (article.provider, article.language) == ("Example Wire", "en-GB")


REAL = {  # headline (first and last word), byline, dateline, paragraphs, provider, language, id (its end), updated
    "dpa_audio": (
        "1583/KI-Schock",
        "N",
        "None",
        "None",
        0,
        "dpa",
        "de",
        "20250128-99-00001583",
        "2025-01-28 06:04:53+01:00",
    ),
    "dpa_eil": (
        "Grünen-Spitze",
        "ab",
        "None",
        "Berlin (dpa) -",
        1,
        "dpa",
        "de",
        "240925-930-242744",
        "2024-09-25 10:37:24+02:00",
    ),
    "dpa_empty_paragraph": (
        "AMP.-",
        "arresto",
        "None",
        "MADRID, 21 Nov. 2024 (Europa Press) -",
        20,
        "dpa",
        "es",
        "DN_2024-11-21_15-35-06",
        "2024-11-21 15:35:06+01:00",
    ),
    "dpa_lesestuecke": (
        "Folgende",
        "aktuell",
        "None",
        "None",
        8,
        "dpa",
        "de",
        "240925-930-242782",
        "2024-09-25 11:00:37+02:00",
    ),
    "dpa_no_content": (
        "Archivo",
        "riqueza",
        "None",
        "None",
        0,
        "dpa",
        "es",
        "photo-20241121130950",
        "2024-11-21 13:10:18+01:00",
    ),
    "dpa_nsb_n1": (
        "Baum",
        "Verspätungen",
        "None",
        "Peine (dpa/lni) -",
        1,
        "dpa",
        "de",
        "240925-930-243473",
        "2024-09-25 18:52:17+02:00",
    ),
    "dpa_rubix_multimedia_testartikel": (
        "Labwire-Testartikel",
        "veröffentlicht",
        "Von Thomas Est",
        "Hamburg (dpa) -",
        18,
        "dpa",
        "de",
        "241022-930-267047",
        "2024-10-22 11:09:58+02:00",
    ),
    "dpa_spe_tab": (
        "Ergebnisse",
        "Männer",
        "None",
        "None",
        44,
        "dpa",
        "de",
        "ERG_MM_FB_1BL_M_2025_HR_1007",
        "2024-10-06 21:30:20+02:00",
    ),
    "dpa_with_dateline": (
        "DeepSeek-Schock",
        "KI-Zeitenwende?",
        "Von Andrej Sokolow, dpa",
        "New York (dpa) -",
        10,
        "dpa",
        "de",
        "250128-930-357319",
        "2025-01-28 09:18:34+01:00",
    ),
    "iptc235_LISTING_1_A_NewsML-G2_News_Item": (
        "Fed",
        '"bubble"',
        "Meredith Jameson",
        "",
        0,
        "REUTERS",
        "en-GB",
        "US-FINANCE-FED",
        "2018-10-21 16:25:32-05:00",
    ),
    "iptc235_LISTING_22_Sports_story_in_NewsML-G2NITF": (
        "Preview:",
        "p.m.",
        "Sports Network",
        "None",
        6,
        "www.xmlteam.com",
        "en-US",
        "xt.5932656-preview",
        "2018-10-19 11:45:00-04:00",
    ),
    "TT_newsmlg2_sample": (
        "Jan",
        '"Hamilton"-bok',
        "None",
        "None",
        5,
        "TT",
        "sv",
        "210919-janguillou-879f202b",
        "2021-09-19 20:57:43+02:00",
    ),
}


@pytest.mark.corpus
@pytest.mark.parametrize(("name", "expected"), REAL.items(), ids=REAL.keys())
def test_real_sample(shared: Path, name: str, expected: tuple[Any, ...]) -> None:
    """What the file states is in the right fields."""
    article = sample(shared, f"newsml-g2/{name}.xml")
    headline = str(article.headline).split()
    assert article.id is not None
    assert article.updated is not None
    read = (
        headline[0],
        headline[-1],
        str(article.byline),
        str(article.dateline),
        len(article.paragraphs),
        article.provider,
        article.language,
        article.id[-len(expected[7]) :],
        str(article.updated.datetime),
    )
    assert read == expected


@pytest.mark.corpus
def test_details_of_real_samples(shared: Path) -> None:
    """Summaries, headings, captions, credits and places are read where the files have them."""
    story = sample(shared, "newsml-g2/dpa_with_dateline.xml")
    assert words(story.subheads)[0] == "Künstliche Intelligenz"
    assert len(story.subheads) == 6
    assert len(story.summary) == 1
    assert story.byline is not None
    assert (story.byline.authors, story.byline.agency) == (("Andrej Sokolow",), "dpa")
    assert story.dateline is not None
    assert (story.dateline.places, story.dateline.agency) == (("New York",), "dpa")
    assert story.published is None  # the second version
    pictured = sample(shared, "newsml-g2/TT_newsmlg2_sample.xml")
    assert len(pictured.captions) == 1  # in the page, and as an item of the message
    assert pictured.captions[0].credit is not None
    assert (pictured.captions[0].credit.photographer, pictured.captions[0].credit.agency) == ("Naina Helén Jåma", "TT")
    photo = sample(shared, "newsml-g2/iptc235_LISTING_3A_Photo_in_NewsML-G2__URI_sibling_attributes_.xml")
    assert photo.captions[0].credit is not None
    assert (photo.captions[0].credit.photographer, photo.captions[0].credit.agency) == ("Spencer Platt", "Getty Images")
    assert photo.published is not None
    assert str(photo.published.date) == "2010-10-20"
    crash = sample(shared, "newsml-g2/iptc235_LISTING_26_Embedded_photo_metadata_fields_mapped_to_NewsML-G2.xml")
    assert crash.captions[0].credit is not None
    assert crash.captions[0].credit.photographer == "John Smith"
    sports = sample(shared, "newsml-g2/iptc235_LISTING_22_Sports_story_in_NewsML-G2NITF.xml")
    assert (len(sports.summary), len(sports.headline_repeats)) == (1, 1)


@pytest.mark.corpus
def test_every_sample_reads(shared: Path) -> None:
    """All files read, whatever kind of item they hold, and say what was left."""
    paths = sorted((shared / "samples" / "newsml-g2").glob("*.xml"))
    assert len(paths) == 30
    for path in paths:
        for article in g2.loads_all(path.read_bytes()):
            check_places(article)
            assert article.id is not None or "LISTING_8" in path.name


# Writing


def story() -> Article:
    """A small story."""
    return Article(
        headline="Goat & <kid> free",
        byline=nm.Byline("By Ada Moe", authors=["Ada Moe"]),
        dateline=nm.Dateline("TARN, Oct. 12 (TPA) —", places=["TARN"]),
        paragraphs=["TARN, Oct. 12 (TPA) — A goat ran.", "“It’s free,” said Bo Ek."],
        summary=["It ran"],
        published=datetime.datetime(2020, 10, 12, 10, 15, tzinfo=datetime.UTC),
        updated=datetime.date(2020, 10, 13),
        attributions=[
            Attribution(
                content=["“It’s free,”"],
                kind=AttributionKind.DIRECT,
                speaker=Speaker("Bo Ek", kind=SpeakerKind.PERSON),
                confidence=0.9,
            )
        ],
        id="tarn.1",
        url="https://example.org/?a=1&b=2",
        provider="Tarn Press",
        language="en",
    )


def test_written_document_has_the_fields_in_view() -> None:
    """Other programs find each field where the standard has it, and the person that a quotation is by."""
    written = g2.dumps(story()).decode()
    for part in (
        'guid="tarn.1" version="1" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en"',
        '<provider literal="Tarn_Press"><name>Tarn Press</name></provider>',
        "<versionCreated>2020-10-13T00:00:00</versionCreated><firstCreated>2020-10-12T10:15:00Z</firstCreated>",
        "<contentCreated>2020-10-12T10:15:00Z</contentCreated><contentModified>2020-10-13</contentModified>",
        '<located literal="TARN"><name>TARN</name></located><creator literal="Ada_Moe"><name>Ada Moe</name></creator>',
        ">https://example.org/?a=1&amp;b=2</altId>",
        '<headline rank="1">Goat &amp; &lt;kid&gt; free</headline>',
        "<dateline>TARN, Oct. 12 (TPA) —</dateline><by>By Ada Moe</by><creditline>Tarn Press</creditline>",
        '<description role="drol:summary">It ran</description>',
        '<inlineRef idrefs="a1.1" type="cpnat:person" confidence="90" literal="Bo_Ek"><name>Bo Ek</name></inlineRef>',
        '<inlineXML contenttype="application/nitf+xml"><nitf ',
        '<q id="a1.1" quote-source="Bo Ek">“It’s free,”</q> said Bo Ek.',
    ):
        assert part in written


def test_without_the_native_part_the_fields_are_read() -> None:
    """What is in view is enough for the fields, and a day without a time stays one."""
    article, read = story(), g2.loads(without_native(g2.dumps(story())))
    check_places(read)
    for name in ("headline", "byline", "dateline", "id", "url", "provider", "language"):
        assert str(getattr(read, name)) == str(getattr(article, name))
    assert words(read.paragraphs) == words(article.paragraphs)
    assert read.updated == article.updated
    assert read.published is not None
    assert read.published.datetime == datetime.datetime(2020, 10, 12, 10, 15, tzinfo=datetime.UTC)
    assert [x.speaker for x in read.attributions] == [x.speaker for x in article.attributions]


def test_what_is_not_known_is_not_read_back() -> None:
    """The id and the date that the schema wants and the article has not are no id and no date."""
    read = g2.loads(without_native(g2.dumps(Article(headline="Goat free"))))
    assert (read.id, read.published, read.updated, read.provider) == (None, None, None, None)


@given(articles(characters=st.characters() | st.sampled_from(HARD)))
@example(Article(text=HARD, headline=HARD, id=HARD, url=HARD, provider=HARD, language=HARD, paragraphs=[HARD]))
@example(Article(paragraphs=["\ud83d\ude00"], url="\\x00 \\\\xd83d \\xd83d"))
def test_round_trip(article: Article) -> None:
    """Any article comes back equal, with every field and span; as text, too."""
    written = g2.dumps(article)
    assert g2.loads(written) == article
    assert g2.loads(written.decode()) == article
    assert g2.loads_all(written) == (article,)


@pytest.mark.corpus
@settings(max_examples=200)
@given(article=articles(characters=st.characters() | st.sampled_from(HARD)))
@example(article=Article(id=HARD, url=HARD, provider=HARD, language=HARD, agencies=[HARD]))
def test_any_article_is_written_valid(schema: Any, article: Article) -> None:
    """The schemas take whatever is written."""
    schema(g2.dumps(article))


@pytest.mark.corpus
@pytest.mark.slow
@settings(max_examples=2000)
@given(article=articles())
def test_two_thousand_articles(schema: Any, article: Article) -> None:
    """All are valid and come back equal."""
    written = g2.dumps(article)
    schema(written)
    assert g2.loads(written) == article


@pytest.mark.corpus
def test_real_stories(schema: Any, shared: Path) -> None:
    """Two hundred parsed stories are valid, come back equal, and are read from what is in view without a fault."""
    paths = sorted((shared / "corpus" / "layout" / "texts").rglob("*.txt"))[::4][:200]
    assert len(paths) == 200
    for path in paths:
        article = nm.parse(path.read_bytes())
        written = g2.dumps(article)
        schema(written)
        assert g2.loads(written) == article
        seen = g2.loads(without_native(written))
        check_places(seen)
        assert len(seen.paragraphs) == len(article.paragraphs)


@given(articles())
def test_changed_spelling_changes_nothing(article: Article) -> None:
    """A document that another program wrote anew, with the same content, still gives the same article."""
    assert g2.loads(g2.dumps(article).replace(b"<itemMeta>", b"<itemMeta >\n")) == article


def test_what_another_program_changed_wins() -> None:
    """A changed headline and paragraph are those of the article read; the rest is as it was."""
    native, head, seen = g2.dumps(story()).decode().partition("<itemMeta>")
    seen = seen.replace("Goat &amp; &lt;kid&gt; free", "Goat free").replace("A goat ran.", "A goat fled.")
    read = g2.loads(native + head + seen)
    assert read.headline == nm.Mention("Goat free")
    assert words(read.paragraphs) == ["TARN, Oct. 12 (TPA) — A goat fled.", "“It’s free,” said Bo Ek."]
    assert (read.byline, read.attributions) == (story().byline, story().attributions)


def test_item_within_a_message_keeps_its_article() -> None:
    """Our items can be put into a message of somebody else's."""
    items = [Article(headline=f"Goat {n}", paragraphs=["It ran."], id=f"g{n}", offset=n) for n in range(3)]
    written = b"".join(g2.dumps(article).partition(b"?>")[2] for article in items)
    message = b'<newsMessage xmlns="' + NAR.encode() + b'"><itemSet>' + written + b"</itemSet></newsMessage>"
    assert g2.loads_all(message) == tuple(items)


def test_speed(page: str) -> None:
    """A thousand stories are written, and five hundred read, in well under the time that is allowed for them."""
    article = nm.parse(page * 4)
    written = g2.dumps(article)
    # Half of the aim, for machines that do other things too.
    assert seconds(lambda: g2.dumps(article), 30) < 1 / 500
    assert seconds(lambda: g2.loads(written), 30) < 1 / 250


def test_examples_of_the_page() -> None:
    """What the page about the format shows is what comes out."""
    result = doctest.testfile(str(DOCS / "newsml-g2.md"), module_relative=False, globs={"nm": nm}, encoding="utf-8")
    assert result.attempted > 0
    assert result.failed == 0


def test_document_as_text_gives_its_lines_their_places() -> None:
    """NITF in CDATA is read as NITF: what stands above its text is no paragraph."""
    head = "<body.head><hedline><hl1>Goat</hl1></hedline><byline>By Ada Moe</byline></body.head>"
    data = f"<inlineXML><![CDATA[<nitf><body>{head}<p>One.</p></body></nitf>]]></inlineXML>"
    article = g2.loads(item("", "", data))
    assert (str(article.headline), str(article.byline)) == ("Goat", "By Ada Moe")
    assert words(article.paragraphs) == ["One."]


def test_every_piece_without_a_place_is_told() -> None:
    """Of a body in elements that nobody knows none is lost in silence."""
    told = unplaced(g2.loads(item("", "", "<inlineXML><x>One.</x><y>Two.</y></inlineXML>")))
    assert "One." in told
    assert "Two." in told
