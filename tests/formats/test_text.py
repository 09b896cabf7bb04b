from __future__ import annotations

import datetime
import json
import pickle
from typing import Any

import attrs
import pytest

import newsmodel as nm
from newsmodel import to_text

FIELDS: list[tuple[str, Any, str, str]] = [
    ("headline", "Bell comes home", "Bell of Upper Tarn returns after eighty years", "Bell comes home"),
    ("updated", datetime.date(2018, 1, 2), "Updated 06 October 2017", "Updated 02 January 2018"),
    ("dateline", "OSLO:", "BRENNA:", "OSLO:"),
    ("dateline", nm.Dateline(places=["OSLO"]), "BRENNA:", "OSLO:"),
]


def parsed(page: str) -> nm.Article:
    """Parse without attributions."""
    return nm.parse(page, attributions=False)


def test_a_parsed_story_is_its_copy(page: str) -> None:
    """Nothing changed, nothing differs."""
    assert to_text(parsed(page)) == page
    assert to_text(nm.parse(page)) == page


@pytest.mark.parametrize(("name", "value", "before", "after"), FIELDS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_an_edit_changes_one_stretch(page: str, end: str, name: str, value: Any, before: str, after: str) -> None:
    """After `evolve` on a field its words change, once, and all else is kept, line ends too."""
    copy = page.replace("\n", end)
    edited = attrs.evolve(parsed(copy), **{name: value})
    assert to_text(edited) == copy.replace(before, after, 1)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_one_paragraph_is_rewritten(page: str, number: int) -> None:
    """A new wording of one paragraph takes the place of the old one."""
    article = parsed(page)
    old = article.paragraphs[number].text
    new = "BRENNA:\u00a0New words." if number == 0 else "New words."
    paragraphs = [*article.paragraphs]
    paragraphs[number] = nm.Mention(new)
    assert to_text(attrs.evolve(article, paragraphs=paragraphs)) == page.replace(old, new)


def test_one_bullet_is_rewritten(page: str) -> None:
    """A new wording of one summary point keeps its bullet."""
    article = parsed(page)
    edited = attrs.evolve(article, summary=["The bell is old", article.summary[1]])
    assert to_text(edited) == page.replace("The bell was cast in 1612", "The bell is old")


def test_a_caption_is_rewritten(page: str) -> None:
    """A new caption takes the place of the old one, credit and all."""
    article = parsed(page)
    edited = attrs.evolve(article, captions=["The bell. (AP)"])
    assert to_text(edited) == page.replace(article.captions[0].text, "The bell. (AP)")


def test_only_the_credit_is_rewritten(page: str) -> None:
    """A caption whose credit was changed keeps its words."""
    article = parsed(page)
    caption = attrs.evolve(article.captions[0], credit=nm.Credit("Jo Lind/Reuters", agency="Reuters"))
    edited = attrs.evolve(article, captions=[caption])
    assert to_text(edited) == page.replace("Ana Ruiz/AFP", "Jo Lind/Reuters")


def test_the_second_headline_is_edited_apart(page: str) -> None:
    """Headline and repeat are two fields; editing the repeat leaves the headline."""
    article = parsed(page)
    headline = "Bell of Upper Tarn returns after eighty years"
    edited = attrs.evolve(article, headline_repeats=["Bell comes home"])
    first, _, rest = page.partition(headline)
    assert to_text(edited) == first + headline + rest.replace(headline, "Bell comes home", 1)


def test_a_paragraph_is_removed(page: str) -> None:
    """A paragraph taken out is gone, the others parse as before."""
    article = parsed(page)
    again = parsed(to_text(attrs.evolve(article, paragraphs=[article.paragraphs[0], article.paragraphs[2]])))
    assert [p.text for p in again.paragraphs] == [article.paragraphs[0].text, article.paragraphs[2].text]
    assert again.headline == article.headline


@pytest.mark.parametrize("name", ["summary", "captions", "headline_repeats"])
def test_a_field_is_emptied(page: str, name: str) -> None:
    """Without its values a field is empty after parsing again, and the paragraphs are the same."""
    article = parsed(page)
    empty: Any = ()
    again = parsed(to_text(attrs.evolve(article, **{name: empty})))
    assert getattr(again, name) == ()
    assert [p.text for p in again.paragraphs] == [p.text for p in article.paragraphs]


@pytest.mark.parametrize("name", ["updated", "dateline"])
def test_a_single_field_is_removed(page: str, name: str) -> None:
    """None takes the words of a field out of the copy."""
    article = parsed(page)
    nothing: Any = None
    again = parsed(to_text(attrs.evolve(article, **{name: nothing})))
    assert getattr(again, name) is None
    assert len(again.paragraphs) == 3


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_paragraph_is_inserted(page: str, at: int, end: str) -> None:
    """A new paragraph stands where it was put, with the line ends of the copy."""
    article = parsed(page.replace("\n", end))
    new = "The village has ordered a second bell from a foundry in the capital."
    paragraphs = [*article.paragraphs]
    paragraphs.insert(at, nm.Mention(new))
    text = to_text(attrs.evolve(article, paragraphs=paragraphs))
    assert [p.text for p in parsed(text).paragraphs] == [p.text for p in paragraphs]
    if end == "\r\n":
        assert text.count("\n") == text.count("\r\n")


def test_a_bullet_is_added(page: str) -> None:
    """A third summary point is read again as one."""
    article = parsed(page)
    points = [*(point.text for point in article.summary), "It will hang in the school"]
    again = parsed(to_text(attrs.evolve(article, summary=points)))
    assert [point.text for point in again.summary] == points


def test_a_dateline_is_added() -> None:
    """A dateline for a story that had none stands in front of its first paragraph."""
    copy = (
        "Bell returns\n\nA judge on Friday returned a bell to its village, the mayor said.\n\nIt weighs half a ton.\n"
    )
    edited = attrs.evolve(parsed(copy), dateline="BRENNA:")
    assert to_text(edited) == copy.replace("A judge", "BRENNA: A judge")


def test_what_is_not_words_does_not_change_the_copy(page: str) -> None:
    """Names that only the caller knows are not written into the copy."""
    edited = attrs.evolve(parsed(page), id="7", url="https://news.example", provider="Harbor Times", language="en")
    assert to_text(edited) == page


def test_an_edit_must_fit_the_encoding(page: str) -> None:
    """Bytes of Windows-1252 cannot hold a letter that it does not have."""
    article = nm.parse(page.encode("cp1252"), attributions=False)
    with pytest.raises(nm.ConversionError, match="windows-1252"):
        nm.to_bytes(attrs.evolve(article, headline="Bell of Ďáblice returns"))


@pytest.mark.parametrize("value", [None, "copy", 7, []])
def test_only_articles_are_written(value: Any) -> None:
    """Anything else is refused and named."""
    with pytest.raises(nm.InputError, match="article"):
        to_text(value)


# ---------------------------------------------------------------- built by hand

HEADLINE = "Bell of Upper Tarn returns after eighty years"
BODY = [
    "A judge on Friday returned to the village of Upper Tarn a bell that had been stolen in 1943 and sold since.",
    "“We shall ring it until nobody can sleep,” said the mayor, Emil Radu, who had looked for it for thirty years.",
    "It weighs half a ton.",
]

BY_HAND: list[tuple[str, dict[str, Any]]] = [
    ("a headline and a body", {}),
    ("a dateline", {"dateline": "BRENNA:"}),
    ("a dateline of parts", {"dateline": nm.Dateline(places=["BRENNA", "SELMA"])}),
    ("an agency", {"dateline": nm.Dateline(places=["BRENNA"], date=nm.PartialDate(None, 3, 7), agency="Reuters")}),
    ("a day", {"updated": datetime.date(2017, 10, 6), "dateline": "BRENNA:"}),
    ("a clock", {"updated": datetime.datetime(2017, 10, 6, 14, 5, tzinfo=datetime.UTC), "dateline": "BRENNA:"}),
    ("two days", {"published": datetime.date(2017, 10, 5), "updated": datetime.date(2017, 10, 6)}),
    ("a repeat", {"headline_repeats": [HEADLINE], "updated": datetime.date(2017, 10, 6), "dateline": "BRENNA:"}),
    ("bullets", {"summary": ["The bell was cast in 1612", "It was sold three times"], "dateline": "BRENNA:"}),
    ("a caption", {"captions": ["The bell on its way home. (Ana Ruiz/AFP)"], "dateline": "BRENNA:"}),
    ("a caption without a credit", {"captions": [nm.Caption("The bell on its way home.")], "dateline": "BRENNA:"}),
    (
        "captions with and without credits, a day",
        {
            "captions": [
                nm.Caption("Brenna's bell"),
                nm.Caption("The tower.", credit=nm.Credit("AFP", agency="AFP")),
                nm.Caption("FILE PHOTO: The bell in 1912"),
            ],
            "updated": datetime.date(2017, 10, 6),
            "dateline": "BRENNA:",
        },
    ),
    (
        "a credit of parts",
        {
            "captions": [
                nm.Caption("The bell on its way home.", credit=nm.Credit(photographer="Ana Ruiz", agency="AFP"))
            ],
            "updated": datetime.date(2017, 10, 6),
            "dateline": "BRENNA:",
        },
    ),
    ("a byline", {"byline": "By Mina Toll", "dateline": "BRENNA:"}),
    ("a byline of parts", {"byline": nm.Byline(authors=["Mina Toll", "Jonas Halm"]), "dateline": "BRENNA:"}),
    ("an end note", {"end_notes": ["(Reporting by Mina Toll; Editing by Jonas Halm)"], "dateline": "BRENNA:"}),
]


def plain(article: nm.Article) -> dict[str, Any]:
    """The fields of an article as plain values, its dateline apart from the first paragraph."""
    dateline, byline = article.dateline, article.byline
    body = [article.lede, *(paragraph.text for paragraph in article.paragraphs[1:])]
    return {
        "headline": article.headline and article.headline.text,
        "repeats": [repeat.text for repeat in article.headline_repeats],
        "authors": byline and (byline.authors or _authors(byline.text)),
        "published": article.published and article.published.date,
        "updated": article.updated and (article.updated.date, article.updated.time),
        "captions": [
            (c.description, c.credit and c.credit.agency, c.credit and c.credit.photographer) for c in article.captions
        ],
        "summary": [point.text for point in article.summary],
        "places": dateline and (dateline.places or (dateline.text.rstrip(":"),)),
        "date": dateline and dateline.date,
        "agency": dateline and dateline.agency,
        "body": body,
        "end_notes": [note.text for note in article.end_notes],
    }


def _authors(words: str) -> tuple[str, ...]:
    return tuple(words.removeprefix("By ").split(" and "))


@pytest.mark.parametrize("fields", [fields for _, fields in BY_HAND], ids=[name for name, _ in BY_HAND])
def test_a_story_built_by_hand_parses_to_equal_fields(fields: dict[str, Any]) -> None:
    """Written as a page and parsed again, every field has the value it was given."""
    article = nm.Article(headline=HEADLINE, paragraphs=BODY, **fields)
    again = parsed(to_text(article))
    wanted = plain(article)
    if article.captions and isinstance(fields["captions"][0], str):
        wanted["captions"] = [("The bell on its way home.", "AFP", "Ana Ruiz")]
    assert plain(again) == wanted


def test_a_story_built_by_hand_looks_like_the_seed() -> None:
    """The page has headline, caption, date line, headline, bullets and body, as Arab News prints them."""
    article = nm.Article(
        headline=HEADLINE,
        headline_repeats=[HEADLINE],
        captions=["The bell on its way home. (Ana Ruiz/AFP)"],
        updated=datetime.date(2017, 10, 6),
        summary=["The bell was cast in 1612"],
        dateline="BRENNA:",
        paragraphs=BODY[:2],
    )
    assert to_text(article) == (
        f"{HEADLINE}\n\nThe bell on its way home. (Ana Ruiz/AFP)\nUpdated 06 October 2017\n\n{HEADLINE}\n\n"
        f"  • The bell was cast in 1612\n\nBRENNA: {BODY[0]}\n\n{BODY[1]}\n"
    )


def test_an_empty_story_is_empty_copy() -> None:
    """An article without anything is written as nothing."""
    assert to_text(nm.Article()) == ""


def test_a_line_break_in_a_value_does_not_break_the_page() -> None:
    """Words with a line break in them stay one paragraph."""
    article = nm.Article(headline=HEADLINE, paragraphs=[BODY[0].replace(" the village", "\nthe village"), BODY[1]])
    assert [p.text for p in parsed(to_text(article)).paragraphs] == [BODY[0], BODY[1]]


def test_bytes_of_a_story_built_by_hand() -> None:
    """A story built by hand is written as UTF-8."""
    article = nm.Article(headline=HEADLINE, paragraphs=BODY)
    assert nm.to_bytes(article) == to_text(article).encode()


CREDIT_BELOW = (
    "Tram ends its last day\n\nA tram leaves the harbour in the snow\nAna Toll/AFP\nUpdated 06 October 2017\n\n"
    "Tram ends its last day\n\nTARN: The tram left for the last time on Monday, its driver said.\n"
)


def test_a_credit_below_its_caption_is_changed() -> None:
    """A credit on a line of its own is changed where it stands."""
    article = parsed(CREDIT_BELOW)
    caption = attrs.evolve(article.captions[0], credit=nm.Credit("Wei Lund/AP"))
    assert to_text(attrs.evolve(article, captions=[caption])) == CREDIT_BELOW.replace("Ana Toll/AFP", "Wei Lund/AP")


def test_a_credit_below_its_caption_is_removed() -> None:
    """Without its credit the caption keeps its own line only."""
    article = parsed(CREDIT_BELOW)
    caption = attrs.evolve(article.captions[0], credit=None)
    assert to_text(attrs.evolve(article, captions=[caption])) == CREDIT_BELOW.replace("\nAna Toll/AFP", "")


def test_a_byline_of_two_lines_is_written_anew() -> None:
    """Changed authors replace the byline whole, the line with their job too."""
    page = "Tram ends its last day\n\nBy MINA TOLL\nSTAFF WRITER\n\nTARN: The tram left on Monday, its driver said.\n"
    article = parsed(page)
    assert article.byline is not None
    byline = attrs.evolve(article.byline, authors=["Jo Ray"], role=None)
    assert to_text(attrs.evolve(article, byline=byline)) == page.replace("By MINA TOLL\nSTAFF WRITER", "By Jo Ray")


def test_a_document_of_another_format_keeps_its_text() -> None:
    """An article whose blocks were not found by layout is written from its own blocks."""
    body = "Share\nThe tram left.\nIt was late."
    item = {"uri": "tag:tarn", "headlines": [{"value": "Tram ends"}], "bodies": [{"value": body}]}
    document = json.dumps({**item, "firstCreated": "2020-01-02T10:00:00Z"})
    article = nm.loads(document, format="ninjs")
    assert to_text(article) == article.text
    changed = attrs.evolve(article, paragraphs=[*article.paragraphs[:-1], nm.Mention("It was early.")])
    assert to_text(changed) == article.text.replace("It was late.", "It was early.")


def test_what_was_read_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """An article that nobody has changed is written without another reading; one that was changed is compared."""
    copy = "Kiln is cold\n\nBy Ida Moss\n\nRAVEL (AP) - The kiln is cold.\n\nIt smokes.\n"
    article = nm.parse(copy)
    document = nm.loads(
        '{"uri": "urn:ravel:1", "type": "text", "headline": "Kiln", "body_text": "It is cold."}', "ninjs"
    )
    changed = attrs.evolve(article, headline=nm.Mention("Kiln is hot"))
    moved = pickle.loads(pickle.dumps(article))  # noqa: S301
    expected = [copy, "Kiln\n\nIt is cold.\n", copy.replace("cold", "hot", 1), copy]
    assert [nm.dumps(x, "text") for x in (article, document, changed, moved)] == expected
    monkeypatch.setattr("newsmodel.formats.text.write.lay_out", None)
    assert [nm.dumps(x, "text") for x in (article, document)] == expected[:2]
    for other in (changed, moved):
        with pytest.raises(TypeError):
            nm.dumps(other, "text")
