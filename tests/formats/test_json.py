from __future__ import annotations

import datetime
import json
import math
from pathlib import Path
from typing import Any

import attrs
import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsmodel import (
    Act,
    Article,
    Attribution,
    Block,
    BlockKind,
    Caption,
    ConversionError,
    Credit,
    Cue,
    FormatError,
    InputError,
    Mention,
    Metadata,
    PartialDate,
    Problem,
    ProblemCode,
    Span,
    Stamp,
)
from newsmodel.formats import json as native
from newsmodel.formats._data import json_schema, json_text
from newsmodel.formats._data import native as native_json
from newsmodel.testing import articles

GOLDEN = Path(__file__).parent / "golden"

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def full() -> dict[str, Any]:
    """The golden story that uses every field, as plain data."""
    data: dict[str, Any] = json.loads((GOLDEN / "full-1.json").read_text(encoding="utf-8"))
    return data


def failing(data: object) -> dict[str, str]:
    """The paths and reasons of data that must not load."""
    with pytest.raises(ConversionError) as caught:
        native.loads(json.dumps(data))
    return dict(caught.value.problems)


ENGINES = ["msgspec", "orjson", "stdlib"]


def use(engine: str, patch: pytest.MonkeyPatch) -> None:
    """Have JSON read by one of the three ways, as where the others are not installed."""
    if engine != "msgspec":
        patch.setattr(native_json, "_typed", lambda: None)
    if engine == "stdlib":
        patch.setattr(json_text, "_orjson", None)


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test with msgspec, with orjson and without either."""
    use(request.param, monkeypatch)


# ---------------------------------------------------------------- there and back


@given(articles(characters=st.characters()))
def test_loads_gives_what_dumps_was_given(article: Article) -> None:
    """Any article, half surrogate pairs included, comes back equal."""
    written = native.dumps(article)
    assert native.loads(written) == article
    assert native.loads(written.encode("utf-8", "surrogatepass")) == article


@given(articles(characters=st.characters()))
def test_the_same_bytes_with_and_without_orjson(article: Article) -> None:
    """Whether orjson is installed cannot be told from the output."""
    with pytest.MonkeyPatch.context() as patch:
        fast = native.dumps(article)
        use("stdlib", patch)
        assert native.dumps(article) == fast
        assert native.loads(fast) == article


@given(articles())
def test_a_text_that_can_be_encoded_gives_one_line_of_utf8(article: Article) -> None:
    """The output has no line end within, so that it can be a line of JSON Lines."""
    written = native.dumps(article).encode()
    assert b"\n" not in written
    assert b"\r" not in written


@pytest.mark.usefixtures("engine")
def test_every_field_is_written_and_read() -> None:
    """The full golden story uses every field of every class; none of them is lost."""
    article = native.loads((GOLDEN / "full-1.json").read_bytes())
    assert native.loads(native.dumps(article)) == article
    for value in (article, article.attributions[0], article.captions[0], article.byline, article.attributions[1]):
        assert value is not None
    unset = [x.name for x in attrs.fields(Article) if getattr(article, x.name) == x.default]
    assert unset == ["metadata"]  # which the next test has


@pytest.mark.usefixtures("engine")
def test_all_metadata_is_written_and_read() -> None:
    """The golden story with metadata uses every field of it; none of them is lost."""
    article = native.loads((GOLDEN / "metadata-2.json").read_bytes())
    assert native.loads(native.dumps(article)) == article
    assert [x.name for x in attrs.fields(Metadata) if getattr(article.metadata, x.name) == x.default] == []


def test_golden_values() -> None:
    """What was written by version 1 means the same for ever."""
    article = native.loads((GOLDEN / "full-1.json").read_bytes())
    assert article.headline == Mention("Ferry returns to Lunden", Span(0, 23))
    assert article.published == Stamp(
        datetime.date(2020, 1, 2),
        time=datetime.time(14, 5, tzinfo=datetime.timezone(datetime.timedelta(hours=3))),
        zone="AST",
    )
    credit = article.captions[0].credit
    assert credit is not None
    assert (credit.agency, credit.photographer, credit.source) == ("AP", "Ida Holm", "Port of Lunden")
    assert article.captions[0].date == PartialDate(2020, 1)
    assert article.dateline is not None
    assert article.dateline.date == PartialDate(month=1, day=2)
    first, second = article.attributions
    assert first.cue == Cue("told", Span(148, 152), lemma="tell", act=Act.REPORT)
    assert first.speaker is not None
    assert first.speaker.name == "Mara Lind"
    assert second.when is not None
    assert str(second.when.date) == "2019-12-23/2019-12-29"
    assert article.problems[1] == Problem(ProblemCode.UNCLOSED_QUOTE, "never closed", Span(170, 171))
    assert article.blocks[-1] == Block(BlockKind.PARAGRAPH, Span(91, 193))
    assert native.loads((GOLDEN / "empty-1.json").read_bytes()) == Article()
    by_hand = Article(headline="Bridge reopens", paragraphs=["Traffic crossed on Monday."])
    assert native.loads((GOLDEN / "by-hand-1.json").read_bytes()) == by_hand


def test_what_is_empty_is_left_out() -> None:
    """An article with a headline alone is written with little else."""
    assert json.loads(native.dumps(Article(headline="Bridge reopens"))) == {
        "schema": "newsmodel/article/1",
        "headline": {"text": "Bridge reopens"},
        "encoding": "utf-8",
    }


def test_a_value_that_is_false_but_not_the_default_is_written() -> None:
    """A confidence of 0 is not taken for one that is left out, which is 1."""
    article = Article(attributions=[Attribution(confidence=0)])
    assert native.loads(native.dumps(article)).attributions[0].confidence == 0


@pytest.mark.usefixtures("engine")
def test_large_offsets() -> None:
    """Offsets beyond 64 bits, which orjson cannot write, come back all the same."""
    article = Article(offset=10**30)
    assert native.loads(native.dumps(article)) == article


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize(
    "text", ["\ud83d", "a\ude00", "\ud83d\ude00b", "c\ude00\ud83d", "d\ud83d\ud83d\ude00\ude00", "\\\ud83d"]
)
def test_half_surrogate_pairs(text: str) -> None:
    """Code points that are half a pair stay what they are and as many as they are."""
    assert native.loads(native.dumps(Article(text=text))).text == text


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("value", [1e-4, 9.9e-5, 1e-5, 1e-7, 5e-324, 0.1 + 0.2])
def test_small_numbers(value: float) -> None:
    """Numbers that orjson writes in another way than Python are written as Python does."""
    article = Article(attributions=[Attribution(confidence=value)])
    assert f'"confidence":{value!r}' in native.dumps(article)
    assert native.loads(native.dumps(article)) == article


def test_dumps_of_something_else() -> None:
    """What is no article is refused by name."""
    with pytest.raises(InputError, match="expected an Article, got dict"):
        native.dumps({})  # type: ignore[arg-type]


# ---------------------------------------------------------------- strict reading


@pytest.mark.parametrize(
    ("path", "value", "reason"),
    [
        ("offset", "12", "expected an integer, got '12'"),
        ("offset", 12.0, "expected an integer, got 12.0"),
        ("offset", True, "expected an integer, got true"),
        ("text", 12, "expected a string, got 12"),
        ("text", None, "expected a string, got null"),
        ("agencies", "AP", "expected a list, got 'AP'"),
        ("agencies", {"AP": 1}, "expected a list, got an object"),
        ("headline", "Ferry", "expected an object, got 'Ferry'"),
        ("headline", ["text"], "expected an object, got a list of 1"),
        ("byline", [], "expected an object, got a list of 0"),
        ("headline.text", None, "expected a string, got null"),
        ("headline.span", [0], "expected [start, end], got a list of 1"),
        ("headline.span", {"0": 1, "1": 2}, "expected [start, end], got an object"),
        ("headline.span", "ab", "expected [start, end], got 'ab'"),
        ("headline.spam", [0, 1], "unknown field"),
        ("captions[0].credit.agnecy", "AP", "unknown field"),
        ("captions[0].date", "2020-1", "expected a date such as 2017-10-06 or --10-06, got '2020-1'"),
        ("updated.date", "20200103", "expected a date such as 2017-10-06, got '20200103'"),
        ("updated.date", "2020-02-30", "expected a date such as 2017-10-06, got '2020-02-30'"),
        ("published.time", "14:05", "expected a time such as 14:05:00+03:00, got '14:05'"),
        ("attributions[0].cue.negated", "no", "expected true or false, got 'no'"),
        ("attributions[0].cue.negated", 0, "expected true or false, got 0"),
        ("attributions[1].confidence", "0.5", "expected a number, got '0.5'"),
        ("attributions[1].confidence", True, "expected a number, got true"),
        ("attributions[1].confidence", 10**400, "expected a number, got a huge number"),
        ("attributions[1].confidence", {}, "expected a number, got an object"),
        ("attributions[1].confidence", 1.5, "expected a number from 0 to 1, got 1.5"),
        ("attributions[1].kind", "spoken", "expected one of direct, mixed, indirect, got 'spoken'"),
        ("attributions[1].kind", ["direct"], "expected one of direct, mixed, indirect, got a list of 1"),
        ("blocks[1].kind", None, "got null"),
        ("offset", 10**400, "a huge number"),
    ],
)
def test_nothing_is_coerced(path: str, value: object, reason: str) -> None:
    """A wrong value is named with its path, and never made into a right one."""
    data = full()
    target = data
    *parents, last = path.replace("[", ".#").replace("]", "").split(".")
    for step in parents:
        target = target[int(step[1:])] if step.startswith("#") else target[step]  # type: ignore[index]
    target[last] = value
    if path == "offset" and value == 10**400:  # a whole number, if a strange one
        assert native.loads(json.dumps(data)).offset == value
        return
    found = failing(data)
    assert list(found) == [f"$.{path}"]
    assert reason in found[f"$.{path}"]


def test_every_bad_path_is_named() -> None:
    """One load tells all that is wrong."""
    data = full()
    data["captions"][0]["credit"]["agency"] = 7
    data["paragraphs"].append("no object")
    del data["paragraphs"][0]["text"]
    data["attributions"][0]["cue"]["act"] = "shout"
    data["attributions"][1]["speaker"]["colour"] = "red"
    data["attributions"][1]["speaker"]["name"] = []
    data["we ird"] = 1
    data["updated"]["span"] = [5, 2]
    assert set(failing(data)) == {
        "$.captions[0].credit.agency",
        "$.paragraphs[0].text",
        "$.paragraphs[1]",
        "$.attributions[0].cue.act",
        "$.attributions[1].speaker.colour",
        "$.attributions[1].speaker.name",
        "$['we ird']",
        "$.updated.span.end",
    }


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize(
    ("path", "span"), [("headline", [0, 5]), ("headline", [3, 10**30]), ("updated", [0, 0]), ("dateline", [0, 1])]
)
def test_a_span_that_does_not_fit(path: str, span: list[int]) -> None:
    """A span must be as long as its words, however large its numbers."""
    data = full()
    data[path]["span"] = span
    assert list(failing(data)) == [f"$.{path}.span"]


def test_blocks_that_do_not_cover_the_text() -> None:
    """What the model demands of the whole is demanded of what is read."""
    data = full()
    data["blocks"].pop()
    assert list(failing(data)) == ["$.blocks"]


@pytest.mark.parametrize("data", [None, 12, "text", [], True, [{"schema": native.SCHEMA}]])
def test_no_object_at_all(data: object) -> None:
    """JSON that is no object is not the format."""
    with pytest.raises(FormatError, match=r"\$: expected an object"):
        native.loads(json.dumps(data))


@pytest.mark.parametrize("schema", [None, 1, "newsmodel/article/2", "ninjs", ["newsmodel/article/1"]])
def test_another_schema(schema: object) -> None:
    """A later version, or another format, is refused before its fields are looked at."""
    with pytest.raises(FormatError, match=r"\$\.schema: expected 'newsmodel/article/1', got"):
        native.loads(json.dumps({"schema": schema}))
    with pytest.raises(FormatError, match=r"\$\.schema: missing"):
        native.loads("{}")


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ("", "line 1, column 1"),
        ('{\n "text": nope}', "line 2, column 10"),
        ('{"text": "a\nb"}', "line 1, column 12"),
        ("{'text': 1}", "line 1, column 2"),
        ('{"schema": "newsmodel/article/1"} {}', "line 1, column 35"),
        (b'{"text":\n "\xff"}', "line 2, column 3"),
        (b"\xff\xfe{\x00}\x00", "line 1, column 1"),
    ],
)
def test_not_json(data: str | bytes, place: str) -> None:
    """What is no JSON is refused with line and column."""
    with pytest.raises(FormatError, match=place):
        native.loads(data)


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5000])
def test_numbers_that_are_none(number: str) -> None:
    """NaN, infinities and numbers too long to read are refused."""
    with pytest.raises(ConversionError):
        native.loads(f'{{"schema": "newsmodel/article/1", "attributions": [{{"confidence": {number}}}]}}')


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"":'])
def test_deep_nesting(opening: str) -> None:
    """Nesting beyond the cap is refused, whether it is closed or not."""
    with pytest.raises(FormatError, match="nested more than 64 levels deep"):
        native.loads(opening * 100_000)
    with pytest.raises(FormatError, match="nested more than 64 levels deep"):
        native.loads("[" * 65 + "]" * 65)


def test_brackets_in_texts_are_no_nesting() -> None:
    """The cap counts brackets, not letters."""
    text = '[{"' * 100
    with pytest.raises(ConversionError, match=r"\$\.oops: unknown field"):
        native.loads(json.dumps({"schema": native.SCHEMA, "text": text, "oops": 1}))


def test_byte_order_mark() -> None:
    """A byte order mark in front is passed over, in bytes and in text."""
    written = native.dumps(Article(text="Größe"))
    assert native.loads(b"\xef\xbb\xbf" + written.encode()).text == "Größe"
    assert native.loads("\ufeff" + written).text == "Größe"


def test_neither_text_nor_bytes() -> None:
    """Anything but str and bytes is refused by name."""
    with pytest.raises(InputError, match="expected str or bytes, got dict"):
        native.loads({})  # type: ignore[arg-type]


@given(st.text() | st.binary() | anything.map(json.dumps))
def test_any_input_loads_or_raises_a_conversion_error(data: str | bytes) -> None:
    """No input makes `loads` raise anything but its own errors."""
    try:
        native.loads(data)
    except ConversionError as error:
        assert error.problems
        assert str(error)


def _replace(data: Any, at: int, value: object) -> tuple[Any, int]:
    """Replace the value number `at`, in the order of a walk, by another."""
    if at == 0:
        return value, -1
    at -= 1
    if isinstance(data, dict):
        out = {}
        for key, item in data.items():
            out[key], at = _replace(item, at, value) if at >= 0 else (item, at)
        return out, at
    if isinstance(data, list):
        items = []
        for item in data:
            new, at = _replace(item, at, value) if at >= 0 else (item, at)
            items.append(new)
        return items, at
    return data, at


@settings(max_examples=400)
@given(st.integers(0, 200), anything)
def test_one_wrong_value_anywhere(at: int, value: object) -> None:
    """A story with any one value replaced loads, or names a path at which something is wrong.

    With and without msgspec and orjson alike; and what loads comes back equal.
    """
    data = json.dumps(_replace(full(), at, value)[0])
    results: list[object] = []
    for engine in ENGINES:
        with pytest.MonkeyPatch.context() as patch:
            use(engine, patch)
            try:
                results.append(native.loads(data))
            except ConversionError as error:
                assert all(path.startswith("$") and reason for path, reason in error.problems)
                results.append(error.problems)
    assert results[0] == results[1] == results[2]
    if isinstance(results[0], Article):
        assert native.loads(native.dumps(results[0])) == results[0]


# ---------------------------------------------------------------- JSON Lines


@given(st.lists(articles(characters=st.characters()), max_size=3))
def test_lines(stories: list[Article]) -> None:
    """Stories written as JSON Lines come back, as text and as bytes."""
    written = native.dumps_lines(stories)
    assert written.count("\n") == len(stories)
    assert native.loads_lines(written) == tuple(stories)
    assert native.loads_lines(written.encode("utf-8", "surrogatepass")) == tuple(stories)


def test_lines_end_at_line_feeds_only() -> None:
    """Characters that `str.splitlines` takes for line ends stay within a story; CRLF and blank lines do no harm."""
    story = Article(text="one\u2028two\x85three\x0cfour")
    line = native.dumps(story)
    assert native.loads_lines(f"\n{line}\r\n  \n{line}") == (story, story)


def test_files_of_lines(tmp_path: Path) -> None:
    """A file is written and read one story at a time."""
    path = tmp_path / "stories.jsonl"
    stories = [Article(text=f"Story {n}\ud83d\ude00 ü") for n in range(3)]
    assert native.write_lines(iter(stories), path) == 3
    reader = native.read_lines(path)
    assert next(reader) == stories[0]
    assert list(reader) == stories[1:]


def test_a_bad_line_is_named() -> None:
    """The message counts lines as an editor does, and keeps the paths."""
    lines = f'{native.dumps(Article(text="a"))}\n\n{{"schema": "newsmodel/article/1", "text": 1}}\n'
    with pytest.raises(ConversionError, match=r"^line 3: .*\n  \$\.text: expected a string, got 1") as caught:
        native.loads_lines(lines)
    assert caught.value.problems == (("$.text", "expected a string, got 1"),)
    with pytest.raises(FormatError, match=r"^line 1: not valid JSON"):
        native.loads_lines("{")
    with pytest.raises(InputError):
        native.loads_lines(None)  # type: ignore[arg-type]


# ---------------------------------------------------------------- the JSON Schema


def test_the_schema_file_is_in_step_with_the_classes() -> None:
    """The file in the package is what the classes give now."""
    assert json.loads(native.schema()) == json_schema.article_schema(), (
        "run: python -m newsmodel.formats._data.json_schema FILE"
    )


def test_every_field_of_the_schema_is_described() -> None:
    """Readers of the schema find what each field means."""
    schema = json.loads(native.schema())
    for name, definition in [("Article", schema), *schema["$defs"].items()]:
        assert definition["description"], name
        for field, value in definition.get("properties", {}).items():
            assert field == "schema" or value.get("description"), f"{name}.{field}"


@given(articles())
def test_what_is_written_is_valid(article: Article) -> None:
    """Everything that `dumps` gives is valid against the schema."""
    assert VALIDATOR.is_valid(json.loads(native.dumps(article)))


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.json")), ids=lambda path: path.stem)
def test_golden_files_are_valid(path: Path) -> None:
    """So are the golden files."""
    VALIDATOR.validate(json.loads(path.read_bytes()))


@given(st.integers(0, 200), anything.filter(lambda x: not (isinstance(x, float) and not math.isfinite(x))))
def test_what_loads_is_valid(at: int, value: object) -> None:
    """Reading is at least as strict as the schema."""
    data = _replace(full(), at, value)[0]
    try:
        native.loads(json.dumps(data))
    except ConversionError:
        return
    assert VALIDATOR.is_valid(data)


VALIDATOR = jsonschema_rs.validator_for(json.loads(native.schema()))


# ---------------------------------------------------------------- details that a reader of the data relies on


def test_parts_of_parts() -> None:
    """A caption built by hand keeps the credit in it."""
    article = Article(captions=[Caption("The pier. (AP)", credit=Credit("AP", agency="AP"))])
    assert native.loads(native.dumps(article)) == article


def test_a_file_of_lines_can_be_written_from_itself(tmp_path: Path) -> None:
    """Stories may come out of the file that they replace; its mode stays, and a link goes on leading to it."""
    path, link = tmp_path / "stories.jsonl", tmp_path / "link.jsonl"
    native.write_lines([Article(id="a"), Article(id="b")], path)
    path.chmod(0o600)
    link.symlink_to(path)
    assert native.write_lines((attrs.evolve(x, provider="dpa") for x in native.read_lines(link)), link) == 2
    assert [(x.id, x.provider) for x in native.read_lines(path)] == [("a", "dpa"), ("b", "dpa")]
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o600
    assert sorted(tmp_path.iterdir()) == [link, path]


def test_an_error_leaves_a_file_of_lines_as_it_was(tmp_path: Path) -> None:
    """Stories that end in an error replace nothing, and a place that takes no file is told by its own name."""
    path = tmp_path / "stories.jsonl"
    native.write_lines([Article(id="old")], path)
    wrong: list[Any] = [Article(), "no article"]
    with pytest.raises(InputError):
        native.write_lines(wrong, path)
    assert [x.id for x in native.read_lines(path)] == ["old"]
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(FileNotFoundError, match=r"the folder does not exist: .*none.stories\.jsonl"):
        native.write_lines([], tmp_path / "none" / "stories.jsonl")
    with pytest.raises(IsADirectoryError):
        native.write_lines([], tmp_path)
