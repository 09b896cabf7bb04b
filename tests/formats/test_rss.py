from __future__ import annotations

import builtins
import datetime
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel import Article, FormatError, InputError, MissingExtraError
from newsmodel.formats import atom, rss
from newsmodel.formats._feeds.writing import NAMESPACES
from newsmodel.testing import articles

from .checks import told

FEED = """<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Tarn Wire</title><link>https://tarn.example/</link><description>News</description>
<language>en</language>
<item><title>Ferry &amp;amp; bridge return</title><link>https://tarn.example/1</link>
<guid isPermaLink="false">t-1</guid>
<pubDate>Tue, 04 May 2021 09:30:00 +0200</pubDate><dc:creator>Ida Moss</dc:creator><dc:creator>Tom Hale</dc:creator>
<description>&lt;p&gt;Both are back.&lt;/p&gt;</description>
<content:encoded><![CDATA[<figure><img src="x.jpg"><figcaption>The ferry. (Jo Lund/AP)</figcaption></figure>
<p>LUNDEN (AP) — The ferry is back.</p><h2>Bridge</h2><p>So is the <b>bridge</b>.</p><script>alert(1)</script>]]>
</content:encoded><media:credit role="photographer" scheme="urn:ebu">Jo Lund</media:credit>
<category>Transport</category><enclosure url="https://tarn.example/1.mp3" length="9" type="audio/mpeg"/></item>
<item><title>Mine closes</title><description>The mine closed.</description>
<author>ida@tarn.com (Ida Moss)</author></item>
</channel></rss>
"""


def test_a_feed() -> None:
    """Items of a feed are stories, with what the feed says of them in the right fields."""
    first, second = rss.loads_all(FEED)
    assert (first.headline and first.headline.text) == "Ferry & bridge return"
    assert first.byline is not None
    assert first.byline.authors == ("Ida Moss", "Tom Hale")
    assert first.published is not None
    assert first.published.datetime == datetime.datetime.fromisoformat("2021-05-04T09:30:00+02:00")
    assert [x.text for x in first.summary] == ["Both are back."]
    assert [x.text for x in first.paragraphs] == ["LUNDEN (AP) — The ferry is back.", "So is the bridge."]
    assert [x.text for x in first.subheads] == ["Bridge"]
    assert first.dateline is not None
    assert (first.dateline.places, first.dateline.agency) == (("LUNDEN",), "AP")
    assert first.captions[0].credit is not None
    assert first.captions[0].credit.photographer == "Jo Lund"
    assert (first.id, first.url) == ("t-1", "https://tarn.example/1")
    assert (first.provider, first.language) == ("Tarn Wire", "en")
    messages = [x.message for x in first.problems]
    assert messages == []
    assert first.metadata.keywords == ("Transport",)
    assert [x.url for x in first.metadata.related] == ["https://tarn.example/1.mp3"]
    assert [x.text for x in second.paragraphs] == ["The mine closed."]
    assert second.byline is not None
    assert second.byline.authors == ("Ida Moss",)
    again = rss.loads(FEED.encode())
    assert again.problems[0].code is nm.ProblemCode.SEVERAL_STORIES
    assert attrs.evolve(again, problems=again.problems[1:]) == first


def test_written_feed(story: Article) -> None:
    """A feed is well-formed XML with the elements readers of feeds know."""
    root = ET.fromstring(rss.dumps(story))  # noqa: S314  # written here
    item = root.find("channel/item")
    assert item is not None
    spaces = dict(NAMESPACES)
    assert item.findtext("title") == "Bell of Upper Tarn returns after eighty years"
    assert [x.text for x in item.findall("dc:creator", spaces)] == ["Emil Hart", "Jo Lund"]
    credits_ = [(x.get("role"), x.text) for x in item.findall("media:credit", spaces)]
    assert credits_ == [("photographer", "Ana Ruiz"), ("distribution company", "AFP")]
    assert item.findtext("dcterms:modified", None, spaces) == "2017-10-06T14:05:00Z"
    assert item.find("pubDate") is None
    assert "<p>It weighs half a ton.</p>" in (item.findtext("content:encoded", None, spaces) or "")
    assert [x.tag for x in list(root[0])[:4]] == ["title", "link", "description", "language"]


def test_publishing_dates() -> None:
    """The publishing date has the form of mail, and is there only with a time and a zone."""
    moment = datetime.datetime(2021, 5, 4, 9, 30, tzinfo=datetime.UTC)
    assert "<pubDate>Tue, 04 May 2021 09:30:00 +0000</pubDate>" in rss.dumps(Article(published=moment))
    for stamp in (moment.date(), moment.replace(tzinfo=None)):
        written = rss.dumps(Article(published=stamp))
        assert "pubDate" not in written
        again = rss.loads(written).published
        assert again is not None
        assert (again.datetime or again.date) == stamp


def test_written_and_read(story: Article) -> None:
    """What a feed has a place for comes back."""
    again = rss.loads(rss.dumps(story))
    assert (again.headline and again.headline.text) == (story.headline and story.headline.text)
    assert [x.text for x in again.paragraphs][:3] == [x.text for x in story.paragraphs]
    assert [x.text for x in again.summary] == [x.text for x in story.summary]
    assert [(x.text, x.credit and x.credit.text) for x in again.captions] == [
        (x.text, x.credit and x.credit.text) for x in story.captions
    ]
    assert (again.updated and again.updated.datetime) == (story.updated and story.updated.datetime)
    assert (again.byline and again.byline.authors) == (story.byline and story.byline.authors)
    assert (again.id, again.url, again.provider, again.language) == (
        story.id,
        story.url,
        story.provider,
        story.language,
    )
    assert again.problems == ()


def test_nothing_made_up_is_read() -> None:
    """What a feed must have and a story has not is not there when it is read; what one story has no other gets."""
    assert attrs.evolve(rss.loads(rss.dumps(Article())), problems=()) == Article()
    first, second = Article(headline="A", provider="Tarn Wire", language="en"), Article(headline="B")
    read = rss.loads_all(rss.dumps_all([first, second]))
    assert [(x.provider, x.language) for x in read] == [("Tarn Wire", "en"), (None, None)]


def test_several_stories(story: Article) -> None:
    """A feed holds as many stories as it is given, and none as well."""
    assert len(rss.loads_all(rss.dumps_all([story, story]))) == 2
    assert rss.loads_all(rss.dumps_all([])) == ()
    with pytest.raises(FormatError, match="no item"):
        rss.loads(rss.dumps_all([]))


@settings(max_examples=60)
@given(articles(characters=st.characters()))
def test_every_feed_is_well_formed(article: Article) -> None:
    """Whatever a story holds, the feed is XML and no word of it is markup."""
    root = ET.fromstring(rss.dumps(article, force=True).encode("utf-8"))  # noqa: S314  # written here
    assert len(root.findall("channel/item")) == 1


def test_hostile_words() -> None:
    """Markup in a story is words: in the feed, and in the fragment of HTML within it."""
    evil = "]]></item><item><title>x</title><script>alert(1)</script>"
    article = Article(headline=evil, paragraphs=[evil], summary=["No. " + evil], byline=evil)
    (again,) = rss.loads_all(rss.dumps(article))
    assert again.headline is not None
    assert [again.headline.text, *(x.text for x in (*again.paragraphs, *again.summary))] == [evil, evil, "No. " + evil]


@pytest.mark.parametrize(
    "data", ["", "x", "{}", "<p>x</p>", "<feed xmlns='http://www.w3.org/2005/Atom'/>", "<nitf/>", b"\x00\xff", "<rss"]
)
def test_what_is_no_feed(data: str | bytes) -> None:
    """Other documents are refused."""
    with pytest.raises(FormatError, match=r"not RSS|no item"):
        rss.loads(data)


@pytest.mark.parametrize(
    "declaration", ['<!ENTITY x "y">', '<!ENTITY x SYSTEM "file:///etc/passwd">', "<!ENTITY % x 'y'>"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities(declaration: str, encoding: str) -> None:
    """A feed that declares entities is refused with its line, and no file is opened."""
    data = FEED.replace("<rss", f"<!DOCTYPE rss [\n{declaration}]>\n<rss", 1).encode(encoding)
    with pytest.raises(FormatError, match=r"line \d+, column \d+: entity declarations are not accepted"):
        rss.loads(data)


def test_deep_and_broken_feeds() -> None:
    """Nesting does no harm, and a feed that breaks off gives what came before, with a problem."""
    deep = FEED.replace("Both are back.", "&lt;div&gt;" * 20_000)
    assert len(rss.loads_all(deep)) == 2
    (first, *_) = rss.loads_all(FEED[: FEED.index("<item><title>Mine")])
    assert (first.headline and first.headline.text) == "Ferry & bridge return"
    assert any("the feed is malformed" in x.message for x in first.problems)


def test_nothing_is_fetched() -> None:
    """A text that is an address or the name of a file is data, and no feed."""
    for data in ("http://localhost:1/feed", __file__, __file__.encode()):
        with pytest.raises(FormatError):
            rss.loads(data)
    with pytest.raises(InputError):
        rss.loads(Path(__file__))  # type: ignore[arg-type]


def test_without_feedparser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without feedparser feeds are written; reading names the extra."""
    real = builtins.__import__

    def missing(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "feedparser":
            raise ModuleNotFoundError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", missing)
    written = rss.dumps(Article(headline="Ferry returns"))
    with pytest.raises(MissingExtraError, match=r"newsmodel-wire\[feeds\]"):
        rss.loads(written)


@pytest.mark.corpus
def test_corpus_stories(corpus_articles: tuple[Article, ...]) -> None:
    """Real stories come back with their paragraphs."""
    for article in corpus_articles[::4]:
        again = rss.loads(rss.dumps(article))
        sent = [" ".join(x.text.split()) for x in article.paragraphs]
        held = {" ".join(x.text.split()) for x in (*again.paragraphs, *again.end_notes)}
        assert [x for x in sent if x not in held and not any(ord(c) < 32 or 126 < ord(c) < 160 for c in x)] == []


# ---------------------------------------------------------------- real feeds, read by eye

EXPECTED: dict[str, dict[str, Any]] = {
    "rss_item_author": {"byline": "Example editor"},
    "rss_item_author_map_author_detail_name3": {"byline": "Example editor", "problems": "author email"},
    "rss_item_dc_author_map_author_detail_email": {"byline": "Example editor", "problems": "author email"},
    "rss_item_dc_date": {"updated": "2003-12-31T10:14:55+00:00"},
    "rss_item_dc_rights": {"notice": "Example copyright"},
    "rss_item_description_and_summary": {"summary": ["Example description"], "paragraphs": ["Example summary"]},
    "rss_item_description_naked_markup": {"paragraphs": ["Example description"]},
    "rss_item_fullitem_type": {"paragraphs": ["Example content"]},
    "rss_item_enclosure_url": {"url": "http://example.com/", "related": "http://example.com/"},
    "rss_item_guid_isPermaLink_conflict_link_not_guidislink": {
        "id": "http://guid.example.com/",
        "url": "http://link.example.com/",
    },
    "rss_item_guid_not_permalink_not_guidislink": {"id": "http://guid.example.com/", "url": None},
    "rss_item_source": {"provider": "Example source"},
    "media_item_media_title2": {"headline": "foo"},
    "media_item_media_title_type_plain": {"headline": "plain means text/plain"},
    "media_item_media_category_label": {"subjects": "cat1"},
}


def values(article: Article) -> dict[str, Any]:
    """Give the fields of a story that the samples state, as plain values."""
    return {
        "byline": article.byline and article.byline.text,
        "headline": article.headline and article.headline.text,
        "updated": article.updated and article.updated.datetime and article.updated.datetime.isoformat(),
        "published": article.published and article.published.datetime and article.published.datetime.isoformat(),
        "summary": [x.text for x in article.summary],
        "paragraphs": [x.text for x in article.paragraphs],
        "id": article.id,
        "url": article.url,
        "provider": article.provider,
        "notice": article.metadata.rights and article.metadata.rights.notice,
        "related": next((x.url for x in article.metadata.related), None),
        "subjects": " ".join(x.code or "" for x in article.metadata.subjects),
    }


@pytest.mark.corpus
@pytest.mark.parametrize("name", EXPECTED)
def test_real_feeds(name: str, shared: Path) -> None:
    """Samples of feedparser's own tests are read as a person reads them."""
    (article,) = rss.loads_all((shared / "samples" / "rss-atom" / f"{name}.xml").read_bytes())
    found = values(article)
    expected = dict(EXPECTED[name])
    problem = expected.pop("problems", None)
    assert {key: found[key] for key in expected} == expected
    messages = " ".join(x.message for x in told(article))
    assert problem in messages if problem else messages == ""
    assert nm.loads((shared / "samples" / "rss-atom" / f"{name}.xml").read_bytes()) == article


@pytest.mark.parametrize("empty", ["<media:description/>", '<media:description type="plain" />'])
def test_a_picture_without_words(empty: str) -> None:
    """An empty description of a picture leaves the story's own, and nothing of what follows is lost."""
    feed = FEED.replace("<title>Mine closes</title>", f"<title>Mine closes</title>{empty}")
    _, mine = rss.loads_all(feed)
    assert (mine.headline and mine.headline.text, [x.text for x in mine.paragraphs]) == (
        "Mine closes",
        ["The mine closed."],
    )
    assert mine.byline is not None


def test_only_what_the_blog_adds_is_furniture() -> None:
    """The line that WordPress puts below a story is furniture; a sentence with words like it is the story's own."""
    added, own = "The post Goats appeared first on Tarn Post.", "The post first appeared on a map in 1612."
    body = f"&lt;p&gt;The band first appeared on television.&lt;/p&gt;&lt;p&gt;{added}&lt;/p&gt;"
    (story,) = rss.loads_all(
        f"<rss version='2.0'><channel><item><description>{body}</description></item></channel></rss>"
    )
    assert [x.text for x in story.paragraphs] == ["The band first appeared on television."]
    (story,) = rss.loads_all(
        f"<rss version='2.0'><channel><item><description>{own}</description></item></channel></rss>"
    )
    assert [x.text for x in story.paragraphs] == [own]


def test_words_escaped_once_too_often() -> None:
    """Entities and tags that are left in a title, a name or a description when XML is read are no words."""
    feed = """<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Ravel</title><item>
    <title>Ravel &amp;amp;amp; Orm: &lt;u&gt;open&lt;/u&gt;</title><dc:creator><![CDATA[Nina Orm&nbsp;]]></dc:creator>
    <description>&amp;lt;p&amp;gt;It holds.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;So far.&amp;lt;/p&amp;gt;</description>
    </item></channel></rss>"""
    article = rss.loads(feed)
    assert (article.headline and article.headline.text) == "Ravel & Orm: open"
    assert article.byline is not None
    assert article.byline.authors == ("Nina Orm",)
    assert [x.text for x in article.paragraphs] == ["It holds.", "So far."]


def test_captions_alone_come_back() -> None:
    """A figure is markup also where it is all that an item has."""
    again = rss.loads(rss.dumps(Article(headline="Lock open", captions=["The lock on Friday."])))
    assert [x.text for x in again.captions] == ["The lock on Friday."]
    assert again.paragraphs == ()


@pytest.mark.parametrize(
    "extra", ["<h2>Barges</h2>", "<figure><figcaption>The lock.</figcaption></figure>", "<ul><li>One</li></ul>", ""]
)
def test_a_story_is_not_its_own_summary(extra: str) -> None:
    """An entry that has only its whole text, with headings, captions or lists in it, has no summary."""
    text = f"<![CDATA[<p>Shut.</p>{extra}<p>Barges wait.</p>]]>"
    space = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    item = f"<item><content:encoded>{text}</content:encoded></item>"
    article = rss.loads(f'<rss version="2.0" {space}><channel>{item}</channel></rss>')
    assert article.summary == ()
    entry = f'<entry><id>x:1</id><title>T</title><content type="html">{text}</content></entry>'
    assert atom.loads(f'<feed xmlns="http://www.w3.org/2005/Atom">{entry}</feed>').summary == ()
    again = item.replace("<item>", f"<item><description>{text}</description>")
    assert rss.loads(f'<rss version="2.0" {space}><channel>{again}</channel></rss>').summary == ()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Sáb, 14 Dez 2019 07:05:00 -0300", "2019-12-14T07:05:00-03:00"),
        ("mar., 14 janv. 2020 07:05:00 +0100", "2020-01-14T07:05:00+01:00"),
        ("Do, 14 Mai 2020 07:05:00 +0200", "2020-05-14T07:05:00+02:00"),
        ("the day before", None),
        ("32 Foo 2020 99:00:00 +0100", None),
    ],
)
def test_dates_in_other_words(words: str, expected: str | None) -> None:
    """A date with the days and months of another language is read; one that cannot be read is told."""
    item = f"<item><title>T</title><description>Shut.</description><pubDate>{words}</pubDate></item>"
    article = rss.loads(f'<rss version="2.0"><channel>{item}</channel></rss>')
    moment = article.published and article.published.datetime
    assert (moment and moment.isoformat()) == expected
    assert [x.message for x in article.problems] == ([] if expected else [f"no field for published: {words}"])


@pytest.mark.parametrize(
    ("elements", "authors"),
    [
        ("<dc:creator>Nina Orm</dc:creator><author>news@ravel.press (Karl Hale)</author>", ("Nina Orm", "Karl Hale")),
        ("<dc:creator>Nina Orm, Karl Hale</dc:creator><dc:creator>Jo Petersen</dc:creator>",
         ("Nina Orm", "Karl Hale", "Jo Petersen")),
        ("<dc:creator>Nina Orm et Karl Hale</dc:creator>", ("Nina Orm", "Karl Hale")),
    ],
)  # fmt: skip
def test_authors_in_several_elements(elements: str, authors: tuple[str, ...]) -> None:
    """Persons are told apart also where one of several elements names more than one, or an address that is cut."""
    space = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    item = f"<item><title>T</title>{elements}</item>"
    article = rss.loads(f'<rss version="2.0" {space}><channel>{item}</channel></rss>')
    assert article.byline is not None
    assert article.byline.authors == authors


def test_copyright_of_the_feed() -> None:
    """The copyright of a feed holds for its stories, unless a story states its own."""
    feed = (
        '<rss version="2.0"><channel><title>Ravel Post</title><copyright>Ravel Post 2024</copyright><item>'
        "<title>Kiln</title><description>It is cold.</description>{}</item></channel></rss>"
    )
    for own, notice in (
        ("", "Ravel Post 2024"),
        ("<dc:rights xmlns:dc='http://purl.org/dc/elements/1.1/'>TPA</dc:rights>", "TPA"),
    ):
        article = rss.loads(feed.format(own))
        assert article.metadata.rights is not None
        assert article.metadata.rights.notice == notice


def test_a_link_to_another_story_is_no_paragraph() -> None:
    """A line that only leads to another story is no part of this one."""
    body = "&lt;p&gt;The kiln is cold.&lt;/p&gt;&lt;p&gt;Related: The kiln in pictures&lt;/p&gt;"
    feed = (
        f'<rss version="2.0"><channel><item><title>Kiln</title><description>{body}</description></item></channel></rss>'
    )
    assert [x.text for x in rss.loads(feed).paragraphs] == ["The kiln is cold."]
