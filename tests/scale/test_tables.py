from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.testing import articles

pa = pytest.importorskip("pyarrow", reason="the extra `arrow` is not installed")
pd = pytest.importorskip("pandas", reason="the extra `pandas` is not installed")
pl = pytest.importorskip("polars", reason="the extra `polars` is not installed")

ROOT = Path(__file__).parents[2]
EXAMPLES = [nm.parse(path.read_bytes(), id=path.name) for path in sorted((ROOT / "examples").glob("*.txt"))]
SMALL = st.lists(articles(), max_size=3).map(lambda found: [attrs.evolve(x, offset=x.offset % 2**63) for x in found])


@given(SMALL)
def test_all_of_an_article_comes_back(found: list[nm.Article]) -> None:
    """Whatever the model allows in any field is equal after it was a table."""
    assert list(nm.table(found)) == found


@settings(max_examples=40)
@given(SMALL)
def test_all_of_an_article_comes_back_from_data_frames(found: list[nm.Article]) -> None:
    """The same through pandas, with Arrow's types and with Python objects, polars, and a stream of bytes."""
    table = nm.table(found)
    assert nm.articles_from_table(table.to_pandas()) == tuple(found)
    assert nm.articles_from_table(table.to_arrow().to_pandas()) == tuple(found)
    assert nm.articles_from_table(table.to_polars()) == tuple(found)
    out = pa.BufferOutputStream()
    with pa.ipc.new_stream(out, table.to_arrow().schema) as writer:
        writer.write_table(table.to_arrow())
    assert nm.articles_from_table(pa.ipc.open_stream(out.getvalue()).read_all()) == tuple(found)


@given(st.lists(articles(characters=st.sampled_from("a\ud800\udfff\ufffd\U0001f600")), max_size=2))
def test_half_surrogate_pairs_come_back(found: list[nm.Article]) -> None:
    """What Arrow's texts cannot hold is kept beside them, and the texts keep their lengths."""
    found = [attrs.evolve(article, offset=0) for article in found]
    table = nm.table(found)
    assert list(table) == found
    texts = table.to_arrow()["text"].to_pylist()
    assert [len(text) for text in texts] == [len(article.text) for article in found]


def test_an_ordinary_story_has_no_surrogates() -> None:
    """The column is null where there is nothing to say, U+FFFD alone included."""
    table = nm.table([nm.parse("Bridge\ufffd reopens"), nm.Article(id="a\ud800")])
    assert table.to_arrow()["surrogates"].to_pylist() == [None, [0xD800]]


@pytest.mark.engines
def test_engines_take_the_stream() -> None:
    """pandas, polars, pyarrow, DuckDB and Hugging Face datasets read the table, and give equal articles back."""
    duckdb = pytest.importorskip("duckdb")
    datasets = pytest.importorskip("datasets")
    table = nm.table(EXAMPLES)
    taken: list[Any] = [
        pd.DataFrame.from_arrow(table),
        pl.DataFrame(table),
        pa.table(table),
        pa.RecordBatchReader.from_stream(table),
        duckdb.sql("select * from table_", connection=_connected(duckdb, table)),
        datasets.Dataset(pa.table(table)).data.table,
        pa.table(table).to_batches()[0],
    ]
    for data in taken:
        assert nm.articles_from_table(data) == tuple(EXAMPLES), type(data)


def _connected(duckdb: Any, table: nm.ArticleTable) -> Any:
    connection = duckdb.connect()
    connection.register("table_", table.to_arrow())
    return connection


@pytest.mark.engines
def test_columns_have_the_paths_of_the_fields() -> None:
    """A query names a value as Python does."""
    duckdb = pytest.importorskip("duckdb")
    connection = _connected(duckdb, nm.table(EXAMPLES))
    row = connection.sql(
        "select headline.text, updated.date, dateline.places[1], captions[1].credit.agency, date from table_"
        " where id = 'ferry-page.txt'"
    ).fetchall()[0]
    day = datetime.date(2019, 3, 14)
    assert row == ("Ferry service to Tarsk islands resumes after ten weeks", day, "PORT HOLLIN", "AFP", day)


def test_columns_may_be_missing_or_more() -> None:
    """A table of some columns gives articles with those fields; columns of one's own are passed over."""
    table = (
        nm.table(EXAMPLES)
        .to_arrow()
        .select(["headline", "paragraphs"])
        .append_column("mine", [list(range(len(EXAMPLES)))])
    )
    found = nm.articles_from_table(table)
    assert [article.headline for article in found] == [article.headline for article in EXAMPLES]
    assert [article.paragraphs for article in found] == [article.paragraphs for article in EXAMPLES]
    assert {article.text for article in found} == {""}


def test_an_empty_table() -> None:
    """No articles are a table without rows, with all its columns."""
    table = nm.table([])
    assert len(table) == 0
    assert len(table.attributions) == 0
    assert nm.articles_from_table(table) == ()
    assert nm.articles_from_table(table.to_pandas()) == ()


def test_long_tables_come_in_batches() -> None:
    """More articles than a batch holds are all there, in order."""
    many = [nm.Article(id=str(number)) for number in range(2500)]
    table = nm.table(iter(many))
    assert table.to_arrow()["id"].num_chunks > 1
    assert list(table) == many


@pytest.mark.parametrize(
    ("data", "path"),
    [
        (pa.table({"headline": ["Bridge reopens"]}), "$.headline"),
        (pa.table({"paragraphs": [{"text": "a"}]}), "$.paragraphs"),
        (pa.table({"paragraphs": [[{"text": ["a"]}]]}), "$.paragraphs[].text"),
        (pa.table({"text": [["a"]]}), "$.text"),
        (pa.table({"text": ["a"], "blocks": [[{"kind": "blank", "span": {"start": 0, "end": 2}}]]}), "$[0]"),
        (pa.table({"published": [None, {"time": "noon"}]}), "$[1]"),
        (pa.table({"offset": ["first"]}), "$[0]"),
    ],
)
def test_wrong_data_is_named(data: Any, path: str) -> None:
    """A column or a value that is wrong raises, and the error has its path."""
    with pytest.raises(nm.ConversionError) as caught:
        nm.articles_from_table(data)
    assert [where for where, _ in caught.value.problems] == [path]


def test_what_is_no_table_of_articles_is_refused() -> None:
    """Other tables, later versions and other objects raise."""
    with pytest.raises(nm.FormatError, match="not a table of articles"):
        nm.articles_from_table(pa.table({"a": [1]}))
    later = nm.table(EXAMPLES).to_arrow().replace_schema_metadata({"newsmodel": "newsmodel/article-table/4"})
    with pytest.raises(nm.FormatError, match="article-table/4"):
        nm.articles_from_table(later)
    with pytest.raises(nm.InputError, match="got int"):
        nm.articles_from_table(3)
    with pytest.raises(nm.InputError, match="got str"):
        nm.table(["a story"])  # type: ignore[list-item]
    with pytest.raises(nm.InputError, match="got str"):
        nm.attribution_table(["a story"])  # type: ignore[list-item]
    with pytest.raises(nm.ConversionError, match="cannot be converted to a table"):
        nm.table([nm.Article(offset=2**70)])


def test_a_row_an_attribution() -> None:
    """The table of attributions has a row for each, with the values of its parts."""
    rows = nm.table(EXAMPLES).attributions.to_arrow().to_pylist()
    said = [one for article in EXAMPLES for one in article.attributions]
    assert [row["content"] for row in rows] == [" […] ".join(x.text for x in one.content) for one in said]
    assert [row["source"] for row in rows] == [None if x.source is None else x.source.text for x in said]
    assert [row["lemma"] for row in rows] == [None if x.cue is None else x.cue.lemma for x in said]
    assert [row["kind"] for row in rows] == [x.kind.value for x in said]
    assert [row["story"] for row in rows] == [n for n, x in enumerate(EXAMPLES) for _ in x.attributions]
    assert [row["number"] for row in rows] == [n for x in EXAMPLES for n in range(1, len(x.attributions) + 1)]
    denial = next(row for row in rows if row["lemma"] == "deny")
    assert (denial["id"], denial["start"], denial["end"]) == ("ferry-page.txt", 890, 927)
    assert denial["story_date"] == datetime.date(2019, 3, 14)


@given(SMALL)
@settings(max_examples=40)
def test_any_attribution_has_its_row(found: list[nm.Article]) -> None:
    """Whatever the model allows can be put in the table of attributions."""
    assert len(nm.attribution_table(found)) == sum(len(article.attributions) for article in found)


def test_attributions_with_half_surrogates() -> None:
    """They are shown as U+FFFD, in a table that is not read back."""
    article = nm.Article(attributions=[nm.Attribution(source="a\ud800")])
    assert nm.attribution_table([article]).to_pandas()["source"].to_list() == ["a\ufffd"]


@pytest.mark.slow
@pytest.mark.corpus
def test_the_corpus_comes_back(shared: Path) -> None:
    """Every page of the corpus is equal after it was a table, a data frame and bytes."""
    files = sorted((shared / "corpus" / "layout" / "texts").rglob("*.txt"))
    found = [article for path in files for article in nm.parse_all(path.read_bytes())]
    assert len(found) >= len(files) > 100
    table = nm.table(found)
    assert list(table) == found
    assert nm.articles_from_table(table.to_pandas()) == tuple(found)
    assert nm.articles_from_table(table.to_polars()) == tuple(found)


def test_one_article_is_not_taken_for_several(tmp_path: Path) -> None:
    """A single story, and what is no story at all, is refused with the function's name and, for a story, what to do."""
    one: Any = EXAMPLES[0]
    nothing: Any = None
    path = tmp_path / "stories.parquet"
    for name, call in (
        ("table", nm.table),
        ("attribution_table", nm.attribution_table),
        ("write_parquet", lambda x: nm.write_parquet(x, path)),
    ):
        with pytest.raises(
            nm.InputError, match=f"{name}: expected an iterable of articles, got Article; put a single one in a list"
        ):
            call(one)
        with pytest.raises(nm.InputError, match=f"{name}: expected an iterable of articles, got NoneType$"):
            call(nothing)
