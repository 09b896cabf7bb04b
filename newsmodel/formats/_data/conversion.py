"""Articles to plain data and back: the rules that all self-describing formats of ours share.

`cattrs` generates the code for the model's classes; what stands here is what JSON and its kin have no type for.
Reading is strict: nothing is coerced, nothing unknown is passed over.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter, IterableValidationError, IterableValidationNote
from cattrs.fns import identity
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from ...errors import ConversionError, FormatError, InputError
from ...model import (
    Act,
    AddresseeKind,
    Article,
    AttributionKind,
    AttributionType,
    BlockKind,
    Mention,
    PartialDate,
    Period,
    ProblemCode,
    Severity,
    Span,
    SpeakerKind,
    Status,
)
from .error_paths import NAMED, describe, problems, size

__all__ = ["SCHEMA", "from_data", "to_data"]

SCHEMA = "newsmodel/article/1"

_ENUMS = (Act, AddresseeKind, AttributionKind, AttributionType, BlockKind, ProblemCode, Severity, SpeakerKind, Status)

_MOST_PROBLEMS = 100  # that an error lists
_PAIR = 2  # a span is written as its two offsets


def to_data(article: Article) -> dict[str, Any]:
    """Make plain data of an article: dicts, lists, texts, numbers, booleans.

    A field that is empty (None, no text, no items, false, 0) and would be so by default is left out.

    Raises:
        InputError: If it is not an article.
    """
    if not isinstance(article, Article):
        msg = f"dumps: expected an Article, got {type(article).__name__}"
        raise InputError(msg)
    return {"schema": SCHEMA, **_converter(detailed=False).unstructure(article)}


def from_data(data: object, *, detailed: bool = True) -> Article:
    """Make an article of plain data.

    Args:
        data: What `to_data` gives.
        detailed: Whether an error names every bad path; without it reading is faster and errors are anybody's.

    Raises:
        FormatError: If it is no article of a known schema at all.
        ConversionError: If parts of it are wrong; `problems` names each, of many the first hundred.
    """
    if type(data) is not dict:
        reason = f"expected an object, got {describe(data)}"
        msg = "not an article"
        raise FormatError(msg, [("$", reason)])
    if data.get("schema") != SCHEMA:
        reason = f"expected {SCHEMA!r}, got {describe(data['schema'])}" if "schema" in data else "missing"
        msg = "not an article of a known schema"
        raise FormatError(msg, [("$.schema", reason)])
    fields = data.copy()
    del fields["schema"]
    converter = _converter(detailed=detailed)
    if not detailed:
        return converter.structure(fields, Article)
    try:
        return converter.structure(fields, Article)
    except Exception as error:  # noqa: BLE001  # each error within is reported
        found = problems(error)
    count = "1 problem" if len(found) == 1 else f"{len(found)} problems"
    if len(found) >= NAMED:
        count = f"at least {NAMED} problems"
    msg = f"the article has {count}"
    more = len(found) - _MOST_PROBLEMS
    if more > 0:
        found = [*found[:_MOST_PROBLEMS], ("$", f"and {more} more")]
    raise ConversionError(msg, found)


@cache
def _converter(*, detailed: bool) -> Converter:
    """Make a converter; it is slow to make and never changed, so there is one of each kind."""
    converter = Converter(detailed_validation=detailed, forbid_extra_keys=True)
    converter.register_unstructure_hook_factory(attrs.has, lambda cls: _writer(cls, converter))
    converter.register_structure_hook_factory(attrs.has, lambda cls: _reader(cls, converter, detailed=detailed))
    converter.register_structure_hook_factory(_is_tuple, lambda kind: _tuple_reader(kind, converter, detailed=detailed))
    converter.register_structure_hook_factory(_is_optional, lambda kind: _optional_reader(kind, converter))
    converter.register_unstructure_hook_factory(_is_optional, lambda kind: _optional_writer(kind, converter))
    converter.register_structure_hook(float, _number)
    for kind, wanted in ((str, "a string"), (int, "an integer"), (bool, "true or false")):
        converter.register_structure_hook(kind, _exactly(kind, wanted))
    for enum in _ENUMS:  # each by itself: for a class of all enums cattrs would take the hook of `str`
        converter.register_structure_hook(enum, _enum_reader(enum))
        converter.register_unstructure_hook(enum, str)
    converter.register_unstructure_hook(float, float)  # not its subclasses, nor an int where a float is meant
    converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    converter.register_structure_hook(Span, _span)
    if not detailed:
        converter.register_structure_hook(Mention, _mention)
    texts: list[tuple[Any, Callable[[Any], str], Callable[[str], object], str]] = [
        (PartialDate, str, PartialDate.from_text, "a date such as 2017-10-06 or --10-06"),
        (Period, str, Period.from_text, "a day or two with a slash between, such as 2017-10-01/2017-10-31"),
        (datetime.date, str, datetime.date.fromisoformat, "a date such as 2017-10-06"),
        (datetime.time, datetime.time.isoformat, datetime.time.fromisoformat, "a time such as 14:05:00+03:00"),
    ]
    for cls, write, read, wanted in texts:
        converter.register_unstructure_hook(cls, write)
        converter.register_structure_hook(cls, _text_reader(write, read, wanted))
    return converter


def _writer(cls: Any, converter: Converter) -> Callable[[Any], dict[str, Any]]:
    fields: Any = {x.name: override(omit_if_default=not x.default) for x in attrs.fields(attrs.resolve_types(cls))}
    return make_dict_unstructure_fn(cls, converter, **fields)


def _reader(cls: Any, converter: Converter, *, detailed: bool) -> Callable[[Any, Any], Any]:
    read = make_dict_structure_fn(
        attrs.resolve_types(cls),
        converter,
        _cattrs_forbid_extra_keys=True,
        _cattrs_detailed_validation=detailed,
    )
    if not detailed:
        return read

    def checked(value: Any, kind: Any) -> Any:
        if type(value) is not dict:
            msg = f"expected an object, got {describe(value)}"
            raise InputError(msg)
        return read(value, kind)

    return checked


def _mention(value: Any, _: Any) -> Mention:
    """Read the commonest class by hand, a third faster; what it does not take, the detailed reader does or explains."""
    text, span = value["text"], value.get("span")
    if type(text) is not str or len(value) != 1 + (span is not None):
        msg = "not a mention"
        raise InputError(msg)
    return Mention(text, None if span is None else Span(*span))


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _tuple_reader(kind: Any, converter: Converter, *, detailed: bool) -> Callable[[Any, Any], tuple[Any, ...]]:
    item = get_args(kind)[0]
    read = converter.get_structure_hook(item)

    def fast(value: Any, _: Any) -> tuple[Any, ...]:
        _check_list(value)
        return tuple([read(x, item) for x in value])

    def exact(value: Any, _: Any) -> tuple[Any, ...]:
        _check_list(value)
        items, errors, known = [], [], 0
        for index, x in enumerate(value):
            try:
                items.append(read(x, item))
            except Exception as error:  # noqa: BLE001  # each is reported, with the place it came from
                error.add_note(IterableValidationNote(f"item {index}", index, item))
                errors.append(error)
                known += size(error)
                if known >= NAMED:
                    break
        if errors:
            msg = "items"
            raise IterableValidationError(msg, errors, kind)
        return tuple(items)

    return exact if detailed else fast


def _check_list(value: object) -> None:
    if type(value) is not list:
        msg = f"expected a list, got {describe(value)}"
        raise InputError(msg)


def _is_optional(kind: Any) -> bool:
    return get_origin(kind) is UnionType and get_args(kind)[1:] == (NoneType,)


def _optional_reader(kind: Any, converter: Converter) -> Callable[[Any, Any], Any]:
    cls = get_args(kind)[0]
    read = converter.get_structure_hook(cls)  # found once, where cattrs would look for it each time
    return lambda value, _: None if value is None else read(value, cls)


def _optional_writer(kind: Any, converter: Converter) -> Callable[[Any], Any]:
    write = converter.get_unstructure_hook(get_args(kind)[0])
    return write if write is identity else lambda value: None if value is None else write(value)


def _enum_reader(kind: type[Enum]) -> Callable[[Any, Any], Any]:
    members = {member.value: member for member in kind}

    def read(value: Any, _: Any) -> Any:
        member = members.get(value) if type(value) is str else None
        if member is None:
            msg = f"expected one of {', '.join(members)}, got {describe(value)}"
            raise InputError(msg)
        return member

    return read


def _exactly(kind: type, wanted: str) -> Callable[[Any, Any], Any]:
    def read(value: Any, _: Any) -> Any:
        if type(value) is not kind:
            msg = f"expected {wanted}, got {describe(value)}"
            raise InputError(msg)
        return value

    return read


def _number(value: Any, _: Any) -> float:
    if type(value) not in {float, int}:
        msg = f"expected a number, got {describe(value)}"
        raise InputError(msg)
    try:
        return float(value)
    except OverflowError:
        msg = f"expected a number, got {describe(value)}"
        raise InputError(msg) from None


def _span(value: Any, _: Any) -> Span:
    if type(value) is not list or len(value) != _PAIR:
        msg = f"expected [start, end], got {describe(value)}"
        raise InputError(msg)
    return Span(value[0], value[1])


def _text_reader(write: Callable[[Any], str], read: Callable[[str], object], wanted: str) -> Callable[[Any, Any], Any]:
    """Make a hook that reads a text and takes it only if writing gives the same text again."""

    def reader(value: Any, _: Any) -> Any:
        if type(value) is str:
            try:
                result = read(value)
            except ValueError:
                result = None
            if result is not None and write(result) == value:
                return result
        msg = f"expected {wanted}, got {describe(value)}"
        raise InputError(msg)

    return reader
