from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import newsmodel as nm
from newsmodel.display import View, draw
from newsmodel.display.card import style


def test_one_value_is_its_card(ferry: nm.Article) -> None:
    """A view of one story, attribution or speaker is what the value itself shows."""
    for value in (ferry, ferry.attributions[0], ferry.speakers[0]):
        assert nm.show(value)._repr_html_() == value._repr_html_() == nm.show([value])._repr_html_()


def test_several_stories_are_folded(parsed: Callable[..., Any], ferry: nm.Article) -> None:
    """A list of stories is a list of headlines that open, with one style sheet for all."""
    drawn = nm.show([ferry, nm.parse("Rain\n\nLUNDEN: It rained, the mayor said.\n")])._repr_html_()
    tree = parsed(drawn)
    assert ["".join(x.itertext()) for x in tree.iter("summary")] == [
        "Ferry service to Tarsk islands resumes after ten weeks 2019-03-14 · PORT HOLLIN · 9 attributions",
        "Rain LUNDEN · 1 attribution",
    ]
    assert drawn.count(style()) == 1


def test_the_same_story_twice_has_ids_of_its_own(parsed: Callable[..., Any], ferry: nm.Article) -> None:
    """Stories shown together do not share ids."""
    tree = parsed(nm.show([ferry, ferry])._repr_html_())
    ids = [x.get("id") for x in tree.iter() if isinstance(x.tag, str) and x.get("id")]
    assert len(ids) == len(set(ids))


def test_many_are_cut_short(ferry: nm.Article) -> None:
    """Ten are drawn unless more are asked for, and the rest is told of."""
    many = [ferry.speakers[0]] * 25
    assert nm.show(many)._repr_html_().count('class="nm"') == 10 + 1
    assert "15 more" in nm.show(many)._repr_html_()
    assert "15 more" in str(nm.show(many))
    assert nm.show(many, limit=None)._repr_html_().count('class="nm"') == 25
    assert "more" not in nm.show(many, limit=25)._repr_html_()


def test_in_a_terminal(ferry: nm.Article) -> None:
    """`print` shows the story as the command line does; the repr is short."""
    from newsmodel.display.terminal import render

    view = nm.show([ferry, ferry.attributions[0], ferry.attributions[1]])
    assert str(view).startswith(render(ferry))
    assert repr(ferry.attributions[1]) in str(view)
    assert repr(view) == "<View of 1 article, 2 attributions>"
    assert repr(nm.show([])) == "<View of nothing>"


def test_a_page_of_it(ferry: nm.Article) -> None:
    """All stories are on the page, whatever the limit."""
    assert nm.show([ferry] * 12, limit=1).page().count("<h2") == 12


@pytest.mark.parametrize("wrong", [["a text"], [None], "text", {"a": 1}, 5, None])
def test_other_things_are_refused(wrong: Any) -> None:
    """What is no part of a story is named, not drawn."""
    with pytest.raises(nm.InputError, match=r"show: expected articles"):
        nm.show(wrong)


def test_a_negative_limit_is_refused(ferry: nm.Article) -> None:
    """A limit below nothing is a mistake."""
    with pytest.raises(nm.InputError, match="limit"):
        nm.show(ferry, limit=-1)


def test_generators_are_taken(ferry: nm.Article) -> None:
    """Any iterable will do, and is read once."""
    assert nm.show(x for x in (ferry, ferry)) == View((ferry, ferry))


def test_other_views_have_no_picture(ferry: nm.Article) -> None:
    """A view that is not known gives None, which notebooks take for `no such picture`."""
    assert draw("hologram", ferry) is None
    assert draw("html", object()) is None


@pytest.mark.parametrize("limit", [True, "x", 1.5])
def test_a_limit_that_is_no_number_is_refused(ferry: nm.Article, limit: Any) -> None:
    """A limit of another type is told by name, and is no error from within."""
    with pytest.raises(nm.InputError, match="show: limit: expected None or a whole number of at least 0, got"):
        nm.show(ferry, limit=limit)
