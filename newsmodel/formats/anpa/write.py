"""Write ANPA 1312 transmissions."""

from __future__ import annotations

import re

from ...model import Article, BlockKind
from ...text.characters import fold
from .._wires.filing import filing_clock
from .._wires.lines import clean
from .._writing.running_copy import body, stamp_of
from .._writing.wording import byline_words
from .notation import ETX, FILED, MARKS, NAME, NAMELESS, NOBODY, ORIGIN, ROUTED, SOH, STX, SYN, TEXT, US

__all__ = ["dumps", "dumps_all"]

# What teleprinters have no key for, in reading order back again where it is certain.
_TO_WIRE = str.maketrans({"“": "``", "”": "''", "‘": "`", "’": "'", "—": "_", "–": "-", "\xa0": " ", "…": "..."})
_LONGEST_SLUG = 24


def dumps(article: Article) -> str:
    """Write an article as one transmission.

    Args:
        article: Any article.

    Returns:
        The transmission. Quotation marks and dashes are written as on the wire (two backquotes, two apostrophes, an
        underscore). There is a closing line if date and time are known. Control characters are left out.
    """
    parts = [(part.kind, _words(part.line)) for part in body(article)]
    count = sum(len(words.split()) for _, words in parts)
    name = article.id if article.id and NAME.fullmatch(article.id) else NAMELESS
    headline = "" if article.headline is None else _words(article.headline.text)
    slug = "-".join(re.findall(r"[A-Za-z]{3,}", fold(headline))[:2]) or "Story"
    slug = f"BC-{slug[:_LONGEST_SLUG]}"
    filed = filing_clock(stamp_of(article))
    day = "00-00" if filed is None else f"{filed[0]:%m-%d}"
    lines = [
        f"{SYN}{SYN}{SOH}{name}{US}-----",
        f"r i {ROUTED}{TEXT} {slug} {day} {min(count, 9999):04d}",
        f"{STX}^{slug},{count:03d}<",
    ]
    lines += [f"^{headline}<"] if headline else []
    lines += [f"^{_words(byline_words(article.byline))}="] if article.byline is not None else []
    lines += [f"\t   {words}" for point in article.summary if (words := _words(point.text))]
    lines += [f"^{words}=" if kind is BlockKind.SUBHEAD else f"\t   {words}" for kind, words in parts if words]
    for note in article.end_notes:
        if (note_words := _words(note.text)) and not FILED.fullmatch(note_words):
            lines += ["", f"\t   {note_words}"]
    origin = article.provider if article.provider and ORIGIN.fullmatch(article.provider) else NOBODY
    closing = "" if filed is None else f"{origin}-WF-{filed[0]:%m-%d-%y} {filed[0]:%H%M}{filed[1]}"
    return "\r\n".join([*lines, "", ETX + closing, ""])


def _words(words: str) -> str:
    return clean(words.translate(_TO_WIRE)).strip(MARKS)


def dumps_all(articles: tuple[Article, ...]) -> str:
    """Write articles as transmissions, one after another."""
    return "".join(dumps(article) for article in articles)
