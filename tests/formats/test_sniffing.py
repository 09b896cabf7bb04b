"""Recognising the format of a document by how it begins."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newsmodel import Article, FormatError, dumps, formats, loads
from newsmodel.formats import _registry

from ..clock import check_growth

READ = sorted(x for x in formats.names() if hasattr(_registry.format_named(x).module, "loads"))


@pytest.mark.parametrize("name", ["nitf", "newsml-g2", "rss", "atom"])
def test_a_long_comment_hides_no_format(name: str) -> None:
    """XML is told by its first element, however long the comments and instructions in front of it are."""
    written = dumps(Article(headline="Bridge", paragraphs=["It stands."]), name)
    text = written if isinstance(written, str) else written.decode()
    declaration, _, rest = text.partition("\n")
    long = f"{declaration}\n<!-- {'- made by hand ' * 1000}--><?style {'x ' * 2000}?>\n{rest}"
    assert formats.guess(long) == name
    assert formats.guess(long.encode()) == name
    assert formats.guess(long.encode("utf-16")) == name


@pytest.mark.parametrize(
    ("last", "name"),
    [
        ({"versioncreated": "2020-10-12T10:15:00Z", "uri": "urn:a:1"}, "ninjs"),
        ({"@context": "https://schema.org", "@type": "NewsArticle"}, "schema-org"),
        ({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage"}, "web-annotation"),
        ({"schema": "newsmodel/article/1", "headline_repeats": []}, "json"),
        ({"other": 1}, "json"),
    ],
)
@pytest.mark.parametrize("wrap", ["%s", '{"data":{"items":[%s]}}'])
def test_late_keys_tell_the_format(last: dict[str, Any], name: str, wrap: str) -> None:
    """JSON is told by its keys wherever they stand; words within its texts tell nothing."""
    if wrap != "%s" and name in {"schema-org", "web-annotation", "json"}:
        return
    first = {"headline": "Bridge", "text": '"@graph": "versioncreated": ' * 500, "more": {"a": ["x"] * 900}}
    assert formats.guess(wrap % json.dumps(first | last)) == name


def test_guessing_takes_linear_time() -> None:
    """What tells the format is found in time that grows no faster than the document."""
    for piece in ("<!-- ", "<!-- -->", "<? ", '{"a":', '"', '\\"', '{"a":"b",', "[", "{}", '"a":'):
        for front in ("", "{"):
            check_growth(formats.guess, lambda size, x=front, y=piece: x + y * (size // len(y)), 50_000)  # type: ignore[misc]


@pytest.mark.parametrize("name", [x for x in READ if x != "text"])
def test_documents_are_known_by_their_content(name: str, story: Article) -> None:
    """Each format knows what it wrote, as text and as bytes, whatever white space or mark stands in front."""
    written = dumps(story, name)
    assert formats.guess(written) == name
    if isinstance(written, str):
        assert formats.guess(written.encode()) == name
        if name not in {"markdown", "yaml", "brat"}:
            assert formats.guess(b"\xef\xbb\xbf\n" + written.encode()) == name
    assert loads(written).headline == loads(written, name).headline


@pytest.mark.parametrize(
    "data", ["", " ", "Bridge reopens\n\nTARN: Cars crossed.\n", b"\x00\xff", "<p>Bridge</p>", "T1"]
)
def test_no_format_knows_plain_copy(data: str | bytes) -> None:
    """What has no sign of a format is refused, not read as something it may not be."""
    with pytest.raises(FormatError, match="no format recognises the data"):
        loads(data)


@pytest.mark.parametrize("data", ['{"schema": 5}', "{", "[1"])
def test_broken_json_is_explained_as_json(data: str) -> None:
    """What can only be JSON gets the errors of the native form."""
    with pytest.raises(FormatError, match=r"\$"):
        loads(data)
