"""From readings to the plain values that attributions are made of."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from ..lexicon.cues import NOUN
from ..lexicon.function_words import ABBREVIATIONS
from ..lexicon.loading import words
from ..model._construction import ADDRESSEES, KINDS, TYPES, packed
from ..model._plain_attributions import PlainAttributions
from ..model.attribution import AttributionKind
from ..text.time_expressions import day_before, find_time, find_year, match_time, period
from .circumstances.addressee import addressee_kind, find_addressee
from .circumstances.surroundings import beside
from .circumstances.time_of_saying import find_time_of_saying
from .entities.types import DOCUMENT
from .scoring.calibration import calibrated
from .scoring.linear_model import chance
from .speakers.plain_values import SpeakerRecords
from .tokens.quotations import within_marks
from .types import ORDERS, Order

if TYPE_CHECKING:
    import datetime

    from ..model._plain_attributions import CueRecord
    from ..model.attribution import AttributionType
    from ..text.time_expressions import TimeExpression
    from .speakers.resolver import SpeakerResolver
    from .tokens.passages import Passage
    from .tokens.tokenizer import Tokens
    from .types import Reading, TokenRange

__all__ = ["Records"]

_INDIRECT: Final = KINDS.index(AttributionKind.INDIRECT)
_MIXED: Final = KINDS.index(AttributionKind.MIXED)
_DIRECT: Final = KINDS.index(AttributionKind.DIRECT)
_TYPES: Final = {type_: number for number, type_ in enumerate(TYPES)}
_ISSUED: Final = words("issuing_verbs")
_OWNED: Final = frozenset({Order.POSSESSIVE_NOUN_CONTENT, Order.CLAUSE_COLON_QUOTATION})
_MOST: Final = 10_000  # numbers held unpacked, as many as some hundred attributions have
_POSSESSIVES: Final = {"'s": 2, "’s": 2, "s'": 1, "s’": 1}


class Records:
    """The attributions of a text so far, as plain values; `PlainAttributions` says in which order they stand.

    Args:
        date: The day of the story; None where it is not known.
    """

    __slots__ = ("_cues", "_date", "_numbers", "_packed", "_speakers")

    def __init__(self, date: datetime.date | None) -> None:
        self._date: Final = date
        self._speakers: Final = SpeakerRecords()
        self._cues: Final[list[CueRecord]] = []
        self._numbers: Final[list[int]] = []  # of the last attributions
        self._packed: Final[list[bytes]] = []  # of those before: five times smaller

    def add(
        self, t: Tokens, passage: Passage, reading: Reading, type_: AttributionType, speakers: SpeakerResolver
    ) -> None:
        """Add what a reading says.

        Args:
            t: The tokens of the passage.
            passage: The passage, for the way back to the text given.
            reading: The reading.
            type_: What it attributes.
            speakers: The speakers.
        """
        phrase = reading.cue_phrase
        at, behind = t.start(phrase.first), t.end(phrase.last - 1)
        content, quotes, kind = _content(t, passage, reading)
        resolved = speakers.resolution_of(reading)
        speaker = None if resolved is None else resolved.speaker
        stretches = beside(t, reading)
        addressee = find_addressee(t, reading, stretches)
        said = find_time_of_saying(t, reading, stretches, addressee)
        if said is None and reading.source is not None:
            said = _dated(t, reading.source, whole=speaker is not None and speaker.kind is DOCUMENT)
        self._cues.append((phrase.cue.lemma, phrase.cue.act, passage.kind(at), ORDERS[reading.order]))
        numbers = self._numbers
        _add_source(t, passage, reading, numbers)
        _add_range(passage, at, behind, numbers)
        numbers.append(int(phrase.negated))
        numbers.append(kind)
        numbers.append(_TYPES[type_])
        numbers.append(-1 if speaker is None else self._speakers.number_of(speaker))
        numbers.append(_hundredths(calibrated(chance(reading.score))))
        numbers.append(100 if resolved is None else _hundredths(resolved.certainty))
        _add_addressee(t, passage, addressee, numbers)
        _add_time(passage, said, self._date, numbers)
        numbers.append(len(content) // 2)
        numbers.extend(content)
        numbers.append(len(quotes) // 2)
        numbers.extend(quotes)
        if len(numbers) > _MOST:
            self._packed.append(packed(numbers))
            numbers.clear()

    def finished(self) -> PlainAttributions:
        """Give all of them."""
        return PlainAttributions(self._speakers.values, self._cues, b"".join(self._packed) + packed(self._numbers))


def _hundredths(share: float) -> int:
    """A share from 0 to 1 in hundredths."""
    return int(100 * share + 0.5)


def _add_range(passage: Passage, start: int, end: int, numbers: list[int]) -> None:
    """Add where a stretch of the working text stands in the text given."""
    start, end = passage.given(start, end)
    numbers.append(start)
    numbers.append(end)


def _add_source(t: Tokens, passage: Passage, reading: Reading, numbers: list[int]) -> None:
    """Add the offsets of a source, the comma behind it and its possessive ending left out; -1 twice without one."""
    if reading.source is None:
        numbers.append(-1)
        numbers.append(-1)
        return
    a, b = reading.source
    if t.word(b - 1) == "," and b - 1 > a:
        b -= 1
    word = t.word(b - 1)
    end = t.end(b - 1)
    if t.word(b) == "." and t.start(b) == end and word.lower() in ABBREVIATIONS:
        end += 1  # "of Tarn, Fla."
    if word[-2:] in _POSSESSIVES and (reading.order in _OWNED or reading.cue_phrase.cue.form >= NOUN):
        end -= _POSSESSIVES[word[-2:]]
    _add_range(passage, t.start(a), end, numbers)


def _content(t: Tokens, passage: Passage, reading: Reading) -> tuple[list[int], list[int], int]:
    """The offsets of the pieces of a content, those of the quotations in it, and its kind by its place in `KINDS`."""
    pieces: list[int] = []
    quotes: list[int] = []
    plain = 0  # tokens that are no quotations
    for a, b in reading.content:
        _add_range(passage, t.start(a), t.end(b - 1), pieces)
        plain += b - a - _quotes(t, passage, a, b, quotes)
    if not quotes:
        return pieces, quotes, _INDIRECT
    if not plain or not any(t.word(i)[:1].isalnum() for a, b in reading.content for i in range(a, b)):
        return pieces, quotes, _DIRECT
    return pieces, quotes, _MIXED


def _quotes(t: Tokens, passage: Passage, a: int, b: int, out: list[int]) -> int:
    """Add where the quotations among some tokens begin and end, without their marks; give how many there are."""
    inside = t.quotes
    if not inside or inside[-1] < a:
        return 0
    n = bisect_left(inside, a)
    found = 0
    while n < len(inside) and inside[n] < b:
        at = t.start(inside[n])
        start, end = within_marks(t.word(inside[n]))
        if end > start:
            _add_range(passage, at + start, at + end, out)
            found += 1
        n += 1
    return found


def _dated(t: Tokens, source: TokenRange, *, whole: bool) -> TimeExpression | None:
    """When a document is from by its own words: "a report on Monday", "a 2013 report", "guidance published on Monday".

    Args:
        t: The tokens.
        source: The words for it.
        whole: Whether it is known to be a document; else only the day that it was made public counts.
    """
    start, end = t.start(source[0]), t.start(source[1])
    if whole:
        return find_time(t.text, start, end) or find_year(t.text, start, end)
    for i in range(source[0] + 1, source[1] - 1):
        if t.word(i) in _ISSUED:
            return match_time(t.text, t.start(i + 1), end)
    return None


def _add_addressee(t: Tokens, passage: Passage, found: TokenRange | None, numbers: list[int]) -> None:
    """Add the numbers of an addressee."""
    if found is None:
        numbers.append(-1)
        return
    a, b = found
    _add_range(passage, t.start(a), t.end(b - 1), numbers)
    numbers.append(ADDRESSEES.index(addressee_kind(t.words_between(a, b))))


def _add_time(passage: Passage, found: TimeExpression | None, date: datetime.date | None, numbers: list[int]) -> None:
    """Add the numbers of a time."""
    if found is None:
        numbers.append(-1)
        return
    days = period(found, day_before(passage.working, found, date))
    _add_range(passage, found.start, found.end, numbers)
    numbers.append(0 if days is None else days.start.toordinal())
    numbers.append(0 if days is None else days.end.toordinal())
