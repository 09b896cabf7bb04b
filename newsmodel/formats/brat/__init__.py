"""brat standoff: who said what as an `.ann` file beside the `.txt` of the copy.

The standoff format of the brat rapid annotation tool. An attribution is an event: its trigger is the cue (or, if there
is none, the first words said), its arguments are source, content, quotations, addressee and time. Anything without a
span is in the note of the event, as JSON. Files by other annotators can be read too if they use the same names for
sources, cues and contents.
"""

from __future__ import annotations

from .read import load, loads, looks_like
from .write import dump, dumps

__all__ = ["dump", "dumps", "load", "loads", "looks_like"]

OPTIONS = frozenset({"force"})


def __dir__() -> list[str]:
    return __all__
