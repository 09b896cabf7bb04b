"""How long and how branched code may be, and where words may stand: limits that hold without exceptions in the code."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import pytest

import newsmodel

if TYPE_CHECKING:
    from collections.abc import Iterator

FUNCTION = 60  # lines of a function, its docstring left out
BRANCHES = 15  # of a function
MODULE = 400  # lines of a module
USUAL = 150  # lines that half of the modules have less than
HANDFUL = 5  # words that may stand together in a rule

_ROOT = Path(newsmodel.__file__).parent
_MODULES = {
    path.relative_to(_ROOT).as_posix(): path.read_text(encoding="utf-8") for path in sorted(_ROOT.rglob("*.py"))
}
_TREES = {name: ast.parse(text) for name, text in _MODULES.items()}

#: Where rules are: words that they know stand in `lexicon/data`.
_RULES = ("attribution/", "layout/", "formats/")

#: Modules of formats for nothing but the names of a standard: its elements, keys, roles and types.
_VOCABULARY = re.compile(r"formats/.+/vocabulary\.py")

# Other collections that look like words and are names, each with the reason; "*" is a whole module.
NAMES = {
    "attribution/types.py::ORDERS": "the names of the rules, part of the public interface",
    "formats/__init__.py::_Text": "the names of the formats, as a type",
    "formats/_embedding/merge.py::_WHOLE": "fields of an article",
    "formats/_feeds/entry.py::_OF_SOURCE": "keys of feedparser",
    "formats/_feeds/entry.py::_PLACED": "keys of feedparser",
    "formats/_feeds/feed_text.py::_WESTERN": "names of encodings",
    "formats/_iptc_xml/nitf_metadata.py::_READERS": "elements of NITF",
    "formats/_jsonld/metadata.py::LINKS": "properties of schema.org",
    "formats/_jsonld/metadata.py::found": "properties of schema.org",
    "formats/_markup/elements.py::*": "elements, classes and properties of HTML and NITF",
    "formats/_markup/prose.py::_HANDLERS": "elements of HTML and NITF",
    "formats/_markup/xml_repair.py::_MULTIBYTE": "names of encodings",
    "formats/_markup/xml_tree.py::_BREAKING": "elements of HTML",
    "formats/_registry.py::_TABLE": "the names of the formats",
    "formats/_wires/national_letters.py::_FORMS": "single letters",
    "formats/brat/read.py::_ROLES": "types of annotations",
    "formats/csv.py::COLUMNS": "columns of our own files",
    "formats/newsml_g2/picture.py::more": "elements of NewsML-G2",
    "formats/ninjs/pictures.py::_OF_OTHERS": "keys of ninjs",
    "formats/ninjs/write_metadata.py::found": "keys of ninjs",
    "formats/nitf/newsml1.py::_STORY": "roles of NewsML 1",
    "formats/nitf/newsml1_metadata.py::_OF_PLACES": "properties of NewsML 1",
    "formats/nitf/read.py::_OTHERS": "elements of other formats",
    "layout/__init__.py::read_layout": "fields of a layout",
    "layout/decoding/exclusions.py::_GO_ON": "names of evidence",
    "layout/decoding/exclusions.py::_NEVER_WITH": "names of evidence",
    "layout/decoding/labels.py::LABELS": "names of labels",
    "layout/decoding/line_evidence.py::_READINGS": "names of evidence",
    "layout/decoding/line_evidence.py::_SHAPES": "names of evidence",
    "layout/decoding/story_evidence.py::_AHEAD": "names of evidence",
    "layout/decoding/story_evidence.py::_NO_TEXT": "names of evidence",
    "layout/decoding/story_evidence.py::_PLACE": "names of evidence",
    "layout/decoding/story_evidence.py::_RULES": "names of labels",
}

# What is over a limit still. These lists only shrink: what holds by now has to be taken off.
OVER: set[str] = set()
WORDS: set[str] = set()

_EXCUSED = re.compile(r"# noqa(?!: )|# noqa:.*\b(?:C901|PLR0911|PLR0912|PLR0915|PLR1702)\b")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’. ][^\W\d_]+)*\.?")


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function from "def" to its end, without those of its docstring."""
    first = function.body[0]
    documented = ast.get_docstring(function, clean=False) is not None
    docstring = (first.end_lineno or 0) - first.lineno + 1 if documented else 0
    return (function.end_lineno or 0) - function.lineno + 1 - docstring


def _branches(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The places in a function, functions within it left out, at which it may go on in two ways."""
    count = 0
    inside: list[ast.AST] = list(function.body)
    while inside:
        node = inside.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            continue
        count += isinstance(node, ast.If | ast.For | ast.While | ast.ExceptHandler | ast.match_case)
        inside += ast.iter_child_nodes(node)
    return count


def _word_count(node: ast.AST) -> int:
    """How many words stand together in an expression: the members of a literal, or the parts of a split text."""
    match node:
        case ast.Set() | ast.List() | ast.Tuple():
            return sum(_is_word(member) for member in node.elts)
        case ast.Dict():
            return max(sum(_is_word(key) for key in node.keys), sum(_is_word(value) for value in node.values))
        case ast.Call(func=ast.Attribute(attr="split" | "splitlines", value=ast.Constant(value=str(text)))):
            return len(text.split())
        case ast.Call(func=ast.Name(id="spelled"), args=[ast.Constant(value=str(text))]):
            return len(text.split())
    return 0


def _is_word(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and _WORD.fullmatch(node.value) is not None


def _collections(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """The names under which more than a handful of words stand together in a module, with their lines."""

    def within(node: ast.AST, name: str) -> Iterator[tuple[str, int]]:
        match node:
            case ast.Assign(targets=[ast.Name(id=target), *_]) | ast.AnnAssign(target=ast.Name(id=target)):
                name = target
            case ast.FunctionDef(name=called):
                name = called
        if name in {"__all__", "__slots__"}:
            return
        if _word_count(node) > HANDFUL:
            yield name, getattr(node, "lineno", 0)
        for child in ast.iter_child_nodes(node):
            yield from within(child, name)

    yield from within(tree, "")


def _check(found: dict[str, str], listed: set[str]) -> None:
    """Fail for what is over a limit and not listed."""
    over = sorted(f"{key}: {what}" for key, what in found.items() if key not in listed)
    if over:
        pytest.fail("\n".join(over), pytrace=False)


def test_functions_are_short() -> None:
    """No function has more than 60 lines."""
    found = {
        f"{name}::{function.name}": f"{_lines(function)} lines"
        for name, tree in _TREES.items()
        for function in _functions(tree)
        if _lines(function) > FUNCTION
    }
    _check(found, OVER)


def test_functions_have_few_branches() -> None:
    """No function has more than 15 branches."""
    found = {
        f"{name}::{function.name}": f"{_branches(function)} branches"
        for name, tree in _TREES.items()
        for function in _functions(tree)
        if _branches(function) > BRANCHES
    }
    _check(found, OVER)


def test_modules_are_short() -> None:
    """No module has more than 400 lines, and half of them have less than 150."""
    lengths = {name: text.count("\n") for name, text in _MODULES.items()}
    _check({name: f"{length} lines" for name, length in lengths.items() if length > MODULE}, OVER)
    assert median(lengths.values()) < USUAL


def test_no_complexity_is_excused() -> None:
    """No line asks the linter to look away from what is too complex."""
    _check({f"{name}::noqa": "noqa" for name, text in _MODULES.items() if _EXCUSED.search(text)}, OVER)


def test_words_stand_in_the_lexicon() -> None:
    """Rules hold no collections of words: what words mean is data."""
    found = {
        f"{name}::{called}": f"line {line}"
        for name, tree in _TREES.items()
        if name.startswith(_RULES) and not _VOCABULARY.fullmatch(name)
        for called, line in _collections(tree)
    }
    named = {key for key in found if key in NAMES or f"{key.partition('::')[0]}::*" in NAMES}
    _check(found, named | WORDS)
    used = {key if key in NAMES else f"{key.partition('::')[0]}::*" for key in named}
    assert sorted(NAMES.keys() - used) == [], "no longer there, to be taken off the list"


def test_lists_only_shrink() -> None:
    """What is listed as over a limit is over it still."""
    over = {f"{name}::noqa" for name, text in _MODULES.items() if _EXCUSED.search(text)}
    over |= {name for name, text in _MODULES.items() if text.count("\n") > MODULE}
    words = set()
    for name, tree in _TREES.items():
        over |= {
            f"{name}::{one.name}" for one in _functions(tree) if _lines(one) > FUNCTION or _branches(one) > BRANCHES
        }
        words |= {f"{name}::{called}" for called, _ in _collections(tree) if name.startswith(_RULES)}
    assert sorted(OVER - over) == []
    assert sorted(WORDS - words) == []


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("X = frozenset('a b c d e f'.split())", 6),
        ("X = {'mayor', 'chair', 'clerk', 'judge', 'envoy', 'vicar'}", 6),
        ("X = {'jan': 1, 'feb': 2, 'mar': 3, 'apr': 4, 'may': 5, 'jun': 6}", 6),
        ("X = spelled('is are was were be been')", 6),
        ("X = ('vice president', 'Fla.', 'co-chair', 'o’clock', 'ex', 'née')", 6),
        ("X = ('“', '”', '«', '»', '‘', '’')", 0),
        ("X = {'mayor', 'chair'}", 2),
        ("raise ValueError('the road is closed until further notice')", 0),
        ("__all__ = ['a', 'b', 'c', 'd', 'e', 'f']", 0),
    ],
)
def test_what_counts_as_words(code: str, words: int) -> None:
    """Literals and texts that are split are collections of words; marks, messages and `__all__` are none."""
    tree = ast.parse(code)
    assert max(map(_word_count, ast.walk(tree))) == words or code.startswith("__all__")
    assert [name for name, _ in _collections(tree)] == ["X"] * (words > HANDFUL)
