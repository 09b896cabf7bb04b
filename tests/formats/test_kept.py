"""What the docs' table says a format keeps: real articles and stories made by chance, in both directions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

import newsmodel as nm
from newsmodel import Article, formats

from .stories import made
from .test_table import FOUND, KEPT, WORDS, table, texts

FORMATS = ("text", "iptc7901", "anpa", "markdown", "rss", "atom")
EXACT = ("markdown", "rss", "atom")
MOST = 0.8  # of the real articles, that keep what a field marked so says
REAL = 200  # articles, of which so many are copy:
COPY = 120

_LOST = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]")  # control characters, which no document may hold


def _folded(words: str) -> str:
    return _LOST.sub("?", " ".join(words.split()))


def _moment(stamp: nm.Stamp | None) -> Any:
    return stamp and (stamp.date, stamp.time and (stamp.datetime or stamp.time))


def _caption(caption: nm.Caption) -> Any:
    credit = caption.credit
    words, line = _folded(caption.text), "" if credit is None else _folded(credit.text)
    return words if line in words else f"{words} ({line})", credit and (credit.photographer, credit.agency)


SAYS: dict[str, Callable[[Article], Any]] = {
    "headline": lambda a: a.headline and _folded(a.headline.text),
    "headline_repeats": lambda a: texts(a.headline_repeats),
    "byline": lambda a: a.byline and (a.byline.authors, a.byline.agency),
    "published": lambda a: _moment(a.published),
    "updated": lambda a: _moment(a.updated),
    "captions": lambda a: [_caption(x) for x in a.captions],
    "summary": lambda a: list(map(_folded, texts(a.summary))),
    "dateline": lambda a: a.dateline and (a.dateline.places, a.dateline.agency),
    "paragraphs": lambda a: list(map(_folded, texts(a.paragraphs))),
    "subheads": lambda a: list(map(_folded, texts(a.subheads))),
    "end_notes": lambda a: list(map(_folded, texts(a.end_notes))),
    "id": lambda a: a.id,
    "url": lambda a: a.url,
    "provider": lambda a: a.provider,
    "language": lambda a: a.language,
}
ADDED = ("paragraphs", "end_notes")  # more than there was is no loss


def _bare(value: object) -> list[str]:
    return re.findall(r"[^\W_]+", str(value).casefold())


def agrees(field: str, mark: str, article: Article, again: Article) -> bool:
    """Tell whether a field has come back as its mark says."""
    before, after = SAYS[field](article), SAYS[field](again)
    if mark == KEPT or before == after:
        return bool(before == after)
    if field in ADDED:
        words = {tuple(_bare(x)) for x in before}
        after = [x for x in after if tuple(_bare(x)) in words]
    return _bare(before) == _bare(after)


def marked(name: str, marks: str) -> dict[str, str]:
    """Give the fields of a format that have one of some marks."""
    return {field: mark for field, mark in table()[name].items() if mark in marks and field in SAYS}


def there_and_back(article: Article, name: str) -> Article:
    """Write an article and read it again."""
    return formats.loads(formats.dumps(article, name, force=True), name)


def check_exact(stories: Iterable[Article], name: str) -> None:
    """Fail unless all that is marked as kept has come back, and comes back again."""
    fields = marked(name, KEPT)
    for article in stories:
        again = there_and_back(article, name)
        lost = {x: (SAYS[x](article), SAYS[x](again)) for x in fields if not agrees(x, KEPT, article, again)}
        assert lost == {}
        assert formats.dumps(again, name, force=True) == formats.dumps(there_and_back(again, name), name, force=True)


@pytest.mark.parametrize("name", EXACT)
def test_stories_made_by_chance(name: str) -> None:
    """What is marked as kept comes back from stories with anything in any field, and a second time."""
    check_exact(made(100, seed=7), name)


@pytest.mark.slow
@pytest.mark.parametrize("name", EXACT)
def test_two_thousand_stories(name: str) -> None:
    """The same for two thousand."""
    check_exact(made(2000), name)


@pytest.fixture(scope="module")
def real(shared: Path) -> list[Article]:
    """Articles of copy, and of documents in other formats."""
    files = sorted((shared / "corpus" / "layout" / "texts").iterdir())[: COPY * 2]
    copy = [nm.parse(file.read_bytes()) for file in files]
    found = [article for article in copy if article.paragraphs and article.metadata.is_usable][:COPY]
    for file in sorted(x for x in (shared / "samples").glob("*/*") if x.is_file()):
        if file.suffix in {".md", ".tsv"}:
            continue
        try:
            found += [x for x in formats.load_all(file)[:1] if x.text and x.metadata.is_usable]
        except (nm.FormatError, nm.ConversionError):
            continue
    assert len(found) >= REAL
    return found[:REAL]


@pytest.mark.corpus
@pytest.mark.parametrize("name", EXACT)
def test_real_articles(name: str, real: list[Article]) -> None:
    """What is marked as kept comes back from real articles."""
    check_exact(real, name)


@pytest.mark.corpus
@pytest.mark.parametrize("name", ["text", "iptc7901", "anpa"])
def test_running_copy_of_real_articles(name: str, real: list[Article]) -> None:
    """What is marked as found again comes back from four of five real articles, and all else always."""
    always, mostly = marked(name, KEPT), marked(name, FOUND + WORDS)
    found: Counter[str] = Counter()
    for article in real:
        again = there_and_back(article, name)
        assert [x for x in always if not agrees(x, KEPT, article, again)] == []
        found.update(x for x, mark in mostly.items() if agrees(x, mark, article, again))
    shares = {field: found[field] / len(real) for field in mostly}
    assert {field: share for field, share in shares.items() if share < MOST} == {}


@pytest.mark.corpus
def test_copy_comes_back_whole(shared: Path) -> None:
    """Copy that was parsed is written as it was, and read as it was."""
    for file in sorted((shared / "corpus" / "layout" / "texts").iterdir())[::8]:
        copy = file.read_bytes().decode("utf-8", "replace")
        article = nm.parse(copy)
        if article.metadata.is_usable and not set("\x01\x02\x03\x16") & set(copy):
            assert formats.dumps(article, "text") == article.text
            assert formats.loads(article.text, "text") == nm.parse(article.text)
