"""What the dialect of Markdown is made of."""

from __future__ import annotations

__all__ = ["APART", "FIRST", "FORMAT", "NAMES", "NOTES", "NOTHING", "STAMPS"]

FORMAT = "newsmodel/markdown/1"
FIRST = f"---\nformat: {FORMAT}\n"  #: how a document begins
NAMES = ("id", "url", "provider", "language")  #: fields that only the front matter has
STAMPS = ("published", "updated")
NOTES = "***"  #: the line above the end notes
NOTHING = "—"  #: for a byline or a date without words
APART = "apart"  #: said of a dateline whose words are not those of the paragraph behind it
