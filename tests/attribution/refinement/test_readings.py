from __future__ import annotations

from newsmodel.attribution.refinement.readings import refine

from ..reading import line, reading


def test_source_and_content() -> None:
    """A reading gets its whole source and no more than its content, as a new value."""
    text = "The captain and the cook said late on Monday that it was dark."
    t, one = reading(text, "said", source="the cook", content="late on Monday that it was dark")
    (refined,) = refine(t, [one])
    assert line(t, refined) == "source-cue-content | The captain and the cook | said | that it was dark"
    assert line(t, one) == "source-cue-content | the cook | said | late on Monday that it was dark"
    assert refined.score == one.score
    assert refined.cue_phrase is one.cue_phrase


def test_nothing_to_put_right() -> None:
    """A reading that is right stays the same value."""
    t, one = reading("The cook said it was dark.", "said", source="The cook", content="it was dark")
    assert refine(t, [one]) == [one]


def test_terms() -> None:
    """A reading that only says on which terms somebody speaks is left out."""
    t, one = reading("The cook declined to be named.", "declined", source="The cook", content="to be named")
    assert refine(t, [one]) == []
