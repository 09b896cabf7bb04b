from __future__ import annotations

from collections.abc import Callable


def test_added_words_are_cues(run: Callable[..., list[str]]) -> None:
    """Before the words are added nobody says anything; after it both do, with the act that their line names."""
    before, nobody, after, *told = run("own_cues")
    assert (before, nobody.strip(), after) == ("before:", "nobody said anything", "after:")
    assert [line.strip() for line in told] == [
        "Marta Ilvesen: kvetch (criticise): “The soup is cold,”",
        "Greta Oster: skeet (report): that the bread had been warm",
    ]
