from __future__ import annotations

import subprocess
import sys

import pytest

from newsmodel import Article, FormatError, dumps, formats, loads


def test_dumps_and_loads_by_name() -> None:
    """A format is chosen by its name; without one it is the native form."""
    article = Article(text="Bridge reopens\n", headline="Bridge reopens")
    assert loads(dumps(article)) == article
    assert dumps(article, format="json") == dumps(article)
    assert loads(dumps(article, "json"), "json") == article


@pytest.mark.parametrize("name", ["", "JSON", "papyrus", None, ["json"]])
def test_unknown_format(name: str) -> None:
    """A format that is not known is refused, and those that are known are named."""
    with pytest.raises(FormatError, match=r"no format .*; there are: .*json"):
        dumps(Article(), format=name)
    with pytest.raises(FormatError):
        loads("{}", format=name)


def test_names() -> None:
    """Every name stands for a module that writes and reads."""
    assert "json" in formats.names()
    for name in formats.names():
        assert loads(dumps(Article(), name), name) == Article()


def test_no_format_is_loaded_before_it_is_used() -> None:
    """Importing the package loads no format, nor what formats need."""
    code = (
        "import sys, newsmodel; print([x for x in sys.modules if x in {'cattrs', 'orjson', 'newsmodel.formats.json'}])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out == "[]\n"
