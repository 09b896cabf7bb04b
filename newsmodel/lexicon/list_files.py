"""The files in `data/`: a word a line, its tags behind it.

A file begins with comments that say what the list is, and with a line for each tag that says what the tag means. Every
other line is a word, a tab and the tags of the word with blanks between them; where a word stands for something, that
follows behind further tabs:

    # Countries and their capitals.
    #: capital<tab>the capital of a country
    Oslo<tab>capital<tab>Norway

The lines are sorted by their words, and the order says nothing more.
"""

from __future__ import annotations

from functools import cache
from pkgutil import get_data  # reads from archives too, and is imported in a fifth of the time of importlib.resources
from typing import Final, NamedTuple

from ..errors import InputError

__all__ = ["ListFile", "place_of", "read_list", "tags_of"]

_TAG: Final = "#: "  # begins the line that explains a tag


class ListFile(NamedTuple):
    """What the file of a list holds.

    Args:
        lines: The lines of its words.
        groups: The words by what stands behind them, tags and all.
        tags: The tags with their meanings.
    """

    lines: list[str]
    groups: dict[str, list[str]]
    tags: dict[str, str]


def tags_of(behind: str) -> set[str]:
    """The tags in what stands behind a word."""
    listed = behind.partition("\t")[0]
    return set(listed.split(" ")) if listed else set()


@cache
def read_list(name: str, language: str) -> ListFile:
    """Read a file. Its thousands of lines have few different tags, which are looked at once for all that have them."""
    try:
        data = get_data(__package__, f"data/{language}/{name}.tsv")
    except OSError:
        data = None
    if data is None:
        msg = f"there is no {place_of(name, language)}"
        raise InputError(msg)
    lines = data.decode().splitlines()
    file = ListFile([line for line in lines if not line.startswith("#")], {}, {})
    for line in lines:
        if line.startswith(_TAG):
            tag, _, file.tags[tag] = line[len(_TAG) :].partition("\t")
    for line in file.lines:
        word, _, behind = line.partition("\t")
        if behind in file.groups:
            file.groups[behind].append(word)
        else:
            file.groups[behind] = [word]
    right = {behind for behind in file.groups if _are_explained(behind, file.tags)}
    for number, line in enumerate(lines, 1) if _has_slip(file.lines) or len(right) < len(file.groups) else ():
        if not line.startswith("#") and (_has_slip([line]) or line.partition("\t")[2] not in right):
            msg = f"{place_of(name, language)}, line {number}: no word with tags that the file explains: {line!r}"
            raise InputError(msg)
    return file


def _are_explained(behind: str, known: dict[str, str]) -> bool:
    """Whether what stands behind a word begins with tags that the file explains, if it explains any."""
    found = tags_of(behind)
    return known.keys() >= found and bool(found) == bool(known)


def _has_slip(lines: list[str]) -> bool:
    """Whether a line is empty, or has no word, or a blank or a tab too many."""
    text = "\n".join(["", *lines, ""])
    return any(slip in text for slip in ("\n\n", "\n\t", "\n ", " \t", "\t ", "\t\n", " \n"))


def place_of(name: str, language: str) -> str:
    """Name the file of a list."""
    return f"lexicon/data/{language}/{name}.tsv"
