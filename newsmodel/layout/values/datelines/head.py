"""The place words of a dateline: the town, the region after it, whether the gazetteer has them."""

from __future__ import annotations

from typing import Final, NamedTuple

from ....lexicon import loading
from ....lexicon.places import CITIES, is_city, is_region, place_key
from ....text.matching import Pattern
from ....text.patterns import CAPITAL

__all__ = ["SMALL_WORDS", "Head", "read_head"]


class Head(NamedTuple):
    """The place words of a dateline."""

    town: str  #: the words before the first comma or slash
    words: tuple[str, ...]  #: of the town
    segments: tuple[str, ...]  #: the head cut at commas
    known: bool  #: the town is in the gazetteer's cities
    region: bool  #: a region follows the town
    capitals: bool  #: the town is set in capitals


_OUTSIDE: Final = " ,;/&\t\r\n\xa0\u200b\ufeff"
_REGION_AFTER: Final = Pattern(
    rf"""(?x)
    (?P<town>.+?)[ \xa0]*
    (?: \[(?P<region>.+)\]                                             # New Delhi [India]
      | \((?P<round>[^()]+)\)                                          # Alwar (RJ)
      | [ \xa0](?P<region>{CAPITAL}[\p{{L}}\p{{M}}.]*\.|\p{{Lu}}{{2}})    # FARMINGTON Conn.   WASHINGTON DC
    )
    """
)
_REGION_ENDS: Final = "])."  # how it ends, where not in two capitals
# Codes of the post that are words in capitals too: "ABOUT US:", "TUNE IN:".
_WORDS_TOO: Final = loading.words("datelines", "code-word")
#: Small words inside the names of places.
SMALL_WORDS: Final = loading.words("datelines", "inside")


def read_head(head: str) -> Head:
    """Take apart the words before date and agency."""
    head = head.strip(_OUTSIDE)
    segments = tuple(s for part in head.split(",") if (s := part.strip())) if "," in head else (head,)
    first = segments[0] if segments else ""
    town = (first if first.endswith(")") else first.partition("/")[0]).partition(";")[0].partition("&")[0].strip()
    known = place_key(town) in CITIES
    region = len(segments) > 1 and (is_region(segments[-1]) or is_city(segments[-1]))
    if not known and len(segments) == 1 and (town[-1:] in _REGION_ENDS or town[-2:].isupper()):
        match = _REGION_AFTER.fullmatch(town)
        if match is not None and (match["round"] or _is_written_region(match["region"])):
            known, region = place_key(match["town"]) in CITIES, True
    words = tuple(town.split())
    if not known and words and words[0].lower() == "near":
        known = place_key(" ".join(words[1:])) in CITIES
    return Head(town, words, segments, known, region, town.isupper() or all(map(_in_capitals, words)))


def _is_written_region(name: str) -> bool:
    """Return whether a name is a region even without a comma before it."""
    return is_region(name) and name.lower() not in _WORDS_TOO


def _in_capitals(word: str) -> bool:
    """Return whether a word is set in capitals, with a few small letters at most (McALLEN, CORAl)."""
    if word.isupper() or word in SMALL_WORDS:
        return True
    small = sum(map(str.islower, word))
    return 0 < 2 * small <= sum(map(str.isupper, word))
