from __future__ import annotations

import pytest

from newsmodel.attribution.boundaries.subject import (
    apposition_start,
    before_relative_clause,
    main_clause,
    subject_end,
    tag_start,
)

from .walking import Walking


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The mayor [said] so.", "The mayor"),
        ("The mayor on Monday [said] so.", "The mayor"),
        ("The mayor, speaking in Tarn, [said] so.", "The mayor"),
        ("The mayor, Ilse Brandt, [said] so.", "The mayor, Ilse Brandt,"),
    ],
)
def test_times_and_asides_behind_a_subject(text: str, subject: str) -> None:
    """A time and an adverbial aside between a subject and its verb are no part of it, an apposition is."""
    found = Walking(text)
    e = subject_end(found.t, found.phrase.first - 1, found.first)
    assert found.words(found.first, e + 1) == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Crews, who had worked for days, [said] so.", "Crews"),
        ("Agnes Tolley, 81, who waited outside, [said] so.", "Agnes Tolley"),
        ("The man who was found [said] so.", "The man"),
        ("The man in the boat [said] so.", "The man in the boat"),
    ],
)
def test_relative_clauses_behind_a_subject(text: str, subject: str) -> None:
    """A relative clause says more of the noun before it, which is what the source begins from."""
    found = Walking(text)
    e = before_relative_clause(found.t, found.phrase.first - 1, found.first)
    assert found.words(found.first, e + 1) == subject


def test_a_source_in_two_parts() -> None:
    """Behind a clause, a source with a name in apposition begins behind the clause's comma."""
    found = Walking("The man was found, a spokesman, Jo Lind, [said].")
    e = found.phrase.first - 1
    assert found.words(apposition_start(found.t, e, found.first), e + 1) == "a spokesman, Jo Lind,"
    assert found.words(tag_start(found.t, e, found.first), e + 1) == "a spokesman, Jo Lind,"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The dam held, a police source and a monitoring group [said].", "a police source and a monitoring group"),
        ("The dam, a police source and a monitoring group [said].", None),
        ("The dam held and the road was closed, he [said].", None),
    ],
)
def test_a_tag_is_set_off_from_a_clause(text: str, source: str | None) -> None:
    """A source behind a comma is a tag if a clause stands in front and it begins as a noun phrase does."""
    found = Walking(text)
    e = found.phrase.first - 1
    a = tag_start(found.t, e, found.first)
    assert (found.words(a, e + 1) if a else None) == source


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("But then Lund left, [saying] it was late.", "Lund"),
        ("In a statement, the mayor thanked them, [saying] it was late.", "the mayor"),
        ("Asked about it, Lund laughed, [saying] it was late.", "Lund"),
        ("As hundreds marched, Lund left, [saying] it was late.", "Lund"),
        ("Outside the court Walter Marr, chairman of the port, laughed, [saying] it was late.", "Walter Marr"),
    ],
)
def test_where_the_subject_of_a_main_clause_begins(text: str, subject: str) -> None:
    """Adverbs, adverbials and clauses in front of a subject are passed."""
    found = Walking(text)
    a = main_clause(found.t, found.first, found.phrase.first)
    assert found.words(a, found.last).startswith(subject)
