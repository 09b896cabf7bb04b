from __future__ import annotations

import pytest

from newsmodel.attribution.speakers.phrases.introduction import read_introduction

from ...describing import described, marked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met U.S. Senator [Ida Holm] on Monday.", "person | name: Ida Holm | role: Senator | of: U.S. | f"),
        ("He met harbour master [Ida Holm].", "person | name: Ida Holm | role: master | f"),
        ("He met Tarn Bank’s [Ida Holm].", "person | name: Ida Holm | of: Tarn Bank | f"),
        ("He met Ann’s [Ida Holm].", "person | name: Ida Holm | f"),
        ("He met Norway’s [Ida Holm].", "person | name: Ida Holm | f"),
        (
            "He met [Ida Holm], a Tarn police spokeswoman.",
            "person | name: Ida Holm | role: spokeswoman | of: Tarn police | f",
        ),
        (
            "He met Norland's armed forces chief Air Vice Marshal [Ida Holm].",
            "person | name: Ida Holm | role: armed forces chief | of: Norland | f",
        ),
        ("He met [Ida Holm], a doctor in Mira, there.", "person | name: Ida Holm | role: doctor | of: Mira | f"),
        ("He met [Ida Holm] of the Tarn Hospital there.", "person | name: Ida Holm | of: Tarn Hospital | f"),
        ("He met his agent, [Facundo Reyes], there.", "person | name: Facundo Reyes | role: agent"),
        ("He met [Ida Holm] there.", "person | name: Ida Holm | f"),
        ("He met [Ida Holm], and it rained.", "person | name: Ida Holm | f"),
    ],
)
def test_read_introduction(text: str, expected: str) -> None:
    """A name is read with titles and a description before it, or with the apposition or the body behind it."""
    t, (a, b) = marked(text)
    assert described(read_introduction(t, a, b)) == expected
