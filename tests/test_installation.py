"""The stranger's distribution, which has our import name, must not be installed over ours unnoticed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import newsmodel
from newsmodel._installation import check_installation


@pytest.mark.parametrize("record", ["newsmodel-0.28.dist-info", "newsmodel-0.28-py3.11.egg-info"])
def test_another_distribution_in_our_folder_is_told(tmp_path: Path, record: str) -> None:
    """Where the other one's record lies beside the package, the error says how to mend it."""
    package = tmp_path / "newsmodel"
    package.mkdir()
    check_installation(package)
    (tmp_path / "newsmodel_wire-0.1.0.dist-info").mkdir()
    (tmp_path / "newsmodel-notes").mkdir()
    check_installation(package)
    (tmp_path / record).mkdir()
    with pytest.raises(ImportError, match="pip uninstall newsmodel newsmodel-wire, then pip install newsmodel-wire"):
        check_installation(package)


def test_a_folder_that_cannot_be_listed_is_no_error(tmp_path: Path) -> None:
    """Within an archive there is no folder to look into."""
    check_installation(tmp_path / "archive.zip" / "newsmodel")


@pytest.mark.parametrize("code", ["import newsmodel", "import newsmodel.cli"])
def test_importing_refuses_a_mixed_installation(tmp_path: Path, code: str) -> None:
    """The package, and the command whose `newsmodel/__init__.py` may be the other one's, end in that error."""
    source = Path(newsmodel.__file__).parent
    shutil.copytree(source, tmp_path / "newsmodel", ignore=shutil.ignore_patterns("__pycache__", "*.so"))
    (tmp_path / "newsmodel-0.28.dist-info").mkdir()
    if code.endswith("cli"):
        (tmp_path / "newsmodel" / "__init__.py").write_text("", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {code}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "another project, is installed over this one" in done.stderr
