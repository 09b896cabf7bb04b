from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest

import newsmodel as nm


@pytest.fixture
def desk(load: Callable[[str], ModuleType]) -> ModuleType:
    """Give the module of the format, which is not registered."""
    return load("own_format")


def test_it_is_a_format_like_the_others(run: Callable[..., list[str]]) -> None:
    """Registered from outside, it is written, guessed by content and by name, and its leftovers are problems."""
    printed = "\n".join(run("own_format"))
    assert printed.startswith("@desk 1\nslug: karsova-truce\nhead: Karsova sides agree")
    assert "desk | <Article 'Karsova sides agree on truce" in printed
    assert "Stamp('', date='2025-03-12')" in printed
    assert "unplaced-data: 'no place for desk: foreign'" in printed


def test_what_it_keeps_comes_back(desk: ModuleType) -> None:
    """Headline, byline, day, id and paragraphs are the same after writing and reading."""
    story = nm.Article(
        headline="Bridge\nreopens", byline="By Ida Moss", id="b1", paragraphs=["One.", "Two: “three”.\n"]
    )
    again = desk.loads(desk.dumps(story).encode())
    assert (again.headline.text, again.byline.text, again.id) == ("Bridge reopens", "By Ida Moss", "b1")
    assert [paragraph.text for paragraph in again.paragraphs] == ["One.", "Two: “three”."]
    assert desk.loads(desk.dumps(again)) == again


@pytest.mark.parametrize(
    ("document", "place"),
    [("", "line 1"), ("@desk 2\n", "line 1"), ("@desk 1\nno name\n", "line 2"), ("@desk 1\nday: soon\n", "day")],
)
def test_what_is_not_the_format_is_an_error(desk: ModuleType, document: str, place: str) -> None:
    """The error says where, and is one of the library's."""
    with pytest.raises(nm.FormatError, match=place):
        desk.loads(document)
