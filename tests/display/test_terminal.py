from __future__ import annotations

import re

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from newsmodel import (
    Article,
    Attribution,
    Block,
    BlockKind,
    Caption,
    Credit,
    Cue,
    Dateline,
    Mention,
    Problem,
    ProblemCode,
    Span,
    Speaker,
)
from newsmodel.display.terminal import render, visible
from newsmodel.testing import articles

from ..clock import check_growth

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def story() -> Article:
    """A small story with an attribution in it."""
    text = "Ferry back\n\nLUNDEN: It sails, she told us.\r\nSo.\n"

    def mention(words: str) -> tuple[str, Span]:
        start = text.index(words)
        return words, Span(start, start + len(words))

    return Article(
        text=text,
        headline=Mention(*mention("Ferry back")),
        dateline=Dateline("LUNDEN:", span=Span(12, 19), places=["LUNDEN"]),
        attributions=[
            Attribution(
                source=Mention(*mention("she")),
                cue=Cue(*mention("told")),
                content=[Mention(*mention("It sails"))],
                speaker=Speaker("Ilse Marrow", role="baker"),
            )
        ],
        blocks=[
            Block(BlockKind.HEADLINE, Span(0, 11)),
            Block(BlockKind.BLANK, Span(11, 12)),
            Block(BlockKind.PARAGRAPH, Span(12, len(text))),
        ],
        problems=[Problem(ProblemCode.MISSING_BODY, "odd")],
    )


def test_plain() -> None:
    """Labels stand beside blocks, readings below them, what is said of the whole at the end."""
    assert render(story()).splitlines() == [
        "headline         Ferry back",
        "",
        "paragraph        LUNDEN: It sails, she told us.",
        "                 So.",
        "                 > dateline | places: LUNDEN",
        "                 > indirect | source: she | cue: told | content: It sails | speaker: Ilse Marrow, baker",
        "! warning: odd [missing-body]",
    ]


def test_colours_mark_the_parts() -> None:
    """Source, cue, content and dateline have a colour each, and without the colours the text is the plain one."""
    coloured = render(story(), colour=True)
    for marked in ("\x1b[1mLUNDEN:\x1b[0m", "\x1b[32mIt sails\x1b[0m", "\x1b[1;36mshe\x1b[0m", "\x1b[33mtold\x1b[0m"):
        assert marked in coloured
    assert ESCAPE.sub("", coloured) == render(story())


def test_quoted_words_are_underlined() -> None:
    """Words inside quotation marks have a shape of their own beside the colour."""
    quoted = evolve(story().attributions[0], quotes=story().attributions[0].content)
    assert "\x1b[4;32mIt sails\x1b[0m" in render(evolve(story(), attributions=[quoted]), colour=True)


def test_a_story_built_by_hand() -> None:
    """A story without a text shows its values, and what is known of each attribution."""
    said = Attribution(source="she", cue="said", content=["It sails"])
    article = Article(headline="Ferry back", paragraphs=["It sails.\nDaily."], attributions=[said])
    assert render(article).splitlines() == [
        "headline         Ferry back",
        "paragraph        It sails.",
        "                 Daily.",
        "> indirect | source: she | cue: said | content: It sails",
    ]


def test_lines_are_wrapped_at_blanks() -> None:
    """A line that is too wide goes on in the next one, in the same column."""
    text = "one two three four five six seven eight nine ten " + "x" * 50
    article = Article(text=text, blocks=[Block(BlockKind.PARAGRAPH, Span(0, len(text)))])
    lines = render(article, width=40).splitlines()
    assert lines[0] == "paragraph        one two three four five"
    assert max(map(len, lines)) <= 40
    assert "".join(line[17:] for line in lines).replace(" ", "") == text.replace(" ", "")


def test_a_credit_is_said_below_its_caption() -> None:
    """What was read out of a credit stands below the caption."""
    text = "The pier. (AP)\n"
    caption = Caption("The pier. (AP)", span=Span(0, 14), credit=Credit("AP", span=Span(11, 13), agency="AP"))
    article = Article(text=text, captions=[caption], blocks=[Block(BlockKind.CAPTION, Span(0, 15))])
    assert render(article).splitlines()[1].strip() == "> credit | agency: AP"
    assert "(\x1b[35mAP\x1b[0m)" in render(article, colour=True)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("\x9b31m\x7f", "<U+009B>31m<U+007F>"),
        ("a\u202eb\u2066c\u200fd", "a<U+202E>b<U+2066>c<U+200F>d"),
        ("\ud800\ufeff\u2028", "<U+D800><U+FEFF><U+2028>"),
        ("col\tumn", "col umn"),
        ("a\u00a0b 日本 👩\u200d🚀", "a\u00a0b 日本 👩\u200d🚀"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    """What a terminal may obey becomes a picture or a name; what people read stays."""
    assert visible(text) == shown


@given(articles(characters=st.characters()), st.booleans(), st.none() | st.integers(0, 60))
def test_nothing_of_the_copy_reaches_the_terminal_raw(article: Article, colour: bool, width: int | None) -> None:
    """Whatever the copy holds, the output has no control characters but line feeds and our own colours."""
    shown = ESCAPE.sub("", render(article, colour=colour, width=width))
    assert all(character == "\n" or visible(character) == character for character in shown)


@given(articles(located=True))
def test_all_of_the_text_is_shown(article: Article) -> None:
    """Every character of the copy but blanks and line ends is in the output, in order, whatever is below the blocks."""
    rows = iter("".join(render(article).split()))
    copy = re.sub(r"[\r\n]", " ", article.text)
    assert all(character in rows for character in "".join(visible(copy).split()))


def test_time_grows_with_the_length_of_the_text() -> None:
    """Time grows with the number of blocks and attributions."""

    def make(count: int) -> Article:
        text = "It sails, she said.\n" * count
        spans = [Span(n * 20, n * 20 + 20) for n in range(count)]
        said = [Attribution(content=[Mention("It sails", Span(s.start, s.start + 8))]) for s in spans]
        return Article(text=text, attributions=said, blocks=[Block(BlockKind.PARAGRAPH, span) for span in spans])

    check_growth(lambda article: render(article, colour=True, width=80), make, 300)
