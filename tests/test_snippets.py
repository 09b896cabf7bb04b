"""Every block of code in the README and the documentation runs, or says above it why it does not."""

from __future__ import annotations

import doctest
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import attrs
import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").rglob("*.md"))]

_BLOCK = re.compile(
    r"^(?:<!-- (?P<note>[^\n]+?) -->\n+)?(?P<fence>`{3,}|:{3,})(?P<language>\S*)[^\n]*\n(?P<code>.*?)^(?P=fence)$",
    re.MULTILINE | re.DOTALL,
)
_PLAIN = {
    "text",
    "{doctest}",
    "{eval-rst}",
    "{toctree}",
    "{include}",
    "{literalinclude}",
    "{glossary}",
}  # no code, or Sphinx's
_NEEDS = re.compile(r"^needs (\w+)$")


@attrs.frozen
class Block:
    """A block of code on a page: its language, and the note above it."""

    language: str
    code: str
    note: str


def blocks(page: Path) -> list[Block]:
    """Find the blocks of a page; those indented within others are none."""
    found = _BLOCK.finditer(page.read_text(encoding="utf-8"))
    return [Block(match["language"], match["code"], match["note"] or "") for match in found]


def name(page: Path) -> str:
    """What a page is called in the list of tests."""
    return str(page.relative_to(ROOT))


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go to a folder with the examples and the archives that the pages speak of, and the command on the path."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    stories = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples" / "corpus").glob("*.txt"))[:4]]
    lines = "".join(json.dumps({"id": str(n), "text": text}) + "\n" for n, text in enumerate(stories)).encode()
    for folder, file in (("archive", "march.jsonl.gz"), ("wire", "2019-03.jsonl.gz")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / file).write_bytes(gzip.compress(lines))
    (tmp_path / "archive" / "one.txt").write_text(stories[0], encoding="utf-8")
    (tmp_path / "dump.gz").write_bytes(gzip.compress(stories[1].encode()))
    (tmp_path / "folder").mkdir()
    tools = tmp_path / ".venv" / "bin"
    tools.mkdir(parents=True)
    for tool, command in (("newsmodel", "-m newsmodel"), ("python", ""), ("pip", "-c 'raise SystemExit(1)'")):
        (tools / tool).write_text(f'#!/bin/sh\nexec "{sys.executable}" {command} "$@"\n')
        (tools / tool).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_each_block_is_run_or_says_why_not() -> None:
    """There is no block in a language that nothing here runs, and a note is one of those known."""
    stray = [
        (name(page), block.language, block.note)
        for page in PAGES
        for block in blocks(page)
        if block.language not in {*_PLAIN, "python", "sh", "toml"}
        or not re.fullmatch(r"|not run: .+|needs \w+|output", block.note)
    ]
    assert stray == []


@pytest.mark.parametrize(
    "page", [page for page in PAGES if any(x.language == "python" for x in blocks(page))], ids=name
)
def test_python(page: Path, place: Path) -> None:
    """The blocks of a page run one after the other, and where they show an answer, that is the answer."""
    command = [sys.executable, __file__, str(page)]  # a Python of its own: pages add words and formats
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def run(page: Path) -> int:
    """Run the blocks of Python of a page, and give how many answers were not as shown."""
    names: dict[str, Any] = {"__name__": name(page)}
    wrong = 0
    for block in blocks(page):
        need = _NEEDS.match(block.note)
        if block.language != "python" or block.note.startswith("not run") or (need and find_spec(need[1]) is None):
            continue
        if ">>>" in block.code:
            test = doctest.DocTestParser().get_doctest(block.code, names, name(page), name(page), 0)
            wrong += doctest.DocTestRunner().run(test, clear_globs=False).failed
            names = test.globs
        else:
            exec(compile(block.code, name(page), "exec"), names)  # noqa: S102  our own pages
    return wrong


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash")
@pytest.mark.parametrize("page", [page for page in PAGES if any(x.language == "sh" for x in blocks(page))], ids=name)
def test_commands(page: Path, place: Path) -> None:
    """The commands of a page succeed, one after the other, and print what the block of output below them shows."""
    printed = ""
    for block in blocks(page):
        if block.language == "sh" and not block.note.startswith("not run"):
            command = ["bash", "-euo", "pipefail", "-c", block.code]
            done = subprocess.run(command, cwd=place, capture_output=True, text=True, encoding="utf-8", check=False)
            said = done.stderr.splitlines()
            trouble = [line for line in said if not line.endswith(", none failed")]  # what `batch` says at its end
            assert (done.returncode, trouble) == (0, []), block.code
            printed = done.stdout
        elif block.note == "output":
            assert block.code in printed


@pytest.mark.parametrize("page", [page for page in PAGES if any(x.language == "toml" for x in blocks(page))], ids=name)
def test_toml(page: Path) -> None:
    """What is to go into a file of TOML is TOML."""
    assert all(tomllib.loads(block.code) for block in blocks(page) if block.language == "toml")


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]).resolve()))
