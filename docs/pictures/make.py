"""Make the pictures of this folder from the real thing: `python docs/pictures/make.py [FOLDER]`.

Needs the extra `browser` and Chromium. The pictures are of `examples/lighthouse-page.txt`; the web app is given a
story of `examples/corpus/`.
"""

from __future__ import annotations

import io
import re
import runpy
import shutil
import sys
from pathlib import Path
from typing import Any

from fastapi.testclient import TestClient
from PIL import Image
from playwright.sync_api import sync_playwright
from rich.console import Console
from rich.terminal_theme import MONOKAI

import newsmodel as nm

_HERE = Path(__file__).parent
_EXAMPLES = _HERE.parent.parent / "examples"
_STORY = _EXAMPLES / "lighthouse-page.txt"
_PASTED = _EXAMPLES / "corpus" / "2025-03-08-afp-women-cup.txt"
_WIDTH, _COLUMNS = 1000, 104
_TINTS = 96  # colours of a picture; more of them look no better and take more room
_OPEN = 3  # which attribution is pointed at


def notebook(article: nm.Article, *, dark: bool) -> str:
    """Put a story's card under the cell that shows it."""
    paper, ink = ("#111", "#eee") if dark else ("#fff", "#222")
    look = f"margin:0;padding:12px;background:{paper};color:{ink}"
    cell = '<pre style="margin:0 0 10px;font:13px monospace">In [1]: nm.parse(copy)</pre>'
    card = nm.show(article)._repr_html_()
    return f'<body data-jp-theme-light="{str(not dark).lower()}" style="{look}">{cell}{card}</body>'


def terminal(article: nm.Article) -> str:
    """Draw what rich prints, without the font that it would fetch."""
    console = Console(record=True, width=_COLUMNS, file=io.StringIO(), force_terminal=True)
    console.print(article)
    svg = console.export_svg(title="rich.print(article)", theme=MONOKAI)
    return re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL).replace("Fira Code", "DejaVu Sans Mono")


def web_app() -> str:
    """Get the page of the web app with a story pasted into it."""
    app = runpy.run_path(str(_EXAMPLES / "web_app.py"))["app"]
    with TestClient(app) as client:
        return client.post("/", data={"copy": _PASTED.read_text(encoding="utf-8"), "date": "2025-03-08"}).text


def main(folder: Path) -> None:
    """Make all pictures.

    Args:
        folder: Where to write them.
    """
    article = nm.parse(_STORY.read_bytes())
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])

        def shoot(name: str, html: str, width: int, element: str) -> None:
            tab: Any = browser.new_page(viewport={"width": width, "height": 600}, device_scale_factor=1.5)
            tab.set_content(html)
            if tab.locator(".nm-cue").count():
                tab.locator(".nm-b .nm-cue").nth(_OPEN).focus()
            picture = Image.open(io.BytesIO(tab.locator(element).screenshot()))
            picture.convert("RGB").quantize(_TINTS).save(folder / name, optimize=True)
            tab.close()

        shoot("card-light.png", notebook(article, dark=False), _WIDTH, "body")
        shoot("card-dark.png", notebook(article, dark=True), _WIDTH, "body")
        shoot("card-narrow.png", notebook(article, dark=False), 360, "body")
        shoot("terminal.png", terminal(article), _WIDTH, "svg")
        shoot("web-app.png", web_app(), _WIDTH, "body")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else _HERE)
