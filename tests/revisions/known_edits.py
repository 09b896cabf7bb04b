"""Pairs of versions made by known edits: every kind of change, singly and together, each with what must be reported."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import NamedTuple

from attrs import evolve, frozen

__all__ = ["DAM", "FERRY", "SINGLE", "Pair", "pairs"]


@frozen
class Story:
    """A story as its parts; all of it is invented.

    Args:
        headline: The headline.
        byline: The byline.
        place: The dateline without the agency.
        caption: The caption above the text.
        points: The points of the summary.
        paragraphs: Those of the body.
        note: The end note.
        subhead: A subhead in the body; none if it is empty.
        before: The number of the paragraph that it stands before, counted from 0.
    """

    headline: str
    byline: str
    place: str
    caption: str
    points: tuple[str, ...]
    paragraphs: tuple[str, ...]
    note: str
    subhead: str = ""
    before: int = 0

    def copy(self) -> str:
        """The story as wire copy."""
        points = "\n".join(f"• {point}" for point in self.points)
        first, *others = self.paragraphs
        parts = [f"{self.place} (Reuters) - {first}", *others]
        if self.subhead:
            parts.insert(self.before, self.subhead)
        body = "\n\n".join(parts)
        return f"{self.headline}\n{self.byline}\n\n{self.caption}\n\n{points}\n\n{body}\n\n{self.note}\n"


class Pair(NamedTuple):
    """Two versions, and what must be reported.

    Args:
        name: The edits.
        old: The old version.
        new: The new version.
        changes: Each change, as `told` in the test writes it.
    """

    name: str
    old: str
    new: str
    changes: frozenset[str]


FERRY = Story(
    headline="Ferry service to Tarsk resumes after ten weeks",
    byline="By Ida Holm",
    place="PORT HOLLIN, March 14",
    caption="Passengers wait on the quay at Port Hollin as the first ferry comes in. REUTERS/Jan Moor",
    points=("Some 4,000 islanders depended on fishing boats", "Engine parts arrived last week"),
    paragraphs=(
        "The first ferry in ten weeks left for the Tarsk islands on Thursday with 212 passengers on board.",
        "The vessel sailed at noon under a grey sky and met no ice on the way to the largest island.",
        "“We had stopped counting the days and baked with maize,” said Ilse Marrow, who runs the bakery.",
        "Service ended in January when the engine of the old vessel failed two miles from the harbour wall.",
        "Jonas Petrel, head of the Hollin Ferry Company, denied that the company had saved money on repairs.",
        "“That is not how our company works,” he told reporters on the quay.",
        "The islands have three villages, a school and a clinic. Nobody was hurt, and the harbour was open for boats.",
    ),
    note="(Reporting by Ida Holm; Editing by Jan Moor)",
    subhead="COLD KITCHENS",
    before=2,
)

DAM = Story(
    headline="Thousands leave valley as water runs over dam",
    byline="By Petra Lund",
    place="WENDHAM, May 3",
    caption="Water runs over the Aldermoor dam above the town of Wendham. REUTERS/Mara Lind",
    points=("Buses run until midnight", "Spillway was inspected in autumn"),
    paragraphs=(
        "About 6,000 people left their homes in the Wend valley on Monday after water began to run over the dam.",
        "The reservoir above the town has risen by nine metres since the rain began a week ago.",
        "“Take your medicine, your papers and your neighbours,” Mayor Petra Obin told residents.",
        "Engineers opened two of the four gates, which lowered the water by a hand's breadth in an hour.",
        "The state water office warned that a second wave could reach Wendham before the morning.",
        "“The spillway held, and it will hold tonight,” said Karl Ostrand, the chief engineer.",
        "The dam was built to hold water for farms in the valley. Nobody was hurt, and the lock was open for boats.",
    ),
    note="(Reporting by Petra Lund; Editing by Mara Lind)",
    subhead="TWO OF FOUR GATES",
    before=3,
)

_Edit = Callable[[Story], tuple[Story, set[str]]]


def _paragraph(story: Story, number: int, old: str, new: str) -> Story:
    held = list(story.paragraphs)
    assert old in held[number - 1], old
    held[number - 1] = held[number - 1].replace(old, new)
    return evolve(story, paragraphs=tuple(held))


def _headline(story: Story) -> tuple[Story, set[str]]:
    return evolve(story, headline=story.headline.replace("after", "again, after").replace("as", "while")), {
        "headline edited"
    }


def _byline(story: Story) -> tuple[Story, set[str]]:
    return evolve(story, byline=f"{story.byline} and Tom Ruud"), {"byline edited"}


def _dateline(story: Story) -> tuple[Story, set[str]]:
    return evolve(story, place=story.place.replace("PORT HOLLIN", "TARSK").replace("WENDHAM", "ALDERMOOR")), {
        "dateline edited"
    }


def _caption(story: Story) -> tuple[Story, set[str]]:
    return evolve(story, caption=story.caption.replace("Passengers", "Families").replace("town", "village")), {
        "captions edited"
    }


def _point_added(story: Story) -> tuple[Story, set[str]]:
    return evolve(story, points=(*story.points, "Schools stay closed on Friday")), {"summary added"}


def _point_cut(story: Story) -> tuple[Story, set[str]]:
    return evolve(story, points=story.points[:1]), {"summary cut"}


def _point_edited(story: Story) -> tuple[Story, set[str]]:
    return evolve(story, points=(f"{story.points[0]} at night", *story.points[1:])), {"summary edited"}


def _caption_cut(story: Story) -> tuple[Story, set[str]]:
    return evolve(story, caption=""), {"captions cut"}


def _byline_cut(story: Story) -> tuple[Story, set[str]]:
    return evolve(story, byline=""), {"byline cut"}


def _subhead_edited(story: Story) -> tuple[Story, set[str]]:
    return evolve(story, subhead=f"{story.subhead} AGAIN"), {"subheads edited"}


def _subhead_cut(story: Story) -> tuple[Story, set[str]]:
    return evolve(story, subhead=""), {"subheads cut"}


def _note(story: Story) -> tuple[Story, set[str]]:
    return evolve(story, note=story.note.replace("Editing by", "Additional reporting by Ole Brun; Editing by")), {
        "end_notes edited"
    }


def _edited(story: Story) -> tuple[Story, set[str]]:
    if "vessel sailed" in story.paragraphs[1]:
        return _paragraph(story, 2, "a grey sky", "a clear sky"), {"paragraph 2 edited"}
    return _paragraph(story, 4, "in an hour", "in a night"), {"paragraph 4 edited"}


def _added(story: Story) -> tuple[Story, set[str]]:
    held = list(story.paragraphs)
    held.insert(4, "Two tugs and a pilot boat lay ready at the outer wall until the evening, with their engines on.")
    return evolve(story, paragraphs=tuple(held)), {"paragraph added"}


def _cut(story: Story) -> tuple[Story, set[str]]:
    return evolve(story, paragraphs=story.paragraphs[:-1]), {"paragraph 7 cut"}


def _moved(story: Story) -> tuple[Story, set[str]]:
    held = list(story.paragraphs)
    held.insert(2, held.pop())
    return evolve(story, paragraphs=tuple(held)), {"paragraph 7 moved"}


def _moved_and_edited(story: Story) -> tuple[Story, set[str]]:
    held = list(story.paragraphs)
    held.insert(2, held.pop().replace("the", "all the", 1))
    return evolve(story, paragraphs=tuple(held)), {"paragraph 7 edited and moved"}


def _split(story: Story) -> tuple[Story, set[str]]:
    """The second sentence of a paragraph becomes one of its own; the old version is changed for that, not the new."""
    return evolve(story, paragraphs=(*story.paragraphs[:6], *_halves(story))), {
        "paragraph 7 edited",
        "paragraph 7 split",
    }


def _split_and_edited(story: Story) -> tuple[Story, set[str]]:
    first, second = _halves(story)
    changed = (*story.paragraphs[:6], first, second.replace("boats", "barges"))
    return evolve(story, paragraphs=changed), {"paragraph 7 edited", "paragraph 7 split"}


def _halves(story: Story) -> tuple[str, str]:
    first, _, second = story.paragraphs[6].partition(". ")
    return f"{first}.", second


def _merged(story: Story) -> tuple[Story, set[str]]:
    """A paragraph is joined to the longer one below it."""
    held = list(story.paragraphs)
    held[5:7] = [" ".join(held[5:7])]
    return evolve(story, paragraphs=tuple(held)), {"paragraph 6 merged", "paragraph 7 edited"}


def _quotation_reported(story: Story) -> tuple[Story, set[str]]:
    """What was quoted is reported in the same words."""
    number = 3 if "maize" in story.paragraphs[2] else 6
    held = list(story.paragraphs)
    held[number - 1] = held[number - 1].replace("“", "").replace("”", "")
    return evolve(story, paragraphs=tuple(held)), {f"paragraph {number} edited", "attribution edited: kind"}


def _one_word_of_a_quotation(story: Story) -> tuple[Story, set[str]]:
    old, new = ("maize", "oats") if "maize" in story.paragraphs[2] else ("papers", "letters")
    return _paragraph(story, 3, old, new), {"paragraph 3 edited", "attribution edited: words, quotation"}


def _speaker(story: Story) -> tuple[Story, set[str]]:
    if "Ilse Marrow" in story.paragraphs[2]:
        return _paragraph(story, 3, "Ilse Marrow", "Anna Rask"), {"paragraph 3 edited", "attribution edited: speaker"}
    return _paragraph(story, 6, "Karl Ostrand", "Sven Aker"), {"paragraph 6 edited", "attribution edited: speaker"}


def _act(story: Story) -> tuple[Story, set[str]]:
    number = 5
    old, new = ("denied", "confirmed") if "denied" in story.paragraphs[4] else ("warned", "denied")
    return _paragraph(story, number, old, new), {"paragraph 5 edited", "attribution edited: act, cue"}


def _statement_added(story: Story) -> tuple[Story, set[str]]:
    words = "“Nobody has asked us what we need,” said Vera Sund, a teacher."
    return evolve(story, paragraphs=(*story.paragraphs, words)), {"paragraph added", "attribution added"}


def _statement_dropped(story: Story) -> tuple[Story, set[str]]:
    held = [x for n, x in enumerate(story.paragraphs) if n != 5]
    return evolve(story, paragraphs=tuple(held)), {"paragraph 6 cut", "attribution cut"}


def _statement_moved(story: Story) -> tuple[Story, set[str]]:
    """A statement goes to the end of the last paragraph."""
    held = list(story.paragraphs)
    gone = held.pop(2)
    held[-1] = f"{held[-1]} {gone}"
    return evolve(story, paragraphs=tuple(held)), {"paragraph 7 edited", "paragraph 3 merged", "attribution moved"}


def _figure(story: Story) -> tuple[Story, set[str]]:
    if "212 passengers" in story.paragraphs[0]:
        changed = _paragraph(story, 1, "212 passengers", "218 passengers")
        return changed, {"paragraph 1 edited", "figure changed: 212 passengers -> 218 passengers"}
    changed = _paragraph(story, 1, "6,000 people", "7,500 people")
    return changed, {"paragraph 1 edited", "figure changed: 6,000 people -> 7,500 people"}


def _figure_in_words(story: Story) -> tuple[Story, set[str]]:
    if "three villages" in story.paragraphs[6]:
        changed = _paragraph(story, 7, "three villages", "four villages")
        return changed, {"paragraph 7 edited", "figure changed: three villages -> four villages"}
    changed = _paragraph(story, 2, "nine metres", "eleven metres")
    return changed, {"paragraph 2 edited", "figure changed: nine metres -> eleven metres"}


def _date(story: Story) -> tuple[Story, set[str]]:
    old, new = ("Thursday", "Friday") if "Thursday" in story.paragraphs[0] else ("Monday", "Tuesday")
    return _paragraph(story, 1, f"on {old}", f"on {new}"), {"paragraph 1 edited", f"date changed: {old} -> {new}"}


def _line_ends(story: Story) -> tuple[Story, set[str]]:
    return evolve(story, paragraphs=tuple(x.replace(" the ", "  the ", 1) for x in story.paragraphs)), set()


SINGLE: tuple[_Edit, ...] = (
    _headline,
    _byline,
    _dateline,
    _caption,
    _point_added,
    _point_cut,
    _point_edited,
    _caption_cut,
    _byline_cut,
    _subhead_edited,
    _subhead_cut,
    _note,
    _edited,
    _added,
    _cut,
    _moved,
    _moved_and_edited,
    _split,
    _split_and_edited,
    _merged,
    _quotation_reported,
    _one_word_of_a_quotation,
    _speaker,
    _act,
    _statement_added,
    _statement_dropped,
    _statement_moved,
    _figure,
    _figure_in_words,
    _date,
    _line_ends,
)

# Edits of different paragraphs and parts, so that all of them can be made in one story and none changes another's.
_APART: tuple[_Edit, ...] = (
    _headline,
    _byline,
    _dateline,
    _caption,
    _point_added,
    _note,
    _one_word_of_a_quotation,
    _act,
    _statement_dropped,
    _figure,
    _added,
)


def pairs() -> Iterator[Pair]:
    """Yield the pairs, always the same."""
    for story in (FERRY, DAM):
        for edit in SINGLE:
            yield _pair(story, (edit,))
    chance = random.Random(7)  # noqa: S311  # the same pairs each time
    for number in range(14):
        edits = chance.sample(range(len(_APART)), 2 + number % 4)
        yield _pair((FERRY, DAM)[number % 2], tuple(_APART[i] for i in sorted(edits)))


def _pair(story: Story, edits: tuple[_Edit, ...]) -> Pair:
    new, changes = story, set()
    for edit in edits:
        new, more = edit(new)
        changes |= more
    return Pair(" ".join(edit.__name__.strip("_") for edit in edits), story.copy(), new.copy(), frozenset(changes))
