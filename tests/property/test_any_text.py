"""Laws that hold for any text."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsmodel as nm

from ..places import located
from .strategies import any_text, news, odd_text

copies = any_text | odd_text | news


def made_again(value: Any) -> Any:
    """Make a value of its fields, and these of theirs, each through its validators."""
    if isinstance(value, tuple):
        return tuple(map(made_again, value))
    if attrs.has(type(value)):
        return type(value)(
            **{field.name: made_again(getattr(value, field.name)) for field in attrs.fields(type(value))}
        )
    return value


def check(article: nm.Article) -> None:
    """Check all that must hold of one parsed article."""
    assert made_again(article) == article, "what is made without validators would not pass them"
    at = 0
    for block in article.blocks:
        assert block.span.start == at, "blocks leave a gap or overlap"
        assert block.span.end > at, "a block is empty"
        at = block.span.end
    assert at == len(article.text), "blocks do not reach to the end"
    for value in located(article):
        assert article.text[value.span.slice] == value.text, f"{value!r} is not where it says"
    for problem in article.problems:
        assert problem.span is None or problem.span.end <= len(article.text)
    for paragraph in article.paragraphs:
        assert paragraph.text.strip() == paragraph.text != "", "a paragraph has space around it"


@given(copies)
def test_any_text_parses(copy: str) -> None:
    """Any text gives at least one article, whose blocks tile it and whose values are where they say."""
    articles = nm.parse_all(copy, attributions=False)
    assert articles
    assert "".join(article.text for article in articles) == copy
    at = 0
    for article in articles:
        assert article.offset == at
        at += len(article.text)
        check(article)


@given(copies)
@example("B: ;")
def test_any_text_parses_with_attributions(copy: str) -> None:
    """The same with attributions, whose spans are offsets into the story's text too."""
    for article in nm.parse_all(copy):
        check(article)


@given(copies)
def test_parse_gives_the_first_story(copy: str) -> None:
    """`parse` gives the first of `parse_all`'s articles, but for the problem that there are more."""
    first = nm.parse_all(copy, attributions=False)[0]
    article = nm.parse(copy, attributions=False)
    problems = tuple(p for p in article.problems if p.code is not nm.ProblemCode.SEVERAL_STORIES)
    assert attrs.evolve(article, problems=problems) == first


@given(copies)
def test_to_text_gives_the_copy(copy: str) -> None:
    """Written again, the stories are the copy."""
    assert "".join(map(nm.to_text, nm.parse_all(copy, attributions=False))) == copy


_encoded = st.one_of(
    st.binary(max_size=300),
    copies.map(lambda text: text.encode("utf-8", "surrogatepass")),
    news.map(lambda text: text.encode("utf-16", "surrogatepass")),
    news.map(lambda text: text.encode("cp1252", "ignore")),
)


@given(_encoded)
def test_to_bytes_gives_the_bytes(data: bytes) -> None:
    """Whatever the bytes, they come back, from one story or from several."""
    assert b"".join(map(nm.to_bytes, nm.parse_all(data, attributions=False))) == data


@given(copies)
def test_deterministic(copy: str) -> None:
    """The same copy gives the same articles."""
    assert nm.parse_all(copy) == nm.parse_all(copy)


@given(copies)
def test_strict_raises_or_agrees(copy: str) -> None:
    """Strict parsing gives the same articles, or raises because one has a problem of severity error."""
    plain = nm.parse_all(copy, attributions=False)
    bad = any(p.severity is nm.Severity.ERROR for article in plain for p in article.problems)
    try:
        strict = nm.parse_all(copy, strict=True, attributions=False)
    except nm.ParseError as error:
        assert bad
        assert str(error)
    else:
        assert not bad
        assert strict == plain


@pytest.mark.parametrize("number", range(0x21))
def test_every_control_character_parses(number: int) -> None:
    """Each control character alone, doubled, and within a story."""
    for copy in (
        chr(number),
        chr(number) * 2,
        f"Bell{chr(number)}returns\n\nBRENNA: It {chr(number)} rang.\n{chr(number)}",
    ):
        for article in nm.parse_all(copy, attributions=False):
            check(article)


@given(copies)
def test_problems_are_found_once(copy: str) -> None:
    """No problem is listed twice."""
    for article in nm.parse_all(copy, attributions=False):
        assert len(set(article.problems)) == len(article.problems)


@given(copies)
def test_values_stand_in_blocks_of_their_kind(copy: str) -> None:
    """Every paragraph, caption, summary point and note stands within blocks of its kind."""
    for article in nm.parse_all(copy, attributions=False):
        kinds: dict[nm.BlockKind, tuple[Any, ...]] = {
            nm.BlockKind.PARAGRAPH: article.paragraphs,
            nm.BlockKind.CAPTION: article.captions,
            nm.BlockKind.SUBHEAD: article.subheads,
            nm.BlockKind.END_NOTE: article.end_notes,
            nm.BlockKind.HEADLINE_REPEAT: article.headline_repeats,
        }
        for kind, values in kinds.items():
            blocks = [block.span for block in article.blocks if block.kind is kind]
            for value in values:
                assert value.span is not None
                assert any(value.span in span for span in blocks), f"{value!r} stands in no {kind} block"
            assert len(blocks) == len(values), f"{len(blocks)} {kind} blocks, {len(values)} values"
