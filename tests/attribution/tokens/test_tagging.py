from __future__ import annotations

import unicodedata

import pytest

from newsmodel.attribution.tokens.shapes import CODES, NAMES
from newsmodel.attribution.tokens.tagging import symbol_of, symbols_of


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("the", "the"),
        ("The", "the"),
        ("&", "and"),
        ("said", "<cue-ed>"),
        ("says", "<cue-s>"),
        ("saying", "<cue-ing>"),
        ("warning", "<cue-ing>"),
        ("criticism", "<cue-noun>"),
        ("according", "<according>"),
        ("Per", "<according>"),
        ("walked", "<-ed>"),
        ("fell", "<-ed>"),
        ("walking", "<-ing>"),
        ("slowly", "<-ly>"),
        ("supply", "<low>"),
        ("roads", "<-s>"),
        ("cafés", "<-s>"),
        ("grass", "<low>"),
        ("mayor's", "<low's>"),
        ("mayors’", "<low's>"),
        ("road", "<low>"),
        ("ładny", "<low>"),
        ("Tarn", "<Cap>"),
        ("Łódź", "<Cap>"),
        ("İzmir", "<Cap>"),
        ("Đorđević", "<Cap>"),
        ("Юлия", "<Cap>"),
        ("ʿAbbās", "<Cap>"),
        ("ʿarab", "<low>"),
        ("al-Roe", "<Cap>"),
        ("el-Roe’s", "<Cap's>"),
        ("co-Roe", "<low>"),
        ("re-opened", "<-ed>"),
        ("Tarn’s", "<Cap's>"),
        ("Łukasz’s", "<Cap's>"),
        ("Żaks'", "<Cap's>"),
        ("1,200", "<digits>"),
        ("$5", "<digits>"),
        ("東京", "<low>"),
        ("", "<edge>"),
        ("…", "."),
        ("!", "?"),
        ("[", "("),
        ("—", "<dash>"),
        ("\N{FIGURE DASH}", "<dash>"),
        ("%", "<mark>"),
        ("“", "<mark>"),
        ("“It held,”", "<“,”>"),
        ("「It held」", "<“word”>"),
    ],
)
def test_symbols(word: str, name: str) -> None:
    """A word of the closed classes has a symbol of its own, all others that of their shape, in any letters."""
    assert NAMES[symbol_of(word)] == name
    assert NAMES[symbol_of(unicodedata.normalize("NFD", word))] == name


def test_many_at_once() -> None:
    """The symbols of tokens are those of each by itself."""
    words = ["Łukasz’s", "promise", "that", "“yes”", ""]
    assert symbols_of(words) == [symbol_of(word) for word in words]
    assert symbols_of(words)[2] == CODES["that"]
