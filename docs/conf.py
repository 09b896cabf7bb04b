"""Sphinx's settings for the documentation."""

from __future__ import annotations

from pathlib import Path

import nbformat
from nbclient import NotebookClient
from sphinx.application import Sphinx

import newsmodel

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

project = "newsmodel"
author = "The newsmodel authors"
copyright = "2026, The newsmodel authors"
version = release = newsmodel.__version__

extensions = [
    "myst_nb",  # brings myst_parser
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "sphinx.ext.napoleon",
]
exclude_patterns = ["_build"]
html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_title = f"newsmodel {version}"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
nb_execution_mode = "off"  # `execute` below does it, in the notebook's own folder

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_class_signature = "mixed"
napoleon_numpy_docstring = False
nitpicky = True
# Names of other projects, whose documentation is not fetched.
nitpick_ignore_regex = [("py:class", r"(collections\.abc|datetime|hypothesis|os|pathlib|pyarrow)\..*|DataFrame")]

doctest_global_setup = """
import datetime
import newsmodel as nm
from newsmodel import *
from newsmodel.display.terminal import visible
from newsmodel.errors import point_at
"""


def execute(app: Sphinx) -> None:
    """Run the notebooks of `examples/` and put them among the pages, with their outputs; doctest needs none.

    They are kept without outputs, so that what the site shows is what the cells give today. A cell that raises ends the
    build.
    """
    for path in EXAMPLES.glob("*.ipynb"):
        notebook = nbformat.read(path, 4)
        if app.builder.name != "doctest":
            NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
        nbformat.write(notebook, Path(app.srcdir) / path.name)


def setup(app: Sphinx) -> None:
    """Tell Sphinx what to do when it begins."""
    app.connect("builder-inited", execute)
