"""The exceptions that newsmodel raises, all of them a `NewsmodelError`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

__all__ = [
    "ConversionError",
    "FormatError",
    "InputError",
    "MissingExtraError",
    "NewsmodelError",
    "ParseError",
    "WeightsError",
]


def __dir__() -> list[str]:
    return __all__


class NewsmodelError(Exception):
    """Base class of the library's exceptions; never raised itself."""


class InputError(NewsmodelError, ValueError):
    """An argument has the wrong type or an invalid value; the message names it."""


class ParseError(NewsmodelError, ValueError):
    """Strict parsing found a problem in the copy.

    Args:
        message: What is wrong, in one line.
        source: The whole copy.
        start: Offset of the first character of the problem, in code points.
        end: Offset after its last character; the error message underlines the part on the first line.
    """

    def __init__(self, message: str, *, source: str, start: int, end: int) -> None:
        super().__init__(message)
        self.message = message
        self.source = source
        self.start = start
        self.end = end

    def __reduce__(self) -> tuple[object, ...]:
        return _parse_error, (self.message, self.source, self.start, self.end)

    def __str__(self) -> str:
        line, column, excerpt, caret = point_at(self.source, self.start, self.end)
        return f"{self.message} (line {line}, column {column})\n    {excerpt}\n    {caret}"


def _parse_error(message: str, source: str, start: int, end: int) -> ParseError:
    return ParseError(message, source=source, start=start, end=end)


class ConversionError(NewsmodelError, ValueError):
    """Data cannot be converted to or from an article.

    Args:
        message: What went wrong, in one line.
        problems: Pairs of a path (`$.captions[0].credit`) and what is wrong there.
    """

    def __init__(self, message: str, problems: Iterable[tuple[str, str]] = ()) -> None:
        self.message = message
        self.problems = tuple(problems)
        super().__init__(message, self.problems)

    def __str__(self) -> str:
        return "\n".join([self.message, *(f"  {path}: {reason}" for path, reason in self.problems)])


class FormatError(ConversionError):
    """Data is not in the format it is supposed to be in, or the format is unknown."""


class MissingExtraError(NewsmodelError, ImportError):
    """A feature requires a package that is not installed; the message says how to install it."""


#: The name of this package on the index, where plain `newsmodel` belongs to someone else.
DISTRIBUTION = "newsmodel-wire"


@contextmanager
def requiring(package: str, purpose: str, *, extra: str) -> Iterator[None]:
    """Turn a failed import of an optional package into an error that says how to install it.

    Args:
        package: The package, by its name on the index.
        purpose: What it is required for ("to read feeds").
        extra: The extra of newsmodel that installs it.

    Raises:
        MissingExtraError: If the package is not installed.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        msg = f'{package} is required {purpose}: pip install "{DISTRIBUTION}[{extra}]"'
        raise MissingExtraError(msg) from error


class WeightsError(NewsmodelError, ValueError):
    """The weights file for attribution is damaged or does not match the code; the message says where."""


_WIDTH = 76  # characters of a line that an error shows


def point_at(source: str, start: int, end: int) -> tuple[int, int, str, str]:
    r"""Describe a place in a text as compilers do: line, column, an excerpt of the line, and a caret.

    Args:
        source: The text.
        start: Offset of the first character to point at, in code points.
        end: Offset after the last.

    Returns:
        Line and column, both counted from 1; the excerpt; and the line of blanks and carets to print below it.
        Lines end at a line feed, a carriage return or both, as everywhere in the library.

    >>> point_at("One.\nTwo three.", 9, 14)
    (2, 5, 'Two three.', '    ^~~~~')
    """
    start = max(0, min(start, len(source)))
    inside = source[max(0, start - 1) : start + 1] == "\r\n"  # between the two characters of a line end
    before = source[: start - inside]
    line = before.count("\n") + before.count("\r") - before.count("\r\n") + 1
    first = max(before.rfind("\n"), before.rfind("\r")) + 1
    ends = (source.find("\n", len(before)), source.find("\r", len(before)))
    last = min((at for at in ends if at >= 0), default=len(source))
    left = max(first, start - _WIDTH // 2)
    right = min(last, left + _WIDTH)
    excerpt = "".join(c if c.isprintable() else " " for c in source[left:right])
    length = max(1, min(end, right) - start)
    return line, start - first + 1, excerpt, " " * (start - left) + "^" + "~" * (length - 1)
