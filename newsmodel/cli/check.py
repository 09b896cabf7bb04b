"""The command `newsmodel check`: what is wrong with the copy."""

from __future__ import annotations

import argparse
import json
import re
from bisect import bisect_right
from typing import Any

import newsmodel as nm

from ..errors import point_at
from .output import coloured, print_text, write
from .run import Run

__all__ = ["run_check"]

_PROBLEMS = 1

_LINE_END = re.compile(r"\r\n|[\n\r]")

_COLOURS = {nm.Severity.ERROR: "31", nm.Severity.WARNING: "33", nm.Severity.INFO: "36"}


def run_check(options: argparse.Namespace, run: Run, given: dict[str, Any]) -> None:
    """List the problems of stories; the exit status is 1 if any of them is an error.

    Args:
        options: The options of the command line.
        run: What is told of failures.
        given: Those of them that are arguments of `nm.parse`.
    """
    colour = coloured(options.color)
    for name, copy in run.read(run.find(options.files)):
        stories = nm.parse_all(copy, **given)
        text = "".join(story.text for story in stories)
        starts = [0, *(match.end() for match in _LINE_END.finditer(text)), len(text) + 1]
        for story in stories:
            for problem in story.problems:
                if problem.severity is nm.Severity.ERROR:
                    run.status = max(run.status, _PROBLEMS)
                if options.json:
                    write(_as_json(name, starts, story, problem))
                else:
                    print_text(_as_text(name, text, starts, story, problem, colour=colour))


def _place(starts: list[int], story: nm.Article, problem: nm.Problem) -> tuple[int, int, int]:
    """The offset of a problem in the file, and its line and column, counted from 1."""
    at = story.offset + (0 if problem.span is None else problem.span.start)
    number = bisect_right(starts, at)
    return at, number, at - starts[number - 1] + 1


def _as_json(name: str, starts: list[int], story: nm.Article, problem: nm.Problem) -> str:
    at, line, column = _place(starts, story, problem)
    values = {
        "file": name,
        "line": line,
        "column": column,
        "start": None if problem.span is None else at,
        "end": None if problem.span is None else at + len(problem.span),
        "severity": problem.severity.value,
        "code": problem.code.value,
        "message": problem.message,
    }
    return json.dumps(values, ensure_ascii=True) + "\n"


def _as_text(name: str, text: str, starts: list[int], story: nm.Article, problem: nm.Problem, *, colour: bool) -> str:
    """Format a problem as compilers do, with an excerpt of the line and a caret."""
    from ..display.terminal import visible

    at, number, column = _place(starts, story, problem)
    first, end = starts[number - 1], starts[number]
    length = 1 if problem.span is None else len(problem.span)
    _, _, excerpt, caret = point_at(text[first:end].rstrip("\r\n"), at - first, at - first + length)
    severity = problem.severity.value
    if colour:
        code = _COLOURS[problem.severity]
        severity, caret = f"\x1b[1;{code}m{severity}\x1b[0m", f"\x1b[{code}m{caret}\x1b[0m"
    lines = [f"{visible(name)}:{number}:{column}: {severity}: {visible(problem.message)} [{problem.code.value}]"]
    if problem.span is not None:
        lines += [f"    {excerpt}", f"    {caret}"]
    return "\n".join(lines)
