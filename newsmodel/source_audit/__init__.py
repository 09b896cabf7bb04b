"""Who is heard in many stories: each person or body once, with evidence."""

from __future__ import annotations

from .audit import voices
from .types import Evidence, Stated, Voice, Voices

__all__ = ["Evidence", "Stated", "Voice", "Voices", "voices"]


def __dir__() -> list[str]:
    return __all__
