"""Quotations: where one stands, where a broken one ends, and what its last mark tells."""

from __future__ import annotations

import re
from typing import Final

from ...lexicon.loading import words
from ...text.characters import BLANKS, CLOSING_QUOTES, MARK, OPENING_QUOTES, QUOTE_PAIRS, UPPER, in_class
from ...text.matching import any_of
from .shapes import Q_ASK, Q_COMMA, Q_LONG, Q_OPEN, Q_SHORT, Q_STOP

__all__ = ["QUOTED", "may_open_quotations", "quotation_end", "quotation_shape", "within_marks"]

_WORD: Final = rf"\w{MARK}"  # what words are made of, as a class

# Marks that are seldom anything else: a quotation may break off at the end of its line.
_SURE: Final = "«„‟「『〝《"
# Marks that are other things too (arrows of menus, commas, wrong marks): both must be there, and close to words.
_UNSURE: Final = "»›‹‚‛＂´”"
_USUAL: Final = "“\"'‘`"
_OPENING: Final = _USUAL + _SURE + _UNSURE
_OF_KEYBOARDS: Final = "".join(mark for mark in _OPENING if mark.isascii())
_NEVER_BEHIND_WORDS: Final = "\"'‘"


def _either(marks: str, form: str) -> str:
    """Write a pattern for quotations that differ in their marks only.

    Args:
        marks: The opening marks.
        form: The pattern behind the opening mark, where OPEN stands for that, and CLOSE for the marks that close it.
    """
    return "|".join(
        f"(?<={mark})" + form.replace("OPEN", mark).replace("CLOSE", in_class(set(QUOTE_PAIRS[mark]))) for mark in marks
    )


_VERB: Final = any_of(words("broken_quotations", "tag"))
# "he said" right behind a mark that a blank stands before:  "It is late, "he said
_TAG_BEHIND: Final = rf"(?:[^\s,.?!“”\"]++\s){{1,4}}?{_VERB}\b"
_SURE_FORMS: Final = _either(_SURE, r"[^OPENCLOSE\n]*+ [CLOSE]?")
_UNSURE_FORMS: Final = _either(_UNSURE, r"(?: [^OPENCLOSE\n]++ | (?<=\w)['’](?=\w) )++ (?<=\S) [CLOSE] (?!\w)")

#: A stretch in quotation marks, whole or broken off at the end of its line:  “Yes.”   "Yes,"   ''Yes''   ‘Yes’   »Ja«
#: The opening mark comes first and is looked back at, so that the search runs from mark to mark.
QUOTED: Final = re.compile(
    rf"""
    [{in_class(_OPENING)}]
    (?: (?<=“) (?: [^“”"'’\n]++ | ['’](?!['’]) | (?<![.,?!])" )*+
        (?: (?<=[.,?!]) “ (?=\s) | “ [^“”\n]*+ ” [^“”\n]*+ ” | [”"] | ['’]{{2}} )?
      | (?<![{_WORD}"]") (?<=") (?=[^\s"]) [^"”\n]*+
        (?: (?<!\s)["”] | (?<=['’]\s)" | (?<=[,?!.]\s)" (?=\s?{_TAG_BEHIND}) )?
      | (?<![{_WORD}']') (?<=') ''?+ (?=[^\s']) (?: [^'\n]++ | '(?!') )*+ (?: '''?+ )?
      | (?<![{_WORD}]‘) (?<=‘) (?=\S) (?: [^‘’\n]++ | ’(?=\w) )*+ ’
      | (?<![{_WORD}'’]') (?<=') (?=[^\W_]) (?: [^'\n]++ | (?<=[{_WORD}])'(?=\w) )*+ (?<=[{_WORD}.,?!…]) '(?![\w'])
      | (?<=`) ` (?: [^'`\n]++ | '(?!') )*+ (?: '''?+ )?
      | (?<![{_WORD}`]`) (?<=`) (?=[^\W_]) (?: [^`´'’\n]++ | (?<=[{_WORD}])['’](?=\w) )*+
        (?<=[{_WORD}.,?!…]) [´'’] (?![\w'])
      | (?<=[{_SURE}]) (?: {_SURE_FORMS} )
      | (?<![^\s(\[—–-].) (?<=[{_UNSURE}]) (?=\S) (?: {_UNSURE_FORMS} )
    ) [^\S\n]*+
    """,
    re.VERBOSE,
)


def may_open_quotations(text: str) -> list[int]:
    """Find where quotations may begin, in the order of the text: at their marks, unless these are apostrophes.

    Args:
        text: The text.
    """
    found: list[int] = []
    for mark in _OF_KEYBOARDS if text.isascii() else _OPENING:
        never_behind = mark in _NEVER_BEHIND_WORDS
        at = text.find(mark)
        while at >= 0:
            if not (never_behind and at and text[at - 1].isalnum()):
                found.append(at)
            at = text.find(mark, at + 1)
    found.sort()
    return found


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
# A fragment that is never closed ends with its sentence:  “only ten of them. The mayor
_FRAGMENT: Final = re.compile(rf".[^.?!\n]*+(?:[.?!](?!\s[{UPPER}])[^.?!\n]*+)*+[.?!]\s(?=[{UPPER}])")
_LONGEST_TAG: Final = 80  # characters
_LONGEST_TERM: Final = 24  # characters of a quotation that is a term rather than a statement
_TAIL: Final = "".join(CLOSING_QUOTES | BLANKS)  # what may stand behind the last word or mark
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
    if text[start:end].rstrip()[-1] in CLOSING_QUOTES:
        return end
    if text[start + 1 : start + 2].islower():
        fragment = _FRAGMENT.match(text, start, end)
        if fragment is not None:
            return fragment.end()
    goes_on = text[end : end + 1] == "\n" and text[end : end + 4].lstrip()[:1] in OPENING_QUOTES
    tag = (_LAST_TAG if goes_on else _TAG).search(text, max(start, end - _LONGEST_TAG) if goes_on else start, end)
    return end if tag is None else tag.end()


def quotation_shape(word: str) -> int:
    """Tell the shape of a quotation: how it ends, or how long it is.

    Args:
        word: The quotation with its marks.
    """
    if word[-1] not in CLOSING_QUOTES:
        return Q_OPEN
    before = word.rstrip(_TAIL)[-1:]
    if before in {",", ";"}:
        return Q_COMMA
    if before in {".", "…"}:
        return Q_STOP
    if before in {"?", "!", "—", "-", "–"}:
        return Q_ASK
    return Q_SHORT if len(word) <= _LONGEST_TERM else Q_LONG


def within_marks(word: str) -> tuple[int, int]:
    """Where the words of a quotation begin and end, its marks and blanks left out; the same twice if it has no words.

    Args:
        word: The quotation with its marks.
    """
    start, end = 1, len(word)
    if word[:2] in _DOUBLED:
        start = 2
    if end > start and word[-1] in CLOSING_QUOTES:
        end -= start if word[-1] == "'" else 1
    while start < end and word[start] in BLANKS:  # « Oui »
        start += 1
    while start < end and word[end - 1] in BLANKS:
        end -= 1
    return start, max(start, end)
