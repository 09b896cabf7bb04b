"""Read the word lists in `data/`: a word a line, its tags behind it.

A file begins with comments that say what the list is, and with a line for each tag that says what the tag means. Every
other line is a word, a tab and the tags of the word with blanks between them; where a word stands for something, that
follows behind further tabs:

    # Countries and their capitals.
    #: capital<tab>the capital of a country
    Oslo<tab>capital<tab>Norway

The lines are sorted by their words, and the order says nothing more. Only the lists that somebody asks for are read,
each once.
"""

from __future__ import annotations

from functools import cache
from pkgutil import get_data
from typing import Final

from ..errors import InputError

__all__ = ["Entry", "entries", "table", "tags", "words"]

#: A word and the fields behind it: its tags, then what it stands for.
Entry = tuple[str, tuple[str, ...]]

_TAG: Final = "#: "  # begins the line that explains a tag


def entries(name: str, language: str = "en") -> tuple[Entry, ...]:
    """Give the lines of a list.

    Args:
        name: The name of the list: that of its file in `data/`, without the suffix.
        language: The language, as a folder of `data/` is named.

    Returns:
        Each word with the fields behind it, in the order of the file.

    Raises:
        InputError: If there is no such list, or one of its lines is malformed.
    """
    return _read(name, language)[0]


def tags(name: str, language: str = "en") -> dict[str, str]:
    """Give the tags that a list explains, with their meanings.

    Args:
        name: The name of the list.
        language: The language.

    Returns:
        The meaning of each tag, in the order of the file.

    Raises:
        InputError: If there is no such list, or one of its lines is malformed.
    """
    return dict(_read(name, language)[1])


@cache
def words(name: str, *wanted: str, language: str = "en") -> frozenset[str]:
    """Give the words of a list that carry any of some tags.

    Args:
        name: The name of the list.
        wanted: The tags; none for every word of the list.
        language: The language.

    Returns:
        The words as the file has them.

    Raises:
        InputError: If the list does not know one of the tags.

    >>> sorted(words("roles", "person"))
    ['boy', 'girl', 'man', 'one', 'person', 'woman']
    """
    return frozenset(word for word, _ in _chosen(name, wanted, language))


def table(name: str, *wanted: str, language: str = "en") -> dict[str, str]:
    """Give the words of a list that carry any of some tags, with what they stand for.

    Args:
        name: The name of the list.
        wanted: The tags; none for every word of the list.
        language: The language.

    Returns:
        By word, the field behind its tags; empty where there is none.

    Raises:
        InputError: If the list does not know one of the tags.

    >>> table("weekdays", "name")["sunday"]
    '6'
    """
    return {word: fields[1] if len(fields) > 1 else "" for word, fields in _chosen(name, wanted, language)}


def _chosen(name: str, wanted: tuple[str, ...], language: str) -> list[Entry]:
    """Give the entries that carry any of the tags."""
    found, known = _read(name, language)
    for tag in wanted:
        if tag not in known:
            msg = f"{_place(name, language)} has no tag {tag!r}; it has {', '.join(known) or 'none'}"
            raise InputError(msg)
    if not wanted:
        return list(found)
    groups = {fields[0] for _, fields in found if fields}
    chosen = {group for group in groups if not set(wanted).isdisjoint(group.split(" "))}
    return [entry for entry in found if entry[1] and entry[1][0] in chosen]


@cache
def _read(name: str, language: str) -> tuple[tuple[Entry, ...], dict[str, str]]:
    """Read a file: its entries, and its tags with their meanings."""
    try:
        data = get_data(__package__, f"data/{language}/{name}.tsv")
    except OSError:
        data = None
    if data is None:
        msg = f"there is no {_place(name, language)}"
        raise InputError(msg)
    found: list[Entry] = []
    known: dict[str, str] = {}
    right: set[str] = set()  # tags as they stand on lines, once they are known to be explained
    for number, line in enumerate(data.decode().splitlines(), 1):
        if line.startswith("#"):
            if line.startswith(_TAG):
                tag, _, meaning = line[len(_TAG) :].partition("\t")
                known[tag] = meaning
            continue
        word, *fields = line.split("\t")
        listed = fields[0] if fields else ""
        if not word or line != line.strip() or listed not in right:
            if (
                not word
                or line != line.strip()
                or not known.keys() >= set(listed.split(" ") if listed or known else ())
            ):
                msg = f"{_place(name, language)}, line {number}: no word with tags that the file explains: {line!r}"
                raise InputError(msg)
            right.add(listed)
        found.append((word, tuple(fields)))
    return tuple(found), known


def _place(name: str, language: str) -> str:
    """Name the file of a list."""
    return f"lexicon/data/{language}/{name}.tsv"
