from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.dash_credit import propose

from ..reading import read


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("“The dam is safe.” — Mara Lund", "—", ["content-dash-source | Mara Lund | — | “The dam is safe.”"]),
        (
            "“The dam is safe,” – Mara Lund, mayor",
            "–",
            ["content-dash-source | Mara Lund, mayor | – | “The dam is safe,”"],
        ),
        ("Mayor Lund: “The dam is safe.”", ":", None),
    ],
)
def test_candidates(text: str, cue: str, expected: list[str] | None) -> None:
    """A dash behind a quotation shows whose it is."""
    assert read(propose, text, cue) == expected
