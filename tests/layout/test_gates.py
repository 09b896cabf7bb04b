"""Cheap tests that refuse most lines never refuse one that the pattern behind them would match."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest

from newsmodel.layout.lines import end_notes, furniture, routing
from newsmodel.layout.values.bylines import line as bylines
from newsmodel.layout.values.credits import marks
from newsmodel.layout.values.date_lines import line as date_lines
from newsmodel.layout.values.datelines import grammar
from newsmodel.layout.values.datelines.place_words import read_place_words
from newsmodel.lexicon import loading
from newsmodel.lexicon.agencies import AGENCIES

Gate = Callable[[str], bool]

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
# Behind the words of a list: what such lines go on with.
ENDINGS = (
    "",
    " ",
    ":",
    " : Ida Holm",
    "/Ida Holm",
    " / Ida Holm",
    " by Ida Holm",
    " By Ida Holm",
    " Photo/Ída Hólm",
    " photos by Ída Hólm",
    "\xa0now",
    " 3 of 12",
    ", 11 May 2019",
    ", details",
    " details, quotes",
    ") ",
    " | Harbour reopens",
    " LEAD Harbour",
)
BEFORE = ("", "(", "“", "- ", " • ", "[", "File ", "The ", "1ST ")


def _gates() -> Iterator[tuple[str, Gate, Gate]]:
    """Give each cheap test beside the pattern behind it."""
    yield "routing", routing._may_route, lambda line: routing._ROUTING.fullmatch(line.rstrip(" =")) is not None
    yield "invitation", furniture._may_invite, lambda line: furniture._INVITATION.match(line) is not None
    yield (
        "date line",
        lambda line: date_lines._may_open(line, 0, len(line)),
        lambda line: date_lines._OPENING.match(line) is not None,
    )
    yield (
        "byline",
        lambda line: line[: bylines._FIRST].lower() in bylines._FIRST_LETTERS,
        lambda line: bylines._BY.match(line) is not None,
    )
    yield "credit", lambda line: marks.may_open(line, 0), lambda line: marks.MARK.match(line) is not None
    yield "author", end_notes._may_open_name, lambda line: end_notes._AUTHOR.match(line) is not None
    yield (
        "small month",
        lambda line: grammar.MAYBE_SMALL_MONTH.search(line) is not None,
        lambda line: grammar.SMALL_MONTH.match(line) is not None,
    )


def _lines() -> list[str]:
    """Give lines of the golden cases, and words of the lists with what may stand around them."""
    found = {
        line.strip()
        for path in GOLDEN.rglob("*")
        if path.suffix in {".txt", ".md", ".toml"}
        for line in path.read_text("utf-8").splitlines()
    }
    lists = ("routing_words", "page_phrases", "date_labels", "bylines", "credits", "end_notes", "datelines")
    phrases = {word for name in lists for word in loading.words(name)} | set(AGENCIES)
    chosen = random.Random(7).sample(sorted(phrases), 500)  # noqa: S311  no secret
    for phrase, before, ending in product(chosen, BEFORE, ENDINGS):
        found.add(before + phrase + ending)
        found.add(before + phrase.capitalize() + ending)
        if not before:
            found.add(phrase.upper() + ending)
    return sorted(line for line in found if line)


@pytest.fixture(scope="module")
def lines() -> list[str]:
    """Give the lines, once for all tests."""
    return _lines()


@pytest.mark.parametrize(("may", "matches"), [pytest.param(*gate, id=name) for name, *gate in _gates()])
def test_no_match_is_refused(may: Gate, matches: Gate, lines: list[str]) -> None:
    """What the pattern matches passes the cheap test, and the lines hold something that it matches."""
    matched = [line for line in lines if matches(line)]
    assert matched
    assert [line for line in matched if not may(line)] == []


@pytest.mark.parametrize(
    "words", ["PORT HOLLIN", "HOLLIN, N.Y.", "Hollin (Tarn) [India]", "Rio de Janeiro", "TARN (Ohio), May 4"]
)
@pytest.mark.parametrize(
    "ending", ["", " ", " — The", " (AP) —", ": Roe", ", Sept. 26 (AP)", " said", "\xa0Roe", " ,Roe", "\n"]
)
def test_place_words_without_the_pattern(words: str, ending: str) -> None:
    """Place words that need no pattern are read as the pattern reads them."""
    text = words + ending
    at = last = 0
    while at < len(text):
        match = (grammar.SMALL_PLACE_WORD if text[at].islower() else grammar.PLACE_WORD).match(text, at)
        if match is None:
            break
        last, word, at = at, match["word"], match.end()
    assert read_place_words(text, 0, len(text)) == (last, word, at)
