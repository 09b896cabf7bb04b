"""Words that a document says are a credit, and the credit within a caption, as values."""

from __future__ import annotations

import attrs

from ...layout.values.bylines import is_name_line
from ...layout.values.credits import read_credit
from ...lexicon import loading
from ...lexicon.agencies import LISTENERS, NEWS_AGENCIES, find_agency
from ...lexicon.languages import newsroom_words
from ...model import Credit
from ...text.matching import Pattern
from ...text.patterns import CAPITAL
from .._whitespace import one_line

__all__ = ["as_credit", "credit_within"]

_FOR = Pattern(rf"({CAPITAL}[^()/,;]{{2,50}}?) for (?:The )?{CAPITAL}")  # Ana Ruiz for The Tarn Times
# Foto: Ana Ruiz / AFP, by itself or at the end of a caption
_LABEL = Pattern(
    r"(?i)(?<!\w)(?:\p{L}{3,12})?\L<label>\s?:\s{0,3}(\S.*)\Z",
    label=newsroom_words("photo") | loading.words("credits", "medium"),
)
_LIMITS = {words.upper() for words in loading.words("credits", "limit")}
# AFP PHOTO / ANA RUIZ, with or without the restrictions behind it
_PHOTO_BY = Pattern(
    r"(?<!\w)(?P<credit>\L<agencies>[ ](?i:photo)[ ]?/[ ]?(?P<name>\p{Lu}[\p{L}.'’ -]{2,40}?))"
    r"(?=\Z|[.;]?[ ]{1,3}(?:--|==|/{2}|\L<limits>(?!\p{L})))",
    agencies=NEWS_AGENCIES,
    limits=_LIMITS,
)
_LONGEST_CREDIT = 200  # characters of a credit whose label is looked for
_RESTRICTED_WINDOW = 800  # characters of a caption that may be its credit and what is forbidden
_CREDIT_WINDOW = 120  # characters of a caption that may be its credit
_TIGHT = Pattern(r"(?<=[\w--\d])—(?=[\w--\d])")  # Ana Ruiz—Getty Images


def _renew() -> None:
    """Look for the agencies that are known now."""
    _PHOTO_BY.replace(_PHOTO_BY.source, agencies=NEWS_AGENCIES, limits=_LIMITS)


LISTENERS.append(_renew)


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
    chain, _, behind = (part.strip() for part in words.rpartition("|"))
    if chain and "|" not in chain and is_name_line(behind, 0, len(behind)) is not None:  # picture house/dpa | Ana Ruiz
        inner = as_credit(chain)
        return inner and attrs.evolve(inner, text=words, photographer=name or behind)
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
    """Return the name that a credit begins with, if it is a person's beyond doubt."""
    name = words.partition("/")[0].strip()
    return name if " " in name and "|" not in name and is_name_line(name, 0, len(name)) is not None else None


def credit_within(words: str) -> Credit | None:
    """Read the credit that a caption ends with.

    Args:
        words: The caption, on one line.

    Returns:
        The credit without a span; None if the caption has none.
    """
    start = max(0, len(words) - _CREDIT_WINDOW)
    label = _LABEL.search(words, start)
    if label is not None:
        bracketed = words[label.start() - 1 : label.start()] == "(" and words.endswith(")")
        return as_credit(label[0][:-1] if bracketed else label[0])
    if (match := _PHOTO_BY.search(words, max(0, len(words) - _RESTRICTED_WINDOW))) is not None:
        agency = match["credit"].partition(" ")[0]
        return Credit(match["credit"], agency=agency, photographer=match["name"])
    found = read_credit(words, 0, len(words))
    return None if found is None else attrs.evolve(found, span=None)
