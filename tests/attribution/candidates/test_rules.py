from __future__ import annotations

import re
from pathlib import Path

import pytest

from newsmodel import find_attributions
from newsmodel.attribution import candidates as folder
from newsmodel.attribution.candidates.rules import CANDIDATE_RULES, CandidateRule, candidates
from newsmodel.attribution.models import load_models
from newsmodel.attribution.selection import scored_candidates
from newsmodel.attribution.tokens.tokenizer import Tokens
from newsmodel.attribution.types import ORDERS

from ..reading import context, line

_EXAMPLES = [
    pytest.param(rule, order, text, id=f"{rule.name}-{'nothing' if order is None else ORDERS[order]}")
    for rule in CANDIDATE_RULES
    for order, text in rule.examples
]


@pytest.mark.parametrize(("rule", "order", "text"), _EXAMPLES)
def test_examples(rule: CandidateRule, order: int | None, text: str) -> None:
    """The example beside a rule has its shape, and is read in its order when all rules have had their turn."""
    t = Tokens(text)
    proposed = [one.order for i, _ in t.cues for one in rule.propose(context(text, t.word(i))) or []]
    if order is None:
        assert not proposed
        assert not find_attributions(text, min_confidence=0)
    else:
        assert order in proposed or rule.name == "shared_subject"  # which needs the source of the cue before
        assert ORDERS[order] in {one.rule for one in find_attributions(text, min_confidence=0.2)}


def test_every_order_has_an_example() -> None:
    """Each order that there is stands beside a rule that gives it."""
    assert {order for rule in CANDIDATE_RULES for order, _ in rule.examples if order is not None} == set(
        range(len(ORDERS))
    )


_PAGE = (Path(__file__).parents[3] / "docs" / "rules.md").read_text(encoding="utf-8")
_ROWS = re.findall(r"^\| `([a-z-]+)` \| (.+?) \| ", _PAGE, re.MULTILINE)


def test_every_order_is_documented() -> None:
    """The page on the rules has a row for each order, and no other."""
    assert sorted(order for order, _ in _ROWS) == sorted(ORDERS)


@pytest.mark.parametrize(
    ("order", "example"), [(order, one) for order, examples in _ROWS for one in examples.split("<br>")]
)
def test_documented_examples(order: str, example: str) -> None:
    """An example on the page is read as it is marked there: source, cue and content."""
    text = re.sub(r"[*‹›]", "", example).replace(" ¶ ", "\n").replace(" :", ":")
    marked = re.findall(r"\*\*(.+?)\*\*|\*(.+?)\*|‹(.+?)›", example)
    (cue,) = (words for words, _, _ in marked if words)
    source = "".join(words for _, words, _ in marked)
    content = [words for _, _, words in marked if words]
    found = [one for one in find_attributions(text, min_confidence=0.2) if one.rule == order]
    assert [(str(one.source or ""), str(one.cue), [*map(str, one.content)]) for one in found] == [
        (source, cue, content)
    ]


def test_every_module_with_a_rule_is_listed() -> None:
    """A module of the folder that proposes candidates stands in the list, once."""
    (place,) = folder.__path__
    modules = {path.stem for path in Path(place).glob("*.py") if "\ndef propose(" in path.read_text(encoding="utf-8")}
    assert sorted(rule.name for rule in CANDIDATE_RULES) == sorted(modules)


def test_a_rule_may_end_the_list() -> None:
    """Where "what officials say is" has been read, "officials" say nothing else."""
    c = context("The picture shows what officials say is a smuggler’s boat.", "say")
    assert [line(c.t, one) for one in candidates(c)][-1].startswith("what-source-cue-content")
    assert not any(ORDERS[one.order].startswith("content-source-cue") for one in candidates(c))


def test_most_cues_have_several_candidates() -> None:
    """Rules do not exclude one another but where they say so: the scores decide."""
    (scored,) = scored_candidates(Tokens("The mayor said the road would open."), load_models())
    assert [ORDERS[one.order] for one in scored.candidates] == ["source-cue-content", "cue-content"]
    assert scored.scores[0] > scored.scores[1]
