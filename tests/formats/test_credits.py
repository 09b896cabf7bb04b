"""Words that a document says are a credit."""

from __future__ import annotations

import pytest

from newsmodel import Credit
from newsmodel.formats._article.credits import as_credit, credit_within


@pytest.mark.parametrize(
    ("words", "name", "credit"),
    [
        ("Ana Ruiz/AFP", None, Credit("Ana Ruiz/AFP", photographer="Ana Ruiz", agency="AFP")),
        ("Post/Olaf Brun", "Olaf Brun", Credit("Post/Olaf Brun", photographer="Olaf Brun", agency="Post")),
        ("AFP", "Ana Ruiz", Credit("AFP", photographer="Ana Ruiz", agency="AFP")),
        ("", "Ana Ruiz", Credit("Ana Ruiz", photographer="Ana Ruiz")),
    ],
)  # fmt: skip
def test_a_credit_may_have_its_name_apart(words: str, name: str | None, credit: Credit) -> None:
    """The photographer that a document names by itself tells the other part of the credit line."""
    assert as_credit(words, name) == credit


def test_no_words_are_no_credit() -> None:
    """An empty element of a document is an absent value."""
    assert as_credit(" ", "") is None


@pytest.mark.parametrize(
    ("caption", "text", "photographer", "agency"),
    [
        ("The kiln. AFP PHOTO / ANA RUIZ", "AFP PHOTO / ANA RUIZ", "ANA RUIZ", "AFP"),
        ("The kiln. AFP PHOTO / ANA RUIZ -- NO SALES", "AFP PHOTO / ANA RUIZ", "ANA RUIZ", "AFP"),
        ("The kiln. AFP PHOTO / ANA RUIZ MANDATORY CREDIT", "AFP PHOTO / ANA RUIZ", "ANA RUIZ", "AFP"),
        ("Der Ofen. (Archivfoto: dpa | Ana Ruiz)", "Archivfoto: dpa | Ana Ruiz", "Ana Ruiz", "dpa"),
    ],
)
def test_a_credit_within_a_caption(caption: str, text: str, photographer: str, agency: str) -> None:
    """A credit ends where restrictions begin, and its label may be a compound."""
    credit = credit_within(caption)
    assert credit is not None
    assert (credit.text, credit.photographer, credit.agency) == (text, photographer, agency)
