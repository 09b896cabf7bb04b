"""ninjs, the JSON format of the IPTC: 3.1 is written; 1.x, 2.x, 3.x and looser dialects are read.

Standard: https://iptc.org/standards/ninjs/ and https://github.com/iptc/newsinjson. A whole article rides in an entry of
`bodies`, since the schema allows no key of one's own; `docs/formats/ninjs.md` has the map of the fields.
"""

from __future__ import annotations

import re
import uuid
from contextlib import suppress
from typing import Any

from ...errors import FormatError, InputError
from ...model import Article, Caption, SpeakerKind, Stamp
from .._article.timestamps import write_stamp, write_zoned
from .._article.unplaced import several
from .._data.error_paths import describe
from .._data.json_text import decode, decode_fast, encode
from .._embedding.merge import merge
from .._embedding.native import NAMESPACE, pack, unpack
from .._writing.identifiers import is_uri
from .._writing.running_copy import body_text
from .annotations import ROLE as ATTRIBUTIONS
from .annotations import write_annotations
from .item import is_item, items
from .read import read_item

__all__ = ["CONTENT_TYPE", "ROLE", "dumps", "loads", "loads_all", "looks_like"]

ROLE = "newsmodel"  #: the role of the entry of `bodies` that holds the whole article
CONTENT_TYPE = "application/vnd.newsmodel+json"  #: its content type

_STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}
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


def __dir__() -> list[str]:
    return __all__


def dumps(article: Article) -> str:
    """Write an article as ninjs 3.1.

    Args:
        article: Any article.

    Returns:
        The text, JSON on one line, valid against the schema.

    Raises:
        InputError: If it is no article.
    """
    native = pack(article)
    document = _document(article, native)
    carried = {"role": ROLE, "contentType": CONTENT_TYPE, "value": native}
    document["bodies"] = [*document.get("bodies", ()), carried]
    return encode(document)


def loads(data: str | bytes) -> Article:
    """Read an article from ninjs.

    Args:
        data: A ninjs document of any version, as text or as UTF-8; the keys of looser dialects are known too.

    Returns:
        What was written by `dumps`, equal; of other documents the article they describe, and a problem for each
        thing in them that has no place in it. The first item, with a problem that says so, where there are several.

    Raises:
        FormatError: If it is no JSON (with line and column), or no news item.
        InputError: If it is neither text nor bytes.
    """
    article = _unchanged(data)
    if article is not None:
        return article
    found = _read(data)
    return several(_article(found[0]), len(found))


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all the articles of a ninjs document that is a list of items, or an object that holds one.

    The arguments and errors are those of `loads`.

    Returns:
        The articles in the order of the document.
    """
    article = _unchanged(data)
    return tuple(_article(item) for item in _read(data)) if article is None else (article,)


def looks_like(data: str) -> bool:
    """Tell whether a document can be ninjs.

    Args:
        data: What tells it: its beginning, or the keys of its outer objects.
    """
    if data[:1] not in ("{", "[") or _OTHERS.search(data) is not None:
        return False
    if _STRONG.search(data) is not None or _NAMES.search(data) is not None:
        return True
    return _HEADLINE.search(data) is not None and _BESIDE.search(data) is not None


# ---------------------------------------------------------------- reading


def _unchanged(data: str | bytes) -> Article | None:
    """Read what `dumps` has written if nobody has touched it since; all else is read with more care."""
    if not isinstance(data, (str, bytes)):
        msg = f"loads: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    with suppress(Exception):  # whatever it is: the careful way decides, and says what is wrong
        document = decode_fast(data)
        carried = _carried(document)
        native = None if carried is None else unpack(carried)
        if carried is not None and native is not None and _visible(document) == _document(native, carried):
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
            msg = "no ninjs"
            raise FormatError(msg, [(path, reason)])
    if not found:
        msg = "no ninjs"
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
        return read_item(document)
    visible, written = _visible(document), _document(native, carried)
    return native if visible == written else merge(native, read_item(written), read_item(visible))


def _visible(document: dict[str, Any]) -> dict[str, Any]:
    """Give a document without the entry that holds the native form."""
    bodies = [body for body in document["bodies"] if type(body) is not dict or body.get("role") != ROLE]
    rest = {key: value for key, value in document.items() if key != "bodies"}
    return {**rest, "bodies": bodies} if bodies else rest


# ---------------------------------------------------------------- writing


def _document(article: Article, native: str) -> dict[str, Any]:
    """Make the document without the entry that holds the native form."""
    uri = next((x for x in (article.id, article.url) if x and is_uri(x)), None)
    if uri is None:  # the same article has the same name
        uri = uuid.uuid5(uuid.NAMESPACE_URL, NAMESPACE + native.encode("utf-8", "replace").decode()).urn
    document: dict[str, Any] = {"uri": uri, "type": "text", "standard": _STANDARD}
    _put(document, "firstCreated", write_zoned(article.published))
    _put(document, "versionCreated", write_zoned(article.updated))
    _put(document, "language", article.language)
    _put(document, "headlines", _headlines(article))
    _put(document, "by", None if article.byline is None else article.byline.text or ", ".join(article.byline.authors))
    _put(document, "located", None if article.dateline is None else "/".join(article.dateline.places))
    _put(document, "descriptions", _descriptions(article))
    _put(document, "bodies", _bodies(article, uri))
    _put(document, "people", _cast(article, SpeakerKind.PERSON))
    _put(document, "organisations", _cast(article, SpeakerKind.ORGANISATION))
    sources = [{"name": article.provider, "role": "provider"}] if article.provider else []
    sources += [{"name": name, "role": "agency"} for name in article.agencies]
    _put(document, "infoSources", sources)
    mark = "-" if "#" in uri else "#"
    pictures = [_picture(caption, n, f"{uri}{mark}picture-{n}") for n, caption in enumerate(article.captions, 1)]
    _put(document, "associations", pictures)
    ids = (("id", article.id), ("url", article.url))
    _put(document, "altIds", [{"role": role, "value": value} for role, value in ids if value and value != uri])
    return document


def _put(document: dict[str, Any], key: str, value: object) -> None:
    if value:
        document[key] = value


def _words(role: str, value: str) -> dict[str, str]:
    return {"role": role, "contentType": "text/plain", "value": value}


def _headlines(article: Article) -> list[dict[str, str]]:
    found = [] if article.headline is None else [_words("main", article.headline.text)]
    found += [_words("repeat", mention.text) for mention in article.headline_repeats]
    return found + [_words("subhead", mention.text) for mention in article.subheads]


def _descriptions(article: Article) -> list[dict[str, str]]:
    found = [_words("summary", mention.text) for mention in article.summary]
    if article.dateline is not None and article.dateline.text:
        found.append(_words("dateline", article.dateline.text))
    for role, stamp in (("published", article.published), ("updated", article.updated)):
        words = _stamp_words(stamp)
        if words:
            found.append(_words(role, words))
    return found + [_words("end-note", mention.text) for mention in article.end_notes]


def _stamp_words(stamp: Stamp | None) -> str | None:
    """Give the words of a stamp that is no moment: a day without a clock time, a clock time without a zone."""
    if stamp is None or write_zoned(stamp) is not None:
        return None
    return stamp.text or write_stamp(stamp)


def _bodies(article: Article, uri: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    if article.paragraphs:
        text = body_text(article)
        counts = {"charCount": len(text), "wordCount": len(text.split())}
        found.append({"role": "main", "contentType": "text/plain", **counts, "value": text})
    said = write_annotations(article, uri)
    if said:
        found.append({"role": ATTRIBUTIONS, "contentType": "application/ld+json", "value": said})
    return found


def _cast(article: Article, kind: SpeakerKind) -> list[dict[str, str]]:
    names = dict.fromkeys(
        x.speaker.name for x in article.attributions if x.speaker is not None and x.speaker.kind is kind
    )
    return [{"name": name, "rel": "source"} for name in names if name]


def _picture(caption: Caption, number: int, uri: str) -> dict[str, Any]:
    picture: dict[str, Any] = {"name": f"picture-{number}", "uri": uri, "type": "picture"}
    credit = caption.credit
    _put(picture, "by", None if credit is None else credit.photographer)
    words = [("caption", caption.description), ("creditline", "" if credit is None else credit.text)]
    _put(picture, "descriptions", [_words(role, value) for role, value in words if value])
    return picture
