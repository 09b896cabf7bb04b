"""Quotations that run on: into the next sentence, the next paragraph, or from nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .tokens.shapes import Q_OPEN, QUOTES, SPOKEN

if TYPE_CHECKING:
    from .tokens.tokenizer import Tokens
    from .types import Proposal

__all__ = ["run_on"]

_MARKS: Final = frozenset({"", ".", ",", ")", "(", "…", "?", "!", "-", "—", "–", "]", "["})


def _quoted(t: Tokens, p: Proposal) -> bool:
    """Whether some of a reading's content is a quotation of words somebody says."""
    symbols = t.symbols
    return any(symbols[a] in QUOTES or symbols[b - 1] in QUOTES for a, b in p.content)


def run_on(t: Tokens, chosen: list[Proposal]) -> None:
    """Give the quotations that stand alone to the attribution before them.

    Args:
        t: The tokens.
        chosen: The readings, in the order of the text; their contents grow.
    """
    symbols = t.symbols
    alone = {i for i in t.quotes if symbols[i] in SPOKEN}
    if alone.isdisjoint([sentence.first for sentence in t.sentences]):
        return
    taken = {p.sentence for p in chosen}
    if not any(sentence.first in alone and n not in taken for n, sentence in enumerate(t.sentences)):
        return
    by_sentence: dict[int, list[Proposal]] = {}
    covered: set[int] = set()
    for p in chosen:
        by_sentence.setdefault(p.sentence, []).append(p)
        for a, b in p.content:
            covered.update(range(a, b))
    _from_before(t, chosen, by_sentence, covered)
    speaker: Proposal | None = None  # who may go on speaking
    at = -1  # the paragraph he spoke in
    open_end = False  # whether he was speaking when it ended
    for n, sentence in enumerate(t.sentences):
        own = by_sentence.get(n)
        if own:
            speaker = next((p for p in reversed(own) if _quoted(t, p)), None) or next(
                (p for p in own if "q" in p.group.cue.takes), own[-1]
            )
            at = sentence.paragraph
            last = speaker.content[-1][1] - 1
            open_end = last >= 0 and symbols[last] in SPOKEN
            continue
        first = sentence.first
        if symbols[first] not in SPOKEN:
            if sentence.paragraph != at:
                speaker = None
            open_end = False
            continue
        if first in covered:
            at, open_end = sentence.paragraph, True
            continue
        if speaker is None:
            continue
        if sentence.paragraph != at:
            if sentence.paragraph != at + 1 or not open_end or not _alone(t, first, sentence.last):
                speaker = None
                continue
            at = sentence.paragraph
        last = first + 1
        while last < sentence.last and symbols[last] in SPOKEN:
            last += 1
        if speaker.content[-1][1] == first:
            speaker.content[-1] = (speaker.content[-1][0], last)
        else:
            speaker.content.append((first, last))
        covered.update(range(first, last))
        open_end = symbols[last - 1] in SPOKEN


def _from_before(
    t: Tokens,
    chosen: list[Proposal],
    by_sentence: dict[int, list[Proposal]],
    covered: set[int],
) -> None:
    """Give a quotation whose first paragraphs have no "he said" what stands in them."""
    for p in chosen:
        a, _ = p.content[0]
        n = p.sentence - 1
        sentence = t.sentences[p.sentence]
        if a != sentence.first or t.symbols[a] not in SPOKEN:
            continue
        while n >= 0 and t.sentences[n].paragraph < sentence.paragraph and n not in by_sentence:
            first, last = t.sentences[n].first, t.sentences[n].last
            if last - first != 1 or t.symbols[first] != Q_OPEN or first in covered:
                break
            p.content.insert(0, (first, last))
            covered.add(first)
            sentence = t.sentences[n]
            n -= 1


def _alone(t: Tokens, first: int, last: int) -> bool:
    """Whether nothing but quotations and marks stands between two tokens."""
    return all(t.symbols[i] in QUOTES or t.words[i] in _MARKS for i in range(first, last))
