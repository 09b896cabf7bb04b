"""Read ninjs documents of any version.

The versions differ in the case of keys (3.x `versionCreated`, 2.x `versioncreated`), in `by` and `byline`, and in where
texts with a role stand: a list of objects in 2.x and 3.x (`bodies`), keys with the role behind a line in 1.x
(`body_text`). Superdesk and dpa's digital wires have names of their own. All keys are read in small letters.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

from ...errors import FormatError, InputError
from ...model import Article, BlockKind, Caption, Problem
from .._article.article import to_article
from .._article.body_lines import split_subheads
from .._article.credits import as_credit
from .._article.parts import Line, Statement, StoryParts
from .._article.unplaced import first_of_several, unplaced
from .._data.error_paths import describe
from .._data.json_text import decode, decode_fast
from .._embedding.merge import merge
from .._embedding.native import unpack
from .annotations import ROLE as ATTRIBUTIONS
from .annotations import read_annotations
from .bodies import body_of
from .bylines import byline_of, photographer_of
from .fields import availability_of, dateline_of, identity_of, kinds_of, provider_of
from .item import Item, as_text, is_item, items
from .metadata import read_metadata
from .pictures import captions_of
from .texts import Descriptions, Headlines
from .vocabulary import DATA, PICTURES, PUBLISHED, UPDATED
from .write import ROLE, document_of

__all__ = ["loads", "loads_all", "looks_like", "read_item"]

# Keys that ninjs and its dialects have, and few others.
_STRONG = re.compile(
    r'"(?:headlines|bodies|version_?created|first_?created|body_\w{1,30}|description_\w{1,30}|headline_\w{1,30}|pubstatus'
    r"|article_html|representationtype|plannedcoverage|eventdetails|trustindicators?|altids)\"\s*+:|ninjs",
    re.IGNORECASE,
)
_NAMES = re.compile(r'"(?:uri|guid)"\s*+:')
_HEADLINE = re.compile(r'"headline"\s*+:', re.IGNORECASE)
_BESIDE = re.compile(r'"(?:byline|dateline|news|slug(?:line)?|published|urgency)"\s*+:', re.IGNORECASE)
_OTHERS = re.compile(r'"@context"|"@type"|"@graph"|"schema"\s*+:\s*+"newsmodel/')


def loads(data: str | bytes) -> Article:
    """Read an article from ninjs.

    Args:
        data: A ninjs document of any version, as text or as UTF-8; the keys of looser dialects are known too. If
            `dumps` wrote it, the same article is returned, with the fields that another program has changed since.

    Returns:
        The article; the first one, with a problem that says so, if the document holds several items. Data that an
        article has no field for is reported among its problems.

    Raises:
        FormatError: If the document is not valid JSON (with line and column), or not a news item.
        InputError: If the data is neither `str` nor `bytes`.
    """
    article = _unchanged(data)
    if article is not None:
        return article
    found = _read(data)
    return first_of_several(_article(found[0]), len(found))


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all articles of a ninjs document that is a list of items, or an object that holds such a list.

    Arguments and exceptions are those of `loads`.

    Returns:
        The articles, in the order of the document.
    """
    article = _unchanged(data)
    return tuple(_article(item) for item in _read(data)) if article is None else (article,)


def looks_like(data: str) -> bool:
    """Return whether a document may be ninjs.

    Args:
        data: The beginning of the document, or the keys of its outer objects.
    """
    if data[:1] not in ("{", "[") or _OTHERS.search(data) is not None:
        return False
    if _STRONG.search(data) is not None or _NAMES.search(data) is not None:
        return True
    return _HEADLINE.search(data) is not None and _BESIDE.search(data) is not None


# ---------------------------------------------------------------- documents


def _unchanged(data: str | bytes) -> Article | None:
    """Read what `dumps` has written if nobody has touched it since; all else is read with more care."""
    if not isinstance(data, (str, bytes)):
        msg = f"loads: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    with suppress(Exception):  # whatever it is: the careful way decides, and says what is wrong
        document = decode_fast(data)
        carried = _carried(document)
        native = None if carried is None else unpack(carried)
        if carried is not None and native is not None and _visible(document) == document_of(native, carried):
            return native
    return None


def _read(data: str | bytes) -> list[dict[str, Any]]:
    document = decode(data)
    found = items(document)
    for path, item in found:
        if not is_item(item):
            reason = f"expected a news item, got {describe(item)}"
            if isinstance(item, dict) and item:
                reason = f"expected a news item, got an object with {', '.join(map(repr, list(item)[:5]))}"
            msg = "not ninjs"
            raise FormatError(msg, [(path, reason)])
    if not found:
        msg = "not ninjs"
        raise FormatError(msg, [("$", f"expected a news item, got {describe(document)}")])
    return [item for _, item in found]


def _carried(document: dict[str, Any]) -> str | None:
    """Find the native form that rides in a document."""
    bodies = document.get("bodies")
    for body in bodies if type(bodies) is list else ():
        if type(body) is dict and body.get("role") == ROLE and type(body.get("value")) is str:
            native: str = body["value"]
            return native
    return None


def _article(document: dict[str, Any]) -> Article:
    carried = _carried(document)
    native = None if carried is None else unpack(carried)
    if carried is None or native is None:
        return to_article(read_item(document))
    visible, written = _visible(document), document_of(native, carried)
    if visible == written:
        return native
    return merge(native, to_article(read_item(written)), to_article(read_item(visible)))


def _visible(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document without the entry that holds the native form."""
    bodies = [body for body in document["bodies"] if type(body) is not dict or body.get("role") != ROLE]
    rest = {key: value for key, value in document.items() if key != "bodies"}
    return {**rest, "bodies": bodies} if bodies else rest


# ---------------------------------------------------------------- items


def read_item(data: dict[str, Any]) -> StoryParts:
    """Read a news item.

    Args:
        data: An item of any version.

    Returns:
        The parts of its story, with a problem for each thing that has no place in an article.
    """
    item = Item(data)
    item.placed |= {"standard", "mimetype", "format"} & item.data.keys()
    is_picture = as_text(item.data.get("type")).lower() in PICTURES
    heads = Headlines(item)
    byline = byline_of(item)
    texts = Descriptions(item, is_picture=is_picture)
    body = _without(body_of(item), heads.main, "" if byline is None else byline.text)
    body, decks = split_subheads(body, heads.subheads)
    captions = captions_of(item)
    body = _without_captions(body, captions)
    if texts.caption or (is_picture and texts.credit):
        name = (photographer_of(item) if is_picture else "") or None
        captions.insert(0, Caption(texts.caption, credit=as_credit(texts.credit, name)))
    published, updated = item.stamp(PUBLISHED), item.stamp(UPDATED)
    identity, url = identity_of(item)
    dateline, provider = dateline_of(item, texts.dateline), provider_of(item)
    language = item.text("language", "lang") or None
    statements, problem = _statements(item)
    said_by = {x.speaker.name for x in statements if x.speaker is not None and x.speaker.name}
    metadata = read_metadata(item, availability_of(item), heads, texts, said_by)
    problems = (*item.problems, *item.left())
    return StoryParts(
        headline=heads.main,
        headline_repeats=tuple(heads.repeats),
        subheads=tuple(decks),
        byline=byline,
        dateline=dateline,
        body=tuple(body),
        captions=tuple(captions),
        summary=tuple(words for words in texts.summary if words != heads.main),  # a teaser that says no more
        end_notes=tuple(texts.notes),
        published=published or texts.published,
        updated=updated or texts.updated,
        id=identity,
        url=url,
        provider=provider,
        language=language,
        metadata=metadata,
        statements=statements,
        statements_problem=problem,
        problems=problems,
    )


def _without(lines: list[Line], headline: str, byline: str) -> list[Line]:
    """Leave out headline and byline, which some systems put into the body once more."""
    lines = [line for line in lines if line != Line(BlockKind.SUBHEAD, headline)]
    if len(lines) > 1 and lines[0] == Line(BlockKind.PARAGRAPH, headline):
        del lines[0]
    if len(lines) > 1 and lines[-1] == Line(BlockKind.PARAGRAPH, byline):
        del lines[-1]
    return lines


def _without_captions(lines: list[Line], captions: list[Caption]) -> list[Line]:
    """Leave out the captions of pictures, which the body has once more."""
    told = {caption.text for caption in captions}
    told |= {f"{caption.text} ({caption.credit.text})" for caption in captions if caption.credit is not None}
    return [line for line in lines if line.kind is not BlockKind.CAPTION or line.text not in told]


def _statements(item: Item) -> tuple[tuple[Statement, ...], Problem | None]:
    """Read the attributions that ride in the item, and what to report if their words do not stand in its text."""
    for words in item.words("bodies", "body"):
        if words.role == ATTRIBUTIONS and words.kind.endswith(DATA):
            found = read_annotations(words.text, kinds_of(item))
            return tuple(found), unplaced(f"{words.path} {words.role}", words.text)
    return (), None
