"""Measure how fast many stories are read, by how many workers, and what engines add.

python benchmarks/scale.py workers [stories]     one worker to as many as there are processors
python benchmarks/scale.py memory [stories]      memory over a run
python benchmarks/scale.py engines [stories]     the same file through each engine
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from stories import story

import newsmodel as nm
from newsmodel.scale.many import Parsed

CEILING = """
import sys, newsmodel as nm
sys.path.insert(0, {folder!r})
from stories import story
texts = [story(number) for number in range({first}, {last})]
nm.parse(texts[0])
print("ready", flush=True)
sys.stdin.read()
for text in texts:
    nm.parse(text)
"""


def main() -> None:
    """Run what is asked for."""
    what, number = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 20_000  # noqa: PLR2004  # words
    {"workers": workers, "memory": memory, "engines": engines}[what](number)


def cpu() -> float:
    """Give the processor time of this process and of those of its children that have ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(x.ru_utime + x.ru_stime for x in used)


def timed(run: Callable[[], Any]) -> tuple[float, float, float]:
    """Give the seconds that something takes, by the clock and of processor time, and how much others took meanwhile.

    What others took is a share of all processors: figures taken beside busy neighbours say little.
    """
    clock, used, all_ = time.perf_counter(), cpu(), busy()
    run()
    seconds, own = time.perf_counter() - clock, cpu() - used
    return seconds, own, max(0.0, (busy() - all_ - own) / seconds / (os.cpu_count() or 1))


def busy() -> float:
    """Give the processor time of everything on this machine."""
    ticks = [int(x) for x in Path("/proc/stat").read_text(encoding="ascii").splitlines()[0].split()[1:]]
    return (sum(ticks) - ticks[3] - ticks[4]) / os.sysconf("SC_CLK_TCK")


def ceiling(number: int, processes: int) -> float:
    """Give the seconds that plain processes take which parse their share and tell nobody."""
    share = number // processes
    started = []
    for first in range(0, share * processes, share):
        code = CEILING.format(folder=str(Path(__file__).parent), first=first, last=first + share)
        pipe = subprocess.PIPE
        started.append(subprocess.Popen([sys.executable, "-c", code], stdin=pipe, stdout=pipe, text=True))  # noqa: S603  # our own
    for process in started:
        process.stdout.readline()  # type: ignore[union-attr]  # it is a pipe
    begin = time.perf_counter()
    for process in started:
        process.stdin.close()  # type: ignore[union-attr]
    for process in started:
        process.wait()
        process.stdout.close()  # type: ignore[union-attr]
    return time.perf_counter() - begin


def workers(number: int) -> None:
    """Read the same texts with one worker, two, …; count the stories, have each of them, or look at all of each."""
    texts = [story(n) for n in range(number)]
    nm.parse(texts[0])
    first: dict[str, float] = {}
    print("workers  what          seconds  processor  stories/s  times one  others")
    for count in range(1, (os.cpu_count() or 1) + 1):
        runs: dict[str, Callable[[], Any]] = {
            "rows": lambda count=count: [row.error for row in nm.parse_many(texts, workers=count)],
            "articles": lambda count=count: [len(row.articles) for row in nm.parse_many(texts, workers=count)],
            "all of them": lambda count=count: [looked_at(row) for row in nm.parse_many(texts, workers=count)],
        }
        for what, run in runs.items():
            seconds, used, others = timed(run)
            first.setdefault(what, seconds)
            rest = f"{used:10.1f} {number / seconds:10.0f} {first[what] / seconds:10.2f} {others:7.0%}"
            print(f"{count:7}  {what:12} {seconds:8.1f} {rest}", flush=True)
        seconds = ceiling(number, count)
        first.setdefault("ceiling", seconds)
        rest = f"{'':10} {number / seconds:10.0f} {first['ceiling'] / seconds:10.2f}"
        print(f"{count:7}  {'no library':12} {seconds:8.1f} {rest}", flush=True)


def looked_at(row: Parsed) -> int:
    """Look at the fields of the stories that are made at the first look."""
    return sum(len(x.paragraphs) + len(x.attributions) + len(x.blocks) for x in row.articles)


def memory(number: int) -> None:
    """Print the memory of all processes while stories are read from a generator."""
    for done, _ in enumerate(nm.parse_many((story(n) for n in range(number)), workers=2), 1):
        if done % (number // 8) == 0:
            own = resident(os.getpid())
            workers_ = sum(resident(x) for x in children(os.getpid()))
            print(f"{done:9,} stories: {own / 1e6:7.1f} MB here, {workers_ / 1e6:7.1f} MB in two workers", flush=True)


def resident(process: int) -> int:
    """Give the resident memory of a process, in bytes."""
    pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def children(process: int) -> list[int]:
    """Give the processes that a process has started."""
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    return [int(x) for task in tasks for x in task.read_text(encoding="ascii").split()]


def engines(number: int) -> None:
    """Read the same Parquet file in several ways, each to a table or files."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.parquet"
        table = pa.table({"id": [str(n) for n in range(number)], "text": [story(n) for n in range(number)]})
        pq.write_table(table, path, row_group_size=1000)
        print("engine                     seconds  stories/s  others")
        for name, run in ways(path, Path(folder)):
            seconds, _, others = timed(run)
            print(f"{name:26} {seconds:7.1f} {number / seconds:10.0f} {others:7.0%}", flush=True)


def ways(path: Path, folder: Path) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Give each way with its name; what an engine needs to start is done before."""
    from newsmodel.scale.batch import batch
    from newsmodel.scale.spark import parse_frame

    yield (
        "parse_batch, one process",
        lambda: [nm.parse_batch(x, id_field="id") for x in pq.ParquetFile(path).iter_batches(512)],
    )
    for count in (1, 2):
        yield f"batch, {count} workers", lambda count=count: batch([path], folder / f"{count}.parquet", workers=count)

    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    frame = parse_frame(spark.read.parquet(str(path)).repartition(4), id_field="id")
    yield "Spark, local[2]", lambda: frame.write.parquet(str(folder / "spark"))
    spark.stop()

    import ray

    ray.init(num_cpus=2, log_to_driver=False, logging_level="ERROR")
    ray.data.DataContext.get_current().enable_progress_bars = False
    texts = ray.data.read_parquet(str(path))
    rows = texts.map_batches(_of_table, batch_format="pyarrow", batch_size=512)
    yield "Ray Data, 2 processors", lambda: rows.write_parquet(str(folder / "ray"))
    ray.shutdown()

    import dask.dataframe as dd

    frame = dd.read_parquet(path, split_row_groups=True)
    parsed = frame.map_partitions(_of_frame, meta=nm.table([]).to_pandas())
    yield "Dask, 2 processes", lambda: parsed.compute(scheduler="processes", num_workers=2)

    import duckdb

    with duckdb.connect() as connection:
        texts = connection.read_parquet(str(path)).project("id, text")
        yield "DuckDB, one process", lambda: [nm.parse_batch(x, id_field="id") for x in texts.to_arrow_reader(512)]


def _of_table(texts: pa.Table) -> pa.Table:
    return pa.Table.from_batches([nm.parse_batch(batch, id_field="id") for batch in texts.to_batches()])


def _of_frame(texts: Any) -> Any:
    table = pa.Table.from_pandas(texts, preserve_index=False)
    batches = [nm.parse_batch(batch, id_field="id") for batch in table.to_batches(max_chunksize=512)]
    return nm.ArticleTable(pa.Table.from_batches(batches)).to_pandas()


if __name__ == "__main__":
    main()
