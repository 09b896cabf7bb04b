"""Write NewsML-G2 2.35 documents: a news item with its text as NITF inside."""

from __future__ import annotations

import re
from hashlib import blake2b

from ...model import Article, SpeakerKind, Stamp
from .._embedding.xml_attributes import PLACE, attach
from .._iptc_xml.dates import extended
from .._iptc_xml.nitf_writer import write_nitf
from .._markup.xml_text import attribute, text
from .._writing.availability import status_code
from .._writing.checks import check_article
from .._writing.wording import byline_words, dateline_words, number_words, said_by
from .write_metadata import description, item_class, links, management, people, rights, source_type, urgency

__all__ = ["ADDRESS", "NAMELESS", "NAMESPACE", "UNDATED", "dumps"]

NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"
NAMELESS = "urn:newsmodel:nameless:"  # what the guid of an article without an id begins with
ADDRESS = "https://newsmodel.dev/ns#url"  # the type of the other id that is the address
UNDATED = "1970-01-01T00:00:00Z"  # stands for a date that must be there and is not known

_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)  # xs:language
_NUMBER = re.compile(r"[1-9][0-9]{0,8}", re.ASCII)
_BLANKS = re.compile(r"[ \t\r\n]+")
_MARKED = re.compile(r'<(?:q|classifier) id="(a(\d+)\.\d+)"')  # what `nitf_writer` writes
_TYPES = {
    SpeakerKind.PERSON: "cpnat:person",
    SpeakerKind.ORGANISATION: "cpnat:organisation",
}


def dumps(article: Article, *, embed: bool = True) -> bytes:
    """Write an article as a news item of NewsML-G2 2.35, valid against the schema.

    Args:
        article: Any article.
        embed: Whether to embed the whole article, so that it is read back as it was.

    Returns:
        The document, in UTF-8. Its text is NITF, in which `q` and `classifier` mark what is said and `inlineRef` says
        by whom. What the standard cannot express is embedded in an attribute in our own namespace.

    Raises:
        InputError: If it is not an article.
    """
    check_article(article)
    written = f'<?xml version="1.0" encoding="UTF-8"?>\n{_item(article, PLACE)}\n'
    return attach(written, article) if embed else written.replace(PLACE, "").encode()


def _item(article: Article, more: str = "") -> str:
    """Write the element `newsItem`.

    Args:
        article: Any article.
        more: Further attributes of it, each with a blank in front.
    """
    nitf = write_nitf(article)
    language = article.language if article.language and _LANGUAGE.fullmatch(article.language) else None
    spoken = "" if language is None else f' xml:lang="{language}"'
    return (
        f'<newsItem xmlns="{NAMESPACE}" guid="{_guid(article, nitf)}" version="{_version(article)}"'
        f' standard="NewsML-G2" standardversion="2.35" conformance="power"{spoken}{more}>\n'
        f'<catalogRef href="{_CATALOG}"/>\n'
        f"{rights(article.metadata)}<itemMeta>{_item_meta(article)}</itemMeta>\n"
        f"<contentMeta>{_content_meta(article, language)}</contentMeta>\n"
        f"{_references(article, nitf)}"
        f'<contentSet><inlineXML contenttype="application/nitf+xml"{_count(article)}>{nitf}</inlineXML></contentSet>\n'
        "</newsItem>"
    )


def _count(article: Article) -> str:
    count = article.metadata.word_count
    return "" if count is None else f' wordcount="{number_words(count)}"'


def _guid(article: Article, nitf: str) -> str:
    if article.id:
        return attribute(article.id)
    return NAMELESS + blake2b(nitf.encode("utf-8", "replace"), digest_size=16).hexdigest()


def _version(article: Article) -> str:
    """Return the version, which the schema wants as a number."""
    version = article.metadata.version or ""
    return version if _NUMBER.fullmatch(version) else "1"


def _literal(words: str) -> str:
    """Write words as a literal that stands for a party, which has no blanks."""
    return attribute("_".join(words.split()) or "_")


def _line(words: str) -> str:
    """Write words where the schema wants them on one line."""
    return text(_BLANKS.sub(" ", words))


def _named(element: str, words: str, attributes: str = "") -> str:
    return f'<{element}{attributes} literal="{_literal(words)}"><name>{_line(words)}</name></{element}>'


def _item_meta(article: Article) -> str:
    provider = _named("provider", article.provider) if article.provider else '<provider literal="unknown"/>'
    published, updated = article.published, article.updated
    created = _whole(updated) or _whole(published) or UNDATED
    first = _whole(published) if published is not None and published.time is not None else ""
    started = f"<firstCreated>{first}</firstCreated>" if first else ""
    picture = not article.paragraphs and article.captions
    desk = article.metadata
    return (
        f"{item_class(desk, 'picture' if picture else 'text')}{provider}"
        f"<versionCreated>{created}</versionCreated>{started}{_availability(article)}"
        f"{management(desk)}{links(desk)}"
    )


def _availability(article: Article) -> str:
    """Write embargo and status; an embargo without a date holds until further notice."""
    embargo, code = article.metadata.embargo, status_code(article.metadata)
    until = "" if embargo is None else f"<embargoed>{extended(embargo, whole=True)}</embargoed>"
    return f'{until}<pubStatus qcode="stat:{code}"/>' if code else until


def _whole(stamp: Stamp | None) -> str:
    return "" if stamp is None else extended(stamp, whole=True)


def _content_meta(article: Article, language: str | None) -> str:
    created = "" if article.published is None else extended(article.published)
    changed = "" if article.updated is None else extended(article.updated)
    places = () if article.dateline is None else article.dateline.places
    authors = () if article.byline is None else article.byline.authors
    by = "" if article.byline is None else byline_words(article.byline)
    line = article.dateline
    told = line is not None and (line.text or line.agency or line.date is not None)  # places are told apart from it
    dateline = dateline_words(line) if line is not None and told else ""
    desk = article.metadata
    parts = [
        urgency(desk),
        f"<contentCreated>{created}</contentCreated>" if created else "",
        f"<contentModified>{changed}</contentModified>" if changed else "",
        source_type(desk),
        *(_named("located", place) for place in places if place.strip()),
        *(_named("creator", name) for name in authors if name.strip()),
        people(desk),
        f'<altId typeuri="{ADDRESS}">{_line(article.url)}</altId>' if article.url else "",
        *(_named("infoSource", agency) for agency in article.agencies if agency.strip()),
        "" if language is None else f'<language tag="{language}"/>',
        description(desk),
        "" if article.headline is None else f'<headline rank="1">{text(article.headline.text)}</headline>',
        f"<dateline>{text(dateline)}</dateline>" if dateline else "",
        f"<by>{text(by)}</by>" if by else "",
        f"<creditline>{_line(article.provider)}</creditline>" if article.provider else "",
        *(f'<description role="drol:summary">{text(point.text)}</description>' for point in article.summary),
    ]
    return "".join(parts)


def _references(article: Article, nitf: str) -> str:
    """Write who says what is marked in the text."""
    ids: dict[int, list[str]] = {}
    for match in _MARKED.finditer(nitf) if article.attributions else ():
        ids.setdefault(int(match[2]), []).append(match[1])
    lines = []
    for number, found in sorted(ids.items()):
        attribution = article.attributions[number - 1]
        name = said_by(attribution)
        if name.strip():
            speaker = attribution.speaker
            kind = _TYPES.get(speaker.kind, "") if speaker is not None else ""
            attributes = f' idrefs="{" ".join(found)}"' + (f' type="{kind}"' if kind else "")
            attributes += f' confidence="{round(attribution.confidence * 100)}"'
            lines.append(f"{_named('inlineRef', name, attributes)}\n")
    return "".join(lines)
