"""Feeds of RSS and Atom to articles, through feedparser (the extra `feeds`)."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from ...errors import FormatError, requiring
from ...model import Article, Problem, ProblemCode, Severity
from ...model._validators import shorten
from .._article.article import to_article
from .._article.unplaced import first_of_several
from .entry import read_entry
from .feed_text import feed_text, refusal
from .writing import GENERATOR

__all__ = ["entries", "first"]

_SHOWN = 80  # characters of a fault that a problem shows


def first(found: tuple[Article, ...], part: str) -> Article:
    """Return the first story of a feed.

    Args:
        found: The stories.
        part: How the format calls one: "item" or "entry".

    Raises:
        FormatError: If there is none.
    """
    if not found:
        msg = f"the feed has no {part}"
        raise FormatError(msg, [("$", f"expected an {part}")])
    return first_of_several(found[0], len(found))


def entries(data: str | bytes, kind: str, name: str) -> tuple[Article, ...]:
    """Read the stories of a feed.

    Args:
        data: The feed.
        kind: How feedparser's name of its version begins: "rss" or "atom".
        name: The format's name in messages.

    Raises:
        FormatError: If it is no such feed, is larger than 64 MiB, or declares entities.
        InputError: If the data is neither `str` nor `bytes`.
        MissingExtraError: If feedparser is not installed.
    """
    text, problems = feed_text(data, name)
    # Markup is not kept but read as text, so that it need not be made safe, which takes long on hostile input.
    headers = {"content-type": "application/xml; charset=utf-8"}
    source = io.BytesIO(text.encode("utf-8", "replace"))
    parser = _feedparser()
    try:
        feed = parser.parse(source, response_headers=headers, resolve_relative_uris=False, sanitize_html=False)
    except Exception as error:  # it stumbles over some fields that are no part of a story
        raise refusal(name, f"feedparser cannot read it: {type(error).__name__}: {error}") from error
    if not str(feed.get("version", "")).startswith(kind):
        raise refusal(name, _reason(feed, name))
    channel = feed.get("feed", {})
    is_ours = channel.get("generator") == GENERATOR
    if is_ours:
        channel = {}  # what stands there is of the first story, or made up
    if feed.get("bozo") and not isinstance(feed.get("bozo_exception"), _harmless()):
        problems += (_broken(str(feed.get("bozo_exception"))),)
    stories = (read_entry(dict(entry), dict(channel), problems, is_ours=is_ours) for entry in feed.get("entries", ()))
    return tuple(map(to_article, stories))


def _broken(fault: str) -> Problem:
    words = shorten(" ".join(fault.split()), _SHOWN)
    message = f"the feed is malformed and was read up to the fault: {words}"
    return Problem(ProblemCode.UNPLACED_DATA, message, severity=Severity.INFO)


def _harmless() -> tuple[type, ...]:
    parser = _feedparser()
    return (parser.CharacterEncodingOverride, parser.NonXMLContentType)


def _reason(feed: Mapping[str, Any], name: str) -> str:
    error = feed.get("bozo_exception")
    line = getattr(error, "getLineNumber", lambda: None)()
    if line is not None:
        column = getattr(error, "getColumnNumber", lambda: 0)()
        return f"line {line}, column {(column or 0) + 1}: {getattr(error, 'getMessage', lambda: error)()}"
    return f"line 1, column 1: expected a feed of {name}, got {feed.get('version') or 'none'}"


def _feedparser() -> Any:
    with requiring("feedparser", "to read feeds", extra="feeds"):
        import feedparser  # type: ignore[import-untyped]
    return feedparser
