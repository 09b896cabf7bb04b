from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel import Article, FormatError, InputError, dumps, formats, loads
from newsmodel.formats import _registry
from newsmodel.testing import articles

READ = sorted(x for x in formats.names() if hasattr(_registry.format_named(x).module, "loads"))
LOSSLESS = ["json", "msgpack", "newsml-g2", "ninjs", "nitf", "schema-org", "yaml"]


# ---------------------------------------------------------------- by name


def test_dumps_and_loads_by_name() -> None:
    """A format is chosen by its name; without one it is the native form."""
    article = Article(text="Bridge reopens\n", headline="Bridge reopens")
    assert loads(dumps(article)) == article
    assert dumps(article, format="json") == dumps(article)
    assert loads(dumps(article, "json"), "json") == article


@pytest.mark.parametrize("name", ["", "JSON", "papyrus", None, ["json"]])
def test_unknown_format(name: str) -> None:
    """A format that is not known is refused, and those that are known are named."""
    with pytest.raises(FormatError, match=r"unknown format .*; known formats: .*json"):
        dumps(Article(), format=name)
    if name is not None:
        with pytest.raises(FormatError):
            loads("{}", format=name)


def test_names() -> None:
    """Every name stands for a module that writes, and all but three read."""
    for name in formats.names():
        assert isinstance(dumps(Article(), name), (str, bytes)), name
    assert sorted(set(formats.names()) - set(READ)) == ["csv", "html", "web-annotation"]


@pytest.mark.parametrize("name", LOSSLESS)
def test_lossless_formats(name: str, story: Article) -> None:
    """What is said to keep everything does."""
    assert loads(dumps(story, name), name) == story


@pytest.mark.parametrize("name", ["csv", "html", "web-annotation"])
def test_a_format_that_is_only_written(name: str) -> None:
    """Reading it says so."""
    with pytest.raises(FormatError, match="can only be written"):
        loads("x", name)


@pytest.mark.parametrize("name", formats.names())
def test_only_articles_are_written(name: str) -> None:
    """What is no article is refused by every format."""
    with pytest.raises(InputError, match="Article"):
        dumps("Bridge reopens", name)  # type: ignore[call-overload]


@pytest.mark.parametrize("name", READ)
@pytest.mark.parametrize("data", [None, 5, ["x"], {}])
def test_only_text_and_bytes_are_read(name: str, data: str) -> None:
    """What is neither is refused by every format, and when the format is to be guessed."""
    with pytest.raises(InputError):
        loads(data, name)
    with pytest.raises(InputError):
        loads(data)


@pytest.mark.parametrize("name", formats.names())
@settings(max_examples=40)
@given(article=articles(characters=st.characters()))
def test_every_article_is_written(name: str, article: Article) -> None:
    """Whatever an article holds, every format writes it, and reads what it writes; places stay places."""
    if name == "msgpack":
        article = attrs.evolve(article, offset=article.offset % 2**63)
    written = dumps(article, name, force=True)
    if name not in READ:
        return
    again = loads(written, name)
    assert not again.blocks or "".join(again[block.span] for block in again.blocks) == again.text
    if name in LOSSLESS:
        return  # their own tests demand more
    values = [again.headline, again.byline, again.dateline, *again.paragraphs, *again.summary, *again.end_notes]
    assert [x for x in values if x is not None and x.span is not None and again[x.span] != x.text] == []


@pytest.mark.parametrize("name", [x for x in READ if x not in {"text", "schema-org"}])
@settings(max_examples=40)
@given(data=st.text() | st.binary())
def test_anything_is_read_or_refused(name: str, data: str | bytes) -> None:
    """No input makes a reader fail in another way than with an error of the library."""
    try:
        loads(data, name)
    except nm.NewsmodelError as error:
        assert str(error)


def test_no_format_is_loaded_before_it_is_used() -> None:
    """Importing the package loads no format, nor what formats need."""
    code = (
        "import sys, newsmodel;"
        "print([x for x in sys.modules if x in {'cattrs', 'orjson'} or x.startswith('newsmodel.formats')])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out == "[]\n"


def test_a_format_loads_only_itself() -> None:
    """Writing YAML loads neither the XML formats nor the reader of feeds."""
    code = (
        "import sys, newsmodel as nm; nm.dumps(nm.Article(), 'yaml');"
        "print([x for x in ('newsmodel.formats.nitf', 'feedparser', 'newsmodel.formats.rss') if x in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out == "[]\n"


# ---------------------------------------------------------------- several


def test_several_stories_of_a_document(story: Article) -> None:
    """JSON Lines, feeds and transmissions hold several stories; others are read as one."""
    pair = (story, attrs.evolve(story, id="urn:example:bell-2"))
    for name in ("json", "rss", "atom", "iptc7901", "anpa"):
        document = formats.dumps_all(pair, name)
        assert len(formats.loads_all(document)) == 2, name
        first = loads(document)
        if name != "json":  # lines are no document, and nobody is surprised by the next
            assert first.problems[0].code is nm.ProblemCode.SEVERAL_STORIES, name
            first = attrs.evolve(first, problems=first.problems[1:])
        assert formats.loads_all(document)[0] == first, name
    assert formats.loads_all(formats.dumps_all(pair)) == pair
    assert formats.loads_all(json.dumps(json.loads(dumps(story)), indent=1)) == (story,)
    assert formats.loads_all(dumps(story, "yaml")) == (story,)


def test_a_document_of_one_story_holds_no_two(story: Article) -> None:
    """Writing several where there is room for one is refused."""
    with pytest.raises(FormatError, match="holds one story, but there are 2"):
        formats.dumps_all([story, story], "html")
    assert formats.dumps_all([story], "html") == dumps(story, "html")
    with pytest.raises(InputError):
        formats.dumps_all([story, "x"], "rss")  # type: ignore[list-item]


# ---------------------------------------------------------------- files


@pytest.mark.parametrize("name", READ)
def test_files_are_known_by_their_names(name: str, story: Article, tmp_path: Path) -> None:
    """Each format has a suffix of its own by which a file is written and read again."""
    path = tmp_path / f"bell{_registry.format_named(name).suffixes[0]}"
    formats.dump(story, path)
    assert path.read_bytes()
    again = formats.load(path)
    assert again.paragraphs or again.attributions, name
    assert formats.load_all(str(path)) == (again,)
    if name in LOSSLESS:
        assert again == story


@pytest.mark.parametrize(
    ("name", "suffix"), [("ninjs", ".json"), ("nitf", ".xml"), ("rss", ".XML"), ("iptc7901", ".txt")]
)
def test_a_suffix_that_formats_share(name: str, suffix: str, story: Article, tmp_path: Path) -> None:
    """Where a suffix does not tell, the content does."""
    path = tmp_path / f"bell{suffix}"
    formats.dump(story, path, name)
    assert formats.load(path) == loads(dumps(story, name), name)


def test_a_text_file_is_copy(tmp_path: Path) -> None:
    """What is in a text file and no transmission is read as copy."""
    path = tmp_path / "bridge.txt"
    path.write_text("Bridge reopens\n\nTARN: Cars crossed again.\n", encoding="utf-8")
    assert formats.load(path) == nm.parse(path.read_bytes())


@pytest.mark.parametrize("name", ["story.xml", "story", "story.doc", ".json"])
def test_a_name_that_tells_no_format(name: str, story: Article, tmp_path: Path) -> None:
    """Writing needs a name that tells one format."""
    with pytest.raises(FormatError, match="cannot tell the format"):
        formats.dump(story, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_file(tmp_path: Path) -> None:
    """A file that is not there is an error of the system, as everywhere."""
    with pytest.raises(FileNotFoundError):
        formats.load(tmp_path / "none.json")


def test_one_and_several_are_told_apart(tmp_path: Path) -> None:
    """Several articles where one is wanted, or one where several are, are refused with what to do."""
    story: Any = nm.parse("Rain")
    several: Any = [story]
    for name, call in (("dumps", dumps), ("dump", lambda x: formats.dump(x, tmp_path / "stories.json"))):
        with pytest.raises(InputError, match=f"^{name}: expected an Article, got list; dumps_all takes several"):
            call(several)
    with pytest.raises(
        InputError, match="dumps_all: expected an iterable of articles, got Article; put a single one in a list"
    ):
        formats.dumps_all(story)
    with pytest.raises(InputError, match=r"^dumps_all: expected an Article, got str$"):
        formats.dumps_all([story, "Rain"])  # type: ignore[list-item]
