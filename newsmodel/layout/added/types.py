"""What a layout of one's own says, and what its rule is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeAlias

import regex
from attrs import field, frozen

from ...errors import InputError
from ...model import BlockKind
from ..lines.furniture import LONGEST_LABEL, plain_label

__all__ = ["DATE_GROUPS", "Layout", "Line", "Rule"]

#: The groups that a pattern of a date line may have: words to be read, or the numbers one by one.
DATE_GROUPS: Final = frozenset({"published", "updated"} | {"year", "month", "day"} | {"hour", "minute", "zone"})


@frozen
class Line:
    """A line of a story, as a rule is shown it: a line of the copy, or several that were joined into one block.

    Args:
        words: Its visible words.
        above: Those of the line above, blank lines aside; empty for the first.
        below: Those of the line below; empty for the last.
        number: Its number among the lines of the story that have words; the first is 0.
        count: How many of these the story has.
        kind: What it is without the rule; None if that is open.
    """

    words: str
    above: str
    below: str
    number: int
    count: int
    kind: BlockKind | None


#: What a rule makes of a line: its kind; or how much speaks for some kinds, in log odds; or nothing.
Rule: TypeAlias = Callable[[Line], BlockKind | Mapping[BlockKind, float] | None]


def _strings(value: object, name: str) -> tuple[str, ...]:
    """Take one string or several; refuse anything else."""
    several = (value,) if isinstance(value, str) else value
    if not isinstance(several, Iterable):
        msg = f"Layout: {name}: expected strings, got {value!r}"
        raise InputError(msg)
    held = tuple(several)
    for one in held:
        if not isinstance(one, str) or not one.strip():
            msg = f"Layout: {name}: expected strings with words, got {one!r}"
            raise InputError(msg)
    return held


def _labels(value: object) -> tuple[str, ...]:
    labels = tuple(plain_label(label.strip()) for label in _strings(value, "labels"))
    for label in labels:
        if not 0 < len(label) <= LONGEST_LABEL:
            msg = f"Layout: labels: expected up to {LONGEST_LABEL} characters, got {label!r}"
            raise InputError(msg)
    return labels


def _agencies(value: object) -> Mapping[str, str]:
    """Take names, or names with the name in full; refuse anything else."""
    names = _strings(value, "agencies")
    for name in names:
        if not any(map(str.isalnum, name)):
            msg = f"Layout: agencies: expected names with letters, got {name!r}"
            raise InputError(msg)
    full = dict(value) if isinstance(value, Mapping) else dict(zip(names, names, strict=True))
    _strings(full.values(), "agencies")
    return MappingProxyType({name.strip(): full[name].strip() for name in names})


def _patterns(value: object, name: str) -> tuple[str, ...]:
    patterns = _strings(value, name)
    for pattern in patterns:
        try:
            groups = regex.compile(pattern, regex.VERSION1).groupindex.keys()
        except regex.error as error:
            msg = f"Layout: {name}: {pattern!r} is no pattern: {error}"
            raise InputError(msg) from error
        if name == "date_lines" and not groups <= DATE_GROUPS:
            unknown = ", ".join(sorted(groups - DATE_GROUPS))
            msg = f"Layout: {name}: {pattern!r} has unknown groups: {unknown}"
            raise InputError(msg)
    return patterns


def _sign_offs(value: object) -> tuple[str, ...]:
    return _patterns(value, "sign_offs")


def _date_lines(value: object) -> tuple[str, ...]:
    return _patterns(value, "date_lines")


def _name(value: object) -> str:
    (name,) = _strings(value, "name") if isinstance(value, str) else ("",)
    if not name:
        msg = f"Layout: name: expected a name, got {value!r}"
        raise InputError(msg)
    return name


def _rule(value: Rule | None) -> Rule | None:
    if value is not None and not callable(value):
        msg = f"Layout: rule: expected a function or None, got {value!r}"
        raise InputError(msg)
    return value


@frozen
class Layout:
    r"""What the copy of a newsroom or an agency has that no other has.

    Args:
        name: Its name; a second layout of this name cannot be added.
        labels: What pages print on lines of their own ("Quill this story"), of up to 42 characters. Case and final
            marks do not count. Such a line is furniture.
        agencies: Names of news agencies ("TNA"), or a dictionary of names and names in full. They are read wherever
            the known ones are: datelines, bylines, credits, sign-offs, running text.
        sign_offs: Patterns of `regex` for whole lines that close a story (`r"TNA/\d{4}"`). Such a line is an end note.
        date_lines: Patterns of `regex` for whole lines that say when a story was published or updated. A group
            `published` or `updated` holds a date in words ("14 March 2019, 08:38 GMT"); or there are groups `year`,
            `month` (a number or a name) and `day`, perhaps `hour`, `minute` and `zone`, inside of `updated` if they
            mean that.
        rule: A function that is shown each `Line` of a story. It returns its kind, or how much speaks for some kinds,
            as a dictionary of log odds (2.0 is a hint, 8.0 as good as certain); or None.

    Raises:
        InputError: If an argument has another form.
    """

    name: str = field(converter=_name)
    labels: tuple[str, ...] = field(default=(), converter=_labels)
    agencies: Mapping[str, str] = field(default=(), converter=_agencies, hash=False)
    sign_offs: tuple[str, ...] = field(default=(), converter=_sign_offs)
    date_lines: tuple[str, ...] = field(default=(), converter=_date_lines)
    rule: Rule | None = field(default=None, converter=_rule, hash=False)

    def __reduce__(self) -> tuple[Any, ...]:
        """Give what makes a copy of it; its rule must be one that can be pickled."""
        parts = (self.name, self.labels, dict(self.agencies), self.sign_offs, self.date_lines, self.rule)
        return Layout, parts
