"""The body of a ninjs item, which may be there in several forms."""

from __future__ import annotations

from .._article.parts import Line
from .._article.unplaced import unplaced
from .._markup.body_text import body_lines
from .annotations import ROLE
from .body_forms import BodyForms
from .item import Item, Words
from .vocabulary import DATA, LISTS_OF_PARAGRAPHS

__all__ = ["body_of"]

_MOST_BODIES = 50  # forms of one text that are compared


def body_of(item: Item) -> list[Line]:
    """Read the body, of several forms of one text the one that keeps paragraphs apart."""
    found = item.words("bodies", "body", ("article_html", "article_text", "content"))
    read = []
    for words in found:
        labelled = "html" in words.kind or "html" in words.path or "html" in words.role
        if words.role == ROLE and words.kind.endswith(DATA):
            continue  # read when the text is laid out
        lines = [] if words.kind.endswith(DATA) else body_lines(words.text, is_html=labelled)
        if lines:
            read.append((words, lines))
        else:
            item.problems.append(unplaced(f"{words.path} {words.role}".strip()))
    read += _listed(item)
    if not read:
        return []
    first = next((x for role in ("main", "text") for x in read if x[0].role == role), read[0])
    best = BodyForms(first[1])
    for number, (words, lines) in enumerate(read):
        if words is first[0]:
            continue
        if number >= _MOST_BODIES or not best.take(lines):
            item.problems.append(unplaced(f"{words.path} {words.role}".strip(), words.text))
    return best.lines


def _listed(item: Item) -> list[tuple[Words, list[Line]]]:
    """Read the bodies that are lists of paragraphs."""
    found = []
    for key in LISTS_OF_PARAGRAPHS:
        value = item.data.get(key)
        if isinstance(value, list) and value and all(isinstance(x, str) for x in value):
            item.placed.add(key)
            lines = [line for text in value for line in body_lines(text)]
            if lines:
                found.append((Words("", "", "", item.names[key]), lines))
    return found
