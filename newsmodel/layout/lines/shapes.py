"""The shape of a line: does it end a sentence, is it a rule, is it too long for a headline."""

from __future__ import annotations

import re
from typing import Final

from ...lexicon import loading
from ...text.characters import CLOSING, CLOSING_QUOTES, OPENING
from ...text.matching import Pattern

__all__ = ["INDENTED", "ends_open", "ends_sentence", "is_paragraph", "is_rule", "line_key", "never_ends"]

INDENTED: Final = 2  # columns: copy that is indented further begins a paragraph on the wire

#: What may follow the full stop of a sentence.
_CLOSERS: Final = "".join(sorted(CLOSING_QUOTES)) + ")]*\u200b\xa0 "
_CLOSING_MARKS: Final = frozenset(_CLOSERS)
_STOPS: Final = tuple(".!?…。")
_STOP_MARKS: Final = frozenset(_STOPS)

# ___   * * *   ----   — —   ###   -30-
_RULE: Final = re.compile(r"[\s_*=~#.•·—–-]{1,80}|-\s?30\s?-")
_RULE_MARKS: Final = "_*=~#.•·—–-"
_LONGEST_RULE: Final = 80

# A sentence that ends inside the line, and another that begins: "… port. The", "… Tarn. Élodie"
_NEXT_SENTENCE: Final = Pattern(rf"[\p{{Ll}}\p{{M}}\d){CLOSING}][.!?][{CLOSING})]{{0,2}} {{1,2}}[{OPENING}\p{{Lu}}]")


def ends_sentence(words: str) -> bool:
    """Return whether the words end like a sentence: with a full stop, perhaps followed by a quotation mark."""
    last = words[-1:]
    if last in _CLOSING_MARKS:
        return words[-4:].rstrip(_CLOSERS).endswith(_STOPS)
    return last in _STOP_MARKS


def ends_open(words: str) -> bool:
    """Return whether the words stop where nobody ends a line on purpose: after a comma or in mid-phrase."""
    return words[-1:] in ",;" or words.rpartition(" ")[2].lower() in _OPEN


def never_ends(words: str) -> bool:
    """Return whether the words stop where nothing can end: after a comma, an article, a preposition, a conjunction."""
    return words[-1:] == "," or words.rpartition(" ")[2] in _NEVER_ENDS


_OPEN: Final = loading.words("open_endings", "open")
_NEVER_ENDS: Final = loading.words("open_endings", "never")


def is_rule(words: str) -> bool:
    """Return whether a line is only a divider: a rule, stars, dashes."""
    return len(words) <= _LONGEST_RULE and words[0] in _RULE_MARKS and _RULE.fullmatch(words) is not None


_LONG: Final = 250  # characters that no headline has
_TWO_SENTENCES: Final = 120  # from here on, two sentences are running text
_ONE_SENTENCE: Final = 150  # and one sentence with its full stop is


def is_paragraph(words: str) -> bool:
    """Return whether a line is too long to be a headline, a standfirst or a label."""
    size = len(words)
    if size > _LONG:
        return True
    if size > _ONE_SENTENCE and ends_sentence(words):
        return True
    return size > _TWO_SENTENCES and ends_sentence(words) and _NEXT_SENTENCE.search(words) is not None


def line_key(words: str) -> str:
    """Return the words in a form for comparing headlines: without case, extra spaces or a final full stop."""
    if "  " in words or not words.isprintable():  # other blanks than single spaces are not printable
        words = " ".join(words.split())
    return words.strip(" ").rstrip(" .").casefold()
