from __future__ import annotations

import csv
import datetime
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel.source_audit.card import card
from newsmodel.source_audit.names import Name, acronyms_of, one_given_name, sound, surname_sound

ROOT = Path(__file__).parent.parent.parent
PERSON, BODY = nm.SpeakerKind.PERSON, nm.SpeakerKind.ORGANISATION


def said(
    name: str | None,
    role: str | None = None,
    affiliation: str | None = None,
    *,
    kind: nm.SpeakerKind = PERSON,
    label: str | None = None,
) -> nm.Attribution:
    """A statement of three words, one of them quoted."""
    speaker = nm.Speaker(name, label=label, role=role, affiliation=affiliation, kind=kind, anonymous=name is None)
    kinds = nm.AttributionKind.MIXED
    return nm.Attribution(cue="said", content=["it is shut"], quotes=["shut"], speaker=speaker, kind=kinds)


def told(*speakers: tuple[str | None, ...] | str) -> nm.Voices:
    """The voices of stories in each of which one speaker says something."""
    given = [(x,) if isinstance(x, str) else x for x in speakers]
    return nm.voices(nm.Article(attributions=[said(*x)]) for x in given)


@pytest.mark.parametrize(
    "speakers",
    [
        [("Viktor Halse", "chief"), ("Viktor Halse", "former port chief"), "Viktor Halse"],
        [("José Núñez", "minister"), ("Jose Nunez", "Minister"), "Mr. Nunez", "J. Núñez"],
        [("Fayez al-Sarraj", "prime minister", "Libya"), ("al Sarraj", "prime minister", "Libya"), "Sarraj"],
        [("Fayez al-Sarraj", "prime minister", "Libya"), ("Fayez Serraj", "Libyan premier")],
        [("Rami Abdel Rahman", "head", "Upper Observatory"), ("Rami Abdulrahman", "director", "Upper Observatory")],
        [("Volodymyr Zelenskiy", "president"), ("Volodymyr Zelensky", "president"), ("Zelenskyy", "president")],
        [("Ida M. Holm", "pilot"), ("Ida Holm", "harbour pilot")],
        [("Pedro Sanz", "prime minister"), ("Pedro Sanz Ruiz", "prime minister")],
        [("Ben Hale", "mayor"), ("Ben Hale", "mayor of Tarn")],
        [("Joseph Crane", "Rep"), ("Joe Crane", "Rep")],
        [("Ida Holm", "pilot"), "Democrat Ida Holm"],
        [("Xi Jinping", "president", "China"), ("Xi", "president", "China")],
        [("Leonie Hartwell", "Rep"), ("Leonei Hartwell", "Representative")],
        [("Gus Hartwell", "aide", "Tarn Bank"), ("Guy Hartwell", "aide", "Tarn Bank")],
        [("Tobin Hartwell", "Sen", "Tarn"), ("Tobim Hartwell", "senator", "Tarn")],
        [("Marko Ilya Varga", "hacker"), ("Marko Varga Ilya", "hacker")],
        [("Tan Suu Mai", "winner"), ("Suu Mai",)],
        [("Tom Hale", "mayor", "Tarn"), ("Tom Hale", "former prosecutor", "Lund")],
        [("Al Hale", "mayor"), ("Al Hale", "mayor of Tarn")],
    ],
)
def test_one_person(speakers: list[tuple[str, ...] | str]) -> None:
    """Accents, titles, initials, transliterations and surnames alone are one person, and each merge says why."""
    (voice,) = told(*speakers)
    assert voice.stories == voice.statements == len(speakers)
    assert all(x.merged and x.reasons for x in voice.evidence)
    assert len(voice.evidence) >= 1


@pytest.mark.parametrize(
    "speakers",
    [
        [("Tom Hale", "mayor", "Tarn"), ("Tom Hale", "goalkeeper", "Lund United")],
        [("Tom Hale", "mayor", "Tarn"), ("Tom Hale", "mayor", "Lund")],
        [("Tom Hale", "police chief"), ("Tom Hale", "teacher")],
        [("Tom Hale", "mayor"), ("Anna Hale", "teacher")],
        [("Joseph Crane", "pilot"), ("Joe Crane", "baker")],
        [("Ida Holm",), ("Mary Ida Holm",)],
        [("Alan Marr", "pilot"), ("Ellen Marr", "pilot")],
        [("Robert Giordano", "economist"), ("Robert Gordon", "economist")],
        [("Karl Bosch",), ("Karl Bosch Jr.",)],
        [("Geoffrey Berman", "attorney"), ("Berman", "judge")],
        [("James Wright", "speaker"), ("James Wright Foley", "photographer")],
        [("Tom Hale", "minister"), ("Tom Hale", "captain")],
        [("Tom Hale", "pastor", "Tarn church"), ("Tom Hale", "Rep")],
        [("Marta Hartwell", "spokeswoman"), ("Maria Hartwell", "spokeswoman")],
        [("Ash Hale", "pilot"), ("Al Hale", "pilot")],
        [("Tom Hale",), ("Hale",)],
        [("John Smith", "mayor"), (None, None, None)],
    ],
)
def test_two_people(speakers: list[tuple[str | None, ...]]) -> None:
    """Namesakes with other roles, other given names and unnamed sources stay apart."""
    stories = [nm.Article(attributions=[said(*x, label=None if x[0] else "John Smith")]) for x in speakers]
    assert len(nm.voices(stories)) == 2


def test_a_surname_that_two_people_have() -> None:
    """A surname alone is given to neither of two people; a role in common decides."""
    assert len(told(("Tom Hale", "mayor"), ("Anna Hale", "teacher"), "Hale")) == 3
    found = told(("Tom Hale", "mayor"), ("Anna Hale", "teacher"), ("Hale", "mayor"))
    assert [(str(x), x.stories) for x in found] == [("Tom Hale", 2), ("Anna Hale", 1)]


def in_text(*stories: tuple[str, str, str | None]) -> nm.Voices:
    """The voices of stories that each have a text, and one speaker with a name and a role."""
    return nm.voices(nm.Article(text=text, attributions=[said(name, role)]) for text, name, role in stories)


def test_a_surname_and_the_story_around_it() -> None:
    """A surname alone is whoever the story names in full, if he says nothing there by that name."""
    full = ("Tom Hale spoke.", "Tom Hale", "mayor")
    assert len(in_text(full, ("They asked Mr. Tom B. Hale. Hale was glad.", "Hale", None))) == 1
    assert len(in_text(full, ("The widow, Ida Hale, was asked. Hale was glad.", "Hale", None))) == 2
    assert len(in_text(full, ("They met Mayor Hale. Hale was glad.", "Hale", None))) == 1
    assert len(in_text(full, ("They met Captain Hale. Hale was glad.", "Hale", None))) == 2
    assert len(in_text(full, ("Hale was glad.", "Hale", None))) == 2
    other = ("Muhammad Hale died. Hale was glad.", "Hale", None)
    assert len(in_text(("", "Mohamed Hale", None), other)) == 2
    assert len(in_text(full, ("Mayor Hale met his sister Ida Hale. Hale was glad.", "Hale", None))) == 1
    both = "Tom Hale met his sister Ida Hale. Hale was glad."
    assert len(in_text(full, ("Ida Hale spoke.", "Ida Hale", "pilot"), (both, "Hale", None))) == 3
    assert len(in_text(*[full] * 5, ("Ida Hale spoke.", "Ida Hale", "pilot"), (both, "Hale", None))) == 2


def test_a_surname_that_is_in_the_news() -> None:
    """Without a word on who is meant, a surname alone is the one who is heard far more often than all others."""
    alone = ("Hale was glad.", "Hale", None)
    assert len(in_text(*[("", "Tom Hale", "mayor")] * 2, alone)) == 1
    assert len(in_text(*[("", "Tom Hale", "mayor")] * 4, ("", "Ida Hale", "pilot"), alone)) == 3
    assert len(in_text(*[("", "Tom Hale", "mayor")] * 5, ("", "Ida Hale", "pilot"), alone)) == 2


def test_a_surname_that_an_agency_has_too() -> None:
    """An agency is nobody of its name, and what begins with an acronym gives nobody a surname."""
    stories = [said("TBC Lakeside", "agent"), said("TBC Lakeside"), said("Lakeside", kind=nm.SpeakerKind.UNKNOWN)]
    assert len(nm.voices(nm.Article(attributions=[x]) for x in stories)) == 2
    stories = [said("Ida Bloomberg", "pilot"), said("Ida Bloomberg"), said("Bloomberg", kind=nm.SpeakerKind.UNKNOWN)]
    assert len(nm.voices(nm.Article(attributions=[x]) for x in stories)) == 2


def test_surnames_alone_join_nobody() -> None:
    """Surnames alone in two stories do not make one voice of two people."""
    one, other = ("Tom Hale spoke.", "Tom Hale", "mayor"), ("Ida Hale spoke.", "Ida Hale", "mayor")
    alone = ("Mayor Tom Hale. Hale was glad.", "Hale", "mayor"), ("Mayor Ida Hale. Hale was glad.", "Hale", "mayor")
    found = in_text(one, other, *alone)
    assert [(str(x), x.stories) for x in found] == [("Ida Hale", 2), ("Tom Hale", 2)]


def test_given_names_alone() -> None:
    """Nobody is told by a given name alone: it is one voice in each story, unless a role says more."""
    assert [x.stories for x in in_text(("", "Ida", None), ("", "Ida", None))] == [1, 1]
    assert len(in_text(("", "Ida", "queen"), ("", "Ida", "queen of Norland"))) == 1


def test_one_story_with_two_forms() -> None:
    """A story that has a name in full and a short form of it means one person."""
    short, full = said("Ray Hale"), said("Raymond L. Hale", "prankster")
    assert len(nm.voices([nm.Article(attributions=[short, full])])) == 1
    assert len(nm.voices([nm.Article(attributions=[short]), nm.Article(attributions=[full])])) == 2
    elder, younger = said("Karl Hale Jr."), said("Karl Hale III", "pilot")
    assert len(nm.voices([nm.Article(attributions=[elder, younger])])) == 2


@pytest.mark.parametrize(
    ("names", "count"),
    [
        (["Tarn Ministry of Health", "Tarn Health Ministry", "Tarn's health ministry"], 1),
        (["Kenyan government", "Kenya's government", "the government of Kenya"], 1),
        (["Tarn Department of State", "State Department"], 2),
        (["Bank of Tarn", "Tarn Bank"], 2),
        (["Tarn Court of Appeal", "Tarn Appeal Court"], 1),
        (["Harbour & Dam Commission", "Harbour and Dam Commission"], 1),
        (["Committee", "Committee"], 2),
        (["Tom Hale's campaign", "Hale’s campaign", "Hale campaign", "Mayor Tom Hale’s campaign"], 1),
        (["Tom Hale's campaign", "Ida Hale's campaign"], 2),
        (["Tom Hale's campaign", "Ida Hale's campaign", "Hale campaign", "the Hale campaign"], 3),
        (["Tom Hale's campaign", "Tom Hale's office"], 2),
    ],
)
def test_bodies_in_other_words(names: list[str], count: int) -> None:
    """Bodies are one in either order of their words, and by their owner."""
    assert len(nm.voices(nm.Article(attributions=[said(x, kind=BODY)]) for x in names)) == count


def test_acronyms() -> None:
    """An acronym is merged with its one long form; two letters only where a story writes both."""

    def bodies(*names: str, text: str = "") -> int:
        return len(nm.voices(nm.Article(text=text, attributions=[said(x, kind=BODY)]) for x in names))

    assert bodies("World Health Organization", "WHO", "the World Health Organization") == 1
    assert bodies("Tarn Press", "TP") == 2
    assert bodies("Marsh TV", "MTV") == 2
    assert bodies("Marsh TV", "MTV", text="Marsh TV went on. MTV was glad.") == 1
    assert bodies("Tarn Press", "TP", text="The Tarn Press (TP) said so.") == 1
    assert bodies("United Steelworkers of America", "USA") == 2
    assert bodies("Dam Workers Union", "Ditch Workers Union", "DWU") == 3


def test_what_is_counted() -> None:
    """A voice has its stories, statements, words, kinds, acts, months, and when each name and role was stated."""
    first, last = datetime.date(2019, 3, 14), datetime.date(2019, 5, 2)
    stories = [
        nm.Article(id="a", updated=first, attributions=[said("Ida Holm", "pilot"), said("Ida Holm", "pilot")]),
        nm.Article(
            id="b", updated=last, attributions=[said("Ida Holm", "harbour pilot"), said(None, label="an official")]
        ),
        nm.Article(attributions=[nm.Attribution(content=["it is open"])]),
    ]
    voices = nm.voices(stories)
    holm, official = voices
    assert repr(voices) == "<Voices: 2 in 3 stories, 5 statements>"
    assert voices.unattributed == 1
    assert (holm.stories, holm.statements, holm.quoted_words, holm.reported_words) == (2, 3, 3, 6)
    assert (holm.first, holm.last, holm.story_ids) == (first, last, ("a", "b"))
    assert (holm.direct, holm.indirect, holm.acts) == (3, 0, {nm.Act.REPORT: 3})
    assert holm.months == {"2019-03": 2, "2019-05": 1}
    assert [(x.text, x.stories, x.first) for x in holm.roles] == [("harbour pilot", 1, last), ("pilot", 1, first)]
    assert (official.name, official.label, official.anonymous) == (None, "official", True)
    assert voices.find("holm") == (holm,)
    assert (voices.named, voices.unnamed) == ((holm,), (official,))


def test_one_name_of_two_kinds() -> None:
    """A name that one story takes for a person and another for a body is one voice, but not a place or a baroness."""
    one, other = said("Lagoona", "rival"), said("Lagoona", kind=BODY)
    assert len(nm.voices(nm.Article(attributions=[x]) for x in (one, other))) == 1
    one, other = said("Norway", "minister"), said("Norway", kind=BODY)
    assert len(nm.voices(nm.Article(attributions=[x]) for x in (one, other))) == 2
    stories = nm.Article(text="Ida Lagoona spoke.", attributions=[said("Lagoona")]), nm.Article(attributions=[other])
    assert len(nm.voices(stories)) == 2


def test_decisions_overrule(tmp_path: Path) -> None:
    """A file of decisions counts more than the evidence, and names may be told apart by a role in brackets."""
    stories = [nm.Article(attributions=[said(*x)]) for x in (("Tom Hale", "mayor"), ("Tom Hale", "aide"), ("Bo Rask",))]
    path = tmp_path / "decisions.tsv"
    path.write_text(
        "# decided by the desk\n\nnot same\tTom Hale (mayor)\tTom Hale (aide)\nsame\tBo Rask\tTom Hale (aide)\n"
    )
    assert len(nm.voices(stories)) == 2
    found = nm.voices(stories, overrule=path)
    assert sorted(sorted(x.text for x in voice.names) for voice in found) == [["Bo Rask", "Tom Hale"], ["Tom Hale"]]
    assert any("file: not same" in x.reasons for voice in found for x in voice.evidence)
    assert len(nm.voices(stories, overrule=[("same", "Tom Hale", "Bo Rask")])) == 1
    with pytest.raises(nm.InputError, match="overrule: line 1: expected"):
        nm.voices(stories, overrule=[("maybe", "Tom Hale", "Bo Rask")])


def test_categories() -> None:
    """A function of the user's own gives each voice a category, and the sums go by it."""
    voices = nm.voices(
        (nm.Article(attributions=[said(x, "mayor")]) for x in ("Ida Holm", "Tom Hale", "Ida Holm")),
        label=lambda voice: "women" if str(voice).startswith("Ida") else None,
    )
    assert {name: sums["statements"] for name, sums in voices.by_category().items()} == {"women": 2, None: 1}
    assert "women" in card(voices)
    with pytest.raises(nm.InputError, match="label: expected a function"):
        nm.voices([], label="women")  # type: ignore[arg-type]


def test_stories_are_not_kept() -> None:
    """Stories are taken one by one, and none is held when the next is asked for."""
    alive: list[int] = []

    class Told(nm.Article):
        def __del__(self) -> None:
            alive.append(1)

    def stories() -> Iterator[nm.Article]:
        for number in range(5):
            yield Told(attributions=[said("Ida Holm")])
            assert len(alive) >= number

    assert nm.voices(stories())[0].stories == 5
    with pytest.raises(nm.InputError, match="put a single one in a list"):
        nm.voices(nm.Article())  # type: ignore[arg-type]
    assert len(nm.voices([])) == 0


def test_the_examples() -> None:
    """In the invented month of copy the port's former chief is one person, whatever he is called."""
    voices = nm.voices(nm.parse_many([ROOT / "examples" / "corpus"]))
    (halse,) = voices.find("Halse")
    assert halse.stories > 3
    assert voices.find("UN")[0].name is not None


def test_tables() -> None:
    """The table has a row for each voice, and one for each category."""
    pytest.importorskip("pyarrow")
    voices = nm.voices(nm.parse_many([ROOT / "examples" / "corpus"]), label=lambda voice: voice.kind.value)
    table = voices.table()
    arrow = table.to_arrow()
    assert len(table) == len(voices)
    assert arrow.column("statements").to_pylist() == [voice.statements for voice in voices]
    sums = table.by_category().to_arrow().to_pylist()
    assert {row["category"]: row["statements"] for row in sums} == {
        name: held["statements"] for name, held in voices.by_category().items()
    }
    assert len(nm.voices([]).table()) == 0
    pytest.importorskip("polars")
    assert table.to_polars().height == len(voices)
    pytest.importorskip("pandas")
    assert list(table.to_pandas()["voice"]) == [str(voice) for voice in voices]


def test_the_card_is_safe() -> None:
    """Names never become markup, and there are no scripts."""
    shown = nm.voices([nm.Article(attributions=[said("<script>Ida</script> Holm", "<b>")])])
    page = shown.page()
    assert "<script" not in page
    assert "&lt;script&gt;Ida" in page
    assert shown._repr_html_() == card(shown)
    assert "Who is heard" in nm.voices([])._repr_html_()


def test_the_command(tmp_path: Path) -> None:
    """From a folder to a table or a page of who is heard; mistakes are told in a line."""

    def newsmodel(*words: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "newsmodel", "voices", *words]
        return subprocess.run(command, capture_output=True, check=False)

    folder = str(ROOT / "examples")
    rows = list(csv.DictReader(newsmodel(folder).stdout.decode().splitlines()))
    assert rows[0]["voice"]
    assert int(rows[0]["statements"]) >= int(rows[1]["statements"])
    assert newsmodel(folder, "-o", str(tmp_path / "v.html")).returncode == 0
    assert "Most heard" in (tmp_path / "v.html").read_text(encoding="utf-8")
    bad = tmp_path / "bad.tsv"
    bad.write_text("same\tonly one\n", encoding="utf-8")
    done = newsmodel(folder, "--overrule", str(bad))
    assert (done.returncode, done.stderr.startswith(f"newsmodel: {bad}: overrule: line 1: ".encode())) == (2, True)
    assert newsmodel(folder, "--overrule", str(tmp_path / "gone")).returncode == 2


# ---------------------------------------------------------------- names


@pytest.mark.parametrize(
    ("text", "given", "surname"),
    [
        ("Dr. Ida Holm", "ida", "holm"),
        ("Fayez al-Sarraj", "fayez", "sarraj"),
        ("Ben Gorman", "ben", "gorman"),
        ("Martin Hale Jr.", "martin", "hale"),
        ("Łukasz Żar", "lukasz", "zar"),
        ("Holm", "", "holm"),
        ("", "", ""),
    ],
)
def test_names(text: str, given: str, surname: str) -> None:
    """A name is taken apart without titles, particles and generations."""
    name = Name(text)
    assert (name.given, name.surname) == (given, surname)


def test_sounds() -> None:
    """Spellings of one name sound alike, and names that differ do not."""
    assert len({sound(x) for x in "zelenskiy zelensky zelenskyy zelenski".split()}) == 1
    assert len({sound(x) for x in "mohammed mohamed muhammad mohamad".split()}) == 1
    assert surname_sound("gaddafi") == surname_sound("gadhafi")
    assert sound("henson") != sound("hudson")
    assert sound("marlow") != sound("barlow")
    assert one_given_name("alan", "ellen") is None
    assert one_given_name("j", "jonas") == "initial"
    assert acronyms_of("UN High Commissioner for Refugees") == {"UNHCR", "UNHCFR"}


def test_decisions_that_name_nobody() -> None:
    """A decision of which one name fits nobody is told; one that fits is not."""
    stories = [nm.Article(attributions=[said("Tom Hale"), said("Bo Rask")])]
    decisions = [
        ("same", "Tom Hale", "Bo Rask"),
        ("same", "Tom Hale", "Ann Hall"),
        ("not same", "Bo Rask", "Tom Hale (smith)"),
    ]
    assert nm.voices(stories, overrule=decisions).unused == tuple(decisions[1:])
    assert nm.voices(stories).unused == ()


def test_a_table_for_a_terminal() -> None:
    """Printed, voices are a table: the most heard first, what they are, long names cut, how many more there are."""
    many = [nm.Article(attributions=[said(None, label="long " * n + "official")]) for n in range(1, 45)]
    hale = nm.Article(attributions=[said("Tom Hale", role="mayor", affiliation="Tarn"), said("Tom Hale")])
    lines = str(nm.voices([hale, *many])).splitlines()
    assert lines[0].split() == ["said", "in", "voice", "what"]
    assert lines[1].split() == ["2", "1", "Tom", "Hale", "mayor,", "Tarn"]
    assert len(lines) == 42
    assert max(map(len, lines)) < 80
    assert sum("… " in line for line in lines) > 30
    assert lines[-1] == "45 voices in 45 stories, 46 statements; 5 more are not listed"
    assert str(nm.voices([])) == "0 voices in 0 stories, 0 statements\n"


def test_a_story_counts_once() -> None:
    """A story that calls one person by two names, or with and without a role, counts once for the voice."""
    both = nm.Article(attributions=[said("Tom Hale", "mayor"), said("Tom Hale"), said("Hale")])
    (voice,) = nm.voices([both, nm.Article(attributions=[said("Tom Hale")])])
    assert (voice.stories, voice.statements) == (2, 4)
