"""Reading and writing ninjs."""

from __future__ import annotations

import datetime
import json
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.errors import FormatError, InputError
from newsmodel.formats import ninjs
from newsmodel.formats.ninjs.read import read_item
from newsmodel.model import Article, Caption, Credit, Dateline, Mention, ProblemCode, Speaker, SpeakerKind, Stamp
from newsmodel.testing import articles

from ..clock import check_growth
from .checks import sketch

SHARED = Path(__file__).resolve().parents[3] / "shared"
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="no gold data")

ITEM: dict[str, Any] = {
    "uri": "urn:example:kiln-1",
    "type": "text",
    "versionCreated": "2021-05-04T09:30:00Z",
    "headlines": [{"role": "main", "value": "Glassworks fire put out"}],
    "by": "By Ida Moss",
    "bodies": [{"role": "main", "value": "RAVEL (AP) — Firemen left on Monday.\n\nIt took a day."}],
}


@cache
def validator() -> Any:
    """Give the validator of the official schema of ninjs 3.1."""
    folder = SHARED / "schemas" / "ninjs"
    schema = json.loads((folder / "ninjs-schema_3.1.json").read_text(encoding="utf-8"))
    geo = json.loads((folder / "GeoJSON-schema.json").read_text(encoding="utf-8"))
    registry = jsonschema_rs.Registry([("https://geojson.org/schema/GeoJSON.json", geo)])
    return jsonschema_rs.Draft202012Validator(schema, registry=registry, validate_formats=True)


def check(text: str) -> None:
    """Fail unless a text is valid ninjs 3.1."""
    errors = [f"{e.instance_path}: {e.message[:200]}" for e in validator().iter_errors(json.loads(text))]
    assert errors == []


def item(**changes: Any) -> str:
    """Give the item as text, with changes; None takes a key out."""
    return json.dumps({k: v for k, v in {**ITEM, **changes}.items() if v is not None})


def unplaced(article: Article) -> list[str]:
    """List what had no place in an article."""
    return [p.message for p in article.problems if p.code is ProblemCode.UNPLACED_DATA]


# ---------------------------------------------------------------- what is written


@settings(max_examples=150)
@given(articles())
def test_what_is_written_comes_back(article: Article) -> None:
    """Any article is read back equal, with every field and span."""
    text = ninjs.dumps(article)
    assert ninjs.loads(text) == article
    assert ninjs.loads(text.encode()) == article
    assert ninjs.loads_all(text) == (article,)


@pytest.mark.corpus
@needs_shared
@settings(max_examples=150)
@given(articles())
def test_what_is_written_is_valid(article: Article) -> None:
    """Any article is valid ninjs 3.1."""
    check(ninjs.dumps(article))


@pytest.mark.corpus
def test_the_corpus_is_valid_and_comes_back(shared: Path) -> None:
    """Two hundred real stories are valid ninjs 3.1, and are read back equal."""
    files = sorted((shared / "corpus" / "layout" / "texts").iterdir())[:200]
    for file in files:
        article = nm.parse(file.read_bytes())
        text = ninjs.dumps(article)
        check(text)
        assert ninjs.loads(text) == article


def test_the_plain_fields_are_filled(page: str) -> None:
    """Other programs find headline, dateline, summary, body, picture and speakers where the standard has them."""
    article = nm.parse(
        page, id="urn:example:bell", url="https://tarn.example/bell", provider="Tarn Post", language="en"
    )
    document = json.loads(ninjs.dumps(article))
    assert document["uri"] == "urn:example:bell"
    assert document["altIds"] == [{"role": "url", "value": "https://tarn.example/bell"}]
    assert document["language"] == "en"
    assert [(x["role"], x["value"]) for x in document["headlines"]] == [
        ("main", "Bell of Upper Tarn returns after eighty years"),
        ("repeat", "Bell of Upper Tarn returns after eighty years"),
    ]
    assert [(x["role"], x["value"]) for x in document["descriptions"]] == [
        ("summary", "The bell was cast in 1612"),
        ("summary", "It was sold three times since 1943"),
        ("dateline", "BRENNA:"),
        ("updated", "Updated 06 October 2017"),
    ]
    assert document["located"] == "BRENNA"
    main = document["bodies"][0]
    assert main["value"] == article.body
    assert main["charCount"] == len(article.body)
    assert "wordCount" not in main
    picture = document["associations"][0]
    assert picture["by"] == "Ana Ruiz"
    assert [(x["role"], x["value"]) for x in picture["descriptions"]] == [
        ("caption", "The bell of Upper Tarn on its way home on Thursday."),
        ("creditline", "Ana Ruiz/AFP"),
    ]
    assert document["people"] == [{"name": "Emil Radu", "rel": "source"}]
    assert document["infoSources"] == [{"name": "Tarn Post", "role": "provider"}, {"name": "AFP", "role": "agency"}]


def test_moments_are_written_only_if_known() -> None:
    """A moment with its zone is `versionCreated`; a day alone is not made into a midnight."""
    zone = datetime.timezone(datetime.timedelta(hours=-3, minutes=-30))
    known = Stamp(datetime.date(2021, 5, 4), time=datetime.time(9, 30, tzinfo=zone))
    article = Article(headline="H", published=datetime.date(2021, 5, 3), updated=known)
    document = json.loads(ninjs.dumps(article))
    assert document["versionCreated"] == "2021-05-04T09:30:00-03:30"
    assert "firstCreated" not in document
    assert document["descriptions"] == [{"role": "published", "contentType": "text/plain", "value": "2021-05-03"}]


def test_a_hand_built_body_begins_with_its_dateline() -> None:
    """The dateline's words stand in front of a first paragraph that was given without them."""
    article = Article(dateline="TARN:", paragraphs=["Cars crossed again."])
    assert json.loads(ninjs.dumps(article))["bodies"][0]["value"] == "TARN: Cars crossed again."


@pytest.mark.parametrize(
    "name",
    [
        "no uri",
        "http://ä.example/",
        "a b:c",
        "http://a:99999/",
        "urn:x:%zz",
        "http://[::1/",
        "//x",
        "1a:b",
        "http://a\n",
    ],
)
def test_an_id_that_is_no_uri_is_kept_beside_one(name: str) -> None:
    """`uri` must be a URI; a name of another kind stands in `altIds`, and one and the same article has one `uri`."""
    text = ninjs.dumps(Article(headline="H", id=name))
    document = json.loads(text)
    assert document["uri"].startswith("urn:uuid:")
    assert document["altIds"] == [{"role": "id", "value": name}]
    assert json.loads(ninjs.dumps(Article(headline="H", id=name)))["uri"] == document["uri"]
    assert ninjs.loads(text).id == name


def test_half_of_a_pair_is_written() -> None:
    """A text that no UTF-8 can hold is written with an escape and comes back."""
    article = Article(headline="one \ud83d half")
    assert ninjs.loads(ninjs.dumps(article)) == article


SAID = """Goat runs

TARN: “The ferry sank,” said Emil Radu.

Ada Flint said: “It never rains.”

“We shall sail.” said Jo Hale on Monday.
"""


def test_who_said_what_is_written_for_others() -> None:
    """Without the native form a document still says who said what, how much of it is quoted, and where."""
    article = nm.parse(SAID, id="urn:a:1")
    document = json.loads(ninjs.dumps(article))
    body = next(x for x in document["bodies"] if x["role"] == "attributions")
    page = json.loads(body["value"])
    assert (body["contentType"], page["type"]) == ("application/ld+json", "AnnotationPage")
    assert page["items"][0] == {
        "id": "urn:a:1#attributions-1",
        "type": "Annotation",
        "motivation": "identifying",
        "body": [
            {"type": "TextualBody", "purpose": "identifying", "value": "Emil Radu"},
            {"type": "TextualBody", "purpose": "tagging", "value": "direct"},
        ],
        "target": [
            {"source": "urn:a:1", "selector": {"type": "TextQuoteSelector", "exact": "“The ferry sank,”"}},
        ],
    }
    document["bodies"] = [x for x in document["bodies"] if x["role"] != ninjs.ROLE]
    read = ninjs.loads(json.dumps(document)).attributions
    assert [(x.speaker and x.speaker.name, x.kind, x.content[0].text) for x in read] == [
        (x.speaker and x.speaker.name, x.kind, x.content[0].text) for x in article.attributions
    ]
    assert [x.quotes[0].text for x in read] == [x.quotes[0].text for x in article.attributions]


def test_subheads_keep_their_place() -> None:
    """A heading within the body stands there in the text for others too; a line below the headline does not."""
    body = "<p>One.</p><h2>Then</h2><p>Two.</p><h2>Now</h2><p>3.</p>"
    headlines = [{"role": "main", "value": "H"}, {"role": "subhead", "value": "Deck"}]
    bodies = [{"contentType": "text/html", "value": body}]
    article = ninjs.loads(json.dumps({"uri": "urn:a:1", "headlines": headlines, "bodies": bodies}))
    document = json.loads(ninjs.dumps(article))
    assert document["bodies"][0]["value"] == "One.\n\nThen\n\nTwo.\n\nNow\n\n3."
    document["bodies"] = document["bodies"][:1]
    read = ninjs.loads(json.dumps(document))
    assert (read.text, read.blocks) == (article.text, article.blocks)
    assert [x.text for x in read.subheads] == ["Deck", "Then", "Now"]


# ---------------------------------------------------------------- documents edited since


def edited(article: Article, **changes: Any) -> Article:
    """Write an article, change the document, read it."""
    return ninjs.loads(json.dumps({**json.loads(ninjs.dumps(article)), **changes}))


def test_what_another_program_changed_counts(page: str) -> None:
    """A headline that was edited in the document is the headline; all else is as it was, attributions too."""
    article = nm.parse(page)
    found = edited(article, headlines=[{"role": "main", "value": "Bell is back"}])
    assert found.headline == Mention("Bell is back")
    assert found == attrs.evolve(article, headline="Bell is back", headline_repeats=())


def test_a_changed_paragraph_counts(page: str) -> None:
    """Of an edited body the changed paragraph is read anew, the others keep their places."""
    article = nm.parse(page)
    bodies = json.loads(ninjs.dumps(article))["bodies"]
    bodies[0]["value"] = bodies[0]["value"].replace("half a ton", "one ton")
    found = edited(article, bodies=bodies)
    assert found.paragraphs[:2] == article.paragraphs[:2]
    assert found.paragraphs[2] == Mention("It weighs one ton.")


def test_what_is_said_in_changed_words() -> None:
    """An attribution goes with the words it stands in; where they are still said it stays, without its places."""
    article = nm.parse(SAID)
    assert [x.speaker and x.speaker.name for x in article.attributions] == ["Emil Radu", "Ada Flint", "Jo Hale"]
    bodies = json.loads(ninjs.dumps(article))["bodies"]
    bodies[0]["value"] = (
        bodies[0]["value"].replace("The ferry sank,", "Nothing sank,").replace("on Monday", "on Friday")
    )
    found = edited(article, bodies=bodies)
    assert [x.content[0].text for x in found.attributions] == ["“It never rains.”", "“We shall sail.”"]
    assert found.attributions[0] == article.attributions[1]
    last = found.attributions[1]
    assert (last.speaker, last.cue and last.cue.text) == (article.attributions[2].speaker, "said")
    pieces = [last.source, last.cue, *last.content, *last.quotes]
    assert all(piece is not None and piece.span is None for piece in pieces)


def test_changed_moments_and_names_count() -> None:
    """Dates, byline, id and language that were changed are read anew."""
    article = Article(headline="H", byline="By Ida Moss", id="urn:a:1", language="en")
    found = edited(article, by="By Jo Hale", uri="urn:a:2", language="fr", versionCreated="2021-05-04T09:30:00Z")
    assert found.byline is not None
    assert found.byline.authors == ("Jo Hale",)
    assert (found.id, found.language) == ("urn:a:2", "fr")
    assert found.updated is not None
    assert found.updated.date == datetime.date(2021, 5, 4)


def test_what_another_program_added_is_a_problem() -> None:
    """A key that came in later and has no place is named, and nothing else changes."""
    article = Article(headline="H", paragraphs=["One."])
    found = edited(article, urgency=4, eventDetails={"organiser": {"name": "Tarn"}})
    assert unplaced(found) == ["no field for eventDetails: Tarn"]
    assert attrs.evolve(found, problems=()) == attrs.evolve(article, metadata=nm.Metadata(urgency=4))


def test_a_removed_field_is_gone() -> None:
    """A field whose visible part was taken out of the document is absent."""
    document = json.loads(ninjs.dumps(Article(headline="H", byline="By Ida Moss", paragraphs=["One."])))
    del document["by"]
    assert ninjs.loads(json.dumps(document)) == Article(headline="H", paragraphs=["One."])


def test_a_damaged_native_form_is_passed_over() -> None:
    """Where the entry with the whole article was damaged, the document is read like any other."""
    document = json.loads(ninjs.dumps(Article(headline="H", paragraphs=["One."])))
    document["bodies"][-1]["value"] = document["bodies"][-1]["value"][:20]
    found = ninjs.loads(json.dumps(document))
    assert found.headline is not None
    assert (found.headline.text, [p.text for p in found.paragraphs]) == ("H", ["One."])


# ---------------------------------------------------------------- versions and dialects


def test_a_document_of_another_program() -> None:
    """The plain fields of ninjs 3 are read, and laid out as text with a place for each."""
    article = ninjs.loads(item())
    assert article.text == (
        "Glassworks fire put out\n\nBy Ida Moss\n\nRAVEL (AP) — Firemen left on Monday.\nIt took a day.\n"
    )
    assert article.id == "urn:example:kiln-1"
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.agency) == (("RAVEL",), "AP")
    assert article.updated == Stamp(datetime.date(2021, 5, 4), time=datetime.time(9, 30, tzinfo=datetime.UTC), zone="Z")
    assert article.agencies == ("AP",)
    assert unplaced(article) == []


def test_versions_say_the_same() -> None:
    """The keys of 1.x and 2.x are those of 3.x in another spelling."""
    third = ninjs.loads(item(language="en", firstCreated="2021-05-04T08:00:00Z"))
    second = ninjs.loads(
        item(
            language="en",
            firstcreated="2021-05-04T08:00:00Z",
            versioncreated=ITEM["versionCreated"],
            versionCreated=None,
        )
    )
    first = ninjs.loads(
        json.dumps(
            {
                "uri": ITEM["uri"],
                "type": "text",
                "language": "en",
                "firstcreated": "2021-05-04T08:00:00Z",
                "versioncreated": "2021-05-04T09:30:00Z",
                "byline": "By Ida Moss",
                "headline": "Glassworks fire put out",
                "body_text": ITEM["bodies"][0]["value"],
                "$standard": {"name": "ninjs", "version": "1.4"},
            }
        )
    )
    assert first == second == third


def test_the_superdesk_dialect() -> None:
    """`guid`, times with `+0000`, HTML bodies, pictures by key and authors as objects are read."""
    article = ninjs.loads(
        json.dumps(
            {
                "guid": "tag:ravel.example:2021:1",
                "version": 3,
                "headline": "Glassworks <b>fire</b> put out",
                "versioncreated": "2021-05-04T09:30:00+0000",
                "firstpublished": "2021-05-04T08:00:00+0000",
                "authors": [{"name": "Ida Moss", "role": "writer", "biography": ""}, {"name": "Jo Hale"}],
                "source": "Ravel Post",
                "body_html": "<p>RAVEL &#8212; Firemen left.</p><h3>Smoke</h3><p>It took<br>a day.</p><style>x</style>",
                "description_text": "Kilns are cold.",
                "description_html": "<p>Kilns are cold.</p>",
                "associations": {
                    "featuremedia": {
                        "type": "picture",
                        "guid": "tag:1",
                        "byline": "Olaf Brun",
                        "description_text": "Smoke.",
                    },
                    "empty": None,
                    "related": {"type": "text", "headline": "Other story"},
                },
                "extra": {"colour": "red"},
                "keywords": [],
            }
        )
    )
    assert [m.text for m in article.paragraphs] == ["RAVEL — Firemen left.", "It took a day."]
    assert [m.text for m in article.subheads] == ["Smoke"]
    assert [m.text for m in article.summary] == ["Kilns are cold."]
    assert article.headline is not None
    assert article.headline.text == "Glassworks fire put out"
    assert article.byline is not None
    assert article.byline.authors == ("Ida Moss", "Jo Hale")
    assert article.captions[0].description == "Smoke."
    assert article.captions[0].credit is not None
    assert article.captions[0].credit.photographer == "Olaf Brun"
    assert (article.id, article.provider) == ("tag:ravel.example:2021:1", "Ravel Post")
    assert article.published is not None
    assert article.published.time == datetime.time(8, 0, tzinfo=datetime.UTC)
    assert unplaced(article) == ["no field for extra: red"]
    assert [(x.rel, x.title) for x in article.metadata.related] == [("related", "Other story")]


def test_plain_and_marked_up_bodies_are_one() -> None:
    """Of two forms of a body the one that keeps paragraphs apart is read; another text is a problem."""
    bodies = [
        {"role": "text", "contentType": "text/plain", "value": "One. Two."},
        {"role": "xhtml", "contentType": "text/html", "value": "<p>One.</p><p>Two.</p>"},
        {"role": "box", "contentType": "text/html", "value": "<p>Where to go.</p>"},
    ]
    article = ninjs.loads(item(bodies=bodies))
    assert [p.text for p in article.paragraphs] == ["One.", "Two."]
    assert unplaced(article) == ["no field for bodies[2] box: <p>Where to go.</p>"]


def test_the_answers_of_a_picture_service() -> None:
    """Names, places and credits that a service puts elsewhere are found; the caption's own credit is not doubled."""
    photo = {
        "uri": "https://a.example/1",
        "type": "picture",
        "headline": "Kiln",
        "photographer": {"code": "x", "name": "Olaf Brun"},
        "datelinelocation": {"city": "Ravel", "countrycode": "RVL"},
        "description_creditline": "olaf brun/AP",
        "description_caption": "FILE - A kiln. (Olaf Brun/AP)",
        "provider": "AP",
        "infosource": [{"name": "Stringer"}],
        "bylines": [{"by": "By Olaf Brun"}],
    }
    article = ninjs.loads(json.dumps({"api_version": "1.1", "data": {"item": photo}}))
    assert article.captions[0].text == "FILE - A kiln. (Olaf Brun/AP)"
    assert article.captions[0].credit is not None
    assert (article.captions[0].credit.photographer, article.captions[0].credit.agency) == ("Olaf Brun", "AP")
    assert article.dateline == Dateline(places=("Ravel",))
    assert article.provider == "AP"
    assert article.byline is not None
    assert article.byline.authors == ("Olaf Brun",)
    assert unplaced(article) == ["no field for infosource: Stringer"]


def test_pictures_of_the_body() -> None:
    """A caption that stands in the body and with the picture counts once; a chain in a name's place is a credit."""
    body = "<p>One.</p><figure><figcaption>A kiln.</figcaption></figure><p>Two.</p>"
    picture = {
        "type": "picture",
        "byline": "OLAF BRUN/AFP/Getty Images",
        "description_text": "A kiln.",
        "source": "Post",
    }
    article = ninjs.loads(json.dumps({"guid": "tag:1", "body_html": body, "associations": {"featuremedia": picture}}))
    assert [caption.description for caption in article.captions] == ["A kiln."]
    assert article.captions[0].credit is not None
    assert article.captions[0].credit.text == "OLAF BRUN/AFP/Getty Images"
    assert (article.captions[0].credit.photographer, article.captions[0].credit.agency) == ("OLAF BRUN", "Getty Images")


def test_a_picture_has_its_description_as_caption() -> None:
    """Of an item that is a picture the description is the caption, and who made it the photographer."""
    article = ninjs.loads(
        json.dumps(
            {
                "uri": "urn:p:1",
                "type": "picture",
                "by": "Olaf Brun",
                "headlines": [{"value": "Kiln"}],
                "descriptions": [
                    {"role": "caption", "value": "A kiln."},
                    {"role": "creditline", "value": "Post/Olaf Brun"},
                ],
                "renditions": [{"name": "main", "href": "https://ravel.example/k.jpg"}],
            }
        )
    )
    assert article.captions[0].description == "A kiln."
    assert article.captions[0].credit is not None
    assert (article.captions[0].credit.photographer, article.captions[0].credit.agency) == ("Olaf Brun", "Post")
    assert article.summary == ()
    assert unplaced(article) == []
    assert [x.title for x in article.metadata.related] == ["main"]


def test_a_place_without_a_dateline() -> None:
    """Where the body has no dateline, `located` gives the place, and no words."""
    article = ninjs.loads(item(located="Ravel", bodies=[{"value": "Firemen left on Monday."}]))
    assert article.dateline == Dateline(places=("Ravel",))


def test_several_items() -> None:
    """A list, or the answer of a service, gives its items in order; `loads` gives the first and says so."""
    two = [ITEM, {**ITEM, "uri": "urn:example:2"}]
    for document in (two, {"_items": two}, {"data": {"items": [{"item": two[0]}, {"item": two[1]}]}}):
        text = json.dumps(document)
        assert [x.id for x in ninjs.loads_all(text)] == ["urn:example:kiln-1", "urn:example:2"]
        assert ninjs.loads(text).problems[0].code is ProblemCode.SEVERAL_STORIES
    assert ninjs.loads(item()).problems == ()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"versionCreated": "yesterday"}, "no field for versionCreated: yesterday"),
        ({"versionCreated": 5}, "no field for versionCreated: 5"),
        ({"by": [["Ida"]]}, "no field for by: Ida"),
        ({"headlines": "Kiln"}, "no field for headlines: Kiln"),
        ({"bodies": {"value": "x"}}, "no field for bodies: x"),
        ({"associations": "none"}, "no field for associations: none"),
        ({"infoSources": [5]}, "no field for infoSources: 5"),
        ({"altIds": [{"role": "desk", "value": "x"}]}, "no field for altIds: x"),
        ({"people": [{"name": "Ida", "rel": "depicted"}]}, "no field for people rel: depicted"),
    ],
)
def test_odd_values_are_problems(changes: dict[str, Any], message: str) -> None:
    """A value of the wrong kind, or without a place, does not stop the reading and is named."""
    assert unplaced(ninjs.loads(item(**changes))) == [message]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=6),
        lambda x: (
            st.lists(x, max_size=3)
            | st.dictionaries(
                st.sampled_from("role value name uri contentType by type descriptions authors".split()), x
            )
        ),
    ),
    st.sampled_from(
        "headlines headline descriptions bodies body_html associations infoSources altIds by located versionCreated "
        "authors type title dateline".split()
    ),
)
def test_nothing_makes_the_reader_fail(value: object, key: str) -> None:
    """Whatever stands under a key that is known, the item is read."""
    assert isinstance(ninjs.loads(json.dumps({"uri": "urn:x:1", key: value})), Article)


# ---------------------------------------------------------------- what it is not


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ("5", "$"),
        ("[]", "$"),
        ("{}", "$"),
        ('[{"uri": "urn:x:1"}, 5]', "$[1]"),
        ('{"@context": "https://schema.org", "headline": "x"}', "$"),
        ('{"schema":"newsmodel/article/1","headline":{"text":"x"}}', "$"),
        ('{"name": "x"}', "$"),
    ],
)
def test_other_json_is_refused(data: str, path: str) -> None:
    """What is no news item is an error that names the path."""
    with pytest.raises(FormatError) as error:
        ninjs.loads(data)
    assert error.value.problems[0][0] == path


@pytest.mark.parametrize("data", ["", "<x/>", '{"uri": ', b'{"uri": "\xff"}', '{"uri": NaN}', "Harbour closed\n"])
def test_what_is_no_json_is_refused(data: str | bytes) -> None:
    """A document that is no JSON is an error that says where."""
    with pytest.raises(FormatError, match=r"line 1, column|not a JSON number"):
        ninjs.loads(data)


def test_a_path_is_no_document() -> None:
    """An argument of another type is refused by name."""
    with pytest.raises(InputError, match="expected str or bytes, got"):
        ninjs.loads(Path("x.json"))  # type: ignore[arg-type]


def test_deep_json_is_refused() -> None:
    """Nesting deeper than any item is an error, not a crash, also inside a document that has its native form."""
    nested = ',"x":' + "[" * 80 + "]" * 80 + "}"
    for deep in ("[" * 100_000, '{"uri":' * 5000, item()[:-1] + nested, ninjs.dumps(Article())[:-1] + nested):
        with pytest.raises(FormatError, match="nested more than 64 levels deep"):
            ninjs.loads(deep)


@pytest.mark.parametrize("key", ["headlines", "descriptions", "bodies", "associations", "infoSources", "altIds", "x"])
def test_many_parts_take_linear_time(key: str) -> None:
    """Time grows with the number of parts."""

    def make(count: int) -> str:
        parts = [{"value": f"A kiln {n}.", "name": f"n{n}", "headline": f"h{n}", "role": f"r{n}"} for n in range(count)]
        return item(**{key: parts})

    check_growth(ninjs.loads, make, 600)


def test_looks() -> None:
    """Documents of ninjs are told from other JSON by how they begin."""
    assert ninjs.looks_like(ninjs.dumps(Article(headline="H"))[:2000])
    assert ninjs.looks_like(item())
    assert ninjs.looks_like('{"guid": "tag:1", "headline": "x"}')
    assert ninjs.looks_like('[{"uri": "urn:1", "title": "x"}]')
    for other in ("", "x", "<ninjs/>", "{}", '{"@context": "x", "headlines": []}', '{"schema":"newsmodel/article/1"}'):
        assert not ninjs.looks_like(other)


# ---------------------------------------------------------------- real files

SHIP = (
    ("Captain ", "in Italy", 48),
    ("Paulo Santalucia", "Frances d'Emilio"),
    datetime.datetime(2013, 7, 9, 10, 37, tzinfo=datetime.UTC),
    "GROSSETO, Italy",
    "AP",
)
PHOTO_UTC = datetime.datetime(2013, 7, 8, 8, 12, tzinfo=datetime.UTC)
NTB_UTC = datetime.datetime(2019, 8, 9, 9, 46, 53, tzinfo=datetime.UTC)


def _utc(moment: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(moment).replace(tzinfo=datetime.UTC)


# file: headline, authors, updated, place of the dateline, agency of the dateline, paragraphs, captions, id (its end);
# None for a number: tables and lists, of which a reader would not say how many paragraphs they are
REAL: dict[str, tuple[Any, ...]] = {
    "ninjs-1/ex14_ninjsExSimpleText1.json": (*SHIP, 4, 0, "20130709simp123"),
    "ninjs-1/ex14_ninjsExComplex1.json": (*SHIP, 4, 1, "20130709cplx123"),
    "ninjs-1/guide16_001_simple_example.json": (*SHIP, 1, 0, "20130709simp123"),
    "ninjs-1/guide16_004_simple_text_article.json": (
        *SHIP, 4, 0, "20130709simp123",
    ),
    "ninjs-1/guide16_006_photo_only.json": (
        ("Costa Co", "ise ship", 27), ("Paulo Santalucia",), PHOTO_UTC, None, None, 0, 1, "20130709simpPh123",
    ),
    "ninjs-2/ex21_ninjsExSimpleText_2.json": (*SHIP, 4, 0, "20130709simp123"),
    "ninjs-2/ex21_ntb_text.json": (
        ("Google h", " i Skien", 35), (), NTB_UTC, None, None, 0, 0, "8d19cf88-b3ab-4972-8fec-1207599f2872",
    ),
    "ninjs-2/ex21_imageLinkedRights.json": (
        ("MotoGP -", "no Rossi", 32), ("John Smith",), PHOTO_UTC, None, None, 0, 1, "TG346285",
    ),
    "ninjs-2/guide22_004_simple_text_article.json": (
        *SHIP, 4, 0, "20130709simp123",
    ),
    "ninjs-3/guide31_001_simple_example.json": (*SHIP, 1, 0, "20130709simp123"),
    "ninjs-3/ex30_ninjsExSimpleText_3.json": (*SHIP, 4, 0, "20130709simp123"),
    "ninjs-3/ex30_businesswire-newsml-20130605006126.json": (
        ("Cambrios", "為「最酷供應商」", 26),
        (),
        datetime.datetime(2013, 6, 5, 21, 0, tzinfo=datetime.UTC),
        None,
        None,
        1,
        0,
        "20130605006126/zh",
    ),
    "ninjs-3/ex30_tt_event_pressconference_3.0.json": (
        ("Pk med f", "on kl 16", 48),
        (),
        datetime.datetime(2023, 10, 5, 12, 27, 32, tzinfo=datetime.UTC),
        None,
        None,
        1,
        0,
        "00ccd8e3-21a3-4386-b384-d3ba57122372",
    ),
    **{
        f"dpa-digitalwires-json/dpa_{name}.json": (headline, authors, _utc(updated), *more)
        for name, headline, authors, updated, *more in (
            ("audio", ("1583/KI-", "/ 7.30 N", 55), (), "2025-01-28T05:04:53", None, None, 0, 1, "00001583"),
            ("eil", ("Grünen-S", "lagen ab", 43), (), "2024-09-25T08:37:24", "Berlin", "dpa", 1, 0, "242744"),
            ("empty_paragraph", ("AMP.- O.", " arresto", 107), (), "2024-11-21T14:35:06", "MADRID", "Europa Press",
             20, 1, "DN_2024-11-21_15-35-06"),
            ("lesestuecke", ("Folgende", " aktuell", 60), (), "2024-09-25T09:00:37", None, None, 8, 0, "242782"),
            ("no_content", ("Archivo ", " riqueza", 94), (), "2024-11-21T12:10:18", None, None, 0, 1, "20241121130950"),
            ("nsb_n1", ("Baum auf", "pätungen", 45), (), "2024-09-25T16:52:17", "Peine", "dpa/lni", 1, 0, "243473"),
            ("rubix_multimedia_testartikel", ("Labwire-", "entlicht", 34), ("Thomas Est",), "2024-10-22T09:09:58",
             "Hamburg", "dpa", None, 2, "267047"),
            ("spe_tab", ("Ergebnis", ", Männer", 49), (), "2024-10-06T19:30:20", None, None, None, 0, "HR_1007"),
            ("with_dateline", ("DeepSeek", "enwende?", 54), ("Andrej Sokolow",), "2025-01-28T08:18:34", "New York",
             "dpa", 10, None, "357319"),
            ("with_infobox", ("Bild von", "ahr 2018", 46), (), "2025-01-22T14:59:24", None, None, 14, 1, "671785"),
        )
    },
    "golden/harbour.ninjs-3.1.json": (
        ("Harbour ", " repairs", 48),
        ("Nora Lindqvist",),
        datetime.datetime(2026, 11, 4, 11, 5, tzinfo=datetime.UTC),
        "EASTPORT",
        "Example Wire",
        3,
        1,
        "harbour-20261104",
    ),
}  # fmt: skip


@pytest.mark.corpus
@pytest.mark.parametrize("name", REAL)
def test_real_files(shared: Path, name: str) -> None:
    """The fields of agencies' and the standard's own examples are what a reader of the files finds in them."""
    headline, authors, updated, place, agency, paragraphs, captions, ending = REAL[name]
    article = ninjs.loads((shared / "samples" / name).read_bytes())
    assert article.headline is not None
    assert sketch(article.headline.text) == headline
    assert (() if article.byline is None else article.byline.authors) == authors
    assert article.updated is not None
    assert article.updated.datetime == updated
    assert (None if article.dateline is None else article.dateline.places) == (place and (place,))
    assert (None if article.dateline is None else article.dateline.agency) == agency
    assert paragraphs in {None, len(article.paragraphs)}
    assert captions in {None, len(article.captions)}
    assert article.id is not None
    assert article.id.endswith(ending)


@pytest.mark.corpus
def test_golden(shared: Path) -> None:
    """The worked example of the standards' notes is read with all that has a place."""
    article = ninjs.loads((shared / "samples" / "golden" / "harbour.ninjs-3.1.json").read_bytes())
    assert [sketch(m.text) for m in article.subheads] == [("Ferry op", "rossings", 35)]
    assert sketch(article.captions[0].description) == ("Traffic ", "Tuesday.", 46)
    assert article.captions[0].credit is not None
    assert attrs.evolve(article.captions[0].credit, span=None) == Credit(
        "Example Wire/Iris Malone", agency="Example Wire", photographer="Iris Malone"
    )
    assert (article.provider, article.language) == ("Example Wire", "en-GB")
    assert [(x.speaker and x.speaker.name, x.kind.value, x.rule) for x in article.attributions] == [
        ("Tomas Reyes", "direct", "markup"),
        ("Tomas Reyes", "indirect", "markup"),
        ("Ada Flint", "indirect", "markup"),
        ("Ada Flint", "direct", "markup"),
    ]
    assert all(x.speaker and x.speaker.kind is SpeakerKind.PERSON for x in article.attributions)
    assert [article[x.content[0]] for x in article.attributions] == [x.content[0].text for x in article.attributions]
    assert [sketch(q.text) for q in article.attributions[0].quotes] == [("We would", " months,", 59)]


@pytest.mark.corpus
def test_all_samples_are_read(shared: Path) -> None:
    """Every file of the standard's repository is read, those that break the schema too, and written anew as valid."""
    files = [file for n in "123" for file in sorted((shared / "samples" / f"ninjs-{n}").rglob("*.json"))]
    assert len(files) > 70
    for file in files:
        for article in ninjs.loads_all(file.read_bytes()):
            text = ninjs.dumps(article)
            check(text)
            assert ninjs.loads(text) == article


def test_a_speaker_is_a_source() -> None:
    """Persons and organisations that are quoted are named once each, groups and documents are not persons."""
    kinds = [SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.GROUP, SpeakerKind.PERSON]
    article = Article(
        attributions=[
            nm.Attribution(speaker=Speaker(name, kind=kind)) for name, kind in zip("ABCA", kinds, strict=True)
        ]
    )
    document = json.loads(ninjs.dumps(article))
    assert document["people"] == [{"name": "A", "rel": "source"}]
    assert document["organisations"] == [{"name": "B", "rel": "source"}]


def test_a_caption_without_a_picture() -> None:
    """A caption is written as a picture that has a name within the item."""
    document = json.loads(ninjs.dumps(Article(id="urn:a:1#x", captions=[Caption("A kiln.")])))
    assert document["associations"][0]["uri"] == "urn:a:1#x-picture-1"
    assert read_item(document).captions[0].text == "A kiln."


PICTURES: list[tuple[dict[str, object], list[tuple[str, str | None, str | None]]]] = [
    ({"headline": "Ravel Kiln"}, []),
    (
        {"byline": "Ruiz, Ana", "source": "AFP", "description_text": "The kiln.\nPhoto: Ana Ruiz / AFP"},
        [("The kiln. Photo: Ana Ruiz / AFP", "Ana Ruiz", "AFP")],
    ),
    (
        {"description_caption": "The kiln (Ana Ruiz/Pool via AP)", "creditline": "ASSOCIATED PRESS"},
        [("The kiln (Ana Ruiz/Pool via AP)", "Ana Ruiz", "AP")],
    ),
]


@pytest.mark.parametrize(("picture", "captions"), PICTURES)
def test_captions_and_credits_stand_once(
    picture: dict[str, object], captions: list[tuple[str, str | None, str | None]]
) -> None:
    """A title is no caption, and a credit that the caption holds in other words is not added to it."""
    item = {"uri": "urn:x:1", "headline": "Kiln", "associations": {"1": {"type": "picture", **picture}}}
    article = nm.loads(json.dumps(item), "ninjs")
    found = [(x.text, x.credit and x.credit.photographer, x.credit and x.credit.agency) for x in article.captions]
    assert found == captions


def test_an_item_without_a_body_says_so() -> None:
    """An item that is a text and has no more than a headline has the problem `missing-body`; a picture has not."""
    item = {"uri": "urn:x:1", "headline": "Kiln"}
    for kind, codes in (("text", [ProblemCode.MISSING_BODY]), ("picture", []), ("event", [])):
        article = ninjs.loads(json.dumps({**item, "type": kind}))
        assert [x.code for x in article.problems] == codes


def test_the_role_below_a_name_may_hold_the_agency() -> None:
    """A title of a writer is the role, and the agency that it begins with is the agency."""
    byline = ninjs.loads(
        json.dumps({"uri": "urn:x:1", "bylines": [{"by": "By IDA MOSS", "title": "AP Kiln Writer"}]})
    ).byline
    assert byline is not None
    assert (byline.authors, byline.agency, byline.role) == (("IDA MOSS",), "AP", "AP Kiln Writer")


def test_wrapped_paragraphs_and_lines_without_a_zone() -> None:
    """A paragraph of several lines is written on one; a time without a zone comes back, however the copy had it."""
    copy = (
        "\x01eca0003 3 i 120 dpa 0045\r\nKiln/\r\n\x02\r\nKiln is cold =\r\n\r\nRavel (dpa) - The kiln is\r\ncold.\r\n"
    )
    article = nm.loads(f"{copy}\x03\r\n212101 Nov 18\r\n", "iptc7901")
    again = nm.loads(nm.dumps(article, "ninjs", embed=False), "ninjs")
    assert [str(x) for x in again.paragraphs] == ["Ravel (dpa) - The kiln is cold."]
    assert again.summary == ()
    assert article.published is not None
    assert again.published is not None
    assert again.published.datetime == article.published.datetime


def test_names_that_are_made_up_are_no_words() -> None:
    """The name that a picture or a headline must have does not come back as a caption or a headline."""
    article = nm.Article(captions=[nm.Caption(credit=nm.Credit("Ana Ruiz/AFP"))], subheads=["A cold winter"])
    again = nm.loads(nm.dumps(article, "ninjs", embed=False), "ninjs")
    assert again.headline is None
    assert [x.description for x in again.captions] == [""]


def test_what_is_left_of_a_related_item_is_told() -> None:
    """Rights of an item that goes with a story are not dropped in silence."""
    related = {"name": "Kiln", "uri": "urn:ravel:2", "title": "The kiln", "rightsInfo": {"encodedRights": "no"}}
    article = nm.loads(json.dumps({"uri": "urn:ravel:1", "headline": "Kiln", "associations": [related]}), "ninjs")
    assert [x.title for x in article.metadata.related] == ["The kiln"]
    assert "rightsInfo" in " ".join(x.message for x in article.problems)
