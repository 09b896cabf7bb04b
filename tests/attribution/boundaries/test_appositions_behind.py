from __future__ import annotations

import pytest

import newsmodel as nm


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "The mayor said the boat had sunk off Dunmarra, the island’s largest port.",
            "the boat had sunk off Dunmarra, the island’s largest port",
        ),
        (
            "The mayor said the weir had burst at dawn, flooding the mill and the lower town.",
            "the weir had burst at dawn, flooding the mill and the lower town",
        ),
        ("The mayor said the weir had burst, adding that nobody was hurt.", "the weir had burst"),
        ("The paper identified the man as Ole Dahl of Tarn, Roe.", "the man as Ole Dahl of Tarn, Roe"),
    ],
)
def test_what_goes_on_behind_a_comma(text: str, content: str) -> None:
    """A noun phrase, what came of it, and the county of a town go on with a content; another cue does not."""
    assert nm.find_attributions(text)[0].content[0].text == content


def test_a_word_that_is_cut_at_the_end_of_a_line() -> None:
    """A hyphen behind a word is no dash: a content goes on past it."""
    (found,) = nm.find_attributions("The party said that Roe- Tarn trade would have to be cut.")
    assert found.content[0].text == "that Roe- Tarn trade would have to be cut"
