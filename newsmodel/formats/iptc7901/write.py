"""Write IPTC 7901 transmissions."""

from __future__ import annotations

import attrs

from ...model import Article, Byline
from .._wires.filing import filing_clock
from .._wires.lines import clean, wrapped
from .._writing.running_copy import body, stamp_of
from .._writing.wording import byline_words
from .notation import BYLINE, DEL, EOT, ETX, LONGEST_NAMES, NAME, NAMELESS, NO_HEADLINE, SOH, STX

__all__ = ["dumps", "dumps_all"]

_WIDTH = 69  # characters of a line that is sent


def dumps(article: Article) -> str:
    """Write an article as one transmission.

    Args:
        article: Any article.

    Returns:
        The transmission, with CRLF and lines of at most 69 characters unless a word is longer. Priority is 4 and
        category "i" (international). There is a filing line if date and time are known. Control characters are left
        out.
    """
    words = [part.line for part in body(article)]
    count = sum(len(line.split()) for line in words)
    name = article.id if article.id and NAME.fullmatch(article.id) else NAMELESS
    provider = clean(article.provider)[:60]
    service = f"  {provider} 0000" if provider else ""
    lines = [f"{SOH}{name} 4 i {count}{service}", ""]
    top = ["" if article.headline is None else _safe(article.headline.text)]
    if article.byline is not None:
        top.append(_sent(article.byline))
    top = [line for line in top if line] or [NO_HEADLINE]
    lines += [STX + top[0], *top[1:]]
    lines[-1] += " ="
    for paragraph in (*(x.text for x in article.summary), *words, *(x.text for x in article.end_notes)):
        folded = list(wrapped(clean(paragraph), _WIDTH))
        lines += ["", *folded] if folded else []
    filed = filing_clock(stamp_of(article))
    stamp = "" if filed is None else _filing(*filed)
    return "\r\n".join([*lines, "", ETX + stamp, DEL, DEL + EOT, ""])


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


def dumps_all(articles: tuple[Article, ...]) -> str:
    """Write articles as transmissions, one after another."""
    return "".join(dumps(article) for article in articles)
