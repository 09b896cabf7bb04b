"""Whether a reading is speech, a belief or an intention."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.loading import words
from ...model.attribution import Act, AttributionType
from .acts import is_act, is_thing

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import Reading

__all__ = ["type_of"]

_BELIEF: Final = words("cue_types", "belief")
_INTENTION: Final = words("cue_types", "intention")
_PASSIVE: Final = words("cue_types", "passive")
_SPEECH: Final = words("cue_types", "speech")
_BEFORE_TO: Final = words("cue_types", "to")
_OF_THING: Final = words("cue_types", "thing")
_HELD: Final = frozenset({Act.BELIEVE.value, Act.HOPE.value})
_TO_OR_ON: Final = frozenset({"to", "on"})


def type_of(t: Tokens, reading: Reading) -> AttributionType | None:
    """Tell what a reading attributes.

    Args:
        t: The tokens.
        reading: The reading, with its whole content.

    Returns:
        The type; None for what is done and not said, which still tells whom "he" means below.
    """
    if is_act(t, reading):
        return None
    cue = reading.cue_phrase
    lemma = cue.cue.lemma
    runs_on = reading.content[-1][0] >= t.sentences[reading.sentence].last  # a quotation follows: somebody speaks
    if not runs_on and (
        lemma in _INTENTION
        or (lemma in _PASSIVE and cue.passive)
        or (lemma in _OF_THING and is_thing(t, reading.content[0]))
        or (lemma in _BEFORE_TO and not _TO_OR_ON.isdisjoint((t.word(reading.content[0][0]), t.word(cue.last - 1))))
    ):
        return AttributionType.INTENTION
    if lemma in _BELIEF or (cue.cue.act in _HELD and lemma not in _SPEECH):
        return AttributionType.BELIEF
    return AttributionType.SPEECH
