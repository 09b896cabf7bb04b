"""Write articles as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...encoding import encodable
from ...model import Article, Attribution, BlockKind, Caption, Span, Stamp
from .._data.json_text import encode
from .._markup.directions import as_escapes, as_references
from .._whitespace import one_line
from .._writing.availability import refuse_unusable
from .._writing.quotations import Quotation, marked, quotations
from .._writing.running_copy import Part, body
from .._writing.wording import byline_words, credit_words, stamp_words
from .dialect import APART, FIRST, NAMES, NOTES, NOTHING, STAMPS

__all__ = ["dumps"]

_SPECIAL = re.compile(r"[\\*_`\[\]<>&#|~]")  # marks anywhere in a line; escaped with a backslash
_OPENING = re.compile(r"[-+=]|[0-9]{1,9}[.)]")  # marks at the start of a line


def dumps(article: Article, *, force: bool = False) -> str:
    """Write an article as Markdown; nothing in the article is taken for markup.

    Args:
        article: Any article.
        force: Write it even if it must not be used, which these documents cannot say.

    Returns:
        The document. Quotations are in italics, the dateline is bold.

    Raises:
        InputError: If it is not an article.
    """
    refuse_unusable(article, "markdown", force=force)
    quotes, running = quotations(article), list(body(article))
    parts = [
        "" if article.headline is None else f"# {_line(article.headline.text)}",
        "" if article.byline is None else f"*{_inner(byline_words(article.byline)) or NOTHING}*",
        *(f"*{_inner(stamp_words(stamp, name.title())) or NOTHING}*" for name, stamp in _stamps(article)),
        *(f"> {_caption(caption)}" for caption in article.captions),
        "\n".join(f"- {_quoting(point.text, point.span, quotes)}" for point in article.summary),
        *(_part(part, quotes) for part in running),
    ]
    notes = [_line(note.text) for note in article.end_notes]
    parts += [NOTES, *notes] if notes else []
    front = "".join(f"{name}: {value}\n" for name, value in _front(article, apart=any(part.lead for part in running)))
    shown = as_references("".join(f"\n{part}\n" for part in parts if part.strip("# >")))
    return encodable(f"{FIRST}{as_escapes(front)}---\n{shown}")


def _front(article: Article, *, apart: bool) -> Iterator[tuple[str, str]]:
    for name in NAMES:
        value = getattr(article, name)
        if value is not None:
            yield name, encode(value)
    if article.byline is not None:
        byline = article.byline
        yield "byline", encode([list(byline.authors), byline.agency, byline.role])
    for name, stamp in _stamps(article):
        time = None if stamp.time is None else stamp.time.isoformat()
        yield name, encode([None if stamp.date is None else stamp.date.isoformat(), time, stamp.zone])
    pictures = [_caption_values(caption) for caption in article.captions]
    if any(pictures):
        yield "captions", encode(pictures)
    if article.dateline is not None:
        line = article.dateline
        values = [list(line.places), None if line.date is None else str(line.date), line.agency]
        yield "dateline", encode([*values, APART] if apart else values)


def _caption_values(caption: Caption) -> list[str | None]:
    credit = caption.credit
    who = [None, None, None] if credit is None else [credit.agency, credit.photographer, credit.source]
    return [None if caption.date is None else str(caption.date), *who]


def _stamps(article: Article) -> Iterator[tuple[str, Stamp]]:
    for name in STAMPS:
        stamp = getattr(article, name)
        if stamp is not None:
            yield name, stamp


def _escape(words: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", words)


def _inner(words: str) -> str:
    """Write words within a line."""
    return _escape(one_line(words))


def _line(words: str) -> str:
    """Write words as a line of their own, so that it opens no list and no heading."""
    return _guarded(_inner(words))


def _guarded(line: str) -> str:
    opening = _OPENING.match(line)
    return line if opening is None else f"{line[: opening.end() - 1]}\\{line[opening.end() - 1 :]}"


def _caption(caption: Caption) -> str:
    words = one_line(caption.text)
    credit = "" if caption.credit is None else one_line(credit_words(caption.credit))
    if not credit:
        return _line(words)
    at = words.rfind(credit)
    if at < 0:
        return f"{_line(words)} (*{_escape(credit)}*)".lstrip()
    return f"{_guarded(_escape(words[:at]))}*{_escape(credit)}*{_escape(words[at + len(credit) :])}"


def _quoting(words: str, span: Span | None, quotes: Sequence[Quotation]) -> str:
    return _guarded(one_line(marked(words, span, quotes, _escape, _emphasised)))


def _emphasised(words: str, _: Attribution) -> str:
    bare = words.strip()
    if not bare:
        return words
    at = words.index(bare)
    return f"{words[:at]}*{_escape(bare)}*{words[at + len(bare) :]}"


def _part(part: Part, quotes: Sequence[Quotation]) -> str:
    if part.kind is BlockKind.SUBHEAD:
        return f"## {_line(part.text)}"
    dateline = part.lead or part.text[: part.dateline]
    span = None if part.span is None else Span(part.span.start + part.dateline, part.span.end)
    rest = part.text[part.dateline :]
    words = _quoting(rest, span, quotes)
    if not dateline:
        return words
    gap = " " if part.lead else rest[: len(rest) - len(rest.lstrip())]
    gap = "" if not words else one_line(f"x{gap}x")[1:-1]
    return f"**{_inner(dateline)}**{gap}{words}"
