"""The sentences of a paragraph or of running text, as attribution divides them."""

from __future__ import annotations

from ..errors import InputError
from ..model.mention import Mention
from ..model.span import Span
from .tokens.passages import passages
from .tokens.tokenizer import Tokens

__all__ = ["sentences"]


def sentences(part: str | Mention) -> tuple[Mention, ...]:
    """Divide a paragraph or a text into sentences.

    Args:
        part: A paragraph or another part of a story, whose line ends are blanks; or running text, in which a line end
            ends a paragraph.

    Returns:
        The sentences in order, each with the quotations in it as a whole. Their spans are in the text of the story, or
        in the text given; None if the part has none.

    Raises:
        InputError: If it is neither a string nor a mention.

    >>> [x.text for x in sentences("The road is open. “It held. We are glad,” Mr. Obi said.")]
    ['The road is open.', '“It held. We are glad,” Mr. Obi said.']
    """
    if not isinstance(part, (str, Mention)):
        msg = f"sentences: expected a Mention or str, got {type(part).__name__}"
        raise InputError(msg)
    text = part if isinstance(part, str) else part.text
    blocks = None if isinstance(part, str) else [(None, 0, len(text))]
    offset = 0 if isinstance(part, str) else None if part.span is None else part.span.start
    found = []
    for passage in passages(text, blocks):
        t = Tokens(passage.working)
        for sentence in t.sentences:
            start, end = passage.given(t.start(sentence.first), t.end(sentence.last - 1))
            span = None if offset is None else Span(start + offset, end + offset)
            found.append(Mention(text[start:end], span))
    return tuple(found)
