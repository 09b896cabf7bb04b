"""Names in letters outside A-Z, composed and decomposed, in what documents state and in the copy within them."""

from __future__ import annotations

from typing import Literal
from unicodedata import normalize

import pytest

import newsmodel as nm
from newsmodel import AttributionKind, BlockKind
from newsmodel.formats._article.article import to_article
from newsmodel.formats._article.bylines import as_byline
from newsmodel.formats._article.copy_datelines import copy_dateline, lone_dateline
from newsmodel.formats._article.credits import as_credit, credit_within
from newsmodel.formats._article.datelines import as_dateline
from newsmodel.formats._article.parts import Line, Statement, StoryParts

Form = Literal["NFC", "NFD"]
FORMS = pytest.mark.parametrize("form", ["NFC", "NFD"])
FIRST = "Goats ran through the market at noon."


@FORMS
@pytest.mark.parametrize(
    "note",
    [
        "(Łukasz Moe contributed to this report from Århus.)",
        "(Ümit Bektaş contributed to this report.)",
        "(Nguyễn Văn Đức contributed reporting from Đà Nẵng.)",
        "(Þóra Ólafsdóttir contributed to this story.)",
        "(Šárka Žáčková contributed to this article from Ústí.)",
        "(Álvaro Núñez contributed reporting.)",
        "(Émile Zoé Roe contributed to this piece from Évry.)",
        "(Ḥasan al-Ṣāliḥ contributed reporting from Ṣanʿā.)",
    ],
)
def test_an_end_note_behind_the_last_paragraph_of_nitf(note: str, form: Form) -> None:
    """A note in brackets that follows the last sentence is an end note, whatever letter it begins with."""
    document = f"<nitf><body><body.content><p>{FIRST}</p><p>They left. {note}</p></body.content></body></nitf>"
    article = nm.loads(normalize(form, document), "nitf")
    assert [paragraph.text for paragraph in article.paragraphs] == [FIRST, "They left."]
    assert [end_note.text for end_note in article.end_notes] == [normalize(form, note)]


@FORMS
@pytest.mark.parametrize(
    ("words", "places", "agency", "month"),
    [
        ("Łódź (PAP):", ("Łódź",), "PAP", None),
        ("Århus /ritzau/:", ("Århus",), "ritzau", None),
        ("Çeşme (epd)", ("Çeşme",), "epd", None),
        ("Óbidos, 16 ene (EFE).-", ("Óbidos",), "EFE", 1),
        ("Đà Nẵng, 3 déc 2020 (AFP) -", ("Đà Nẵng",), "AFP", 12),
        ("Ústí nad Labem, dne 5. ledna /ČTK/:", ("Ústí nad Labem",), "ČTK", 1),
        ("Íslandsbyggð (Frakkland), 12 oct 2020 (AFP) -", ("Íslandsbyggð (Frakkland)",), "AFP", 10),
        ("(ANSA) - ÇATALCA, 12 OTT -", ("ÇATALCA",), "ANSA", 10),
        ("Évry/Ümraniye, 5. März (Łącze) –", ("Évry", "Ümraniye"), "Łącze", 3),
    ],
)
def test_datelines_of_copy(words: str, places: tuple[str, ...], agency: str, month: int | None, form: Form) -> None:
    """Places and agencies of a dateline begin with any capital, and its month is named in any of the languages."""
    found = copy_dateline(normalize(form, f"{words} Über Nacht."))
    assert found is not None
    assert found.text == normalize(form, words)
    assert (found.places, found.agency) == (tuple(normalize(form, x) for x in places), normalize(form, agency))
    assert (None if found.date is None else found.date.month) == month


@FORMS
def test_a_paragraph_that_is_a_dateline(form: Form) -> None:
    """A place and an agency alone are a dateline; a name and letters that are no agency are none."""
    found = lone_dateline(normalize(form, "Çeşme (AFP)"))
    assert found is not None
    assert found.places == (normalize(form, "Çeşme"),)
    assert lone_dateline(normalize(form, "Özge (ÖÇ)")) is None


@FORMS
@pytest.mark.parametrize(
    ("words", "authors", "agency"),
    [
        ("Von Özge Çelik", ("Özge Çelik",), None),
        ("Par Émile Zoé Roe", ("Émile Zoé Roe",), None),
        ("Por Álvaro Núñez", ("Álvaro Núñez",), None),
        ("Av Þóra Ólafsdóttir", ("Þóra Ólafsdóttir",), None),
        ("Reported by Łukasz Żak, Edited by Bo Ek", ("Łukasz Żak",), None),
        ("Łukasz Żak avec l’AFP", ("Łukasz Żak",), "AFP"),
        ("Šárka Žáčková / dpa", ("Šárka Žáčková",), "dpa"),
    ],
)
def test_bylines(words: str, authors: tuple[str, ...], agency: str | None, form: Form) -> None:
    """Names in a byline that a document states are told apart."""
    byline = as_byline(normalize(form, words))
    assert byline is not None
    assert (byline.authors, byline.agency) == (tuple(normalize(form, x) for x in authors), agency)


@FORMS
@pytest.mark.parametrize(
    ("words", "photographer", "agency"),
    [
        ("Foto: Özge Çelik / AFP", "Özge Çelik", "AFP"),
        ("CRÉDITO: Álvaro Núñez/EFE", "Álvaro Núñez", "EFE"),
        ("Łukasz Żak for The Tarn Times", "Łukasz Żak", None),
        ("Émile Zoé Roe—Getty Images", "Émile Zoé Roe", "Getty Images"),
    ],
)
def test_credits(words: str, photographer: str, agency: str | None, form: Form) -> None:
    """Who took a picture is told from a credit that a document states, and from the end of a caption."""
    credit = as_credit(normalize(form, words))
    assert credit is not None
    assert (credit.photographer, credit.agency) == (normalize(form, photographer), agency)


@FORMS
def test_the_label_of_a_credit_within_a_caption(form: Form) -> None:
    """A label in front of a colon shows where the credit at the end of a caption begins."""
    credit = credit_within(normalize(form, "Ziegen in Çeşme. Foto: Özge Çelik / dpa"))
    assert credit is not None
    assert credit.photographer == normalize(form, "Özge Çelik")


@FORMS
def test_stated_datelines(form: Form) -> None:
    """A dateline that a document states ends with any dash and behind any blank."""
    for mark in (" —", "\N{NARROW NO-BREAK SPACE}\N{FIGURE DASH}", " \N{MINUS SIGN}", "\N{EM SPACE}:"):
        found = as_dateline(normalize(form, f"ÇEŞME{mark}"))
        assert found is not None
        assert found.places == (normalize(form, "ÇEŞME"),)


@pytest.mark.parametrize("marks", ["“”", "„“", "„”", "«»", "»«", "»»", "‹›", "‚‘", "””", "「」", "『』", "〝〟", '""'])
def test_quotation_marks(marks: str) -> None:
    """A quotation that a document holds apart stands in the text with its marks, of whatever language they are."""
    said = f"{marks[0]}It is late{marks[1]}"
    lines = (Line(BlockKind.PARAGRAPH, f"{said} said Ida Moss."),)
    inside = Statement(("It is late",), ("It is late",), AttributionKind.DIRECT)
    whole = Statement((said,), only_if_found=True)
    for statement in (inside, whole):
        (found,) = to_article(StoryParts(body=lines, statements=(statement,))).attributions
        assert [piece.text for piece in found.content] == [said]
        assert [quote.text for quote in found.quotes] == ["It is late"]


def test_marks_that_do_not_belong_together() -> None:
    """An apostrophe in front and an inch behind are no quotation marks."""
    lines = (Line(BlockKind.PARAGRAPH, "It’late« was said."),)
    (found,) = to_article(StoryParts(body=lines, statements=(Statement(("’late«",)),))).attributions
    assert found.quotes == ()


@FORMS
def test_the_slug_of_a_transmission(form: Form) -> None:
    """The slug of the wire is made of whole words in plain letters, with their accents left out."""
    article = nm.Article(headline=normalize(form, "Ümraniye ile Łódź"))
    assert "BC-Umraniye-ile " in nm.dumps(article, "anpa")
