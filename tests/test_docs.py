from __future__ import annotations

import re
from pathlib import Path

import attrs
import pytest

import newsmodel as nm

DOCS = Path(__file__).parent.parent / "docs"


def page(name: str) -> str:
    """The text of a page."""
    return (DOCS / f"{name}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", list(nm.ProblemCode))
def test_every_problem_is_explained(code: nm.ProblemCode) -> None:
    """Each code has an entry on its page."""
    assert re.search(rf"^`{code.value}`$", page("problems"), re.MULTILINE)


@pytest.mark.parametrize("cls", [nm.Article, nm.Attribution])
def test_every_field_is_explained(cls: type[attrs.AttrsInstance]) -> None:
    """Each field of a story and of an attribution is named on the page about fields."""
    missing = [field.name for field in attrs.fields(cls) if f"`{field.name}`" not in page("fields")]
    assert missing == []


def test_every_error_is_explained() -> None:
    """Each exception of the library is on its page."""
    assert [name for name in nm.errors.__all__ if name not in page("errors")] == []


def test_every_page_is_in_the_contents() -> None:
    """No page is lost: each stands in the table of contents."""
    listed = re.findall(r"^[a-z][a-z0-9_/-]*$", page("index"), re.MULTILINE)
    pages = {path.stem for path in DOCS.glob("*.md")} - {"index"}
    assert set(listed) == pages | {"formats/index"}
    formats = re.findall(r"^[a-z][a-z0-9-]*$", page("formats/index"), re.MULTILINE)
    assert set(formats) == {path.stem for path in (DOCS / "formats").glob("*.md")} - {"index"}
