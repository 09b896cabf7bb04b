from __future__ import annotations

import re

import pytest

from .ratchet import WIRE, Score, check, compare, fields, read, renewed, score_wire, wire_cases
from .test_golden import Case, found

_CASES = wire_cases()
_FLOORS = read(WIRE)


@pytest.mark.parametrize(("name", "case"), _CASES.items(), ids=_CASES)
def test_wire_copy(name: str, case: Case) -> None:
    """Each piece of wire copy gives as many right fields as its numbers say, and no more false alarms."""

    def wrong() -> str:
        have = [re.sub(r" \| rule: [^|]+?(?= \||$)", "", line) for line in found(case.text)]
        lacking = [f"- {line}" for line in case.lines if line not in have]
        return "\n".join([*lacking, *(f"+ {line}" for line in have if line not in case.lines)])

    check(name, score_wire(case), _FLOORS, wrong)


def test_the_numbers_are_of_cases() -> None:
    """Each number is that of a case, in the order of the cases."""
    assert list(_FLOORS) == list(_CASES)


def test_there_are_enough() -> None:
    """At least 130 pieces of wire copy stand in the folder, 20 of them with no attribution at all."""
    assert len(_CASES) >= 130
    assert sum(not case.lines for case in _CASES.values()) >= 20


def test_what_is_expected_stands_in_the_copy() -> None:
    """Source, cue, content, addressee and time are words of the text they are expected in."""
    for name, case in _CASES.items():
        for line in case.lines:
            for key, value in re.findall(r"(?:^| \| )(source|cue|content|told|when): (.+?)(?= \| |$)", line):
                words = {"told": value.rpartition(", ")[0], "when": value.rpartition(" = ")[0]}.get(key, value)
                for piece in words.split(" // "):
                    assert piece in case.text, (name, key, piece)


# ---------------------------------------------------------------- the counting itself

_LINE = "source: the mayor | cue: told | content: it is late | indirect | speaker: Ana Ruiz, person | role: mayor"
_TOLD = f"{_LINE} | told: AFP, outlet | when: on Monday = 2021-05-03"


def test_the_fields_of_a_line() -> None:
    """A line has the fields that it names, and the rest are empty."""
    line = "no source | cue: denied | content: a // b | mixed | speaker: a group, Front, group, anonymous | negated"
    named = {"source": "no source", "cue": "denied", "content": "a // b", "kind": "mixed", "negated": "negated"}
    named |= {"name": "a group, Front", "speaker kind": "group", "anonymous": "anonymous"}
    assert {key: value for key, value in fields(line).items() if value} == named
    assert (fields(_TOLD)["told"], fields(_TOLD)["told kind"], fields(_TOLD)["date"]) == ("AFP", "outlet", "2021-05-03")


@pytest.mark.parametrize(
    ("wanted", "have", "score"),
    [
        ([_TOLD], [_TOLD], Score(14, 14)),
        ([_TOLD], [_LINE], Score(10, 14)),  # told, its kind, when, date
        ([_LINE], [f"{_LINE} | rule: verb-after"], Score(14, 14)),
        ([_LINE], [], Score(0, 14)),
        ([], [_LINE], Score(0, 0, 1)),
        ([_LINE], [_TOLD, _LINE], Score(14, 14, 1)),
        ([_LINE], [_LINE.replace("told", "said").replace("it is late", "the bus left")], Score(0, 14, 1)),
        ([_LINE, _TOLD], [_TOLD], Score(14, 28)),
    ],
)
def test_a_score(wanted: list[str], have: list[str], score: Score) -> None:
    """Fields are counted between attributions of the same statement; what matches none is one too many."""
    assert compare(wanted, have) == score


def test_numbers_only_get_better() -> None:
    """A worse number is written only for a case that is named, a better or new one always."""
    before = {"a": Score(9, 14), "b": Score(9, 14, 1), "c": Score(9, 14), "gone": Score(1, 14)}
    now = {"a": Score(8, 14), "b": Score(9, 14), "c": Score(10, 14, 1), "new": Score(3, 14)}
    assert renewed(before, now, []) == {**now, "a": before["a"], "c": before["c"]}
    assert renewed(before, now, ["a", "c"]) == now


@pytest.mark.parametrize(
    ("have", "message"),
    [
        (Score(8, 14), "was 9 of 14 and is 8 of 14"),
        (Score(9, 14, 1), "and is 9 of 14, 1 too many"),
        (Score(10, 14), "keep it"),
        (Score(9, 28), "other fields"),
    ],
)
def test_a_case_that_is_not_as_its_numbers_say_fails(have: Score, message: str) -> None:
    """Worse fails, and so does better, until the better number is written down."""
    with pytest.raises(AssertionError, match=message):
        check("a", have, {"a": Score(9, 14)}, lambda: "")
    check("a", Score(9, 14), {"a": Score(9, 14)}, lambda: "")
