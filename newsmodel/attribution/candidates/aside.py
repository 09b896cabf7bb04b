"""The aside behind a source: ", who was there,", ", an economist at the bank,"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import CUES, GERUND, SPEECH
from ..tokens.shapes import COMMA, QUOTES, STOP

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens

__all__ = ["past_aside"]

_PRONOUNS: Final = frozenset({"who", "whom", "which", "whose"})
_ARTICLES: Final = frozenset({"a", "an"})
_LONG: Final = 25  # tokens


def past_aside(t: Tokens, b: int, last: int) -> int:
    """Where a source ends once its aside is taken with it.

    Args:
        t: The tokens.
        b: The token after the source without it.
        last: The token that the aside ends before at the latest.
    """
    comma = b if t.is_(b, COMMA) else b - 1
    if not t.is_(comma, COMMA) or not (t.word(comma + 1) in _PRONOUNS or t.word(comma + 1) in _ARTICLES):
        return b
    verb = CUES.get(t.word(comma + 2))
    if verb is not None and verb.trust == SPEECH and verb.form < GERUND:
        return b  # ", who said that …": an attribution of its own
    for p in range(comma + 2, min(last, comma + _LONG)):
        if t.is_(p, COMMA) or t.is_(p, STOP):
            return p
        if t.is_any(p, QUOTES):
            break
    return b
