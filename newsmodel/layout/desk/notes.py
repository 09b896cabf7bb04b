"""Notes to editors and desks: their words without the label in front."""

from __future__ import annotations

from typing import Final

from ...text.matching import Pattern

__all__ = ["is_note", "label_end", "note_words"]

# Eds: With photos.   (ATTN: ADDS details)   EDITOR'S NOTE _ Ida Holm is …   Note to editors: …
_LABEL: Final = Pattern(
    r"""(?xi)
    [(\[]?\s?
    (?: eds?|attn|attention|attention\seditors?|editors?|editor['’]?s['’]?\snote|editors['’]\snote|notes?\sto\seditors?
      | news\seditors )
    \s? (?: [:_–—] | -{1,2} ) \s?
    """
)


_LONGEST_LABEL: Final = 30  # characters, with its mark


def label_end(words: str) -> int:
    """Return where a note begins behind the label in front of it; 0 where it has none.

    Args:
        words: The note as it stands in the copy.
    """
    head = words[:_LONGEST_LABEL]
    if ":" not in head and "_" not in head and "-" not in head and "–" not in head and "—" not in head:
        return 0
    label = _LABEL.match(words)
    return 0 if label is None else label.end()


def is_note(words: str) -> bool:
    """Return whether a line is a note to editors by its label, and says something.

    Args:
        words: The line.
    """
    return len(words) > label_end(words) > 0


def note_words(words: str) -> str:
    """Return a note without its label and the brackets around it.

    Args:
        words: The note as it stands in the copy.

    >>> note_words("(Eds: Adds quotation in 3rd paragraph)")
    'Adds quotation in 3rd paragraph'
    """
    at = label_end(words)
    opens = words[:1] in "([" and words[-1:] in ")]"
    return words[at or opens : len(words) - opens].strip()
