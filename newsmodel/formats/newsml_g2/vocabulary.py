"""The elements, classes and roles of NewsML-G2 that are read."""

from __future__ import annotations

from ...model import SpeakerKind

__all__ = [
    "ADDRESSES",
    "ALTERNATIVE",
    "CAPTIONS",
    "CORRECTION",
    "IN_CONCEPTS",
    "IN_CONTENT_META",
    "IN_ITEM",
    "IN_ITEM_META",
    "IN_LINKS",
    "IN_RIGHTS",
    "ITEMS",
    "ITEM_LINKS",
    "MAIN",
    "MESSAGES",
    "MESSAGE_PICTURES",
    "NO_AUTHORS",
    "PARTIES",
    "PARTS",
    "PHOTOS",
    "PICTURES",
    "RIGHTS",
    "SECTION",
    "SIGN_OFF",
    "SOURCE_TYPES",
    "SPEAKERS",
    "SUBJECTS",
]

# ---------------------------------------------------------------- elements

ITEMS = frozenset("newsItem packageItem conceptItem knowledgeItem planningItem catalogItem".split())
#: Parts of an item, found by themselves.
PARTS = frozenset("groupSet conceptSet newsCoverageSet".split())
#: What holds items.
MESSAGES = frozenset({"newsMessage", "itemSet"})
#: What of an item, of its `itemMeta` and its `contentMeta` has a place in an article.
IN_ITEM = frozenset("itemMeta contentMeta contentSet inlineRef catalogRef rightsInfo derivedFrom assert".split())
IN_ITEM_META = frozenset(
    """
    itemClass provider title versionCreated firstCreated embargoed pubStatus edNote expires link memberOf instanceOf
    altRep deliverableOf origRep fileName service
    """.split()
)
IN_CONTENT_META = frozenset(
    """
    altId contentCreated contentModified headline dateline by creditline description located creator language
    urgency slugline keyword genre digitalSourceType subject contributor audience icon
    """.split()
)
#: Of `itemMeta`, what refers to another item, a page or a file.
ITEM_LINKS = frozenset("link memberOf instanceOf altRep deliverableOf origRep fileName service".split())
#: Parties and groups that concepts are made of.
PARTIES = {"contributor": "contributors", "audience": "audiences"}
#: What of `rightsInfo` has a place in the rights.
RIGHTS = {
    "copyrightHolder": "holder",
    "copyrightNotice": "notice",
    "usageTerms": "terms",
    "link": "licence",
    "rightsExpressionXML": "licence",
    "rightsExpressionData": "licence",
}

# ---------------------------------------------------------------- attributes

#: Of concepts.
IN_CONCEPTS = frozenset("type typeuri qcode literal uri relevance id lang dir".split())
#: Of links.
IN_LINKS = frozenset("rel reluri residref guidref qcode literal uri href title id lang contenttype rank".split())
#: Of `rightsInfo` that are told: the rights are those of a part or of a time.
IN_RIGHTS = frozenset("idrefs scope scopeuri aspect aspecturi validfrom validto".split())

# ---------------------------------------------------------------- classes of items

PHOTOS = frozenset({"picture", "photo"})
#: Items whose description is a caption.
PICTURES = PHOTOS | {"graphic", "video", "audio"}
#: Items that may go with a text of the same message.
MESSAGE_PICTURES = PHOTOS | {"graphic"}

# ---------------------------------------------------------------- roles and types

#: Of a description that is a caption.
CAPTIONS = frozenset({"caption"})
#: Of creators who are no authors.
NO_AUTHORS = frozenset("editor photog photographer producer subeditor translator".split())
#: The field of a subject by its type; any other goes to the subjects.
SUBJECTS = {
    "event": "events",
    "geoarea": "places",
    "organisation": "organisations",
    "person": "people",
    "poi": "places",
}
#: The vocabulary of how content was made, which goes to the genres.
SOURCE_TYPES = "digsrctype"
#: The role of another headline whose use nobody knows.
ALTERNATIVE = "alternative"
#: Roles of the headline itself.
MAIN = frozenset({"", "main", "headline", "title"})
#: How the role of a keyword ends that is the section.
SECTION = "#section"
#: How the role of a note to editors ends that says what was corrected.
CORRECTION = "correction"
#: How the role of a note to editors ends that is the desk's sign-off.
SIGN_OFF = "closingline"
#: Of whom an `inlineRef` names.
SPEAKERS = {"person": SpeakerKind.PERSON, "organisation": SpeakerKind.ORGANISATION}
#: How another id begins that is the address of the story.
ADDRESSES = ("http:", "https:")
