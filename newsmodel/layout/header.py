"""The header of a story: everything in front of its first paragraph, line by line."""

from __future__ import annotations

from collections.abc import Callable

from ..model import BlockKind, Caption, Span
from .bullets import bullet_words
from .bylines import is_name_line, read_byline
from .credits import is_credit_line, looks_like_caption, read_caption
from .datelines import find_dateline, read_dateline
from .draft import Draft
from .furniture import is_furniture
from .lines import Lines
from .shapes import ends_sentence, is_paragraph, is_rule, line_key
from .stamps import is_half_stamp, read_stamps
from .wire import is_routing, is_sign_off

__all__ = ["HEADER_RULES", "read_header"]

_REACH = 40  # lines with words in which a header must end
_PAST_BODY = 4  # lines that may look like a body before the headline is printed again: captions, standfirsts
_LABEL_WORDS = 3  # words of a section label at most
_LONGEST_HEADLINE = 250  # characters
_LONGEST_NAME = 60
_POINT_WORDS = 3  # blanks between the words of a summary point at least
_STANDFIRST = range(30, 301)  # characters
_STANDFIRST_WORDS = 6  # blanks between the words of one without a full stop
_HEADS_SUMMARY = frozenset({"abstract", "highlights", "key points"})
_SHORTEST_CAPTION = 40  # characters, where no credit shows that it is one
_LONGEST_CAPTION = 600
_SHORTEST_HEADLINE = 2  # words


def read_header(draft: Draft) -> None:
    """Claim the lines of the header, and find where the body begins."""
    lines = draft.lines
    number = lines.after(-1)
    found, at_foot = _find_headline(draft)
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
    start, end = lines.start[number], lines.end[number]
    dateline = read_dateline(draft.text, start, end)
    if dateline is None:
        below = number + 1
        return end - start > _STANDFIRST[-1] and not draft.text.startswith(("By ", "BY ", "by "), start) and _is_running(draft, start, end) and (below == len(lines) or lines.blank(below))
    draft.dateline = dateline
    if dateline.span is not None and dateline.span.end == end:
        below = number + 1
        if below < len(lines) and not lines.blank(below):
            draft.joined.add(below)  # the paragraph goes on with the next line, however far that is set in
        else:
            draft.claim(number, BlockKind.DATELINE)
    return True


# ---------------------------------------------------------------- the headline


def _find_headline(draft: Draft) -> tuple[int | None, bool]:
    """Choose the headline's line: the first one printed twice, else the first that can be one.

    Returns:
        The line, and whether it stands below the body.
    """
    lines = draft.lines
    text = draft.text
    seen: dict[str, int] = {}
    first: int | None = None
    number = lines.after(-1)
    left = _REACH
    body = False  # whether something that looks like one has begun; then only a second print can still come
    while number < len(lines) and left:
        left -= 1
        start, end = lines.start[number], lines.end[number]
        words = text[start:end]
        if not body and (read_dateline(text, start, end) is not None or _is_running(draft, start, end)):
            if first is None:
                return _headline_at_foot(draft), True
            body = True
            left = min(left, _PAST_BODY)
        elif end - start <= _LONGEST_HEADLINE:
            key = line_key(words)
            found = seen.get(key)
            if found is not None and words[-1] != "." and key.count(" ") >= _SHORTEST_HEADLINE and not _is_other(draft, found):
                return found, False
            if not body:
                if first is None:
                    if not _is_other(draft, number) and not _is_label(draft, number):
                        first = number
                elif len(key) > _SHORTEST_CAPTION and _is_page_title(lines.words(first), key):
                    return number, False
                seen.setdefault(key, number)
        number = lines.after(number)
    return first, False


def _is_running(draft: Draft, start: int, end: int) -> bool:
    return is_paragraph(draft.text[start:end]) and not looks_like_caption(draft.text, start, end)


def _is_page_title(words: str, key: str) -> bool:
    """Tell whether words are a headline, given by its key, with the name of the site behind it."""
    title = line_key(words)
    at = title.find(key.removeprefix("the "))
    return 0 <= at <= len("the ") and title[at + len(key.removeprefix("the ")) :].startswith((" – ", " - ", " | ", " — "))


def _is_other(draft: Draft, number: int) -> bool:
    """Tell whether a line is something else that stands above or below a headline."""
    lines, text = draft.lines, draft.text
    start, end = lines.start[number], lines.end[number]
    words = text[start:end]
    return (
        is_routing(words)
        or is_furniture(words)
        or is_rule(words)
        or read_stamps(text, start, end) is not None
        or read_byline(text, start, end) is not None
        or is_credit_line(text, start, end) is not None
        or bool(looks_like_caption(text, start, end))
        or (bullet_words(text, start, end) is not None and text[start] in "•●▪■*")
    )


def _is_label(draft: Draft, number: int) -> bool:
    """Tell whether a short line names a section and the headline is still to come."""
    lines = draft.lines
    words = lines.words(number)
    if words.count(" ") > _LABEL_WORDS or ends_sentence(words):
        return False
    below = lines.after(number)
    if below == len(lines):
        return False
    text = draft.text
    start, end = lines.start[below], lines.end[below]
    if is_paragraph(text[start:end]) or read_dateline(text, start, end) is not None or lines.indent(below) > 2:
        return False
    if words.count(" ") == _LABEL_WORDS:
        return _is_open_line(lines, below) and _is_open_line(lines, lines.after(below))
    if _is_other(draft, below):
        return words.count(" ") < _SHORTEST_HEADLINE and not words.isupper()
    return text.count(" ", start, end) > words.count(" ") and not ends_sentence(text[start:end])


def _is_open_line(lines: Lines, number: int) -> bool:
    """Tell whether a line has the words of a sentence and no full stop, as headlines and standfirsts have."""
    if number >= len(lines):
        return False
    words = lines.words(number)
    return words.count(" ") >= _STANDFIRST_WORDS and not ends_sentence(words) and not is_paragraph(words)


def _headline_at_foot(draft: Draft) -> int | None:
    """Find a headline that a page prints twice below the body."""
    lines = draft.lines
    seen: dict[str, int] = {}
    number = len(lines)
    for _ in range(10):
        number = lines.before(number)
        if number < 0:
            break
        words = lines.words(number)
        if is_paragraph(words) or ends_sentence(words):
            continue
        key = line_key(words)
        if key in seen and key.count(" ") >= _SHORTEST_HEADLINE:
            return number
        seen[key] = number
    return None


# ---------------------------------------------------------------- the rules


def _routing(draft: Draft, number: int) -> bool:
    return is_routing(draft.lines.words(number)) and number != draft.headline and draft.claim(number, BlockKind.FURNITURE)


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


def _headline_repeat(draft: Draft, number: int) -> bool:
    if draft.headline is None or number == draft.headline:
        return False
    lines = draft.lines
    size = lines.end[number] - lines.start[number]
    if not len(draft.key) <= size <= len(draft.key) + 20:
        return False
    key = line_key(lines.words(number))
    if key == draft.key or (key.endswith(draft.key) and key.removesuffix(draft.key).strip(" :|") in _LABELS):
        return draft.claim(number, BlockKind.HEADLINE_REPEAT)
    return False


_LABELS = frozenset({"special", "exclusive", "update", "updated", "opinion", "analysis", "video", "watch", "live", "breaking"})


def _date_line(draft: Draft, number: int) -> bool:
    lines, text = draft.lines, draft.text
    start, end = lines.start[number], lines.end[number]
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
    if stamps.byline is not None:
        draft.byline = draft.byline or read_byline(text, start, end)
    draft.claim(number, BlockKind.DATE_LINE)
    if halved:
        draft.join(below)
    return True


def _byline(draft: Draft, number: int) -> bool:
    lines, text = draft.lines, draft.text
    start, end = lines.start[number], lines.end[number]
    if text[start] in "Bb":
        dateline = find_dateline(text, start, end)
        if dateline is not None and dateline.span is not None and dateline.span.start > start:
            byline = read_byline(text, start, start + len(text[start : dateline.span.start].rstrip()))
            if byline is not None:
                draft.cut(number, dateline.span.start)
                draft.byline = draft.byline or byline
                return draft.claim(number, BlockKind.BYLINE)
    byline = read_byline(text, start, end)
    if byline is None and _may_name_author(draft, number):
        byline = is_name_line(text, start, end)
    if byline is None:
        return False
    draft.byline = draft.byline or byline
    return draft.claim(number, BlockKind.BYLINE)


_NAMED_UNDER = frozenset(
    {
        BlockKind.HEADLINE,
        BlockKind.HEADLINE_REPEAT,
        BlockKind.SUMMARY_POINT,
        BlockKind.DATE_LINE,
        BlockKind.CAPTION,
    }
)


def _may_name_author(draft: Draft, number: int) -> bool:
    """Tell whether a bare name on a line can be the author's: below the headline, and beside other lines of a header."""
    lines, text = draft.lines, draft.text
    if lines.end[number] - lines.start[number] > _LONGEST_NAME or lines.words(number).startswith(_CREDIT_MARKS):
        return False
    above = lines.before(number)
    if above < 0 or (draft.headline is not None and number < draft.headline):
        return False
    if draft.kinds[above] in _NAMED_UNDER or lines.words(above).lower().rstrip(" :") in {"by", "written by", "author"}:
        return True
    below = lines.after(number)
    return below < len(lines) and read_stamps(text, lines.start[below], lines.end[below]) is not None


def _caption(draft: Draft, number: int) -> bool:
    return claim_caption(draft, number, header=True)


def claim_caption(draft: Draft, number: int, *, header: bool) -> bool:
    """Claim a caption: with its credit, a credit alone, or with the credit on the line below.

    In the header a line above the date line is a caption too. In the body the credit must be plain to see.
    """
    lines, text = draft.lines, draft.text
    start, end = lines.start[number], lines.end[number]
    credit = is_credit_line(text, start, end)
    if credit is not None:
        draft.captions.append(Caption(text[start:end], span=Span(start, end), credit=credit))
        return draft.claim(number, BlockKind.CAPTION)
    caption = read_caption(text, start, end) if looks_like_caption(text, start, end) else None
    if caption is not None and (header or _is_marked(text, caption)):
        draft.captions.append(caption)
        return draft.claim(number, BlockKind.CAPTION)
    below = number + 1
    if below >= len(lines) or lines.blank(below) or end - start > _LONGEST_CAPTION:
        return False
    if header and _states_day(text, start, end) and text.startswith(text[bullet_words(text, start, end) or start : end], lines.start[below]):
        return draft.claim(number, BlockKind.CAPTION)  # printed twice; the second print has the credit
    credit = None if is_sign_off(lines.words(below)) else is_credit_line(text, lines.start[below], lines.end[below])
    if credit is not None and (header or _stands_apart(draft, number, below)):
        plain = read_caption(text, start, end)
        date = None if plain is None else plain.date
        draft.captions.append(Caption(text[start:end], span=Span(start, end), credit=credit, date=date))
        draft.claim(number, BlockKind.CAPTION)
        draft.join(below)
        return True
    if header and draft.headline is not None and end - start > _SHORTEST_CAPTION and _is_updated(draft, below):
        plain = read_caption(text, start, end)
        if plain is not None and (plain.date is not None or ends_sentence(text[start:end])):
            draft.captions.append(plain)
            return draft.claim(number, BlockKind.CAPTION)
    return False


def _is_marked(text: str, caption: Caption) -> bool:
    """Tell whether a caption's credit stands in brackets or behind a word such as "Photo:"."""
    credit = caption.credit
    if credit is None or credit.span is None:
        return False
    return text[credit.span.start - 1] in "([" or credit.text.startswith(_CREDIT_MARKS)


_CREDIT_MARKS = ("Photo", "Image", "Picture", "Credit", "AP Photo", "REUTERS/", "©", "Copyright")


def _stands_apart(draft: Draft, number: int, below: int) -> bool:
    """Tell whether two lines have a blank line above and below them."""
    lines = draft.lines
    return lines.before(number) < number - 1 and (below + 1 >= len(lines) or lines.blank(below + 1))


def _is_updated(draft: Draft, number: int) -> bool:
    lines = draft.lines
    stamps = read_stamps(draft.text, lines.start[number], lines.end[number])
    return stamps is not None and stamps.updated is not None


def _summary_point(draft: Draft, number: int) -> bool:
    lines = draft.lines
    start, end = lines.start[number], lines.end[number]
    words_at = bullet_words(draft.text, start, end)
    if words_at is None or (draft.headline is not None and number < draft.headline):
        return False
    if draft.headline is None and _states_day(draft.text, words_at, end):
        return False  # the first picture of a gallery
    if draft.text.count(" ", words_at, end) < _POINT_WORDS or is_furniture(draft.text[words_at:end]):
        return False
    return draft.claim(number, BlockKind.SUMMARY_POINT)


def _states_day(text: str, start: int, end: int) -> bool:
    """Tell whether a line says on which day a picture was taken, as captions do."""
    caption = read_caption(text, start, end)
    return caption is not None and caption.date is not None


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
    start, end = lines.start[number], lines.end[number]
    below = lines.after(number)
    if draft.headline is None or end - start not in _STANDFIRST or lines.indent(number) > 2 or below == len(lines):
        return False
    above = lines.before(number)
    if lines.words(above).lower().rstrip(" .:") in _HEADS_SUMMARY:
        return draft.claim(number, BlockKind.SUMMARY_POINT)
    words = text[start:end]
    if BlockKind.SUMMARY_POINT in draft.kinds or " | " in words:
        return False
    if ends_sentence(words) or words[-1] in ":,;":
        follows = _is_other(draft, below) and not is_routing(lines.words(below)) or _is_author(draft, below)
    else:
        follows = words.count(" ") >= _STANDFIRST_WORDS
    return follows and draft.claim(number, BlockKind.SUMMARY_POINT)


def _is_author(draft: Draft, number: int) -> bool:
    """Tell whether a line is a bare name with a date line or running text below it."""
    lines, text = draft.lines, draft.text
    below = lines.after(number)
    if below == len(lines) or is_name_line(text, lines.start[number], lines.end[number]) is None:
        return False
    start, end = lines.start[below], lines.end[below]
    return is_paragraph(text[start:end]) or read_stamps(text, start, end) is not None


def _above_date(draft: Draft, number: int) -> bool:
    """A short line right above a date line belongs to the page: a section, a name with a job."""
    lines, text = draft.lines, draft.text
    below = number + 1
    if lines.end[number] - lines.start[number] > _LONGEST_NAME or below >= len(lines) or ends_sentence(lines.words(number)):
        return False
    if read_stamps(text, lines.start[below], lines.end[below]) is None:
        return False
    return draft.claim(number, BlockKind.FURNITURE)


Rule = Callable[[Draft, int], bool]

#: The rules for a line of the header, in the order in which they are asked; the first that claims it wins.
HEADER_RULES: tuple[Rule, ...] = (
    _routing,
    _headline,
    _headline_repeat,
    _date_line,
    _summary_point,
    _furniture,
    _byline,
    _caption,
    _above_headline,
    _standfirst,
    _above_date,
)
