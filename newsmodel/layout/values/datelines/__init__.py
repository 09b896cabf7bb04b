"""Datelines: place, day and agency in front of the first paragraph."""

from .dateline import dateline_problems, find_dateline, lone_dateline, read_dateline, read_places
from .parts import Parts, read_month, read_parts

__all__ = [
    "Parts",
    "dateline_problems",
    "find_dateline",
    "lone_dateline",
    "read_dateline",
    "read_month",
    "read_parts",
    "read_places",
]
