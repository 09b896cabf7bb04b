from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.layout.lines.routing import is_routing, starts_transmission


@pytest.mark.parametrize(
    "words",
    [
        "abc0042 4 i 210  dpa 0917",
        "W0042asian",
        "r a BC-LV--Tram-Vote 11-13 0420",
        "BC-LV--Tram-Vote, 2nd Ld-Writethru,310",
        "Trams/council/",
        "Ägypten/Verkehr/",
        "A\u0308gypten/Verkehr/",
        "Łódź/Żegluga i porty/",
        "AP Photos LVX101, LVX102",
        "Eds: Adds vote of the council",
        "(Eds: With picture)",
        "URGENT",
        "URGENT =",
        "2ND LEAD tram vote",
        "zczc",
        "091730 GMT Nov 13",
        "(Adds riders, background)",
        "AM-Tram Vote, 2nd Ld-Writethru, a0331,520",
        "BC-Tram-Vote",
        "AP NewsAlert",
        "EDS: UPDATES with vote",
        "ATTN: With picture",
        "With AP Photos",
        "Corrects name of council in lede",
        "FXUS63 KDVN 042011",
        "Adds U.S. reaction, byline",
        "Recasts, updates prices throughout",
        "UPDATES with comment from council",
        "(New throughout, adds riders)",
    ],
)
def test_lines_for_desks(words: str) -> None:
    """Headers, service and keyword lines, notes to editors and priorities direct the copy and are no story."""
    assert is_routing(words)


@pytest.mark.parametrize(
    "words",
    [
        "",  # an empty line
        "Urgent repairs close tram line",
        "Editors walk out",
        "Trams/buses to stay open",
        "(Additional cars were ordered)",
        "URGENT TALKS ON TRAMS",
        "AP Photo contest opens",
        "(New York trams stop)",
        "Adds tram to the list of what it sells",
        "PM-Elect Lund meets council, unions",
        "US-Tarn Talks Resume",
        "Eds: " + "x" * 400,
    ],
)
def test_lines_for_readers(words: str) -> None:
    """A headline that begins with a word of the desk is none of its lines, nor is a line of any length."""
    assert not is_routing(words)


@pytest.mark.parametrize(
    ("raw", "opens"), [("\x01abc0042\r\n", True), ("\x02Trams\n", True), ("Trams\x03\n", False), ("", False)]
)
def test_transmissions(raw: str, opens: bool) -> None:
    """The controls for a start of heading or of text open a transmission, that for its end does not."""
    assert starts_transmission(raw) is opens


@given(st.text(min_size=1, max_size=80) | st.text("AP-(/ a0123=\n", min_size=1, max_size=80))
def test_any_words(words: str) -> None:
    """Whatever the words, there is an answer, and a longer line than the longest is no routing line."""
    assert type(is_routing(words)) is bool
    assert not is_routing(words + "x" * 400)
