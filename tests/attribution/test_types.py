from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsmodel import attribution
from newsmodel.attribution.types import ORDERS, Candidate, CuePhrase, LikelyCue, Order, Reading, Sentence
from newsmodel.lexicon.cues import CUES

if TYPE_CHECKING:
    from collections.abc import Iterator

_PHRASE = CuePhrase(2, 3, 2, CUES["said"])
_CANDIDATE = Candidate(Order.SOURCE_CUE_CONTENT, _PHRASE, (0, 2), ((3, 6),), 0, -0.5)


def test_orders_have_names() -> None:
    """Each order has the name of its constant, in the words of the documentation."""
    numbers = {name: number for name, number in vars(Order).items() if name.isupper()}
    assert {ORDERS[number] for number in numbers.values()} == {name.lower().replace("_", "-") for name in numbers}
    assert all(ORDERS[number] == name.lower().replace("_", "-") for name, number in numbers.items())
    assert len(numbers) == len(ORDERS) == len(set(ORDERS))


def test_a_reading_is_the_candidate_that_was_chosen() -> None:
    """A reading has all that its candidate has, and the score it was chosen for."""
    one = Reading.chosen(_CANDIDATE, 1.5)
    assert (one.order, one.cue_phrase, one.source) == (_CANDIDATE.order, _CANDIDATE.cue_phrase, _CANDIDATE.source)
    assert (one.content, one.sentence, one.score) == (_CANDIDATE.content, _CANDIDATE.sentence, 1.5)


def test_a_reading_evolves() -> None:
    """Another source or content makes another reading; the first stays as it was."""
    one = Reading.chosen(_CANDIDATE, 1.5)
    other = one.with_source((0, 1)).with_content(((3, 4), (5, 6)))
    assert (other.source, other.content, other.score) == ((0, 1), ((3, 4), (5, 6)), 1.5)
    assert (one.source, one.content) == ((0, 2), ((3, 6),))


def test_a_cue_phrase_with_another_end() -> None:
    """Another end makes another phrase."""
    other = _PHRASE.ending(4)
    assert (other.first, other.last, other.head, other.cue) == (2, 4, 2, _PHRASE.cue)
    assert _PHRASE.last == 3


@pytest.mark.parametrize(
    "one",
    [_PHRASE, _CANDIDATE, Reading.chosen(_CANDIDATE, 1.5), LikelyCue(2, 0, 0.5, by_shape=True), Sentence(0, 7, 0)],
)
def test_no_other_attributes(one: object) -> None:
    """The values that cross between stages take no attributes beside their own."""
    with pytest.raises(AttributeError):
        one.note = "late"  # type: ignore[attr-defined]


def test_nothing_changes_them() -> None:
    """No stage assigns to an attribute of what it was given: attributes are set by their own class alone."""
    (place,) = attribution.__path__
    kinds = {kind.__name__ for kind in (Sentence, CuePhrase, LikelyCue, Candidate, Reading)}
    source = ast.parse((Path(place) / "types.py").read_text(encoding="utf-8"))  # compiled, classes have no slots to ask
    own = [node for node in source.body if isinstance(node, ast.ClassDef) and node.name in kinds]
    names = {target.attr for node in own for target in _targets(ast.Module([node], []))}
    assert len(own) == len(kinds)
    assert "content" in names
    changed = [
        f"{path.name}:{target.lineno}: {ast.unparse(target)}"
        for path in sorted(Path(place).rglob("*.py"))
        for target in _targets(ast.parse(path.read_text(encoding="utf-8")))
        if target.attr in names and not (isinstance(target.value, ast.Name) and target.value.id == "self")
    ]
    assert changed == []


def _targets(tree: ast.Module) -> Iterator[ast.Attribute]:
    """The attributes that a module assigns to."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store | ast.Del):
            yield node
