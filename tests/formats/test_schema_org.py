"""Reading and writing schema.org's JSON-LD."""

from __future__ import annotations

import datetime
import json
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.errors import FormatError, InputError
from newsmodel.formats import schema_org
from newsmodel.model import (
    Article,
    Attribution,
    AttributionKind,
    BlockKind,
    Caption,
    Credit,
    Dateline,
    Mention,
    ProblemCode,
    Speaker,
    SpeakerKind,
    Stamp,
)
from newsmodel.testing import articles

from ..clock import check_growth
from .checks import sketch

SHARED = Path(__file__).resolve().parents[3] / "shared"
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="no gold data")

NODE: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Glassworks fire put out",
    "datePublished": "2021-05-04T09:30:00+02:00",
    "author": {"@type": "Person", "name": "Ida Moss"},
    "publisher": {"@type": "Organization", "name": "Ravel Post"},
    "articleBody": "RAVEL: Firemen left on Monday.\n\nIt took “a whole day,” said the mayor.",
}


def node(**changes: Any) -> str:
    """Give the node as text, with changes; None takes a property out."""
    return json.dumps({k: v for k, v in {**NODE, **changes}.items() if v is not None}, ensure_ascii=False)


def unplaced(article: Article) -> list[str]:
    """List what had no place in an article."""
    return [p.message for p in article.problems if p.code is ProblemCode.UNPLACED_DATA]


@cache
def vocabulary() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Give the types of schema.org with those above them, and the properties with the types that have them."""
    path = SHARED / "schemas" / "schemaorg" / "schemaorg-current-https.jsonld"
    graph = json.loads(path.read_text(encoding="utf-8"))["@graph"]

    def ids(value: Any) -> set[str]:
        return {x["@id"].removeprefix("schema:") for x in (value if isinstance(value, list) else [value]) if x}

    parents = {x["@id"].removeprefix("schema:"): ids(x.get("rdfs:subClassOf", [])) for x in graph}
    domains = {
        x["@id"].removeprefix("schema:"): ids(x["schema:domainIncludes"]) for x in graph if "schema:domainIncludes" in x
    }

    def above(name: str) -> set[str]:
        return {name}.union(*(above(parent) for parent in parents.get(name, ())))

    return {name: above(name) for name in parents}, domains


def check(value: Any) -> None:
    """Fail unless every property of every node is one that schema.org knows for its type."""
    classes, domains = vocabulary()
    if isinstance(value, list):
        for item in value:
            check(item)
    if not isinstance(value, dict):
        return
    kind = value.get("@type")
    for key, inner in value.items():
        check(inner)
        if not key.startswith("@") and key != schema_org.PROPERTY:
            assert key in domains
            assert kind is None or domains[key] & classes[kind], f"{kind} has no {key}"


# ---------------------------------------------------------------- what is written


@settings(max_examples=150)
@given(articles())
def test_what_is_written_comes_back(article: Article) -> None:
    """Any article is read back equal, with every field and span."""
    text = schema_org.dumps(article)
    assert schema_org.loads(text) == article
    assert schema_org.loads(text.encode()) == article
    assert schema_org.loads_all(text) == (article,)


@pytest.mark.corpus
@needs_shared
@settings(max_examples=150)
@given(articles())
def test_what_is_written_is_valid(article: Article) -> None:
    """Of any article every property is one that schema.org knows for its type."""
    check(json.loads(schema_org.dumps(article)))


@pytest.mark.corpus
def test_the_corpus_is_valid_and_comes_back(shared: Path) -> None:
    """Two hundred real stories have only properties that schema.org knows, and are read back equal."""
    files = sorted((shared / "corpus" / "layout" / "texts").iterdir())[:200]
    for file in files:
        article = nm.parse(file.read_bytes())
        text = schema_org.dumps(article)
        check(json.loads(text))
        assert schema_org.loads(text) == article


def test_the_plain_fields_are_filled(page: str) -> None:
    """Other programs find headline, dates, dateline, body, picture and quotations where the vocabulary has them."""
    article = nm.parse(
        page, id="urn:example:bell", url="https://tarn.example/bell", provider="Tarn Post", language="en"
    )
    document = json.loads(schema_org.dumps(article))
    assert document["@id"] == "urn:example:bell"
    assert document["url"] == "https://tarn.example/bell"
    assert document["headline"] == "Bell of Upper Tarn returns after eighty years"
    assert document["dateModified"] == "2017-10-06"
    assert document["description"] == ["The bell was cast in 1612", "It was sold three times since 1943"]
    assert document["dateline"] == "BRENNA:"
    assert document["locationCreated"] == {"@type": "Place", "name": "BRENNA"}
    assert document["articleBody"] == article.body
    assert document["publisher"] == {"@type": "NewsMediaOrganization", "name": "Tarn Post"}
    assert document["image"] == [
        {
            "@type": "ImageObject",
            "caption": "The bell of Upper Tarn on its way home on Thursday.",
            "creditText": "Ana Ruiz/AFP",
            "creator": {"@type": "Person", "name": "Ana Ruiz"},
        }
    ]
    quotations = [part for part in document["hasPart"] if part["@type"] == "Quotation"]
    assert [(x["text"], x["spokenByCharacter"]["name"]) for x in quotations] == [
        ("We shall ring it until nobody can sleep,", "Emil Radu")
    ]
    assert quotations[0]["spokenByCharacter"]["jobTitle"] == "mayor"


def test_kinds_of_attributions() -> None:
    """Direct speech is a Quotation; what is told is a Claim, its quoted words within it; who has no type has none."""
    bank = Speaker("River Bank", kind=SpeakerKind.ORGANISATION, role="lender")
    said = [
        Attribution(
            content=["“Yes.”"], quotes=["Yes."], kind=AttributionKind.DIRECT, speaker=Speaker("Ida", role="cook")
        ),
        Attribution(content=["it", "would “pay”"], quotes=["pay"], kind=AttributionKind.MIXED, speaker=bank),
        Attribution(content=["it rained"], speaker=Speaker(label="a witness", kind=SpeakerKind.GROUP)),
        Attribution(content=["nobody knew"]),
        Attribution(),
    ]
    assert json.loads(schema_org.dumps(Article(attributions=said)))["hasPart"] == [
        {"@type": "Quotation", "text": "Yes.", "spokenByCharacter": {"name": "Ida"}},
        {
            "@type": "Claim",
            "text": "it would “pay”",
            "claimInterpreter": {"@type": "Organization", "name": "River Bank"},
            "hasPart": [{"@type": "Quotation", "text": "pay"}],
        },
        {"@type": "Claim", "text": "it rained", "claimInterpreter": {"name": "a witness"}},
        {"@type": "Claim", "text": "nobody knew"},
    ]


def test_dates_are_as_exact_as_they_are() -> None:
    """A day is a day, and a clock time without a zone stays without."""
    moment = Stamp(datetime.date(2021, 5, 4), time=datetime.time(9, 30))
    document = json.loads(schema_org.dumps(Article(published=datetime.date(2021, 5, 3), updated=moment)))
    assert (document["datePublished"], document["dateModified"]) == ("2021-05-03", "2021-05-04T09:30:00")


def test_a_name_that_is_no_uri_is_an_identifier() -> None:
    """`@id` is for URIs; a name of another kind is the `identifier`."""
    text = schema_org.dumps(Article(id="bell 1"))
    assert json.loads(text)["identifier"] == "bell 1"
    assert "@id" not in json.loads(text)
    assert schema_org.loads(text).id == "bell 1"


# ---------------------------------------------------------------- documents edited since


def edited(article: Article, **changes: Any) -> Article:
    """Write an article, change the document, read it."""
    return schema_org.loads(json.dumps({**json.loads(schema_org.dumps(article)), **changes}))


def test_what_another_program_changed_counts(page: str) -> None:
    """A headline that was edited in the document is the headline; all else is as it was."""
    article = nm.parse(page)
    assert edited(article, headline="Bell is back") == attrs.evolve(article, headline="Bell is back")


def test_a_changed_paragraph_counts(page: str) -> None:
    """Of an edited body the changed paragraph is read anew, the others keep their places."""
    article = nm.parse(page)
    found = edited(article, articleBody=article.body.replace("half a ton", "one ton"))
    assert found.paragraphs[:2] == article.paragraphs[:2]
    assert found.paragraphs[2] == Mention("It weighs one ton.")
    assert found.attributions == article.attributions


def test_what_is_said_in_changed_words() -> None:
    """A quotation taken out is no attribution, one in a changed paragraph loses its places, one put in is there."""
    article = nm.parse("Goat runs\n\nTARN: “It ran,” said Emil Radu.\n\n“We sail,” said Jo Hale on Monday.\n")
    document = json.loads(schema_org.dumps(article))
    assert [x["text"] for x in document["hasPart"]] == ["It ran,", "We sail,"]
    parts = [document["hasPart"][1], {"@type": "Quotation", "text": "It rains.", "spokenByCharacter": "Ada Flint"}]
    body = article.body.replace("on Monday.", "on Friday. “It rains.”")
    found = edited(article, hasPart=parts, articleBody=body).attributions
    assert [(x.content[0].text, x.speaker and x.speaker.name) for x in found] == [
        ("“We sail,”", "Jo Hale"),
        ("“It rains.”", "Ada Flint"),
    ]
    assert [x.content[0].span for x in found] == [None, None]
    assert found[0].cue is not None


def test_subheads_keep_their_place() -> None:
    """A heading within the body stands there in the text for others too; a line below the headline does not."""
    node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "H",
        "alternativeHeadline": "Deck",
        "articleBody": "<p>One.</p><h2>Then</h2><p>Two.</p>",
    }
    article = schema_org.loads(json.dumps(node))
    document = json.loads(schema_org.dumps(article))
    assert (document["articleBody"], document["alternativeHeadline"]) == ("One.\n\nThen\n\nTwo.", ["Deck", "Then"])
    del document[schema_org.PROPERTY]
    read = schema_org.loads(json.dumps(document))
    assert (read.text, read.blocks) == (article.text, article.blocks)


def test_what_another_program_added_is_a_problem() -> None:
    """A property that came in later and has no place is named, and nothing else changes."""
    article = Article(headline="H", paragraphs=["One."])
    found = edited(article, keywords="fire", isAccessibleForFree="yes")
    assert unplaced(found) == ["no field for isAccessibleForFree: yes"]
    assert attrs.evolve(found, problems=()) == attrs.evolve(article, metadata=nm.Metadata(keywords=["fire"]))


def test_an_article_in_a_page_comes_back(page: str) -> None:
    """Within a script of a page the whole article is read, too."""
    article = nm.parse(page)
    script = schema_org.dumps(article).replace("<", "\\u003c")
    html = f'<!DOCTYPE html><html><body><script type="application/ld+json">{script}</script></body></html>'
    assert schema_org.loads(html) == article


def test_a_damaged_native_form_is_passed_over() -> None:
    """Where the property with the whole article was damaged, the document is read like any other."""
    found = schema_org.loads(node(**{schema_org.PROPERTY: "{"}))
    assert found.headline is not None
    assert found.headline.text == "Glassworks fire put out"


# ---------------------------------------------------------------- the shapes that sites send


def test_a_document_of_another_program() -> None:
    """The plain properties are read, and laid out as text with a place for each."""
    article = schema_org.loads(node())
    assert article.text == (
        "Glassworks fire put out\n\nIda Moss\n\n"
        "RAVEL: Firemen left on Monday.\nIt took “a whole day,” said the mayor.\n"
    )
    assert article.byline is not None
    assert article.byline.authors == ("Ida Moss",)
    assert article.provider == "Ravel Post"
    assert article.dateline is not None
    assert article.dateline.places == ("RAVEL",)
    assert article.published is not None
    assert article.published.datetime == datetime.datetime.fromisoformat(NODE["datePublished"])
    assert article.attributions == ()
    assert article.problems == ()


PERSON = {"@type": "Person", "name": "Ida Moss"}
HOUSE = {"@type": "Organization", "name": "Ravel Post"}


@pytest.mark.parametrize(
    ("author", "authors", "agency", "role"),
    [
        ("Ida Moss", ("Ida Moss",), None, None),
        (["Ida Moss", "Jo Hale"], ("Ida Moss", "Jo Hale"), None, None),
        (PERSON, ("Ida Moss",), None, None),
        ([PERSON, {"@type": "Person", "name": "Jo Hale"}], ("Ida Moss", "Jo Hale"), None, None),
        ({**PERSON, "jobTitle": "Cook"}, ("Ida Moss",), None, "Cook"),
        ({"@type": ["Person"], "name": ["Ida Moss"]}, ("Ida Moss",), None, None),
        ({"name": "Ida Moss and Jo Hale"}, ("Ida Moss", "Jo Hale"), None, None),
        ({"@type": "Person", "givenName": "Ida", "familyName": "Moss"}, ("Ida Moss",), None, None),
        (HOUSE, (), "Ravel Post", None),
        ([PERSON, HOUSE], ("Ida Moss",), "Ravel Post", None),
        ({"@type": "Person", "name": "Reuters"}, (), "Reuters", None),
        ({"@id": "#ida"}, ("Ida Moss",), None, None),
        ([PERSON, PERSON], ("Ida Moss",), None, None),
    ],
)
def test_authors(author: Any, authors: tuple[str, ...], agency: str | None, role: str | None) -> None:
    """Names, persons, organisations and references, one or many, are the byline."""
    document = {"@graph": [json.loads(node(author=author)), {**PERSON, "@id": "#ida"}]}
    byline = schema_org.loads(json.dumps(document)).byline
    assert byline is not None
    assert (byline.authors, byline.agency, byline.role) == (authors, agency, role)


@pytest.mark.parametrize(
    "author", [None, "", [], {}, {"@type": "Person"}, "https://ravel.example/ida", {"@id": "#who"}]
)
def test_no_author(author: Any) -> None:
    """An author without a name is none; an address is no name."""
    assert schema_org.loads(node(author=author)).byline is None


@pytest.mark.parametrize(
    ("image", "captions"),
    [
        ("https://ravel.example/k.jpg", []),
        (["https://ravel.example/k.jpg", "https://ravel.example/l.jpg"], []),
        ({"@type": "ImageObject", "url": "https://ravel.example/k.jpg"}, []),
        ({"@type": "ImageObject", "caption": "A kiln."}, [("A kiln.", None)]),
        (
            [{"@type": "ImageObject", "description": "A kiln.", "creditText": "Ana Ruiz/AFP"}],
            [("A kiln.", "Ana Ruiz/AFP")],
        ),
        ({"caption": "A kiln.", "creator": {"@type": "Person", "name": "Ana Ruiz"}}, [("A kiln.", "Ana Ruiz")]),
        ({"caption": "A kiln.", "author": "Ana Ruiz"}, [("A kiln.", "Ana Ruiz")]),
        ({"@id": "#kiln"}, [("A kiln in the graph.", None)]),
        ([{"caption": "A kiln."}, {"caption": "A kiln."}], [("A kiln.", None)]),
    ],
)
def test_images(image: Any, captions: list[tuple[str, str | None]]) -> None:
    """Captions and credits of pictures are read; pictures that say nothing are a problem."""
    document = {"@graph": [json.loads(node(image=image)), {"@id": "#kiln", "caption": "A kiln in the graph."}]}
    article = schema_org.loads(json.dumps(document))
    assert [(c.description, c.credit and c.credit.text) for c in article.captions] == captions
    assert bool(unplaced(article)) == (captions == [])


def test_prefixes_and_wrappers() -> None:
    """Names with a prefix or in full, and values in wrappers, are those of schema.org."""
    full = {
        "@type": ["http://schema.org/NewsArticle"],
        "http://schema.org/headline": [{"@value": "Glassworks fire put out", "@language": "en"}],
        "schema:articleBody": {"@list": ["One.", "Two."]},
    }
    article = schema_org.loads(json.dumps([full]))
    assert article.headline is not None
    assert article.headline.text == "Glassworks fire put out"
    assert [p.text for p in article.paragraphs] == ["One.", "Two."]


def test_references_within_a_graph() -> None:
    """Publisher and language of a graph are found where they are only named."""
    graph = [
        {"@type": "WebPage", "@id": "#page", "name": "Page"},
        json.loads(
            node(publisher={"@id": "#org"}, mainEntityOfPage={"@id": "https://ravel.example/1"}, inLanguage="en-GB")
        ),
        {"@type": "NewsMediaOrganization", "@id": "#org", "name": "Ravel Post", "logo": {"@id": "#logo"}},
    ]
    article = schema_org.loads(json.dumps({"@context": "https://schema.org", "@graph": graph}))
    assert (article.provider, article.url, article.language) == ("Ravel Post", "https://ravel.example/1", "en-GB")
    assert unplaced(article) == []


def test_quotations_get_their_place() -> None:
    """A quotation is found in the text, with its marks; the same words a second time are the second."""
    mayor = {"@type": "Person", "name": "Emil Radu", "jobTitle": "mayor", "affiliation": {"name": "Ravel"}}
    parts = [
        {"@type": "Claim", "text": "Firemen left", "claimInterpreter": {"@type": "Organization", "name": "Police"}},
        {"@type": "Quotation", "text": "a whole day,", "spokenByCharacter": mayor},
        {"@type": "Claim", "text": "all of it “went”", "hasPart": {"@type": "Quotation", "text": "went"}},
        {"@type": "Quotation", "text": "not in the text"},
        {"@type": "WebPageElement", "cssSelector": ".x"},
    ]
    body = NODE["articleBody"] + "\n\nHe said all of it “went” in “a whole day,” too."
    again = {"@type": "Quotation", "text": "a whole day,", "spokenByCharacter": "Jo Hale"}
    article = schema_org.loads(node(hasPart=[*parts, again], articleBody=body))
    found = article.attributions
    assert [(x.kind.value, x.content[0].text) for x in found] == [
        ("indirect", "Firemen left"),
        ("direct", "“a whole day,”"),
        ("mixed", "all of it “went”"),
        ("direct", "“a whole day,”"),
        ("direct", "not in the text"),
    ]
    assert [article[x.content[0]] for x in found[:4]] == [x.content[0].text for x in found[:4]]
    assert [article[q] for x in found[:4] for q in x.quotes] == ["a whole day,", "went", "a whole day,"]
    assert found[4].content[0].span is None
    assert {x.rule for x in found} == {"markup"}
    assert {x.block for x in found[:4]} == {BlockKind.PARAGRAPH}
    assert found[0].speaker == Speaker("Police", kind=SpeakerKind.ORGANISATION)
    assert found[1].speaker == Speaker("Emil Radu", kind=SpeakerKind.PERSON, role="mayor", affiliation="Ravel")
    assert found[3].speaker == Speaker("Jo Hale")
    assert unplaced(article) == ["no field for hasPart: WebPageElement; .x"]


def test_a_live_blog() -> None:
    """The updates of a live blog are its body, each under its own heading, and no articles of their own."""
    updates = [
        {"@type": "BlogPosting", "headline": "Smoke", "articleBody": "Seen at six.<br>From afar."},
        {"@type": "BlogPosting", "articleBody": ["Gone."]},
    ]
    text = node(**{"@type": "LiveBlogPosting", "articleBody": None, "liveBlogUpdate": updates})
    article = schema_org.loads(text)
    assert [p.text for p in article.paragraphs] == ["Seen at six.", "From afar.", "Gone."]
    assert [m.text for m in article.subheads] == ["Smoke"]
    assert len(schema_org.loads_all(text)) == 1


def test_several_articles() -> None:
    """All articles of a document are given in order, one told twice once; `loads` gives the fullest."""
    stub = {"@type": "Article", "headline": "Other story", "url": "https://ravel.example/2"}
    twice = {"@type": "NewsArticle", "headline": NODE["headline"]}
    listed = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": stub}]}
    text = json.dumps([listed, twice, json.loads(node())])
    assert [x.headline and x.headline.text for x in schema_org.loads_all(text)] == ["Other story", NODE["headline"]]
    first = schema_org.loads(text)
    assert first.headline is not None
    assert first.headline.text == NODE["headline"]
    assert first.paragraphs
    assert first.problems[0].code is ProblemCode.SEVERAL_STORIES


def test_another_work_is_read_where_there_is_no_article() -> None:
    """A video or a page is read as an article if there is nothing else, and a problem says so."""
    video = {"@type": "VideoObject", "name": "Fire", "description": "From above.", "uploadDate": "2021-05-04"}
    article = schema_org.loads(json.dumps([{"@type": "BreadcrumbList"}, video]))
    assert article.headline is not None
    assert article.headline.text == "Fire"
    assert article.published == Stamp(datetime.date(2021, 5, 4))
    assert article.problems[0].message == "the document has no article; its VideoObject was read instead"


def test_references_to_characters_are_resolved() -> None:
    """Character references and tags that sites leave in texts are not part of the words."""
    article = schema_org.loads(
        node(headline="Fire &amp; smoke &#8217;out&#8217;", articleBody="<p>One.</p><p>Two <b>x</b>.</p>")
    )
    assert article.headline is not None
    assert article.headline.text == "Fire & smoke ’out’"
    assert [p.text for p in article.paragraphs] == ["One.", "Two x."]


@pytest.mark.parametrize(
    ("body", "paragraphs"),
    [
        ("One.\nTwo.", ["One.", "Two."]),
        ("One\nline.\n\nTwo.\n\n", ["One line.", "Two."]),
        (f"{'Long ' * 40}.\nTwo.\n\nThree.", [f"{'Long ' * 40}.", "Two.", "Three."]),
        ("One.\r\n\r\nTwo.", ["One.", "Two."]),
        (["One.", "Two."], ["One.", "Two."]),
    ],
)
def test_bodies(body: Any, paragraphs: list[str]) -> None:
    """Paragraphs are cut at blank lines, or at line ends where there are none or lines are too long to be wrapped."""
    assert [p.text for p in schema_org.loads(node(articleBody=body)).paragraphs] == paragraphs


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=6),
        lambda x: (
            st.lists(x, max_size=3)
            | st.dictionaries(
                st.sampled_from("@id @type name text caption url @value creator hasPart".split()), x, max_size=4
            )
        ),
    ),
    st.sampled_from(
        "@id @type headline author image articleBody datePublished hasPart publisher mainEntityOfPage identifier "
        "inLanguage locationCreated dateline liveBlogUpdate description url".split()
    ),
)
def test_nothing_makes_the_reader_fail(value: object, key: str) -> None:
    """Whatever stands under a property that is known, the article is read."""
    document = {"@type": "NewsArticle", "headline": "H", key: value}
    if key == "@type":
        document = {"mainEntity": {"@type": "NewsArticle", "headline": "H"}, key: value}
    assert isinstance(schema_org.loads(json.dumps(document)), Article)


# ---------------------------------------------------------------- pages


def html(*scripts: str) -> str:
    """Give a page with scripts of JSON-LD."""
    blocks = "".join(f"<script type='application/ld+json' class=x>{script}</script>" for script in scripts)
    return f"<!DOCTYPE html><html><head><meta charset=utf-8>{blocks}</head><body><p>…</p></body></html>"


@pytest.mark.parametrize(
    "script",
    [
        node(),
        f"\n<!--\n{node()}\n-->",
        f"//<![CDATA[\n{node()}\n//]]>",
        f"/*<![CDATA[*/{node()}/*]]>*/",
        f"{node()};",
        node().replace("&", "&amp;").replace('"', "&quot;"),
        node(keywords=["x"]).replace('["x"]', '["x",]').removesuffix("}") + ",}",
        node().replace("\\n", "\n"),
        node(keywords="it's").replace("it's", "it\\'s"),
        node(keywords="a/b").replace("a/b", "a\\-b"),
        node(keywords="a")[:-1] + ', // what it is\n //"x": "y"\n /* z */}',
        node() + "}",
        node(keywords="a 'b', c").replace("'b'", '"b"'),
        node(keywords="<p style='x'>a</p>").replace("'", '"'),
    ],
)
def test_blocks_of_pages(script: str) -> None:
    """The wrappers and the faults that scripts in pages often have do not keep them from being read."""
    article = schema_org.loads(html('{"@type": "BreadcrumbList"}', "{broken", script))
    assert article.text == schema_org.loads(node()).text


def test_scripts_that_are_something_else() -> None:
    """Other scripts, styles and comments of a page are passed over, whatever they hold."""
    noise = """<script>if (a<b) x = '<script type="application/ld+json">';</script><style><script></style>
        <!-- <script type="application/ld+json">{"@type": "NewsArticle", "headline": "No"}</script> -->"""
    article = schema_org.loads(noise + html(node()))
    assert article.headline is not None
    assert article.headline.text == "Glassworks fire put out"


def test_the_encoding_of_a_page() -> None:
    """Bytes of a page are read in the encoding it states, or in UTF-8 if they are that."""
    page = (
        html(node(headline="Größe")).replace("utf-8", "iso-8859-2").replace("“", "").replace("”", "").replace("…", "")
    )
    for data in (page.encode("iso-8859-2"), page.encode(), "\ufeff".encode() + page.encode(), page.encode("utf-16")):
        article = schema_org.loads(data)
        assert article.headline is not None
        assert article.headline.text == "Größe"


@pytest.mark.parametrize(
    "piece", ["<", "<a ", "<script ", "<script>", "<!--", "<![CDATA[", '<a b="', "<style>", "&quot;"]
)
def test_hostile_pages_take_linear_time(piece: str) -> None:
    """A page of nothing but half a tag is refused, in time that grows with its length."""

    def read(page: str) -> None:
        with pytest.raises(FormatError, match="no JSON-LD"):
            schema_org.loads(page)

    check_growth(read, lambda size: "<html>" + piece * (size // len(piece)), 30_000)


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["/*", "/*x", "//", '"', "\\", '\\"', ",", ", ", "{", '"a" ', "'", "&quot;", "\n"])
def test_hostile_scripts_take_linear_time(piece: str) -> None:
    """A script of nothing but half of something is refused, and mending it takes time in proportion to its length."""

    def read(page: str) -> None:
        with pytest.raises(FormatError, match="not valid JSON"):
            schema_org.loads(page)

    check_growth(read, lambda size: html("{" + piece * (size // len(piece))), 15_000)


def test_many_parts_take_linear_time() -> None:
    """Ten thousand pictures, authors and quotations of an article are read in the time they deserve."""

    def make(count: int) -> str:
        many = [f"A kiln {n}." for n in range(count)]
        return node(
            image=[{"caption": words} for words in many],
            author=many,
            description=many,
            hasPart=[{"@type": "Quotation", "text": words} for words in many],
            articleBody="\n\n".join(many),
        )

    check_growth(schema_org.loads, make, 600)


# ---------------------------------------------------------------- what it is not


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("5", "no node has a type"),
        ("{}", "no node has a type"),
        ('{"@type": "BreadcrumbList"}', "found only: BreadcrumbList"),
        ('{"@type": "NewsArticle", "url": "https://x.example"}', "found only: NewsArticle"),
        ("<html><p>x</p></html>", "no script of type"),
        ("Harbour closed\n", "line 1, column 1"),
        ('{"headline": ', "line 1, column 14"),
        (html("{broken"), "in the script at line 1, column 91: line 1, column 2"),
    ],
)
def test_other_documents_are_refused(data: str, reason: str) -> None:
    """What has no article is an error that says what there is instead, or where it breaks."""
    with pytest.raises(FormatError, match=reason):
        schema_org.loads(data)


def test_deep_json_is_refused() -> None:
    """Nesting deeper than any article is an error, not a crash, in a page too."""
    nested = ',"x":' + "[" * 80 + "]" * 80 + "}"
    for deep in ("[" * 100_000, '{"a":' * 5000, html("[" * 100_000), schema_org.dumps(Article())[:-1] + nested):
        with pytest.raises(FormatError, match="nested more than 64 levels deep"):
            schema_org.loads(deep)


def test_an_argument_of_another_type_is_refused() -> None:
    """A path is no document."""
    with pytest.raises(InputError, match="expected str or bytes, got int"):
        schema_org.loads(5)  # type: ignore[arg-type]


def test_looks() -> None:
    """JSON-LD and pages are told from other documents by how they begin."""
    for text in (node(), schema_org.dumps(Article())[:2000], f"[{node()}]", html(node()), "<!-- x --><!doctype HTML>"):
        assert schema_org.looks_like(text)
    assert schema_org.looks_like('<script type="application/ld+json">{}</script>')
    others = ["", "x", "<nitf/>", "<?xml version='1.0'?><rss><![CDATA[<html>]]></rss>", '{"uri": "x", "headlines": []}']
    for text in [*others, '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation"}', "<p>x</p>"]:
        assert not schema_org.looks_like(text)


# ---------------------------------------------------------------- real files


@pytest.mark.corpus
def test_golden(shared: Path) -> None:
    """The worked example of the standards' notes is read with all that has a place."""
    article = schema_org.loads((shared / "samples" / "golden" / "harbour.schemaorg.jsonld").read_bytes())
    assert article.headline is not None
    assert sketch(article.headline.text) == ("Harbour ", " repairs", 48)
    assert [sketch(m.text) for m in article.subheads] == [("Ferry op", "rossings", 35)]
    assert article.byline is not None
    assert (article.byline.authors, article.byline.role) == (("Nora Lindqvist",), "Staff Writer")
    assert article.published is not None
    assert article.published.datetime == datetime.datetime(2026, 11, 4, 9, 30, tzinfo=datetime.UTC)
    assert article.updated is not None
    assert article.updated.datetime == datetime.datetime(2026, 11, 4, 11, 5, tzinfo=datetime.UTC)
    assert article.dateline is not None
    assert article.dateline.text == "EASTPORT, Nov. 4 (Example Wire) —"
    assert (article.dateline.places, article.dateline.agency) == (("EASTPORT",), "Example Wire")
    assert len(article.paragraphs) == 3
    assert article.captions[0].credit is not None
    assert attrs.evolve(article.captions[0].credit, span=None) == Credit(
        "Example Wire/Iris Malone", agency="Example Wire", photographer="Iris Malone"
    )
    assert [(x.speaker and x.speaker.name, x.kind.value) for x in article.attributions] == [
        ("Tomas Reyes", "direct"),
        ("Tomas Reyes", "indirect"),
        ("Ada Flint", "indirect"),
        ("Ada Flint", "direct"),
    ]
    assert sketch(article.attributions[0].content[0].text) == ("“We woul", "months,”", 61)


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("name", "headline", "published", "provider"),
    [
        ("eg-0023_InteractionCounter-Article", ("How to T", "eef Knot", 22), None, None),
        (
            "eg-0245_NewsArticle",
            ("Trump Ru", "ference'", 82),
            datetime.date(2017, 3, 20),
            "BBC News",
        ),
        (
            "eg-0266_CorrectionComment-correction",
            ("The Snub", "inations", 53),
            datetime.date(2018, 1, 23),
            "New York Times",
        ),
        ("eg-0304_Quotation-spokenByCharacter", None, None, None),
        ("eg-0398_Article-Periodical-Publication", ("The Lanc", "e Lancet", 10), None, "Elsevier"),
    ],
)
def test_examples_of_the_vocabulary(
    shared: Path,
    name: str,
    headline: tuple[str, str, int] | None,
    published: datetime.date | None,
    provider: str | None,
) -> None:
    """The examples of schema.org's own pages are read, and written anew."""
    article = schema_org.loads(
        (shared / "samples" / "schemaorg-jsonld" / "vocabulary-examples" / f"{name}.jsonld").read_bytes()
    )
    assert (article.headline and sketch(article.headline.text)) == headline
    assert (article.published and article.published.date) == published
    assert article.provider == provider
    assert schema_org.loads(schema_org.dumps(article)) == article


def test_a_place_without_a_dateline() -> None:
    """Where the article was made is its dateline's place, where there are no words of one."""
    article = schema_org.loads(node(articleBody="Firemen left.", locationCreated={"@type": "Place", "name": "Ravel"}))
    assert article.dateline == Dateline(places=("Ravel",))


def test_captions_without_anything_are_not_written() -> None:
    """A picture of which nothing is known is no ImageObject."""
    assert "image" not in json.loads(schema_org.dumps(Article(captions=[Caption()])))


def test_nothing_ends_the_script_in_a_page() -> None:
    """What is written can go into a script of a page as it is."""
    article = Article(headline="</script><script>alert(1)</script><!--", paragraphs=["</SCRIPT>"])
    written = schema_org.dumps(article)
    assert "<" not in written
    assert schema_org.loads(html(written)) == article


def test_two_descriptions_of_one_article_name_all_authors() -> None:
    """Of two descriptions, by a theme and a plug-in, the one that names more people counts for who wrote it."""
    people = [{"@type": "Person", "name": "Nina Orm"}, {"@type": "Person", "name": "Karl Hale"}]
    theme = {"@type": "NewsArticle", "headline": "Lock shut", "author": people}
    plug_in = {"@type": "Article", "headline": "Lock shut", "author": people[0], "url": "https://ravel.example/1"}
    plug_in |= {"datePublished": "2020-03-04", "articleSection": "Transport", "wordCount": "9", "inLanguage": "en"}
    for graph in ([theme, plug_in], [plug_in, theme]):
        article = schema_org.loads(json.dumps({"@context": "https://schema.org", "@graph": graph}))
        assert article.byline is not None
        assert article.byline.authors == ("Nina Orm", "Karl Hale")


@pytest.mark.parametrize(
    ("name", "authors"), [("Our Foreign Staff", ()), ("Ida Moss", ("Ida Moss",)), ("Staff", ("Staff",))]
)
def test_a_desk_is_no_person(name: str, authors: tuple[str, ...]) -> None:
    """The name of a desk stays in the byline and is nobody's."""
    data = {"@type": "NewsArticle", "headline": "Kiln", "articleBody": "It is cold.", "creator": [name]}
    byline = schema_org.loads(json.dumps(data)).byline
    assert byline is not None
    assert (byline.text, byline.authors) == (name, authors)
