"""W3C Web Annotation (2017): who said what, as standoff annotations; the format is write-only.

There is one annotation for each attribution. Its target is what was said, by position and by quotation; its bodies are
the speaker, the words for the source, the cue, and how much is quoted. Positions are code points of the article's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..model import Article, Attribution, Mention, Span
from ..model.attribution import Cue
from ._data.json_text import encode
from ._writing.availability import refuse_unusable
from ._writing.identifiers import is_iri, made_up
from ._writing.wording import said_by

__all__ = ["CONTEXT", "dumps", "looks_like"]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"  #: the context that documents name

OPTIONS = frozenset({"force", "indent"})

_SIGNS = re.compile(
    r'"@context"\s*+:\s*+\[?\s*+"https?://www\.w3\.org/ns/anno|"type"\s*+:\s*+"Annotation(?:Page|Collection)?"'
)
_AROUND = 32  # characters of prefix and suffix


def dumps(article: Article, *, force: bool = False, indent: int | None = None) -> str:
    """Write the attributions of an article as an AnnotationPage.

    Args:
        article: Any article. Its `url`, or else its `id`, is the address of the annotated text.
        force: Write it even if it must not be used, which annotations cannot say.
        indent: By how many blanks each level is set in; None: all on one line.

    Returns:
        JSON-LD. An attribution whose words have no span is targeted by quotation alone.
    """
    refuse_unusable(article, "web-annotation", force=force)
    source = _source(article)
    items = [_annotation(article, source, n, said) for n, said in enumerate(article.attributions, 1)]
    page = {
        "@context": CONTEXT,
        "id": f"{source}#attributions",
        "type": "AnnotationPage",
        "partOf": {"id": f"{source}#annotations", "type": "AnnotationCollection", "total": len(items)},
        "startIndex": 0,
        "items": items,
    }
    return encode(page, indent=indent)


def looks_like(data: str) -> bool:
    """Return whether a document may be Web Annotations, so that it is not taken for another format.

    Args:
        data: The beginning of the document, or the keys of its outer objects.
    """
    return data[:1] in ("{", "[") and _SIGNS.search(data) is not None


def _source(article: Article) -> str:
    for name in (article.url, article.id):
        if name and is_iri(name):
            return name.partition("#")[0]
    return f"urn:newsmodel:{made_up(article)}"


def _annotation(article: Article, source: str, number: int, said: Attribution) -> dict[str, Any]:
    pieces = said.content or said.quotes
    targets = [_place(article.text, source, piece) for piece in pieces if piece.text]
    target: list[Any] = [*targets] or [source]
    return {
        "id": f"{source}#attribution-{number}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": list(_bodies(article, source, said)),
        "target": target,
    }


def _bodies(article: Article, source: str, said: Attribution) -> Iterator[dict[str, Any]]:
    if name := said_by(said):
        yield _text(name, "identifying")
    if said.source is not None and said.source.text:
        yield {**_place(article.text, source, said.source), "purpose": "identifying"}
    if said.cue is not None and said.cue.text:
        yield {**_place(article.text, source, said.cue), "purpose": "describing"}
        act = f"not {said.cue.act.value}" if said.cue.negated else said.cue.act.value
        yield _text(act, "classifying")
    yield _text(said.kind.value, "tagging")


def _text(words: str, purpose: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": words, "format": "text/plain", "purpose": purpose}


def _place(text: str, source: str, piece: Mention | Cue) -> dict[str, Any]:
    span: Span | None = piece.span
    quote: dict[str, Any] = {"type": "TextQuoteSelector", "exact": piece.text}
    selectors = [quote]
    if span is not None and text[span.start : span.end] == piece.text:
        quote["prefix"] = text[max(0, span.start - _AROUND) : span.start]
        quote["suffix"] = text[span.end : span.end + _AROUND]
        selectors.insert(0, {"type": "TextPositionSelector", "start": span.start, "end": span.end})
    return {"type": "SpecificResource", "source": source, "selector": selectors}
