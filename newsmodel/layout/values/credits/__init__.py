"""Captions and picture credits."""

from .captions import ends_in_sure_credit, labelled_words, looks_like_caption, read_caption
from .credit import find_credit, is_credit_line, read_credit
from .marks import CREDIT_OPENINGS

__all__ = [
    "CREDIT_OPENINGS",
    "ends_in_sure_credit",
    "find_credit",
    "is_credit_line",
    "labelled_words",
    "looks_like_caption",
    "read_caption",
    "read_credit",
]
