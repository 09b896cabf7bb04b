from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

import newsmodel as nm
from newsmodel import display, errors, formats, lexicon, scale, testing

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


def public_names() -> Iterator[str]:
    """Every public name, with the module a user gets it from."""
    modules = [module.__name__ for module in (nm, formats, display, errors, lexicon, testing)]
    for package in (formats, scale):
        found = pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
        modules += [module.name for module in found if "._" not in module.name]
    for module in modules:
        for public in importlib.import_module(module).__all__:
            if public != "__version__":
                yield f"{module}.{public}"


def test_every_public_name_is_in_the_reference() -> None:
    """Each public name is documented where its users look for it, or under one of its other public names."""
    pytest.importorskip("pyarrow")
    text = page("api") + page("modules")
    whole = {
        f"{name}.{public}"
        for name in re.findall(r"^\.\. automodule:: (\S+)\n   :members:$", text, re.MULTILINE)
        for public in importlib.import_module(name).__all__
    }
    documented = {*re.findall(r"^\.\. auto(?:function|class|data|exception):: (\S+)$", text, re.MULTILINE), *whole}
    objects = {id(value(name)) for name in documented}
    assert [name for name in public_names() if name not in documented and id(value(name)) not in objects] == []


def value(name: str) -> object:
    """What a dotted name stands for."""
    module, _, public = name.rpartition(".")
    return getattr(importlib.import_module(module), public)


def test_every_page_is_in_the_contents() -> None:
    """No page is lost: each stands in the table of contents."""
    listed = re.findall(r"^[a-z][a-z0-9_/-]*$", page("index"), re.MULTILINE)
    pages = {path.stem for path in DOCS.glob("*.md")} - {"index"}
    assert set(listed) == pages | {"formats/index", "findings", "heard_and_changed"}
    formats = re.findall(r"^[a-z][a-z0-9-]*$", page("formats/index"), re.MULTILINE)
    assert set(formats) == {path.stem for path in (DOCS / "formats").glob("*.md")} - {"index"}


def test_the_architecture_names_rooms_that_are_there() -> None:
    """Each folder and module in the drawings of layout and attribution exists, and no room of theirs is left out."""
    for package in ("layout", "attribution"):
        (drawing,) = re.findall(rf"^```text\n{package}/\n(.*?)^```", page("architecture"), re.MULTILINE | re.DOTALL)
        drawn = {name.rstrip("/") for name in re.findall(r"^  ([\w/]+)", drawing, re.MULTILINE)}
        root = Path(nm.__file__).parent / package
        assert [name for name in sorted(drawn) if not ((root / name).is_dir() or (root / f"{name}.py").is_file())] == []
        rooms = {path.name for path in root.iterdir() if path.is_dir() and path.name != "__pycache__"}
        assert rooms == {name.partition("/")[0] for name in drawn} & rooms
