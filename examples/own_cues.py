"""A list of cues of one's own, added from outside the package: `python examples/own_cues.py`.

What a line says is explained by `help(newsmodel.lexicon.add_cues)`.
"""

from __future__ import annotations

import newsmodel as nm
from newsmodel.lexicon import add_cues

CUES = """
# lemma, word class, act, what it takes, trust, third person, past, gerund, participle
kvetch verb criticise tq 3 kvetches kvetched kvetching kvetched
skeet verb report tq 3 skeets skeeted skeeting skeeted
"""

COPY = """Soup served cold at Lenstead conference

LENSTEAD: “The soup is cold,” Marta Ilvesen kvetched on Tuesday.

Greta Oster skeeted that the bread had been warm.
"""


def told(story: nm.Article) -> list[str]:
    """Say in a line each who said what."""
    return [
        f"{said.speaker}: {said.cue.lemma} ({said.cue.act.value}): {said.content[0].text}"
        for said in story.attributions
        if said.cue is not None
    ]


def main() -> None:
    """Read a story before and after the words are known."""
    print("before:", *told(nm.parse(COPY)) or ["nobody said anything"], sep="\n  ")
    add_cues(CUES)  # for this process; call it before anything is read, and in every worker
    print("after:", *told(nm.parse(COPY)), sep="\n  ")


if __name__ == "__main__":
    main()
