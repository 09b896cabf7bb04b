"""Bodies and words of data fields, plain text or markup."""

from __future__ import annotations

from html import escape

import pytest

from newsmodel.formats._markup.body_text import body_lines, clean


def test_words_of_one_line() -> None:
    """Markup in a headline goes, line ends become blanks."""
    assert clean("<p>Fire <b>out</b></p>") == "Fire out"
    assert clean(" Fire\n out &amp; gone ") == "Fire out & gone"


def test_a_body_said_to_be_html() -> None:
    """Line ends are blanks in what is said to be HTML, unless it has blank lines and no tags."""
    assert [line.text for line in body_lines("One\nline.", is_html=True)] == ["One line."]
    assert [line.text for line in body_lines("One.\nTwo.")] == ["One.", "Two."]
    assert [line.text for line in body_lines("One.\n\nTwo.", is_html=True)] == ["One.", "Two."]


@pytest.mark.parametrize(
    "text",
    [
        'The lock is open.<img src="https://stat.ravel.example/p.gif" height="1" width="1" alt=""/>',
        "<marquee>The lock is open.</marquee>",
        '<table border="0"><tr><td>The lock is open.</td></tr></table>',
        'The lock is open.<embed src="x.swf"><iframe src="https://v.ravel.example/2"></iframe>',
        "<font size=2>The lock<sup></sup> is <u>open</u>.</font>",
        "The lock is open.<o:p></o:p>",
        "The lock is open.<!-- advertisement -->",
        "The <ravel-link target='9'>lock</ravel-link> is open.<SubStoryRef idref='s2'/>",
    ],
)
def test_no_tag_is_words(text: str) -> None:
    """Tags of any name are markup: plain, escaped, escaped twice, and far behind the beginning of a text."""
    for _ in range(3):
        assert [line.text for line in body_lines(text)] == [clean(text)] == ["The lock is open."]
        long = f"{'Barges wait. ' * 300}\n\n{text}"
        assert [line.text for line in body_lines(long)] == [("Barges wait. " * 300).strip(), "The lock is open."]
        text = escape(text)


def test_angle_brackets_that_are_words() -> None:
    """Comparisons, addresses and names in angle brackets stay."""
    for words in (
        "Depth <5 m, width >9 m",
        "Ida Hale <ida@ravel.example>",
        "See <https://ravel.example/a>",
        "x <Hale> y",
    ):
        assert [line.text for line in body_lines(words)] == [clean(words)] == [words]


def test_references_escaped_twice() -> None:
    """Character references are resolved also where a system has escaped them once more."""
    assert clean("Schl&uuml;ssel &amp;uuml;ber &amp;#8364;9") == "Schlüssel über €9"
    assert [line.text for line in body_lines("Sie h&amp;auml;lt.\n\nR&amp;D")] == ["Sie hält.", "R&D"]


def test_plain_text_with_a_few_tags_keeps_its_paragraphs() -> None:
    """Blank lines, or the ends of lines that nobody has wrapped, end paragraphs also where a word is in bold type."""
    text = f"The lock is <b>open</b>.\n\n{'Barges wait. ' * 20}\n\nThe end.<script>a\n\nb</script>"
    found = [line.text for line in body_lines(text)]
    assert found == ["The lock is open.", ("Barges wait. " * 20).strip(), "The end."]
    assert [line.text for line in body_lines(text.replace("\n\n", "\r\n"))] == found
    assert [line.text for line in body_lines("<p>One\n\nline.</p>")] == ["One line."]


WRAPPED = """The kiln at Ravel is cold since Monday because there
is no wood, said the mayor of the town, who had been
to the works in the morning.
Nobody knows when it will be lit again, and the people
who work there were sent home until the wood comes
from Selma."""


def test_wrapped_text() -> None:
    """Lines that go on in the middle of a sentence are one paragraph, up to a line that is not full and ends one."""
    assert [line.text.split()[0] for line in body_lines(WRAPPED)] == ["The", "Nobody"]
    assert "".join(WRAPPED.split()) == "".join("".join(line.text.split()) for line in body_lines(WRAPPED))


@pytest.mark.parametrize(
    "text",
    [
        "Ravel 3\nSelma 1\nTarn 0",
        "The kiln is cold at Ravel since Monday.\nIt was lit in May of last year.\nSo it is.",
    ],
)
def test_lines_that_are_not_wrapped(text: str) -> None:
    """Rows of a table and whole sentences are a paragraph each."""
    assert [line.text for line in body_lines(text)] == text.split("\n")
