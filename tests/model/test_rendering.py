from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

import newsmodel as nm
from newsmodel.model import _rendering

VALUES = [
    nm.Article(headline="Rain"),
    nm.Attribution(source="she", content=["it rained"]),
    nm.Speaker("Ilse Marrow"),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_show_themselves(value: Any) -> None:
    """A notebook finds a card, and rich the short form with what is set."""
    assert value._repr_html_().startswith('<div class="nm"')
    assert [name for name, shown, default in value.__rich_repr__() if shown != default]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_the_model_alone_draws_nothing(value: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody above draws, there is no card, and a notebook falls back to the repr."""
    monkeypatch.setattr(_rendering, "_renderer", [])
    assert value._repr_html_() is None


def test_drawing_is_loaded_on_first_use() -> None:
    """To import the package and to build a value loads nothing that draws."""
    code = (
        "import sys, newsmodel as nm\n"
        "story = nm.Article(headline='Rain')\n"
        "print([name for name in sys.modules if name.startswith('newsmodel.display')])\n"
        "story._repr_html_()\n"
        "print('newsmodel.display.card' in sys.modules, 'rich' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "[]\nTrue False\n"
