"""Read stories on the processes of Dask, a partition at a time, and count the kinds of attributions.

    python examples/scale_dask.py stories.parquet

The file has the columns `id` and `text`. Needs newsmodel-wire[pandas] and dask[dataframe].
"""

from __future__ import annotations

import sys

import dask.dataframe as dd
import pandas as pd
import pyarrow as pa

import newsmodel as nm


def parsed(part: pd.DataFrame) -> pd.DataFrame:
    """Read the stories of a partition."""
    texts = pa.Table.from_pandas(part[["id", "text"]], preserve_index=False)
    batches = [nm.parse_batch(batch, id_field="id") for batch in texts.to_batches(max_chunksize=512)]
    return pa.Table.from_batches(batches, EMPTY.to_arrow().schema).to_pandas(types_mapper=pd.ArrowDtype)


EMPTY = nm.table([])  # tells Dask the columns


def main(path: str) -> None:
    """Print how many attributions of each kind there are."""
    frame = dd.read_parquet(path, columns=["id", "text"], split_row_groups=True)
    stories = frame.map_partitions(parsed, meta=EMPTY.to_pandas()).compute(scheduler="processes")
    said = nm.attribution_table(nm.articles_from_table(stories)).to_pandas()
    for kind, count in said["kind"].value_counts().sort_index().items():
        print(f"{count:6} {kind}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
