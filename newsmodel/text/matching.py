"""Patterns of `regex` that are compiled on first use, and patterns made from word lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    import regex

__all__ = ["Match", "Pattern", "any_of"]

Match: TypeAlias = "regex.Match[str]"

_METHODS: Final = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class Pattern:
    r"""A pattern of `regex` that is compiled when it is first used.

    It has the methods of a compiled pattern, and they cost the same. Patterns are read with `VERSION1`: sets may be
    taken from each other (`[\w--\d]`), so a square bracket inside a set needs a backslash; `(?i)` also knows that ß
    is ss. The flags stand at the head of the source: `(?xi) …`.

    Args:
        source: The pattern.
        lists: Words for the named lists in it, `\\L<name>`.
    """

    __slots__ = (*_METHODS, "lists", "source")

    findall: Callable[..., list[Any]]
    finditer: Callable[..., Iterator[Match]]
    fullmatch: Callable[..., Match | None]
    match: Callable[..., Match | None]
    search: Callable[..., Match | None]
    split: Callable[..., list[str]]
    sub: Callable[..., str]

    def __init__(self, source: str, **lists: Any) -> None:
        self.source = source
        self.lists = lists

    def __getattr__(self, name: str) -> Any:
        """Compile the pattern when a method is first asked for."""
        if name not in _METHODS:
            msg = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(msg)
        import regex  # takes 10 ms, which those who only read the model need not pay

        compiled = regex.compile(self.source, regex.VERSION1, **self.lists)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(self, name)

    def replace(self, source: str, **lists: Any) -> None:
        """Search for something else from now on, wherever this object is used.

        Args:
            source: The pattern.
            lists: Words for the named lists in it.
        """
        self.source = source
        self.lists = lists
        for method in _METHODS:
            with suppress(AttributeError):  # not compiled yet
                delattr(self, method)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.source!r})"


def any_of(words: Iterable[str]) -> str:
    r"""Write a pattern that matches the longest of some words at a place, and never a shorter one.

    Words with the same beginning share it, so trying all of them takes no longer than trying one. What follows is not
    looked at; `\b` or a look-ahead belongs behind it.

    >>> any_of(["may", "march", "mar"])
    '(?:ma(?:r(?:ch)?+|y))'

    Args:
        words: The words, in any order.

    Returns:
        A group for a pattern of `re` or `regex`; where there are no words, one that matches nothing.
    """
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[_END] = {}
    return f"(?:{'|'.join(_branches(tree))})" if tree else "(?!)"


_END: Final = ""  # in the tree of words, where one of them ends


def _branches(node: dict[str, Any]) -> list[str]:
    """Write what may follow at a place in the tree of words."""
    return [_branch(character, below) for character, below in sorted(node.items()) if character != _END]


def _branch(character: str, below: dict[str, Any]) -> str:
    """Write a character and what may follow it."""
    written = re.escape(character)
    while len(below) == 1 and _END not in below:  # no choice here
        ((character, below),) = below.items()
        written += re.escape(character)
    branches = _branches(below)
    if not branches:
        return written
    may_end = "?+" if _END in below else ""
    if len(branches) == 1 and len(branches[0]) == 1:
        return f"{written}{branches[0]}{may_end}"
    return f"{written}(?:{'|'.join(branches)}){may_end}"
