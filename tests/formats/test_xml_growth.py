"""Hostile documents: reading takes time in proportion to their length."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator

import pytest

from newsmodel.formats import newsml_g2, nitf


def _nitf(content: str, head: str = "") -> str:
    return f"<nitf><body><body.head>{head}</body.head><body.content>{content}</body.content></body></nitf>"


@pytest.fixture(autouse=True)
def _without_collector() -> Iterator[None]:
    """Keep the garbage collector, which looks at what other tests have left, out of the measurements."""
    gc.disable()
    yield
    gc.enable()


def _many(piece: str) -> Callable[[int], str]:
    """Repeat a piece; `#` in it is a number."""
    return lambda count: "".join(piece.replace("#", str(number)) for number in range(count))


BODIES = {
    "paragraphs": "<p>x</p>",
    "marked paragraphs": "<p><q quote-source='Al Bo'>x</q> Al Bo</p>",
    "block quotations": "<bq><p>x</p><credit>y</credit></bq>",
    "headings": "<hl2>x</hl2>",
    "captions": "<media><media-caption># Foto: Al Bo/AP</media-caption></media>",
    "rows": "<table><tr><td>x</td></tr></table>",
    "blank lines": "x\n \t\n",
    "headers": "<header><h1>#</h1></header>",
    "notes": "<note>x</note>",
}
PARAGRAPHS = {
    "quotations by one": "<q quote-source='Al Bo'>x</q> ",
    "quotations and a name": "<q quote-source='Al Bo'>x</q> Al Bo ",
    "pieces of one quotation": "<q id='a1.#' quote-source='Al Bo'>x</q> Al Bo ",
    "breaks": "<br/><br/><q quote-source='Al Bo'>x</q>",
    "blanks": "x \n",
    "links": "<a href='x'>y</a>",
}
HEADS = {
    "summaries": "<abstract><p>#</p></abstract>",
    "headlines": "<hedline><hl1>#</hl1><hl2>#</hl2></hedline>",
    "bylines": "<byline>By <person>Al Bo</person></byline>",
    "datelines": "<dateline><location>Tarn</location></dateline>",
}
METADATA = {
    "ranks": "<headline rank='#'>#</headline>",
    "places": "<located><name>#</name></located>",
    "creators": "<creator><name>Al Bo</name></creator>",
    "descriptions": "<description>#</description>",
    "credits": "<dateline>Tarn (</dateline><by>By Al, and</by>",
}
ITEMS = {
    "items": "<newsItem guid='#'/>",
    "pictures": "<newsItem guid='#'><itemMeta><itemClass qcode='ninat:picture'/></itemMeta></newsItem>",
    "packages": "<packageItem guid='#'><itemRef residref='#'/></packageItem>",
}


def _ratio(read: Callable[[str], object], make: Callable[[int], str]) -> float:
    """How much longer four times the length takes; below a few milliseconds there is nothing to tell."""
    best = [9.0, 9.0]
    for _ in range(3):
        for number, count in enumerate((1000, 4000)):
            data = make(count)
            began = time.process_time()
            read(data)
            best[number] = min(best[number], time.process_time() - began)
    return best[1] / max(best[0], 0.003)


def _check(read: Callable[[str], object], make: Callable[[int], str]) -> None:
    assert any(_ratio(read, make) < 8 for _ in range(4))  # a busy machine may spoil one measurement, not all


@pytest.mark.parametrize("piece", BODIES.values(), ids=BODIES.keys())
def test_body(piece: str) -> None:
    """Four times as many pieces of a body take no more than eight times as long."""
    _check(nitf.loads, lambda count: _nitf(_many(piece)(count)))


@pytest.mark.parametrize("piece", PARAGRAPHS.values(), ids=PARAGRAPHS.keys())
def test_paragraph(piece: str) -> None:
    """Neither do pieces of one paragraph."""
    _check(nitf.loads, lambda count: _nitf(f"<p>{_many(piece)(count)}</p>"))


@pytest.mark.parametrize("piece", HEADS.values(), ids=HEADS.keys())
def test_head(piece: str) -> None:
    """Neither do pieces of the head."""
    _check(nitf.loads, lambda count: _nitf("<p>x</p>", _many(piece)(count)))


@pytest.mark.parametrize("piece", METADATA.values(), ids=METADATA.keys())
def test_metadata(piece: str) -> None:
    """Neither do metadata of an item."""
    _check(newsml_g2.loads, lambda count: f"<newsItem><contentMeta>{_many(piece)(count)}</contentMeta></newsItem>")


@pytest.mark.parametrize("piece", ITEMS.values(), ids=ITEMS.keys())
def test_items(piece: str) -> None:
    """Neither do items of a message."""
    _check(newsml_g2.loads_all, lambda count: f"<newsMessage>{_many(piece)(count)}<newsItem guid='t'/></newsMessage>")


@pytest.mark.parametrize("words", ["Foto: (", "By Al, and ", "TARN, ", "<p>", "2021-", "“", "(AP) - ", "&lt;p "])
def test_long_lines(words: str) -> None:
    """Neither do long values of single fields."""
    safe = words.replace("<", "&lt;")

    def make(count: int) -> str:
        line = safe * count
        fields = f"<hedline><hl1>{line}</hl1></hedline><byline>{line}</byline><dateline>{line}</dateline>"
        media = f"<media><media-reference source-credit='{line}'/><media-caption>{line}</media-caption></media>"
        return _nitf(f"<p>{line}</p>{line}{media}", fields)

    _check(nitf.loads, make)
