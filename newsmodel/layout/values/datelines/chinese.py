"""Datelines of Chinese agencies, 新华社北京2月12日电（记者 …）: agency, place, day, and the word for a wire."""

from __future__ import annotations

from typing import Final

from ....errors import InputError
from ....model import Dateline, PartialDate, Span
from ....text.matching import Pattern

__all__ = ["FIRST_IDEOGRAPH", "read_chinese_dateline"]

FIRST_IDEOGRAPH: Final = "\u4e00"

_LINE: Final = Pattern(
    r"""(?x)
    (?P<agency>\p{Han}{2,4}[社网網]) (?P<place>\p{Han}{2,8}?) (?P<month>[0-9]{1,2})月 (?P<day>[0-9]{1,2})日 [电電讯訊]
    (?:\s?（[^（）]{1,40}）)?+
    """
)


def read_chinese_dateline(text: str, start: int, end: int) -> Dateline | None:
    """Read the dateline at the start of a paragraph in Chinese.

    Args:
        text: The copy.
        start: Where the paragraph begins, in code points.
        end: Where it ends.
    """
    match = _LINE.match(text, start, end)
    if match is None:
        return None
    try:
        date = PartialDate(None, int(match["month"]), int(match["day"]))
    except InputError:
        return None
    return Dateline(
        match[0], span=Span(start, match.end()), places=(match["place"],), date=date, agency=match["agency"]
    )
