from __future__ import annotations

import pytest

import newsmodel as nm


def test_the_sentences_of_a_paragraph() -> None:
    """Sentences keep their place in the story, and a line end within a paragraph ends none."""
    text = "Ferry returns\n\nThe ferry is\nback. “It sails. We are glad,” Mr. Obi said.\n"
    story = nm.Article(text=text, paragraphs=[nm.Mention(text[15:-1], nm.Span(15, len(text) - 1))])
    found = nm.sentences(story.paragraphs[0])
    assert [x.text for x in found] == ["The ferry is\nback.", "“It sails. We are glad,” Mr. Obi said."]
    assert all(x.span is not None and story[x.span] == x.text for x in found)


def test_the_sentences_of_a_text() -> None:
    """In running text a line end ends a sentence; a mention built by hand has sentences without a place."""
    assert [x.text for x in nm.sentences("One. Two\nThree")] == ["One.", "Two", "Three"]
    assert nm.sentences(nm.Mention("It rang. Twice.")) == (nm.Mention("It rang."), nm.Mention("Twice."))
    assert nm.sentences("") == ()
    with pytest.raises(nm.InputError, match="expected a Mention or str, got int"):
        nm.sentences(3)  # type: ignore[arg-type]
