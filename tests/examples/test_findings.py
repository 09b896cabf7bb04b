from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest

import newsmodel as nm

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
NOTEBOOK = EXAMPLES / "findings.ipynb"


def test_it_is_kept_without_outputs() -> None:
    """What the cells give is made anew wherever the notebook is shown, so that it cannot be old."""
    cells = [cell for cell in json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == "code"]
    assert len(cells) > 10
    assert [(cell["outputs"], cell["execution_count"]) for cell in cells] == [([], None)] * len(cells)


@pytest.fixture(scope="module")
def outputs() -> list[Any]:
    """Run the notebook from start to end in a kernel of its own, and give what its cells put out."""
    nbformat = pytest.importorskip("nbformat")
    nbclient = pytest.importorskip("nbclient")
    for package in ("ipykernel", "matplotlib", "pandas", "pyarrow"):
        pytest.importorskip(package)
    notebook = nbformat.read(NOTEBOOK, 4)
    nbclient.NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    return [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]


@pytest.mark.notebook
def test_it_runs_from_start_to_end(outputs: list[Any]) -> None:
    """No cell raises or warns; there are a card, tables and six plots."""
    assert [output for output in outputs if output.output_type == "error" or output.get("name") == "stderr"] == []
    shown = [output.data for output in outputs if "data" in output]
    assert len([data for data in shown if "image/png" in data]) == 6
    pages = [data["text/html"] for data in shown if "text/html" in data]
    assert "nm-cue" in pages[0]
    assert len([page for page in pages if "<table" in page]) >= 4


@pytest.mark.notebook
def test_what_it_finds_is_in_the_stories(outputs: list[Any]) -> None:
    """The counts are those of plain Python over the same stories."""
    stories = [
        nm.parse(path.read_bytes(), date=datetime.date.fromisoformat(path.name[:10]))
        for path in sorted((EXAMPLES / "corpus").glob("*.txt"))
    ]
    said = [said for story in stories for said in story.attributions]
    body = [x for x in said if x.block is nm.BlockKind.PARAGRAPH]
    kinds = (nm.SpeakerKind.PERSON, nm.SpeakerKind.UNKNOWN)
    people = [x.speaker for x in body if x.speaker is not None and x.speaker.kind in kinds]
    unnamed = sum(speaker.anonymous for speaker in people)
    printed = "".join(output.text for output in outputs if output.output_type == "stream")
    assert f"{len(stories)} stories, {len(said)} attributions\n" in printed
    assert f"{len(body)} rows" in printed
    assert f"all: {unnamed} of {len(people)}, " in printed
