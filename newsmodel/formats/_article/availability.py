"""Whether a document says that its story may be used: status, embargo and version, in the words of all standards."""

from __future__ import annotations

from typing import Any

from attrs import fields

from ...layout.desk.holds import severer
from ...lexicon.loading import words
from ...model import Metadata, Problem, ProblemCode, Severity, Stamp, Status
from ...model._validators import shorten
from ...model.metadata import with_values
from .timestamps import read_stamp

__all__ = ["joined", "read_availability", "status_in", "unknown_status"]

_LONGEST = 80  # characters of a status


def read_availability(
    metadata: Metadata, *, status: str = "", embargo: str | None = None, version: str = ""
) -> tuple[Metadata, list[Problem]]:
    """Add what a document says of the use of its story.

    Args:
        metadata: What is known so far.
        status: The word for its status; a code may have a prefix or be an address ("stat:canceled").
        embargo: Until when it must not be published; empty if that is not known, None if there is no embargo. A date
            that cannot be read is kept in words: an embargo is never dropped.
        version: Its version.

    Returns:
        The metadata, and a problem for a status that is not known. Nobody can tell whether such a story may be used,
        so it is withheld.
    """
    left: list[Problem] = []
    changes: dict[str, Any] = {}
    code, found = _code(status), status_in(status)
    embargoed = "embargo" in code
    if embargo:
        changes["embargo"] = read_stamp(embargo) or Stamp(text=embargo.strip())
    elif embargo is not None or (embargoed and metadata.embargo is None):
        found = found if found is Status.CANCELLED else Status.WITHHELD
    if found is not None:
        changes["status"] = found
    elif code and not embargoed:
        changes["status"] = severer(metadata.status, Status.WITHHELD)
        left.append(unknown_status(status))
    if version:
        changes["version"] = version
    return with_values(metadata, changes), left


def unknown_status(words: str) -> Problem:
    """Make the problem for a status or an embargo that cannot be read: the story is withheld."""
    shown = shorten(" ".join(words.split()), _LONGEST)
    message = f"no field for the status {shown!r}, which is not known; the story is withheld"
    return Problem(ProblemCode.UNPLACED_DATA, message, severity=Severity.WARNING)


def status_in(word: str) -> Status | None:
    """Tell the status that a word means, None for one that is not known.

    Args:
        word: The word or code, as a document has it.
    """
    code = _code(word)
    return next((x for x in Status if code in words("publication_statuses", x.value)), None)


def _code(status: str) -> str:
    """Return the last part of a code or an address, in lower case and without the marks around it."""
    return " ".join(status.split()).strip(" ./#").rpartition("/")[2].rpartition(":")[2].strip().casefold()[:_LONGEST]


def joined(outer: Metadata, inner: Metadata) -> Metadata:
    """Join what an envelope and the document inside it say: of two statuses the severer counts."""
    status = severer(outer.status, inner.status)
    values = {x.name: getattr(outer, x.name) or getattr(inner, x.name) for x in fields(Metadata)}
    return with_values(outer, {**values, "status": status})
