"""The elements of NITF that are read, and those of newsrooms' own that stand in its place."""

from __future__ import annotations

from ...model import BlockKind

__all__ = [
    "BODY_HEAD",
    "DESK_META",
    "DOCDATA",
    "HEAD",
    "HEADLINES",
    "HEDLINES",
    "IDENTIFIED",
    "IDF_SUBHEADS",
    "IDF_TYPES",
    "IN_BODY",
    "LINK_SCHEMES",
    "OF_EVLOC",
    "PUBDATA",
    "RIGHTS",
    "RIGHTS_DATA",
    "ROOT",
    "SWEDISH",
]

# ---------------------------------------------------------------- NITF: what of an element has a place in an article

ROOT = frozenset({"head", "body"})
HEAD = frozenset({"title", "meta", "tobject", "docdata", "pubdata", "revision-history"})
DOCDATA = frozenset(
    """
    doc-id date.issue date.release du-key correction date.expire doc-scope doc.copyright doc.rights ed-msg evloc fixture
    identified-content key-list series urgency
    """.split()
)
#: Attributes.
PUBDATA = frozenset({"ex-ref", "date.publication", "name", "type", "unit-of-measure", "position.section"})
#: The fields of names in `meta`, in small letters.
DESK_META = {
    "aap-priority": "priority",
    "anpa-keyword": "keywords",
    "anpa-wordcount": "word_count",
    "keywords": "keywords",
    "ntbprioritet": "priority",
    "ntbstikkord": "slugline",
    "priority": "priority",
    "section": "section",
    "slug": "slugline",
    "slugline": "slugline",
    "word-count": "word_count",
    "wordcount": "word_count",
}
#: The fields of what is identified in the story.
IDENTIFIED = {
    "classifier": "subjects",
    "event": "events",
    "function": "people",
    "location": "places",
    "object.title": "subjects",
    "org": "organisations",
    "person": "people",
}
#: Sources of ids whose values are addresses.
LINK_SCHEMES = frozenset({"", "url", "uri", None})
#: What names a place, the smallest first.
OF_EVLOC = ("city", "county-dist", "state-prov")
#: The rights of a document, as elements and as attributes.
RIGHTS = {
    "rights.owner": "holder",
    "rights.type": "licence",
    "rights.limitations": "terms",
}
RIGHTS_DATA = {"owner": "holder", "type": "licence", "limitations": "terms"}
#: What holds the headlines; the second is what many call it.
HEDLINES = ("hedline", "headline")
#: A headline and the lines below it.
HEADLINES = tuple(f"hl{rank}" for rank in range(1, 7))
BODY_HEAD = frozenset({*HEDLINES, "byline", "distributor", "dateline", "abstract", "note", "rights", "series"})
IN_BODY = frozenset({"body.head", "body.content", "body.end"})

# ---------------------------------------------------------------- idf, whose elements tell by `type` what they are

#: Any other is a paragraph.
IDF_TYPES = {
    "blockquote": BlockKind.PARAGRAPH,
    "byline": BlockKind.BYLINE,
    "dateline": BlockKind.DATELINE,
    "factbody": BlockKind.PARAGRAPH,
    "headline": BlockKind.HEADLINE,
    "ingress": BlockKind.SUMMARY_POINT,
    "leadin": BlockKind.SUMMARY_POINT,
    "madmansrow": BlockKind.FURNITURE,
    "pagedateline": BlockKind.DATELINE,
    "preamble": BlockKind.SUMMARY_POINT,
    "preleadin": BlockKind.SUMMARY_POINT,
    "vignette": BlockKind.FURNITURE,
}
#: How types of subheads begin.
IDF_SUBHEADS = ("subheadline", "subhead", "crosshead", "facthead", "drophead")

# ---------------------------------------------------------------- elements with the Swedish names of the trade

#: Any other holds such.
SWEDISH = {
    "byline": BlockKind.BYLINE,
    "citat": BlockKind.PARAGRAPH,
    "dat": BlockKind.FURNITURE,
    "ingress": BlockKind.SUMMARY_POINT,
    "li": BlockKind.PARAGRAPH,
    "mellis": BlockKind.SUBHEAD,
    "p": BlockKind.PARAGRAPH,
    "rubrik": BlockKind.HEADLINE,
    "underrubrik": BlockKind.SUBHEAD,
    "vinjett": BlockKind.FURNITURE,
}
