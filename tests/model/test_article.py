from __future__ import annotations

import datetime
from typing import Any

import attrs
import pytest

import newsmodel as nm
from newsmodel import Article, InputError

RADU = nm.Speaker("Emil Radu", label="the mayor", kind=nm.SpeakerKind.PERSON)
MONITOR = nm.Speaker(label="the Upper Tarn Observatory", anonymous=True)


def test_a_story_by_hand() -> None:
    """A headline and a paragraph are a whole story."""
    article = Article(headline="Bell returns", paragraphs=["It rang on Monday."])
    assert article.headline == nm.Mention("Bell returns")
    assert article.paragraphs == (nm.Mention("It rang on Monday."),)
    assert repr(article) == "<Article 'Bell returns', 1 paragraphs, 0 attributions>"
    assert repr(Article()) == "<Article without a headline, 0 paragraphs, 0 attributions>"


def test_fields_are_keywords() -> None:
    """No field of an article is given by position."""
    with pytest.raises(TypeError):
        Article("Bell returns")  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("dateline", "paragraphs", "lede"),
    [
        ("BRENNA:", ["BRENNA:\u00a0It rang."], "It rang."),
        ("BRENNA:", ["It rang."], "It rang."),
        (None, ["BRENNA: It rang."], "BRENNA: It rang."),
        ("OSLO (AP) —", ["OSLO (AP) — It rang.", "Twice."], "It rang."),
        (nm.Dateline(places=["BRENNA"]), ["It rang."], "It rang."),
        ("BRENNA:", [], None),
    ],
)
def test_the_lede(dateline: str | nm.Dateline | None, paragraphs: list[str], lede: str | None) -> None:
    """The lede is the first paragraph without its dateline."""
    assert Article(dateline=dateline, paragraphs=paragraphs).lede == lede


def test_the_body_is_the_paragraphs() -> None:
    """The body has the paragraphs and nothing else."""
    article = Article(captions=["A bell. (AFP)"], paragraphs=["One.", "Two."], end_notes=["(Reporting by X)"])
    assert article.body == "One.\n\nTwo."
    assert Article().body == ""


DAY = [datetime.date(2017, 10, number) for number in range(1, 8)]


@pytest.mark.parametrize(
    ("dateline", "updated", "published", "day"),
    [
        (nm.PartialDate(2017, 10, 3), DAY[4], DAY[3], DAY[2]),
        (nm.PartialDate(None, 10, 3), DAY[4], DAY[3], DAY[4]),
        (None, None, DAY[3], DAY[3]),
        (None, DAY[4], DAY[3], DAY[4]),
        (nm.PartialDate(2017, 10), None, None, None),
        (None, None, None, None),
    ],
)
def test_the_storys_day(
    dateline: nm.PartialDate | None,
    updated: datetime.date | None,
    published: datetime.date | None,
    day: datetime.date | None,
) -> None:
    """The day is the dateline's if that has a year, else updated, else published."""
    article = Article(dateline=nm.Dateline("X:", date=dateline), updated=updated, published=published)
    assert article.date == day


def test_a_stamp_without_a_date_is_passed_over() -> None:
    """'Updated 21 sec ago' leaves the day to the published stamp."""
    article = Article(updated=nm.Stamp(text="Updated 21 sec ago"), published=nm.Stamp(DAY[0]))
    assert article.date == DAY[0]


def _said(speaker: nm.Speaker | None, words: str) -> nm.Attribution:
    return nm.Attribution(cue="said", content=[words], speaker=speaker)


CAST = Article(attributions=[_said(MONITOR, "a"), _said(RADU, "b"), _said(None, "c"), _said(MONITOR, "d")])


def test_speakers_in_the_order_they_speak() -> None:
    """Everybody who speaks is listed once."""
    assert CAST.speakers == (MONITOR, RADU)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Radu", "b"),
        ("emil radu", "b"),
        ("RADU", "b"),
        ("the mayor", "b"),
        ("mayor", "b"),
        ("the Observatory", "ad"),
        ("Upper Tarn", "ad"),
        ("Tarn Upper", ""),
        ("Rad", ""),
        ("", ""),
        ("nobody", ""),
    ],
)
def test_said_by(name: str, words: str) -> None:
    """Whole words of a name or label find what somebody says, in any case."""
    found = "".join(attribution.content[0].text for attribution in CAST.said_by(name))
    assert found == words


def test_cutting_out_of_the_text() -> None:
    """An article gives the stretch that a span, a located value or a slice stands for."""
    article = Article(text="Bell returns home")
    assert article[nm.Span(5, 12)] == "returns"
    assert article[nm.Mention("Bell", nm.Span(0, 4))] == "Bell"
    assert article[5:12] == "returns"


@pytest.mark.parametrize("place", [nm.Mention("Bell"), nm.Span(10, 99), "Bell", 3, None])
def test_no_such_stretch(place: object) -> None:
    """A value without a place, or one beyond the text, is refused."""
    with pytest.raises(nm.InputError, match="Article"):
        Article(text="Bell returns home")[place]  # type: ignore[index]


def test_evolve_changes_one_field() -> None:
    """`evolve` converts and validates like the class itself."""
    article = Article(headline="Bell returns", paragraphs=["One."])
    edited = attrs.evolve(article, headline="Bell rings")
    assert edited.headline == nm.Mention("Bell rings")
    assert edited.paragraphs == article.paragraphs
    with pytest.raises(nm.InputError, match=r"Article\.headline"):
        attrs.evolve(article, headline=7)  # type: ignore[arg-type]


def test_said_by_takes_a_name() -> None:
    """What is no text is refused."""
    name: Any = 3
    with pytest.raises(InputError, match="said_by: expected a name or a Speaker, got int"):
        CAST.said_by(name)


def test_said_by_a_speaker() -> None:
    """A speaker of the story finds what that speaker says, and one of another story is found by name."""
    assert [x.content[0].text for x in CAST.said_by(MONITOR)] == ["a", "d"]
    assert [x.content[0].text for x in CAST.said_by(nm.Speaker("Emil Radu", role="mayor"))] == ["b"]
    assert CAST.said_by(nm.Speaker(label="the Upper Tarn Observatory")) == ()  # a description means somebody else there


BODIES = [
    nm.Speaker("World Health Organization"),
    nm.Speaker("UN High Commissioner for Refugees"),
    nm.Speaker("SOHR"),
    nm.Speaker("Łukasz al-Żar"),
]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("WHO", [0]),
        ("W.H.O.", [0]),
        ("who", []),  # a word, not an acronym
        ("UNHCR", [1]),
        ("Syrian Observatory for Human Rights", [2]),
        ("sarraj", []),
        ("Zar", [3]),  # a surname behind a hyphen
        ("Lukasz", [3]),
        ("al Żar", [3]),
    ],
)
def test_said_by_acronym_or_surname(name: str, found: list[int]) -> None:
    """An acronym finds the body it stands for, and either spelling of a name the other."""
    story = Article(attributions=[_said(speaker, str(number)) for number, speaker in enumerate(BODIES)])
    assert [int(x.content[0].text) for x in story.said_by(name)] == found


def test_from_an_attribution_to_its_paragraph_and_back() -> None:
    """A paragraph is found from what is said in it, and the other way round."""
    story = nm.parse(
        "Ferry returns\n\nLUNDEN: The ferry is back, the mayor said.\n\n“It sails,” she added. “It is new.”\n"
    )
    for attribution in story.attributions:
        paragraph = story.paragraph_of(attribution)
        assert paragraph is not None
        assert attribution in story.attributions_in(paragraph)
        assert attribution.span is not None
        assert attribution.content[0].text in story[attribution.span]
    assert [story.paragraphs.index(x) for x in map(story.paragraph_of, story.attributions) if x] == [0, 1]
    assert sum(len(story.attributions_in(x)) for x in story.paragraphs) >= len(story.attributions)
    assert story.attributions_in(nm.Span(0, 4)) == ()


def test_a_paragraph_that_is_not_there() -> None:
    """What has no place has no paragraph, and wrong arguments are told."""
    assert CAST.paragraph_of(CAST.attributions[0]) is None
    assert CAST.attributions[0].span is None
    with pytest.raises(InputError, match="expected an Attribution, got str"):
        CAST.paragraph_of("said")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="expected a Span or a value with one"):
        CAST.attributions_in(nm.Mention("said"))
