"""Parse many records into one file, in a run that can be killed and resumed.

Finished work is kept beside the file in parts of equal numbers of records. A part is written under another name and
then renamed, so it exists either completely or not at all. At the end the parts are joined in the same way whether or
not the run was interrupted, so the file is the same, byte for byte.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any

import attrs

import newsmodel as nm

from ..errors import InputError
from ..model import Article
from . import schema
from ._arrow import pa
from ._article_rows import from_stream, rows_of, to_stream
from ._finding import files_of
from ._reading import Options, Record, reason
from ._records import from_file
from ._scheduling import MOST, Done, run
from ._worker import Form
from .parquet import writer

__all__ = ["Options", "Summary", "batch"]

PART = 2048  # records
_FORM = Form(to_stream, MOST)
FAILURE = "newsmodel/failure/1"  # the schema of a JSON line for a record that failed


@attrs.frozen
class Summary:
    """The summary of a run.

    Args:
        records: The number of records.
        stories: The number of stories in them.
        failures: The number of records that failed.
        first: The name of the first that failed, and the reason.
    """

    records: int
    stories: int
    failures: int
    first: tuple[str, str] | None


def batch(
    sources: Iterable[str | os.PathLike[str]],
    output: str | os.PathLike[str],
    *,
    workers: int = 1,
    resume: bool = False,
    options: Options | None = None,
    progress: Callable[[int], object] = lambda _: None,
) -> Summary:
    """Parse many records into a file.

    Args:
        sources: Files, folders and patterns, as in `parse_many`.
        output: The file, ending in .parquet or .jsonl; it is replaced only when the run is complete.
        workers: The number of processes; 1 parses in this one.
        resume: Whether to continue an interrupted run with the same arguments.
        options: How records are read.
        progress: Called with the number of records done so far.

    Returns:
        The summary of the run.

    Raises:
        InputError: If an earlier run was interrupted and `resume` is not set, or its arguments were different; if none
            of the sources exists; or if the output is also an input, is a folder, is in a folder that does not exist,
            or has another suffix.
        MissingExtraError: If pyarrow is not installed.
    """
    options = options or Options()
    out = Path(output)
    if out.suffix not in _WRITERS:
        hint = "; newsmodel quotes writes tables of who said what" if out.suffix in {".csv", ".xlsx"} else ""
        msg = f"output: expected a file name ending in .parquet or .jsonl, got {out.name!r}{hint}"
        raise InputError(msg)
    if out.is_dir():
        msg = f"output: {out} is a folder, not a file"
        raise InputError(msg)
    if not out.parent.is_dir():
        msg = f"the folder {out.parent} does not exist"
        raise InputError(msg)
    found = [path for source in sources for path in files_of(Path(os.fsdecode(source)))]
    parts = _Parts(out)
    done = parts.begin(_facts(found, out, options), resume=resume) * PART
    progress(done)
    records = (
        record for path in found for record in ([path] if isinstance(path, Record) else from_file(path, options))
    )
    left = islice(records, done, None)
    with closing(run(left, workers, options, _FORM)) as chunks:
        for count, table in _cut(chunks, progress, done):
            parts.add(table)
            done += count
    summary = _WRITERS[out.suffix](parts, done)
    parts.finish(out)
    return summary


def _facts(found: list[Path | Record], out: Path, options: Options) -> dict[str, Any]:
    """Collect everything that the result depends on."""
    digest = hashlib.sha256()
    missing = []
    for path in found:
        if isinstance(path, Record):
            missing.append((path.name, path.data))
            digest.update(repr(path).encode())
            continue
        try:
            known = path.stat()
        except OSError as error:
            missing.append((str(path), reason(error)))
            digest.update(f"{path} does not exist\n".encode("utf-8", "surrogatepass"))
            continue
        if out.exists() and out.samefile(path):
            msg = f"output: {path} is also an input"
            raise InputError(msg)
        digest.update(f"{path} {known.st_size} {known.st_mtime_ns}\n".encode("utf-8", "surrogatepass"))
    if found and len(missing) == len(found):  # a mistyped name must not replace a good file
        msg = f"nothing to read: {missing[0][0]}: {missing[0][1]}"
        raise InputError(msg)
    return {
        "newsmodel version": nm.__version__,
        "inputs": digest.hexdigest(),
        "options": repr(options),
        "records per part": PART,
    }


def _cut(chunks: Iterator[Done], progress: Callable[[int], object], done: int) -> Iterator[tuple[int, pa.Table]]:
    """Group rows into parts of equal numbers of records; yield each part with that number."""
    held: list[pa.RecordBatch] = []
    count = 0
    for _, counts, data in chunks:
        rows = from_stream(data)
        at = row = 0
        while at < len(counts):
            taken = counts[at : at + PART - count]
            held.append(rows.slice(row, sum(taken)))
            at, row, count = at + len(taken), row + sum(taken), count + len(taken)
            progress(done + count)
            if count == PART:
                yield count, pa.Table.from_batches(held, schema.ARTICLES)
                done, count, held = done + count, 0, []
    if count:
        yield count, pa.Table.from_batches(held, schema.ARTICLES)


class _Parts:
    """The parts of a run, in a folder beside its output.

    Args:
        out: The output.
    """

    def __init__(self, out: Path) -> None:
        self.folder = out.with_name(f"{out.name}.parts")
        self.whole = self.folder / f"whole{out.suffix}"
        self._facts = self.folder / "run.json"
        self._count = 0

    def begin(self, facts: dict[str, Any], *, resume: bool) -> int:
        """Create the folder, or check that it belongs to the same run.

        Returns:
            The number of parts that are already there.
        """
        if not self._facts.exists():
            self.folder.mkdir(exist_ok=True)
            for stale in self.folder.glob("*.arrow"):  # of a run that ended while it deleted its parts
                stale.unlink()
            _write(self._facts, lambda path: path.write_text(json.dumps(facts, indent=1), encoding="utf-8"))
            return 0
        if not resume:
            msg = f"an interrupted run left {self.folder.name}; resume it, or delete the folder to start again"
            raise InputError(msg)
        before = self._before()
        others = [name for name in facts if before.get(name) != facts[name]]
        if others:
            msg = (
                f"{self.folder.name} is from a run with different {', '.join(others)}; delete the folder to start again"
            )
            raise InputError(msg)
        while self._is_whole(self._path(self._count)):
            self._count += 1
        return self._count

    def _before(self) -> dict[str, Any]:
        """Return what the result of the earlier run depended on."""
        try:
            before = json.loads(self._facts.read_text(encoding="utf-8"))
        except ValueError:
            before = None
        if not isinstance(before, dict):
            msg = f"{self._facts} is damaged; delete the folder to start again"
            raise InputError(msg)
        return before

    @staticmethod
    def _is_whole(path: Path) -> bool:
        """Whether a part is there and can be read; from a damaged one on all is done again."""
        if not path.exists():
            return False
        try:
            with pa.memory_map(str(path)) as file:
                return bool(pa.ipc.open_file(file).schema.equals(schema.ARTICLES))
        except (OSError, pa.ArrowException):
            return False

    def _path(self, number: int) -> Path:
        return self.folder / f"{number:06}.arrow"

    def add(self, table: pa.Table) -> None:
        """Write the next part."""
        _write(self._path(self._count), lambda path: _write_arrow(path, table))
        self._count += 1

    def __iter__(self) -> Iterator[pa.Table]:
        for number in range(self._count):
            with pa.memory_map(str(self._path(number))) as file:
                yield pa.ipc.open_file(file).read_all()

    def finish(self, out: Path) -> None:
        """Move the complete file into place, and delete the parts."""
        self.whole.replace(out)
        self._facts.unlink()  # what is left if this is the end is nobody's any more
        shutil.rmtree(self.folder)


def _write(path: Path, write: Callable[[Path], object]) -> None:
    """Write a file so that it exists either completely or not at all."""
    other = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    write(other)
    other.replace(path)


def _write_arrow(path: Path, table: pa.Table) -> None:
    options = pa.ipc.IpcWriteOptions(compression="zstd")
    with pa.ipc.new_file(str(path), schema.ARTICLES, options=options) as file:
        file.write_table(table.combine_chunks())


def _to_parquet(parts: _Parts, records: int) -> Summary:
    counted = _Count()
    with writer(parts.whole) as file:
        for table in parts:
            counted.add(table)
            file.write_table(table.combine_chunks())
    return counted.summary(records)


def _to_lines(parts: _Parts, records: int) -> Summary:
    counted = _Count()
    with parts.whole.open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as file:
        for table in parts:
            counted.add(table)
            for rows in table.to_batches(max_chunksize=256):
                file.writelines(_line(row) for row in rows_of(rows))
    return counted.summary(records)


def _line(row: Any) -> str:
    if isinstance(row, Article):
        return nm.dumps(row) + "\n"
    return json.dumps({"schema": FAILURE, "id": row.id, "error": row.error}, ensure_ascii=False) + "\n"


_WRITERS: dict[str, Callable[[_Parts, int], Summary]] = {".parquet": _to_parquet, ".jsonl": _to_lines}


class _Count:
    """Counts the rows of parts."""

    def __init__(self) -> None:
        self.rows = self.failures = 0
        self.first: tuple[str, str] | None = None

    def add(self, table: pa.Table) -> None:
        """Count the rows of a part."""
        errors = table.column("error")
        self.rows += len(errors)
        self.failures += len(errors) - errors.null_count
        if self.first is None and errors.null_count < len(errors):
            row = errors.is_valid().to_pylist().index(True)
            self.first = table.column("id")[row].as_py() or "?", errors[row].as_py()

    def summary(self, records: int) -> Summary:
        """Return the counts."""
        return Summary(records, self.rows - self.failures, self.failures, self.first)
