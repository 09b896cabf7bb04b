"""What the desk says of a story, as the readers of all formats collect it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ...model import AlternativeHeadline, Concept, Metadata, Related, Rights
from ...model.metadata import NO_METADATA, with_values
from .._whitespace import one_line
from .timestamps import read_stamp

__all__ = ["MetadataBuilder", "coded"]

_QCODE = re.compile(r"(?P<scheme>[A-Za-z][\w.-]{0,40}):(?P<code>[^\s/][^\s]{0,200})")  # medtop:20000337
_RIGHTS = ("holder", "notice", "terms", "licence")
_WHOLE = re.compile(r"[0-9]{1,9}", re.ASCII)


def coded(words: str) -> tuple[str | None, str | None]:
    """Part a code from the alias of its vocabulary in front of it.

    Args:
        words: A code as documents have it.

    Returns:
        Code and scheme, each None if there is none.

    >>> coded("medtop:20000337")
    ('20000337', 'medtop')
    >>> coded("11000000")
    ('11000000', None)
    """
    match = _QCODE.fullmatch(words)
    return (words or None, None) if match is None else (match["code"], match["scheme"])


class MetadataBuilder:
    """What was found so far of what the desk says. What is empty is not taken, and nothing is taken twice."""

    __slots__ = ("_lists", "_rights", "_values")

    def __init__(self) -> None:
        self._values: dict[str, Any] = {}
        self._lists: dict[str, dict[Any, None]] = {}
        self._rights: dict[str, str] = {}

    def put(self, name: str, value: Any) -> bool:
        """Take the value of a field that has one; return whether the field says it now."""
        return not value or self._values.setdefault(name, value) == value

    def value(self, name: str) -> Any:
        """Return the value of a field that has one, None if there is none so far."""
        return self._values.get(name)

    def replace(self, name: str, value: Any) -> bool:
        """Take a better value of a field; return whether the field did not say it before."""
        known = self._values.get(name)
        self._values[name] = value
        return bool(known != value)

    def stamp(self, name: str, words: str) -> bool:
        """Take a date; return whether it could be read and the field says it now."""
        stamp = read_stamp(words)
        return not words or (stamp is not None and self.put(name, stamp))

    def number(self, name: str, words: str, low: int = 1, high: int = 9) -> bool:
        """Take a whole number within limits; return whether the field says it now."""
        words = words.strip()
        number = int(words) if _WHOLE.fullmatch(words) else -1
        return not words or (low <= number <= high and self.put(name, number))

    def count(self, words: str) -> bool:
        """Take the number of words; return whether the field says it now."""
        return self.number("word_count", words, 0, 10**9)

    def add(self, name: str, value: Any) -> None:
        """Take a value of a field that has several."""
        if value:
            self._lists.setdefault(name, {})[value] = None

    def note(self, words: str) -> None:
        """Take a note to editors; several stand on lines of their own."""
        self.add("editor_note", words.strip())

    def right(self, name: str, words: str) -> bool:
        """Take the holder, the notice, the terms or the licence; return whether the rights say it now."""
        words = words.strip()
        if not words:
            return True
        if name != "terms":
            return self._rights.setdefault(name, words) == words
        known = self._rights.get(name, "").split("\n")
        if words not in known:
            self._rights[name] = "\n".join([*filter(None, known), words])
        return True

    def concept(
        self,
        name: str,
        words: str = "",
        *,
        code: str = "",
        scheme: str | None = None,
        uri: str = "",
        relevance: str = "",
    ) -> bool:
        """Take a concept.

        Args:
            name: The field.
            words: Its name.
            code: Its code; one with a colon begins with the alias of its vocabulary, unless the scheme is given.
            scheme: Its vocabulary.
            uri: Its global identifier.
            relevance: How relevant it is, 0 to 100.

        Returns:
            Whether there was anything to take.
        """
        words = one_line(words)
        bare, alias = (code or None, scheme) if scheme else coded(code)
        if not (words or bare or uri):
            return False
        rank = int(relevance) if _WHOLE.fullmatch(relevance) and int(relevance) <= 100 else None  # noqa: PLR2004
        self.add(name, Concept(words or None, code=bare, scheme=alias, uri=uri or None, relevance=rank))
        return True

    def related(self, rel: str = "", *, identity: str = "", url: str = "", title: str = "") -> bool:
        """Take another story, page or file; return whether there was anything to take."""
        if not (identity or url or title):
            return False
        value = Related(rel=rel or None, id=identity or None, url=url or None, title=one_line(title) or None)
        self.add("related", value)
        return True

    def headline(self, words: str, use: str = "") -> None:
        """Take an alternative headline."""
        if words:
            self.add("headlines", AlternativeHeadline(words, use=use or None))

    def names(self, name: str) -> set[str]:
        """Return the words of the values of a field that has several."""
        return {str(value) for value in self._lists.get(name, ())}

    def told(self) -> Iterator[tuple[str, str]]:
        """Return field and words of each value, for a story that has no place for them."""
        yield from ((name, str(value)) for name, value in self._values.items())
        yield from ((name, words) for name, words in self._rights.items())
        for name, values in self._lists.items():
            for value in values:
                words = value.title or value.url or value.id or "" if isinstance(value, Related) else str(value)
                yield name, words

    def made(self, known: Metadata = NO_METADATA) -> Metadata:
        """Return what was found.

        Args:
            known: What is known already; its values stay, and lists are added to.
        """
        if not (self._values or self._lists or self._rights):
            return known
        changes: dict[str, Any] = {x: value for x, value in self._values.items() if getattr(known, x) is None}
        for name, values in self._lists.items():
            before = getattr(known, name)
            if name == "editor_note":
                lines = dict.fromkeys((before or "").split("\n")) | values
                changes[name] = "\n".join(filter(None, lines))
            else:
                changes[name] = tuple(dict.fromkeys(before) | values)
        if self._rights:
            old = known.rights or Rights()
            changes["rights"] = Rights(**{x: getattr(old, x) or self._rights.get(x) for x in _RIGHTS})
        return with_values(known, changes)
