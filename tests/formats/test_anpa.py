from __future__ import annotations

import datetime
from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel import Article, BlockKind, FormatError
from newsmodel.formats import anpa

MESSAGE = (
    "\x16\x16\x01W2607\x1f-----\r\nr a \x13\x11 BC-US--Ferry-Lunden 1stLd-Writethru   11-13 0042\r\n"
    "\x02^BC-US--Ferry-Lunden, 1st Ld-Writethru,0042<\r\n^Ferry returns to Lunden after two years<\r\n"
    "^AP Photo SDDD101<\r\n^Eds: Adds quote.<\r\n^By IDA MOSS and TOM HALE=\r\n^Associated Press=\r\n"
    "\t   LUNDEN, Tarn (AP) _ The ferry to Selma sailed again on Monday.\r\n"
    "\t   ``We are back,'' said the harbour master, Emil Radu.\r\n^IT WAS BLUE=\r\n\t   Now it is red.\r\n\t   ___\r\n"
    "\t   Editing by Jo Lund\r\n\r\n\x03\t   AP-WF-11-13-13 0745GMT<\r\n\r\n"
)


def test_a_message() -> None:
    """Every part of a transmission finds its field."""
    article = anpa.loads(MESSAGE)
    assert (article.id, article.provider) == ("W2607", "AP")
    assert article.headline is not None
    assert article.headline.text == "Ferry returns to Lunden after two years"
    assert article.byline is not None
    assert article.byline.text == "By IDA MOSS and TOM HALE"
    assert (article.byline.authors, article.byline.agency) == (("IDA MOSS", "TOM HALE"), "Associated Press")
    assert article.dateline is not None
    assert (article.dateline.text, article.dateline.agency) == ("LUNDEN, Tarn (AP) _", "AP")
    assert [x.text for x in article.subheads] == ["IT WAS BLUE"]
    assert [x.text for x in article.paragraphs] == [
        "LUNDEN, Tarn (AP) _ The ferry to Selma sailed again on Monday.",
        "``We are back,'' said the harbour master, Emil Radu.",
        "Now it is red.",
    ]
    assert [x.text for x in article.end_notes] == ["Editing by Jo Lund", "AP-WF-11-13-13 0745GMT"]
    assert article.published is not None
    assert article.published.datetime == datetime.datetime(2013, 11, 13, 7, 45, tzinfo=datetime.UTC)
    assert [x.speaker and x.speaker.name for x in article.attributions if x.quotes] == ["Emil Radu"]


def test_nothing_of_a_message_is_lost() -> None:
    """The text is the transmission, blocks tile it, and its envelope is in the metadata."""
    article = anpa.loads(MESSAGE)
    assert article.text == MESSAGE == "".join(article[block.span] for block in article.blocks)
    for value in (article.headline, article.byline, article.dateline, *article.subheads, *article.end_notes):
        assert value is not None
        assert article[value.span or nm.Span(0, 0)] == value.text
    assert article.problems == ()
    desk = article.metadata
    assert (desk.priority, desk.slugline, desk.word_count) == (4, "BC-US--Ferry-Lunden", 42)
    assert desk.subjects == (nm.Concept(code="a", scheme="anpa1312"),)
    assert (desk.editor_note or "").startswith("AP Photo")
    assert all(line.span is not None and article[line.span] == line.text for line in desk.lines)


def test_a_table() -> None:
    """Rows of a table are one block of the body, and the centred lines around them are subheads."""
    text = MESSAGE.replace("\t   Now it is red.", "^;W;L;Pct\r\nSelma;23;13;.639\r\nBrenna;24;14;.632")
    article = anpa.loads(text)
    assert article.paragraphs[-1].text == ";W;L;Pct\r\nSelma;23;13;.639\r\nBrenna;24;14;.632"


def test_an_older_shape() -> None:
    """Lines in small letters, a slug without its mark and a tab alone before paragraphs are read as well."""
    text = (
        "\x16\x16\x01V1234\x1ftarn-\x7f\x7f\nu i \x13\x11 am-tarn-vote 12-03 0234\n\x02am-tarn-vote,234\n^TARN VOTES<\n"
        "^By Ida Moss=\n\tTARN, Dec. 3 (AP) - The village voted.\n\tIt said yes.\n\x03ap-ny-12-03-13 0001EST\n"
    )
    article = anpa.loads(text)
    assert (article.headline and article.headline.text) == "TARN VOTES"
    assert [x.text for x in article.paragraphs] == ["TARN, Dec. 3 (AP) - The village voted.", "It said yes."]
    assert (article.provider, article.dateline and article.dateline.date) == ("AP", nm.PartialDate(2013, 12, 3))
    assert article.published is not None
    assert article.published.datetime == datetime.datetime.fromisoformat("2013-12-03T00:01:00-05:00")


def test_lines_above_the_envelope() -> None:
    """What stands in front of the service line is furniture."""
    article = anpa.loads("ZCZC 12\r\n\r\n" + MESSAGE)
    assert article.id == "W2607"
    assert article[article.blocks[0].span] == "ZCZC 12\r\n"


def test_several_messages() -> None:
    """Transmissions follow on one another; their texts joined are the file."""
    first, second = anpa.loads_all(MESSAGE + MESSAGE.replace("W2607", "W2608"))
    assert (first.id, second.id, second.offset) == ("W2607", "W2608", len(MESSAGE))
    assert first.text + second.text == MESSAGE + MESSAGE.replace("W2607", "W2608")


@pytest.mark.parametrize(
    "data", ["", "\x16\x16\x01", "W2607asian", "W2607asian\nBridge reopens", "Bridge\n\nTARN: Cars crossed.", "{}"]
)
def test_what_is_no_message(data: str) -> None:
    """What has no service line and routing line is refused, with line and column."""
    with pytest.raises(FormatError, match=r"line \d+, column \d+: expected a service line"):
        anpa.loads(data)


# ---------------------------------------------------------------- writing


def test_written_message() -> None:
    """A story comes out as a transmission, with the marks that teleprinters have."""
    article = Article(
        headline="Ferry returns",
        byline="By Ida Moss",
        dateline=nm.Dateline(places=["LUNDEN"], agency="AP"),
        paragraphs=["The ferry is back — “at last,” Tom Hale said."],
        published=datetime.datetime(2018, 11, 21, 22, 1, tzinfo=datetime.UTC),
        provider="AP",
        id="W2607",
    )
    assert anpa.dumps(article) == (
        "\x16\x16\x01W2607\x1f-----\r\nr i \x13\x11 BC-Ferry-returns 11-21 0013\r\n\x02^BC-Ferry-returns,013<\r\n"
        "^Ferry returns<\r\n^By Ida Moss=\r\n\t   LUNDEN (AP) - The ferry is back _ ``at last,'' Tom Hale said.\r\n\r\n"
        "\x03AP-WF-11-21-18 2201GMT\r\n"
    )


def test_written_and_read(story: Article) -> None:
    """What the format has a place for comes back, quotation marks in the manner of the wire."""
    again = anpa.loads(anpa.dumps(story))
    assert (again.headline and again.headline.text) == (story.headline and story.headline.text)
    assert again.byline is not None
    assert story.byline is not None
    assert again.byline.authors == story.byline.authors
    to_wire = str.maketrans({"“": "``", "”": "''", "\xa0": " "})
    assert [x.text for x in again.paragraphs] == [x.text.translate(to_wire) for x in story.paragraphs]
    assert [x.text for x in again.summary] == [x.text for x in story.summary]
    assert again.end_notes[0].text == story.end_notes[0].text
    assert again.published is not None
    assert story.updated is not None
    assert again.published.datetime == story.updated.datetime


def test_no_time_is_invented() -> None:
    """Where no time of day is known there is no closing line, and none is read."""
    again = anpa.loads(anpa.dumps(Article(headline="Ferry returns", paragraphs=["It is back."])))
    assert (again.published, again.end_notes, again.id, again.provider) == (None, (), None, None)


def test_control_characters_cannot_break_out() -> None:
    """Words that hold the format's controls and marks cannot end the message or begin another."""
    evil = "x\x03AP-WF-11-13-13 0745GMT\r\n\x16\x16\x01W0001\x1f\r\n\x02^<"
    article = Article(headline=evil, byline=evil, paragraphs=[evil], end_notes=[evil], provider=evil, summary=[evil])
    written = anpa.dumps(article)
    assert [written.count(x) for x in "\x01\x02\x03\x1f"] == [1, 1, 1, 1]
    assert len(anpa.loads_all(written)) == 1


@pytest.mark.corpus
def test_corpus_stories(corpus_articles: tuple[Article, ...]) -> None:
    """Real stories are sent and received; each is one story with its body."""
    for article in corpus_articles:
        (again,) = anpa.loads_all(anpa.dumps(article))
        assert len(again.paragraphs) + len(again.summary) + len(again.end_notes) >= len(article.paragraphs) * 0.9
        assert "".join(again[block.span] for block in again.blocks) == again.text


# ---------------------------------------------------------------- real transmissions, read by eye


@pytest.mark.corpus
def test_a_story_of_two_writers(shared: Path) -> None:
    """The first sample is read as a person reads it."""
    article = anpa.loads((shared / "corpus/layout/texts/superdesk-anpa-2.txt").read_bytes())
    assert (article.id, article.headline and article.headline.text) == (
        "W2607",
        "Prairies vanish in the US push for green energy",
    )
    assert article.byline is not None
    assert article.byline.authors == ("CHET BROKAW", "JACK GILLUM")
    assert article.byline.agency == "Associated Press"
    assert article.dateline is not None
    assert article.dateline.places == ("ROSCOE, South Dakota",)
    assert article.published is not None
    assert article.published.datetime == datetime.datetime(2013, 11, 13, 7, 45, tzinfo=datetime.UTC)
    assert len([b for b in article.blocks if b.kind is BlockKind.PARAGRAPH]) == len(article.paragraphs)
    assert article.paragraphs[3].text.startswith("``It's not hard to do the math there")
    assert article.end_notes[-1].text == "AP-WF-11-13-13 0745GMT"


@pytest.mark.corpus
def test_a_story_of_one_writer(shared: Path) -> None:
    """The second sample is read as a person reads it."""
    article = anpa.loads((shared / "corpus/layout/texts/superdesk-ap_anpa-4.txt").read_bytes())
    assert (article.id, article.headline and article.headline.text) == (
        "W2346",
        "AP Exclusive: China lawyer's family says US helped them flee",
    )
    assert article.byline is not None
    assert article.byline.authors == ("GERRY SHIH",)
    assert article.dateline is not None
    assert article.dateline.text == "BEIJING (AP) _"
    assert article.published is not None
    assert article.published.datetime == datetime.datetime(2017, 5, 9, 0, 56, tzinfo=datetime.UTC)
    assert article.end_notes[-1].text == "AP-WF-05-09-17 0056GMT"


def test_a_header_line_with_semicolons() -> None:
    """A header line with both its marks is one, however many semicolons it has; the byline below it is read."""
    text = (
        "W2422asian\nr a BC-3Things-Today     09-04 0813\n^BC-3 Things-Today,364<\n^Three things for today<\n"
        "^Boats return; Council meets; Gulls leave<\n^AP Photo XRE109<\n^By The Associated Press=\n"
        "\t   What will be talked about today:\n\n\t   AP-WF-09-04-19 1029GMT<\n"
    )
    article = anpa.loads(text)
    assert article.byline is not None
    assert article.byline.agency == "The Associated Press"
    assert [x.text for x in article.subheads] == ["Boats return; Council meets; Gulls leave"]
    assert [x.text for x in article.paragraphs] == ["What will be talked about today:"]


def test_a_copy_without_marks() -> None:
    """The slug is known by the routing line; a sign-off and a stamp at the margin are end notes."""
    text = (
        "a0105KYODOkoko-\nu s BC-Harbour-Cup   09-12 0344\nBC-Harbour-Cup\nRowing: Reds claim harbour cup\n"
        "     SELMA, Japan, Dec. 9 Kyodo - The Reds claimed the cup on Sunday \nin fog.\n     They rowed well.\n"
        "==Kyodo\nKWS-21:37-09-12-18\n"
    )
    article = anpa.loads(text)
    assert article.headline is not None
    assert article.headline.text == "Rowing: Reds claim harbour cup"
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.agency) == (("SELMA, Japan",), "Kyodo")
    assert [x.text for x in article.paragraphs][1:] == ["They rowed well."]
    assert [x.text for x in article.end_notes] == ["==Kyodo", "KWS-21:37-09-12-18"]
    assert article.subheads == ()


def test_a_row_at_the_margin_is_no_sign_off() -> None:
    """What looks like a sign-off is one only where nothing but such lines follow."""
    text = (
        "a0105KYODOkoko-\nu s BC-Harbour-Cup   09-12 0344\nBC-Harbour-Cup\nRowing: Reds claim harbour cup\n"
        "     The Reds beat all others.\nRED/BLU\n     They rowed well.\n==Kyodo\n"
    )
    article = anpa.loads(text)
    assert [x.text for x in article.paragraphs] == ["The Reds beat all others.\nRED/BLU", "They rowed well."]
    assert [x.text for x in article.end_notes] == ["==Kyodo"]


LAID_OUT = (
    "\x16\x16\x01z6715\x1fravel\r\nr z\x13\x11 BC-RVL--Kiln-Stea 1stLd-Writethru   02-20 0500\r\n"
    "\x02^BC-RVL--Kiln-Steam Age, 1st Ld-Writethru,416<\r\n^Kiln goes out<\r\n^AP Photo XX101<\r\n"
    "^Eds: Updates with prices.<\r\n^The kiln of Ravel went out on Monday after ten weeks of steam.<\r\n"
    "^By IDA MOSS=\r\n^AP Kiln Writer=\r\n\t   RAVEL (AP) _ The kiln went out on Monday.\r\n"
    "\t   COLD START\r\n\t   It is cold in Ravel.\r\n\x08Ravel;1;2\r\n\x08Tarn;3;4\r\n^END<\r\n"
    "\x03AP-WF-02-20-31 0337GMT<\r\n"
)


def test_header_lines_and_labels() -> None:
    """Slug and version in full, summary, role below the byline, subheads in capitals, rows of a table, the end."""
    article = nm.loads(LAID_OUT, "anpa")
    assert (article.metadata.slugline, article.metadata.version) == ("BC-RVL--Kiln-Steam Age", "1st Ld-Writethru")
    assert article.metadata.editor_note == "AP Photo XX101\nUpdates with prices."
    assert [x.text[:8] for x in article.summary] == ["The kiln"]
    assert article.byline is not None
    assert (article.byline.authors, article.byline.agency) == (("IDA MOSS",), "AP")
    assert article.byline.role == "AP Kiln Writer"
    assert [x.text for x in article.subheads] == ["COLD START"]
    assert [x.text for x in article.paragraphs][-2:] == ["Ravel;1;2", "Tarn;3;4"]
    assert article.end_notes[0].text == "END"
    assert "".join(article[block.span] for block in article.blocks) == article.text


def test_a_service_line_of_two_names() -> None:
    """A service line may name the agency and the service, and its headline end in a plus."""
    head = "\x01a0105KYODO\x1fravel-\r\nu s\x14\x12 BC-Ravel-Kiln   09-12 0344\r\n\x02BC-Ravel-Kiln\r\n"
    article = nm.loads(f"{head}Kiln goes out+\r\n     RAVEL, Dec. 9 Kyodo - It is cold.\r\n     It smokes.\r\n\x03\r\n")
    assert (article.id, str(article.headline)) == ("a0105", "Kiln goes out")
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.agency) == (("RAVEL",), "Kyodo")
    assert len(article.paragraphs) == 2


@pytest.mark.parametrize("words", ["KILN GOES OUT", "KL"])
def test_paragraphs_in_capitals_come_back(words: str) -> None:
    """A paragraph in capitals that is written is read as a paragraph again."""
    story = nm.Article(headline="Kiln", paragraphs=[words, "It is cold.", words, "It smokes."])
    assert [x.text for x in nm.loads(nm.dumps(story, "anpa"), "anpa").paragraphs] == [
        words,
        "It is cold.",
        words,
        "It smokes.",
    ]
