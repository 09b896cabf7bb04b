"""NITF 3.6 from articles."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from ...model import Article, BlockKind, Byline, Caption, Dateline, Mention
from .._markup.xml_text import attribute, text
from .._writing.availability import status_code
from .._writing.running_copy import Part, body
from .._writing.wording import byline_words, credit_words, dateline_words
from .dates import basic, day
from .marked_statements import marked, pieces
from .nitf_metadata_writer import docdata, meta, rights, section, subjects

__all__ = ["write_nitf"]

_NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"
_NAME_TOKEN: Final = re.compile(r"[A-Za-z0-9_.:-]++")
_ROOT = (
    f'<nitf xmlns="{_NAMESPACE}" version="-//IPTC//DTD NITF 3.6//EN"'
    ' change.date="September 11, 2009" change.time="12:26"'
)


def write_nitf(article: Article, more: str = "") -> str:
    """Write the element `nitf`.

    Args:
        article: Any article.
        more: Further attributes of it, each with a blank in front.
    """
    decks, parts = _parts(article)
    language = f' baselang="{attribute(article.language)}"' if article.language else ""
    return (
        f"{_ROOT}{language}{more}>\n<head>{_head(article)}</head>\n"
        f"<body>\n<body.head>{_body_head(article, decks)}</body.head>\n"
        f"<body.content>\n{_content(article, parts)}</body.content>\n{_body_end(article)}</body>\n</nitf>"
    )


def _parts(article: Article) -> tuple[list[Part], list[Part]]:
    """Return the lines below the headline, and the body."""
    parts = [part for part in body(article) if part.text]
    count = 0
    while article.headline is not None and count < len(parts) and parts[count].kind is BlockKind.SUBHEAD:
        count += 1
    return parts[:count], parts[count:]


def _element(name: str, words: str | None, attributes: str = "") -> str:
    return "" if words is None else f"<{name}{attributes}>{text(words)}</{name}>"


def _attributes(**values: str | None) -> str:
    pairs = ((key.replace("_", "-"), value) for key, value in values.items() if value)
    return "".join(f' {key}="{attribute(value)}"' for key, value in pairs)


def _head(article: Article) -> str:
    title = _element("title", None if article.headline is None else article.headline.text)
    data = ""
    if article.id or article.provider:
        data += f"<doc-id{_attributes(regsrc=article.provider, id_string=article.id)}/>"
    if article.published is not None and (norm := basic(article.published)):
        data += f'<date.issue norm="{norm}"/>'
    desk = article.metadata
    release = "" if desk.embargo is None else basic(desk.embargo)
    if release:
        data += f'<date.release norm="{release}"/>'
    if desk.version and _NAME_TOKEN.fullmatch(desk.version):  # the schema takes no others
        data += f"<du-key{_attributes(version=desk.version)}/>"
    status = status_code(desk, embargo_stated=bool(release))
    if release and status in {None, "usable"}:
        status = "embargoed"
    published = (f' ex-ref="{attribute(article.url)}"' if article.url else "") + section(desk)
    where = f'<pubdata type="web"{published}/>' if published else ""
    changed = "" if article.updated is None else basic(article.updated)
    history = f'<revision-history norm="{changed}"/>' if changed else ""
    data += docdata(desk)
    return (
        f"{title}{meta(desk)}{subjects(desk)}<docdata{_attributes(management_status=status)}>{data}</docdata>"
        f"{where}{history}"
    )


def _body_head(article: Article, decks: list[Part]) -> str:
    parts = []
    if article.headline is not None:
        below = "".join(_element("hl2", deck.text) for deck in decks)
        parts.append(f"<hedline>{_element('hl1', article.headline.text)}{below}</hedline>")
        parts += [f"<hedline>{_element('hl1', repeat.text)}</hedline>" for repeat in article.headline_repeats]
    parts.append(rights(article.metadata))
    if article.byline is not None:
        parts.append(f"<byline>{_byline(article.byline)}</byline>")
    parts.append(_element("distributor", article.provider))
    if article.dateline is not None:
        parts.append(f"<dateline>{_dateline(article.dateline)}</dateline>")
    if article.summary:
        points = "".join(_element("p", point.text) for point in article.summary)
        parts.append(f"<abstract>{points}</abstract>")
    return "".join(parts)


def _byline(byline: Byline) -> str:
    names = [(name, "person") for name in byline.authors]
    names += [(byline.role, "byttl")] if byline.role else []
    return _within(byline_words(byline), names)


def _dateline(dateline: Dateline) -> str:
    date = dateline.date.date if dateline.date is not None else None
    when = "" if date is None else f'<story.date norm="{day(date)}"/>'
    words = dateline_words(dateline)
    words = words if dateline.text else words.rstrip(" :-")
    return _within(words, [(place, "location") for place in dateline.places]) + when


def _within(words: str, names: Iterable[tuple[str, str]]) -> str:
    """Write words in which some stand in elements of their own, in order."""
    parts: list[str] = []
    at = 0
    for name, element in names:
        found = words.find(name, at) if name else -1
        if found >= 0:
            parts += [text(words[at:found]), _element(element, name)]
            at = found + len(name)
    return "".join(parts) + text(words[at:])


def _content(article: Article, parts: list[Part]) -> str:
    paragraphs = [Mention(part.text, part.span) for part in parts if part.kind is BlockKind.PARAGRAPH]
    rows = iter(pieces(article, paragraphs))
    lines = []
    lede = ' lede="true"'
    for part in parts:
        if part.kind is BlockKind.PARAGRAPH:
            lines.append(f"<p{lede}>{marked(part.text, next(rows))}</p>\n")
            lede = ""
        else:
            lines.append(f"{_element('hl2', part.text)}\n")
    lines += [f"{_media(caption)}\n" for caption in article.captions]
    return "".join(lines)


def _media(caption: Caption) -> str:
    credit = caption.credit
    words = None if credit is None else credit_words(credit)
    producer = None if credit is None else credit.photographer
    return (
        f'<media media-type="image"><media-reference{_attributes(source_credit=words)}/>'
        f"{_element('media-caption', caption.description or caption.text)}"
        f"{_element('media-producer', producer)}</media>"
    )


def _body_end(article: Article) -> str:
    if not article.end_notes:
        return ""
    notes = "<br/>".join(text(note.text) for note in article.end_notes)
    return f"<body.end><tagline>{notes}</tagline></body.end>\n"
