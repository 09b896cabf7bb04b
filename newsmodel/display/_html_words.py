"""The words of a row as HTML, with its parts marked."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from ..model import Article
from ._annotated_rows import Row
from ._segments import Part, Segment
from ._visible import LINE_END, visible

__all__ = ["CLASSES", "ID", "Anchors", "escape", "language_tag", "words"]

ID = "\0"  # placeholder for the card's id until the card is complete; never occurs in shown text

# Elements that show the parts even if a notebook removes the style sheet.
_ELEMENTS = {Part.DATELINE: "b", Part.SOURCE: "b", Part.QUOTED: "u", Part.ADDRESSEE: "i", Part.WHEN: "i"}
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}+")
CLASSES = {
    Part.DATELINE: "nm-dl",
    Part.CREDIT: "nm-cr",
    Part.REPORTED: "nm-rep",
    Part.QUOTED: "nm-quo",
    Part.ADDRESSEE: "nm-to",
    Part.WHEN: "nm-wh",
    Part.SOURCE: "nm-src",
    Part.CUE: "nm-cue",
}


def escape(text: str) -> str:
    """Escape text of the copy for HTML; control characters become visible, line ends line feeds."""
    return html.escape("\n".join(visible(line) for line in LINE_END.split(text)))


def language_tag(language: str | None) -> str | None:
    """Return a language tag for HTML; None if it does not have the form of a tag (RFC 5646)."""
    return language if language is not None and _LANGUAGE.fullmatch(language) else None


class Anchors:
    """The place in the text that is the keyboard target of each attribution: its cue, or another part of its own.

    Args:
        article: The story.
        shown: Its rows.
    """

    def __init__(self, article: Article, shown: list[Row]) -> None:
        best: dict[int, tuple[int, Segment]] = {}
        for row in shown:
            for segment in row.segments:
                number = segment.owner
                if number is not None and segment.part is not None and segment.part > best.get(number, (0, None))[0]:
                    best[number] = segment.part, segment
        self._at = {(segment.start, segment.end): number for number, (_, segment) in best.items()}
        self._found = set(best)
        self._numbers = range(len(article.attributions))

    def of(self, segment: Segment) -> int | None:
        """Return the number of the attribution whose target is a segment, if there is one.

        It is returned only once, since a segment that spans two rows is in both.
        """
        return self._at.pop((segment.start, segment.end), None)

    def covered(self, row: Row) -> Iterator[int]:
        """Yield the attributions of a row that are completely covered by others."""
        return (number for number in row.attributions if number not in self._found)


def words(row: Row, anchors: Anchors | None) -> str:
    """Render the words of a row as segments side by side; parts that nest in the story do not nest in the HTML.

    Args:
        row: The row.
        anchors: The keyboard targets of attributions; None for words without links.
    """
    out = []
    for segment in row.segments:
        shown = escape(row.text[max(segment.start - row.start, 0) : segment.end - row.start])
        out.append(_marked(segment, shown, None if anchors is None else anchors.of(segment)))
    covered = [
        f'<a class="nm-cue nm-t{number} nm-a{number}" id="{ID}-a{number}" href="#{ID}-n{number}"'
        f' aria-describedby="{ID}-n{number}" aria-label="Attribution {number + 1}"></a>'
        for number in (anchors.covered(row) if anchors else ())
    ]
    return "".join(out + covered)


def _marked(segment: Segment, shown: str, anchor: int | None) -> str:
    names = [CLASSES[part] for part in dict.fromkeys((segment.part, segment.content)) if part is not None]
    if segment.wrong:
        names.append("nm-bad")
    if segment.owner is not None:
        names.append(f"nm-t{segment.owner}")
    names += [f"nm-a{number}" for number in segment.owners]
    if not names:
        return shown
    attributes = f' class="{" ".join(names)}"'
    if anchor is not None:
        target = f"{ID}-n{anchor}"
        return f'<a{attributes} id="{ID}-a{anchor}" href="#{target}" aria-describedby="{target}">{shown}</a>'
    element = "span" if segment.part is None else _ELEMENTS.get(segment.part, "span")
    return f"<{element}{attributes}>{shown}</{element}>"
