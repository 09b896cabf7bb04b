"""Marks that stand for letters in copy of seven bits."""

from __future__ import annotations

import pytest

from newsmodel.formats import iptc7901
from newsmodel.formats._wires.national_letters import national_letters
from newsmodel.model import ProblemCode

OLD = (
    "\x01bdt0042 4 i 9  dpa 0042\r\n\r\n\x02K{se wird knapp =\r\n\r\nTarn (dpa) - Ziegen w}rden nicht satt.\r\n\r\n"
    "\x03121015 Okt 84\r\n"
)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("K{se f}r alle", "a national variant"),
        ("\x1b(Kein K{se", "the German variant"),
        ("f|re\x1b(H och efter", "the Swedish variant"),
    ],
)
def test_letters_are_told(text: str, form: str) -> None:
    """Two words with marks in them are enough, or one where the transmission names its form; the first is shown."""
    problem = national_letters(text)
    assert problem is not None
    assert problem.span is not None
    assert problem.code is ProblemCode.ENCODING_GUESSED
    assert form in problem.message
    assert text[problem.span.start : problem.span.end] in {"K{se", "f|re"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Käse, K{se, f}r",
        "one slip: K{se",
        "{a} | {b}",
        "a {b|c} d",
        "FC Tarn|Selma|Ek",
        "x = {y: 1} | {z: 2}",
        "no\x1b(K words",
    ],
)
def test_marks_are_marks(text: str) -> None:
    """Marks around words, a single slip, and text with letters of its own are no such words."""
    assert national_letters(text) is None


def test_a_transmission_is_left_as_it_is() -> None:
    """The words stay, so that the text is what was sent, and the problem says where they are."""
    article = iptc7901.loads(OLD)
    assert article.text == OLD
    assert article.headline is not None
    assert article.headline.text == "K{se wird knapp"
    problem = article.problems[0]
    assert problem.span is not None
    assert article[problem.span] == "K{se"
