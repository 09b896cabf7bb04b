"""What the tests of several formats share."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsmodel as nm

PAGE = """Bell of Upper Tarn returns after eighty years

The bell of Upper Tarn on its way home on Thursday. (Ana Ruiz/AFP)
By Emil Hart and Jo Lund
Updated 06 October 2017 14:05 GMT

  • The bell was cast in 1612
  • It was sold three times since 1943

BRENNA:\u00a0A judge on Friday returned to the village of Upper Tarn a bell that had been stolen in 1943.

“We shall ring it until nobody can sleep,” said the mayor, Emil Radu, who had looked for it for thirty years.

It weighs half a ton.

(Reporting by Emil Hart; Editing by Tom Hale)
"""


@pytest.fixture
def story() -> nm.Article:
    """Give a story with all that a page has, and with what only the caller knows."""
    return nm.parse(
        PAGE, id="urn:example:bell-1", url="https://bell.example/a?b=1&c=2", provider="Tarn Wire", language="en"
    )


@pytest.fixture(scope="session")
def corpus_articles(shared: Path) -> tuple[nm.Article, ...]:
    """Give 200 stories of the layout corpus, with their attributions, or skip the test."""
    files = sorted((shared / "corpus" / "layout" / "texts").glob("*.txt"))
    return tuple(nm.parse(file.read_bytes()) for file in files[:: max(1, len(files) // 200)][:200])
