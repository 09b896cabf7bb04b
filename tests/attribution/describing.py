"""How tests of entities and speakers write what is found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsmodel.attribution.speakers.resolver import SpeakerResolver
from newsmodel.attribution.tokens.tokenizer import Tokens

if TYPE_CHECKING:
    from newsmodel.attribution.speakers.types import Description, Entity, RolePhrase

__all__ = ["described", "find", "heard", "marked", "post"]

_MARKED = re.compile(r"\[(.*?)\]")


def find(t: Tokens, words: str, start: int = 0) -> tuple[int, int]:
    """The first token of some words and the one after their last."""
    sought = Tokens(words).words[:-3]
    for a in range(start, len(t.words)):
        if t.words[a : a + len(sought)] == sought:
            return a, a + len(sought)
    raise ValueError(words)


def marked(text: str) -> tuple[Tokens, tuple[int, int]]:
    """The tokens of a text, and where the words stand that have square brackets around them."""
    match = _MARKED.search(text)
    assert match is not None, text
    t = Tokens(text[: match.start()] + match[1] + text[match.end() :])
    first = t.starts.index(match.start())
    return t, (first, next(i for i in range(first, len(t.starts)) if t.starts[i] >= match.start() + len(match[1])))


def described(it: Description | Entity) -> str:
    """Kind, name, role, affiliation and sex, as far as they are known."""
    parts = [
        it.kind.value,
        f"name: {it.name}" if it.name is not None else "",
        f"role: {it.role}" if it.role is not None else "",
        f"of: {it.affiliation}" if it.affiliation is not None else "",
        it.sex,
    ]
    return " | ".join(part for part in parts if part)


def post(it: RolePhrase | None) -> str:
    """Role, affiliation and sex, as far as they are known."""
    if it is None:
        return "none"
    parts = [
        f"role: {it.role}" if it.role is not None else "",
        f"of: {it.affiliation}" if it.affiliation else "",
        it.sex,
    ]
    return " | ".join(part for part in parts if part)


def heard(text: str) -> list[str]:
    """Who each source is: the words in square brackets, in the order of the text, in which ¶ parts paragraphs."""
    text = text.replace(" ¶ ", "\n")
    plain = _MARKED.sub(r"\1", text)
    t = Tokens(plain)
    resolver = SpeakerResolver(plain)
    resolver._context.begin_part(t)
    speakers: list[Entity | None] = []
    for n, match in enumerate(_MARKED.finditer(text)):
        start = match.start() - 2 * n  # each mark before it is gone
        a = t.starts.index(start)
        b = next(i for i in range(a, len(t.starts)) if t.starts[i] >= start + len(match[1]))
        sentence = next(i for i, one in enumerate(t.sentences) if one.last > a)
        speakers.append(resolver._resolve((a, b), sentence).speaker)
    return ["nobody" if speaker is None else described(speaker) for speaker in speakers]
