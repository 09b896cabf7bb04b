"""The layout of an agency's copy, added from outside newsmodel: `python examples/own_layout/harbour_layout.py`.

`help(newsmodel.layout.Layout)` explains the arguments.
"""

from __future__ import annotations

import newsmodel as nm
from newsmodel.layout import Layout, Line, add_layout

COPY = """Salt barges return to Lenstead

Log d06 m05 y2031, 0915 UTC
Berth this story

LENSTEAD, May 6 - Salt barges tied up at Lenstead again on Tuesday after nine years.

“The quay was waiting for them,” harbour master Marta Ilvesen told HNA.

>> Ilvesen, 61, has run the port since 2012.

HNA/88 mi
"""


def aside(line: Line) -> nm.BlockKind | None:
    """Tell notes to the reader, which the agency prints behind two marks, from paragraphs."""
    return nm.BlockKind.END_NOTE if line.words.startswith(">> ") else None


LAYOUT = Layout(
    "harbour",
    labels="Berth this story",
    agencies={"HNA": "Harbour News Agency"},
    sign_offs=r"HNA/\d+ [a-z]{2}",
    date_lines=r"Log d(?<day>\d\d) m(?<month>\d\d) y(?<year>\d{4}), (?<hour>\d\d)(?<minute>\d\d) (?<zone>UTC)",
    rule=aside,
)


def summary(story: nm.Article) -> list[str]:
    """List what the layout is for."""
    return [
        f"published: {story.published.date if story.published else None}",
        f"agencies: {', '.join(story.agencies)}",
        f"paragraphs: {len(story.paragraphs)}",
        *(f"end note: {note.text}" for note in story.end_notes),
    ]


def main() -> None:
    """Read a story before and after adding the layout."""
    print("before:", *summary(nm.parse(COPY)), sep="\n  ")
    add_layout(LAYOUT)  # for this process; installed as a package, it is added in every process
    print("after:", *summary(nm.parse(COPY)), sep="\n  ")


if __name__ == "__main__":
    main()
