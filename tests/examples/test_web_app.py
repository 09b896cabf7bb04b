from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import newsmodel as nm

pytest.importorskip("fastapi")
pytest.importorskip("httpx2")
pytest.importorskip("uvicorn")
html5lib = pytest.importorskip("html5lib")

from fastapi.testclient import TestClient  # noqa: E402  where it is installed

COPY = (Path(__file__).resolve().parents[2] / "examples" / "corpus" / "2025-03-03-ap-dam.txt").read_bytes()
HOSTILE = (
    "</textarea></main><script>alert(1)</script> & $result ]]>\n\n"
    'LUNDEN: “<img src=x onerror=alert(2)>,” said <b onclick="x">Ilse Marrow</b>. \u202eevil\u2066 \x00\x1b[31m\n'
)


@pytest.fixture
def app(load: Callable[[str], ModuleType]) -> ModuleType:
    """Give the module of the app."""
    return load("web_app")


@pytest.fixture
def client(app: ModuleType) -> Iterator[TestClient]:
    """Give a client of the app; what raises in the app raises in the test."""
    with TestClient(app.app) as client:
        yield client


def tags(page: str) -> list[Any]:
    """The elements of a page, as a browser reads it."""
    return list(html5lib.parse(page, namespaceHTMLElements=False).iter())


def test_the_form_comes_first(client: TestClient) -> None:
    """The page has a labelled field for copy, and lets nothing be loaded."""
    answer = client.get("/")
    assert answer.status_code == 200
    names = [(tag.tag, tag.get("name")) for tag in tags(answer.text) if tag.get("name")]
    assert {("textarea", "copy"), ("input", "date")} <= set(names)
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "script" not in answer.headers["content-security-policy"]


def test_what_is_pasted_is_shown(client: TestClient) -> None:
    """The card of the story stands below the form, and the copy is in the form again."""
    answer = client.post("/", data={"copy": COPY.decode(), "date": "2025-03-03"})
    assert answer.status_code == 200
    (field,) = [tag for tag in tags(answer.text) if tag.tag == "textarea"]
    assert field.text == COPY.decode()
    words = "".join(next(tag for tag in tags(answer.text) if tag.tag == "main").itertext())
    assert "Petra Lunde" in words
    assert "Agnes Tolley" in words


def test_stories_as_json(client: TestClient) -> None:
    """Programs get what `parse_all` reads, with the day they give."""
    answer = client.post("/api/parse", params={"date": "2025-03-04"}, content=COPY)
    assert answer.headers["content-type"] == "application/json"
    (document,) = answer.json()
    story = nm.loads(json.dumps(document))
    said = story.said_by("Lunde")[0]
    assert (story.text, said.speaker and said.speaker.name) == (COPY.decode(), "Petra Lunde")


@pytest.mark.parametrize("form", [True, False])
def test_hostile_copy_is_text(client: TestClient, form: bool) -> None:
    """Copy cannot bring an element or a handler into the page, nor break the JSON."""
    if not form:
        (document,) = client.post("/api/parse", content=HOSTILE.encode()).json()
        assert document["text"] == HOSTILE
        return
    answer = client.post("/", data={"copy": HOSTILE})
    assert answer.status_code == 200
    found = tags(answer.text)
    assert [
        tag for tag in found if tag.tag in {"script", "img"} or any(name.startswith("on") for name in tag.attrib)
    ] == []
    assert len([tag for tag in found if tag.tag == "textarea"]) == 1
    main = next(tag for tag in found if tag.tag == "main")
    assert "alert(1)" in "".join(main.itertext())
    assert "\u202e" not in "".join(main.itertext())


@pytest.mark.parametrize(
    "copy", [b"", b" \n", b"\xff\xfe\x00\xd8", b"\x00" * 99, b"caf\xe9", b"\xed\xa0\x80", b"+%+%zz&&=="]
)
def test_any_bytes_are_answered(client: TestClient, copy: bytes) -> None:
    """No bytes make the app fail, in the form or outside."""
    assert client.post("/api/parse", content=copy).status_code == 200
    kind = {"content-type": "application/x-www-form-urlencoded"}
    for body in (b"copy=" + copy, b"copy=" + b"".join(b"%%%02x" % byte for byte in copy), copy):
        assert client.post("/", content=body, headers=kind).status_code in {200, 422}


def test_too_much_is_refused(client: TestClient, app: ModuleType) -> None:
    """A byte more than the limit is an answer 413, by form, by header and in pieces of unknown length."""
    most = COPY + b" " * (app.LIMIT - len(COPY))
    assert client.post("/api/parse", content=most).status_code == 200
    assert client.post("/api/parse", content=most + b" ").status_code == 413
    assert client.post("/", data={"copy": most.decode() + " "}).status_code == 413
    pieces = iter([b"x" * 65536] * 99)
    assert client.post("/api/parse", content=pieces).status_code == 413


@pytest.mark.parametrize("body", ["copy=x&date=soon", "copy=x&date=%ff", "&".join(f"a{n}=" for n in range(99))])
def test_what_is_no_form_is_refused(client: TestClient, body: str) -> None:
    """A wrong date, or a form with a hundred fields, is the sender's error and not the app's."""
    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert client.post("/", content=body, headers=kind).status_code == 422
    assert client.post("/api/parse", params={"date": "soon"}, content="x").status_code == 422
