"""The fields of a parsed story that are built when they are first read: paragraphs, attributions, blocks, agencies.

Nearly all objects of a story belong to the first three, and its whole text is searched for the last; many programs
never read one of them. So a parsed story keeps the plain values they are made of, which also travel faster between
processes, and builds a field on first access.
The difference cannot be seen from outside: equality, hash, pickle and repr build the fields too.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from ._construction import attributions_of, blocks_of, mentions_of

__all__ = ["LAZY", "LazyFields", "Origin", "make_lazy", "origin_of", "plain_values", "set_origin", "set_plain_values"]


class Origin(Enum):
    """What a story was read from. A story that was changed, or came from elsewhere, has none."""

    COPY = "copy"  #: its own text: all fields are what that says
    DOCUMENT = "document"  #: a document, from whose parts the text was laid out


class LazyFields:
    """Base of `Article`: builds a lazy field on first access.

    The slot of a field that is not built yet is empty, so Python asks `__getattr__` for it; once built, it is read like
    any other.
    """

    __slots__ = ("_origin", "_plain_agencies", "_plain_attributions", "_plain_blocks", "_plain_paragraphs")

    if not TYPE_CHECKING:  # type checkers would take any name for a field

        def __getattr__(self, name: str) -> Any:
            row = LAZY.get(name)
            if row is None:
                msg = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(msg, name=name, obj=self)
            plain = _plain(self, row)
            if plain is None:  # it never had any, or another thread has just built the field
                return object.__getattribute__(self, name)
            made = row.make(self.text, plain)
            getattr(type(self), name).__set__(self, made)
            row.slot.__set__(self, None)
            return made


class _LazyField(NamedTuple):
    """How a field is built.

    Args:
        slot: Where its plain values are kept.
        make: Builds the field from the story's text and its plain values.
    """

    slot: Any
    make: Callable[[str, Any], tuple[Any, ...]]


class _AgencyNames(Protocol):
    """What the parts of a story give as the names of agencies."""

    def named_in(self, text: str) -> tuple[str, ...]:
        """List those and the agencies that the text names."""


def _agencies_of(text: str, found: _AgencyNames) -> tuple[str, ...]:
    """List the agencies that a story names."""
    return found.named_in(text)


#: The lazy fields, by name.
LAZY = {
    "paragraphs": _LazyField(getattr(LazyFields, "_plain_paragraphs"), mentions_of),  # noqa: B009  # mypy knows no slots
    "attributions": _LazyField(getattr(LazyFields, "_plain_attributions"), attributions_of),  # noqa: B009
    "blocks": _LazyField(getattr(LazyFields, "_plain_blocks"), blocks_of),  # noqa: B009
    "agencies": _LazyField(getattr(LazyFields, "_plain_agencies"), _agencies_of),  # noqa: B009
}


_ORIGIN: Any = getattr(LazyFields, "_origin")  # noqa: B009


def origin_of(story: LazyFields) -> Origin | None:
    """Return what a story was read from; None for one that was changed by `attrs.evolve`, or built by hand."""
    try:
        found: Origin = _ORIGIN.__get__(story)
    except AttributeError:
        return None
    return found


def set_origin(story: LazyFields, origin: Origin) -> None:
    """Note what a new story was read from."""
    _ORIGIN.__set__(story, origin)


def make_lazy(story: LazyFields, name: str, values: Any) -> None:
    """Have a field of a new story built when it is first read, in place of the value it has."""
    getattr(type(story), name).__delete__(story)
    LAZY[name].slot.__set__(story, values)


def _plain(story: LazyFields, row: _LazyField) -> Any:
    try:
        return row.slot.__get__(story)
    except AttributeError:
        return None


def plain_values(story: LazyFields, name: str) -> Any:
    """Return the plain values of a field, or the field itself, a tuple, once it has been built."""
    plain = _plain(story, LAZY[name])
    return getattr(story, name) if plain is None else plain


def set_plain_values(story: LazyFields, name: str, values: Any) -> None:
    """Give a new story what `plain_values` returned for another."""
    if isinstance(values, tuple):
        getattr(type(story), name).__set__(story, values)
    else:
        LAZY[name].slot.__set__(story, values)
