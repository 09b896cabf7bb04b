"""Read the word lists in `data/`: a word a line, its tags behind it."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final

from ..errors import InputError

__all__ = ["Entry", "entries", "tags", "words"]

#: A word and what stands behind it on its line.
Entry = tuple[str, tuple[str, ...]]

_TAG: Final = "#: "  # begins the line that explains a tag


@cache
def _read(name: str, language: str) -> tuple[tuple[Entry, ...], tuple[tuple[str, str], ...]]:
    """Read a list once: its entries, and its tags with their meanings."""
    found: list[Entry] = []
    known: list[tuple[str, str]] = []
    text = (files(__package__) / "data" / language / f"{name}.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith(_TAG):
            tag, _, meaning = line[len(_TAG) :].partition("\t")
            known.append((tag, meaning))
        elif line and not line.startswith("#"):
            word, *behind = line.split("\t")
            found.append((word, tuple(behind)))
    return tuple(found), tuple(known)


def entries(name: str, language: str = "en") -> tuple[Entry, ...]:
    """Give the lines of a list.

    Args:
        name: The list: the name of its file in `data/`, without the ending.
        language: The language, as a folder of `data/` is named.

    Returns:
        Each word with the fields behind it, in the order of the file.
    """
    return _read(name, language)[0]


def tags(name: str, language: str = "en") -> dict[str, str]:
    """Give the tags that a list explains at its head, with their meanings."""
    return dict(_read(name, language)[1])


def words(name: str, *wanted: str, language: str = "en") -> frozenset[str]:
    """Give the words of a list that carry any of some tags.

    Args:
        name: The list.
        wanted: The tags; none for every word of the list.
        language: The language.

    Returns:
        The words, as they stand in the file.

    Raises:
        InputError: If the list does not explain one of the tags.
    """
    known = tags(name, language)
    for tag in wanted:
        if tag not in known:
            msg = f"words: the list {name!r} has no tag {tag!r}; it has {', '.join(sorted(known))}"
            raise InputError(msg)
    chosen = set(wanted)
    return frozenset(
        word for word, behind in entries(name, language) if not wanted or not chosen.isdisjoint(_split(behind))
    )


def _split(behind: tuple[str, ...]) -> list[str]:
    """The tags of an entry: the words of its first field."""
    return behind[0].split() if behind else []
