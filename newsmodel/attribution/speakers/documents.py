"""Documents: which of them a description means, and who has issued them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.documents import DOCUMENT_KINDS
from ...lexicon.given_names import is_given_name
from ...lexicon.loading import words
from ..entities.types import DOCUMENT, ORGANISATION
from ..entities.wording import OWNS, first_of, is_capitalised, wording
from ..tokens.grammar import VERBS
from ..tokens.shapes import CAP
from .phrases.common import issuer
from .phrases.source import read_source

if TYPE_CHECKING:
    from ..entities.name_mentions import Run
    from ..tokens.tokenizer import Tokens
    from .context import Context
    from .types import Description, Entity, Mention

__all__ = ["is_document_heard", "issuer_in_story", "issuer_of_given"]

_ISSUED: Final = words("issuing_verbs")
_BY: Final = frozenset({"by"})
_ENDS: Final = frozenset({",", ".", ";", ""})
_A: Final = frozenset({"a", "an"})
_NONE: Final[frozenset[str]] = frozenset()
_FAR: Final = 8  # paragraphs that "the leaflet" reaches back
_MOST: Final = 12  # mentions of a document that are read for who issued it
_ASIDE: Final = 14  # tokens of "released on Tuesday by the institute"
_OWNED: Final = 3  # tokens of "institute's new annual"
_GIVEN: Final = 5  # tokens of "Tarn Works issued a written"


def is_document_heard(context: Context, description: Description, mention: Mention) -> Entity | None:
    """Find the document that spoke last, if the noun may mean it: "the leaflet" after "new guidelines".

    Args:
        context: The story so far.
        description: What the phrase says, without a name.
        mention: Where it stands.
    """
    if description.kind is not DOCUMENT:
        return None
    heard = context.discourse.last(DOCUMENT, mention.paragraph, reach=_FAR)
    if heard is None or heard.first.noun == description.noun:
        return None
    kinds = DOCUMENT_KINDS.get(description.noun, _NONE)
    if kinds.isdisjoint(DOCUMENT_KINDS.get(heard.first.noun, _NONE)):
        return None
    ours, theirs = description.affiliation, heard.affiliation
    if ours is not None and theirs is not None and ours != theirs:
        return None
    context.register.call(heard, description.noun)
    return heard


def issuer_in_story(context: Context, noun: str) -> str | None:
    """Find who has issued a document by another mention of it, if all that tell it tell the same.

    Args:
        context: The story so far.
        noun: What the document is.

    Returns:
        The name of the body; None if none is told, or more than one.
    """
    t = context.tokens
    found: str | None = None
    i = -1
    for _ in range(min(_MOST, t.words.count(noun))):
        i = t.words.index(noun, i + 1)
        told = _behind(t, i) or _before(t, i)
        if told is not None and found is not None and told != found:
            return None
        found = found or told
    return found


def _behind(t: Tokens, i: int) -> str | None:
    """The body behind a document: "report | published by the Tarn Institute"."""
    words = t.words
    a = i + 1 + (words[i + 1] == ",")
    if words[a] not in _ISSUED and words[a] not in _BY:
        return None
    end = first_of(words, a, min(a + _ASIDE, len(t)), _ENDS)
    verb = a + 1
    while verb < end and not t.is_any(verb, VERBS):
        verb += 1
    return issuer(t, a, verb)


def _before(t: Tokens, i: int) -> str | None:
    """The body that owns a document: "the Tarn Institute's new | report"."""
    words = t.words
    owner = i - 1
    while owner > max(0, i - _OWNED) and words[owner].islower():
        owner -= 1
    if words[owner][-2:] not in OWNS or not is_capitalised(words[owner]):
        return None
    a = owner
    while a > 0 and t.is_(a - 1, CAP):
        a -= 1
    return None if is_given_name(words[a]) else wording(t, a, owner + 1)


def issuer_of_given(context: Context, noun: str, mention: Mention) -> tuple[bool, str | None]:
    """Find who has given out what is called by a noun now: "Tarn Works issued a statement. The statement said".

    Args:
        context: The story so far.
        noun: What the document is.
        mention: Where it speaks.

    Returns:
        Whether the text tells it, and the name if it is that of a body; a person's statement is of nobody else.
    """
    t = context.tokens
    words = t.words
    sentences = t.sentences
    first = sentences[max(0, mention.sentence - _GIVEN)].first
    for i in range(mention.start - 1, first, -1):
        if words[i] == noun:
            giver = _giver(t, i)
            if giver is not None:
                body = read_source(t, *giver)
                return True, body.name if body.kind is ORGANISATION else None
    return False, None


def _giver(t: Tokens, i: int) -> Run | None:
    """Where the name stands of who has given something: "Tarn Works | issued a written statement"."""
    words = t.words
    a = i - 1
    while a > i - _GIVEN and words[a].islower() and words[a] not in _A:
        a -= 1
    if words[a] not in _A or not t.is_any(a - 1, VERBS) or not t.is_(a - 2, CAP):
        return None
    end = start = a - 1
    while t.is_(start - 1, CAP):
        start -= 1
    return start, end
