"""Letters of old wires that stand where braces and bars are now: the national forms of ISO 646.

Seven bits hold no umlauts. So each country put letters in place of some of the marks: `K{se` is Käse in Germany, and
the same `{` is é in France and æ in Norway. A transmission may name its form by an escape sequence (ISO 2022), but
hardly any did. The words are told and left as they are: which letters are meant is known to whoever knows the wire,
and text with other letters in it would not be what was sent.
"""

from __future__ import annotations

import re

from ...model import Problem, ProblemCode, Span

__all__ = ["national_letters"]

_WITHIN = re.compile(r"[A-Za-z][{|}][A-Za-z]")  # K{se   k|nnen
_WORD = re.compile(r"[A-Za-z{|}]{1,120}")
_BRACE = re.compile(r"[A-Za-z][{}][A-Za-z]")
_LONGEST = 60  # letters of a word
_NAMED = re.compile("\x1b[()]([AEGHKRYZ`a])")
_FORMS = {
    "A": "British",
    "E": "Norwegian",
    "G": "Swedish",
    "H": "Swedish",
    "K": "German",
    "R": "French",
    "Y": "Italian",
    "Z": "Spanish",
    "`": "Norwegian",
    "a": "Norwegian",
}


def national_letters(text: str) -> Problem | None:
    """Find words in which marks stand for letters.

    Args:
        text: A transmission.

    Returns:
        A problem with the place of the first of them, or None. Text with any character beyond ASCII has none.
    """
    if not text.isascii():
        return None
    named = _NAMED.search(text)
    first = _WITHIN.search(text)
    if first is None:
        return None
    if named is None and (_BRACE.search(text) is None or _WITHIN.search(text, first.end()) is None):
        return None  # bars are those of a table, and a single word is a slip
    form = "a national variant" if named is None else f"the {_FORMS[named[1]]} variant"
    message = f"braces and bars within words stand for letters in {form} of ISO 646; they were left as they are"
    start = first.start()
    while start and text[start - 1].isalpha() and first.start() - start < _LONGEST:
        start -= 1
    word = _WORD.match(text, start)
    end = first.end() if word is None else word.end()
    return Problem(ProblemCode.ENCODING_GUESSED, message, span=Span(start, end))
