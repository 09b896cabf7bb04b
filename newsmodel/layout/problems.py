"""Problems of the copy that its layout shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from ..model import Problem, ProblemCode, Severity, Span
from .draft import Draft
from .lines.shapes import ends_open, ends_sentence, never_ends
from .values.datelines import dateline_in, dateline_problems

__all__ = ["find_problems"]

# UTF-8 read as Windows-1252:  â€™  â€œ  Ã©  Â£  Â plus a no-break space
_MOJIBAKE: Final = re.compile(
    r"â€[\u2122\u0153\u009d\u201c\u201d\u02dc\u00a6\u2018\u2019\x80-\x9f]|Ã[\x80-\xbf‚ƒ„…†‡ˆ‰Š‹Œ]|Â[\xa0-\xbf]"
)
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
#: For each byte of UTF-8: 1 for such a control, else 0.
_CONTROL_BYTES: Final = bytes(_CONTROL.match(chr(code)) is not None for code in range(0x100))
# &rsquo;  &#8217;  &amp;     <p>  </div>  <br/>  <a href=…>
_ENTITY: Final = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{1,6}|#[xX][0-9a-fA-F]{1,6});")
_TAG: Final = re.compile(
    r"</?(?:p|br|a|b|i|em|strong|div|span|img|ul|ol|li|h[1-6]|script|style|figure|blockquote|table|td|tr)\b[^<>]{0,500}>"
)

_ENTITY_END: Final = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{1,6});\Z")

_HEADLINE: Final = 100  # characters up to which a line that does not end as a sentence may be a heading
_LABEL: Final = 30  # characters of a label in front of a colon
_LONG_TEXT: Final = 1_000_000
_CUT_OFF: Final = 40  # characters from which on a line is expected to end as a sentence
_CUT_OFF_WORDS: Final = 2  # blanks between the words of a shorter one that stops at "told" or "the"
_ENDS: Final = '.”"?!:)]—–-_'  # a paragraph that ends in one of these was not cut off
_ITEM_MARKS: Final = frozenset("•*-–—·●▪■$+")
_USUAL: Final = 0.7  # share of paragraphs that must end so, before one that does not is called cut off


_NO_BODY: Final = Problem(ProblemCode.MISSING_BODY, "the story has no paragraphs", None, Severity.ERROR)
_NO_HEADLINE: Final = Problem(ProblemCode.MISSING_HEADLINE, "no headline found", None, Severity.INFO)
_NO_DATELINE: Final = Problem(ProblemCode.MISSING_DATELINE, "the first paragraph has no dateline", None, Severity.INFO)


class Paragraph:
    """A paragraph.

    Args:
        start: Where it begins, in code points.
        words: Its words.
    """

    __slots__ = ("start", "words")

    def __init__(self, start: int, words: str) -> None:
        self.start = start
        self.words = words


def find_problems(draft: Draft, places: list[int]) -> tuple[Problem, ...]:
    """List the problems of a story in the order of its text, those of the whole story first.

    Args:
        draft: The story with every line claimed.
        places: Where its paragraphs begin and end, one after the other.
    """
    text = draft.text
    paragraphs = [Paragraph(places[i], text[places[i] : places[i + 1]]) for i in range(0, len(places), 2)]
    problems = [*draft.problems]
    for check in CHECKS:
        problems += check(draft, paragraphs)
    problems.sort(key=lambda problem: -1 if problem.span is None else problem.span.start)
    return tuple(problems)


def _missing(draft: Draft, paragraphs: Sequence[Paragraph]) -> Iterator[Problem]:
    if not paragraphs:
        yield _NO_BODY
        return
    if draft.headline is None:
        yield _NO_HEADLINE
    if draft.dateline is None:
        yield _NO_DATELINE


def _lost_characters(draft: Draft, _: Sequence[Paragraph]) -> Iterator[Problem]:
    text = draft.text
    at = text.find("\ufffd")
    if at >= 0:
        count = text.count("\ufffd")
        yield Problem(
            ProblemCode.REPLACEMENT_CHARACTER,
            f"{count} character{'s were' if count > 1 else ' was'} lost before the copy got here",
            Span(at, at + 1),
            Severity.ERROR,
        )
    if "Ã" in text or "Â" in text or ("â" in text and "â€" in text):  # single characters are found faster
        found = [match.span() for match in _MOJIBAKE.finditer(text)]
        if found:
            message = f"UTF-8 was read as Windows-1252 in {len(found)} place{'s' if len(found) > 1 else ''}"
            yield Problem(ProblemCode.MOJIBAKE, message, Span(*found[0]), Severity.ERROR)


def _controls(draft: Draft, _: Sequence[Paragraph]) -> Iterator[Problem]:
    if len(draft.text) < _LONG_TEXT:
        data = draft.text.encode("utf-8", "surrogatepass")
        if data.translate(_CONTROL_BYTES).find(1) < 0:  # many times as fast as the pattern, for two more copies
            return
    lines = draft.lines
    number = 0
    for match in _CONTROL.finditer(draft.text):
        at = match.start()
        while lines.at[number + 1] <= at:
            number += 1
        if lines.start[number] <= at < lines.end[number]:
            message = f"control character U+{ord(match.group()):04X} inside a line"
            yield Problem(ProblemCode.CONTROL_CHARACTER, message, Span(at, at + 1), Severity.INFO)
            return


def _html(draft: Draft, _: Sequence[Paragraph]) -> Iterator[Problem]:
    text = draft.text
    for mark, pattern, what in (("&", _ENTITY, "HTML entity"), ("<", _TAG, "HTML tag")):
        if mark in text and (match := pattern.search(text)):
            message = f"{what} left in the copy"
            yield Problem(ProblemCode.HTML_LEFTOVER, message, Span(*match.span()), Severity.WARNING)


def _truncated(draft: Draft, paragraphs: Sequence[Paragraph]) -> Iterator[Problem]:
    odd = [x for x in paragraphs if x.words[-1] not in _ENDS and not ends_sentence(x.words) and _is_copy(x.words)]
    if not odd:
        return
    long = sum(len(x.words) >= _CUT_OFF for x in paragraphs)
    usual = long - len(odd) >= _USUAL * long
    starts = {x.start for x in odd}
    listed = _in_lists(paragraphs, starts)
    heads = {
        above.start
        for above, below in pairwise(paragraphs)
        if above.start in starts and dateline_in(draft.lines, below.start, below.start + len(below.words)) is not None
    }
    for paragraph in odd:
        start, words = paragraph.start, paragraph.words
        if start in listed or _is_item(words) or _ENTITY_END.search(words) is not None:
            continue
        cannot_end = never_ends(words) or words.count("(") > words.count(")")
        if cannot_end or (usual and words[-1].isalpha() and not _is_named(words) and start not in heads):
            last = Span(words.rfind(" ") + 1 + start, start + len(words))
            message = "the paragraph stops in mid-sentence"
            severity = Severity.ERROR if cannot_end else Severity.WARNING
            yield Problem(ProblemCode.TRUNCATED_PARAGRAPH, message, last, severity)


def _in_lists(paragraphs: Sequence[Paragraph], odd: set[int]) -> set[int]:
    """Find the lines of lists: several in a row of which none ends as a sentence does."""
    found: set[int] = set()
    for above, below in pairwise(paragraphs):
        if above.start in odd and below.start in odd and max(len(above.words), len(below.words)) <= _HEADLINE:
            found.update((above.start, below.start))
    return found


def _is_named(words: str) -> bool:
    """Tell whether a line is a name or a label and what it stands for: "Press enquiries: Ida Holm, Head of Lending"."""
    return 0 < words.find(": ") <= _LABEL


def _is_item(words: str) -> bool:
    """Tell whether a line is an item of a list, or ends in an address: those end without a full stop."""
    last = words.rpartition(" ")[2]
    return words[0] in _ITEM_MARKS or words[0].isdigit() or "@" in last or "." in last or "/" in last


def _is_copy(words: str) -> bool:
    """Return whether words are long enough for a sentence, or stop where no sentence can."""
    return len(words) >= _CUT_OFF or (words.count(" ") >= _CUT_OFF_WORDS and ends_open(words))


def _dates(draft: Draft, _: Sequence[Paragraph]) -> Iterator[Problem]:
    for stamp in (draft.published, draft.updated):
        if stamp is not None and stamp.date is None:
            yield Problem(ProblemCode.DATE_LINE_WITHOUT_DATE, "the date line has no date", stamp.span, Severity.INFO)
    published, updated = draft.published, draft.updated
    if published and updated and published.date and updated.date and updated.date < published.date:
        message = f"updated {updated.date}, before it was published ({published.date})"
        yield Problem(ProblemCode.DATES_DISAGREE, message, updated.span, Severity.WARNING)
    if draft.dateline is not None:
        yield from dateline_problems(draft.dateline)


def _quotes(draft: Draft, paragraphs: Sequence[Paragraph]) -> Iterator[Problem]:
    """Find quotations that a paragraph does not close and the next one does not open again."""
    text = draft.text
    curly = "“" in text or "”" in text
    keyboard = '"' in text
    if not curly and not keyboard:
        return
    for index, paragraph in enumerate(paragraphs):
        words = paragraph.words
        uneven = (
            curly
            and ("“" in words or "”" in words)
            and words.count("“") != words.count("”")
            and "„" not in words  # German closes with “
        )
        straight = keyboard and '"' in words and words.count('"') % 2 != 0
        if uneven or straight:
            following = paragraphs[index + 1].words[0] if index + 1 < len(paragraphs) else ""
            if uneven:
                yield from _open_curly(paragraph, following)
            if straight:
                yield from _open_straight(paragraph, following)


def _open_curly(paragraph: Paragraph, following: str) -> Iterator[Problem]:
    start, text = paragraph.start, paragraph.words
    opened, closed = text.rfind("“"), text.rfind("”")
    if opened == closed:
        return
    if opened > closed and following != "“":
        place = Span(start + opened, start + len(text))
        yield Problem(ProblemCode.UNCLOSED_QUOTE, "the quotation is never closed", place, Severity.WARNING)
    first = text.find("”")
    if first >= 0 and not 0 <= text.find("“") < first and '"' not in text[:first]:
        place = Span(start + first, start + first + 1)
        yield Problem(
            ProblemCode.UNOPENED_QUOTE, "the quotation is closed but was never opened", place, Severity.WARNING
        )


def _open_straight(paragraph: Paragraph, following: str) -> Iterator[Problem]:
    start, text = paragraph.start, paragraph.words
    if following == '"' or "“" in text or "”" in text:
        return
    at = text.rfind('"')
    if at and text[at - 1].isdigit():  # inches, minutes of arc
        return
    place = Span(start + at, start + len(text))
    message = "odd number of quotation marks in the paragraph"
    yield Problem(ProblemCode.UNCLOSED_QUOTE, message, place, Severity.WARNING)


#: What is looked for, in this order.
CHECKS: Final = (_missing, _lost_characters, _controls, _html, _truncated, _dates, _quotes)
