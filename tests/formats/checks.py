"""How the tests of several formats look at words of others, and at values."""

from __future__ import annotations

import newsmodel as nm
from newsmodel import Stamp


def sketch(text: str) -> tuple[str, str, int]:
    """Give the beginning, the end and the length of words that belong to somebody else."""
    return text[:8], text[-8:], len(text)


def moment(stamp: Stamp | None) -> str | None:
    """Give a stamp as ISO 8601, as far as it is known."""
    if stamp is None or stamp.date is None:
        return None
    return stamp.date.isoformat() if stamp.datetime is None else stamp.datetime.isoformat()


def without_native(data: bytes) -> bytes:
    """Give an XML document of ours as if another program had made it."""
    text = data.decode()
    start = text.index(" xmlns:nm=")
    return (text[:start] + text[text.index(">", text.index("nm:article=")) :]).encode()


def told(article: nm.Article) -> tuple[nm.Problem, ...]:
    """Return the problems of a document, without what a test's short one lacks of a story."""
    lacking = {nm.ProblemCode.MISSING_BODY, nm.ProblemCode.MISSING_HEADLINE}
    return tuple(problem for problem in article.problems if problem.code not in lacking)
