"""Concepts as the codes that documents have for them."""

from __future__ import annotations

import re

from ...model import Concept

__all__ = ["code_of"]

_ALIAS = re.compile(r"[A-Za-z][\w.-]{0,40}", re.ASCII)


def code_of(concept: Concept) -> str | None:
    """Return the code of a concept, with the alias of its vocabulary in front if it has one: `medtop:20000337`."""
    if not concept.code or not concept.scheme or not _ALIAS.fullmatch(concept.scheme):
        return concept.code
    return f"{concept.scheme}:{concept.code}"
