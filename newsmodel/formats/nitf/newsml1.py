"""NewsML 1, the envelope that many agencies send NITF in: the stories of its items.

The standard: https://iptc.org/std/NewsML/1.2/. Read only, and of what it has no more than a story needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from ...model import Caption
from .._article.bylines import as_byline
from .._article.credits import as_credit
from .._article.datelines import as_dateline
from .._article.parts import StoryParts
from .._article.timestamps import read_stamp
from .._iptc_xml.inline_content import read_part
from .._iptc_xml.story_builder import StoryBuilder
from .._markup.unplaced_elements import Unplaced
from .._markup.xml_tree import Element
from .newsml1_metadata import MANAGED, PLACED, read_component, read_envelope, read_line, read_management

__all__ = ["read_items"]

_STORY = frozenset("main body story short article text content".split())  # words of roles of what is the story
_POINTS = frozenset("abstract lead summary teaser".split())
_CAPTIONS = frozenset({"caption"})
_DECKS = frozenset("subheadline subhead subtitle".split())
_HEADLINES = frozenset("headline title".split())
_MANAGED = frozenset({"FirstCreated", "ThisRevisionCreated", "Status", "StatusWillChange"}) | MANAGED
_CREDITS = ("creditline", "byline")  # the lines of a picture's component that name who took it
_MOST_STORIES = 20  # of an item
_ROLE_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")  # Main Text, MainText, main_text
_DATE = re.compile(r"[\d\s./:,+-]{4,40}(?:[A-Z]{1,4})?")  # 04/03/2020   4.3.2020 09:00 CET


@frozen
class _Content:
    """A piece of content.

    Args:
        data: The element that holds it.
        components: The components it lies in, the outermost first.
        role: What the innermost of them that has a role says it is.
        language: The language that the innermost of them that says so is in.
    """

    data: Element
    components: tuple[Element, ...]
    role: str
    language: str | None

    @property
    def kind(self) -> frozenset[str]:
        """Which of the sets of words above its role belongs to; empty: a role that nobody knows."""
        words = _ROLE_WORD.findall(self.role)
        told = {word.lower() for word in (*words, "".join(words))}
        if not self.role:
            return _STORY
        kinds = (_CAPTIONS, _DECKS, _HEADLINES, _POINTS, _STORY)
        return next((kind for kind in kinds if not kind.isdisjoint(told)), frozenset())

    def shared(self, other: _Content) -> int:
        """Return how many components both lie in."""
        pairs = zip(self.components, other.components, strict=False)
        return next((n for n, (ours, theirs) in enumerate(pairs) if ours is not theirs), len(self.components))

    def parts(self, name: str) -> list[Element]:
        """Return the parts of a name that the components have, those of the innermost first."""
        return [part for component in reversed(self.components) for part in component.all(name)]


def read_items(root: Element) -> list[StoryParts]:
    """Read the items of a document.

    Args:
        root: The element `NewsML`.

    Returns:
        The parts of the stories of each item that has content of a kind that is read: mostly one, or one for each
        language.
    """
    stories = []
    for item in root.all("NewsItem"):
        contents = [content for component in item.all("NewsComponent") for content in _contents(component, ())]
        stories += [_read_item(root, item, main, group).parts() for main, group in _grouped(contents)]
    return stories


def _grouped(contents: list[_Content]) -> list[tuple[_Content, list[_Content]]]:
    """Part the contents of an item by stories.

    Returns:
        For each story the content that is its text, and all that belongs to it.
    """
    told = [content for content in contents if content.kind is _STORY]
    unknown = [content for content in contents if not content.kind]
    first = next(iter(told), None) or max(unknown, key=lambda content: len(content.data.words()), default=None)
    if first is None:
        points = [content for content in contents if content.kind is _POINTS]
        return [(next(iter(points), contents[0]), contents)] if contents else []
    mains = [first]
    for content in told:
        if len(mains) < _MOST_STORIES and all(_is_another(content, main) for main in mains):
            mains.append(content)
    groups: list[list[_Content]] = [[] for _ in mains]
    for content in contents:
        near = [(content.shared(main), content.language == main.language) for main in mains]
        groups[near.index(max(near))].append(content)
    return list(zip(mains, groups, strict=True))


def _is_another(content: _Content, main: _Content) -> bool:
    """Return whether a content is another story: of the same role, in another language or under another headline."""
    if content.role != main.role or not content.role or content.components[-1] is main.components[-1]:
        return False
    if content.language != main.language:
        return True
    heads = [x.components[-1].find("NewsLines", "HeadLine") for x in (content, main)]
    titles = [head.words() for head in heads if head is not None]
    return len(set(titles)) > 1


def _contents(
    component: Element, above: tuple[Element, ...], role: str = "", language: str | None = None
) -> Iterator[_Content]:
    chain = (*above, component)
    own, spoken = component.child("Role"), component.find("DescriptiveMetadata", "Language")
    role = role if own is None else own.get("FormalName")
    language = component.language or (None if spoken is None else spoken.get("FormalName") or None) or language
    for child in component:
        if child.name == "NewsComponent":
            yield from _contents(child, chain, role, language)
        elif child.name == "ContentItem":
            for data in child.all("DataContent"):
                if data.words():
                    yield _Content(data, chain, role, language)


def _read_item(root: Element, item: Element, main: _Content, contents: list[_Content]) -> StoryBuilder:
    unplaced = Unplaced()
    unplaced.note_encoding(root)
    story = StoryBuilder(unplaced)
    _read_identity(item, story)
    _read_availability(item, story)
    _read_files(item, story)
    read_envelope(root.child("NewsEnvelope"), story)
    read_management(item, story)
    _read_lines(main, story)
    _read_metadata(main, root.find("NewsEnvelope", "SentFrom"), story)
    for content in contents:
        kind = content.kind
        if content is main and kind in (_STORY, _POINTS, frozenset()):
            read_part(content.data, story)
        elif kind is _POINTS:
            for words in _words(content.data):
                story.add_summary(words)
        elif kind is _CAPTIONS:
            _read_caption(content, story)
        elif kind is _DECKS:
            for words in _words(content.data):
                story.add_deck(words)
        elif kind is _HEADLINES and not story.headline:
            story.add_headline(content.data.words())
        elif content.data.words() != story.headline:
            unplaced.add(f"NewsComponent {content.role.lower()}".rstrip(), content.data.words())
    story.language = story.language or item.language
    return story


def _words(data: Element) -> list[str]:
    inner = StoryBuilder(Unplaced())
    read_part(data, inner)
    return [line.text for line in inner.lines]


def _read_caption(content: _Content, story: StoryBuilder) -> None:
    words = " ".join(_words(content.data))
    told = [lines for component in content.components[1:] for lines in component.all("NewsLines")]
    credit, name = (next((x for x in (_line(lines, y) for lines in reversed(told)) if x), "") for y in _CREDITS)
    story.add_caption(Caption(words, credit=as_credit(credit, name)))
    for part in content.parts("AdministrativeMetadata"):
        for name in _parties(part, "Creator"):
            if name.strip().lower() not in words.lower():
                story.unplaced.add("AdministrativeMetadata/Creator", name)


def _line(lines: Element, name: str) -> str:
    return next((line.words() for line in lines if line.name.lower() == name), "")


def _read_files(item: Element, story: StoryBuilder) -> None:
    """Read the addresses of files: pictures, films, sounds."""
    for element in item.walk():
        if element.name == "ContentItem" and (address := element.get("Href")):
            story.desk.related("rendition", url=address)


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


def _read_availability(item: Element, story: StoryBuilder) -> None:
    """Read status, embargo and version; the rest of how the item is managed is told."""
    revision = item.find("Identification", "NewsIdentifier", "RevisionId")
    status = item.find("NewsManagement", "Status")
    change = item.find("NewsManagement", "StatusWillChange")
    code = "" if status is None else status.get("FormalName") or status.words()
    moment = None if change is None else change.child("DateAndTime")
    embargo = moment.words() if moment is not None and "embargo" in code.casefold() else ""
    version = "" if revision is None else revision.words()
    story.add_availability(status=code, embargo=embargo or None, version=version)
    known = _MANAGED if embargo else _MANAGED - {"StatusWillChange"}
    story.unplaced.rest("NewsManagement", item.child("NewsManagement"), known)


def _read_lines(content: _Content, story: StoryBuilder) -> None:
    for lines in content.parts("NewsLines"):
        for line in lines:
            words, name = line.words(), line.name.lower()
            if name == "headline":
                story.add_headline(words)
            elif name == "subheadline":
                story.add_deck(words)
            elif name == "byline":
                story.byline = story.byline or as_byline(words)
            elif name == "dateline" and (_DATE.fullmatch(words) or read_stamp(words) is not None):
                _read_date(words, story)
            elif name == "dateline":
                story.dateline = story.dateline or as_dateline(words)
            elif (words or line.attributes) and not read_line(line, story):
                story.unplaced.element("NewsLines", line)


def _read_date(words: str, story: StoryBuilder) -> None:
    """Read a date where a dateline should be: it names no place, and the copy may have its own dateline."""
    stamp = read_stamp(words)
    if story.published is None:
        story.published = stamp
    if stamp is None or story.published is None or stamp.date != story.published.date:
        story.unplaced.add("NewsLines/DateLine", words)


def _read_metadata(content: _Content, sender: Element | None, story: StoryBuilder) -> None:
    parts = content.parts("AdministrativeMetadata")
    providers = [party for part in parts for party in _parties(part, "Provider")]
    providers += [] if sender is None else [party.get("FormalName") for party in sender.all("Party")]
    providers += [party for part in parts for party in _parties(part, "Source")]
    story.provider = next(filter(None, providers), None)
    for part in content.parts("DescriptiveMetadata"):
        language = part.child("Language")
        story.language = story.language or (None if language is None else language.get("FormalName") or None)
    story.language = story.language or content.language
    for component in reversed(content.components):
        for part in component.all(*PLACED):
            read_component(part, story)


def _parties(metadata: Element, name: str) -> list[str]:
    found = (party.get("FormalName") for element in metadata.all(name) for party in element.all("Party"))
    return [words for words in found if words]
