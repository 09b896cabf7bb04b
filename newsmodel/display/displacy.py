"""Marks for displaCy, spaCy's visualiser, in the form it takes without a spaCy document.

    from spacy import displacy

    displacy.render(nm.to_displacy(article), style="ent", manual=True, options={"colors": COLOURS})
    displacy.render(nm.to_displacy(article, style="span"), style="span", manual=True, options={"colors": COLOURS})

displaCy escapes the copy itself, but no titles; so none is given.
Source: https://spacy.io/usage/visualizers, "Rendering data manually".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Any, Final, Literal

from ..errors import InputError
from ..model import Article
from ._segments import marked_spans, segments

__all__ = ["COLOURS", "to_displacy"]

#: A colour for each label, to give displaCy as an option; as on the notebook's card.
COLOURS: Final = {
    "DATELINE": "#e7e2d8",
    "CREDIT": "#e7e2d8",
    "REPORTED": "#cfe0ff",
    "QUOTED": "#c7efd4",
    "ADDRESSEE": "#f3dfb4",
    "WHEN": "#f3dfb4",
    "SOURCE": "#ffd9c2",
    "CUE": "#f3d3f6",
}

_WORD = re.compile(r"\S+")


def __dir__() -> list[str]:
    return __all__


def to_displacy(article: Article, *, style: Literal["ent", "span"] = "ent") -> dict[str, Any]:
    """Give a story in the form of displaCy's `manual=True`.

    Args:
        article: An article with a text.
        style: `ent` for marks side by side, where the innermost covers what it stands in; `span` for marks that nest
            and overlap, drawn below each other.

    Returns:
        For `ent`, `text` and `ents` with offsets in the text; for `span`, `text`, `tokens`, and `spans` with numbers of
        tokens. Labels are SOURCE, CUE, QUOTED, REPORTED, ADDRESSEE, WHEN, DATELINE and CREDIT.

    Raises:
        InputError: If it is no article, or the style is another one.
    """
    if not isinstance(article, Article):
        msg = f"to_displacy: expected an Article, got {type(article).__name__}"
        raise InputError(msg)
    if style == "ent":
        return {"text": article.text, "ents": _ents(article)}
    if style == "span":
        return _spans(article)
    msg = f"to_displacy: style: expected 'ent' or 'span', got {style!r}"
    raise InputError(msg)


def _ents(article: Article) -> list[dict[str, Any]]:
    """Give segments as entities, those that differ only in what displaCy does not draw as one."""
    ents: list[dict[str, Any]] = []
    owner: int | None = None
    for segment in segments(article):
        if segment.part is None:
            continue
        label = segment.part.name
        last = ents[-1] if ents else None
        if last and last["end"] == segment.start and last["label"] == label and owner == segment.owner:
            last["end"] = segment.end
        else:
            ents.append({"start": segment.start, "end": segment.end, "label": label})
        owner = segment.owner
    return ents


def _spans(article: Article) -> dict[str, Any]:
    """Cut the text into tokens at blanks and wherever a mark begins or ends, so that each mark is whole tokens."""
    text = article.text
    marks = sorted(set(marked_spans(article)))
    cuts = sorted({at for start, end, _ in marks for at in (start, end)})
    tokens: list[tuple[int, int]] = []
    for word in _WORD.finditer(text):
        start, end = word.span()
        inside = cuts[bisect_left(cuts, start + 1) : bisect_left(cuts, end)]
        tokens += zip([start, *inside], [*inside, end], strict=True)
    starts, ends = [start for start, _ in tokens], [end for _, end in tokens]
    spans = []
    for start, end, part in marks:
        first, after = bisect_left(starts, start), bisect_left(ends, end + 1)
        if first < after:
            spans.append({"start_token": first, "end_token": after, "label": part.name})
    return {"text": text, "tokens": [text[start:end] for start, end in tokens], "spans": spans}
