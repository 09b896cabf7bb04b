from __future__ import annotations

import datetime
import pickle
from typing import Any

import pytest

import newsmodel as nm

DAY = datetime.date(2019, 1, 2)


def test_a_page_is_read_whole(page: str) -> None:
    """Every part of a page is found, with its place in the copy."""
    article = nm.parse(page, attributions=False)
    assert article.headline is not None
    assert article.headline.text == "Bell of Upper Tarn returns after eighty years"
    assert len(article.headline_repeats) == 1
    assert article.captions[0].credit is not None
    assert article.captions[0].credit.photographer == "Ana Ruiz"
    assert article.updated is not None
    assert article.updated.date == datetime.date(2017, 10, 6)
    assert [point.text for point in article.summary] == [
        "The bell was cast in 1612",
        "It was sold three times since 1943",
    ]
    assert article.dateline is not None
    assert article.dateline.places == ("BRENNA",)
    assert len(article.paragraphs) == 3
    assert article.lede is not None
    assert article.lede.startswith("A judge on Friday")
    assert article.date == datetime.date(2017, 10, 6)


def test_the_text_is_the_copy(page: str) -> None:
    """A story's text is the input, untouched, and its offset 0."""
    article = nm.parse(page)
    assert article.text == page
    assert article.offset == 0


def test_attributions_can_be_left_out(page: str) -> None:
    """With attributions=False nothing is attributed and the layout is the same."""
    without = nm.parse(page, attributions=False)
    assert without.attributions == ()
    assert nm.parse(page).paragraphs == without.paragraphs


def test_what_only_the_caller_knows(page: str) -> None:
    """Names the caller gives stand in the article."""
    article = nm.parse(
        page, attributions=False, id="a-1", url="https://news.example/a-1", provider="Harbor Times", language="en-GB"
    )
    assert (article.id, article.url, article.provider, article.language) == (
        "a-1",
        "https://news.example/a-1",
        "Harbor Times",
        "en-GB",
    )


def test_every_story_gets_the_names(page: str, other: str) -> None:
    """`parse_all` gives the caller's names to all stories of the copy."""
    articles = nm.parse_all(page + "\n\n" + other, attributions=False, provider="Harbor Times")
    assert [article.provider for article in articles] == ["Harbor Times", "Harbor Times"]


@pytest.mark.parametrize("separator", ["\n", "\n\n", "\n\n\n", "\f\n", "\r\n\r\n"])
def test_stories_of_a_copy(page: str, other: str, separator: str) -> None:
    """Stories parse as each alone, their texts are the copy, and offsets say where they begin."""
    copy = page + separator + other
    articles = nm.parse_all(copy, attributions=False)
    assert len(articles) == 2
    assert "".join(article.text for article in articles) == copy
    assert [article.offset for article in articles] == [0, len(articles[0].text)]
    headlines = [article.headline and article.headline.text for article in articles]
    assert headlines == ["Bell of Upper Tarn returns after eighty years", "River ferry sinks at its moorings"]


def test_parse_gives_the_first_of_several_stories(page: str, other: str) -> None:
    """`parse` gives the first story, and a problem says that there are more."""
    article = nm.parse(page + "\n\n" + other, attributions=False)
    first = nm.parse_all(page + "\n\n" + other, attributions=False)[0]
    assert article.headline == first.headline
    assert article.text == first.text
    problems = [problem for problem in article.problems if problem.code is nm.ProblemCode.SEVERAL_STORIES]
    assert len(problems) == 1
    assert "2" in problems[0].message


def test_parse_all_does_not_warn_of_several_stories(page: str, other: str) -> None:
    """Whoever asks for all stories is not told that there are several."""
    for article in nm.parse_all(page + "\n\n" + other, attributions=False):
        assert nm.ProblemCode.SEVERAL_STORIES not in {problem.code for problem in article.problems}


@pytest.mark.parametrize("copy", ["", " ", "\n", "\n\n\n", "\ufeff", "\x00", b"", b"\n"])
def test_empty_copy_is_one_empty_story(copy: str | bytes) -> None:
    """Copy without a word gives one story, which lacks its body and says so."""
    (article,) = nm.parse_all(copy)
    assert article.paragraphs == ()
    assert nm.ProblemCode.MISSING_BODY in {problem.code for problem in article.problems}


# ---------------------------------------------------------------- strict

BROKEN = "Bell returns\n\nBRENNA: The bell\ufffds mouth is wide, the mayor of the village said on Friday.\n"


def test_strict_raises_with_line_and_caret() -> None:
    """A problem of severity error is raised, with its line, its column and a caret below the line."""
    with pytest.raises(nm.ParseError) as caught:
        nm.parse(BROKEN, strict=True)
    error = caught.value
    assert BROKEN[error.start : error.end] == "\ufffd"
    assert "(line 3, column 17)" in str(error)
    assert str(error).splitlines()[-1].strip() == "^"


def test_strict_leaves_good_copy_alone(page: str) -> None:
    """Strict parsing of copy without errors gives the same article."""
    assert nm.parse(page, strict=True) == nm.parse(page)
    assert nm.parse_all(page, strict=True) == nm.parse_all(page)


def test_without_strict_the_problem_is_data() -> None:
    """The same copy parses without strict, and has the problem."""
    article = nm.parse(BROKEN)
    assert nm.ProblemCode.REPLACEMENT_CHARACTER in {problem.code for problem in article.problems}


def test_strict_points_into_the_whole_copy(page: str) -> None:
    """In a second story the caret stands at its place in the whole copy."""
    copy = page + "\n\n" + page.replace("half a ton", "half \ufffd ton").replace("Bell of", "Chair of")
    with pytest.raises(nm.ParseError) as caught:
        nm.parse_all(copy, strict=True)
    assert copy[caught.value.start] == "\ufffd"
    assert caught.value.source == copy


# ---------------------------------------------------------------- wrong arguments


@pytest.mark.parametrize("copy", [None, 7, ["a story"], {"text": "a story"}, 1.5, object()])
@pytest.mark.parametrize("parse", [nm.parse, nm.parse_all])
def test_only_text_and_bytes_are_copy(parse: Any, copy: object) -> None:
    """Anything but text or bytes is refused, and the message names the argument."""
    with pytest.raises(nm.InputError, match="copy"):
        parse(copy)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("date", "2019-01-02"),
        ("date", datetime.datetime(2019, 1, 2, tzinfo=datetime.UTC)),
        ("date", 20190102),
        ("strict", "yes"),
        ("strict", 1),
        ("id", 7),
        ("url", b"https://news.example"),
        ("provider", ["Harbor Times"]),
        ("language", 1),
    ],
)
@pytest.mark.parametrize("parse", [nm.parse, nm.parse_all])
def test_a_wrong_argument_is_named(parse: Any, name: str, value: object) -> None:
    """An argument of the wrong type is refused with an InputError that names it."""
    with pytest.raises(nm.InputError, match=name):
        parse("A bell returned to its village on Friday, the mayor said.", **{name: value})


def test_options_are_keywords() -> None:
    """Only the copy is given by position."""
    with pytest.raises(TypeError):
        nm.parse("A bell returned.", True)  # type: ignore[call-arg]


# ---------------------------------------------------------------- the story's day

WIRE = "Bell returns\n\nBRENNA, Dec 31 (Reuters) - A judge on Monday returned a bell to its village.\n"


def test_the_copy_does_not_state_a_year() -> None:
    """Without a day from the caller the dateline's year is unknown."""
    dateline = nm.parse(WIRE, attributions=False).dateline
    assert dateline is not None
    assert dateline.date == nm.PartialDate(None, 12, 31)


def test_date_supplies_the_year_of_a_dateline() -> None:
    """The caller's day supplies the year that brings the dateline closest to it."""
    dateline = nm.parse(WIRE, attributions=False, date=DAY).dateline
    assert dateline is not None
    assert dateline.date == nm.PartialDate(2018, 12, 31)


def test_the_story_knows_its_day_better() -> None:
    """A date line in the copy counts more than the caller's day."""
    copy = WIRE.replace("\n\n", "\n\nUpdated 01 January 2012\n\n", 1)
    dateline = nm.parse(copy, attributions=False, date=DAY).dateline
    assert dateline is not None
    assert dateline.date == nm.PartialDate(2011, 12, 31)


def test_date_does_not_become_a_stamp() -> None:
    """The caller's day is not written into the article as if the copy had stated it."""
    article = nm.parse(WIRE, attributions=False, date=DAY)
    assert article.updated is None
    assert article.published is None


def test_a_stated_year_stays() -> None:
    """A year that the dateline states is not changed by the caller's day."""
    copy = WIRE.replace("Dec 31", "Dec 31, 2001")
    dateline = nm.parse(copy, attributions=False, date=DAY).dateline
    assert dateline is not None
    assert dateline.date == nm.PartialDate(2001, 12, 31)


# ---------------------------------------------------------------- bytes


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_utf_8(page: str, kind: Any) -> None:
    """UTF-8 bytes give the same article as their text."""
    assert nm.parse(kind(page.encode())) == nm.parse(page)


def test_a_byte_order_mark_stays_in_the_text(page: str) -> None:
    """A mark in front is a character of the text and no part of the headline."""
    article = nm.parse(page.encode("utf-8-sig"), attributions=False)
    assert article.text == "\ufeff" + page
    assert article.headline is not None
    assert article.headline.text == "Bell of Upper Tarn returns after eighty years"
    assert nm.to_bytes(article) == page.encode("utf-8-sig")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_with_a_mark(page: str, encoding: str) -> None:
    """UTF-16 is known by its mark and comes back byte for byte."""
    data = ("\ufeff" + page).encode(encoding)
    article = nm.parse(data, attributions=False)
    assert article.text == "\ufeff" + page
    assert article.encoding == encoding
    assert nm.to_bytes(article) == data


def test_windows_1252(page: str) -> None:
    """Bytes that are no UTF-8 are read as Windows-1252, a problem says so, and they come back."""
    data = page.encode("cp1252")
    article = nm.parse(data, attributions=False)
    assert article.text == page
    assert article.encoding == "windows-1252"
    assert nm.ProblemCode.ENCODING_GUESSED in {problem.code for problem in article.problems}
    assert nm.to_bytes(article) == data


def test_bytes_that_windows_1252_leaves_undefined(page: str) -> None:
    """The five undefined bytes are kept as control characters."""
    data = page.encode("cp1252").replace(b"half a ton", b"half\x81\x8d\x8f\x90\x9d ton")
    article = nm.parse(data, attributions=False)
    assert "half\x81\x8d\x8f\x90\x9d ton" in article.text
    assert nm.to_bytes(article) == data


def test_every_story_knows_the_encoding(page: str, other: str) -> None:
    """Each story of a file can be written as its own bytes, which joined are the file."""
    data = (page + "\n\n" + other).encode("cp1252")
    articles = nm.parse_all(data, attributions=False)
    assert len(articles) == 2
    assert b"".join(nm.to_bytes(article) for article in articles) == data


def test_an_article_of_a_parser_is_a_value(page: str) -> None:
    """A parsed article is equal to another of the same copy, hashable and picklable."""
    article = nm.parse(page)
    assert article == nm.parse(page)
    assert hash(article) == hash(nm.parse(page))
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301  our own bytes
