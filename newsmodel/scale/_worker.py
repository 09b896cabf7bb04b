"""A worker process: reads chunks of records from standard input and writes the results to standard output.

It is a program of its own and does not import the script that started it, so no script needs an import guard, and
notebooks and `python -` work like files. It exits when its input ends, so it never outlives its parent.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
from collections.abc import Callable, Sequence
from typing import IO, Any, NamedTuple, TypeAlias

from ..layout.added import Layout, take_layouts
from ..model import Article
from ._parsed import Failure
from ._reading import Kind, Options, Record, read, reason

__all__ = ["BOOT", "Answer", "Form", "Layouts", "answer", "answers", "main", "receive", "send"]

#: The layouts that were added by a call, and the names of those of installed packages.
Layouts: TypeAlias = tuple[list[Layout], list[str]]

Answer: TypeAlias = tuple[list[int], Any]  # the number of rows of each record, and all rows, packed


class Form(NamedTuple):
    """How rows are packed for transport: as a table if the caller wants one, in the compact form if it wants stories.

    Args:
        pack: The function that packs rows.
        most: The number of records to pack at a time.
    """

    pack: Callable[[Sequence[Article | Failure]], Any]
    most: int


#: The program of a worker; the first message it receives is the parent's `sys.path`.
BOOT = (
    "import pickle, sys; sys.path[:] = pickle.load(sys.stdin.buffer); from newsmodel.scale._worker import main; main()"
)

_WARM_UP = "Bridge reopens\n\nTARN: Cars crossed again on Monday, the mayor said. “It held,” he told reporters.\n"

_LENGTH = 8  # bytes of the length before each message


def send(file: IO[bytes], message: Any) -> None:
    """Send a message."""
    data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    file.write(len(data).to_bytes(_LENGTH, "big"))
    file.write(data)
    file.flush()


def receive(file: IO[bytes]) -> Any:
    """Read a message.

    Raises:
        EOFError: If the other side has closed the pipe.
    """
    length = int.from_bytes(file.read(_LENGTH), "big")
    data = file.read(length)
    if not length or len(data) < length:
        raise EOFError
    return pickle.loads(data)  # noqa: S301  # our own process wrote it


def main() -> None:
    """Work until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent gets it too, and closes the input
    questions, out = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # printed output must not mix with the answers
    options: Options
    form: Form
    layouts: Layouts
    options, form, layouts = receive(questions)
    take_layouts(*layouts)
    answers([Record(None, Kind.COPY, _WARM_UP)], options, form)  # imports everything that is imported on first use
    gc.collect()
    gc.freeze()  # the collector can skip all of that from now on
    gc.disable()  # stories have no cycles; once per chunk is enough
    send(out, "ready")
    try:
        while True:
            send(out, answers(receive(questions), options, form))
            gc.collect()
    except (EOFError, BrokenPipeError):
        os._exit(0)  # there is nothing to clean up, and no warning about the broken pipe


def answers(chunk: list[Record], options: Options, form: Form) -> list[Answer]:
    """Parse a chunk of records, packing as it goes so that few stories are held at once."""
    return [answer(chunk[at : at + form.most], options, form.pack) for at in range(0, len(chunk), form.most)]


def answer(chunk: list[Record], options: Options, pack: Callable[[Sequence[Article | Failure]], Any]) -> Answer:
    """Parse records and pack the results."""
    found = [read(record, options) for record in chunk]
    try:
        data = pack([row for rows in found for row in rows])
    except Exception:  # noqa: BLE001  # one of them cannot be packed
        found = [_fitting(rows, record, pack) for rows, record in zip(found, chunk, strict=True)]
        data = pack([row for rows in found for row in rows])
    return [len(rows) for rows in found], data


def _fitting(rows: list[Article | Failure], record: Record, pack: Callable[..., Any]) -> list[Article | Failure]:
    try:
        pack(rows)
    except Exception as error:  # noqa: BLE001  # whatever it is, only this record fails
        return [Failure(reason(error), record.name)]
    return rows
