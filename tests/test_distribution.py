"""What is installed, under which name, and that the tests test it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel.errors import DISTRIBUTION

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
OPTIONAL = "pyarrow pandas polars orjson msgpack msgspec yaml rich hypothesis feedparser tqdm pyspark".split()

# `newsmodel` as the name of what is installed: behind "pip install", or with an extra.
_BARE = re.compile(
    r"""pip3?\ install\b [^\n`&|;]*? [ "'] newsmodel (?= ["'\s`=<>~!] | $ )
      | \bnewsmodel\[ [a-z]""",
    re.MULTILINE | re.VERBOSE,
)


def documents() -> list[Path]:
    """All files of the repository that people or programs read as text."""
    found = [*ROOT.glob("*.*"), ROOT / ".ci" / "run"]
    for folder in ("newsmodel", "tests", "docs", "examples", "benchmarks", "training"):
        found += (ROOT / folder).rglob("*")
    kinds = {".md", ".py", ".toml", ".ipynb", ".css", ".cfg", ".yml", ""}
    return [path for path in found if path.is_file() and path.suffix in kinds and path != Path(__file__)]


def test_nothing_installs_the_bare_name() -> None:
    """The bare name on the package index is a stranger's: no document, message or setting asks pip for it."""
    wrong = {
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in documents()
        for match in _BARE.finditer(path.read_text(encoding="utf-8", errors="replace"))
    }
    assert wrong == set()


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("pip install newsmodel", True),
        ("`pip install 'newsmodel[arrow]'`", True),
        ("python -m pip install -U newsmodel==0.1", True),
        ("It needs newsmodel[arrow].", True),
        ('pip install "newsmodel-wire[arrow]"', False),
        ("pip install -q . && .venv/bin/newsmodel parse story.txt", False),
        ("pip install ./newsmodel", False),
    ],
)
def test_the_bare_name_is_recognised(text: str, bare: bool) -> None:
    """The pattern finds the bare name and leaves the command and the real name alone."""
    assert (_BARE.search(text) is not None) is bare


def test_the_name() -> None:
    """Messages, settings and the extras that bring others use one name."""
    assert SETTINGS["project"]["name"] == DISTRIBUTION
    extras = SETTINGS["project"]["optional-dependencies"]
    own = [re.fullmatch(r"(newsmodel[\w-]*)\[(.+)\]", one) for needs in extras.values() for one in needs]
    names = {match[1] for match in own if match}
    assert names == {DISTRIBUTION}
    assert {extra for match in own if match for extra in match[2].split(",")} <= extras.keys()


def test_every_message_names_an_extra_that_there_is() -> None:
    """What a MissingExtraError tells people to install can be installed."""
    named = {
        extra
        for path in (ROOT / "newsmodel").rglob("*.py")
        for extra in re.findall(r'requiring\([^\n]+ extra="(\w+)"\)', path.read_text(encoding="utf-8"))
    }
    assert len(named) >= 9
    assert named <= SETTINGS["project"]["optional-dependencies"].keys()


def test_a_bare_installation_can_be_looked_at() -> None:
    """With nothing optional installed every name can be looked up, listed, helped with and imported; only use fails."""
    code = (
        f"import sys; sys.modules.update(dict.fromkeys({OPTIONAL}))\n"
        "import newsmodel as nm, pydoc\n"
        "from newsmodel import *\n"
        "assert all(hasattr(nm, name) for name in dir(nm)) and 'table' in dir(nm)\n"
        "assert 'Make a table of articles' in pydoc.render_doc(nm)\n"
        "uses = [lambda: table([]), lambda: attribution_table([]), lambda: articles_from_table([]),\n"
        "        lambda: parse_batch([]), lambda: write_parquet([], 'x'), lambda: next(read_parquet('x'))]\n"
        "for use in uses:\n"
        "    try: use()\n"
        "    except MissingExtraError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    message = 'pyarrow is required for tables and Parquet files: pip install "newsmodel-wire[arrow]"'
    assert (done.stderr, done.stdout.splitlines()) == ("", [message] * 6)


def test_the_tests_import_what_is_installed(tmp_path: Path) -> None:
    """`pytest` in the checkout, as the README has it, imports newsmodel from where Python does, not from the folder."""
    other = tmp_path / "newsmodel"
    other.mkdir()
    (other / "__init__.py").write_text("", encoding="utf-8")
    probe = tmp_path / "test_probe.py"
    probe.write_text("import newsmodel\ndef test_it():\n    raise SystemExit(newsmodel.__file__)\n", encoding="utf-8")
    pytest_command = ["-c", "import sys, pytest; sys.exit(pytest.main())", "-q", "-p", "no:cacheprovider"]
    settings = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT)]
    done = subprocess.run(
        [sys.executable, *pytest_command, *settings, str(probe), "--noconftest"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONSAFEPATH": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert str(other / "__init__.py") in done.stdout + done.stderr


def test_it_is_the_installed_package() -> None:
    """What these tests have imported is the distribution that is installed under our name."""
    try:
        installed = distribution(DISTRIBUTION)
    except PackageNotFoundError:
        pytest.skip(f"{DISTRIBUTION} is not installed here; the source is on the path")
    assert installed.version == nm.__version__
    if '"editable": true' in (installed.read_text("direct_url.json") or ""):
        assert Path(nm.__file__) == ROOT / "newsmodel" / "__init__.py"
    else:
        assert Path(nm.__file__) == Path(str(installed.locate_file("newsmodel/__init__.py")))


def test_wheels_are_built_for_each_python() -> None:
    """The Pythons that wheels are built for are those that the classifiers name, and the wheels are compiled."""
    wheels = SETTINGS["tool"]["cibuildwheel"]
    prefix = "Programming Language :: Python :: 3."
    named = {x.removeprefix(prefix) for x in SETTINGS["project"]["classifiers"] if x.startswith(prefix)}
    assert {x.removeprefix("cp3").removesuffix("-*") for x in wheels["build"]} == named
    assert wheels["environment"] == {"NEWSMODEL_COMPILE": "1"}
    assert (ROOT / wheels["test-command"].rpartition("{project}/")[2]).is_file()
