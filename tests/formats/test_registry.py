"""Formats that others add."""

from __future__ import annotations

import importlib.metadata
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

import newsmodel as nm
from newsmodel import Article, InputError, dumps, formats, loads
from newsmodel.formats import _registry


@pytest.fixture
def no_additions() -> Iterator[None]:
    """Forget after a test what it has registered."""
    yield
    _registry._added.clear()


def shout(text: str) -> SimpleNamespace:
    """Make a format that holds a headline in capitals."""
    return SimpleNamespace(
        dumps=lambda article: f"{text}{article.headline.text.upper()}",
        loads=lambda data: Article(headline=(data if isinstance(data, str) else data.decode()).removeprefix(text)),
        looks_like=lambda data: data.startswith(text),
    )


@pytest.mark.usefixtures("no_additions")
def test_register(tmp_path: Path) -> None:
    """A registered format is written, read, guessed, and known by its suffix."""
    formats.register("shout", shout("HEY "), [".shout"])
    article = Article(headline="Bridge reopens")
    assert "shout" in formats.names()
    assert dumps(article, "shout") == "HEY BRIDGE REOPENS"
    assert loads("HEY BRIDGE", None).headline == nm.Mention("BRIDGE")
    formats.dump(article, tmp_path / "a.shout")
    assert formats.load(tmp_path / "a.shout").headline == nm.Mention("BRIDGE REOPENS")


@pytest.mark.usefixtures("no_additions")
def test_register_a_module_by_name() -> None:
    """A module that is named is imported on first use only."""
    formats.register("later", "newsmodel.formats.no_such_module")
    with pytest.raises(ModuleNotFoundError):
        dumps(Article(), "later")


@pytest.mark.usefixtures("no_additions")
def test_register_refuses() -> None:
    """A name that is taken or none, and things that are no format, are refused; the same again is not."""
    one = shout("HEY ")
    formats.register("shout", one)
    formats.register("shout", one)
    for name, source, suffixes in (
        ("json", one, ()),
        ("shout", shout("HO "), ()),
        ("Shout!", one, ()),
        (None, one, ()),
        ("other", object(), ()),
        ("other", one, ["x"]),
    ):
        with pytest.raises(InputError, match="register"):
            formats.register(name, source, suffixes)  # type: ignore[arg-type]


@pytest.mark.usefixtures("no_additions")
def test_a_suffix_that_is_taken(tmp_path: Path) -> None:
    """A registered format does not take a suffix away: it is read by content, the owner writes."""
    formats.register("shout", shout("HEY "), ".md")
    article = Article(headline="Bridge reopens")
    formats.dump(article, tmp_path / "a.md")
    assert (tmp_path / "a.md").read_text(encoding="utf-8").startswith("---\nformat: newsmodel/markdown/1")
    (tmp_path / "b.md").write_text("HEY BRIDGE", encoding="utf-8")
    assert formats.load(tmp_path / "b.md").headline == nm.Mention("BRIDGE")


def test_entry_points(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A package adds a format by an entry point, which is imported when it is asked for."""
    (tmp_path / "shouting_format.py").write_text(
        "suffixes = ('.loud',)\n"
        "def dumps(article):\n    return article.headline.text.upper()\n"
        "def looks_like(data):\n    return data.startswith('LOUD')\n"
        "def loads(data):\n    from newsmodel import Article\n"
        "    return Article(headline=data if isinstance(data, str) else data.decode())\n",
        encoding="utf-8",
    )
    monkeypatch.syspath_prepend(tmp_path)
    point = importlib.metadata.EntryPoint("loud", "shouting_format", _registry.GROUP)
    taken = importlib.metadata.EntryPoint("json", "shouting_format", _registry.GROUP)
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda **_: (point, taken))
    _registry._from_packages.cache_clear()
    assert "shouting_format" not in sys.modules
    assert "loud" in formats.names()
    assert dumps(Article(headline="Bridge"), "loud") == "BRIDGE"
    assert loads("LOUD").headline == nm.Mention("LOUD")
    formats.dump(Article(headline="Bridge"), tmp_path / "a.loud")
    assert formats.load(tmp_path / "a.loud").headline == nm.Mention("BRIDGE")
    assert json.loads(dumps(Article()))["schema"], "a package cannot replace a format of ours"
    del sys.modules["shouting_format"]
    _registry._from_packages.cache_clear()


def test_a_broken_format_of_another_package_stops_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """A format whose module cannot be imported is passed over when a document's format is guessed."""
    monkeypatch.setattr(_registry, "_added", dict(_registry._added))
    formats.register("late", "no.such.module", [".late"])
    assert loads(dumps(Article(headline="Bridge"))).headline == nm.Mention("Bridge")
    assert formats.guess(dumps(Article(headline="Bridge"), "nitf")) == "nitf"
