"""What words mean in news copy.

The lists stand in `data/`, a word a line with tags behind it; `loading` reads them. What several modules of the library
use has a name in a module here ("BODIES"), what only one uses it asks of `loading.words` itself. A look-up that needs
more than a list is a function here (`is_region`, `find_agency`, `sex_of_given_name`).
"""

from __future__ import annotations

from typing import Any

__all__ = ["add_cues"]


def __getattr__(name: str) -> Any:
    if name == "add_cues":  # the list of cues is read when it is wanted
        from .added_cues import add_cues

        return add_cues
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
