"""Voices as an Arrow table, a data frame or a file."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Iterator
from typing import Any, Final

from ..model import Act
from ..quotes.rows import Row
from ..quotes.writing import arrow_batch, arrow_schema, write_rows_to
from ..scale._arrow import pa
from ..scale.tables import _Table
from .types import Stated, Voice, Voices

__all__ = ["COLUMNS", "VoiceTable", "voice_rows", "voice_table", "write_voices"]

#: The columns, each with the type of its cells; further columns count each act that occurs, as `act_deny`.
COLUMNS: Final[dict[str, type]] = {
    "voice": str,
    "kind": str,
    "anonymous": bool,
    "category": str,
    "role": str,
    "affiliation": str,
    "names": str,
    "roles": str,
    "affiliations": str,
    "stories": int,
    "statements": int,
    "direct": int,
    "indirect": int,
    "quoted_words": int,
    "reported_words": int,
    "first": datetime.date,
    "last": datetime.date,
    "evidence": str,
}

_GAP: Final = "; "


class VoiceTable(_Table):
    """A table with one row per voice; `docs/voices.md` describes its columns."""

    def by_category(self) -> VoiceTable:
        """Sum up stories, statements and words for each category; one row each, the largest first."""
        sums = [x for x in self._arrow.column_names if x in _SUMMED or x.startswith("act_")]
        grouped = self._arrow.group_by("category").aggregate([("voice", "count"), *((x, "sum") for x in sums)])
        renamed = grouped.rename_columns([_plain_name(x) for x in grouped.column_names])
        return VoiceTable(renamed.sort_by([("statements", "descending")]))


_SUMMED: Final = frozenset({"stories", "statements", "direct", "indirect", "quoted_words", "reported_words"})


def _plain_name(column: str) -> str:
    return "voices" if column == "voice_count" else column.removesuffix("_sum")


def _acts(voices: Iterable[Voice]) -> list[Act]:
    held = {act for voice in voices for act in voice.acts}
    return [act for act in Act if act in held]


def columns_of(voices: Voices) -> dict[str, type]:
    """The columns of a table of voices, with one for each act that occurs."""
    return COLUMNS | {f"act_{act.value}": int for act in _acts(voices)}


def voice_rows(voices: Voices) -> Iterator[Row]:
    """Yield one flat row per voice, in the order of `columns_of`."""
    acts = _acts(voices)
    for voice in voices:
        yield (
            str(voice),
            voice.kind.value,
            voice.anonymous,
            voice.category,
            voice.role,
            voice.affiliation,
            _listed(voice.names),
            _listed(voice.roles),
            _listed(voice.affiliations),
            voice.stories,
            voice.statements,
            voice.direct,
            voice.indirect,
            voice.quoted_words,
            voice.reported_words,
            voice.first,
            voice.last,
            _GAP.join(map(str, voice.evidence)),
            *(voice.acts.get(act, 0) for act in acts),
        )


def _listed(stated: Iterable[Stated]) -> str:
    return _GAP.join(x.text for x in stated)


def voice_table(voices: Voices) -> VoiceTable:
    """Make the table.

    Raises:
        MissingExtraError: If pyarrow is not installed.
    """
    schema: Any = arrow_schema(columns_of(voices))
    return VoiceTable(pa.Table.from_batches([arrow_batch(list(voice_rows(voices)), schema)], schema))


def write_voices(voices: Voices, path: str | os.PathLike[str]) -> int:
    """Write one row per voice to a file.

    Args:
        voices: The voices.
        path: The file, which ends in .csv, .xlsx, .parquet or .jsonl; it is replaced when all rows are written.

    Returns:
        The number of rows.

    Raises:
        InputError: If the name of the file ends in anything else.
        OSError: If the file cannot be written.
    """
    return write_rows_to(path, voice_rows(voices), columns_of(voices))
