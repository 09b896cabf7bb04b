"""Any number of invented wire stories, the same for the same number: people, towns and events are made up."""

from __future__ import annotations

import random

__all__ = ["story"]

_TOWNS = ["BRENNA", "PORT HOLLIN", "SELMA CITY", "UPPER TARN", "LENSTEAD", "OLD HARLOW", "GRAYWATER", "MIRE COVE"]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTHS = ["January", "February", "March", "April", "May", "June", "September", "October", "November"]
_AGENCIES = ["AFP", "Reuters", "AP", "dpa"]
_FIRST = ["Emil", "Ana", "Jonas", "Mina", "Ilse", "Pieter", "Niamh", "Dale", "Karin", "Tomas", "Zofia", "Omar"]
_LAST = ["Radu", "Marrow", "Petrel", "Toll", "Halm", "Wickett", "Ostlund", "Lunt", "Abelard", "Pruitt", "Sorel", "Kade"]
_ROLES = ["mayor", "harbour master", "council spokesman", "union leader", "fire chief", "head of the water board"]
_BODIES = ["the town council", "the Harbour Authority", "the Tarn Steel company", "the Ministry of Roads", "the union"]
_THINGS = ["the old bridge", "the east ferry", "the flooded mine", "the grain store", "the coast road", "the mill"]
_EVENTS = ["reopened", "was closed", "was sold", "was inspected", "caught fire", "was flooded"]
_CLAIMS = [
    "the work would be finished before the first snow",
    "nobody had asked the people who live beside it",
    "the repairs had cost three times what was planned",
    "two of the pumps had not run since the spring",
    "there was no danger to the houses below",
    "the money had been put aside two years ago",
]
_WORDS = [
    "We counted the days, and then we stopped counting",
    "It is a good day for the whole valley",
    "I told them in March that it would not hold",
    "Nobody slept, and nobody complained",
    "This is not how a town should be run",
    "We will see who pays for it in the end",
]
_FACTS = [
    "The valley has some 4,000 inhabitants, most of whom work at the mill or on the boats.",
    "It was the third such case in the district since the beginning of the year.",
    "Rain has fallen on the hills above the town for eleven days, and more is forecast.",
    "Schools stayed shut, and buses were sent round by the lake, which takes an hour longer.",
    "The building dates from 1887 and was last repaired after the great flood.",
    "About 120 people were taken to a sports hall, where volunteers served soup and bread.",
]
_NOTES = ["(Reporting by {}; Editing by {})", "{} in Brenna and {} in Selma City contributed to this report.", ""]


def story(number: int) -> str:
    """Make a story.

    Args:
        number: Which; the same number gives the same story.

    Returns:
        Its copy, some 2,000 to 3,000 characters.
    """
    pick = random.Random(number)  # noqa: S311  # no secret
    people = [f"{pick.choice(_FIRST)} {pick.choice(_LAST)}" for _ in range(4)]
    thing, town, month = pick.choice(_THINGS), pick.choice(_TOWNS), pick.choice(_MONTHS)
    day, date, year = pick.choice(_DAYS), pick.randint(1, 28), pick.randint(1995, 2024)
    event, agency = pick.choice(_EVENTS), pick.choice(_AGENCIES)
    headline = f"{thing[0].upper()}{thing[1:]} of {town.title()} {event} again, case {number}"
    lines = [headline, "", f"Updated {date:02d} {month} {year}", ""]
    lead = f"{thing[0].upper()}{thing[1:]} {event} on {day}, {pick.choice(_BODIES)} said, a week after the storm."
    lines += [f"{town}, {month} {date} ({agency}) - {lead}", ""]
    body = dict.fromkeys(_paragraph(pick, people, day) for _ in range(pick.randint(10, 16)))  # none of them twice
    lines += [line for paragraph in body for line in (paragraph, "")]
    note = pick.choice(_NOTES)
    if note:
        lines += [note.format(people[0], people[1])]
    return "\n".join(lines) + "\n"


def _paragraph(pick: random.Random, people: list[str], day: str) -> str:
    who, claim, words, fact = pick.choice(people), pick.choice(_CLAIMS), pick.choice(_WORDS), pick.choice(_FACTS)
    body = pick.choice(_BODIES)
    shapes = [
        f"“{words},” said {who}, the {pick.choice(_ROLES)}. “{pick.choice(_WORDS)}.” {fact}",
        f"{who} told reporters on {day} that {claim}. {fact}",
        f"According to {body}, {claim}.",
        f"{body[0].upper()}{body[1:]} has denied that {claim}. “{words},” {who.split()[1]} said.",
        f"{fact} {pick.choice(_FACTS)}",
        f"An official, who asked not to be named, said {claim}, and called the plan “a waste of paper.”",
        f"{fact} {who} said in a statement that {claim}.",
    ]
    return pick.choice(shapes)
