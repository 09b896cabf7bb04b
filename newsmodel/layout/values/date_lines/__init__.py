"""Date lines: lines that say when a story was published or updated, and perhaps who wrote it."""

from .line import is_half_stamp, read_stamps
from .stamps import Stamps

__all__ = ["Stamps", "is_half_stamp", "read_stamps"]
