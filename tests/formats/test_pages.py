"""The examples on the pages about formats."""

from __future__ import annotations

import datetime
import doctest
import json
import re
from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel.formats import _registry

DOCS = Path(__file__).resolve().parents[2] / "docs" / "formats"
PAGES = sorted(path.stem for path in DOCS.glob("*.md"))

EXAMPLE = re.compile(r"^```\{doctest\}\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(autouse=True)
def _no_additions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget after a test what an example has registered."""
    monkeypatch.setattr(_registry, "_added", {})


@pytest.mark.parametrize("name", PAGES)
def test_examples(name: str) -> None:
    """Each page has an example, and it gives what it says."""
    text = (DOCS / f"{name}.md").read_text(encoding="utf-8")
    examples = "".join(EXAMPLE.findall(text))
    assert ">>> " in examples
    names = {"nm": nm, "datetime": datetime}
    test = doctest.DocTestParser().get_doctest(examples, names, name, f"{name}.md", 0)
    said: list[str] = []
    runner = doctest.DocTestRunner(verbose=False)
    runner.run(test, out=said.append)
    assert "".join(said) == ""


@pytest.mark.parametrize("name", sorted({*PAGES} - {"index", "nitf"}))
def test_every_page_says_what_is_not_kept(name: str) -> None:
    """A page says what the format does not keep, or that it keeps everything."""
    text = (DOCS / f"{name}.md").read_text(encoding="utf-8")
    assert "What is not kept" in text or "Everything is kept" in text


def test_a_page_that_is_only_a_page() -> None:
    """A title loses the name of the site, which is the publisher."""
    graph = [
        {"@type": "WebPage", "name": "Kiln goes out | Ravel Wire", "datePublished": "2031-03-04"},
        {"@type": "WebSite", "name": "Ravel Wire"},
    ]
    article = nm.loads(json.dumps({"@context": "https://schema.org", "@graph": graph}), "schema-org")
    assert (str(article.headline), article.provider) == ("Kiln goes out", "Ravel Wire")
    assert [x.severity for x in article.problems if "WebPage was read" in x.message] == [nm.Severity.INFO]
