"""Write rows as an Excel workbook (Office Open XML) with one sheet.

Cells are texts, numbers, truth values and days; nothing in them is a formula. Rows are written as they come.
"""

from __future__ import annotations

import datetime
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import BinaryIO, Final

from ..errors import InputError
from .rows import Cell, Row

__all__ = ["write_workbook"]

_ROWS: Final = 1 << 20  # of a sheet
_LONGEST: Final = 32_767  # characters of a cell
_FIRST_DAY: Final = datetime.date(1899, 12, 30)  # number 0 of spreadsheets
_EARLIEST: Final = datetime.date(1900, 3, 1)  # before it their calendar has a day that never was
_WIDE: Final = 60  # columns with the longest texts, in characters
_USUAL: Final = 16
_DAY_STYLE: Final = 1
_HEADER_STYLE: Final = 2

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)  # the same rows give the same bytes

# What XML cannot hold, and what a reader would take for such a character written out.
_WRITTEN_OUT: Final = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_SHEET_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"

_PARTS: Final = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_SHEET_TYPE}.styles+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SHEET_TYPE}.worksheet+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}">'
        '<sheets><sheet name="newsmodel" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_LINKS}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{_LINKS}/styles" Target="styles.xml"/></Relationships>'
    ),
    "xl/styles.xml": (
        f'<styleSheet xmlns="{_MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
        '<fonts count="2"><font/><font><b/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
        '<cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
        "</styleSheet>"
    ),
}


def write_workbook(rows: Iterable[Row], file: BinaryIO, columns: Mapping[str, type]) -> None:
    """Write a workbook.

    Args:
        rows: The rows, no more than a sheet has (1,048,575).
        file: The file.
        columns: The names of the columns, with the types of their cells.

    Raises:
        InputError: If there are more rows.
    """
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in _PARTS.items():
            archive.writestr(_member(name), _HEAD + text)
        with archive.open(_member("xl/worksheets/sheet1.xml"), "w", force_zip64=True) as sheet:
            for piece in _sheet(rows, columns):
                sheet.write(piece.encode("utf-8", "replace"))


def _member(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _sheet(rows: Iterable[Row], columns: Mapping[str, type]) -> Iterator[str]:
    """Yield a sheet piece by piece: its first row stays in sight, and its columns can be filtered."""
    yield (
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>'
    )
    for number, name in enumerate(columns, 1):
        width = _WIDE if name in {"content", "paragraph_text"} else _USUAL
        yield f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
    yield "</cols><sheetData>"
    yield f"<row>{''.join(_cell(name, _HEADER_STYLE) for name in columns)}</row>"
    count = 1
    for row in rows:
        count += 1
        if count > _ROWS:
            msg = f"a sheet has no more than {_ROWS - 1:,} rows: write .csv or .parquet"
            raise InputError(msg)
        yield f"<row>{''.join(map(_cell, row))}</row>"
    yield f'</sheetData><autoFilter ref="A1:{_letters(len(columns))}{count}"/></worksheet>'


def _cell(value: Cell, style: int = 0) -> str:
    if value is None:
        return "<c/>"
    if isinstance(value, bool):
        return f'<c t="b"><v>{value:d}</v></c>'
    if isinstance(value, int | float):
        return f"<c><v>{value}</v></c>"
    if isinstance(value, datetime.date):
        if value >= _EARLIEST:
            return f'<c s="{_DAY_STYLE}"><v>{(value - _FIRST_DAY).days}</v></c>'
        value = value.isoformat()
    text = value if len(value) <= _LONGEST else f"{value[: _LONGEST - 1]}…"
    shown = escape(_WRITTEN_OUT.sub(lambda match: f"_x{ord(match[0]):04X}_", text), quote=False)
    return f'<c t="inlineStr" s="{style}"><is><t xml:space="preserve">{shown}</t></is></c>'


def _letters(number: int) -> str:
    """The letters of a column, counted from 1."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
