"""What hostile documents cannot do: foreign exceptions, time out of proportion, output that runs elsewhere."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel import Article, formats
from newsmodel.formats import csv, rss

from ..clock import check_growth

DECLARED = "encoding='q' "
NEWSML = "<NewsML><NewsItem><NewsComponent>{}</NewsComponent></NewsItem></NewsML>"
PIECE = "<NewsLines><HeadLine>Shut</HeadLine></NewsLines><ContentItem><DataContent>Now.</DataContent></ContentItem>"
YAML = "schema: newsmodel/article/1\n"


_HUGE = 10**5000  # more digits than Python writes


@pytest.mark.parametrize("name", formats.names())
@pytest.mark.parametrize("article", [Article(offset=_HUGE), Article(metadata=nm.Metadata(word_count=_HUGE))])
def test_huge_numbers(name: str, article: Article) -> None:
    """A number that cannot be written in figures is an error of ours, or is not in the document."""
    try:
        formats.dumps(article, name)
    except nm.ConversionError as error:
        assert error.problems


_TURNED = "Kiln \u202eis\u2066 cold"


@pytest.mark.parametrize("name", ["atom", "html", "markdown", "newsml-g2", "nitf", "rss", "schema-org"])
def test_words_turn_nothing_around_them(name: str) -> None:
    """Characters that turn the direction of words are written as references or escapes, and come back."""
    article = nm.parse(f"{_TURNED}\n\nRAVEL (AP) - It {_TURNED}.\n\nMoss said so.\n")
    written = formats.dumps(article, name)
    text = written if isinstance(written, str) else written.decode()
    assert not {"\u202e", "\u2066"} & set(text)
    if name != "html":  # which is not read
        again = formats.loads(written, name)
        assert str(again.headline) == _TURNED
        assert [str(x) for x in again.paragraphs] == [str(x) for x in article.paragraphs]


def test_wrong_values_are_listed_up_to_a_bound() -> None:
    """The error of a document with very many wrong values names the first, and says how many more there are."""
    data = {"schema": "newsmodel/article/1", "text": "", "agencies": [1] * 5000}
    with pytest.raises(nm.ConversionError, match="5000 problems") as caught:
        formats.loads(json.dumps(data), "json")
    assert len(caught.value.problems) == 101
    assert caught.value.problems[-1] == ("$", "and 4900 more")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("schema-org", '{"@type": "Claim", "name": "Ravel"}'),
        ("schema-org", '{"@type": "Quotation", "name": "Ravel", 3x": {"@type": "Person"}, "text": "M„ shut."}'),
        ("schema-org", '{"@type": "Quotation", "text": [" "]}'),
        ("yaml", f"{YAML}offset: {'2:' * 500}3.0"),
        ("yaml", f"{YAML}offset: 0b{'10' * 9000}"),
        ("yaml", f"{YAML}offset: 0x{'f' * 9000}"),
        ("yaml", f"{YAML}offset: {'9' * 9000}"),
        ("rss", f'<?xml version="1.0" {"standalone=no " * 900}'),
    ],
)
def test_no_foreign_exception(name: str, data: str) -> None:
    """A document is read, and can be written again, or refused with an exception of ours."""
    try:
        article = formats.loads(data, name)
    except nm.NewsmodelError:
        return
    assert formats.dumps(article)


@pytest.mark.parametrize(
    ("name", "make", "size"),
    [
        ("rss", lambda n: f'<?xml version="1.0" {DECLARED * n}?><rss version="2.0"></rss>', 200),
        ("rss", lambda n: f'<?xml version="1.0" {DECLARED * n}', 200),
        ("rss", lambda n: '<?xml version="1.0"?>' * n + '<rss version="2.0"></rss>', 200),
        ("yaml", lambda n: "2:" * n + "3", 2000),
        ("schema-org", lambda n: '<html><script type="application/ld+json">{"@type":</script>' * n, 40),
    ],
)
def test_time_is_in_proportion(name: str, make: Callable[[int], str], size: int) -> None:
    """What takes long to refuse elsewhere is refused here in time that grows with its length."""

    def read(data: str) -> None:
        with pytest.raises(nm.NewsmodelError):
            formats.loads(data, name)

    check_growth(read, make, size)


def test_a_name_of_a_feed_is_no_markup() -> None:
    """Readers take the description of a channel for HTML, so that it is escaped as HTML."""
    feed = rss.dumps(Article(headline="Shut", provider="Ravel <img src=x onerror=alert(1)> & Orm"))
    assert "<description>Ravel &amp;lt;img src=x onerror=alert(1)&amp;gt; &amp;amp; Orm</description>" in feed
    assert rss.loads(feed).provider == "Ravel <img src=x onerror=alert(1)> & Orm"


@pytest.mark.parametrize("unseen", ["\u200b", "\ufeff", "\u2060", "\xad", "\u202e", " \u200b\t"])
@pytest.mark.parametrize("sign", ["=", "+", "@", "-"])
def test_no_cell_is_a_formula(unseen: str, sign: str) -> None:
    """Characters that are not seen do not hide the sign that begins a formula; the guard is taken off again."""
    words = f"{unseen}{sign}HYPERLINK(1)"
    article = Article(text=words, paragraphs=[], attributions=[nm.Attribution(content=[words])])
    table = csv.dumps(article)
    assert f"'{words}" in table
    assert next(csv.rows(table))["content"] == words


def test_numbers_of_yaml_are_those_of_json() -> None:
    """Numbers that newsmodel writes come back, and clock times stay words."""
    story = nm.parse("Lock shut\n\nORM (AP) - “The lock is shut,” the mayor said on Friday of the old canal.\n")
    assert story.attributions
    assert formats.loads(formats.dumps(story, "yaml"), "yaml") == story


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.rss", '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>x:1</id><title>Shut</title></entry></feed>'),
        ("a.atom", '<rss version="2.0"><channel><item><title>Shut</title></item></channel></rss>'),
        ("a.newsml", NEWSML.format(PIECE)),
        ("a.nitf", "<nitf><body><body.head><hedline><hl1>Shut</hl1></hedline></body.head></body></nitf>"),
    ],
)  # fmt: skip
def test_what_a_file_holds_counts(name: str, data: str, tmp_path: Path) -> None:
    """A suffix that belongs to another format does not keep a file from being read."""
    file = tmp_path / name
    file.write_text(data, encoding="utf-8")
    assert str(formats.load(file).headline) == "Shut"
    assert str(formats.load_all(file)[0].headline) == "Shut"


def test_items_deep_in_an_answer() -> None:
    """An item is found among the answer of a service however long what stands in front of it is."""
    item = {"uri": "x:1", "type": "text", "headline": "Shut", "note": "n" * 5000}
    answer = {"version": "2", "data": {"updated": "x", "items": [{"meta": {}, "item": item}]}}
    assert str(nm.loads(json.dumps(answer)).headline) == "Shut"


@pytest.mark.parametrize("key", ["bodyXhtml", "bodyHtml", "body_xhtml", "BODY_XHTML"])
def test_keys_of_other_spellings(key: str) -> None:
    """The role behind "body" may be joined to it in another way than the standard has it."""
    item = {
        "uri": "x:1",
        "type": "text",
        "headLine": "Shut",
        "byLine": "Nina Orm",
        key: "<p>ORM (TPA) - Shut.</p>",
    }
    article = nm.loads(json.dumps({"data": {"item": item}}))
    assert [x.text for x in article.paragraphs] == ["ORM (TPA) - Shut."]
    assert article.problems == ()


def test_a_block_without_words_is_written() -> None:
    """A block of the native form may hold nothing but white space."""
    data = {"schema": "newsmodel/article/1", "text": " ", "blocks": [{"kind": "headline", "span": [0, 1]}]}
    assert not nm.to_text(nm.loads(json.dumps(data))).strip()


def test_wrong_values_take_little_memory() -> None:
    """A document that is wrong in every item is refused before all of it is read, with little memory."""
    data = json.dumps({"schema": "newsmodel/article/1", "attributions": [{"quotes": [1] * 50}] * 4000})
    tracemalloc.start()
    with pytest.raises(nm.ConversionError, match="at least 10000 problems") as caught:
        formats.loads(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(caught.value.problems) == 101
    assert peak < 40_000_000  # whatever the size of the document


@pytest.mark.parametrize(
    "make",
    [
        lambda: Article(headline=_HUGE),  # type: ignore[arg-type]
        lambda: Article(paragraphs=[_HUGE]),  # type: ignore[list-item]
        lambda: nm.Span(_HUGE, 0),
        lambda: nm.Span(-_HUGE, 0),
        lambda: nm.PartialDate(_HUGE),
        lambda: nm.PartialDate(None, _HUGE),
        lambda: nm.PartialDate(2031, 5, _HUGE),
        lambda: nm.Metadata(urgency=_HUGE),
        lambda: nm.parse("Shut", date=_HUGE),  # type: ignore[arg-type]
        lambda: nm.parse("Shut", strict=_HUGE),  # type: ignore[arg-type]
        lambda: nm.parse_many([], workers=-_HUGE),
    ],
)
def test_huge_numbers_are_refused(make: Callable[[], object]) -> None:
    """A number in the wrong place is refused with an exception of ours, though Python cannot write it in figures."""
    with pytest.raises(nm.InputError):
        make()


def test_statements_without_a_place_are_marked_in_linear_time() -> None:
    """NITF and NewsML-G2 find the words of statements in the paragraphs once, whether or not they stand there."""

    def make(count: int) -> Article:
        said = [nm.Mention(f"the {n} shut") for n in range(count)]
        others = [nm.Mention(f"the {n} reopened") for n in range(count)]
        return Article(
            paragraphs=[f"Ada Moe said {words.text}." for words in said],
            attributions=[nm.Attribution(content=[words]) for pair in zip(said, others, strict=True) for words in pair],
        )

    for name in ("nitf", "newsml-g2"):
        check_growth(partial(formats.dumps, format=name), make, 200)
    written = str(formats.dumps(make(300), "nitf"), "utf-8")
    assert written.count("<classifier") == 300
    assert written.index(">the 2 shut<") < written.index(">the 299 shut<")
