"""One inventory of characters: letters and combining marks, quotation marks, dashes, blanks.

The classes are text for the inside of square brackets, so that patterns of `re` and of `regex` are built alike:

    >>> import re
    >>> from newsmodel.text.characters import LETTER, UPPER
    >>> re.match(f"[{UPPER}][{LETTER}]*", "Łódź is open")[0]
    'Łódź'

Where a pattern is for `regex` alone, `newsmodel.text.patterns` says the same with Unicode properties.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Final
from unicodedata import category, combining, normalize

__all__ = [
    "APOSTROPHE",
    "APOSTROPHES",
    "BLANK",
    "BLANKS",
    "BULLETS",
    "CLOSING",
    "CLOSING_QUOTES",
    "DASH",
    "DASHES",
    "DIGIT",
    "HYPHEN",
    "HYPHENS",
    "LETTER",
    "LOWER",
    "LOWER_LETTERS",
    "MARK",
    "MARKS",
    "MINUS",
    "MODIFIERS",
    "OPENING",
    "OPENING_QUOTES",
    "QUOTE",
    "QUOTES",
    "QUOTE_PAIRS",
    "SOFT_HYPHEN",
    "UNSEEN",
    "UNSEEN_CHARACTERS",
    "UPPER",
    "UPPER_LETTERS",
    "fold",
    "in_class",
]

# ---------------------------------------------------------------- letters and marks

# Where letters with two cases stand: Latin, Greek, Cyrillic, Armenian, Georgian, Cherokee, Glagolitic and Coptic, and
# the later blocks of them. Nothing beyond U+FFFF is looked at: a class of `re` stays one table, and news has none.
_CASED: Final = (
    range(0x41, 0x5B),
    range(0x61, 0x7B),
    range(0xAA, 0x589),
    range(0x10A0, 0x1100),
    range(0x13A0, 0x13FE),
    range(0x1C80, 0x1CC0),
    range(0x1D00, 0x2000),
    range(0x2C00, 0x2D30),
    range(0xA640, 0xA7FF),
    range(0xAB30, 0xABC0),
    range(0xFB00, 0xFB18),
)

# Where combining marks stand: those over and under Latin, Greek and Cyrillic letters, the points of Hebrew, the vowel
# signs of Arabic, India, Thai, Burmese and Khmer.
_MARKED: Final = (
    range(0x300, 0x370),
    range(0x483, 0x48A),
    range(0x591, 0x5C8),
    range(0x610, 0x61B),
    range(0x64B, 0x671),
    range(0x6D6, 0x6EE),
    range(0x900, 0xE00),
    range(0xE31, 0xE4F),
    range(0xEB1, 0xECF),
    range(0x102B, 0x109E),
    range(0x17B4, 0x17D4),
    range(0x1AB0, 0x1B00),
    range(0x1DC0, 0x1E00),
    range(0x20D0, 0x20F1),
    range(0xFE20, 0xFE30),
)


def in_class(characters: Iterable[str]) -> str:
    """Write characters as the inside of a class of `re` or `regex`, neighbours as a range.

    Args:
        characters: Single characters, in any order, none twice.

    Returns:
        The class without its square brackets; what is special inside a class is escaped.
    """
    numbers = sorted(map(ord, characters))
    written: list[str] = []
    first = last = -1
    for number in [*numbers, -1]:
        if number != last + 1:
            if first >= 0:
                written.append(_range(first, last))
            first = number
        last = number
    return "".join(written)


def _range(first: int, last: int) -> str:
    """Write the characters from one to another."""
    dash = "-" if last > first + 1 else ""
    return f"{_escaped(first)}{dash}{_escaped(last)}" if last > first else _escaped(first)


def _escaped(number: int) -> str:
    character = chr(number)
    return f"\\{character}" if character in "\\]^-[&|~" else character


_ALL_CASED: Final = tuple(map(chr, chain.from_iterable(_CASED)))

#: Every capital letter, Greek and Cyrillic ones included, and the capitals of digraphs (\N{LATIN CAPITAL LETTER D WITH
#: SMALL LETTER Z WITH CARON}).
UPPER_LETTERS: Final = frozenset(c for c in _ALL_CASED if c.isupper() or c.istitle())

#: Every small letter.
LOWER_LETTERS: Final = frozenset(c for c in _ALL_CASED if c.islower())

#: Every combining mark: what makes an é of an e in decomposed text (NFD), vowel signs of Hebrew, Arabic and India.
MARKS: Final = frozenset(c for c in map(chr, chain.from_iterable(_MARKED)) if category(c)[0] == "M")

#: Classes for the inside of square brackets.
UPPER: Final = in_class(UPPER_LETTERS)
LOWER: Final = in_class(LOWER_LETTERS)
MARK: Final = in_class(MARKS)

#: Letters with two cases and the marks over them: what names in Latin, Greek and Cyrillic letters are written with.
#: Letters of scripts without cases are `[^\W\d_]`.
LETTER: Final = in_class(UPPER_LETTERS | LOWER_LETTERS | MARKS)

DIGIT: Final = "0-9"

# ---------------------------------------------------------------- quotation marks

#: What may close a quotation, by what opens it.
QUOTE_PAIRS: Final[dict[str, str]] = {
    '"': '"\N{RIGHT DOUBLE QUOTATION MARK}',
    "'": "'\N{RIGHT SINGLE QUOTATION MARK}",
    "`": "'`\N{ACUTE ACCENT}\N{RIGHT SINGLE QUOTATION MARK}",
    "\N{ACUTE ACCENT}": "\N{ACUTE ACCENT}",
    # English, and the Swedish and Finnish way with the closing mark on both sides
    "\N{LEFT DOUBLE QUOTATION MARK}": '\N{RIGHT DOUBLE QUOTATION MARK}"',
    "\N{LEFT SINGLE QUOTATION MARK}": "\N{RIGHT SINGLE QUOTATION MARK}'",
    "\N{RIGHT DOUBLE QUOTATION MARK}": "\N{RIGHT DOUBLE QUOTATION MARK}",
    "\N{RIGHT SINGLE QUOTATION MARK}": "\N{RIGHT SINGLE QUOTATION MARK}",
    "\N{DOUBLE HIGH-REVERSED-9 QUOTATION MARK}": "\N{RIGHT DOUBLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}",
    "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}": "\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}",
    # German, Czech, Bulgarian; Polish, Romanian, Hungarian
    "\N{DOUBLE LOW-9 QUOTATION MARK}": '\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"',
    "\N{SINGLE LOW-9 QUOTATION MARK}": "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}'",
    # French, Spanish, Russian, Turkish; German and Danish books
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}": (
        "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    ),
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}": "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
    "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}": "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
    # Chinese, Japanese, Korean
    "\N{LEFT CORNER BRACKET}": "\N{RIGHT CORNER BRACKET}",
    "\N{LEFT WHITE CORNER BRACKET}": "\N{RIGHT WHITE CORNER BRACKET}",
    "\N{LEFT ANGLE BRACKET}": "\N{RIGHT ANGLE BRACKET}",
    "\N{LEFT DOUBLE ANGLE BRACKET}": "\N{RIGHT DOUBLE ANGLE BRACKET}",
    "\N{REVERSED DOUBLE PRIME QUOTATION MARK}": "\N{DOUBLE PRIME QUOTATION MARK}\N{LOW DOUBLE PRIME QUOTATION MARK}",
    "\N{FULLWIDTH QUOTATION MARK}": "\N{FULLWIDTH QUOTATION MARK}",
}

#: What may open a quotation, in any language.
OPENING_QUOTES: Final = frozenset(QUOTE_PAIRS)

#: What may close one.
CLOSING_QUOTES: Final = frozenset("".join(QUOTE_PAIRS.values()))

#: Every quotation mark.
QUOTES: Final = OPENING_QUOTES | CLOSING_QUOTES

#: The same as classes.
OPENING: Final = in_class(OPENING_QUOTES)
CLOSING: Final = in_class(CLOSING_QUOTES)
QUOTE: Final = in_class(QUOTES)

# ---------------------------------------------------------------- marks inside names and between words

#: What is written for an apostrophe: D'Arc, D’Arc, Dʼarc, D`Arc; the mark of Hawaiian names (\N{MODIFIER LETTER TURNED
#: COMMA}) and the Arabic ones of transliteration with them.
APOSTROPHES: Final = frozenset(
    "'`\N{ACUTE ACCENT}\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
    "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}"
    "\N{MODIFIER LETTER TURNED COMMA}\N{MODIFIER LETTER REVERSED COMMA}"
    "\N{MODIFIER LETTER RIGHT HALF RING}\N{MODIFIER LETTER LEFT HALF RING}\N{PRIME}\N{FULLWIDTH APOSTROPHE}"
)

#: Those among them that count as letters: a word may begin with one, in front of its capital.
MODIFIERS: Final = frozenset(c for c in APOSTROPHES if c.isalpha())

#: A place where a word may be divided at the end of a line; not seen elsewhere.
SOFT_HYPHEN: Final = "\N{SOFT HYPHEN}"

#: What joins the parts of a word.
HYPHENS: Final = frozenset(
    f"-\N{HYPHEN}\N{NON-BREAKING HYPHEN}{SOFT_HYPHEN}\N{SMALL HYPHEN-MINUS}\N{FULLWIDTH HYPHEN-MINUS}"
)

#: A minus sign proper.
MINUS: Final = "\N{MINUS SIGN}"

#: What is written for a dash, the hyphens that one sees included.
DASHES: Final = HYPHENS - {SOFT_HYPHEN} | frozenset(
    f"{MINUS}\N{FIGURE DASH}\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}\N{TWO-EM DASH}\N{THREE-EM DASH}\N{SMALL EM DASH}"
)

#: What pages set in front of the points of a list, apart from dashes, asterisks and the middle dot.
BULLETS: Final = frozenset(
    "\N{BULLET}\N{BLACK CIRCLE}\N{BLACK SMALL SQUARE}\N{BLACK SQUARE}\N{WHITE BULLET}\N{TRIANGULAR BULLET}"
    "\N{HYPHEN BULLET}\N{BULLET OPERATOR}\N{BLACK RIGHT-POINTING POINTER}"
    "\N{BLACK RIGHT-POINTING TRIANGLE}\N{BLACK RIGHT-POINTING SMALL TRIANGLE}\N{WHITE RIGHT-POINTING SMALL TRIANGLE}"
    "\N{BLACK RIGHTWARDS ARROWHEAD}\N{THREE-D TOP-LIGHTED RIGHTWARDS ARROWHEAD}\N{BLACK DIAMOND}\N{WHITE DIAMOND}"
    "\N{WHITE CIRCLE}\N{BLACK FOUR POINTED STAR}\N{CHECK MARK}"
    "\N{BLACK DIAMOND MINUS WHITE X}\N{RIGHTWARDS ARROW}\uf0b7"  # the last one is a bullet in a font of Windows
)

APOSTROPHE: Final = in_class(APOSTROPHES)
HYPHEN: Final = in_class(HYPHENS)
DASH: Final = in_class(DASHES)

# ---------------------------------------------------------------- blanks

#: What parts words and does not end a line.
BLANKS: Final = frozenset(
    " \t\N{NO-BREAK SPACE}\N{OGHAM SPACE MARK}\N{EN QUAD}\N{EM QUAD}\N{EN SPACE}\N{EM SPACE}\N{THREE-PER-EM SPACE}"
    "\N{FOUR-PER-EM SPACE}\N{SIX-PER-EM SPACE}\N{FIGURE SPACE}\N{PUNCTUATION SPACE}\N{THIN SPACE}\N{HAIR SPACE}"
    "\N{NARROW NO-BREAK SPACE}\N{MEDIUM MATHEMATICAL SPACE}\N{IDEOGRAPHIC SPACE}"
)

#: What takes no room at all: joiners, marks of direction, the byte order mark.
UNSEEN_CHARACTERS: Final = frozenset(
    "\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
    "\N{ARABIC LETTER MARK}\N{LEFT-TO-RIGHT EMBEDDING}\N{RIGHT-TO-LEFT EMBEDDING}\N{POP DIRECTIONAL FORMATTING}"
    "\N{LEFT-TO-RIGHT OVERRIDE}\N{RIGHT-TO-LEFT OVERRIDE}\N{WORD JOINER}\N{LEFT-TO-RIGHT ISOLATE}"
    "\N{RIGHT-TO-LEFT ISOLATE}\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}\N{MONGOLIAN VOWEL SEPARATOR}"
    "\N{ZERO WIDTH NO-BREAK SPACE}"
)

BLANK: Final = in_class(BLANKS)
UNSEEN: Final = in_class(UNSEEN_CHARACTERS)

# ---------------------------------------------------------------- without accents

_PLAIN: Final = str.maketrans(
    {
        "\N{LATIN CAPITAL LETTER L WITH STROKE}": "L",
        "\N{LATIN SMALL LETTER L WITH STROKE}": "l",
        "\N{LATIN CAPITAL LETTER D WITH STROKE}": "D",
        "\N{LATIN SMALL LETTER D WITH STROKE}": "d",
        "\N{LATIN CAPITAL LETTER ETH}": "D",
        "\N{LATIN SMALL LETTER ETH}": "d",
        "\N{LATIN CAPITAL LETTER THORN}": "Th",
        "\N{LATIN SMALL LETTER THORN}": "th",
        "\N{LATIN CAPITAL LETTER O WITH STROKE}": "O",
        "\N{LATIN SMALL LETTER O WITH STROKE}": "o",
        "\N{LATIN CAPITAL LETTER AE}": "Ae",
        "\N{LATIN SMALL LETTER AE}": "ae",
        "\N{LATIN CAPITAL LIGATURE OE}": "Oe",
        "\N{LATIN SMALL LIGATURE OE}": "oe",
        "\N{LATIN CAPITAL LETTER SHARP S}": "SS",
        "\N{LATIN SMALL LETTER SHARP S}": "ss",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "\N{LATIN CAPITAL LETTER H WITH STROKE}": "H",
        "\N{LATIN SMALL LETTER H WITH STROKE}": "h",
        "\N{LATIN CAPITAL LETTER T WITH STROKE}": "T",
        "\N{LATIN SMALL LETTER T WITH STROKE}": "t",
        "\N{LATIN CAPITAL LETTER ENG}": "N",
        "\N{LATIN SMALL LETTER ENG}": "n",
        "\N{LATIN CAPITAL LETTER SCHWA}": "A",  # as English copy writes names from Azerbaijan: Əliyev, Aliyev
        "\N{LATIN SMALL LETTER SCHWA}": "a",
    }
    | dict.fromkeys(APOSTROPHES, "'")
    | dict.fromkeys(HYPHENS - {SOFT_HYPHEN}, "-")
    | dict.fromkeys(UNSEEN_CHARACTERS | {SOFT_HYPHEN}, "")
)


def fold(text: str) -> str:
    """Return text without accents, for looking up names that copy writes with or without them.

    Letters that Unicode does not take apart (ł, đ, ø, ı, ß, æ) become what English copy writes for them; every
    apostrophe becomes ', every hyphen -, and what is not seen goes. The case stays.

        >>> fold("Łukasz Żółty‑Đorđević")
        'Lukasz Zolty-Dordevic'

    Args:
        text: Any text, composed or decomposed.

    Returns:
        The text in plain letters; text in ASCII comes back as it is, but for the backtick.
    """
    if text.isascii():
        return text.replace("`", "'")
    apart = normalize("NFKD", text.translate(_PLAIN))
    return "".join(c for c in apart if not combining(c)).translate(_PLAIN)
