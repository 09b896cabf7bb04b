"""What plain shapes are worth beyond what was learned.

The weights were learned on American political news, which says some things seldom, or in other words than news agencies
do. A row of the table adds log odds to the candidates of a shape that is plain to a reader and too rare to be learned.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from ..types import ORDERS, Order

__all__ = [
    "ADDRESSEE",
    "BLAMED",
    "BY_ORDER",
    "CLAUSE",
    "CLAUSE_BEFORE",
    "CLOSED",
    "CRIED",
    "DOCUMENT",
    "ENDED",
    "ENDS_QUOTED",
    "FINITE",
    "IT_IS",
    "JOINED",
    "LONG",
    "NAMED_AS",
    "PRIORS",
    "QUOTED",
    "REFUSED",
    "RELATIVE",
    "SAID_TO",
    "SECOND_VERB",
    "SPEECH_VERB",
    "STARTS",
    "THAT_CLAUSE",
    "TOLD",
    "TRUSTED",
    "TWO_CONTENTS",
    "WITHHELD",
    "WITH_THAT",
    "Prior",
    "prior",
]

# Facts about a candidate.
SPEECH_VERB: Final = 1 << 0  #: The cue nearly always reports speech.
TRUSTED: Final = 1 << 1  #: The cue mostly reports speech.
THAT_CLAUSE: Final = 1 << 2  #: The cue takes a that-clause.
ADDRESSEE: Final = 1 << 3  #: The cue takes an addressee.
FINITE: Final = 1 << 4  #: The cue is a verb, and no gerund.
REFUSED: Final = 1 << 5  #: The cue is governed by a verb that denies it: "declined to say".
IT_IS: Final = 1 << 6  #: The cue is a passive behind "it".
QUOTED: Final = 1 << 7  #: The content is one quotation with a comma at its end.
WITH_THAT: Final = 1 << 8  #: The content begins with "that".
CLAUSE: Final = 1 << 9  #: The content is a clause, and the source is not.
CLAUSE_BEFORE: Final = 1 << 10  #: The content is a clause that begins the sentence, with a comma behind it.
CLOSED: Final = 1 << 11  #: Behind the cue the sentence ends, or there is a comma, a time or a preposition.
TWO_CONTENTS: Final = 1 << 12  #: The content is in two pieces.
SECOND_VERB: Final = 1 << 13  #: A verb follows the source.
ENDS_QUOTED: Final = 1 << 14  #: The content ends with quoted words that begin no sentence.
CRIED: Final = 1 << 15  #: The content is one quotation, the cue a gerund that takes one.
TOLD: Final = 1 << 18  #: The cue is a passive of who is told: "they were told".
JOINED: Final = 1 << 17  #: "And" or "but" stands before the cue.
WITHHELD: Final = 1 << 19  #: The cue is denied, and a question is its content: "did not say when".
DOCUMENT: Final = 1 << 20  #: The source is a document.
ENDED: Final = 1 << 21  #: Behind source and cue the sentence ends, or there is a comma or semicolon.
RELATIVE: Final = 1 << 22  #: The source is "who".
BLAMED: Final = 1 << 24  #: The cue is a passive verb of speech that takes no clause: "was criticized".
LONG: Final = 1 << 26  #: The content has more tokens than most phrases that are no clause.
SAID_TO: Final = 1 << 25  #: The cue is a passive verb that takes a clause, and "to" begins what is said: "is said to".
NAMED_AS: Final = 1 << 23  #: The cue is a passive that tells as what somebody is known: "was identified as".
STARTS: Final = 1 << 16  #: The content begins the sentence, with a comma behind it.


class Prior(NamedTuple):
    """What a shape is worth.

    Args:
        orders: The orders of readings that can have it.
        facts: What must be true of the candidate.
        worth: What it adds, in log odds.
        example: Copy of this shape.
    """

    orders: tuple[int, ...]
    facts: int
    worth: float
    example: str


_CONTENT_FIRST: Final = (
    Order.CONTENT_SOURCE_CUE,
    Order.CONTENT_CUE_SOURCE,
    Order.CONTENT_SOURCE_CUE_CONTENT,
    Order.CONTENT_CUE_SOURCE_CONTENT,
)

#: The shapes; of those that fit a candidate the first one counts.
PRIORS: Final = (
    Prior(_CONTENT_FIRST, QUOTED | SPEECH_VERB, 1.2, "“Not at all,” she responded"),
    Prior(
        (Order.CONTENT_CUE_SOURCE,),
        ENDS_QUOTED | SPEECH_VERB | ENDED,
        3.0,
        "But the share of women “hardly rose at all”, said its chairman, Ole Dahl.",
    ),
    Prior(_CONTENT_FIRST, ENDS_QUOTED | SPEECH_VERB, 1.2, "Nobody in Tarn “slept at all”, a police statement said."),
    Prior((Order.SUBJECT_GERUND, Order.SHARED_SOURCE), CRIED, 1.2, "The men ran, yelling “Gas!”"),
    Prior(
        (Order.SHARED_SOURCE,),
        CLAUSE | SPEECH_VERB | THAT_CLAUSE | FINITE | JOINED,
        1.0,
        "Neighbours described a bang, but said they saw nothing",
    ),
    Prior((Order.CONTENT_ACCORDING_TO,), STARTS, 1.5, "That leaves a gap, according to the auditor."),
    Prior((Order.CONTENT_CUE_BY_SOURCE,), TWO_CONTENTS, 1.2, "she was accused by farmers of hiding it"),
    Prior((Order.CONTENT_CUE_BY_SOURCE,), TRUSTED, 0.7, "the plan was praised by farmers"),
    Prior(
        (Order.CONTENT_SOURCE_CUE,),
        CLAUSE_BEFORE | THAT_CLAUSE | TRUSTED | CLOSED,
        2.5,
        "The dam held, the mayor said on Friday.",
    ),
    Prior(
        (Order.CONTENT_CUE_SOURCE,),
        CLAUSE_BEFORE | SPEECH_VERB | THAT_CLAUSE | ENDED,
        3.0,
        "The crew took too long to leave, said a source close to the inquiry.",
    ),
    Prior(
        (Order.CONTENT_CUE_SOURCE,),
        STARTS | LONG | SPEECH_VERB | THAT_CLAUSE | ENDED,
        2.2,
        "The law protects anybody who works on such a weir, said the leaflet.",
    ),
    Prior(
        (Order.CONTENT_SOURCE_CUE, Order.CONTENT_CUE_SOURCE),
        CLAUSE_BEFORE | THAT_CLAUSE | TRUSTED,
        1.5,
        "The dam held, said the mayor.",
    ),
    Prior(
        (Order.CONTENT_SOURCE_CUE,),
        CLAUSE_BEFORE | THAT_CLAUSE | CLOSED,
        3.0,
        "The fee was paid twice, the records showed on Friday.",
    ),
    Prior((Order.SOURCE_CUE_CONTENT,), DOCUMENT | CLAUSE | THAT_CLAUSE, 0.9, "the report also showed the weir was old"),
    Prior((Order.SOURCE_CUE_CONTENT,), WITHHELD | TRUSTED, 1.8, "the firm did not say which mills would close"),
    Prior((Order.SOURCE_CUE_CONTENT,), REFUSED, 1.2, "she declined to say who signed it"),
    Prior((Order.SOURCE_CUE_CONTENT,), RELATIVE | CLAUSE | SPEECH_VERB | THAT_CLAUSE, 1.2, "men who say they saw it"),
    Prior((Order.SOURCE_CUE_CONTENT,), CLAUSE | SPEECH_VERB | THAT_CLAUSE, 0.6, "the mayor said the dam had held"),
    Prior((Order.SOURCE_CUE_CONTENT,), SPEECH_VERB | FINITE, 0.6, "the museum apologised to the family"),
    Prior((Order.CUE_CONTENT,), IT_IS | WITH_THAT | THAT_CLAUSE, 1.5, "it was announced that the dam had held"),
    Prior((Order.CUE_CONTENT,), TOLD | WITH_THAT, 3.5, "staff were told that the dam had held"),
    Prior(
        (Order.SUBJECT_GERUND,),
        SECOND_VERB | FINITE | SPEECH_VERB,
        0.4,
        "The bank left its rate at 4 percent and said it would wait",
    ),
    Prior((Order.CONTENT_CUE_CONTENT,), NAMED_AS, 1.4, "the victim was identified as Ida Lund"),
    Prior((Order.CONTENT_CUE_CONTENT,), SAID_TO, 1.2, "she is said to have left"),
    Prior((Order.CONTENT_CUE_CONTENT,), BLAMED, 0.6, "the firm has been criticized for hiding it"),
    Prior((Order.CONTENT_CUE_CONTENT,), TRUSTED | ADDRESSEE, 0.3, "voters were urged to stay at home"),
    Prior((Order.NOUN_OF_CONTENT_BY_SOURCE,), 0, 1.2, "criticism of the plan by farmers"),
    Prior(
        (Order.POSSESSIVE_NOUN_CONTENT, Order.NOUN_BY_SOURCE_CONTENT),
        WITH_THAT,
        1.2,
        "the mayor’s promise that the dam would hold",
    ),
)

#: Facts and worth of the shapes that each order can have.
BY_ORDER: Final = [[(row.facts, row.worth) for row in PRIORS if order in row.orders] for order in range(len(ORDERS))]


def prior(order: int, facts: int) -> float:
    """Tell what a candidate is worth by its shape alone.

    Args:
        order: Its order.
        facts: What is true of it: the flags of this module.

    Returns:
        Log odds to add.
    """
    for wanted, worth in BY_ORDER[order]:
        if facts & wanted == wanted:
            return worth
    return 0.0
