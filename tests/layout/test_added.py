"""Layouts of one's own: what they add is read, what they say wrongly is told, and nothing is left behind."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import newsmodel as nm
from newsmodel.formats._article.credits import credit_within
from newsmodel.layout import Layout, Line, add_layout, added_layouts, remove_layout
from newsmodel.layout.added import registry
from newsmodel.layout.lines.furniture import is_furniture
from newsmodel.layout.values.credits.chain import read_credit_words

COPY = """Mill reopens

Quill by the hour
Set 06.05.2031

OLM, May 6 (KTA) - The mill at Olm opened again on Tuesday.

It had stood still for nine years, its owner told Kestrel Tern.

* The mill was built in 1871.

kta-112
"""


@pytest.fixture(autouse=True)
def clean() -> Iterator[None]:
    """Take away what a test adds."""
    held = {layout.name for layout in added_layouts()}
    yield
    for layout in added_layouts():
        if layout.name not in held:
            remove_layout(layout.name)


def read(**parts: Any) -> nm.Article:
    """Read the copy by a layout, and see that it is read as before when the layout is gone."""
    before = nm.dumps(nm.parse(COPY))
    layout = Layout("kestrel", **parts)
    add_layout(layout)
    story = nm.loads(nm.dumps(nm.parse(COPY)))  # all of it is read while the layout is there
    remove_layout("kestrel")
    assert nm.dumps(nm.parse(COPY)) == before
    assert nm.dumps(story) != before
    return story


def test_a_label() -> None:
    """A label is furniture, whatever its case and final marks."""
    story = read(labels=["QUILL by the hour:"])
    assert nm.BlockKind.FURNITURE in {b.kind for b in story.blocks if "Quill by" in story.text[b.span.slice]}


def test_an_agency() -> None:
    """An agency is found in running text too, by its name as it is written."""
    assert "Kestrel Tern" in read(agencies={"Kestrel Tern": "Kestrel Tern Agency"}).agencies


def test_a_sign_off() -> None:
    """A line that a pattern of sign-offs matches is an end note."""
    assert [note.text for note in read(sign_offs=r"kta-\d+").end_notes] == ["kta-112"]


def test_a_date_line() -> None:
    """A date line gives the day, by the groups of its pattern."""
    stamp = read(date_lines=r"Set (?<day>\d\d)\.(?<month>\d\d)\.(?<year>\d{4})").published
    assert stamp is not None
    assert (str(stamp.date), stamp.text) == ("2031-05-06", "Set 06.05.2031")


def test_a_rule() -> None:
    """A rule is shown every line with its neighbours, and what it says of one outweighs the rest."""
    seen: list[Line] = []

    def rule(line: Line) -> nm.BlockKind | None:
        seen.append(line)
        return nm.BlockKind.END_NOTE if line.words.startswith("* ") else None

    story = read(rule=rule)
    assert "* The mill was built in 1871." in [note.text for note in story.end_notes]
    about = next(line for line in seen if line.words.startswith("* "))
    assert about.above.startswith("It had stood still")
    assert about.below == "kta-112"
    assert (seen[0].number, seen[0].words) == (0, "Mill reopens")


def test_weights_of_a_rule() -> None:
    """Weights count as log odds: many are as good as certain, few change nothing that is clear."""

    def rule(weight: float) -> Any:
        return lambda line: {nm.BlockKind.END_NOTE: weight} if line.words.startswith("* ") else None

    assert any(note.text.startswith("* ") for note in read(rule=rule(60.0)).end_notes)
    add_layout(Layout("kestrel", rule=rule(-60.0)))
    assert not any(note.text.startswith("* ") for note in nm.parse(COPY).end_notes)


@pytest.mark.parametrize("said", ["furniture", 3, {"furniture": 1.0}, {nm.BlockKind.CAPTION: "much"},
                                  {nm.BlockKind.CAPTION: float("nan")}])  # fmt: skip
def test_a_rule_that_says_something_else(said: object) -> None:
    """What a rule may not return is an error that names the layout."""
    add_layout(Layout("kestrel", rule=lambda _line: said))  # type: ignore[arg-type,return-value]
    with pytest.raises(nm.InputError, match="layout 'kestrel'"):
        nm.parse(COPY)


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"name": ""}, "name"),
        ({"name": 3}, "name"),
        ({"labels": 3}, "labels"),
        ({"labels": "x" * 43}, "labels"),
        ({"agencies": [""]}, "agencies"),
        ({"agencies": "-"}, "agencies"),
        ({"sign_offs": "("}, "sign_offs"),
        ({"date_lines": r"(?<when>\d+)"}, "unknown groups: when"),
        ({"rule": "rule"}, "rule"),
    ],
)
def test_wrong_layouts(parts: dict[str, Any], reason: str) -> None:
    """A wrong argument is told where the layout is made, by its name."""
    with pytest.raises(nm.InputError, match=reason):
        Layout(**{"name": "kestrel", **parts})


def test_names_are_taken_once() -> None:
    """A layout may be added twice; another one of its name, or one that was not added to be removed, is an error."""
    layout = Layout("kestrel", labels="Quill by the hour")
    add_layout(layout)
    add_layout(Layout("kestrel", labels="Quill by the hour"))
    assert layout in added_layouts()
    with pytest.raises(nm.InputError, match="taken"):
        add_layout(Layout("kestrel", labels="Other"))
    with pytest.raises(nm.InputError, match="no layout 'tern'"):
        remove_layout("tern")
    with pytest.raises(nm.InputError, match="expected a Layout"):
        add_layout("kestrel")  # type: ignore[arg-type]


@pytest.mark.parametrize("words", ["KTA PHOTO / ANA RUIZ", "AFP PHOTO / ANA RUIZ"])
def test_an_agency_in_the_credit_of_a_document(words: str) -> None:
    """An agency is known in a credit that a document gives, also when credits were read before it was added."""
    caption = f"The mill. {words} -- RESTRICTED TO EDITORIAL USE"
    credit_within(caption)
    add_layout(Layout("kestrel", agencies="KTA"))
    found = credit_within(caption)
    assert found is not None
    assert (found.agency, found.photographer) == (words[:3], "ANA RUIZ")


def test_an_agency_in_small_letters() -> None:
    """An agency that writes itself small is known in a credit in brackets."""
    assert read_credit_words("kestrel tern") is None
    add_layout(Layout("kestrel", agencies="kestrel tern"))
    found = read_credit_words("kestrel tern")
    assert found is not None
    assert found.agency == "kestrel tern"


def test_an_agency_in_brackets() -> None:
    """A name may begin with any character."""
    add_layout(Layout("kestrel", agencies="(Tern"))
    assert "KTA" in nm.parse(COPY).agencies


@pytest.mark.parametrize(
    "line", ["6 5 99999999999", "99999999999999999999 5 2031", "6 \u00b2 2031", "6 5 2031 noon", f"6 5 2031 {10**20}"]
)
def test_a_date_that_does_not_exist(line: str) -> None:
    """Words and numbers that are no day or time are left out of the stamp, and nothing fails."""
    add_layout(Layout("kestrel", date_lines=r"Set (?<day>\S+) (?<month>\S+) (?<year>\S+)(?: (?<hour>\S+))?"))
    stamp = nm.parse(COPY.replace("06.05.2031", line)).published
    assert stamp is not None
    assert (stamp.text, stamp.time) == (f"Set {line}", None)


def test_a_layout_can_be_hashed_and_pickled() -> None:
    """Equal layouts have the same hash, and a copy is equal."""
    layout = Layout("kestrel", labels="Quill", agencies={"KTA": "Kestrel Tern Agency"}, rule=abs)  # type: ignore[arg-type]
    assert pickle.loads(pickle.dumps(layout)) == layout  # noqa: S301  our own
    assert len({layout, copy.deepcopy(layout)}) == 1


def test_a_layout_that_cannot_be_read_by_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """What fails while a layout is added is an error of ours, and the layouts are those from before."""
    add_layout(Layout("kestrel", sign_offs=r"kta-\d+"))
    before = nm.dumps(nm.parse(COPY)), added_layouts()

    def fail(names: object) -> None:
        if names:
            msg = "too many"
            raise ValueError(msg)

    with monkeypatch.context() as patch:
        patch.setattr(registry, "set_added_agencies", fail)
        with pytest.raises(nm.InputError, match="tern: cannot be read by: too many"):
            add_layout(Layout("tern", labels="Mill reopens", agencies="KTA"))
    assert (nm.dumps(nm.parse(COPY)), added_layouts()) == before


def test_layouts_are_added_by_one_thread_at_a_time() -> None:
    """Of layouts that many threads add and remove at once, those that are left are all read by."""

    def change(number: int) -> None:
        for _ in range(20):
            add_layout(Layout(f"kestrel{number}", labels=f"Quill {number}"))
            if number % 2:
                remove_layout(f"kestrel{number}")

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(change, range(8)))
    assert {layout.name for layout in added_layouts()} >= {f"kestrel{number}" for number in (0, 2, 4, 6)}
    assert all(is_furniture(f"Quill {number}") is not bool(number % 2) for number in range(8))


def test_a_weight_beyond_all_numbers() -> None:
    """A weight that is too large for a float is as good as certain."""
    note = {nm.BlockKind.END_NOTE: 10**400}
    assert read(rule=lambda line: note if line.words.startswith("* ") else None).end_notes


def test_a_rule_that_fails() -> None:
    """What a rule raises is told with the name of its layout and the line."""
    add_layout(Layout("kestrel", rule=lambda line: {nm.BlockKind.CAPTION: 1 / (line.number - 2)}))
    with pytest.raises(
        nm.InputError, match=r"layout 'kestrel': its rule failed on the line .Set .*: ZeroDivisionError"
    ):
        nm.parse(COPY)


def test_worker_processes_read_by_the_same_layouts() -> None:
    """What is added by a call is read in worker processes as here, agencies in running text too."""
    add_layout(Layout("kestrel", labels="Quill by the hour", agencies={"Kestrel Tern": "KTA"}, sign_offs=r"kta-\d+"))
    here, there = ([story for row in nm.parse_many([COPY] * 3, workers=n) for story in row.articles] for n in (1, 2))
    assert [nm.dumps(story) for story in there] == [nm.dumps(story) for story in here]
    assert "KTA" in there[0].agencies


def test_a_rule_that_workers_cannot_import() -> None:
    """A rule that cannot be sent to worker processes is an error that names its layout; here it works."""
    add_layout(Layout("kestrel", rule=lambda _line: None))
    assert all(row.error is None for row in nm.parse_many([COPY]))
    with pytest.raises(nm.InputError, match="layout 'kestrel': worker processes cannot be told of it"):
        list(nm.parse_many([COPY], workers=2))
