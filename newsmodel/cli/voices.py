"""The command `newsmodel voices`: who is heard in many stories."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

import newsmodel as nm

from .output import output, write_rows
from .run import Run
from .stories import stories

__all__ = ["add_voices_options", "run_voices"]


def add_voices_options(command: argparse.ArgumentParser) -> None:
    """Add the options that are not arguments of `nm.parse`."""
    many = "a file, a folder or a pattern, in any format newsmodel can read, or - for standard input"
    command.add_argument("files", nargs="+", metavar="IN", help=many)
    out = "the file to write, ending in .csv, .xlsx, .parquet, .jsonl or .html, instead of CSV to standard output"
    command.add_argument("-o", "--output", metavar="OUT", help=out)
    same = "a file of decisions: lines of `same` or `not same`, a name and another, parted by tabs"
    command.add_argument("--overrule", metavar="FILE", help=same)
    command.add_argument("--workers", metavar="N", type=int, help="number of processes; by default one per processor")


def run_voices(options: argparse.Namespace, run: Run, given: dict[str, Any]) -> None:
    """Write one row per voice, or a page.

    Args:
        options: The options of the command line.
        run: What is told of failures.
        given: Those of them that are arguments of `nm.parse`.
    """
    from ..source_audit.table import columns_of, voice_rows

    busy = options.output is not None or not sys.stdout.isatty()
    found = stories(options.files, run, given, workers=options.workers or os.cpu_count() or 1, busy=busy)
    try:
        heard = nm.voices(found, overrule=options.overrule)
        if options.output is not None and Path(options.output).suffix.lower() in {".html", ".htm"}:
            with output(options.output, options.files) as write:
                write(heard.page())
        else:
            write_rows(voice_rows(heard), columns_of(heard), options.output, options.files)
    except nm.NewsmodelError as error:
        run.fail(options.output or "output", error)
