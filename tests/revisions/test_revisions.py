from __future__ import annotations

import datetime
import json
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

import newsmodel as nm
from newsmodel.revisions import Change, FigureKind
from newsmodel.revisions.alignment import align
from newsmodel.revisions.card import card
from newsmodel.revisions.terminal import render

ROOT = Path(__file__).parents[2]

OLD = (
    "Ferry sinks off Tarsk\n\nTARSK, March 3 (Reuters) - The ferry sank with 14 people, the harbour office said.\n\n"
    "“It was dark,” said Ida Holm, a pilot.\n\nNobody was hurt.\n"
)
NEW = OLD.replace("14", "18").replace("dark", "very dark").replace("Nobody was hurt.", "Nobody was badly hurt.")


def story(*paragraphs: str, **more: object) -> nm.Article:
    """A story built by hand."""
    return nm.Article(paragraphs=paragraphs, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("abc", "abc", "0=0 1=1 2=2"),
        ("abc", "cab", "2>0 0=1 1=2"),
        ("abc", "ac", "0=0 1- 2=1"),
        ("abc", "", "0- 1- 2-"),
        ("", "ab", "+0 +1"),
        ("aab", "aba", "0=0 2=1 1>2"),
    ],
)
def test_alignment(old: str, new: str, found: str) -> None:
    """Equal texts are paired, as few as possible are moved, and what was cut stands where it stood."""
    signs = {(True, False): "=", (True, True): ">", (False, False): "~", (False, True): "~>"}
    told = [
        f"{a}-" if b is None else f"+{b}" if a is None else f"{a}{signs[same, moved]}{b}"
        for a, b, same, moved in align(list(old), list(new))
    ]
    assert " ".join(told) == found


def test_a_revision_is_told_in_words() -> None:
    """Printed, it shows each change with old and new words; a story that did not change says so."""
    revision = nm.compare(nm.parse(OLD), nm.parse(NEW))
    assert repr(revision) == "<Revision: 3 paragraphs edited, 2 attributions edited, figure changed>"
    text = str(revision)
    assert "- “It was dark,” said Ida Holm, a pilot.\n+ “It was {+very+} dark,” said" in text
    assert "figure changed\n- 14 people\n+ 18 people\n" in text
    assert "\x1b[31m- " in render(revision, colour=True)
    assert max(map(len, render(revision, width=40).splitlines())) <= 40
    same = nm.compare(nm.parse(OLD), nm.parse(OLD))
    assert (repr(same), str(same), same.is_changed) == ("<Revision: no changes>", "", False)


def test_stories_built_by_hand() -> None:
    """Stories without places are compared by their words."""
    said = nm.Attribution(source="Obi", cue="said", content=["it is shut"], speaker=nm.Speaker("Obi"))
    other = nm.Attribution(source="Obi", cue="said", content=["it is open"], speaker=nm.Speaker("Obi"))
    old = story("One.", "Two.", headline="A", attributions=[said])
    new = story("Two.", headline="B", dateline=nm.Dateline(places=["TARN"]), attributions=[other])
    revision = nm.compare(old, new)
    assert revision.told == (
        "headline edited",
        "dateline added",
        "paragraph cut",
        "attribution edited",
    )
    assert revision.headline is not None
    assert revision.headline.new == nm.Mention("B")
    assert revision.byline is None
    assert [edit.new for edit in revision.attributions[0].edits] == [nm.Mention("open")]
    assert nm.compare(new, new).is_changed is False


def test_a_quotation_that_moved_is_not_one_that_changed() -> None:
    """A statement in another paragraph is moved; a word less is a change."""
    quote = "“It was dark and cold,” said Ida Holm."
    one, two = f"The ferry sank. {quote}", "The boat was old, and it was the last of its kind in the harbour."
    old, new = (nm.parse(f"H\n\nTARN: {a}\n\n{b}\n") for a, b in ((one, two), ("The ferry sank.", f"{two} {quote}")))
    (change,) = nm.compare(old, new).attributions
    assert (change.change, change.changed) == (Change.MOVED, ())
    altered = nm.parse(f"H\n\nTARN: {one.replace('dark and ', '')}\n\n{two}\n")
    (change,) = nm.compare(old, altered).attributions
    assert (change.change, change.changed) == (Change.EDITED, ("words", "quotation"))


def body(*paragraphs: str) -> nm.Article:
    """Copy with a headline, a place and these paragraphs."""
    return nm.parse("Ferry resumes\n\nTARN: " + "\n\n".join(paragraphs) + "\n")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The Upper-\n    Tarn ferry left at noon.", "The Upper-Tarn ferry left at noon."),
        ("Shares of Tarn Ferry<TFY> rose by 3 pct .", "Shares of Tarn Ferry <TFY> rose by 3 pct."),
        ("It left at noon,  with\n12 people.", "It left at noon, with 12\npeople."),
    ],
)
def test_line_ends_and_blanks_do_not_count(old: str, new: str) -> None:
    """A compound that was wrapped at its hyphen, and blanks beside marks, are no changes."""
    assert not nm.compare(story(old, headline=old), story(new, headline=new)).is_changed
    assert nm.compare(story("A re-\nsigned pilot."), story("A resigned pilot.")).is_changed


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ("Holm said the quay was shut.", "Holm said that the quay was shut.", None),
        ("Holm said the HFC would pay for the quay.", "Holm said the Hfc would pay for the quay.", None),
        ("“We shut it; it leaked,” Holm said.", "“We shut it – it leaked,” Holm said.", None),
        ("Holm said the quay was shut.", "Holm said the quay was not shut.", ("words",)),
    ],
)
def test_what_was_said(old: str, new: str, changed: tuple[str, ...] | None) -> None:
    """The "that" before a statement, capitals and marks are no part of what was said; the paragraph was edited."""
    revision = nm.compare(body(old), body(new))
    assert [x.change for x in revision.changed_paragraphs] == [Change.EDITED]
    assert [x.changed for x in revision.attributions] == ([] if changed is None else [changed])


_FOG = "The harbour office counted forty boats in the fog on Monday and closed the quay at noon for all but the ferry."
_GULLS = "Nobody on the islands could remember such a fog, and the gulls sat on the roofs of the old market all day."
_GULLS_AGAIN = "Few on the islands could remember a fog like it, and the gulls sat on the roofs of the old market."


def test_split_and_merged_with_other_words() -> None:
    """A paragraph that was split, or two that were joined, are told as that though some words changed as well."""
    whole, parts = (
        body(f"{_FOG} {_GULLS}", "It lifted in the night."),
        body(_FOG, _GULLS_AGAIN, "It lifted in the night."),
    )
    split = nm.compare(whole, parts).changed_paragraphs
    assert [(x.change, x.old_number, x.new_number) for x in split] == [(Change.EDITED, 1, 1), (Change.SPLIT, 1, 2)]
    assert [str(x.old) for x in split[1].edits][:2] == ["Nobody", "such"]
    assert str(split[1].part) == _GULLS
    merged = nm.compare(parts, whole).changed_paragraphs
    assert [(x.change, x.old_number, x.new_number) for x in merged] == [(Change.EDITED, 1, 1), (Change.MERGED, 2, 1)]
    assert [str(x.new) for x in merged[1].edits][:2] == ["Nobody", "such"]
    assert "{+Few+}" in str(nm.compare(whole, parts))


def test_the_marks_of_a_part_that_was_merged() -> None:
    """A part has the marks at its end, and not those that end the sentence before it."""
    parts, whole = body(_FOG, _GULLS), body(f"{_FOG} {_GULLS.replace('Nobody', 'No one').removesuffix('.')}.")
    (_, merged) = nm.compare(parts, whole).changed_paragraphs
    assert [(str(x.old), str(x.new)) for x in merged.edits] == [("Nobody", "No one")]
    assert merged.part is not None
    assert merged.part.text.endswith(" all day.")
    assert merged.part.span is not None
    assert whole[merged.part.span] == merged.part.text


def test_a_figure_in_a_part_that_was_split_off() -> None:
    """It is told once, as in any paragraph that was edited."""
    last = "The fog cost the islands 40 crossings in the first week of March."
    whole, parts = body(f"{_FOG} {last}"), body(_FOG, last.replace("40", "43"))
    for one, other, found in ((whole, parts, ("40", "43")), (parts, whole, ("43", "40"))):
        told = [(x.old.text, x.new.text) for x in nm.compare(one, other).figures]
        assert told == [tuple(f"{number} crossings" for number in found)]


def test_a_paragraph_of_which_little_is_left_was_cut() -> None:
    """A paragraph of which only the name went to another was not joined to it."""
    gone = "Ida Sand, a teacher of the island school, said all had been asleep when the ship struck the rocks."
    old = body(_FOG, "“There was one blow, and then it was very quiet,” she said.", gone)
    new = body(_FOG, "“There was one blow, and then it was very quiet,” said Ida Sand, a teacher of the island school.")
    changes = nm.compare(old, new).changed_paragraphs
    assert [(x.change, x.old_number) for x in changes] == [(Change.EDITED, 2), (Change.CUT, 3)]


def test_a_new_paragraph_is_not_a_part_of_the_one_beside_it() -> None:
    """A paragraph that shares only small words with what was cut beside it was added."""
    revision = nm.compare(body(f"{_FOG} {_GULLS}"), body(_FOG, "The ferry of the islands was built in Selma in 1962."))
    assert [x.change for x in revision.changed_paragraphs] == [Change.EDITED, Change.ADDED]


def test_a_statement_that_was_read_in_one_version_only() -> None:
    """One whose cue and words stand in both versions of a paragraph was neither added nor dropped."""
    said = nm.Attribution(
        source=nm.Mention("Obi", nm.Span(0, 3)),
        cue=nm.Cue("said", nm.Span(4, 8), lemma="say"),
        content=[nm.Mention("the dam would hold", nm.Span(9, 27))],
    )
    text, other = "Obi said the dam would hold.", "Obi said the old dam would hold."
    one = nm.Article(text=text, paragraphs=[nm.Mention(text, nm.Span(0, len(text)))], attributions=[said])
    read = nm.Article(text=other, paragraphs=[nm.Mention(other, nm.Span(0, len(other)))])
    assert nm.compare(one, read).told == nm.compare(read, one).told == ("paragraph edited",)
    gone = "The old dam would hold."
    bare = nm.Article(text=gone, paragraphs=[nm.Mention(gone, nm.Span(0, len(gone)))])
    assert nm.compare(one, bare).told == ("paragraph edited", "attribution cut")
    assert nm.compare(bare, one).told == ("paragraph edited", "attribution added")


def test_a_paragraph_that_was_taken_for_something_else() -> None:
    """Words that stand in the copy of both versions are kept, even if one of them has them as a subhead or a note."""
    line = "Two boats were out when it sank."
    rows = [("It sank at noon.", "It sank."), ("It sank at noon.", "It sank off Tarn.")]
    old, new = (nm.parse(f"Ferry sinks\n\nTARN: {a}\n\n{b}\n\n{line}\n") for a, b in rows)
    assert new.paragraphs[-1].text == line
    read = attrs.evolve(old, paragraphs=old.paragraphs[:-1], subheads=[*old.subheads, old.paragraphs[-1]])
    for one, other in ((read, new), (new, read)):
        revision = nm.compare(one, other)
        assert revision.told == ("paragraph edited",)
        assert len(revision.paragraphs) == 3


def test_a_shorter_quotation_by_the_same_speaker() -> None:
    """A statement of which a few words were kept was changed, not dropped and another added."""
    old = "“We had stopped counting the days, and at the end we baked with maize,” said Ilse Marrow."
    (change,) = nm.compare(body(old), body("They “baked with maize,” said Ilse Marrow.")).attributions
    assert change.change is Change.EDITED
    assert "quotation" in change.changed


@pytest.mark.parametrize(
    ("old", "new", "kind", "found"),
    [
        ("at least 14 people", "at least 18 people", FigureKind.FIGURE, ("14 people", "18 people")),
        ("fourteen people", "twenty-one people", FigureKind.FIGURE, ("fourteen people", "twenty-one people")),
        ("dozens of people", "hundreds of people", FigureKind.FIGURE, ("dozens of", "hundreds of")),
        ("$1.5 million in aid", "$1.7 million in aid", FigureKind.FIGURE, ("$1.5 million in", "$1.7 million in")),
        ("on March 3 in Tarn", "on March 4 in Tarn", FigureKind.DATE, ("March 3", "March 4")),
        ("since 3 May 2019, it", "since 3 June 2019, it", FigureKind.DATE, ("3 May 2019", "3 June 2019")),
        ("on Monday", "on Tuesday", FigureKind.DATE, ("Monday", "Tuesday")),
        ("$1.5m in aid", "$1.5bn in aid", FigureKind.FIGURE, ("$1.5m in", "$1.5bn in")),
        ("at 5am sharp", "at 5pm sharp", FigureKind.FIGURE, ("5am sharp", "5pm sharp")),
        ("paid $5 each", "paid €5 each", FigureKind.FIGURE, ("$5 each", "€5 each")),
        ("told the Sun", "told the Sat", None, ()),
        ("14 people", "fourteen people", None, ()),
        ("1,000 people", "1000 people", None, ()),
        ("many people", "old people", None, ()),
    ],
)
def test_figures_and_dates(old: str, new: str, kind: FigureKind | None, found: tuple[str, ...]) -> None:
    """A figure is told with the word behind it, and only where its value changed."""
    text = "The harbour office counted {} and wrote it down."
    figures = nm.compare(story(text.format(old)), story(text.format(new))).figures
    assert [(x.kind, (x.old.text, x.new.text)) for x in figures] == ([(kind, found)] if kind else [])


def test_figures_are_paired_by_what_they_count() -> None:
    """In a paragraph that was written anew a figure is paired with one of the same thing, not with the next best."""
    old = "All 134 people on board a ferry that sank off Brack Head in thick fog are ashore. Seven of them were hurt."
    new = (
        "The minister spoke after a ferry sank off Brack Head in thick fog. Eight of the 134 people on board were hurt."
    )
    told = [(x.old.text, x.new.text) for x in nm.compare(story(old), story(new)).figures]
    assert told == [("Seven of", "Eight of")]
    assert (
        nm.compare(story(headline="Ferry with 120 on board sinks"), story(headline="Four hurt as ferry sinks")).figures
        == ()
    )


def test_a_figure_that_only_moved_is_not_paired() -> None:
    """A figure that stays in a paragraph is not the new one of another; what is counted may stand behind "of"."""
    old = "Seven people were hurt when a ferry with 134 people on board sank off Brack Head, the coast guard said."
    new = (
        "The minister ordered an inquiry after a ferry sank off Brack Head. Eight of the 134 people on board were hurt."
    )
    told = [(x.old.text, x.new.text) for x in nm.compare(story(old), story(new)).figures]
    assert told == [("Seven people", "Eight of")]


def test_a_quotation_whose_speaker_is_named_now() -> None:
    """It is the same paragraph, moved and edited, though much was added about the speaker."""
    old = ["The ship was on its way to Tarn.", "“There was one blow, and then it was very quiet,” she said."]
    new = ["“There was one blow, and then it was very still,” said Ida Sand, a teacher who was on board.", old[0]]
    changes = nm.compare(story("It sank.", *old), story("It sank.", *new)).changed_paragraphs
    assert [(x.change, x.moved) for x in changes if x.old_number == 3] == [(Change.EDITED, False)]


def test_the_card_marks_what_changed_in_a_statement() -> None:
    """Words, speaker and verb that changed are marked in the list of who said what."""
    page = nm.compare(nm.parse(OLD), nm.parse(NEW.replace("said Ida Holm", "admitted Ole Brun"))).page()
    said = page[page.index("Who said what") :]
    assert "It was <ins>very</ins> dark" in said
    assert '<b class="nm-src"><del>Ida Holm</del></b> <i class="nm-cue"><del>said</del></i>' in said
    assert '<b class="nm-src"><ins>Ole Brun</ins></b> <i class="nm-cue"><ins>admitted</ins></i>' in said


def test_only_articles_are_compared() -> None:
    """A text is refused with a hint."""
    with pytest.raises(nm.InputError, match="compare: new: expected an Article, got str; parse it first"):
        nm.compare(nm.parse(OLD), OLD)  # type: ignore[arg-type]


def test_json() -> None:
    """The changes as JSON name both sides with their places."""
    revision = nm.compare(nm.parse(OLD, id="a"), nm.parse(NEW, id="b"))
    data = json.loads(revision.to_json())
    assert (data["schema"], data["old"], data["new"], data["changed"]) == ("newsmodel/revision/1", "a", "b", True)
    place = data["figures"][0]["old"]
    assert OLD[place["start"] : place["end"]] == place["text"] == "14 people"
    assert [x["changed"] for x in data["attributions"]] == [["words"], ["words", "quotation"]]


def test_the_card_is_safe() -> None:
    """Copy never becomes markup, and the page brings everything with it."""
    old = story("A <script>alert(1)</script> one.", headline="<b>A")
    page = nm.compare(old, story("A <script>alert(2)</script> one.", headline="<i>A")).page()
    assert "<script" not in page.lower()
    assert "&lt;script&gt;alert(<del>1</del>)" not in page  # built by hand: no places to mark
    assert "default-src 'none'" in page
    assert card(nm.compare(old, old)) == nm.compare(old, old)._repr_html_()


def newsmodel(*words: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a process of its own."""
    return subprocess.run([sys.executable, "-m", "newsmodel", *words], capture_output=True, check=False)


def test_the_command(tmp_path: Path) -> None:
    """The exit status is that of diff: 0 without changes, 1 with changes, 2 if a file fails."""
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text(OLD, encoding="utf-8")
    new.write_text(NEW, encoding="utf-8")
    done = newsmodel("diff", str(old), str(new))
    assert (done.returncode, done.stderr) == (1, b"")
    assert b"+ 18 people" in done.stdout
    assert newsmodel("diff", str(old), str(new), "--color", "always").stdout.count(b"\x1b[32m") > 3
    assert json.loads(newsmodel("diff", str(old), str(new), "--json").stdout)["changed"]
    assert newsmodel("diff", str(old), str(new), "--html").stdout.startswith(b"<!DOCTYPE html>")
    done = newsmodel("diff", str(old), str(old))
    assert (done.returncode, done.stdout) == (0, b"")
    done = newsmodel("diff", str(old), str(tmp_path / "gone.txt"))
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"No such file" in done.stderr


# ---------------------------------------------------------------- versions

LONG = [
    f"In the {place} of the old harbour the men counted the boats and wrote it down." for place in "north south".split()
]
LONG += [f"The {thing} was carried to the town hall on a cart by two of the women." for thing in "bell clock".split()]


def test_versions_by_sentences() -> None:
    """Updates share sentences, also with other figures; stories that share one of many do not belong together."""
    first = story(*LONG, id="1", updated=datetime.datetime(2019, 3, 3, 9, 0, tzinfo=datetime.UTC))
    second = story(
        "There were 18 dead.", *LONG[:3], id="2", updated=datetime.datetime(2019, 3, 3, 8, 0, tzinfo=datetime.UTC)
    )
    other = story(LONG[0], *(f"{x[:-1]} in the other town." for x in LONG), id="3")
    found = nm.versions([first, other, second])
    assert [[x.id for x in group] for group in found] == [["2", "1"], ["3"]]
    assert nm.versions([]) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Shr loss {} cts vs loss {} cts, net loss {},000 vs loss {},000, revs {} mln vs {} mln, avg shrs {} mln.",
        "The fund set its monthly dividend at {} cents, payable on March {} to holders of record on March {}.",
    ],
)
def test_results_of_two_companies_are_no_versions(line: str) -> None:
    """Tables and announcements in set words with other figures are stories of their own."""
    one = story(line.format(*range(11, 19)), headline="Tarn Ferries 4th qtr loss")
    other = story(line.format(*range(21, 29)), headline="Lunden Kelp Co sets payout")
    assert len(nm.versions([one, other])) == 2


def test_versions_by_name() -> None:
    """One id, one address, a slug on two days in a row, and a story named as the earlier version belong together."""
    stories = [
        story(id="a", metadata=nm.Metadata(version=2)),
        story(id="a", metadata=nm.Metadata(version=1)),
        story(
            id="b", metadata=nm.Metadata(slugline="BC-Ferry Probe, 1st Ld-Writethru"), updated=datetime.date(2019, 3, 3)
        ),
        story(id="c", metadata=nm.Metadata(slugline="BC-Ferry Probe"), updated=datetime.date(2019, 3, 2)),
        story(id="d", metadata=nm.Metadata(slugline="BC-Ferry Probe"), updated=datetime.date(2019, 5, 2)),
        story(id="e", metadata=nm.Metadata(related=[nm.Related(rel="previous-version", id="d")])),
        story(id="f", metadata=nm.Metadata(related=[nm.Related(rel="see-also", id="d")])),
    ]
    found = nm.versions(stories)
    assert ["".join(filter(None, (x.id for x in group))) for group in found] == ["aa", "cb", "de", "f"]
    assert [x.metadata.version for x in found[0]] == ["1", "2"]


def test_a_running_story() -> None:
    """The seven takes of the example, from an alert to a write-through, are one group in the order of time."""
    folder = Path(__file__).parents[2] / "examples" / "running-story"
    takes = [nm.parse(path.read_bytes(), id=path.stem) for path in sorted(folder.glob("*.txt"), reverse=True)]
    (group,) = nm.versions(takes)
    assert [x.id for x in group] == sorted(x.id or "" for x in takes)
    assert len(group) == 7


def test_stories_of_one_file_are_no_versions() -> None:
    """Several stories that were given the name of their file for an id stay apart."""
    assert len(nm.versions(nm.parse_all((ROOT / "examples" / "two-stories.txt").read_bytes(), id="a.txt"))) == 2


def test_versions_take_what_parse_many_gives() -> None:
    """Rows of many stories are taken as they are; a single article is refused."""
    rows = nm.parse_many([OLD, NEW, "Swans close runway\n\nTARN: They sat down.\n"])
    assert [len(group) for group in nm.versions(rows)] == [2, 1]
    with pytest.raises(nm.InputError, match="put a single one in a list"):
        nm.versions(nm.parse(OLD))  # type: ignore[arg-type]
