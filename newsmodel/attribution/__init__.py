"""Who said what: from paragraphs to attributions. The stages stand in `pipeline`, in order."""

from __future__ import annotations

from .pipeline import DEFAULT_TYPES, MIN_CONFIDENCE, attribute, find_attributions, find_plain
from .sentences import sentences

__all__ = ["DEFAULT_TYPES", "MIN_CONFIDENCE", "attribute", "find_attributions", "find_plain", "sentences"]
