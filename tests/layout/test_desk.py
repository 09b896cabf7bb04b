"""What the desk says in the lines around its copy is in the metadata, each with its place."""

from __future__ import annotations

import datetime

import pytest

import newsmodel as nm
from newsmodel.layout.desk.embargoes import read_embargo
from newsmodel.layout.desk.notes import note_words
from newsmodel.layout.desk.slugs import read_slug

BODY = (
    "TARN (AP) — The kiln at Ravel went out on Monday for the first time in ninety years, the glassworks said.\n\n"
    "It is cold.\n"
)
TITLE = "Kiln at Ravel goes out after ninety years\n"


def desk(above: str = "", below: str = "", *, between: str = "") -> nm.Metadata:
    """Read the lines around a story, and hold each of them to its place."""
    article = nm.parse(f"{above}{TITLE}{between}\n{BODY}{below}", attributions=False)
    for line in article.metadata.lines:
        assert line.span is not None
        assert article[line.span] == line.text
        assert getattr(article.metadata, line.name)
    return article.metadata


def test_a_plain_story_has_none() -> None:
    """Where no line says anything there is nothing."""
    assert desk() == nm.Metadata()


def test_slug_version_and_words() -> None:
    """A slug line of North American wires has all three."""
    found = desk("BC-TN--Kiln, 2nd Ld-Writethru,310\n")
    assert (found.slugline, found.version, found.word_count) == ("BC-TN--Kiln", "2nd Ld-Writethru", 310)


def test_a_header_of_iptc_7901() -> None:
    """Priority, category and words; the line of keywords is the slug."""
    found = desk("tpa0007 2 e 95  tpa 0101\n\nGlass/Tarn/\n")
    assert (found.priority, found.word_count, found.slugline) == (2, 95, "Glass/Tarn")
    assert found.subjects == (nm.Concept(code="e", scheme="iptc7901"),)
    assert found.keywords == ("Glass", "Tarn")


@pytest.mark.parametrize(("word", "priority"), [("FLASH", 1), ("BULLETIN", 2), ("URGENT", 3)])
def test_priorities_in_words(word: str, priority: int) -> None:
    """A line that says how urgent the copy is."""
    assert desk(f"{word}\n\n").priority == priority


@pytest.mark.parametrize(
    "line", ["KILL", "KILL KILL KILL", "BULLETIN KILL", "WITHDRAWN", "(WITHDRAWN)", "STORY WITHDRAWN"]
)
def test_a_withdrawn_story(line: str) -> None:
    """It is cancelled, and no format without a place for that writes it; its own copy says so itself."""
    article = nm.parse(f"{line}\n\n{TITLE}\n{BODY}", attributions=False)
    assert article.metadata.status is nm.Status.CANCELLED
    assert article.headline is not None
    assert article.headline.text == TITLE.strip()
    with pytest.raises(nm.ConversionError):
        nm.dumps(article, "rss")
    assert nm.to_text(article) == article.text


@pytest.mark.parametrize(
    "title",
    ["WITHDRAWN: Kiln at Ravel goes out", "(WITHDRAWN) Kiln at Ravel goes out", "MANDATORY KILL: Kiln goes out"],
)
def test_a_headline_that_says_so(title: str) -> None:
    """A label in front of the headline counts as well."""
    assert nm.parse(f"{title}\n\n{BODY}", attributions=False).metadata.status is nm.Status.CANCELLED


@pytest.mark.parametrize("title", ["Kill switch found in glassworks", "Withdrawn kilns go to museum"])
def test_a_headline_with_such_a_word(title: str) -> None:
    """A headline may begin with the word and mean something else."""
    assert nm.parse(f"{title}\n\n{BODY}", attributions=False).metadata.is_usable


def test_the_severer_status_counts() -> None:
    """Of a hold and a kill, and of a note to editors that has one."""
    assert desk("HOLD\n\nKILL\n\n").status is nm.Status.CANCELLED
    assert desk("Eds: KILL\n\n").status is nm.Status.CANCELLED
    assert desk("Eds: EMBARGOED UNTIL 0600 GMT\n\n").embargo is not None
    assert desk("(Eds: Embargo story follows)\n\n").is_usable


def test_a_story_on_hold() -> None:
    """It is withheld."""
    assert desk("HOLD FOR RELEASE\n\n").status is nm.Status.WITHHELD


@pytest.mark.parametrize(
    ("line", "date", "time", "zone"),
    [
        ("EMBARGOED UNTIL 0600 GMT, March 14, 2024", (2024, 3, 14), (6, 0), "GMT"),
        ("EMBARGOED FOR RELEASE UNTIL 00:01 GMT Thursday 14 March 2024", (2024, 3, 14), (0, 1), "GMT"),
        ("Embargo: 2024-03-14 6 p.m. EDT", (2024, 3, 14), (18, 0), "EDT"),
        ("HOLD FOR RELEASE UNTIL 12:30 a.m. March 14", None, (0, 30), None),
        ("NOT FOR RELEASE BEFORE NOON", None, (12, 0), None),
        ("EMBARGOED", None, None, None),
    ],
)
def test_embargoes(
    line: str, date: tuple[int, int, int] | None, time: tuple[int, int] | None, zone: str | None
) -> None:
    """As much of date, time and zone as the line says; the line itself in any case."""
    stamp = read_embargo(line, 0, len(line))
    assert stamp is not None
    assert stamp.date == (None if date is None else datetime.date(*date))
    assert (None if stamp.time is None else (stamp.time.hour, stamp.time.minute)) == time
    assert (stamp.zone, stamp.text) == (zone, line)


def test_an_embargoed_story() -> None:
    """It must not be used, whatever the clock says."""
    assert not desk("EMBARGOED UNTIL 0600 GMT, March 14, 2024\n\n").is_usable


def test_notes_and_corrections() -> None:
    """Notes to editors are notes, and one that says what was corrected is a correction."""
    assert desk(between="Eds: Adds photos.\n").editor_note == "Adds photos."
    assert desk(between="(ATTN: ADDS details in para 2)\n").editor_note == "ADDS details in para 2"
    assert desk(between="(Adds quotation)\n").editor_note == "Adds quotation"
    assert desk(between="(Corrects name of town)\n").corrections == ("Corrects name of town",)
    note = "CORRECTION: An earlier version of this story misspelled Ravel."
    assert desk(below=f"\n{note}\n").corrections == ("An earlier version of this story misspelled Ravel.",)


def test_copyright() -> None:
    """A copyright line is the notice of the rights."""
    rights = desk(below="\n(c) 2024 Tarn Press Agency\n").rights
    assert rights is not None
    assert rights.notice == "(c) 2024 Tarn Press Agency"


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("(Eds: With photos.)", "With photos."),
        ("EDITOR’S NOTE — Ida Moss writes.", "Ida Moss writes."),
        ("Plain", "Plain"),
    ],
)
def test_labels_of_notes(words: str, bare: str) -> None:
    """The label and the brackets around a note are no part of it."""
    assert note_words(words) == bare


@pytest.mark.parametrize("line", ["PM-Kiln", "BC-TN--Kiln,310", "^BC-TN--Kiln, 1st Ld,310<"])
def test_slugs(line: str) -> None:
    """A slug may stand alone, with the words, and between the marks of header lines."""
    assert read_slug(line, 0, len(line)) is not None
