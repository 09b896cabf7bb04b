from __future__ import annotations

import gc
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.model._lazy_fields import LAZY, plain_values
from newsmodel.scale._parsed import Failure
from newsmodel.scale._transport import articles_of, flat
from newsmodel.testing import articles


@given(st.lists(articles(), max_size=4))
def test_stories_come_back_equal(stories: list[nm.Article]) -> None:
    """Any stories are the same stories afterwards: equal, with the same hash, pickle and repr."""
    failures, data = flat(stories)
    back = articles_of(data)
    assert failures == {}
    assert back == stories
    assert list(map(hash, back)) == list(map(hash, stories))
    assert pickle.loads(pickle.dumps(back)) == stories  # noqa: S301  # our own
    assert list(map(repr, back)) == list(map(repr, stories))


def test_no_field_is_left_unset(story: Callable[[int], str]) -> None:
    """A story that is made again can be changed and written like any other, field by field."""
    (back,) = articles_of(flat([nm.parse(story(1))])[1])
    assert nm.dumps(back) == nm.dumps(nm.parse(story(1)))
    assert {type(item) for item in back.attributions} == {nm.Attribution}


def test_fields_nobody_has_looked_at_go_as_they_are(story: Callable[[int], str]) -> None:
    """Attributions and the like are not made for the way, neither here nor there; those that are made go too."""
    stories = [nm.parse(story(1)), nm.parse(story(2)), nm.parse("")]
    assert stories[1].attributions
    back = articles_of(flat(stories)[1])
    for name in LAZY:
        looked_at = [False, name == "attributions", False]
        assert [isinstance(plain_values(x, name), tuple) for x in stories] == looked_at
        assert [isinstance(plain_values(x, name), tuple) for x in back] == looked_at
    assert back == stories


def test_failures_stand_apart() -> None:
    """What failed keeps the number of its row, and is there without any story being made."""
    one, other = nm.parse("Bridge reopens"), nm.parse("Swans close runway")
    failures, data = flat([Failure("no"), one, Failure("gone", "b"), other])
    assert failures == {0: Failure("no"), 2: Failure("gone", "b")}
    assert articles_of(data) == [one, other]


@pytest.mark.parametrize("on", [True, False])
def test_the_garbage_collector_is_left_as_it_was(story: Callable[[int], str], on: bool) -> None:
    """Whoever has it on has it on afterwards, and whoever has switched it off has it off."""
    _, data = flat([nm.parse(story(1))])
    was_on = gc.isenabled()
    try:
        (gc.enable if on else gc.disable)()
        articles_of(data)
        assert gc.isenabled() is on
    finally:
        (gc.enable if was_on else gc.disable)()


def test_workers_need_no_pyarrow(tmp_path: Path) -> None:
    """`parse_many` with several workers runs where pyarrow is not installed, here and in the workers."""
    (tmp_path / "pyarrow.py").write_text("raise ModuleNotFoundError('No module named pyarrow', name='pyarrow')\n")
    script = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "import newsmodel as nm\n"
        "print([row.article.headline.text for row in nm.parse_many(['Bridge reopens', 'Mill to close'], workers=2)])\n"
        "try:\n    nm.table([])\nexcept nm.MissingExtraError as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines() == [
        "['Bridge reopens', 'Mill to close']",
        'pyarrow is required for tables and Parquet files: pip install "newsmodel-wire[arrow]"',
    ]
