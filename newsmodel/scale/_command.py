"""What `newsmodel batch` does."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from ._reading import Options
from .batch import batch as run_batch

__all__ = ["batch"]


def batch(options: argparse.Namespace, given: dict[str, Any], show: Callable[[str], object]) -> str | None:
    """Run a batch.

    Args:
        options: Those of the command.
        given: Those among them that are arguments of `parse`.
        show: Told how far it is.

    Returns:
        One line about what failed; None if nothing did.

    Raises:
        InputError: If the options do not fit one another, or the run that is to be resumed.
        MissingExtraError: If pyarrow is not installed.
    """
    reading = Options(
        text_field=options.text_field,
        id_field=options.id_field,
        date_field=options.date_field,
        url_field=options.url_field,
        parse=given,
    )
    done = run_batch(
        options.files,
        options.output,
        workers=options.workers,
        resume=options.resume,
        options=reading,
        progress=lambda count: show(f"{count:,} records"),
    )
    if done.first is None:
        return None
    name, error = done.first
    return f"{done.failures:,} of {done.records:,} records failed, the first is {name}: {error}"
