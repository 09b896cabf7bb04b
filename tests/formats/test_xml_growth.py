"""Hostile documents: reading takes time in proportion to their length."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsmodel.formats import newsml_g2, nitf

from ..clock import check_growth


def _nitf(content: str, head: str = "") -> str:
    return f"<nitf><body><body.head>{head}</body.head><body.content>{content}</body.content></body></nitf>"


def _many(piece: str) -> Callable[[int], str]:
    """Repeat a piece; `#` in it is a number."""
    return lambda count: "".join(piece.replace("#", str(number)) for number in range(count))


SIZE = 250  # pieces of the smaller document

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


@pytest.mark.parametrize("piece", BODIES.values(), ids=BODIES.keys())
def test_body(piece: str) -> None:
    """Time grows with the pieces of a body."""
    check_growth(nitf.loads, lambda count: _nitf(_many(piece)(count)), SIZE)


@pytest.mark.parametrize("piece", PARAGRAPHS.values(), ids=PARAGRAPHS.keys())
def test_paragraph(piece: str) -> None:
    """So it does with those of one paragraph."""
    check_growth(nitf.loads, lambda count: _nitf(f"<p>{_many(piece)(count)}</p>"), SIZE)


@pytest.mark.parametrize("piece", HEADS.values(), ids=HEADS.keys())
def test_head(piece: str) -> None:
    """So it does with those of the head."""
    check_growth(nitf.loads, lambda count: _nitf("<p>x</p>", _many(piece)(count)), SIZE)


@pytest.mark.parametrize("piece", METADATA.values(), ids=METADATA.keys())
def test_metadata(piece: str) -> None:
    """So it does with the metadata of an item."""
    check_growth(
        newsml_g2.loads, lambda count: f"<newsItem><contentMeta>{_many(piece)(count)}</contentMeta></newsItem>", SIZE
    )


@pytest.mark.parametrize("piece", ITEMS.values(), ids=ITEMS.keys())
def test_items(piece: str) -> None:
    """So it does with the items of a message."""
    check_growth(
        newsml_g2.loads_all, lambda count: f"<newsMessage>{_many(piece)(count)}<newsItem guid='t'/></newsMessage>", SIZE
    )


@pytest.mark.parametrize("words", ["Foto: (", "By Al, and ", "TARN, ", "<p>", "2021-", "“", "(AP) - ", "&lt;p "])
def test_long_lines(words: str) -> None:
    """So it does with the length of single fields."""
    safe = words.replace("<", "&lt;")

    def make(count: int) -> str:
        line = safe * count
        fields = f"<hedline><hl1>{line}</hl1></hedline><byline>{line}</byline><dateline>{line}</dateline>"
        media = f"<media><media-reference source-credit='{line}'/><media-caption>{line}</media-caption></media>"
        return _nitf(f"<p>{line}</p>{line}{media}", fields)

    check_growth(nitf.loads, make, SIZE)
