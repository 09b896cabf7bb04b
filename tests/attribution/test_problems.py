from __future__ import annotations

import pytest

from newsmodel import BlockKind, ProblemCode, Severity
from newsmodel.attribution import attribute


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "“The dam held, and the town was dry.",
            [(ProblemCode.UNCLOSED_QUOTE, "“The dam held, and the town was dry.")],
        ),
        ("“The dam held.\n“It will hold.”", []),
        (
            "“The dam held, and the town was dry.”",
            [(ProblemCode.QUOTE_WITHOUT_SOURCE, "“The dam held, and the town was dry.”")],
        ),
        (
            "»The dam held, and the town was dry.«",
            [(ProblemCode.QUOTE_WITHOUT_SOURCE, "»The dam held, and the town was dry.«")],
        ),
        ("「The dam held, and the town", [(ProblemCode.UNCLOSED_QUOTE, "「The dam held, and the town")]),
        ("“The dam held, and the town was dry,” Lund said.", []),
        ("“It held.”", []),
        ("The so-called “green wall” fell.", []),
        (
            "Soft hy\xadphens. “The dam held, and the har\xadbour.”",
            [(ProblemCode.QUOTE_WITHOUT_SOURCE, "“The dam held, and the har\xadbour.”")],
        ),
    ],
)
def test_problems(text: str, found: list[tuple[ProblemCode, str]]) -> None:
    """Quotations without an end or a source are reported at their place; terms and short quotations are not."""
    blocks = []
    at = 0
    for line in text.split("\n"):
        blocks.append((BlockKind.PARAGRAPH, at, at + len(line)))
        at += len(line) + 1
    _, problems = attribute(text, blocks)
    spans = [problem.span for problem in problems]
    words = [text[span.start : span.end] for span in spans if span is not None]
    assert list(zip([problem.code for problem in problems], words, strict=True)) == found


def test_how_bad_it_is() -> None:
    """An unclosed quotation is a warning, one without a source a remark."""
    text = "“The dam held, and the town was dry"
    _, (unclosed,) = attribute(text, [(BlockKind.PARAGRAPH, 0, len(text))])
    _, (alone,) = attribute(text + ".”", [(BlockKind.PARAGRAPH, 0, len(text) + 2)])
    assert (unclosed.severity, alone.severity) == (Severity.WARNING, Severity.INFO)
    assert alone.message == "a quotation without a source"
