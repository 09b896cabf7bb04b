"""Read stories on the workers of Ray Data, a batch at a time, and write what is in them.

    python examples/scale_ray.py stories.parquet folder/

The file has the columns `id` and `text`. Needs newsmodel-wire[arrow] and ray[data].
"""

from __future__ import annotations

import sys

import pyarrow as pa
import ray

import newsmodel as nm


def parsed(texts: pa.Table) -> pa.Table:
    """Read the stories of a batch."""
    return pa.Table.from_batches([nm.parse_batch(batch, id_field="id") for batch in texts.to_batches()])


def main(path: str, folder: str) -> None:
    """Write the table of articles to a folder of Parquet files, and print how many there are."""
    texts = ray.data.read_parquet(path).select_columns(["id", "text"])
    texts.map_batches(parsed, batch_format="pyarrow", batch_size=512).write_parquet(folder)
    print(f"{ray.data.read_parquet(folder).count():6} rows")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
