"""A revision as JSON, in the schema `newsmodel/revision/1`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ..model import Attribution
from .types import Edit, Revision

__all__ = ["dumps"]


def dumps(revision: Revision) -> str:
    """Write the changes; what was kept is left out.

    Args:
        revision: The result of a comparison.
    """
    values = {
        "schema": "newsmodel/revision/1",
        "old": revision.old.id,
        "new": revision.new.id,
        "changed": revision.is_changed,
        "counts": revision.counts,
        "parts": [
            {
                "part": x.part,
                "change": x.change.value,
                "old": _words(x.old),
                "new": _words(x.new),
                "edits": _edits(x.edits),
            }
            for x in revision.parts
        ],
        "paragraphs": [
            {
                "change": x.change.value,
                "old_number": x.old_number,
                "new_number": x.new_number,
                "moved": x.moved,
                "old": _words(x.old),
                "new": _words(x.new),
                "edits": _edits(x.edits),
                "part": _words(x.part),
            }
            for x in revision.changed_paragraphs
        ],
        "attributions": [
            {
                "change": x.change.value,
                "changed": list(x.changed),
                "moved": x.moved,
                "old": _said(x.old),
                "new": _said(x.new),
                "edits": _edits(x.edits),
            }
            for x in revision.attributions
        ],
        "figures": [{"kind": x.kind.value, "old": _words(x.old), "new": _words(x.new)} for x in revision.figures],
    }
    return json.dumps(values, ensure_ascii=True, indent=2) + "\n"


def _words(value: Any) -> dict[str, Any] | None:
    if value is None:
        return None
    span = value.span
    return {"text": value.text, "start": span and span.start, "end": span and span.end}


def _edits(edits: Iterable[Edit]) -> list[dict[str, Any]]:
    return [{"old": _words(edit.old), "new": _words(edit.new)} for edit in edits]


def _said(said: Attribution | None) -> dict[str, Any] | None:
    if said is None:
        return None
    return {
        "speaker": None if said.speaker is None else str(said.speaker),
        "source": _words(said.source),
        "cue": _words(said.cue),
        "act": None if said.cue is None else said.cue.act.value,
        "kind": said.kind.value,
        "content": [_words(piece) for piece in said.content],
    }
