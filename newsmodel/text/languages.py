"""The language of copy, told by its letters and by the short words that every story has."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from ..lexicon import loading

__all__ = ["guess_language"]

_REACH: Final = 4000  # characters that are looked at
_LATIN: Final = ("cs", "da", "de", "es", "fi", "fr", "it", "nl", "no", "pt", "sv", "tr")
_SURE: Final = 3  # of each of the commonest English words in copy that is English beyond doubt
_LEAST: Final = 6  # short words of a language in copy that is told to be in it
_SHARE: Final = 0.12  # share of all words that they have
_LEADS: Final = 1.25  # times as many as of any other language
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

# Letters that only some languages are written in, by the first and the last of a stretch. Where several languages share
# them, the language is told only if letters that one alone has are there.
_SCRIPTS: Final[tuple[tuple[str, str, str], ...]] = (
    ("\u0370", "\u03ff", "el"),
    ("\u0400", "\u04ff", "ru"),
    ("\u0590", "\u05ff", "he"),
    ("\u0600", "\u06ff", "ar"),
    ("\u0900", "\u097f", "hi"),
    ("\u0e00", "\u0e7f", "th"),
    ("\u3040", "\u30ff", "ja"),
    ("\uac00", "\ud7af", "ko"),
    ("\u4e00", "\u9fff", "zh"),
)
_SCRIPT_SHARE: Final = 0.4  # share of a text's letters
_OTHER_LETTER: Final = re.compile(f"[{''.join(f'{first}-{last}' for first, last, _ in _SCRIPTS)}]")
_SCRIPT: Final = re.compile("|".join(f"(?P<{tag}>[{first}-{last}])" for first, last, tag in _SCRIPTS))
_MARKS: Final = {  # letters that Russian, Arabic and Hindi do not have
    "ru": (("uk", "іїєґ"), ("bg", "ъ"), ("sr", "ђћџљњј")),
    "ar": (("ur", "ےڑٹڈں"), ("fa", "پچژگ")),
}
_MARK_SHARE: Final = 0.01
_TURKISH: Final = (
    "ığş"  # Turkish joins what are short words elsewhere to longer ones, so that it is told by its letters
)
_AZERBAIJANI: Final = "ə"


def guess_language(text: str) -> str | None:
    """Tell the language of copy, where that is sure.

    Args:
        text: The copy; its first 4,000 characters are looked at.

    Returns:
        A BCP 47 tag, such as `en`, `de` or `ar`; None where the copy is too short or too mixed to tell.
    """
    if _is_plainly_english(text):
        return "en"
    head = text[:_REACH]
    if not head.isascii():
        script = _script(head)
        if script is not None:
            return script
        if sum(map(head.count, _TURKISH)) > _MARK_SHARE * len(head) and _AZERBAIJANI not in head:
            return "tr"
    return _latin(head)


def _is_plainly_english(text: str) -> bool:
    """Tell whether the commonest English words are all there; most copy need not be looked at further."""
    return _has(text, " the ") and (_has(text, " of ") or _has(text, " and ") or _has(text, " to "))


def _has(text: str, word: str) -> bool:
    """Tell whether a word stands in the head of some copy a few times."""
    at = 0
    for _ in range(_SURE):
        at = text.find(word, at, _REACH) + 1
        if not at:
            return False
    return True


def _script(head: str) -> str | None:
    """Tell a language by letters that are not Latin."""
    if _OTHER_LETTER.search(head) is None:
        return None
    letters = sum(map(str.isalpha, head))
    if not letters:
        return None
    counts: dict[str, int] = {}
    for match in _SCRIPT.finditer(head):
        tag = match.lastgroup or ""
        counts[tag] = counts.get(tag, 0) + 1
    if counts.get("ja", 0) > _MARK_SHARE * letters:  # Japanese is written in Chinese characters too
        counts["ja"] += counts.pop("zh", 0)
    tag, count = max(counts.items(), key=lambda item: item[1], default=("", 0))
    if count < _SCRIPT_SHARE * letters:
        return None
    for other, marks in _MARKS.get(tag, ()):
        if sum(map(head.count, marks)) > _MARK_SHARE * count:
            return other
    return tag


def _latin(head: str) -> str | None:
    """Tell a language by its short words."""
    found = _WORD.findall(head.lower())
    scores = {"en": 0, **dict.fromkeys(_LATIN, 0)}
    known = _short_words()
    for word in found:
        for tag in known.get(word, ()):
            scores[tag] += 1
    best, second, *_ = sorted(scores.items(), key=lambda item: -item[1])
    if best[1] < max(_LEAST, _SHARE * len(found)) or best[1] < _LEADS * second[1]:
        return None
    return best[0]


@cache
def _short_words() -> dict[str, tuple[str, ...]]:
    """The short words of all languages, each with the languages that have it."""
    table: dict[str, tuple[str, ...]] = {}
    lists = {tag: loading.words("frequent_words", "frequent", language=tag) for tag in _LATIN}
    lists["en"] = loading.words("function_words")
    for tag, own in lists.items():
        for word in own:
            table[word] = (*table.get(word, ()), tag)
    return table
