"""An article as JSON-LD, for a document by itself or for the head of a page."""

from __future__ import annotations

from typing import Any

from ...model import Article, Byline, Caption, Metadata, Status
from .._article.timestamps import write_stamp
from .._data.json_text import encode
from .._embedding.native import NAMESPACE, pack
from .._markup.html_safety import escape_data
from .._writing.checks import check_article
from .._writing.identifiers import is_uri
from .._writing.running_copy import body_text
from .metadata import desk_of, type_of
from .quotations import write_quotes

__all__ = ["PROPERTY", "document_of", "write_json_ld"]

PROPERTY = f"{NAMESPACE}article"  #: the property that holds the whole article


def write_json_ld(article: Article, *, embed: bool = True, indent: int | None = None) -> str:
    """Write an article as a `NewsArticle` in JSON. Nothing in it can end the `script` that it goes into.

    Args:
        article: Any article.
        embed: Whether to embed the whole article, so that it is read back as it was.
        indent: By how many blanks each level is set in; None: all on one line.

    Raises:
        InputError: If it is not an article.
    """
    check_article(article)
    document = document_of(article)
    if embed:
        document[PROPERTY] = pack(article)
    return escape_data(encode(document, indent=indent))


def document_of(article: Article) -> dict[str, Any]:
    """Make the node without the property that holds the native form."""
    document: dict[str, Any] = {"@context": "https://schema.org", "@type": type_of(article.metadata)}
    is_name = article.id is not None and is_uri(article.id)
    _put(document, "@id", article.id if is_name else None)
    _put(document, "identifier", None if is_name else article.id)
    _put(document, "url", article.url)
    _put(document, "headline", None if article.headline is None else article.headline.text)
    _put(document, "alternativeHeadline", _one_or_more([mention.text for mention in article.subheads]))
    _put(document, "description", _one_or_more([mention.text for mention in article.summary]))
    _put(document, "datePublished", write_stamp(article.published))
    _put(document, "dateModified", write_stamp(article.updated))
    _put(document, "creativeWorkStatus", _status(article.metadata))
    _put(document, "version", article.metadata.version)
    _put(document, "inLanguage", article.language)
    _put(document, "author", _authors(article.byline))
    _put(document, "publisher", _organisation(article.provider))
    _put(document, "sourceOrganization", _one_or_more([_organisation(name) for name in article.agencies if name]))
    if article.dateline is not None:
        _put(document, "dateline", article.dateline.text)
        places = [{"@type": "Place", "name": place} for place in article.dateline.places if place]
        _put(document, "locationCreated", _one_or_more(places))
    if article.paragraphs:
        _put(document, "articleBody", body_text(article))
    document |= desk_of(article.metadata)
    _put(document, "image", [picture for picture in map(_picture, article.captions) if len(picture) > 1])
    _put(document, "hasPart", write_quotes(article))
    return document


def _status(metadata: Metadata) -> str | None:
    """Return the status in a word; schema.org has no property for the date of an embargo."""
    if metadata.status in {None, Status.USABLE} and metadata.embargo is not None:
        return "Embargoed"
    return None if metadata.status is None else metadata.status.value.capitalize()


def _put(document: dict[str, Any], key: str, value: object) -> None:
    if value:
        document[key] = value


def _one_or_more(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def _organisation(name: str | None) -> dict[str, str] | None:
    return {"@type": "NewsMediaOrganization", "name": name} if name else None


def _authors(byline: Byline | None) -> list[dict[str, str]]:
    if byline is None:
        return []
    found = [{"@type": "Person", "name": name} for name in byline.authors if name]
    if byline.role and len(found) == 1:
        found[0]["jobTitle"] = byline.role
    agency = _organisation(byline.agency)
    return [*found, agency] if agency else found


def _picture(caption: Caption) -> dict[str, Any]:
    picture: dict[str, Any] = {"@type": "ImageObject"}
    _put(picture, "caption", caption.description)
    credit = caption.credit
    if credit is not None:
        _put(picture, "creditText", credit.text)
        _put(picture, "creator", {"@type": "Person", "name": credit.photographer} if credit.photographer else None)
    return picture
