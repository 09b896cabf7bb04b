"""Parse copy into articles: decode it, split it into stories, read the layout, find attributions.

`parse_all` and `_read` list the steps in order.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Iterable
from itertools import repeat
from operator import itemgetter
from typing import Any

import attrs

from ._not_copy import binary_kind, is_file_name, looks_like
from .encoding import WINDOWS_1252, decode
from .errors import InputError, ParseError
from .layout import Lines, read_layout, split_stories
from .model import Article, AttributionType, Block, BlockKind, Dateline, Problem, ProblemCode, Severity, Span, Stamp
from .model._construction import unpacked
from .model._validators import shown
from .model._wanted import Wanted, wanted
from .model.article import day_of, read_article
from .text.languages import guess_language

__all__ = ["parse", "parse_all"]

# The layout has already reported these.
_KNOWN = frozenset({ProblemCode.UNCLOSED_QUOTE, ProblemCode.UNOPENED_QUOTE})


def parse(
    copy: str | bytes,
    *,
    strict: bool = False,
    attributions: bool = True,
    types: Iterable[AttributionType] | None = None,
    min_confidence: float | None = None,
    date: datetime.date | None = None,
    id: str | None = None,
    url: str | None = None,
    provider: str | None = None,
    language: str | None = None,
) -> Article:
    r"""Read a news story.

    Args:
        copy: The story as text, or as bytes in UTF-8, in UTF-16 with a byte order mark, or else in Windows-1252.
        strict: Raise an exception for the first problem of severity `error`, instead of recording it in
            `Article.problems`.
        attributions: Whether to find who said what. Without it only the layout is read, which is much faster.
        types: Which types of attributions to return; None for speech and beliefs, without plans and support.
        min_confidence: Leave out attributions that are less sure than this, 0 to 1; None for the value that does best.
        date: The day of the story, if the copy does not state it. It supplies the year of a dateline and the date of
            words such as "on Monday".
        id: Your identifier for the story.
        url: Where it was published.
        provider: Who provided it.
        language: Its language, as a BCP 47 tag; None to tell it from the copy. Attributions are found in English only.

    Returns:
        The story. If the copy contains several, the first one, with a problem that says so.

    Raises:
        InputError: If an argument has the wrong type or value.
        ParseError: If `strict` is set and the copy has a problem of severity `error`.

    >>> article = parse("Bridge reopens\n\nTARN: Cars crossed again on Monday.\n")
    >>> article.headline.text, article.dateline.places
    ('Bridge reopens', ('TARN',))
    """
    text, encoding = _decoded(copy)
    given = _given(strict=strict, date=date, id=id, url=url, provider=provider, language=language)
    asked = _asked(attributions, types, min_confidence)
    kind = binary_kind(copy)
    if kind is not None:
        article = _not_read(text, encoding, given, kind)
        if strict:
            _refuse(article, text)
        return article
    stories = _split(text)
    article = _warned(text, _read(*stories[0], encoding, date, given, asked))
    if len(stories) > 1:
        message = f"the copy contains {len(stories)} stories and this is the first; parse_all returns all of them"
        problem = Problem(ProblemCode.SEVERAL_STORIES, message, None, Severity.WARNING)
        article = attrs.evolve(article, problems=(problem, *article.problems))
    if strict:
        _refuse(article, text)
    return article


def parse_all(
    copy: str | bytes,
    *,
    strict: bool = False,
    attributions: bool = True,
    types: Iterable[AttributionType] | None = None,
    min_confidence: float | None = None,
    date: datetime.date | None = None,
    id: str | None = None,
    url: str | None = None,
    provider: str | None = None,
    language: str | None = None,
) -> tuple[Article, ...]:
    """Read all news stories in the copy.

    Takes the arguments of `parse`.

    Returns:
        The stories in the order of the copy, at least one. Their texts joined together are the copy; `Article.offset`
        is where each begins.

    Raises:
        InputError: If an argument has the wrong type or value.
        ParseError: If `strict` is set and a story has a problem of severity `error`.
    """
    text, encoding = _decoded(copy)
    given = _given(strict=strict, date=date, id=id, url=url, provider=provider, language=language)
    asked = _asked(attributions, types, min_confidence)
    kind = binary_kind(copy)
    if kind is not None:
        articles: tuple[Article, ...] = (_not_read(text, encoding, given, kind),)
    else:
        first, *others = (_read(*story, encoding, date, given, asked) for story in _split(text))
        articles = (_warned(text, first), *others)
    if strict:
        for article in articles:
            _refuse(article, text)
    return articles


def _decoded(copy: str | bytes) -> tuple[str, str]:
    return (copy, "utf-8") if isinstance(copy, str) else decode(copy)


def _given(*, strict: object, date: object, **names: Any) -> dict[str, Any]:
    """Check the caller's arguments; return those that are fields of the article."""
    if not isinstance(strict, bool):
        msg = f"strict: expected bool, got {shown(strict)}"
        raise InputError(msg)
    if date is not None and (not isinstance(date, datetime.date) or isinstance(date, datetime.datetime)):
        msg = f"date: expected datetime.date or None, got {shown(date)}"
        raise InputError(msg)
    if not all(name is None or isinstance(name, str) for name in names.values()):
        Article(**names)  # the model names the field
    return names


def _asked(attributions: object, types: object, min_confidence: object) -> Wanted | None:
    """Check which attributions the caller asks for; None for none."""
    if not isinstance(attributions, bool):
        msg = f"attributions: expected bool, got {shown(attributions)}"
        raise InputError(msg)
    asked = wanted(types, min_confidence)
    return asked if attributions else None


def _split(text: str) -> list[tuple[str, int, list[Lines]]]:
    """Split a text into stories, each with its offset; a single story keeps the lines that were found on the way.

    Lines take more memory than the text, so they are in a list, out of which their reader takes them.
    """
    lines = Lines(text)
    starts = split_stories(lines)
    if len(starts) == 1:
        return [(text, 0, [lines])]
    return [(text[start:end], start, []) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def _read(
    story: str,
    offset: int,
    lines: list[Lines],
    encoding: str,
    date: datetime.date | None,
    given: dict[str, Any],
    asked: Wanted | None,
) -> Article:
    """Read one story, and find the attributions that are asked for; None for none."""
    fields = read_layout(story, lines.pop() if lines else None)
    fields["dateline"] = _with_year(fields["dateline"], fields["updated"], fields["published"], date)
    if encoding == WINDOWS_1252:
        message = "the bytes are not UTF-8 and were read as Windows-1252"
        fields["problems"] = (Problem(ProblemCode.ENCODING_GUESSED, message), *fields["problems"])
    language = given["language"] or guess_language(story)
    if language is not None and not _is_english(language):
        message = f"the copy is in another language ({language}); only its layout was read, and no attributions"
        fields["problems"] = (
            Problem(ProblemCode.UNSUPPORTED_LANGUAGE, message, None, Severity.WARNING),
            *fields["problems"],
        )
    elif asked is not None:
        _add_attributions(story, fields, date, asked)
    return read_article({**fields, **given, "language": language, "offset": offset, "encoding": encoding})


def _is_english(language: str) -> bool:
    """Tell whether a BCP 47 tag names English."""
    return language.lower().replace("_", "-").partition("-")[0] in {"en", "eng"}


def _not_read(text: str, encoding: str, given: dict[str, Any], kind: str) -> Article:
    """Make the article of a file that holds no copy: nothing of it is read."""
    message = f"this is {kind}, not copy; extract its text first"
    problem = Problem(ProblemCode.OTHER_FORMAT, message, None, Severity.ERROR)
    blocks = (Block(BlockKind.FURNITURE, Span(0, len(text))),) if text else ()
    return Article(text=text, encoding=encoding, blocks=blocks, problems=(problem,), **given)


def _warned(text: str, article: Article) -> Article:
    """Add a problem to the first story if the text is not plain copy."""
    if is_file_name(text):
        message = "this is the name of a file, not copy; read it with nm.load, or give the bytes of the file"
        problem = Problem(ProblemCode.OTHER_FORMAT, message, None, Severity.ERROR)
        return attrs.evolve(article, problems=(problem, *article.problems))
    kind = looks_like(text)
    if kind is None:
        return article
    message = f"this looks like {kind}, not plain copy; use nm.load or newsmodel convert for news formats"
    return attrs.evolve(article, problems=(Problem(ProblemCode.OTHER_FORMAT, message), *article.problems))


def _with_year(
    dateline: Dateline | None, updated: Stamp | None, published: Stamp | None, date: datetime.date | None
) -> Dateline | None:
    """Supply the missing year of a dateline, from the story's own date or else from the caller's."""
    if dateline is None or dateline.date is None or dateline.date.year is not None:
        return dateline
    for stamp in (updated, published):
        if stamp is not None and stamp.date is not None:
            return attrs.evolve(dateline, date=dateline.date.near(stamp.date))
    return dateline if date is None else attrs.evolve(dateline, date=dateline.date.near(date))


def _add_attributions(story: str, fields: dict[str, Any], date: datetime.date | None, asked: Wanted) -> None:
    """Find who said what in headline, captions, summary and paragraphs."""
    from .attribution import find_plain  # not loaded if only the layout is wanted

    headline, dateline = fields["headline"], fields["dateline"]
    first = None if dateline is None else dateline.span
    stretches = [
        (kind, mention.span.start, mention.span.end)
        for kind, mentions in (
            (BlockKind.HEADLINE, () if headline is None else (headline,)),
            (BlockKind.CAPTION, fields["captions"]),
            (BlockKind.SUMMARY_POINT, fields["summary"]),
        )
        for mention in mentions
    ]
    places = unpacked(fields["paragraphs"])
    starts, ends = list(places[::2]), places[1::2]
    if first is not None:
        number = bisect_right(starts, first.start) - 1
        if number >= 0 and first.end <= ends[number]:
            starts[number] = first.end  # the dateline says nothing
    stretches += zip(repeat(BlockKind.PARAGRAPH), starts, ends, strict=False)
    stretches.sort(key=itemgetter(1))
    day = day_of(dateline, fields["updated"], fields["published"]) or date
    fields["attributions"], problems = find_plain(story, stretches, date=day, asked=asked)
    fields["problems"] += tuple(problem for problem in problems if problem.code not in _KNOWN)


def _refuse(article: Article, text: str) -> None:
    """Raise the first problem of severity error, if there is one."""
    for problem in article.problems:
        if problem.severity is Severity.ERROR:
            start = article.offset + (0 if problem.span is None else problem.span.start)
            end = article.offset + (0 if problem.span is None else problem.span.end)
            msg = f"{problem.message} [{problem.code.value}]"
            raise ParseError(msg, source=text, start=start, end=end)
