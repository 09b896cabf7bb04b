from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from unicodedata import normalize

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.layout import Lines
from newsmodel.layout.values.datelines import dateline_problems, find_dateline, read_dateline
from newsmodel.model import Dateline, PartialDate, Span

from ....clock import seconds

GOLDEN = Path(__file__).parents[3] / "golden" / "datelines.md"

# ### title, ~~~copy … ~~~, list of values
_CASE = re.compile(
    r"^### (?P<title>[^\n]+)\n\n~~~copy\n(?P<copy>.*?)\n~~~\n\n(?P<values>(?:- [^\n]+\n)+)", re.MULTILINE | re.DOTALL
)
_VALUE = re.compile(r"- (?P<key>[a-z]+): (?P<value>.+)")
_NAMED = re.compile(r"⟨U\+([0-9A-F]{4,6})⟩")
_LEDE = "The harbour council voted on Monday to close the old fish market, its chairwoman said."


@attrs.frozen
class Case:
    """A golden case: a paragraph and what is read in front of it."""

    name: str
    copy: str
    values: dict[str, list[str]]

    def one(self, key: str) -> str | None:
        """Give the only value of a key."""
        values = self.values.get(key, [])
        assert len(values) <= 1, f"{self.name}: {key} is given twice"
        return values[0] if values else None


def _visible(text: str) -> str:
    return _NAMED.sub(lambda match: chr(int(match[1], 16)), text).replace("⍽", "\xa0").replace("␠", " ")


def golden_cases() -> Iterator[Case]:
    """Read the golden cases."""
    text = GOLDEN.read_text(encoding="utf-8")
    section = ""
    for part in re.split(r"^(?=## )", text, flags=re.MULTILINE)[1:]:
        section = part.partition("\n")[0].removeprefix("## ")
        for match in _CASE.finditer(part):
            values: dict[str, list[str]] = {}
            for value in _VALUE.finditer(match["values"]):
                values.setdefault(value["key"], []).append(_visible(value["value"]))
            yield Case(f"{section}: {match['title']}", _visible(match["copy"]), values)


CASES = list(golden_cases())
DECOMPOSED = [
    Case(
        f"{case.name}, decomposed",
        normalize("NFD", case.copy),
        {key: [normalize("NFD", value) for value in values] for key, values in case.values.items()},
    )
    for case in CASES
    if normalize("NFD", case.copy) != case.copy and "â€" not in case.copy
]


@pytest.mark.parametrize("case", CASES + DECOMPOSED, ids=lambda case: case.name)
def test_golden(case: Case) -> None:
    """Every golden paragraph gives the dateline that an editor reads, or none."""
    how = case.one("read")
    if how == "within":
        found = find_dateline(Lines(case.copy), 0, len(case.copy))
    else:
        found = read_dateline(case.copy, 0, len(case.copy), alone=how == "alone")
    wanted = case.one("dateline")
    if wanted == "none":
        assert found is None
        return
    assert found is not None
    assert found.text == wanted
    assert list(found.places) == case.values.get("places", [])
    assert (None if found.date is None else str(found.date)) == case.one("date")
    assert found.agency == case.one("agency")
    assert found.span is not None
    assert case.copy[found.span.slice] == found.text
    problems = dateline_problems(found)
    pointed = [case.copy[problem.span.slice] for problem in problems if problem.span is not None]
    assert pointed == case.values.get("problem", [])


def test_golden_file_is_read_whole() -> None:
    """Each heading of the golden file is a case; names are unique."""
    text = GOLDEN.read_text(encoding="utf-8")
    assert len(CASES) == len(re.findall(r"^### ", text, re.MULTILINE))
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", [case for case in CASES if "read" not in case.values], ids=lambda case: case.name)
def test_place_in_the_text_does_not_matter(case: Case) -> None:
    """A paragraph deep in a text gives the same dateline, with its span moved."""
    alone = read_dateline(case.copy, 0, len(case.copy))
    before, after = "Head\n\n", "\n\nLONDON, May 5 (AP) - next"
    within = read_dateline(before + case.copy + after, len(before), len(before) + len(case.copy))
    if alone is None:
        assert within is None
    else:
        assert alone.span is not None
        assert within == attrs.evolve(alone, span=alone.span.shift(len(before)))


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("OSLO —", True),
        ("QUELLMOUTH, Norway —", True),
        ("NEW DELHI, Oct 3 (PTI)", True),
        ("OSLO — The market closed.", False),
        ("OSLO, March 3 - The market closed.", False),
        ("OSLO", False),
        ("KEY POINTS:", False),
        ("(AP)", False),
        ("Reuters, Washington,", False),
        ("WORLD NEWS NOVEMBER 19, 2019", False),
        ("Friday 22 November 2024 08:49 GMT", False),
    ],
)
def test_alone(line: str, *, found: bool) -> None:
    """With `alone`, only a line that is a dateline and nothing else is one."""
    assert (read_dateline(line, 0, len(line), alone=True) is not None) is found


@pytest.mark.parametrize(
    "line",
    [
        "By Mira Olsen",
        "By MIRA OLSEN",
        "Senators urge NATO: spend more on ports",
        "The fair in LONDON - the biggest - opens on Monday",
        "He flew to JEDDAH: the flight took an hour",
        "Police said the QUELL GANG: a dozen men",
    ],
)
def test_find_needs_more_within_a_line(line: str) -> None:
    """Capitals in mid-line are no dateline without a date, an agency or a known city before a new sentence."""
    assert find_dateline(Lines(line), 0, len(line)) is None


def test_find_at_the_start() -> None:
    """A dateline at the start of the line is found too."""
    line = "OSLO (AP) — The market closed."
    assert find_dateline(Lines(line), 0, len(line)) == read_dateline(line, 0, len(line))


@pytest.mark.parametrize("mark", ["-", "--", "—", "–", "―", "_", ":"])
@pytest.mark.parametrize("agency", ["", " (AP)", " (Reuters)", " (KXYZ)"])
@pytest.mark.parametrize("day", ["", ", March 3", ", Mar. 3, 2015", ", 3 March"])
@pytest.mark.parametrize("region", ["", ", Ohio", ", N.H.", ", Ghana"])
def test_every_mix_of_parts(region: str, day: str, agency: str, mark: str) -> None:
    """A town in capitals is read with every mix of region, day, agency and mark; the parts come out apart."""
    words = f"QUELLMOUTH{region}{day}{agency} {mark}"
    text = f"{words} {_LEDE}"
    year = 2015 if "2015" in day else None
    assert read_dateline(text, 0, len(text)) == Dateline(
        words,
        span=Span(0, len(words)),
        places=(f"QUELLMOUTH{region}",),
        date=PartialDate(year, 3, 3) if day else None,
        agency=agency.strip(" ()") or None,
    )


_PIECES = st.sampled_from(
    [
        "LONDON",
        "London",
        "QUELL",
        "paris",
        ",",
        "/",
        "(",
        ")",
        "(AP)",
        "March",
        "march",
        "3",
        "2015",
        "-",
        "--",
        "—",
        ":",
        "_",
        ".",
        "'",
        "’",
        "[",
        "]",
        "\xad",
        "\u200b",
        "â€”",
        "&mdash;",
        "*",
        "RPT",
        "N.J.",
        "and",
        "The",
        "Reuter",
    ]
)
_JOINTS = st.sampled_from(["", " ", " ", "  ", "\n", "\xa0", ", "])


@given(st.lists(st.tuples(_PIECES, _JOINTS).map("".join), min_size=1, max_size=12).map("".join).filter(str.strip))
def test_any_text_reads(text: str) -> None:
    """Whatever stands there, the answer is None or a dateline whose words are the text at its span."""
    start = len(text) - len(text.lstrip())
    for found in (
        read_dateline(text, start, len(text)),
        read_dateline(text, start, len(text), alone=True),
        find_dateline(Lines(text), start, len(text)),
    ):
        dateline_problems(found)
        if found is not None:
            assert found.span is not None
            assert start <= found.span.start < found.span.end <= len(text)
            assert text[found.span.slice] == found.text
            assert found.places or found.agency
            assert all(place == " ".join(place.split()) for place in found.places)


@given(st.text(min_size=1).filter(str.strip))
def test_any_characters_read(text: str) -> None:
    """No character makes the reader fail."""
    start = len(text) - len(text.lstrip())
    read_dateline(text, start, len(text))
    find_dateline(Lines(text), start, len(text))


@pytest.mark.parametrize(
    ("front", "places", "date", "agency"),
    [
        ("(Ames, Iowa) –", ("Ames, Iowa",), None, None),
        ("(Nairobi) –", ("Nairobi",), None, None),
        ("09:12 AM EST, 03/04/2021 (MT Newswires) --", (), PartialDate(2021, 3, 4), "MT Newswires"),
        ("Luceno, 4 ott. (tramwire) -", ("Luceno",), PartialDate(None, 10, 4), "tramwire"),
        ("Feb 2 (Court Sports) -", (), PartialDate(None, 2, 2), "Court Sports"),
        ("14 mar (EFE).-", (), PartialDate(None, 3, 14), "EFE"),
        ("(MENAFN- Jordan News Agency (Petra)) AMMAN -", ("AMMAN",), None, "Jordan News Agency"),
        ("Dellin, (W/R), Jan. 9, GNA –", ("Dellin, (W/R)",), PartialDate(None, 1, 9), "GNA"),
        ("FARO, 2 set (Lusa) -", ("FARO",), PartialDate(None, 9, 2), "Lusa"),
        ("Ulm, 3. Dezember (dpa) -", ("Ulm",), PartialDate(None, 12, 3), "dpa"),
        ("SIVAS, 9 Ekim (AA) -", ("SIVAS",), PartialDate(None, 10, 9), "AA"),
        ("ТАРН, 4 мая. /ТАСС/.", ("ТАРН",), PartialDate(None, 5, 4), "ТАСС"),
        ("ТАРН, 3 мар - РИА Новости.", ("ТАРН",), PartialDate(None, 3, 3), "РИА Новости"),
    ],
)
def test_shapes_of_agencies(front: str, places: tuple[str, ...], date: PartialDate | None, agency: str | None) -> None:
    """Each house has its own order of place, day and agency, and its own language for the month."""
    text = f"{front} {_LEDE}"
    assert read_dateline(text, 0, len(text)) == Dateline(
        front, span=Span(0, len(front)), places=places, date=date, agency=agency
    )


@pytest.mark.parametrize("line", ["LOWER DELLIN (AP)", "LOWER DELLIN, May 2 (Reuters)", "LOWER DELLIN —", "Oslo (AFP)"])
def test_without_text_behind_it(line: str) -> None:
    """A place with an agency or a dash stands on a line of its own as well."""
    found = read_dateline(line, 0, len(line), alone=True)
    assert found is not None
    assert found.places == (line.partition(" (")[0].partition(",")[0].removesuffix(" —"),)


@pytest.mark.parametrize(
    "front",
    [
        "ISLANDWIDE –",
        "NATIONWIDE (AP) –",
        "COMUNICATO STAMPA:",
        "PARA PUBLICACIÓN INMEDIATA:",
        "(File 2011/AP)",
        "(applause) –",
        "Feb 2 (Thursday) -",
        "Feb 2 (update) -",
    ],
)
def test_no_datelines(front: str) -> None:
    """Labels, areas and credits in front of a sentence are no datelines."""
    text = f"{front} {_LEDE}"
    assert read_dateline(text, 0, len(text)) is None


def test_names_are_no_places() -> None:
    """A person with an agency in brackets is credited with something, alone on a line."""
    assert read_dateline("Ana Lund (AP)", 0, 13, alone=True) is None


def test_nothing_to_read() -> None:
    """An empty stretch has no dateline."""
    assert read_dateline("OSLO:", 5, 5) is None


@pytest.mark.parametrize(
    "unit",
    [
        "A",
        "A ",
        "A,",
        "A.",
        "A-",
        "A'",
        "A/",
        ": ",
        "-",
        "- ",
        "(",
        "(AP) ",
        "[A",
        "â€",
        "&",
        "LONDON ",
        "March 1 ",
        "a, may 1",
        "\xa0",
        "A,\n",
    ],
)
def test_time_does_not_grow(unit: str) -> None:
    """A megabyte of anything is read within a window: far below the time that one pass over it would take."""
    text = "A" + unit * (1_000_000 // len(unit))
    assert seconds(lambda: read_dateline(text, 0, len(text))) < 0.05
    lines = [Lines(text) for _ in range(3)]  # each keeps what was read
    assert seconds(lambda: find_dateline(lines.pop(), 0, len(text))) < 0.05
