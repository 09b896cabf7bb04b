from __future__ import annotations

import pytest

from newsmodel.layout.values.datelines import read_dateline
from newsmodel.model import PartialDate


@pytest.mark.parametrize(
    ("copy", "words", "agency", "place", "date"),
    [
        ("新华社上海8月7日电 河上的桥", "新华社上海8月7日电", "新华社", "上海", PartialDate(None, 8, 7)),
        (
            "新华社上海8月7日电（记者 李明）河上",
            "新华社上海8月7日电（记者 李明）",
            "新华社",
            "上海",
            PartialDate(None, 8, 7),
        ),
        ("中新网广州12月1日电 河上", "中新网广州12月1日电", "中新网", "广州", PartialDate(None, 12, 1)),
    ],
)
def test_agency_place_and_day(copy: str, words: str, agency: str, place: str, date: PartialDate) -> None:
    """With the names of reporters in brackets or without."""
    found = read_dateline(copy, 0, len(copy))
    assert found is not None
    assert (found.text, found.agency, found.places, found.date) == (words, agency, (place,), date)


@pytest.mark.parametrize("copy", ["河上的桥8月7日开放", "新华社上海13月7日电", "新华社"])
def test_what_is_none(copy: str) -> None:
    """Sentences with a day in them, and days that are none."""
    assert read_dateline(copy, 0, len(copy)) is None
