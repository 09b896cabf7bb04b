from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest

import newsmodel as nm
from newsmodel.display import page


def text_of(tree: Any, name: str) -> str:
    """The words of the only element with a name."""
    (element,) = list(tree.iter(name))
    return "".join(element.itertext())


def test_one_story(parsed: Callable[..., Any], ferry: nm.Article) -> None:
    """A page of one story has its headline for a title and for its one main heading."""
    tree = parsed(page([ferry]), fragment=False)
    assert text_of(tree, "title") == text_of(tree, "h1") == "Ferry service to Tarsk islands resumes after ten weeks"
    assert [x.tag for x in tree.iter("nav")] == []
    (policy,) = [x.get("content") for x in tree.iter("meta") if x.get("http-equiv")]
    assert policy.startswith("default-src 'none'")
    assert "script" not in policy


def test_several_stories(parsed: Callable[..., Any], ferry: nm.Article) -> None:
    """A page of several has a list of them that leads to each; ids are single even where a story comes twice."""
    tree = parsed(page([ferry, ferry, nm.Article(paragraphs=["Rain."])]), fragment=False)
    assert text_of(tree, "h1") == "3 stories"
    ids = [x.get("id") for x in tree.iter() if x.get("id")]
    assert len(ids) == len(set(ids))
    (contents,) = tree.iter("nav")
    assert [x.get("href")[1:] in ids for x in contents.iter("a")] == [True] * 3
    assert "Story without a headline" in "".join(contents.itertext())
    assert len(list(tree.iter("style"))) == 1 + 2  # one for all, and two with what the pointer lights up


def test_hostile_copy_is_text(parsed: Callable[..., Any], hostile: str) -> None:
    """Neither title nor list nor story takes anything of the copy for markup."""
    stories = [nm.parse(hostile, id="<i>", provider='"><script>', language='en"><script>')] * 2
    tree = parsed(page(stories), fragment=False)
    assert {x.tag for x in tree.iter()}.isdisjoint({"script", "img", "i:"})
    assert text_of(parsed(page(stories[:1]), fragment=False), "title").startswith("Council <b>votes</b> & argues")


@pytest.mark.parametrize(
    ("languages", "shown"),
    [(["en-GB"], "en-GB"), ([None], "en"), (["de", "de"], "de"), (["de", "fr"], "en"), (["??"], "en")],
)
def test_the_language_is_said(ferry: nm.Article, languages: list[str | None], shown: str) -> None:
    """A page has the language of its stories, or English."""
    stories = [attrs.evolve(ferry, language=language) for language in languages]
    assert f'<html lang="{shown}">' in page(stories)


def test_no_story(parsed: Callable[..., Any]) -> None:
    """A page of nothing is a valid page."""
    assert text_of(parsed(page([]), fragment=False), "title") == "0 stories"
