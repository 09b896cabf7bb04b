from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import newsmodel
from newsmodel import InputError
from newsmodel.lexicon import list_files
from newsmodel.lexicon.loading import entries, table, tags, words

_PACKAGE = Path(newsmodel.__file__).parent


def test_words_by_their_tags() -> None:
    """A list gives all its words, or those that carry any of some tags."""
    assert words("roles", "title") | words("roles", "trade") == words("roles", "title", "trade")
    assert words("roles", "person") < words("roles")
    assert "mayor" in words("roles", "title")
    assert "mayor" not in words("roles", "trade")


def test_what_words_stand_for() -> None:
    """A table gives what stands behind the tags, and nothing where nothing does."""
    assert table("nations", "adjective")["Norwegian"] == "Norway"
    assert table("nations", "adjective")["European"] == ""
    assert table("nations", "capital").keys() == words("nations", "capital")


def test_tags_are_explained() -> None:
    """A list says what its tags mean, and a list without tags says nothing."""
    assert list(tags("months")) == ["name", "short"]
    assert tags("documents") == {}
    assert entries("months")[0] == ("apr", ("short", "4"))


@pytest.mark.parametrize(
    ("name", "tag", "message"),
    [
        ("roles", "sea", "data/en/roles.tsv has no tag 'sea'; it has title, trade, person"),
        ("documents", "sea", "data/en/documents.tsv has no tag 'sea'; it has none"),
        ("boats", "sea", "there is no lexicon/data/en/boats.tsv"),
    ],
)
def test_what_is_not_there_is_refused(name: str, tag: str, message: str) -> None:
    """A tag that the list does not explain, or a list that is not there, is an error that says what there is."""
    with pytest.raises(InputError, match=message):
        words(name, tag)


@pytest.mark.parametrize("line", ["alder\tlake", "alder\tsea ", " alder\tsea", "\tsea", "alder\tsea\t", "", "alder"])
def test_a_malformed_line_is_refused_by_its_place(monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    """A line that is no word with tags of the list is an error with its file and number."""
    text = f"# Ports.\n#: sea\ton the sea\nabbot\tsea\n{line}\nzander\tsea\n"
    monkeypatch.setattr(list_files, "get_data", lambda *_: text.encode())
    with pytest.raises(InputError, match=f"lexicon/data/{len(line)}/{abs(hash(line))}.tsv, line 4: "):
        words(str(abs(hash(line))), language=str(len(line)))


def test_lists_are_read_from_an_archive(tmp_path: Path) -> None:
    """A package in a zip file has its word lists."""
    archive = tmp_path / "newsmodel.zip"
    with zipfile.ZipFile(archive, "w") as made:
        for path in _PACKAGE.rglob("*"):
            if path.suffix in {".py", ".tsv", ".txt", ".json"}:
                made.write(path, path.relative_to(_PACKAGE.parent))
    script = """
import newsmodel as nm
from newsmodel.lexicon import list_files
article = nm.parse("TARN, May 5 (Reuters) - “The pier is shut,” the mayor, Ida Lorenz, said on Monday.")
print(".zip" in list_files.__file__, article.dateline.places[0], article.attributions[0].source)
"""
    command = [sys.executable, "-c", f"import sys; sys.path[:0] = [{str(archive)!r}]\n{script}"]
    out = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", cwd=tmp_path).stdout
    assert out == "True TARN the mayor, Ida Lorenz\n"
