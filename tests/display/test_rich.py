from __future__ import annotations

import io
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.display._visible import LINE_END, visible
from newsmodel.testing import articles

pytest.importorskip("rich")

from rich.console import Console


def printed(value: Any, *, colour: bool = False, width: int = 100) -> str:
    """What rich prints of a value."""
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=colour, color_system="truecolor" if colour else None)
    console.print(value)
    return out.getvalue()


def test_a_story(ferry: nm.Article) -> None:
    """Kinds of blocks stand on the left, the words beside them, what was read out of them below."""
    shown = printed(ferry)
    assert "headline         Ferry service to Tarsk islands" in shown
    assert "› credit  agency AFP" in shown
    assert "› mixed  speaker A harbour official" in shown


def test_kinds_have_colour_and_shape(ferry: nm.Article) -> None:
    """Sources are bold, cues italic, quoted words underlined, each in a colour."""
    shown = printed(nm.show(ferry.attributions[-1]), colour=True)
    assert "\x1b[1;36mA harbour official" in shown
    assert "\x1b[3;33mtold" in shown
    assert "\x1b[4;32m“on paper" in shown


def test_several(ferry: nm.Article) -> None:
    """A view prints all its items, and says what it leaves out."""
    shown = printed(nm.show([ferry.speakers[3], *ferry.attributions], limit=2))
    assert "Jonas Petrel, head, Hollin Ferry Company" in shown
    assert "8 more" in shown


def test_within_other_values(ferry: nm.Article) -> None:
    """In a list or a traceback a value has a short form, without what is not set."""
    shown = printed([ferry.attributions[3]])
    assert "Attribution(" in shown
    assert "source='Jonas Petrel, the head of the Hollin Ferry Company'" in shown
    assert "addressee='a news conference'" in shown
    assert "when=" not in shown
    assert "paragraphs=7" in printed([ferry])


def test_markup_in_copy_is_text() -> None:
    """Square brackets are no commands to rich."""
    assert "[red]Rain[/red] [link=x]" in printed(nm.parse("Port\n\nLUNDEN: It [red]Rain[/red] [link=x] fell.\n"))


@given(articles(characters=st.characters(), located=True), st.integers(30, 90))
def test_nothing_of_the_copy_reaches_the_terminal_raw(article: nm.Article, width: int) -> None:
    """Whatever the copy holds, only line feeds are printed besides visible characters, and all of the copy is there."""
    shown = printed(article, width=width)
    assert all(character == "\n" or visible(character) == character for character in shown)
    rest = iter("".join(shown.split()))
    assert all(character in rest for character in "".join(visible(LINE_END.sub(" ", article.text)).split()))


def test_without_rich() -> None:
    """Without rich there is an error that names the extra, and the short form needs no rich."""
    code = (
        "import sys; sys.modules['rich'] = sys.modules['rich.console'] = None\n"
        "import newsmodel as nm\n"
        "print(list(nm.Speaker('Ilse Marrow').__rich_repr__())[0])\n"
        "try: nm.Speaker('Ilse Marrow').__rich__()\n"
        "except nm.MissingExtraError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.splitlines() == [
        "('name', 'Ilse Marrow', None)",
        'rich is required for newsmodel.display.rich: pip install "newsmodel-wire[rich]"',
    ]
