"""Deciding whether what looks like a dateline is one.

Capitals, a day, an agency, a region after the town, and a spaced dash speak for it; the gazetteer speaks where they
are silent. Labels ("Claim:"), speakers ("KATE BRAND:"), sentences that open with a name and a dash, and headlines in
capitals speak against it. In doubt it is none.
"""

from __future__ import annotations

from typing import Final

from ....lexicon import loading
from ....lexicon.given_names import opens_no_town
from ....lexicon.places import NOT_PLACES, REGIONS, has_place_word, place_key
from ....text.characters import DASHES, HYPHENS, OPENING_QUOTES, fold
from ....text.matching import Pattern, any_of
from .agencies import are_agencies, is_agency
from .head import SMALL_WORDS, Head
from .parts import Parts

__all__ = ["believe"]

_MANY: Final = 9  # words of a place beside a date or an agency: ON THE NORTHERN BORDER OF THE TWO STATES
_SOME: Final = 4  # words of a place with a word that only places have: SAN JUAN DEL SUR
_FEW: Final = 3  # words of any other place
_LETTERS: Final = 4  # of an unknown town, fewer are an abbreviation: ABC
_RUNNING: Final = 60  # characters that a first paragraph has, and a headline or a label often not
_DASHES: Final = DASHES | {"_"}
_OPENERS: Final = OPENING_QUOTES | frozenset("<([&\ufffd")  # & for &ldquo;


def believe(parts: Parts, head: Head, text: str, end: int) -> bool:
    """Decide whether the parts are a dateline.

    Args:
        parts: What stands in front of the paragraph.
        head: Its place words.
        text: The copy.
        end: Where the paragraph ends.
    """
    agency = parts.agency is not None and is_agency(parts.agency)
    if not parts.mark and not _believe_unmarked(parts, head, text, end, agency=agency):
        return False
    if not head.town:
        return _believe_no_place(parts, text, end)
    if _is_label(head, strong=parts.dated or agency) or _is_outlet(parts, head):
        return False
    if parts.agency is not None and not agency and not _may_be_agency(parts, parts.agency, head):
        return False
    if parts.dated or agency:
        return _believe_strong(parts, head, end, agency=agency)
    return _fits_mark(parts, head, text, end) and _believe_bare(parts, head, text, end)


def _believe_unmarked(parts: Parts, head: Head, text: str, end: int, *, agency: bool) -> bool:
    """Decide if the final mark is missing: "NEW YORK, March 3 Acme Corp said", "Oslo (CNN)A ferry"."""
    if parts.follow >= end:
        if not head.town:
            return False
        if agency and head.capitals:  # "PORT HOLLIN (AP)" on a line of its own, unlike "IDA HOLM (AP)"
            return head.known or head.region or not opens_no_town(head.words[0])
        return (parts.dated or agency) and (head.known or head.region)
    following = text[parts.follow]
    if not (following.isupper() or following in _OPENERS):
        return False
    if agency:
        return head.capitals or head.known or head.region or (parts.dated and parts.spaced)
    if text[parts.follow : parts.follow + 12].isupper():  # a headline
        return False
    return parts.dated and parts.spaced and (head.capitals or head.known)


_NAME_WORD: Final = Pattern(r"\p{Lu}[\p{L}\p{M}.&'’-]{0,24}+")


def _believe_no_place(parts: Parts, text: str, end: int) -> bool:
    """Decide on an agency without a place: "(Reuters) -", "Oct 22 (Gracenote) -"."""
    if parts.agency is None:
        return False
    if is_agency(parts.agency):
        return bool(parts.mark) or are_agencies(parts.agency)
    if not parts.dated or parts.mark[:1] not in _DASHES or end - parts.follow < _RUNNING:
        return False
    if not (text[parts.follow].isupper() or text[parts.follow] in _OPENERS):
        return False
    words = parts.agency.split()
    if len(words) > _SOME or words[0].lower() in NOT_PLACES:
        return False
    return all(_NAME_WORD.fullmatch(word) is not None for word in words)


_NO_FIRST: Final = loading.words("datelines", "never-first")
_WHEREABOUTS: Final = loading.words("datelines", "whereabouts")  # AT SEA (AP) —


def _is_label(head: Head, *, strong: bool) -> bool:
    """Return whether the words start with a label, a weekday, a title or a word that opens sentences."""
    if head.known or (head.capitals and (head.region or has_place_word(head.town))):
        return False
    word = head.words[0].lower().strip(".[]")
    if strong and head.capitals and word in _WHEREABOUTS:
        return False
    return word in NOT_PLACES or (word in _NO_FIRST and not head.capitals)


def _is_outlet(parts: Parts, head: Head) -> bool:
    """Return whether the only word is an agency's or a site's name."""
    return not (head.known or parts.dated) and len(head.words) == 1 and is_agency(head.town)


_PARTY: Final = Pattern(r"[RDI]-")  # a member of a parliament, "(R-Ohio)"


def _may_be_agency(parts: Parts, words: str, head: Head) -> bool:
    """Return whether unknown words in brackets may be an agency or a station: "(KXYZ)"."""
    if _PARTY.match(words) or words.count(" ") >= _SOME or (words[0].islower() and not parts.dated):
        return False
    if not (head.known or head.region or head.capitals):
        return (
            parts.dated and parts.mark[:1] in _DASHES and words.lower() not in NOT_PLACES
        )  # Tarn, 4 ott. (askanews) -
    initials = "".join(word[0] for word in head.words if word.lower() not in SMALL_WORDS)
    return len(head.words) == 1 or initials.upper() != words  # "ASSOCIATION OF PORTERS (AP)"


def _believe_strong(parts: Parts, head: Head, end: int, *, agency: bool) -> bool:
    """Decide if there is a date or a known agency."""
    count = len(head.words)
    if head.known or head.region or head.capitals:
        return count <= _MANY
    if count > _SOME or any(word.lower() in NOT_PLACES for word in head.words):
        return False
    if agency and parts.mark:
        return True
    if count > 1 and opens_no_town(head.words[0]):
        return False
    if not parts.mark:  # Tarnpur, May 4 (PTI) Two people
        return agency and parts.dated
    return parts.mark[0] != ":" or place_key(head.town) in REGIONS or (count == 1 and end - parts.follow >= _RUNNING)


# words that open the first sentence of a story, where no blank stands between it and the dash
_SENTENCE: Final = Pattern(rf"{any_of(loading.words('datelines', 'sentence'))}\b")


def _fits_mark(parts: Parts, head: Head, text: str, end: int) -> bool:
    """Return whether a mark without a date or agency before it is spaced like that of a dateline."""
    if parts.mark[0] == ":":
        following = text[parts.follow : parts.follow + 1] if parts.follow < end else ""
        return following not in {"/", ":", "-", ")"} and (parts.spaced or not following.isdigit())
    if parts.spaced:
        return True
    if parts.mark in HYPHENS:
        return False
    return head.known or head.region or _SENTENCE.match(text, parts.follow) is not None


# a headline in capitals goes on in capitals
_SHOUTED: Final = Pattern(r"[^\p{Ll}\r\n]{16}|[^\p{Ll}\r\n]{2,15}\Z")


def _believe_bare(parts: Parts, head: Head, text: str, end: int) -> bool:
    """Decide if there is neither a date nor a known agency."""
    rest = end - parts.follow
    if rest > 0:
        following = text[parts.follow]
        sure = head.known and head.capitals
        opens = (
            following.isupper() or text.startswith("â€", parts.follow) or following.isdigit() or following in _OPENERS
        )
        if not (opens or (sure and not following.islower())) or _SHOUTED.match(text, parts.follow, end) is not None:
            return False
    if not (head.known or head.region):
        return _believe_unknown(parts, head, text, end)
    if head.capitals:
        return True
    if len(head.words) > _SOME or _is_title(text, parts.follow, end):
        return False
    if parts.mark[:1] == ":" or not parts.spaced:
        return rest >= _RUNNING or rest <= 0
    return head.known or not any(word.lower() in NOT_PLACES for word in head.words)


def _believe_unknown(parts: Parts, head: Head, text: str, end: int) -> bool:
    """Decide on a place that is not in the gazetteer and has only its mark."""
    marked = has_place_word(head.town)
    if len(head.words) > (_SOME if marked else _FEW) or len(head.segments) > _FEW:
        return False
    if _is_title(text, parts.follow, end) or (not marked and _has_other_words(head)):
        return False
    if head.capitals:
        return _believe_capitals(parts, head, text, end, marked=marked)
    return _believe_mixed(parts, head, text, end, marked=marked)


def _has_other_words(head: Head) -> bool:
    """Return whether the town has words that place names do not have, or starts with a given name."""
    words = [word.lower().strip(".[]") for word in head.words]
    if any(word in NOT_PLACES or word.endswith(("'s", "’s")) for word in words):
        return True
    return len(words) > 1 and opens_no_town(words[0])


# We, Well, Thank you: how people answer in an interview
_TALK: Final = Pattern(
    rf"""(?x)
    {any_of(loading.words("datelines", "answer"))}\b
  | [^"“‘\r\n]{{0,60}}?\b(?:I|[Yy]ou|we)\b
    """
)
# OLSEN--Jerome Arthur, 98
_NOTICE: Final = Pattern(r"\p{L}[\w.]*+[ ]\p{L}\w*+(?:[ ]\p{L}\w*+)?+,[ ]\d")


def _believe_capitals(parts: Parts, head: Head, text: str, end: int, *, marked: bool) -> bool:
    """Decide on an unknown place in capitals."""
    country = place_key(head.town) in REGIONS
    if not (country or marked or _could_be_name(head)):
        return False
    if parts.follow >= end:  # a line of its own
        return country or parts.mark[:1] in _DASHES
    if parts.mark[:1] == ":":
        if not parts.spaced or len(head.segments) > 1:
            return False
        return _TALK.match(text, parts.follow, end) is None or text.find("”", parts.follow, end) >= 0
    return _NOTICE.match(text, parts.follow, end) is None


# "Strand – Oslo's beach – opens": a second dash closes what the first opened
_CLOSING_DASH: Final = Pattern(r"[^.!?\r\n]{1,110}?(?:[ \xa0](?:--?|[–—])[ \xa0]|—)")


# what happened, happened on a day
_LEDE_DAY: Final = Pattern(r"\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_LEDE: Final = 250
# New Brenna   Upper Orrin: with one of these in front, a name is rarely anything but a place's
_PREFIXES: Final = loading.words("datelines", "prefix")
_PREFIXED: Final = 2


def _believe_mixed(parts: Parts, head: Head, text: str, end: int, *, marked: bool) -> bool:
    """Decide on an unknown place in mixed case: "Rivermouth — The council said", "Deir Ezzor Province: A"."""
    if end - parts.follow < _RUNNING:
        return False
    if parts.mark[:1] == ":":
        return marked or (
            len(head.words) == _PREFIXED
            and head.words[0].lower() in _PREFIXES
            and _LEDE_DAY.search(text, parts.follow, min(end, parts.follow + _LEDE)) is not None
        )
    if len(head.words) > 1 and not marked and place_key(head.town) not in REGIONS:
        return False
    return not opens_no_town(head.words[0]) and _CLOSING_DASH.match(text, parts.follow, end) is None


_LONG_WORD: Final = Pattern(r"\p{L}[\p{L}\p{M}\d]{3,}+")
_TITLE_WORDS: Final = 5
_TITLE_REACH: Final = 75


def _is_title(text: str, start: int, end: int) -> bool:
    """Return whether words are set as a title, "Ferry Strike Enters Second Week After Talks"."""
    words = _LONG_WORD.findall(text, start, min(end, start + _TITLE_REACH))
    return len(words) >= _TITLE_WORDS and not any(word[0].islower() for word in words)


_VOWELS: Final = frozenset("AEIOUY")


def _could_be_name(head: Head) -> bool:
    """Return whether capitals may be a town and not an abbreviation: at least four letters, one of them a vowel."""
    letters = [c for c in fold(head.town).upper() if c.isalpha()]
    return len(letters) >= _LETTERS and not _VOWELS.isdisjoint(letters) and "." not in head.town.rstrip(".")
