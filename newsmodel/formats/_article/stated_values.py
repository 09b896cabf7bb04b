"""Words that a document says are its byline, a credit or the dateline, as values."""

from __future__ import annotations

import re

import attrs

from ...layout.values.bylines import is_name_line, read_byline
from ...layout.values.credits import read_credit
from ...layout.values.datelines import read_parts, read_places
from ...lexicon.agencies import find_agency, is_news_agency
from ...model import Byline, Credit, Dateline
from .._writing.wording import one_line
from .datelines import copy_dateline

__all__ = ["CLOSING", "as_byline", "as_credit", "as_dateline", "credit_within"]

CLOSING = "closingline"  #: how the role of a note to editors ends that is the desk's sign-off

_DIGITS = re.compile(r"[12]\d{3}-?\d\d-?\d\d")  # 2018-01-03 20:13:08
_DATELINE_WINDOW = 200  # characters of a paragraph that may be its dateline
# "Von Petra Klein", but not the name "Von Miller"
_BY = re.compile(
    r"(?:[Vv]on|[Pp]ar|[Pp]or|[Aa][vf]|[Dd]oor|[Dd]i|(?:[Rr]eported|[Ww]ritten)[ \xa0][Bb]y)[ \xa0]+"
    r"(?=[^\W\d_]\S{0,40}[ \xa0])"
)
_FOR = re.compile(r"([A-Z][^()/,;]{2,50}?) for (?:The )?[A-Z]")  # Ana Ruiz for The Tarn Times
# Ana Ruiz avec AFP, Ana Ruiz / dpa
_WITH = re.compile(
    r"(?P<names>\S.{1,100}?)(?:,? (?:avec|with|mit|med|con|com) (?:l[’'])?| ?/ ?)(?P<agency>[^\W\d_][^,/]{0,40})"
)
_LONGEST_BYLINE = 300  # characters of a byline that may name shifts
_SHIFT = re.compile(r"[ \xa0]\((?:now|earlier|later)\)")  # Ana Ruiz (now) and Bo Ek (earlier): who writes a live blog
# Reported by Ana Ruiz, Edited by Bo Ek
_EDITED = re.compile(r"(?P<by>(?:(?:[Rr]eported|[Ww]ritten) )?[Bb]y \S.{1,150}?)[,;|]? {0,3}[Ee]dited [Bb]y .{2,150}")
_LABEL = re.compile(  # Foto: Ana Ruiz / AFP, by itself or at the end of a caption
    r"(?<!\w)(?:[Pp]hoto|PHOTO|[Ff]oto|FOTO|[Bb]ild|BILD|[Ii]mage|[Cc]redit|[Cc]r[eé]dito|[Kk]uva|[Pp]hotograph)"
    r"\s?:\s{0,3}(\S.*)\Z"
)
_LONGEST_CREDIT = 200  # characters of a credit whose label is looked for
_CREDIT_WINDOW = 120  # characters of a caption that may be its credit
_TIGHT = re.compile(r"(?<=[^\W\d])—(?=[^\W\d])")  # Ana Ruiz—Getty Images
_MARKS = " \t\xa0-‐‑‒–—―−_:"  # what ends a dateline


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


def as_credit(words: str, photographer: str | None = None) -> Credit | None:
    """Read words that a document says are a credit.

    Args:
        words: The credit line; empty where there is only a name.
        photographer: Who took the picture, where the document says so by itself.

    Returns:
        The credit without a span; None if there are neither words nor a name.
    """
    words, name = one_line(words), one_line(photographer or "") or None
    if not words:
        return None if name is None else Credit(name, photographer=name)
    label = _LABEL.fullmatch(words) if len(words) <= _LONGEST_CREDIT else None
    if label is not None and name is None:
        inner = as_credit(label[1], _opening_name(label[1]))
        return inner and attrs.evolve(inner, text=words)
    read = read_credit(words, 0, len(words))
    if (read is None or read.text != words) and _TIGHT.search(words) is not None:
        inner = as_credit(_TIGHT.sub(" / ", words), name)
        return inner and attrs.evolve(inner, text=words)
    if read is None or read.text != words:
        bracketed = f"x ({words})"  # in brackets more shapes are a credit beyond doubt
        read = read_credit(bracketed, 0, len(bracketed)) or read
    agency, taken_by, source = (None, None, None) if read is None else (read.agency, read.photographer, read.source)
    first, _, last = (part.strip() for part in words.rpartition("/"))
    if read is None and first and find_agency(last) is not None:  # Hamnverket/AP/TT
        agency, source = last, first
    if taken_by is None and name is None and (match := _FOR.match(words)) is not None:
        taken_by = match[1] if is_name_line(match[1], 0, len(match[1])) is not None else None
    if name is not None:
        taken_by = name
        agency, source = (None if value == name else value for value in (agency, source))
        rest = [part.strip() for part in words.split("/") if part.strip().casefold() != name.casefold()]
        if agency is None and "/" in words and len(rest) == 1:
            agency = rest[0]
        source = None if source == agency else source
    return Credit(words, agency=agency, photographer=taken_by, source=source)


def _opening_name(words: str) -> str | None:
    """Give the name that a credit begins with, if it is a person's beyond doubt."""
    name = words.partition("/")[0].strip()
    return name if " " in name and is_name_line(name, 0, len(name)) is not None else None


def credit_within(words: str) -> Credit | None:
    """Read the credit that a caption ends with.

    Args:
        words: The caption, on one line.

    Returns:
        The credit without a span; None if the caption has none.
    """
    label = _LABEL.search(words, max(0, len(words) - _CREDIT_WINDOW))
    if label is not None:
        return as_credit(label[0])
    found = read_credit(words, 0, len(words))
    return None if found is None else attrs.evolve(found, span=None)


def as_dateline(words: str) -> Dateline | None:
    """Read words that a document says are the dateline, with or without the mark that ends it.

    Args:
        words: The dateline.

    Returns:
        The dateline without a span, its parts told apart as far as they have the build of one; None if there are no
        words, or only a moment in digits, which some systems put there.
    """
    words = one_line(words)
    if not words or _DIGITS.match(words) is not None:
        return None
    parts = None
    if len(words) <= _DATELINE_WINDOW:
        marked = words.rstrip(_MARKS) + " —"
        parts = read_parts(marked, 0, len(marked)) if len(marked) > len(" —") else None
    if parts is None or parts.follow < len(marked):
        found = copy_dateline(words.rstrip(_MARKS) + " -")
        return Dateline(words) if found is None else attrs.evolve(found, text=words)
    return Dateline(words, places=read_places(parts.head), date=parts.date, agency=parts.agency)
