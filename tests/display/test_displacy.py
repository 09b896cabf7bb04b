from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given

import newsmodel as nm
from newsmodel.display.displacy import COLOURS
from newsmodel.testing import articles

TEXT = 'The ferry sails "every day," Ilse Marrow said.'


def story() -> nm.Article:
    """A story of one sentence."""
    return nm.Article(text=TEXT, attributions=nm.find_attributions(TEXT))


def test_entities() -> None:
    """Marks stand side by side, with offsets in the text."""
    given = nm.to_displacy(story())
    assert given["text"] == TEXT
    assert [(TEXT[x["start"] : x["end"]], x["label"]) for x in given["ents"]] == [
        ("The ferry sails ", "REPORTED"),
        ('"every day,"', "QUOTED"),
        ("Ilse Marrow", "SOURCE"),
        ("said", "CUE"),
    ]


def test_spans() -> None:
    """Marks overlap, and each is a run of whole tokens."""
    given = nm.to_displacy(story(), style="span")
    shown = [(given["tokens"][x["start_token"] : x["end_token"]], x["label"]) for x in given["spans"]]
    assert (["The", "ferry", "sails", '"every', 'day,"'], "REPORTED") in shown
    assert (['"every', 'day,"'], "QUOTED") in shown
    assert (["said"], "CUE") in shown
    assert given["tokens"][-1] == "."


def test_another_style_is_refused() -> None:
    """The arcs that displaCy also draws are for syntax."""
    with pytest.raises(nm.InputError, match="'ent' or 'span'"):
        nm.to_displacy(story(), style="dep")  # type: ignore[arg-type]


@given(articles(located=True))
def test_entities_of_any_story(article: nm.Article) -> None:
    """They come in order, none empty, none over another, each with a colour."""
    ents = nm.to_displacy(article)["ents"]
    assert all(one["end"] <= other["start"] for one, other in pairwise(ents))
    assert all(0 <= x["start"] < x["end"] <= len(article.text) for x in ents)
    assert {x["label"] for x in ents} <= set(COLOURS)


@given(articles(located=True))
def test_spans_of_any_story(article: nm.Article) -> None:
    """Each mark with a visible word is there, and its tokens are its words."""
    given = nm.to_displacy(article, style="span")
    assert "".join(given["tokens"]) == "".join(article.text.split())
    words = {("".join(given["tokens"][x["start_token"] : x["end_token"]]), x["label"]) for x in given["spans"]}
    for attribution in article.attributions:
        cue = attribution.cue
        if cue is not None and cue.span is not None and cue.text.strip():
            assert ("".join(cue.text.split()), "CUE") in words


@pytest.mark.parametrize("style", ["ent", "span"])
def test_displacy_takes_it(style: str, hostile: str) -> None:
    """spaCy, where it is installed, draws it, and takes nothing of the copy for markup."""
    displacy = pytest.importorskip("spacy.displacy")
    given = nm.to_displacy(nm.parse(hostile), style=style)  # type: ignore[arg-type]
    drawn = displacy.render(given, style=style, manual=True, jupyter=False, options={"colors": COLOURS})
    assert "SOURCE" in drawn
    assert "<script" not in drawn


def test_what_is_no_article_is_refused() -> None:
    """A text is not taken for a story."""
    text: Any = TEXT
    with pytest.raises(nm.InputError, match="to_displacy: expected an Article, got str"):
        nm.to_displacy(text)
