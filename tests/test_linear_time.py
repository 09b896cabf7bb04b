"""Time grows with the copy and not with its square, and memory stays within a few times its size."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from functools import partial

import pytest

import newsmodel as nm
from newsmodel.layout import Lines, split_stories

from .clock import check_growth, seconds

pytestmark = pytest.mark.slow

LEAST = 0.003  # seconds that the shorter run takes
LONGEST = 100_000  # characters of the shorter run, if it takes less
PEAK = 6.0  # of the memory, in sizes of the text
PASSAGE = 4_000_000  # bytes that reading one passage of a long text takes besides

PARAGRAPH = "A judge on Friday returned to the village a bell that had been stolen in 1943, the mayor told reporters."
STORY = (
    f"Bell returns to its village\n\nUpdated 06 October 2017\n\nBell returns to its village\n\nBRENNA: {PARAGRAPH}\n\n"
)

# Each is repeated; what stands in front of the bar is put before all of them, once.
RUNS = {
    "curly marks opened": "“",
    "curly marks closed": "”",
    "curly marks by turns": "“”",
    "straight marks": '"',
    "straight marks apart": '" ',
    "single marks": "‘ ",
    "apostrophes": "''",
    "marks of TeX": "``",
    "brackets opened": "(",
    "brackets closed": ")",
    "brackets by turns": "()",
    "square brackets": "[",
    "credits": "(AFP) ",
    "credits without an end": "(AP Photo/",
    "blank lines": "\n",
    "blank lines of CRLF": "\r\n",
    "carriage returns": "\r",
    "blanks": " ",
    "no-break spaces": "\u00a0",
    "blanks in lines": " \n",
    "tabs": "\t",
    "tabs in lines": "\tx\n",
    "form feeds": "\f",
    "STX and ETX": "\x02\x03\n",
    "byte order marks": "\ufeff",
    "zero-width spaces": "\u200b",
    "capitals": "A",
    "words in capitals": "BRENNA ",
    "places": "BRENNA, ",
    "places and slashes": "BRENNA/",
    "places and hyphens": "BRENNA-",
    "lines in capitals": "WHAT COMES NEXT\n",
    "colons": ":",
    "places and colons": "BRENNA: ",
    "lines of places": "BRENNA:\n",
    "digits": "1",
    "days": "06 October 2017 ",
    "lines of days": "Updated 06 October 2017\n",
    "days in digits": "2017-",
    "clocks": "12:",
    "hyphens": "-",
    "hyphens apart": "- ",
    "em dashes": " — ",
    "underlines": "_",
    "lines of underlines": "___\n",
    "equals signs": "=\n",
    "By": "By ",
    "lines of By": "By \n",
    "bylines": "By Mina Toll\n",
    "and": "and ",
    "bullets": "• ",
    "lines of bullets": "  • Nobody was hurt\n",
    "stars": "* ",
    "less than": "<",
    "tags": "<p ",
    "ampersands": "&",
    "entities": "&amp",
    "mojibake": "â€",
    "lost characters": "\ufffd",
    "full stops": ".",
    "full stops apart": ". ",
    "commas": ", ",
    "slashes": "/",
    "bars": " | ",
    "counters": "1 / 4\n",
    "letters": "a",
    "words": "word ",
    "short lines": "word\n",
    "short lines of two": "New word\n",
    "short sentences": "It rang.\n",
    "lines with blanks between": "It rang.\n\n",
    "long lines": PARAGRAPH + "\n",
    "a long paragraph": PARAGRAPH + " ",
    "hard-wrapped lines": PARAGRAPH[:60] + "\n",
    "indented lines": "    " + PARAGRAPH[:55] + "\n",
    "one headline repeated": "Bell returns to its village\n\n",
    "headlines without blanks": "Bell returns to its village\n",
    "stories": STORY,
    "sign-offs": " Reuter\n",
    "wire stories": "TARN STEEL TO CLOSE MILL\n    BRENNA, March 3 - It will close.\n Reuter\n",
    "end notes": "(Reporting by Mina Toll;\n",
    "topics": "Topics: Bells\n",
    "addresses": "https://arab.news/zk4w9\n",
    "surrogates": "\ud800",
    "letters beyond the plane": "𝄞",
}
FRONTS = {"alone": "", "behind a headline": "Bell returns to its village\n\n", "in a body": STORY}


def read(text: str) -> object:
    """Read the layout of all stories."""
    return nm.parse_all(text, attributions=False)


def read_one(text: str) -> object:
    """Read the layout as of one story."""
    return nm.parse(text, attributions=False)


def split(text: str) -> object:
    """Find the stories."""
    return split_stories(Lines(text))


def check(work: Callable[[str], object], front: str, unit: str) -> None:
    """Find a length that takes long enough, then compare it with many times that length."""

    def make(count: int) -> str:
        return front + unit * count

    count = max(1, 2000 // len(unit))
    work(make(count))  # what is compiled on first use
    while seconds(partial(work, make(count)), 2) < LEAST and count * len(unit) < LONGEST:
        count *= 2
    check_growth(work, make, count)


@pytest.mark.parametrize("front", FRONTS.values(), ids=FRONTS)
@pytest.mark.parametrize("unit", RUNS.values(), ids=RUNS)
def test_layout_is_linear(unit: str, front: str) -> None:
    """The layout of a long run, alone or within a story, takes time in proportion to its length."""
    check(read, front, unit)


@pytest.mark.parametrize("unit", RUNS.values(), ids=RUNS)
def test_splitting_is_linear(unit: str) -> None:
    """Finding the stories of a long run takes time in proportion to its length."""
    check(split, STORY, unit)


@pytest.mark.parametrize("unit", RUNS.values(), ids=RUNS)
def test_one_story_is_linear(unit: str) -> None:
    """So does reading the first of the stories."""
    check(read_one, STORY, unit)


def test_writing_is_linear() -> None:
    """Writing a story takes time in proportion to its length."""

    def write(text: str) -> object:
        return [nm.to_text(article) for article in nm.parse_all(text, attributions=False)]

    check(write, STORY, PARAGRAPH + "\n\n")


LONG_STORY = STORY + (PARAGRAPH + "\n\n") * 15


@pytest.mark.parametrize("unit", [LONG_STORY, PARAGRAPH + "\n\n", PARAGRAPH + " ", "\n", "“”", "x"],
                         ids=["stories", "paragraphs", "one line", "blank lines", "marks", "letters"])  # fmt: skip
def test_memory(unit: str) -> None:
    """Reading four megabytes takes at most six times as much memory at any moment."""
    text = unit * (4_000_000 // len(unit))
    size = len(text.encode())
    tracemalloc.start()
    try:
        articles = nm.parse_all(text, attributions=False)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert articles
    assert peak <= PEAK * size, f"{peak / size:.1f} times the input"


@pytest.mark.parametrize("unit", ["“", ". ", "word word. ", PARAGRAPH + "\n\n", PARAGRAPH + " "])
def test_memory_with_attributions(unit: str) -> None:
    """Looking for attributions in a million characters stays within that, and what one part of a long text takes."""
    text = unit * (1_000_000 // len(unit))
    size = len(text.encode())
    nm.parse(PARAGRAPH)  # the weights are loaded once
    tracemalloc.start()
    try:
        article = nm.parse(text)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert article.text == text
    assert peak <= PEAK * size + PASSAGE, f"{peak / size:.1f} times the input"


LINES = {"x\n": 300, "word\n": 150, "By A B\n": 90, "  • Nobody was hurt\n": 45, "A boat in port. (Ana Ruiz/AFP)\n": 65}


@pytest.mark.parametrize(("unit", "most"), LINES.items(), ids=map(repr, LINES))
def test_memory_of_short_lines(unit: str, most: int) -> None:
    """Texts of nothing but short lines take more, since each line is a value, but a few hundred bytes a line."""
    text = unit * (150_000 // len(unit))
    nm.parse(STORY)
    tracemalloc.start()
    try:
        nm.parse_all(text, attributions=False)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak <= most * len(text.encode()), f"{peak / len(text.encode()):.1f} times the input"
