from __future__ import annotations

import csv as stdlib_csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel import Article, Attribution, Cue, FormatError, Mention, Speaker
from newsmodel.formats import csv
from newsmodel.testing import articles


def test_a_table(story: Article) -> None:
    """Each attribution is a row that says who said what, how, and where it stands."""
    (row,) = csv.rows(csv.dumps(story))
    assert row["headline"] == "Bell of Upper Tarn returns after eighty years"
    assert (row["id"], row["story_date"], row["number"]) == ("urn:example:bell-1", "2017-10-06", "1")
    assert (row["kind"], row["quotes"]) == ("direct", "We shall ring it until nobody can sleep,")
    assert (row["cue"], row["lemma"], row["act"], row["negated"]) == ("said", "say", "report", "false")
    assert (row["speaker"], row["speaker_kind"], row["anonymous"]) == ("Emil Radu", "person", "false")
    assert story.text[int(row["start"]) : int(row["end"])] == row["content"]
    assert row["block"] == "paragraph"


def test_several_stories(story: Article) -> None:
    """Stories share a table with one header row."""
    table = csv.dumps_all([story, Article(), story])
    assert table.count("speaker_kind") == 1
    assert [row["number"] for row in csv.rows(table)] == ["1", "1"]
    assert csv.dumps(Article()).splitlines() == [",".join(csv.COLUMNS)]


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =cmd|' /C calc'!A0",
        "＝1",
        "＋1",
        "\u00a0=1",
        "'=1",
        "'x",
    ],
)
def test_no_cell_is_a_formula(cell: str) -> None:
    """What a spreadsheet would run is made text, and comes back as it was."""
    article = Article(headline=cell, attributions=[Attribution(source=cell, cue=Cue(cell), speaker=Speaker(cell))])
    table = csv.dumps(article)
    (cells,) = list(stdlib_csv.reader(io.StringIO(table, newline="")))[1:]
    assert [x for x in cells if x.lstrip("\x00 \t\r\n\u00a0")[:1] in tuple("=+-@＝＋－＠")] == []
    (row,) = csv.rows(table)
    assert (row["headline"], row["source"], row["cue"], row["speaker"]) == (cell, cell, cell, cell)


@given(articles(characters=st.characters(codec="utf-8")))
def test_rows_come_back(article: Article) -> None:
    """Whatever the words are, quotation marks, line ends and commas among them, cells come back as they were."""
    rows = list(csv.rows(csv.dumps(article, force=True)))
    assert len(rows) == len(article.attributions)
    for row, said in zip(rows, article.attributions, strict=True):
        assert row["source"] == ("" if said.source is None else said.source.text)
        assert row["content"] == " […] ".join(x.text for x in said.content)
        assert row["confidence"] == format(said.confidence, "g")


def test_split_content() -> None:
    """The pieces of a content stand in one cell with a mark between."""
    said = Attribution(content=[Mention("We shall"), Mention("ring it")])
    (row,) = csv.rows(csv.dumps(Article(attributions=[said])))
    assert (row["content"], row["start"]) == ("We shall […] ring it", "")


@pytest.mark.parametrize("data", ["", "a,b\n", "id,url\n1,2\n"])
def test_other_tables(data: str) -> None:
    """A table with other columns is refused."""
    with pytest.raises(FormatError, match="line 1"):
        list(csv.rows(data))


@pytest.mark.parametrize("row", ["1,2,3\r\n", '"open'])
def test_broken_rows(row: str) -> None:
    """A row with too few cells, or a quotation mark that is not closed, is refused."""
    with pytest.raises(FormatError, match="not a table"):
        list(csv.rows(",".join(csv.COLUMNS) + "\r\n" + row))


@pytest.mark.corpus
def test_corpus_stories(corpus_articles: tuple[Article, ...]) -> None:
    """Every attribution of real stories is a row."""
    table = csv.dumps_all(corpus_articles)
    assert sum(1 for _ in csv.rows(table)) == sum(len(x.attributions) for x in corpus_articles)
