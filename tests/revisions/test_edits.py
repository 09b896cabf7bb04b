from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

import newsmodel as nm

from .edits import KINDS, edited, told
from .known_edits import DAM, FERRY

EXAMPLES = Path(__file__).parents[2] / "examples"
STORIES: dict[str, str | bytes] = {
    **{path.name: path.read_bytes() for path in sorted((EXAMPLES / "corpus").glob("*.txt"))},
    **{path.name: path.read_bytes() for path in sorted(EXAMPLES.glob("*-page.txt"))},
    "ferry": FERRY.copy(),
    "dam": DAM.copy(),
}

_WRONG = 0.015  # of the edits of real copy, where an edit may change what the lines around it are taken for


def outcome(story: nm.Article, kind: str, name: str) -> tuple[set[str], list[str]] | None:
    """What was missed and what was invented after an edit of a story; None if it cannot be made in it."""
    edit = edited(story, kind, random.Random(f"{name} {kind}"))  # noqa: S311  # the same edits each time
    if edit is None:
        return None
    found = [*told(nm.compare(story, nm.parse(edit.text)))]
    return edit.must - {*found}, [x for x in found if x not in edit.must | edit.may]


@pytest.mark.parametrize("kind", KINDS)
def test_edits_of_the_examples(kind: str) -> None:
    """Each kind of edit is reported in all examples that have something to be edited, and nothing else is."""
    tried = 0
    for name, copy in STORIES.items():
        found = outcome(nm.parse(copy), kind, name)
        if found is not None:
            tried += 1
            assert found == (set(), []), name
    assert tried > 0


@pytest.mark.corpus
@pytest.mark.slow
def test_edits_of_real_copy(shared: Path) -> None:
    """Of the edits of each third story of real copy hardly any is missed, or has more reported than was made."""
    tried: Counter[str] = Counter()
    wrong = []
    for path in sorted((shared / "corpus" / "layout" / "texts").glob("*.txt"))[::3]:
        stories = nm.parse_all(path.read_bytes())
        if len(stories) == 1:
            for kind in KINDS:
                found = outcome(stories[0], kind, path.name)
                if found is not None:
                    tried[kind] += 1
                    wrong += [(path.name, kind, found)] * (found != (set(), []))
    assert set(tried) == set(KINDS)
    assert len(wrong) <= _WRONG * tried.total(), wrong
