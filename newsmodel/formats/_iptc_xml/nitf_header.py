"""Bylines and datelines of NITF, in which people, places and days may be marked."""

from __future__ import annotations

import re

import attrs

from ...model import Byline, Dateline, PartialDate
from .._article.bylines import as_byline
from .._article.datelines import as_dateline
from .._markup.xml_tree import Element
from .dates import read_day

__all__ = ["joined_bylines", "read_byline", "read_dateline"]

_MARKS = " \t\xa0,;"
_BY = re.compile(r"\A[Bb][Yy] ")


def joined_bylines(bylines: list[Byline]) -> Byline | None:
    """Make one byline of several."""
    if len(bylines) < 2:  # noqa: PLR2004  # nothing to join
        return bylines[0] if bylines else None
    return Byline(
        ", ".join(x.text for x in bylines),
        authors=[name for x in bylines for name in x.authors],
        agency=next((x.agency for x in bylines if x.agency), None),
        role=next((x.role for x in bylines if x.role), None),
    )


def read_byline(element: Element) -> Byline | None:
    """Read a byline, whose people may be marked."""
    parts: list[str] = []
    for child in element.children:
        words = child if isinstance(child, str) else child.words(apart=True)
        if not words.strip():
            parts.append(" ")
            continue
        if parts and not isinstance(child, str) and parts[-1][-1:] not in {"", " ", "\n", ","}:
            parts.append(", ")  # no white space between two elements
        parts.append(words)
    words = " ".join("".join(parts).split()).strip(_MARKS).replace(" ,", ",")
    read = as_byline(words)
    people = [name for person in element.all("person") if (name := _name(person))]
    if read is None or not people:
        return read
    titles = [element.child("byttl"), *(person.child("function") for person in element.all("person"))]
    role = next((words for title in titles if title is not None and (words := title.words())), None)
    return attrs.evolve(read, authors=people, role=role or read.role)


def _name(person: Element) -> str:
    """Return the name of a person, whose function may be marked beside it."""
    marked = [part.words() for part in person.all("name.given", "name.family")]
    words = " ".join(marked) or _without(person, "function", "alt-code")
    return _BY.sub("", " ".join(words.split())).strip(_MARKS)


def _place(location: Element) -> str:
    """Return the words of a place, whose city, state and country may be marked."""
    parts = [c if isinstance(c, str) else "" if c.name == "alt-code" else c.words() for c in location.children]
    between = "".join(c for c in location.children if isinstance(c, str)).strip(_MARKS + "\n")
    if between and any(not isinstance(c, str) for c in location.children):  # it is written out: Tarn (France)
        return " ".join("".join(parts).split()).strip(_MARKS)
    return ", ".join(words for part in parts if (words := " ".join(part.split()).strip(_MARKS)))


def _without(element: Element, *names: str) -> str:
    return "".join(
        c if isinstance(c, str) else f" {c.words()} "
        for c in element.children
        if isinstance(c, str) or c.name not in names
    )


def read_dateline(element: Element) -> Dateline | None:
    """Read a dateline, whose places and day may be marked."""
    parts = [f" {_place(c) if c.name == 'location' else c.words()} " for c in element]
    inner = iter(parts)
    words = "".join(c if isinstance(c, str) else next(inner) for c in element.children)
    words = " ".join(words.split()).replace(" ,", ",")
    date = element.child("story.date")
    day: PartialDate | None = None
    if date is not None:
        day = read_day(date.get("norm")) or read_day(date.words())
    found = [place for location in element.all("location") if (place := _place(location))]
    places = [place.partition(" (")[0] for place in found]
    read = as_dateline(words)
    if read is None:
        return None if day is None else Dateline(date=day)
    if not places and not read.places and words:
        places = [words.rstrip(" -—–:")] if len(words.split()) <= 4 and words[0].isupper() else []  # noqa: PLR2004
    if read.places and any("(" in place for place in found):
        places = []  # all of the dateline is marked as the place
    return attrs.evolve(read, places=places or read.places, date=day or read.date)
