from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import newsmodel as nm

pa = pytest.importorskip("pyarrow", reason="the extra `arrow` is not installed")
pq = pytest.importorskip("pyarrow.parquet")

pytestmark = [
    pytest.mark.spark,
    pytest.mark.filterwarnings("ignore::ResourceWarning"),  # Spark's own sockets
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pyspark"),
    pytest.mark.filterwarnings("ignore::FutureWarning:pyspark"),
]

NUMBER = 20_000
EMPTY = 7_777  # the record that has no text


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """A Spark of two threads on this machine."""
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark needs Java, and there is none")
    sql = pytest.importorskip("pyspark.sql", reason="the extra `spark` is not installed")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = sql.SparkSession.builder.master("local[2]").appName("newsmodel")
    builder = builder.config("spark.ui.enabled", "false").config("spark.driver.bindAddress", "127.0.0.1")
    builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.sql.shuffle.partitions", "4")
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory, story: Callable[[int], str]) -> Path:
    """A Parquet file of stories; one has no text."""
    path = tmp_path_factory.mktemp("spark") / "stories.parquet"
    texts = [None if number == EMPTY else story(number) for number in range(NUMBER)]
    pq.write_table(pa.table({"key": [f"{n:06}" for n in range(NUMBER)], "text": texts}), path, row_group_size=2000)
    return path


def by_id(table: Any) -> Any:
    """The rows in the order of their ids, as one batch."""
    return table.sort_by("id").combine_chunks().replace_schema_metadata(None)


@pytest.mark.slow
@pytest.mark.parametrize(("number", "attributions"), [(NUMBER, False), (NUMBER // 10, True)])
def test_spark_gives_the_rows_of_parse_many(spark: Any, stories: Path, number: int, attributions: bool) -> None:
    """The rows are those of `parse_many`, the one that fails included."""
    from newsmodel.scale.spark import parse_frame

    frame = spark.read.parquet(str(stories)).where(f"key % {NUMBER // number} = {EMPTY % (NUMBER // number)}")
    frame.write.parquet(str(stories.with_name(f"part-{number}")))
    files = stories.with_name(f"part-{number}") / "*.parquet"
    found = by_id(parse_frame(frame, id_field="key", attributions=attributions).toArrow())
    rows = nm.parse_many(files, workers=2, id_field="key", attributions=attributions)
    assert found.num_rows == number
    assert found.equals(by_id(nm.table(rows).to_arrow()))
    errors = [row for row in found.select(["id", "error"]).to_pylist() if row["error"] is not None]
    assert errors == [{"id": f"{EMPTY:06}", "error": "field 'text': expected text, got null"}]


@pytest.mark.parametrize("partitions", [1, 3, 8])
def test_partitions_change_nothing(spark: Any, stories: Path, partitions: int) -> None:
    """However the records are divided, the rows are the same, and the articles come back from them."""
    from newsmodel.scale.spark import parse_frame

    few = spark.read.parquet(str(stories)).where(f"key between '{EMPTY - 200:06}' and '{EMPTY + 199:06}'")
    divided = few.repartition(partitions)
    assert divided.rdd.getNumPartitions() == partitions
    found = by_id(parse_frame(divided, id_field="key").toArrow())
    here = pq.read_table(stories).slice(EMPTY - 200, 400).combine_chunks().to_batches()[0]
    assert found.equals(by_id(pa.Table.from_batches([nm.parse_batch(here, id_field="key")])))
    assert len(nm.articles_from_table(found)) == 399


def test_wrong_arguments_raise_before_anything_runs(spark: Any) -> None:
    """A column that is not there, and what is no data frame, raise where the frame is made."""
    from newsmodel.scale.spark import parse_frame

    frame = spark.createDataFrame([("Bridge reopens",)], ["body"])
    with pytest.raises(nm.InputError, match="no column 'text'; the columns are 'body'"):
        parse_frame(frame)
    with pytest.raises(nm.InputError, match="expected a Spark DataFrame, got list"):
        parse_frame([])  # type: ignore[arg-type]
