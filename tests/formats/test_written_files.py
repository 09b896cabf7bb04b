"""What is written of real documents and copy: valid by the standards' own schemas, and read back as it was."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

import newsmodel as nm
from newsmodel import formats

etree = pytest.importorskip("lxml.etree")

pytestmark = [pytest.mark.corpus, pytest.mark.slow]

COPY = 60  # texts of each part of the corpus
NITF = "{http://iptc.org/std/NITF/2006-10-18/}nitf"
#: The share of stories in which a field may differ without the embedded article: headings where a headline should be,
#: signs that XML forbids, markup that stands in copy as words.
DIFFERENT = 0.04


@pytest.fixture(scope="module")
def stories(shared: Path) -> list[nm.Article]:
    """Give the stories of all samples, and of texts of the corpus."""
    files = sorted(file for file in (shared / "samples").rglob("*") if file.is_file())
    found = [article for file in files for article in _read(file)]
    for part in ("layout", "seed", "speakers", "wild"):
        texts = sorted((shared / "corpus" / part / "texts").iterdir())
        found += [nm.parse(text.read_bytes()) for text in texts[:: max(1, len(texts) // COPY)]]
    assert len(found) > 300
    return found


def _read(file: Path) -> Iterator[nm.Article]:
    try:
        yield from formats.load_all(file)
    except nm.NewsmodelError:  # licences, lists, documents that the standards give as wrong
        return


def _validator(shared: Path, name: str) -> Callable[[str | bytes], object]:
    folder = shared / "schemas"
    if name == "ninjs":
        places = json.loads((folder / "ninjs" / "GeoJSON-schema.json").read_text(encoding="utf-8"))
        registry = jsonschema_rs.Registry([("https://geojson.org/schema/GeoJSON.json", places)])
        schema = json.loads((folder / "ninjs" / "ninjs-schema_3.1.json").read_text(encoding="utf-8"))
        check = jsonschema_rs.Draft202012Validator(schema, registry=registry)
        return lambda written: check.validate(json.loads(written))
    nitf = etree.XMLSchema(etree.parse(str(folder / "nitf" / "nitf-3-6.xsd")))
    if name == "nitf":
        return lambda written: nitf.assertValid(etree.fromstring(written))
    item = etree.XMLSchema(etree.parse(str(folder / "newsml-g2" / "NewsML-G2_2.35-spec-All-Power.xsd")))

    def check_item(written: str | bytes) -> None:
        root = etree.fromstring(written)
        item.assertValid(root)
        for inner in root.iter(NITF):
            nitf.assertValid(etree.fromstring(etree.tostring(inner)))

    return check_item


def _fields(article: nm.Article) -> dict[str, Any]:
    desk = article.metadata
    return {
        "headline": article.headline and " ".join(article.headline.text.split()),
        "paragraphs": [" ".join(x.text.split()) for x in article.paragraphs],
        "end_notes": [" ".join(x.text.split()) for x in article.end_notes],
        "language": article.language,
        "usable": desk.is_usable,
        "embargo": desk.embargo and (desk.embargo.datetime or desk.embargo.date),
        "urgency": desk.urgency,
        "keywords": desk.keywords,
        "corrections": desk.corrections,
    }


@pytest.mark.parametrize("name", ["ninjs", "nitf", "newsml-g2"])
def test_written_files_are_valid(shared: Path, stories: list[nm.Article], name: str) -> None:
    """Every document is valid, with the article in it and without; with it, the same article is read."""
    check = _validator(shared, name)
    for article in stories:
        written = nm.dumps(article, name)
        check(written)
        assert nm.loads(written, name) == article
        check(nm.dumps(article, name, embed=False))


@pytest.mark.parametrize("name", ["ninjs", "nitf", "newsml-g2"])
def test_plain_files_say_the_same(stories: list[nm.Article], name: str) -> None:
    """Without the article in it a document says what the story says, as far as the standard has a place for it."""
    different: Counter[str] = Counter()
    for article in stories:
        again = _fields(nm.loads(nm.dumps(article, name, embed=False), name))
        different.update(field for field, value in _fields(article).items() if again[field] != value)
    assert set(different) <= {"headline", "paragraphs"}
    assert all(count <= DIFFERENT * len(stories) for count in different.values())
