"""A table of attributions.

One attribution a row, for spreadsheets and data frames; the format is write-only. RFC 4180 with CRLF. A cell that a
spreadsheet would run as a formula gets an apostrophe in front; `rows` removes it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

from ..encoding import encodable
from ..errors import FormatError
from ..model import Article, Attribution
from ..model._attribution_values import joined
from ._writing.availability import refuse_unusable

__all__ = ["COLUMNS", "dumps", "dumps_all", "guarded", "rows"]

#: The story, what was said with its first and last offset, by whom, and how it was found.
COLUMNS = (
    *("id", "url", "headline", "story_date", "number", "kind", "type", "content", "quotes", "start", "end"),
    *("source", "cue", "lemma", "act", "negated"),
    *("speaker", "label", "speaker_kind", "role", "affiliation", "anonymous"),
    *(
        "addressee",
        "addressee_kind",
        "when",
        "when_date",
        "block",
        "rule",
        "confidence",
        "speaker_confidence",
        "doubtful",
    ),
)

OPTIONS = frozenset({"excel", "force"})

_MARK = "\ufeff"

# What spreadsheets take for the start of a formula (full-width forms too), behind white space and what is not seen too.
_FORMULA = re.compile(r"[\s\x00\xad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*[=+\-@\t\r\n＝＋－＠']")
_GUARD = "'"


def dumps(article: Article, *, force: bool = False, excel: bool = False) -> str:
    """Write the attributions of an article as a table with a header row.

    Args:
        article: Any article.
        force: Write it even if it must not be used, which a table cannot say.
        excel: Begin with a byte order mark, by which spreadsheets know UTF-8.

    Returns:
        The table, with a header row also if there are no attributions.
    """
    return dumps_all((article,), force=force, excel=excel)


def dumps_all(articles: Iterable[Article], *, force: bool = False, excel: bool = False) -> str:
    """Write the attributions of several articles as one table; the options are those of `dumps`."""
    out = io.StringIO(newline="")
    if excel:
        out.write(_MARK)
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for article in articles:
        refuse_unusable(article, "csv", force=force)
        for number, said in enumerate(article.attributions, 1):
            writer.writerow([guarded(cell) for cell in _row(article, number, said)])
    return encodable(out.getvalue())


def rows(data: str) -> Iterator[dict[str, str]]:
    """Read a table as plain rows, with the apostrophes that guard against formulas removed.

    Args:
        data: The output of `dumps`.

    Yields:
        The cells of a row by the names of their columns.

    Raises:
        FormatError: If the table has other columns or is not CSV.
    """
    try:
        reader = csv.reader(io.StringIO(data.removeprefix(_MARK), newline=""), strict=True)
        if tuple(next(reader, ())) != COLUMNS:
            msg = "not a table of attributions"
            raise FormatError(msg, [("$", f"line 1, column 1: expected the columns {', '.join(COLUMNS[:3])} …")])
        for cells in reader:
            if len(cells) != len(COLUMNS):
                msg = "not a table of attributions"
                raise FormatError(
                    msg, [("$", f"line {reader.line_num}, column 1: expected {len(COLUMNS)} cells, got {len(cells)}")]
                )
            yield {name: _unguarded(cell) for name, cell in zip(COLUMNS, cells, strict=True)}
    except csv.Error as error:
        msg = "not a table of attributions"
        raise FormatError(msg, [("$", str(error))]) from None


def guarded(cell: str) -> str:
    """Put an apostrophe in front of a cell that a spreadsheet would run as a formula."""
    return _GUARD + cell if _FORMULA.match(cell) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith(_GUARD) and _FORMULA.match(cell, 1) else cell


def _row(article: Article, number: int, said: Attribution) -> list[str]:
    spans = [piece.span for piece in said.content if piece.span is not None]
    cue, speaker, to, when = said.cue, said.speaker, said.addressee, said.when
    return [
        article.id or "",
        article.url or "",
        "" if article.headline is None else article.headline.text,
        "" if article.date is None else article.date.isoformat(),
        str(number),
        said.kind.value,
        said.type.value,
        joined(said.content),
        joined(said.quotes),
        str(spans[0].start) if spans else "",
        str(spans[-1].end) if spans else "",
        "" if said.source is None else said.source.text,
        *(("", "", "", "") if cue is None else (cue.text, cue.lemma, cue.act.value, _yes(cue.negated))),
        *(
            ("", "", "", "", "", "")
            if speaker is None
            else (
                speaker.name or "",
                speaker.label or "",
                speaker.kind.value,
                speaker.role or "",
                speaker.affiliation or "",
                _yes(speaker.anonymous),
            )
        ),
        *(("", "") if to is None else (to.text, to.kind.value)),
        *(("", "") if when is None else (when.text, "" if when.date is None else str(when.date))),
        "" if said.block is None else said.block.value,
        said.rule,
        format(said.confidence, "g"),
        format(said.speaker_confidence, "g"),
        _yes(said.doubtful),
    ]


def _yes(value: bool) -> str:  # noqa: FBT001  # it is the value
    return "true" if value else "false"
