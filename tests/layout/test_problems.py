from __future__ import annotations

import pytest

from newsmodel.layout import lay_out
from newsmodel.layout.draft import Draft
from newsmodel.layout.lines.positions import Lines
from newsmodel.layout.problems import CHECKS, Paragraph, find_problems
from newsmodel.model import Problem, ProblemCode, Severity, Span

C = ProblemCode
LEDE = "The council of Harlow Bay met on Monday and agreed to keep the tram line open until the spring of next year."


def problems_of(copy: str) -> list[tuple[ProblemCode, Severity, str | None]]:
    """Code, severity and words of each problem of a story with this first paragraph."""
    text = f"Trams stay\n\nHARLOW: {copy}\n\n{LEDE}\n"
    problems = lay_out(text).problems
    return [(p.code, p.severity, None if p.span is None else text[p.span.slice]) for p in problems]


@pytest.mark.parametrize(
    ("copy", "code", "severity", "words"),
    [
        ("It\ufffds late. It\ufffds cold.", C.REPLACEMENT_CHARACTER, Severity.ERROR, "\ufffd"),
        ("Itâ€™s late. Itâ€™s cold.", C.MOJIBAKE, Severity.ERROR, "â€™"),
        ("A cafÃ© by the line.", C.MOJIBAKE, Severity.ERROR, "Ã©"),
        ("It was\x07 late.", C.CONTROL_CHARACTER, Severity.INFO, "\x07"),
        ("Trams &amp; buses stay.", C.HTML_LEFTOVER, Severity.WARNING, "&amp;"),
        ("Trams<br/>stay.", C.HTML_LEFTOVER, Severity.WARNING, "<br/>"),
        ("Riders had come to listen, and the mayor told", C.TRUNCATED_PARAGRAPH, Severity.ERROR, "told"),
        ("“It was late, he said.", C.UNCLOSED_QUOTE, Severity.WARNING, "“It was late, he said."),
        ("“No.” “It was late, he said.", C.UNCLOSED_QUOTE, Severity.WARNING, "“It was late, he said."),
        ("It was late,” he said.", C.UNOPENED_QUOTE, Severity.WARNING, "”"),
        ('"It was late, he said.', C.UNCLOSED_QUOTE, Severity.WARNING, '"It was late, he said.'),
    ],
)
def test_what_is_said_of_a_paragraph(copy: str, code: ProblemCode, severity: Severity, words: str) -> None:
    """Each fault is told once, with its severity and the place where it begins."""
    assert problems_of(copy) == [(code, severity, words)]


@pytest.mark.parametrize(
    "copy",
    [
        "Ângela Ãs took the tram.",
        "The rate is 4 < 5 & falling; AT&T said so.",
        "It was\tlate.",
        "He is 6'2\" tall.",
        "“It was late,” he said. “It was cold.”",
        '"It was late," he said.',
        "The mayor listed three trams:",
        "For the press: Ana Toll, Head of Trams, Harlow Bay City Council",
        "Ana Toll, 51, a driver of Harlow Bay,\n\nJan Moor, 48, a cook of Tarn,",
        "The line is not as full as it once was",
    ],
)
def test_what_nothing_is_said_of(copy: str) -> None:
    """Letters with accents, plain signs, tabs, inches and paired marks are no faults."""
    assert problems_of(copy) == []


def test_a_quotation_may_go_on() -> None:
    """A quotation left open is no fault where the next paragraph opens it again."""
    text = "Trams stay\n\nHARLOW: “It was late.\n\n“It was cold,” he said.\n"
    assert lay_out(text).problems == ()


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", [C.MISSING_BODY]),
        (f"HARLOW: {LEDE}\n", [C.MISSING_HEADLINE]),
        (f"Trams stay\n\n{LEDE}\n", [C.MISSING_DATELINE]),
        (f"Trams stay\n\nUpdated 2 hours ago\n\nHARLOW: {LEDE}\n", [C.DATE_LINE_WITHOUT_DATE]),
        (
            f"Trams stay\n\nPublished 14 March 2031\nUpdated 13 March 2031\n\nHARLOW: {LEDE}\n",
            [C.DATES_DISAGREE],
        ),
        (f"Trams stay\n\nHARLOW, March 119 (Reuters) - {LEDE}\n", [C.IMPOSSIBLE_DATE]),
    ],
)
def test_what_is_said_of_a_story(text: str, codes: list[ProblemCode]) -> None:
    """Missing parts and dates that cannot be are told."""
    assert [problem.code for problem in lay_out(text).problems] == codes


def test_in_the_order_of_the_text() -> None:
    """What is about the whole comes first, then problems by their place, those the header found among them."""
    text = "One “two\n"
    draft = Draft(text, Lines(text))
    draft.problems.append(Problem(C.HEADLINE_REPEAT_DIFFERS, "", Span(0, 3)))
    found = find_problems(draft, [0, 8])
    assert [problem.code for problem in found] == [
        C.MISSING_HEADLINE,
        C.MISSING_DATELINE,
        C.HEADLINE_REPEAT_DIFFERS,
        C.UNCLOSED_QUOTE,
    ]


def test_a_cut_off_line_among_many() -> None:
    """A line that ends in a letter was cut where other paragraphs end in full stops, not in a list of such lines."""
    cut = "Riders who had come to listen cheered the vote for a while"
    text = [LEDE.replace("tram", kind) for kind in ("tram", "bus", "coach", "night train")]
    assert C.TRUNCATED_PARAGRAPH in [p.code for p in lay_out("\n\n".join(["Trams stay", *text, cut])).problems]
    assert lay_out("\n\n".join(["Trams stay", f"HARLOW: {LEDE}", *[cut] * 4])).problems == ()


@pytest.mark.parametrize("check", CHECKS)
def test_a_check_finds_nothing_in_sound_copy(check: object) -> None:
    """No check says anything of a whole story."""
    assert callable(check)
    article = lay_out(f"Trams stay\n\nHARLOW: {LEDE}\n")
    draft = Draft(article.text, Lines(article.text))
    draft.headline, draft.dateline = 0, article.dateline
    paragraphs = [Paragraph(x.span.start, x.text) for x in article.paragraphs if x.span is not None]
    assert len(paragraphs) == 1
    assert list(check(draft, paragraphs)) == []
