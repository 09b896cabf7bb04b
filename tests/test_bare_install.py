"""What a newcomer types first must work without any optional package."""

from __future__ import annotations

import subprocess
import sys

import pytest

OPTIONAL = (
    "duckdb feedparser hypothesis msgpack msgspec numpy orjson pandas polars pyarrow pyspark rich tqdm yaml".split()
)

BARE = f"""
import sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {OPTIONAL!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Missing())
"""


@pytest.mark.parametrize(
    "line",
    [
        "from newsmodel import *; assert callable(table) and callable(parse)",
        "import newsmodel as nm; assert all(hasattr(nm, name) for name in dir(nm))",
        "import pydoc, newsmodel; assert 'who said what' in pydoc.render_doc(newsmodel)",
        "import newsmodel as nm; assert nm.parse('Bridge reopens').headline",
    ],
)
def test_a_bare_install(line: str) -> None:
    """Names, help and the first calls need none of the extras."""
    done = subprocess.run([sys.executable, "-c", BARE + line], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
