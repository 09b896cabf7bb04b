"""What an editor decides: descriptions that are one voice, and descriptions that are not."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final, TypeAlias

from attrs import frozen

from ..errors import InputError
from .entries import Entry
from .names import content_words, plain

__all__ = ["Overrule", "Overrules", "read_overrules"]

#: The path of a file, or the same as triples: "same" or "not same", a description, another.
Overrules: TypeAlias = str | os.PathLike[str] | Iterable[tuple[str, str, str]]

_DESCRIPTION: Final = re.compile(r"([^()]*+)(?:\(([^()]*+)\))?+\s*+")
_VERDICTS: Final = ("same", "not same")


@frozen
class _Description:
    """A name, and if need be words of the role or affiliation."""

    name: str
    words: frozenset[str]

    def means(self, entry: Entry) -> bool:
        """Whether an entry is described."""
        return plain(entry.name) == self.name and self.words <= (entry.role_words | entry.affiliation_words)


@frozen
class Overrule:
    """A decision about two descriptions.

    Args:
        same: Whether they are one voice.
        one: The first description.
        other: The second.
        given: The decision in the words of the user.
    """

    same: bool
    one: _Description
    other: _Description
    given: tuple[str, str, str]


def read_overrules(given: Overrules | None) -> tuple[Overrule, ...]:
    """Read decisions.

    Args:
        given: A file with a decision a line: `same` or `not same`, a tab, a name, a tab, another name. A name may have
            words of its role or affiliation in brackets: `Tom Hale (mayor)`. Blank lines and those that begin with `#`
            are passed over. Or the same as triples; None for none.

    Raises:
        InputError: If a line has another form, the message has its number; or if the file is not UTF-8.
        OSError: If the file cannot be read.
    """
    if given is None:
        return ()
    rows: Iterable[tuple[int, tuple[str, ...]]]
    if isinstance(given, (str, os.PathLike)):
        try:
            lines = Path(given).read_text(encoding="utf-8-sig").splitlines()
        except UnicodeDecodeError as error:
            msg = f"overrule: {os.fspath(given)} is not UTF-8"
            raise InputError(msg) from error
        held = [(n, line) for n, line in enumerate(lines, 1) if line.strip() and not line.startswith("#")]
        rows = [(n, tuple(part.strip() for part in line.split("\t"))) for n, line in held]
    else:
        rows = [(n, tuple(row)) for n, row in enumerate(given, 1)]
    return tuple(_overrule(number, row) for number, row in rows)


_FIELDS = 3  # the verdict, one name, the other


def _overrule(number: int, row: tuple[str, ...]) -> Overrule:
    if len(row) != _FIELDS or row[0] not in _VERDICTS or not all(row):
        msg = f"overrule: line {number}: expected “same” or “not same”, a name and a name, parted by tabs"
        raise InputError(msg)
    verdict, one, other = row
    return Overrule(verdict == "same", _description(one), _description(other), (verdict, one, other))


def _description(text: str) -> _Description:
    match = _DESCRIPTION.fullmatch(text)
    name, words = (text, "") if match is None else (match[1], match[2] or "")
    return _Description(plain(name), content_words(words))
