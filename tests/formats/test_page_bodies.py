"""Pages whose JSON-LD has no body, or that have none: the extra `pages` reads them; without it a problem names it."""

from __future__ import annotations

import importlib.util
import json

import pytest

import newsmodel as nm
from newsmodel.formats import schema_org

HAS_EXTRA = all(importlib.util.find_spec(name) is not None for name in ("extruct", "trafilatura"))
DATA = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Kiln at Ravel goes out"}</script>'
PAGE = """<!DOCTYPE html><html lang="en"><head><title>Kiln out | Ravel Post</title>%s
<meta property="og:title" content="Kiln at Ravel goes out"><meta property="og:type" content="article">
<meta property="og:site_name" content="Ravel Post">
<meta property="article:published_time" content="2024-03-14T08:00:00Z"></head><body>
<nav><a href="/">Home</a><a href="/n">News</a></nav><article><h1>Kiln at Ravel goes out</h1><p>By Ida Moss</p>
<p>RAVEL — The kiln at the glassworks went out on Monday for the first time in ninety years, its owners said.</p>
<p>“It is cold now, and it will stay cold until the summer,” said Emil Radu, who has worked there for years.</p>
<h2>A long history</h2>
<p>The works were founded in 1790 and have made windows for most of the towns along the coast.</p></article>
<footer>© Ravel Post. All rights reserved.</footer></body></html>"""

with_extra = pytest.mark.skipif(not HAS_EXTRA, reason="the extra `pages` is not installed")
without_extra = pytest.mark.skipif(HAS_EXTRA, reason="the extra `pages` is installed")


@with_extra
@pytest.mark.parametrize("data", ["", DATA])
def test_the_body_comes_from_the_page(data: str) -> None:
    """Paragraphs, headings and byline are found on the page, navigation and footer are left out."""
    article = nm.loads(PAGE % data)
    assert str(article.headline) == "Kiln at Ravel goes out"
    assert [x.text.split()[0] for x in article.paragraphs] == ["RAVEL", "“It", "The"]
    assert [x.text for x in article.subheads] == ["A long history"]
    assert article.byline is not None
    assert article.byline.authors == ("Ida Moss",)
    assert article.dateline is not None
    assert not any(x.code is nm.ProblemCode.MISSING_BODY for x in article.problems)


@with_extra
def test_open_graph_where_there_is_no_other_data() -> None:
    """Date and name of the site come from the meta tags."""
    article = schema_org.loads(PAGE % "")
    assert article.provider == "Ravel Post"
    assert article.published is not None
    assert str(article.published.date) == "2024-03-14"


@with_extra
def test_microdata() -> None:
    """Microdata of an article count more than OpenGraph."""
    page = (
        '<html><head><meta property="og:title" content="Site"></head><body>'
        '<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Kiln cold</h1>'
        '<div itemprop="articleBody"><p>RAVEL: It is out.</p></div></div></body></html>'
    )
    article = schema_org.loads(page)
    assert str(article.headline) == "Kiln cold"
    assert [x.text for x in article.paragraphs] == ["RAVEL: It is out."]


BARE = """<!DOCTYPE html><html lang="en"><head><title>Kiln at Ravel goes out | Ravel Post</title>%s</head><body>
<nav><a href="/">Home</a><a href="/n">News</a></nav><main><h1>Kiln at Ravel goes out</h1>%s</main>
<footer>Ravel Post, Lock Street</footer></body></html>"""
PARAGRAPHS = (
    "The kiln at the glassworks went out on Monday for the first time in ninety years, its owners said.",
    "“It is cold now, and it will stay cold until the summer,” said Emil Radu, who has worked there for years.",
    "The works were founded in 1790 and have made windows for most of the towns along the coast.",
)
STORY = "".join(f"<p>{words}</p>" for words in PARAGRAPHS)


@with_extra
@pytest.mark.parametrize(
    "tags",
    [
        "",
        '<meta property="og:title" content="Kiln at Ravel goes out"><meta property="og:type" content="website">',
        '<script type="application/ld+json">{"@type": "WebSite", "name": "Ravel Post"}</script>',
    ],
)
def test_a_page_without_data(tags: str) -> None:
    """A page that says nothing of an article is one if it has a story: its headline and paragraphs are read."""
    article = schema_org.loads(BARE % (tags, STORY))
    assert str(article.headline) == "Kiln at Ravel goes out"
    assert tuple(str(x) for x in article.paragraphs) == PARAGRAPHS


@with_extra
def test_meta_tags() -> None:
    """Author, date and description stand in meta tags, also beside OpenGraph data that lacks them."""
    tags = (
        '<meta name="author" content="Ida Moss; Emil Radu"><meta name="description" content="It is cold.">'
        '<meta name="date" content="2024-03-14">'
    )
    graph = '<meta property="og:title" content="Kiln goes out"><meta property="og:type" content="article">'
    for more, headline in (("", "Kiln at Ravel goes out"), (graph, "Kiln goes out")):
        article = schema_org.loads(BARE % (tags + more, STORY))
        assert str(article.headline) == headline
        assert article.byline is not None
        assert article.byline.authors == ("Ida Moss", "Emil Radu")
        assert [str(x) for x in article.summary] == ["It is cold."]
        assert article.published is not None
        assert str(article.published.date) == "2024-03-14"


@with_extra
@pytest.mark.parametrize("body", ["", "<p>Sign in.</p>", "<ul><li><a href='/1'>Kiln</a></li><li>Lock</li></ul>"])
def test_a_page_without_a_story(body: str) -> None:
    """A page with neither data nor a text of some length is none that can be read."""
    with pytest.raises(nm.FormatError):
        schema_org.loads(BARE % ("", body))


@with_extra
@pytest.mark.parametrize(("more", "count"), [("", 6), ("<p>Read on at the archive, which has all of it.</p>", 6)])
def test_a_body_on_one_line(more: str, count: int) -> None:
    """Data that has the whole body on one line gets the paragraphs of the page, and none that it does not hold."""
    paragraphs = [f"{words} This is told by people of Ravel." for words in PARAGRAPHS] * 2
    paragraphs = [f"{number}. {words}" for number, words in enumerate(paragraphs)]
    data = {"@type": "NewsArticle", "headline": "Kiln at Ravel goes out", "articleBody": " ".join(paragraphs)}
    page = "".join(f"<p>{words}</p>" for words in paragraphs) + more
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    article = schema_org.loads(BARE % (script, page))
    assert [str(x) for x in article.paragraphs] == paragraphs
    assert len(article.paragraphs) == count


@with_extra
def test_a_body_that_the_page_has_not() -> None:
    """A body on one line stays as it is where the page has other words."""
    body = " ".join(f"{number}. {words}" for number, words in enumerate(PARAGRAPHS * 3))
    data = json.dumps({"@type": "NewsArticle", "headline": "Kiln", "articleBody": body})
    article = schema_org.loads(BARE % (f'<script type="application/ld+json">{data}</script>', STORY))
    assert [str(x) for x in article.paragraphs] == [body]


@with_extra
def test_an_extract_in_the_data() -> None:
    """A sentence in the data that should be the body is the summary where the page has the whole story."""
    extract = "The kiln is cold, and nobody is sure when it will be lit."
    data = json.dumps({"@type": "NewsArticle", "headline": "Kiln at Ravel goes out", "articleBody": extract})
    article = schema_org.loads(BARE % (f'<script type="application/ld+json">{data}</script>', STORY))
    assert tuple(str(x) for x in article.paragraphs) == PARAGRAPHS
    assert [str(x) for x in article.summary] == [extract]


@with_extra
def test_gaps_in_the_data() -> None:
    """What the data does not say of its story, and the tags of the page do, is taken from these."""
    tags = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Kiln at Ravel goes out", '
        '"author": "%s"}</script><meta name="author" content="Ida Moss"><meta name="date" content="2024-03-14">'
    )
    for stated, author in (("", "Ida Moss"), ("Emil Radu", "Emil Radu")):
        article = schema_org.loads(BARE % (tags % stated, STORY))
        assert article.byline is not None
        assert article.byline.authors == (author,)
        assert article.published is not None
        assert str(article.published.date) == "2024-03-14"


@with_extra
def test_data_about_the_site() -> None:
    """Where OpenGraph speaks of the site, the headline is the title of the page."""
    tags = '<meta property="og:title" content="Ravel Post: all news"><meta property="og:type" content="website">'
    article = schema_org.loads(BARE % (tags, STORY))
    assert str(article.headline).startswith("Kiln at Ravel goes out")


@with_extra
def test_a_drop_cap() -> None:
    """A large first letter in an element of its own belongs to its word."""
    page = STORY.replace("The kiln", "<span>W</span> hen the kiln", 1)
    first = schema_org.loads(BARE % ("", page)).paragraphs[0].text
    assert first.startswith("When the kiln")


@with_extra
def test_microdata_of_a_whole_story() -> None:
    """Properties may begin with a capital, and the paragraphs are those of the page, without what else stands there."""
    page = (
        '<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="Headline">Kiln cold</h1>'
        f'<div itemprop="articleBody"><div class="share social"><a href="/s">Share 0</a></div>{STORY}</div></div>'
    )
    article = schema_org.loads(BARE % ("", page))
    assert str(article.headline) == "Kiln cold"
    assert tuple(str(x) for x in article.paragraphs) == PARAGRAPHS


@without_extra
def test_a_page_without_data_names_the_extra() -> None:
    """Without the extra a page that says nothing of an article is refused, and the error says what reads it."""
    with pytest.raises(nm.FormatError, match=r"newsmodel-wire\[pages\]"):
        nm.loads(BARE % ("", STORY))


@without_extra
def test_a_problem_names_the_extra() -> None:
    """Without it the data is read as ever, and a problem says what would read the body."""
    article = nm.loads(PAGE % DATA)
    assert str(article.headline) == "Kiln at Ravel goes out"
    (problem,) = (x for x in article.problems if x.code is nm.ProblemCode.MISSING_BODY)
    assert "newsmodel-wire[pages]" in problem.message
    with pytest.raises(nm.FormatError, match=r"newsmodel-wire\[pages\]"):
        nm.loads(PAGE % "")
