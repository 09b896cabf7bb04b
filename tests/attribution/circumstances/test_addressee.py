from __future__ import annotations

import pytest

from newsmodel import AddresseeKind
from newsmodel.attribution.circumstances.addressee import addressee_kind, find_addressee
from newsmodel.attribution.circumstances.surroundings import beside

from ..reading import reading


@pytest.mark.parametrize(
    ("text", "cue", "content", "addressee"),
    [
        ("Lund told reporters that it fell.", "told", "that it fell", "reporters"),
        ("Lund told a news conference in Tarn that it fell.", "told", "that it fell", "a news conference"),
        ("Lund told him that it fell.", "told", "that it fell", "him"),
        ("Lund told her mother that it fell.", "told", "that it fell", "her mother"),
        ("Lund told them insisting that it fell.", "told", "that it fell", "them"),
        ("Lund told a news conference here that it fell.", "told", "that it fell", "a news conference"),
        ("Lund told the crew the boats had left that it fell.", "told", "that it fell", "the crew"),
        ("Lund told reporters ahead of her trip to Tarn that it fell.", "told", "that it fell", "reporters"),
        ("Lund told families standing nearby that it fell.", "told", "that it fell", "families"),
        ("Lund told a meeting of farmers that it fell.", "told", "that it fell", "a meeting of farmers"),
        (
            "Lund told a Farmers Union gathering in Tarn that it fell.",
            "told",
            "that it fell",
            "a Farmers Union gathering",
        ),
        ("Lund told the crowd gathered in the square that it fell.", "told", "that it fell", "the crowd"),
        ("Lund told the Sunday Courier that it fell.", "told", "that it fell", "the Sunday Courier"),
        ("Lund told the council Sunday that it fell.", "told", "that it fell", "the council"),
        ("Lund told the TBC’s “Today” programme that it fell.", "told", "that it fell", "the TBC’s “Today” programme"),
        ("Lund warned six weeks before the flood that it fell.", "warned", "that it fell", None),
        ("Lund pleaded not guilty to fraud.", "pleaded", "not guilty to fraud", None),
        ("Lund asked a friend in Tarn to come.", "asked", "a friend in Tarn to come", "a friend in Tarn"),
        ("Lund told reporters on Monday that it fell.", "told", "that it fell", "reporters"),
        ("Lund wrote to shareholders that it fell.", "wrote", "that it fell", "shareholders"),
        ("Lund said to the council that it fell.", "said", "that it fell", "the council"),
        ("Lund asked the driver to stop.", "asked", "the driver to stop", "the driver"),
        ("Lund appealed to residents to leave.", "appealed", "to residents to leave", "residents"),
        ("Lund asked the council for proof of it.", "asked", "the council for proof of it", "the council"),
        ("Lund asked the council for time to mend it.", "asked", "to mend it", "the council"),
        ("Lund asked for proof of it.", "asked", "proof of it", None),
        ("Lund asked how it fell.", "asked", "how it fell", None),
        ("Lund asked the driver, who stopped.", "asked", "the driver, who stopped", None),
        ("Lund said in an interview with the Tarn Herald that it fell.", "said", "that it fell", "the Tarn Herald"),
        ("Speaking to lawmakers, Lund said that it fell.", "said", "that it fell", "lawmakers"),
        ("Lund said in a letter to parliament that it fell.", "said", "that it fell", "parliament"),
        ("Lund said at a news conference that it fell.", "said", "that it fell", "a news conference"),
        (
            "Lund said in a talk with the island service of Radio Tarn that it fell.",
            "said",
            "that it fell",
            "the island service of Radio Tarn",
        ),
        ("Lund said after a meeting with the council that it fell.", "said", "that it fell", None),
        ("Lund said in a note sent to the crew that it fell.", "said", "that it fell", "the crew"),
        ("Lund said to applause that it fell.", "said", "that it fell", None),
        ("Lund said at a rally in Tarn that it fell.", "said", "that it fell", "a rally"),
        ("Lund said at a school that it fell.", "said", "that it fell", None),
        ("Interviewed by the Herald, Lund said that it fell.", "said", "that it fell", "the Herald"),
        ("In a note to “friends”, Lund said that it fell.", "said", "that it fell", None),
    ],
)
def test_addressee(text: str, cue: str, content: str, addressee: str | None) -> None:
    """Who is told is the object of the verb, or whom an interview, a speech or a letter is for."""
    t, one = reading(text, cue, source="Lund", content=content)
    found = find_addressee(t, one, beside(t, one))
    assert (None if found is None else t.text_between(*found)) == addressee


@pytest.mark.parametrize(
    ("text", "cue", "addressee"),
    [
        ("Residents were told that it fell.", "told", "Residents"),
        ("In a note, the workers of the dam were told that it fell.", "told", "the workers of the dam"),
        ("Among them are ten farmers who have been informed that it fell.", "informed", "ten farmers"),
        ("It was told that it fell.", "told", None),
    ],
)
def test_who_is_told_in_a_passive(text: str, cue: str, addressee: str | None) -> None:
    """The subject of a passive is who is told."""
    t, one = reading(text, cue, source=None, content="that it fell")
    found = find_addressee(t, one, beside(t, one))
    assert (None if found is None else t.text_between(*found)) == addressee


def test_no_addressee_is_the_source() -> None:
    """Who speaks behind the cue is not who is told."""
    t, one = reading("“It fell,” told Lund.", "told", source="Lund", content="“It fell,”")
    assert find_addressee(t, one, beside(t, one)) is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("the Tarn Herald", AddresseeKind.OUTLET),
        ("CNN", AddresseeKind.OUTLET),
        ("local radio", AddresseeKind.OUTLET),
        ("a news conference", AddresseeKind.EVENT),
        ("a hearing", AddresseeKind.EVENT),
        ("the council", AddresseeKind.GROUP),
        ("lawmakers", AddresseeKind.GROUP),
        ("them", AddresseeKind.GROUP),
        ("her", AddresseeKind.PERSON),
        ("Ana Ruiz and Jo Lind", AddresseeKind.GROUP),
        ("Ana Ruiz", AddresseeKind.PERSON),
        ("Özgür Şahin", AddresseeKind.PERSON),
        ("the driver", AddresseeKind.PERSON),
        ("the Harbour Trust of Tarn Bay", AddresseeKind.GROUP),
    ],
)
def test_kinds(words: str, kind: AddresseeKind) -> None:
    """The words of an addressee tell what it is."""
    assert addressee_kind(words.split()) is kind
