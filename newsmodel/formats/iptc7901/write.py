"""Write IPTC 7901 transmissions."""

from __future__ import annotations

import re

import attrs

from ...encoding import encodable
from ...model import Article, Byline
from .._wires.filing import filing_clock
from .._wires.lines import clean, wrapped
from .._writing.availability import refuse_unusable
from .._writing.running_copy import body, stamp_of
from .._writing.wording import byline_words
from .notation import BYLINE, CATEGORIES, DEL, EOT, ETX, LONGEST_NAMES, NAME, NAMELESS, NO_HEADLINE, SOH, STX

__all__ = ["dumps", "dumps_all"]

_WIDTH = 69  # characters of a line that is sent
_LONGEST_KEYWORDS = 200
_MOST_WORDS = 999_999
_CATEGORY = re.compile(r"[A-Za-z]{1,4}")


def dumps(article: Article, *, force: bool = False) -> str:
    """Write an article as one transmission.

    Args:
        article: Any article.
        force: Write it even if it must not be used, which these documents cannot say.

    Returns:
        The transmission, with CRLF and lines of at most 69 characters unless a word is longer. Priority is 4 and
        category "i" (international). There is a filing line if date and time are known. Control characters are left
        out.
    """
    refuse_unusable(article, "iptc7901", force=force)
    words = [part.line for part in body(article)]
    count = sum(len(line.split()) for line in words)
    name = article.id if article.id and NAME.fullmatch(article.id) else NAMELESS
    provider = clean(article.provider)[:60]
    service = f"  {provider} 0000" if provider else ""
    desk = article.metadata
    count = count if desk.word_count is None else min(desk.word_count, _MOST_WORDS)
    category = next((x.code for x in desk.subjects if x.scheme == CATEGORIES and x.code), "i")
    category = category if _CATEGORY.fullmatch(category) else "i"
    lines = [f"{SOH}{name} {desk.priority or 4} {category} {count}{service}", "", *_keywords(article)]
    top = [("" if article.headline is None else _safe(article.headline.text)) or NO_HEADLINE]
    if article.byline is not None:
        top += [line for line in (_sent(article.byline),) if line]
    lines += [STX + top[0], *top[1:]]
    lines[-1] += " ="
    for paragraph in (*(x.text for x in article.summary), *words, *(x.text for x in article.end_notes)):
        folded = list(wrapped(clean(paragraph), _WIDTH))
        lines += ["", *folded] if folded else []
    lines += _notebook(desk.editor_note or "")
    filed = filing_clock(stamp_of(article))
    stamp = "" if filed is None else _filing(*filed)
    return encodable("\r\n".join([*lines, "", ETX + stamp, DEL, DEL + EOT, ""]))


def _keywords(article: Article) -> list[str]:
    """Write the slug as the line of keywords, or else the keywords, each with a slash behind it."""
    desk = article.metadata
    words = clean(desk.slugline).strip("/") or "/".join(clean(x).replace("/", " ").strip() for x in desk.keywords)
    return [f"{words}/"] if words and len(words) <= _LONGEST_KEYWORDS else []


def _notebook(note: str) -> list[str]:
    """Write notes to editors as the notebook below the story."""
    lines = [folded for line in note.split("\n") for folded in wrapped(clean(line), _WIDTH)]
    return ["", "# Notebook", "", *lines] if lines else []


def _sent(byline: Byline) -> str:
    """Write a byline so that it is known for one: behind "By" or its like."""
    words = _safe(byline_words(byline))
    if not words or BYLINE.fullmatch(words):
        return words
    if byline.authors or byline.agency:
        words = _safe(byline_words(attrs.evolve(byline, text="", span=None))).removeprefix("By ")
    return f"By {words.replace('=', ' ')[:LONGEST_NAMES]}" if words else ""


def _safe(line: str) -> str:
    return clean(line).rstrip("= ")


def _filing(moment: object, zone: str) -> str:
    return " ".join(f"{moment:%d%H%M} {zone} {moment:%b %y}".split())


def dumps_all(articles: tuple[Article, ...], *, force: bool = False) -> str:
    """Write articles as transmissions, one after another; `force` is as in `dumps`."""
    return "".join(dumps(article, force=force) for article in articles)
