from __future__ import annotations

import pytest

from newsmodel.attribution.entities.acronyms import named_by_initials, start_of_spelt


@pytest.mark.parametrize(
    ("name", "letters", "expected"),
    [
        ("Doctors Without Walls", "DWW", 0),
        ("the Tarn Board of Health", "TBH", 1),
        ("said Ida of the Harbour Watch", "HW", 4),
        ("Tarn Shipping Lines", "TL", 3),
        ("watch", "W", 1),
        ("the U.N . Mission in East Mira", "UNMIEM", 1),
        ("a Mission in East Mira", "MEM", 1),
        ("the Österreichische Volks Partei", "ÖVP", 1),
        ("the Österreichische Volks Partei", "O\u0308VP", 1),
        ("the O\u0308sterreichische Volks Partei", "OVP", 1),
    ],
)
def test_start_of_spelt(name: str, letters: str, expected: int) -> None:
    """A name reaches back to the word that has the first letter; words such as "of" have none."""
    words = name.split()
    assert start_of_spelt(words, letters, len(words) - 1) == expected


@pytest.mark.parametrize(
    ("letters", "expected"),
    [("HWT", (2, 5)), ("HW", None), ("HWTX", None), ("SL", (0, 2)), ("HARBOUR", None)],
)
def test_named_by_initials(letters: str, expected: tuple[int, int] | None) -> None:
    """Three letters may leave out the last words of a name; two must be those of a name of two words."""
    words = "Sea League Harbour Watch Tarn".split()
    assert named_by_initials(words, [(0, 2), (2, 5)], letters) == expected
