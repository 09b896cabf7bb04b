"""Convert a folder of copy to Parquet and query it with DuckDB.

    python examples/folder_to_parquet.py examples/corpus stories.parquet

Records that cannot be read are listed on standard error.
It needs pyarrow and DuckDB: `pip install "newsmodel-wire[examples]"`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import duckdb

import newsmodel as nm

QUERIES = {
    "Stories by agency": """
        select coalesce(dateline.agency, 'none named') as agency, count(*) as stories,
            round(avg(len(attributions)), 1) as attributions_each
        from stories group by agency order by stories desc, agency
    """,
    "Who is quoted in most stories": """
        select said.speaker.name as speaker, any_value(said.speaker.role) as role, count(distinct id) as stories
        from (select id, unnest(attributions) as said from stories)
        where speaker is not null and said.quotes <> []
        group by speaker order by stories desc, speaker limit 5
    """,
    "What was denied": """
        select parse_filename(id) as file, said.source.text as source, said.content[1].text as content
        from (select id, unnest(attributions) as said from stories)
        where said.cue.act = 'deny' and said.confidence >= 0.8
        order by file limit 5
    """,
}


def articles(rows: Iterable[nm.Parsed]) -> Iterator[nm.Article]:
    """Yield the stories one at a time, so that memory does not grow, and report the records that failed."""
    for row in rows:
        if row.error is not None:
            print(f"{row.name}: {row.error}", file=sys.stderr)
        yield from row.articles


def write(folder: Path, out: Path, workers: int = 1) -> None:
    """Parse all stories in a folder, with one process per worker, and write one file."""
    nm.write_parquet(articles(nm.parse_many(folder, workers=workers)), out)


def ask(out: Path) -> Iterator[tuple[str, list[str], list[tuple[Any, ...]]]]:
    """Run the queries; yield title, column names and rows of each."""
    with duckdb.connect() as connection:
        connection.from_parquet(str(out)).create_view("stories")
        for title, query in QUERIES.items():
            answer = connection.execute(query)
            yield title, [column[0] for column in answer.description or ()], answer.fetchall()


def main() -> None:
    """Write the file and print the results."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--workers", type=int, default=1)
    given = parser.parse_args()
    if not given.folder.is_dir():
        parser.error(f"{given.folder} is not a folder")
    write(given.folder, given.out, given.workers)
    for title, columns, rows in ask(given.out):
        print(f"\n{title}\n  {' | '.join(columns)}")
        for row in rows:
            print(" ", " | ".join("-" if value is None else str(value) for value in row))


if __name__ == "__main__":
    main()
