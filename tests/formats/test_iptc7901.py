from __future__ import annotations

import datetime
import re
from pathlib import Path

import attrs
import pytest

import newsmodel as nm
from newsmodel import Article, BlockKind, FormatError, ProblemCode
from newsmodel.formats import iptc7901

MESSAGE = (
    "\x01eca0124 3 i 41  dpa 1888\r\n\r\nHarbour/transport/\r\n\x02EXTRA\r\nFerry returns to Lunden after two years\r\n"
    "By Ida Moss, dpa =\r\n\r\nLunden (dpa) - The ferry to Selma sailed again on Monday, two years\r\n"
    'after it sank. "We are back," said the harbour master, Tom Hale.\r\n\r\nIt sails daily.\r\n\r\n'
    "# Notebook\r\n\r\n## Note to editors\r\n- adds quote\r\n\r\n* * * *\r\nNot for publication\r\n\r\n"
    "dpa im tho\r\n\r\n\x03212101 GMT Nov 18\r\n\x7f\r\n\x7f\x04"
)
UTC = datetime.UTC


def words(text: str) -> str:
    """Put words on one line."""
    return " ".join(text.split())


def test_a_message() -> None:
    """Every part of a transmission finds its field."""
    article = iptc7901.loads(MESSAGE)
    assert (article.id, article.provider) == ("eca0124", "dpa")
    assert article.headline == nm.Mention("Ferry returns to Lunden after two years", nm.Span(57, 96))
    assert article.byline is not None
    assert (article.byline.text, article.byline.authors, article.byline.agency) == (
        "By Ida Moss, dpa",
        ("Ida Moss",),
        "dpa",
    )
    assert article.dateline is not None
    assert (article.dateline.text, article.dateline.places) == ("Lunden (dpa) -", ("Lunden",))
    assert article.published is not None
    assert (article.published.text, article.published.zone) == ("212101 GMT Nov 18", "GMT")
    assert article.published.datetime == datetime.datetime(2018, 11, 21, 21, 1, tzinfo=UTC)
    first, second = (words(x.text) for x in article.paragraphs)
    assert first.startswith("Lunden (dpa) - The ferry to Selma sailed again on Monday, two years after it sank. ")
    assert first.endswith('"We are back," said the harbour master, Tom Hale.')
    assert second == "It sails daily."
    assert [x.text for x in article.end_notes] == ["dpa im tho"]
    (said,) = (x for x in article.attributions if x.quotes)
    assert (said.quotes[0].text, said.speaker and said.speaker.name) == ("We are back,", "Tom Hale")


def test_nothing_of_a_message_is_lost() -> None:
    """The text is the transmission, blocks tile it, spans slice it, and its envelope is in the metadata."""
    article = iptc7901.loads(MESSAGE)
    assert article.text == MESSAGE == "".join(article[block.span] for block in article.blocks)
    assert [article[x] for x in article.paragraphs] == [x.text for x in article.paragraphs]
    furniture = [words(article[b.span]) for b in article.blocks if b.kind is BlockKind.FURNITURE]
    assert furniture[:3] == ["\x01eca0124 3 i 41 dpa 1888", "Harbour/transport/", "\x02EXTRA"]
    assert article.problems == ()
    desk = article.metadata
    assert (desk.priority, desk.slugline, desk.word_count) == (3, "Harbour/transport", 41)
    assert (desk.keywords, desk.subjects) == (("Harbour", "transport"), (nm.Concept(code="i", scheme="iptc7901"),))
    assert desk.editor_note
    assert all(line.span is not None and article[line.span] == line.text for line in desk.lines)


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("062130 Okt 24", datetime.datetime(2024, 10, 6, 21, 30)),  # noqa: DTZ001  # no zone is stated
        ("010005 Mär 99", datetime.datetime(1999, 3, 1, 0, 5)),  # noqa: DTZ001
        ("311200 UTC December 2025", datetime.datetime(2025, 12, 31, 12, tzinfo=UTC)),
        ("321200 GMT Nov 18", None),
        ("212561 GMT Nov 18", None),
        ("212101 GMT Foo 18", None),
    ],
)
def test_filing_times(line: str, moment: datetime.datetime | None) -> None:
    """A filing line is read in English and German, with and without a zone; an impossible one gives no stamp."""
    published = iptc7901.loads(MESSAGE.replace("212101 GMT Nov 18", line)).published
    assert (published and published.datetime) == moment


def test_labels_and_a_teaser() -> None:
    """Brackets around the headline are labels, and what stands in front of the dateline is a summary."""
    text = MESSAGE.replace("EXTRA\r\n", "(Repeat)\r\n").replace(
        "Lunden (dpa)", "The ferry is back.\r\n\r\nLunden (dpa)"
    )
    article = iptc7901.loads(text.replace("By Ida Moss, dpa =", "(With photo) ="))
    assert article.headline is not None
    assert article.headline.text == "Ferry returns to Lunden after two years"
    assert [x.text for x in article.summary] == ["The ferry is back."]
    assert len(article.paragraphs) == 2
    assert article.byline is None


def test_a_headline_of_two_lines() -> None:
    """A headline that is broken over lines is one."""
    article = iptc7901.loads(MESSAGE.replace("EXTRA", "Harbour master:").replace("\r\nBy Ida Moss, dpa", ""))
    assert article.headline is not None
    assert article.headline.text == "Harbour master:\r\nFerry returns to Lunden after two years"


def test_indented_paragraphs() -> None:
    """Where paragraphs have no blank line between them an indent opens one."""
    body = "Lunden (dpa) - The ferry is\r\nback.\r\n   It sails daily.\r\n   It is\r\nblue.\r\n"
    text = f"\x01eca0124 3 i 41  dpa 1888\r\n\x02Ferry returns =\r\n\r\n{body}dpa im tho\r\n\x03212101 GMT Nov 18"
    article = iptc7901.loads(text)
    assert [words(x.text) for x in article.paragraphs] == [
        "Lunden (dpa) - The ferry is back.",
        "It sails daily.",
        "It is blue.",
    ]
    assert [x.text for x in article.end_notes] == ["dpa im tho"]


def test_a_message_that_lost_its_controls() -> None:
    """Without control characters the header, the "=" and the filing line still tell the parts."""
    text = re.sub("[\x01-\x04\x7f]", "", MESSAGE)
    article, whole = iptc7901.loads(text), iptc7901.loads(MESSAGE)
    assert article.headline is not None
    assert whole.headline is not None
    assert article.headline.text == whole.headline.text
    assert [x.text for x in article.paragraphs] == [x.text for x in whole.paragraphs]
    assert article.published is not None
    assert article.published.datetime == datetime.datetime(2018, 11, 21, 21, 1, tzinfo=UTC)


def test_a_header_of_another_shape() -> None:
    """A header that cannot be read is named in a problem, as long as the controls tell what it is."""
    article = iptc7901.loads(MESSAGE.replace("eca0124 3 i 41  dpa 1888", "ECA/0124 urgent"))
    assert (article.id, article.provider) == (None, None)
    assert (article.headline and article.headline.text) == "Ferry returns to Lunden after two years"
    assert article.problems[0].message == "no field for header: ECA/0124 urgent"


def test_lines_above_the_header() -> None:
    """What an older envelope puts in front of the header is furniture."""
    article = iptc7901.loads("\x00\r\nZCZC ABC123\r\n" + MESSAGE)
    assert article.id == "eca0124"
    assert [article[b.span] for b in article.blocks[:2]] == ["\x00\r\n", "ZCZC ABC123\r\n"]


def test_several_messages() -> None:
    """Transmissions follow on one another; their texts joined are the file."""
    first, second = iptc7901.loads_all("\r\n" + MESSAGE + "\r\n\x16\x16" + MESSAGE.replace("eca0124", "eca0125"))
    assert (first.id, second.id) == ("eca0124", "eca0125")
    assert second.offset == len(first.text)
    assert second.text.startswith("\x16\x16\x01eca0125")
    assert iptc7901.loads("\r\n" + MESSAGE + MESSAGE).text == "\r\n" + MESSAGE


def test_other_encodings() -> None:
    """Bytes that are no UTF-8 are Windows-1252, and a problem says so."""
    article = iptc7901.loads(MESSAGE.replace("Moss", "Möss").encode("windows-1252"))
    assert article.byline is not None
    assert article.byline.authors == ("Ida Möss",)
    assert article.problems[0].code is ProblemCode.ENCODING_GUESSED


@pytest.mark.parametrize(
    "data", ["", "\x01", "Bridge reopens\n\nTARN: Cars crossed.", "\x01eca 3 i 380", "{}", b"\xff\xfe"]
)
def test_what_is_no_message(data: str | bytes) -> None:
    """What has no header is refused, with line and column."""
    with pytest.raises(FormatError, match=r"line \d+, column \d+: expected a header"):
        iptc7901.loads(data)


# ---------------------------------------------------------------- writing


def test_written_message() -> None:
    """A story comes out as a transmission with its envelope."""
    article = Article(
        headline="Ferry returns",
        byline="By Ida Moss",
        dateline="LUNDEN:",
        paragraphs=["The ferry to Selma sailed again on Monday, two years after it sank at its moorings."],
        end_notes=["im/tho"],
        updated=datetime.datetime(2018, 11, 21, 22, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=1))),
        provider="Tarn Wire",
        id="eca0124",
    )
    assert iptc7901.dumps(article) == (
        "\x01eca0124 4 i 17  Tarn Wire 0000\r\n\r\n\x02Ferry returns\r\nBy Ida Moss =\r\n\r\n"
        "LUNDEN: The ferry to Selma sailed again on Monday, two years after it\r\nsank at its moorings.\r\n\r\n"
        "im/tho\r\n\r\n\x03212101 GMT Nov 18\r\n\x7f\r\n\x7f\x04\r\n"
    )


def test_written_and_read(story: Article) -> None:
    """What the format has a place for comes back."""
    again = iptc7901.loads(iptc7901.dumps(story))
    assert (again.headline and again.headline.text) == (story.headline and story.headline.text)
    assert again.byline is not None
    assert story.byline is not None
    assert again.byline.authors == story.byline.authors
    assert [words(x.text) for x in again.paragraphs] == [words(x.text) for x in story.paragraphs]
    assert [x.text for x in again.summary] == [x.text for x in story.summary]
    assert [x.text for x in again.end_notes] == [x.text for x in story.end_notes]
    assert again.published is not None
    assert story.updated is not None
    assert again.published.datetime == story.updated.datetime
    assert again.provider == story.provider


@pytest.mark.parametrize("stamp", [None, datetime.date(2020, 2, 3)])
def test_no_filing_time_is_invented(stamp: datetime.date | None) -> None:
    """Where no time of day is known there is no filing line."""
    written = iptc7901.dumps(Article(headline="Ferry returns", published=stamp))
    assert "\x03\r\n" in written
    assert iptc7901.loads(written).published is None


def test_control_characters_cannot_break_out() -> None:
    """Words that hold the format's controls, or sequences for a terminal, cannot end the message or begin another."""
    evil = "x\x03010101 GMT Jan 70\r\n\x7f\x04\x01eca0001 1 i 1  fake\r\n\x02Fake =\r\n\x1b[2J"
    article = Article(headline=evil, byline=evil, paragraphs=[evil], end_notes=[evil], provider=evil, summary=[evil])
    written = iptc7901.dumps(article)
    assert [written.count(x) for x in "\x01\x02\x03\x04\x1b"] == [1, 1, 1, 1, 0]
    assert len(iptc7901.loads_all(written)) == 1


@pytest.mark.corpus
def test_corpus_stories(corpus_articles: tuple[Article, ...]) -> None:
    """Real stories are sent and received with headline, dateline and every word of the body."""
    for article in corpus_articles:
        again = iptc7901.loads(iptc7901.dumps(article))
        if article.headline is not None:
            assert again.headline is not None
            assert words(again.headline.text).rstrip("= ") == _clean(article.headline.text).rstrip("= ")
        sent = " ".join(_clean(x.text) for x in article.paragraphs)
        held = words(again.text)
        assert all(word in held for word in sent.split())


def _clean(text: str) -> str:
    return words(re.sub("[\x00-\x08\x0e-\x1f\x7f-\x9f]", "", words(text)))


# ---------------------------------------------------------------- real transmissions, read by eye

EXPECTED = {
    "samples/iptc-7901/dpa_eil.iptc": (
        ("bdt0000", "dpa", "Grünen-Spitze tritt nach Wahlniederlagen ab", None, "Berlin (dpa) -"),
        (
            "2024-09-25T10:37:00",
            0,
            1,
            "Die Grünen-Spitze zieht nach",
            "«Table Media» berichtet.",
            "dpa abc yydd n1 sku",
        ),
    ),
    "samples/iptc-7901/dpa_lesestuecke.iptc": (
        ("bdt0000", "dpa", "Folgende Lesestücke des Ressorts Politik sind weiter aktuell", None, None),
        ("2024-09-25T11:00:00", 0, 8, "Fragen-und-Antworten", "https://dpaq.de/0YRQMY0", "dpa yyzz s5 vee"),
    ),
    "samples/iptc-7901/dpa_nsb-n1.iptc": (
        ("nsb0000", "lni", "Baum auf Bahnstrecke bei Peine - Verspätungen", None, "Peine (dpa/lni) -"),
        ("2024-09-25T18:52:00", 1, 1, "Ein umgestürzter Baum hat", "ergänzte der Sprecher.", "dpa koe yyno n1 sck"),
    ),
    "samples/iptc-7901/dpa_spe-tab.iptc": (
        ("spe0000", "dpa-spe", "Ergebnisse und Tabelle Fußball-Bundesliga, Männer", None, None),
        ("2024-10-06T21:30:00", 0, 5, "6. Spieltag:", "| 17.30 |", None),
    ),
    "corpus/layout/texts/superdesk-dpa_four_line.txt": (
        (
            *("eca0003", "dpa", "Switzerland joins list of countries resisting UN migration pact"),
            *("By dpa correspondents", "Geneva (dpa) -"),
        ),
        ("2018-11-21T23:22:00+00:00", 0, 15, "Switzerland is joining", None, "dpa al rmo hct rmo"),
    ),
    "corpus/layout/texts/superdesk-dpa_two_by_line.txt": (
        (
            *("ecp0007", "dpa-tns", "Chiefs-Rams 2.0? Would be a fun Super Bowl, but don't count on it"),
            *("By Tom Krasovic, The San Diego Union-Tribune", "San Diego (tca/dpa) -"),
        ),
        ("2018-11-21T12:59:00", 0, 35, "History says this", "firming its defence.", "dpa tca bag"),
    ),
    "corpus/layout/texts/superdesk-dpa_two_line.txt": (
        (
            *("eca0124", "dpa", "Peace talks on Yemen to take place in Sweden next month, Mattis says"),
            *(None, "Washington (dpa) -"),
        ),
        ("2018-11-21T21:01:00+00:00", 0, 4, "US Defence Secretary", "decreased considerably.", "dpa grj rmo"),
    ),
}


@pytest.mark.corpus
@pytest.mark.parametrize("name", EXPECTED)
def test_real_messages(name: str, shared: Path) -> None:
    """Real transmissions of dpa are read as a person reads them."""
    article = iptc7901.loads((shared / name).read_bytes())
    top, (moment, points, paragraphs, first, last, note) = EXPECTED[name]
    values = (article.headline, article.byline, article.dateline)
    assert (article.id, article.provider, *(x and x.text for x in values)) == top
    assert article.published is not None
    assert article.published.datetime == datetime.datetime.fromisoformat(moment)
    assert (len(article.summary), len(article.paragraphs)) == (points, paragraphs)
    assert (article.lede or "").startswith(first)
    assert last is None or words(article.paragraphs[-1].text).endswith(last)
    assert [x.text for x in article.end_notes] == ([] if note is None else [note])
    assert "".join(article[block.span] for block in article.blocks) == article.text
    assert attrs.evolve(article, problems=()).problems == ()


def test_nothing_made_up_is_read() -> None:
    """A story without headline and provider has none when it is read, whatever agencies it names."""
    read = iptc7901.loads(iptc7901.dumps(nm.Article(paragraphs=["It rained."], agencies=["AFP"])))
    assert (read.headline, read.provider, read.id, read.byline) == (None, None, None, None)
    assert [x.text for x in read.paragraphs] == ["It rained."]


def test_the_first_of_several_stories_is_not_alone() -> None:
    """A problem says that a transmission holds more stories."""
    read = iptc7901.loads(MESSAGE + MESSAGE)
    assert read.problems[0].code is ProblemCode.SEVERAL_STORIES


def test_keywords_need_no_slash() -> None:
    """All lines between header and start of text are keywords, whatever they end in."""
    text = (
        "\x01bkn0142 4 pl 21 xxab KNA 170123-89-00065\r\nCouncil/Children\r\n"
        "\x02Council counts children=\r\nTarn (KNA) The council has counted all children.\r\n\x03231453 JAN 17\r\n\x04"
    )
    article = iptc7901.loads(text)
    assert article.headline is not None
    assert article.headline.text == "Council counts children"
    assert article.provider == "KNA"
    assert article.dateline is not None
    assert (article.dateline.text, article.dateline.places, article.dateline.agency) == ("Tarn (KNA)", ("Tarn",), "KNA")
    told = {problem.message for problem in article.problems}
    assert told >= {"no field for service: xxab KNA 170123-89-00065"}
    assert article.metadata.slugline == "Council/Children"


def test_keywords_of_a_copy_without_controls() -> None:
    """Where the controls are lost, the part that ends in "=" is the headline, and the part above it the keywords."""
    text = (
        "bsf037 4 su 74 gef 1388\n\nHarbour expenses\n\nHarbour expenses:\nThe affair has marked the council =\n\n"
        "Tarn (ats) The affair of the expenses has shaken the council.\n\nIt will meet.\n\n(SDA/mf ba)\n\n211005 jan 19"
    )
    article = iptc7901.loads(text)
    assert article.headline is not None
    assert words(article.headline.text) == "Harbour expenses: The affair has marked the council"
    assert article.dateline is not None
    assert (article.dateline.text, article.dateline.agency) == ("Tarn (ats)", "ats")
    assert [x.text for x in article.paragraphs][1:] == ["It will meet."]
    assert [x.text for x in article.end_notes] == ["(SDA/mf ba)"]
    assert article.metadata.keywords == ("Harbour expenses",)
    assert article.text == "".join(article[block.span] for block in article.blocks)


BARE = """EXT010 3 GEN 0336 F BELGA-0102
RAVEL/FOUR/
Le four de Ravel est froid depuis lundi

   RAVEL 15/06 (BELGA) = Le four de la verrerie est froid, a annoncé lundi
le maire.
   Il sera rallumé en mai.
./.{desk}
150920 JUN 07
"""


@pytest.mark.parametrize("desk", ["", "KLM"])
def test_a_transmission_without_controls(desk: str) -> None:
    """Without control characters and "=", a blank line ends the headline, and "./." the story."""
    article = nm.loads(BARE.format(desk=desk))
    assert str(article.headline) == "Le four de Ravel est froid depuis lundi"
    assert article.metadata.slugline == "RAVEL/FOUR"
    assert (article.id, article.provider, article.metadata.word_count) == ("EXT010", "BELGA", 336)
    assert [str(x).split()[0] for x in article.paragraphs] == ["RAVEL", "Il"]
    assert article.paragraphs[-1].text == "Il sera rallumé en mai."
    assert article.dateline is not None
    assert (article.dateline.places, str(article.dateline.date), article.dateline.agency) == (
        ("RAVEL",),
        "2007-06-15",
        "BELGA",
    )
    assert article.published is not None
    assert str(article.published.date) == "2007-06-15"


def test_copy_that_only_begins_like_a_header() -> None:
    """A line like a header makes no transmission of copy that has no keywords below it."""
    assert (
        nm.formats.guess("EXT010 3 GEN 0336\nThe kiln at Ravel is cold.\n\nIt was lit/\nIt went out.\n") != "iptc7901"
    )
