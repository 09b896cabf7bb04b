"""What a story makes only when somebody looks at it: its paragraphs, attributions and blocks.

Nearly all objects of a story belong to these three fields, and many a program never looks at one of them. So a parsed
story keeps the plain values they are made of, which also travel faster between processes, and each field becomes what
it says it is at the first look. Nobody can tell from outside: equality, hash, pickle and repr look too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from ._made import attributions_of, blocks_of, mentions_of

__all__ = ["LATER", "Later", "keep", "kept"]


class Later:
    """What `Article` needs to make fields at the first look.

    A field that is not made yet has nothing in its slot, so Python asks `__getattr__` for it; once made, it is read
    like any other.
    """

    __slots__ = ("_plain_attributions", "_plain_blocks", "_plain_paragraphs")

    if not TYPE_CHECKING:  # for whom every name would be right

        def __getattr__(self, name: str) -> Any:
            row = LATER.get(name)
            if row is None:
                msg = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(msg, name=name, obj=self)
            plain = _plain(self, row)
            if plain is None:  # never was there, or another thread has just made the field
                return object.__getattribute__(self, name)
            made = row.make(self.text, plain)
            getattr(type(self), name).__set__(self, made)
            row.slot.__set__(self, None)
            return made


class _Row(NamedTuple):
    """How a field is made.

    Args:
        slot: Where its plain values are kept.
        make: Makes the field of the story's text and of them.
    """

    slot: Any
    make: Callable[[str, Any], tuple[Any, ...]]


#: The fields that are made at the first look.
LATER = {
    "paragraphs": _Row(getattr(Later, "_plain_paragraphs"), mentions_of),  # noqa: B009  # mypy knows no slots
    "attributions": _Row(getattr(Later, "_plain_attributions"), attributions_of),  # noqa: B009
    "blocks": _Row(getattr(Later, "_plain_blocks"), blocks_of),  # noqa: B009
}


def _plain(story: Later, row: _Row) -> Any:
    try:
        return row.slot.__get__(story)
    except AttributeError:
        return None


def kept(story: Later, name: str) -> Any:
    """Give what a story has of a field: its plain values, or the field, a tuple, once it has been made."""
    plain = _plain(story, LATER[name])
    return getattr(story, name) if plain is None else plain


def keep(story: Later, name: str, values: Any) -> None:
    """Have a new story keep what `kept` gave."""
    if isinstance(values, tuple):
        getattr(type(story), name).__set__(story, values)
    else:
        LATER[name].slot.__set__(story, values)
