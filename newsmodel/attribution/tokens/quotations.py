"""Quotations: where one stands, where a broken one ends, and what its last mark tells."""

from __future__ import annotations

import re
from typing import Final

from ...lexicon.loading import words
from ...text.matching import any_of
from .shapes import Q_ASK, Q_COMMA, Q_LONG, Q_OPEN, Q_SHORT, Q_STOP

__all__ = ["CLOSING", "OPENING", "QUOTED", "quotation_end", "quotation_shape", "within_marks"]

#: What may open a quotation, and what may close one.
OPENING: Final = frozenset("“\"‘„«`'")
CLOSING: Final = frozenset("”\"’»'“")

#: A stretch in quotation marks, whole or broken off at the end of its line:  “Yes.”   "Yes,"   ''Yes''   ‘Yes’
#: The opening mark comes first and is looked back at, so that the search runs from mark to mark.
QUOTED: Final = re.compile(
    r"""
    [“"'‘`«„]
    (?: (?<=“) (?: [^“”"\n]++ | (?<![.,?!])" )*+ (?: (?<=[.,?!]) “ (?=\s) | “ [^“”\n]*+ ” [^“”\n]*+ ” | [”"] )?
      | (?<![\w"]") (?<=") (?=[^\s"]) [^"”\n]*+ (?: (?<!\s)["”] | (?<=['’]\s)" )?
      | (?<![\w']') (?<=') ''?+ (?=[^\s']) (?: [^'\n]++ | '(?!') )*+ (?: '''?+ )?
      | (?<=‘) (?=\S) (?: [^‘’\n]++ | ’(?=\w) )*+ ’
      | (?<![\w'’]') (?<=') (?=[^\W_]) (?: [^'\n]++ | (?<=\w)'(?=\w) )*+ (?<=[\w.,?!…]) '(?![\w'])
      | (?<=`) ` (?: [^'`\n]++ | '(?!') )*+ (?: '''?+ )?
      | (?<=«) [^«»\n]*+ »?
      | (?<=„) [^„“”\n]*+ [“”]?
    ) [^\S\n]*+
    """,
    re.VERBOSE,
)

_VERB: Final = any_of(words("broken_quotations", "tag"))
_FINAL_VERB: Final = any_of(words("broken_quotations", "final"))
_INVERTED_VERB: Final = any_of(words("broken_quotations", "inverted"))
# What shows in a quotation without an end that it has ended:  We will win, he said
_TAG: Final = re.compile(rf"[,.?!…]\s(?=(?:[^\s,.?!]++\s){{1,4}}?{_VERB}\b|{_INVERTED_VERB}\s)")
# The same where another quotation follows: the last words of its paragraph,  … we will win, the mayor said.
_LAST_TAG: Final = re.compile(
    rf"""[,?!]\s(?!(?:I|we|you)\s)
    (?= (?: (?:[^\s,.?!“”"]++\s){{1,4}} (?: {_FINAL_VERB} | told\s[^\s,.?!]++ )
          | {_INVERTED_VERB}\s (?:[^\s,.?!“”"]++\s){{0,4}} [^\s,.?!“”"]++ ) \.\s*+\Z )
    """,
    re.VERBOSE,
)
_LONGEST_TAG: Final = 80  # characters
_LONGEST_TERM: Final = 24  # characters of a quotation that is a term rather than a statement
_DOUBLED: Final = frozenset({"''", "``"})


def quotation_end(text: str, start: int, end: int) -> int:
    """Where a quotation ends that `QUOTED` has found: there, or before "he said" if it is never closed.

    If the next paragraph opens with a quotation mark the quotation goes on there, and what looks like "he said" is
    part of it, unless the paragraph ends with it.

    Args:
        text: The text.
        start: The offset of its opening mark.
        end: The offset after it and the blanks behind it.
    """
    if text[start:end].rstrip()[-1] in CLOSING:
        return end
    goes_on = text[end : end + 1] == "\n" and text[end : end + 4].lstrip()[:1] in OPENING
    tag = (_LAST_TAG if goes_on else _TAG).search(text, max(start, end - _LONGEST_TAG) if goes_on else start, end)
    return end if tag is None else tag.end()


def quotation_shape(word: str) -> int:
    """Tell the shape of a quotation: how it ends, or how long it is.

    Args:
        word: The quotation with its marks.
    """
    if word[-1] not in CLOSING:
        return Q_OPEN
    before = word.rstrip("”\"’»'“ ")[-1:]
    if before in {",", ";"}:
        return Q_COMMA
    if before in {".", "…"}:
        return Q_STOP
    if before in {"?", "!", "—", "-", "–"}:
        return Q_ASK
    return Q_SHORT if len(word) <= _LONGEST_TERM else Q_LONG


def within_marks(word: str) -> tuple[int, int]:
    """Where the words of a quotation begin and end, its marks left out; the same twice if it has none.

    Args:
        word: The quotation with its marks.
    """
    start, end = 1, len(word)
    if word[:2] in _DOUBLED:
        start = 2
    if end > start and word[-1] in CLOSING:
        end -= start if word[-1] == "'" else 1
    return start, max(start, end)
