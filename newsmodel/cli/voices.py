"""The command `newsmodel voices`: who is heard in many stories."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import newsmodel as nm

from .output import check_output, output, print_text, write_rows
from .run import Run
from .stories import add_workers, begun, stories

__all__ = ["add_voices_options", "run_voices"]


_PAGES = (".html", ".htm")


def add_voices_options(command: argparse.ArgumentParser) -> None:
    """Add the options that are not arguments of `nm.parse`."""
    many = "a file, a folder or a pattern, in any format newsmodel can read, or - for standard input"
    command.add_argument("files", nargs="+", metavar="IN", help=many)
    out = (
        "the file to write, ending in .csv, .xlsx, .parquet, .jsonl or .html; else CSV, or a short table on a terminal"
    )
    command.add_argument("-o", "--output", metavar="OUT", help=out)
    same = "a file of decisions: lines of `same` or `not same`, a name and another, parted by tabs"
    command.add_argument("--overrule", metavar="FILE", help=same)
    add_workers(command)


def run_voices(options: argparse.Namespace, run: Run, given: dict[str, Any]) -> None:
    """Write one row per voice, or a page; on a terminal a short table.

    Args:
        options: The options of the command line.
        run: What is told of failures.
        given: Those of them that are arguments of `nm.parse`.
    """
    from ..quotes.writing import SUFFIXES
    from ..source_audit.overrules import read_overrules
    from ..source_audit.table import columns_of, voice_rows

    try:
        decisions = read_overrules(options.overrule)
    except nm.InputError as error:
        run.fail(options.overrule, error)
        return
    busy = options.output is not None or not sys.stdout.isatty()
    try:
        check_output(options.output, options.files, (*SUFFIXES, *_PAGES))
        found = begun(stories(options.files, run, given, workers=options.workers, busy=busy), run)
        if found is None:
            return
        heard = nm.voices(found, overrule=[x.given for x in decisions])
        for decision in heard.unused:
            run.tell(options.overrule, f"nobody is heard whom this decision names: {' | '.join(decision)}")
        if options.output is None and sys.stdout.isatty():
            print_text(str(heard).rstrip())
        elif options.output is not None and Path(options.output).suffix.lower() in _PAGES:
            with output(options.output, options.files) as write:
                write(heard.page())
        else:
            write_rows(voice_rows(heard), columns_of(heard), options.output)
    except nm.NewsmodelError as error:
        run.fail(options.output or "output", error)
