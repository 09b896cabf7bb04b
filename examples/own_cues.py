"""Cues of your own, added from outside the package: `python examples/own_cues.py`.

`help(newsmodel.lexicon.add_cues)` explains the lines.
"""

from __future__ import annotations

import newsmodel as nm
from newsmodel.lexicon import add_cues

CUES = """
# lemma, word class, act, content, reliability, third person, past, gerund, participle
kvetch verb criticise tq 3 kvetches kvetched kvetching kvetched
skeet verb report tq 3 skeets skeeted skeeting skeeted
"""

COPY = """Soup served cold at Lenstead conference

LENSTEAD: “The soup is cold,” Marta Ilvesen kvetched on Tuesday.

Greta Oster skeeted that the bread had been warm.
"""


def told(story: nm.Article) -> list[str]:
    """Describe who said what, one line each."""
    return [
        f"{said.speaker}: {said.cue.lemma} ({said.cue.act.value}): {said.content[0].text}"
        for said in story.attributions
        if said.cue is not None
    ]


def main() -> None:
    """Read a story before and after adding the words."""
    print("before:", *told(nm.parse(COPY)) or ["nobody said anything"], sep="\n  ")
    add_cues(CUES)  # for this process; call it before parsing, and in each worker
    print("after:", *told(nm.parse(COPY)), sep="\n  ")


if __name__ == "__main__":
    main()
