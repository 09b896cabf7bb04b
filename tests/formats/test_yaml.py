from __future__ import annotations

import builtins
import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsmodel import Article, ConversionError, FormatError, MissingExtraError
from newsmodel.formats import yaml
from newsmodel.testing import articles

SCHEMA = "schema: newsmodel/article/1\n"


def test_written_by_hand() -> None:
    """A short story can be written by hand."""
    by_hand = "headline:\n  text: Ferry returns\npublished:\n  date: 2018-11-21\nparagraphs:\n- text: It is back.\n"
    article = yaml.loads(SCHEMA + by_hand)
    assert article == Article(
        headline="Ferry returns", published=datetime.date(2018, 11, 21), paragraphs=["It is back."]
    )


@settings(max_examples=60)
@given(articles(characters=st.characters()))
def test_nothing_is_lost(article: Article) -> None:
    """Every article comes back equal, from text and from bytes, half surrogate pairs included."""
    written = yaml.dumps(article)
    assert yaml.loads(written) == article
    if written.isascii():
        assert yaml.loads(written.encode()) == article


@pytest.mark.corpus
def test_corpus_stories(corpus_articles: tuple[Article, ...]) -> None:
    """Real stories come back equal."""
    for article in corpus_articles[::10]:
        assert yaml.loads(yaml.dumps(article)) == article


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("a: [b", "line 2, column 1"),
        ("\tx", "line 1, column 1"),
        ("- 1\n- 2\n", "expected an object, got a list"),
        ("5", "expected an object"),
        ("", "expected an object, got null"),
        (SCHEMA + "? [a, b]\n: c\n", "not valid YAML"),
        (SCHEMA + "1: a\nb: c\n", "expected string keys, got 1"),
        ("schema: other", "expected 'newsmodel/article/1'"),
        ("a\n---\nb\n", "not valid YAML"),
        (b"\xff\xfe\xff", "not valid YAML"),
    ],
)
def test_what_is_no_article(data: str | bytes, reason: str) -> None:
    """What is no YAML, or no article, is refused; where it can be said, with line and column."""
    with pytest.raises(FormatError, match=reason):
        yaml.loads(data)


@pytest.mark.parametrize(
    ("text", "path"),
    [("headline: 5", "$.headline"), ("headlin: x", "$.headlin"), ("url: no", "$.url"), ("id: 1", "$.id")],
)
def test_wrong_fields(text: str, path: str) -> None:
    """A wrong field is named by its path; nothing is coerced, no "no" is a text."""
    with pytest.raises(ConversionError) as caught:
        yaml.loads(SCHEMA + text)
    assert [place for place, _ in caught.value.problems] == [path]


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [x]\nb: [*a, *a]\n",
        "a: &a x\n",
        "a: !!python/object/apply:os.system [echo]\n",
        "a: !!binary aGk=\n",
        "a: !mine x\n",
    ],
)
def test_anchors_and_tags(text: str) -> None:
    """Aliases, which can blow a file up, and tags, which can run code, are refused before anything is built."""
    with pytest.raises(FormatError, match="an anchor, an alias or a tag"):
        yaml.loads(SCHEMA + text)


def test_billion_laughs() -> None:
    """Nested aliases are refused at the first."""
    laughs = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30))
    with pytest.raises(FormatError, match="line 2"):
        yaml.loads(f"{SCHEMA}a0: &a0 lol\n{laughs}")


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_deep_nesting(opening: str) -> None:
    """Documents nested deeper than any article are refused, not read until the stack is full."""
    with pytest.raises(FormatError, match=r"nested|not valid YAML"):
        yaml.loads(opening * 20_000)


def test_without_pyyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without PyYAML the error names the extra."""
    real = builtins.__import__

    def missing(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "yaml":
            raise ModuleNotFoundError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(MissingExtraError, match=r"newsmodel-wire\[yaml\]"):
        yaml.dumps(Article())
    with pytest.raises(MissingExtraError, match=r"newsmodel-wire\[yaml\]"):
        yaml.loads("")
