"""A feed as feedparser can take it: decoded, without entities, and without what takes it long.

Some of feedparser's fields take time that grows with the square of their length or number: authors, because a pattern
looks for an address in them, and categories, because each is compared with all others. Elements of these that are out
of all measure get another name, under which feedparser keeps their words as it keeps those of any element it does not
know. So does the description of a picture, which it would take for the story's own.
"""

from __future__ import annotations

import codecs
import re

from ...encoding import WINDOWS_1252, decode
from ...errors import FormatError, InputError
from ...model import Problem, ProblemCode
from .._markup.xml_repair import SIZE

__all__ = ["LONG", "PICTURED", "feed_text", "refusal"]

LONG = "long"  #: before the name of an element that is out of all measure
PICTURED = "mediawords"  #: the name that `media:description` gets: feedparser would take it for the story's own

_LONGEST = 1000  # characters of an author with the markup in it
_MOST = 300  # categories of a story
_DESCRIBED = re.compile(
    r"(</?media:)description(?:\s[^<>]{0,300}?)?(/?>)"
)  # without attributes, for which words are lost
_RUN = re.compile(r"\S{300}")  # in longer words no address is looked for

_ENTITY = re.compile(r"<!ENTITY")
_DECLARATION = re.compile(r"(?:\ufeff?\s*+<\?xml\s[^>]*+(?:>|\Z))++")
_FIRST = re.compile(r"<[A-Za-z]")
_BLANKS = re.compile(r"\s{200,}+")
_DECLARED = re.compile(r"<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([\w.:-]{1,40})")
# ISO-8859-15, windows-1251, KOI8-R, x-sjis is none that Python knows
_ENCODINGS = re.compile(
    r"(?:iso|latin|windows|cp|koi8|mac|gb|big5|euc|shift|utf-?(?:8|16|32)|us-ascii|ascii|johab|tis)[\w:-]*",
    re.IGNORECASE,
)
_WESTERN = frozenset("iso-8859-1 latin-1 latin1 windows-1252 cp1252 us-ascii ascii".split())  # UTF-8 goes under them
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNMARKED = ((b"<\x00?\x00", "utf-16-le"), (b"\x00<\x00?", "utf-16-be"))

_TAG = re.compile(
    r"""
    <(?P<closes>/?) (?P<prefix>[^\s<>/:]{1,60}:)?
    (?P<name> author | creator | managingeditor | publisher | webmaster | owner    # whoever has an address
            | category | subject | keywords | tags                                 # what is compared
            | item | entry )
    (?=[\s/>]) [^<>]{0,8000}? (?P<empty>/?) >
    """,
    re.VERBOSE | re.IGNORECASE,
)
_STORIES = frozenset({"item", "entry"})
_CATEGORIES = frozenset({"category", "subject", "keywords", "tags"})


def feed_text(data: str | bytes, name: str) -> tuple[str, tuple[Problem, ...]]:
    """Make the text that feedparser gets.

    Args:
        data: The feed.
        name: The format's name in messages.

    Returns:
        The text, and a problem if it is not in the encoding that it declares.

    Raises:
        FormatError: If it is larger than 64 MiB or declares entities.
        InputError: If the data is neither `str` nor `bytes`.
    """
    if not isinstance(data, (str, bytes)):
        msg = f"loads: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    if len(data) > SIZE:
        raise refusal(name, f"more than {SIZE >> 20} MiB")
    text, guessed = (data, False) if isinstance(data, str) else _decoded(data)
    if (found := _ENTITY.search(text)) is not None:
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        raise refusal(name, f"line {line}, column {column}: entity declarations are not accepted")
    declaration = _DECLARATION.match(text)
    if declaration is not None:  # feedparser looks into it with patterns that take long, and it is decoded already
        lines = declaration[0].count("\n")
        text = "\n" * lines + text[declaration.end() :]
    first = _FIRST.search(text)
    if first is not None:
        text = _BLANKS.sub(" ", text[: first.start()]) + text[first.start() :]
    message = "the bytes are not UTF-8 and were read as Windows-1252"
    text = _DESCRIBED.sub(rf"\g<1>{PICTURED}\g<2>", text)
    return _renamed(text), ((Problem(ProblemCode.ENCODING_GUESSED, message),) if guessed else ())


def refusal(name: str, reason: str) -> FormatError:
    """Make the error for what is no feed."""
    return FormatError(f"not {name}", [("$", reason)])


def _decoded(data: bytes) -> tuple[str, bool]:
    """Decode a feed: by its mark, as what it declares, or as what such bytes mostly are, which is a guess."""
    known = next((pair for pair in (*_MARKS, *_UNMARKED) if data.startswith(pair[0])), None)
    if known is not None:
        mark = 0 if known in _UNMARKED else len(known[0])
        return data[mark:].decode(known[1], "replace"), False
    declared = _DECLARED.match(data[:300].lstrip().decode("latin-1"))
    encoding = "" if declared is None else declared[1].lower()
    if _ENCODINGS.fullmatch(encoding) is not None and not encoding.startswith("utf") and encoding not in _WESTERN:
        try:
            return data.decode("gb18030" if encoding == "gb2312" else encoding), False
        except (LookupError, UnicodeError):
            pass
    text, found = decode(data)
    return text, found == WINDOWS_1252 and encoding not in _WESTERN


def _renamed(text: str) -> str:
    """Return elements that are out of all measure another name."""
    opened: list[re.Match[str]] = []
    places: set[int] = set()
    categories = 0
    for tag in _TAG.finditer(text):
        name = tag["name"].lower()
        if name in _STORIES:
            categories = 0
        elif tag["closes"]:
            if not opened or opened[-1]["name"].lower() != name:
                places.add(tag.start("name"))  # it closes nothing, or what feedparser still holds open
                continue
            start = opened.pop()
            if start.start("name") in places or _is_long(text, start.end(), tag.start()):
                places |= {start.start("name"), tag.start("name")}
        else:
            categories += name in _CATEGORIES
            if name in _CATEGORIES and categories > _MOST:
                places.add(tag.start("name"))
            if not tag["empty"]:
                opened.append(tag)
    places |= {tag.start("name") for tag in opened}
    cuts = sorted(places)
    return LONG.join(text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True))


def _is_long(text: str, start: int, end: int) -> bool:
    if end - start <= _LONGEST:
        return False
    return text.find("<", start, end) >= 0 or _RUN.search(text, start, end) is not None
