"""Real files, and invented ones in the manner of real ones, give the values that a person reads in them.

The values lie in `expected/`, a file for each format, and were written down from the documents and not from what the
library makes of them. What a document does not state must be absent: a field that is not named there is empty.
"""

from __future__ import annotations

import importlib.util
import tomllib
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsmodel as nm
from newsmodel import Article, formats

from ..places import check_places
from .checks import moment

FOLDER = Path(__file__).parent / "expected"
EXPECTED: dict[str, dict[str, Any]] = {
    name: values
    for file in sorted(FOLDER.glob("*.toml"))
    for name, values in tomllib.loads(file.read_text("utf-8")).items()
}
ANY = "any"
#: What the extra `pages` finds where it is installed: the body of a page whose data has none.
HAS_PAGES = importlib.util.find_spec("trafilatura") is not None
WITH_PAGES: dict[str, dict[str, Any]] = {"ld-yoast.html": {"paragraph_count": 1, "paragraphs": ["Goats came."]}}


def like(wanted: Any, found: Any) -> bool:
    """Tell whether a value is as written down: words may have an ellipsis for what stands between."""
    if wanted == ANY:
        return True
    if isinstance(wanted, list):
        return len(wanted) == len(found) and all(map(like, wanted, found))
    if not isinstance(wanted, str) or "…" not in wanted or found is None:
        return bool(wanted == found)
    first, _, last = wanted.partition(" … ")
    return len(found) >= len(first) + len(last) and found.startswith(first) and found.endswith(last)


def values(article: Article) -> dict[str, Any]:
    """Give the fields of an article as plain values."""
    byline, dateline = article.byline, article.dateline
    paragraphs = [x.text for x in article.paragraphs]
    return {
        "headline": article.headline and article.headline.text,
        "subheads": [x.text for x in article.subheads],
        "byline": byline and byline.text,
        "authors": list(byline.authors) if byline else [],
        "agency": byline and byline.agency,
        "dateline": dateline and (dateline.text or None),
        "places": list(dateline.places) if dateline else [],
        "dateline_date": dateline and dateline.date and str(dateline.date),
        "dateline_agency": dateline and dateline.agency,
        "summary": [x.text for x in article.summary],
        "paragraph_count": len(paragraphs),
        "paragraphs": paragraphs,
        "notes": [x.text for x in article.end_notes],
        "captions": [
            [x.description, (x.credit and x.credit.photographer) or "", (x.credit and x.credit.agency) or ""]
            for x in article.captions
        ],
        "published": moment(article.published),
        "updated": moment(article.updated),
        "id": article.id,
        "url": article.url,
        "provider": article.provider,
        "language": article.language,
        "speakers": [x.name for x in article.speakers],
    }


def desk(metadata: nm.Metadata) -> list[str]:
    """Give what the desk says as lines, a field with a value in each."""
    lines: list[str] = []
    for x in attrs.fields(nm.Metadata):
        value = getattr(metadata, x.name)
        items = [item for item in (value if isinstance(value, tuple) else (value,)) if item is not None]
        lines += [f"{x.name}: {' '.join(said(item).split())}" for item in items if x.name != "lines"]
    return lines


def said(item: Any) -> str:
    """Give a value in words."""
    if isinstance(item, nm.Stamp):
        return moment(item) or item.text
    if attrs.has(type(item)):
        parts = (getattr(item, x.name) for x in attrs.fields(type(item)))
        return " | ".join(str(part) for part in parts if part is not None)
    return str(getattr(item, "value", item))


def differences(article: Article, expected: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    """Give each field that is not as written down, with what was wanted and what was found."""
    wanted = dict(expected)
    told = " ".join(x.message for x in article.problems)
    found = values(article)
    if "byline" not in wanted and (found["authors"] or found["agency"]):
        del found["byline"]  # who wrote it is named, how the line goes need not be
    if "speakers" not in wanted:
        del found["speakers"]  # those are found by rule in many documents that have no markup for them
    if "captions" in wanted and wanted["captions"] != ANY:
        wanted["captions"] = [[*x, *[""] * (3 - len(x))] for x in wanted["captions"]]
    if "paragraph_count" in wanted:  # then only the first and the last are named
        ends = wanted["paragraphs"]
        found["paragraphs"] = (found["paragraphs"][:1] + found["paragraphs"][-1:])[: len(ends)]
    else:
        wanted["paragraph_count"] = len(wanted.get("paragraphs", ()))
    found["desk"] = desk(article.metadata)
    empty: dict[str, Any] = {key: [] if isinstance(value, list) else None for key, value in found.items()}
    wrong = {
        key: (wanted.get(key, empty[key]), found[key])
        for key in found
        if not like(wanted.get(key, empty[key]), found[key])
    }
    missing = [words for words in wanted.get("told", ()) if words not in told]
    return {**wrong, **({"told": (missing, told)} if missing else {})}


INVENTED = tomllib.loads((FOLDER / "variants.toml").read_text("utf-8"))
REAL = [name for name in EXPECTED if name not in INVENTED]


def check(data: bytes, expected: dict[str, Any]) -> None:
    """Fail unless the first story of a document is as written down; its format is told from what it holds."""
    articles = formats.loads_all(data)
    assert len(articles) == expected.get("count", 1)
    check_places(articles[0])
    assert differences(articles[0], {key: value for key, value in expected.items() if key != "count"}) == {}


@pytest.mark.corpus
@pytest.mark.parametrize("name", REAL)
def test_a_real_file(shared: Path, name: str) -> None:
    """Every field is what a person reads in the document, and what the document does not state is absent."""
    check((shared / "samples" / name).read_bytes(), EXPECTED[name])


@pytest.mark.parametrize("name", INVENTED)
def test_a_variant(name: str) -> None:
    """The same for invented files in the manner of agencies and sites."""
    expected = EXPECTED[name] | (WITH_PAGES.get(name, {}) if HAS_PAGES else {})
    check((FOLDER.parent / "variants" / name).read_bytes(), expected)
