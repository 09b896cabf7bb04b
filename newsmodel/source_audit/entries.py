"""What stories say of each speaker, summed up while the stories pass by.

Stories are not kept: memory grows with the number of different names, roles and affiliations, and by four bytes for
each story that one of them is in, so that a story counts once for names that turn out to be one.
"""

from __future__ import annotations

import datetime
import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Final

from attrs import Factory, define

from ..lexicon.given_names import is_given_name
from ..model import Act, Article, Attribution, AttributionKind, Speaker, SpeakerKind
from .names import Name, acronyms_of, content_words, is_any_body, plain, with_countries
from .preceding import words_before

__all__ = ["Entry", "Ledger", "Use"]

_IDS: Final = 100  # ids of stories that are kept for a voice
_IN_BRACKETS: Final = re.compile(r"\(([A-Z][A-Z.&]{1,9})\)")
_BEFORE: Final = 120  # characters before it in which the long name stands
_COMPARED: Final = 20  # people of one surname in one story
_MONTH: Final = "%Y-%m"
_PEOPLE: Final = frozenset({SpeakerKind.PERSON, SpeakerKind.UNKNOWN})
_NOTHING: Final[frozenset[str]] = frozenset()

#: Named, name or label, role, affiliation; given names and titles that the story writes before a surname; a story.
_Key = tuple[bool, str, str, str, frozenset[str], frozenset[str], int]


@define
class Use:
    """How often something was stated, and when."""

    stories: int = 0
    first: datetime.date | None = None
    last: datetime.date | None = None

    def add(self, day: datetime.date | None, stories: int = 1) -> None:
        """Count a story with a date."""
        self.stories += stories
        if day is not None:
            self.first = day if self.first is None else min(self.first, day)
            self.last = day if self.last is None else max(self.last, day)

    def join(self, other: Use) -> None:
        """Add what another has counted."""
        self.add(other.first, 0)
        self.add(other.last, other.stories)


@define(eq=False)
class Entry:
    """A name, or the label of an unnamed source, with one role and one affiliation.

    Args:
        number: The number of the entry, in the order in which they first occurred.
        named: Whether it has a name.
        name: The name or label as most stories write it.
        role: The role; empty if none is stated.
        affiliation: The affiliation; empty if none is stated.
        given: If the name is a surname alone: the given names that stories write before it elsewhere.
        titles: Likewise the titles, if no role is stated.
        person: Whether it is taken for the name of a person.
    """

    number: int
    named: bool
    name: str
    role: str
    affiliation: str
    given: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    person: bool = False
    use: Use = Factory(Use)
    spellings: dict[str, Use] = Factory(dict)
    kinds: Counter[AttributionKind] = Factory(Counter)
    acts: Counter[Act] = Factory(Counter)
    months: Counter[str] = Factory(Counter)
    speaker_kinds: Counter[SpeakerKind] = Factory(Counter)
    statements: int = 0
    quoted: int = 0
    reported: int = 0
    ids: list[str] = Factory(list)
    heard: array[int] = Factory(lambda: array("I"))  # the numbers of the stories
    parsed: Name = Factory(lambda self: Name(self.name), takes_self=True)
    role_words: frozenset[str] = Factory(
        lambda self: content_words(self.role) or content_words(" ".join(self.titles)), takes_self=True
    )
    affiliation_words: frozenset[str] = Factory(lambda self: content_words(self.affiliation), takes_self=True)
    places: frozenset[str] = Factory(lambda self: with_countries(self.affiliation_words), takes_self=True)
    said: frozenset[str] = Factory(lambda self: with_countries(self.role_words) | self.places, takes_self=True)

    @property
    def described(self) -> str:
        """The name with role and affiliation in brackets."""
        more = ", ".join(filter(None, (self.role, self.affiliation)))
        return f"{self.name} ({more})" if more else self.name

    @property
    def kind(self) -> SpeakerKind:
        """The kind that most statements have."""
        return self.speaker_kinds.most_common(1)[0][0] if self.speaker_kinds else SpeakerKind.UNKNOWN


@define(eq=False)
class Ledger:
    """All entries, which of them are two people because one story has both, and which acronyms stories explain."""

    entries: dict[_Key, Entry] = Factory(dict)
    apart: set[tuple[int, int]] = Factory(set)
    acronyms: set[tuple[str, str]] = Factory(set)
    stories: int = 0
    statements: int = 0
    unattributed: int = 0

    def add(self, article: Article) -> None:
        """Count what is said in a story."""
        self.stories += 1
        said: dict[Speaker, list[Attribution]] = {}
        for attribution in article.attributions:
            self.statements += 1
            if attribution.speaker is None or not (attribution.speaker.name or attribution.speaker.label):
                self.unattributed += 1
            else:
                said.setdefault(attribution.speaker, []).append(attribution)
        day = article.date
        month = None if day is None else day.strftime(_MONTH)
        found: dict[int, Entry] = {}
        for speaker, attributions in said.items():
            entry = self._entry(speaker, article)
            if entry.number not in found:
                entry.use.add(day)
                entry.heard.append(self.stories)
                if article.id is not None and len(entry.ids) < _IDS:
                    entry.ids.append(article.id)
            found[entry.number] = entry
            entry.spellings.setdefault(speaker.name or speaker.label or "", Use()).add(day)
            _count(entry, attributions, month)
        self._note_acronyms(article, [x for x in found.values() if x.named and x.kind is not SpeakerKind.PERSON])
        self._note_apart([x for x in found.values() if x.named])

    def _entry(self, speaker: Speaker, article: Article) -> Entry:
        name = speaker.name or speaker.label or ""
        key: _Key
        if speaker.name is None:
            key = (False, plain(name), "", "", _NOTHING, _NOTHING, 0)
        else:
            role, affiliation = plain(speaker.role or ""), plain(speaker.affiliation or "")
            key = (True, plain(name), role, affiliation, *self._told_before(speaker, article))
        entry = self.entries.get(key)
        if entry is None:
            stated = (speaker.role or "", speaker.affiliation or "") if speaker.name is not None else ("", "")
            entry = Entry(len(self.entries), speaker.name is not None, name, *stated, key[4], key[5])
            self.entries[key] = entry
        entry.speaker_kinds[speaker.kind] += 1
        return entry

    def _told_before(self, speaker: Speaker, article: Article) -> tuple[frozenset[str], frozenset[str], int]:
        """What tells two people apart who are both called by one name: words before it, or else the story."""
        name = Name(speaker.name or "")
        if is_any_body(name.text):
            return _NOTHING, _NOTHING, 0 if speaker.role or speaker.affiliation else self.stories
        if speaker.kind not in _PEOPLE:
            return _NOTHING, _NOTHING, 0
        if not name.is_lone:
            return _NOTHING, _NOTHING, 0
        given, titles = words_before(article.text, name.text)
        if speaker.kind is SpeakerKind.UNKNOWN and not any(is_given_name(x.title()) for x in given):
            given = _NOTHING
        if speaker.role:
            return given, _NOTHING, 0
        nobody = name.is_given_only and not given and not titles
        return given, titles, self.stories if nobody else 0

    def _note_acronyms(self, article: Article, bodies: list[Entry]) -> None:
        """Note the long names that stand before their acronym in brackets: "World Health Organization (WHO)".

        Likewise those of whom a story writes the acronym somewhere, where they speak.
        """
        for body in bodies:
            for short in acronyms_of(body.name):
                if len(short) > 2 and re.search(rf"\b{short}\b", article.text):  # noqa: PLR2004
                    self.acronyms.add((plain(body.name), short))
        for match in _IN_BRACKETS.finditer(article.text):
            short = match[1].replace(".", "")
            before = article.text[max(0, match.start() - _BEFORE) : match.start()].split()
            for count in range(len(short) - 1, len(short) + 3):
                name = " ".join(before[-count:]) if 0 < count <= len(before) else ""
                if name and short in acronyms_of(name):
                    self.acronyms.add((plain(name), short))

    def _note_apart(self, entries: list[Entry]) -> None:
        """Note the people of one surname in a story: the story tells them apart."""
        by_surname: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            if entry.kind is SpeakerKind.PERSON and entry.parsed.surname:
                by_surname[entry.parsed.surname].append(entry)
        for some in by_surname.values():
            del some[_COMPARED:]
            for i, one in enumerate(some):
                for other in some[i + 1 :]:
                    self.apart.add((min(one.number, other.number), max(one.number, other.number)))


def _count(entry: Entry, attributions: Iterable[Attribution], month: str | None) -> None:
    for said in attributions:
        quoted = sum(len(quote.text.split()) for quote in said.quotes)
        total = sum(len(piece.text.split()) for piece in said.content)
        entry.statements += 1
        entry.quoted += quoted
        entry.reported += max(0, total - quoted)
        entry.kinds[said.kind] += 1
        if said.cue is not None:
            entry.acts[said.cue.act] += 1
        if month is not None:
            entry.months[month] += 1
