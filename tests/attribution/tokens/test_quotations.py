from __future__ import annotations

import pytest

from newsmodel.attribution.tokens.quotations import QUOTED, quotation_end, quotation_shape, within_marks
from newsmodel.attribution.tokens.shapes import NAMES
from newsmodel.attribution.tokens.tokenizer import Tokens


def quoted(text: str) -> list[str]:
    """The quotations of a text."""
    t = Tokens(text)
    return [t.word(i) for i in t.quotes]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“It held,” she said. “No.”", ["“It held,”", "“No.”"]),
        ("\"It held,\" she said, and 'no'.", ['"It held,"', "'no'"]),
        ("''It held,'' she said. ``No,'' he said.", ["''It held,''", "``No,''"]),
        ("‘It’s held,’ she said.", ["‘It’s held,’"]),
        ("'It's held,' she said.", ["'It's held,'"]),
        ("“He said ‘no’ twice,” she said.", ["“He said ‘no’ twice,”"]),
        ("“The “green” wall fell,” she said.", ["“The “green” wall fell,”"]),
        ('“It held," she said.', ['“It held,"']),
        ("“It held,’’ she said. “It’s whole.”", ["“It held,’’", "“It’s whole.”"]),
        ('"It held, "the mayor said.', ['"It held, "']),
        ('He saw "ten of them. Mara Lund saw "none".', ['"ten of them.', '"none"']),
        ("„Es hielt“, »so gut«, ‚ja‘ und ›nein‹.", ["„Es hielt“", "»so gut«", "‚ja‘", "›nein‹"]),
        ("「It held」 and 『no』.", ["「It held」", "『no』"]),
        ("The players’ union and the mayor's father.", []),
        ("It is 6' long and 2\" wide.", []),
        ("The ’90s were over.", []),
        ("Home › News » Tarn", []),
    ],
)
def test_quotations_stand_alone(text: str, found: list[str]) -> None:
    """Each stretch in quotation marks is one token; apostrophes, feet and arrows open none."""
    assert quoted(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We will win, he said on Monday.", "“We will win, "),
        ("“We will win, said the mayor.", "“We will win, "),
        ("“We will win in the end.", "“We will win in the end."),
        ("“We will win, he said.\n“We will.”", "“We will win, "),
        ("“He said it was over, and said so.\n“We will.”", "“He said it was over, and said so."),
    ],
)
def test_quotations_that_break_off(text: str, found: str) -> None:
    """A quotation that is never closed ends before "he said", else with its paragraph.

    Where the next paragraph goes on with it, it ends before "he said" only if its paragraph ends with that.
    """
    match = QUOTED.search(text)
    assert match is not None
    assert text[: quotation_end(text, *match.span())] == found


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("“It held,”", "<“,”>"),
        ("“It held;”", "<“,”>"),
        ("“It held.”", "<“.”>"),
        ("“It held …”", "<“.”>"),
        ("“Did it hold?”", "<“?”>"),
        ("“It held —”", "<“?”>"),
        ("“held”", "<“word”>"),
        ("“a long way from what it was”", "<“words”>"),
        ("“It held", "<“>"),
        ("''It held,''", "<“,”>"),
        ("«\N{NARROW NO-BREAK SPACE}It held.\N{NARROW NO-BREAK SPACE}»", "<“.”>"),
        ("‹It held,›", "<“,”>"),
        ("「held」", "<“word”>"),
        ("“He said ‘no.’”", "<“.”>"),
    ],
)
def test_quotation_shape(word: str, shape: str) -> None:
    """How a quotation ends tells whether it may be a statement; else its length does."""
    assert NAMES[quotation_shape(word)] == shape


@pytest.mark.parametrize(
    ("word", "inside"),
    [
        ("“It held,”", "It held,"),
        ("''It held,''", "It held,"),
        ("``It held,''", "It held,"),
        ("“It held", "It held"),
        ("« It held »", "It held"),
        ("‚It held‘", "It held"),
        ("“”", ""),
        ("“", ""),
        ("“ ”", ""),
    ],
)
def test_within_marks(word: str, inside: str) -> None:
    """The words of a quotation stand between its marks, blanks left out."""
    start, end = within_marks(word)
    assert word[start:end] == inside
