from __future__ import annotations

import pytest

from newsmodel.attribution.speakers.phrases.common import read_common
from newsmodel.attribution.tokens.tokenizer import Tokens

from ...describing import described


@pytest.mark.parametrize(
    ("phrase", "head", "expected"),
    [
        ("Norwegian officials", 2, "group | role: Norwegian officials"),
        ("Norwegian bank", 2, "organisation | role: bank"),
        ("Norwegian government", 2, "organisation | name: Norwegian government"),
        ("astronomers at the Plateau Observatory", 1, "group | role: astronomers | of: Plateau Observatory"),
        ("critics of the Tarn Board", 1, "group | role: critics of the Tarn Board"),
        ("members of the Tarn Board", 1, "group | role: members | of: Tarn Board"),
        ("Mira harbour police", 3, "organisation | name: Mira harbour police"),
        ("harbour police", 2, "group | role: harbour police"),
        (
            "Norland Defence Ministry press service",
            5,
            "organisation | name: Norland Defence Ministry press service | of: Norland Defence Ministry",
        ),
        ("people familiar with the matter", 1, "group | role: people familiar with the matter"),
        ("beekeepers", 1, "group | role: beekeepers"),
        ("airline's website", 2, "document | role: website | of: airline"),
        ("Tarn Institute report", 3, "document | role: report | of: Tarn Institute"),
        ("Tarn provincial government website", 4, "document | role: website | of: Tarn provincial government"),
        ("Norwegian media reports", 3, "document | role: Norwegian media reports"),
        ("poll released on Tuesday by the Tarn Institute", 1, "document | role: poll | of: Tarn Institute"),
        ("report by the Tarn Trust in April", 1, "document | role: report | of: Tarn Trust"),
        ("article in the Tarn Courier", 1, "document | role: article | of: the Tarn Courier"),
        ("senior official at the energy ministry", 2, "person | role: senior official | of: energy ministry"),
        ("head of operations", 1, "person | role: head of operations"),
        ("source close to the ministry", 1, "person | role: source close to the ministry | of: ministry"),
        ("doctor for the poor", 1, "person | role: doctor | of: poor"),
        ("doctor with a limp", 1, "person | role: doctor with a limp"),
        ("26-year-old", 1, "person"),
        ("Paris-based watchdog", 2, "organisation | role: watchdog"),
        ("Tarn news agency", 3, "organisation | name: Tarn | role: news agency"),
        ("Norway's Fjordnytt news agency", 4, "organisation | name: Fjordnytt | role: news agency"),
        ("FNT youth news agency", 4, "organisation | name: FNT | role: youth news agency"),
        ("docker", 1, "unknown"),
    ],
)
def test_read_common(phrase: str, head: int, expected: str) -> None:
    """The noun tells the kind; what stands around it, role and affiliation."""
    t = Tokens(phrase)
    head = t.starts.index(len(" ".join(phrase.split()[:head])) + 1) if head < len(phrase.split()) else len(t)
    assert described(read_common(t, 0, head, len(t), definite=False)) == expected


def test_what_goes_with_it() -> None:
    """Noun, label and definiteness are kept for those who look back."""
    t = Tokens("officials")
    found = read_common(t, 0, 1, 1, definite=True, label="the officials")
    assert (found.noun, found.label, found.definite) == ("officials", "the officials", True)
