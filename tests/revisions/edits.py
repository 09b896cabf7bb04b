"""Edits of any copy: each makes one kind of change in a story, and says what must be reported."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from typing import Final

from attrs import field, frozen

import newsmodel as nm
from newsmodel import Article, Mention, Span
from newsmodel.revisions import Change, Revision

__all__ = ["KINDS", "Edited", "edited", "told"]

_ADDED: Final = "Two tugs and a pilot boat lay ready at the outer wall until the evening, with their engines running."
_MORE: Final = "The clock on the old market hall had stopped at noon."
_SAID: Final = "“Nobody has asked us what we need this winter,” said Vera Sundqvist, a teacher."
_WORD: Final = re.compile(r"(?<![\w'’-])[a-z]{5,}(?![\w'’-])")
_FIGURE: Final = re.compile(r"(?<=[a-z] )[1-9][0-9]{1,2} (?=[a-z]{3})(?![a-z]*illion|hundred|thousand|trn|mln|bln)")
_WEEKDAY: Final = re.compile(r"\bon (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?![\w'’])")
_NAME: Final = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+")
_SAYING: Final = {"say": ("denied", "denied"), "deny": ("confirmed", "confirmed"), "warn": ("denied", "denied")}


@frozen
class Edited:
    """A story after one edit.

    Args:
        text: The new copy.
        must: What must be reported, in the words of `told`.
        may: What may be reported besides, since it follows from the edit.
    """

    text: str
    must: set[str]
    may: set[str] = field(factory=set)


def told(revision: Revision) -> Iterator[str]:
    """Write each change in a few words.

    Args:
        revision: The result of a comparison.
    """
    for part in revision.parts:
        yield f"{part.part} {part.change}"
    for paragraph in revision.changed_paragraphs:
        number = "" if paragraph.old_number is None else f"{paragraph.old_number} "
        moved = " and moved" if paragraph.moved and paragraph.change is Change.EDITED else ""
        yield f"paragraph {number}{paragraph.change}{moved}"
    for said in revision.attributions:
        yield f"attribution {said.change}{': ' if said.changed else ''}{', '.join(said.changed)}"
    for figure in revision.figures:
        yield f"{figure.kind} changed: {figure.old} -> {figure.new}"


def edited(article: Article, kind: str, chance: random.Random) -> Edited | None:
    """Edit a story.

    Args:
        article: The story.
        kind: One of `KINDS`.
        chance: What chooses the place.

    Returns:
        The story after the edit; None if it has nothing to be edited in this way.
    """
    return KINDS[kind](article, chance)


def _put(article: Article, *changes: tuple[int, int, str]) -> str:
    text = article.text
    for start, end, words in sorted(changes, reverse=True):
        text = text[:start] + words + text[end:]
    return text


def _span(part: object) -> Span:
    span = getattr(part, "span", None)
    assert isinstance(span, Span)
    return span


def _word(article: Article, part: Mention | None, chance: random.Random) -> tuple[int, int, str] | None:
    """Choose a word of a part in small letters, and what takes its place."""
    if part is None or part.span is None:
        return None
    found = [*_WORD.finditer(article.text, part.span.start, part.span.end)]
    if not found:
        return None
    match = chance.choice(found)
    return match.start(), match.end(), "maize" if match[0] != "maize" else "oats"


def _part(name: str) -> Callable[[Article, random.Random], Edited | None]:
    def edit(article: Article, chance: random.Random) -> Edited | None:
        value = getattr(article, name)
        if isinstance(value, tuple):
            value = chance.choice(value) if value else None
        change = _word(article, value, chance)
        if change is None or article.text.count(value.text) != 1:
            return None
        # The word may be of a statement, or be the verb of one.
        may = {f"attribution {x}" for x in ("cut", "added", "edited: words", "edited: words, quotation")}
        return Edited(_put(article, change), {f"{name} edited"}, may)

    return edit


def _subhead(article: Article, chance: random.Random) -> Edited | None:
    if not article.subheads:
        return None
    subhead = chance.choice(article.subheads)
    end = _span(subhead).end
    if article.text.count(subhead.text) != 1:
        return None
    return Edited(_put(article, (end, end, " AGAIN" if subhead.text.isupper() else " again")), {"subheads edited"})


def _dateline(article: Article, _: random.Random) -> Edited | None:
    if article.dateline is None or article.dateline.span is None or not article.dateline.places:
        return None
    place, start = article.dateline.places[0], article.dateline.span.start
    at = article.text.find(place, start, article.dateline.span.end)
    if at < 0 or not place.isupper():
        return None
    return Edited(_put(article, (at, at + len(place), "TARSKVIK")), {"dateline edited"})


def _byline(article: Article, _: random.Random) -> Edited | None:
    if article.byline is None or article.byline.span is None or len(article.byline.authors) != 1:
        return None
    name = article.byline.authors[0]
    at = article.text.find(name, article.byline.span.start, article.byline.span.end)
    return None if at < 0 else Edited(_put(article, (at, at + len(name), "Tove Aas")), {"byline edited"})


def _apart(article: Article, *, quiet: bool = True) -> list[int]:
    """The paragraphs behind the first with the same line ends on both sides.

    Args:
        article: The story.
        quiet: Whether only those in which nobody says anything.
    """
    found = []
    for n, paragraph in enumerate(article.paragraphs[1:-1], 1):
        around = article.text[_span(article.paragraphs[n - 1]).end : _span(paragraph).start]
        behind = article.text[_span(paragraph).end : _span(article.paragraphs[n + 1]).start]
        said = quiet and article.attributions_in(paragraph)
        if not said and not around.strip() and around == behind and "\n" in around:
            found.append(n)
    return found


def _paragraph(article: Article, chance: random.Random) -> Edited | None:
    quiet = [n for n in _apart(article) if article.paragraphs[n].text.endswith(".")]
    if not quiet:
        return None
    n = chance.choice(quiet)
    end = _span(article.paragraphs[n]).end
    return Edited(_put(article, (end, end, f" {_MORE}")), {f"paragraph {n + 1} edited"})


def _gap(article: Article, n: int) -> str:
    return article.text[_span(article.paragraphs[n - 1]).end : _span(article.paragraphs[n]).start]


def _inserted(words: str, *more: str) -> Callable[[Article, random.Random], Edited | None]:
    def edit(article: Article, chance: random.Random) -> Edited | None:
        quiet = _apart(article)
        if not quiet:
            return None
        n = chance.choice(quiet)
        at = _span(article.paragraphs[n]).start
        return Edited(_put(article, (at, at, words + _gap(article, n))), {"paragraph added", *more})

    return edit


def _cut(article: Article, chance: random.Random) -> Edited | None:
    quiet = _apart(article)
    if not quiet:
        return None
    n = chance.choice(quiet)
    start = _span(article.paragraphs[n]).start
    end = _span(article.paragraphs[n + 1]).start
    return Edited(_put(article, (start, end, "")), {f"paragraph {n + 1} cut"})


def _moved(article: Article, chance: random.Random) -> Edited | None:
    quiet = _apart(article, quiet=False)
    pairs = [(a, b) for a in quiet for b in quiet if a + 2 < b]
    if not pairs:
        return None
    to, n = chance.choice(pairs)
    at, start = _span(article.paragraphs[to]).start, _span(article.paragraphs[n]).start
    end = _span(article.paragraphs[n + 1]).start
    text = _put(article, (at, at, article.paragraphs[n].text + _gap(article, n)), (start, end, ""))
    return Edited(text, {f"paragraph {n + 1} moved"})


def _divided(article: Article, chance: random.Random) -> Edited | None:
    found = []
    for n in _apart(article, quiet=False):
        sentences = nm.sentences(article.paragraphs[n])
        found += [(n, _span(one)) for one in sentences[1:] if len(one.text.split()) > 4]
    if not found:
        return None
    n, span = chance.choice(found)
    text = article.text[: span.start].rstrip() + _gap(article, n) + article.text[span.start :]
    return Edited(text, {f"paragraph {n + 1} edited", f"paragraph {n + 1} split"})


def _joined(article: Article, chance: random.Random) -> Edited | None:
    quiet = _apart(article, quiet=False)
    pairs = [n for n in quiet if n + 1 in quiet]
    if not pairs:
        return None
    n = chance.choice(pairs)
    start, end = _span(article.paragraphs[n]).end, _span(article.paragraphs[n + 1]).start
    a, b = n + 1, n + 2
    may = {f"paragraph {a} edited", f"paragraph {b} merged", f"paragraph {b} edited", f"paragraph {a} merged"}
    return Edited(_put(article, (start, end, " ")), set(), may)


def _in_body(article: Article) -> Iterator[tuple[int, nm.Attribution]]:
    for said in article.attributions:
        paragraph = article.paragraph_of(said)
        if paragraph is not None and said.cue is not None and len(article.attributions_in(paragraph)) == 1:
            n = article.paragraphs.index(paragraph)
            if n and len(said.content) == 1:
                yield n, said


def _quotation(article: Article, chance: random.Random) -> Edited | None:
    found = [(n, x) for n, x in _in_body(article) if len(x.quotes) == 1]
    if not found:
        return None
    n, said = chance.choice(found)
    change = _word(article, said.quotes[0], chance)
    if change is None:
        return None
    must = {f"paragraph {n + 1} edited", "attribution edited: words, quotation"}
    return Edited(_put(article, change), must)


def _speaker(article: Article, chance: random.Random) -> Edited | None:
    found = [(n, x) for n, x in _in_body(article) if x.source is not None and _NAME.fullmatch(x.source.text)]
    found = [(n, x) for n, x in found if article.text.count(str(x.source).split()[-1]) == 1]
    if not found:
        return None
    n, said = chance.choice(found)
    span = _span(said.source)
    must = {f"paragraph {n + 1} edited", "attribution edited: speaker"}
    return Edited(_put(article, (span.start, span.end, "Vera Sundqvist")), must)


def _act(article: Article, chance: random.Random) -> Edited | None:
    found = [(n, x) for n, x in _in_body(article) if x.cue is not None and x.cue.text == "said" and not x.quotes]
    found = [(n, x) for n, x in found if x.content[0].text.startswith(("the ", "it ", "that "))]
    if not found:
        return None
    n, said = chance.choice(found)
    span = _span(said.cue)
    must = {f"paragraph {n + 1} edited", "attribution edited: act, cue"}
    return Edited(_put(article, (span.start, span.end, "denied")), must)


def _statement_cut(article: Article, chance: random.Random) -> Edited | None:
    found = [
        (n, x)
        for n, x in _in_body(article)
        if n + 1 < len(article.paragraphs) and _span(x) in _span(article.paragraphs[n])
    ]
    if not found:
        return None
    n, _ = chance.choice(found)
    start, end = _span(article.paragraphs[n]).start, _span(article.paragraphs[n + 1]).start
    may = {"attribution edited: speaker"}
    return Edited(_put(article, (start, end, "")), {f"paragraph {n + 1} cut", "attribution cut"}, may)


def _figure(article: Article, chance: random.Random) -> Edited | None:
    found = [(n, m) for n in _apart(article) for m in _FIGURE.finditer(article.text, *_ends(article.paragraphs[n]))]
    if not found:
        return None
    n, match = chance.choice(found)
    old = match[0].strip()
    new, word = str(int(old) + 7), article.text[match.end() :].split(maxsplit=1)[0].strip(".,;:")
    word = re.match(r"[\w’'-]+", word)[0]  # type: ignore[index]
    change = f"figure changed: {old} {word} -> {new} {word}"
    start = match.start()
    return Edited(_put(article, (start, start + len(old), new)), {f"paragraph {n + 1} edited", change})


def _ends(part: Mention) -> tuple[int, int]:
    return _span(part).start, _span(part).end


def _date(article: Article, chance: random.Random) -> Edited | None:
    found = [
        (n, m)
        for n in _apart(article, quiet=False)
        for m in _WEEKDAY.finditer(article.text, *_ends(article.paragraphs[n]))
    ]
    if not found:
        return None
    n, match = chance.choice(found)
    new = "Friday" if match[1] != "Friday" else "Monday"
    must = {f"paragraph {n + 1} edited", f"date changed: {match[1]} -> {new}"}
    may = {f"attribution edited: {what}" for what in ("words", "words, quotation")}
    return Edited(_put(article, (match.start(1), match.end(1), new)), must, may)


KINDS: Final[dict[str, Callable[[Article, random.Random], Edited | None]]] = {
    "headline": _part("headline"),
    "dateline": _dateline,
    "byline": _byline,
    "caption": _part("captions"),
    "summary": _part("summary"),
    "subhead": _subhead,
    "paragraph edited": _paragraph,
    "paragraph added": _inserted(_ADDED),
    "paragraph cut": _cut,
    "paragraph moved": _moved,
    "paragraph split": _divided,
    "paragraphs merged": _joined,
    "quotation": _quotation,
    "speaker": _speaker,
    "act": _act,
    "statement added": _inserted(_SAID, "attribution added"),
    "statement cut": _statement_cut,
    "figure": _figure,
    "date": _date,
}
