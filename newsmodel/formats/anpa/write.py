"""Write ANPA 1312 transmissions."""

from __future__ import annotations

import re

from ...encoding import encodable
from ...layout.desk.notes import is_note
from ...layout.desk.slugs import ANPA_PRIORITIES, version_in
from ...layout.values.bylines import read_byline
from ...model import Article, BlockKind, Byline
from ...text.characters import fold
from .._wires.filing import filing_clock
from .._wires.lines import clean
from .._writing.availability import refuse_unusable
from .._writing.running_copy import body, stamp_of
from .._writing.wording import byline_words
from .notation import (
    CATEGORIES,
    ETX,
    FILED,
    MARKS,
    NAME,
    NAMELESS,
    NOBODY,
    ORIGIN,
    ROUTED,
    SOH,
    STX,
    SYN,
    TEXT,
    US,
    sums_up,
)

__all__ = ["dumps", "dumps_all"]

# What teleprinters have no key for, in reading order back again where it is certain.
_TO_WIRE = str.maketrans({"“": "``", "”": "''", "‘": "`", "’": "'", "—": "_", "–": "-", "\xa0": " ", "…": "..."})
_LONGEST_SLUG = 24
_MOST_WORDS = 99_999
_LONGEST_STATED = 80
_SLUG = re.compile(r"[A-Z]{2,4}-\S[^\r\n]{0,80}")  # BC-US--Ferry, 1st Ld
_LETTER = re.compile(r"[A-Za-z]")


def dumps(article: Article, *, force: bool = False) -> str:
    """Write an article as one transmission.

    Args:
        article: Any article.
        force: Write it even if it must not be used, which these documents cannot say.

    Returns:
        The transmission. Quotation marks and dashes are written as on the wire (two backquotes, two apostrophes, an
        underscore). There is a closing line if date and time are known. Control characters are left out.
    """
    refuse_unusable(article, "anpa", force=force)
    parts = [(part.kind, _words(part.line)) for part in body(article)]
    count = sum(len(words.split()) for _, words in parts)
    name = article.id if article.id and NAME.fullmatch(article.id) else NAMELESS
    headline = "" if article.headline is None else _words(article.headline.text)
    desk = article.metadata
    slug = _slug(desk.slugline, headline)
    version = clean(desk.version)
    slug += f" {version}" if version_in(version) is not None and len(slug) + len(version) < _LONGEST_STATED else ""
    letter = next((x for x, number in ANPA_PRIORITIES.items() if number == desk.priority), "r")
    category = next((x.code for x in desk.subjects if x.scheme == CATEGORIES and x.code), "i")
    category = category if _LETTER.fullmatch(category) else "i"
    count = count if desk.word_count is None else min(desk.word_count, _MOST_WORDS)
    filed = filing_clock(stamp_of(article))
    day = "00-00" if filed is None else f"{filed[0]:%m-%d}"
    lines = [
        f"{SYN}{SYN}{SOH}{name}{US}-----",
        f"{letter} {category} {ROUTED}{TEXT} {slug} {day} {min(count, 9999):04d}",
        f"{STX}^{slug},{count:03d}<",
    ]
    lines += [f"^{headline}<"] if headline else []
    notes = (_words(note) for note in (desk.editor_note or "").split("\n"))
    lines += [f"^{note if is_note(note) else f'Eds: {note}'}<" for note in notes if note]
    points = [words for point in article.summary if (words := _words(point.text))]
    lines += [f"^{words}<" for words in points if sums_up(words)]
    lines += [f"^{_byline(article.byline)}="] if article.byline is not None else []
    lines += [f"\t   {words}" for words in points if not sums_up(words)]
    lines += [f"^{words}=" if kind is BlockKind.SUBHEAD else _set_in(words) for kind, words in parts if words]
    for note in article.end_notes:
        if (note_words := _words(note.text)) and not FILED.fullmatch(note_words):
            lines += ["", f"\t   {note_words}"]
    origin = article.provider if article.provider and ORIGIN.fullmatch(article.provider) else NOBODY
    closing = "" if filed is None else f"{origin}-WF-{filed[0]:%m-%d-%y} {filed[0]:%H%M}{filed[1]}"
    return encodable("\r\n".join([*lines, "", ETX + closing, ""]))


def _byline(byline: Byline) -> str:
    """Write a byline, behind "By" where nothing else says what it is."""
    words = _words(byline_words(byline))
    return words if not words or read_byline(words, 0, len(words)) is not None else f"By {words}"


def _set_in(words: str) -> str:
    """Set a paragraph in; one in capitals, which might be a subhead, by the tab alone."""
    return f"\t{words}" if words.isupper() else f"\t   {words}"


def _slug(stated: str | None, headline: str) -> str:
    """Return the slug as stated if it fits the line, else one made of the headline."""
    words = clean(stated).strip(MARKS)
    if words and len(words) <= _LONGEST_STATED and "  " not in words and _SLUG.fullmatch(words):
        return words
    made = "-".join(re.findall(r"[A-Za-z]{3,}", fold(headline))[:2]) or "Story"
    return f"BC-{made[:_LONGEST_SLUG]}"


def _words(words: str) -> str:
    return clean(words.translate(_TO_WIRE)).strip(MARKS)


def dumps_all(articles: tuple[Article, ...], *, force: bool = False) -> str:
    """Write articles as transmissions, one after another; `force` is as in `dumps`."""
    return "".join(dumps(article, force=force) for article in articles)
