from __future__ import annotations

from newsmodel.attribution.speakers.context import Context
from newsmodel.attribution.tokens.tokenizer import Tokens


def test_mentions_and_names() -> None:
    """A mention knows its sentence and paragraph; names are those of the part that is read."""
    context = Context("It rained.\nIda Holm left.")
    context.begin_part(Tokens("It rained.\nIda Holm left."))
    mention = context.mention(4, 6, 1)
    assert (mention.first, mention.paragraph) == (context.tokens.sentences[1].first, 1)
    run = context.names.by_last["Holm"]
    assert context.words_of(run) == "Ida Holm"
    context.begin_part(Tokens("It rained again."))
    assert not context.names.by_last


def test_country() -> None:
    """The country is that of the whole story, not of one part."""
    context = Context("Norway is wet. In Norway it rains.")
    context.begin_part(Tokens("It rained."))
    assert context.country() == "Norway"
    assert Context("It rained.").country() is None
