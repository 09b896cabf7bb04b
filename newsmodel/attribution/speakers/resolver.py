"""Who speaks in a story: one speaker for all the ways in which it is mentioned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .completion import complete
from .context import Context
from .sieves import resolve

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..tokens.tokenizer import Tokens
    from ..types import Reading
    from .types import Entity, Resolution

__all__ = ["SpeakerResolver"]


class SpeakerResolver:
    """Finds the speakers of a story in the order in which they are heard.

    Args:
        text: The whole story.
    """

    __slots__ = ("_context", "_found")

    def __init__(self, text: str) -> None:
        self._context = Context(text)
        self._found: dict[int, Resolution] = {}

    def read(self, tokens: Tokens, readings: Iterable[Reading]) -> None:
        """Find out who each source is.

        Args:
            tokens: The tokens of the story, or of its next part; who has spoken before is remembered.
            readings: The readings of its cues, in the order of the text.
        """
        self._context.begin_part(tokens)
        found: dict[int, Resolution] = {}
        by_source: dict[tuple[int, int], Resolution] = {}
        for reading in readings:
            source = reading.source
            if source is None:
                continue
            known = by_source.get(source)  # two verbs have the same subject
            if known is None:
                known = by_source[source] = self._resolve(source, reading.sentence)
            found[reading.cue_phrase.head] = known
        self._found = found

    def speaker_of(self, reading: Reading) -> Entity | None:
        """Give who the source of a reading is; None where nobody can tell."""
        found = self._found.get(reading.cue_phrase.head)
        return found.speaker if found is not None else None

    def resolution_of(self, reading: Reading) -> Resolution | None:
        """Give who the source of a reading is, how that was found and how sure it is; None without a source."""
        return self._found.get(reading.cue_phrase.head)

    def _resolve(self, source: tuple[int, int], sentence: int) -> Resolution:
        context = self._context
        start, end = source
        if end - start > 1 and context.tokens.word(end - 1) == ".":  # "Tarn Works Inc. | said"
            end -= 1
        mention = context.mention(start, end, sentence)
        found = resolve(context, mention)
        speaker = found.speaker
        if speaker is not None:
            if context.register.hear(speaker):
                complete(context, speaker, mention)
            context.discourse.hear(speaker, mention)
        return found
