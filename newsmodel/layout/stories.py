"""Where one story ends and the next begins.

A story opens with a headline, and a headline is known by what follows it: the same words again, a date line, a
byline, a dateline. So most rules find a place where a story may open (after a form feed, a sign-off, a rule, two
blank lines) and then ask whether one does.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import Final

from ..lexicon import loading
from .lines.bullets import bullet_words
from .lines.end_notes import is_end_note
from .lines.furniture import is_furniture, is_topics
from .lines.positions import Lines
from .lines.routing import FORM_FEED, is_routing, starts_transmission
from .lines.shapes import INDENTED, ends_sentence, is_paragraph, is_rule, line_key
from .lines.sign_offs import is_sign_off
from .values.bylines import is_name_line, read_byline
from .values.credits import is_credit_line, looks_like_caption
from .values.date_lines import read_stamps
from .values.datelines import dateline_in

__all__ = ["story_starts"]

_SHORTEST_HEADLINE: Final = 10  # characters
_LONGEST_HEADLINE: Final = 250
_LOOK_AHEAD: Final = 8  # lines with words in which a header must show itself
_HEADER: Final = 16  # lines with words that a header has at most
_FAR_BLANKS: Final = 2
_SHORTEST: Final = 2  # blanks between the words of a headline that is known by being printed twice
_RUNNING: Final = 25  # characters from which on a line with a full stop is running text
_LEDE: Final = 60  # characters of a first paragraph at least
_LONG: Final = 250  # and from which on every line is
_ENDS: Final = '.”…"'
_SHORT: Final = 120  # characters of a line that ends a story
_SHORTEST_RULE: Final = 2
_DATE: Final = 60  # characters of a date line between stories
_LABELS: Final = ("updated", "published", "last updated", "posted")
_LONGEST_LABEL: Final = len("last updated")
_CAPTIONS: Final = 3  # lines between a headline and its date line at most
_NOTES: Final = ("(", "[", "Reporting", "Editing", "Writing")  # how a note that ends a story begins
_CLOSED: Final = '”"’'
_ABOVE_HEADLINES: Final = loading.words("page_labels", "top")
_END_OF_TEXT: Final = "\x03"
_START_OF_HEADING: Final = "\x01"


def story_starts(lines: Lines) -> list[int]:
    """Find the first lines of the stories of a text.

    Args:
        lines: The text's lines.

    Returns:
        Line numbers, ascending; the first is 0.
    """
    filled = [number for number in range(len(lines)) if lines.start[number] != lines.end[number]]
    if not filled:
        return [0]
    sure = _transmissions(lines) or _after_form_feeds(lines, filled)
    found = {
        *_after_breaks(lines, filled),
        *_repeated_headlines(lines, filled),
        *_fresh_datelines(lines, filled),
    }
    dated = set(_fresh_date_lines(lines, filled)) - found
    found |= dated
    if not found:
        return [0, *sure]
    running = _running_text(lines, filled)
    starts = [0]
    for number in sorted(found.union(sure)):
        # A story has a body: one that would have none is the foot of the story before.
        after = bisect_right(sure, number)
        end = sure[after] if after < len(sure) else len(lines)
        body = running[number] - running[starts[-1]]
        if number in dated and body == 1 and not _is_dated(lines, starts[-1], number):
            continue  # a caption or a standfirst, and the date line is that of the story above
        if (after and sure[after - 1] == number) or (body > 0 and running[end] > running[number]):
            starts.append(number)
    return starts


def _is_dated(lines: Lines, start: int, end: int) -> bool:
    """Return whether some lines have a date line among them, or the dateline of a paragraph."""
    for number in range(start, end):
        first, last = lines.start[number], lines.end[number]
        if first != last and (
            read_stamps(lines.text, first, last) is not None or dateline_in(lines, first, last) is not None
        ):
            return True
    return False


def _after_form_feeds(lines: Lines, filled: list[int]) -> list[int]:
    """Find stories separated by form feeds."""
    text = lines.text
    if FORM_FEED not in text:
        return []
    return [b for a, b in pairwise(filled) if FORM_FEED in text[lines.end[a] : lines.start[b]]]


def _running_text(lines: Lines, filled: list[int]) -> list[int]:
    """Count, for each line, the lines of running text before it."""
    counts = [0] * (len(lines) + 1)
    start, end, text = lines.start, lines.end, lines.text
    total = 0
    previous = 0
    for number in filled:
        counts[previous : number + 1] = [total] * (number + 1 - previous)
        previous = number + 1
        size = end[number] - start[number]
        full = size > _LONG or (
            size > _RUNNING and text[end[number] - 1] in _ENDS and not is_furniture(lines.words(number))
        )
        if full or lines.indent(number) > INDENTED:
            total += 1
    counts[previous:] = [total] * (len(counts) - previous)
    return counts


def _transmissions(lines: Lines) -> list[int]:
    """Find stories in transmission envelopes: each opens with a control character after the last was closed."""
    text = lines.text
    if _START_OF_HEADING not in text and "\x02" not in text:
        return []
    found = []
    closed = False
    for number in range(len(lines)):
        raw = text[lines.at[number] : lines.at[number + 1]]
        if (number and _START_OF_HEADING in raw) or (closed and starts_transmission(raw)):
            found.append(number)
            closed = False
        if _END_OF_TEXT in raw:
            closed = True
    return found


def _after_breaks(lines: Lines, filled: list[int]) -> list[int]:
    """Find stories after a sign-off, a list of topics, a rule, or several blank lines."""
    found = []
    start, end = lines.start, lines.end
    before = filled[0]
    for number in filled[1:]:
        if (number - before > _FAR_BLANKS and _opens_story(lines, number)) or (
            end[before] - start[before] <= _SHORT and _ends_story(lines, before, number)
        ):
            found.append(number)
        before = number
    return found


def _ends_story(lines: Lines, number: int, below: int) -> bool:
    """Return whether a short line ends a story, in view of the next line with words."""
    words = lines.words(number)
    if is_sign_off(words):
        return _opens_wire_story(lines, below)
    if words.startswith(_NOTES) and is_end_note(words):
        return _opens_story(lines, below)
    return is_topics(words) or (len(words) > _SHORTEST_RULE and is_rule(words) and _opens_story(lines, below))


def _could_be_headline(lines: Lines, number: int) -> bool:
    size = lines.end[number] - lines.start[number]
    if not _SHORTEST_HEADLINE <= size <= _LONGEST_HEADLINE:
        return False
    words = lines.words(number)
    if is_paragraph(words) or is_furniture(words) or is_routing(words) or is_sign_off(words) or is_rule(words):
        return False
    text = lines.text
    start, end = lines.start[number], lines.end[number]
    if bullet_words(text, start, end) is not None or looks_like_caption(text, start, end):
        return False
    return dateline_in(lines, start, end) is None


def _opens_wire_story(lines: Lines, number: int) -> bool:
    """Return whether a headline follows a sign-off; it is enough that the copy below it is indented."""
    words = lines.words(number)
    if is_routing(words):
        return True
    below = lines.after(number)
    if below == len(lines) or not _could_be_headline(lines, number):
        return False
    return lines.indent(below) > INDENTED >= lines.indent(number) or _opens_story(lines, number)


def _opens_story(lines: Lines, number: int) -> bool:
    """Return whether a line is a headline: a date line, a byline, a dateline or a repeat soon follows."""
    if not _could_be_headline(lines, number) or ends_sentence(lines.words(number)):
        return False
    key = line_key(lines.words(number))
    text = lines.text
    sentences = 0
    for _ in range(_LOOK_AHEAD):
        below = lines.after(number)
        if below == len(lines):
            return False
        start, end = lines.start[below], lines.end[below]
        if end - start <= _LONGEST_HEADLINE:
            words = lines.words(below)
            if line_key(words) == key or read_stamps(text, start, end) or read_byline(text, start, end):
                return True
        if dateline_in(lines, start, end) is not None:
            return True
        sentences += end - start > _RUNNING and text[end - 1] in _ENDS
        if sentences > 1 or (is_paragraph(text[start : min(end, start + _LONG + 1)]) and text[end - 1] != ")"):
            return False
        number = below
    return False


def _repeated_headlines(lines: Lines, filled: list[int]) -> list[int]:
    """Find stories whose headline is repeated a few lines further down."""
    seen: dict[str, int] = {}
    alone: dict[str, int] = {}  # by its first and last letter, a line that shares them with none above; -1 for several
    found = []
    text = lines.text
    for index, number in enumerate(filled):
        start, end = lines.start[number], lines.end[number]
        if not _SHORTEST_HEADLINE <= end - start <= _LONGEST_HEADLINE or text[end - 1] in ".:,;)":
            continue
        if text.count(" ", start, end) < _SHORTEST:
            continue
        ends = text[start].casefold()[0] + text[end - 1].casefold()[-1]
        alike = alone.setdefault(ends, index)
        if alike == index:
            continue  # no line above is the same
        if alike >= 0:
            seen[line_key(lines.words(filled[alike]))] = alike
            alone[ends] = -1
        key = line_key(text[start:end])
        first = seen.get(key)
        if (
            first is not None
            and index - first <= _HEADER
            and first
            and read_stamps(text, start, end) is None
            and _stands_apart(lines, filled, first)
            and _is_header(lines, filled[first:index])
            and not is_furniture(text[start:end])
            and not (text[end - 1] in _CLOSED and ends_sentence(text[start:end]))  # a quotation printed twice
        ):
            found.append(_top(lines, filled[first]))
        seen.setdefault(key, index)
        if first is not None and index - first > _HEADER:
            seen[key] = index
    return found


def _stands_apart(lines: Lines, filled: list[int], index: int) -> bool:
    """Return whether a line follows a blank line or a page label, and is not indented."""
    number, above = filled[index], filled[index - 1]
    return lines.indent(number) <= INDENTED and (number - above > 1 or is_furniture(lines.words(above)))


def _is_header(lines: Lines, numbers: list[int]) -> bool:
    """Return whether the lines between a headline and its repeat are a header: no running text except captions."""
    text = lines.text
    for number in numbers[1:]:
        start, end = lines.start[number], lines.end[number]
        if text[end - 1] in _ENDS and not read_stamps(text, start, end):
            below = lines.after(number)  # a caption whose credit has no brackets stands above a date line
            if below == len(lines) or not (
                read_stamps(text, lines.start[below], lines.end[below])
                or is_furniture(lines.words(below))
                or is_credit_line(text, lines.start[below], lines.end[below])
            ):
                return False
    return True


def _top(lines: Lines, number: int) -> int:
    """Move up from a headline over the page labels above it."""
    above = lines.before(number)
    while above >= 0 and number - above <= _FAR_BLANKS + 1 and lines.words(above).lower() in _ABOVE_HEADLINES:
        number = above
        above = lines.before(number)
    return number


def _fresh_date_lines(lines: Lines, filled: list[int]) -> list[int]:
    """Find stories with a date line below headline and caption, even if the headline is not repeated."""
    found = []
    text = lines.text
    for index in range(2, len(filled)):
        number = filled[index]
        start, end = lines.start[number], lines.end[number]
        if end - start > _SHORT:
            continue
        if text[start : start + _LONGEST_LABEL].lower().startswith(_LABELS):
            if read_stamps(text, start, end) is not None:
                head = _headline_above(lines, filled, index)
                if head is not None:
                    found.append(head)
        elif end - start <= _DATE and text[end - 1].isalnum() and _is_item(lines, number):
            found.append(lines.before(number))
    return found


def _fresh_datelines(lines: Lines, filled: list[int]) -> list[int]:
    """Find stories with a dateline of their own below their headline, after a story that has one too.

    The dateline has a day or an agency, and the headline is more than a label: round-ups have neither headlines nor
    days at each of their places.
    """
    found = []
    earlier: bool | None = None
    for index in range(_SHORTEST, len(filled)):
        number, above = filled[index], filled[index - 1]
        start, end = lines.start[number], lines.end[number]
        if number - above == 1 or end - start <= _LEDE or lines.end[above] - lines.start[above] > _SHORT:
            continue
        if above - filled[index - 2] == 1 or not _is_full_headline(lines, above):
            continue
        if not _has_full_dateline(lines, number):
            continue
        if earlier is None:
            first = (n for n in filled[: min(index, _HEADER)] if lines.end[n] - lines.start[n] > _LEDE)
            earlier = any(_has_full_dateline(lines, n) for n in first)
        if earlier:
            found.append(above)
        earlier = True
    return found


def _is_full_headline(lines: Lines, number: int) -> bool:
    """Return whether a line is a headline of several words and no label in capitals."""
    words = lines.words(number)
    if words.count(" ") < _SHORTEST or words.isupper() or ends_sentence(words):
        return False
    return _could_be_headline(lines, number) and read_stamps(lines.text, lines.start[number], lines.end[number]) is None


def _has_full_dateline(lines: Lines, number: int) -> bool:
    """Return whether a paragraph has a dateline with a place, and a day or an agency."""
    dateline = dateline_in(lines, lines.start[number], lines.end[number])
    return dateline is not None and bool(dateline.places) and (dateline.date or dateline.agency) is not None


def _is_item(lines: Lines, number: int) -> bool:
    """Return whether a date line is between a headline and a dateline, as on pages of short items."""
    above, below = lines.before(number), lines.after(number)
    if above < 0 or below == len(lines):
        return False
    text = lines.text
    return (
        read_stamps(text, lines.start[number], lines.end[number]) is not None
        and _could_be_headline(lines, above)
        and not ends_sentence(lines.words(above))
        and dateline_in(lines, lines.start[below], lines.end[below]) is not None
    )


def _headline_above(lines: Lines, filled: list[int], index: int) -> int | None:
    """Find the headline above a date line: it follows a blank line and the end of another story."""
    for back in range(1, min(_CAPTIONS, index) + 1):
        number, above = filled[index - back], filled[index - back - 1]
        if number - above == 1 or not _could_be_headline(lines, number):
            continue
        start, end = lines.start[number], lines.end[number]
        if is_name_line(lines.text, start, end) is not None or read_byline(lines.text, start, end) is not None:
            continue
        if read_stamps(lines.text, start, end) is not None:
            return None
        words, last = lines.words(number), lines.words(above)
        if not ends_sentence(words) and words[-1] != ")":
            return number if ends_sentence(last) or is_furniture(last) else None
    return None
