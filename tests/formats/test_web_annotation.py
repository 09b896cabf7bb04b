from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings

from newsmodel import Article, Attribution, Cue, FormatError, Mention, Span, Speaker, formats
from newsmodel.formats import web_annotation
from newsmodel.testing import articles

SCHEMAS = Path(__file__).resolve().parents[3] / "shared" / "schemas" / "web-annotation"


@cache
def definitions(name: str) -> list[tuple[str, Any]]:
    """Give validators of the W3C's definitions of one file, those that say what a value must be if it is there."""
    texts = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in SCHEMAS.glob("*.json")}
    pairs = [(f"json-schema:///{file}", schema) for file, schema in texts.items()]
    registry = jsonschema_rs.Registry(pairs, draft=jsonschema_rs.Draft4)
    found = []
    for key in texts[name]["definitions"]:
        # "resourceType…" lists what kinds of file the Web has, and leaves out the classes of the standard itself.
        if key.endswith(("IfPresent", "NotPresent")) and not key.startswith("resourceType"):
            schema = {"$ref": f"json-schema:///{name}#/definitions/{key}"}
            found.append((f"{name}#{key}", jsonschema_rs.Draft4Validator(schema, registry=registry)))
    return found


def broken(value: dict[str, Any], *names: str) -> list[str]:
    """List the definitions that a value breaks."""
    return [key for name in names for key, validator in definitions(name) if not validator.is_valid(value)]


@pytest.mark.parametrize("name", ["page", "page.json", "page.jsonld", "page.anno.jsonld"])
def test_annotations_are_known_and_not_read(story: Article, tmp_path: Path, name: str) -> None:
    """Whoever gives annotations to be read is told what they are, by whatever name the file goes."""
    path = tmp_path / name
    path.write_text(web_annotation.dumps(story), "utf-8")
    match = "'web-annotation' can only be written, not read: W3C Web Annotation"
    with pytest.raises(FormatError, match=match):
        formats.load(path)
    with pytest.raises(FormatError, match=match):
        formats.loads(path.read_text("utf-8"))


def test_an_annotation(story: Article) -> None:
    """What was said is the target, by position and by words; speaker, source, cue and kind are bodies."""
    page = json.loads(web_annotation.dumps(story))
    assert (page["@context"], page["type"]) == (web_annotation.CONTEXT, "AnnotationPage")
    assert page["partOf"]["total"] == len(page["items"]) == 1
    (item,) = page["items"]
    source = "https://bell.example/a?b=1&c=2"
    assert item["id"] == f"{source}#attribution-1"
    (target,) = item["target"]
    position, quote = target["selector"]
    assert story.text[position["start"] : position["end"]] == quote["exact"]
    assert quote["exact"] == "“We shall ring it until nobody can sleep,”"
    assert quote["suffix"] == " said the mayor, Emil Radu, who "
    bodies = [(body["purpose"], body.get("value") or body["selector"][1]["exact"]) for body in item["body"]]
    assert bodies == [
        ("identifying", "Emil Radu"),
        ("identifying", story.attributions[0].source and story.attributions[0].source.text),
        ("describing", "said"),
        ("classifying", "report"),
        ("tagging", "direct"),
    ]


def test_positions_are_code_points() -> None:
    """A character beyond the first plane counts as one."""
    text = "😀 “Yes,” she said."
    article = Article(text=text, attributions=[Attribution(content=[Mention("“Yes,”", Span(2, 8))], source="she")])
    (item,) = json.loads(web_annotation.dumps(article))["items"]
    assert item["target"][0]["selector"][0] == {"type": "TextPositionSelector", "start": 2, "end": 8}


def test_a_story_without_places() -> None:
    """What has no place is found by its words alone, and what has no words has the text as a whole for target."""
    said = Attribution(content=["Yes"], cue=Cue("denied", negated=True), speaker=Speaker(label="a guard"))
    article = Article(id="bell one", attributions=[said, Attribution()])
    one, other = json.loads(web_annotation.dumps(article))["items"]
    assert one["target"][0]["selector"] == [{"type": "TextQuoteSelector", "exact": "Yes"}]
    name = one["target"][0]["source"]
    assert re.fullmatch("urn:newsmodel:bell-one-[0-9a-f]{12}", name)
    assert [x.get("value") for x in one["body"]] == ["a guard", None, "not report", "indirect"]
    assert other["target"] == [name]


@pytest.mark.parametrize(
    ("article", "name"),
    [
        (Article(), "urn:newsmodel:ddd9c40767f9"),
        (Article(headline="Ferry returns"), "urn:newsmodel:Ferry-returns-bc76a362e2e9"),
        (Article(id="urn:x:1#part"), "urn:x:1"),
        (Article(url="not a url", id="urn:x:1"), "urn:x:1"),
        (Article(id='x" <b>'), "urn:newsmodel:x-b-12905797d01f"),
    ],
)
def test_the_name_of_the_text(article: Article, name: str) -> None:
    """Annotations stand off a text that has a name: URL, id, or one made of words."""
    assert json.loads(web_annotation.dumps(article))["id"] == f"{name}#attributions"


def check(article: Article) -> None:
    """Fail unless each annotation, and each of its bodies and targets, follows the W3C's definitions."""
    for item in json.loads(web_annotation.dumps(article, force=True))["items"]:
        assert broken({"@context": web_annotation.CONTEXT, **item}, "annotations.json") == []
        for part in (*item["body"], *(x for x in item["target"] if isinstance(x, dict))):
            assert broken(part, "bodyTarget.json", "specificResource.json") == []


@pytest.mark.corpus
@pytest.mark.usefixtures("shared")
def test_the_definitions_tell_bad_annotations() -> None:
    """The check below can fail: an unknown motivation is refused."""
    bad = {"@context": web_annotation.CONTEXT, "id": "urn:x:1", "type": "Annotation", "motivation": "x"}
    assert broken(bad, "annotations.json") != []
    assert broken({"type": "TextualBody", "format": 5}, "bodyTarget.json", "specificResource.json") != []


@pytest.mark.corpus
@pytest.mark.usefixtures("shared")
@settings(max_examples=50)
@given(article=articles())
def test_every_annotation_is_valid(article: Article) -> None:
    """Whatever a story holds, its annotations follow the W3C's definitions."""
    check(article)


@pytest.mark.corpus
def test_corpus_stories(corpus_articles: tuple[Article, ...]) -> None:
    """Real stories give valid annotations whose positions and words agree."""
    for article in corpus_articles[::4]:
        check(article)
        for item in json.loads(web_annotation.dumps(article))["items"]:
            for target in item["target"]:
                position, quote = target["selector"]
                assert article.text[position["start"] : position["end"]] == quote["exact"]
