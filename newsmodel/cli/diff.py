"""The command `newsmodel diff`: what changed between two versions of a story."""

from __future__ import annotations

import argparse
import shutil
import sys
from typing import Any

from .output import coloured, print_text, write
from .run import Run
from .stories import stories

__all__ = ["add_diff_options", "run_diff"]

_DIFFERENT = 1


def add_diff_options(command: argparse.ArgumentParser) -> None:
    """Add the options that are not arguments of `nm.parse`."""
    one = "a file in any format newsmodel can read, or - for standard input"
    command.add_argument("old", metavar="OLD", help=f"the old version: {one}")
    command.add_argument("new", metavar="NEW", help="the new version")
    shape = command.add_mutually_exclusive_group()
    shape.add_argument("--html", action="store_true", help="write a page with the two versions side by side")
    shape.add_argument("--json", action="store_true", help="write the changes as JSON")


def run_diff(options: argparse.Namespace, run: Run, given: dict[str, Any]) -> None:
    """Show what changed; the exit status is 0 if nothing did, 1 if something did, 2 if a file failed.

    Args:
        options: The options of the command line.
        run: What is told of failures.
        given: Those of them that are arguments of `nm.parse`.
    """
    from ..revisions import compare
    from ..revisions.terminal import render

    found = [next(stories([name], run, given, busy=False), None) for name in (options.old, options.new)]
    old, new = found
    if old is None or new is None:
        if not run.status:
            run.fail(options.old if old is None else options.new, ValueError("no story in this file"))
        return
    revision = compare(old, new)
    run.status = _DIFFERENT if revision.is_changed else run.status
    if options.html:
        write(revision.page())
    elif options.json:
        write(revision.to_json())
    elif revision.is_changed:
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        print_text(render(revision, colour=coloured(options.color), width=width).removesuffix("\n"))
