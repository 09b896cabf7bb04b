from __future__ import annotations

from newsmodel import Problem, ProblemCode, Severity, Span


def test_codes_are_texts() -> None:
    """A code is equal to its text, as programs that read JSON need it."""
    assert {"unclosed-quote"} == {ProblemCode.UNCLOSED_QUOTE}
    assert {"error"} == {Severity.ERROR}


def test_codes_are_in_small_letters_with_hyphens() -> None:
    """Every code has one spelling: the member's name in small letters with hyphens."""
    for code in ProblemCode:
        assert code.value == code.name.lower().replace("_", "-")


def test_a_problem_warns_unless_told() -> None:
    """A problem is a warning about the whole copy unless more is said."""
    problem = Problem(ProblemCode.MOJIBAKE)
    assert problem.severity is Severity.WARNING
    assert problem.span is None
    assert problem.message == ""


def test_repr() -> None:
    """A repr has code, place and message."""
    assert repr(Problem(ProblemCode.MOJIBAKE, "odd", Span(1, 3))) == "Problem(mojibake at 1:3: 'odd')"
