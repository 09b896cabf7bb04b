"""The keys, roles and types of ninjs, of all its versions and of looser dialects, in small letters."""

from __future__ import annotations

__all__ = [
    "CAPTIONS",
    "CREDITS",
    "DATA",
    "EMBARGOES",
    "END_NOTES",
    "IDS",
    "ITEM_KEYS",
    "LISTS_OF_ITEMS",
    "LISTS_OF_PARAGRAPHS",
    "OTHER_FORMATS",
    "PHOTOGRAPHERS",
    "PICTURES",
    "PROVIDERS",
    "PUBLISHED",
    "SIGN_OFF",
    "SUBHEADS",
    "UPDATED",
    "URLS",
]

# ---------------------------------------------------------------- keys

#: That a news item has, and few other objects.
ITEM_KEYS = frozenset(
    """
    uri guid urn headlines headline bodies descriptions versioncreated version_created firstcreated body_text body_html
    body_xhtml body_main description_text headline_main article_html
    """.split()
)
#: That say an object is of another format.
OTHER_FORMATS = frozenset({"@context", "@type", "@graph"})
#: Under which the answers of a service keep their items.
LISTS_OF_ITEMS = tuple("items _items data results item hits search response docs documents articles _source".split())
#: Under which the body is a list of paragraphs.
LISTS_OF_PARAGRAPHS = ("news", "paragraphs", "body", "content", "text")
#: Of the document's name for the story, the best first.
IDS = ("uri", "guid", "urn", "uno", "_id", "item_id", "id")
#: Of its address.
URLS = ("url", "canonical_url", "permalink", "link", "href")
#: Of the time when it was published.
PUBLISHED = ("firstpublished", "firstcreated", "first_created", "published", "datepublished")
#: Of the time before which it must not be published.
EMBARGOES = ("embargoeduntil", "embargoed", "embargo", "embargo_until")
#: Of the time when it was last updated.
UPDATED = ("versioncreated", "version_created", "updated", "datemodified")

# ---------------------------------------------------------------- roles

SUBHEADS = frozenset({"subhead", "subheadline", "subheading", "sub", "deck"})
CREDITS = frozenset({"creditline", "credit", "credit_line"})
END_NOTES = frozenset({"end-note", "endnote"})
CAPTIONS = frozenset({"caption", "caption_text", "caption_xhtml", "caption_html"})
#: Of an entry of `infosources` that is the provider, the best first.
PROVIDERS = ("provider", "distributor", "agency", "publisher")
#: Of an author who took the pictures.
PHOTOGRAPHERS = frozenset("photographer photo fotograf foto photographe fotógrafo bild".split())
#: How the role of a note to editors ends that is the desk's sign-off.
SIGN_OFF = "closingline"

# ---------------------------------------------------------------- types

#: Of items that are no text.
PICTURES = frozenset({"picture", "graphic", "video", "audio", "image", "photo", "animation"})
#: How the content types of bodies end that are data and no text.
DATA = ("ld+json", "json")
