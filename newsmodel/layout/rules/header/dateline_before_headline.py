"""A dateline with nothing behind it but the headline in capitals: "TARN Sept 17 Sapa FERRY BACK IN SERVICE"."""

from __future__ import annotations

from ....model import BlockKind
from ...draft import Draft

__all__ = ["cut_dateline"]


def cut_dateline(draft: Draft, number: int) -> None:
    """Cut the dateline off a headline in capitals, and claim it.

    Args:
        draft: The story; nothing of it has been claimed.
        number: Its first line with words.
    """
    text = draft.text
    start, end = draft.bounds(number)
    if not text[start:end].rstrip()[-1].isupper():
        return
    dateline = draft.dateline_at(number)
    if dateline is None or dateline.agency is None or dateline.date is None or dateline.span is None:
        return
    rest = text[dateline.span.end : end]
    if rest.isupper():
        draft.cut((number, end - len(rest.lstrip())))
        draft.dateline = dateline
        draft.claim(number, BlockKind.DATELINE)
