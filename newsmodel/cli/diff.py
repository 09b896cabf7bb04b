"""The command `newsmodel diff`: what changed between two versions of a story."""

from __future__ import annotations

import argparse
import shutil
import sys
from itertools import islice
from pathlib import Path
from typing import Any

import newsmodel as nm

from .output import coloured, print_text, write
from .run import STDIN, Run
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


def _only_story(name: str, run: Run, given: dict[str, Any]) -> nm.Article | None:
    """Read the one story of a file; report a folder, and a file with none or several."""
    if Path(name).is_dir():
        run.fail(name, ValueError("a folder; give a file for each version"))
        return None
    failures = run.status
    found = list(islice(stories([name], run, given, busy=False), 2))
    if run.status != failures:
        return None
    if len(found) != 1:
        run.fail(name, ValueError("more than one story in this file" if found else "no story in this file"))
        return None
    return found[0]


def run_diff(options: argparse.Namespace, run: Run, given: dict[str, Any]) -> None:
    """Show what changed; the exit status is 0 if nothing did, 1 if something did, 2 if a file failed.

    Args:
        options: The options of the command line.
        run: What is told of failures.
        given: Those of them that are arguments of `nm.parse`.
    """
    from ..revisions import compare
    from ..revisions.terminal import render

    if options.old == options.new == STDIN:
        run.fail(STDIN, ValueError("only one of the versions can come from standard input"))
        return
    old, new = (_only_story(name, run, given) for name in (options.old, options.new))
    if old is None or new is None:
        return
    revision = compare(old, new)
    if revision.is_changed:
        run.status = _DIFFERENT
    if options.html:
        write(revision.page())
    elif options.json:
        write(revision.to_json())
    elif revision.is_changed:
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        print_text(render(revision, colour=coloured(options.color), width=width).removesuffix("\n"))
