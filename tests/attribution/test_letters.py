from __future__ import annotations

import datetime
import re
import unicodedata
from typing import Any

import pytest

from newsmodel import AttributionKind
from newsmodel.attribution import find_attributions
from newsmodel.attribution.tokens.tokenizer import Tokens

from .test_golden import _CASES, DAY, Case, found

_WORD = re.compile(r"[a-z]{6,}")
_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")


@pytest.mark.parametrize("case", _CASES)
def test_decomposed_text_reads_the_same(case: Case) -> None:
    """A golden text whose letters are taken apart into letter and mark gives the same attributions."""
    decomposed = [unicodedata.normalize("NFC", line) for line in found(unicodedata.normalize("NFD", case.text))]
    assert decomposed == [unicodedata.normalize("NFC", line) for line in case.lines]


@pytest.mark.parametrize("case", _CASES)
@pytest.mark.parametrize("hyphen", ["\N{HYPHEN}", "\N{NON-BREAKING HYPHEN}"])
def test_hyphens_read_the_same(case: Case, hyphen: str) -> None:
    """A golden text with hyphens of another kind within its words gives the same attributions."""
    lines = [line.replace(hyphen, "-") for line in found(_HYPHEN.sub(hyphen, case.text))]
    assert lines == [line.replace(hyphen, "-") for line in case.lines]


@pytest.mark.parametrize("case", _CASES)
def test_soft_hyphens_are_not_read(case: Case) -> None:
    """A golden text with a soft hyphen in each long word gives the same attributions, at the right places."""
    text = _WORD.sub(lambda match: f"{match[0][:3]}\N{SOFT HYPHEN}{match[0][3:]}", case.text)
    lines = [line.replace("\N{SOFT HYPHEN}", "") for line in found(text)]
    assert lines == [line.replace("\N{SOFT HYPHEN}", "") for line in case.lines]


def test_places_stay_right_behind_soft_hyphens() -> None:
    """All spans lie in the text given, with the soft hyphens that stand in it."""
    text = "The har\xadbour mas\xadter told re\xadport\xaders on Mon\xadday: “The fer\xadry is safe.”"
    (one,) = find_attributions(text, date=DAY)
    assert one.source is not None
    assert one.addressee is not None
    assert one.when is not None
    assert one.cue is not None
    mentions: list[Any] = [one.source, one.cue, *one.content, *one.quotes, one.addressee, one.when]
    for mention in mentions:
        assert text[mention.span.start : mention.span.end] == mention.text
    assert one.quotes[0].text == "The fer\xadry is safe."
    assert one.addressee.text == "re\xadport\xaders"
    assert one.when.date is not None
    assert one.when.date.start == datetime.date(2021, 5, 3)


@pytest.mark.parametrize(
    ("name", "twin"),
    [
        ("Łukasz Żółty", "Lukas Zolty"),
        ("Şule İnönü", "Sule Inonu"),
        ("Đặng Ánh", "Dang Anh"),
        ("Ásgeir Þórsson", "Asgeir Thorsson"),
        ("Řehoř Čapek", "Rehor Capek"),
        ("Íñigo Úbeda", "Inigo Ubeda"),
        ("Œdipe Ébène", "Oedipe Ebene"),
        ("Ḥusnī Ṣabrī", "Husni Sabri"),
    ],
)
@pytest.mark.parametrize(
    "copy",
    [
        "{}’s promise that the pool would open was not kept.",
        "{}’s answer was short: “No.”",
        "{}’s claim that the dam was safe was false, the mayor said.",
        "The pool would open, {} said on Monday.",
        "“It held,” said {}, the mayor of Tarn.",
        "{} told reporters that it held.",
        "The pool, according to {}, is old.",
    ],
)
def test_any_capital_begins_a_name(copy: str, name: str, twin: str) -> None:
    """A name outside A to Z is found where its twin in plain letters is, possessives included."""

    def read(who: str) -> list[tuple[object, ...]]:
        return [
            (
                str(one.source).replace(who, "X"),
                [str(piece).replace(who, "X") for piece in one.content],
                str(one.speaker).replace(who, "X"),
                one.kind,
                one.rule,
            )
            for one in find_attributions(copy.format(who), date=DAY)
        ]

    assert read(name) == read(twin) != []


@pytest.mark.parametrize(
    "quotation",
    [
        "“The dam held,”",
        '"The dam held,"',
        "‘The dam held,’",
        "'The dam held,'",
        "''The dam held,''",
        "``The dam held,''",
        "`The dam held,'",
        "´The dam held,´",
        "„The dam held,“",
        "„The dam held,”",
        '„The dam held,"',
        "‚The dam held,‘",
        "«The dam held,»",
        "« The dam held, »",
        "«\xa0The dam held,\xa0»",
        "«\u202fThe dam held,\u202f»",
        "»The dam held,«",
        "»The dam held,»",
        "‹The dam held,›",
        "›The dam held,‹",
        "「The dam held,」",
        "『The dam held,』",
        "‟The dam held,”",
        "〝The dam held,〞",
        "＂The dam held,＂",
        "”The dam held,”",
    ],
)
def test_quotation_marks_of_all_kinds(quotation: str) -> None:
    """A quotation is one in any quotation marks, and the marks and the blanks beside them are no part of it."""
    (one,) = find_attributions(f"{quotation} Mara Lund told reporters.")
    assert one.kind is AttributionKind.DIRECT
    assert [quote.text for quote in one.quotes] == ["The dam held,"]
    assert str(one.speaker) == "Mara Lund"


@pytest.mark.parametrize(
    "copy",
    [
        "Home › News › Tarn",
        "Home » News » Tarn",
        "» Read more about the dam",
        "The wall was 6‚ 7 or 8 metres high.",
        "The players‘ union and the O‘Briens‘ lawyer met in Sana‘a.",
        "The plank was 6´ long and 2´ wide.",
        "She left.” Then it rained.”",
    ],
)
def test_marks_that_open_nothing(copy: str) -> None:
    """Arrows of menus, misplaced commas, apostrophes of another kind and feet are no quotation marks."""
    assert Tokens(copy).quotes == []
