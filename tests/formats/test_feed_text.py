"""Feeds before feedparser sees them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsmodel import Article, FormatError, ProblemCode
from newsmodel.formats import atom, rss
from newsmodel.formats._feeds.feed_text import feed_text

from ..clock import check_growth

SPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "dc": "http://purl.org/dc/elements/1.1/",
        "media": "http://search.yahoo.com/mrss/",
        "content": "http://purl.org/rss/1.0/modules/content/",
        "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
        "gml": "http://www.opengis.net/gml",
    }.items()
)


def in_rss(item: str) -> str:
    """Give a feed of one item."""
    return f'<rss version="2.0" {SPACES}><channel><title>c</title><item><title>t</title>{item}</item></channel></rss>'


def in_atom(entry: str) -> str:
    """Give a feed of one entry."""
    start = f'<feed xmlns="http://www.w3.org/2005/Atom" {SPACES}><title>c</title>'
    return f"{start}<entry><title>t</title>{entry}</entry></feed>"


def broken(item: str) -> str:
    """Give a feed that is not well-formed, which feedparser reads in another way."""
    return in_rss(f"{item}<b>").replace("</channel></rss>", "")


FIELDS = (
    "dc:creator author managingEditor itunes:author dc:publisher webMaster pubDate dc:date title description link guid "
    "category itunes:keywords media:credit content:encoded dc:language source media:title"
).split()
ENTRY_FIELDS = "author author><name author><email author><uri id updated title summary content category tags".split()
RUNS = ("x", "a.", "a@a.", " x", "&#120;", "&amp;amp;", "<![CDATA[x]]>", "a,", "\n", "(")


def filled(name: str, words: str) -> str:
    """Give an element, or elements in one another, with words in it."""
    names = name.split("><")
    return "".join(f"<{x}>" for x in names) + words + "".join(f"</{x}>" for x in reversed(names))


@pytest.mark.slow
@pytest.mark.parametrize("words", RUNS)
@pytest.mark.parametrize(
    ("read", "make", "fields"),
    [(rss.loads_all, in_rss, FIELDS), (rss.loads_all, broken, FIELDS[:6]), (atom.loads_all, in_atom, ENTRY_FIELDS)],
    ids=["rss", "broken", "atom"],
)
def test_every_field_is_read_in_linear_time(
    words: str, read: Callable[[str], object], make: Callable[[str], str], fields: list[str]
) -> None:
    """Time grows with the words in a field; there is no field that is slow."""
    for name in fields:
        check_growth(read, lambda size, name=name: make(filled(name, words * (size // len(words)))), 3_000)  # type: ignore[misc]


REPEATED = (
    "<category>#</category>",
    "<dc:subject>#</dc:subject>",
    "<author>#</author>",
    "<dc:creator>#<b/></dc:creator>",
    "<author><dc:creator>#</dc:creator></author>",
    "<author>",
    "</author>",
    "<author><webMaster></author></webMaster>xxxxxxxxxxxx",
    "<media:credit>#</media:credit>",
    "<link>#</link>",
    "<description>#</description>",
    "</item><item><author>#</author>",
)


@pytest.mark.slow
@pytest.mark.parametrize("piece", REPEATED)
def test_many_elements_are_read_in_linear_time(piece: str) -> None:
    """Time grows with the number of elements."""
    check_growth(rss.loads_all, lambda count: in_rss("".join(piece.replace("#", str(n)) for n in range(count))), 300)


def test_line_ends_in_front_of_a_feed_are_read_in_linear_time() -> None:
    """What stands in front of the first element costs no more than its length."""
    check_growth(rss.loads_all, lambda size: "\n" * size + in_rss(""), 3_000)


def author(article: Article) -> str:
    """Give the words of the byline."""
    return "" if article.byline is None else article.byline.text


def test_an_author_out_of_all_measure_is_kept() -> None:
    """An author whose words are too long for feedparser is read all the same, and nothing is said to be lost."""
    article = rss.loads(in_rss(f"<dc:creator>{'x' * 20_000}</dc:creator>"))
    assert author(article) == "x" * 20_000
    assert article.problems == ()


def test_a_long_list_of_authors_is_untouched() -> None:
    """Forty authors in one element are forty names, however long that is."""
    names = ", ".join(f"Ida Moss {chr(65 + n % 26)}." for n in range(100))
    feed = in_rss(f"<dc:creator>{names}</dc:creator>")
    assert len(names) > 1000
    assert feed_text(feed, "RSS") == (feed, ())
    assert author(rss.loads(feed)) == names


def test_the_second_of_two_authors_out_of_all_measure_is_told() -> None:
    """What cannot be the byline is a problem."""
    article = rss.loads(in_rss(f"<dc:creator>Ida Moss</dc:creator><author>{'y' * 2000}</author>"))
    assert author(article) == "Ida Moss"
    assert any("longauthor: yyyy" in x.message for x in article.problems)


def test_categories_beyond_number_are_told() -> None:
    """Of very many categories the first are keywords, and that there were more is said too."""
    article = rss.loads(in_rss("".join(f"<category>c{n}</category>" for n in range(400))))
    assert [x.message for x in article.problems] == ["no field for longcategory: c399"]
    assert len(article.metadata.keywords) == 300


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("utf-8", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16", "utf-16-le"),
        ("utf-32", "utf-32"),
        ("iso-8859-15", "iso-8859-15"),
        ("windows-1252", "cp1252"),
        ("ISO-8859-1", "cp1252"),
        ("iso-8859-1", "utf-8"),
    ],
)
def test_encodings(declared: str, encoding: str) -> None:
    """A feed is read in the encoding it is in, which need not be the one it declares."""
    data = f'<?xml version="1.0" encoding="{declared}"?>{in_rss("<description>Café €</description>")}'
    article = rss.loads(data.encode(encoding))
    assert [x.text for x in article.paragraphs] == ["Café €"]
    assert article.problems == ()


def test_the_wrong_encoding_is_told() -> None:
    """Bytes that are not the UTF-8 they are said to be are read as Windows-1252, with a problem."""
    article = rss.loads(
        f'<?xml version="1.0" encoding="utf-8"?>{in_rss("<description>Café</description>")}'.encode("cp1252")
    )
    assert [x.text for x in article.paragraphs] == ["Café"]
    assert [x.code for x in article.problems] == [ProblemCode.ENCODING_GUESSED]


def test_what_feedparser_stumbles_over_is_an_error_of_ours() -> None:
    """An error that feedparser does not expect is a FormatError."""
    with pytest.raises(FormatError, match="feedparser cannot read it: KeyError"):
        rss.loads(in_rss("<gml:pos>1 2</gml:pos>"))
