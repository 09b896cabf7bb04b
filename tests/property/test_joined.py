"""Laws of several stories in one copy, and of its line ends."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsmodel as nm

from .strategies import endings, news, odd_text, pages


def fields(article: nm.Article) -> dict[str, Any]:
    """What was read out of a story, with spans as they are in it, but for what the blanks around it change."""
    return {
        field.name: getattr(article, field.name)
        for field in attrs.fields(nm.Article)
        if field.name not in {"text", "blocks", "offset"}
    }


def shifted(value: Any, distance: int) -> Any:
    """Move every span within a value."""
    if isinstance(value, nm.Span):
        return value.shift(distance)
    if isinstance(value, tuple):
        return tuple(shifted(item, distance) for item in value)
    if attrs.has(type(value)) and not isinstance(value, nm.Article):
        changed = {f.name: shifted(getattr(value, f.name), distance) for f in attrs.fields(type(value)) if f.init}
        return type(value)(**changed)
    return value


def check_joined(stories: list[str], separator: str) -> None:
    """Check that stories joined parse as each alone, at their place in the copy."""
    copy = separator.join(stories)
    articles = nm.parse_all(copy, attributions=False)
    assert len(articles) == len(stories)
    assert "".join(article.text for article in articles) == copy
    at = 0
    for story, article in zip(stories, articles, strict=True):
        alone = nm.parse(story, attributions=False)
        lead = at - article.offset  # blanks of the separator may stand in front
        assert copy[min(at, article.offset) : max(at, article.offset)].strip() == ""
        assert fields(article) == {name: shifted(value, lead) for name, value in fields(alone).items()}
        at += len(story) + len(separator)


@given(st.lists(pages, min_size=1, max_size=4, unique_by=lambda page: page.partition("\n")[0]))
@pytest.mark.parametrize("separator", ["\n\n", "\n", "\n\n\n", "\f", "\f\n"])
def test_pages_joined_parse_as_each_alone(separator: str, stories: list[str]) -> None:
    """Pages in the seed's layout parse the same in one copy as each alone."""
    check_joined(stories, separator)


@given(st.lists(pages, min_size=2, max_size=3, unique_by=lambda page: page.partition("\n")[0]), endings)
def test_pages_joined_with_other_line_ends(stories: list[str], end: str) -> None:
    """The same with CRLF or CR for line ends."""
    check_joined([story.replace("\n", end) for story in stories], end * 2)


wires = st.integers(1, 9).map(
    lambda n: f"WIRE STORY NUMBER {n}\n    BRENNA, March {n} - The council met on case {n},\nthe mayor said.\n Reuter\n"
)


@given(st.lists(st.one_of(pages, wires), min_size=1, max_size=4, unique=True))
def test_stories_between_form_feeds_parse_as_each_alone(stories: list[str]) -> None:
    """A form feed separates stories of any layout."""
    check_joined(stories, "\f\n")


def without_line_ends(value: Any, text: str, end: str) -> Any:
    """Turn what was read out of copy with other line ends into what LF would have given."""
    if type(value) is str:  # the codes of problems are texts too
        return value.replace(end, "\n")
    if isinstance(value, nm.Span):
        return nm.Span(*(len(text[:at].replace(end, "\n")) for at in (value.start, value.end)))
    if isinstance(value, tuple):
        return tuple(without_line_ends(item, text, end) for item in value)
    if attrs.has(type(value)):
        return type(value)(
            **{f.name: without_line_ends(getattr(value, f.name), text, end) for f in attrs.fields(type(value))}
        )
    return value


@given(news | pages | odd_text)
@example("Bell returns\nBell returns\nBRENNA, Jan 1 (EFE) - A judge on Friday returned a bell to its village.")
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_other_line_ends_change_only_offsets(end: str, copy: str) -> None:
    """With CRLF or CR for LF the stories are the same, at shifted places."""
    plain = copy.replace("\r\n", "\n").replace("\r", "\n")
    other = plain.replace("\n", end)
    ours, theirs = (nm.parse_all(text, attributions=False) for text in (plain, other))
    assert len(ours) == len(theirs)
    for one, two in zip(ours, theirs, strict=True):
        again = without_line_ends(attrs.evolve(two, offset=0), two.text, end)
        assert again == attrs.evolve(one, offset=0)


@given(pages)
def test_blank_lines_in_front_and_behind_change_nothing(page: str) -> None:
    """Blank lines around a story are part of its copy and of none of its fields."""
    alone = nm.parse(page, attributions=False)
    (padded,) = nm.parse_all("\n\n" + page + "\n\n", attributions=False)
    assert fields(padded) == {name: shifted(value, 2) for name, value in fields(alone).items()}


@given(pages)
def test_the_last_line_end_may_be_missing(page: str) -> None:
    """A story without a final line end has the same fields."""
    assert fields(nm.parse(page.rstrip("\n"), attributions=False)) == fields(nm.parse(page, attributions=False))
