"""Hand records to workers, in order and with limited read-ahead."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future
from typing import Any

from ._reading import Kind, Options, Record
from ._worker import Answer, Form, answers
from ._worker_pool import WorkerPool

__all__ = ["MOST", "Done", "run"]

MOST = 256  # records in a chunk; the first chunks are smaller, so that a few large files are shared out too
_SIZE = 1 << 20  # bytes or characters in a chunk
_FILE = 1 << 15  # assumed size of a file
_AHEAD = 2  # chunks queued per worker

Done = tuple[list[Record], list[int], Any]  # records, the number of rows of each, and all rows, packed


def run(records: Iterable[Record], workers: int, options: Options, form: Form) -> Generator[Done, None, None]:
    """Parse records.

    Args:
        records: Any number; they are requested as workers become free.
        workers: The number of processes; 1 parses in this one.
        options: How records are read.
        form: How rows are packed.

    Yields:
        The results chunk by chunk, in the order of the records.

    Raises:
        ChildProcessError: If a worker does not start.
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
                except Exception as error:  # noqa: BLE001  # in the caller's generator: first the records before it
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
    """Group records into chunks; the first ones are small, so that every worker has work soon."""
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
