"""Data for displaCy, spaCy's visualiser, which renders it without a spaCy document.

    from spacy import displacy

    displacy.render(nm.to_displacy(article), style="ent", manual=True, options={"colors": COLOURS})
    displacy.render(nm.to_displacy(article, style="span"), style="span", manual=True, options={"colors": COLOURS})

displaCy escapes the text but not a title, so there is none.
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

#: A colour for each label, as on the notebook card, to pass to displaCy as an option.
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
    """Convert a story to the data that displaCy takes with `manual=True`.

    Args:
        article: An article with a text.
        style: `ent` for marks side by side, where an inner mark covers the outer one; `span` for marks that nest and
            overlap, drawn below one another.

    Returns:
        For `ent`, `text` and `ents` with character offsets; for `span`, `text`, `tokens`, and `spans` with token
        numbers. The labels are SOURCE, CUE, QUOTED, REPORTED, ADDRESSEE, WHEN, DATELINE and CREDIT.

    Raises:
        InputError: If the argument is not an article, or the style is unknown.
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
    """Return segments as entities, joining those that displaCy would render alike."""
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
    """Split the text into tokens at blanks and at both ends of each mark, so that marks consist of whole tokens."""
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
