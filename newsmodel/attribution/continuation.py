"""Quotations that run on: into the next sentence, into the next paragraph, or from one that nobody is named in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..lexicon.cues import SPEECH
from .tokens.shapes import ASK, CLOSE, COMMA, DASH, EDGE, OPEN, Q_OPEN, QUOTES, SPOKEN, STOP

if TYPE_CHECKING:
    from .tokens.tokenizer import Tokens
    from .types import Reading, TokenRange

__all__ = ["continue_quotations"]

_FAR: Final = 2  # paragraphs from a quotation to one that goes on behind a paragraph in which nobody speaks
_QUOTES_AND_MARKS: Final = QUOTES | {EDGE, STOP, COMMA, ASK, DASH, OPEN, CLOSE}


def continue_quotations(t: Tokens, readings: list[Reading]) -> list[Reading]:
    """Give the quotations that stand alone to the readings before them, and in open paragraphs to the one below.

    Args:
        t: The tokens.
        readings: The readings, in the order of the text.

    Returns:
        The readings, those with new pieces of content as new values.
    """
    by_sentence: dict[int, list[int]] = {}
    for n, one in enumerate(readings):
        by_sentence.setdefault(one.sentence, []).append(n)
    if not _has_alone(t, by_sentence):
        return readings
    contents = [list(one.content) for one in readings]
    covered: set[int] = set()
    for content in contents:
        for a, b in content:
            covered.update(range(a, b))
    for n, one in enumerate(readings):
        contents[n] = _paragraphs_above(t, one, by_sentence, covered) + contents[n]
    _go_on(t, readings, by_sentence, covered, contents)
    return [
        one if content[-1] == one.content[-1] and len(content) == len(one.content) else one.with_content(tuple(content))
        for one, content in zip(readings, contents, strict=True)
    ]


def _has_alone(t: Tokens, by_sentence: dict[int, list[int]]) -> bool:
    """Whether a sentence without a reading begins with a quotation."""
    if not t.quotes:
        return False
    for n, sentence in enumerate(t.sentences):  # noqa: SIM110  without a generator
        if t.is_any(sentence.first, SPOKEN) and n not in by_sentence:
            return True
    return False


def _paragraphs_above(
    t: Tokens, one: Reading, by_sentence: dict[int, list[int]], covered: set[int]
) -> list[TokenRange]:
    """The paragraphs above a reading that open its quotation and name nobody."""
    found: list[TokenRange] = []
    sentence = t.sentences[one.sentence]
    if one.content[0][0] != sentence.first or not t.is_any(sentence.first, SPOKEN):
        return found
    n = one.sentence - 1
    while n >= 0 and t.sentences[n].paragraph < sentence.paragraph and n not in by_sentence:
        sentence = t.sentences[n]
        a, b = sentence.first, sentence.last
        if b - a != 1 or not t.is_(a, Q_OPEN) or a in covered:
            break
        found.append((a, b))
        covered.add(a)
        n -= 1
    found.reverse()
    return found


def _go_on(
    t: Tokens,
    readings: list[Reading],
    by_sentence: dict[int, list[int]],
    covered: set[int],
    contents: list[list[TokenRange]],
) -> None:
    """Add the quotations that stand alone to the content of who spoke before, sentence by sentence."""
    speaker = -1  # number of the reading that may go on
    within = -1  # number of one whose words it tells: "“No,” Lund said, according to the Herald"
    paragraph = -1  # where it was heard last
    speaking = False  # whether it ended with a quotation
    quoted = False  # whether what the speaker said last did
    for n, sentence in enumerate(t.sentences):
        a = sentence.first
        if n in by_sentence:
            speaker = _last_speaker(t, readings, contents, by_sentence[n])
            within = _told_by(t, readings, by_sentence[n], speaker)
            paragraph = sentence.paragraph
            speaking = t.is_any(contents[speaker][-1][1] - 1, SPOKEN)
            quoted = speaking
        elif not t.is_any(a, SPOKEN):
            if sentence.paragraph > paragraph + 1:
                speaker = -1
            speaking = False
        elif a in covered:
            paragraph, speaking = sentence.paragraph, True
        elif speaker >= 0:
            below = sentence.paragraph - paragraph
            if below and not (
                _is_alone(t, a, sentence.last)
                and ((below == 1 and (speaking or _reports(readings[speaker]))) or (below == _FAR and quoted))
            ):
                speaker = -1
                continue
            end = t.past(SPOKEN, a + 1, sentence.last)
            _add(contents[speaker], a, end)
            if within >= 0:
                _add(contents[within], a, end)
            paragraph, speaking = sentence.paragraph, True


def _reports(one: Reading) -> bool:
    """Whether somebody surely says something, so that a quotation below without a speaker goes on with it."""
    return one.cue_phrase.cue.trust == SPEECH and one.source is not None


def _last_speaker(t: Tokens, readings: list[Reading], contents: list[list[TokenRange]], own: list[int]) -> int:
    """Which of a sentence's readings goes on: the last that quotes, else the first that may quote, else the last."""
    for n in reversed(own):
        for a, b in contents[n]:
            if t.is_any(a, QUOTES) or t.is_any(b - 1, QUOTES):
                return n
    for n in own:
        if "q" in readings[n].cue_phrase.cue.takes:
            return n
    return own[-1]


def _told_by(t: Tokens, readings: list[Reading], own: list[int], speaker: int) -> int:
    """Which of a sentence's readings says the words that the content of another begins with; -1 if none does."""
    a, b = readings[speaker].content[0]
    if len(own) == 1 or not t.is_any(a, SPOKEN):
        return -1
    for n in own:
        one = readings[n]
        if n != speaker and a < one.cue_phrase.first < b and one.content[0][0] == a and "q" in one.cue_phrase.cue.takes:
            return n
    return -1


def _is_alone(t: Tokens, a: int, b: int) -> bool:
    """Whether nothing but quotations and marks stands from token a to before b."""
    return t.past(_QUOTES_AND_MARKS, a, b) == b


def _add(content: list[TokenRange], a: int, b: int) -> None:
    """Let a content go on with the tokens from a to before b: its last piece grows, or there is a new one."""
    if content[-1][1] == a:
        content[-1] = (content[-1][0], b)
    else:
        content.append((a, b))
