"""What a row cannot be, whatever stands around it."""

from __future__ import annotations

from typing import Final

from .labels import CONTINUATION, HEADLINE, NUMBERS, PARAGRAPH
from .story_evidence import CERTAIN

__all__ = ["IMPOSSIBLE", "forbid"]

#: The score of a label that a row cannot have.
IMPOSSIBLE: Final = -(10**9)
_SUBHEAD: Final = NUMBERS["subhead"]
#: What rows that show something for certain are not: a label of the page is no headline, a rule no running text.
_NEVER: Final[tuple[tuple[str, tuple[int, ...]], ...]] = (
    ("furniture", (HEADLINE, NUMBERS["date-line"])),
    ("crumbs", (HEADLINE, NUMBERS["headline-repeat"])),
    ("glued", (HEADLINE, PARAGRAPH, NUMBERS["summary-point"])),
    ("below-author-label", (NUMBERS["furniture"],)),
    ("rule", (PARAGRAPH,)),
    ("colon", (HEADLINE,)),
    ("date-line", (PARAGRAPH,)),
    ("dateline", (CONTINUATION,)),
    ("bullet", (CONTINUATION,)),
    ("credit-label", (HEADLINE, NUMBERS["summary-point"])),
    ("by", (CONTINUATION,)),
    ("dateline-agency", (HEADLINE, NUMBERS["headline-repeat"], NUMBERS["caption"])),
    ("size-8", (HEADLINE,)),  # longer than any headline
)
_NEVER_OF: Final = dict(_NEVER)
#: What rows that show the first for certain are not if they show the second too.
_NEVER_WITH: Final[dict[str, tuple[tuple[str, tuple[int, ...]], ...]]] = {
    "byline": (("by", (HEADLINE,)),),
    "dateline": (("rule:paragraph", (HEADLINE,)),),
    "date-label": (("date-line", (HEADLINE, _SUBHEAD)),),
    "staff-work": (("end-note", (NUMBERS["furniture"],)),),
    "note-on-changes": (
        ("bracket-first", (NUMBERS["summary-point"],)),
        ("bracketed", (HEADLINE, NUMBERS["summary-point"])),
    ),
    "rights": (("mark-first", (HEADLINE, NUMBERS["caption"])), ("bracket-first", (HEADLINE, NUMBERS["caption"]))),
    "dateline-alone": (("dateline-agency", (NUMBERS["furniture"],)), ("capitals", (NUMBERS["furniture"],))),
}
_BELOW_MOTTO: Final = 4  # rows among which the headline stands that is printed below the motto of a paper
_LABELS: Final = frozenset({"capitals", "small-first"})  # what a word alone shows that is no headline
_FEW_CAPITALS: Final = frozenset({"caps-0", "caps-1"})
_CAPITALS: Final = frozenset({"caps-3", "caps-4"})
#: What may go on with a line of other words: the credit of a caption, the paper of an author.
_GO_ON: Final = frozenset({"credit", "ends-in-credit", "credit-words", "agency", "job", "quote-first"})


def forbid(scores: list[list[int]], own: list[list[str]], text_at: int) -> None:
    """Take out what a row cannot be, whatever stands around it.

    Args:
        scores: The scores of each row's labels; they are changed.
        own: What each row shows by its own words.
        text_at: The first row of running text, above which there are no subheads.
    """
    for n, found in enumerate(own):
        if found is CERTAIN:
            continue
        if n <= text_at:
            scores[n][_SUBHEAD] = IMPOSSIBLE
        for name in found:
            for label in _NEVER_OF.get(name, ()):
                scores[n][label] = IMPOSSIBLE
            for other, labels in _NEVER_WITH.get(name, ()):
                if other in found:
                    for label in labels:
                        scores[n][label] = IMPOSSIBLE
        if "words-1" in found and not _LABELS.isdisjoint(found) and "rule:headline" not in found:
            scores[n][HEADLINE] = IMPOSSIBLE
        if "stop" in found and n + 1 < len(own) and "credit-label" in own[n + 1] and "credit" in own[n + 1]:
            scores[n][HEADLINE] = IMPOSSIBLE  # it is the picture's caption
        if n and n <= text_at and _changes_case(own[n - 1], found):
            scores[n][CONTINUATION] = IMPOSSIBLE
        if n == 0 and "slogan" in found and any("headline-shape" in below for below in own[1:_BELOW_MOTTO]):
            scores[n][HEADLINE] = IMPOSSIBLE
        if n and "agency" in found and "full-date" in own[n - 1] and "by" not in own[n - 1]:
            scores[n][CONTINUATION] = IMPOSSIBLE


def _changes_case(above: list[str], found: list[str]) -> bool:
    """Tell whether a line of names stands below one like a sentence: a headline goes on as it began."""
    if above is CERTAIN or "headline-shape" not in above or not _GO_ON.isdisjoint(found):
        return False
    return not _CAPITALS.isdisjoint(found) and not _FEW_CAPITALS.isdisjoint(above)
