"""The command `newsmodel quotes`: from a folder of copy to a table of who said what."""

from __future__ import annotations

import argparse
import sys
from itertools import chain, islice
from typing import Any

import newsmodel as nm

from .output import check_output, write_rows
from .run import Run
from .stories import add_workers, begun, stories

__all__ = ["add_quotes_options", "run_quotes"]


def add_quotes_options(command: argparse.ArgumentParser) -> None:
    """Add the options that are not arguments of `nm.parse`."""
    many = "a file, a folder or a pattern, in any format newsmodel can read, or - for standard input"
    command.add_argument("files", nargs="+", metavar="IN", help=many)
    out = "the file to write, ending in .csv, .xlsx, .parquet or .jsonl, instead of CSV to standard output"
    command.add_argument("-o", "--output", metavar="OUT", help=out)
    kinds, acts = ([one.value for one in kind] for kind in (nm.AttributionKind, nm.Act))
    repeat = "repeat it for several"
    command.add_argument("--kind", action="append", choices=kinds, help=f"direct, mixed or indirect only; {repeat}")
    about = f"only what is said in this way, such as deny or warn; {repeat}"
    command.add_argument("--act", action="append", choices=acts, metavar="ACT", help=about)
    add_workers(command)
    about = f"only what this speaker says: a name, a part of it or an acronym; {repeat}"
    command.add_argument("--speaker", action="append", metavar="NAME", help=about)


def run_quotes(options: argparse.Namespace, run: Run, given: dict[str, Any]) -> None:
    """Write one row per attribution.

    Args:
        options: The options of the command line.
        run: What is told of failures.
        given: Those of them that are arguments of `nm.parse`.
    """
    from ..quotes import COLUMNS, Filter, quote_rows
    from ..quotes.writing import SUFFIXES

    wanted = Filter(
        kinds=frozenset(map(nm.AttributionKind, options.kind or ())),
        acts=frozenset(map(nm.Act, options.act or ())),
        types=frozenset(map(nm.AttributionType, options.types or ())),
        speakers=tuple(options.speaker or ()),
        min_confidence=options.min_confidence or 0.0,
    )
    busy = options.output is not None or not sys.stdout.isatty()
    try:
        check_output(options.output, options.files, SUFFIXES)
        found = begun(stories(options.files, run, given, workers=options.workers, busy=busy), run)
        if found is not None:
            rows = quote_rows(found, wanted)
            first = [*islice(rows, 1)]
            if not first and wanted != Filter():
                run.tell(options.output or "output", "no statement is left by these filters")
            write_rows(chain(first, rows), COLUMNS, options.output)
    except nm.NewsmodelError as error:
        run.fail(options.output or "output", error)
