"""Whether words that have the build of a dateline are one.

Capitals, a day, an agency, a region after the town, and a spaced dash speak for it; the gazetteer speaks where they
are silent. Labels ("Claim:"), speakers ("KATE BRAND:"), sentences that open with a name and a dash, and headlines in
capitals speak against it. In doubt it is none.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from ....lexicon.given_names import opens_no_town
from ....lexicon.places import CITIES, NOT_PLACES, REGIONS, has_place_word, is_city, is_region, place_key
from .parts import Parts, is_agency

__all__ = ["Head", "believe", "read_head"]


class Head(NamedTuple):
    """The place words of a dateline, looked at."""

    town: str  #: the words before the first comma or slash
    words: tuple[str, ...]  #: of the town
    segments: tuple[str, ...]  #: the head cut at commas
    known: bool  #: the town is in the gazetteer's cities
    region: bool  #: a region follows the town
    capitals: bool  #: the town is set in capitals


# ---------------------------------------------------------------- what the place words look like

_OUTSIDE: Final = " ,;/&\t\r\n\xa0\u200b\ufeff"
_CUT: Final = re.compile(r"[/;&]")
_REGION_AFTER: Final = re.compile(
    r"""(?P<town>.+?)[ \xa0]*(?:
        \[(?P<brackets>.+)\]                                # New Delhi [India]
        |\((?P<round>[^()]+)\)                              # Alwar (RJ)
        |[ \xa0](?P<short>[A-Z][A-Za-z.]*\.|[A-Z]{2})        # FARMINGTON Conn.   WASHINGTON DC
    )""",
    re.VERBOSE,
)
# Codes of the post that are words in capitals too: "ABOUT US:", "TUNE IN:".
_WORDS_TOO: Final = frozenset(
    {"al", "de", "hi", "id", "in", "la", "ma", "me", "mo", "oh", "ok", "on", "or", "pa", "up", "us"}
)
_SMALL: Final = frozenset(
    "al am an and as da das de del der di do dos du e el la las le les los of on sur the upon van von y".split()
)


def read_head(head: str) -> Head:
    """Look at the words before date and agency."""
    head = head.strip(_OUTSIDE)
    segments = tuple(s for part in head.split(",") if (s := part.strip())) if "," in head else (head,)
    first = segments[0] if segments else ""
    cut = _CUT.search(first)
    town = first if cut is None else first[: cut.start()].strip()
    known = place_key(town) in CITIES
    region = len(segments) > 1 and (is_region(segments[-1]) or is_city(segments[-1]))
    if not known and len(segments) == 1:
        match = _REGION_AFTER.fullmatch(town)
        if match is not None and (match["round"] or _is_written_region(match["brackets"] or match["short"])):
            known, region = place_key(match["town"]) in CITIES, True
    words = tuple(town.split())
    if not known and words and words[0].lower() == "near":
        known = place_key(" ".join(words[1:])) in CITIES
    return Head(town, words, segments, known, region, town.isupper() or all(map(_in_capitals, words)))


def _is_written_region(name: str) -> bool:
    """Tell whether a name is a region also where no comma stands before it."""
    return is_region(name) and name.lower() not in _WORDS_TOO


def _in_capitals(word: str) -> bool:
    """Tell whether a word is set in capitals, with a few small letters at most (McALLEN, CORAl)."""
    if word.isupper() or word in _SMALL:
        return True
    small = sum(map(str.islower, word))
    return 0 < 2 * small <= sum(map(str.isupper, word))


# ---------------------------------------------------------------- the decision

_MANY: Final = 9  # words of a place beside a date or an agency: ON THE NORTHERN BORDER OF THE TWO STATES
_SOME: Final = 4  # words of a place with a word that only places have: SAN JUAN DEL SUR
_FEW: Final = 3  # words of any other place
_LETTERS: Final = 4  # of an unknown town, fewer are an abbreviation: ABC
_RUNNING: Final = 60  # characters that a first paragraph has, and a headline or a label often not
_OPENERS: Final = "\"“”‘'«<([„`&\ufffd"  # & for &ldquo;


def believe(parts: Parts, head: Head, text: str, end: int) -> bool:
    """Decide whether what was read is a dateline.

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
        return agency
    if _is_label(head, strong=parts.dated or agency) or _is_outlet(parts, head):
        return False
    if parts.agency is not None and not agency and not _may_be_agency(parts.agency, head):
        return False
    if parts.dated or agency:
        return _believe_strong(parts, head, end, agency=agency)
    return _fits_mark(parts, head, text, end) and _believe_bare(parts, head, text, end)


def _believe_unmarked(parts: Parts, head: Head, text: str, end: int, *, agency: bool) -> bool:
    """Decide where the final mark is lost: "NEW YORK, March 3 Acme Corp said", "Oslo (CNN)A ferry"."""
    if parts.follow >= end:
        return parts.dated and (head.known or head.region) and bool(head.town)
    following = text[parts.follow]
    if not (following.isupper() or following in _OPENERS):
        return False
    if agency:
        return head.capitals or head.known or head.region or (parts.dated and parts.spaced)
    if text[parts.follow : parts.follow + 12].isupper():  # a headline
        return False
    return parts.dated and parts.spaced and (head.capitals or head.known)


_NO_FIRST: Final = frozenset({"a", "am", "an", "and", "as", "e", "el", "o", "of", "on", "sur", "the", "upon", "y"})
_WHEREABOUTS: Final = frozenset(
    {"above", "along", "at", "from", "in", "off", "on", "outside", "over", "with"}
)  # AT SEA (AP) —


def _is_label(head: Head, *, strong: bool) -> bool:
    """Tell whether the words are, or begin with, a label, a weekday, a title or a word that opens sentences."""
    if head.known or (head.capitals and (head.region or has_place_word(head.town))):
        return False
    word = head.words[0].lower().strip(".[]")
    if strong and head.capitals and word in _WHEREABOUTS:
        return False
    return word in NOT_PLACES or (word in _NO_FIRST and not head.capitals)


def _is_outlet(parts: Parts, head: Head) -> bool:
    """Tell whether the only word is an agency's or a site's name."""
    return not (head.known or parts.dated) and len(head.words) == 1 and is_agency(head.town)


_PARTY: Final = re.compile(r"[RDI]-")  # a member of a parliament, "(R-Ohio)"


def _may_be_agency(words: str, head: Head) -> bool:
    """Tell whether words in brackets that are in no list may be an agency or a station: "(KXYZ)"."""
    if _PARTY.match(words) or words.count(" ") >= _SOME or words[0].islower():
        return False
    if not (head.known or head.region or head.capitals):
        return False
    initials = "".join(word[0] for word in head.words if word.lower() not in _SMALL)
    return len(head.words) == 1 or initials.upper() != words  # "ASSOCIATION OF PORTERS (AP)"


def _believe_strong(parts: Parts, head: Head, end: int, *, agency: bool) -> bool:
    """Decide where there is a date or a known agency."""
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


_HYPHENS: Final = frozenset("-‐‑")
# words that open the first sentence of a story, where no blank stands between it and the dash
_SENTENCE: Final = re.compile(
    r"""(?:The|An?|In|On|At|As|After|For|With|It|This|When|More|Two|Three|Four|Five|Police|Officials|Thousands
    |Hundreds|Dozens)\b""",
    re.VERBOSE,
)


def _fits_mark(parts: Parts, head: Head, text: str, end: int) -> bool:
    """Tell whether the mark, without a date or agency before it, stands as the mark of a dateline does."""
    if parts.mark[0] == ":":
        following = text[parts.follow : parts.follow + 1] if parts.follow < end else ""
        return following not in {"/", ":", "-", ")"} and (parts.spaced or not following.isdigit())
    if parts.spaced:
        return True
    if parts.mark in _HYPHENS:
        return False
    return head.known or head.region or _SENTENCE.match(text, parts.follow) is not None


# a headline in capitals goes on in capitals
_SHOUTED: Final = re.compile(r"[^a-z\r\n]{16}|[^a-z\r\n]{2,15}\Z")


def _believe_bare(parts: Parts, head: Head, text: str, end: int) -> bool:
    """Decide where there is neither date nor known agency."""
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
    """Decide on a place that no list has, with nothing but its mark."""
    marked = has_place_word(head.town)
    if len(head.words) > (_SOME if marked else _FEW) or len(head.segments) > _FEW:
        return False
    if _is_title(text, parts.follow, end) or (not marked and _has_other_words(head)):
        return False
    if head.capitals:
        return _believe_capitals(parts, head, text, end, marked=marked)
    return _believe_mixed(parts, head, text, end, marked=marked)


def _has_other_words(head: Head) -> bool:
    """Tell whether words that no place has, or a given name, stand among those of the town."""
    words = [word.lower().strip(".[]") for word in head.words]
    if any(word in NOT_PLACES or word.endswith(("'s", "’s")) for word in words):
        return True
    return len(words) > 1 and opens_no_town(words[0])


# We, Well, Thank you: how people answer in an interview
_TALK: Final = re.compile(
    r"""(?:We|Well|Yes|Yeah|No|You|Thanks?|So|OK|Okay|Right|Hi|Hello|Let|And|But|Do|Did|Does|Is|Are|Can|How|Why|What|Who)\b
    |[^"“‘\r\n]{0,60}?\b(?:I|[Yy]ou|we)\b
    """,
    re.VERBOSE,
)
_NOTICE: Final = re.compile(r"[^\W\d_][\w.]*+[ ][^\W\d_]\w*+(?:[ ][^\W\d_]\w*+)?+,[ ]\d")  # OLSEN--Jerome Arthur, 98


def _believe_capitals(parts: Parts, head: Head, text: str, end: int, *, marked: bool) -> bool:
    """Decide on an unknown place in capitals."""
    country = place_key(head.town) in REGIONS
    if parts.follow >= end or not (country or marked or _could_be_name(head)):
        return country
    if parts.mark[:1] == ":":
        if not parts.spaced or len(head.segments) > 1:
            return False
        return _TALK.match(text, parts.follow, end) is None or text.find("”", parts.follow, end) >= 0
    return _NOTICE.match(text, parts.follow, end) is None


# "Strand – Oslo's beach – opens": a second dash closes what the first opened
_CLOSING_DASH: Final = re.compile(r"[^.!?\r\n]{1,110}?(?:[ \xa0](?:--?|[–—])[ \xa0]|—)")


# what happened, happened on a day
_LEDE_DAY: Final = re.compile(r"\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_LEDE: Final = 250
# New Brenna   San Orrin   Port Selma: with one of these in front, a name is rarely anything but a place's
_PREFIXES: Final = frozenset(
    "new san santa port fort saint st st. lake mount north south east west upper lower el ras".split()
)
_PREFIXED: Final = 2


def _believe_mixed(parts: Parts, head: Head, text: str, end: int, *, marked: bool) -> bool:
    """Decide on an unknown place in small letters: "Rivermouth — The council said", "Deir Ezzor Province: A"."""
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


_LONG_WORD: Final = re.compile(r"[^\W\d_][^\W_]{3,}+")
_TITLE_WORDS: Final = 5
_TITLE_REACH: Final = 75


def _is_title(text: str, start: int, end: int) -> bool:
    """Tell whether words are set as a title, "Ferry Strike Enters Second Week After Talks"."""
    words = _LONG_WORD.findall(text, start, min(end, start + _TITLE_REACH))
    return len(words) >= _TITLE_WORDS and not any(word[0].islower() for word in words)


_VOWELS: Final = frozenset("AEIOUYÁÉÍÓÚÄÖÜÅØ")


def _could_be_name(head: Head) -> bool:
    """Tell whether capitals may be a town and not an abbreviation: four letters, a vowel among them."""
    letters = [c for c in head.town.upper() if c.isalpha()]
    return len(letters) >= _LETTERS and not _VOWELS.isdisjoint(letters) and "." not in head.town.rstrip(".")
