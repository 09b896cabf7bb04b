from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest

import newsmodel as nm

pytest.importorskip("pyarrow", reason="the extra `arrow` is not installed")

from newsmodel.scale.schema import ARTICLES, ATTRIBUTIONS

GOLDEN = Path(__file__).parent / "golden"
DOCS = Path(__file__).parents[2] / "docs" / "tables.md"


@pytest.mark.parametrize(("schema", "name"), [(ARTICLES, "articles-3"), (ATTRIBUTIONS, "attributions-2")])
def test_the_schemas_are_frozen(schema: Any, name: str) -> None:
    """The columns, their types and their order are those that were published; a change needs a new version."""
    lines = [schema.metadata[b"newsmodel"].decode(), *(f"{column.name}: {column.type}" for column in schema)]
    assert "\n".join(lines) + "\n" == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_a_table_of_the_first_version_can_be_read() -> None:
    """A table that was written before stories had metadata gives stories without any."""
    article = nm.Article(headline="Bridge reopens", paragraphs=["Cars crossed on Monday."])
    table: Any = pytest.importorskip("pyarrow").table(nm.table([article]))
    columns = (GOLDEN / "articles-1.txt").read_text(encoding="utf-8").splitlines()
    old = table.select([line.partition(":")[0] for line in columns[1:]])
    old = old.replace_schema_metadata({b"newsmodel": columns[0].encode()})
    assert "metadata" not in old.schema.names
    assert list(nm.articles_from_table(old)) == [article]


def test_a_table_of_the_second_version_can_be_read() -> None:
    """A table whose attributions had no type and no confidence in the speaker gives speech that is sure of it."""
    pa: Any = pytest.importorskip("pyarrow")
    said = nm.Attribution(cue="said", content=["It holds"], confidence=0.5)
    table = pa.table(nm.table([nm.Article(attributions=[said])]))
    later = {"type", "speaker_confidence"}
    column = table.column("attributions").combine_chunks()
    parts = column.flatten()
    kept = [field for field in parts.type if field.name not in later]
    structs = pa.StructArray.from_arrays([parts.field(field.name) for field in kept], fields=kept)
    old = table.set_column(
        table.schema.get_field_index("attributions"), "attributions", pa.ListArray.from_arrays(column.offsets, structs)
    ).replace_schema_metadata({b"newsmodel": b"newsmodel/article-table/2"})
    (article,) = nm.articles_from_table(old)
    assert article.attributions == (said,)


def test_every_field_is_a_column() -> None:
    """The table of articles has the fields of `Article` in their order, and three columns more."""
    assert ARTICLES.names == [*(x.name for x in attrs.fields(nm.Article)), "date", "error", "surrogates"]


def test_every_column_is_explained() -> None:
    """Each column that is no field is named on the page about tables."""
    page = DOCS.read_text(encoding="utf-8")
    names = ["date", "error", "surrogates", *ATTRIBUTIONS.names]
    assert [name for name in names if f"`{name}`" not in page] == []
