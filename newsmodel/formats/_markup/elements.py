"""The elements of HTML, XHTML and NITF by what they are in a story, and classes and properties that say more.

One table for all readers of markup. Sets that seem to be the same differ where browsers, NITF and broken fragments do.
"""

from __future__ import annotations

from ...model import BlockKind

__all__ = [
    "ASIDES",
    "BESIDE_ARTICLE",
    "BLOCKS",
    "CAPTIONS",
    "CELLS",
    "CLASSED",
    "CLASSES",
    "CREDITS",
    "FILES",
    "FRAGMENTS",
    "HEADINGS",
    "HTML",
    "LINE_ENDS",
    "LOOSE_TEXT",
    "MEDIA",
    "NOTES",
    "NOT_SHOWN",
    "PARAGRAPHS",
    "PROPERTIES",
    "ROWS",
    "TITLES",
    "filled",
]

# ---------------------------------------------------------------- elements

PARAGRAPHS = frozenset("div p".split())
CELLS = frozenset("td th".split())
ROWS = frozenset("table tbody tfoot thead tr".split())

#: Headings within a body.
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6 hl2".split())

#: Headings of a document read as a tree, its own title among them.
TITLES = HEADINGS | {"hl1"}

#: Captions of figures.
CAPTIONS = frozenset("figcaption media-caption".split())

#: At which a line of a fragment ends.
LINE_ENDS = frozenset(
    """
    address article aside block blockquote body body.content bq caption center dd details div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hl1 hl2 hr html li main media media-caption nav ol p pre
    section summary table tbody tfoot thead tr ul
    """.split()
)

#: That are lines of their own in a tree, or hold such; those with a reading of their own are not among them.
BLOCKS = frozenset(
    """
    address article aside blockquote body body.content block caption center colgroup dd details div dl dt fieldset
    footer form li main nav nitf-table nitf-table-metadata ol p pre section summary table tbody td tfoot th thead ul
    """.split()
)

#: In which text stands that is in no paragraph, so that its blank lines count.
LOOSE_TEXT = frozenset("article block body body.content div pre section".split())

#: What follows a story in NITF.
NOTES = frozenset("bibliography datasource fn note tagline".split())

#: Whose content nobody reads.
NOT_SHOWN = frozenset("head iframe noscript object script select style svg template textarea title".split())

#: Which may open a content that has no root: pieces of a page or of a NITF body.
FRAGMENTS = frozenset(
    "a article b bq block blockquote body.content br center div dl em figure font h1 h2 h3 h4 h5 h6 header hl2 hr i"
    " img main media ol p pre section span strong table u ul".split()
)

#: All elements that HTML has or had: in a text they are markup, whatever the text should be.
HTML = frozenset(
    """
    a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
    button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
    fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe
    img input ins isindex kbd keygen label legend li link main map mark marquee menu menuitem meta meter nav nobr
    noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rbc rp rt
    rtc ruby s samp script search section select small source spacer span strike strong style sub summary sup svg table
    tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp
    """.split()
)

#: Beside the one article of a page.
BESIDE_ARTICLE = frozenset({"aside", "footer", "nav"})

#: The parts of `media` in NITF.
MEDIA = frozenset({"media-caption", "media-metadata", "media-object", "media-producer", "media-reference"})

#: That name the file of a picture, a film or a sound.
FILES = frozenset({"media-reference", "img", "video", "audio", "source"})

# ---------------------------------------------------------------- classes and properties

#: Elements whose class may say what they are.
CLASSED = frozenset("div header p section ul".split())

#: What a class says of a line of XHTML.
CLASSES = {
    "byline": BlockKind.BYLINE,
    "dateline": BlockKind.DATELINE,
    "teaser": BlockKind.SUMMARY_POINT,
    "standfirst": BlockKind.SUMMARY_POINT,
    "headline": BlockKind.HEADLINE,
    "closingline": BlockKind.END_NOTE,
    "caption": BlockKind.CAPTION,
    **dict.fromkeys(("dat", "kicker", "slug", "slugline", "vignette"), BlockKind.FURNITURE),
}

#: What a property of schema.org says of one.
PROPERTIES = {
    "alternativeHeadline": BlockKind.SUBHEAD,
    "author": BlockKind.BYLINE,
    "creator": BlockKind.BYLINE,
    "dateline": BlockKind.DATELINE,
    "description": BlockKind.SUMMARY_POINT,
    "headline": BlockKind.HEADLINE,
    **dict.fromkeys(("about", "articleSection", "comment", "keywords"), BlockKind.FURNITURE),
}

#: Classes of lines of a fragment that are no part of the story.
ASIDES = frozenset("byline dat kicker slug slugline vignette".split())

#: Classes and properties of the credit beside a picture; `image_credit` and `photo-credit` are such too.
CREDITS = frozenset(
    "author byline copyright copyrightholder credit creditline credittext creator photographer source".split()
)


_MOST_COLUMNS = 50  # that a cell may reach over


def filled(colspan: str) -> str:
    """Return the tabs of the columns that a cell reaches over besides its own.

    Args:
        colspan: The attribute, if there is one.
    """
    is_number = colspan.isascii() and colspan.isdigit() and len(colspan) <= len(str(_MOST_COLUMNS))
    return "\t" * (min(int(colspan), _MOST_COLUMNS) - 1) if is_number else ""
