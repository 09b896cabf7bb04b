from __future__ import annotations

from newsmodel.layout.values.datelines import dateline_problems, read_dateline
from newsmodel.model import Dateline, ProblemCode


def test_problem_has_a_code_and_needs_a_span() -> None:
    """The problem is an impossible date; a dateline built by hand, or with a date, has none."""
    text = "OSLO, March 119 - The market closed."
    dateline = read_dateline(text, 0, len(text))
    assert [problem.code for problem in dateline_problems(dateline)] == [ProblemCode.IMPOSSIBLE_DATE]
    assert dateline_problems(Dateline("OSLO, March 119 -")) == ()
    assert dateline_problems(None) == ()
    good = read_dateline("MAY PEN, Jamaica —", 0, 18)
    assert good is not None
    assert dateline_problems(good) == ()
