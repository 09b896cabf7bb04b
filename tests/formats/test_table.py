"""The table of what each format keeps, in docs/formats/index.md, held to the truth."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsmodel as nm
from newsmodel import Article, formats
from newsmodel.formats import _registry

DOCS = Path(__file__).resolve().parents[2] / "docs" / "formats"

FIELDS = [field.name for field in attrs.fields(Article)]
LOSSLESS = ("json", "msgpack", "newsml-g2", "ninjs", "nitf", "schema-org", "yaml")
OTHERS = ("text", "iptc7901", "anpa", "markdown", "html", "rss", "atom", "brat", "web-annotation", "csv")

KEPT, FOUND, WORDS, WRITTEN, BEHIND = "✓", "~", "≈", "w", "–"


SAID = "We shall ring it until nobody can sleep,"

PAGE = """Bell of Upper Tarn returns after eighty years

Villagers wave at the bell on Thursday. (Ana Ruiz/AFP)
By Emil Hart
Published 05 October 2017 07:45 GMT
Updated 06 October 2017 14:05 GMT

Bell of Upper Tarn returns after 80 years

  • It was cast in 1612
  • It was sold three times

BRENNA: A judge on Friday gave a village the bell that was taken in 1943.

“We shall ring it until nobody can sleep,” said the mayor, who had looked for it for thirty years.

A long way home

The bell weighs half a ton, and six horses that had never been there before drew it up the hill in the rain.

(Editing by Tom Hale)
"""


def full() -> Article:
    """Give a story with something of its own in every field."""
    page = nm.parse(
        PAGE, id="urn:example:bell-1", url="https://bell.example/story", provider="Tarn Wire", language="en-GB"
    )
    said = nm.Attribution(
        source=nm.Mention("the mayor", cut("the mayor")),
        cue=nm.Cue("said", cut("said"), lemma="say"),
        content=[
            nm.Mention("“We shall ring it until nobody can sleep,”", cut("“We shall ring it until nobody can sleep,”"))
        ],
        quotes=[
            nm.Mention("We shall ring it until nobody can sleep,", cut("We shall ring it until nobody can sleep,"))
        ],
        kind=nm.AttributionKind.DIRECT,
        speaker=nm.Speaker("Emil Quorn", kind=nm.SpeakerKind.PERSON),
        rule="by-hand",
        confidence=0.5,
    )
    problem = nm.Problem(nm.ProblemCode.MOJIBAKE, "a zebra in the type")
    desk = nm.Metadata(  # usable, or some formats would refuse the story; no embargo for the same reason
        slugline="QUILLBELL-RETURN/",
        keywords=["quillkey"],
        subjects=[nm.Concept("quillcraft", code="20000337", scheme="medtop", relevance=80)],
        urgency=4,
        status=nm.Status.USABLE,
        version="quill-2",
        editor_note="Quillnote: pictures follow",
        rights=nm.Rights(holder="Quill Holdings", notice="(c) 2017 Quill Holdings"),
        headlines=[nm.AlternativeHeadline("Quill bell back", use="short")],
        section="Quill News",
    )
    return attrs.evolve(
        page,
        attributions=[said],
        problems=[problem],
        agencies=["Agence Exemple"],
        offset=4711,
        encoding="windows-1252",
        metadata=desk,
    )


def cut(words: str) -> nm.Span:
    """Give the place of words in the page."""
    start = PAGE.index(words)
    return nm.Span(start, start + len(words))


def texts(values: Any) -> list[str]:
    """Give the words of values, white space folded."""
    return [" ".join(value.text.split()) for value in values]


# What a field says, apart from where it stands; two articles that agree in it have kept it.
SAYS: dict[str, Callable[[Article], Any]] = {
    "headline": lambda a: texts([a.headline] if a.headline else []),
    "headline_repeats": lambda a: texts(a.headline_repeats),
    "byline": lambda a: a.byline and a.byline.authors,
    "published": lambda a: a.published and a.published.datetime,
    "updated": lambda a: a.updated and a.updated.datetime,
    "captions": lambda a: [(x.text, x.credit and (x.credit.text, x.credit.photographer)) for x in a.captions],
    "summary": lambda a: texts(a.summary),
    "dateline": lambda a: a.dateline and (a.dateline.text, a.dateline.places),
    "paragraphs": lambda a: texts(a.paragraphs),
    "subheads": lambda a: texts(a.subheads),
    "end_notes": lambda a: texts(a.end_notes),
}

# Words that stand in the output only if the field does.
PROBES = {
    "headline": "returns after eighty years",
    "headline_repeats": "returns after 80 years",
    "byline": "Emil Hart",
    "published": "05 October 2017|2017-10-05|05 Oct 2017",
    "updated": "06 October 2017|2017-10-06|061405 GMT Oct 17|10-06-17 1405GMT",
    "captions": "Villagers wave|Ana Ruiz",
    "summary": "cast in 1612",
    "dateline": "BRENNA",
    "paragraphs": "weighs half a ton",
    "subheads": "A long way home",
    "end_notes": "Editing by Tom Hale",
    "agencies": "Agence Exemple",
    "attributions": "Quorn",
    "problems": "zebra",
    "offset": "4711",
    "encoding": "windows-1252",
    "id": "urn:example:bell-1",
    "url": "bell.example/story",
    "provider": "Tarn Wire",
    "language": "en-GB",
    "metadata": "(?i)quill",
}


def says(field: str, article: Article) -> Any:
    """Give what a field says."""
    return SAYS[field](article) if field in SAYS else getattr(article, field)


def _words(value: object) -> list[str]:
    return re.findall(r"\w+", str(value).casefold())


def level(name: str, field: str, article: Article, written: str, again: Article | None) -> str:
    """Say how much of a field a format keeps."""
    if again is not None:
        before, after = says(field, article), says(field, again)
        if field in {"end_notes", "paragraphs", "problems"}:  # more than there was is no loss
            kept = [x for x in after if x in before]
            before, after = list(before), kept if kept == list(before) else list(after)
        if before == after:
            return KEPT
        if after and _words(before) == _words(after):
            return WORDS
    if field in {"text", "blocks"}:
        return BEHIND
    if name == "html":  # the JSON-LD within is the format schema-org
        written = re.sub(r"<script.*?</script>", "", written, flags=re.DOTALL)
    written = re.sub(r'(?i)(?:charset|encoding)="utf-8"', "", written)  # of the document, not of the copy
    seen = html.unescape(html.unescape(written))
    return WRITTEN if re.search(PROBES[field], " ".join(seen.split())) else BEHIND


def levels(name: str, folder: Path) -> dict[str, str]:
    """Say for each field how much of it a format keeps, by files: a format may take two of them."""
    article = full()
    path = folder / f"bell{_registry.format_named(name).suffixes[0]}"
    formats.dump(article, path)
    readable = hasattr(_registry.format_named(name).module, "loads")
    again = formats.load(path) if readable else None
    written = path.read_text(encoding="utf-8")
    return {field: level(name, field, article, written, again) for field in FIELDS}


def table() -> dict[str, dict[str, str]]:
    """Read the table of the docs: for each format the mark of each field."""
    rows = [
        [cell.strip().strip("`") for cell in line.strip().strip("|").split("|")]
        for line in (DOCS / "index.md").read_text(encoding="utf-8").splitlines()
        if re.match(r"\| `", line)
    ]
    head = next(row for row in rows if row[0] == "text" and len(row) > 5)
    fields = {row[0]: row[1:] for row in rows if row[0] in FIELDS and len(row) == len(OTHERS) + 1}
    assert head
    return {name: {field: marks[number] for field, marks in fields.items()} for number, name in enumerate(OTHERS)}


@pytest.mark.parametrize("name", OTHERS)
def test_the_table_tells_the_truth(name: str, tmp_path: Path) -> None:
    """Each mark of the table is what a story with something in every field comes to in that format."""
    found = levels(name, tmp_path)
    marks = table()[name]
    assert {x: KEPT if mark == FOUND else mark for x, mark in marks.items()} == {
        x: KEPT if mark == WORDS and marks[x] == FOUND else mark for x, mark in found.items()
    }


@pytest.mark.parametrize("name", LOSSLESS)
def test_lossless_formats_keep_everything(name: str) -> None:
    """The formats that are said to keep every field and place do."""
    assert nm.loads(nm.dumps(full(), name), name) == full()


def test_the_table_is_whole() -> None:
    """Every format and every field of a story stands in the table, or among those that keep all."""
    assert sorted((*LOSSLESS, *OTHERS)) == sorted(set(formats.names()))
    text = (DOCS / "index.md").read_text(encoding="utf-8")
    for name in formats.names():
        assert f"`{name}`" in text
        assert (DOCS / f"{name}.md").exists() or name in {"json", "text"}, name
        assert f"\n{name}\n" in text or name in {"json", "text"}, "each page stands in the contents"
    assert set(table()["text"]) == set(FIELDS)


def test_every_field_of_the_story_is_filled() -> None:
    """The story that is tried has something in every field, or a mark would say nothing."""
    empty = [x.name for x in attrs.fields(Article) if getattr(full(), x.name) == x.default]
    assert empty == []
    written = json.dumps(json.loads(nm.dumps(full())), ensure_ascii=False)
    assert [name for name, probe in PROBES.items() if not re.search(probe, written)] == []
