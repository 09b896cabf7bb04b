"""The statements of two versions: added, dropped, moved, or changed in words, speaker or act."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from ..model import Article, Attribution, Mention, Span, Speaker
from ..model._attribution_values import place_of
from ..text.characters import fold
from .types import AttributionChange, Change, Edit, ParagraphChange
from .words import Token, differences, edits_of, flat, similarity, tokens

__all__ = ["attribution_changes"]

_WORD: Final = re.compile(r"\w+(?:['-]\w+)*")
_ALIKE: Final = 0.5  # contents that are one statement
_SAME_PLACE: Final = 0.3  # the same by the same speaker in the same paragraph
_PAIRS: Final = 40_000  # statements that are compared each with each
_CONTAINED: Final = 0.8  # of the words of the shorter of two contents that are one statement
_UNCHANGED: Final = 0.6  # of the words of a statement that stands in the other version too
_ARTICLES: Final = frozenset({"the", "a", "an"})
_OPENING: Final = frozenset({"that"})  # words that only open what is reported

_Place = tuple[str, int]  # the part of the story and its number


@frozen
class _Side:
    """One version: its statements and the part of the story that each stands in.

    Args:
        article: The version.
        places: The place of each of its statements; None if it has none.
        parts: What stands in each place.
        texts: The words of each place.
        whole: All of them.
    """

    article: Article
    places: list[_Place | None]
    parts: dict[_Place, Mention]
    texts: dict[_Place, str]
    whole: str

    def offset(self, number: int) -> int | None:
        """Where in its part of the story a statement's cue begins; None if that is not known."""
        said, place = self.article.attributions[number], self.places[number]
        at = place_of(said)
        if at is None or place is None:
            return None
        span = self.parts[place].span
        return None if span is None else at.start - span.start

    def holds(self, text: str) -> bool:
        """Whether words stand anywhere in the version."""
        return text in self.whole


def _parts(article: Article) -> dict[_Place, Mention]:
    found: dict[_Place, Mention] = {}
    if article.headline is not None:
        found["headline", 0] = article.headline
    for name in ("captions", "summary", "paragraphs"):
        for number, part in enumerate(getattr(article, name)):
            found[name, number] = Mention(part.text, part.span)
    return found


def _side(article: Article) -> _Side:
    parts = _parts(article)
    spans = sorted(((part.span, place) for place, part in parts.items() if part.span is not None), key=lambda x: x[0])
    starts = [span.start for span, _ in spans]
    places: list[_Place | None] = []
    for said in article.attributions:
        at = place_of(said)
        number = 0 if at is None else bisect_right(starts, at.start)
        held = number > 0 and at is not None and at.start in spans[number - 1][0]
        places.append(spans[number - 1][1] if held else None)
    texts = {place: flat(part.text) for place, part in parts.items()}
    return _Side(article, places, parts, texts, "\n".join(texts.values()))


def attribution_changes(
    old: Article, new: Article, paragraphs: tuple[ParagraphChange, ...]
) -> tuple[AttributionChange, ...]:
    """Find the statements that changed.

    Args:
        old: The old version.
        new: The new version.
        paragraphs: What became of the paragraphs.
    """
    before, after = _side(old), _side(new)
    became = _became(before, after, paragraphs)
    pairs = _pairs(before, after, became)
    backwards: dict[_Place, set[_Place]] = {}
    for place, targets in became.items():
        for target in targets:
            backwards.setdefault(target, set()).add(place)
    found: list[tuple[int, int, AttributionChange]] = []
    partner = {b: a for a, b in pairs.items()}
    for b, said in enumerate(new.attributions):
        a = partner.get(b)
        if a is not None:
            change = _changed(before, after, a, b, became)
            if change is not None:
                found.append((b, 1, change))
        elif not _stands(said, before) and not _only_read_here(b, after, before, backwards):
            found.append((b, 1, AttributionChange(Change.ADDED, None, said)))
    at = 0
    for a, said in enumerate(old.attributions):
        at = pairs.get(a, at)
        if a not in pairs and not _stands(said, after) and not _only_read_here(a, before, after, became):
            found.append((at, 2, AttributionChange(Change.CUT, said, None)))
    return tuple(change for _, _, change in sorted(found, key=lambda x: x[:2]))


def _stands(said: Attribution, other: _Side) -> bool:
    """Whether the very words of a statement stand in the other version, though they were read otherwise there."""
    contents = [flat(piece.text) for piece in said.content]
    source = [flat(said.source.text)] if said.source is not None else []
    cue = [flat(said.cue.text)] if said.cue is not None else []
    pieces = (*contents, *source, *cue)
    if said.span is None or not all(words in other.whole for words in pieces):
        return False
    return any(all(words in text for words in pieces) for text in other.texts.values())


def _only_read_here(number: int, here: _Side, there: _Side, became: dict[_Place, set[_Place]]) -> bool:
    """Whether the cue and most words of a statement are in both versions of its paragraph, though one was not read.

    Args:
        number: The number of the statement.
        here: Its version.
        there: The other version.
        became: The parts of the other version that each part became.
    """
    said, place = here.article.attributions[number], here.places[number]
    span = None if place is None else here.parts[place].span
    if place is None or span is None or said.cue is None or said.cue.span is None:
        return False
    held = tokens(here.parts[place].text)
    spans = [piece.span for piece in said.content if piece.span is not None]
    cue = _numbers(held, said.cue.span, span.start)
    content = {i for one in spans for i in _numbers(held, one, span.start)}
    for target in became.get(place, ()):
        other = tokens(there.parts[target].text)
        gone = {i for first, last, _, _ in differences(held, other) for i in range(first, last)}
        kept = [i for i in content if i not in gone]
        if content and not cue & gone and len(kept) >= _UNCHANGED * len(content):
            return True
    return False


def _numbers(held: list[Token], span: Span, start: int) -> set[int]:
    """The numbers of the tokens within a span of the story; `start` is where the tokens' text begins."""
    return {i for i, x in enumerate(held) if span.start <= x.start + start < span.end}


def _became(before: _Side, after: _Side, paragraphs: tuple[ParagraphChange, ...]) -> dict[_Place, set[_Place]]:
    """The parts of the new version that each part of the old one became."""
    found: dict[_Place, set[_Place]] = {}
    for change in paragraphs:
        far = change.moved and change.change in {Change.SPLIT, Change.MERGED}  # its words went to another place
        if change.old_number is not None and change.new_number is not None and not far:
            place = ("paragraphs", change.old_number - 1)
            found.setdefault(place, set()).add(("paragraphs", change.new_number - 1))
    for place, text in before.texts.items():
        if place[0] != "paragraphs":
            same = {x for x, words in after.texts.items() if x[0] == place[0] and words == text}
            found[place] = same or {x for x in after.texts if x[0] == place[0]}
    return found


def _pairs(before: _Side, after: _Side, became: dict[_Place, set[_Place]]) -> dict[int, int]:
    """Pair the statements of both versions: those at the same place of unchanged text first, then the most alike."""
    pairs = _unmoved(before, after, became)
    used = set(pairs.values())
    olds = [a for a in range(len(before.places)) if a not in pairs]
    news = [b for b in range(len(after.places)) if b not in used]
    bags_old = {a: _bag(before.article.attributions[a]) for a in olds}
    bags_new = {b: _bag(after.article.attributions[b]) for b in news}
    few = len(olds) * len(news) <= _PAIRS
    ranked = []
    for a in olds:
        place = before.places[a]
        targets = became.get(place, set()) if place is not None else set()
        for b in news:
            here = after.places[b] in targets
            if not few and not here:
                continue
            alike = similarity(bags_old[a], bags_new[b])
            one, other = before.article.attributions[a], after.article.attributions[b]
            same = not _other_speaker(one, other)
            near = here and same and (alike >= _SAME_PLACE or _is_part(bags_old[a], bags_new[b]))
            if alike >= _ALIKE or near:
                ranked.append((-alike - 0.1 * here - 0.1 * same - 0.05 * (_lemma(one) == _lemma(other)), a, b))
    found: dict[int, int] = {}
    for _, a, b in sorted(ranked):
        if a not in found and b not in used:
            found[a] = b
            used.add(b)
    return pairs | found


def _is_part(old: Counter[str], new: Counter[str]) -> bool:
    """Whether the shorter of two contents has only words of the other; a single word may be chance."""
    least = min(old.total(), new.total())
    return least > 1 and (old & new).total() >= _CONTAINED * least


def _unmoved(before: _Side, after: _Side, became: dict[_Place, set[_Place]]) -> dict[int, int]:
    """Pair statements that stand at the same place of a text that is the same in both versions."""
    there = {(place, after.offset(b)): b for b, place in reversed(list(enumerate(after.places))) if place is not None}
    pairs: dict[int, int] = {}
    used: set[int] = set()
    for a, place in enumerate(before.places):
        if place is None:
            continue
        for target in became.get(place, ()):
            b = there.get((target, before.offset(a)))
            if b is not None and after.texts[target] == before.texts[place] and b not in used:
                pairs[a] = b
                used.add(b)
                break
    return pairs


def _changed(
    before: _Side, after: _Side, a: int, b: int, became: dict[_Place, set[_Place]]
) -> AttributionChange | None:
    old, new = before.article.attributions[a], after.article.attributions[b]
    place, target = before.places[a], after.places[b]
    moved = place is not None and target is not None and target not in became.get(place, set())
    changed = tuple(_differences(old, new, before, after))
    if not changed and not moved:
        return None
    edits = _edits(old, new) if "words" in changed else ()
    return AttributionChange(Change.EDITED if changed else Change.MOVED, old, new, changed, moved, edits)


def _differences(old: Attribution, new: Attribution, before: _Side, after: _Side) -> Iterator[str]:
    """Name what differs; not what was only read otherwise though the text stayed as it was."""
    kept = _in(old.content, after) and _in(new.content, before)
    if _said(old.content) != _said(new.content) and not kept:
        yield "words"
    if old.quotes and new.quotes and _said(old.quotes) != _said(new.quotes):
        if not (_in(old.quotes, after) and _in(new.quotes, before)):
            yield "quotation"
    elif old.kind is not new.kind and not kept:
        yield "kind"
    if _other_speaker(old, new) and _told_apart(old, new, before, after):
        yield "speaker"
    if old.cue is not None and new.cue is not None:
        if (old.cue.act, old.cue.negated) != (new.cue.act, new.cue.negated):
            yield "act"
        if old.cue.lemma != new.cue.lemma:
            yield "cue"


def _edits(old: Attribution, new: Attribution) -> tuple[Edit, ...]:
    if len(old.content) != len(new.content):
        return edits_of(_whole(old), _whole(new))
    return tuple(edit for one, other in zip(old.content, new.content, strict=True) for edit in edits_of(one, other))


def _whole(said: Attribution) -> Mention:
    return Mention(" … ".join(piece.text for piece in said.content))


def _in(pieces: tuple[Mention, ...], side: _Side) -> bool:
    return all(side.holds(flat(piece.text)) for piece in pieces)


def _said(pieces: tuple[Mention, ...]) -> list[str]:
    """The words that were said: without marks, whatever their case, and without the "that" before them."""
    words = [word for piece in pieces for word in _WORD.findall(fold(flat(piece.text)).casefold())]
    return words[1:] if words and words[0] in _OPENING else words


def _bag(said: Attribution) -> Counter[str]:
    return Counter(_said(said.content))


def _lemma(said: Attribution) -> str | None:
    return None if said.cue is None else said.cue.lemma


def _other_speaker(old: Attribution, new: Attribution) -> bool:
    """Whether two statements have speakers that cannot be one and the same."""
    if old.source is not None and new.source is not None and _names(old.source.text) == _names(new.source.text):
        one, other = (x.speaker.name if x.speaker else None for x in (old, new))
        return one is not None and other is not None and not _one_name(one, other)
    one, other = _called(old), _called(new)
    return one != other and not _one_name(one, other)


def _told_apart(old: Attribution, new: Attribution, before: _Side, after: _Side) -> bool:
    """Whether the texts differ about the speaker: other words for the source, or a name that one of them lacks."""
    if old.source is None or new.source is None or _names(old.source.text) != _names(new.source.text):
        return True
    sides = ((old.speaker, after), (new.speaker, before))
    return any(not side.holds(speaker.name.split()[-1]) for speaker, side in sides if speaker and speaker.name)


def _called(said: Attribution) -> str:
    speaker: Speaker | None = said.speaker
    if speaker is not None:
        return str(speaker)
    return "" if said.source is None else said.source.text


def _names(text: str) -> list[str]:
    words = [word.casefold() for word in _WORD.findall(fold(text))]
    return [word for word in words if word not in _ARTICLES]


def _one_name(one: str, other: str) -> bool:
    """Whether one name is the other or a part of it: "Hale" and "Governor Tom Hale"."""
    a, b = _names(one), _names(other)
    short, long = sorted((a, b), key=len)
    return bool(short) and set(short) <= set(long)
