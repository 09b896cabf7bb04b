"""Pages whose JSON-LD has no body, or that have none: the extra `pages` reads them; without it a problem names it."""

from __future__ import annotations

import importlib.util

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


@without_extra
def test_a_problem_names_the_extra() -> None:
    """Without it the data is read as ever, and a problem says what would read the body."""
    article = nm.loads(PAGE % DATA)
    assert str(article.headline) == "Kiln at Ravel goes out"
    (problem,) = (x for x in article.problems if x.code is nm.ProblemCode.MISSING_BODY)
    assert "newsmodel-wire[pages]" in problem.message
    with pytest.raises(nm.FormatError, match=r"newsmodel-wire\[pages\]"):
        nm.loads(PAGE % "")
