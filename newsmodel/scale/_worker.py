"""A worker process: reads chunks of records from its standard input, writes what became of them to its output.

It is started as a program of its own and imports nothing of the script that started it, so no script needs a guard
against being imported again, and notebooks and `python -` work like files. It ends when its input does: whatever
becomes of its parent, it is not left behind.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
from collections.abc import Callable, Sequence
from typing import IO, Any, NamedTuple, TypeAlias

from ..model import Article
from ._parsed import Failure
from ._reading import Kind, Options, Record, read, reason

__all__ = ["BOOT", "Answer", "Form", "answer", "answers", "main", "receive", "send"]

Answer: TypeAlias = tuple[list[int], Any]  # how many rows each record has, and all rows, packed


class Form(NamedTuple):
    """What is made of rows to send them: a table where one is wanted, the flat form where stories are.

    Args:
        pack: Makes it.
        most: How many records it is made of at a time.
    """

    pack: Callable[[Sequence[Article | Failure]], Any]
    most: int


#: The program that a worker runs; the first thing it is sent is its parent's `sys.path`.
BOOT = (
    "import pickle, sys; sys.path[:] = pickle.load(sys.stdin.buffer); from newsmodel.scale._worker import main; main()"
)

_WARM_UP = "Bridge reopens\n\nTARN: Cars crossed again on Monday, the mayor said. “It held,” he told reporters.\n"

_LENGTH = 8  # bytes of the number in front of each message


def send(file: IO[bytes], message: Any) -> None:
    """Write a message."""
    data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    file.write(len(data).to_bytes(_LENGTH, "big"))
    file.write(data)
    file.flush()


def receive(file: IO[bytes]) -> Any:
    """Read a message.

    Raises:
        EOFError: If the other side has gone.
    """
    length = int.from_bytes(file.read(_LENGTH), "big")
    data = file.read(length)
    if not length or len(data) < length:
        raise EOFError
    return pickle.loads(data)  # noqa: S301  # our own process wrote it


def main() -> None:
    """Work until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent gets it too, and ends the input
    questions, out = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what anything prints must not get between the answers
    options: Options
    form: Form
    options, form = receive(questions)
    answers([Record(None, Kind.COPY, _WARM_UP)], options, form)  # loads what is loaded on first use
    gc.collect()
    gc.freeze()  # the collector need not go through any of that again
    gc.disable()  # stories have no cycles; a look at each chunk's end is enough
    send(out, "ready")
    try:
        while True:
            send(out, answers(receive(questions), options, form))
            gc.collect()
    except (EOFError, BrokenPipeError):
        os._exit(0)  # nothing to tidy up, and no complaints about the broken pipe


def answers(chunk: list[Record], options: Options, form: Form) -> list[Answer]:
    """Read a chunk of records; no more of it is held as stories than is packed at a time."""
    return [answer(chunk[at : at + form.most], options, form.pack) for at in range(0, len(chunk), form.most)]


def answer(chunk: list[Record], options: Options, pack: Callable[[Sequence[Article | Failure]], Any]) -> Answer:
    """Read records and pack what becomes of all of them."""
    found = [read(record, options) for record in chunk]
    try:
        data = pack([row for rows in found for row in rows])
    except Exception:  # noqa: BLE001  # one of them does not fit into it
        found = [_fitting(rows, record, pack) for rows, record in zip(found, chunk, strict=True)]
        data = pack([row for rows in found for row in rows])
    return [len(rows) for rows in found], data


def _fitting(rows: list[Article | Failure], record: Record, pack: Callable[..., Any]) -> list[Article | Failure]:
    try:
        pack(rows)
    except Exception as error:  # noqa: BLE001  # whatever it is, it costs this record
        return [Failure(reason(error), record.name)]
    return rows
