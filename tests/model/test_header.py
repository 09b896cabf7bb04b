from __future__ import annotations

import datetime

import pytest

from newsmodel import Article, Byline, Caption, Credit, Dateline, PartialDate, Precision, Span, Stamp

HOUR = datetime.timezone(datetime.timedelta(hours=1))


@pytest.mark.parametrize(
    ("stamp", "precision"),
    [
        (Stamp(text="Updated 21 sec ago"), Precision.NONE),
        (Stamp(datetime.date(2017, 10, 6)), Precision.DAY),
        (Stamp(datetime.date(2017, 10, 6), time=datetime.time(14, 5)), Precision.MINUTE),
        (Stamp(datetime.date(2017, 10, 6), time=datetime.time(14, 5, 9)), Precision.SECOND),
        (Stamp(time=datetime.time(14, 5)), Precision.NONE),
    ],
)
def test_precision(stamp: Stamp, precision: Precision) -> None:
    """A stamp is as precise as what it states."""
    assert stamp.precision is precision


def test_date_and_time_together() -> None:
    """A stamp's datetime is aware only if the zone is known, and None if either part is missing."""
    date, time = datetime.date(2017, 10, 6), datetime.time(14, 5)
    assert Stamp(date, time=time).datetime == datetime.datetime(2017, 10, 6, 14, 5)  # noqa: DTZ001  that is the point
    aware = Stamp(date, time=time.replace(tzinfo=datetime.UTC), zone="GMT").datetime
    assert aware == datetime.datetime(2017, 10, 6, 14, 5, tzinfo=datetime.UTC)
    assert Stamp(date).datetime is None
    assert Stamp(time=time).datetime is None


def test_a_date_becomes_a_stamp() -> None:
    """An article takes dates and datetimes for stamps, the zone kept as an offset."""
    article = Article(published=datetime.date(2017, 10, 5), updated=datetime.datetime(2017, 10, 6, 14, 5, tzinfo=HOUR))
    assert article.published == Stamp(datetime.date(2017, 10, 5))
    assert article.updated is not None
    assert article.updated.datetime == datetime.datetime(2017, 10, 6, 14, 5, tzinfo=HOUR)


CREDIT = "Ana Ruiz/AFP"


@pytest.mark.parametrize(
    ("text", "credit", "description"),
    [
        ("The bell on its way home. (Ana Ruiz/AFP)", CREDIT, "The bell on its way home."),
        ("The bell on its way home. (Ana Ruiz/AFP).", CREDIT, "The bell on its way home."),
        ("The bell on its way home. [Ana Ruiz/AFP]", CREDIT, "The bell on its way home."),
        ("The bell on its way home. Ana Ruiz/AFP", CREDIT, "The bell on its way home."),
        ("The bell on its way home.", CREDIT, "The bell on its way home."),
        ("The bell on its way home.", None, "The bell on its way home."),
        ("(Getty)", "Getty", ""),
        ("AFP reporters ring the bell. (AFP)", "AFP", "AFP reporters ring the bell."),
        ("The bell (AFP) and its ringer (AFP)", "AFP", "The bell (AFP) and its ringer"),
    ],
)
def test_a_caption_without_its_credit(text: str, credit: str | None, description: str) -> None:
    """The description is the caption without its credit and the brackets around that."""
    assert Caption(text, credit=credit).description == description


def test_the_credits_place_decides() -> None:
    """Where caption and credit have places, the credit is cut out there and not where its words stand first."""
    text = "AFP reporters ring the bell. (AFP)"
    caption = Caption(text, span=Span(50, 84), credit=Credit("AFP", span=Span(80, 83)))
    assert caption.description == "AFP reporters ring the bell."


def test_plain_words_become_the_classes_of_the_header() -> None:
    """Words stand for bylines, captions, credits and datelines."""
    article = Article(byline="By Mina Toll", captions=["The bell. (AFP)"], dateline="BRENNA:")
    assert article.byline == Byline("By Mina Toll")
    assert article.captions == (Caption("The bell. (AFP)"),)
    assert article.dateline == Dateline("BRENNA:")


def test_words_are_not_interpreted() -> None:
    """Building a value by hand reads nothing out of its words."""
    dateline = Dateline("LONDON, March 7 (Reuters) -")
    assert (dateline.places, dateline.date, dateline.agency) == ((), None, None)


def test_reprs_say_what_was_read() -> None:
    """A repr has the words, the place and what was read out of them."""
    assert (
        repr(Dateline("BRENNA:", span=Span(5, 12), places=["BRENNA"]))
        == "Dateline('BRENNA:', 5:12, places=('BRENNA',))"
    )
    assert repr(Stamp(text="Updated 21 sec ago")) == "Stamp('Updated 21 sec ago')"
    assert "2017-10-06" in repr(Dateline("X -", date=PartialDate(2017, 10, 6)))
