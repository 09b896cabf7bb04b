"""Read stories out of DuckDB and query what is in them, a batch at a time.

    python examples/scale_duckdb.py stories.parquet

The file has the columns `id` and `text`. Needs newsmodel-wire[arrow] and duckdb.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import duckdb
import pyarrow as pa

import newsmodel as nm
from newsmodel.scale.schema import ARTICLES

QUERY = """
    select said.speaker.name as speaker, count(*) as times
    from (select unnest(attributions) as said from stories)
    where said.speaker.name is not null
    group by speaker order by times desc, speaker limit 5
"""


def parsed(connection: duckdb.DuckDBPyConnection, path: str) -> Iterator[pa.RecordBatch]:
    """Read the stories of a file, some hundred at a time."""
    texts = connection.read_parquet(path).project("id, text")
    for batch in texts.to_arrow_reader(512):
        yield nm.parse_batch(batch, id_field="id")


def main(path: str) -> None:
    """Print who speaks most."""
    with duckdb.connect() as source, duckdb.connect() as connection:
        stories = pa.RecordBatchReader.from_batches(ARTICLES, parsed(source, path))
        connection.register("stories", stories)
        for speaker, times in connection.execute(QUERY).fetchall():
            print(f"{times:6} {speaker}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
