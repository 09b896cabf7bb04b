"""A verb, a role, a function word and the like are one line in a list each, and nothing else."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import newsmodel as nm

_PACKAGE = Path(nm.__file__).parent

_READ = """
import sys
sys.path.insert(0, sys.argv[1])
sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8")
import newsmodel as nm
assert nm.__file__.startswith(sys.argv[1]), nm.__file__
print(nm.dumps(nm.parse(sys.stdin.read())))
"""

_STORY = "Harbour is shut\n\nTARN, May 5 (Reuters) - {}\n\nThe harbour board meets on Monday.\n"


def _add(folder: Path, name: str, line: str) -> None:
    """Write a line into a list of the package in a folder, where it belongs."""
    path = folder / "newsmodel" / "lexicon" / "data" / "en" / f"{name}.tsv"
    lines = path.read_text(encoding="utf-8").splitlines()
    head = sum(1 for one in lines if one.startswith("#"))
    words = sorted([*lines[head:], line], key=lambda one: (one.partition("\t")[0].casefold(), one))
    path.write_text("\n".join([*lines[:head], *words]) + "\n", encoding="utf-8")


def _read(folder: Path, copy: str) -> dict[str, Any]:
    """What the package in a folder reads."""
    command = [sys.executable, "-P", "-c", _READ, str(folder)]
    run = subprocess.run(command, input=copy, check=True, capture_output=True, encoding="utf-8")
    article: dict[str, Any] = json.loads(run.stdout)
    return article


def _told(article: dict[str, Any], path: str) -> Any:
    """What an article has at a path: "attributions/0/cue/lemma"; None where it has nothing."""
    value: Any = article
    for key in path.split("/"):
        if isinstance(value, list):
            value = value[int(key)] if int(key) < len(value) else None
        elif value is not None:
            value = value.get(key)
    return value


@pytest.mark.parametrize(
    ("name", "line", "sentence", "path", "before", "after"),
    [
        (
            "cue_verbs",
            "kvetch\talways\tcriticise\ttq\tkvetches kvetched kvetching kvetched",
            "“The soup is cold,” Ida Lorenz kvetched.",
            "attributions/0/cue/lemma",
            None,
            "kvetch",
        ),
        (
            "cue_nouns",
            "quetch\tclaim",
            "Ida Lorenz’s quetch that the pier was shut angered many.",
            "attributions/0/cue/lemma",
            None,
            "quetch",
        ),
        (
            "roles",
            "quillwright\ttitle",
            "“The pier is shut,” Quillwright Ida Lorenz said.",
            "attributions/0/speaker/role",
            None,
            "Quillwright",
        ),
        (
            "function_words",
            "sidewise\tadverb",
            "“The pier is shut,” Ida Lorenz sidewise said.",
            "attributions/0/source/text",
            "Ida Lorenz sidewise",
            "Ida Lorenz",
        ),
        (
            "bodies",
            "quillyard\tkind name not-person",
            "“The pier is shut,” Alder Quillyard said.",
            "attributions/0/speaker/kind",
            "person",
            "organisation",
        ),
        (
            "outlets",
            "quillpost\tlast in-name",
            "Ida Lorenz told the Tarn Quillpost that the pier was shut.",
            "attributions/0/addressee/kind",
            "group",
            "outlet",
        ),
        (
            "nations",
            "Quillish\tadjective\tQuilland",
            "“The pier is shut,” a Quillish minister said.",
            "attributions/0/speaker/affiliation",
            "Quillish",
            "Quilland",
        ),
        (
            "agencies",
            "Quillandia\tnews sure\tQuilland News Agency",
            "“The pier is shut,” Ida Lorenz told Quillandia.",
            "agencies",
            ["Reuters"],
            ["Quillandia", "Reuters"],
        ),
    ],
    ids="verb noun role adverb body outlet nation agency".split(),
)
def test_a_word_is_one_line(
    tmp_path: Path, name: str, line: str, sentence: str, path: str, before: object, after: object
) -> None:
    """A line in a list is all that it takes to add a word."""
    copy = _STORY.format(sentence)
    assert _told(json.loads(nm.dumps(nm.parse(copy))), path) == before
    ignored = shutil.ignore_patterns("__pycache__", "*.so", "*.pyd")
    shutil.copytree(_PACKAGE, tmp_path / "newsmodel", ignore=ignored)
    _add(tmp_path, name, line)
    assert _told(_read(tmp_path, copy), path) == after
