"""The keys, roles and types of ninjs, of all its versions and of looser dialects, in small letters."""

from __future__ import annotations

import re

__all__ = [
    "ALTERNATIVE",
    "CAPTIONS",
    "CATEGORIES",
    "CONCEPTS",
    "CONCEPT_KEYS",
    "CREDITS",
    "DATA",
    "EMBARGOES",
    "END_NOTES",
    "FILE",
    "IDS",
    "ITEM_KEYS",
    "ITEM_TYPES",
    "LISTS_OF_ITEMS",
    "LISTS_OF_PARAGRAPHS",
    "MADE_UP",
    "MAIN_BODIES",
    "NAMES_ONLY",
    "NOTES",
    "NUMBERS",
    "OTHER_FORMATS",
    "PHOTOGRAPHERS",
    "PICTURES",
    "PLAN",
    "PROVIDERS",
    "PUBLISHED",
    "RIGHTS",
    "SECTIONS",
    "SIGN_OFF",
    "SLUGS",
    "STATUSES",
    "SUBHEADS",
    "TRUST",
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
#: Of whether it may be used.
STATUSES = ("pubstatus", "pub_status")
#: Of the time when it was last updated.
UPDATED = ("versioncreated", "version_created", "updated", "datemodified")


# ---------------------------------------------------------------- keys of what the desk says

#: Of concepts, by the field they go to.
CONCEPTS = {
    "subjects": ("subjects", "subject", "objects", "object", "anpa_category"),
    "genres": ("genres", "genre", "digitalsourcetype"),
    "places": ("places", "place"),
    "people": ("people", "person"),
    "organisations": ("organisations", "organisation"),
    "events": ("events", "event"),
    "audiences": ("audiences",),
}
#: What of a concept has a place; `rel` has none, but says mostly that the story is about it.
CONCEPT_KEYS = frozenset("name code qcode literal scheme uri id relevance rel".split())
#: The categories of dpa by their type.
CATEGORIES = {
    "dpasubject": "subjects",
    "genre": "genres",
    "geosubject": "places",
    "keyword": "keywords",
    "poi": "places",
    "subject": "subjects",
}
#: Lists of bare names.
NAMES_ONLY = {
    "desk_names": "subjects",
    "dpasubject_names": "subjects",
    "genre_names": "genres",
    "geosubject_names": "places",
    "keyword_names": "keywords",
    "poi_names": "places",
}
NUMBERS = {
    "urgency": ("urgency",),
    "priority": ("priority", "editorialpriority"),
    "word_count": ("wordcount", "word_count"),
}
SLUGS = ("slugline", "slug")
SECTIONS = ("section", "articlesection")
RIGHTS = {
    "holder": ("copyrightholder", "copyright_holder"),
    "notice": ("copyrightnotice", "copyright_notice", "copyright"),
    "terms": ("usageterms", "usage_terms"),
    "licence": ("license", "licence"),
}
#: Of notes to editors.
NOTES = ("ednote", "ed_note", "editorsnote", "editorial_note")
#: Roles of the body whose words are counted.
MAIN_BODIES = frozenset({"main", "text", ""})

# ---------------------------------------------------------------- roles

#: Of another headline whose use nobody knows.
ALTERNATIVE = "alternative"
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
#: That ninjs 3.1 has.
ITEM_TYPES = frozenset("text audio video picture graphic composite component event planning".split())
#: What files of the item, coverage that is planned and pages about the publisher are to it.
FILE, PLAN, TRUST = "rendition", "planned-coverage", "trust-indicator"
#: The name that a file or another item is given where it has none.
MADE_UP = re.compile(r"(?:related|rendition|picture)-[0-9]{1,6}")
#: How the content types of bodies end that are data and no text.
DATA = ("ld+json", "json")
