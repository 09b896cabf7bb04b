from __future__ import annotations

import builtins
from typing import Any

import attrs
import msgpack as package  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsmodel import Article, ConversionError, FormatError, MissingExtraError, dumps
from newsmodel.formats import msgpack
from newsmodel.testing import articles

SCHEMA = "newsmodel/article/1"


@settings(max_examples=100)
@given(articles(characters=st.characters()))
def test_nothing_is_lost(article: Article) -> None:
    """Every article comes back equal, half surrogate pairs included."""
    article = attrs.evolve(article, offset=article.offset % 2**63)
    assert msgpack.loads(msgpack.dumps(article)) == article


def test_it_is_smaller_than_json(story: Article) -> None:
    """That is what it is for."""
    assert len(msgpack.dumps(story)) < len(dumps(story).encode())


@pytest.mark.corpus
def test_corpus_stories(corpus_articles: tuple[Article, ...]) -> None:
    """Real stories come back equal."""
    for article in corpus_articles:
        assert msgpack.loads(msgpack.dumps(article)) == article


def test_numbers_that_have_no_room() -> None:
    """An offset of more than 64 bits cannot be written, and the error says where it stands."""
    with pytest.raises(ConversionError) as caught:
        msgpack.dumps(Article(offset=2**64))
    assert caught.value.problems[0][0] == "$.offset"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xc1",
        b"\xa5ab",
        b"\x91" * 5000,
        b"\x82\xa6schema",
        b"\xdf\xff\xff\xff\xff",
        b"\xdb\xff\xff\xff\xff",
        b"\xa2\xff\xff",
        package.packb({1: 2}),
        package.packb({"schema": SCHEMA, b"x": 1}),
        package.packb([SCHEMA]),
        package.packb({"schema": "other"}),
        package.packb({"schema": SCHEMA}) + b"\x00",
    ],
)
def test_what_is_no_article(data: bytes) -> None:
    """Broken, deep, huge or other MessagePack is refused."""
    with pytest.raises(FormatError):
        msgpack.loads(data)


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"headline": "x"}, "$.headline"),
        ({"headlin": "x"}, "$.headlin"),
        ({"text": b"x"}, "$.text"),
        ({"published": package.Timestamp(0)}, "$.published"),
        ({"blocks": [{"kind": "headline", "span": [0]}]}, "$.blocks[0].span"),
    ],
)
def test_wrong_fields(fields: dict[str, Any], path: str) -> None:
    """A wrong field is named by its path."""
    with pytest.raises(ConversionError) as caught:
        msgpack.loads(package.packb({"schema": SCHEMA, **fields}))
    assert [place for place, _ in caught.value.problems] == [path]


def test_without_msgpack(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the package the error names the extra."""
    real = builtins.__import__

    def missing(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "msgpack":
            raise ModuleNotFoundError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(MissingExtraError, match=r"newsmodel-wire\[msgpack\]"):
        msgpack.dumps(Article())
