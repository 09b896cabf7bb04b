"""Sphinx's settings for the documentation."""

from __future__ import annotations

from importlib.metadata import version as installed_version

project = "newsmodel"
author = "The newsmodel authors"
copyright = "2026, The newsmodel authors"
version = release = installed_version("newsmodel")

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "sphinx.ext.napoleon",
]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"newsmodel {version}"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

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
