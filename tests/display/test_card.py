from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.display._annotated_rows import details
from newsmodel.display._visible import LINE_END, visible
from newsmodel.display.card import article_card, attribution_card, speaker_card, style
from newsmodel.testing import articles

from ..clock import check_growth

SAME_PARSER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def classes(element: Any) -> list[str]:
    """The classes of an element."""
    return str(element.get("class", "")).split()


def elements(tree: Any, name: str) -> list[Any]:
    """The elements with a class, in order."""
    return [x for x in tree.iter() if isinstance(x.tag, str) and name in classes(x)]


def copy(tree: Any) -> str:
    """The words of the copy in a card, without notes, labels and lists."""
    return "".join("".join(x.itertext()) for x in elements(tree, "nm-x") if "nm-t" not in classes(x))


def squeezed(text: str) -> str:
    """A text as people see it, without its blanks."""
    return "".join(visible(LINE_END.sub(" ", text)).split())


# ---------------------------------------------------------------- the copy


@SAME_PARSER
@given(articles(characters=st.characters(), located=True))
def test_the_copy_is_all_there(parsed: Callable[..., Any], article: nm.Article) -> None:
    """Whatever the story and its marks, the card is valid HTML and its words are those of the text, in order."""
    assert "".join(copy(parsed(article_card(article))).split()) == squeezed(article.text)


@SAME_PARSER
@given(articles(characters=st.characters(), located=False))
def test_a_story_built_by_hand_is_all_there(parsed: Callable[..., Any], article: nm.Article) -> None:
    """A story without a text shows its values."""
    shown = "".join(copy(parsed(article_card(article))).split())
    for value in (article.headline, article.byline, *article.captions, *article.summary, *article.paragraphs):
        assert value is None or squeezed(value.text) in shown


def test_hostile_copy_is_text(parsed: Callable[..., Any], hostile: str) -> None:
    """Tags, scripts and ends of the style sheet in the copy are words of the card."""
    card = article_card(nm.parse(hostile))
    tree = parsed(card)
    assert "".join(copy(tree).split()) == squeezed(hostile)
    assert {x.tag for x in tree.iter() if isinstance(x.tag, str)}.isdisjoint({"script", "img"})
    assert card.count("<style>") == card.count("</style>") == 1
    assert "\u202e" not in card
    assert "&lt;U+202E&gt;" in card
    assert "\x1b" not in card


def test_marks_do_not_nest(ferry: nm.Article) -> None:
    """Each stretch of the copy is one element deep, however the attributions in it nest."""
    text = "Lund said that Okoro had told police that the mayor said the road was closed."
    found = nm.find_attributions(text, min_confidence=0.2)
    card = article_card(nm.Article(text=text, attributions=found))
    assert len(found) >= 2
    for shown in (card, article_card(ferry)):
        assert "<a" not in "".join(part.split("</a>")[0] for part in shown.split("<a ")[1:])


@pytest.mark.parametrize(("language", "shown"), [("de", "de"), (None, None), ('"><b>', None), ("english!", None)])
def test_the_language_is_said(parsed: Callable[..., Any], language: str | None, shown: str | None) -> None:
    """A card says in which language it is, if that is known."""
    (element,) = parsed(article_card(nm.Article(headline="Regen", language=language))).iter("article")
    assert element.get("lang") == shown


# ---------------------------------------------------------------- notes and lists


def test_each_attribution_has_a_place_and_a_note(parsed: Callable[..., Any], ferry: nm.Article) -> None:
    """The keyboard finds each attribution once, and what is known of it is its description."""
    tree = parsed(article_card(ferry))
    notes = {x.get("id"): " ".join(x.itertext()) for x in elements(tree, "nm-n")}
    places = [x for x in tree.iter("a") if x.get("aria-describedby")]
    assert len(places) == len(notes) == len(ferry.attributions)
    described = {x.get("id"): notes[x.get("aria-describedby")] for x in places}
    for number, attribution in enumerate(ferry.attributions):
        (note,) = [words for name, words in described.items() if name.endswith(f"-a{number}")]
        assert str(attribution.speaker) in note
        assert attribution.rule in note
        assert f"{attribution.confidence:.0%}" in note
        for value in (attribution.speaker and attribution.speaker.role, attribution.addressee):
            assert str(value or "") in note


@SAME_PARSER
@given(articles(located=True), st.integers(0, 2))
def test_all_links_lead_somewhere(parsed: Callable[..., Any], article: nm.Article, number: int) -> None:
    """Each id is given once, and all that is linked or described by is in the card."""
    tree = parsed(article_card(article, number=number))
    ids = [x.get("id") for x in tree.iter() if isinstance(x.tag, str) and x.get("id")]
    assert len(ids) == len(set(ids))
    wanted = {x.get("href", "#")[1:] for x in tree.iter("a")} | {x.get("aria-describedby") for x in tree.iter("a")}
    assert wanted - {None} <= set(ids)
    placed = [x for x in tree.iter("a") if x.get("aria-describedby")]
    assert len(placed) == len(elements(tree, "nm-n"))


def test_attributions_that_others_cover_are_found_too(parsed: Callable[..., Any]) -> None:
    """Of two attributions of the same words each has a place for the keyboard, the second with a name of its own."""
    twice = [nm.Attribution(content=[nm.Mention("It sails", nm.Span(0, 8))])] * 2
    tree = parsed(article_card(nm.Article(text="It sails.", attributions=twice)))
    places = [x for x in tree.iter("a") if x.get("aria-describedby")]
    assert sorted(x.get("aria-label") or "".join(x.itertext()) for x in places) == ["Attribution 1", "It sails"]


@pytest.mark.parametrize("field", ["quotes", "addressee", "when"])
def test_whatever_part_has_a_place(parsed: Callable[..., Any], field: str) -> None:
    """An attribution of which only an odd part was located has a note too."""
    span = nm.Span(0, 2)
    part = {"quotes": [nm.Mention("It", span)], "addressee": nm.Addressee("It", span), "when": nm.When("It", span)}
    said = nm.Attribution(**{field: part[field]})  # type: ignore[arg-type]
    tree = parsed(article_card(nm.Article(text="It sails.", attributions=[said])))
    (place,) = [x for x in tree.iter("a") if x.get("aria-describedby")]
    (note,) = elements(tree, "nm-n")
    assert place.get("aria-describedby") == note.get("id")


def test_a_part_on_the_line_end_above_its_block(parsed: Callable[..., Any]) -> None:
    """A line end belongs to the block it opens, though it is not shown, and so does what is said to stand on it."""
    said = nm.Attribution(cue=nm.Cue("", nm.Span(0, 0)), content=[nm.Mention("It", nm.Span(1, 3))])
    blocks = [nm.Block(nm.BlockKind.PARAGRAPH, nm.Span(0, 4))]
    tree = parsed(article_card(nm.Article(text="\rIt.", attributions=[said], blocks=blocks)))
    assert len(elements(tree, "nm-n")) == 1


def test_speakers_and_problems_are_listed(parsed: Callable[..., Any]) -> None:
    """Below the copy stand the speakers with what they said, and what is wrong."""
    story = nm.parse("Port closes\n\nLUNDEN: Ilse Marrow, the mayor, told AFP it was “over.” She denied that the\n")
    tree = parsed(article_card(story))
    (cast,) = elements(tree, "nm-s")
    words = " ".join("".join(cast.itertext()).split())
    assert "Ilse Marrow" in words
    assert "mayor" in words
    assert "it was “over.”" in words
    (wrong,) = elements(tree, "nm-e")
    assert [message.message in "".join(wrong.itertext()) for message in story.problems] == [True] * len(story.problems)
    assert story.problems


def test_what_was_read_stands_beside_the_words(parsed: Callable[..., Any], ferry: nm.Article) -> None:
    """Credit, date and dateline are named beside the block they were read from."""
    beside = [" ".join("".join(x.itertext()).split()) for x in elements(parsed(article_card(ferry)), "nm-v")]
    assert beside == ["credit agency AFP", "updated date 2019-03-14", "dateline places PORT HOLLIN"]


def test_labels_are_said_once(parsed: Callable[..., Any]) -> None:
    """Blocks of one kind in a row share a label, also with blank lines between them."""
    text = "One.\n\nTwo.\n"
    kinds = [("summary-point", 0, 5), ("blank", 5, 6), ("summary-point", 6, 11)]
    blocks = [nm.Block(nm.BlockKind(kind), nm.Span(start, end)) for kind, start, end in kinds]
    labels = elements(parsed(article_card(nm.Article(text=text, blocks=blocks))), "nm-k")
    assert ["".join(x.itertext()) for x in labels] == ["summary"]


def test_an_attribution_out_of_its_story(parsed: Callable[..., Any], ferry: nm.Article) -> None:
    """Its words come in the order of the copy, what stood between them is left out, all its values are said."""
    mixed = ferry.attributions[-1]
    tree = parsed(attribution_card(mixed))
    (shown,) = elements(tree, "nm-x")
    assert "".join(shown.itertext()) == (
        "A harbour official, who asked not to be named told AFP that the engine had been inspected “on paper only.”"
    )
    assert ["".join(x.itertext()) for x in elements(shown, "nm-quo")] == ["“on paper only.”"]
    assert f"{mixed.confidence:.0%}" in "".join(tree.itertext())


@pytest.mark.parametrize("character", ["\x1c", "\x1f", "\x85", "\u2028", "\u202e"])
def test_characters_that_python_takes_for_blanks_are_shown(parsed: Callable[..., Any], character: str) -> None:
    """What is no blank to people does not vanish from names and lists."""
    card = parsed(speaker_card(nm.Speaker(f"Ilse{character}Marrow")))
    assert f"Ilse{visible(character)}Marrow" in "".join(card.itertext())


def test_a_speaker(parsed: Callable[..., Any]) -> None:
    """Name, role, affiliation, what it is, and whether the name is kept back."""
    speaker = nm.Speaker(label="an <aide>", role="aide", kind=nm.SpeakerKind.PERSON, anonymous=True)
    assert (
        "".join(elements(parsed(speaker_card(speaker)), "nm-who")[0].itertext()) == "an <aide>, aide, person, not named"
    )


@pytest.mark.parametrize(
    ("speaker", "said"),
    [
        (nm.Speaker(label="A harbour official", role="harbour official"), "A harbour official"),
        (nm.Speaker(label="Operator", role="operator"), "Operator"),
        (nm.Speaker(label="an official of the port", role="official"), "an official of the port"),
        (nm.Speaker(label="a vice-mayor", role="mayor"), "a vice-mayor, mayor"),
        (nm.Speaker("Jo Mayor", role="mayor"), "Jo Mayor, mayor"),
    ],
)
def test_a_role_is_not_said_twice(parsed: Callable[..., Any], speaker: nm.Speaker, said: str) -> None:
    """Where nobody is named and the label has the role among its words, the role is not repeated."""
    assert "".join(elements(parsed(speaker_card(speaker)), "nm-who")[0].itertext()) == said
    assert ("role" in dict(details(nm.Attribution(speaker=speaker)).parts)) == (said != str(speaker))


@SAME_PARSER
@given(articles(characters=st.characters()))
def test_any_attribution_and_any_speaker(parsed: Callable[..., Any], article: nm.Article) -> None:
    """Whatever is in them, their cards are valid HTML with their words."""
    for attribution in article.attributions:
        shown = squeezed("".join(parsed(attribution_card(attribution)).itertext()))
        assert all(squeezed(piece.text) in shown for piece in attribution.content if piece.span is None)
    for speaker in article.speakers:
        assert squeezed(str(speaker)) in squeezed("".join(parsed(speaker_card(speaker)).itertext()))


# ---------------------------------------------------------------- the card as a guest


def test_the_style_sheet_reaches_nothing_outside() -> None:
    """Every rule is bound to a card's own class, and nothing is fetched."""
    sheet = style()
    assert "url(" not in sheet
    assert "@import" not in sheet
    assert "http" not in sheet
    rules = re.findall(r"([^{};]+)\{[^{}]*\}", re.sub(r"@[^{]+\{", "", sheet))
    assert len(rules) > 50
    for rule in rules:
        for selector in re.split(r",(?![^(]*\))", rule):
            assert re.search(r"\.nm\.nm\b|\.nm-story\.nm-story\b", selector), selector


def test_headings_only_on_pages(ferry: nm.Article) -> None:
    """In a notebook, which lists headings of outputs among its own, there is none; a page has them in order."""
    assert "<h" not in article_card(ferry).replace("<header", "")
    page = article_card(ferry, level=2)
    assert (page.count("<h2"), page.count("<h3"), page.count("<h1")) == (1, 1, 0)


def test_readable_without_the_style_sheet(parsed: Callable[..., Any], ferry: nm.Article) -> None:
    """Where a notebook takes the style sheet away, details stay hidden and source, quote and cue are told apart."""
    tree = parsed(article_card(ferry, styled=False))
    assert all("hidden" in x.attrib for x in tree.iter("dl") if "nm-d" in classes(x))
    (body,) = elements(tree, "nm-b")
    tags = {name: {x.tag for x in elements(body, name)} for name in ("nm-src", "nm-quo", "nm-cue")}
    assert tags == {"nm-src": {"b"}, "nm-quo": {"u"}, "nm-cue": {"a"}}


def test_the_same_story_is_the_same_card(ferry: nm.Article) -> None:
    """In another process too; another story has other ids."""
    code = (
        "import newsmodel as nm, sys; sys.stdout.buffer.write(nm.parse(sys.stdin.buffer.read())._repr_html_().encode())"
    )
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", code], input=ferry.text.encode(), capture_output=True, check=True, env=environment
        )
        assert done.stdout.decode() == article_card(ferry)
    other = article_card(nm.parse("Other story\n\nLUNDEN: It rained, the mayor said.\n"))
    assert article_card(ferry)[:30] != other[:30]


def test_a_card_is_small(ferry: nm.Article) -> None:
    """Notebooks keep what they show: the style sheet takes less than 8 kB, a story of nine attributions 12 kB more."""
    assert len(style()) < 8_000
    assert len(article_card(ferry, styled=False).encode()) < 13_000


@pytest.mark.parametrize("shape", ["many", "deep"])
def test_time_is_linear(shape: str, request: pytest.FixtureRequest) -> None:
    """Time grows with the number of attributions, side by side or within one another."""
    make: Callable[[int], nm.Article] = request.getfixturevalue(shape)
    check_growth(article_card, make, 300)


@pytest.mark.parametrize(("quoted", "marks"), [("“We are glad, he said.", 1), ("“We are glad,” he said.", 0)])
def test_the_legend_has_the_mark_of_problems(parsed: Callable[..., Any], quoted: str, marks: int) -> None:
    """The wavy line is explained below a card that has one, and below no other."""
    story = nm.parse(f"Rain\n\nLUNDEN: It rained, the mayor said.\n\n{quoted}\n")
    legend = elements(parsed(story._repr_html_()), "nm-g")[0]
    assert [x.text for x in elements(legend, "nm-bad")] == ["problem"] * marks


def test_what_is_doubtful_is_marked() -> None:
    """The note of an attribution says so where the words or the speaker are less than 70 % sure, and only there."""
    for confidence, speaker_confidence, marks in ((0.9, 0.9, 0), (0.6, 0.9, 1), (0.9, 0.6, 1)):
        said = nm.Attribution(
            cue="said", content=["It holds"], confidence=confidence, speaker_confidence=speaker_confidence
        )
        assert said.doubtful == bool(marks)
        html = said._repr_html_()
        assert html is not None
        assert html.count('class="nm-q"') == marks
        assert html.count("60% sure") == marks
