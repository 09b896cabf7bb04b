from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.content_first import propose

from ..reading import read


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("The road will open, the mayor said.", "said", ["content-source-cue | the mayor | said | The road will open"]),
        ("“The road is open,” Lund said.", "said", ["content-source-cue | Lund | said | “The road is open,”"]),
        ("“Why?” she asked.", "asked", ["content-source-cue | she | asked | “Why?”"]),
        (
            "“The road,” Lund said, “is open.”",
            "said",
            ["content-source-cue-content | Lund | said | “The road,” // “is open.”"],
        ),
        (
            "The war, he said on Monday, was over.",
            "said",
            [
                "content-source-cue-content | he | said | The war // was over",
                "content-source-cue | he | said | The war",
            ],
        ),
        (
            "The road fell, he said on Monday, because it was old.",
            "said",
            [
                "content-source-cue-content | he | said | The road fell // because it was old",
                "content-source-cue | he | said | The road fell",
            ],
        ),
        (
            "“It is late,” she said, adding that it was “very late” again.",
            "said",
            ["content-source-cue | she | said | “It is late,”"],
        ),
        (
            "The bridge held, a police source and a monitoring group said.",
            "said",
            ["content-source-cue | a police source and a monitoring group | said | The bridge held"],
        ),
        (
            "It fell, a spokesman, Emil Hart, said.",
            "said",
            ["content-source-cue | a spokesman, Emil Hart, | said | It fell"],
        ),
        ("The mayor said it fell.", "said", []),
        ("The plan was condemned.", "condemned", []),
    ],
)
def test_candidates(text: str, cue: str, expected: list[str] | None) -> None:
    """What ends before source and cue is content, and what goes on behind them is a piece of it."""
    assert read(propose, text, cue) == expected
