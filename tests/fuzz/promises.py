"""What the library promises of any input, as functions of bytes: each raises where a promise is broken.

The first byte of an input chooses, where there is a choice: how the rest is decoded, or in which format it is read.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable

import newsmodel as nm

from ..places import check_places, located

__all__ = ["READ", "TARGETS", "WRITTEN"]

_TODAY = datetime.date(2031, 5, 6)
_ALL = tuple(nm.AttributionType)

# In this order for ever, since the inputs in `crashes` choose by it; new formats go to the end.
WRITTEN = (
    *("anpa", "atom", "brat", "csv", "html", "iptc7901", "json", "markdown", "msgpack", "newsml-g2", "ninjs", "nitf"),
    *("rss", "schema-org", "text", "web-annotation", "yaml"),
)
READ = (None, *(name for name in WRITTEN if name != "html"))
LOSSLESS = ("json", "msgpack", "newsml-g2", "ninjs", "nitf", "schema-org", "yaml")


def _text(data: bytes) -> str:
    """Decode an input so that every kind of text comes up: of one, two and four bytes a letter, with lone halves."""
    kind, rest = data[:1], data[1:]
    if kind < b"\x20":
        return rest.decode("latin-1")
    if kind < b"\x30" and len(rest) % 2 == 0:
        return rest.decode("utf-16-le", "replace")
    return rest.decode("utf-8", "surrogateescape")


def hold(article: nm.Article) -> None:
    """Blocks tile the text of a parsed article, none is empty, and every span cuts its words out of it."""
    check_places(article)
    assert all(block.span.end > block.span.start for block in article.blocks), "a block is empty"


def parse_text(data: bytes) -> object:
    """Any text parses, and the stories are the text again."""
    text = _text(data)
    stories = nm.parse_all(text, date=_TODAY)
    for story in stories:
        hold(story)
    assert "".join(map(nm.to_text, stories)) == text, "the stories are not the text"
    return stories


def parse_bytes(data: bytes) -> object:
    """Any bytes parse, and come back."""
    stories = nm.parse_all(data, attributions=False)
    for story in stories:
        hold(story)
    assert b"".join(map(nm.to_bytes, stories)) == data, "the stories are not the bytes"
    return stories


def attributions(data: bytes) -> object:
    """Attributions of all types are found in any text, and their spans cut out their words."""
    text = _text(data)
    found = nm.find_attributions(text, date=_TODAY, types=_ALL)
    for value in located(tuple(found)):
        assert text[value.span.slice] == value.text, f"{value!r} is not where it says"
    return found


def loads(data: bytes) -> object:
    """Any document is read, and then can be written, or is refused with an exception of ours."""
    name = READ[data[0] % len(READ)] if data else None
    try:
        stories = nm.loads_all(data[1:], name)
    except nm.NewsmodelError as error:
        return str(error)
    for story in stories:
        assert nm.loads(nm.dumps(story)) == story, "native JSON does not give the story again"
    return stories


def round_trip(data: bytes) -> object:
    """A parsed story is written in any format, and those that lose nothing give it again."""
    name = WRITTEN[data[0] % len(WRITTEN)] if data else "json"
    story = nm.parse(_text(data[1:]), date=_TODAY)
    try:
        written = nm.dumps(story, name, embed=True) if name in ("ninjs", "nitf", "newsml-g2") else nm.dumps(story, name)
    except nm.NewsmodelError as error:
        return str(error)
    if isinstance(written, str):
        written.encode()  # what is written can be sent
    if name in LOSSLESS:
        assert nm.loads(written, name) == story, f"{name} does not give the story again"
    return written


def compare(data: bytes) -> object:
    """Any two texts compare; a text does not differ from itself."""
    text = _text(data)
    old, new = nm.parse(text[: len(text) // 2], date=_TODAY), nm.parse(text[len(text) // 2 :], date=_TODAY)
    assert not nm.compare(old, old).is_changed, "a story differs from itself"
    return nm.compare(old, new)


TARGETS: dict[str, Callable[[bytes], object]] = {
    "text": parse_text,
    "bytes": parse_bytes,
    "attributions": attributions,
    "loads": loads,
    "round_trip": round_trip,
    "compare": compare,
}
