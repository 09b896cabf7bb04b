"""Invented files in the manner of agencies and sites: the shapes that real files have, with their habits and faults.

What is expected was written down from reading the files.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from newsmodel import Article, formats

from ..places import check_places
from .checks import moment
from .test_expected import INVENTED

FOLDER = Path(__file__).parent / "variants"
TARN = "TARN (AP) — Goats came to market."

EXPECTED: dict[str, dict[str, Any]] = {
    # ------------------------------------------------------------ NITF
    "nitf-ap.xml": {
        "headline": "Goats flood market",
        "subheads": ["Goats flood the market of Tarn", "IN OTHER TOWNS"],
        "authors": ("ADA MOE",),
        "agency": "Associated Press",
        "dateline": ("TARN (AP) —", ("TARN",), None, "AP"),
        "paragraphs": [TARN, "“They ate it all,” said Bo Ek, a baker."],
        "notes": ["Associated Press writer Cy Dahl in Selma contributed to this report."],
        "captions": [("Goats in Tarn, Monday, Oct. 12, 2020. (AP Photo/Iris Vaa)", "Iris Vaa", "AP")],
        "published": "2020-10-12T10:15:00+00:00",
        "id": "0123456789abcdef0123456789abcdef",
        "provider": "The Associated Press",
    },
    "nitf-afp.xml": {
        "headline": "Des chèvres au marché",
        "authors": ("Ida Moss",),
        "dateline": ("Tarn (France), 12 oct 2020 (AFP) -", ("Tarn (France)",), "2020-10-12", "AFP"),
        "paragraphs": ["Les chèvres sont venues, a dit l’éleveur “content”.", "Elles ont mangé."],
        "notes": ["im/tho"],
        "published": "2020-10-12T10:15:00+02:00",
        "id": "doc-1ab2",
        "provider": "AFP",
    },
    "nitf-reuters.xml": {
        "headline": "UPDATE 1-Goats flood market",
        "authors": ("Bo Ek",),
        "summary": ["Goats came", "Market closed"],
        "dateline": ("TARN, Oct 12 (Reuters) -", ("TARN",), "--10-12", "Reuters"),
        "paragraphs": ["TARN, Oct 12 (Reuters) - Goats came to market on Monday."],
        "notes": ["(Reporting by Bo Ek; Editing by Cy Dahl)"],
    },
    "nitf-thestreet.xml": {
        "headline": "Goat Stocks Jump & Run",
        "subheads": ["Up 3%"],
        "authors": ("Ada Moe",),
        "summary": ["Stocks of goats."],
        "paragraphs": ["NEW YORK (Street) -- Goats & sheep rose.", "Then fell."],
        "published": "2020-10-12T10:15:00-04:00",
        "id": "1234",
    },
    "nitf-archive.xml": {
        "headline": "Goats Return",
        "authors": ("ADA MOE",),
        "summary": ["Goats are back"],
        "dateline": ("TARN, June 11", ("TARN",), "2005-06-11", None),
        "paragraphs": ["LEAD: Goats are back in town.", "They eat."],
        "published": "2005-06-12T00:00:00",
        "url": "http://paper.example/a.html",
        "provider": "The Paper",
        "id": "1",
    },
    "nitf-ntb.xml": {
        "headline": "Geiter på torget",
        "paragraphs": ["Geitene kom.", "Så gikk de.", "– Fint, sier Bo Ek.", "1\t2"],
        "captions": [("Geit. Foto: Iris Vaa / NTB", "Iris Vaa", "NTB")],
        "notes": ["Ida Moss"],
        "published": "2020-10-12T10:15:00",
        "provider": "NTB",
        "id": "NTBx_1",
    },
    "nitf-efe.xml": {
        "headline": "TARN CABRAS",
        "subheads": ["Las cabras vuelven"],
        "dateline": ("Tarn, 12 oct (EFE).-", ("Tarn",), "2020-10-12", "EFE"),
        "paragraphs": ["Tarn, 12 oct (EFE).- Las cabras volvieron."],
        "notes": ["EFE", "im/bo"],
        "published": "2020-10-12T10:15:00",
        "provider": "EFE",
    },
    "nitf-pa.xml": {
        "headline": "Goats back in town",
        "authors": ("Ada Moe",),
        "agency": "Press Association",
        "published": "2020-10-12T10:15:00+01:00",
        "id": "T-1",
        "provider": "PA",
    },
    # ------------------------------------------------------------ NewsML-G2
    "g2-reuters.xml": {
        "headline": "Goats flood market",
        "subheads": ["Farmers smile"],
        "authors": ("Bo Ek",),
        "dateline": ("TARN, Oct 12 (Reuters) -", ("TARN",), "2020-10-12", "Reuters"),
        "paragraphs": [
            "TARN, Oct 12 (Reuters) - Goats came to market on Monday.",
            '"They ate it all," said Bo Ek.',
            "GOATS EVERYWHERE",
        ],
        "notes": ["(Reporting by Bo Ek; Editing by Cy Dahl)", "((bo.ek@reuters.example; +1 2;))"],
        "captions": [("Goats in Tarn, October 12, 2020. REUTERS/Iris Vaa", "Iris Vaa", "REUTERS")],
        "published": "2020-10-12T09:00:00+00:00",
        "updated": "2020-10-12T10:15:00+00:00",
        "id": "tag:reuters.example,2020:newsml_X1",
        "language": "en",
    },
    "g2-afp.xml": {
        "headline": "Les chèvres",
        "authors": ("Ida MOSS",),
        "subheads": ["Elles mangent"],
        "dateline": ("Tarn (France), 12 oct 2020 (AFP) -", ("Tarn (France)",), "2020-10-12", "AFP"),
        "paragraphs": ["Tarn (France), 12 oct 2020 (AFP) - Les chèvres sont là.", "Tout."],
        "notes": ["im/tho"],
        "provider": "AFP",
        "language": "fr",
        "updated": "2020-10-12T10:15:00+02:00",
    },
    "g2-efe.xml": {
        "headline": "Las cabras vuelven",
        "authors": ("Ida Moss",),
        "dateline": ("Tarn, 12 oct (EFE).-", ("Tarn",), "2020-10-12", "EFE"),
        "paragraphs": ["Tarn, 12 oct (EFE).- Las cabras volvieron.", "Comen."],
        "notes": ["EFE"],
        "provider": "EFE",
        "language": "es",
        "id": "EFE1",
    },
    "g2-video.xml": {
        "headline": "Goats",
        "dateline": ("TARN, FRANCE", ("TARN, FRANCE",), None, None),
        "captions": [("Goats walk in Tarn. (EBU)", None, None)],
        "summary": ["1. Goats walk"],
        "provider": "EBU",
    },
    "g2-package.xml": {"headline": "Top stories", "id": "urn:p:1", "provider": "TPA", "told": ["groupSet: Goats"]},
    "g2-concept.xml": {"id": "urn:c:1", "provider": "TPA", "told": ["concept: Goat fair The fair"]},
    # ------------------------------------------------------------ ninjs
    "ninjs-superdesk.json": {
        "headline": "Goats flood market",
        "authors": ("Ada Moe",),
        "dateline": ("TARN, Oct 12 TPA -", ("Tarn",), "2020-10-12", "TPA"),
        "subheads": ["Later"],
        "summary": ["Goats came."],
        "paragraphs": ["TARN, Oct 12 TPA - Goats came.", "They ate.", "It was all & more."],
        "captions": [("A goat in Tarn. (Iris Vaa)", "Iris Vaa", "TPA"), ("Another goat. (Iris Vaa)", "Iris Vaa", None)],
        "published": "2020-10-12T09:05:00+00:00",
        "updated": "2020-10-12T10:15:00+00:00",
        "id": "urn:newsml:sd:1",
        "provider": "TPA",
        "language": "en-GB",
    },
    "ninjs-ap.json": {
        "headline": "Goats flood market",
        "authors": ("ADA MOE",),
        "agency": "Associated Press",
        "dateline": ("TARN (AP) —", ("TARN",), None, "AP"),
        "subheads": ["More"],
        "summary": ["Goats came."],
        "paragraphs": ["TARN (AP) — Goats came.", "“All,” said Bo Ek."],
        "provider": "AP",
        "id": "https://api.x/1",
        "told": [],
    },
    "ninjs-two-bodies.json": {
        "headline": "Ziegen fluten Markt",
        "authors": ("Petra Klein",),
        "dateline": ("Tarn (dpa) -", ("Tarn",), None, "dpa"),
        "paragraphs": ["Tarn (dpa) - Ziegen kamen.", "Sie fraßen."],
        "updated": "2020-10-12T10:15:00+02:00",
    },
    "ninjs-1.json": {
        "headline": "Goats",
        "authors": ("Ada Moe",),
        "summary": ["A goat."],
        "paragraphs": ["TARN - Goats came.", "They ate."],
        "captions": [("A goat. (Iris Vaa/AFP)", "Iris Vaa", "AFP")],
    },
    "ninjs-2.json": {
        "headline": "Goats",
        "subheads": ["They eat"],
        "summary": ["Goats."],
        "captions": [("A goat. (Iris Vaa)", "Iris Vaa", None)],
        "provider": "NTB",
    },
    "ninjs-3-html.json": {
        "headline": "Getter & får",
        "authors": ("Ida Moss",),
        "dateline": ("STOCKHOLM (TT)", ("STOCKHOLM",), None, "TT"),
        "paragraphs": ["De kom.", "Getter kom."],
        "published": "2020-10-12T08:00:00+02:00",
        "language": "sv",
    },
    "ninjs-list.json": {"headline": "A", "id": "1", "updated": "2020-10-12T10:15:00+00:00", "count": 2},
    "ninjs-nulls.json": {"headline": "H", "updated": "2020-10-12", "paragraphs": []},
    "ninjs-picture.json": {
        "headline": "Goat",
        "captions": [("A goat in Tarn, October 12. (Photo by Iris Vaa / AFP)", "Iris Vaa", "AFP")],
        "provider": "AFP",
    },
    # ------------------------------------------------------------ schema.org
    "ld-wordpress.jsonld": {
        "headline": "Goats – again",
        "authors": ("Ada Moe",),
        "captions": [("A goat. Photo: Iris Vaa", "Iris Vaa", None)],
        "published": "2020-10-12T10:15:00+00:00",
        "updated": "2020-10-12T11:15:00+00:00",
        "url": "https://x/a/",
        "id": "https://x/a/#article",
        "provider": "Tarn Post",
        "language": "en-US",
    },
    "ld-types.jsonld": {
        "headline": "Goats",
        "authors": ("Ada Moe", "Bo Ek"),
        "published": "2020-10-12",
        "provider": "Tarn Post",
        "paragraphs": ["Goats came. They ate."],
        "told": ["image: 2 without caption or credit"],
    },
    "ld-live.jsonld": {
        "headline": "Goats live",
        "subheads": ["They eat", "They come"],
        "paragraphs": ["Grass.", "Early."],
        "published": "2020-10-12T08:00:00+00:00",
    },
    "ld-nested.jsonld": {
        "headline": "Goats",
        "authors": ("Ada Moe", "Bo Ek"),
        "dateline": ("TARN, Oct 12", ("TARN",), "2020-10-12", None),
        "captions": [("A goat. (Iris Vaa/AFP)", "Iris Vaa", "AFP")],
        "published": "2020-10-12T10:15:00+02:00",
        "url": "https://x/a",
        "summary": ["x"],
        "provider": "Tarn Post",
    },
    "ld-strings.jsonld": {
        "authors": ("Ada Moe", "Bo Ek"),
        "paragraphs": ["One", "Two"],
        "published": "2020-10-12T10:15:00+00:00",
        "updated": "2020-10-12T10:20:00",
    },
    "ld-main-entity.jsonld": {"headline": "H", "authors": ("Ada Moe",), "agency": "AFP", "published": "2020-10-12"},
    "ld-odd.jsonld": {"headline": "H", "authors": (), "url": "https://x/a", "provider": None, "told": ["author (2)"]},
    "page-quotes.html": {"headline": 'The "big" goat', "published": "2020-10-12", "summary": ["line one line two"]},
    "page-comments.html": {"headline": "H&M goat", "authors": ("Ada Moe",)},
    "page-bracket.html": {"headline": "A ' goat"},
    "page-entities.html": {"headline": "H"},
    "page-two.html": {"headline": "H", "told": ["JSON-LD is malformed"]},
    "page-comma.html": {"headline": "H", "published": "2020-10-12", "told": ["JSON-LD is malformed"]},
    "page-hole.html": {"headline": "H", "authors": ("Ada Moe",), "told": ["JSON-LD is malformed"]},
    "page-cut.html": {"headline": "H", "authors": ("Ada Moe",), "told": ["JSON-LD is malformed"]},
    # ------------------------------------------------------------ feeds
    "rss-2.xml": {
        "headline": "Goats ‘flood’ market",
        "authors": ("Ada Moe", "Bo Ek"),
        "paragraphs": ["Goats came.", "They ate."],
        "captions": [("A goat. Photograph: Iris Vaa/AFP", "Iris Vaa", "AFP")],
        "published": "2020-10-12T10:15:00-05:00",
        "url": "https://x/1",
        "id": "https://x/1",
        "provider": "Tarn Post - World",
        "language": "en-gb",
        "told": ["media_description: A goat in Tarn."],
    },
    "rss-1.xml": {
        "headline": "Goats",
        "authors": ("Ada Moe",),
        "paragraphs": ["Goats came."],
        "updated": "2020-10-12T10:15:00+02:00",
    },
    "rss-091.xml": {"headline": "Goats", "paragraphs": ["Goats came & ate."], "language": "en", "url": "https://x/1"},
    "atom-xhtml.xml": {
        "headline": "Goats <b> & co",
        "authors": ("Ada Moe",),
        "subheads": ["Later"],
        "summary": ["Goats came."],
        "paragraphs": ["Goats came & ate.", "Gone."],
        "published": "2020-10-12T10:15:00+00:00",
        "updated": "2020-10-12T10:20:00+00:00",
        "id": "tag:x,2020:1",
        "url": "https://x/1",
    },
    # ------------------------------------------------------------ the text wires
    "7901-dpa.iptc": {
        "headline": "Ziegen fluten Markt in Tarn",
        "dateline": ("Tarn (dpa) -", ("Tarn",), None, "dpa"),
        "paragraphs": [
            "Tarn (dpa) - Ziegen kamen am Montag. „Alles weg“, sagte Händler\r\nBo Ek.",
            "Sie fraßen.",
        ],
        "notes": ["dpa pk yyn1 z2 tho"],
        "published": "2020-10-12T10:15:00",
        "id": "bdt0042",
        "provider": "dpa",
        "told": ["read as Windows-1252"],
    },
    "7901-dos.iptc": {
        "paragraphs": [
            'Tarn (dpa) - Ziegen kamen am Montag. "Alles weg", sagte Händler\r\nBo Ek.',
            "Sie fraßen.",
        ],
        "told": ["DOS code page 850"],
    },
    "7901-reuters.iptc": {
        "headline": "Goats flood market",
        "authors": ("Bo Ek",),
        "dateline": ("TARN, Oct 12 (Reuters) -", ("TARN",), "--10-12", "Reuters"),
        "notes": ["(Reporting by Bo Ek)", "((bo.ek@x))"],
        "provider": "RTRS",
    },
    "7901-ansa.iptc": {
        "headline": "CAPRE INVADONO IL MERCATO",
        "dateline": ("(ANSA) - TARN, 12 OTT -", ("TARN",), "2020-10-12", "ANSA"),
        "paragraphs": ["(ANSA) - TARN, 12 OTT - Le capre sono venute.", "Hanno mangiato. (ANSA)."],
        "published": "2020-10-12T10:15:00",
    },
    "7901-ntb.iptc": {
        "headline": "Geiter på torget",
        "dateline": ("Tarn (NTB):", ("Tarn",), None, "NTB"),
        "paragraphs": ["Tarn (NTB): Geitene kom.", "- Fint, sier Bo Ek."],
        "published": "2020-10-12T10:15:00",
    },
    "anpa-ap.anpa": {
        "headline": "Goats flood market",
        "authors": ("ADA MOE",),
        "agency": "Associated Press",
        "dateline": ("TARN (AP) _", ("TARN",), None, "AP"),
        "published": "2020-10-12T10:15:00+00:00",
        "provider": "AP",
        "id": "a0420",
        "told": [],
    },
    "anpa-bare.anpa": {
        "headline": "Goats flood market",
        "authors": ("ADA MOE",),
        "dateline": ("TARN (AP) _", ("TARN",), None, "AP"),
        "published": "2020-10-12T10:15:00+00:00",
    },
}


def values(article: Article) -> dict[str, Any]:
    """Give the fields of an article as plain values."""
    byline, dateline = article.byline, article.dateline
    return {
        "headline": article.headline and article.headline.text,
        "subheads": [x.text for x in article.subheads],
        "authors": () if byline is None else byline.authors,
        "agency": byline and byline.agency,
        "dateline": dateline
        and (dateline.text, dateline.places, dateline.date and str(dateline.date), dateline.agency),
        "summary": [x.text for x in article.summary],
        "paragraphs": [x.text for x in article.paragraphs],
        "notes": [x.text for x in article.end_notes],
        "captions": [
            (x.text, x.credit and x.credit.photographer, x.credit and x.credit.agency) for x in article.captions
        ],
        "published": moment(article.published),
        "updated": moment(article.updated),
        "id": article.id,
        "url": article.url,
        "provider": article.provider,
        "language": article.language,
    }


@pytest.mark.parametrize("name", EXPECTED)
def test_a_variant(name: str) -> None:
    """A file in the manner of an agency or a site gives what a person reads in it, and its format is guessed."""
    data = (FOLDER / name).read_bytes()
    articles = formats.loads_all(data)
    article, expected = articles[0], dict(EXPECTED[name])
    assert len(articles) == expected.pop("count", 1)
    told = " ".join(x.message for x in article.problems)
    missing = [words for words in expected.pop("told", ()) if words not in told]
    found = values(article)
    assert {key: found[key] for key in expected} == expected
    assert missing == []


@pytest.mark.parametrize("name", EXPECTED)
def test_a_variant_tiles_its_text(name: str) -> None:
    """Blocks tile the text, and every value stands where it says."""
    for article in formats.loads_all((FOLDER / name).read_bytes()):
        check_places(article)


def test_every_variant_is_expected() -> None:
    """No file lies there unread."""
    assert {file.name for file in FOLDER.iterdir()} == {*EXPECTED, *INVENTED}
