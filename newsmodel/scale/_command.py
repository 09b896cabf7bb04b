"""The command `newsmodel batch`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from ._reading import Options
from .batch import Summary
from .batch import batch as run_batch

__all__ = ["batch", "told"]


def batch(options: argparse.Namespace, given: dict[str, Any], show: Callable[[str], object]) -> Summary:
    """Run a batch.

    Args:
        options: The options of the command line.
        given: Those of them that are arguments of `parse`.
        show: Called with a line of progress.

    Returns:
        The summary of the run.

    Raises:
        InputError: If the options contradict one another, or the run to be resumed.
        MissingExtraError: If pyarrow is not installed.
    """
    reading = Options(
        text_field=options.text_field,
        id_field=options.id_field,
        date_field=options.date_field,
        url_field=options.url_field,
        parse=given,
    )
    return run_batch(
        options.files,
        options.output,
        workers=options.workers,
        resume=options.resume,
        options=reading,
        progress=lambda count: show(f"{count:,} records"),
    )


def told(done: Summary) -> str:
    """Summarise a run in one line."""
    if done.first is not None:
        name, error = done.first
        return f"{done.failures:,} of {done.records:,} records failed, the first of them {name}: {error}"
    records = f"{done.records:,} record{'s' * (done.records != 1)}"
    return f"{records}, {done.stories:,} {'story' if done.stories == 1 else 'stories'}, none failed"
