"""Records through workers, in order and no more at a time than fit."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future
from typing import Any

from ._reading import Kind, Options, Record
from ._worker import Answer, Form, answers
from ._worker_pool import WorkerPool

__all__ = ["MOST", "Done", "run"]

MOST = 256  # records in a chunk; it begins with one, so that few large files are shared out as well
_SIZE = 1 << 20  # bytes or characters in a chunk
_FILE = 1 << 15  # what a file counts, whose size is not known
_AHEAD = 2  # chunks given out for each worker

Done = tuple[list[Record], list[int], Any]  # records, how many rows each has, and the rows, packed


def run(records: Iterable[Record], workers: int, options: Options, form: Form) -> Generator[Done, None, None]:
    """Have records read.

    Args:
        records: Any number; they are asked for when there is a place for them.
        workers: How many processes read them; with 1 it is this one.
        options: How they are read.
        form: The form of what becomes of them.

    Yields:
        What became of chunk after chunk, in the order of the records.

    Raises:
        ChildProcessError: If a worker process does not start.
    """
    if workers == 1:
        for chunk in _chunks(records, MOST):
            yield from _done(chunk, answers(chunk, options, form))
        return
    pool = WorkerPool(workers, options, form)
    waiting: deque[tuple[list[Record], Future[list[Answer]]]] = deque()
    chunks = _chunks(records, workers)
    failure: Exception | None = None
    try:
        while True:
            while failure is None and len(waiting) < _AHEAD * workers:
                try:
                    chunk = next(chunks)
                except StopIteration:
                    break
                except Exception as error:  # noqa: BLE001  # of the caller's own generator: first what came before it
                    failure = error
                    break
                waiting.append((chunk, pool.submit(chunk)))
            if not waiting:
                break
            chunk, future = waiting.popleft()
            yield from _done(chunk, future.result())
    finally:
        pool.close()
    if failure is not None:
        raise failure


def _done(chunk: list[Record], found: list[Answer]) -> Iterator[Done]:
    at = 0
    for counts, data in found:
        yield chunk[at : at + len(counts)], counts, data
        at += len(counts)


def _chunks(records: Iterable[Record], workers: int) -> Iterator[list[Record]]:
    """Put records together; the first chunks are small, so that every worker has work soon."""
    chunk: list[Record] = []
    size = given = 0
    try:
        for record in records:
            chunk.append(record)
            size += _size(record)
            if len(chunk) >= min(MOST, 1 << min(given // workers, 16)) or size >= _SIZE:
                yield chunk
                given += 1
                chunk, size = [], 0
    except Exception:
        if chunk:
            yield chunk
        raise
    if chunk:
        yield chunk


def _size(record: Record) -> int:
    data: Any = record.data
    if record.kind is Kind.FILE:
        return _FILE
    if record.kind is Kind.FIELDS:
        return sum(len(x) for x in data.values() if isinstance(x, (str, bytes)))
    return len(data)
