"""From a source to its speaker, in sieves: the sure ways first, and the first that knows decides.

The method is that of multi-pass sieve coreference (Lee et al., 2013).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .certainty import Sieve
from .identity import identify
from .phrases.source import read_source
from .pronouns import PRONOUNS
from .types import UNRESOLVED, Resolution

if TYPE_CHECKING:
    from collections.abc import Callable

    from .context import Context
    from .types import Mention

__all__ = ["SIEVES", "resolve"]

_BEHIND_PRONOUN: Final = frozenset({"and", ",", "or", "also", "both"})


def resolve(context: Context, mention: Mention) -> Resolution:
    """Find who a source is.

    Args:
        context: The story so far.
        mention: The source.
    """
    for sieve in SIEVES:
        found = sieve(context, mention)
        if found is not None:
            return found
    return UNRESOLVED


def by_known_name(context: Context, mention: Mention) -> Resolution | None:
    """Find one word that names somebody who has spoken: "Holm"."""
    if mention.end - mention.start > 1:
        return None
    known = context.register.named(context.tokens.word(mention.start))
    return Resolution(known, Sieve.HEARD_NAME) if known is not None and known.has_spoken else None


def by_pronoun(context: Context, mention: Mention) -> Resolution | None:
    """Find whom a pronoun means: "he", "which"; of "he and others" the first."""
    if mention.end - mention.start > 1 and context.tokens.word(mention.start + 1) not in _BEHIND_PRONOUN:
        return None
    find = PRONOUNS.get(context.tokens.word(mention.start).lower())
    return None if find is None else find(context, mention)


def by_same_words(context: Context, mention: Mention) -> Resolution | None:
    """Find a named speaker who was mentioned with the same words before."""
    known = context.seen.get(context.tokens.text_between(mention.start, mention.end))
    return Resolution(known, Sieve.SAME_WORDS) if known is not None else None


def by_name_or_description(context: Context, mention: Mention) -> Resolution:
    """Find who is named or described, or put somebody new on the list; see `NAME_SIEVES` and `DESCRIPTION_SIEVES`."""
    found = identify(context, read_source(context.tokens, mention.start, mention.end), mention)
    speaker = found.speaker
    if speaker is not None and speaker.name is not None:
        context.seen[context.tokens.text_between(mention.start, mention.end)] = speaker
    return found


#: The sieves in their order; `PRONOUNS`, `NAME_SIEVES` and `DESCRIPTION_SIEVES` are the rows within three of them.
SIEVES: Final[tuple[Callable[[Context, Mention], Resolution | None], ...]] = (
    by_known_name,
    by_pronoun,
    by_same_words,
    by_name_or_description,
)
