from __future__ import annotations

import datetime
import json
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel import Article, Attribution, Mention, Span, Speaker
from newsmodel.formats import html
from newsmodel.testing import articles

EVIL = "</script><script>alert(1)</script><!-- \"'><img src=x onerror=alert(1)> &lt;b&gt; ]]>"


class Page(HTMLParser):
    """What a browser sees of a page: elements with their attributes, and the words in each."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, dict(attrs)))
        if tag not in {"meta", "link"}:
            self._open.append(tag)
            self.words.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        """Close an element; the page must be well formed."""
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Add words to all elements that are open."""
        for tag in set(self._open):
            self.words[tag][-1] += data

    def tags(self) -> set[str]:
        """Give the names of all elements."""
        return {tag for tag, _ in self.elements}


def test_a_page(story: Article) -> None:
    """Every part of a story stands where people and programs look for it."""
    page = Page(html.dumps(story))
    assert page.words["h1"] == page.words["title"] == ["Bell of Upper Tarn returns after eighty years"]
    assert page.words["figcaption"] == ["The bell of Upper Tarn on its way home on Thursday. (Ana Ruiz/AFP)"]
    assert page.words["li"] == ["The bell was cast in 1612", "It was sold three times since 1943"]
    assert page.words["time"] == ["Updated 06 October 2017 14:05 GMT"]
    assert page.words["q"] == ["We shall ring it until nobody can sleep,"]
    assert page.words["footer"] == ["\n(Reporting by Emil Hart; Editing by Tom Hale)\n"]
    assert [x.text for x in story.paragraphs] == page.words["p"][2:5]
    found = dict(page.elements)
    assert found["html"] == {"lang": "en"}
    assert found["time"] == {"datetime": "2017-10-06T14:05:00+00:00"}
    assert found["link"] == {"rel": "canonical", "href": "https://bell.example/a?b=1&c=2"}
    assert ("q", {"data-speaker": "Emil Radu"}) in page.elements
    classes = [attrs.get("class") for tag, attrs in page.elements if tag == "span"]
    assert classes == ["credit", "dateline"]
    assert '<span class="credit">Ana Ruiz/AFP</span>' in html.dumps(story)
    assert '<span class="dateline">BRENNA:</span>' in html.dumps(story)


def test_nothing_runs_and_nothing_is_fetched(story: Article) -> None:
    """The page has one script element, which is data, and a policy that forbids all else."""
    text = html.dumps(story)
    page = Page(text)
    assert [attrs for tag, attrs in page.elements if tag == "script"] == [{"type": "application/ld+json"}]
    assert "default-src 'none'" in text
    assert not {"img", "iframe", "object", "embed", "form"} & page.tags()
    assert not re.search(r'\s(?:on\w+|src)="', text)


def test_the_data_in_the_page(story: Article) -> None:
    """The JSON-LD in the head is the story in schema.org's words, and is read back."""
    (data,) = Page(html.dumps(story)).words["script"]
    assert json.loads(data)["headline"] == "Bell of Upper Tarn returns after eighty years"
    assert nm.loads(data, "schema-org") == story


def test_hostile_words() -> None:
    """No word of a story, wherever it stands, is taken for markup, nor ends the data in the head."""
    text = f"“{EVIL}”"
    said = Attribution(quotes=[Mention(EVIL, Span(1, 1 + len(EVIL)))], speaker=Speaker(EVIL), source=EVIL)
    article = Article(
        text=text,
        headline=EVIL,
        byline=nm.Byline(EVIL, authors=[EVIL]),
        captions=[nm.Caption(EVIL, credit=nm.Credit(EVIL))],
        summary=[EVIL],
        dateline=nm.Dateline(EVIL),
        paragraphs=[Mention(text, Span(0, len(text)))],
        subheads=[EVIL],
        end_notes=[EVIL],
        attributions=[said],
        url="javascript:alert(1)",
        id=EVIL,
        provider=EVIL,
        language='en"><script>',
        published=datetime.date(2020, 1, 1),
    )
    written = html.dumps(article)
    page = Page(written)
    assert {"img", "b", "link"} & page.tags() == set()
    assert page.words["h1"] == [EVIL]
    assert page.words["figcaption"] == [EVIL]
    assert [tag for tag, _ in page.elements].count("script") == 1
    assert written.count("</script>") == 1
    assert "javascript:alert(1)" not in written.replace(page.words["script"][0], "")


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "//evil.example", " https://x", 'https://x" y']
)
def test_only_web_addresses_are_linked(url: str) -> None:
    """A URL that is none of the web is not linked."""
    assert "canonical" not in html.dumps(Article(url=url))


def test_a_story_built_by_hand() -> None:
    """Values without words get some."""
    article = Article(
        headline="Ferry returns",
        byline=nm.Byline(authors=["Ida Moss"], agency="AP"),
        dateline=nm.Dateline(places=["LUNDEN"]),
        paragraphs=["The ferry is back."],
        captions=[nm.Caption("The ferry.", credit=nm.Credit(agency="AP", photographer="Jo Lund"))],
    )
    page = Page(html.dumps(article))
    assert page.words["p"] == ["By Ida Moss, AP", "LUNDEN: The ferry is back."]
    assert page.words["figcaption"] == ["The ferry. (Jo Lund/AP)"]


@settings(max_examples=60)
@given(articles(characters=st.characters()))
def test_every_page_is_well_formed(article: Article) -> None:
    """Whatever a story holds, its elements are closed in order and its text can be encoded."""
    written = html.dumps(article)
    assert Page(written).tags() >= {"html", "head", "body", "article"}
    assert not re.search("[\x00-\x08\x0b\x0e-\x1f\x7f]", written.replace("\x0c", ""))
    assert written.encode("utf-8")


@pytest.mark.corpus
def test_corpus_stories(corpus_articles: tuple[Article, ...]) -> None:
    """Real stories are pages with every paragraph, and marked quotations leave the words as they are."""
    for article in corpus_articles:
        seen = " ".join(" ".join(Page(html.dumps(article)).words.get("article", [])).split())
        for paragraph in article.paragraphs:
            assert " ".join(re.sub("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]", "\ufffd", paragraph.text).split()) in seen
