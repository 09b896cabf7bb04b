"""What lines of heads, feet and pages say, each with the name of the evidence it gives.

None of this is a rule: it names a habit of newsrooms that speaks for one label or against another, and the weights say
how loudly. Most habits are told by a word: the lexicon's list of habits has it, and where the word alone is not enough
a pattern is matched where it stands. The others are told by marks and figures. The order carries no meaning.
"""

from __future__ import annotations

import re
from typing import Final

from ...lexicon import loading
from ...text.matching import Pattern

__all__ = ["LINE_HABITS", "LONGEST", "NAMES", "WORD_HABITS", "Habit", "habits_in"]


class Habit:
    """What some lines say.

    Args:
        name: The evidence.
        longest: Characters of a line that can say it at most.
        pattern: For a habit told by a word, it is matched at that word; otherwise it is searched for in the line. None
            where the word or the mark is enough.
        marks: For a habit told by marks, one of them stands in the line; none where any figure may.
        tag: The tag of its words in the lexicon, where it is not the name.
        cased: Whether the pattern reads capitals; otherwise it reads the line in lower case.
    """

    __slots__ = ("cased", "longest", "marks", "name", "pattern", "tag")

    def __init__(
        self,
        name: str,
        longest: int,
        pattern: str | None = None,
        *,
        marks: tuple[str, ...] = (),
        tag: str | None = None,
        cased: bool = False,
    ) -> None:
        self.name = name
        self.longest = longest
        self.pattern = None if pattern is None else Pattern(pattern)
        self.marks = marks
        self.tag = tag or name
        self.cased = cased


#: Told by a word, which the lexicon has with the tag; looking back from it is part of the pattern.
WORD_HABITS: Final[tuple[Habit, ...]] = (
    Habit("weekday", 300),
    Habit("says", 300),
    Habit("date-label", 160, r"(?<![^\s.|/])(?:up-?dated?|published|posted|modified|issued)\b"),  # Last updated: …
    Habit("relative-time", 120, r"(?<=\d\s(?:sec|min|hour|day|week)[a-z]{0,4}\s)ago|(?<=\bjust\s)now"),
    # Adds closing prices, quote      LEADS with new toll      UPDATES with
    Habit("note-on-changes", 240, r"(?<=^[\W_]{0,3})(?!writes(?!\sthrough))"),
    Habit(
        "to-editors",
        300,
        r"(?<=^[\W_]{0,3})(?:eds?|attn|editors?|note\sto\seditors)\b\s?[:.—–-]|(?<=^&)[ul]r;|(?<=&)[ul]r;$",
    ),
    Habit(
        "contact",
        400,
        r"contacts?\b\s?(?:the\s|:|[a-z])|(?<=\b(?:may|can)\sbe\s)(?:reached|contacted)|follow\s(?:her|him|us|them)\b"
        r"|(?<=\bfor\s(?:more|further)\s)information|(?<=\bmedia\s)(?:inquiries|enquiries|relations)",
    ),
    Habit(
        "rights",
        500,
        r"copyright|(?<=\ball\s)rights\sreserved\b|(?<=\bmay\snot\sbe\s)(?:published|reproduced)|redistribut"
        r"|(?<=\btrust\s)principles",
    ),
    Habit(  # This story was provided by …, dedicated to …
        "provenance",
        500,
        r"(?<=^[\W_]{0,4}(?:this|the\sabove)\s)(?:story|article|report|piece|copy|material|post|dispatch)"
        r"|(?<=^.{0,60})(?:provided|distributed|syndicated|compiled|(?<=first\s)published|(?<=originally\s)appeared)"
        r"\s(?:by|in|with|from)\b|provides\s.{0,40}\bnews\b",
    ),
    Habit(
        "staff-work",
        600,
        r"(?<=^[\W_]{0,4}(?:additional\s|further\s|extra\s)?)(?:report(?:ing|ed)|edit(?:ing|ed)|writ(?:ing|ten)|compiled"
        r"|translated|produced)(?:\sand\s\w++)?\s?(?:by\b|:)|contributed\s(?:to|from|reporting)\b|reported\sfrom\b",
    ),
    Habit(
        "end-mark",
        60,
        r"(?<=^\W{0,6})(?:more|mtf|enditem)\W{0,6}$|(?<=^\(?)ends?|(?<=^\W{0,6})ends?\W{0,6}$|(?<=\()end\)",
    ),
    Habit("by", 120, r"(?<=^[-—–\s]{0,3})(?:By|BY|by)\b[\s:]*+(?:\p{Lu}|$)", cased=True),
    Habit("job", 140),
    Habit(
        "job",
        140,
        r"special\sto\b|(?<=\b(?:news|web|issues)\s)desk|(?<=\b(?:web|issues)\s)team",
        tag="job-phrase",
    ),
    Habit(  # … is seen in this picture taken …, file photo
        "picture-words",
        600,
        r"(?<=\b(?:is|are|was|were)\s)(?:seen|pictured|shown)|(?<=\bfile\s)(?:photo|picture|image|pic)|(?<=\bgeneral\s)view"
        r"|(?<=\bin\sthis\s(?:\w{1,20}\s){0,4})(?:photo|picture|image|still|screengrab|video)|(?:picture|photo|image)\staken\b"
        r"|(?<=\bartist[’']s\s)concept|(?<=\b(?:handout|undated|combination)\s)(?:photo|picture|image)",
    ),
    Habit(  # …, left, …   (pictured)   from left,   second right,   L-R:
        "picture-words",
        600,
        r"(?<=^|,\s|\(|\b(?:from|the|top|bottom|second|third)\s)(?:left|right|cent(?:er|re)|pictured)(?=[,;:)])"
        r"|(?<=^|\()l(?:eft)?(?:-|\sto\s)r(?:ight)?\b",
        tag="picture-place",
    ),
    Habit(  # People walk past …: in the present tense, with its subject in front
        "picture-verb",
        400,
        r"(?<=^\W{0,2}(?:\d+\s(?:of|/)\s\d+\W{1,2})?(?:\w+[\s,’'.-]+){1,9})\p{Ll}",
        cased=True,
    ),
    Habit(
        "credit-words",
        600,
        r"(?:photo|image|picture|pic|photograph|video)s?(?:\s(?:by|courtesy|credit)\b|\s?[:=/])|(?<=^\W{0,2})(?:credit|courtesy)"
        r"|(?:credit|source)\s?:|(?<=/|\bvia\s)(?:ap|afp|reuters|getty)\b|(?<=/)(?:epa|file)\b|getty\simages\b"
        r"|shutterstock|supplied\)|handout\)?\W*+$|(?<=\bscreen\s)(?:capture|grab|shot)|screen(?:grab|shot)",
    ),
    Habit("credit-words", 600, r"(?i:for)\s(?:[Tt]he\s)?\p{Lu}{3,}", tag="credit-for", cased=True),  # Ida Holm for NPR
    Habit("page-words", 160),
    Habit(
        "page-words",
        160,
        r"(?<=^\W{0,3})home|sign\s(?:up|in)\b|log\sin\b|(?<=\be-?)mail|min(?:s|utes)?\sread\b|read(?:\smore|(?:ing)?\stime)\b|skip\sto\b"
        r"|view\s(?:full|original|larger)\b|full\ssize\b|pin\sit\b|must\s(?:read|watch)\b|top\snews\b|about\sus\b"
        r"|leave\sthis\sfield\b|short\s(?:url|link)\b",
        tag="page-phrase",
    ),
    Habit(
        "release-label",
        120,
        r"(?<=\b(?:for\simmediate|news|press)\s)release|embargo|(?<=^)para\spublicaci",
    ),
    Habit(
        "invites",
        300,
        r"(?<=^)(?:please|(?:are|do|have|if)\syou|click|sign\sup|don[’']t|get\s|join\s)|your|click\shere|join\sour",
    ),
    Habit("regrets", 300, r"regrets?\sthe\serror\b|correct(?:s|ion|ed)|clarif"),
    Habit(  # Fresh from the river since 1884; no headline, "the first cup since 1961"
        "slogan",
        70,
        r"(?<!\b(?:first|last|worst|best|most|least|only|\w{2,12}est)\b.{0,60})since\s(?:1[789]|20)\d\d\W{0,2}$",
    ),
    Habit("programme", 80, r"(?<=^(?:[\p{Lu}\d][\w’'.&-]{0,20}\s){0,5})v(?:s)?\.?\s\p{Lu}", cased=True),
    Habit("web-address", 400, r"https?:|www\."),
)

_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*+\.?"

#: Told by marks or figures.
LINE_HABITS: Final[tuple[Habit, ...]] = (
    Habit(
        "full-date",  # March 14, 2019   14 Mar 2019   2019-03-14   3/14/2019
        300,
        rf"\b{_MONTH},?\ ?\d{{1,2}}(?:st|nd|rd|th)?,?\ ?(?:19|20)\d\d"
        rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\ {_MONTH},?\ (?:19|20)\d\d"
        r"|\b(?:19|20)\d\d[-./]\d\d?[-./]\d\d?\b|\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d\b",
        marks=("19", "20"),
        cased=True,
    ),
    Habit(
        "clock-time",
        200,
        r"\b\d{1,2}[:.]\d\d(?::\d\d)?\b|\b\d{4}\ ?(?:gmt|utc|e[sd]t|p[sd]t)\b|\b\d\ ?[ap]\.?m\b",
    ),
    Habit(  # PM-Ferry Probe, 1st Ld-Writethru, a0512   WTNT31 KNHC 191431
        "wire-code",
        120,
        r"\b[a-z]\d{4}\b|\b\dst\ ?L(?:d|ead)\b|^[A-Z]{2,6}\d{1,4}(?:\s[A-Z\d]{3,8}){0,4}$|^[a-z]{3}\d{4}\b",
        cased=True,
    ),
    Habit(
        "wire-code",
        120,
        r"\b(?:BC|AM|PM|AP)-[A-Z]|(?i:write-?thr)|\b(?i:ld|lead)-|^[a-z]\s[a-z]\s[A-Za-z]{2,4}-",
        marks=("-", "ritethr", "RITETHR"),
        cased=True,
    ),
    Habit("address", 400, r"\S@\S", marks=("@",)),
    Habit("telephone", 300, r"\+?\d[\d ()–-]{6,}\d"),
    Habit("rights", 500, marks=("©",)),
    Habit("filing-code", 60, r"^[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d-\d\d", cased=True),
    Habit("end-mark", 60, r"^#(?:\s?#){0,9}$", marks=("#",)),
    Habit("end-mark", 60, r"^\W{0,6}30\W{0,6}$", marks=("30",)),
    Habit("counter", 400, r"^\W{0,3}(?:image\s|photo\s)?\d{1,3}\s?of\s?\d{1,3}\b", marks=("of",)),  # 1 of 18.
    Habit("counter", 400, r"^\W{0,3}(?:image\s|photo\s)?\d{1,3}\s?/\s?\d{1,3}\b|\b\d{1,3}\s/\s\d{1,3}$", marks=("/",)),
    Habit("label-colon", 200, r"^\p{Lu}[\w ’'-]{1,28}:(?:\s|$)", marks=(":",), cased=True),
    Habit("question", 200, r"\?\W{0,2}$", marks=("?",)),
    Habit("cut-short", 400, r"(?:\.\.\.|…)\W?(?:\s(?i:read|see|show)\s(?i:more))?$", marks=("...", "…")),
    Habit("site-behind", 250, r"\s[-–—|]\s[^-–—|]{3,40}$", marks=("-", "–", "—", "|")),
    Habit("crumbs", 250, r"^[^<»›>]{2,40}[»›>]\s?[^<»›>]{2,60}[»›>]|^home\s?[»›>]", marks=("»", "›", ">")),
    Habit("slashes", 120, marks=(" / ", " | ")),
    Habit("columns", 300, r"\S\s{2,30}\S+(?:\s\S+){0,3}\s{2,30}\S", marks=("  ", "\t")),  # Home      Nation      World
    Habit("programme", 80, r"^\p{Lu}[\w’' -]{1,40}:\s\p{Lu}", marks=(": ",), cased=True),
)

#: Lines of a few letters, as desks sign.
_INITIALS: Final = Pattern(r"\W{0,3}[A-Za-z]{1,4}(?:[-/.\s]{1,2}[A-Za-z]{1,4}){0,4}\W{0,2}")
_DESK_INITIALS: Final = Pattern(r"\(?[a-z]{2,4}(?:[-/.][a-z]{2,4}){0,4}\)?")
_LONGEST_INITIALS: Final = 33
_INITIAL_LETTERS: Final = 4  # together at most

#: The names of all habits, each once.
NAMES: Final[tuple[str, ...]] = (
    *dict.fromkeys(habit.name for habit in (*WORD_HABITS, *LINE_HABITS)),
    "initials",
    "desk-initials",
)

#: Characters of a line that shows a habit at most.
LONGEST: Final = max(habit.longest for habit in (*WORD_HABITS, *LINE_HABITS))

_WORD: Final = re.compile(r"[^\W\d_]+")
_MARKS: Final = "’“”‘—–…"
_LETTERS: Final = bytes(code if chr(code).isalpha() else ord(" ") for code in range(0x100))  # as they are, for ASCII


def _by_word() -> dict[str, tuple[Habit, ...]]:
    """List the habits by the words that tell of them."""
    by_tag: dict[str, list[Habit]] = {}
    for habit in WORD_HABITS:
        by_tag.setdefault(habit.tag, []).append(habit)
    return {
        word: tuple(habit for tag in behind[0].split() for habit in by_tag[tag])
        for word, behind in loading.entries("newsroom_habits")
    }


_BY_WORD: Final = _by_word()
_TELLING: Final = frozenset(_BY_WORD)


def habits_in(words: str, *, digits: bool) -> list[str]:
    """Name the habits that a line shows.

    Args:
        words: The visible words of the line.
        digits: Whether there are digits in it.
    """
    size = len(words)
    line = _Line(words)
    found: list[str] = []
    inside = line.letters()
    for word in _TELLING.intersection(inside):
        _add_told(word, line, found)
    for habit in LINE_HABITS:
        if size <= habit.longest and _may_tell(habit, words, digits=digits) and habit.name not in found:
            pattern = habit.pattern
            if pattern is None or pattern.search(words if habit.cased else line.lowered()) is not None:
                found.append(habit.name)
    short = size <= _LONGEST_INITIALS and max(map(len, inside), default=0) <= _INITIAL_LETTERS
    if short and _INITIALS.fullmatch(words) is not None:
        found.append("initials")
        if _DESK_INITIALS.fullmatch(words) is not None:
            found.append("desk-initials")
    return found


class _Line:
    """A line whose habits are looked for.

    Args:
        words: Its visible words.
    """

    __slots__ = ("_lowered", "plain", "words")

    def __init__(self, words: str) -> None:
        self.words = words
        self._lowered = ""
        self.plain = words  # with blanks for the marks that most lines beyond ASCII have nothing else of
        if not words.isascii():
            for mark in _MARKS:
                self.plain = self.plain.replace(mark, " ")
        self.plain = self.plain.lower() if self.plain.isascii() else self.lowered()

    def lowered(self) -> str:
        """Give the words in lower case, unless that changes their number of letters, as of İ."""
        if not self._lowered:
            lowered = self.words.lower()
            self._lowered = lowered if len(lowered) == len(self.words) else self.words
        return self._lowered

    def letters(self) -> list[str]:
        """List the stretches of letters, in lower case."""
        if self.plain.isascii():
            return self.plain.encode("ascii").translate(_LETTERS).decode("ascii").split()
        return _WORD.findall(self.plain)


def _add_told(word: str, line: _Line, found: list[str]) -> None:
    """Add the habits that a word tells of, at any of its places in a line."""
    plain, size = line.plain, len(line.words)
    at = plain.find(word)
    while at >= 0:
        end = at + len(word)
        if not (plain[end : end + 1].isalpha() or (at and plain[at - 1].isalpha())):
            for habit in _BY_WORD[word]:
                if size <= habit.longest and habit.name not in found:
                    pattern = habit.pattern
                    if pattern is None or pattern.match(line.words if habit.cased else line.lowered(), at) is not None:
                        found.append(habit.name)
        at = plain.find(word, end)


def _may_tell(habit: Habit, words: str, *, digits: bool) -> bool:
    """Tell whether one of a habit's marks stands in a line."""
    if not habit.marks:
        return digits
    for mark in habit.marks:  # noqa: SIM110  a generator takes ten times as long
        if mark in words:
            return True
    return False
