"""Which fields of the standards are carried and which told: documents with one property each, and the docs' table.

A property is carried if the field of the article that is meant for it has its value, told if a problem names the value,
and lost otherwise. Plumbing of
transmissions (hashes, feed ids, generators) says nothing of a story and is only held to be told.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import newsmodel as nm

DOCS = Path(__file__).resolve().parents[2] / "docs" / "standard-fields.md"
MARK = "Zqx"  # in every value that is words

NINJS: dict[str, Any] = {
    "uri": "urn:zqx:1",
    "type": "picture",
    "representationType": "partial",
    "profile": MARK,
    "version": "71",
    "firstCreated": "2031-07-01T07:01:00Z",
    "versionCreated": "2031-07-01T07:01:00Z",
    "contentCreated": "2031-07-01T07:01:00Z",
    "embargoedUntil": "2031-07-01T07:01:00Z",
    "pubStatus": "withheld",
    "urgency": 7,
    "copyrightHolder": MARK,
    "copyrightNotice": MARK,
    "usageTerms": MARK,
    "edNote": MARK,
    "language": "zq",
    "descriptions": [{"role": "summary", "value": MARK}],
    "bodies": [{"role": "main", "contentType": "text/plain", "value": MARK}],
    "headlines": [{"role": "short", "value": "Cars cross"}, {"role": "main", "value": MARK}],
    "people": [{"name": MARK}],
    "organisations": [{"name": MARK}],
    "places": [{"name": MARK}],
    "subjects": [{"name": MARK, "uri": "http://cv.example/1", "relevance": 71}],
    "events": [{"name": MARK}],
    "eventDetails": {"organiser": {"name": MARK}},
    "plannedCoverage": [{"title": MARK}],
    "objects": [{"name": MARK}],
    "infoSources": [{"name": MARK}],
    "title": MARK,
    "by": f"By Ida {MARK}",
    "slugline": MARK,
    "located": MARK,
    "renditions": [{"name": MARK, "href": "https://f.example/1"}],
    "associations": [{"name": MARK, "uri": "urn:x:2", "type": "text"}],
    "altIds": [{"role": "url", "value": "https://zqx.example/"}],
    "trustIndicators": [{"title": MARK}],
    "genres": [{"name": MARK}],
    "expires": "2031-07-01T07:01:00Z",
    "rightsInfo": {"linkedRights": "https://zqx.example/"},
    "digitalSourceType": {"name": MARK},
}
NITF = {
    "head/title": f"<head><title>{MARK}</title></head>",
    "head/meta": f'<head><meta name="slug" content="{MARK}"/></head>',
    "tobject/@tobject.type": f'<head><tobject tobject.type="{MARK}"/></head>',
    "tobject.property": f'<head><tobject><tobject.property tobject.property.type="{MARK}"/></tobject></head>',
    "tobject.subject": f'<head><tobject><tobject.subject tobject.subject.refnum="{MARK}"/></tobject></head>',
    "docdata/@management-status": '<head><docdata management-status="withheld"/></head>',
    "docdata/@management-doc-idref": f'<head><docdata management-doc-idref="{MARK}"/></head>',
    "correction": f'<head><docdata><correction info="{MARK}"/></docdata></head>',
    "evloc": f'<head><docdata><evloc city="{MARK}"/></docdata></head>',
    "doc-id": f'<head><docdata><doc-id id-string="{MARK}"/></docdata></head>',
    "doc-id/@regsrc": f'<head><docdata><doc-id regsrc="{MARK}"/></docdata></head>',
    "del-list": f'<head><docdata><del-list><from-src src-name="{MARK}"/></del-list></docdata></head>',
    "urgency": '<head><docdata><urgency ed-urg="7"/></docdata></head>',
    "fixture": f'<head><docdata><fixture fix-id="{MARK}"/></docdata></head>',
    "date.issue": '<head><docdata><date.issue norm="20310701T070100Z"/></docdata></head>',
    "date.release": (
        '<head><docdata><date.issue norm="20300701"/><date.release norm="20310701T070100Z"/></docdata></head>'
    ),
    "date.expire": '<head><docdata><date.expire norm="20310701T070100Z"/></docdata></head>',
    "doc-scope": f'<head><docdata><doc-scope scope="{MARK}"/></docdata></head>',
    "series": f'<head><docdata><series series.name="{MARK}"/></docdata></head>',
    "ed-msg": f'<head><docdata><ed-msg info="{MARK}"/></docdata></head>',
    "du-key/@key": f'<head><docdata><du-key key="{MARK}"/></docdata></head>',
    "du-key/@version": f'<head><docdata><du-key version="{MARK}"/></docdata></head>',
    "doc.copyright": f'<head><docdata><doc.copyright holder="{MARK}"/></docdata></head>',
    "doc.rights": f'<head><docdata><doc.rights limitations="{MARK}"/></docdata></head>',
    "key-list": f'<head><docdata><key-list><keyword key="{MARK}"/></key-list></docdata></head>',
    **{
        f"identified-content/{name}": (
            f"<head><docdata><identified-content><{name}>{MARK}</{name}></identified-content></docdata></head>"
        )
        for name in ("classifier", "event", "function", "location", "object.title", "org", "person", "virtloc")
    },
    "pubdata/@ex-ref": '<head><pubdata ex-ref="https://zqx.example/"/></head>',
    "pubdata/@name": f'<head><pubdata name="{MARK}"/></head>',
    "pubdata/@position.section": f'<head><pubdata position.section="{MARK}"/></head>',
    "pubdata/@edition.name": f'<head><pubdata edition.name="{MARK}"/></head>',
    "revision-history": '<head><revision-history norm="20310701T070100Z"/></head>',
    "revision-history/@comment": f'<head><revision-history comment="{MARK}"/></head>',
    **{
        f"body.head/{name}": f"<body.head><{name}>{inner}</{name}></body.head>"
        for name, inner in {
            "hedline": f"<hl1>{MARK}</hl1>",
            "hedline/hl2": f"<hl1>Cars</hl1><hl2>{MARK}</hl2>",
            "note": f"<body.content><p>{MARK}</p></body.content>",
            "rights": MARK,
            "byline": f"By Ida {MARK}",
            "distributor": MARK,
            "dateline": f"<location>{MARK}</location>",
            "abstract": f"<p>{MARK}</p>",
        }.items()
        if "/" not in name
    },
    "body.content": f"<body.content><p>{MARK}</p></body.content>",
    "media": f"<body.content><media><media-caption>{MARK}</media-caption></media></body.content>",
    "tagline": f"<body.end><tagline>{MARK}</tagline></body.end>",
    "@baselang": "",
}
_NAMED = f'qcode="x:1"><name>{MARK}</name>'
G2_ITEM = {
    "itemClass": '<itemClass qcode="ninat:picture"/>',
    "provider": f"<provider {_NAMED}</provider>",
    "versionCreated": "<versionCreated>2031-07-01T07:01:00Z</versionCreated>",
    "firstCreated": "<firstCreated>2031-07-01T07:01:00Z</firstCreated>",
    "embargoed": "<embargoed>2031-07-01T07:01:00Z</embargoed>",
    "pubStatus": '<pubStatus qcode="stat:withheld"/>',
    "title": f"<title>{MARK}</title>",
    "edNote": f"<edNote>{MARK}</edNote>",
    "expires": "<expires>2031-07-01T07:01:00Z</expires>",
    "fileName": f"<fileName>{MARK}</fileName>",
    "service": f"<service {_NAMED}</service>",
    "role": f'<role qcode="x:{MARK}"/>',
    "profile": f"<profile>{MARK}</profile>",
    "signal": f'<signal qcode="sig:{MARK}"/>',
    "link": f'<link rel="irel:seeAlso" residref="{MARK}"/>',
    **{name: f"<{name} {_NAMED}</{name}>" for name in ("memberOf", "instanceOf", "deliverableOf")},
    **{name: f'<{name} residref="{MARK}"/>' for name in ("altRep", "origRep")},
}
G2_CONTENT = {
    "urgency": "<urgency>7</urgency>",
    "contentCreated": "<contentCreated>2031-07-01T07:01:00Z</contentCreated>",
    "contentModified": "<contentModified>2031-07-01T07:01:00Z</contentModified>",
    **{
        name: f"<{name} {_NAMED}</{name}>"
        for name in ("digitalSourceType", "located", "infoSource", "contributor", "audience", "genre", "subject")
    },
    "creator": f'<creator qcode="x:1"><name>Ida {MARK}</name></creator>',
    "exclAudience": f"<exclAudience {_NAMED}</exclAudience>",
    "altId": "<altId>https://zqx.example/</altId>",
    "icon": f'<icon href="https://{MARK}.example/i"/>',
    "language": '<language tag="zq"/>',
    **{name: f"<{name}>{MARK}</{name}>" for name in ("keyword", "slugline", "headline", "creditline", "description")},
    "dateline": f"<dateline>{MARK} (AP) -</dateline>",
    "by": f"<by>By Ida {MARK}</by>",
    **{
        f"subject of type {kind}": f'<subject type="cpnat:{kind}" {_NAMED}</subject>'
        for kind in ("person", "organisation", "geoArea", "poi", "event")
    },
}
G2_RIGHTS = {
    "copyrightHolder": f"<copyrightHolder {_NAMED}</copyrightHolder>",
    "copyrightNotice": f"<copyrightNotice>{MARK}</copyrightNotice>",
    "usageTerms": f"<usageTerms>{MARK}</usageTerms>",
    "rightsInfo/link": f'<link href="https://{MARK}.example/"/>',
    "accountable": f"<accountable {_NAMED}</accountable>",
}
G2_OTHERS = {
    "derivedFrom": f'<derivedFrom residref="{MARK}"/>',
    "inlineXML": f'<contentSet><inlineXML><html xmlns="x"><body><p>{MARK}</p></body></html></inlineXML></contentSet>',
    "inlineData": f"<contentSet><inlineData>{MARK}</inlineData></contentSet>",
    "remoteContent": f'<contentSet><remoteContent href="https://{MARK}.example/"/></contentSet>',
}


def ninjs(name: str) -> tuple[str, str]:
    """Make a document with one property of ninjs."""
    return "ninjs", json.dumps({"uri": "urn:x:1", "headlines": [{"value": "Kiln"}], name: NINJS[name]})


def nitf(name: str) -> tuple[str, str]:
    """Make a document with one property of NITF."""
    inner = NITF[name]
    head = inner if inner.startswith("<head") else ""
    body = "" if head else inner
    if not body.startswith("<body.head"):
        body = f"<body.head><hedline><hl1>Kiln</hl1></hedline></body.head>{body}"
    spoken = ' baselang="zq"' if name == "@baselang" else ""
    return "nitf", f"<nitf{spoken}>{head}<body>{body}</body></nitf>"


def g2(name: str) -> tuple[str, str]:
    """Make a document with one property of NewsML-G2."""
    rights = f"<rightsInfo>{G2_RIGHTS[name]}</rightsInfo>" if name in G2_RIGHTS else ""
    inner = G2_CONTENT.get(name, "") + ("" if name == "headline" else "<headline>Kiln</headline>")
    return "newsml-g2", (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">'
        f"{rights}<itemMeta>{G2_ITEM.get(name, '')}</itemMeta><contentMeta>{inner}</contentMeta>"
        f"{G2_OTHERS.get(name, '')}</newsItem>"
    )


ALL = {
    "ninjs 3.1": (ninjs, list(NINJS)),
    "NITF 3.6": (nitf, list(NITF)),
    "NewsML-G2 2.35": (g2, [*G2_ITEM, *G2_CONTENT, *G2_RIGHTS, *G2_OTHERS]),
}
#: In which field of an article each property that is carried must be, by the path in the native form.
PLACES: dict[str, dict[str, list[str]]] = {
    "ninjs 3.1": {
        "byline.text": ["by"],
        "dateline.places": ["located"],
        "headline.text": ["headlines"],
        "id": ["uri"],
        "language": ["language"],
        "metadata.editor_note": ["edNote"],
        "metadata.embargo.date": ["embargoedUntil"],
        "metadata.events.name": ["events"],
        "metadata.expires.date": ["expires"],
        "metadata.genres.name": ["genres", "digitalSourceType"],
        "metadata.headlines.text": ["title"],
        "metadata.item_type": ["type", "profile"],
        "metadata.organisations.name": ["organisations"],
        "metadata.people.name": ["people"],
        "metadata.places.name": ["places"],
        "metadata.related.title": ["plannedCoverage", "renditions", "associations", "trustIndicators"],
        "metadata.rights.holder": ["copyrightHolder"],
        "metadata.rights.licence": ["rightsInfo"],
        "metadata.rights.notice": ["copyrightNotice"],
        "metadata.rights.terms": ["usageTerms"],
        "metadata.slugline": ["slugline"],
        "metadata.status": ["pubStatus"],
        "metadata.subjects.name": ["subjects", "objects"],
        "metadata.urgency": ["urgency"],
        "metadata.version": ["version"],
        "paragraphs.text": ["bodies"],
        "provider": ["infoSources"],
        "published.date": ["firstCreated"],
        "summary.text": ["descriptions"],
        "updated.date": ["versionCreated"],
        "url": ["altIds"],
    },
    "NITF 3.6": {
        "byline.text": ["body.head/byline"],
        "captions.text": ["media"],
        "dateline.places": ["body.head/dateline"],
        "end_notes.text": ["tagline"],
        "headline.text": ["body.head/hedline"],
        "id": ["doc-id"],
        "language": ["@baselang"],
        "metadata.audiences.name": ["doc-scope"],
        "metadata.corrections": ["correction"],
        "metadata.editor_note": ["ed-msg", "body.head/note"],
        "metadata.embargo.date": ["date.release"],
        "metadata.events.name": ["identified-content/event"],
        "metadata.expires.date": ["date.expire"],
        "metadata.genres.name": ["tobject.property"],
        "metadata.headlines.text": ["head/title"],
        "metadata.item_type": ["tobject/@tobject.type"],
        "metadata.keywords": ["key-list"],
        "metadata.organisations.name": ["identified-content/org"],
        "metadata.people.name": ["identified-content/function", "identified-content/person"],
        "metadata.places.name": ["evloc", "identified-content/location"],
        "metadata.related.id": ["docdata/@management-doc-idref"],
        "metadata.related.title": ["series", "identified-content/virtloc"],
        "metadata.rights.holder": ["doc.copyright"],
        "metadata.rights.notice": ["body.head/rights"],
        "metadata.rights.terms": ["doc.rights"],
        "metadata.section": ["fixture", "pubdata/@position.section"],
        "metadata.slugline": ["head/meta", "du-key/@key"],
        "metadata.status": ["docdata/@management-status"],
        "metadata.subjects.code": ["tobject.subject"],
        "metadata.subjects.name": ["identified-content/classifier", "identified-content/object.title"],
        "metadata.urgency": ["urgency"],
        "metadata.version": ["du-key/@version"],
        "paragraphs.text": ["body.content"],
        "provider": ["doc-id/@regsrc", "pubdata/@name", "body.head/distributor"],
        "published.date": ["date.issue"],
        "summary.text": ["body.head/abstract"],
        "updated.date": ["revision-history"],
        "url": ["pubdata/@ex-ref"],
    },
    "NewsML-G2 2.35": {
        "byline.text": ["creator", "by"],
        "dateline.places": ["located", "dateline"],
        "headline.text": ["headline"],
        "language": ["language"],
        "metadata.audiences.name": ["audience"],
        "metadata.contributors.name": ["contributor", "accountable"],
        "metadata.editor_note": ["edNote"],
        "metadata.embargo.date": ["embargoed"],
        "metadata.events.name": ["subject of type event"],
        "metadata.expires.date": ["expires"],
        "metadata.genres.name": ["digitalSourceType", "genre"],
        "metadata.headlines.text": ["title"],
        "metadata.item_type": ["itemClass"],
        "metadata.keywords": ["keyword"],
        "metadata.organisations.name": ["subject of type organisation"],
        "metadata.people.name": ["subject of type person"],
        "metadata.places.name": ["subject of type geoArea", "subject of type poi"],
        "metadata.related.id": ["link", "altRep", "origRep", "derivedFrom"],
        "metadata.related.title": ["fileName", "service", "memberOf", "instanceOf", "deliverableOf"],
        "metadata.related.url": ["icon", "remoteContent"],
        "metadata.rights.holder": ["copyrightHolder"],
        "metadata.rights.licence": ["rightsInfo/link"],
        "metadata.rights.notice": ["copyrightNotice"],
        "metadata.rights.terms": ["usageTerms"],
        "metadata.slugline": ["slugline"],
        "metadata.status": ["pubStatus"],
        "metadata.subjects.name": ["subject"],
        "metadata.urgency": ["urgency"],
        "paragraphs.text": ["inlineXML", "inlineData"],
        "provider": ["provider", "creditline"],
        "published.date": ["firstCreated", "contentCreated"],
        "summary.text": ["description"],
        "updated.date": ["contentModified", "versionCreated"],
        "url": ["altId"],
    },
}
VALUES = ("zqx", "2031-07-01", "withheld", "picture")
BARE = ("zq", "7", "71")  # a language, an urgency, a version


def at(native: Any, path: str) -> list[Any]:
    """Give the plain values at a path, through lists."""
    values = [native]
    for key in path.split("."):
        values = [value.get(key) for value in values if isinstance(value, dict)]
        values = [x for value in values for x in (value if isinstance(value, list) else [value])]
    return [value for value in values if value is not None]


def found(format_: str, document: str, place: str | None) -> str:
    """Tell whether a property is carried in its field, told or lost."""
    native = json.loads(nm.dumps(nm.loads(document, format_)))
    told = " ".join(problem.get("message", "") for problem in native.pop("problems", ())).lower()
    words = [str(value).lower() for value in ([] if place is None else at(native, place))]
    if any(value in word for word in words for value in VALUES) or any(word in BARE for word in words):
        return "carried"
    return "told" if any(value in told for value in (*VALUES, "partial")) else "lost"


def table() -> dict[str, dict[str, list[str]]]:
    """Read each property by itself."""
    rows: dict[str, dict[str, list[str]]] = {}
    for standard, (make, names) in ALL.items():
        rows[standard] = {"carried": [], "told": [], "lost": []}
        places = {name: place for place, found_there in PLACES[standard].items() for name in found_there}
        for name in names:
            rows[standard][found(*make(name), places.get(name))].append(name)
    return rows


def page(rows: dict[str, dict[str, list[str]]]) -> str:
    """Write the table of the docs."""
    lines = ["| standard | carried | | told, with its value |", "|---|---:|---|---|"]
    for standard, row in rows.items():
        total = sum(map(len, row.values()))
        kept, told = (", ".join(f"`{name}`" for name in row[key]) for key in ("carried", "told"))
        lines.append(f"| {standard} | {len(row['carried'])} of {total} | {kept} | {told} |")
    return "\n".join(lines)


def test_nothing_is_lost_and_most_is_carried() -> None:
    """Nine of ten properties are carried, and the others are told with their value."""
    for standard, row in table().items():
        assert row["lost"] == [], standard
        assert len(row["carried"]) >= 0.9 * sum(map(len, row.values())), (standard, row["told"])


def test_the_docs_have_the_table() -> None:
    """The table in the docs is what the documents show."""
    assert page(table()) in DOCS.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["hash", "generator", "incomingFeedId"])
def test_plumbing_is_told(name: str) -> None:
    """What says nothing of a story is named all the same."""
    document = g2("title")[1].replace("<title>", f"<{name}>{MARK}-plumbing</{name}><title>")
    assert any(f"{MARK}-plumbing" in problem.message for problem in nm.loads(document, "newsml-g2").problems)
    assert re.search(r"itemMeta/\w+", " ".join(x.message for x in nm.loads(document, "newsml-g2").problems))
