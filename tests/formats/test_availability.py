"""A story that must not be used is never written as if it could be."""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.cli import main
from newsmodel.formats import _registry, names, register
from newsmodel.formats._article.availability import read_availability
from newsmodel.formats._jsonld.news_article import PROPERTY
from newsmodel.formats._registry import format_named
from newsmodel.formats.ninjs.write import ROLE

MOMENT = datetime.datetime(2031, 3, 4, 9, 30, tzinfo=datetime.UTC)
HELD = {
    "cancelled": nm.Metadata(status=nm.Status.CANCELLED, version="3"),
    "withheld": nm.Metadata(status=nm.Status.WITHHELD, version="2"),
    "embargo": nm.Metadata(embargo=nm.Stamp(MOMENT.date(), time=MOMENT.timetz(), zone="Z"), version="2"),
    "embargo-usable": nm.Metadata(status=nm.Status.USABLE, embargo=nm.Stamp(MOMENT.date())),
    "embargo-in-words": nm.Metadata(embargo=nm.Stamp(text="until the mayor speaks")),
    "cancelled-embargo": nm.Metadata(status=nm.Status.CANCELLED, embargo=nm.Stamp(MOMENT.date())),
}
WRITTEN = [name for name in names() if hasattr(format_named(name).module, "dumps")]
STATING = [name for name in WRITTEN if getattr(format_named(name).module, "KEEPS_STATUS", False)]
STANDARDS = ["ninjs", "nitf", "newsml-g2", "schema-org"]


def story(metadata: nm.Metadata) -> nm.Article:
    """Make a story with metadata."""
    return nm.Article(headline="Bridge reopens", paragraphs=["TARN: Cars crossed on Monday."], metadata=metadata)


def bare(written: str | bytes, name: str) -> str | bytes:
    """Take the whole article, which other programs do not know, out of a document."""
    if name == "ninjs":
        document = json.loads(written)
        document["bodies"] = [body for body in document["bodies"] if body["role"] != ROLE]
        return json.dumps(document)
    if name == "schema-org":
        return json.dumps({key: value for key, value in json.loads(written).items() if key != PROPERTY})
    if isinstance(written, bytes) and written[:1] == b"<":
        return re.sub(rb" nm:\w+=(?:\"[^\"]*\"|'[^']*')", b"", written)
    return written


@pytest.mark.parametrize("metadata", HELD.values(), ids=HELD)
@pytest.mark.parametrize("name", sorted(set(WRITTEN) - set(STATING)))
def test_a_format_that_cannot_say_so_refuses(name: str, metadata: nm.Metadata) -> None:
    """A story that must not be used is not written in a format without a place for that."""
    with pytest.raises(nm.ConversionError, match="must not be used"):
        nm.dumps(story(metadata), name)


@pytest.mark.parametrize("metadata", HELD.values(), ids=HELD)
@pytest.mark.parametrize("first", STATING)
@pytest.mark.parametrize("second", STATING)
def test_all_pairs_of_formats(first: str, second: str, metadata: nm.Metadata) -> None:
    """From any format that can say so into any other, a story that must not be used stays so."""
    article = story(metadata)
    for name in (first, second):
        written = nm.dumps(article, name)
        if name == "html":
            assert 'class="notice"' in str(written)
        elif name in STANDARDS:
            written = bare(written, name)
        article = nm.loads(written, "schema-org" if name == "html" else name)
        assert not article.metadata.is_usable
        if metadata.status is nm.Status.CANCELLED:
            assert article.metadata.status is nm.Status.CANCELLED


@pytest.mark.parametrize("name", STANDARDS)
@pytest.mark.parametrize("held", ["cancelled", "withheld", "embargo"])
def test_standards_carry_it(name: str, held: str) -> None:
    """Status, version and embargo come back from the standard's own properties."""
    metadata = HELD[held]
    found = nm.loads(bare(nm.dumps(story(metadata), name), name), name).metadata
    if name == "schema-org" and metadata.embargo is not None:  # which has no property for it
        metadata = attrs.evolve(metadata, embargo=None, status=nm.Status.WITHHELD)
    assert (found.status, found.version) == (metadata.status, metadata.version)
    assert (found.embargo and found.embargo.datetime) == (metadata.embargo and metadata.embargo.datetime)


@pytest.mark.parametrize("name", WRITTEN)
def test_a_usable_story_is_written(name: str) -> None:
    """A story without a status, or with status usable, is written in every format."""
    for metadata in (nm.Metadata(), nm.Metadata(status=nm.Status.USABLE, version="1")):
        assert nm.dumps(story(metadata), name) is not None


@pytest.mark.parametrize("name", sorted(set(WRITTEN) - set(STATING)))
def test_force_writes_it_all_the_same(name: str, tmp_path: Path) -> None:
    """With force a format that cannot say so writes what it would write of a usable story."""
    held, usable = story(HELD["cancelled"]), story(nm.Metadata())
    assert nm.dumps(held, name, force=True) == nm.dumps(usable, name)
    if name != "brat":
        assert nm.dumps_all([held], name, force=True) == nm.dumps_all([usable], name)
    with pytest.raises(nm.ConversionError, match="force"):
        nm.dump(held, tmp_path / "held", name)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(nm.ConversionError, match="force"):
        nm.dumps_all([held], name)


def test_the_command_refuses_too(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """`newsmodel convert` fails for a withdrawn story unless told to write it."""
    source, target = tmp_path / "held.json", tmp_path / "held.rss"
    source.write_text(nm.dumps(story(HELD["cancelled"])), encoding="utf-8")
    assert main(["convert", str(source), "-o", str(target)]) == 2
    assert "CANCELLED" in capfd.readouterr().err
    assert not target.exists()
    assert main(["convert", str(source), "-o", str(target), "--force"]) == 0
    assert "Bridge reopens" in target.read_text(encoding="utf-8")


NITF = "<nitf><head><docdata{}>{}</docdata></head><body><body.content><p>Cars crossed.</p></body.content></body></nitf>"
G2 = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="3"><itemMeta>'
    '<itemClass qcode="ninat:text"/>{}</itemMeta><contentMeta><headline>Bridge reopens</headline></contentMeta>'
    "</newsItem>"
)
NEWSML1 = (
    "<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>b1</NewsItemId><RevisionId>4</RevisionId>"
    "</NewsIdentifier></Identification><NewsManagement>{}</NewsManagement><NewsComponent><NewsLines>"
    "<HeadLine>Bridge reopens</HeadLine></NewsLines><ContentItem><DataContent><p>Cars crossed.</p></DataContent>"
    "</ContentItem></NewsComponent></NewsItem></NewsML>"
)
NINJS = '{{"uri":"urn:x:1","type":"text","headline":"Bridge reopens","version":"3",{}}}'
LD = '{{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge reopens",{}}}'
USABLE, WITHHELD, CANCELLED = nm.Status
STATED: list[tuple[str, str, nm.Status | None, bool]] = [
    ("nitf", NITF.format(' management-status="usable"', ""), USABLE, False),
    ("nitf", NITF.format(' management-status="killed"', ""), CANCELLED, False),
    ("nitf", NITF.format(' management-status="embargoed"', ""), WITHHELD, False),
    ("nitf", NITF.format(' management-status="embargoed"', '<date.release norm="20310304T0930Z"/>'), None, True),
    ("nitf", NITF.format("", '<date.issue norm="20310303"/><date.release norm="20310304"/>'), None, True),
    ("nitf", NITF.format("", '<date.issue norm="20310304"/><date.release norm="20310304"/>'), None, False),
    (
        "nitf",
        NITF.format("", '<date.issue norm="20310304T100000Z"/><date.release norm="20310304T090000-0500"/>'),
        None,
        True,
    ),
    ("nitf", NITF.format(' management-status="withheld"', '<date.release norm="20310304"/>'), WITHHELD, True),
    ("ninjs", NINJS.format('"pubStatus":"Canceled."'), CANCELLED, False),
    ("ninjs", NINJS.format('"pubStatus":"Embargoed until further notice"'), WITHHELD, False),
    ("newsml-g2", G2.format('<pubStatus qcode="stat:usable"/>'), USABLE, False),
    ("newsml-g2", G2.format('<pubStatus qcode="stat:canceled"/>'), CANCELLED, False),
    ("newsml-g2", G2.format('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>'), WITHHELD, False),
    ("newsml-g2", G2.format("<embargoed>2031-03-04T09:30:00Z</embargoed>"), None, True),
    ("newsml-g2", G2.format("<embargoed/>"), WITHHELD, False),
    ("nitf", NEWSML1.format('<Status FormalName="Usable"/>'), USABLE, False),
    ("nitf", NEWSML1.format('<Status FormalName="Canceled"/>'), CANCELLED, False),
    ("nitf", NEWSML1.format('<Status FormalName="Embargoed"/>'), WITHHELD, False),
    (
        "nitf",
        NEWSML1.format(
            '<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/>'
            "<DateAndTime>20310304T093000Z</DateAndTime></StatusWillChange>"
        ),
        None,
        True,
    ),
    ("ninjs", NINJS.format('"pubStatus":"canceled"'), CANCELLED, False),
    ("ninjs", NINJS.format('"pubstatus":"withheld"'), WITHHELD, False),
    ("ninjs", NINJS.format('"embargoedUntil":"2031-03-04T09:30:00Z"'), None, True),
    ("ninjs", NINJS.format('"embargoed":"when the mayor speaks","pubstatus":"usable"'), USABLE, True),
    ("ninjs", NINJS.format('"embargoed":true'), WITHHELD, False),
    ("ninjs", NINJS.format('"embargoed":false'), None, False),
    ("schema-org", LD.format('"creativeWorkStatus":"Withdrawn"'), CANCELLED, False),
    ("schema-org", LD.format('"creativeWorkStatus":{"@type":"DefinedTerm","name":"Published"}'), USABLE, False),
]


@pytest.mark.parametrize(("name", "document", "status", "embargo"), STATED)
def test_what_documents_state(name: str, document: str, status: nm.Status | None, embargo: bool) -> None:
    """Status and embargo are read in the words of each standard, and told by no problem."""
    article = nm.loads(document, name)
    assert article.metadata.status is status
    assert (article.metadata.embargo is not None) is embargo
    told = " ".join(problem.message for problem in article.problems).lower()
    assert not re.search("status|embargo|version|revision", told)


@pytest.mark.parametrize("name", ["anpa", "iptc7901"])
@pytest.mark.parametrize(("line", "status"), [("KILL", CANCELLED), ("HOLD FOR RELEASE", WITHHELD)])
def test_a_line_of_a_transmission_withholds_it(name: str, line: str, status: nm.Status) -> None:
    """A line above the headline counts in a transmission as it does in plain copy."""
    written = nm.dumps(nm.Article(headline="Kiln goes out", paragraphs=["It is cold in Ravel."]), name)
    mark, close = ("^", "<") if name == "anpa" else ("", "")
    article = nm.loads(str(written).replace(f"{mark}Kiln goes", f"{mark}{line}{close}\r\n{mark}Kiln goes"), name)
    assert (str(article.headline), article.metadata.status) == ("Kiln goes out", status)


def test_copy_that_says_less_is_not_written() -> None:
    """Copy with an embargo does not say that its story was cancelled since."""
    copy = "EMBARGOED UNTIL 0600 GMT\n\nKiln goes out\n\nRAVEL (AP) - It is cold in Ravel, the works said.\n"
    article = nm.parse(copy)
    assert nm.to_text(article) == copy
    cancelled = attrs.evolve(article, metadata=attrs.evolve(article.metadata, status=CANCELLED))
    with pytest.raises(nm.ConversionError):
        nm.to_text(cancelled)


@pytest.mark.parametrize(("name", "version"), [("newsml-g2", G2), ("ninjs", NINJS), ("nitf", NEWSML1)])
def test_versions_are_read(name: str, version: str) -> None:
    """The version is that of the document."""
    filling = {"newsml-g2": "", "ninjs": '"language":"en"', "nitf": ""}[name]
    assert nm.loads(version.format(filling), name).metadata.version in {"3", "4"}


@pytest.mark.parametrize(
    ("name", "document"),
    [
        ("ninjs", NINJS.format('"pubStatus":"sideways"')),
        ("ninjs", NINJS.format('"pubStatus":["sideways"]')),
        ("newsml-g2", G2.format('<pubStatus qcode="stat:sideways"/>')),
        ("nitf", NITF.format(' management-status="sideways"', "")),
        ("nitf", NEWSML1.format('<Status FormalName="Sideways"/>')),
        ("schema-org", LD.format('"creativeWorkStatus":"Sideways"')),
    ],
)
def test_a_status_nobody_knows_holds_the_story_back(name: str, document: str) -> None:
    """A status that is no word of the trade withholds the story, and a problem names it."""
    article = nm.loads(document, name)
    assert article.metadata.status is WITHHELD
    told = [x for x in article.problems if "sideways" in x.message.lower()]
    assert [x.severity for x in told] == [nm.Severity.WARNING]


def test_an_embargo_that_cannot_be_read_holds_the_story_back() -> None:
    """An embargo that is an object withholds the story, and what it says is told."""
    article = nm.loads(NINJS.format('"embargoed":{"until":"the mayor speaks"}'), "ninjs")
    assert not article.metadata.is_usable
    assert [x for x in article.problems if "the mayor speaks" in x.message]
    assert nm.loads(NINJS.format('"embargoed":{}'), "ninjs").metadata.is_usable


@given(st.text(max_size=20), st.none() | st.text(max_size=20))
@settings(max_examples=50)
def test_any_embargo_is_kept(status: str, embargo: str | None) -> None:
    """Whatever an embargo says, the story is not usable."""
    metadata, _ = read_availability(nm.Metadata(), status=status, embargo=embargo)
    assert embargo is None or not metadata.is_usable


def test_a_format_of_ones_own_can_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """A format of another package writes such stories if its module says that it states the status."""
    article = story(HELD["cancelled"])

    class Plain:
        @staticmethod
        def dumps(article: nm.Article) -> str:
            return f"{article.headline}"

    class Stating(Plain):
        KEEPS_STATUS = True

    monkeypatch.setattr(_registry, "_added", {})
    register("plain-wire", Plain)
    register("stating-wire", Stating)
    with pytest.raises(nm.ConversionError, match="plain-wire"):
        nm.dumps(article, "plain-wire")
    assert nm.dumps(article, "stating-wire") == "Bridge reopens"
