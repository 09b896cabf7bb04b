"""Cards and pages as people see them, in the Chromium of the system: light and dark, wide and narrow."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import newsmodel as nm
from newsmodel.display import page
from newsmodel.display.card import article_card

sync_api = pytest.importorskip("playwright.sync_api", reason="the extra `browser` brings playwright")
axe_playwright = pytest.importorskip("axe_playwright_python.sync_playwright", reason="the extra `browser` brings axe")

pytestmark = pytest.mark.browser

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

HARD = (
    "Council argues about the bridge\n\n"
    "LUNDEN, March 3 (Reuters) - The harbour office said on Monday that, according to the operator, the ferry would "
    "sail, and that Oskar Vane had denied saying that it would not.\n\n"
    "“It is old,” he told reporters on Tuesday, adding that a-very-long-name-without-a-blank-that-is-wider-than-a-"
    "telephone-held-upright-and-then-some would be hired. He has not said why\n"
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Give the browser, or skip where there is none."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.skip(f"no Chromium: none of {', '.join(NAMES)} is installed")
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(params=[("light", 1100), ("dark", 1100), ("light", 360), ("dark", 360)], ids=lambda x: f"{x[0]}-{x[1]}")
def tab(browser: Any, request: pytest.FixtureRequest) -> Iterator[Any]:
    """Give an empty page in each of the modes."""
    scheme, width = request.param
    opened = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 800})
    yield opened
    opened.close()


@pytest.fixture
def wide(browser: Any) -> Iterator[Any]:
    """Give an empty page with room for notes in the margin."""
    opened = browser.new_page(color_scheme="light", viewport={"width": 1100, "height": 800})
    yield opened
    opened.close()


def notebook(*cards: str, attributes: str = "", body: str = "") -> str:
    """A page around cards that is plain, but for what a notebook may say about its theme."""
    return (
        f'<!DOCTYPE html><html lang="en" {attributes}><title>Notebook</title><body {body}>'
        f"<main><h1>Notebook</h1><h2>Cell</h2>{''.join(cards)}</main></body></html>"
    )


@pytest.fixture(params=["page", "pages", "notebook", "list", "hard", "hostile", "revision", "voices"])
def document(request: pytest.FixtureRequest, ferry: nm.Article, hostile: str) -> tuple[str, int]:
    """Give a document and the number of attributions that can be seen in it."""
    hard = nm.parse(HARD)
    assert len(hard.attributions) > 3
    edited = nm.parse(ferry.text.replace("212 passengers", "218 passengers").replace("He denied", "He confirmed"))
    parts = [ferry.attributions[2]._repr_html_(), ferry.speakers[0]._repr_html_()]
    documents: dict[str, tuple[str, tuple[nm.Article, ...]]] = {
        "page": (page([ferry]), (ferry,)),
        "pages": (page([ferry, hard, ferry]), (ferry, hard, ferry)),
        "notebook": (notebook(article_card(ferry), *map(str, parts)), (ferry,)),
        "list": (notebook(nm.show([ferry, hard])._repr_html_()), ()),
        "hard": (page([hard]), (hard,)),
        "revision": (notebook(nm.compare(ferry, hard)._repr_html_(), nm.compare(ferry, edited)._repr_html_()), ()),
        "voices": (nm.voices([ferry, hard, nm.parse(hostile)], label=lambda voice: voice.kind.value).page(), ()),
        "hostile": (page([nm.parse(hostile)]), (nm.parse(hostile),)),
    }
    text, stories = documents[request.param]
    return text, sum(len(story.attributions) for story in stories)


def focused(tab: Any) -> list[tuple[str, str]]:
    """Go through a page by keyboard: the id of each attribution, and the words of its note that are then in sight."""
    found: list[tuple[str, str]] = []
    first = None
    for _ in range(400):
        tab.keyboard.press("Tab")
        here = tab.evaluate(
            """() => {
                const at = document.activeElement;
                const note = document.getElementById(at.getAttribute('aria-describedby'));
                const box = note && note.querySelector('dl').getBoundingClientRect();
                return [at.tagName, at.id || at.getAttribute('href') || '', note !== null,
                        box && box.height > 0 && box.width > 0 && box.right <= innerWidth ? note.innerText : ''];
            }"""
        )
        if here[0] == "BODY" or here[1] == first:
            break
        first = first or here[1]
        if here[2]:
            found.append((here[1], here[3]))
    return found


def test_no_scrolling_sideways(tab: Any, document: tuple[str, int]) -> None:
    """Nothing is wider than the screen, whether a note is open or not."""
    tab.set_content(document[0])
    measure = "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert tab.evaluate(measure)
    for _ in range(12):
        tab.keyboard.press("Tab")
        assert tab.evaluate(measure)
    for fold in tab.locator("summary").all():
        fold.click()
    assert tab.evaluate(measure)


def test_every_attribution_by_keyboard(tab: Any, document: tuple[str, int]) -> None:
    """The Tab key comes to each attribution once, and what is known of it is then in sight."""
    tab.set_content(document[0])
    found = focused(tab)
    assert len(found) == len({name for name, _ in found}) == document[1]
    assert [name for name, words in found if "confidence" not in words] == []


def test_no_barriers(tab: Any, document: tuple[str, int]) -> None:
    """Axe finds nothing to complain of, neither at rest nor with a note open."""
    tab.set_content(document[0])
    axe = axe_playwright.Axe()
    for fold in tab.locator("summary").all():
        fold.click()
    for presses in (0, 5):
        for _ in range(presses):
            tab.keyboard.press("Tab")
        found = axe.run(tab)
        assert found.violations_count == 0, found.generate_report()


def test_pointing_at_the_words_shows_all_that_is_known(tab: Any, ferry: nm.Article) -> None:
    """Hovering what is said opens its note: role, affiliation, addressee, rule; and lights the source and the cue."""
    tab.set_content(page([ferry]))
    tab.get_by_text("that the parts had been held up").first.hover()
    (note,) = [x for x in tab.locator(".nm-n dl").all() if x.is_visible()]
    words = note.inner_text()
    for value in ("head", "Hollin Ferry Company", "a news conference", "source-cue-content", "told (report)"):
        assert value in words
    lit = "x => getComputedStyle(x).backgroundColor"
    colours = [tab.locator(f"{name}.nm-a3").first.evaluate(lit) for name in (".nm-src", ".nm-cue", ".nm-n")]
    assert len(set(colours)) == 1
    assert colours[0] != "rgba(0, 0, 0, 0)"


def test_the_words_stay_where_they_are(wide: Any, ferry: nm.Article) -> None:
    """With a margin, an open note moves and covers no word of the copy; the page itself may scroll."""
    wide.set_content(page([ferry]))
    boxes = """() => [...document.querySelectorAll('.nm-b .nm-x')].map(x => x.getBoundingClientRect())
        .map(x => [x.left, x.right, x.top + window.scrollY, x.bottom + window.scrollY])"""
    before = wide.evaluate(boxes)
    right = max(box[1] for box in before)
    for _ in range(len(ferry.attributions)):
        wide.keyboard.press("Tab")
        assert wide.evaluate(boxes) == before
        notes = wide.evaluate(boxes.replace(".nm-x", ".nm-m"))
        assert min(left for left, _, _, _ in notes) >= right
        assert all(one[3] <= other[2] for one, other in pairwise(notes))


def test_following_a_cue_and_coming_back(wide: Any, ferry: nm.Article) -> None:
    """Enter leads from a cue to its note, which stays open, and from the list of speakers to the place in the story."""
    wide.set_content(page([ferry]))
    wide.keyboard.press("Tab")
    wide.keyboard.press("Enter")
    wide.mouse.move(1, 1)
    assert wide.locator(".nm-n:target dl").is_visible()
    wide.get_by_role("link", name="People were baking").click()
    assert wide.evaluate("() => document.querySelector(':target').textContent") == "said"


def test_speaker_and_kind_without_a_tap(tab: Any, ferry: nm.Article) -> None:
    """Below each paragraph on a telephone, as beside it on a desk, stands who speaks and how much of it is quoted."""
    tab.set_content(page([ferry]))
    titles = [x.inner_text() for x in tab.locator(".nm-n .nm-h").all() if x.is_visible()]
    assert titles == [f"{x.speaker} {x.kind}{' doubtful' if x.doubtful else ''}" for x in ferry.attributions]


@pytest.mark.parametrize(
    ("attributes", "body", "scheme", "dark"),
    [
        ("", "data-jp-theme-light=false", "light", True),
        ("", "data-jp-theme-light=true", "dark", False),
        ("", "class=vscode-dark", "light", True),
        ("", "class=vscode-light", "dark", False),
        ("", 'class="vscode-high-contrast"', "light", True),
        ("", 'class="vscode-high-contrast vscode-high-contrast-light"', "dark", False),
        ("theme=dark", "", "light", True),
        ("theme=light", "", "dark", False),
        ("", "data-theme=dark", "light", True),
        ("", "data-theme=light", "dark", False),
        ("", "", "dark", True),
        ("", "", "light", False),
    ],
)
def test_the_theme_of_the_notebook(
    browser: Any, ferry: nm.Article, attributes: str, body: str, scheme: str, dark: bool
) -> None:
    """A card is dark where the notebook says so, and where it says nothing follows the system."""
    opened = browser.new_page(color_scheme=scheme)
    opened.set_content(notebook(article_card(ferry), attributes=attributes, body=body))
    paper = opened.locator(".nm").evaluate("x => getComputedStyle(x).backgroundColor")
    opened.close()
    assert paper == ("rgb(27, 28, 31)" if dark else "rgb(255, 253, 249)")


def read_aloud(tab: Any) -> list[str]:
    """What a screen reader is given, in its order: role and words of each heading, paragraph, note, link and item."""
    told = tab.context.new_cdp_session(tab).send("Accessibility.getFullAXTree")["nodes"]
    nodes = {node["nodeId"]: node for node in told}

    def words(node: dict[str, Any]) -> str:
        if node.get("role", {}).get("value") == "StaticText":
            return str(node["name"]["value"])
        return "".join(words(nodes[child]) for child in node.get("childIds", ()) if child in nodes)

    def walk(node: dict[str, Any]) -> Iterator[str]:
        role = node.get("role", {}).get("value")
        if not node["ignored"] and role in {"heading", "paragraph", "note", "link", "term", "definition", "list"}:
            more = node.get("description", {}).get("value")
            yield f"{role}: {words(node)}{f' ({more})' if more else ''}"
        for child in node.get("childIds", ()):
            if child in nodes:
                yield from walk(nodes[child])

    return [*walk(next(node for node in told if "parentId" not in node))]


def test_read_aloud(tab: Any, ferry: nm.Article) -> None:
    """A screen reader comes to the words of the copy first and then to what was read out of them, in both widths."""
    tab.set_content(notebook(article_card(ferry)))
    told = read_aloud(tab)
    at = told.index(
        "paragraph: “We had stopped counting the days,” said Ilse Marrow, who runs the only bakery on the largest "
        "island. “People were baking with maize.”"
    )
    assert told[at + 1].startswith("link: said (Ilse Marrow direct")
    assert told[at + 2 : at + 4] == ["note: Ilse Marrow direct", "paragraph: Ilse Marrow direct"]
    notes = [line.removeprefix("note: ") for line in told if line.startswith("note:")]
    assert notes[:2] == ["credit agency AFP", "updated date 2019-03-14"]
    assert "" not in notes
    assert [line for line in told if line.startswith("heading")][2:] == [
        "heading: Ferry service to Tarsk islands resumes after ten weeks",
        "heading: Who said what",
    ]
    at = told.index("term: Jonas Petrel, head, Hollin Ferry Company, person")
    assert told[at + 1 : at + 5 : 2] == [
        "definition: told that the parts had been held up at the border for six weeks",
        "definition: denied that the company had saved on repairs",
    ]
    assert not any(line.startswith("list") for line in told)  # how the marks look is of no use here


def test_hostile_copy_does_nothing(browser: Any, hostile: str, tmp_path: Path) -> None:
    """No script of the copy runs, nothing is asked of the network, and all of it is there to read."""
    path = tmp_path / "page.html"
    path.write_text(nm.show([nm.parse(hostile)] * 2).page(), encoding="utf-8")
    opened = browser.new_page()
    asked: list[str] = []
    said: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    opened.on("dialog", lambda dialog: [said.append(dialog.message), dialog.dismiss()])  # type: ignore[func-returns-value]
    opened.on("console", lambda message: said.append(message.text))
    opened.goto(path.as_uri(), wait_until="networkidle")
    words = opened.locator(".nm").first.inner_text()
    scripts = opened.locator("script").count()
    opened.close()
    assert asked == [path.as_uri()]
    assert said == []
    assert scripts == 0
    for shown in ("</style><script>alert(1)</script>", "]]>", "<U+202E>erif<U+202C>", "onerror=alert(2)", "␛[31m", "␀"):
        assert shown in words


def test_the_policy_forbids_scripts(wide: Any, ferry: nm.Article) -> None:
    """Even a script that got into the page would not run."""
    wide.set_content(page([ferry]).replace("</main>", "<script>document.title = 'run'</script></main>"))
    assert wide.title() == "Ferry service to Tarsk islands resumes after ten weeks"


def test_the_notebook_stays_as_it_is(wide: Any, ferry: nm.Article) -> None:
    """A card changes no element beside it, and two cards do not light up each other's words."""
    other = nm.parse("Port\n\nLUNDEN: It rained, the mayor said.\n")
    around = (
        "<p class='x'>text <a href='#'>link</a> <b>bold</b></p><table><tr><td>1</td></tr></table><ul><li>one</li></ul>"
    )
    look = """() => [...document.querySelectorAll('.x, .x *, table, td, ul, li, h1, h2')].filter(x => !x.closest('.nm'))
        .map(getComputedStyle).map(style => JSON.stringify([...style].map(name => style[name])))"""
    wide.set_content(notebook(around, "<div style='height: 3000px'></div>"))
    plain = wide.evaluate(look)
    wide.set_content(notebook(around, article_card(ferry), article_card(other)))
    shown = wide.evaluate(look)
    assert len(plain) == len(shown) > 5
    assert shown == plain
    wide.locator(".nm").nth(1).locator("a").first.focus()
    assert [x.is_visible() for x in wide.locator(".nm").nth(1).locator(".nm-n dl").all()] == [True]
    assert not any(x.is_visible() for x in wide.locator(".nm").nth(0).locator(".nm-n dl").all())


# Rules for bare elements, as notebooks have them.
HOST = """
div { width: 100%; font-size: 30px } p { margin: 2em; font-family: monospace } a { color: lime; padding: 9px }
a:hover, a:focus { color: lime; outline: 9px solid lime } b, u, i { color: lime; letter-spacing: 1px }
dl { display: grid; grid-template-columns: 1fr 2fr; margin: 40px } dt { font-weight: bold; width: 200px }
dd { margin-left: 50px } ul, li { list-style: square; margin: 30px } *:first-child { margin-top: 20px }
article { padding: 50px } bdi, span { color: lime } h1, h2, h3 { text-transform: uppercase }
"""


@pytest.mark.parametrize("width", [1100, 360])
def test_the_card_stays_as_it_is(browser: Any, ferry: nm.Article, width: int) -> None:
    """A notebook's rules for bare elements change nothing of a card, at rest and with a note open."""
    opened = browser.new_page(viewport={"width": width, "height": 900})
    look = """() => [...document.querySelectorAll('.nm *')].filter(x => x.getClientRects().length).map(x => {
        const box = x.getBoundingClientRect(), card = x.closest('.nm').getBoundingClientRect();
        return [x.tagName, x.className, box.left - card.left, box.top - card.top, box.width, box.height,
                getComputedStyle(x).color].join(' ') })"""
    found = []
    for sheet in ("", f"<style>{HOST}</style>"):
        opened.set_content(notebook(f"{sheet}<section>{article_card(ferry)}</section>"))
        found.append(opened.evaluate(look))
        opened.locator("a.nm-cue").nth(3).focus()
        found.append(opened.evaluate(look))
    opened.close()
    assert found[2:] == found[:2]
    assert found[0] != found[1]


def test_in_print(browser: Any, ferry: nm.Article) -> None:
    """On paper a card is light whatever the theme, names its speakers and is no wider than the sheet."""
    opened = browser.new_page(color_scheme="dark", viewport={"width": 700, "height": 900})
    opened.set_content(page([ferry]).replace("<body>", "<body data-jp-theme-light=false>"))
    opened.emulate_media(media="print", color_scheme="dark")
    names = [x.is_visible() for x in opened.locator(".nm-n").all()]
    ink = opened.locator(".nm").evaluate("x => getComputedStyle(x).color")
    fits = opened.evaluate("() => document.documentElement.scrollWidth <= 700")
    opened.close()
    assert names == [True] * len(ferry.attributions)
    assert ink == "rgb(33, 30, 26)"
    assert fits


def test_without_the_style_sheet(wide: Any, ferry: nm.Article) -> None:
    """A notebook that is not trusted takes the style sheet away; the copy is there in order, without the details."""
    wide.set_content(notebook(article_card(ferry, styled=False).partition("</style>")[2]))
    words = wide.locator("main").inner_text()
    assert "“We had stopped counting the days,” said Ilse Marrow" in words
    assert "confidence" not in words
    wide.add_style_tag(content="dl { display: grid }")  # as JupyterLab has it
    assert "confidence" not in wide.locator("main").inner_text()


@pytest.mark.usefixtures("browser")
def test_the_pictures_are_made(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """The script that makes the pictures of the documentation makes all that are there."""
    folder = request.config.rootpath / "docs" / "pictures"
    subprocess.run([sys.executable, folder / "make.py", tmp_path], check=True)
    made, there = ({path.name for path in place.glob("*.png")} for place in (tmp_path, folder))
    assert made == there != set()
    assert all(path.stat().st_size < 200_000 for path in folder.glob("*.png"))


Make = Callable[[int], nm.Article]


def test_many_attributions(tab: Any, many: Make) -> None:
    """A story of three hundred attributions works as a short one does."""
    tab.set_content(page([many(300)]))
    tab.locator(".nm-b a.nm-cue").nth(250).hover()
    assert tab.locator(".nm-n dl:visible").count() == 1
