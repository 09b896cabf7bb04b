from __future__ import annotations

import datetime
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel import Article, Byline, Caption, Credit, Dateline, FormatError, PartialDate, ProblemCode, Stamp
from newsmodel.formats import markdown

FIRST = "---\nformat: newsmodel/markdown/1\n"
KEPT = ("headline", "byline", "published", "updated", "captions", "summary", "dateline", "paragraphs", "end_notes")

LINES = (
    st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), min_size=1, max_size=30)
    .map(str.strip)
    .filter(bool)
)


def bare(value: Any) -> Any:
    """Give a value without its place."""
    if isinstance(value, tuple):
        return tuple(bare(item) for item in value)
    if not hasattr(value, "span"):
        return value
    more = {"credit": bare(value.credit)} if isinstance(value, Caption) else {}
    return attrs.evolve(value, span=None, **more)


def test_a_document(story: Article) -> None:
    """A story reads well as it is written."""
    assert markdown.dumps(story) == (
        FIRST + 'id: "urn:example:bell-1"\nurl: "https://bell.example/a?b=1&c=2"\nprovider: "Tarn Wire"\n'
        'language: "en"\nbyline: [["Emil Hart","Jo Lund"],null,null]\nupdated: ["2017-10-06","14:05:00+00:00","GMT"]\n'
        'captions: [[null,"AFP","Ana Ruiz",null]]\ndateline: [["BRENNA"],null,null]\n---\n\n'
        "# Bell of Upper Tarn returns after eighty years\n\n*By Emil Hart and Jo Lund*\n\n"
        "*Updated 06 October 2017 14:05 GMT*\n\n"
        "> The bell of Upper Tarn on its way home on Thursday. (*Ana Ruiz/AFP*)\n\n"
        "- The bell was cast in 1612\n- It was sold three times since 1943\n\n"
        "**BRENNA:**\xa0A judge on Friday returned to the village of Upper Tarn a bell that had been stolen in "
        "1943.\n\n“*We shall ring it until nobody can sleep,*” said the mayor, Emil Radu, who had looked for it for "
        "thirty years.\n\n"
        "It weighs half a ton.\n\n***\n\n(Reporting by Emil Hart; Editing by Tom Hale)\n"
    )


def test_written_and_read(story: Article) -> None:
    """All but the attributions and the places comes back."""
    again = markdown.loads(markdown.dumps(story))
    for name in (*KEPT, "id", "url", "provider", "language", "subheads"):
        assert bare(getattr(again, name)) == bare(getattr(story, name)), name
    assert again.attributions == ()
    assert "".join(again[block.span] for block in again.blocks) == again.text
    assert markdown.loads(markdown.dumps(story).encode()) == again
    assert markdown.loads("\ufeff" + markdown.dumps(story).replace("\n", "\r\n")) == again


@given(
    headline=st.none() | LINES,
    paragraphs=st.lists(LINES, max_size=4),
    summary=st.lists(LINES, max_size=3),
    end_notes=st.lists(LINES, max_size=2),
    captions=st.lists(LINES, max_size=2),
    names=st.lists(LINES, min_size=1, max_size=2),
)
def test_words_come_back(
    headline: str | None,
    paragraphs: list[str],
    summary: list[str],
    end_notes: list[str],
    captions: list[str],
    names: list[str],
) -> None:
    """Whatever the words are, marks of Markdown among them, they come back as they are."""
    article = Article(
        headline=headline,
        paragraphs=paragraphs,
        summary=summary,
        end_notes=end_notes,
        captions=captions,
        byline=Byline("By " + names[0], authors=names),
    )
    again = markdown.loads(markdown.dumps(article, force=True))
    for name in ("headline", "paragraphs", "summary", "end_notes", "captions", "byline"):
        assert bare(getattr(again, name)) == bare(getattr(article, name)), name


@given(
    date=st.none() | st.dates(),
    time=st.none() | st.times(),
    place=LINES,
    day=st.sampled_from([None, PartialDate(2017, 10, 6), PartialDate(None, 3, 11)]),
)
@example(date=None, time=None, place="AAAA", day=None)
def test_values_come_back(
    date: datetime.date | None, time: datetime.time | None, place: str, day: PartialDate | None
) -> None:
    """Dates, zones, places and agencies are in the front matter and come back without being read from words."""
    article = Article(
        headline="Ferry returns",
        published=Stamp(date, time=time, zone="IST", text="Posted then"),
        dateline=Dateline(f"{place}:", places=[place, "SELMA"], date=day, agency="AP"),
        captions=[Caption("The ferry. (Lund)", credit=Credit("Lund", source="Navy"), date=day)],
        paragraphs=[f"{place}: The ferry is back."],
    )
    again = markdown.loads(markdown.dumps(article, force=True))
    year = None if date is None or day is None else day.near(date)
    assert again.dateline is not None
    assert again.dateline.places == (place, "SELMA")
    assert again.dateline.date == (year if year is not None and day is not None and day.year is None else day)
    assert bare(again.published) == article.published
    assert bare(again.captions) == article.captions


def test_what_readers_of_markdown_would_run() -> None:
    """Raw HTML, links and code in a story are words, not markup."""
    written = markdown.dumps(
        Article(headline="<script>x</script>", paragraphs=["[a](javascript:x) `b` <img src=x> &amp;"])
    )
    assert "\\<script\\>x\\</script\\>" in written
    assert "\\[a\\](javascript:x) \\`b\\` \\<img src=x\\> \\&amp;" in written


def test_unknown_front_matter() -> None:
    """What the front matter says beyond the dialect is named in a problem; what is broken there is left out."""
    text = FIRST + 'mood: "calm"\npublished: ["2020-99-01",1,2]\ndateline: [5,"x",null]\ncaptions: 5\nid: 7\n---\n\n'
    article = markdown.loads(text + "# Ferry\n\n*Posted then*\n\n> The ferry. (*Lund*)\n\n**SELMA:** It is back.\n")
    assert [(x.code, x.message) for x in article.problems] == [(ProblemCode.UNPLACED_DATA, "no field for mood: calm")]
    assert (article.published and article.published.text, article.id) == ("Posted then", None)
    assert article.captions[0].credit is not None
    assert article.dateline is not None
    assert article.dateline.text == "SELMA:"


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ("", "line 1"),
        ("# Ferry returns\n", "line 1"),
        ("---\nformat: hugo\n---\n", "line 1"),
        (FIRST + "id: 5", "line 3"),
        (FIRST + "id: five\n---\n", "line 3"),
        (FIRST + "id: 5\nnothing\n---\n", "line 4"),
        (FIRST + "id: " + "[" * 100 + "\n---\n", "line 3"),
    ],
)
def test_other_markdown(data: str, place: str) -> None:
    """Markdown without the front matter of this dialect, or with a broken one, is refused with its line."""
    with pytest.raises(FormatError, match=place):
        markdown.loads(data)


@pytest.mark.corpus
def test_corpus_stories(corpus_articles: tuple[Article, ...]) -> None:
    """Real stories come back with all their fields, line breaks within paragraphs apart."""
    for article in corpus_articles:
        again = markdown.loads(markdown.dumps(article))
        for name in ("headline", "summary", "paragraphs", "end_notes"):
            values = getattr(article, name), getattr(again, name)
            one, other = ([x.text.split() for x in v] if isinstance(v, tuple) else v and v.text.split() for v in values)
            assert one == other, name


def test_a_subhead_and_a_dateline_alone() -> None:
    """Headings and a dateline that the paragraph does not hold have their place."""
    article = Article(headline="A", subheads=["B"], paragraphs=["C"], dateline=nm.Dateline(places=["SELMA"]))
    written = markdown.dumps(article)
    assert written.endswith("# A\n\n## B\n\n**SELMA:** C\n")
    again = markdown.loads(written)
    assert ([x.text for x in again.subheads], [x.text for x in again.paragraphs]) == (["B"], ["C"])


@pytest.mark.parametrize("values", ["[]", '[["SELMA"]]', '[["SELMA"],null]', '[["SELMA"],null,null,"other"]'])
def test_a_dateline_with_other_values(values: str) -> None:
    """Values of a dateline that are too few or not known are passed over; its words are read."""
    again = markdown.loads(f"{FIRST}dateline: {values}\n---\n\n# A\n\n**TARN:** C\n")
    assert again.dateline is not None
    assert again.dateline.places == ("TARN",)
