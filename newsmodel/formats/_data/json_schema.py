"""The JSON Schema of the native form, made of the model's classes.

After a change of the model `python -m newsmodel.formats._data.json_schema FILE` writes it again; a test compares the
file with the classes.
"""

from __future__ import annotations

import datetime
import inspect
import json
import re
import sys
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin

import attrs

from ...model import Article, PartialDate, Period, Span
from .conversion import SCHEMA

__all__ = ["article_schema"]

_DAY = r"\d{4}-\d{2}-\d{2}"

# What has no type of its own in JSON, and how it is written.
_VALUES: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    float: {"type": "number"},
    Span: {
        "description": "A half-open stretch of the story's text, in code points: start and end.",
        "type": "array",
        "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
        "items": False,
        "minItems": 2,
    },
    datetime.date: {"type": "string", "format": "date", "pattern": f"^{_DAY}$"},
    datetime.time: {"type": "string", "pattern": r"^\d{2}:\d{2}:\d{2}(\.\d{6})?([+-]\d{2}:\d{2}(:\d{2}(\.\d{6})?)?)?$"},
    PartialDate: {"type": "string", "pattern": r"^(\d{4}(-\d{2}(-\d{2})?)?|--\d{2}(-\d{2})?)$"},
    Period: {"type": "string", "pattern": f"^{_DAY}(/{_DAY})?$"},
}

# What the model demands of a field beyond its type.
_LIMITS: dict[str, dict[str, Any]] = {
    "Attribution.confidence": {"minimum": 0, "maximum": 1},
    "Attribution.speaker_confidence": {"minimum": 0, "maximum": 1},
    "Concept.relevance": {"anyOf": [{"type": "integer", "minimum": 0, "maximum": 100}, {"type": "null"}]},
    "Metadata.priority": {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 9}, {"type": "null"}]},
    "Metadata.urgency": {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 9}, {"type": "null"}]},
    "Metadata.word_count": {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "null"}]},
}

_ARGUMENT = re.compile(
    r"""
    ^\ {4}(\w++):\ ++          # the name, indented once below `Args:`
    ( [^\n]*+                  # what it is
      (?: \n\ {5,}[^\n]++ )*+  # over further lines, indented more
    )
    """,
    re.VERBOSE | re.MULTILINE,
)


def article_schema() -> dict[str, Any]:
    """Make the JSON Schema (draft 2020-12) of an article as `newsmodel.formats.json` writes it."""
    definitions: dict[str, Any] = {}
    article = _object(Article, definitions)
    article["properties"] = {"schema": {"const": SCHEMA}, **article["properties"]}
    article["required"] = ["schema", *article.get("required", [])]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        "title": SCHEMA,
        **article,
        "$defs": dict(sorted(definitions.items())),
    }


def _object(cls: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    doc = inspect.getdoc(cls) or ""
    said = {name: " ".join(text.split()) for name, text in _ARGUMENT.findall(doc)}
    properties, required = {}, []
    for field in attrs.fields(attrs.resolve_types(cls)):
        known = {"description": said[field.name]} if field.name in said else {}
        properties[field.name] = (
            known | _value(field.type, definitions) | _LIMITS.get(f"{cls.__name__}.{field.name}", {})
        )
        if field.default is attrs.NOTHING:
            required.append(field.name)
    schema = {"description": doc.partition("\n")[0], "type": "object", "properties": properties}
    if required:
        schema["required"] = required
    return {**schema, "additionalProperties": False}


def _value(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if get_origin(kind) is UnionType:  # `X | None`: what is None is left out, or null
        return {"anyOf": [_value(get_args(kind)[0], definitions), {"type": "null"}]}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _value(get_args(kind)[0], definitions)}
    if kind in _VALUES and kind is not Span:
        return _VALUES[kind]
    name = kind.__name__
    if name not in definitions:
        definitions[name] = {}  # it is being made: classes may hold one another
        definitions[name] = _VALUES.get(kind) or (_enum(kind) if issubclass(kind, Enum) else _object(kind, definitions))
    return {"$ref": f"#/$defs/{name}"}


def _enum(kind: type[Enum]) -> dict[str, Any]:
    return {"description": (inspect.getdoc(kind) or "").partition("\n")[0], "enum": [member.value for member in kind]}


def _write(path: str) -> None:
    Path(path).write_text(json.dumps(article_schema(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    _write(sys.argv[1])
