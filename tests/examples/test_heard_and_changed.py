from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
NOTEBOOK = EXAMPLES / "heard_and_changed.ipynb"


def test_it_is_kept_without_outputs() -> None:
    """What the cells give is made anew wherever the notebook is shown."""
    cells = [cell for cell in json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == "code"]
    assert len(cells) > 5
    assert [(cell["outputs"], cell["execution_count"]) for cell in cells] == [([], None)] * len(cells)


@pytest.mark.notebook
def test_it_runs_from_start_to_end() -> None:
    """No cell raises or warns; the voices and a revision show themselves as cards."""
    nbformat = pytest.importorskip("nbformat")
    nbclient = pytest.importorskip("nbclient")
    for package in ("ipykernel", "pandas", "pyarrow"):
        pytest.importorskip(package)
    notebook = nbformat.read(NOTEBOOK, 4)
    nbclient.NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    outputs: list[Any] = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    assert [output for output in outputs if output.output_type == "error" or output.get("name") == "stderr"] == []
    shown = [output.data["text/html"] for output in outputs if "text/html" in output.get("data", {})]
    assert sum("Who is heard" in html for html in shown) == 1
    assert sum("What changed" in html for html in shown) == 1
    printed = "".join(output.text for output in outputs if output.output_type == "stream")
    assert "figure changed: '120 people' -> '134 people'" in printed
