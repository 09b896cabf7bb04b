"""The command `newsmodel`: parse, check, show and convert stories. A thin layer over the public API.

Exit status: 0 on success, 1 if `check` found an error in a story or `diff` a change, 2 if a file failed or the
command line was wrong.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import attrs

import newsmodel as nm

from .check import run_check
from .diff import add_diff_options, run_diff
from .output import COLOURS, coloured, drop_output, output, print_text, write
from .quotes import add_quotes_options, run_quotes
from .run import STDIN, Run
from .stories import add_workers, tell_if_no_copy
from .voices import add_voices_options, run_voices

__all__ = ["main"]

_INTERRUPTED = 130

_Command: TypeAlias = Callable[[argparse.Namespace, Run], None]
_Add: TypeAlias = Callable[[str, _Command, str], argparse.ArgumentParser]

# Options that are arguments of `nm.parse`.
_GIVEN = ("attributions", "date", "language", "min_confidence", "provider", "types")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: The words of the command line; those of the process by default.

    Returns:
        The exit status.
    """
    if sys.stdout is None:  # the shell's `>&-`
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  open as long as the process
    options = _options().parse_args(arguments)
    if options.command is not _batch and getattr(options, "output", None) == STDIN:
        options.output = None  # a dash is standard output too
    run = Run()
    try:
        options.command(options, run)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has stopped, as `head` does
        drop_output()
    except KeyboardInterrupt:
        run.status = _INTERRUPTED
    except OSError as error:
        run.fail(error.filename or "output", error)
        drop_output()
    return run.status


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsmodel", description="Read news stories as typed data: their parts, and who said what."
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and whether it is compiled")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, command: _Command, about: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=about, description=f"{about[0].upper()}{about[1:]}.")
        sub.set_defaults(command=command)
        return sub

    files = "a text file, a folder (every *.txt in it, at any depth), or - for standard input"
    parse = add("parse", _parse, "parse stories and write each one as a line of JSON")
    parse.add_argument("files", nargs="+", metavar="FILE", help=files)
    parse.add_argument("-o", "--output", metavar="OUT", help="the file to write, instead of standard output")
    _add_given(parse, "date", "attributions", "types", "min_confidence", "language", "provider")
    check = add(
        "check",
        lambda options, run: run_check(options, run, _given(options)),
        "list the problems in the copy; the exit status is 1 if any of them is an error",
    )
    check.add_argument("files", nargs="+", metavar="FILE", help=files)
    check.add_argument("--json", action="store_true", help="write each problem as a line of JSON")
    _add_colour(check)
    _add_given(check, "date")
    show = add("show", _show, "show stories with their parts labelled and who said what")
    show.add_argument("files", nargs="+", metavar="FILE", help=files)
    show.add_argument("--html", action="store_true", help="write a single self-contained HTML page")
    _add_colour(show)
    _add_given(show, "date", "types", "min_confidence")
    _add_quotes(add)
    _add_voices(add)
    _add_diff(add)
    _add_convert(add)
    batch = add("batch", _batch, "parse a large number of records into one file, in a run that can be resumed")
    many = "a file, a folder or a pattern; .jsonl, .ndjson, .parquet and .zip files contain many records"
    batch.add_argument("files", nargs="+", metavar="IN", help=many)
    batch.add_argument(
        "-o", "--output", metavar="OUT", required=True, help="the file to write, ending in .parquet or .jsonl"
    )
    add_workers(batch)
    batch.add_argument("--resume", action="store_true", help="continue a run that was interrupted")
    _add_given(batch, "date", "attributions", "types", "min_confidence", "language", "provider")
    for name, what in (("text", "text"), ("id", "id"), ("date", "date"), ("url", "URL")):
        about = f"the field or column with the {what} of a record" + (" (default: text)" if name == "text" else "")
        batch.add_argument(f"--{name}-field", metavar="F", default="text" if name == "text" else None, help=about)
    add("formats", _formats, "list the formats that can be read and written")
    add("schema", _schema, "show the JSON Schema of what parse writes")
    return parser


def _add_quotes(add: _Add) -> None:
    about = "write who said what as a table, one row per attribution: CSV, Excel, Parquet or JSON Lines"
    quotes = add("quotes", lambda options, run: run_quotes(options, run, _given(options)), about)
    add_quotes_options(quotes)
    _add_given(quotes, "date", "types", "min_confidence", "language", "provider")


def _add_voices(add: _Add) -> None:
    about = "count who is heard in many stories, each person or body once"
    voices = add("voices", lambda options, run: run_voices(options, run, _given(options)), about)
    add_voices_options(voices)
    _add_given(voices, "date", "types", "min_confidence", "language", "provider")


def _add_diff(add: _Add) -> None:
    about = "show what changed between two versions of a story; the exit status is 1 if anything did"
    diff = add("diff", lambda options, run: run_diff(options, run, _given(options)), about)
    add_diff_options(diff)
    _add_colour(diff)
    _add_given(diff, "date", "types", "min_confidence")


def _add_convert(add: _Add) -> None:
    convert = add("convert", _convert, "convert a file of stories to another format")
    convert.add_argument("file", metavar="IN", help="a file in any format newsmodel can read, or - for standard input")
    convert.add_argument("--to", metavar="FORMAT", help="the format to write; by default the one OUT ends in")
    convert.add_argument(
        "--from", dest="source", metavar="FORMAT", help="the format of IN; by default it is recognised"
    )
    out = "the file to write, or a folder for one file per story, instead of standard output"
    convert.add_argument("-o", "--output", metavar="OUT", help=out)
    held = "write stories that are withheld, cancelled or embargoed even if the format cannot say so"
    convert.add_argument("--force", action="store_true", help=held)
    whole = "embed the whole article in documents of a standard, so that newsmodel reads it back as it was"
    convert.add_argument("--embed", action="store_true", help=whole)


def _add_colour(command: argparse.ArgumentParser) -> None:
    about = "whether to use colours (default: on a terminal; NO_COLOR and FORCE_COLOR are heeded)"
    command.add_argument("--color", choices=COLOURS, default="auto", help=about)


def _add_given(command: argparse.ArgumentParser, *names: str) -> None:
    """Add options that are arguments of `nm.parse`."""
    if "date" in names:
        about = "the date of stories that do not state it, as YYYY-MM-DD; it also supplies the year of datelines"
        command.add_argument("--date", metavar="DAY", type=_day, help=about)
    if "attributions" in names:
        about = "leave out who said what; much faster"
        command.add_argument("--no-attributions", dest="attributions", action="store_false", help=about)
    if "types" in names:
        about = "a type of attribution to find; repeat it for several (default: speech and belief)"
        command.add_argument(
            "--type", dest="types", action="append", choices=[one.value for one in nm.AttributionType], help=about
        )
    if "min_confidence" in names:
        about = "leave out attributions that are less sure than this, from 0 to 1 (default: 0.4)"
        command.add_argument("--min-confidence", metavar="P", type=_share, help=about)
    if "language" in names:
        command.add_argument("--language", metavar="TAG", help="the language of the stories, such as en or en-GB")
    if "provider" in names:
        command.add_argument("--provider", metavar="NAME", help="the provider of the stories")


def _given(options: argparse.Namespace) -> dict[str, Any]:
    """Collect the arguments of `nm.parse` from the command line."""
    return {name: getattr(options, name) for name in _GIVEN if hasattr(options, name)}


def _day(word: str) -> datetime.date:
    with contextlib.suppress(ValueError):
        day = datetime.date.fromisoformat(word)
        if str(day) == word:  # fromisoformat also takes 2017-W40-5
            return day
    msg = f"expected a date such as 2017-10-06, got {word!r}"
    raise argparse.ArgumentTypeError(msg)


def _share(word: str) -> float:
    with contextlib.suppress(ValueError):
        share = float(word)
        if 0 <= share <= 1:
            return share
    msg = f"expected a number from 0 to 1, got {word!r}"
    raise argparse.ArgumentTypeError(msg)


class _Version(argparse.Action):
    """Show the version, and whether the modules that mypyc can compile were compiled."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from ..model import _construction  # one of those modules

        build = "plain Python" if _construction.__file__.endswith(".py") else "compiled"
        print(f"newsmodel {nm.__version__} ({build})")
        parser.exit()


def _parse(options: argparse.Namespace, run: Run) -> None:
    files = run.find(options.files)
    with output(options.output, files) as write:
        for name, copy in run.read(files, busy=options.output is not None or not sys.stdout.isatty()):
            for story in _named(nm.parse_all(copy, **_given(options)), name):
                tell_if_no_copy(story, name, run)
                write(nm.dumps(story) + "\n")


def _named(stories: tuple[nm.Article, ...], name: str) -> Iterator[nm.Article]:
    """Set the id of stories to their file name, with a number if a file has several; stdin has no name."""
    for number, story in enumerate(stories, 1):
        one = name if len(stories) == 1 else f"{name}#{number}"
        yield story if name == STDIN else attrs.evolve(story, id=one)


def _show(options: argparse.Namespace, run: Run) -> None:
    if options.html:
        _show_page(options, run)
        return
    from ..display.terminal import render, visible

    terminal = sys.stdout.isatty()
    colour = coloured(options.color)
    width = shutil.get_terminal_size().columns if terminal else None
    for name, copy in run.read(run.find(options.files)):
        stories = nm.parse_all(copy, **_given(options))
        for number, story in enumerate(stories, 1):
            tell_if_no_copy(story, name, run)
            if len(stories) > 1 or len(options.files) > 1:
                print_text(f"== {visible(name)}, story {number} of {len(stories)}")
            print_text(render(story, colour=colour, width=width))


def _show_page(options: argparse.Namespace, run: Run) -> None:
    """Write all stories as one page, unless no file could be read; it does not name the folders of this machine."""
    files = run.find(options.files)
    whole = [str(Path(name).parent) for name in files if Path(name).is_absolute()]
    above = os.path.commonpath(whole) if whole else ""
    stories: list[nm.Article] = []
    for name, copy in run.read(files, busy=not sys.stdout.isatty()):
        shown = os.path.relpath(name, above) if Path(name).is_absolute() else name
        for story in _named(nm.parse_all(copy, **_given(options)), shown):
            tell_if_no_copy(story, name, run)
            stories.append(story)
    if stories:
        write(nm.show(stories).page())


def _convert(options: argparse.Namespace, run: Run) -> None:
    from ..formats import _command

    if Path(options.file).is_dir():
        hint = "a folder; newsmodel quotes and newsmodel batch take folders, newsmodel convert takes one file"
        run.fail(options.file, OSError(0, hint))
        return
    try:
        found = _command.convert(
            options.file, options.source, options.to, options.output, force=options.force, embed=options.embed
        )
    except nm.NewsmodelError as error:
        run.fail(options.file, error)
        return
    if isinstance(found, str) and sys.stdout.isatty():
        from ..display.terminal import visible

        print_text("\n".join(visible(line.rstrip("\r")) for line in found.removesuffix("\n").split("\n")))
    elif found is not None:
        sys.stdout.buffer.write(found.encode("utf-8", "surrogatepass") if isinstance(found, str) else found)


def _batch(options: argparse.Namespace, run: Run) -> None:
    try:
        from ..scale import _command

        done = _command.batch(options, _given(options), run.progress)
    except nm.NewsmodelError as error:
        run.fail(options.output, error)
    except KeyboardInterrupt:
        run.fail(options.output, OSError(0, "interrupted; run the same command with --resume to continue"))
        raise
    else:
        if done.failures:
            run.fail(options.output, OSError(0, _command.told(done)))
        else:
            run.tell(options.output, _command.told(done))


def _formats(_: argparse.Namespace, __: Run) -> None:
    from ..formats import _command

    for line in _command.table():
        print_text(line)


def _schema(_: argparse.Namespace, __: Run) -> None:
    from ..formats.json import schema

    write(schema())
