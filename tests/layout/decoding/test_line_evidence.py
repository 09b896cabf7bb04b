"""What a line shows by its own words."""

from __future__ import annotations

import pytest

from newsmodel.layout import Lines
from newsmodel.layout.decoding.line_evidence import EVIDENCE, line_evidence, text_evidence


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Barge service is back after nine weeks", {"headline-shape", "open", "words-7"}),
        ("BARGE IS BACK", {"capitals", "caps-4"}),
        ("The barge left on Tuesday.", {"stop", "weekday"}),
        ("By Łukasz Moe", {"byline", "by"}),
        ("Updated 3 May 2018", {"date-line", "updated", "digits"}),
        ("• Passengers see first barge in weeks", {"bullet", "mark-first"}),
        ("OSTER (Reuters) - The barge left.", {"dateline", "dateline-agency"}),
        ("(AP Photo/Ümit Bektaş)", {"credit", "bracketed"}),
        ("Share", {"furniture", "words-1"}),
        ("and the mill was dry", {"small-first"}),
        ("“No,” he said", {"quote-first"}),
        ("The line told the", {"dangling"}),
        ("###", {"rule", "end-mark"}),
    ],
)
def test_a_line_shows(line: str, shown: set[str]) -> None:
    """Shape, readings and habits."""
    found = line_evidence(Lines(line), 0, len(line))
    assert shown <= set(found)
    assert set(found) <= set(EVIDENCE)


def test_running_text_is_asked_little() -> None:
    """Whether a dateline opens it is asked all the same."""
    line = "OSTER (Reuters) - " + "The barge left on Tuesday, and the quay was full. " * 4
    assert {"full", "dateline-agency"} <= set(text_evidence(Lines(line), 0, len(line.rstrip())))
