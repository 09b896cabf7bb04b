"""Fuzz one promise, guided by coverage: `python -m tests.fuzz TARGET FOLDER [options of libFuzzer]`.

FOLDER keeps the inputs that were found worth keeping; seeds are written into it first. With `--bare` the library is
not instrumented, so it runs much faster, and compiled where it is compiled, but finds no new ways by itself: for long
runs over what an instrumented run has found.
"""

from __future__ import annotations

import importlib
import pkgutil
import random
import sys
from contextlib import suppress
from pathlib import Path

try:
    import atheris
except ImportError:
    sys.exit("atheris is required: pip install --group fuzz")

__all__ = ["main"]

_SPLICED = 0.3  # share of inputs made of the beginning of one and the end of another
_MUTATIONS = 5  # fewer than that many changes an input


def _import_all() -> None:
    """Import the whole library, of which most is imported on first use, too late to be instrumented."""
    import newsmodel

    for module in pkgutil.walk_packages(newsmodel.__path__, "newsmodel."):
        if not module.name.endswith("__main__"):
            with suppress(ImportError):  # of an extra that is not installed
                importlib.import_module(module.name)


def main(arguments: list[str]) -> None:
    """Run libFuzzer on a target.

    Args:
        arguments: Name of the target, a folder, `--bare` or nothing, then options of libFuzzer, such as `-runs=10000`.
    """
    bare = "--bare" in arguments
    target, folder, *options = [argument for argument in arguments if argument != "--bare"]
    if bare:
        from . import promises, seeds
    else:
        with atheris.instrument_imports(include=["newsmodel"]):
            _import_all()
            from . import promises, seeds
    place = Path(folder)
    seeds.write(place)
    check = promises.TARGETS[target]

    def one(data: bytes) -> None:
        check(data)

    kept = [path.read_bytes() for path in sorted((place / target).iterdir())]

    def mutated(_data: bytes, size: int, seed: int) -> bytes:
        chance = random.Random(seed)  # noqa: S311 - repeatable, and nothing is secret
        data, other = chance.choice(kept)[:size], chance.choice(kept)
        if chance.random() < _SPLICED:
            data = data[: chance.randrange(len(data) + 1)] + other[chance.randrange(len(other) + 1) :]
        for _ in range(chance.randrange(_MUTATIONS)):
            data = bytes(atheris.Mutate(data[:size], size))
        return data[:size]

    fixed = [sys.argv[0], str(place / target), f"-dict={place / 'words.dict'}", f"-artifact_prefix={place / target}."]
    ours = {"custom_mutator": mutated} if bare else {}  # without coverage, libFuzzer forgets all it has read
    atheris.Setup([*fixed, "-timeout=20", "-max_len=600", "-print_final_stats=1", *options], one, **ours)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
