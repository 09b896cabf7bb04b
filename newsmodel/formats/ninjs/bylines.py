"""Who wrote an item of ninjs, and who took a picture: one line, a list of names, or both."""

from __future__ import annotations

import attrs

from ...layout.values.bylines import is_name_line
from ...lexicon.agencies import is_news_agency
from ...lexicon.agency_mentions import agencies_named
from ...model import Byline
from .._article.bylines import as_byline
from .._article.unplaced import unplaced
from .._markup.body_text import clean
from .item import Item, as_text
from .vocabulary import PHOTOGRAPHERS

__all__ = ["byline_of", "photographer_of"]


def byline_of(item: Item) -> Byline | None:
    """Read who wrote an item.

    Args:
        item: The item; takes what has no place.
    """
    words = clean(item.text("by", "byline"))
    for key in ("bylines", "authors", "byline", "by"):
        listed = item.data.get(key)
        names = [_author(x) for x in listed if not _is_of_pictures(x)] if isinstance(listed, list) else []
        names = [name for name in map(clean, names) if name]
        if not names or (words and not all(name in words for name in names)):
            continue
        item.placed.add(key)
        pictured = [_author(x) for x in listed or () if _is_of_pictures(x)]
        item.problems += [unplaced(f"{item.names[key]}: photographer", ", ".join(pictured))] if pictured else []
        titles = [clean(as_text(x.get("title"))) for x in listed or () if isinstance(x, dict)]
        titles = [title for title in titles if title]
        if not words and len(names) == 1:
            words = names[0]
        if words and len(names) == len(titles) == 1 and (read := as_byline(words)) is not None:
            named = agencies_named(titles[0])  # By Ada Moe / Associated Press, or / AP Kiln Writer
            house = titles[0] if is_news_agency(titles[0]) else named[0] if named else None
            role = None if house == titles[0] else titles[0]
            return attrs.evolve(read, agency=read.agency or house, role=read.role or role)
        if titles:
            item.problems.append(unplaced(f"{item.names[key]}: title", ", ".join(titles)))
        if not words:
            found = [(as_byline(name) or Byline()).authors or (name,) for name in names]
            return Byline(authors=tuple(name for authors in found for name in authors))
    return as_byline(words)


def photographer_of(picture: Item) -> str:
    """Return the name of who took a picture, without the words around it.

    Args:
        picture: The item of the picture.
    """
    words = clean(picture.text("by", "byline"))
    words = words or clean(picture.text("photographer"))
    last, _, first = words.partition(", ")
    if first and is_name_line(turned := f"{first} {last}", 0, len(turned)) is not None and " " not in first:
        words = turned  # Ruiz, Ana
    code, _, name = words.rpartition("/")
    name = name.strip("_ ")
    if code and any(map(str.isdigit, code)) and is_name_line(name, 0, len(name)) is not None:
        words = name  # X1234/_Ana Ruiz
    if is_name_line(words, 0, len(words)) is not None:
        return words
    byline = as_byline(words)
    alone = byline is not None and len(byline.authors) == 1 and "/" not in words
    return byline.authors[0] if byline is not None and alone else words


def _is_of_pictures(entry: object) -> bool:
    """Return whether one of several authors has made the pictures."""
    return isinstance(entry, dict) and as_text(entry.get("role")).lower() in PHOTOGRAPHERS


def _author(entry: object) -> str:
    """Return the name of one of several authors."""
    told = (as_text(entry.get("by")) or as_text(entry.get("byline"))) if isinstance(entry, dict) else ""
    return told or as_text(entry)
