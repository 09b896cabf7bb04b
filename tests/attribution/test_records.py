from __future__ import annotations

import datetime
import pickle

import pytest

from newsmodel import AddresseeKind, AttributionKind, BlockKind, Period, SpeakerKind
from newsmodel.attribution import find_attributions
from newsmodel.attribution.pipeline import find_plain
from newsmodel.attribution.records import Records
from newsmodel.model._construction import attributions_of
from newsmodel.model._plain_attributions import PlainAttributions

_DAY = datetime.date(2021, 5, 7)


def test_a_record_has_all_that_is_said() -> None:
    """What a reading says comes through the plain values whole."""
    text = "“It held,” Mara Lund, the mayor of Tarn, told the Tarn Herald on Monday, “and it will hold.”"
    plain, problems = find_plain(text, None, date=_DAY)
    assert problems == ()
    (one,) = attributions_of(text, plain)
    assert [str(piece) for piece in one.content] == ["“It held,”", "“and it will hold.”"]
    assert [str(quote) for quote in one.quotes] == ["It held,", "and it will hold."]
    assert one.kind is AttributionKind.DIRECT
    assert (str(one.source), str(one.cue)) == ("Mara Lund, the mayor of Tarn", "told")
    assert one.addressee is not None
    assert (str(one.addressee), one.addressee.kind) == ("the Tarn Herald", AddresseeKind.OUTLET)
    assert one.when is not None
    assert (str(one.when), one.when.date) == ("on Monday", Period.day(datetime.date(2021, 5, 3)))
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.kind, one.speaker.role) == ("Mara Lund", SpeakerKind.PERSON, "mayor")
    assert one.block is None
    assert one.rule == "content-source-cue-content"


def test_what_is_not_there() -> None:
    """Without a source, an addressee, a time and quotations there are none."""
    (one,) = find_attributions("It was announced that a toll is due.")
    assert (one.source, one.speaker, one.addressee, one.when, one.quotes) == (None, None, None, None, ())
    assert one.kind is AttributionKind.INDIRECT


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Mara Lund, the mayor, said it held.", "Mara Lund, the mayor"),
        ("It held, said a crew of Tarn, Fla.", "a crew of Tarn, Fla."),
        ("Lund’s promise that it would hold was kept.", "Lund"),
        ("The mayors' promise that it would hold was kept.", "The mayors"),
        ("Łukasz’s answer was short: “No.”", "Łukasz"),
        ("The mayor’s office said it held.", "The mayor’s office"),
    ],
)
def test_where_a_source_ends(text: str, source: str) -> None:
    """A source ends without its comma and, as an owner, without its ending, but with the stop of an abbreviation."""
    first = find_attributions(text)[0]
    assert str(first.source) == source


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“It held,” she said.", AttributionKind.DIRECT),
        ("“It held” and “it will,” she said.", AttributionKind.MIXED),
        ("She said it was “safe”.", AttributionKind.MIXED),
        ("She said it was safe.", AttributionKind.INDIRECT),
    ],
)
def test_kinds(text: str, kind: AttributionKind) -> None:
    """What stands in quotation marks alone is direct, with other words it is mixed."""
    (one,) = find_attributions(text)
    assert one.kind is kind


def test_the_year_of_a_document() -> None:
    """A document without another time is from the year in its name."""
    (one,) = find_attributions("A 2013 report said the dam was old.")
    assert one.when is not None
    assert (str(one.when), str(one.when.date)) == ("2013", "2013-01-01/2013-12-31")


def test_a_time_without_a_day() -> None:
    """Where the day of the story is not known, a weekday keeps its words and has no date."""
    (one,) = find_attributions("Lund said on Monday that it held.")
    assert one.when is not None
    assert (str(one.when), one.when.date) == ("on Monday", None)


def test_a_speaker_is_one_record() -> None:
    """Who speaks twice is one speaker."""
    text = "Mara Lund said it held. “It will,” Lund said. Jo Brandt denied it."
    plain, _ = find_plain(text, None)
    assert [record[0] for record in plain.speakers] == ["Mara Lund", "Jo Brandt"]
    assert [(lemma, act) for lemma, act, _, _ in plain.cues] == [("say", "report"), ("say", "report"), ("deny", "deny")]
    first, second, _ = attributions_of(text, plain)
    assert first.speaker is second.speaker


def test_blocks() -> None:
    """Each record has the kind of its block."""
    text = "Mayor says road open\n\nThe mayor said the road was open."
    plain, _ = find_plain(text, [(BlockKind.HEADLINE, 0, 20), (BlockKind.PARAGRAPH, 22, len(text))])
    assert [block for _, _, block, _ in plain.cues] == [BlockKind.HEADLINE, BlockKind.PARAGRAPH]


def test_nothing_said() -> None:
    """Where nothing is said there are no records."""
    plain = Records(None).finished()
    assert (plain.speakers, plain.cues, plain.numbers) == ([], [], b"")
    assert attributions_of("", plain) == ()


def test_plain_values_travel() -> None:
    """Plain values are the same behind a pickle."""
    plain, _ = find_plain("“It held,” Mara Lund told reporters on Monday.", None, date=_DAY)
    other: PlainAttributions = pickle.loads(pickle.dumps(plain))  # noqa: S301
    assert (other.speakers, other.cues, other.numbers) == (plain.speakers, plain.cues, plain.numbers)
