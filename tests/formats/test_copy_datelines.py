"""Datelines of running copy in agencies' own files: other languages, agencies between slashes, notes above them."""

from __future__ import annotations

import pytest

from newsmodel.formats._article.copy_datelines import copy_dateline, dateline_at

LEAD = "TARN, Oct 12 (Reuters) - Goats came."


@pytest.mark.parametrize(
    ("words", "text", "places", "date", "agency"),
    [
        ("Tarn, 16 ene (EFE).- Las cabras", "Tarn, 16 ene (EFE).-", ("Tarn",), "--01-16", "EFE"),
        ("El Tarn, 3 abr (EFE).- Las cabras", "El Tarn, 3 abr (EFE).-", ("El Tarn",), "--04-03", "EFE"),
        ("Tarn, 20 déc 2017 (AFP) - Les", "Tarn, 20 déc 2017 (AFP) -", ("Tarn",), "2017-12-20", "AFP"),
        ("Tarn, 1er août (AFP) - Les", "Tarn, 1er août (AFP) -", ("Tarn",), "--08-01", "AFP"),
        ("Tarn, 3 juil (AFP) - Les", "Tarn, 3 juil (AFP) -", ("Tarn",), "--07-03", "AFP"),
        (
            "Tarn (Selma), 3 juin 2020 (AFP) - A",
            "Tarn (Selma), 3 juin 2020 (AFP) -",
            ("Tarn (Selma)",),
            "2020-06-03",
            "AFP",
        ),
        ("Tarn/Selma, 3. Okt (dpa) - Die", "Tarn/Selma, 3. Okt (dpa) -", ("Tarn", "Selma"), "--10-03", "dpa"),
        ("Tarn, 5 de maio de 2020 (AFP) - As", "Tarn, 5 de maio de 2020 (AFP) -", ("Tarn",), "2020-05-05", "AFP"),
        ("Tarn, den 5. maj /ritzau/: De", "Tarn, den 5. maj /ritzau/:", ("Tarn",), "--05-05", "ritzau"),
        ("Tarn /ritzau/: Gederne", "Tarn /ritzau/:", ("Tarn",), None, "ritzau"),
        ("Tarn (NTB-AFP): Geitene", "Tarn (NTB-AFP):", ("Tarn",), None, "NTB-AFP"),
    ],
)
def test_datelines_of_other_languages(
    words: str, text: str, places: tuple[str, ...], date: str | None, agency: str
) -> None:
    """The day stands before the month, whatever the month is called; the agency may stand between slashes."""
    found = copy_dateline(words)
    assert found is not None
    assert (found.text, found.places, found.date and str(found.date), found.agency) == (text, places, date, agency)


@pytest.mark.parametrize(
    "words",
    [
        "Tarn, 16 goat (EFE).- Las cabras",
        "Tarn, 16 ene (EFE) y las cabras",
        "Tarn /Selma/: the road",
        "Tarn (Goat): a list",
    ],
)
def test_what_is_no_dateline(words: str) -> None:
    """A day that is none, a month that is none, no mark at the end, an agency that is none."""
    assert copy_dateline(words) is None


def test_where_the_dateline_is() -> None:
    """Below notes and a byline if it names an agency or a day; a mere place only below lines that are no sentences."""
    assert dateline_at([]) == 0
    assert dateline_at([LEAD, LEAD]) == 0
    assert dateline_at(["(Adds the mayor's words on the market)", "By Bo Ek", LEAD]) == 2
    assert dateline_at(["The mayor spoke.", LEAD]) == 1
    assert dateline_at(["The Goat Exchange", "TARN -- Goats came."]) == 1
    assert dateline_at(["The mayor spoke.", "TARN -- Goats came."]) == 0
    assert dateline_at(["The Goat Exchange", "THE LINE: Goats by two."]) == 0
    assert dateline_at(["Goats came. " * 80, LEAD]) == 0
    assert dateline_at([*["Goats came."] * 9, LEAD]) == 0


@pytest.mark.parametrize("mark", ["=", "-", "–"])
def test_a_day_with_a_slash(mark: str) -> None:
    """Day and month may stand with a slash between them in front of the agency."""
    found = copy_dateline(f"RAVEL 15/06 (BELGA) {mark} Le four est froid.")
    assert found is not None
    assert (found.places, found.agency) == (("RAVEL",), "BELGA")
    assert found.date is not None
    assert (found.date.month, found.date.day) == (6, 15)
    assert copy_dateline(f"RAVEL 15/16 (BELGA) {mark} Le four est froid.") is None
