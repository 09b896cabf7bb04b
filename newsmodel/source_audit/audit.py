"""From many stories to voices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final

import attrs

from ..errors import InputError
from ..model import Article, SpeakerKind
from ..scale._parsed import Parsed, only_articles
from .entries import Entry, Ledger, Use
from .merging import Cluster, clusters
from .names import plain
from .overrules import Overrules, read_overrules
from .types import Stated, Voice, Voices

__all__ = ["voices"]

_IDS: Final = 100


def voices(
    articles: Iterable[Article | Parsed],
    *,
    label: Callable[[Voice], str | None] | None = None,
    overrule: Overrules | None = None,
) -> Voices:
    r"""Count who is heard in many stories, each person or body once.

    Speakers are merged by name: accents, titles, initials, middle names, transliterations, surnames alone, acronyms
    with their long form. Role and affiliation are evidence for or against, so that two people of one name stay two.
    Unnamed sources are counted by label and never merged into a person.

    Args:
        articles: The stories, or the results of `parse_many`. They are read once and not kept, so that memory grows
            with the number of different speakers.
        label: Gives each voice a category of your own (party, sex, country), which tables and cards group by.
        overrule: Decisions that count more than the evidence: a file with lines of `same` or `not same`, a name and
            another, parted by tabs; or the same as triples. A name may have words of the role or affiliation in
            brackets: `Tom Hale (mayor)`. Those that name nobody are in `Voices.unused`.

    Returns:
        The voices, those with the most statements first.

    Raises:
        InputError: If `articles` is a single article or contains anything else, or a decision has another form.
        OSError: If the file with decisions cannot be read.

    >>> from newsmodel import parse
    >>> copy = "The mayor\n\nTARN: “It held,” Mayor Tom Hale said.\n", "Again\n\nTARN: “It fell,” T. Hale said.\n"
    >>> (voice,) = voices(map(parse, copy))
    >>> voice, voice.evidence[0].reasons
    (Voice('Tom Hale', 2 stories, 2 statements), ('initial',))
    """
    decisions = read_overrules(overrule)
    if label is not None and not callable(label):
        msg = f"voices: label: expected a function, got {type(label).__name__}"
        raise InputError(msg)
    ledger = Ledger()
    for article in only_articles(articles, "voices"):
        ledger.add(article)
    merged, unused = clusters(ledger, decisions)
    found = [_voice(cluster) for cluster in merged]
    found.sort(key=lambda voice: (-voice.statements, -voice.stories, str(voice)))
    if label is not None:
        found = [attrs.evolve(voice, category=label(voice)) for voice in found]
    told = tuple(one.given for one in unused)
    return Voices(tuple(found), ledger.stories, ledger.statements, ledger.unattributed, told)


def _voice(cluster: Cluster) -> Voice:
    entries, main = cluster.entries, cluster.main
    total = Use()
    kinds, acts, months, speaker_kinds = Counter[object](), Counter[object](), Counter[str](), Counter[SpeakerKind]()
    ids: dict[str, None] = {}
    for entry in entries:
        total.join(entry.use)
        kinds.update(entry.kinds)
        acts.update(entry.acts)
        months.update(entry.months)
        speaker_kinds.update(entry.speaker_kinds)
        ids.update(dict.fromkeys(entry.ids))
    names = _stated((text, use) for entry in entries for text, use in entry.spellings.items())
    return Voice(
        name=_best_name(entries) if main.named else None,
        label=None if main.named else _without_article(main.name),
        kind=speaker_kinds.most_common(1)[0][0],
        anonymous=not main.named,
        names=names if main.named else (),
        roles=_stated((entry.role, entry.use) for entry in entries),
        affiliations=_stated((entry.affiliation, entry.use) for entry in entries),
        stories=len(set[int]().union(*(entry.heard for entry in entries))),
        statements=cluster.statements,
        quoted_words=sum(entry.quoted for entry in entries),
        reported_words=sum(entry.reported for entry in entries),
        kinds=dict(kinds.most_common()),  # type: ignore[arg-type]
        acts=dict(acts.most_common()),  # type: ignore[arg-type]
        months=dict(sorted(months.items())),
        first=total.first,
        last=total.last,
        story_ids=tuple(ids)[:_IDS],
        evidence=tuple(cluster.evidence),
    )


def _without_article(label: str) -> str:
    first, _, rest = label.partition(" ")
    return rest if rest and first.lower() in {"a", "an", "the"} else label


def _best_name(entries: list[Entry]) -> str:
    """The name that most stories use, among those with a given name if any has one; in capitals only if all are."""
    uses: Counter[str] = Counter()
    for entry in entries:
        for text, use in entry.spellings.items():
            uses[text.removeprefix("the ").removeprefix("The ")] += use.stories
    full = [x for x in uses if len(x.split()) > 1 and not x.split()[0].endswith(".")] or list(uses)
    held = [x for x in full if not x.isupper()] or full
    return max(held, key=lambda x: (uses[x], len(x), x))


def _stated(given: Iterable[tuple[str, Use]]) -> tuple[Stated, ...]:
    """Sum up what was stated, without case, the most frequent first."""
    sums: dict[str, Use] = {}
    spelt: dict[str, Counter[str]] = {}
    for text, use in given:
        if text:
            key = plain(text) or text
            sums.setdefault(key, Use()).join(use)
            spelt.setdefault(key, Counter())[text] += use.stories
    order = sorted(sums.items(), key=lambda x: (-x[1].stories, x[0]))
    return tuple(Stated(spelt[key].most_common(1)[0][0], use.stories, use.first, use.last) for key, use in order)
