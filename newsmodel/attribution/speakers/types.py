"""What crosses between the steps: where a speaker is mentioned, what the words say, and who it is in the story.

All of them but `Entity` are frozen: what a later step knows better is a new value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .certainty import CERTAINTY, Sieve

if TYPE_CHECKING:
    from ...model.attribution import SpeakerKind

__all__ = ["UNRESOLVED", "Description", "Entity", "Mention", "Resolution", "RolePhrase"]


class RolePhrase:
    """What the words of a role say: "Norwegian police chief".

    Args:
        role: The role, or None.
        affiliation: To whom somebody with the role belongs, or None.
        sex: The sex that the role tells: m, f or nothing.
    """

    __slots__ = ("affiliation", "role", "sex")

    def __init__(self, role: str | None, affiliation: str | None = None, sex: str = "") -> None:
        self.role: Final = role
        self.affiliation: Final = affiliation
        self.sex: Final = sex


class Description:
    """What one phrase says of a speaker.

    Args:
        kind: What he, she or it is.
        name: The name, or None.
        role: The role.
        affiliation: The body, country or person that the speaker belongs to.
        sex: m, f or nothing.
        noun: The head of the phrase in lower case, by which "the spokesman" finds the speaker again.
        label: What stands for the name if there is none: "a harbour official".
        definite: Whether the phrase begins with "the", "this" or "that".
        owner: The pronoun that it begins with, such as "its" or "her", or nothing.
    """

    __slots__ = ("affiliation", "definite", "kind", "label", "name", "noun", "owner", "role", "sex")

    def __init__(
        self,
        kind: SpeakerKind,
        name: str | None = None,
        role: str | None = None,
        affiliation: str | None = None,
        sex: str = "",
        noun: str = "",
        label: str | None = None,
        *,
        definite: bool = False,
        owner: str = "",
    ) -> None:
        self.kind: Final = kind
        self.name: Final = name
        self.role: Final = role
        self.affiliation: Final = affiliation
        self.sex: Final = sex
        self.noun: Final = noun
        self.label: Final = label
        self.definite: Final = definite
        self.owner: Final = owner

    def told(
        self,
        *,
        kind: SpeakerKind | None = None,
        name: str | None = None,
        role: str | None = None,
        affiliation: str | None = None,
        sex: str = "",
    ) -> Description:
        """Give the same description with more told; what is not given stays.

        Args:
            kind: What the speaker is.
            name: The name.
            role: The role.
            affiliation: The body, country or person that the speaker belongs to.
            sex: m or f.
        """
        return Description(
            kind or self.kind,
            name or self.name,
            role or self.role,
            affiliation or self.affiliation,
            sex or self.sex,
            self.noun,
            self.label,
            definite=self.definite,
            owner=self.owner,
        )

    def restated(
        self, kind: SpeakerKind, name: str | None, role: str | None, affiliation: str | None, *, definite: bool
    ) -> Description:
        """Give the description with other words for who it is, whatever was told before; the rest stays.

        Args:
            kind: What the speaker is.
            name: The name, or None.
            role: The role, or None.
            affiliation: The body, country or person that the speaker belongs to, or None.
            definite: Whether the phrase begins with "the", "this" or "that".
        """
        return Description(
            kind, name, role, affiliation, self.sex, self.noun, self.label, definite=definite, owner=self.owner
        )

    def phrased(self, label: str | None, owner: str) -> Description:
        """Give the same description with the words of the whole phrase.

        Args:
            label: What stands for the name if there is none.
            owner: The pronoun that the phrase begins with, or nothing.
        """
        return Description(
            self.kind,
            self.name,
            self.role,
            self.affiliation,
            self.sex,
            self.noun,
            label,
            definite=self.definite,
            owner=owner,
        )


class Mention:
    """Where a speaker is mentioned, as token numbers.

    Args:
        start: The first token.
        end: The one after the last.
        sentence: The number of the sentence.
        first: The first token of the sentence.
        paragraph: The number of the paragraph.
    """

    __slots__ = ("end", "first", "paragraph", "sentence", "start")

    def __init__(self, start: int, end: int, sentence: int, first: int, paragraph: int) -> None:
        self.start: Final = start
        self.end: Final = end
        self.sentence: Final = sentence
        self.first: Final = first
        self.paragraph: Final = paragraph


class Entity:
    """A speaker of the story: all phrases that mean the same one. Only the register changes what it knows of one.

    Args:
        first: How the story described the speaker first.
    """

    __slots__ = ("affiliation", "first", "has_spoken", "kind", "name", "role", "sex")

    def __init__(self, first: Description) -> None:
        self.first: Final = first
        #: What he, she or it is, as far as the story has told so far; so are the fields below.
        self.kind = first.kind
        #: The fullest name.
        self.name = first.name
        self.role = first.role
        #: The body, country or person that the speaker belongs to.
        self.affiliation = first.affiliation
        #: m, f or nothing.
        self.sex = first.sex
        #: Whether something has been attributed to the speaker yet.
        self.has_spoken = False

    @property
    def called(self) -> str | None:
        """What others belong to who belong to it: its name, or what it is said to be."""
        return self.name or self.role


class Resolution:
    """Whom a source means, and how that was found.

    Args:
        speaker: Who it is; None where nobody can tell: "he" with no man in sight, "somebody".
        sieve: The sieve that decided.
    """

    __slots__ = ("sieve", "speaker")

    def __init__(self, speaker: Entity | None, sieve: Sieve) -> None:
        self.speaker: Final = speaker
        self.sieve: Final = sieve

    @property
    def certainty(self) -> float:
        """The chance that the speaker is right, 0 to 1."""
        return CERTAINTY[self.sieve]


#: What is found where nobody can tell.
UNRESOLVED: Final = Resolution(None, Sieve.NOT_FOUND)
