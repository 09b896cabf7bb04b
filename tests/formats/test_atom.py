from __future__ import annotations

import datetime
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel import Article, FormatError
from newsmodel.formats import atom
from newsmodel.testing import articles

from .checks import told

A = {"a": "http://www.w3.org/2005/Atom", "media": "http://search.yahoo.com/mrss/"}
FEED = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Tarn Wire</title><id>urn:x:feed</id>
<updated>2021-05-04T09:30:00Z</updated>
<entry><title type="html">Ferry &amp;amp; bridge</title><id>urn:x:1</id><link href="https://tarn.example/1"/>
<published>2021-05-04T09:30:00+02:00</published><updated>2021-05-04T10:00:00Z</updated>
<author><name>Ida Moss</name><email>ida@tarn.example</email></author>
<summary>Both are back.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>LUNDEN: The ferry is
back.</p><p>So is the bridge.</p></div></content></entry></feed>"""


def test_a_feed() -> None:
    """Entries of a feed are stories, with what the feed says of them in the right fields."""
    article = atom.loads(FEED)
    assert (article.headline and article.headline.text) == "Ferry & bridge"
    assert article.byline is not None
    assert article.byline.authors == ("Ida Moss",)
    assert article.published is not None
    assert article.published.datetime == datetime.datetime.fromisoformat("2021-05-04T09:30:00+02:00")
    assert article.updated is not None
    assert article.updated.datetime == datetime.datetime.fromisoformat("2021-05-04T10:00:00+00:00")
    assert [x.text for x in article.summary] == ["Both are back."]
    assert [x.text for x in article.paragraphs] == ["LUNDEN: The ferry is back.", "So is the bridge."]
    assert (article.id, article.url, article.provider) == ("urn:x:1", "https://tarn.example/1", "Tarn Wire")
    assert article.language == "en"
    assert [x.message for x in article.problems] == ["no field for author email: ida@tarn.example"]


def test_written_and_read(story: Article) -> None:
    """What a feed has a place for comes back."""
    again = atom.loads(atom.dumps(story))
    assert (again.headline and again.headline.text) == (story.headline and story.headline.text)
    assert [x.text for x in again.paragraphs][:3] == [x.text for x in story.paragraphs]
    assert [x.text for x in again.summary] == [x.text for x in story.summary]
    assert (again.updated and again.updated.datetime) == (story.updated and story.updated.datetime)
    assert (again.published, again.problems) == (None, ())
    assert (again.id, again.url, again.provider, again.language) == (
        story.id,
        story.url,
        story.provider,
        story.language,
    )


def required(feed: str) -> list[str | None]:
    """Give id, title, updated and author of the feed, and id, title and updated of its entry."""
    root = ET.fromstring(feed.encode("utf-8"))  # noqa: S314  # written here
    entry = root.find("a:entry", A)
    assert entry is not None
    names = ("a:id", "a:title", "a:updated")
    found = [root.findtext(name, None, A) for name in (*names, "a:author/a:name")]
    found += [entry.findtext(name, None, A) for name in names]
    return found


@settings(max_examples=60)
@given(articles(characters=st.characters()))
def test_every_feed_has_what_atom_demands(article: Article) -> None:
    """Whatever a story holds, the feed is XML and has an author, and feed and entry have id, title and updated."""
    found = required(atom.dumps(article, force=True))
    assert len(found) == 7
    assert None not in found
    assert all((*found[:5], found[6]))  # the title of a story without a headline is empty
    for moment in (found[2], found[6]):
        assert datetime.datetime.fromisoformat(moment or "").tzinfo is not None


@pytest.mark.parametrize(
    ("stamp", "written"),
    [
        (None, "0001-01-01T00:00:00-00:00"),
        (datetime.date(2021, 5, 4), "2021-05-04T00:00:00-00:00"),
        (datetime.datetime(2021, 5, 4, 9, 30), "2021-05-04T09:30:00-00:00"),  # noqa: DTZ001  # no zone is known
        (datetime.datetime(2021, 5, 4, 9, 30, tzinfo=datetime.UTC), "2021-05-04T09:30:00Z"),
    ],
)
def test_no_time_is_invented(stamp: datetime.date | None, written: str) -> None:
    """A time that Atom demands and nobody knows is written so that it is read as unknown."""
    article = Article(updated=stamp)
    text = atom.dumps(article)
    assert f"<updated>{written}</updated>" in text
    again = atom.loads(text).updated
    assert (again and (again.datetime or again.date)) == stamp


def test_credits(story: Article) -> None:
    """The credit of the picture stands beside the entry for programs that show it."""
    root = ET.fromstring(atom.dumps(story))  # noqa: S314  # written here
    found = [(x.get("role"), x.text) for x in root.findall("a:entry/media:credit", A)]
    assert found == [("photographer", "Ana Ruiz"), ("distribution company", "AFP")]


def test_names_that_are_made_up() -> None:
    """What Atom wants and a story has not is made up, and is not there when the feed is read."""
    assert attrs.evolve(atom.loads(atom.dumps(Article())), problems=()) == Article()
    with_headline = atom.loads(atom.dumps(Article(headline="Ferry returns")))
    assert (with_headline.id, with_headline.byline, with_headline.provider) == (None, None, None)


def test_made_up_names_differ() -> None:
    """Stories in any script, or on two days, have names of their own; the same story has the same."""
    day = datetime.date(2021, 5, 4)
    stories = [Article(headline="Мост открыт"), Article(headline="Паром вернулся"), Article(headline="橋"), Article()]
    stories += [Article(headline="Ferry returns"), Article(headline="Ferry returns", published=day)]
    names = [required(atom.dumps(story))[4] for story in stories]
    assert len(set(names)) == len(stories)
    assert names == [required(atom.dumps(story))[4] for story in stories]
    assert (names[4] or "").startswith("urn:newsmodel:story:Ferry-returns-")


@pytest.mark.parametrize(
    "data", ["", "{}", "<rss version='2.0'><channel/></rss>", "<feed/>", b"\xff", "<!ENTITY x 'y'>"]
)
def test_what_is_no_feed(data: str | bytes) -> None:
    """Other documents are refused."""
    with pytest.raises(FormatError):
        atom.loads(data)


EXPECTED: dict[str, dict[str, Any]] = {
    "atom10_entry_author_email": {"byline": "Example author"},
    "atom10_entry_content_base64": {"paragraphs": ["Example Atom"]},
    "atom10_entry_summary_base64": {"paragraphs": ["Example Atom"]},
    "atom10_entry_title_text_plain": {"headline": "Example Atom"},
    "atom10_entry_link_title": {"url": "http://www.example.com/"},
    "atom10_entry_link_length": {"url": None, "related": "http://www.example.com/movie.mp4"},
    "atom10_entry_contributor_url": {"byline": None, "contributors": "Example contributor"},
    "atom10_entry_source_authors_email": {"byline": None, "problems": "source author"},
    "atom10_entry_source_icon": {"problems": "source icon"},
    "atom10_entry_source_logo": {"problems": "source logo"},
    "atom10_entry_source_subtitle_content_value": {"problems": "source subtitle"},
    "media_media_player1": {"headline": "Example Atom", "problems": "http://www.example.com/"},
}


@pytest.mark.corpus
@pytest.mark.parametrize("name", EXPECTED)
def test_real_feeds(name: str, shared: Path) -> None:
    """Samples of feedparser's own tests are read as a person reads them."""
    data = (shared / "samples" / "rss-atom" / f"{name}.xml").read_bytes()
    (article,) = atom.loads_all(data)
    expected = dict(EXPECTED[name])
    problem = expected.pop("problems", None)
    found = {
        "byline": article.byline and article.byline.text,
        "headline": article.headline and article.headline.text,
        "paragraphs": [x.text for x in article.paragraphs],
        "url": article.url,
        "related": next((x.url for x in article.metadata.related), None),
        "contributors": " ".join(map(str, article.metadata.contributors)),
    }
    assert {key: found[key] for key in expected} == expected
    messages = " ".join(x.message for x in told(article) if "email" not in x.message)
    assert problem in messages if problem else messages == ""
    assert nm.loads(data) == article
