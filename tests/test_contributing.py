"""What CONTRIBUTING says of common changes is true: each is done here, in a copy of the package, or where it says."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import newsmodel as nm

ROOT = Path(__file__).resolve().parent.parent
GUIDE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")

_SHAPE = '''"""A verb, its subject, a colon and what is said: "Says Mara Lund: the dam is safe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..boundaries.content_span import trim
from ..tokens.shapes import COLON
from ..types import Order

if TYPE_CHECKING:
    from .context import Candidates, Context

__all__ = ["propose"]


def propose(c: Context) -> Candidates:
    """Read the words between a verb that starts its sentence and a colon as the source."""
    t, phrase = c.t, c.cue_phrase
    colon = t.find_symbol(COLON, phrase.last, c.last)
    if phrase.first != c.first or colon >= c.last:
        return None
    content = (colon + 1, trim(t, colon + 1, c.last))
    return [c.candidate(Order.SOURCE_COLON_CONTENT, (phrase.last, colon), (content,), 0.0)]
'''
_LINE = """    CandidateRule(
        "verb_first",
        verb_first.propose,
        (Order.SOURCE_COLON_CONTENT, "Says Mara Lund: the dam is safe for now."),
    ),
"""
_READ = """
import sys
import newsmodel as nm
assert nm.__file__.startswith(sys.argv[1]), nm.__file__
sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8")
print(nm.dumps(nm.parse(sys.stdin.read())))
"""
_LABEL = """Harbour is shut

TARN: The pier is shut, the board said on Friday. It will open again in a week or two.

Quill this story

The board meets on Monday, and the ferry to the islands leaves from the fishing quay until then.
"""
_SAYS = "Harbour is shut\n\nTARN: Says Mara Lund: the dam is safe for now.\n"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the package as it stands, without what was compiled of it."""
    ignored = shutil.ignore_patterns("__pycache__", "*.so", "*.pyd")
    return Path(shutil.copytree(Path(nm.__file__).parent, tmp_path / "newsmodel", ignore=ignored))


def read(package: Path, copy: str) -> dict[str, Any]:
    """Read a story with the package in a folder."""
    code = f"import sys; sys.path.insert(0, sys.argv[1])\n{_READ}"
    command = [sys.executable, "-P", "-c", code, str(package.parent)]
    done = subprocess.run(command, input=copy, capture_output=True, check=True, encoding="utf-8")
    article: dict[str, Any] = json.loads(done.stdout)
    return article


def test_a_layout_label_is_a_line(package: Path) -> None:
    """A line in the list of labels makes furniture of what was a subhead."""

    def kind() -> str:
        at = _LABEL.index("Quill")
        blocks = read(package, _LABEL)["blocks"]
        (found,) = (block["kind"] for block in blocks if block["span"][0] <= at < block["span"][1])
        return str(found)

    assert kind() == "subhead"
    path = package / "lexicon" / "data" / "en" / "page_labels.tsv"
    lines = path.read_text(encoding="utf-8").splitlines()
    head = sum(line.startswith("#") for line in lines)
    path.write_text("\n".join([*lines[:head], *sorted([*lines[head:], "quill this story\tlabel"])]), encoding="utf-8")
    assert kind() == "furniture"


def test_a_sentence_shape_is_a_module_and_a_line(package: Path) -> None:
    """A module and its line in the list of rules read a sentence that nothing read before."""
    assert "attributions" not in read(package, _SAYS)
    folder = package / "attribution" / "candidates"
    (folder / "verb_first.py").write_text(_SHAPE, encoding="utf-8")
    rules = (folder / "rules.py").read_text(encoding="utf-8")
    rules = re.sub(r"^from \. import \(\n", "from . import (\n    verb_first,\n", rules, count=1, flags=re.MULTILINE)
    rules = re.sub(r"^(CANDIDATE_RULES: Final = \(\n)", rf"\1{_LINE}", rules, count=1, flags=re.MULTILINE)
    (folder / "rules.py").write_text(rules, encoding="utf-8")
    (found,) = read(package, _SAYS)["attributions"]
    assert (found["source"]["text"], found["cue"]["text"]) == ("Mara Lund", "Says")
    assert found["content"][0]["text"] == "the dam is safe for now"


def test_every_path_is_there() -> None:
    """Each file and folder that the guide names exists, but for those that commands write."""
    paths = re.findall(r"`((?:newsmodel|tests|examples|docs|training)/[\w./-]+|\.ci/run)`", GUIDE)
    assert len(paths) >= 12
    assert [path for path in paths if not (ROOT / path).exists() and "_build" not in path] == []


@pytest.mark.parametrize(
    ("path", "word"),
    [
        ("tests/lexicon/test_one_line.py", "kvetch"),
        ("tests/lexicon/test_one_line.py", "quillwright"),
        ("tests/test_contributing.py", "quill this story"),
        ("tests/test_contributing.py", "Says Mara Lund: the dam is safe"),
        ("examples/own_format.py", "register"),
        ("examples/own_cues.py", "add_cues"),
    ],
)
def test_each_change_is_done_where_the_guide_says(path: str, word: str) -> None:
    """The guide names the file, and the file does it."""
    assert path in GUIDE
    assert word in (ROOT / path).read_text(encoding="utf-8")


def test_common_changes() -> None:
    """The guide tells how to add each of the five things that are added most."""
    assert re.findall(r"^\*\*Add a (.+?)\.\*\*", GUIDE, re.MULTILINE) == [
        *("verb", "role", "layout label", "sentence shape", "format"),
    ]
