"""Captions and picture credits."""

from .captions import labelled_words, looks_like_caption, read_caption
from .credit import is_credit_line, read_credit
from .marks import CREDIT_OPENINGS

__all__ = [
    "CREDIT_OPENINGS",
    "is_credit_line",
    "labelled_words",
    "looks_like_caption",
    "read_caption",
    "read_credit",
]
