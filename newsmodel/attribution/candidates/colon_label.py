"""A name and a colon at the start of a paragraph: "Mayor Lund: The dam is safe."."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import BASE, CUES, GERUND, PAST, SPEECH, THIRD
from ...lexicon.loading import words
from ..boundaries.content_span import trim
from ..cues.cue_phrase import MARK_CUE
from ..cues.transcripts import QUESTION_AND_ANSWER
from ..tokens.grammar import ADVERB, COORDINATOR, PARTICLE, PREPOSITION, PRONOUN, SUBORDINATOR, VERBS
from ..tokens.shapes import ACCORDING, ASK, COLON, LY, PLURAL, QUOTES, members
from ..types import Order

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from .context import Candidates, Context

__all__ = ["names_source", "propose", "speech_verb"]

_LABEL: Final = 8  # tokens of a name in front of a colon
_ENTRY: Final = 12  # tokens behind it that may be no statement
_STATEMENT: Final = 5  # words of a statement without a verb: "Police: No injuries in the fire"
_NOBODY: Final = words("colon_labels", "last")
_OPENS_NO_NAME: Final = members({ADVERB, LY, COORDINATOR, PARTICLE, PREPOSITION, ACCORDING})
_PRONOUNS: Final = members({PRONOUN})
_SAYS: Final = VERBS | QUOTES | {PLURAL}
_FORMS: Final = frozenset({PAST, THIRD, GERUND})


def propose(c: Context) -> Candidates:
    """Read the rest of the sentence, and the rest of the paragraph, as what the name in front of the colon says.

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    t, colon = c.t, c.cue_phrase.head
    if c.cue_phrase.cue is not MARK_CUE or not t.is_(colon, COLON):
        return None
    if not names_source(t, colon, c.first):
        return []
    if colon == c.first or colon + 1 >= c.last or t.word(colon - 1).lower() in _NOBODY:
        return []
    found = []
    source, a = (c.first, colon), colon + 1
    b = trim(t, a, c.last)
    if b > a and not _is_entry(t, a, b):  # and not marks alone
        found.append(c.candidate(Order.SOURCE_COLON_CONTENT, source, ((a, b),), 0.0))
    end = _paragraph_end(t, c.sentence)
    b = trim(t, a, end)
    if end > c.last and b > a:
        found.append(c.candidate(Order.SOURCE_COLON_CONTENT, source, ((a, b),), 0.0))
    return found


def names_source(t: Tokens, i: int, first: int) -> bool:
    """Whether few words stand in front of the colon at token i, and begin a paragraph as a name does.

    "Ana Ruiz, mayor: It is open."

    Args:
        t: The tokens.
        i: The colon.
        first: The first token of its sentence.
    """
    return (
        i - first <= _LABEL
        and (first == 0 or t.is_edge(first - 1))
        and (not t.is_any(first, _OPENS_NO_NAME) or (i == first + 1 and t.word(first) in QUESTION_AND_ANSWER))
        and not t.has_any(first + 1, i, _PRONOUNS)
        and not speech_verb(t, i - 1, i)
    )


def speech_verb(t: Tokens, a: int, b: int) -> int:
    """The last verb of speech from token a to before b: "wrote on Facebook"; 0 if there is none."""
    for p in range(b - 1, a - 1, -1):
        cue = CUES.get(t.word(p))
        if cue is None or cue.trust != SPEECH or "q" not in cue.takes or t.is_(p - 1, SUBORDINATOR):
            continue
        if cue.form in _FORMS or (cue.form == BASE and t.word(p - 1) == "to"):
            return p
    return 0


def _is_entry(t: Tokens, a: int, b: int) -> bool:
    """Whether a few words without a verb are no statement: "Name: Ana Ruiz", "Goals: Lund 3, Marr 1"."""
    if b - a > _ENTRY or t.is_(b, ASK) or t.has_any(a, b, _SAYS):
        return False
    return sum([word[:1].isalpha() for word in t.words_between(a, b)]) < _STATEMENT


def _paragraph_end(t: Tokens, sentence: int) -> int:
    """The token after the last of the paragraph that a sentence stands in."""
    paragraph = t.sentences[sentence].paragraph
    n = sentence
    while n + 1 < len(t.sentences) and t.sentences[n + 1].paragraph == paragraph:
        n += 1
    return t.sentences[n].last
