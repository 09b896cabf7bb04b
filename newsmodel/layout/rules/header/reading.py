"""The header of a story: everything in front of its first paragraph, line by line."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from attrs import evolve

from ....lexicon.agencies import find_agency
from ....model import BlockKind, Byline
from ...draft import Draft
from ...lines.bullets import bullet_words
from ...lines.furniture import is_furniture
from ...lines.routing import is_routing
from ...lines.shapes import SET_IN, ends_sentence, is_paragraph, is_rule, line_key
from ...values.bylines import is_name_line, read_byline
from ...values.credits import is_credit_line
from ...values.date_lines import Stamps, is_half_stamp, read_stamps
from ...values.datelines import find_dateline, lone_dateline
from ..captions import CREDIT_MARKS, claim_caption, states_day
from .headline_search import claim_repeat, find_headline, is_other, is_running, is_wrapped

__all__ = ["HEADER_RULES", "read_header"]

_REACH: Final = 40  # lines with words in which a header must end
_LONGEST_NAME: Final = 60  # characters
_LABELS: Final = 6  # lines of the page between headline and dateline at most
_POINT_WORDS: Final = 3  # blanks between the words of a summary point at least
_STANDFIRST: Final = range(30, 301)  # characters
_STANDFIRST_WORDS: Final = 4  # blanks between the words of one without a full stop
_HEADS_SUMMARY: Final = frozenset({"abstract", "highlights", "key points"})
_HEADS_NAME: Final = frozenset({"by", "written by", "author", "article author"})


def read_header(draft: Draft) -> None:
    """Claim the lines of the header, and find where the body begins."""
    lines = draft.lines
    number = lines.after(-1)
    found, at_foot = find_headline(draft)
    if found is not None:
        draft.key = line_key(lines.words(found))
    if not at_foot:
        draft.headline = found
    for _ in range(_REACH):
        if number >= len(lines):
            break
        if _opens_body(draft, number) or not any(rule(draft, number) for rule in HEADER_RULES):
            break
        number = lines.after(number)
        while number in draft.joined:
            number = lines.after(number)
    draft.body = number
    draft.headline = found if not at_foot or found is None or found >= number else None


def _opens_body(draft: Draft, number: int) -> bool:
    """Tell whether a line begins with a dateline or is plainly running text; claim a dateline that stands apart."""
    if draft.headline is not None and number <= draft.headline:
        return False
    lines = draft.lines
    _, end = draft.bounds(number)
    below = number + 1
    dateline = draft.dateline_at(number)
    if dateline is None:
        if not _is_lone_place(draft, number):
            return _is_first_paragraph(draft, number)
        dateline = lone_dateline(draft.text, *draft.bounds(number))
    draft.dateline = dateline
    if dateline is not None and dateline.span is not None and dateline.span.end == end:
        if below < len(lines) and not lines.blank(below):
            draft.joined.add(below)  # the paragraph goes on with the next line, however far that is set in
        else:
            draft.claim(number, BlockKind.DATELINE)
    return True


_LONGEST_PLACE: Final = 40  # characters of a place, with or without a day, on a line of its own


def _is_lone_place(draft: Draft, number: int) -> bool:
    """Tell whether a line below the headline is a place, with running text below it."""
    lines = draft.lines
    start, end = draft.bounds(number)
    below = lines.after(number)
    if draft.headline is None or end - start > _LONGEST_PLACE or below == len(lines) or lines.indent(number) > SET_IN:
        return False
    if lone_dateline(draft.text, start, end) is None:
        return False
    return is_running(draft, *draft.bounds(below)) and draft.dateline_at(below) is None


def _is_first_paragraph(draft: Draft, number: int) -> bool:
    """Tell whether a line is running text with no line of a header in it or below it."""
    lines = draft.lines
    start, end = draft.bounds(number)
    if draft.text[start] in "Bb" or not is_running(draft, start, end):  # a byline may stand in front of the text
        return False
    below = number + 1
    if below < len(lines) and not lines.blank(below):
        return False
    below = lines.after(number)
    if end - start <= _STANDFIRST[-1] and (below == len(lines) or is_other(draft, below) or _is_author(draft, below)):
        return False
    return find_dateline(draft.text, start, end) is None


# ---------------------------------------------------------------- the rules


def _routing(draft: Draft, number: int) -> bool:
    if number == draft.headline or not is_routing(draft.lines.words(number)):
        return False
    return draft.claim(number, BlockKind.FURNITURE)


def _headline(draft: Draft, number: int) -> bool:
    if number != draft.headline:
        return False
    draft.claim(number, BlockKind.HEADLINE)
    lines = draft.lines
    if draft.text.endswith(" =", 0, lines.end[number]):  # the wire's mark for the end of a headline
        lines.end[number] = lines.start[number] + len(lines.words(number)[:-2].rstrip())
    # A deck on the next line: "Talks collapse; / Envoys blame each other"
    if lines.words(number).endswith(";") and number + 1 < len(lines) and not lines.blank(number + 1):
        draft.join(number + 1)
    return True


def _date_line(draft: Draft, number: int) -> bool:
    lines, text = draft.lines, draft.text
    start, end = draft.bounds(number)
    below = number + 1
    halved = below < len(lines) and not lines.blank(below) and is_half_stamp(text, start, end)
    stamps = read_stamps(text, start, lines.end[below]) if halved else None
    if stamps is None:
        halved = False
        stamps = read_stamps(text, start, end)
    if stamps is None:
        return False
    draft.published = draft.published or stamps.published
    draft.updated = draft.updated or stamps.updated
    draft.byline = draft.byline or _byline_on_date_line(draft, number, stamps)
    draft.claim(number, BlockKind.DATE_LINE)
    if halved:
        draft.join(below)
    return True


def _byline_on_date_line(draft: Draft, number: int, stamps: Stamps) -> Byline | None:
    """Read the byline of a line that holds a date too: "By Name, date", "Name / PAPER.COM / date"."""
    text = draft.text
    start, end = draft.bounds(number)
    if stamps.byline is not None:
        return read_byline(text, start, end)
    first, second = text.find(" / ", start, end), text.rfind(" / ", start, end)
    return None if first == second else is_name_line(text, start, first)


def _byline(draft: Draft, number: int) -> bool:
    text = draft.text
    start, end = draft.bounds(number)
    if text[start] in "Bb":
        dateline = find_dateline(text, start, end)
        if dateline is not None and dateline.span is not None and dateline.span.start > start:
            byline = read_byline(text, start, start + len(text[start : dateline.span.start].rstrip()))
            if byline is not None:
                draft.cut((number, dateline.span.start))
                draft.byline = draft.byline or byline
                return draft.claim(number, BlockKind.BYLINE)
    byline = read_byline(text, start, end)
    if byline is None and _may_name_author(draft, number):
        byline = is_name_line(text, start, end)
    if byline is None:
        return False
    draft.byline = draft.byline or byline
    return draft.claim(number, BlockKind.BYLINE)


_NAMED_UNDER: Final = frozenset(
    {
        BlockKind.HEADLINE,
        BlockKind.HEADLINE_REPEAT,
        BlockKind.SUMMARY_POINT,
        BlockKind.DATE_LINE,
        BlockKind.CAPTION,
    }
)


def _may_name_author(draft: Draft, number: int) -> bool:
    """Tell whether a bare name on a line can be the author's: below the headline, beside other lines of a header."""
    lines, text = draft.lines, draft.text
    if lines.end[number] - lines.start[number] > _LONGEST_NAME or lines.words(number).startswith(CREDIT_MARKS):
        return False
    above = lines.before(number)
    if above < 0 or (draft.headline is not None and number < draft.headline):
        return False
    if draft.kinds[above] in _NAMED_UNDER or lines.words(above).lower().rstrip(" :") in _HEADS_NAME:
        return True
    below = lines.after(number)
    return below < len(lines) and read_stamps(text, *draft.bounds(below)) is not None


def _under_byline(draft: Draft, number: int) -> bool:
    """The line right below the authors' names: their agency or their job."""
    above = number - 1
    if above < 0 or draft.kinds[above] is not BlockKind.BYLINE or draft.byline is None:
        return False
    words = draft.lines.words(number).rstrip(" =")
    agency = find_agency(words)
    if agency is None and _JOB.fullmatch(words) is None:
        return False
    if agency is not None and draft.byline.agency is None:
        draft.byline = evolve(draft.byline, agency=words)
    elif agency is None and draft.byline.role is None:
        draft.byline = evolve(draft.byline, role=words)
    draft.join(number)
    return True


# STAFF WRITER   Deputy Editor   Special to The Harbour Times
_JOB: Final = re.compile(
    r"(?:[\w’'-]+ ){0,4}(?:writers?|reporters?|correspondents?|editors?|staff|columnists?|contributors?)"
    r"|special to .{1,40}",
    re.IGNORECASE,
)


def _caption(draft: Draft, number: int) -> bool:
    return claim_caption(draft, number, header=True)


def _summary_point(draft: Draft, number: int) -> bool:
    start, end = draft.bounds(number)
    words_at = bullet_words(draft.text, start, end)
    if words_at is None or (draft.headline is not None and number < draft.headline):
        return False
    if draft.headline is None and states_day(draft.text, words_at, end):
        return False  # the first picture of a gallery
    if is_furniture(draft.text[words_at:end]) or is_credit_line(draft.text, start, end) is not None:
        return False
    if draft.text.count(" ", words_at, end) < _POINT_WORDS and not _is_in_list(draft, number):
        return False
    return draft.claim(number, BlockKind.SUMMARY_POINT)


def _is_in_list(draft: Draft, number: int) -> bool:
    """Tell whether another bulleted line stands right above or below, or the heading of a list above."""
    lines = draft.lines
    above, below = lines.before(number), lines.after(number)
    if above >= 0 and (
        draft.kinds[above] is BlockKind.SUMMARY_POINT or lines.words(above).lower().rstrip(" .:") in _HEADS_SUMMARY
    ):
        return True
    if below != number + 1 or below == len(lines):
        return False
    start, end = draft.bounds(below)
    return draft.text[start] == draft.text[lines.start[number]] and bullet_words(draft.text, start, end) is not None


def _furniture(draft: Draft, number: int) -> bool:
    words = draft.lines.words(number)
    if is_furniture(words) or is_rule(words):
        return draft.claim(number, BlockKind.FURNITURE)
    return False


def _above_headline(draft: Draft, number: int) -> bool:
    """Whatever else stands above the headline belongs to the page."""
    if draft.headline is None or number >= draft.headline:
        return False
    return draft.claim(number, BlockKind.FURNITURE)


def _standfirst(draft: Draft, number: int) -> bool:
    """A line between headline and body that does not end as a sentence does, or that other lines of a header follow."""
    lines, text = draft.lines, draft.text
    start, end = draft.bounds(number)
    below = lines.after(number)
    if draft.headline is None or end - start not in _STANDFIRST or lines.indent(number) > SET_IN or below == len(lines):
        return False
    above = lines.before(number)
    if lines.words(above).lower().rstrip(" .:") in _HEADS_SUMMARY:
        return draft.claim(number, BlockKind.SUMMARY_POINT)
    words = text[start:end]
    if BlockKind.SUMMARY_POINT in draft.kinds or " | " in words or words[0] == "<" or is_wrapped(draft, number):
        return False
    if ends_sentence(words) or words[-1] in ":,;":
        follows = (is_other(draft, below) and not is_routing(lines.words(below))) or _is_author(draft, below)
    else:
        follows = words.count(" ") >= _STANDFIRST_WORDS
    return follows and draft.claim(number, BlockKind.SUMMARY_POINT)


def _is_author(draft: Draft, number: int) -> bool:
    """Tell whether a line is a bare name with a date line or running text below it."""
    lines, text = draft.lines, draft.text
    below = lines.after(number)
    if below == len(lines) or is_name_line(text, *draft.bounds(number)) is None:
        return False
    start, end = draft.bounds(below)
    return is_paragraph(text[start:end]) or read_stamps(text, start, end) is not None


def _before_dateline(draft: Draft, number: int) -> bool:
    """A standfirst with the first paragraph behind it on the line: "… in all regions TARN: More than"."""
    start, end = draft.bounds(number)
    dateline = find_dateline(draft.text, start, end)
    if dateline is None or dateline.span is None or dateline.span.start <= start:
        return False
    draft.cut((number, dateline.span.start))
    return draft.claim(number, BlockKind.SUMMARY_POINT)


def _above_date(draft: Draft, number: int) -> bool:
    """A short line right above a date line belongs to the page: a section, a name with a job."""
    lines, text = draft.lines, draft.text
    below = number + 1 if draft.headline is None else lines.after(number)
    start, end = draft.bounds(number)
    if end - start > _LONGEST_NAME or below >= len(lines) or ends_sentence(text[start:end]):
        return False
    if read_stamps(text, *draft.bounds(below)) is None:
        return False
    return draft.claim(number, BlockKind.FURNITURE)


def _above_dateline(draft: Draft, number: int) -> bool:
    """A short line with only short lines between it and a dateline belongs to the page; a bulleted one is a point."""
    lines = draft.lines
    if draft.headline is None or number < draft.headline or not _is_short(draft, number):
        return False
    below = number
    for _ in range(_LABELS):
        below = lines.after(below)
        if below == len(lines):
            return False
        if draft.dateline_at(below) is not None:
            start, end = draft.bounds(number)
            point = bullet_words(draft.text, start, end) is not None and not is_furniture(draft.text[start:end])
            return draft.claim(number, BlockKind.SUMMARY_POINT if point else BlockKind.FURNITURE)
        if not (_is_short(draft, below) or is_other(draft, below)):
            return False
    return False


def _is_short(draft: Draft, number: int) -> bool:
    """Tell whether a line is too short for copy: a label, a button, a name."""
    start, end = draft.bounds(number)
    return (
        end - start <= _LONGEST_NAME
        and not ends_sentence(draft.text[start:end])
        and draft.lines.indent(number) <= SET_IN
    )


Rule = Callable[[Draft, int], bool]

#: The rules for a line of the header, in the order in which they are asked; the first that claims it wins.
HEADER_RULES: Final[tuple[Rule, ...]] = (
    _routing,
    _headline,
    claim_repeat,
    _date_line,
    _summary_point,
    _furniture,
    _byline,
    _under_byline,
    _caption,
    _above_headline,
    _before_dateline,
    _standfirst,
    _above_date,
    _above_dateline,
)
