"""Time grows with the size of a document and not with what stands in it."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel import Article, Attribution, Mention, Span, formats

from ..clock import check_growth

WIRE = "\x01eca0003 3 i 380  dpa 0045\r\n\x02Head =\r\n\r\n"
ANPA = "W2607asian\nr a BC-Storm 11-13 0420\n^Head<\n\t a\n"
MARKDOWN = "---\nformat: newsmodel/markdown/1\n---\n\n"
RSS = '<rss version="2.0"><channel>'
ENTRY = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="html">'

HOSTILE = [
    *(
        ("iptc7901", WIRE, unit)
        for unit in (
            "\x01",
            "a\n",
            "# x\n\n",
            "“",
            "(",
            "= ",
            "* * *\n\n",
            "\x03",
            "\r",
            "- a\n",
            "- a\n  b\n",
            "  a b\n",
        )
    ),
    *(
        ("anpa", ANPA, unit)
        for unit in (
            "\x16",
            "^a<\n",
            "\t a\n",
            "^",
            "_",
            ";a;b\n",
            "\x03",
            "By ",
            "\r",
            "\t- a\n",
            "    - a\n      b\n",
        )
    ),
    *(("markdown", MARKDOWN, unit) for unit in ("*", "**a", "\\", "[", "- a\n", "> ", "\n\n")),
    *(("brat", "", unit) for unit in ("T1\tS 0 1\ta\n", "T1\tS 0 1;", "R1\ta b:T1 c:T2\n", "E1\tA:T1 a:T1 ")),
    *(("rss", RSS, unit) for unit in ("<a>", "<item>", "&", "<!--", "<![CDATA[", "<p>")),
    *(("atom", ENTRY, unit) for unit in ("&lt;!--", "&lt;p>", "&amp;", "&lt;")),
    *(("yaml", "", unit) for unit in ("[a,", "- &a b\n", "? ")),
]


def read(name: str, data: str) -> None:
    """Read all of a document, or have it refused."""
    try:
        formats.loads_all(data, name)
    except nm.NewsmodelError as error:
        assert str(error)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "head", "unit"), HOSTILE)
def test_reading_is_linear(name: str, head: str, unit: str) -> None:
    """Time grows with the length of the input."""
    check_growth(lambda data: read(name, data), lambda size: head + unit * (size // len(unit)), 6_000)


@pytest.mark.slow
@pytest.mark.parametrize("name", formats.names())
def test_writing_is_linear(name: str) -> None:
    """Time grows with the number of paragraphs and attributions."""

    def make(count: int) -> Article:
        paragraphs = [Mention("“a” ", Span(i * 4, i * 4 + 4)) for i in range(count)]
        said = [Attribution(quotes=[Mention("a", Span(i * 4 + 1, i * 4 + 2))]) for i in range(count)]
        return Article(text="“a” " * count, paragraphs=paragraphs, attributions=said)

    check_growth(lambda article: nm.dumps(article, name), make, 150)
