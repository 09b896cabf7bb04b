"""Read the word lists in `data/`: a word a line, its tags behind it.

Only the lists that somebody asks for are read, each once. `list_files` says how a file is written.
"""

from __future__ import annotations

from functools import cache

from ..errors import InputError
from .list_files import place_of, read_list, tags_of

__all__ = ["Entry", "entries", "table", "tags", "words"]

#: A word and the fields behind it: its tags, then what it stands for.
Entry = tuple[str, tuple[str, ...]]


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
    return tuple(
        (word, tuple(fields)) for word, *fields in [line.split("\t") for line in read_list(name, language).lines]
    )


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
    return dict(read_list(name, language).tags)


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
    return frozenset().union(*(found for _, found in _chosen(name, wanted, language)))


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
    stands_for: dict[str, str] = {}
    for behind, found in _chosen(name, wanted, language):
        _, _, fields = behind.partition("\t")
        stands_for |= dict.fromkeys(found, fields.partition("\t")[0])
    return stands_for


def _chosen(name: str, wanted: tuple[str, ...], language: str) -> list[tuple[str, list[str]]]:
    """Give the groups of a list that carry any of some tags."""
    file = read_list(name, language)
    for tag in wanted:
        if tag not in file.tags:
            msg = f"{place_of(name, language)} has no tag {tag!r}; it has {', '.join(file.tags) or 'none'}"
            raise InputError(msg)
    return [group for group in file.groups.items() if not wanted or not tags_of(group[0]).isdisjoint(wanted)]
