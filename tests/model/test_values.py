"""What holds for every class of the model."""

from __future__ import annotations

import copy
import datetime
import pickle
from typing import Any

import attrs
import pytest

import newsmodel as nm

LONG = "A sentence of a story that goes on and on until the line is full, and then a little further. " * 3

VALUES: list[Any] = [
    nm.Span(4, 7),
    nm.Mention(LONG, nm.Span(100_000, 100_000 + len(LONG))),
    nm.Block(nm.BlockKind.HEADLINE_REPEAT, nm.Span(100_000, 200_000)),
    nm.PartialDate(None, 3, 11),
    nm.Period(datetime.date(2017, 10, 1), datetime.date(2017, 10, 31)),
    nm.Stamp(datetime.date(2017, 10, 6), text="Updated 06 October 2017", time=datetime.time(14, 5), zone="GMT"),
    nm.Byline("By Mina Toll, Reuters", authors=["Mina Toll"], agency="Reuters", role="Staff Writer"),
    nm.Credit("Ana Ruiz/AFP", agency="AFP", photographer="Ana Ruiz", source="Palace"),
    nm.Caption(LONG + "(AFP)", credit="AFP", date=nm.PartialDate(2017)),
    nm.Dateline("BRENNA, Oct 6 (AFP) -", places=["BRENNA"], date=nm.PartialDate(None, 10, 6), agency="AFP"),
    nm.Problem(nm.ProblemCode.UNCLOSED_QUOTE, LONG, nm.Span(1, 2), nm.Severity.ERROR),
    nm.Cue("told", lemma="tell", act=nm.Act.REPORT, negated=True),
    nm.Speaker("Emil Radu", label="the mayor", kind=nm.SpeakerKind.PERSON, role="mayor", affiliation="Upper Tarn"),
    nm.Addressee("AFP", kind=nm.AddresseeKind.OUTLET),
    nm.When("on Friday", date=nm.Period.day(datetime.date(2017, 10, 6))),
    nm.Attribution(source=LONG, cue=LONG, content=[LONG, LONG], kind=nm.AttributionKind.MIXED, confidence=0.5),
    nm.Concept("transport", code="20000337", scheme="medtop", uri="https://codes.example/1", relevance=80),
    nm.Rights(holder="Tarn Press", notice=LONG, terms=LONG, licence="none"),
    nm.Related(rel="see-also", id="urn:x:2", url="https://news.example/2", title=LONG),
    nm.AlternativeHeadline(LONG, use="short"),
    nm.Metadata(slugline=LONG, keywords=[LONG, LONG], subjects=[LONG], status=nm.Status.CANCELLED, editor_note=LONG),
    nm.Article(headline=LONG, paragraphs=[LONG, LONG]),
]
each = pytest.mark.parametrize("value", VALUES, ids=[type(value).__name__ for value in VALUES])


@each
def test_equal_by_value(value: Any) -> None:
    """A copy made field by field is equal and has the same hash."""
    again = attrs.evolve(value)
    assert again is not value
    assert again == value
    assert hash(again) == hash(value)
    assert len({again, value}) == 1


@each
def test_different_from_other_classes(value: Any) -> None:
    """A value equals none of another class, and none of its fields' tuple."""
    assert [other for other in VALUES if other == value] == [value]
    assert value != attrs.astuple(value, recurse=False)


@each
def test_frozen(value: Any) -> None:
    """No field can be set or deleted."""
    for field in attrs.fields(type(value)):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, field.name, None)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(value, field.name)


@each
def test_slotted(value: Any) -> None:
    """No value carries a dictionary."""
    assert not hasattr(value, "__dict__")
    with pytest.raises((AttributeError, attrs.exceptions.FrozenInstanceError)):
        value.anything_else = 1


@each
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_picklable(value: Any, protocol: int) -> None:
    """A value comes back from a pickle and from both kinds of copy."""
    assert pickle.loads(pickle.dumps(value, protocol)) == value  # noqa: S301  our own bytes
    assert copy.deepcopy(value) == value
    assert copy.copy(value) == value


@each
def test_short_repr(value: Any) -> None:
    """A repr is one line of no more than about eighty characters, whatever the value holds."""
    text = repr(value)
    assert "\n" not in text
    assert len(text) <= 110
    assert type(value).__name__ in text


def test_a_repr_is_one_line_even_of_many() -> None:
    """Line breaks and odd characters in a text do not break a repr."""
    for value in (nm.Mention("a\nb\r\u2028c"), nm.Article(headline="a\nb"), nm.Caption("a\nb"), nm.Credit("\ud800")):
        assert len(repr(value).splitlines()) == 1
        repr(value).encode()


@each
def test_str_of_words_are_the_words(value: Any) -> None:
    """What stands for words of the copy is them as a string."""
    if isinstance(value, (nm.Mention, nm.Stamp, nm.Byline, nm.Credit, nm.Caption, nm.Dateline, nm.Cue, nm.When)):
        assert str(value) == value.text


WRONG: list[tuple[type, str, Any]] = [
    (nm.Mention, "text", 7),
    (nm.Mention, "text", None),
    (nm.Mention, "text", b"words"),
    (nm.Block, "kind", "headline"),
    (nm.Block, "span", (0, 1)),
    (nm.Stamp, "date", "2017-10-06"),
    (nm.Stamp, "date", datetime.datetime(2017, 10, 6, tzinfo=datetime.UTC)),
    (nm.Stamp, "time", "14:05"),
    (nm.Stamp, "zone", datetime.UTC),
    (nm.Byline, "authors", "Mina Toll"),
    (nm.Byline, "authors", [7]),
    (nm.Byline, "agency", 7),
    (nm.Credit, "photographer", ["Ana Ruiz"]),
    (nm.Caption, "credit", 7),
    (nm.Caption, "date", datetime.date(2017, 10, 6)),
    (nm.Dateline, "places", "BRENNA"),
    (nm.Dateline, "places", None),
    (nm.Dateline, "date", datetime.date(2017, 10, 6)),
    (nm.Problem, "code", "unclosed-quote"),
    (nm.Problem, "severity", "error"),
    (nm.Problem, "span", 3),
    (nm.Cue, "negated", "no"),
    (nm.Cue, "act", "report"),
    (nm.Speaker, "anonymous", 1),
    (nm.Speaker, "kind", "person"),
    (nm.Addressee, "kind", None),
    (nm.When, "date", datetime.date(2017, 10, 6)),
    (nm.Attribution, "source", 7),
    (nm.Attribution, "content", "words"),
    (nm.Attribution, "content", [None]),
    (nm.Attribution, "kind", "direct"),
    (nm.Attribution, "speaker", "Emil Radu"),
    (nm.Attribution, "confidence", 1.5),
    (nm.Attribution, "confidence", True),
    (nm.Attribution, "confidence", float("nan")),
    (nm.Attribution, "rule", None),
    (nm.Article, "text", None),
    (nm.Article, "headline", 7),
    (nm.Article, "headline_repeats", "a headline"),
    (nm.Article, "byline", ["Mina Toll"]),
    (nm.Article, "published", "2017-10-06"),
    (nm.Article, "updated", 2017),
    (nm.Article, "captions", "a caption"),
    (nm.Article, "captions", [7]),
    (nm.Article, "summary", "a point"),
    (nm.Article, "dateline", 7),
    (nm.Article, "paragraphs", "a paragraph"),
    (nm.Article, "paragraphs", ["a paragraph", 7]),
    (nm.Article, "subheads", None),
    (nm.Article, "end_notes", {"note": 7}.values()),
    (nm.Article, "agencies", "AFP"),
    (nm.Article, "attributions", ["he said"]),
    (nm.Article, "blocks", [nm.Span(0, 1)]),
    (nm.Article, "problems", ["bad"]),
    (nm.Article, "offset", "0"),
    (nm.Article, "offset", True),
    (nm.Article, "encoding", None),
    (nm.Article, "id", 7),
    (nm.Article, "url", b"https://news.example"),
    (nm.Article, "provider", 7),
    (nm.Article, "language", 7),
    (nm.Article, "metadata", None),
    (nm.Article, "metadata", {"status": "usable"}),
    (nm.Concept, "relevance", 101),
    (nm.Concept, "code", 20000337),
    (nm.Rights, "holder", ["Tarn Press"]),
    (nm.Related, "url", 7),
    (nm.AlternativeHeadline, "use", 7),
    (nm.Metadata, "keywords", "bridge"),
    (nm.Metadata, "subjects", [7]),
    (nm.Metadata, "urgency", 0),
    (nm.Metadata, "urgency", True),
    (nm.Metadata, "priority", 10),
    (nm.Metadata, "status", "killed"),
    (nm.Metadata, "version", 2.0),
    (nm.Metadata, "embargo", "Monday"),
    (nm.Metadata, "rights", 7),
    (nm.Metadata, "related", ["https://news.example"]),
    (nm.Metadata, "headlines", "Bridge"),
    (nm.Metadata, "word_count", -1),
]
REQUIRED: dict[type, dict[str, Any]] = {
    nm.Mention: {"text": "words"},
    nm.Block: {"kind": nm.BlockKind.BLANK, "span": nm.Span(0, 0)},
    nm.AlternativeHeadline: {"text": "words"},
    nm.Problem: {"code": nm.ProblemCode.MOJIBAKE},
}


@pytest.mark.parametrize(("cls", "name", "value"), WRONG, ids=[f"{c.__name__}.{n}={v!r}"[:60] for c, n, v in WRONG])
def test_a_wrong_value_names_its_field(cls: type, name: str, value: Any) -> None:
    """A value of the wrong type is refused and the message says which field of which class."""
    with pytest.raises(nm.InputError, match=rf"{cls.__name__}\.{name}"):
        cls(**(REQUIRED.get(cls, {}) | {name: value}))


@pytest.mark.parametrize("cls", [nm.Mention, nm.Stamp, nm.Byline, nm.Credit, nm.Caption, nm.Dateline, nm.Cue, nm.When])
def test_a_span_fits_its_words(cls: Any) -> None:
    """A span beside words is as long as they are, or None."""
    assert cls(text="four", span=nm.Span(6, 10)).span == nm.Span(6, 10)
    assert cls(text="four").span is None
    for span in (nm.Span(6, 11), nm.Span(6, 6), (6, 10), 6):
        with pytest.raises(nm.InputError, match=rf"{cls.__name__}\.span"):
            cls(text="four", span=span)


def test_the_numbered_item_is_named() -> None:
    """In a sequence the message says which item is wrong."""
    paragraphs: Any = ["one", 7]
    with pytest.raises(nm.InputError, match=r"Article\.paragraphs\[1\]: expected Mention, got int 7"):
        nm.Article(paragraphs=paragraphs)


def test_lists_and_generators_become_tuples() -> None:
    """Plural fields take any iterable of values and hold tuples."""
    article = nm.Article(paragraphs=(words for words in ("one", "two")), agencies=["AFP"])
    assert article.paragraphs == (nm.Mention("one"), nm.Mention("two"))
    assert article.agencies == ("AFP",)
