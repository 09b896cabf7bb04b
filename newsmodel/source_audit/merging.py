"""Which entries are one voice: by name, with role and affiliation as evidence for or against."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from attrs import Factory, define

from ..lexicon.given_names import is_given_name
from ..lexicon.loading import words
from ..lexicon.nations import COUNTRIES
from .entries import Entry, Ledger
from .evidence import against, common, fit, same_person_name
from .kinds import may_stand_for, means_one, tell_people
from .names import acronyms_of, body_words, is_any_body, one_given_name, owner_of, plain, surname_sound
from .overrules import Overrule
from .types import Evidence

__all__ = ["Cluster", "clusters"]

_PAIR: Final = 2  # words of a given name and a surname
_NATIONS: Final = words("nations")
_STRANGE: Final = 12  # times as many stories, from which on one with a strange role is taken for misread
_COMPARED: Final = 12  # entries of a cluster that stand for it: those with the most statements
_FAR_MORE: Final = 5  # times as many stories, from which on a surname alone means one of several people
_KNOWN: Final = 2  # stories of somebody whom a surname alone can mean in other stories
_CLUSTERS: Final = 60  # people of one surname that an entry is compared with


@define(eq=False)
class Cluster:
    """Entries that are one voice.

    Args:
        entries: The entries, those with the most statements first.
        evidence: Why they are one, and which like ones were kept apart.
    """

    entries: list[Entry]
    evidence: list[Evidence] = Factory(list)

    @property
    def main(self) -> Entry:
        """The entry with the most statements."""
        return self.entries[0]

    @property
    def statements(self) -> int:
        """How many statements all of them have."""
        return sum(entry.statements for entry in self.entries)

    @property
    def stories(self) -> int:
        """How many stories all of them are in, those with two of them twice."""
        return sum(entry.use.stories for entry in self.entries)


def clusters(ledger: Ledger, overrules: Sequence[Overrule]) -> tuple[list[Cluster], list[Overrule]]:
    """Merge the entries of a ledger.

    Args:
        ledger: The entries.
        overrules: Decisions that count more than any evidence.

    Returns:
        The clusters, and the decisions of which one of the two descriptions fits nobody.
    """
    merger = _Merger(ledger, overrules)
    named = sorted((x for x in ledger.entries.values() if x.named), key=lambda x: (-x.statements, x.number))
    merger.decide(named)
    tell_people(named)
    people = [x for x in named if x.person]
    bodies = [x for x in named if not x.person]
    merger.same_name(people)
    merger.variants(people)
    merger.lone_names(people)
    merger.same_name(bodies)
    merger.other_words(bodies)
    merger.acronyms(bodies, ledger.acronyms)
    merger.other_kinds(people, bodies)
    unnamed = [Cluster([x]) for x in ledger.entries.values() if not x.named]
    return merger.clusters() + unnamed, merger.unused


class _Merger:
    """Clusters that grow together.

    Args:
        ledger: The entries.
        overrules: Decisions that count more than any evidence.
    """

    def __init__(self, ledger: Ledger, overrules: Sequence[Overrule]) -> None:
        self._apart = ledger.apart
        self._overrules = overrules
        self._of: dict[int, Cluster] = {x.number: Cluster([x]) for x in ledger.entries.values() if x.named}
        self._parted: dict[tuple[int, int], str] = {}
        self.unused: list[Overrule] = []

    def clusters(self) -> list[Cluster]:
        """All clusters, each once."""
        return list({id(x): x for x in self._of.values()}.values())

    def decide(self, entries: list[Entry]) -> None:
        """Follow the decisions: what is the same is merged at once, what is not never."""
        by_name: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            by_name[plain(entry.name)].append(entry)
        for one in self._overrules:
            firsts = [x for x in by_name[one.one.name] if one.one.means(x)]
            seconds = [x for x in by_name[one.other.name] if one.other.means(x)]
            if not (firsts and seconds):
                self.unused.append(one)
            for a in firsts:
                for b in seconds:
                    if one.same:
                        self._join(a, b, ("file: same",))
                    elif a is not b:
                        self._parted[min(a.number, b.number), max(a.number, b.number)] = "file: not same"

    def same_name(self, entries: Iterable[Entry]) -> None:
        """Merge entries of one name, unless their roles and affiliations contradict."""
        by_name: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            words = entry.parsed.words
            by_name[f"{' '.join(words)} {entry.parsed.generation}" if words else plain(entry.name)].append(entry)
        for some in by_name.values():
            self._grow(some, _one_name)

    def variants(self, entries: Iterable[Entry]) -> None:
        """Merge full names that are spelt otherwise, abridged or longer."""
        full = [x for x in entries if not x.parsed.is_lone]
        by_surname: dict[str, list[Entry]] = defaultdict(list)
        for entry in full:
            sounds = {surname_sound(word) for word in entry.parsed.words[1:]}  # a second surname, or parts of one
            for one in sounds | {surname_sound(entry.parsed.joined)}:
                by_surname[one].append(entry)
        for some in by_surname.values():
            self._grow(some, self._full_names)

    def _full_names(self, one: Entry, other: Entry) -> tuple[str, ...] | None:
        """Why two full names may be one person's."""
        a, b = one.parsed, other.parsed
        if surname_sound(a.surname) != surname_sound(b.surname) and surname_sound(a.joined) != surname_sound(b.joined):
            return _longer_name(one, other)
        pair = min(one.number, other.number), max(one.number, other.number)
        alike = a.surname == b.surname and a.generation == b.generation
        if pair in self._apart and alike and one_given_name(a.given, b.given) is not None:
            return ("one story has both",)
        return same_person_name(one, other) or _longer_name(one, other)

    def lone_names(self, entries: Iterable[Entry]) -> None:
        """Give a surname alone to the one person of that surname that it can be."""
        held = list(entries)
        by_word: dict[str, list[Entry]] = defaultdict(list)
        for entry in held:
            if not entry.parsed.is_lone or entry.given:
                for word in {entry.parsed.surname, *entry.parsed.words[:1]}:
                    by_word[surname_sound(word)].append(entry)
        for lone in held:
            if lone.parsed.is_lone and (lone.given or not lone.parsed.is_given_only):
                self._give(lone, by_word[surname_sound(lone.parsed.words[0])])

    def _give(self, lone: Entry, people: list[Entry]) -> None:
        """Give a surname to the best person, if one is better than all others or heard far more often."""
        if not all(x.parsed.is_lone for x in self._of[lone.number].entries):
            return
        found: dict[int, tuple[int, Entry, tuple[str, ...]]] = {}
        for person in people:
            cluster = self._of[person.number]
            held = fit(lone, person) if cluster is not self._of[lone.number] else None
            known = found.get(id(cluster), (0,))[0]
            if held is not None and held[0] > known and self._may_join(lone, person, told=False):
                found[id(cluster)] = held[0], person, held[1]
        if not found:
            return
        best = max(x[0] for x in found.values())
        equal = [x for x in found.values() if x[0] == best]
        _, person, reasons = max(equal, key=lambda x: self._of[x[1].number].stories)
        stories = self._of[person.number].stories
        others = sum(self._of[x[1].number].stories for x in (equal if best > 1 else found.values())) - stories
        if stories < _FAR_MORE * others or (best == 1 and stories < _KNOWN):
            return
        if others or not reasons:
            reasons = (*reasons, f"{'by far the most' if others else 'the only person'} heard with this surname")
        self._join(person, lone, ("surname alone", *reasons))

    def other_words(self, entries: Iterable[Entry]) -> None:
        """Merge bodies with the same words in another order, and those of one owner: "Ida Holm's campaign"."""
        by_words: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
        by_owner: dict[tuple[str, str], list[tuple[tuple[str, ...], Entry]]] = defaultdict(list)
        for entry in entries:
            owned = owner_of(entry.name)
            held = body_words(entry.name)
            if held is not None:
                by_words[held].append(entry)
            elif owned is not None:
                by_owner[owned[0][-1], owned[1]].append((owned[0], entry))
        for some in by_words.values():
            self._grow(some, lambda _, __: ("same words",))
        for owners in by_owner.values():
            one = len({owner[0] for owner, _ in owners if len(owner) > 1}) == 1
            groups = (
                [[x for _, x in owners]] if one else [[x for y, x in owners if y == o] for o in {y for y, _ in owners}]
            )
            for some in groups:
                self._grow(some, lambda _, __: ("same owner",))

    def acronyms(self, entries: list[Entry], written: set[tuple[str, str]]) -> None:
        """Merge an acronym with the one long name that it stands for.

        Args:
            entries: The bodies.
            written: Long names and acronyms that stories write beside each other.
        """
        longer: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            for acronym in acronyms_of(entry.name):
                longer[acronym].append(entry)
        for entry in entries:
            short = entry.name.replace(".", "").removeprefix("the ").strip()
            if not (short.isupper() and short.isalnum() and len(short) > 1):
                continue
            told = [x for x in longer[short] if (plain(x.name), short) in written]
            known = told or [x for x in longer[short] if may_stand_for(short, x.name) or x.name in COUNTRIES]
            targets = {id(self._of[x.number]): x for x in known}
            if len(targets) == 1 and (told or short not in _NATIONS):
                (target,) = targets.values()
                if self._may_join(target, entry):
                    self._join(target, entry, (f"acronym{' in a story' if told else ''}: {short}",))

    def other_kinds(self, people: list[Entry], bodies: list[Entry]) -> None:
        """Merge a body with a person of the very same name: one story took it for the other."""
        by_name = {plain(x.name): x for x in reversed(people) if means_one(x)}
        for body in bodies:
            person = by_name.get(plain(body.name))
            if person is not None and self._may_join(person, body) and not against(person, body):
                self._join(person, body, ("same name, of another kind in other stories",))

    def _grow(self, some: list[Entry], reason: Callable[[Entry, Entry], tuple[str, ...] | None]) -> None:
        """Join each entry to the cluster with which it has most in common, if nothing outweighs that."""
        seen: dict[int, Cluster] = {}
        for entry in some:
            best: tuple[int, Entry, tuple[str, ...]] | None = None
            for cluster in list(seen.values()):
                if cluster is self._of[entry.number]:
                    continue
                told = ((x, reason(x, entry), common(x, entry)) for x in cluster.entries[:_COMPARED])
                held = max(((len(y), -n, x, z, y) for n, (x, z, y) in enumerate(told) if z is not None), default=None)
                if held is not None and (best is None or held[0] > best[0]) and self._may_join(held[2], entry):
                    best = held[0], held[2], (*held[3], *held[4])
            if best is not None:
                self._join(best[1], entry, best[2])
            seen = {id(x): x for x in (self._of[y.entries[0].number] for y in seen.values())}
            mine = self._of[entry.number]
            if len(seen) < _CLUSTERS or id(mine) in seen:
                seen[id(mine)] = mine

    def _may_join(self, one: Entry, other: Entry, *, told: bool = True) -> bool:
        """Whether less speaks against the clusters of two entries being one than for it; note what does."""
        first, second = self._of[one.number], self._of[other.number]
        reason = self._decided(first, second)
        if reason is None:
            reason = self._outweighed(
                [(a, b) for a in first.entries[:_COMPARED] for b in second.entries[:_COMPARED]],
                (first.stories, second.stories),
            )
        if reason is None:
            return True
        if told:
            note = Evidence(one.described, other.described, merged=False, reasons=(reason,))
            for cluster in (first, second):
                if note not in cluster.evidence:
                    cluster.evidence.append(note)
        return False

    def _decided(self, first: Cluster, second: Cluster) -> str | None:
        """What the decisions say against two clusters."""
        if not self._parted:
            return None
        for a in first.entries:
            for b in second.entries:
                reason = self._parted.get((min(a.number, b.number), max(a.number, b.number)))
                if reason is not None:
                    return reason
        return None

    def _outweighed(self, pairs: list[tuple[Entry, Entry]], sides: tuple[int, int]) -> str | None:
        """The strongest reason against two clusters, unless more stories speak for them.

        One story that gives somebody with many a strange role is more likely misread than a namesake.
        """
        balance, most, found = 0, 0, None
        for a, b in pairs:
            weight = min(a.use.stories, b.use.stories)
            reason = self._reason_apart(a, b)
            if reason is not None:
                balance -= weight
                if weight > most:
                    most, found = weight, reason
            elif common(a, b):
                balance += weight
        return found if balance < 0 and _STRANGE * min(sides) > max(sides) else None

    def _reason_apart(self, one: Entry, other: Entry) -> str | None:
        if one.parsed.is_lone or other.parsed.is_lone or not one.person or not other.person:
            return None
        pair = min(one.number, other.number), max(one.number, other.number)
        if pair in self._apart and one.role and other.role and not common(one, other):
            return "one story tells them apart"
        return against(one, other)

    def _join(self, one: Entry, other: Entry, reasons: tuple[str, ...]) -> None:
        first, second = self._of[one.number], self._of[other.number]
        if first is second:
            return
        first.evidence.append(Evidence(one.described, other.described, merged=True, reasons=reasons))
        first.evidence += [x for x in second.evidence if x not in first.evidence]
        first.entries += second.entries
        first.entries.sort(key=lambda x: (-x.statements, x.number))
        for entry in second.entries:
            self._of[entry.number] = first


def _one_name(one: Entry, other: Entry) -> tuple[str, ...] | None:
    """Why two entries of one name may be one voice; surnames alone of two people in their stories may not."""
    if is_any_body(one.name):
        return ("same name",) if common(one, other) else None
    if not (one.person and one.parsed.is_lone):
        return ("same name",)
    if one.given or other.given:
        written = sorted(one.given & other.given)
        return ("same name", f"given name in the story: {written[0]}") if written else None
    return ("same name",) if not one.parsed.is_given_only or common(one, other) else None


def _is_preceded(words: tuple[str, ...], count: int) -> bool:
    """Whether words before a name are none of it: "Democrat Ida Holm", but not "Mary Ida Holm" or "J. Ida Holm".

    A name that begins with no given name is the end of a longer one: "Gan Lee" of "Ung Tan Gan Lee".
    """
    if not is_given_name(words[count].title()):
        return all(len(word) > 1 for word in words)
    return is_given_name(words[count].title()) and not any(
        len(word) == 1 or is_given_name(word.title()) for word in words[:count]
    )


def _longer_name(one: Entry, other: Entry) -> tuple[str, ...] | None:
    """Whether one name goes on where the other ends: "Pedro Sanz" and "Pedro Sanz Ruiz"."""
    short, long = sorted((one.parsed.words, other.parsed.words), key=len)
    if len(short) == len(long) > _PAIR and short[0] == long[0] and sorted(short) == sorted(long):
        return ("same names in another order",)
    if 1 < len(short) < len(long) and long[-len(short) :] == short and _is_preceded(long, len(long) - len(short)):
        return ("same name behind other words",)
    if not (1 < len(short) < len(long) and long[: len(short)] == short and is_given_name(short[0].title())):
        return None
    described = bool(one.role or one.affiliation) and bool(other.role or other.affiliation)
    return ("same given name and first surname",) if not described or common(one, other) else None
