"""The public names and how they are called: `python -m tests.api_surface > tests/api_surface.txt` records them."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from enum import Enum
from typing import Any

import attrs

import newsmodel

__all__ = ["surface"]

_MODULES = (
    *(
        "newsmodel",
        "newsmodel.display",
        "newsmodel.formats",
        "newsmodel.layout",
        "newsmodel.lexicon",
        "newsmodel.quotes",
    ),
    *("newsmodel.revisions", "newsmodel.source_audit", "newsmodel.source_audit.table", "newsmodel.testing"),
)
# Where a module lists more than users are told of: the rest is for the parser, and compiled, so without annotations.
_DOCUMENTED = {"newsmodel.layout": ["Layout", "Line", "add_layout", "added_layouts", "remove_layout"]}


def _members(name: str, value: type[Any]) -> Iterator[str]:
    if issubclass(value, Enum):
        yield from (f"{name}.{member.name} = {member.value!r}" for member in value)
        return
    fields = {field.name for field in attrs.fields(value)} if attrs.has(value) else set()
    for key, part in sorted(vars(value).items()):
        if key.startswith("_") or key in fields:
            continue
        if isinstance(part, property):
            yield f"{name}.{key}: property"
        elif callable(part) or isinstance(part, classmethod | staticmethod):
            yield f"{name}.{key}{inspect.signature(getattr(value, key))}"


def _lines(module: str) -> Iterator[str]:
    loaded = importlib.import_module(module)
    for key in sorted(_DOCUMENTED.get(module, loaded.__all__)):
        value = getattr(loaded, key)
        name = f"{module}.{key}"
        if inspect.ismodule(value):
            continue
        if isinstance(value, type):
            plain = issubclass(value, Enum | BaseException)
            yield f"class {name}" if plain else f"class {name}{inspect.signature(value)}"
            yield from _members(name, value)
        elif callable(value):
            yield f"{name}{inspect.signature(value)}"
        elif not key.startswith("__"):
            yield f"{name}: {type(value).__name__}"


def surface() -> list[str]:
    """Return a line for every public name, in order of module and name."""
    formats = importlib.import_module("newsmodel.formats")
    modules = [f"newsmodel.formats.{info.name}" for info in pkgutil.iter_modules(formats.__path__)]
    public = [name for name in sorted(modules) if not name.rpartition(".")[2].startswith("_")]
    return [line for module in (*_MODULES, *public) for line in _lines(module)]


if __name__ == "__main__":
    print(f"# newsmodel {newsmodel.__version__}", *surface(), sep="\n")  # noqa: T201 - that is what it is for
