"""Stories, attributions and speakers as cards for notebooks and pages: HTML and CSS, without scripts.

The copy is on the left, the values read from it on the right, or below if there is little room. Nothing covers the
text, so nothing has to be closed. The card brings a style sheet that sets every property it needs and applies only to
the card.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import blake2s
from importlib.resources import files

from ..model import Article, Attribution, BlockKind, Problem, Speaker
from ._annotated_rows import Reading, Row, counted, details, kind_words, role_words, rows
from ._excerpt import excerpt
from ._html_words import CLASSES, ID, Anchors, escape, language_tag, words
from ._segments import Part
from ._visible import one_line, shortened

__all__ = ["article_card", "attribution_card", "heading", "speaker_card", "style", "style_sheet"]

_SAID = 100  # characters of content in the list of speakers

_LABELS = {
    BlockKind.HEADLINE_REPEAT: "headline again",
    BlockKind.CAPTION: "caption",
    BlockKind.SUMMARY_POINT: "summary",
    BlockKind.FURNITURE: "furniture",
    BlockKind.END_NOTE: "end note",
    BlockKind.BLANK: "blank",
}
_LEGEND = {
    Part.SOURCE: "source",
    Part.CUE: "cue",
    Part.QUOTED: "quoted words",
    Part.REPORTED: "reported words",
    Part.ADDRESSEE: "to whom",
    Part.WHEN: "when",
    Part.DATELINE: "dateline",
    Part.CREDIT: "credit",
}


def __dir__() -> list[str]:
    return __all__


def style() -> str:
    """Return the style sheet of all cards."""
    return style_sheet(__package__)


@cache
def style_sheet(package: str) -> str:
    """Return the style sheet of a package's cards, without comments and blanks.

    Args:
        package: The name of the package, which has the file `card.css`.
    """
    text = (files(package) / "card.css").read_text(encoding="utf-8")
    return re.sub(r"\s*([{};,])\s*", r"\1", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)).strip()


def article_card(article: Article, *, level: int | None = None, styled: bool = True, number: int = 0) -> str:
    """Render a story.

    Args:
        article: Any article.
        level: The level of its heading; None for no heading elements, as in a notebook.
        styled: Whether to include the style sheet.
        number: Distinguishes the element ids of several cards on one page.

    Returns:
        A `div` element, always the same for the same arguments.
    """
    shown, whole = rows(article)
    anchors = Anchors(article, shown)
    body: list[str] = []
    before = None
    for row in shown:
        body.append(_row(article, row, anchors, level, len(body), labelled=row.kind is not before))
        before = row.kind if row.text else before
    values = "".join(_reading(reading) for reading in whole.readings)
    warning = article.metadata.notice
    parts = (
        "" if warning is None else f'<p class="nm-f"><b><bdi>{escape(one_line(warning))}</bdi></b></p>',
        _facts(article),
        f'<div class="nm-m">{values}</div>' if values else "",
        f'<div class="nm-b">{"".join(body)}</div>',
        _cast(article, set(whole.attributions), level),
        _problems(article, level),
        _legend(shown, article),
    )
    label = one_line(article.headline.text) if article.headline is not None else "Story without a headline"
    language = language_tag(article.language)
    spoken = f' lang="{language}"' if language else ""
    inner = f'<article{spoken} aria-label="{escape(label)}">{"".join(parts)}</article>'
    return _card(inner, _lights(len(article.attributions)), styled=styled, number=number)


def attribution_card(attribution: Attribution, *, styled: bool = True) -> str:
    """Render a single attribution: its words in the order of the copy, and everything known about it."""
    shown, _ = rows(excerpt(attribution))
    marked = " ".join(words(row, None) for row in shown) or "no words"
    inner = f'{_title(attribution)}<p class="nm-x nm-paragraph" dir="auto">{marked}</p>{_values(details(attribution))}'
    return _card(f'<div class="nm-one">{inner}</div>', "", styled=styled)


def speaker_card(speaker: Speaker, *, styled: bool = True) -> str:
    """Render a speaker: name, role, affiliation."""
    return _card(f'<p class="nm-one nm-who">{_who(speaker)}</p>', "", styled=styled)


def heading(words: str, level: int | None, name: str) -> str:
    """Render a heading: a heading element on a page, a paragraph with that role in a notebook.

    Notebooks would list heading elements among their own.
    """
    if level is None:
        return f'<p class="nm-x {name}" role="heading" aria-level="3" dir="auto"><b>{words}</b></p>'
    return f'<h{level} class="nm-x {name}" dir="auto">{words}</h{level}>'


def _card(inner: str, lights: str, *, styled: bool, number: int = 0) -> str:
    """Assemble a card; its id is derived from its content, so that no card highlights the words of another."""
    name = f"nm-{blake2s(inner.encode(), digest_size=4).hexdigest()}{f'-{number}' if number else ''}"
    sheet = (style() if styled else "") + lights
    sheet = f"<style>{sheet}</style>" if sheet else ""
    return f'<div class="nm" id="{ID}">{sheet}{inner}</div>'.replace(ID, name)


def _lights(count: int) -> str:
    """Write the CSS rule that highlights an attribution, and its note, when any part of it is pointed at."""
    if not count:
        return ""
    each = ",".join(f"#{ID}:has(.nm-t{n}:is(:hover,:focus)) .nm-a{n}" for n in range(count))
    return f"{each}{{--nm-on:block;background-color:var(--nm-lit)}}"


def _facts(article: Article) -> str:
    """Summarise a story in one line."""
    facts: list[str] = [one_line(text) for text in (article.provider, article.id) if text]
    if article.date is not None:
        facts.append(article.date.isoformat())
    if article.dateline is not None:
        facts += [one_line(place) for place in article.dateline.places]
    facts += [one_line(agency) for agency in article.agencies]
    facts.append(counted(len(article.paragraphs), "paragraph"))
    facts.append(counted(len(article.attributions), "attribution"))
    return f'<p class="nm-f">{" · ".join(f"<bdi>{escape(fact)}</bdi>" for fact in facts)}</p>'


def _row(article: Article, row: Row, anchors: Anchors, level: int | None, number: int, *, labelled: bool) -> str:
    """Render a row: its label, the notes beside it, its words.

    The notes come before the words in the source, so that they float beside them; read aloud they come after.
    """
    notes = "".join(_notes(article, row))
    if not row.text and not notes and not row.attributions:
        return ""
    label = f'<p class="nm-k">{_LABELS[row.kind]}</p>' if labelled and row.kind in _LABELS else ""
    name, owns, margin = f"{ID}-m{number}", "", ""
    if notes:
        owns, margin = f' aria-owns="{name}"', f'<div class="nm-m" id="{name}">{notes}</div>'
    marked, kind = words(row, anchors), f"nm-{row.kind.value}"
    if row.kind is BlockKind.HEADLINE:
        text = heading(marked, level, kind)
    else:
        text = f'<p class="nm-x {kind}" dir="auto">{marked}</p>'
    return f'<div class="nm-r"{owns}>{label}{margin}{text}</div>'


def _notes(article: Article, row: Row) -> Iterator[str]:
    for reading in row.readings:
        yield _reading(reading)
    for number in row.attributions:
        attribution = article.attributions[number]
        yield (
            f'<div class="nm-n nm-t{number} nm-a{number}" role="note" id="{ID}-n{number}">{_title(attribution)}'
            f"{_values(details(attribution), hidden=True)}</div>"
        )
    for problem in row.problems:
        yield f'<p class="nm-p nm-{problem.severity}" role="note">{escape(problem.code.value)}</p>'


def _title(attribution: Attribution) -> str:
    doubt = ' <span class="nm-q">doubtful</span>' if attribution.doubtful else ""
    return f'<p class="nm-h nm-{attribution.kind}"><b><bdi>{_name(attribution)}</bdi></b> {attribution.kind}{doubt}</p>'


def _reading(reading: Reading) -> str:
    values = ", ".join(f"{key} <bdi>{escape(value)}</bdi>" for key, value in reading.parts)
    return f'<p class="nm-v" role="note"><b>{reading.name}</b> {values}</p>'


def _values(reading: Reading, *, hidden: bool = False) -> str:
    """Render all values except the speaker, who is named above; hidden values are shown by the style sheet."""
    pairs = "".join(
        f"<dt>{key}</dt><dd><bdi>{escape(value)}</bdi></dd>" for key, value in reading.parts if key != "speaker"
    )
    if (
        hidden
    ):  # with a value, as notebooks that sanitise HTML drop empty attributes; in a `div`, as they style any `dl`
        return f'<div class="nm-d" hidden="hidden"><dl>{pairs}</dl></div>'
    return f'<dl class="nm-d">{pairs}</dl>'


def _name(attribution: Attribution) -> str:
    if attribution.speaker is not None:
        return escape(one_line(str(attribution.speaker)))
    if attribution.source is not None:
        return f"{escape(one_line(attribution.source.text))} (not resolved)"
    return "nobody named"


def _who(speaker: Speaker) -> str:
    name = f'<b class="nm-src"><bdi>{escape(one_line(str(speaker)))}</bdi></b>'
    more = [one_line(text) for text in (role_words(speaker), speaker.affiliation, kind_words(speaker)) if text]
    return name + "".join(f", <bdi>{escape(text)}</bdi>" for text in more)


def _cast(article: Article, placeless: set[int], level: int | None) -> str:
    """List the speakers with what they said, linked to its place in the story if it has one."""
    said: dict[Speaker | str, list[int]] = {}
    for number, attribution in enumerate(article.attributions):
        said.setdefault(attribution.speaker or _name(attribution), []).append(number)
    if not said:
        return ""
    entries = []
    for speaker, numbers in said.items():
        who = _who(speaker) if isinstance(speaker, Speaker) else f"<bdi>{speaker}</bdi>"
        entries.append(f"<dt>{who}</dt>")
        entries += [f"<dd>{_statement(article.attributions[n], n, linked=n not in placeless)}</dd>" for n in numbers]
    title = heading("Who said what", None if level is None else level + 1, "nm-t")
    return f'{title}<dl class="nm-s">{"".join(entries)}</dl>'


def _statement(attribution: Attribution, number: int, *, linked: bool) -> str:
    cue = "" if attribution.cue is None else f"<i>{escape(one_line(attribution.cue.text))}</i> "
    text = escape(shortened((piece.text for piece in attribution.content), _SAID) or "something")
    if linked:
        return f'{cue}<a class="nm-l" href="#{ID}-a{number}"><bdi>{text}</bdi></a>'
    return f"{cue}<bdi>{text}</bdi>{_values(details(attribution))}"


def _problems(article: Article, level: int | None) -> str:
    if not article.problems:
        return ""
    items = "".join(f"<li>{_problem(article, problem)}</li>" for problem in article.problems)
    title = heading("Problems", None if level is None else level + 1, "nm-t")
    return f'{title}<ul class="nm-e">{items}</ul>'


def _problem(article: Article, problem: Problem) -> str:
    message = one_line(problem.message) or problem.code.value.replace("-", " ")
    words = "" if problem.span is None else shortened([article.text[problem.span.slice]], _SAID)
    place = f": <q><bdi>{escape(words)}</bdi></q>" if words else ""
    return f'<b class="nm-p nm-{problem.severity}">{problem.severity}</b> {escape(message)}{place}'


def _legend(shown: Iterable[Row], article: Article) -> str:
    """Explain the marks that occur in this story, each rendered as in the text."""
    seen: set[Part | None] = set()
    wrong = False
    for row in shown:
        for segment in row.segments:
            seen |= {segment.part, segment.content}
            wrong = wrong or segment.wrong
    if not article.attributions:
        seen = set()
    items = [
        f'<li><span class="{CLASSES[part]}">{words}</span></li>' for part, words in _LEGEND.items() if part in seen
    ]
    if wrong:
        items.append('<li><span class="nm-bad">problem</span></li>')
    return f'<ul class="nm-g" aria-hidden="true">{"".join(items)}</ul>' if items else ""  # it explains only looks
