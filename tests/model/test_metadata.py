"""What the desk says of a story."""

from __future__ import annotations

import datetime

import newsmodel as nm
from newsmodel.display.terminal import render
from newsmodel.model.metadata import NO_METADATA


def test_empty_metadata_is_false() -> None:
    """Metadata with nothing stated is false and that of every story; anything stated makes it true."""
    assert not nm.Metadata()
    assert nm.Article().metadata == NO_METADATA
    assert nm.parse("Bridge reopens\n\nTARN: Cars crossed on Monday.\n").metadata == NO_METADATA
    assert nm.Metadata(word_count=0)
    assert nm.Metadata(status=nm.Status.USABLE)


def test_built_by_hand() -> None:
    """Strings, dates and numbers become the classes of the fields."""
    day = datetime.date(2021, 3, 4)
    made = nm.Metadata(
        status="withheld",
        version=3,
        embargo=day,
        rights="(c) Tarn Press",
        subjects=["bridges"],
        headlines=["Bridge open"],
    )
    assert made.status is nm.Status.WITHHELD
    assert made.version == "3"
    assert made.embargo == nm.Stamp(day)
    assert made.rights == nm.Rights(notice="(c) Tarn Press")
    assert made.subjects == (nm.Concept("bridges"),)
    assert made.headlines == (nm.AlternativeHeadline("Bridge open"),)


def test_what_is_usable() -> None:
    """A story is usable unless it is withheld, cancelled or under an embargo."""
    assert nm.Metadata().is_usable
    assert nm.Metadata(status="usable", version=2).is_usable
    assert not nm.Metadata(status="withheld").is_usable
    assert not nm.Metadata(status="cancelled").is_usable
    assert not nm.Metadata(status="usable", embargo=datetime.date(2021, 3, 4)).is_usable


def test_a_story_that_must_not_be_used_says_so_first() -> None:
    """The first words of a card, and the first line in a terminal, tell that a story must not be used."""
    for held, words in (
        (nm.Metadata(status="cancelled"), "CANCELLED"),
        (nm.Metadata(status="withheld"), "WITHHELD"),
        (nm.Metadata(embargo=datetime.date(2021, 3, 4)), "EMBARGOED until 2021-03-04"),
        (nm.Metadata(embargo=nm.Stamp(text="Until the mayor speaks")), "EMBARGOED: Until the mayor speaks"),
        (nm.Metadata(embargo=nm.Stamp()), "EMBARGOED"),
    ):
        article = nm.Article(headline="Bridge reopens", paragraphs=["Cars crossed."], metadata=held)
        assert render(article).startswith(f"! {words}")
        card = article._repr_html_()
        assert card is not None
        assert 0 < card.index(words) < card.index("1 paragraph")
    usable = nm.Article(headline="Bridge reopens", metadata=nm.Metadata(status="usable"))
    assert usable.metadata.notice is None
    assert not render(usable).startswith("!")


def test_json_without_metadata_is_as_before() -> None:
    """Empty metadata is left out of JSON; stated metadata comes back equal."""
    article = nm.Article(headline="Bridge reopens")
    assert "metadata" not in nm.dumps(article)
    full = nm.Article(
        headline="Bridge reopens", metadata=nm.Metadata(status="cancelled", urgency=2, keywords=["bridge"])
    )
    assert '"metadata":{"keywords":["bridge"],"urgency":2,"status":"cancelled"}' in nm.dumps(full)
    assert nm.loads(nm.dumps(full)) == full
