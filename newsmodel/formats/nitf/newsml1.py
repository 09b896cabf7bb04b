"""NewsML 1, the envelope that many agencies send NITF in: the stories of its items.

The standard: https://iptc.org/std/NewsML/1.2/. Read only, and of what it has no more than a story needs.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from ...model import Caption
from .._article.bylines import as_byline
from .._article.datelines import as_dateline
from .._article.parts import StoryParts
from .._article.timestamps import read_stamp
from .._iptc_xml.inline_content import read_part
from .._iptc_xml.story_builder import StoryBuilder
from .._markup.unplaced_elements import Unplaced
from .._markup.xml_tree import Element

__all__ = ["read_items"]

_STORY = frozenset({"", "main", "body", "story", "short", "article", "text"})  # roles of what is the story
_POINTS = frozenset({"abstract", "lead", "summary"})
_CAPTION = "caption"
_DECK = "subheadline"
_LINES = frozenset({"HeadLine", "SubHeadLine", "ByLine", "DateLine"})


@frozen
class _Content:
    """A piece of content with the components it lies in, the outermost first."""

    data: Element
    components: tuple[Element, ...]

    @property
    def role(self) -> str:
        """What the innermost component that has a role says it is, in small letters."""
        for component in reversed(self.components):
            role = component.child("Role")
            if role is not None:
                return role.get("FormalName").lower()
        return ""

    def parts(self, name: str) -> list[Element]:
        """Return the parts of a name that the components have, those of the innermost first."""
        return [part for component in reversed(self.components) for part in component.all(name)]


def read_items(root: Element) -> list[StoryParts]:
    """Read the items of a document.

    Args:
        root: The element `NewsML`.

    Returns:
        The parts of a story for each item that has content of a kind that is read.
    """
    stories = []
    for item in root.all("NewsItem"):
        contents = [content for component in item.all("NewsComponent") for content in _contents(component, ())]
        if contents:
            stories.append(_read_item(root, item, contents).parts())
    return stories


def _contents(component: Element, above: tuple[Element, ...]) -> Iterator[_Content]:
    chain = (*above, component)
    for child in component:
        if child.name == "NewsComponent":
            yield from _contents(child, chain)
        elif child.name == "ContentItem":
            for data in child.all("DataContent"):
                if data.words():
                    yield _Content(data, chain)


def _read_item(root: Element, item: Element, contents: list[_Content]) -> StoryBuilder:
    unplaced = Unplaced()
    unplaced.note_encoding(root)
    story = StoryBuilder(unplaced)
    main = next((content for content in contents if content.role in _STORY), None)
    _read_identity(item, story)
    _read_lines(main or contents[0], story)
    _read_metadata(main or contents[0], root.find("NewsEnvelope", "SentFrom"), story)
    for content in contents:
        if content is main:
            read_part(content.data, story)
        elif content.role in _POINTS:
            for words in _words(content.data):
                story.add_summary(words)
        elif content.role == _CAPTION:
            _read_caption(content, story)
        elif content.role == _DECK:
            for words in _words(content.data):
                story.add_deck(words)
        elif content.data.words() != story.headline:
            unplaced.add(f"NewsComponent {content.role}".rstrip(), content.data.words())
    story.language = story.language or item.language
    return story


def _words(data: Element) -> list[str]:
    inner = StoryBuilder(Unplaced())
    read_part(data, inner)
    return [line.text for line in inner.lines]


def _read_caption(content: _Content, story: StoryBuilder) -> None:
    words = " ".join(_words(content.data))
    story.add_caption(Caption(words))
    for part in content.parts("AdministrativeMetadata"):
        for name in _parties(part, "Creator"):
            if name.strip().lower() not in words.lower():
                story.unplaced.add("AdministrativeMetadata/Creator", name)


def _read_identity(item: Element, story: StoryBuilder) -> None:
    for name in ("PublicIdentifier", "NewsItemId"):
        element = item.find("Identification", "NewsIdentifier", name)
        if story.id is None and element is not None:
            story.id = element.words() or None
    for name, field in (("FirstCreated", "published"), ("ThisRevisionCreated", "updated")):
        element = item.find("NewsManagement", name)
        words = "" if element is None else element.words()
        stamp = read_stamp(words)
        setattr(story, field, stamp)
        if stamp is None and words:
            story.unplaced.add(f"NewsManagement/{name}", words)


def _read_lines(content: _Content, story: StoryBuilder) -> None:
    for lines in content.parts("NewsLines"):
        for line in lines:
            words = line.words()
            if line.name == "HeadLine":
                story.add_headline(words)
            elif line.name == "SubHeadLine":
                story.add_deck(words)
            elif line.name == "ByLine":
                story.byline = story.byline or as_byline(words)
            elif line.name == "DateLine":
                story.dateline = story.dateline or as_dateline(words)
        story.unplaced.rest("NewsLines", lines, _LINES)


def _read_metadata(content: _Content, sender: Element | None, story: StoryBuilder) -> None:
    parts = content.parts("AdministrativeMetadata")
    providers = [party for part in parts for party in _parties(part, "Provider")]
    providers += [] if sender is None else [party.get("FormalName") for party in sender.all("Party")]
    providers += [party for part in parts for party in _parties(part, "Source")]
    story.provider = next(filter(None, providers), None)
    for part in content.parts("DescriptiveMetadata"):
        language = part.child("Language")
        story.language = story.language or (None if language is None else language.get("FormalName") or None)
        story.unplaced.rest("DescriptiveMetadata", part, frozenset({"Language"}))
    told = (component.language for component in reversed(content.components))
    story.language = story.language or next(filter(None, told), None)


def _parties(metadata: Element, name: str) -> list[str]:
    found = (party.get("FormalName") for element in metadata.all(name) for party in element.all("Party"))
    return [words for words in found if words]
