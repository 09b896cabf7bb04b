"""A pool of worker processes, with a thread for each."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import suppress
from typing import IO, Any

from ..layout.added import layouts_for_workers
from ._parsed import Failure
from ._reading import Options, Record
from ._worker import BOOT, Answer, Form, Layouts, receive, send

__all__ = ["WorkerPool"]

_PATIENCE = 5.0  # seconds to wait for a process that has closed its pipes
_LOOK = 10.0  # seconds between looks for workers that are stopped; one that is so twice is ended
_STARTS = 3  # times that a worker is started before that is an error


class _DiedError(Exception):
    """A worker process died; the message says how."""


class _KilledError(ChildProcessError):
    """A worker process was killed before it was ready."""


class _Worker:
    """A worker process, which has to be prepared before it is asked."""

    def __init__(self) -> None:
        self.stopped = False  # at the last look
        own_group: dict[str, Any] = {"process_group": 0}  # Ctrl-C goes to the parent, which then stops its workers
        if sys.platform == "win32":
            own_group = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
        pipe = subprocess.PIPE
        self._process = subprocess.Popen([sys.executable, "-c", BOOT], stdin=pipe, stdout=pipe, **own_group)  # noqa: S603  # our own program
        self._questions: IO[bytes] = self._process.stdin  # type: ignore[assignment]  # it is a pipe
        self._answers: IO[bytes] = self._process.stdout  # type: ignore[assignment]

    def prepare(self, options: Options, form: Form, layouts: Layouts) -> None:
        """Tell the process what it needs, and wait until it is ready.

        Args:
            options: How it reads records.
            form: How it packs the rows it sends back.
            layouts: The layouts of one's own that it reads by.

        Raises:
            ChildProcessError: If it does not start.
        """
        try:
            self._questions.write(pickle.dumps(sys.path))
            send(self._questions, (options, form, layouts))
            receive(self._answers)
        except (OSError, EOFError):
            msg = f"a worker process could not start; {self._how()}"
            raise (_KilledError if (self._process.returncode or 0) < 0 else ChildProcessError)(msg) from None

    def ask(self, chunk: Sequence[Record]) -> list[Answer]:
        """Have the worker read a chunk.

        Raises:
            _DiedError: If the process dies.
        """
        try:
            send(self._questions, list(chunk))
            found: list[Answer] = receive(self._answers)
        except (OSError, EOFError):
            raise _DiedError(self._how()) from None
        return found

    def _how(self) -> str:
        try:
            status = self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            return "it stopped responding"
        if self.stopped:
            return "it was stopped and did not go on"
        return f"it was killed by signal {-status}" if status < 0 else f"it exited with status {status}"

    def look(self) -> None:
        """Kill the process if it is stopped (SIGSTOP, a debugger) and was so at the last look."""
        if sys.platform in {"win32", "darwin"}:  # no way to ask there
            return
        with suppress(ChildProcessError):  # it has ended, and its thread sees to it
            asked = os.WSTOPPED | os.WNOHANG | os.WNOWAIT
            stopped = os.waitid(os.P_PID, self._process.pid, asked) is not None
            if stopped and self.stopped:
                self.kill()
            self.stopped = stopped

    def kill(self) -> None:
        """Kill the process, whatever it is doing; a thread waiting for it is told."""
        self._process.kill()

    def close(self) -> None:
        """Kill the process and close its pipes."""
        self._process.kill()
        for pipe in (self._questions, self._answers):
            with suppress(OSError):  # unsent data
                pipe.close()
        self._process.wait()


class WorkerPool:
    """Worker processes, each with a thread that hands it chunks of records.

    Args:
        workers: How many.
        options: How they read records.
        form: How they pack the rows they send back.

    Raises:
        InputError: If a layout that was added has a rule that they cannot import.
    """

    def __init__(self, workers: int, options: Options, form: Form) -> None:
        self._options = options
        self._form = form
        self._layouts = layouts_for_workers()
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="newsmodel")
        self._own = threading.local()  # holds each thread's worker
        self._lock = threading.Lock()
        self._workers: list[_Worker] = []
        self._closed = False
        self._ended = threading.Event()
        threading.Thread(target=self._watch, name="newsmodel-watch", daemon=True).start()

    def _watch(self) -> None:
        while not self._ended.wait(_LOOK):
            with self._lock:
                for worker in self._workers:
                    worker.look()

    def submit(self, chunk: Sequence[Record]) -> Future[list[Answer]]:
        """Queue a chunk, to be read as soon as a worker is free."""
        return self._threads.submit(self._read, chunk)

    def close(self) -> None:
        """Stop all processes and threads, whatever they are doing."""
        with self._lock:
            self._closed = True
            self._ended.set()
            for worker in self._workers:
                worker.kill()
        self._threads.shutdown(cancel_futures=True)
        for worker in self._workers:
            worker.close()

    def _read(self, chunk: Sequence[Record]) -> list[Answer]:
        """Read a chunk; if the process dies, read its records one by one to find the culprit."""
        try:
            return self._worker().ask(chunk)
        except _DiedError:
            self._dismiss()
        return [answer for record in chunk for answer in self._read_alone(record)]

    def _read_alone(self, record: Record) -> list[Answer]:
        try:
            return self._worker().ask([record])
        except _DiedError as error:
            self._dismiss()
            failure = Failure(f"the worker process died: {error}", record.name)
            return [([1], self._form.pack([failure]))]

    def _worker(self) -> _Worker:
        """Return this thread's worker; start one if it has none."""
        worker: _Worker | None = getattr(self._own, "worker", None)
        if self._closed:
            raise CancelledError
        if worker is None:
            worker = self._own.worker = self._started()
        return worker

    def _started(self) -> _Worker:
        """Start a worker; one that is killed as it starts, for want of memory perhaps, is started again."""
        starts = 1
        while True:
            worker = self._watched()
            try:
                worker.prepare(self._options, self._form, self._layouts)
            except ChildProcessError as error:
                self._drop(worker)
                if self._closed:
                    raise CancelledError from None
                if starts == _STARTS or not isinstance(error, _KilledError):
                    raise
                starts += 1
            else:
                return worker

    def _watched(self) -> _Worker:
        """Start a process that is watched, and ended with the others, from its first moment."""
        worker = _Worker()
        with self._lock:
            self._workers.append(worker)
            if self._closed:
                worker.kill()
        return worker

    def _dismiss(self) -> None:
        worker = self._own.worker
        self._own.worker = None
        self._drop(worker)

    def _drop(self, worker: _Worker) -> None:
        with self._lock:
            self._workers.remove(worker)
        worker.close()
