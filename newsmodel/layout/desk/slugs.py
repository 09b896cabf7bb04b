"""Slugs of wire copy, with the version and the number of words that follow them."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from ...model import Span
from ...text.matching import Pattern

__all__ = ["ANPA_PRIORITIES", "Slug", "read_slug", "version_in"]

#: Priorities of ANPA 1312 from 1 by their letters: flash, bulletin, urgent, regular, deferred, advances.
ANPA_PRIORITIES: Final[dict[str, int]] = dict(zip("fburdaswx", (1, 2, 3, 4, 5, 6, 6, 6, 6), strict=True))

# 1st Ld-Writethru   2nd Lead   3rd Take   1stLd-Writethru   FIRST LEAD   2ND NET
_VERSION: Final = Pattern(
    r"""(?xi)
    (?<![\p{L}\p{N}])
    (?:[0-9]{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth)[ ]?
    (?:(?:ld|lead|take|add|net|writethru|write-through|correction)
       (?:[- ](?:writethru|write-through))?)
    (?![\p{L}\p{N}])
    """
)
# A noun of those; most lines are refused by this alone.
_NOUN: Final = re.compile(r"(?i)(?:ld|lead|take|add|net|rection|thr(?:u|ough))\b")
_SLUG: Final = Pattern(
    r"""(?x)
    \^?
    (?P<slug>(?:[A-Z]{2,4}|[AP]M)-[^\s,][^,\r\n]{0,80}?)            # BC-US--Storm-Coast   PM-Ferry Probe
    (?:,[ ]?(?P<version>(?=[^,]*\p{L})[^,\r\n]{2,40}?))?              # , 1st Ld-Writethru
    (?:,[ ]?(?P<serial>[a-z][0-9]{3,4}))?                           # , a0512
    (?:[, ][ ]?(?P<words>[0-9]{2,5})(?:[-,][0-9]{2,4})?)?           # ,300
    [<= ]*+
    """
)


_LONGEST_START: Final = len("^ABCD-")


@frozen
class Slug:
    """A slug line in its parts, each with its place.

    Args:
        slug: Where the slug stands.
        version: Where the version stands.
        words: Where the number of words stands.
    """

    slug: Span
    version: Span | None = None
    words: Span | None = None


def version_in(words: str, start: int = 0, end: int | None = None) -> Span | None:
    """Find the words for a version: a lead, a take, a write-through.

    Args:
        words: A text.
        start: Where to begin.
        end: Where to end; None for the end of the text.
    """
    end = len(words) if end is None else end
    if _NOUN.search(words, start, end) is None:
        return None
    match = _VERSION.search(words, start, end)
    return None if match is None else Span(*match.span())


def read_slug(text: str, start: int, end: int) -> Slug | None:
    """Read a line that begins with a slug of North American wires.

    Args:
        text: The copy.
        start: Where the line begins.
        end: Where it ends.
    """
    if text.find("-", start, min(end, start + _LONGEST_START)) < 0:
        return None
    match = _SLUG.fullmatch(text, start, end)
    if match is None:
        return None
    version = version_in(text, *match.span("version")) if match["version"] else version_in(text, *match.span("slug"))
    slug = Span(*match.span("slug"))
    if version is not None and version.start < slug.end:  # BC-US--Storm-Coast 1stLd-Writethru
        slug = Span(slug.start, slug.start + len(text[slug.start : version.start].rstrip(" ,-")))
    elif match["version"] and version is None:  # BC-Storm, Correction: part of the slug
        slug = Span(slug.start, match.end("version"))
    count = Span(*match.span("words")) if match["words"] else None
    return Slug(slug, version, count)
