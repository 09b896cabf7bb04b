from __future__ import annotations

import ast
import itertools
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsmodel
from newsmodel.lexicon.loading import entries, tags, words

_PACKAGE = Path(newsmodel.__file__).parent
_DATA = _PACKAGE / "lexicon" / "data"
_FILES = sorted(_DATA.rglob("*.tsv"))
_MARKS = " -'’.&/+"  # what stands in words and names besides letters and digits


def _faults(text: str) -> list[str]:
    """Say what is wrong with the text of a data file."""
    lines = text.split("\n")
    faults = [] if lines.pop() == "" else ["the last line has no end"]
    head = [line for line in lines if line.startswith("#")]
    body = lines[len(head) :]
    if lines[: len(head)] != head:
        faults.append("a comment behind the first word")
    if not head or not head[0].startswith("# "):
        faults.append("nothing says what the list is")
    explained = [line[3:].partition("\t") for line in head if line.startswith("#: ")]
    known = [tag for tag, _, meaning in explained if meaning.strip()]
    if len(known) < len(explained):
        faults.append("a tag without a meaning")
    used: list[str] = []
    for line in body:
        word, *fields = line.split("\t")
        listed = fields[0].split(" ") if fields else []
        used += listed
        faults += [f"{word}: {fault}" for fault in _of_line(line, listed, known)]
    if len(set(known)) < len(known):
        faults.append("a tag explained twice")
    faults += [f"{tag}: no word has this tag" for tag in known if tag not in used]
    words = [line.partition("\t")[0] for line in body]
    faults += [f"{word}: out of order" for last, word in itertools.pairwise(words) if _key(word) < _key(last)]
    return faults + [f"{word}: listed twice" for word in sorted({word for word in words if words.count(word) > 1})]


def _of_line(line: str, listed: list[str], known: list[str]) -> Iterator[str]:
    word = line.partition("\t")[0]
    if not word or any(field != field.strip() or "  " in field for field in line.split("\t")):
        yield "a blank too many, or no word"
    if line != line.rstrip() or not unicodedata.is_normalized("NFC", line):
        yield "not composed, or a blank at the end"
    if (
        any(not (c.isalnum() or c in _MARKS or unicodedata.category(c).startswith("M")) for c in word)
        or word[:1].isdigit()
    ):
        yield "a character that no word has"
    parts = word.split(" ")
    if len(parts) > 2 and any(part == after for part, after in itertools.pairwise(parts)):
        yield "a word printed twice"  # "Port Port Sudan", but not "Walla Walla"
    if any(tag not in known for tag in listed):
        yield "a tag that is not explained"
    if listed != [tag for tag in known if tag in listed] or (known and not listed):
        yield "no tag, or tags in another order than they are explained in"


def _key(word: str) -> tuple[str, str]:
    return word.casefold(), word


@pytest.mark.parametrize("path", _FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_lists_are_sound(path: Path) -> None:
    """Each file says what it lists, explains its tags and uses them, and has every word once and in its place."""
    assert _faults(path.read_text(encoding="utf-8")) == []


_SOUND = "# Ports.\n#: sea\ton the sea\n#: river\ton a river\nalder\triver\nPort Tarn\tsea river\nwalla walla\tsea\n"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("", "", None),
        ("alder\triver\n", "alder\triver\nalder\triver\n", "alder: listed twice"),
        ("alder\triver\n", "zander\triver\n", "Port Tarn: out of order"),
        ("Port Tarn", "Port Port Tarn", "Port Port Tarn: a word printed twice"),
        ("Port Tarn", "Port  Tarn", "Port  Tarn: a blank too many, or no word"),
        ("Port Tarn", " Port Tarn", " Port Tarn: a blank too many, or no word"),
        ("walla\tsea", "walla\tsea ", "walla walla: not composed, or a blank at the end"),
        ("Port Tarn", "Port Ta\u0301rn", "Port Ta\u0301rn: not composed, or a blank at the end"),
        ("alder", "26-year-old", "26-year-old: a character that no word has"),
        ("alder", "alder;", "alder;: a character that no word has"),
        ("alder\triver", "alder\tlake", "alder: a tag that is not explained"),
        ("alder\triver", "alder", "alder: no tag, or tags in another order than they are explained in"),
        ("sea river", "river sea", "Port Tarn: no tag, or tags in another order than they are explained in"),
        ("#: river", "#: lake\ton a lake\n#: river", "lake: no word has this tag"),
        ("\ton a river", "", "a tag without a meaning"),
        ("# Ports.\n", "", "nothing says what the list is"),
        ("alder", "# trees\nalder", None),
        ("Port Tarn", "# towns\nPort Tarn", "a comment behind the first word"),
        ("walla\tsea\n", "walla\tsea", "the last line has no end"),
    ],
)
def test_faults_are_found(old: str, new: str, fault: str | None) -> None:
    """What is wrong with a list is found, by the check that the package's own lists pass."""
    found = _faults(_SOUND.replace(old, new, 1))
    assert fault in found if fault else found == []


def test_no_word_is_listed_twice_for_a_purpose() -> None:
    """What a tag means is the purpose it serves: where tags of two lists mean the same, they share no word."""
    places: dict[tuple[str, str, str], str] = {}
    for path in _FILES:
        language, name = path.parent.name, path.stem
        meanings = tags(name, language)
        for word, fields in entries(name, language):
            for tag in fields[0].split(" ") if meanings else ():
                purpose = (language, meanings[tag], word)
                assert places.setdefault(purpose, name) == name, purpose


def _asked() -> dict[str, set[str]]:
    """Collect from the source which tags of which list are asked for; a star for all of them."""
    asked: dict[str, set[str]] = {}
    for path in _PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).removeprefix("loading.") in _READERS:
                texts = [part.value if isinstance(part, ast.Constant) else "*" for part in node.args]
                if texts and texts[0] != "*":
                    asked.setdefault(str(texts[0]), set()).update(map(str, texts[1:] or "*"))
    return asked


_READERS = {"entries", "table", "tags", "words"}


def test_lists_and_tags_are_asked_for() -> None:
    """Each list is read somewhere in the package, and each of its tags too; no list is asked for that is not there."""
    asked = _asked()
    assert {path.stem for path in _FILES} == asked.keys()
    for name, wanted in asked.items():
        known = {tag for path in _FILES if path.stem == name for tag in tags(name, path.parent.name)}
        assert wanted - {"*"} <= known, name
        assert "*" in wanted or known <= wanted, name


def _groups() -> Iterator[tuple[str, str, frozenset[str]]]:
    """The words of each tag of each English list, or of a list without tags, in lower case."""
    for path in _FILES:
        if path.parent.name == "en":
            for tag in tags(path.stem) or [""]:
                found = words(path.stem, tag) if tag else words(path.stem)
                yield path.stem, tag, frozenset(map(str.lower, found))


def test_no_list_repeats_another() -> None:
    """Of two lists neither has most of the words of one purpose of the other: what both need is a tag of one."""
    groups = [group for group in _groups() if len(group[2]) > _SMALL]
    for (name, tag, listed), (other, tag_there, there) in itertools.combinations(groups, 2):
        if name != other:
            shared = len(listed & there) / min(len(listed), len(there))
            assert shared < _MOST, (name, tag, other, tag_there, sorted(listed & there))


_SMALL = 24  # function words are few, and stand in several lists by what they do
_MOST = 0.75
