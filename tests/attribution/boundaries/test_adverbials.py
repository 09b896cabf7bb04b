from __future__ import annotations

import pytest

from newsmodel.attribution.boundaries.adverbials import clause_resumes, follows_clause, is_adverbial, is_no_clause

from .walking import Walking


@pytest.mark.parametrize(
    ("text", "source", "adverbial"),
    [
        ("It fell, he [said] on Monday.", "he", True),
        ("It fell, he [said], as it was old.", "he", True),
        ("It fell, he [said] that it was old.", "he", False),
        ("In May, he [said] on Monday it had been old.", "he", False),
    ],
)
def test_a_time_is_no_content(text: str, source: str, adverbial: bool) -> None:
    """Behind a clause and a tag, a time or an aside is no content; behind an adverbial it may be part of one."""
    found = Walking(text)
    a, behind = found.place(source), found.phrase.last
    assert is_adverbial(found.t, found.first, a, behind, behind) is adverbial


@pytest.mark.parametrize(
    ("text", "source", "resumes"),
    [
        ("The war, he [said] on Monday, was over.", "he", "was over."),
        ("The war, he [said], “is over”.", "he", "“is over”."),
        ("The war was over, he [said] on Monday, and they left.", "he", None),
        ("On Monday, he [said], was the fair.", "he", None),
        ("The war, he [said] on Monday.", "he", None),
    ],
)
def test_where_a_clause_resumes(text: str, source: str, resumes: str | None) -> None:
    """A subject in front of a tag has its verb behind the comma that follows the tag."""
    found = Walking(text)
    p = clause_resumes(found.t, found.first, found.place(source), found.phrase.last, found.last)
    assert (found.words(p, found.last) if p else None) == resumes


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("The dam held, [said] the minister.", True),
        ("They [reported] on Monday.", True),
        ("She [claimed] the title.", True),
        ("She [added] 20 goals.", True),
        ("He [vowed] to go.", False),
        ("He [said] they left.", False),
        ("He [said] the dam had held.", False),
    ],
)
def test_what_is_no_clause(text: str, none: bool) -> None:
    """A source, a time or an object behind a verb that takes a clause is none."""
    found = Walking(text)
    assert is_no_clause(found.t, found.phrase, found.phrase.last, found.last - 1) is none


@pytest.mark.parametrize(
    ("text", "source", "clause"),
    [
        ("The dam held, the mayor [said].", "the mayor", True),
        ("When the dam held, the mayor [said] so.", "the mayor", False),
        ("The old dam, the mayor [said], held.", "the mayor", False),
    ],
)
def test_what_follows_a_clause(text: str, source: str, clause: bool) -> None:
    """A main clause has a verb, and begins with no word that makes it part of another."""
    found = Walking(text)
    assert follows_clause(found.t, found.place(source), found.first) is clause
