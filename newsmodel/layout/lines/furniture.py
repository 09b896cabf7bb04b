"""Page furniture: labels, links, buttons, invitations to subscribe or share."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from ...lexicon import loading
from ...text.matching import Pattern, any_of

__all__ = ["LONGEST_LABEL", "heads_links", "is_furniture", "is_topics", "plain_label", "set_added_labels"]

_LISTED: Final = loading.words("page_labels", "label")
# Whole lines, without case and final marks: those of the list, and those of layouts that were added.
_LABELS: Final[set[str]] = set(_LISTED)
_FINAL_MARKS: Final = " :.›»>|\xa0"
LONGEST_LABEL: Final = 42  #: characters


def _phrases(*tags: str) -> str:
    """Write a pattern of phrases, their blanks of any kind and their apostrophes straight or curly."""
    written = any_of(phrase for tag in tags for phrase in loading.words("page_phrases", tag))
    return written.replace("\\ ", r"\s").replace("'", "['’]")


def _first_letters(*tags: str) -> frozenset[str]:
    """Return the first letters of phrases."""
    return frozenset(phrase[:_FIRST] for tag in tags for phrase in loading.words("page_phrases", tag))


_FIRST: Final = 3  # letters by which most lines are refused
# Lines that begin so and are short: invitations to do something with the page, and what a label says.
_INVITATION: Final = Pattern(
    rf"""(?xi)
      {_phrases("invitation")}(?!\w)
    | {_phrases("colon")}\s?:
    | {_phrases("pointer")}\s?[:|–—>»-]
    | listen\s\d | follow\s(?:@|\w+\son\s) | image\ssource,\s | image\s\d+\sof\b | copyright\s©\s?\d{{4}}.*\|
    | (?:est(?:imated|\.)?\s)?(?:read(?:ing)?\stime|time\sto(?:\sread)?)\s?:?\s?\d+\s?min(?:ute)?s?(?:\sread)?\.?$
    | supported\sby\s.{{1,60}}(?<![.!?,;:])$
    | read\smore\s(?-i:[\p{{Lu}}‘“\'"]).*(?<![.!?][”"’]?)$
    """
)


def _openings() -> dict[str, tuple[str, ...]]:
    """List how such lines begin by their first three letters; of a fixed shape these alone are known."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in loading.words("page_phrases", "invitation", "colon", "pointer"):
        found[phrase[:_FIRST]] = (*found.get(phrase[:_FIRST], ()), phrase)
    return found | {first: (first,) for first in _first_letters("shape")}


_INVITING: Final = _openings()  # most lines are refused by it
_LONGEST_OPENING: Final = max(len(phrase) for phrases in _INVITING.values() for phrase in phrases)
_LONGEST_INVITATION: Final = 240
# 1,204 views today     12 comments     5 min read
_COUNT: Final = re.compile(
    r"(?i)\d[\d,]*\s(?:total\s)?views(?:\stoday)?$|\d+\s(?:comments?|shares?)$|\d+\s?min(?:ute)?s?\s?(?:read|ago)?$"
)
# "The Harbour Briefing has all the news you need to start your day. Sign up here."
_ENDINGS: Final = tuple(
    f"{phrase.capitalize()}{stop}" for phrase in sorted(loading.words("page_phrases", "ending")) for stop in ("", ".")
)

# date 2019-09-02     what crawlers write in front of a page
# @idaholm     1 / 4     12     https://t.example/x      Share this articleComments      <img …> and other tags     ×
_SHAPE: Final = Pattern(
    r"""(?x)
    date\ \d{4}-\d\d-\d\d
    | @\w{2,30} | \d{1,4}(?:\s?(?:/|of)\s?/?\s?\d{1,4})? | https?://\S{1,300} | × | (?i:advertisement\s·\s.{1,24})
    | (?:[Ss]hare\ this\ article\s?|[Cc]omments\s?|[Tt]weet\s?){1,4} | (?:<[a-zA-Z!/][^<>]{0,1000}>){1,8}+\.?
    """
)
_SHAPE_MARKS: Final = frozenset("@<×0123456789")  # how it may begin
_CRAWLED: Final = "date "
_SHAPE_WORDS: Final = frozenset({"http", "shar", "comm", "twee", "adve"})

# From such a line on, a page shows other stories.
_HEADS_LINKS: Final = Pattern(
    rf"""(?xi)
    (?: {_phrases("heads")} | {_phrases("heads-more")}(?!\w).{{0,60}}
      | (?:more|trending|popular)\s\w+ | comments\s\(\d+\) | \d+\scomments | get\sour\s.{{0,60}}newsletters?.{{0,20}}
    )\s*[:.»>]?
    """
)
_HEADING: Final = _first_letters("heads", "heads-more") | {"mor", "tre", "pop", "com", "get"}
_LONGEST_HEADING: Final = 90


def plain_label(words: str) -> str:
    """Return a label as lines are compared with it: without case and final marks."""
    return words.lower().rstrip(_FINAL_MARKS).replace("\xa0", " ")


def set_added_labels(labels: Iterable[str]) -> None:
    """Know the labels that layouts of one's own name, besides those of the list, and no others that were added.

    Args:
        labels: The labels, as `plain_label` writes them.
    """
    _LABELS.clear()
    _LABELS.update(_LISTED, labels)


def is_furniture(words: str) -> bool:
    """Return whether a line is page furniture.

    Args:
        words: The visible words of the line.
    """
    size = len(words)
    if size <= LONGEST_LABEL:
        if words.lower().rstrip(_FINAL_MARKS).replace("\xa0", " ") in _LABELS:
            return True
        if (
            words[0] in _SHAPE_MARKS or words.startswith(_CRAWLED) or words[:4].lower() in _SHAPE_WORDS
        ) and _SHAPE.fullmatch(words):
            return True
    elif words[0] in "h<" and _SHAPE.fullmatch(words):
        return True
    if size > _LONGEST_INVITATION:
        return False
    if words.endswith(_ENDINGS):
        return True
    if words[0].isdigit():
        return _COUNT.match(words) is not None
    return _may_invite(words) and _INVITATION.match(words) is not None


def _may_invite(words: str) -> bool:
    """Return whether a line begins as an invitation or a label does; most lines do not."""
    opening = words[:_LONGEST_OPENING].lower().replace("’", "'")
    phrases = _INVITING.get(opening[:_FIRST])
    if phrases is None:
        return False
    return opening.startswith(phrases) or " ".join(opening.split()).startswith(phrases)


def is_topics(words: str) -> bool:
    """Return whether a line lists the topics of a story, as Arab News does at its foot."""
    return words.startswith(("Topics:", "Topics :"))


def heads_links(words: str) -> bool:
    """Return whether a line is the heading of a list of other stories."""
    if len(words) > _LONGEST_HEADING or not (words[:_FIRST].lower() in _HEADING or words[0].isdigit()):
        return False
    return _HEADS_LINKS.fullmatch(words) is not None
