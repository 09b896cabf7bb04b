"""The voices of many stories, as frozen values."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, overload

from attrs import frozen

from ..model import Act, AttributionKind, Speaker, SpeakerKind
from ..model._speaker_search import is_called

if TYPE_CHECKING:
    from .table import VoiceTable

__all__ = ["Evidence", "Stated", "Voice", "Voices"]


@frozen
class Stated:
    """A name, a role or an affiliation, and when stories stated it.

    Args:
        text: The words.
        stories: In how many stories.
        first: The date of the first story that states it; None if no story with it has a date.
        last: The date of the last.
    """

    text: str
    stories: int
    first: datetime.date | None
    last: datetime.date | None

    def __str__(self) -> str:
        return self.text


@frozen
class Evidence:
    """Why two descriptions are taken for one voice, or for two.

    Args:
        one: The first description: a name, with role and affiliation in brackets.
        other: The second.
        merged: Whether they are one voice.
        reasons: Why ("same name", "role in common: mayor", "file: not same").
    """

    one: str
    other: str
    merged: bool
    reasons: tuple[str, ...]

    def __str__(self) -> str:
        sign = "=" if self.merged else "≠"
        return f"{self.one} {sign} {self.other}: {', '.join(self.reasons)}"


@frozen(repr=False)
class Voice:
    """Somebody who is heard in many stories: a person, a body, or a kind of unnamed source.

    Args:
        name: The name; None for sources that no story names.
        label: What stories call an unnamed source ("a security source"), without its article.
        kind: Person, organisation, group, document or unknown.
        anonymous: Whether it is an unnamed source. Unnamed sources are counted by label and are not one person.
        names: All names, the most frequent first.
        roles: All roles.
        affiliations: All affiliations.
        stories: In how many stories it is heard.
        statements: How many attributions it has.
        quoted_words: Words in quotation marks.
        reported_words: Words outside of them.
        kinds: Statements by how much of them is quoted.
        acts: Statements by what the speaker does.
        months: Statements by month ("2019-03"); those without a date are left out.
        first: The date of its first story; None if none has a date.
        last: The date of its last.
        story_ids: The ids of the first hundred stories with an id.
        evidence: Why descriptions were merged to this voice, and which like ones were kept apart from it.
        category: What the function `label` made of it; None without one.
    """

    name: str | None
    label: str | None
    kind: SpeakerKind
    anonymous: bool
    names: tuple[Stated, ...]
    roles: tuple[Stated, ...]
    affiliations: tuple[Stated, ...]
    stories: int
    statements: int
    quoted_words: int
    reported_words: int
    kinds: Mapping[AttributionKind, int]
    acts: Mapping[Act, int]
    months: Mapping[str, int]
    first: datetime.date | None
    last: datetime.date | None
    story_ids: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    category: str | None = None

    @property
    def role(self) -> str | None:
        """The role that most stories state."""
        return self.roles[0].text if self.roles else None

    @property
    def affiliation(self) -> str | None:
        """The affiliation that most stories state."""
        return self.affiliations[0].text if self.affiliations else None

    @property
    def direct(self) -> int:
        """How many statements are quoted at least in part."""
        return self.kinds.get(AttributionKind.DIRECT, 0) + self.kinds.get(AttributionKind.MIXED, 0)

    @property
    def indirect(self) -> int:
        """How many statements are only reported."""
        return self.kinds.get(AttributionKind.INDIRECT, 0)

    def __str__(self) -> str:
        return self.name or self.label or "?"

    def __repr__(self) -> str:
        return f"Voice({str(self)!r}, {self.stories} stories, {self.statements} statements)"


@frozen(repr=False)
class Voices(Sequence[Voice]):
    """The voices of many stories, those with the most statements first.

    Args:
        items: The voices.
        stories: How many stories were read.
        statements: How many attributions they have.
        unattributed: How many of these have no speaker, such as pronouns that could mean two people.
        unused: The decisions that were given and name nobody who is heard, as `overrule` takes them.
    """

    items: tuple[Voice, ...]
    stories: int
    statements: int
    unattributed: int
    unused: tuple[tuple[str, str, str], ...] = ()

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> Voice: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Voice, ...]: ...
    def __getitem__(self, index: int | slice) -> Voice | tuple[Voice, ...]:
        """Return a voice by its place."""
        return self.items[index]

    def __iter__(self) -> Iterator[Voice]:
        return iter(self.items)

    def __repr__(self) -> str:
        return f"<Voices: {len(self)} in {self.stories} stories, {self.statements} statements>"

    def __str__(self) -> str:
        from .terminal import render

        return render(self)

    @property
    def named(self) -> tuple[Voice, ...]:
        """The voices with a name."""
        return tuple(voice for voice in self.items if voice.name is not None)

    @property
    def unnamed(self) -> tuple[Voice, ...]:
        """The unnamed sources, by label."""
        return tuple(voice for voice in self.items if voice.name is None)

    def find(self, name: str) -> tuple[Voice, ...]:
        """Find voices by name.

        Args:
            name: A name or part of one, or an acronym in capitals, as in `Article.said_by`.
        """
        return tuple(
            voice
            for voice in self.items
            if any(is_called(Speaker(one), name) for one in [x.text for x in voice.names] or [str(voice)])
        )

    def by_category(self) -> dict[str | None, dict[str, int]]:
        """Sum up voices, stories, statements and words for each category that `label` gave, the largest first."""
        found: dict[str | None, dict[str, int]] = {}
        for voice in self.items:
            sums = found.setdefault(voice.category, dict.fromkeys(("voices", *_SUMS), 0))
            sums["voices"] += 1
            for name in _SUMS:
                sums[name] += getattr(voice, name)
        return dict(sorted(found.items(), key=lambda x: -x[1]["statements"]))

    def table(self) -> VoiceTable:
        """Return a table with one row per voice, for pandas, polars and everything else that takes Arrow data.

        Raises:
            MissingExtraError: If pyarrow is not installed.
        """
        from .table import voice_table

        return voice_table(self)

    def page(self) -> str:
        """Render the voices as a self-contained HTML document."""
        from .card import page

        return page(self)

    def _repr_html_(self) -> str:
        from .card import card

        return card(self)


_SUMS = ("stories", "statements", "direct", "indirect", "quoted_words", "reported_words")
