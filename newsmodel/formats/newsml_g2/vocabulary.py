"""The elements, classes and roles of NewsML-G2 that are read."""

from __future__ import annotations

from ...model import SpeakerKind

__all__ = [
    "ADDRESSES",
    "CAPTIONS",
    "IN_CONTENT_META",
    "IN_ITEM",
    "IN_ITEM_META",
    "ITEMS",
    "MESSAGES",
    "MESSAGE_PICTURES",
    "NO_AUTHORS",
    "PARTS",
    "PHOTOS",
    "PICTURES",
    "SIGN_OFF",
    "SPEAKERS",
]

# ---------------------------------------------------------------- elements

ITEMS = frozenset("newsItem packageItem conceptItem knowledgeItem planningItem catalogItem".split())
#: Parts of an item, found by themselves.
PARTS = frozenset("groupSet conceptSet newsCoverageSet".split())
#: What holds items.
MESSAGES = frozenset({"newsMessage", "itemSet"})
#: What of an item, of its `itemMeta` and its `contentMeta` has a place in an article.
IN_ITEM = frozenset("itemMeta contentMeta contentSet inlineRef catalogRef".split())
IN_ITEM_META = frozenset("itemClass provider title versionCreated firstCreated embargoed pubStatus".split())
IN_CONTENT_META = frozenset(
    "altId contentCreated contentModified headline dateline by creditline description located creator language".split()
)

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
#: How the role of a note to editors ends that is the desk's sign-off.
SIGN_OFF = "closingline"
#: Of whom an `inlineRef` names.
SPEAKERS = {"person": SpeakerKind.PERSON, "organisation": SpeakerKind.ORGANISATION}
#: How another id begins that is the address of the story.
ADDRESSES = ("http:", "https:")
