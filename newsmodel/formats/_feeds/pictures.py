"""The captions and credits of the pictures of an entry: in its text, in Media RSS, or in both."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from ...model import BlockKind, Caption, Credit
from .._article.credits import as_credit
from .._article.parts import Line
from .._markup.body_text import clean
from .._markup.html_tags import is_markup
from .feed_text import PICTURED

__all__ = ["TEXT", "FeedPictures", "read_pictures", "words_of"]

TEXT = "media_text"  #: feedparser's name of `media:text`
_CREDITED = re.compile(r"\((?:Image|Photo|Picture) credit: {0,3}(\S.{0,200})\)")  # a paragraph below a picture
_OF_PICTURES = frozenset({"", "photographer"})  # roles of credits that name whose the picture is

_Name = tuple[str, str]  # who is credited, and in which role


@frozen
class FeedPictures:
    """What an entry says of its pictures.

    Args:
        captions: The captions with their credits.
        lines: The lines of the story that are neither captions nor credits.
        credits_left: Credits that belong to no caption.
        described: The description of a picture that has another caption.
        words: All words of captions and descriptions.
    """

    captions: tuple[Caption, ...]
    lines: tuple[Line, ...]
    credits_left: tuple[str, ...]
    described: str
    words: tuple[str, ...]


def read_pictures(entry: Mapping[str, Any], lines: list[Line]) -> FeedPictures:
    """Read captions and credits.

    Args:
        entry: The entry, as feedparser gives it.
        lines: The lines of its story.
    """
    below = [match[1] for line in lines if (match := _CREDITED.fullmatch(line.text)) is not None]
    lines = [line for line in lines if _CREDITED.fullmatch(line.text) is None]
    captions = [line.text for line in lines if line.kind is BlockKind.CAPTION]
    described = _described(entry)
    if described and not captions:
        captions, described = [described], ""
    stated = [(str(x.get("content", "")), str(x.get("role", ""))) for x in entry.get("media_credit", ())]
    pictures, left = _with_credits(captions, [*stated, *((words, "") for words in below)])
    if not pictures and (below or any(entry.get(key) for key in ("media_content", "media_thumbnail"))):
        shown = dict.fromkeys(words for words, role in left if role in _OF_PICTURES)
        pictures = [Caption("", credit=as_credit(words)) for words in shown]
        left = [pair for pair in left if pair[1] not in _OF_PICTURES]
    return FeedPictures(
        captions=tuple(pictures),
        lines=tuple(line for line in lines if line.kind is not BlockKind.CAPTION),
        credits_left=tuple(words for words, _ in left),
        described=described,
        words=(described, *(picture.text for picture in pictures)),
    )


def words_of(value: str) -> str:
    """Return words without the markup and character references in them."""
    return clean(value)


def _described(entry: Mapping[str, Any]) -> str:
    """Return the words of `media:description`, which was kept from feedparser."""
    words = str(next((entry[key] for key in entry if key.endswith(PICTURED)), ""))
    text = str(entry.get(TEXT) or "")  # often the description of the story once more, as HTML
    return words_of(words or ("" if is_markup(text) else text))


def _with_credits(captions: list[str], names: list[_Name]) -> tuple[list[Caption], list[_Name]]:
    """Bring captions and credits together.

    A credit belongs to the first caption that holds its words. A single one belongs to a single caption anyway.
    """
    found: list[Caption] = []
    left = [pair for pair in names if pair[0]]
    for words in captions:
        held = [pair for pair in left if pair[0] in words]
        left = [pair for pair in left if pair not in held]
        if not held and len(captions) == 1 and len(left) == 1:
            held, left = left, []
        found.append(Caption(words, credit=_credit(words, held)))
    return found, left


def _credit(caption: str, names: list[_Name]) -> Credit | None:
    """Read a credit: what is in brackets around its names, or from the first of them to the end of the last."""
    if not names:
        return None
    photographer = next((name for name, role in names if role == "photographer"), None)
    places = [(caption.find(name), caption.find(name) + len(name)) for name, _ in names if name in caption]
    if not places:
        return as_credit(names[0][0], photographer)
    start, end = min(x for x, _ in places), max(x for _, x in places)
    before, after = caption.rfind("(", 0, start), caption.find(")", end)
    if before >= 0 and after >= 0 and ")" not in caption[before:start] and "(" not in caption[end:after]:
        start, end = before + 1, after
    return as_credit(caption[start:end], photographer)
