"""The native form as YAML: for people who read or edit it (needs the extra `yaml`).

Anchors, aliases and tags are refused: no article needs them, and they can make a small file expand without limit.
"""

from __future__ import annotations

import re
from typing import Any

from ..errors import FormatError, InputError, requiring
from ..model import Article
from ._data.conversion import to_data
from ._data.numbers import unwritable
from ._data.plain_data import article_of

__all__ = ["dumps", "loads", "looks_like"]

KEEPS_STATUS = True  # documents state whether the story may be used

_DEPTH = 64  # of lists and mappings in one another; an article has 6
_FIRST = re.compile(r"schema: ['\"]?newsmodel/article/")
_HALF_PAIR = re.compile(r"\\u[dD][89a-fA-F]")  # \ud83d, which the loader in C takes for an error
# Timestamps stay text. Numbers are read as in JSON: those of YAML 1.1 to the base 2, 8, 16 or 60 may be of any size,
# and "1:1:1" takes time that grows with the square of its length.
_REPLACED = frozenset(f"tag:yaml.org,2002:{kind}" for kind in ("timestamp", "int", "float"))
_NUMBERS = (
    ("tag:yaml.org,2002:int", re.compile(r"[+-]?(?:0|[1-9][0-9]{0,3999})\Z")),
    ("tag:yaml.org,2002:float", re.compile(r"[+-]?[0-9]{1,40}\.[0-9]{0,40}(?:[eE][+-]?[0-9]{1,4})?\Z")),
)


def dumps(article: Article) -> str:
    """Write an article as YAML.

    Args:
        article: Any article.

    Raises:
        ConversionError: If a number has more digits than Python writes.
        InputError: If it is not an article.
        MissingExtraError: If PyYAML is not installed.
    """
    yaml = _yaml()
    data = to_data(article)
    fast = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    try:
        text: str = yaml.dump(data, Dumper=fast, allow_unicode=True, sort_keys=False, width=110)
    except UnicodeEncodeError:  # half a UTF-16 pair, for which the one in C has no bytes
        text = yaml.dump(data, Dumper=yaml.SafeDumper, allow_unicode=False, sort_keys=False, width=110)
    except ValueError as error:  # more digits than Python writes
        raise unwritable(error, "YAML") from None
    return text


def loads(data: str | bytes) -> Article:
    """Read an article from YAML, as strictly as from JSON.

    Args:
        data: One document, as text or as UTF-8.

    Raises:
        FormatError: If the data is not valid YAML (with line and column), has aliases or tags, or is not an article.
        ConversionError: If parts of the article are invalid; `problems` has the path of each.
        InputError: If the data is neither `str` nor `bytes`.
        MissingExtraError: If PyYAML is not installed.
    """
    if not isinstance(data, (str, bytes)):
        msg = f"loads: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    yaml = _yaml()
    notation = data if isinstance(data, str) else data.decode("latin-1")
    fast = yaml.SafeLoader if _HALF_PAIR.search(notation) else getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    kept = {
        x: [rule for rule in rules if rule[0] not in _REPLACED] for x, rules in fast.yaml_implicit_resolvers.items()
    }
    for first in "+-.0123456789":
        kept[first] = [*kept.get(first, ()), *_NUMBERS]
    loader = type("_Loader", (fast,), {"yaml_implicit_resolvers": kept})
    try:
        _check(yaml, data, loader)
        plain = yaml.load(data, Loader=loader)
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        place = "" if mark is None else f"line {mark.line + 1}, column {mark.column + 1}: "
        reason = getattr(error, "problem", None) or str(error).split("\n", 1)[0]
        msg = "not valid YAML"
        raise FormatError(msg, [("$", f"{place}{reason}")]) from None
    return article_of(plain)


def looks_like(data: str) -> bool:
    """Return whether a document begins like the YAML of an article."""
    return _FIRST.match(data) is not None


def _check(yaml: Any, data: str | bytes, loader: Any) -> None:
    """Go through the events of a document, before anything is built of them."""
    depth = 0
    for event in yaml.parse(data, Loader=loader):
        mark = event.start_mark
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) or getattr(event, "tag", None):
            what = "an anchor, an alias or a tag"
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            depth += 1
            what = f"nested more than {_DEPTH} deep" if depth > _DEPTH else ""
        else:
            depth -= isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent))
            what = ""
        if what:
            raise yaml.MarkedYAMLError(problem=what, problem_mark=mark)


def _yaml() -> Any:
    with requiring("PyYAML", "for YAML", extra="yaml"):
        import yaml
    return yaml
