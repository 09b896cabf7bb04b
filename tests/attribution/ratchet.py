"""How much of the hand-annotated stories is read rightly, case by case: numbers that only get better.

    python -m tests.attribution.ratchet                      raise the numbers that have got better, add new cases
    python -m tests.attribution.ratchet --lower politics-3   write this case's numbers even if they got worse

The numbers stand in `right.txt` beside the cases. The tests fail where a case is below its numbers, and also where it
is above them, so that what is gained is written down and kept. Review the changed numbers like any other change.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from .test_golden import Case, cases, found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

GOLDEN = Path(__file__).resolve().parent.parent / "golden"
WIRE = GOLDEN / "attribution-wire"
STORIES = GOLDEN / "attribution-stories"

#: What is compared of an attribution.
FIELDS = (
    *("source", "cue", "negated", "content", "kind"),
    *("name", "speaker kind", "anonymous", "role", "affiliation"),
    *("told", "told kind", "when", "date"),
)

_LINE = re.compile(r"(?P<case>\S+): (?P<right>\d+) of (?P<fields>\d+)(?:, (?P<alarms>\d+) too many)?")
_SPEAKER = re.compile(r", (?=(?:person|organisation|group|document|unknown|anonymous)\b)")


class Score(NamedTuple):
    """How much of a case is right: fields, out of how many, and attributions that are none."""

    right: int
    fields: int
    alarms: int = 0

    def __str__(self) -> str:
        return f"{self.right} of {self.fields}" + (f", {self.alarms} too many" if self.alarms else "")

    def worse(self, other: Score) -> bool:
        """Whether anything is worse than in another score of the same case."""
        return self.right < other.right or self.alarms > other.alarms


def fields(line: str) -> dict[str, str]:
    """Read the fields of an attribution off its golden line; a field without a value is empty."""
    values = dict.fromkeys(FIELDS, "")
    for part in line.split(" | "):
        key, colon, value = part.partition(": ")
        if not colon:
            values["negated" if part == "negated" else "kind" if part != "no source" else "source"] = part
        elif key == "speaker":
            name, kind, *anonymous = _SPEAKER.split(value)
            values |= {"name": name, "speaker kind": kind, "anonymous": "".join(anonymous)}
        elif key == "told":
            values["told"], _, values["told kind"] = value.rpartition(", ")
        elif key == "when":
            values["when"], _, values["date"] = value.rpartition(" = ")
        elif key in values:  # not the rule, which says how it was found
            values[key] = value
    return values


def _same(one: dict[str, str], other: dict[str, str]) -> int:
    """Count the fields that agree; 0 unless both are about the same statement."""
    pieces = [(a, b) for a in one["content"].split(" // ") for b in other["content"].split(" // ")]
    if one["cue"] != other["cue"] and not any(a and b and (a in b or b in a) for a, b in pieces):
        return 0
    return sum(one[field] == other[field] for field in FIELDS)


def compare(wanted: Iterable[str], have: Iterable[str]) -> Score:
    """Score the attributions of a case; those that agree best are compared with one another, each with one at most."""
    left, right = [fields(line) for line in wanted], [fields(line) for line in have]
    pairs = sorted(((-_same(a, b), i, j) for i, a in enumerate(left) for j, b in enumerate(right)))
    total, used, met = 0, set[int](), set[int]()
    for same, i, j in pairs:
        if same and i not in used and j not in met:
            total -= same
            used.add(i)
            met.add(j)
    return Score(total, len(FIELDS) * len(left), len(right) - len(met))


def wire_cases() -> dict[str, Case]:
    """The pieces of wire copy, by name."""
    paths = sorted(path for path in WIRE.glob("*.md") if path.stem != "README")
    return {f"{path.stem}-{n}": case for path in paths for n, case in enumerate(cases(path), 1)}


def score_wire(case: Case) -> Score:
    """Score a piece of wire copy."""
    return compare(case.lines, found(case.text))


def read(folder: Path) -> dict[str, Score]:
    """Read the numbers of the cases in a folder."""
    lines = (folder / "right.txt").read_text(encoding="utf-8").splitlines()
    matches = [match for line in lines if (match := _LINE.fullmatch(line))]
    assert len(matches) == len(lines), "a line of right.txt is not a score"
    return {m["case"]: Score(int(m["right"]), int(m["fields"]), int(m["alarms"] or 0)) for m in matches}


def check(name: str, have: Score, floors: Mapping[str, Score], wrong: Callable[[], str]) -> None:
    """Fail unless a case is exactly as right as its numbers say.

    Args:
        name: The case.
        have: Its score.
        floors: The numbers of all cases.
        wrong: Says what is wrong with it.
    """
    floor = floors.get(name)
    write = "python -m tests.attribution.ratchet"
    assert floor is not None, f"{name} is new: {write}"
    assert have.fields == floor.fields, f"{name} has other fields than its numbers: {write} --lower {name}"
    assert not have.worse(floor), f"{name} was {floor} and is {have}\n{wrong()}"
    assert have == floor, f"{name} was {floor} and is {have}; keep it: {write}"


def renewed(before: Mapping[str, Score], now: Mapping[str, Score], lower: Iterable[str]) -> dict[str, Score]:
    """The numbers to write: the better ones, and those of cases that are new, have other fields or are named."""
    named = set(lower)
    after = dict(now)
    for name, floor in before.items():
        have = now.get(name)
        if have is not None and have.fields == floor.fields and have.worse(floor) and name not in named:
            after[name] = floor
    return after


def main(arguments: list[str]) -> int:
    """Write the numbers of both suites; status 1 if a case has got worse."""
    from .test_golden_stories import CASES, score_story

    parser = argparse.ArgumentParser(description="Write how much of the hand-annotated stories is read rightly.")
    parser.add_argument("--lower", metavar="CASE", nargs="+", default=[], help="cases whose numbers may get worse")
    lower = parser.parse_args(arguments).lower
    wire = {name: score_wire(case) for name, case in wire_cases().items()}
    stories = {name: score_story(*case) for name, case in CASES.items()}
    status = 0
    for folder, now in ((WIRE, wire), (STORIES, stories)):
        before = read(folder) if (folder / "right.txt").exists() else {}
        after = renewed(before, now, lower)
        for name, score in after.items():
            if score != now[name]:
                print(f"{name} was {score} and is {now[name]}")
                status = 1
        (folder / "right.txt").write_text("".join(f"{name}: {x}\n" for name, x in after.items()), encoding="utf-8")
        right, of, alarms = (sum(score[i] for score in now.values()) for i in range(3))
        print(f"{folder.name}: {right:,} of {of:,} fields right, {alarms} too many")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
