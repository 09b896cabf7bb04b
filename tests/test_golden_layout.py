"""The golden stories in `golden/layout`: copy in Markdown, with what an editor reads out of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import pytest

import newsmodel as nm

FOLDER = Path(__file__).parent / "golden" / "layout"

_CASE = re.compile(
    r"""
    ^\#\#\ (.+)\n\n            # ## A title
    ~~~copy(.*)\n              # ~~~copy crlf
    ((?:(?!~~~).*\n)*)         # the copy
    ~~~\n
    ((?:(?!\#\#\ ).*\n?)*)    # - headline: …
    """,
    re.VERBOSE | re.MULTILINE,
)
_NAMED = re.compile(r"⟨U\+([0-9A-F]{4,6})⟩")
_FIELD = re.compile(r"- (?P<key>[a-z][a-z0-9 ]*):(?: (?P<value>.*))?")
_STORY = re.compile(r"Story \d+:")
_PARAGRAPH = re.compile(r"paragraph (?P<number>\d+) (?P<how>starts|ends|is)")
_SPACE = re.compile(r"[ \t\r\n]+")
_PICTURES = {0x2400 + code: code for code in range(0x21)} | {0x2421: 0x7F, 0x237D: 0xA0}
_LINE_ENDS = {"crlf": "\r\n", "cr": "\r"}

Fields = dict[str, list[str]]


@attrs.frozen
class Case:
    """One golden story, or several in one copy."""

    name: str
    copy: str | bytes
    stories: tuple[Fields, ...]


def decoded(text: str) -> str:
    """Turn the visible notation of `golden/README.md` into the characters it stands for."""
    return _NAMED.sub(lambda match: chr(int(match[1], 16)), text).translate(_PICTURES)


def copy_of(lines: list[str], options: list[str]) -> str | bytes:
    """Make the copy of the lines between the fences and the words behind the first one."""
    end = next((_LINE_ENDS[option] for option in options if option in _LINE_ENDS), "\n")
    text = decoded(end.join(lines) + ("" if "no-final-newline" in options else end))
    encoding = next((option.removeprefix("bytes=") for option in options if option.startswith("bytes=")), None)
    return text if encoding is None else text.encode(encoding)


def read_cases(path: Path) -> Iterator[Case]:
    """Read the cases of a Markdown file."""
    text = path.read_text(encoding="utf-8")
    sections = list(_CASE.finditer(text))
    assert len(sections) == len(re.findall(r"(?m)^~~~copy", text)), f"{path.name}: a case has another shape"
    for section in sections:
        title, options, inner, expected = section.groups()
        stories: list[Fields] = [{}]
        for line in expected.splitlines():
            if _STORY.fullmatch(line):
                stories.append({})
            elif match := _FIELD.fullmatch(line):
                stories[-1].setdefault(match["key"], []).append(decoded(match["value"] or ""))
            else:
                assert not line.strip(), f"{path.name}, {title}: what is {line!r}?"
        if len(stories) > 1:
            assert not stories.pop(0), f"{path.name}, {title}: values stand before 'Story 1:'"
        yield Case(f"{path.stem}: {title}", copy_of(inner.splitlines(), options.split()), tuple(stories))


CASES = [case for path in sorted(FOLDER.glob("*.md")) for case in read_cases(path)]


def _texts(*values: nm.Mention | nm.Byline | nm.Caption | nm.Dateline | nm.Stamp | None) -> list[str]:
    return [value.text for value in values if value is not None]


def _stamp(stamp: nm.Stamp | None) -> list[str]:
    if stamp is None:
        return []
    words = ["no date" if stamp.date is None else str(stamp.date)]
    if stamp.time is not None:
        words.append(f"{stamp.time:%H:%M:%S}".removesuffix(":00"))
    return [" ".join(words + ([] if stamp.zone is None else [stamp.zone]))]


def _credit(credit: nm.Credit | None) -> str:
    if credit is None:
        return "none"
    named = {"agency": credit.agency, "photographer": credit.photographer, "source": credit.source}
    return " | ".join([credit.text, *(f"{key} {value}" for key, value in named.items() if value is not None)])


def _dateline(article: nm.Article) -> Fields:
    dateline = article.dateline
    if dateline is None:
        return {"dateline": [], "places": [], "date": [], "agency": []}
    return {
        "dateline": [dateline.text],
        "places": list(dateline.places),
        "date": [] if dateline.date is None else [str(dateline.date)],
        "agency": [] if dateline.agency is None else [dateline.agency],
    }


def _byline(byline: nm.Byline | None) -> Fields:
    if byline is None:
        return {"byline": [], "authors": [], "byline agency": [], "byline role": []}
    return {
        "byline": [byline.text],
        "authors": list(byline.authors),
        "byline agency": [] if byline.agency is None else [byline.agency],
        "byline role": [] if byline.role is None else [byline.role],
    }


def read_out(article: nm.Article) -> Fields:
    """Write what was read out of a story in the words of the golden files."""
    return {
        "headline": _texts(article.headline),
        "repeats": [str(len(article.headline_repeats))],
        **_byline(article.byline),
        "published": _stamp(article.published),
        "published text": _texts(article.published),
        "updated": _stamp(article.updated),
        "updated text": _texts(article.updated),
        "captions": [str(len(article.captions))],
        "caption": _texts(*article.captions),
        "credit": [_credit(caption.credit) for caption in article.captions],
        "caption date": ["none" if caption.date is None else str(caption.date) for caption in article.captions],
        "summary": _texts(*article.summary),
        **_dateline(article),
        "paragraphs": [str(len(article.paragraphs))],
        "subhead": _texts(*article.subheads),
        "end note": _texts(*article.end_notes),
        "agencies": list(article.agencies),
        "furniture": [article[b.span].strip() for b in article.blocks if b.kind is nm.BlockKind.FURNITURE],
        "problem": [problem.code.value for problem in article.problems],
        "errors": [p.code.value for p in article.problems if p.severity is nm.Severity.ERROR],
    }


# What a golden story does not mention is not there.
ABSENT: Fields = {
    "headline": [],
    "repeats": ["0"],
    "byline": [],
    "published": [],
    "updated": [],
    "caption": [],
    "summary": [],
    "dateline": [],
    "subhead": [],
    "end note": [],
}


def _agree(wanted: str, found: str) -> bool:
    """Tell whether a value is the wanted one; of a credit a part may be `any`."""
    parts = wanted.split(" | ")
    named = [part.removesuffix(" any") for part in parts if part.endswith(" any")]
    left = [
        part for part in found.split(" | ") if part.rpartition(" ")[0] not in named and part.split(" ")[0] not in named
    ]
    return _one_space(" | ".join(left)) == _one_space(" | ".join(part for part in parts if not part.endswith(" any")))


def _one_space(text: str) -> str:
    return _SPACE.sub(" ", text)


def paragraph_agrees(article: nm.Article, number: int, how: str, words: str) -> bool:
    """Tell whether a paragraph, its line breaks made spaces, has certain words at its start or end, or no others."""
    if number > len(article.paragraphs):
        return False
    text = _one_space(article.paragraphs[number - 1].text)
    agree: dict[str, Callable[[str], bool]] = {"starts": text.startswith, "ends": text.endswith, "is": text.__eq__}
    return agree[how](words)


def expected_of(story: Fields) -> Fields:
    """Complete the values of a golden story with what follows from those given."""
    expected = {key: value for key, value in ABSENT.items() if not (key == "caption" and "captions" in story)} | story
    if story.get("dateline", ["any"]) != ["any"]:
        expected = {"date": [], "agency": []} | expected
    if "caption" in story and story["caption"] != ["any"]:
        expected = {"credit": ["none"] * len(story["caption"])} | expected
    return expected


def difference(article: nm.Article, found: Fields, key: str, wanted: list[str]) -> str | None:
    """Say how one value was read differently from what the golden story says, or None if it was not."""
    if match := _PARAGRAPH.fullmatch(key):
        right = all(paragraph_agrees(article, int(match["number"]), match["how"], words) for words in wanted)
        return None if right else f"expected {wanted}, got {[_one_space(p.text)[:90] for p in article.paragraphs]}"
    if key == "lede":
        lede = article.lede or ""
        return None if lede.startswith(wanted[0]) else f"expected to start {wanted}, got {lede[:80]!r}"
    if key == "no problem":
        there = [value for value in wanted if value in found["problem"]]
        return f"{there} was reported" if there else None
    if key in {"furniture", "problem"}:
        missing = [value for value in wanted if value not in [*found[key], "any"]]
        return f"{missing} not among {found[key]}" if missing else None
    if wanted == ["any"] or (len(wanted) == len(found[key]) and all(map(_agree, wanted, found[key]))):
        return None
    return f"expected {wanted}, got {found[key]}"


def differences(article: nm.Article, story: Fields) -> Iterator[str]:
    """Give a line for everything that was read differently from what the golden story says."""
    found = read_out(article)
    for key, values in expected_of(story).items():
        wanted = [] if values == ["none"] and key != "credit" else values
        if (line := difference(article, found, key, wanted)) is not None:
            yield f"{key}: {line}"
    listed = set(story.get("problem", ()))
    if "any" not in listed and (unlisted := [code for code in found["errors"] if code not in listed]):
        yield f"problem: {unlisted} of severity error is not expected"


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_golden_story_is_read_as_its_editor_reads_it(case: Case) -> None:
    """Every field of every story has the value written below the copy, and nothing else was read."""
    articles = nm.parse_all(case.copy, attributions=False)
    headlines = [None if article.headline is None else article.headline.text for article in articles]
    wrong = [] if len(articles) == len(case.stories) else [f"stories: {len(case.stories)} expected, got {headlines}"]
    for number, (article, story) in enumerate(zip(articles, case.stories, strict=False), start=1):
        label = f"story {number}, " if len(case.stories) > 1 else ""
        wrong += [label + line for line in differences(article, story)]
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_golden_copy_comes_back(case: Case) -> None:
    """The stories' texts joined are the copy, and `to_text` and `to_bytes` give each of them again."""
    articles = nm.parse_all(case.copy, attributions=False)
    if isinstance(case.copy, bytes):
        assert b"".join(nm.to_bytes(article) for article in articles) == case.copy
    else:
        assert "".join(article.text for article in articles) == case.copy
        assert all(nm.to_text(article) == article.text for article in articles)


def test_there_are_golden_stories() -> None:
    """The folder of golden stories was found and its names are unique."""
    names = [case.name for case in CASES]
    assert len(names) >= 90
    assert len(set(names)) == len(names)


ALONE = [
    case
    for case in CASES
    if isinstance(case.copy, str)
    and "\x01" not in case.copy  # a transmission has its own marks
    and len(case.stories) == 1
    and not {"any", "0"} & set(case.stories[0].get("paragraphs", ()))
]
OF_TEXT = [case for case in CASES if isinstance(case.copy, str) and "\r" not in case.copy]
BEFORE = (
    "Swans close runway for an hour\n\nOSLO (AP) — A family of swans closed the runway of a small airport for an hour "
    "on Thursday, and eleven flights had to wait.\n\nThe birds left on foot, the airport said, and did not look back.\n"
)
AFTER = (
    "Goats graze on stadium roof\n\nBRENNA (AP) — Forty goats have been grazing on the roof of the stadium since May "
    "to keep its grass short.\n\nThey like the view, their shepherd said, and will stay till autumn.\n"
)


def readings(copy: str) -> list[Fields]:
    """Read the stories of a copy, but for the line ends within values."""
    found = [read_out(article) for article in nm.parse_all(copy, attributions=False)]
    return [{key: [_one_space(value) for value in values] for key, values in fields.items()} for fields in found]


@pytest.mark.parametrize("case", ALONE, ids=[case.name for case in ALONE])
def test_a_golden_story_between_form_feeds_is_read_as_alone(case: Case) -> None:
    """With a form feed and another story on either side, a story is read as if it were the only one."""
    copy = str(case.copy)
    copy = copy if copy.endswith(("\n", "\r")) else copy + "\n"
    found = readings(f"{BEFORE}\f\n{copy}\f\n{AFTER}")
    assert [fields["headline"] for fields in found] == [
        ["Swans close runway for an hour"],
        *(fields["headline"] for fields in readings(copy)),
        ["Goats graze on stadium roof"],
    ]
    assert [found[1]] == readings(copy)


BLANKS: dict[str, Callable[[str], str]] = {
    "CRLF": lambda copy: copy.replace("\n", "\r\n"),
    "CR": lambda copy: copy.replace("\n", "\r"),
    "blanks behind lines": lambda copy: copy.replace("\n", " \n"),
    "no-break spaces behind lines": lambda copy: copy.replace("\n", "\u00a0\n"),
    "blank lines in front": lambda copy: "\n\n" + copy,
    "no last line end": lambda copy: copy.rstrip("\n"),
    "blank lines behind": lambda copy: copy + "\n\n\n",
    "byte order mark": lambda copy: "\ufeff" + copy,
}


@pytest.mark.parametrize("change", BLANKS.values(), ids=BLANKS)
@pytest.mark.parametrize("case", OF_TEXT, ids=[case.name for case in OF_TEXT])
def test_a_golden_story_has_the_same_fields_with_other_blanks(case: Case, change: Callable[[str], str]) -> None:
    """Other line ends, blanks behind lines and blank lines around a story change no field."""
    copy = str(case.copy)
    found, expected = readings(change(copy)), readings(copy)
    for fields in (*found, *expected):
        for values in fields.values():
            values[:] = [value.replace("\u00a0 ", " ").strip("\ufeff\u00a0 ") for value in values]
    assert found == expected


def decomposed(text: str) -> str:
    """Write the letters of a text apart from their accents (NFD)."""
    return unicodedata.normalize("NFD", text)


OF_LETTERS = [case for case in OF_TEXT if not any("mojibake" in story.get("problem", ()) for story in case.stories)]


@pytest.mark.parametrize("case", OF_LETTERS, ids=[case.name for case in OF_LETTERS])
def test_a_golden_story_has_the_same_fields_with_its_letters_decomposed(case: Case) -> None:
    """Whether an é is one character or an e and its accent changes no field but for that."""
    expected = [
        {key: [decomposed(value) for value in values] for key, values in fields.items()}
        for fields in readings(str(case.copy))
    ]
    assert readings(decomposed(str(case.copy))) == expected
