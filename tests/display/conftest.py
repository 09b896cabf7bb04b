"""What the tests of several views share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsmodel import Article, Attribution, Block, BlockKind, Cue, Mention, Span, parse

HOSTILE = (
    "Council <b>votes</b> & argues about ]]> the bridge\n\n"
    "LUNDEN: “It is </style><script>alert(1)</script> safe &amp; \u202eerif\u202c,” Mayor Ilse Marrow told reporters "
    'on Tuesday, adding that <img src="https://example.invalid/x.png" onerror=alert(2)> "is \x1b[31m fine" \x00 -->.\n'
)


@pytest.fixture
def hostile() -> str:
    """Give copy that tries to be markup, a script, a command of the terminal or text in another order."""
    return HOSTILE


@pytest.fixture
def parsed() -> Callable[[str], Any]:
    """Give a function that reads HTML as browsers do, and fails on what is not valid."""
    html5lib = pytest.importorskip("html5lib")

    def read(text: str, *, fragment: bool = True) -> Any:
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        return parser.parseFragment(text) if fragment else parser.parse(text)

    return read


def side_by_side(count: int) -> Article:
    """Make a story of many attributions, one after the other."""
    text = "It sails, she said.\n" * count
    blocks = [Block(BlockKind.PARAGRAPH, Span(n * 20, n * 20 + 20)) for n in range(count)]
    attributions = [
        Attribution(
            source=Mention("she", Span(start + 10, start + 13)),
            cue=Cue("said", Span(start + 14, start + 18)),
            content=[Mention("It sails", Span(start, start + 8))],
        )
        for start in range(0, len(text), 20)
    ]
    return Article(text=text, attributions=attributions, blocks=blocks)


def nested(count: int) -> Article:
    """Make a story of attributions each of which is all the content of the one before."""
    text = "x" * (2 * count + 2)
    spans = [Span(n, len(text) - n) for n in range(count)]
    attributions = [Attribution(content=[Mention(text[span.slice], span)]) for span in spans]
    return Article(text=text, attributions=attributions, blocks=[Block(BlockKind.PARAGRAPH, Span(0, len(text)))])


@pytest.fixture
def many() -> Callable[[int], Article]:
    """Give a function that makes a story of many attributions side by side."""
    return side_by_side


@pytest.fixture
def deep() -> Callable[[int], Article]:
    """Give a function that makes a story of many attributions within one another."""
    return nested


@pytest.fixture
def ferry(request: pytest.FixtureRequest) -> Article:
    """Give a story with all kinds of marks."""
    return parse((request.config.rootpath / "examples" / "ferry-page.txt").read_bytes())
