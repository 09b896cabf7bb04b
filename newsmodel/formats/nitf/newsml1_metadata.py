"""What the desk says of an item of NewsML 1: subjects, notes, rights, management."""

from __future__ import annotations

from .._iptc_xml.story_builder import StoryBuilder
from .._markup.xml_tree import Element

__all__ = ["MANAGED", "PLACED", "read_component", "read_envelope", "read_line", "read_management"]

#: The parts of a component that are read here.
PLACED = frozenset({"AdministrativeMetadata", "DescriptiveMetadata", "RightsMetadata", "Metadata", "TopicSet"})
#: What of how an item is managed has a place.
MANAGED = frozenset({"Urgency", "NewsItemType", "AssociatedWith", "DerivedFrom", "Instruction"})

_CODES = ("SubjectDetail", "SubjectMatter", "Subject", "SubjectQualifier")  # the closest first
_LINES = {"slugline": "slugline", "keywordline": "keywords", "copyrightline": "notice", "rightsline": "terms"}
_ADVISORIES = frozenset({"AdvisoryLine", "Advisory", "EditorsNote"})
_RIGHTS = {
    "CopyrightHolder": "holder",
    "RightsHolder": "holder",
    "UsageType": "licence",
    "Limitations": "terms",
}
_OF_PLACES = ("city", "sublocation", "countryarea", "province", "country", "countryname")
_PARTIES = {"Creator": "", "Contributor": "contributors"}
_ADMINISTRATED = frozenset({"Provider", "Source", "Creator", "Contributor"})


def _code(element: Element) -> str:
    return element.get("FormalName") or element.get("Value") or element.words()


# ---------------------------------------------------------------- the envelope and the item


def read_envelope(envelope: Element | None, story: StoryBuilder) -> None:
    """Read what the envelope says; how it was sent is told."""
    for element in () if envelope is None else envelope:
        if element.name == "Priority" and story.desk.number("priority", _code(element)):
            continue
        if element.name not in {"SentFrom", "DateAndTime", "TransmissionId"}:
            story.unplaced.element("NewsEnvelope", element)


def read_management(item: Element, story: StoryBuilder) -> None:
    """Read how an item is managed, and the names that it has."""
    desk = story.desk
    for element in item.child("NewsManagement") or ():
        words = _code(element)
        taken = True
        if element.name == "Urgency":
            taken = desk.number("urgency", words)
        elif element.name == "NewsItemType":
            taken = desk.put("item_type", words.lower())
        elif element.name in {"AssociatedWith", "DerivedFrom"}:
            rel = "derived-from" if element.name == "DerivedFrom" else element.get("FormalName")
            taken = desk.related(rel or "associated-with", identity=element.get("NewsItem"), title=element.words())
        elif element.name == "Instruction":
            desk.note(words)
        if not taken:
            story.unplaced.element("NewsManagement", element)
    for element in item.child("Identification") or ():
        if element.name == "NameLabel" and desk.put("slugline", element.words()):
            continue
        if element.name != "NewsIdentifier":
            story.unplaced.element("Identification", element)


# ---------------------------------------------------------------- components


def read_line(line: Element, story: StoryBuilder) -> bool:
    """Read a line of `NewsLines` that is no part of the page; return whether it has a place."""
    desk, words = story.desk, line.words()
    name = _LINES.get(line.name.lower())
    kind = line.child("NewsLineType")
    if kind is not None and kind.get("FormalName") in _ADVISORIES:
        desk.note("" if (told := line.child("NewsLineText")) is None else told.words())
        return True
    if name == "keywords":
        for part in words.replace(";", ",").split(","):
            desk.add("keywords", part.strip())
        return True
    if name == "slugline":
        return desk.put("slugline", words)
    return name is not None and desk.right(name, words)


def read_component(part: Element, story: StoryBuilder) -> None:
    """Read a part of a component that says something of its content."""
    if part.name == "DescriptiveMetadata":
        _read_description(part, story)
    elif part.name == "RightsMetadata":
        _read_rights(part, story)
    elif part.name == "AdministrativeMetadata":
        _read_administration(part, story)
    else:
        story.unplaced.element("", part)


def _read_description(part: Element, story: StoryBuilder) -> None:
    desk = story.desk
    for element in part:
        code = _code(element)
        if element.name == "Genre":
            taken = desk.concept("genres", code)
        elif element.name == "SubjectCode":
            taken = _read_subjects(element, story)
        elif element.name in {"Location", "DateLineDate"}:
            taken = element.name == "Location" and _read_place(element, story)
        elif element.name == "OfInterestTo":
            taken = desk.concept("audiences", code)
        elif element.name == "TopicOccurrence":
            taken = desk.concept("subjects", element.words(), code=element.get("Topic"))
        elif element.name == "Property":
            taken = _read_property(element, story)
        else:
            taken = element.name == "Language"
        if not taken:
            story.unplaced.element("DescriptiveMetadata", element)


def _read_subjects(element: Element, story: StoryBuilder) -> bool:
    taken = False
    for child in element.all(*_CODES):
        taken |= story.desk.concept("subjects", child.words(), code=child.get("FormalName"))
    return taken


def _read_property(element: Element, story: StoryBuilder) -> bool:
    """Read a property: keywords by their name, any other is told."""
    if element.get("FormalName").casefold() not in {"keyword", "keywords"}:
        return False
    for words in (element.get("Value") or element.words()).split(","):
        story.desk.add("keywords", words.strip())
    return True


def _read_place(element: Element, story: StoryBuilder) -> bool:
    """Read a place, whose city, area and country are properties."""
    found: dict[str, str] = {}
    for part in element.walk():
        key = part.get("FormalName").casefold()
        if part.name == "Property" and key in _OF_PLACES and (value := part.get("Value") or part.words()):
            found.setdefault(key, value)
    words = ", ".join(found[key] for key in _OF_PLACES if key in found)
    return story.desk.concept("places", words or element.words())


def _read_rights(part: Element, story: StoryBuilder) -> None:
    for group in part:
        for element in list(group) or [group]:
            name = _RIGHTS.get(element.name)
            words = element.words() or _party(element)
            if name is None or not story.desk.right(name, words):
                story.unplaced.element(f"RightsMetadata/{group.name}" if element is not group else group.name, element)


def _party(element: Element) -> str:
    party = element.child("Party")
    return "" if party is None else party.get("FormalName")


def _read_administration(part: Element, story: StoryBuilder) -> None:
    for element in part:
        name = _PARTIES.get(element.name)
        names = [words for party in element.all("Party") if (words := party.get("FormalName"))]
        by = "" if story.byline is None else story.byline.text
        for words in names:
            if name == "contributors":
                story.desk.concept(name, words)
            elif name is not None and words not in by:
                story.unplaced.add(f"AdministrativeMetadata/{element.name}", words)
        if element.name not in _ADMINISTRATED:
            story.unplaced.element("AdministrativeMetadata", element)
