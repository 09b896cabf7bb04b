"""Which of many stories are versions of one: takes, write-throughs, updates, reprints."""

from __future__ import annotations

import datetime
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Final, NamedTuple

from ..model import Article
from ..scale._parsed import Parsed, only_articles
from ..text.characters import fold
from .words import similarity

__all__ = ["versions"]

_SENTENCE_END: Final = re.compile(r"(?<=[.!?])[\"”’')]*\s+")
_WORD: Final = re.compile(r"\w+")
_DIGITS: Final = re.compile(r"\d+")
_FIGURE: Final = re.compile(r"\d++(?:[.,/:-]\d++)*+")
# What a slug says of the take or version:  BC-Ferry Probe⟨, 1st Ld-Writethru, a0512⟩
_VERSION: Final = re.compile(
    r"[\s,/-]*\b(?:\d+(?:st|nd|rd|th) )?(?:ld|lead|writethru|write-thru|update|take|add|urgent|correction)\b.*",
    re.IGNORECASE,
)
_TELLING: Final = 6  # different words of a sentence that is not found anywhere by chance, besides figures
_FIGURES: Final = 0.25  # of the words of such a sentence: tables of results have the same words and other figures
_COMMON: Final = 40  # stories that share a sentence, from which on it tells nothing
_SHARED: Final = 0.4  # of the sentences of the shorter story
_RELATED: Final = 0.2  # the same of stories with like headlines or the same slug
_SAME_LEDE: Final = 0.8  # of the words of two ledes
_ALIKE: Final = 0.6  # headlines that are like each other
_DAYS: Final = 1  # between stories with one slug


class _Traits(NamedTuple):
    """What tells whether two stories are versions of one.

    Args:
        sentences: Its telling sentences, without figures.
        headline: The words of its headline.
        slug: Its slug without the words for the version.
        day: Its date.
        place: The place of its dateline.
        lede: The words of its first paragraph.
    """

    sentences: frozenset[int]
    headline: frozenset[str]
    slug: str
    day: datetime.date | None
    place: str
    lede: Counter[str]


def versions(articles: Iterable[Article | Parsed]) -> tuple[tuple[Article, ...], ...]:
    """Group stories that are versions of one another: takes, write-throughs, updates and reprints.

    Stories belong together if they have the same id or address, if one names the other as its earlier version, if
    they have the same slug on the same or the next day, or if they share much of their sentences. The time grows
    in proportion to the number of stories.

    Args:
        articles: Stories, or the results of `parse_many`.

    Returns:
        The groups in the order in which they first occur, each in order of time; a story without other versions is a
        group of its own.

    Raises:
        InputError: If `articles` is a single article, or contains anything else.

    >>> from itertools import pairwise
    >>> from newsmodel import Article, compare
    >>> first, second = Article(id="a1", headline="Ferry sinks"), Article(id="a1", headline="Ferry raised")
    >>> [compare(old, new).headline.change.value for old, new in pairwise(versions([first, second])[0])]
    ['edited']
    """
    stories = list(only_articles(articles, "versions"))
    groups = _Groups(len(stories))
    _join_by_name(stories, groups)
    traits = [_traits(story) for story in stories]
    _join_by_slug(traits, groups)
    _join_by_sentences(traits, groups)
    _join_by_lede(traits, groups)
    return tuple(tuple(_in_time([stories[i] for i in group])) for group in groups.listed())


class _Groups:
    """Sets of numbers that grow together (union-find).

    Args:
        count: How many numbers there are.
    """

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def of(self, one: int) -> int:
        """The least number of a number's group."""
        while self._above[one] != one:
            self._above[one] = self._above[self._above[one]]
            one = self._above[one]
        return one

    def join(self, one: int, other: int) -> None:
        """Join the groups of two numbers."""
        first, second = sorted((self.of(one), self.of(other)))
        self._above[second] = first

    def listed(self) -> list[list[int]]:
        """The groups in the order of their first numbers."""
        found: dict[int, list[int]] = defaultdict(list)
        for one in range(len(self._above)):
            found[self.of(one)].append(one)
        return list(found.values())


def _join_by_name(stories: list[Article], groups: _Groups) -> None:
    first: dict[str, int] = {}
    beside: dict[tuple[str, int], int] = {}  # the stories of one file may have its name for an id
    for number, story in enumerate(stories):
        for name in filter(None, (story.id, story.url)):
            first.setdefault(name, number)
            groups.join(beside.setdefault((name, story.offset), number), number)
    for number, story in enumerate(stories):
        for related in story.metadata.related:
            if related.rel is not None and "version" in related.rel:
                for known in (first.get(name) for name in (related.id, related.url) if name is not None):
                    if known is not None:
                        groups.join(known, number)


def _traits(story: Article) -> _Traits:
    sentences = set()
    for paragraph in story.paragraphs:
        for sentence in _SENTENCE_END.split(paragraph.text):
            words = _WORD.findall(_FIGURE.sub("0", sentence).casefold())
            if len({*words}) > _TELLING and words.count("0") <= _FIGURES * len(words):
                sentences.add(hash(" ".join(words)))
    headline = "" if story.headline is None else fold(story.headline.text).casefold()
    slug = _VERSION.sub("", story.metadata.slugline or "").strip(" /-,").casefold()
    place = story.dateline.places[0].casefold() if story.dateline is not None and story.dateline.places else ""
    lede = Counter(_WORD.findall((story.lede or "").casefold()))
    return _Traits(frozenset(sentences), frozenset(_WORD.findall(headline)), slug, story.date, place, lede)


def _join_by_slug(traits: list[_Traits], groups: _Groups) -> None:
    """Join each story to the one before it with the same slug, if they are of one day or of two in a row."""
    last: dict[str, int] = {}
    order = sorted(range(len(traits)), key=lambda i: (traits[i].day or datetime.date.min, i))
    for number in order:
        slug, day = traits[number].slug, traits[number].day
        if slug:
            before = last.get(slug)
            if before is not None and _near(traits[before].day, day):
                groups.join(before, number)
            last[slug] = number


def _near(one: datetime.date | None, other: datetime.date | None) -> bool:
    return one == other or (one is not None and other is not None and abs((one - other).days) <= _DAYS)


def _join_by_sentences(traits: list[_Traits], groups: _Groups) -> None:
    """Join stories that share enough sentences; one that many stories have is no sign, nor is a single one alone."""
    holders: dict[int, list[int]] = defaultdict(list)
    for number, one in enumerate(traits):
        shared: Counter[int] = Counter()
        for sentence in one.sentences:
            held = holders[sentence]
            shared.update(held)
            if len(held) < _COMMON:
                held.append(number)
        for other, count in shared.items():
            least = min(len(one.sentences), len(traits[other].sentences))
            related = _is_related(one, traits[other])
            if count / least >= (_RELATED if related else _SHARED) and (related or count > 1):
                groups.join(other, number)


def _join_by_lede(traits: list[_Traits], groups: _Groups) -> None:
    """Join stories of one day and place with almost the same lede, such as an alert and the story that follows it."""
    beside: dict[tuple[datetime.date, str], list[int]] = defaultdict(list)
    for number, one in enumerate(traits):
        if one.day is not None and one.place and one.lede:
            held = beside[one.day, one.place]
            for other in held[-_COMMON:]:
                if similarity(one.lede, traits[other].lede) >= _SAME_LEDE:
                    groups.join(other, number)
            held.append(number)


def _is_related(one: _Traits, other: _Traits) -> bool:
    if one.slug and one.slug == other.slug:
        return True
    total = len(one.headline) + len(other.headline)
    return total > 0 and 2 * len(one.headline & other.headline) / total >= _ALIKE


def _in_time(group: list[Article]) -> list[Article]:
    """Sort versions by what all of them state: the time, else the day and the version, else as they came."""
    times = [_time(story) for story in group]
    if None not in times:
        return [group[i] for i in sorted(range(len(group)), key=lambda i: (times[i], _version(group[i])))]
    if all(story.date is not None for story in group):
        return sorted(group, key=lambda story: (story.date, _version(story)))
    return sorted(group, key=_version)


def _time(story: Article) -> datetime.datetime | None:
    for stamp in (story.updated, story.published):
        if stamp is not None and stamp.datetime is not None:
            found = stamp.datetime
            return found.replace(tzinfo=datetime.UTC) if found.tzinfo is None else found
    return None


def _version(story: Article) -> int:
    digits = _DIGITS.search(story.metadata.version or "")
    return int(digits[0][:9]) if digits else 0
