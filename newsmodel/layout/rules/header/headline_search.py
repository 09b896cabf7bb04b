"""Finding the headline: the first line that is printed twice, or else the first that can be a headline."""

from __future__ import annotations

from typing import Final

from ....model import Dateline
from ...draft import Draft
from ...lines.furniture import is_furniture
from ...lines.positions import Lines
from ...lines.shapes import INDENTED, ends_sentence, is_paragraph, is_rule, line_key
from ...values.bylines import read_byline
from ...values.credits import CREDIT_OPENINGS, is_credit_line
from ..line_kinds import is_other, is_running, is_wrapped

__all__ = ["find_headline"]

_REACH: Final = 40  # lines with words in which a headline must come
_PAST_BODY: Final = 4  # lines that may look like a body before the headline is printed again: captions, standfirsts
_AT_FOOT: Final = 10  # lines at the end of a page among which it may print its headline twice
_LONGEST: Final = 250  # characters
_SHORTEST: Final = 2  # blanks between the words of one that is known by being printed twice
_LONGEST_PLACED: Final = 110  # characters of one with a place in front of it
_SHORTEST_TITLE: Final = 40  # characters of one that is found again in the page's title
_LABEL_WORDS: Final = 3  # blanks between the words of a section's name or a slogan at most
_OPEN_WORDS: Final = 6  # blanks between the words of a line that is a sentence but for the full stop

_LONGEST_LABEL: Final = 20  # characters of a label in front of the second print


def find_headline(draft: Draft) -> tuple[int | None, bool]:
    """Find the headline: the first line that is printed twice, or else the first that can be a headline.

    Args:
        draft: The story, nothing claimed yet.

    Returns:
        The line, and whether it stands below the body.
    """
    lines = draft.lines
    search = _Search(draft)
    number = lines.after(-1)
    left = _REACH
    while number < len(lines) and left:
        left -= 1
        decided = search.look(number)
        if decided is not None:
            return decided, False
        if search.body == number:
            if search.best is None:
                return _headline_at_foot(draft), True
            left = min(left, _PAST_BODY)
        number = lines.after(number)
    return search.best, False


class _Search:
    """What the search for a headline has seen so far."""

    __slots__ = ("_first", "_label", "_longest", "_seen", "body", "draft")

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.body: int | None = None  # where running text begins; then only a second print can still come
        self._seen: dict[str, int] = {}  # the first line with these words
        self._longest = 0  # characters of the longest of them
        self._first: int | None = None  # the first line that can be a headline
        self._label: int | None = None  # a short line that is the headline if no other line is

    @property
    def best(self) -> int | None:
        """The headline as far as can be told: a label above a full sentence, which is no headline, may be one."""
        words = self.draft.lines.words
        if self._label is None or (self._first is not None and not ends_sentence(words(self._first))):
            return self._first
        return self._label if self._first is not None or " " in words(self._label) else None

    def look(self, number: int) -> int | None:
        """Take in a line; give the headline's line if this one decides it."""
        draft = self.draft
        start, end = draft.bounds(number)
        text = draft.text
        if self.body is None:
            dateline = draft.dateline_at(number)
            if (
                (dateline is not None and not _opens_with_place(draft, number, dateline))
                or is_running(draft, start, end)
                or is_wrapped(draft, number)
            ):
                self.body = number
                return None
        if end - start > _LONGEST or (self.body is not None and end - start > self._longest + _LONGEST_LABEL):
            return None
        words = text[start:end]
        key = line_key(words)
        found = self._seen.get(key)
        if found is not None and _is_second_print(draft, found, words, past_body=self.body is not None):
            return found
        if self.body is None:
            if self._first is None:
                self._consider(number)
            elif len(key) > _SHORTEST_TITLE and _is_page_title(draft.lines.words(self._first), key):
                return number
            elif self._is_wrapped_title(number, key):
                draft.joined.add(number + 1)
                return number
            self._seen.setdefault(key, number)
            self._longest = max(self._longest, end - start)
        return None

    def _is_wrapped_title(self, number: int, key: str) -> bool:
        """Return whether a line and the one right below are together the title of the page."""
        lines = self.draft.lines
        below = number + 1
        if self._first is None or below >= len(lines) or lines.blank(below) or number == self._first:
            return False
        title = line_key(lines.words(self._first))
        if not title.startswith(key) or len(title) <= len(key):
            return False
        return _is_page_title(title, f"{key} {line_key(lines.words(below))}")

    def _consider(self, number: int) -> None:
        """Keep a line that can be the headline."""
        if is_other(self.draft, number) or _has_credit_below(self.draft, number):
            return
        if not _is_label(self.draft, number):
            self._first = number
        else:
            self._label = number


def _opens_with_place(draft: Draft, number: int, dateline: Dateline) -> bool:
    """Return whether a line is a headline with its place in front: "HARBOUR: Ferry stopped for ten weeks"."""
    lines = draft.lines
    start, end = draft.bounds(number)
    below = lines.after(number)
    if dateline.span is None or draft.text[dateline.span.end - 1] != ":" or below == len(lines):
        return False
    if number != lines.after(-1) or not lines.blank(number + 1) or end - start > _LONGEST_PLACED:
        return False
    words = lines.words(number)
    if not words[-1].isalnum() or words.count(" ") < _SHORTEST or draft.dateline_at(below) is not None:
        return False
    return is_running(draft, *draft.bounds(below))


def _is_second_print(draft: Draft, first: int, words: str, *, past_body: bool) -> bool:
    """Return whether words that are repeated from an earlier line are a headline."""
    blanks = words.count(" ")
    short = blanks < _SHORTEST
    if words[-1] == "." or (short and (past_body or not blanks or first != draft.lines.after(-1))):
        return False  # of two words only if nothing stands above the first print, and no text between them
    return not is_other(draft, first)


def _has_credit_below(draft: Draft, number: int) -> bool:
    """Return whether a sentence has a picture credit below it, which says that it is the caption."""
    lines = draft.lines
    below = lines.after(number)
    if below == len(lines) or not draft.text.startswith(CREDIT_OPENINGS, lines.start[below]):
        return False
    return ends_sentence(lines.words(number)) and is_credit_line(draft.text, *draft.bounds(below)) is not None


def _is_page_title(words: str, key: str) -> bool:
    """Return whether words are a headline followed by the name of the site, or behind a section glued to it."""
    title, bare = line_key(words), key.removeprefix("the ")
    before = len(words) - len(key)  # "World NewsFerry stopped for ten weeks"
    if 0 < before <= _LONGEST_LABEL and title.endswith(key) and words[before - 1].islower() and words[before].isupper():
        return True
    at = title.find(bare)
    return 0 <= at <= len("the ") and title[at + len(bare) :].startswith((" – ", " - ", " | ", " — "))


def _is_label(draft: Draft, number: int) -> bool:
    """Return whether a short line is the name of a section, with the headline still to come."""
    lines, text = draft.lines, draft.text
    words = lines.words(number)
    blanks = words.count(" ")
    below = lines.after(number)
    if not blanks and words.isascii() and (words.isupper() or words.islower()) and below < len(lines):
        return True  # "OBITUARIES", "GRANTS/DONATIONS", "fraud"
    if blanks > _LABEL_WORDS or ends_sentence(words) or below == len(lines):
        return False
    start, end = draft.bounds(below)
    if (
        is_paragraph(text[start:end])
        or is_wrapped(draft, below)
        or draft.dateline_at(below) is not None
        or lines.indent(below) > INDENTED
    ):
        return False
    more = text.count(" ", start, end)
    if not blanks or (blanks == 1 and more <= 1):
        return True  # one of the page's menu
    if blanks == _LABEL_WORDS:
        return _is_open_line(lines, below) and _is_open_line(lines, lines.after(below))
    if is_other(draft, below):
        return blanks < _SHORTEST and not words.isupper() and read_byline(text, start, end) is None
    return more > blanks and not ends_sentence(text[start:end])


def _is_open_line(lines: Lines, number: int) -> bool:
    """Return whether a line is as long as a sentence but has no full stop, like headlines and standfirsts."""
    if number >= len(lines):
        return False
    words = lines.words(number)
    return words.count(" ") >= _OPEN_WORDS and not ends_sentence(words) and not is_paragraph(words)


def _headline_at_foot(draft: Draft) -> int | None:
    """Find a headline that a page prints twice below the body."""
    lines = draft.lines
    seen: dict[str, int] = {}
    number = len(lines)
    for _ in range(_AT_FOOT):
        number = lines.before(number)
        if number < 0:
            break
        words = lines.words(number)
        if is_paragraph(words) or ends_sentence(words) or is_rule(words) or is_furniture(words):
            continue
        key = line_key(words)
        if key in seen and key.count(" ") >= _SHORTEST:
            return number
        seen[key] = number
    return None
