"""Markup to lines of text."""

from __future__ import annotations

import json
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.formats._markup.body_text import body_lines
from newsmodel.formats._markup.html_lines import read_lines
from newsmodel.formats._markup.html_tags import Tags

from ..clock import check_growth


def lines(text: str) -> list[tuple[str, str]]:
    """Give the lines of a text with the names of their kinds."""
    return [(line.kind.value, line.text) for line in read_lines(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("no tags at all", [("paragraph", "no tags at all")]),
        ("<p>One.</p><p>Two.</p>", [("paragraph", "One."), ("paragraph", "Two.")]),
        ("<P CLASS=x>One.<P>Two.", [("paragraph", "One."), ("paragraph", "Two.")]),
        ("<p>One <b>bold</b><i>er</i> word.</p>", [("paragraph", "One bolder word.")]),
        ("<p>One\n   line.</p>", [("paragraph", "One line.")]),
        ("<h2>Head</h2><p>One.</p>", [("subhead", "Head"), ("paragraph", "One.")]),
        ("<hl2>Head</hl2><p>One.</p>", [("subhead", "Head"), ("paragraph", "One.")]),
        ("<figure><img><figcaption>Kiln</figcaption></figure>One.", [("caption", "Kiln"), ("paragraph", "One.")]),
        ("<p>One,<br>two.</p>", [("paragraph", "One, two.")]),
        ("<p>One.<br/>\n<br />Two.</p>", [("paragraph", "One."), ("paragraph", "Two.")]),
        ("One.<br>Two.", [("paragraph", "One."), ("paragraph", "Two.")]),
        ("<p>One,</ br> two.</p>", [("paragraph", "One, two.")]),
        ("<ul><li>One</li><li>Two</li></ul>", [("paragraph", "One"), ("paragraph", "Two")]),
        ("<table><tr><td>1</td><td>2</td></tr><tr><th>3</th></tr>", [("paragraph", "1\t2"), ("paragraph", "3")]),
        ("<p>Salt &amp; pepper &#8212; &eacute;&nbsp;!</p>", [("paragraph", "Salt & pepper — é\xa0!")]),
        ("<p>One.<script>if (a < b) { '<p>' }</script></p><style>p {}</style>", [("paragraph", "One.")]),
        ("<p>One.</p><!-- <p>Two.</p> --><?php x ?>", [("paragraph", "One.")]),
        ("<script>never closed", [("paragraph", "never closed")]),
        ("<!-- never closed", [("paragraph", "<!-- never closed")]),
        ("5 < 6 and 7 > 6 <3", [("paragraph", "5 < 6 and 7 > 6 <3")]),
        ('<p title="x>y>One.</p>', [("paragraph", "y>One.")]),
        ("<iframe/>One.", [("paragraph", "One.")]),
    ],
)  # fmt: skip
def test_lines(text: str, expected: list[tuple[str, str]]) -> None:
    """What ends a line ends it, what is not shown is left out, and faults cost no words."""
    assert lines(text) == expected


def test_a_row_is_one_line() -> None:
    """Paragraphs within the cells of a row go on with its line; those of a cell by itself are lines of their own."""
    row = "<table><tr><td>One</td><td><p>Two</p><p>three<br>four</p></td></tr><tr><td>Five</td></tr></table><p>Six</p>"
    assert [line.text for line in read_lines(row)] == ["One\tTwo three four", "Five", "Six"]
    assert [line.text for line in read_lines("<table><tr><td><p>One</p><p>Two</p></td></tr></table>")] == ["One", "Two"]


@given(st.text(st.sampled_from("<>/!-p br\"'=&;[]CDATA?\n")))
def test_any_text_is_read(text: str) -> None:
    """Nothing makes the reader fail; tags do not overlap and stand where they say."""
    read_lines(text)
    at = 0
    for tag in Tags(text):
        assert at <= tag.start < tag.end <= len(text)
        assert text[tag.start] == "<"
        at = tag.end


_PIECES = [
    "<",
    "<a ",
    "<a '",
    '<a "',
    "<!--",
    "<![CDATA[",
    "<style>",
    "<script><style>",
    "<br>",
    "&#",
    "&amp",
    "</",
    "<p",
    "\n\n ",
]


@pytest.mark.parametrize("piece", _PIECES)
def test_time_is_linear(piece: str) -> None:
    """Time grows with the length of the page."""
    check_growth(body_lines, lambda size: piece * (size // len(piece)), 15_000)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ('<div class="vignette">Goats</div><p>One</p>', "furniture paragraph"),
        ('<div class="vignette"></div><p>One</p>', "paragraph"),
        (
            '<div class="main"><p class="kicker big">Goats</p><p>One <b class="dat">x</b></p></div>',
            "furniture paragraph",
        ),
        ('<p class="slug">Goats</p><h2>One</h2><p>Two</p>', "furniture subhead paragraph"),
    ],
)
def test_labels_are_no_paragraphs(text: str, kinds: str) -> None:
    """What a class calls a label is no part of the story, and nothing behind it is one."""
    assert [line.kind.value for line in read_lines(text)] == kinds.split()


def test_captions_of_elements_of_an_agency() -> None:
    """An element of an agency's own that has a caption among its attributes is a picture."""
    found = read_lines('<p>One</p><x-image caption="A  goat." creditline="Iris Vaa/AFP"></x-image><p>Two</p>')
    assert [(line.kind.value, line.text) for line in found] == [
        ("paragraph", "One"),
        ("caption", "A goat. (Iris Vaa/AFP)"),
        ("paragraph", "Two"),
    ]


FEED = '<rss version="2.0"><channel><item><description>{}</description></item></channel></rss>'
TABLE = """<table><tr><th/><th colspan="2">Home</th><th>Pts</th></tr>
<tr><td>Ravel</td><td>3</td><td>1</td><td>9</td></tr>
<tr><td>Orm</td><td></td><td> </td><td><p>2</p></td></tr><tr><td></td><td/></tr></table>"""
ROWS = ["\tHome\t\tPts", "Ravel\t3\t1\t9", "Orm\t\t\t2"]


@pytest.mark.parametrize(
    ("name", "document"),
    [
        ("nitf", f"<nitf><body><body.content>{TABLE}<p>End.</p></body.content></body></nitf>"),
        ("ninjs", json.dumps({"uri": "x:1", "type": "text", "headline": "H", "body_html": f"{TABLE}<p>End.</p>"})),
        ("schema-org", json.dumps({"@type": "NewsArticle", "headline": "H", "articleBody": f"{TABLE}<p>End.</p>"})),
        ("rss", FEED.format(escape(f"{TABLE}End."))),
    ],
)  # fmt: skip
def test_columns_stay_in_their_place(name: str, document: str) -> None:
    """The cells of a row are joined by tabs in all formats, empty ones and the columns of wide ones too."""
    article = nm.loads(document, name)
    assert [x.text for x in article.paragraphs] == [*ROWS, "End."]
    assert [article[x.span] for x in article.paragraphs if x.span is not None] == [*ROWS, "End."]


BROKEN = [
    ("Mayor:<br/>The lock is shut.", ["Mayor:", "The lock is shut."]),
    ("Ravel Wire<br/>12 Lock Street<br/>Orm", ["Ravel Wire", "12 Lock Street", "Orm"]),
    ("<b>About Ravel</b><br/>Ravel is a town on the lake, as it has been for nine hundred years.<br/>It has a lock.",
     ["About Ravel", "Ravel is a town on the lake, as it has been for nine hundred years.", "It has a lock."]),
    ("The lock, which the company said was shut for the winter by the<br/>Ravel council, will not open",
     ["The lock, which the company said was shut for the winter by the Ravel council, will not open"]),
    ("The lock is<br/>shut.", ["The lock is shut."]),
    ("Ein Punkt mit<br/>Zeilenumbruch", ["Ein Punkt mit Zeilenumbruch"]),
    ("Orm,<br/>Ravel", ["Orm, Ravel"]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), BROKEN)
@pytest.mark.parametrize(
    ("name", "document"),
    [
        ("nitf", "<nitf><body><body.content><p>Barges wait.</p><p>{}</p></body.content></body></nitf>"),
        ("rss", FEED.format("<![CDATA[<p>Barges wait.</p><p>{}</p>]]>")),
        ("ninjs", '{{"uri": "x:1", "type": "text", "headline": "H", "body_html": "<p>Barges wait.</p><p>{}</p>"}}'),
    ],
)
def test_line_breaks_end_lines_that_are_whole(name: str, document: str, words: str, expected: list[str]) -> None:
    """A break ends a line where a sentence or a short line ends, but not in mid-sentence; the same in all formats."""
    article = nm.loads(document.format(words), name)
    assert [x.text for x in article.paragraphs] == ["Barges wait.", *expected]


def test_a_heading_with_a_line_break_is_one() -> None:
    """Headings and captions are not divided."""
    assert lines("<h2>The long<br>Winter</h2>") == [("subhead", "The long Winter")]


@pytest.mark.parametrize("head", ["- A dry summer -", "– „Nothing moves“ –", "— 2019: Ice —"])
def test_subheads_between_dashes(head: str) -> None:
    """A line between dashes among the paragraphs is a subhead; one with a sentence in it is none."""
    document = '{{"uri": "x:1", "type": "text", "body_html": "<p>The lock is shut.</p><p>{}</p><p>Barges wait.</p>"}}'
    assert [x.text for x in nm.loads(document.format(head), "ninjs").subheads] == [head]
    assert nm.loads(document.format("- Nothing moves. -"), "ninjs").subheads == ()
    assert nm.loads(document.format("- She said so, and -"), "ninjs").subheads != ()
    assert nm.loads(document.format("- he said -"), "ninjs").subheads == ()


def test_an_end_note_behind_a_bracket() -> None:
    """The note of who reported is parted from the last paragraph also where that ends in a bracket."""
    words = "The toll is 9 crowns. (1 crown = 0.12 euros) (Reporting by Nina Orm; Editing by Karl Hale)"
    article = nm.loads(f"<nitf><body><body.content><p>{words}</p></body.content></body></nitf>", "nitf")
    assert [x.text for x in article.end_notes] == ["(Reporting by Nina Orm; Editing by Karl Hale)"]
    assert [x.text for x in article.paragraphs] == ["The toll is 9 crowns. (1 crown = 0.12 euros)"]
