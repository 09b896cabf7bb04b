"""Date lines of other languages than English, and what is none."""

from __future__ import annotations

import datetime

import pytest

from newsmodel.layout.values.date_lines import read_stamps


@pytest.mark.parametrize(
    ("line", "day", "clock"),
    [
        ("Publié le 7 août 2021 à 9h05", "2021-08-07", "09:05"),
        ("samedi 7 août 2021", "2021-08-07", None),
        ("07.08.2021, 09:05 Uhr", "2021-08-07", "09:05"),
        ("Veröffentlicht am 7. August 2021", "2021-08-07", None),
        ("sábado, 7 de agosto de 2021", "2021-08-07", None),
        ("Publicado em 7 de agosto de 2021 às 9:05", "2021-08-07", "09:05"),
        ("Pubblicato il 7 agosto 2021", "2021-08-07", None),
        ("Gepubliceerd op 7 augustus 2021 om 9:05", "2021-08-07", "09:05"),
        ("7 Ağustos 2021 09:05", "2021-08-07", "09:05"),
        ("7 августа 2021, 09:05", "2021-08-07", "09:05"),
        ("09:05 , 7 августа, 2021", "2021-08-07", "09:05"),
        ("7 أغسطس 2021", "2021-08-07", None),
        ("7 अगस्त 2021", "2021-08-07", None),
        ("2021年08月07日 09:05", "2021-08-07", "09:05"),
    ],
)
def test_when_a_story_was_published(line: str, day: str, clock: str | None) -> None:
    """The day, and the clock where there is one."""
    stamps = read_stamps(line, 0, len(line))
    assert stamps is not None
    assert stamps.published is not None
    assert str(stamps.published.date) == day
    assert stamps.published.time == (None if clock is None else datetime.time.fromisoformat(clock))
    assert stamps.published.text == line
    assert stamps.updated is None


@pytest.mark.parametrize(
    "line",
    [
        "Mis à jour le 7 août 2021 à 9h05",
        "Stand: 07.08.2021",
        "Última actualización: 7 de agosto de 2021",
        "Aggiornato il 7 agosto 2021",
        "Güncelleme: 7 Ağustos 2021 09:05",
        "Обновлено 7 августа 2021",
        "آخر تحديث 7 أغسطس 2021",
    ],
)
def test_when_a_story_was_changed(line: str) -> None:
    """The label tells."""
    stamps = read_stamps(line, 0, len(line))
    assert stamps is not None
    assert stamps.updated is not None
    assert str(stamps.updated.date) == "2021-08-07"
    assert stamps.published is None


@pytest.mark.parametrize(
    "line",
    [
        "Am 7. August 2021 kam die Bahn",
        "7 Männer 2021",
        "Publié le 31 février 2021",
        "La grève de 2021",
        "el 7 de agosto de 2021 fue un día de fiesta en Tarn",
    ],
)
def test_what_is_no_date_line(line: str) -> None:
    """Sentences and headings with a day in them, and days that are none."""
    assert read_stamps(line, 0, len(line)) is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Tuesday, 11.06.2012 / 4:54 PM", "2012-11-06"),
        ("Monday, 11.06.2012", "2012-06-11"),
        ("Mon, 05/02/2011 - 13:22", "2011-05-02"),
        ("0415 PM EDT Sat Aug 7 2021", "2021-08-07"),
        ("August 7, 2021 / 9:05 AM / in an hour", "2021-08-07"),
    ],
)
def test_the_weekday_tells_the_order_of_the_numbers(line: str, day: str) -> None:
    """Where it is stated; clocks without a colon and times to come are read too."""
    stamps = read_stamps(line, 0, len(line))
    assert stamps is not None
    assert stamps.published is not None
    assert str(stamps.published.date) == day
