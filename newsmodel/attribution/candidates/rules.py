"""The rules that read a cue, in the order in which they are tried: one a sentence shape, each a module beside this."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ..types import Order
from . import (
    according_to,
    as_saying,
    colon_clause,
    colon_label,
    content_first,
    dash_credit,
    impersonal,
    inverted,
    no_statement,
    nominal,
    paragraph_below,
    passive,
    shared_subject,
    source_first,
    what_clause,
    words_of,
)
from .context import Candidates, Context

if TYPE_CHECKING:
    from ..types import Candidate

__all__ = ["CANDIDATE_RULES", "CandidateRule", "candidates"]


class CandidateRule:
    """A sentence shape in which a cue may say something.

    Args:
        name: The name of its module.
        propose: Gives the candidates; None where the cue has not this shape.
        examples: A sentence for each order that the rule gives; the order is None where the rule finds that nothing
            is said.
        ends: Whether no rule below is tried where the cue has this shape.
    """

    __slots__ = ("ends", "examples", "name", "propose")

    def __init__(
        self,
        name: str,
        propose: Callable[[Context], Candidates],
        *examples: tuple[int | None, str],
        ends: bool = False,
    ) -> None:
        self.name: Final = name
        self.propose: Final = propose
        self.examples: Final = examples
        self.ends: Final = ends


#: Every rule, in order. Those at the top are for cues that are no verbs, and end the list where they apply.
CANDIDATE_RULES: Final = (
    CandidateRule(
        "according_to",
        according_to.propose,
        (Order.CONTENT_ACCORDING_TO, "Two people were hurt, according to the ministry."),
        (Order.ACCORDING_TO_CONTENT, "According to the ministry, two people were hurt."),
        (Order.CONTENT_CUE_SOURCE_CONTENT, "The bridge, according to the ministry, was closed on Monday."),
        ends=True,
    ),
    CandidateRule(
        "words_of",
        words_of.propose,
        (Order.ACCORDING_TO_CONTENT, "In the words of the mayor, the town is “worn out.”"),
        (Order.CONTENT_ACCORDING_TO, "The town is worn out, in the words of the mayor."),
        ends=True,
    ),
    CandidateRule(
        "colon_clause",
        colon_clause.propose,
        (Order.CLAUSE_COLON_QUOTATION, "The mayor was blunt: “We are done.”"),
        ends=True,
    ),
    CandidateRule(
        "colon_label",
        colon_label.propose,
        (Order.SOURCE_COLON_CONTENT, "Mayor Lund: “The dam is safe.”"),
        ends=True,
    ),
    CandidateRule(
        "dash_credit",
        dash_credit.propose,
        (Order.CONTENT_DASH_SOURCE, "“The dam is safe.” — Mara Lund"),
        ends=True,
    ),
    CandidateRule(
        "nominal",
        nominal.propose,
        (Order.POSSESSIVE_NOUN_CONTENT, "The mayor’s promise that the pool would open was not kept."),
        (Order.NOUN_BY_SOURCE_CONTENT, "The pool stayed open despite warnings by doctors that the water was unsafe."),
        (Order.NOUN_OF_CONTENT_BY_SOURCE, "There has been criticism of the plan by farmers."),
        ends=True,
    ),
    CandidateRule(
        "no_statement",
        no_statement.propose,
        (None, "The mayor declined to comment."),
        ends=True,
    ),
    CandidateRule(
        "paragraph_below",
        paragraph_below.propose,
        (Order.SOURCE_CUE_PARAGRAPH, "The mayor wrote:\n“Dear neighbours, the well is dry.”"),
    ),
    CandidateRule(
        "source_first",
        source_first.propose,
        (Order.SOURCE_CUE_CONTENT, "The mayor said the road would open."),
    ),
    CandidateRule(
        "impersonal",
        impersonal.propose,
        (Order.CUE_CONTENT, "It was announced that the road would open."),
    ),
    CandidateRule(
        "as_saying",
        as_saying.propose,
        (Order.SHARED_SOURCE, "The Herald quoted the mayor as saying that the road would open."),
        (Order.CONTENT_SOURCE_CUE, "The road will open, the Herald quoted the mayor as saying on Monday."),
        ends=True,
    ),
    CandidateRule(
        "shared_subject",
        shared_subject.propose,
        (Order.SHARED_SOURCE, "Lund said the plan was late, adding that it was good."),
        (Order.SUBJECT_GERUND, "The mayor resigned, saying she was tired."),
    ),
    CandidateRule(
        "what_clause",
        what_clause.propose,
        (Order.WHAT_SOURCE_CUE_CONTENT, "The picture shows what officials say is a smuggler’s boat."),
        ends=True,
    ),
    CandidateRule(
        "content_first",
        content_first.propose,
        (Order.CONTENT_SOURCE_CUE, "The road will open, the mayor said."),
        (Order.CONTENT_SOURCE_CUE_CONTENT, "“The road,” Lund said, “is open.”"),
    ),
    CandidateRule(
        "inverted",
        inverted.propose,
        (Order.CONTENT_CUE_SOURCE, "“The road is open,” said Mara Lund, the mayor of Tarn."),
        (Order.CONTENT_CUE_SOURCE_CONTENT, "“The road,” said Lund, “is open.”"),
    ),
    CandidateRule(
        "passive",
        passive.propose,
        (Order.CONTENT_CUE_BY_SOURCE, "The plan was criticized by farmers."),
        (Order.CONTENT_CUE_CONTENT, "The firm is accused of hiding the report."),
        (Order.CONTENT_CUE, "The plan was condemned."),
    ),
)


def candidates(c: Context) -> list[Candidate]:
    """Show a cue to the rules, from the top of `CANDIDATE_RULES` to the end, or to a rule that ends the list.

    Args:
        c: The cue in its sentence.

    Returns:
        All that the rules propose, in their order.
    """
    found: list[Candidate] = []
    for rule in CANDIDATE_RULES:
        made = rule.propose(c)
        if made is not None:
            found += made
            if rule.ends:
                break
    return found
