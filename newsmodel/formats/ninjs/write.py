"""Write ninjs 3.1."""

from __future__ import annotations

import uuid
from typing import Any

from ...model import Article, Caption, SpeakerKind, Stamp
from .._article.timestamps import write_stamp, write_zoned
from .._data.json_text import encode
from .._embedding.native import NAMESPACE, pack
from .._writing.availability import status_code
from .._writing.checks import check_article
from .._writing.identifiers import is_uri
from .._writing.running_copy import body_text
from .annotations import ROLE as ATTRIBUTIONS
from .annotations import write_annotations
from .texts import stamp_of_words
from .vocabulary import ALTERNATIVE
from .write_metadata import associations_of, concepts_of, desk_of

__all__ = ["CONTENT_TYPE", "ROLE", "document_of", "dumps"]

ROLE = "newsmodel"  #: the role of the entry of `bodies` that holds the whole article
CONTENT_TYPE = "application/vnd.newsmodel+json"  #: its content type

_STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}


def dumps(article: Article, *, embed: bool = True, indent: int | None = None) -> str:
    """Write an article as ninjs 3.1.

    Args:
        article: Any article.
        embed: Whether to embed the whole article, so that it is read back as it was.
        indent: By how many blanks each level is set in; None: all on one line.

    Returns:
        The document, JSON, valid against the schema.

    Raises:
        InputError: If it is not an article.
    """
    check_article(article)
    native = pack(article) if embed else None
    document = document_of(article, native)
    if embed:
        carried = {"role": ROLE, "contentType": CONTENT_TYPE, "value": native}
        document["bodies"] = [*document.get("bodies", ()), carried]
    return encode(document, indent=indent)


def document_of(article: Article, native: str | None = None) -> dict[str, Any]:
    """Make the document without the entry that holds the native form.

    Args:
        article: Any article.
        native: Its native form, if that is at hand; an article without a URI is named after it.
    """
    uri = next((x for x in (article.id, article.url) if x and is_uri(x)), None)
    if uri is None:  # the same article has the same name
        native = pack(article) if native is None else native
        uri = uuid.uuid5(uuid.NAMESPACE_URL, NAMESPACE + native.encode("utf-8", "replace").decode()).urn
    document: dict[str, Any] = {"uri": uri, "standard": _STANDARD, **desk_of(article.metadata)}
    _put(document, "firstCreated", write_zoned(article.published))
    _put(document, "versionCreated", write_zoned(article.updated))
    until = write_zoned(article.metadata.embargo)
    _put(document, "version", article.metadata.version)
    _put(document, "embargoedUntil", until)
    _put(document, "pubStatus", status_code(article.metadata, embargo_stated=until is not None))
    _put(document, "language", article.language)
    _put(document, "headlines", _headlines(article))
    _put(document, "title", next((x.text for x in article.metadata.headlines if x.use == "title"), None))
    _put(document, "by", None if article.byline is None else article.byline.text or ", ".join(article.byline.authors))
    _put(document, "located", None if article.dateline is None else "/".join(article.dateline.places))
    _put(document, "descriptions", _descriptions(article))
    _put(document, "bodies", _bodies(article, uri))
    people, bodies = concepts_of(article.metadata.people), concepts_of(article.metadata.organisations)
    _put(document, "people", people + _cast(article, SpeakerKind.PERSON))
    _put(document, "organisations", bodies + _cast(article, SpeakerKind.ORGANISATION))
    sources = [{"name": article.provider, "role": "provider"}] if article.provider else []
    sources += [{"name": name, "role": "agency"} for name in article.agencies]
    _put(document, "infoSources", sources)
    mark = "-" if "#" in uri else "#"
    pictures = [_picture(caption, n, f"{uri}{mark}picture-{n}") for n, caption in enumerate(article.captions, 1)]
    _put(document, "associations", pictures + associations_of(article))
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
    found += [_words(x.use or ALTERNATIVE, x.text) for x in article.metadata.headlines if x.use != "title"]
    return found + [_words("subhead", mention.text) for mention in article.subheads]


def _descriptions(article: Article) -> list[dict[str, str]]:
    found = [_words("summary", mention.text) for mention in article.summary]
    found += [_words("correction", words) for words in article.metadata.corrections if words]
    if article.dateline is not None and article.dateline.text:
        found.append(_words("dateline", article.dateline.text))
    for role, stamp in (("published", article.published), ("updated", article.updated)):
        words = _stamp_words(stamp, role)
        if words:
            found.append(_words(role, words))
    return found + [_words("end-note", mention.text) for mention in article.end_notes]


def _stamp_words(stamp: Stamp | None, role: str) -> str | None:
    """Return the words of a stamp that is no moment: a day without a clock time, a clock time without a zone."""
    if stamp is None or write_zoned(stamp) is not None:
        return None
    if stamp.text and (stamp.date is None or stamp_of_words(stamp.text, role) is not None):
        return stamp.text
    return write_stamp(stamp) or stamp.text


def _bodies(article: Article, uri: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    if article.paragraphs:
        text = body_text(article)
        counts = {"charCount": len(text)}
        if article.metadata.word_count is not None:
            counts["wordCount"] = article.metadata.word_count
        found.append({"role": "main", "contentType": "text/plain", **counts, "value": text})
    said = write_annotations(article, uri)
    if said:
        found.append({"role": ATTRIBUTIONS, "contentType": "application/ld+json", "value": said})
    return found


def _cast(article: Article, kind: SpeakerKind) -> list[dict[str, Any]]:
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
