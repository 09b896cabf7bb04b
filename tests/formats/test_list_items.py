"""Lists in wrapped text: each item is a paragraph, with the lines that hang below its words."""

from __future__ import annotations

import json

import pytest

import newsmodel as nm
from newsmodel.formats._list_items import begins_item, hangs, items

OPENING = "RAVEL (dpa) - The kiln is cold until the spring comes, the potter\nsaid. This holds until then:"
FIRST = ("Pots of clay dry on the shelf behind the door and", "are turned at noon by whoever is there.")
SECOND = ("Plates of clay dry on the floor and are turned in", "Ravel Yard on Sundays.")
LAST = "The kiln is lit in May."

_7901 = "\x01eca0003 3 i 120 dpa 0045\r\nKiln/\r\n\x02\r\nKiln is cold =\r\n\r\n{}\r\n\x03\r\n212101 Nov 18\r\n"
_ANPA = (
    "\x16\x16\x01W2607asian\r\nr a BC-Kiln 11-13 0420\r\n\x02^BC-Kiln,420<\r\n^Kiln is cold<\r\n"
    "^By IDA MOSS<\r\n{}\r\n\x03AP-WF-11-13-18 0745GMT\r\n"
)


def _listed(mark: str, margin: str, gap: str, hanging: str | None = None) -> str:
    """Return wrapped copy with a list of two items.

    Args:
        mark: In front of the words of an item, with blanks.
        margin: In front of that.
        gap: Between the parts of the copy: a line end or two.
        hanging: In front of the second line of an item; None: as far in as the words of the first.
    """
    below = margin + " " * len(mark) if hanging is None else hanging
    lines = [f"{margin}{mark}{first}\n{below}{second}" for first, second in (FIRST, SECOND)]
    return gap.join(["    " + OPENING, "\n".join(lines), "    " + LAST])


def _words(article: nm.Article) -> list[str]:
    return [" ".join(paragraph.text.split()) for paragraph in article.paragraphs]


def _expected(mark: str) -> list[str]:
    items = (f"{mark.strip()} {first} {second}" for first, second in (FIRST, SECOND))
    return [" ".join(OPENING.split()), *items, LAST]


@pytest.mark.parametrize("mark", ["- ", "* ", "• ", "-- ", "_ ", "1. ", "a) ", "(1) "])
@pytest.mark.parametrize("margin", ["", "    ", "\t"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("envelope", [_7901, _ANPA])
def test_lines_of_an_item_hang(mark: str, margin: str, gap: str, envelope: str) -> None:
    """Lines below the words of an item are part of it, whatever its mark and wherever it stands."""
    copy = _listed(mark, margin, gap)
    if envelope is _ANPA:  # its paragraphs begin with a tab
        copy = copy.replace("    " + OPENING, "\t" + OPENING).replace("    " + LAST, "\t" + LAST)
    article = nm.loads(envelope.format(copy.replace("\n", "\r\n")), "anpa" if envelope is _ANPA else "iptc7901")
    assert _words(article) == _expected(mark)
    assert all(article[p.span] == p.text for p in article.paragraphs if p.span is not None)


@pytest.mark.parametrize("mark", ["- ", "1. "])
@pytest.mark.parametrize("envelope", [_7901, _ANPA])
def test_lines_of_an_item_at_the_margin(mark: str, envelope: str) -> None:
    """An item among items begins at its mark, even where its further lines do not hang."""
    copy = _listed(mark, "", "\n\n", "").replace("    RAVEL", "\tRAVEL").replace("    The", "\tThe")
    article = nm.loads(envelope.format(copy.replace("\n", "\r\n")), "anpa" if envelope is _ANPA else "iptc7901")
    assert _words(article) == _expected(mark)


def test_hanging_lines_without_a_mark() -> None:
    """Paragraphs whose further lines hang end at the next line at the margin."""
    copy = (
        "RAVEL (dpa) - The kiln is cold.\n\n"
        "Gold  Ida Moss of Ravel in the contest of potters which\n      was held on Sunday\n"
        "Silver  Emil Radu of Selma with a plate that came out of\n        the oldest kiln\n"
    )
    article = nm.loads(_7901.format(copy.replace("\n", "\r\n")), "iptc7901")
    assert _words(article)[1:] == [
        "Gold Ida Moss of Ravel in the contest of potters which was held on Sunday",
        "Silver Emil Radu of Selma with a plate that came out of the oldest kiln",
    ]


def test_indents_still_open_paragraphs() -> None:
    """A line that is set in opens a paragraph if it does not go on with a sentence."""
    copy = (
        "    RAVEL (dpa) - The kiln is cold.\n    It will be lit in May when the frost is gone and the\nclay is dry.\n"
    )
    copy += "    Moss said so.\n"
    article = nm.loads(_7901.format(copy.replace("\n", "\r\n")), "iptc7901")
    assert len(article.paragraphs) == 3


def _ninjs(text: str) -> str:
    return json.dumps({"uri": "urn:x:1", "type": "text", "headline": "Kiln is cold", "body_text": text})


def _schema_org(text: str) -> str:
    return json.dumps(
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Kiln", "articleBody": text}
    )


def _rss(text: str) -> str:
    return (
        f'<rss version="2.0"><channel><item><title>Kiln</title><description>{text}</description></item></channel></rss>'
    )


def _nitf(text: str) -> str:
    return f"<nitf><body><body.content><block>{text}</block></body.content></body></nitf>"


@pytest.mark.parametrize(
    ("made", "name"), [(_ninjs, "ninjs"), (_schema_org, "schema-org"), (_rss, "rss"), (_nitf, "nitf")]
)
@pytest.mark.parametrize("mark", ["- ", "1. "])
@pytest.mark.parametrize("hanging", [None, ""])
def test_items_in_plain_text(made: object, name: str, mark: str, hanging: str | None) -> None:
    """The items of a list in the plain text of a document are paragraphs of their own, and whole."""
    assert callable(made)
    article = nm.loads(made(_listed(mark, "", "\n\n", hanging)), name)
    assert _words(article) == _expected(mark)


def test_lines_that_are_set() -> None:
    """Where each line counts, those that hang still belong to the item above."""
    text = "Ravel  3\nSelma  1\n- Pots of clay dry on the shelf and\n  are turned at noon.\n- Plates too.\n"
    article = nm.loads(f"<nitf><body><body.content><pre>{text}</pre></body.content></body></nitf>", "nitf")
    assert [p.text for p in article.paragraphs] == [
        "Ravel 3",
        "Selma 1",
        "- Pots of clay dry on the shelf and are turned at noon.",
        "- Plates too.",
    ]


def test_a_dash_within_a_sentence() -> None:
    """A line that begins with a dash is no item where a sentence goes on."""
    text = "The kiln is cold\n- a rare thing in May, Moss said\n- and stays so."
    assert items(text) == [text]
    assert begins_item("- a rare thing")


@pytest.mark.parametrize(
    ("first", "above", "line", "expected"),
    [
        ("- Pots dry on the shelf.", "- Pots dry on the shelf.", "  They are turned at noon.", True),
        ("- Pots dry.", "- Pots dry.", "    The kiln is cold.", False),
        ("- Pots dry.", "- Pots dry.", "  - Plates too.", False),
        ("Pots dry.", "Pots dry.", "  and more", False),
        ("\t- Pots of clay dry and", "\t- Pots of clay dry and", "  are turned", True),
    ],
)
def test_what_hangs(first: str, above: str, line: str, *, expected: bool) -> None:
    """A line hangs that stands below the words of an item, or goes on with its sentence."""
    assert hangs(first, above, line) is expected
