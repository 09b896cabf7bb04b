"""Patterns of what lines of heads, feet and pages say, each with the name of the evidence it gives.

A pattern is no rule: it names a habit of newsrooms that speaks for one label or against another, and the weights say
how loudly. The order carries no meaning.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from ...lexicon import loading
from ...text.matching import Pattern

__all__ = ["HABITS", "Habit", "habits_in"]


class Habit(NamedTuple):
    """What some lines say.

    Args:
        name: The evidence.
        longest: Characters of a line that can say it at most.
        marks: One of these marks stands in a line that says it, or one of its words in the lexicon's list of habits;
            0 stands for any digit.
        pattern: It is searched for in the line.
    """

    name: str
    longest: int
    marks: str
    pattern: Pattern


_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*+\.?"

HABITS: Final[tuple[Habit, ...]] = (
    Habit(
        "full-date",  # March 14, 2019   14 Mar 2019   2019-03-14   3/14/2019
        300,
        "0",
        Pattern(
            rf"\b{_MONTH},?\ ?\d{{1,2}}(?:st|nd|rd|th)?,?\ ?(?:19|20)\d\d"
            rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\ {_MONTH},?\ (?:19|20)\d\d"
            r"|\b(?:19|20)\d\d[-./]\d\d?[-./]\d\d?\b|\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d\b"
        ),
    ),
    Habit(
        "clock-time",
        200,
        "0",
        Pattern(r"\b\d{1,2}[:.]\d\d(?::\d\d)?\b|\b\d{4}\ ?(?:GMT|UTC|E[SD]T|P[SD]T)\b|\b\d\ ?[ap]\.?m\b"),
    ),
    Habit(
        "weekday",
        300,
        "",
        Pattern(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"),
    ),
    Habit(
        "date-label",  # Last updated: …
        160,
        "",
        Pattern(
            r"(?i)(?:^|[\s.|/])(?:last\s|first\s)?(?:up-?dated?|published|posted|modified|issued)(?:\s(?:on|at))?\b"
        ),
    ),
    Habit("relative-time", 120, "", Pattern(r"(?i)\b\d+\s(?:sec|min|hour|day|week)[a-z]*\sago\b|\bjust\snow\b")),
    Habit(  # Adds closing prices, quote      LEADS with new toll      UPDATES with
        "note-on-changes",
        240,
        "",
        Pattern(
            r"^[\W_]{0,3}(?i:adds|updates?|recasts|refiles|releads|leads?|corrects|writes\sthrough|repeats|rewrites|fixes|clarifies)\b"
        ),
    ),
    Habit(
        "to-editors",
        300,
        "",
        Pattern(r"^[\W_]{0,3}(?i:eds?|attn|editors?|note\sto\seditors)\b\s?[:.—–-]|^&[UL]R;|&[UL]R;$"),
    ),
    Habit(  # PM-Ferry Probe, 1st Ld-Writethru, a0512   WTNT31 KNHC 191431
        "wire-code",
        120,
        "0-",
        Pattern(
            r"\b(?:BC|AM|PM|AP)-[A-Z]|\b[a-z]\d{4}\b|(?i:write-?thr)|\b\dst\ ?L(?:d|ead)\b|\b(?i:ld|lead)-"
            r"|^[A-Z]{2,6}\d{1,4}(?:\s[A-Z\d]{3,8}){0,4}$|^[a-z]\s[a-z]\s[A-Za-z]{2,4}-|^[a-z]{3}\d{4}\b"
        ),
    ),
    Habit("initials", 40, "", Pattern(r"^\W{0,3}[A-Za-z]{1,4}(?:[-/.\s]{1,2}[A-Za-z]{1,4}){0,4}\W{0,2}$")),
    Habit("desk-initials", 40, "", Pattern(r"^\(?[a-z]{2,4}(?:[-/.][a-z]{2,4}){0,4}\)?$")),
    Habit("address", 400, "@", Pattern(r"\S@\S")),
    Habit("web-address", 400, "", Pattern(r"(?i)https?:|\bwww\.")),
    Habit("telephone", 300, "0", Pattern(r"\+?\d[\d ()–-]{6,}\d")),
    Habit(
        "contact",
        400,
        "",
        Pattern(
            r"(?i)\bcontacts?\b\s?(?:the\s|:|[A-Z])|\b(?:may|can)\sbe\s(?:reached|contacted)\b|\bfollow\s(?:her|him|us|them)\b"
            r"|\bfor\s(?:more|further)\sinformation\b|\bmedia\s(?:inquiries|enquiries|relations)\b|^to\scontact\b"
        ),
    ),
    Habit(
        "rights",
        500,
        "©",
        Pattern(
            r"(?i)©|\bcopyright\b|\ball\srights\sreserved\b|\bmay\snot\sbe\s(?:published|reproduced)\b|\bredistribut"
            r"|\btrust\sprinciples\b"
        ),
    ),
    Habit(
        "provenance",  # This story was provided by …, dedicated to …
        500,
        "",
        Pattern(
            r"(?i)^[\W_]{0,4}(?:this|the\sabove)\s(?:story|article|report|piece|copy|material|post|dispatch)\b"
            r"|^.{0,60}\b(?:provided|distributed|syndicated|first\spublished|compiled|originally\sappeared)\s(?:by|in|with|from)\b"
            r"|\bprovides\s.{0,40}\bnews\b"
        ),
    ),
    Habit(
        "staff-work",
        600,
        "",
        Pattern(
            r"(?i)^[\W_]{0,4}(?:additional\s|further\s|extra\s)?(?:report(?:ing|ed)|edit(?:ing|ed)|writ(?:ing|ten)|compiled"
            r"|translated|produced)(?:\sand\s\w++)?\s?(?:by\b|:)|\bcontributed\s(?:to|from|reporting)\b|\breported\sfrom\b"
        ),
    ),
    Habit("filing-code", 60, "0", Pattern(r"^[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d-\d\d")),
    Habit(
        "end-mark",
        60,
        "#0",
        Pattern(r"(?i)^\W{0,6}(?:ends?|enditem|30|more|mtf)\W{0,6}$|^#(?:\s?#){0,9}$|\(end\)|^\(?ends?\b"),
    ),
    Habit("by", 120, "", Pattern(r"^[-—–\s]{0,3}(?:By|BY|by)\b[\s:]*+(?:\p{Lu}|$)")),
    Habit(
        "job",
        140,
        "",
        Pattern(
            r"(?i)\b(?:writers?|reporters?|correspondents?|editors?|staff|columnists?|contributors?|special\sto|news\s?desk"
            r"|bureau|(?:web|issues)\s(?:desk|team)|journalist|newswires?)\b"
        ),
    ),
    Habit(
        "counter",
        400,
        "0",
        Pattern(r"^\W{0,3}(?i:image\s|photo\s)?\d{1,3}\s?(?:of|/)\s?\d{1,3}\b|\b\d{1,3}\s/\s\d{1,3}$"),
    ),
    Habit(
        "picture-words",  # … is seen in this picture taken …, file photo
        600,
        "",
        Pattern(
            r"(?i)\b(?:is|are|was|were)\s(?:seen|pictured|shown)\b|\bfile\s(?:photo|picture|image|pic)\b|\bgeneral\sview\b"
            r"|\bin\sthis\s(?:\w++\s){0,4}(?:photo|picture|image|still|screengrab|video)\b|\b(?:picture|photo|image)\staken\b"
            r"|\bartist[’']s\sconcept\b|\b(?:handout|undated)\s(?:photo|picture|image)\b|\bcombination\s(?:photo|picture)\b"
        ),
    ),
    Habit(
        "picture-verb",  # People walk past …: the present tense of captions
        400,
        "",
        Pattern(
            r"^\W{0,2}(?:\d+\s(?:of|/)\s\d+\W{1,2})?(?:\w++[\s,’'.-]+){1,9}?(?:walks?|stands?|sits?|looks?|watch(?:es)?|holds?|poses?"
            r"|attends?|waits?|gestures?|speaks?|carr(?:y|ies)|takes?|passes|rides?|plays?|leaves?|arrives?|celebrates?|waves?|works?"
            r"|uses?|shows?|bends?|draws?|gathers?|smiles?|shakes?|reads?|tends?)\b"
        ),
    ),
    Habit(
        "credit-words",
        600,
        "",
        Pattern(
            r"(?i)\b(?:photo|image|picture|pic|photograph|video)s?(?:\s(?:by|courtesy|credit)\b|\s?[:=/])|^\W{0,2}(?:credit|courtesy)\b"
            r"|\b(?:credit|source)\s?:|/(?:ap|afp|reuters|getty|epa|file)\b|\bvia\s(?:ap|afp|reuters|getty)\b|\bgetty\simages\b"
            r"|\bshutterstock\b|\bsupplied\)|\bhandout\)?\W*$|\bscreen\s?(?:capture|grab|shot)\b|\bfor\s(?:the\s)?\p{Lu}{3,}"
        ),
    ),
    Habit(
        "page-words",
        160,
        "",
        Pattern(
            r"(?i)\b(?:share|tweet|subscribe|sign\s(?:up|in)|newsletters?|read\smore|click|log\sin|e-?mail|print|comments?|advert\w*+"
            r"|enlarge|gallery|videos?|watch|download|browser|cookies?|loading|mins?(?:utes)?\sread|read(?:ing)?\stime|skip\sto|menu"
            r"|search|view\s(?:full|original|larger)|full\ssize|pin\sit|related|trending|must\s(?:read|watch)|top\snews|latest|careers"
            r"|home|about\sus|follow|leave\sthis\sfield|enabled?|listen|short\s(?:url|link))\b"
        ),
    ),
    Habit("label-colon", 200, ":", Pattern(r"^\p{Lu}[\w ’'-]{1,28}:(?:\s|$)")),
    Habit(
        "release-label",
        120,
        "",
        Pattern(r"(?i)\bfor\simmediate\srelease\b|\bnews\srelease\b|\bpress\srelease\b|\bembargo|^para\spublicaci"),
    ),
    Habit("question", 200, "?", Pattern(r"\?\W{0,2}$")),
    Habit("cut-short", 400, ".…", Pattern(r"(?:\.\.\.|…)\W?$")),
    Habit(
        "invites",
        300,
        "",
        Pattern(r"(?i)^(?:please|are\syou|do\syou|have\syou|click|sign\sup|don[’']t|get\s|join\s|if\syou)\b|\byour\b"),
    ),
    Habit(
        "regrets",
        300,
        "",
        Pattern(r"(?i)\bregrets?\sthe\serror\b|\bcorrect(?:s|ion|ed)\b|\bclarif"),
    ),
    Habit(
        "says",
        300,
        "",
        Pattern(r"(?i)\b(?:said|says|told|was|were|has|had|have|is|are|will|would)\b"),
    ),
    Habit("site-behind", 250, "-–—|", Pattern(r"\s[-–—|]\s[^-–—|]{3,40}$")),
    Habit("slashes", 120, "/|", Pattern(r"\s[/|]\s")),
    Habit(
        "programme",
        80,
        ":",
        Pattern(r"^(?:[\p{Lu}\d][\w’'.&-]*+\s){0,5}(?:v|vs)\.?\s\p{Lu}|^\p{Lu}[\w’' -]{1,40}:\s\p{Lu}"),
    ),
)


_WORD: Final = re.compile(r"[^\W\d_]+")
_NUMBERS: Final = {habit.name: n for n, habit in enumerate(HABITS)}


def _by_mark() -> dict[str, list[int]]:
    """Number the habits by the marks that tell of them."""
    found: dict[str, list[int]] = {}
    for n, habit in enumerate(HABITS):
        for mark in habit.marks:
            found.setdefault(mark, []).append(n)
    return found


_BY_WORD: Final[dict[str, tuple[int, ...]]] = {
    word: tuple(_NUMBERS[name] for name in behind[0].split()) for word, behind in loading.entries("newsroom_habits")
}
_BY_MARK: Final = _by_mark()
_DIGIT: Final = _BY_MARK.pop("0")
_TOLD: Final = {n for numbers in (*_BY_WORD.values(), *_BY_MARK.values(), _DIGIT) for n in numbers}
_ALWAYS: Final = tuple(n for n in range(len(HABITS)) if n not in _TOLD)


def habits_in(words: str, *, digits: bool) -> list[str]:
    """Name the habits that a line shows.

    Args:
        words: The visible words of the line.
        digits: Whether there are digits in it.
    """
    wanted = set(_ALWAYS)
    for word in set(_WORD.findall(words.lower())):
        if word in _BY_WORD:
            wanted.update(_BY_WORD[word])
    for mark, numbers in _BY_MARK.items():
        if mark in words:
            wanted.update(numbers)
    if digits:
        wanted.update(_DIGIT)
    size = len(words)
    return [
        habit.name
        for habit in [HABITS[n] for n in sorted(wanted)]
        if size <= habit.longest and habit.pattern.search(words) is not None
    ]
