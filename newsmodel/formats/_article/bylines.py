"""Words that a document says are the byline, as a value."""

from __future__ import annotations

import re

import attrs

from ...layout.values.bylines import is_name_line, read_byline
from ...lexicon.agencies import is_news_agency
from ...model import Byline
from .._whitespace import one_line

__all__ = ["as_byline"]

# "Von Petra Klein", but not the name "Von Miller"
_BY = re.compile(
    r"(?:[Vv]on|[Pp]ar|[Pp]or|[Aa][vf]|[Dd]oor|[Dd]i|(?:[Rr]eported|[Ww]ritten)[ \xa0][Bb]y)[ \xa0]+"
    r"(?=[^\W\d_]\S{0,40}[ \xa0])"
)
# Ana Ruiz avec AFP, Ana Ruiz / dpa
_WITH = re.compile(
    r"(?P<names>\S.{1,100}?)(?:,? (?:avec|with|mit|med|con|com) (?:l[’'])?| ?/ ?)(?P<agency>[^\W\d_][^,/]{0,40})"
)
_LONGEST_BYLINE = 300  # characters of a byline that may name shifts
_SHIFT = re.compile(r"[ \xa0]\((?:now|earlier|later)\)")  # Ana Ruiz (now) and Bo Ek (earlier): who writes a live blog
# Reported by Ana Ruiz, Edited by Bo Ek
_EDITED = re.compile(r"(?P<by>(?:(?:[Rr]eported|[Ww]ritten) )?[Bb]y \S.{1,150}?)[,;|]? {0,3}[Ee]dited [Bb]y .{2,150}")


def as_byline(words: str) -> Byline | None:
    """Read words that a document says are the byline, with or without "By" in front.

    Args:
        words: The byline.

    Returns:
        The byline without a span, its people told apart where that is certain; None if there are no words.
    """
    words = one_line(words)
    if not words:
        return None
    bare = _SHIFT.sub("", words) if len(words) <= _LONGEST_BYLINE else words
    edited = _EDITED.fullmatch(bare)
    if edited is not None or bare != words:
        inner = as_byline(bare if edited is None else edited["by"])
        return inner and attrs.evolve(inner, text=words)
    shared = _WITH.fullmatch(words)
    if shared is not None and is_news_agency(shared["agency"]):
        inner = as_byline(shared["names"])
        return inner and attrs.evolve(inner, text=words, agency=inner.agency or shared["agency"])
    line = words.replace(" For ", " for ")
    match = _BY.match(line)
    read = None
    if match is None:
        read = read_byline(line, 0, len(line)) or is_name_line(line, 0, len(line))
    if read is None or read.text != line:
        by = f"By {line if match is None else line[match.end() :]}"
        read = read_byline(by, 0, len(by)) or read
    if read is None:
        return Byline(words)
    return Byline(words, authors=read.authors, agency=read.agency, role=read.role)
