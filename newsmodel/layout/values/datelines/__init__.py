"""Datelines: place, day and agency in front of the first paragraph."""

from .dateline import dateline_in, find_dateline, lone_dateline, read_dateline
from .days import read_month
from .parts import Parts, read_parts
from .places import read_places
from .problems import dateline_problems

__all__ = [
    "Parts",
    "dateline_in",
    "dateline_problems",
    "find_dateline",
    "lone_dateline",
    "read_dateline",
    "read_month",
    "read_parts",
    "read_places",
]
