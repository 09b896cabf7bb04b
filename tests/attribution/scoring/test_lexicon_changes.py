"""A line that is added, moved or deleted in the lexicon changes the answers of no other word."""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import newsmodel as nm

_GOLDEN = Path(__file__).resolve().parents[2] / "golden"
_PACKAGE = Path(nm.__file__).parent

_READ = """
import datetime, json, sys
sys.path.insert(0, sys.argv[1])
sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8")
import newsmodel as nm
assert nm.__file__.startswith(sys.argv[1]), nm.__file__
day = datetime.date(2021, 5, 7)
for text in json.load(sys.stdin):
    found = nm.find_attributions(text, date=day)
    print(nm.dumps(nm.Article(headline="x", attributions=found)).replace("\\n", " "))
"""


@cache
def _texts() -> list[str]:
    """The texts of all golden cases of attribution."""
    texts: list[str] = []
    for path in sorted(_GOLDEN.glob("attribution*/*.md")):
        copy = path.read_text(encoding="utf-8")
        stories = re.findall(r"^~~~copy\n(.+?)^~~~\n", copy, re.MULTILINE | re.DOTALL)
        texts += stories or [case.replace(" ¶ ", "\n") for case in re.findall(r"^\d+\. (.+)\n", copy, re.MULTILINE)]
    return texts


def _read(texts: list[str], folder: Path) -> list[Any]:
    """What the package in a folder finds in texts."""
    run = subprocess.run(
        [sys.executable, "-P", "-c", _READ, str(folder)],
        input=json.dumps(texts),
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return [json.loads(line) for line in run.stdout.splitlines()]


def _invented(draw: random.Random, count: int) -> list[str]:
    """Words that are in no lexicon and no text."""
    return ["".join(draw.choice("bdgkvz") + draw.choice("aou") for _ in range(5)) for _ in range(count)]


def _change(folder: Path, draw: random.Random) -> set[str]:
    """Add 20 verbs and 10 adverbs, delete 5 verbs, and shuffle the lines of every list.

    Args:
        folder: Where the package is.
        draw: Chance.

    Returns:
        The forms of the verbs that were added or deleted.
    """
    touched: list[str] = []
    for path in sorted((folder / "newsmodel" / "lexicon" / "data").rglob("*.tsv")):
        lines = path.read_text(encoding="utf-8").splitlines()
        head = [line for line in lines if line.startswith("#")]
        words = [line for line in lines if not line.startswith("#")]
        if path.stem == "function_words":
            words += [f"{word}\tadverb" for word in _invented(draw, 10)]
        if path.stem == "cue_verbs":
            gone = draw.sample([line for line in words if not line.startswith("say\t")], 5)
            added = []
            for word in _invented(draw, 20):
                like = draw.choice(words).split("\t")[1:-1]
                added.append("\t".join([f"{word}e", *like, f"{word}es {word}ed {word}ing {word}ed"]))
            touched = gone + added
            words = [line for line in words if line not in gone] + added
        draw.shuffle(words)
        path.write_text("\n".join(head + words) + "\n", encoding="utf-8")
    return {form for line in touched for form in [line.split("\t")[0], *line.split("\t")[-1].split()]}


@cache
def _before() -> list[Any]:
    """What the package finds as it is."""
    return _read(_texts(), _PACKAGE.parent)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_other_word_changes(seed: int, tmp_path: Path) -> None:
    """With 20 verbs and 10 adverbs more and 5 verbs fewer, and lines moved, texts without them read as before."""
    shutil.copytree(
        _PACKAGE, tmp_path / "newsmodel", ignore=shutil.ignore_patterns("__pycache__", "*.so", "*.pyd", "*.pyc")
    )
    draw = random.Random(seed)  # noqa: S311  the same changes each time
    touched = _change(tmp_path, draw)
    uses = re.compile(rf"\b(?:{'|'.join(sorted(touched))})\b", re.IGNORECASE)
    kept = [n for n, text in enumerate(_texts()) if not uses.search(text)]
    assert len(touched) >= 20 * 4 + 5
    assert len(kept) > 400
    before = _before()
    after = _read([_texts()[n] for n in kept], tmp_path)
    assert [_texts()[n] for n, found in zip(kept, after, strict=True) if found != before[n]] == []
