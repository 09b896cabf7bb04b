from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel import Addressee, Article, Attribution, AttributionKind, Cue, FormatError, Mention, Span, When
from newsmodel.formats import brat
from newsmodel.testing import articles

COPY = "Ferry returns\n\nLUNDEN: “We are back,” the harbour\nmaster told AFP on Monday.\n"


def wrapped() -> Article:
    """Give a story with an attribution whose source goes over a line end."""

    def cut(words: str) -> tuple[str, Span]:
        start = COPY.index(words)
        return words, Span(start, start + len(words))

    said = Attribution(
        source=Mention(*cut("the harbour\nmaster")),
        cue=Cue(*cut("told"), lemma="tell"),
        content=[Mention(*cut("“We are back,”"))],
        quotes=[Mention(*cut("We are back,"))],
        kind=AttributionKind.DIRECT,
        addressee=Addressee(*cut("AFP")),
        when=When(*cut("on Monday")),
        confidence=0.5,
        rule="by-hand",
    )
    return attrs.evolve(nm.parse(COPY, attributions=False), attributions=[said])


def test_standoff() -> None:
    """An attribution is an event on its cue, whose arguments are source, content and the rest."""
    lines = brat.dumps(wrapped()).split("\n")
    assert lines[:4] == [
        "T1\tAttribution 57 61\ttold",
        "T2\tSource 38 49;50 56\tthe harbour master",
        "T3\tContent 23 37\t“We are back,”",
        "T4\tQuote 24 36\tWe are back,",
    ]
    assert "E1\tAttribution:T1 Source:T2 Content:T3 Quote:T4 Addressee:T5 Time:T6" in lines
    assert "A1\tQuoted E1 direct" in lines


def test_written_and_read(story: Article) -> None:
    """With the copy beside them attributions come back as they were."""
    for article in (story, wrapped()):
        again = brat.loads(brat.dumps(article), article.text)
        assert again.attributions == article.attributions
        assert again.headline == article.headline
        assert brat.loads(brat.dumps(article).encode(), article.text) == again


def test_what_an_annotator_changed(story: Article) -> None:
    """The attributes that brat shows count, not what the note says of the same; others are told."""
    lines = brat.dumps(story).replace("Quoted E1 direct", "Quoted E1 mixed").replace("Act E1 report", "Act E1 deny")
    assert "A2\tAct E1 deny" in lines
    (was,) = story.attributions
    (said,) = brat.loads(lines, story.text).attributions
    assert (said.kind, said.cue and said.cue.act) == (AttributionKind.MIXED, nm.Act.DENY)
    assert attrs.evolve(said, kind=was.kind, cue=was.cue) == was
    article = brat.loads(f"{brat.dumps(story)}A3\tSure E1\nA4\tQuoted E1 loudly\n", story.text)
    told = [x.message for x in article.problems if x not in nm.parse(story.text, attributions=False).problems]
    assert told == ["no field for attribute Quoted: 1", "no field for attribute Sure: 1"]


def test_files(story: Article, tmp_path: Path) -> None:
    """The annotations and the copy are two files that are written and read together."""
    nm.formats.dump(story, tmp_path / "bell.ann")
    assert (tmp_path / "bell.txt").read_bytes() == story.text.encode()
    assert nm.formats.load(tmp_path / "bell.ann").attributions == story.attributions
    (tmp_path / "bell.txt").unlink()
    with pytest.raises(FileNotFoundError):
        nm.formats.load(tmp_path / "bell.ann")


def test_without_the_copy(story: Article) -> None:
    """Without the copy there are words and no places, and a problem says so."""
    again = brat.loads(brat.dumps(story))
    (said,) = again.attributions
    assert said.quotes == (Mention("We shall ring it until nobody can sleep,"),)
    assert (said.speaker, said.rule) == (story.attributions[0].speaker, story.attributions[0].rule)
    assert [x.message for x in again.problems] == ["the text was not given; offsets into it were ignored"]


@settings(max_examples=100)
@given(articles(characters=st.characters(codec="utf-8")))
def test_no_annotation_crosses_a_line(article: Article) -> None:
    """Whatever the words are, each annotation is one line, and its places give its words."""
    written = brat.dumps(article, force=True)
    for line in written.split("\n")[:-1]:
        if line.startswith("T"):
            _, place, words = line.split("\t", 2)
            fragments = [tuple(map(int, x.split())) for x in place.split(" ", 1)[1].split(";")]
            assert " ".join(article.text[start:end] for start, end in fragments) == words
            assert "\r" not in words
    assert len(brat.loads(written, article.text).attributions) <= len(article.attributions)


def test_what_has_no_place_is_left_out() -> None:
    """An attribution without a span has no trigger in the text."""
    assert brat.dumps(Article(text="x", attributions=[Attribution(source="she", content=["Yes"])])) == ""


def test_quotation_without_a_cue() -> None:
    """Where there is no cue, the first words said carry the event."""
    said = Attribution(content=[Mention("Yes", Span(0, 3))], source=Mention("Ida", Span(5, 8)))
    article = Article(text="Yes. Ida Moss", attributions=[said])
    assert "E1\tQuotation:T1 Source:T2 Content:T3" in brat.dumps(article)
    (again,) = brat.loads(brat.dumps(article), article.text).attributions
    assert again == said


def test_files_of_other_annotators() -> None:
    """Events and relations of other projects are read where they say source, cue and content."""
    text = "Ida Moss said the ferry is back."
    parts = (
        "T1\tCue 9 13\tsaid\nT2\tSPEAKER 0 8\tIda Moss\nT3\tContent 14 31\tthe ferry is back\nT4\tPlace 18 23\tferry\n"
    )
    for links in (
        "E1\tCue:T1 Speaker:T2 Content:T3 Place:T4\n",
        "R1\tSays Arg1:T2 Arg2:T1\nR2\tSays Arg1:T1 Arg2:T3\n",
    ):
        article = brat.loads(parts + links, text)
        (said,) = article.attributions
        assert (said.source, said.cue and said.cue.text) == (Mention("Ida Moss", Span(0, 8)), "said")
        assert said.content == (Mention("the ferry is back", Span(14, 31)),)
        assert (said.kind, said.rule) == (AttributionKind.INDIRECT, "brat")
    messages = [x.message for x in brat.loads(parts + "E1\tCue:T1 Place:T4\n", text).problems]
    assert "no field for argument Place: 1" in messages


def test_what_has_no_meaning_here() -> None:
    """Other annotations are counted in problems."""
    text = "Ida Moss sat."
    data = "T1\tPerson 0 8\tIda Moss\nA1\tAlive T1\n#1\tAnnotatorNotes T1\twho?\nN1\tReference T1 Wikipedia:5\tIda\n\n"
    messages = [x.message for x in brat.loads(data, text).problems if x.code is nm.ProblemCode.UNPLACED_DATA]
    assert messages == [
        "no field for annotation #: 1",
        "no field for annotation N: 1",
        "no field for annotation Person: 1",
        "no field for attribute Alive: 1",
    ]
    data = "T1\tSit 9 12\tsat\nT2\tPerson 0 8\tIda Moss\nE1\tSit:T1 Who:T2\nR1\tOf Arg1:T2 Arg2:T1\n"
    messages = [x.message for x in brat.loads(data, text).problems if x.code is nm.ProblemCode.UNPLACED_DATA]
    assert messages == ["no field for argument Who: 1", "no field for event Sit: 1"]
    messages = [x.message for x in brat.loads(data.replace("E1\tSit:T1 Who:T2\n", ""), text).problems]
    assert "no field for relation Of: 1" in messages


@pytest.mark.parametrize("note", ["x", "{", '{"kind": "loud"}', "{}", '{"lemma": "say"}'])
def test_notes_of_people(note: str) -> None:
    """A note that is not what we write does not disturb."""
    data = f"T1\tCue 0 4\tsaid\nE1\tCue:T1\n#1\tAnnotatorNotes E1\t{note}\n"
    (said,) = brat.loads(data, "said so").attributions
    assert said.cue is not None
    assert said.cue.text == "said"


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ("Bridge reopens", 1),
        ("T1\tCue 0 4\tsaid\nxyz\n", 2),
        ("T1\tCue 0 400\tsaid\n", 1),
        ("T1\tCue 4 0\tsaid\n", 1),
    ],
)
def test_what_is_no_standoff(data: str, line: int) -> None:
    """Other lines, and places beyond the copy, are refused with the number of the line."""
    with pytest.raises(FormatError, match=f"line {line}, column 1"):
        brat.loads(data, "said so")


@pytest.mark.corpus
def test_corpus_stories(corpus_articles: tuple[Article, ...]) -> None:
    """Attributions of real stories come back equal, whichever have a trigger in the text."""
    for article in corpus_articles[::2]:
        again = brat.loads(brat.dumps(article), article.text)
        assert set(again.attributions) == set(article.attributions)
        assert attrs.evolve(again, attributions=(), problems=()) == attrs.evolve(
            nm.layout.lay_out(article.text), problems=()
        )


def test_a_text_of_other_words_is_not_replaced(tmp_path: Path) -> None:
    """Where another text stands beside the .ann file, nothing is written and the error says so."""
    beside = tmp_path / "s.txt"
    beside.write_bytes(b"Caf\xe9 opens\n")
    article = nm.parse(beside.read_bytes().replace(b"\xe9", "é".encode()))
    with pytest.raises(nm.InputError, match="different text"):
        nm.dump(article, tmp_path / "s.ann")
    assert beside.read_bytes() == b"Caf\xe9 opens\n"
    assert not (tmp_path / "s.ann").exists()
