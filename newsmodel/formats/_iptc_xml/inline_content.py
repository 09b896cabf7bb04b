"""The text of an item of NewsML-G2: NITF, XHTML or plain words inside it."""

from __future__ import annotations

import attrs

from ...errors import FormatError
from ...model import BlockKind, Byline
from .._article.availability import joined
from .._markup.body_text import body_lines
from .._markup.elements import BESIDE_ARTICLE, FRAGMENTS
from .._markup.prose import read_prose
from .._markup.unplaced_elements import Unplaced
from .._markup.xml_parser import parse
from .._markup.xml_text import sniff
from .._markup.xml_tree import Element
from .newsroom_dialects import read_own
from .nitf_reader import read_nitf
from .story_builder import StoryBuilder

__all__ = ["read_content", "read_part"]


def read_content(content: Element | None, story: StoryBuilder) -> None:
    """Read the element `contentSet`, if it is there, into a story."""
    if content is None:
        return
    for part in content:
        if part.name == "inlineXML":
            _read_inline(part, story)
        elif part.name == "inlineData":
            _read_data(part, story)
        elif part.name != "remoteContent":
            story.unplaced.element("contentSet", part)


def read_part(part: Element, story: StoryBuilder) -> None:
    """Read an element that holds a text in whatever form it has: NITF, pieces of a page, plain words."""
    if next(iter(part), None) is None:
        _read_data(part, story)
    else:
        _read_inline(part, story)


def _read_inline(part: Element, story: StoryBuilder) -> None:
    root = next(iter(part), None)
    if root is None:
        words = part.words()
        if words:
            _read_text(words, story)
        return
    if any(line.kind is BlockKind.PARAGRAPH for line in story.lines):
        story.unplaced.add("contentSet/inlineXML", part.get("contenttype") or root.name)
    elif root.name == "nitf":
        _take(read_nitf(root, story.unplaced), story)
    elif root.name in {"html", "body"}:
        _read_page(root, story)
    elif root.name in FRAGMENTS:
        _read_page(part, story)
    elif (nitf := next((e for e in root.walk() if e.name == "nitf"), None)) is not None:
        _take(read_nitf(nitf, story.unplaced), story)
    elif not read_own(root, story):
        for element in part:
            story.unplaced.element("contentSet/inlineXML", element)


def _read_page(root: Element, story: StoryBuilder) -> None:
    """Read XHTML."""
    body = root.child("body") or root
    title = root.find("head", "title")
    if title is not None and not story.headline:
        story.headline = title.words()
    articles = body.all("article")
    if len(articles) == 1:  # the story; what stands beside it is not
        whole, body = body, Element(body.name, body.ns, body.attributes, body.line)
        for child in whole:
            if child.name in BESIDE_ARTICLE:
                story.unplaced.element("body", child)
            else:
                body.children.append(child)
    prose = read_prose([body], story.unplaced)
    lines = prose.lines
    first = next((n for n, line in enumerate(lines) if line.kind is not BlockKind.SUBHEAD), len(lines))
    if first and lines[0].text == story.headline:
        del lines[0]
    story.lines += lines
    for caption in prose.captions:
        story.add_caption(caption)


def _read_data(part: Element, story: StoryBuilder) -> None:
    words = "".join(child for child in part.children if isinstance(child, str))
    if part.get("encoding"):
        story.unplaced.add("contentSet/inlineData", part.get("contenttype") or part.get("encoding"))
    elif words.strip():
        _read_text(words, story)


def _read_text(words: str, story: StoryBuilder) -> None:
    if sniff(words) == "nitf":  # a document as text
        try:
            root = parse(words)
        except FormatError:  # its words are read as far as they go
            pass
        else:
            part = Element("inlineXML", "", {}, 0)
            part.children.append(root)
            _read_inline(part, story)
            return
    lines = body_lines(words)
    if any(line.kind is BlockKind.PARAGRAPH for line in story.lines):
        story.unplaced.add("contentSet/inlineData", words.strip())
    else:
        story.lines += lines


def _both(stated: Byline | None, inner: Byline | None, unplaced: Unplaced) -> Byline | None:
    """Return the byline: the inner one before mere creators of the item, with agency and role of either."""
    if stated is None or inner is None:
        return stated or inner
    if stated.authors == inner.authors:
        words = stated.text or inner.text
        return attrs.evolve(stated, text=words, agency=stated.agency or inner.agency, role=stated.role or inner.role)
    if inner.authors and not stated.text:
        for name in stated.authors:
            if name not in inner.authors:
                unplaced.add("contentMeta/creator", name)
        return inner
    if inner.text:
        unplaced.add("contentSet/inlineXML/byline", inner.text)
    return stated


def _take(inner: StoryBuilder, story: StoryBuilder) -> None:
    """Take over what a text inside says, where the item around it does not."""
    story.add_headline(inner.headline)
    story.repeats += inner.repeats
    for words in inner.decks:
        story.add_deck(words)
    story.byline = _both(story.byline, inner.byline, story.unplaced)
    if story.dateline is None or not story.dateline.text:
        story.dateline = inner.dateline or story.dateline
    elif inner.dateline is not None and story.dateline.date is None and inner.dateline.text == story.dateline.text:
        story.dateline = inner.dateline
    story.lines += inner.lines
    for caption in inner.captions:
        story.add_caption(caption)
    for words in inner.summary:
        story.add_summary(words)
    story.notes += inner.notes
    story.published = story.published or inner.published
    story.updated = story.updated or inner.updated
    story.id = story.id or inner.id
    story.url = story.url or inner.url
    story.provider = story.provider or inner.provider
    story.language = story.language or inner.language
    outside = story.desk.made(story.metadata)
    story.metadata = joined(outside, inner.desk.made(inner.metadata))
