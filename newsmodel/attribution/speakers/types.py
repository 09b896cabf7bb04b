"""What crosses between the steps: where a speaker is mentioned, what the words say, and who it is in the story."""

from __future__ import annotations

from typing import Final

from attrs import define, frozen

from ...model.attribution import SpeakerKind
from .certainty import CERTAINTY, Sieve

__all__ = ["UNRESOLVED", "Description", "Entity", "Mention", "Resolution", "RolePhrase"]


@frozen
class RolePhrase:
    """What the words of a role say: "Norwegian police chief".

    Args:
        role: The role, or None.
        affiliation: To whom somebody with the role belongs, or None.
        sex: The sex that the role tells: m, f or nothing.
    """

    role: str | None
    affiliation: str | None = None
    sex: str = ""


@frozen
class Description:
    """What one phrase says of a speaker.

    Args:
        kind: What he, she or it is.
        name: The name, or None.
        label: What stands for the name if there is none: "a harbour official".
        role: The role.
        affiliation: The body, country or person that the speaker belongs to.
        sex: m, f or nothing.
        noun: The head of the phrase in lower case, by which "the spokesman" finds the speaker again.
        definite: Whether the phrase begins with "the", "this" or "that".
        owner: The pronoun that it begins with, such as "its" or "her", or nothing.
    """

    kind: SpeakerKind
    name: str | None = None
    role: str | None = None
    affiliation: str | None = None
    sex: str = ""
    noun: str = ""
    label: str | None = None
    definite: bool = False
    owner: str = ""

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
        return Description(  # several times as fast as attrs.evolve
            kind or self.kind,
            name or self.name,
            role or self.role,
            affiliation or self.affiliation,
            sex or self.sex,
            self.noun,
            self.label,
            self.definite,
            self.owner,
        )


@frozen
class Mention:
    """Where a speaker is mentioned, as token numbers.

    Args:
        start: The first token.
        end: The one after the last.
        sentence: The number of the sentence.
        first: The first token of the sentence.
        paragraph: The number of the paragraph.
    """

    start: int
    end: int
    sentence: int
    first: int
    paragraph: int


@define(eq=False)
class Entity:
    """A speaker of the story: all phrases that mean the same one. Only the register changes what it knows of one.

    Args:
        first: How the story described the speaker first.
        kind: What he, she or it is, as far as the story has told so far; so are the fields below.
        name: The fullest name.
        role: The role.
        affiliation: The body, country or person that the speaker belongs to.
        sex: m, f or nothing.
        has_spoken: Whether something has been attributed to the speaker yet.
    """

    first: Description
    kind: SpeakerKind
    name: str | None
    role: str | None
    affiliation: str | None
    sex: str
    has_spoken: bool = False

    @property
    def called(self) -> str | None:
        """What others belong to who belong to it: its name, or what it is said to be."""
        return self.name or self.role


@frozen
class Resolution:
    """Whom a source means, and how that was found.

    Args:
        speaker: Who it is; None where nobody can tell: "he" with no man in sight, "somebody".
        sieve: The sieve that decided.
    """

    speaker: Entity | None
    sieve: Sieve

    @property
    def certainty(self) -> float:
        """The chance that the speaker is right, 0 to 1."""
        return CERTAINTY[self.sieve]


#: What is found where nobody can tell.
UNRESOLVED: Final = Resolution(None, Sieve.NOT_FOUND)
