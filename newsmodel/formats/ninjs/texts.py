"""Headlines and descriptions of a ninjs item, by what they are for."""

from __future__ import annotations

from ...layout.values.date_lines import read_stamps
from ...model import Stamp
from .._article.timestamps import read_stamp
from .._article.unplaced import unplaced
from .._markup.body_text import clean
from .item import Item, Words, as_text
from .vocabulary import ALTERNATIVE, CAPTIONS, CREDITS, END_NOTES, MAIN_BODIES, SIGN_OFF, SUBHEADS

__all__ = ["Descriptions", "Headlines"]


class Headlines:
    """The headlines of an item by what they are for."""

    def __init__(self, item: Item) -> None:
        found = item.words("headlines", "headline")
        main = next((x for role in ("main", "", "text") for x in found if x.role == role), None)
        main = main or next((x for x in found if x.role not in SUBHEADS and x.role != "repeat"), None)
        self.main = clean(main.text) if main else ""
        self.repeats: list[str] = []
        self.subheads: list[str] = []
        self.others: list[tuple[str, str]] = []  # use and words of alternative headlines
        for words in found:
            text = clean(words.text)
            if words is main:
                continue
            if words.role == "repeat":
                self.repeats.append(text)
            elif words.role in SUBHEADS:
                self.subheads.append(text)
            elif text != self.main or words.role not in MAIN_BODIES:
                self.others.append(("" if words.role == ALTERNATIVE else words.role, text))
        for key in ("kicker", "subhead", "subheadline"):
            self.subheads += [clean(text)] if (text := item.text(key)) and clean(text) not in self.subheads else []
        title = as_text(item.data.get("title"))
        if (title and clean(title) == self.main) or not self.main:
            self.main = clean(item.text("title", "name")) or self.main
        elif title:
            self.others.append(("title", clean(title)))
            item.placed.add("title")


class Descriptions:
    """The descriptions of an item by what they are for."""

    def __init__(self, item: Item, *, is_picture: bool) -> None:
        self.summary: list[str] = []
        self.notes: list[str] = []
        self.corrections: list[str] = []
        self.caption = self.credit = self.dateline = ""
        self.published: Stamp | None = None
        self.updated: Stamp | None = None
        self.seen: set[str] = set()
        for words in item.words("descriptions", "description", ("abstract", "teaser", "caption")):
            text = clean(words.text)
            if not self._take_role(words.role, text):
                self._take_text(item, words, text, is_caption=is_picture or words.role in CAPTIONS)
        self.notes += _closing_lines(item)
        self.credit = self.credit or item.text("creditline") if is_picture else self.credit

    def _take_role(self, role: str, text: str) -> bool:
        if role in CREDITS and not self.credit:
            self.credit = text
        elif role == "dateline" and not self.dateline:
            self.dateline = text
        elif role in END_NOTES:
            self.notes.append(text)
        elif role == "correction":
            self.corrections.append(text)
        elif role in {"published", "updated"} and getattr(self, role) is None:
            stamp = stamp_of_words(text, role)
            setattr(self, role, stamp)
            return stamp is not None
        else:
            return False
        return True

    def _take_text(self, item: Item, words: Words, text: str, *, is_caption: bool) -> None:
        """Take a text for reading; one that comes twice, plain and with markup, once."""
        key = "".join(text.split())
        if key in self.seen:
            return
        if is_caption and self.caption:
            item.problems.append(unplaced(f"{words.path} {words.role}".strip(), text))
        elif is_caption:
            self.caption = text
        else:
            self.summary.append(text)
        self.seen.add(key)


def _closing_lines(item: Item) -> list[str]:
    """Take the desk's sign-off out of the notes to editors; the others stay there and are told."""
    listed = item.data.get("ednotes")
    if not isinstance(listed, list):
        return []
    notes = [x if isinstance(x, dict) else {} for x in listed]
    closing = [as_text(x.get("role")).lower().endswith(SIGN_OFF) for x in notes]
    item.data["ednotes"] = [x for x, is_closing in zip(listed, closing, strict=True) if not is_closing]
    return [as_text(x.get("ednote")) for x, is_closing in zip(notes, closing, strict=True) if is_closing]


def stamp_of_words(text: str, role: str) -> Stamp | None:
    """Read a date in words, which stay with it, or as data."""
    stamps = read_stamps(text, 0, len(text))
    found = None if stamps is None else getattr(stamps, role)
    if isinstance(found, Stamp) and found.text == text:
        return Stamp(found.date, text=text, time=found.time, zone=found.zone)
    return read_stamp(text)
