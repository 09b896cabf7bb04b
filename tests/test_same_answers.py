"""The same copy gives the same answers: in any process, with any hash seed, in any number of threads at once."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import newsmodel as nm

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
COPY = tuple(path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("**/*.txt")))
VARIANTS = Path(__file__).parent / "formats" / "variants"

DIGEST = """
import hashlib, sys, pathlib, newsmodel as nm
told = hashlib.sha256()
for path in sorted(pathlib.Path(sys.argv[1]).glob("**/*.txt")):
    for story in nm.parse_all(path.read_bytes()):
        told.update(nm.dumps(story).encode("utf-8", "surrogatepass"))
print(told.hexdigest())
"""


def digest() -> str:
    """Give a digest of all that is read from the examples, in this process."""
    told = hashlib.sha256()
    for path in sorted(EXAMPLES.glob("**/*.txt")):
        for story in nm.parse_all(path.read_bytes()):
            told.update(nm.dumps(story).encode("utf-8", "surrogatepass"))
    return told.hexdigest()


@pytest.mark.parametrize("seed", ["0", "1", "4321"])
def test_any_hash_seed(seed: str) -> None:
    """Another process, where sets and dictionaries are in another order, reads the same."""
    command = [sys.executable, "-c", DIGEST, str(EXAMPLES)]
    env = {**os.environ, "PYTHONHASHSEED": seed}
    done = subprocess.run(command, env=env, check=True, capture_output=True, encoding="ascii")
    assert done.stdout.strip() == digest()


def _loaded(path: Path) -> str:
    try:
        return "".join(map(nm.dumps, nm.load_all(path)))
    except nm.NewsmodelError as error:
        return str(error)


@pytest.mark.parametrize(
    ("work", "inputs"),
    [
        (lambda text: nm.dumps(nm.parse(text)), COPY),
        (lambda text: repr(nm.find_attributions(text)), COPY),
        (lambda text: nm.dumps(nm.parse(text), "nitf"), COPY),
        (lambda text: str(nm.compare(nm.parse(COPY[0]), nm.parse(text))), COPY),
        (lambda text: nm.show(nm.parse(text)).page(), COPY[:20]),
        (_loaded, tuple(sorted(VARIANTS.iterdir()))),
    ],
    ids=["parse", "find_attributions", "dumps", "compare", "show", "load_all"],
)
def test_threads(work: Callable[[object], str], inputs: tuple[object, ...]) -> None:
    """Eight threads that read different copy at the same moment get what one gets alone."""
    alone = [work(one) for one in inputs]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, inputs)) == alone
        assert list(pool.map(work, reversed(inputs))) == alone[::-1]
