"""Laws of writing edited and hand-built articles."""

from __future__ import annotations

import attrs
from hypothesis import given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.testing import articles

from .strategies import news, pages

words = st.sampled_from(["Bell comes home", "New tram line opens in the east", "Ministers agree on cod"])


@given(articles(located=False))
def test_any_story_built_by_hand_is_written(article: nm.Article) -> None:
    """Any article without copy is written as text that parses."""
    text = nm.to_text(article, force=True)
    assert nm.parse_all(text, attributions=False)


@given(pages, words)
def test_a_new_headline_changes_only_the_headline(page: str, headline: str) -> None:
    """After an edit of the headline the rest of the copy is the same."""
    article = nm.parse(page, attributions=False)
    assert article.headline is not None
    edited = attrs.evolve(article, headline=headline)
    assert nm.to_text(edited, force=True) == headline + page[len(article.headline.text) :]


@given(news, words)
def test_a_new_paragraph_changes_only_that_paragraph(copy: str, new: str) -> None:
    """In any copy, a paragraph behind the first one can be rewritten without touching the rest."""
    article = nm.parse_all(copy, attributions=False)[0]
    if len(article.paragraphs) < 2:
        return
    span = article.paragraphs[-1].span
    assert span is not None
    edited = attrs.evolve(article, paragraphs=[*article.paragraphs[:-1], nm.Mention(new)])
    assert nm.to_text(edited, force=True) == article.text[: span.start] + new + article.text[span.end :]


@given(news)
def test_setting_a_field_to_itself_changes_nothing(copy: str) -> None:
    """An article whose fields are set to their own values is the same copy."""
    article = nm.parse_all(copy, attributions=False)[0]
    again = attrs.evolve(article, paragraphs=list(article.paragraphs), summary=list(article.summary), id="7")
    assert nm.to_text(again, force=True) == article.text


@given(pages)
def test_a_page_without_its_places_is_written_alike(page: str) -> None:
    """The fields of a page, written by hand, parse to the same fields again."""
    article = nm.parse(page, attributions=False)
    bare = nm.Article(
        headline=article.headline and article.headline.text,
        headline_repeats=[repeat.text for repeat in article.headline_repeats],
        captions=[caption.text for caption in article.captions],
        updated=article.updated and article.updated.date,
        summary=[point.text for point in article.summary],
        paragraphs=[paragraph.text for paragraph in article.paragraphs],
    )
    again = nm.parse(nm.to_text(bare, force=True), attributions=False)
    for name in ("headline", "headline_repeats", "captions", "summary", "paragraphs"):
        ours, theirs = getattr(article, name), getattr(again, name)
        if name == "headline":
            assert theirs.text == ours.text
        else:
            assert [value.text for value in theirs] == [value.text for value in ours]
    assert again.updated is not None
    assert article.updated is not None
    assert again.updated.date == article.updated.date
