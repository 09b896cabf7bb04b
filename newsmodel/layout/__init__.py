"""The layout of a story: its blocks, and the fields read from them.

`stories` finds where each story of a text starts. For each of them the rules of the header claim the lines above the
first paragraph, the rules of the body and the foot claim the others, and `problems` lists what is wrong with the copy.

What a line is by itself is in `lines`, what can be read from a line in `values`, and which line is what, in view of the
lines around it, in `rules`.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from ..model import Article, BlockKind
from ..model._construction import packed
from ..model.article import read_article
from .added import Layout, Line, add_layout, added_layouts, load_layouts, remove_layout
from .agencies import agency_names
from .decoding.assembly import assemble
from .decoding.chain_model import ChainModel, load
from .decoding.decoder import label_rows
from .desk.copy import read_desk
from .draft import Draft
from .lines.positions import Lines
from .problems import find_problems
from .rules.body.reading import read_body
from .rules.header.crawl_mark import cut_crawl_mark
from .rules.header.reading import read_header
from .rules.header.release_label import cut_release_label
from .stories import story_starts

__all__ = [
    "Layout",
    "Line",
    "Lines",
    "add_layout",
    "added_layouts",
    "lay_out",
    "read_draft",
    "read_layout",
    "remove_layout",
    "split_stories",
]


def split_stories(lines: Lines) -> list[int]:
    """Find where the stories of a text start.

    Args:
        lines: The lines of the copy of one or more stories.

    Returns:
        Offsets in code points, ascending; the first is 0.
    """
    load_layouts()
    return [lines.at[number] for number in story_starts(lines)]


def lay_out(text: str) -> Article:
    """Read the layout of one story.

    Args:
        text: The copy of one story.

    Returns:
        The story without attributions; spans and blocks are offsets into the text.
    """
    return read_article(read_layout(text))


@cache
def chain_model() -> ChainModel:
    """Give the weights of the decoder, read when the first story is."""
    return load()


def read_draft(text: str, lines: Lines | None = None) -> Draft:
    """Read the lines of one story, each given what it is.

    Args:
        text: The copy of one story.
        lines: Its lines, where they have been found before.
    """
    load_layouts()
    draft = Draft(text, Lines(text) if lines is None else lines)
    cut_crawl_mark(draft)
    cut_release_label(draft)
    read_header(draft)
    read_body(draft)
    return draft


def read_layout(text: str, lines: Lines | None = None) -> dict[str, Any]:
    """Read the layout of one story, as what `read_article` makes a story of.

    Args:
        text: The copy of one story.
        lines: Its lines, where they have been found before.
    """
    draft = read_draft(text, lines)
    assemble(draft, *label_rows(draft, chain_model()))
    paragraphs = draft.places(BlockKind.PARAGRAPH)
    return {
        "text": text,
        "headline": None if draft.headline is None else draft.mention(draft.headline),
        "headline_repeats": draft.mentions(BlockKind.HEADLINE_REPEAT),
        "byline": draft.byline,
        "published": draft.published,
        "updated": draft.updated,
        "captions": tuple(draft.captions),
        "summary": tuple(draft.summary()),
        "dateline": draft.dateline,
        "paragraphs": packed(paragraphs),
        "subheads": draft.mentions(BlockKind.SUBHEAD),
        "end_notes": draft.mentions(BlockKind.END_NOTE),
        "agencies": agency_names(draft),
        "blocks": draft.blocks(),
        "problems": find_problems(draft, paragraphs),
        "attributions": (),
        "offset": 0,
        "encoding": "utf-8",
        "id": None,
        "url": None,
        "provider": None,
        "language": None,
        "metadata": read_desk(draft),
    }
