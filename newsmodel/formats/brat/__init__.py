"""brat standoff: who said what as an `.ann` file beside the `.txt` of the copy.

After "brat standoff format" of the brat rapid annotation tool. An attribution is an event: its trigger is the cue (or,
without one, the first words said), its arguments are source, content, quotations, addressee and time. What has no span
stands in the event's note as JSON. In the other direction the files of other annotators are read too, as long as they
call sources, cues and contents so.
"""

from __future__ import annotations

from .read import load, loads, looks_like
from .write import dump, dumps

__all__ = ["dump", "dumps", "load", "loads", "looks_like"]


def __dir__() -> list[str]:
    return __all__
